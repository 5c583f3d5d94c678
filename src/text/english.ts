import {ParseEnglish as Base} from 'parse-english'
import {ParseLatin} from 'parse-latin'
import {endAbbreviations} from './abbreviations.js'
import {englishAbbreviations} from './abbreviations-english.js'
import {closeQuotes, withoutAbbreviationRule} from './latin.js'

/**
 * The parser of `parse-english` with other sentence ends: an abbreviation holds on to the figure or name behind it
 * ("approx. 3 days", "24 St. John's Rd.") and ends its sentence where a word that begins one follows ("5 p.m. We …").
 */
export class ParseEnglish extends Base {}

// of the transforms for paragraphs, parse-english adds to those of parse-latin only the one that is replaced here
ParseEnglish.prototype.tokenizeParagraphPlugins = [
  closeQuotes,
  endAbbreviations(englishAbbreviations),
  ...withoutAbbreviationRule(ParseLatin.prototype.tokenizeParagraphPlugins),
]
