import {loadMessages} from '../../src/cli/messages/index.js'
import {fingerprints} from '../../src/reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Report, ReportStyle} from '../../src/reporters/index.js'
import {totalsOf} from '../../src/reporters/report.js'

/** A finding with everything that a format could stumble over. */
export const awkward: Omit<LocatedFinding, 'fingerprint'> = {
  rule: 'vague-wait',
  frame: 'contact-soon',
  severity: 'error',
  message: 'Say "when" & <by whom>:\r\n100%, at once | now.',
  quote: '"soon", <b>\n| 😀 é \u0007',
  phrases: [{key: 'callback.commit', text: 'I’ll call you {{time}} & <soon> | `x`.'}],
  fix: {
    quote: 'soon',
    text: 'by "noon"',
    edit: {
      start: 6,
      end: 10,
      from: {line: 2, column: 6},
      to: {line: 2, column: 10},
      lines: ['😀 é "soon", <b>'],
      text: 'by \\"noon\\"',
    },
  },
  url: 'https://example.com/vague-wait',
  locale: 'en',
  start: 5,
  end: 24,
  from: {line: 2, column: 6},
  to: {line: 3, column: 12},
  lines: ['😀 é "soon", <b>', '| 😀 é \u0007 and more'],
}

const oneLine: Omit<LocatedFinding, 'fingerprint'> = {
  ...awkward,
  rule: 'jargon',
  severity: 'warning',
  message: 'A term.',
  quote: 'DNS',
  phrases: [],
  fix: undefined,
  from: {line: 5, column: 6},
  to: {line: 5, column: 9},
  lines: ['😀 é DNS'],
}

const path = 'dossiers/été, 100% #1: "a"|b<c>.md'
const found = [awkward, oneLine, {...oneLine, from: {line: 6, column: 6}, to: {line: 6, column: 9}}]
const hint = {...oneLine, rule: 'tone', severity: 'info' as const}

const located = (file: string, findings: Omit<LocatedFinding, 'fingerprint'>[]): LocatedFinding[] => {
  const known = fingerprints(file, findings)
  return findings.map((finding, index) => ({...finding, fingerprint: known[index] as string}))
}

const files: FileReport[] = [
  {
    path,
    read: true,
    findings: located(path, found),
    problems: [{message: 'Broken: <here>\n😀', position: {line: 1, column: 6}, line: '😀 é {'}],
    skipped: {de: 2},
  },
  {path: 'hint.txt', read: true, findings: located('hint.txt', [hint]), problems: [], skipped: {}},
  {path: 'clean.txt', read: true, findings: [], problems: [], skipped: {}},
  {path: '/elsewhere/gone.txt', read: false, findings: [], problems: [{message: 'No such file.'}], skipped: {}},
]

/** Quotes, angle brackets, line breaks and emoji in a path that needs escapes too; a hint; a file that is not there. */
export const awkwardReport: Report = {files, totals: totalsOf(files, 7)}
export const awkwardPath = path

export async function styleIn(language: 'en' | 'fr' | 'ro' = 'en'): Promise<ReportStyle> {
  return {
    version: '1.2.3',
    language,
    translate: await loadMessages(language),
    color: false,
    width: 80,
    rules: async () =>
      (['vague-wait', 'jargon', 'spelling'] as const).map((id) => ({
        id,
        severity: id === 'spelling' ? 'off' : 'error',
        title: `About ${id}`,
        message: 'Say when.',
        url: `https://example.com/${id}`,
        why: 'Because *they* wait.',
        wrong: ['We call `soon` <b>.'],
        right: ['We call at 4 pm.'],
        phrases: ['I will call you {{time}}.'],
      })),
  }
}
