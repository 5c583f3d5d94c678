import {createLinter, type Linter} from '../linter/index.js'
import type {BuiltPack} from '../pack/build.js'
import type {Example, SourceRule} from '../pack/rules.js'
import type {PackFile, PackProblem} from '../pack/source.js'
import type {LocalePack} from '../pack/types.js'
import {onMatch} from '../rules/matches.js'
import type {Speller} from '../types.js'

/** Which examples to run; all when absent. */
export interface ExampleChoice {
  /** those of one rule */
  rule?: string
  /** those that stand in these files */
  files?: ReadonlySet<PackFile>
  /** for the rule `spelling`; without one its examples are left out */
  speller?: Speller
}

/** An example's text without its marks, and where the marks stood. */
export function readMarks(example: string): {text: string; marks: {start: number; end: number}[]} {
  const marks: {start: number; end: number}[] = []
  let text = ''
  for (const part of example.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[') && part.endsWith(']')) {
      marks.push({start: text.length, end: text.length + part.length - 2})
      text += part.slice(1, -1)
    } else text += part
  }
  return {text, marks}
}

/**
 * Runs the examples of a pack: each `wrong` is flagged exactly at its marks and by no other rule, each `right` is clean,
 * a fix does not raise its rule again, and each pattern is reached by a `wrong`.
 */
export function checkExamples(
  built: BuiltPack,
  pack: LocalePack,
  {rule: only, files, speller}: ExampleChoice = {},
): PackProblem[] {
  const plain = createLinter({locales: [pack], preset: 'all'})
  // the examples of other rules are full of slips, and that is their point
  const spelling = speller && createLinter({locales: [pack], preset: 'all', spellers: {[pack.tag]: speller}})
  const problems: PackProblem[] = []
  const reached = new Set<number>()
  const check = (linter: Linter, rule: SourceRule, kind: 'wrong' | 'right', {text: written, file, path}: Example) => {
    const {text, marks} = kind === 'wrong' ? readMarks(written) : {text: written, marks: []}
    const stop = onMatch(({pattern}) => reached.add(pattern))
    const {findings} = linter.lint(text, {locale: pack.tag})
    stop()
    const wanted = marks.map(({start, end}) => `${rule.id} [${text.slice(start, end)}]`)
    const got = findings.map(({rule: id, quote}) => `${id} [${quote}]`)
    const exact =
      wanted.length === got.length &&
      wanted.every((mark, at) => mark === got[at]) &&
      marks.every(({start}, at) => findings[at]?.start === start)
    const report = (message: string) => problems.push(file.problem(path, message))
    if (kind === 'wrong' && marks.length === 0) report(`Mark the words to be flagged with [ ]: “${written}”`)
    else if (!exact) {
      const remedy =
        wanted.length === 0 ? 'Make an exception, or narrow the pattern' : 'Move the marks, or change the pattern'
      report(`Expected ${wanted.join(', ') || 'nothing'}; found ${got.join(', ') || 'nothing'} in “${text}”. ${remedy}`)
    } else if (findings.some(({fix}) => fix)) {
      const again = linter.fix(text, {locale: pack.tag}).remaining.filter(({rule: id}) => id === rule.id)
      if (again.length > 0) report(`The fix raises ${rule.id} again [${again.map(({quote}) => quote).join(', ')}]`)
    }
  }
  for (const rule of built.rules) {
    if (only !== undefined && rule.id !== only) continue
    const kind = pack.rules.find(({id}) => id === rule.id)?.kind
    // its examples are files, not messages: a test of their own compares them
    if (kind === 'translation') continue
    const linter = kind === 'spelling' ? spelling : plain
    // a language whose dictionary is not at hand
    if (!linter) continue
    for (const {examples} of rule.frames) {
      for (const kind of ['wrong', 'right'] as const) {
        for (const example of examples[kind]) if (files?.has(example.file) !== false) check(linter, rule, kind, example)
      }
    }
  }
  problems.push(...unreached(built, reached, {rule: only, files}))
  return problems
}

/** Patterns that no example reaches; a pattern is reached by any of its options. Terms need no examples. */
function unreached({origins}: BuiltPack, reached: ReadonlySet<number>, choice: ExampleChoice): PackProblem[] {
  const met = new Set([...reached].map((pattern) => origins.get(pattern)?.source))
  const missing = new Set(
    [...origins.values()]
      .filter(
        ({source, rule, isTerm}) =>
          !met.has(source) &&
          !isTerm &&
          choice.files?.has(source.file) !== false &&
          (choice.rule === undefined || rule === choice.rule),
      )
      .map(({source}) => source),
  )
  return [...missing].map(({file, path, source}) =>
    file.problem(
      path,
      `No “wrong” example reaches this pattern: “${source}”. Add a sentence that it should catch, or remove it`,
    ),
  )
}
