import type {Root} from 'nlcst'
// retext-english declares the data that extensions of a parser are handed on by.
import type {} from 'retext-english'
import type {Plugin, Processor} from 'unified'
import {ParseFrench} from './text/french.js'

export {ParseFrench}

/** Adds support for parsing French to unified: what `retext-english` is for English. */
const retextFrench: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = (value) => {
    const parser = new ParseFrench()
    parser.tokenizeParagraphPlugins.unshift(...(this.data('nlcstParagraphExtensions') ?? []))
    parser.tokenizeRootPlugins.unshift(...(this.data('nlcstRootExtensions') ?? []))
    parser.tokenizeSentencePlugins.unshift(...(this.data('nlcstSentenceExtensions') ?? []))
    return parser.parse(value)
  }
}

export default retextFrench
