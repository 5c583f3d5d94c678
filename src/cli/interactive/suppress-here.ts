import type {Edit} from '../../documents/edit.js'
import {applyEdits} from '../../linter/apply-edits.js'
import type {LocatedFinding} from '../../reporters/index.js'
import type {Checked, Checker} from '../checker.js'
import {commentsBefore, commentsOnLine, entryOpening} from './line-comments.js'
import {keyOfObject} from './object-key.js'
import type {Request} from './request.js'

/** Places for a comment that may suppress a finding, the best first. */
type Propose = (request: Request) => Edit[]

const html = (order: string) => `<!-- ${order} -->`
const mdx = (order: string) => `{/* ${order} */}`
const hash = (order: string) => `# ${order}`
const slashes = (order: string) => `// ${order}`

/** By extension, how a comment is written and where it may stand. Formats that have no comments are not here. */
const formats: [RegExp, Propose][] = [
  // a comment on a line of its own would part a paragraph in two
  [/\.(?:md|markdown)$/i, (request) => commentsOnLine(request, html)],
  [/\.mdx$/i, (request) => commentsOnLine(request, mdx)],
  [/\.html?$/i, (request) => [...commentsOnLine(request, html), ...commentsBefore(request, html)]],
  [/\.ya?ml$/i, (request) => commentsBefore(request, hash)],
  [/\.pot?$/i, (request) => commentsBefore(request, hash, entryOpening)],
  [/\.jsonc$/i, (request) => commentsBefore(request, slashes)],
  [/\.(?:json|jsonl|ndjson)$/i, keyOfObject],
  [/\.(?:xlf|xliff)$/i, (request) => commentsBefore(request, html, undefined, '—')],
]

/** Whether the format of a file has comments, or what stands for them. */
export function holdsComments(path: string): boolean {
  return formats.some(([extension]) => extension.test(path))
}

/**
 * Writes a comment that suppresses a finding. Each place is tried: the file must be read as before, but for the finding.
 *
 * @returns nothing where no place will do
 */
export async function suppressHere(
  {text, report}: Checked,
  finding: LocatedFinding,
  reason: string,
  checker: Checker,
): Promise<{checked: Checked; edit: Edit} | undefined> {
  const propose = formats.find(([extension]) => extension.test(report.path))?.[1]
  if (!propose || text === undefined) return undefined
  const known = prints(report)
  for (const edit of propose({text, finding, reason})) {
    const checked = await checker.examine(report.path, applyEdits(text, [edit]).text)
    const {problems, suppressed = []} = checked.report
    const done = suppressed.some(({fingerprint}) => fingerprint === finding.fingerprint)
    if (done && problems.length === 0 && prints(checked.report) === known) return {checked, edit}
  }
  return undefined
}

/** What a file has of faults of its texts, suppressed or not. */
function prints({findings, suppressed = []}: Checked['report']): string {
  return [...findings, ...suppressed]
    .map(({fingerprint}) => fingerprint)
    .sort()
    .join()
}
