import {catalogue} from '../../build/packs/catalogue.js'
import {type BuiltPack, compilePack} from '../pack/build.js'
import {checkForm} from '../pack/form.js'
import type {Inflector} from '../pack/inflect/index.js'
import {type PackParts, type PackSource, readParts} from '../pack/parts.js'
import {DataFile, type PackProblem, tidyProblems} from '../pack/source.js'
import {checkHouse} from './checks.js'
import {declare} from './declare.js'
import {layOver} from './lay-over.js'

/** A pack of one's own, compiled with what it is laid over. */
export interface BuiltHouse {
  built: BuiltPack
  /** what the pack says by itself */
  own: PackParts
  /** what it says with what it is laid over: another pack can be laid over this one */
  parts: PackParts
  /** in the order of files and lines; examples are not run yet */
  problems: PackProblem[]
}

/**
 * Reads, checks and compiles a pack of one's own: laid over a locale, or standing alone.
 *
 * @param over parts of the locale, or of another house pack
 *
 * The locale's source is compiled anew with the additions, by the same compiler as the built-in packs: what a house pack may do is
 * what a locale pack may do, and the linter knows no difference.
 */
export function buildHouse(source: PackSource, over: PackParts | undefined, inflector: Inflector): BuiltHouse {
  const files = [source.pack, ...source.lexicon, ...source.rules.values(), ...source.phrases.values()]
  const sound = [
    checkForm(source.pack, 'pack'),
    ...source.lexicon.map((file) => checkForm(file, 'lexicon')),
    ...[...source.rules.values()].map((file) => checkForm(file, 'house-rule')),
    ...[...source.phrases.values()].map((file) => checkForm(file, 'phrases')),
  ]
  const broken = files.filter((_, index) => !sound[index])
  // a file of the wrong form is reported and left out, so that the others can be looked at
  const usable: PackSource = {
    tag: source.tag,
    pack: broken.includes(source.pack) ? new DataFile(source.pack.file, {}) : source.pack,
    lexicon: source.lexicon.filter((file) => !broken.includes(file)),
    rules: new Map([...source.rules].filter(([, file]) => !broken.includes(file))),
    phrases: new Map([...source.phrases].filter(([, file]) => !broken.includes(file))),
  }
  const declared = declare(usable, over?.declared ?? {}, catalogue)
  const nounLast = over && (over.settings.nouns ? over.settings.nouns === 'last' : over.settings.parser === 'english')
  const own = readParts(usable, declared, inflector, nounLast)
  const parts = over ? layOver(over, own) : own
  // classes may be defined in a file that was left out: what follows from that is no news
  const built = compilePack(parts, inflector)
  if (broken.length === 0) checkHouse(own, over, parts)
  const said = broken.length > 0 ? broken : files
  return {built, own, parts, problems: tidyProblems(said.flatMap(({problems}) => problems))}
}
