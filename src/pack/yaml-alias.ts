import {type Alias, type Document, visit} from 'yaml'

/** The first alias that repeats nothing, for no value before it has its anchor: at such a one `toJS` throws. */
export function lostAlias(document: Document): Alias | undefined {
  let lost: Alias | undefined
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined
      lost = alias
      return visit.BREAK
    },
  })
  return lost
}
