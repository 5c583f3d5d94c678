import type {Reporter} from './report.js'

export type {
  BaselineEffect,
  ChosenLocale,
  FileReport,
  FileTexts,
  FixedFinding,
  LocaleReason,
  LocatedFinding,
  Place,
  Problem,
  Remark,
  Report,
  ReportedRule,
  Reporter,
  ReportStyle,
  SuppressedFinding,
  Totals,
  Translate,
} from './report.js'

/** The formats of a report, each loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  markdown: async () => (await import('./markdown.js')).markdown,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters

export const formats = Object.keys(reporters) as Format[]

/** Loads the reporter of a format. */
export function loadReporter(format: Format): Promise<Reporter> {
  return reporters[format]()
}
