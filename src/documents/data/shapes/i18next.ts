import {isProse} from '../../prose.js'
import type {DataNode, StringNode} from '../node.js'
import {pluralKey} from '../plural.js'

/** What only resources of i18next have, beside forms of a plural: one text put into another. */
const nesting = '$t('

/**
 * The texts of an i18next resource file: branches of texts and nothing else. There a `title` is no label for agents, so all
 * that is prose is read.
 */
export function i18nextTexts(root: DataNode): StringNode[] | undefined {
  const texts: StringNode[] = []
  let telling = false
  const visit = (node: DataNode): boolean => {
    if (node.kind === 'map') {
      telling ||= node.entries.some(({key}) => pluralKey.test(key))
      return node.entries.every(({value}) => visit(value))
    }
    if (node.kind !== 'string') return false
    telling ||= node.text.includes(nesting)
    if (isProse(node.text)) texts.push(node)
    return true
  }
  return root.kind === 'map' && visit(root) && telling ? texts : undefined
}
