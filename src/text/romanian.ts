import {ParseLatin} from 'parse-latin'
import {endAbbreviations} from './abbreviations.js'
import {romanianAbbreviations} from './abbreviations-romanian.js'
import {closeQuotes, joinTokens, withoutAbbreviationRule} from './latin.js'

/** A parser of Romanian for nlcst. Hyphenated clitics ("v-am", "într-o") and ordinals ("2-lea") are one word. */
export class ParseRomanian extends ParseLatin {}

ParseRomanian.prototype.tokenizeSentencePlugins = [joinTokens, ...ParseLatin.prototype.tokenizeSentencePlugins]

ParseRomanian.prototype.tokenizeParagraphPlugins = [
  closeQuotes,
  endAbbreviations(romanianAbbreviations),
  ...withoutAbbreviationRule(ParseLatin.prototype.tokenizeParagraphPlugins),
]
