import {type ConfigFault, printKeyPath} from '../../config/fault.js'
import {Lines} from '../../documents/lines.js'
import type {Problem, Translate} from '../../reporters/index.js'
import {withSuggestion} from '../suggest.js'
import {UsageError} from '../usage-error.js'

/** A fault with its place in the text of the file, UTF-16, where the file is data. */
export type PlacedFault = ConfigFault & {offset?: number}

/** A configuration that cannot be used: all that is wrong with one file of it. */
export class ConfigError extends UsageError {
  readonly problems: readonly Problem[]

  constructor(
    /** as it is shown */
    readonly file: string,
    faults: readonly PlacedFault[],
    translate: Translate,
    /** what the file holds, for places */
    text?: string,
  ) {
    const lines = text === undefined ? undefined : new Lines(text)
    const inOrder = [...faults].sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0))
    const problems = inOrder.map((fault) => problemOf(fault, translate, lines))
    super(problems.map(({message, position}) => `${placeOf(file, position)}: ${message}`).join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

function problemOf(
  {code, params, path = [], meant, offset}: PlacedFault,
  translate: Translate,
  lines?: Lines,
): Problem {
  const values = {...params}
  if (typeof values.wanted === 'string') values.wanted = translate(`config.type.${values.wanted}`)
  const said = withSuggestion(translate(code.includes('.') ? code : `config.${code}`, values), meant, translate)
  const message = path.length > 0 ? `${printKeyPath(path)}: ${said}` : said
  if (offset === undefined || !lines) return {message}
  const position = lines.position(offset)
  return {message, position, line: lines.line(position.line)}
}

const placeOf = (file: string, position: Problem['position']): string =>
  position ? `${file}:${position.line}:${position.column}` : file
