import type {Reporter} from './report.js'

export type {
  ChosenLocale,
  FileReport,
  LocaleReason,
  LocatedFinding,
  Problem,
  Report,
  Reporter,
  ReportStyle,
  Totals,
  Translate,
} from './report.js'

/** The formats of a report, each loaded when it is asked for. */
const reporters = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters

export const formats = Object.keys(reporters) as Format[]

/** Loads the reporter of a format. */
export function loadReporter(format: Format): Promise<Reporter> {
  return reporters[format]()
}
