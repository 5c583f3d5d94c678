import {ParseLatin} from 'parse-latin'
import {endAbbreviations} from './abbreviations.js'
import {frenchAbbreviations} from './abbreviations-french.js'
import {closeQuotes, joinTokens, withoutAbbreviationRule} from './latin.js'

/**
 * A parser of French for nlcst. Elisions ("l'ordinateur") and hyphenated clitics ("puis-je") are one word; a space
 * before `! ? : ; »` does not part the mark from its sentence.
 */
export class ParseFrench extends ParseLatin {}

ParseFrench.prototype.tokenizeSentencePlugins = [joinTokens, ...ParseLatin.prototype.tokenizeSentencePlugins]

ParseFrench.prototype.tokenizeParagraphPlugins = [
  closeQuotes,
  endAbbreviations(frenchAbbreviations),
  ...withoutAbbreviationRule(ParseLatin.prototype.tokenizeParagraphPlugins),
]
