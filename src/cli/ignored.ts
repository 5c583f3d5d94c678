import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import type {ConfigChain} from './config/chain.js'
import {ownFiles} from './config/configs.js'
import type {Session} from './session.js'
import {shownPath} from './shown-path.js'

const gitName = '.gitignore'
const ownName = '.politesseignore'

/** Lines of `.gitignore`, the folder that they start from, and the file that they stand in. */
interface Lines {
  base: string
  name: string
  lines: Ignore
}

/**
 * Knows which files are left out: by `.politesseignore` and `.gitignore` in their folder and those above, up to the root of
 * the repository, and by `ignore` of their configuration. A file that the call itself names is not left out by `.gitignore`.
 */
export class Ignored {
  private readonly configured = new Map<ConfigChain, Lines[]>()
  private readonly folders = new Map<string, {git: Lines[]; own: Lines[]}>()

  constructor(private readonly session: Session) {}

  /**
   * @param file absolute
   * @param named whether the call names the file itself
   * @returns the file that says so, as it is shown; nothing where the file is to be checked
   */
  async by(file: string, named: boolean): Promise<string | undefined> {
    const {cwd} = this.session.terminal
    const {git, own} = this.linesAbove(dirname(file))
    const chain = await this.session.configs?.chainFor(dirname(file))
    if (!named && chain && ownFiles(chain).some((path) => file === path || file.startsWith(path + sep)))
      return shownPath(chain.file, cwd)
    // politesse's own lines come last: what git leaves out may be checked all the same
    return decide(file, [...(named ? [] : git), ...own, ...(chain ? this.linesIn(chain) : [])])
  }

  private linesIn(chain: ConfigChain): Lines[] {
    const lines = this.configured.get(chain) ?? chain.ignore.map((own) => ({...own, lines: linesOf(own.lines)}))
    this.configured.set(chain, lines)
    return lines
  }

  private linesAbove(folder: string): {git: Lines[]; own: Lines[]} {
    const known = this.folders.get(folder)
    if (known) return known
    const before = this.isTop(folder) ? {git: [], own: []} : this.linesAbove(dirname(folder))
    const lines = {
      git: [...before.git, ...this.read(folder, gitName)],
      own: [...before.own, ...this.read(folder, ownName)],
    }
    this.folders.set(folder, lines)
    return lines
  }

  /** The root of the repository; without one, the working folder. */
  private isTop(folder: string): boolean {
    const root = repositoryOf(folder)
    return folder === root || dirname(folder) === folder || (root === undefined && folder === this.session.terminal.cwd)
  }

  private read(folder: string, name: string): Lines[] {
    const file = join(folder, name)
    if (!existsSync(file)) return []
    return [
      {base: folder, name: shownPath(file, this.session.terminal.cwd), lines: linesOf(readFileSync(file, 'utf8'))},
    ]
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

const linesOf = (lines: string | readonly string[]): Ignore => ignore({allowRelativePaths: true}).add(lines as string)

/** The last line that speaks of a file decides; a later file comes after an earlier one. */
function decide(file: string, all: readonly Lines[]): string | undefined {
  let by: string | undefined
  for (const {base, name, lines} of all) {
    const path = relative(base, file).split(sep).join('/')
    if (path === '' || path.startsWith('../')) continue
    const {ignored, unignored} = lines.test(path)
    if (ignored) by = name
    else if (unignored) by = undefined
  }
  return by
}
