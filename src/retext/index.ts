import type {Root} from 'nlcst'
import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {engineOf} from '../linter/engine.js'
import type {LinterOptions} from '../linter/index.js'
import {Judge} from '../linter/judge.js'
import {readSentences} from '../linter/message.js'
import {opaqueRanges} from '../text/opaque.js'
import type {LintOptions} from '../types.js'

/** Options of the plugin: those of `createLinter`, and the locale and channel of the text. */
export type RetextPolitesseOptions = LinterOptions & LintOptions

/**
 * A unified plugin that checks nlcst trees, as retext parses them and as remark-retext and rehype-retext make them.
 * Each message has `ruleId`, `source` (`politesse`), `actual`, `expected` (replacements), `note` (phrases to use) and `url`.
 *
 * @example
 * unified().use(retextEnglish).use(retextPolitesse, {locales: [en]}).use(retextStringify)
 */
export default function retextPolitesse(options: Readonly<RetextPolitesseOptions>) {
  const judge = new Judge(options)
  return (tree: Root, file: VFile): void => {
    const text = String(file)
    const pack = judge.packFor(text, options.locale)
    const {reader} = engineOf(pack)
    const sentences = reader
      .read(tree, text, 0, opaqueRanges(text))
      .filter(({starts}) => !isReplyQuote(text, starts[0] ?? 0))
    const {findings} = judge.judge(text, pack, options, new Map(), (readOptions) =>
      readSentences(text, sentences, pack, readOptions),
    )
    const points = location(file)
    for (const finding of findings) {
      const message = file.message(finding.message, {
        place: {start: points.toPoint(finding.start) as Point, end: points.toPoint(finding.end) as Point},
        ruleId: finding.rule,
        source: 'politesse',
      })
      if (finding.severity === 'info') message.fatal = undefined
      message.actual = finding.quote
      // words of the dictionary replace; phrases of the book are only shown
      const words = finding.phrases.filter(({key}) => key === 'spelling.suggestion')
      message.expected = finding.fix ? [finding.fix.text] : words.map(({text: word}) => word)
      message.note = finding.phrases
        .filter((phrase) => !words.includes(phrase))
        .map((phrase) => phrase.text)
        .join('\n')
      if (finding.url) message.url = finding.url
    }
  }
}

/** A line that begins with `>` is somebody else's. */
function isReplyQuote(text: string, at: number): boolean {
  return /^\s*>/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1))
}
