import type {LocatedFinding, Translate} from './report.js'

const mostPhrases = 2

/** What a finding recommends to say, as far as a report has room for it. */
export function recommended({phrases}: Pick<LocatedFinding, 'phrases'>, translate: Translate): string[] {
  return phrases.slice(0, mostPhrases).map(({text}) => translate('report.quoted', {text}))
}

/** A finding in one line of plain text: what is wrong, and what to say. */
export function advice(finding: Pick<LocatedFinding, 'message' | 'phrases'>, translate: Translate): string {
  const phrases = recommended(finding, translate)
  return phrases.length === 0 ? finding.message : `${finding.message} ${translate('report.say')} ${phrases.join(' / ')}`
}
