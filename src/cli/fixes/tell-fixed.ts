import type {FileReport, Translate} from '../../reporters/index.js'

/** Says what was fixed, place by place, and how much that is. */
export function tellFixed(files: readonly FileReport[], translate: Translate): string {
  const lines = files.flatMap(({path, fixed = []}) =>
    fixed.map(({rule, quote, text, from}) => {
      const change = translate('report.replace', {quote, text})
      return `${path}:${from.line}:${from.column}: ${change} [${rule}]`
    }),
  )
  const touched = files.filter(({fixed = []}) => fixed.length > 0).length
  const count = lines.length
  if (count === 0) return ''
  const where = translate('report.files', {count: touched})
  return `${[...lines, translate('report.fixed', {count, files: where})].join('\n')}\n`
}
