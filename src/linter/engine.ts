import type {ParseLatin} from 'parse-latin'
import type {LocalePack} from '../pack/types.js'
import {Automaton} from '../pattern/automaton.js'
import {Sieve} from '../pattern/sieve.js'
import {Glance} from '../text/glance.js'
import {SentenceReader} from '../text/reader.js'
import {Scanner} from '../text/scan.js'
import {createWordSplitter} from '../text/words.js'

/** A pack made ready to match: built when its first text comes, then kept. */
export interface Engine {
  pack: LocalePack
  automaton: Automaton
  reader: SentenceReader
  scanner: Scanner
  sieve: Sieve
  /** what is looked at just now */
  glance: Glance
  parser: ParseLatin
}

const engines = new WeakMap<LocalePack, Engine>()

/** The engine of a pack; linters that load the same pack share it. */
export function engineOf(pack: LocalePack): Engine {
  let engine = engines.get(pack)
  if (!engine) {
    const automaton = new Automaton(pack.patterns)
    const reader = new SentenceReader(automaton, createWordSplitter(pack.writing), pack.writing)
    const parser = new pack.parser()
    engine = {
      pack,
      automaton,
      reader,
      scanner: new Scanner(reader, parser),
      sieve: new Sieve(automaton, pack.patterns.symbols.length),
      glance: new Glance(),
      parser,
    }
    engines.set(pack, engine)
  }
  return engine
}
