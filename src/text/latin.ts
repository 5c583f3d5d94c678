import type {Node, Paragraph, Sentence, SentenceContent, Word} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import type {ParagraphPlugin} from './abbreviations.js'

const slashUnits = new Set(['lei', 'ron', 'euro', 'euros', 'eur', 'usd', 'gb', 'mb', 'go', 'mo', 'kwh'])

/**
 * Joins what is one word in French and Romanian and three tokens to parse-latin: decimals with a comma ("3,50"), "n°",
 * prices by the unit ("lei/lună") and web addresses.
 */
export function joinTokens(sentence: Sentence): void {
  const {children} = sentence
  for (let at = 1; at < children.length; at++) {
    const mark = children[at]
    if (mark?.type !== 'PunctuationNode' && mark?.type !== 'SymbolNode') continue
    const word = children[at - 1]
    if (word?.type !== 'WordNode') continue
    let count = 0
    if (mark.value === '°') count = 1
    else if (mark.value === ',') count = isDigit(word, -1) && isDigit(children[at + 1], 0) ? 2 : 0
    else if (mark.value === '/') {
      count = children[at + 1]?.type === 'WordNode' && slashUnits.has(textOf(word).toLowerCase()) ? 2 : 0
    } else if (mark.value === ':') count = addressLength(children, at)
    if (count === 0) continue
    const joined = children.splice(at, count)
    for (const node of joined) word.children.push(...(node.type === 'WordNode' ? node.children : [node as typeof mark]))
    const last = joined.at(-1)
    if (word.position && last?.position) word.position.end = last.position.end
    at--
  }
}

/** How many tokens after "https" belong to the address; closing marks at its end do not. */
function addressLength(children: SentenceContent[], at: number): number {
  const slashes = children[at + 1]
  if (slashes === undefined || textOf(slashes) !== '//' || !/^https?$/i.test(textOf(children[at - 1] as Word))) return 0
  let end = at + 2
  let length = 2
  for (; end < children.length; end++) {
    const node = children[end] as SentenceContent
    if (node.type === 'WhiteSpaceNode' || /^[«»“”„"<>]/.test(textOf(node))) break
    if (node.type === 'WordNode' || textOf(node) === '/') length = end - at + 1
  }
  return length
}

function isDigit(node: Node | undefined, at: number): boolean {
  const text = node?.type === 'WordNode' ? (node as Word).children.at(at) : undefined
  const code = text?.type === 'TextNode' ? text.value.charCodeAt(at < 0 ? text.value.length - 1 : 0) : 0
  return code > 47 && code < 58
}

/**
 * Moves a closing quotation mark or bracket that stands after the end of a sentence into that sentence, French marks
 * with the space before them: « Je ne sais pas. » Puis …
 */
export function closeQuotes(paragraph: Paragraph): void {
  for (let index = 1; index < paragraph.children.length; index++) {
    const sentence = paragraph.children[index]
    const previous = paragraph.children[index - 1]
    if (sentence?.type !== 'SentenceNode' || previous?.type !== 'SentenceNode') continue
    const {children} = sentence
    const at = children[0]?.type === 'WhiteSpaceNode' ? 1 : 0
    const mark = children[at]
    if (mark?.type !== 'PunctuationNode' || !isClosing(mark.value, at > 0, children[at + 1])) continue
    const moved = children.splice(0, at + 1)
    previous.children.push(...moved)
    if (previous.position && mark.position) previous.position.end = mark.position.end
    const first = children[0]
    if (first === undefined) {
      paragraph.children.splice(index, 1)
      index--
    } else if (sentence.position && first.position) sentence.position.start = first.position.start
  }
}

/** “ opens in English and closes in „…“; before a space it cannot open. Straight marks close only without a space. */
function isClosing(mark: string, spaced: boolean, next: SentenceContent | undefined): boolean {
  if (mark === '»' || mark === '”' || mark === '›') return true
  if (next?.type === 'WordNode') return false
  return mark === '“' || (!spaced && (mark === '"' || mark === "'" || mark === '’' || mark === ')'))
}

/**
 * The transforms of parse-latin less the one that joins a sentence ending in an abbreviation or a number to the next,
 * which knows English and Latin only. parse-latin does not export it, so it is recognised by what it does.
 */
export function withoutAbbreviationRule(plugins: ParagraphPlugin[]): ParagraphPlugin[] {
  return plugins.filter((plugin) => {
    const probe = new ParseLatin()
    probe.tokenizeParagraphPlugins = [plugin]
    return probe.tokenizeParagraph('Etc. Nous').children.length > 1
  })
}
