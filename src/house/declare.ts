import {nearest} from '../nearest.js'
import type {PackSource} from '../pack/parts.js'
import type {Declared} from '../pack/rules.js'

/**
 * What the rules of a pack of one's own are: those of the locale with what the pack changes about them, and before them new ones,
 * which a file says by itself (`kind`, `severity`, `presets`).
 */
export function declare(
  source: PackSource,
  base: Record<string, Declared>,
  catalogue: Record<string, Declared>,
): Record<string, Declared> {
  const fresh: Record<string, Declared> = {}
  const known: Record<string, Declared> = {}
  for (const [id, file] of source.rules) {
    const own = (file.data ?? {}) as Partial<Declared> & {message?: string; frames?: object}
    const model = base[id] ?? catalogue[id]
    if (!base[id]) {
      if (own.message === undefined) {
        const meant = nearest(id, Object.keys(base))
        const hint = meant === undefined ? '' : ` Did you mean “${meant}”? Then call the file rules/${meant}.yaml.`
        file.problem(
          [],
          `The rule “${id}” is new, so it needs a “message”: what is wrong, and what to say instead.${hint}`,
        )
      }
      if (own.frames === undefined) file.problem([], `The rule “${id}” is new, so it needs “frames” with patterns`)
    }
    const kind = own.kind ?? model?.kind ?? 'patterns'
    if (base[id] && own.kind && own.kind !== base[id].kind) {
      file.problem(
        ['kind'],
        `The rule “${id}” is of the kind “${base[id].kind}”, which cannot change: leave “kind” out`,
      )
    }
    const limits = own.limits ?? model?.limits
    if (kind === 'count' && !limits) {
      file.problem(['kind'], 'A rule of the kind “count” needs “limits”, as in limits: {message: 2, conversation: 3}')
    }
    const channels = own.channels ?? model?.channels
    const declared: Declared = {
      kind,
      severity: own.severity ?? model?.severity ?? 'warning',
      presets: own.presets ?? model?.presets ?? ['recommended'],
      ...(limits && {limits}),
      ...(channels && {channels}),
      ...(own.url !== undefined ? {url: own.url} : model ? {} : {url: ''}),
    }
    if (model) known[id] = declared
    else fresh[id] = declared
  }
  const ordered = Object.keys({...base, ...catalogue}).flatMap((id): [string, Declared][] => {
    const declared = known[id] ?? base[id]
    return declared ? [[id, declared]] : []
  })
  return {...fresh, ...Object.fromEntries(ordered)}
}
