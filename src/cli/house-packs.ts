import type {BuiltHouse} from '../house/build.js'
import type {PackFolder} from '../house/folder.js'
import {profileOf} from '../linter/detect.js'
import {nearest} from '../nearest.js'
import type {BuiltPack} from '../pack/build.js'
import type {LocaleSource} from '../pack/locale-source.js'
import {loadParser} from '../pack/parsers.js'
import type {PackParts} from '../pack/parts.js'
import type {LocalePack} from '../pack/types.js'
import type {Parts} from './host.js'
import {PackStore} from './pack-store.js'
import type {Session} from './session.js'
import {withSuggestion} from './suggest.js'
import {UsageError} from './usage-error.js'

/** The packs of one's own that a call names, laid over the built-in ones in the order in which they are named. */
export class HousePacks {
  private constructor(
    readonly folders: readonly PackFolder[],
    private readonly session: Session,
  ) {}

  /** Reads the folders; which locale each extends is known then, what it says is understood when needed. */
  static async read(folders: readonly string[], session: Session): Promise<HousePacks> {
    const {readFolders} = await import('../house/folder.js')
    const {cwd} = session.terminal
    const found = await Promise.all(folders.map((folder) => readFolders(folder, cwd)))
    return new HousePacks(found.flat(), session)
  }

  /** The source of the locale that a pack extends. */
  async baseOf({base, folder}: PackFolder): Promise<LocaleSource | undefined> {
    if (base === undefined) return undefined
    const tags = this.session.parts.packTags()
    if (!tags.includes(base)) {
      const message = this.session.translate('pack.noBase', {folder, name: base, known: tags.join(', ')})
      throw new UsageError(withSuggestion(message, nearest(base, tags), this.session.translate))
    }
    return this.session.parts.loadSource(base)
  }

  async build(folder: PackFolder, over?: PackParts): Promise<BuiltHouse> {
    const {buildFolder} = await import('../house/folder.js')
    return buildFolder(folder, await this.baseOf(folder), over)
  }

  /** The parts of the package with these packs in them. */
  parts(): Parts {
    const {parts} = this.session
    const loaded = new Map<string, Promise<LocalePack>>()
    const load = (tag: string) => {
      const mine = this.folders.filter((folder) => folder.tag === tag)
      const pack = loaded.get(tag) ?? (mine.length > 0 ? this.load(mine) : parts.loadPack(tag))
      loaded.set(tag, pack)
      return pack
    }
    return {
      ...parts,
      packTags: () => [...new Set([...parts.packTags(), ...this.folders.map(({tag}) => tag)])],
      loadPack: load,
      // a pack that adds to a language leaves what tells it as it is
      loadProfile: async (tag) => {
        const own = this.folders.find((folder) => folder.tag === tag && folder.base !== tag)
        return own ? profileOf(await load(tag)) : parts.loadProfile(tag)
      },
      ruleText: async (rule, tag) => (await parts.ruleText(rule, tag)) ?? this.ruleText(rule, tag),
    }
  }

  private async load(folders: readonly PackFolder[]): Promise<LocalePack> {
    const {parts, terminal} = this.session
    const store = PackStore.open(terminal.env)
    const key = PackStore.keyOf(parts.edition(), folders)
    const found = store.find(key)
    if (found) return {...found.data, parser: await loadParser(found.parser)}
    const built = await this.compile(folders)
    await store.keep(key, built)
    return {...built.data, parser: await loadParser(built.parser)}
  }

  private async compile(folders: readonly PackFolder[]): Promise<BuiltPack> {
    let house: BuiltHouse | undefined
    for (const folder of folders) {
      house = await this.build(folder, house?.parts)
      if (house.problems.length > 0) {
        const {PackError} = await import('../house/error.js')
        const [first] = house.problems
        throw new PackError(
          this.session.translate('pack.unusable', {folder: folder.folder, file: first?.file}),
          house.problems,
        )
      }
    }
    return (house as BuiltHouse).built
  }

  private ruleText(rule: string, tag: string) {
    for (const folder of this.folders) {
      const file = folder.tag === tag ? folder.source().rules.get(rule) : undefined
      if (!file) continue
      const {why = '', frames = {}} = file.data as {
        why?: string
        frames?: Record<string, {examples?: {wrong?: string[]; right?: string[]}}>
      }
      const shown = (kind: 'wrong' | 'right') => Object.values(frames).flatMap(({examples}) => examples?.[kind] ?? [])
      return {why: why.trim(), wrong: shown('wrong'), right: shown('right')}
    }
    return undefined
  }
}
