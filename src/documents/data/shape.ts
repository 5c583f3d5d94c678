import type {Channel} from '../../types.js'
import type {DataNode} from './node.js'

/** What is known of a value that the customer reads. */
export interface Spoken {
  channel?: Channel | undefined
  locale?: string | undefined
  role?: 'text' | 'heading'
  /** what it is called in every language, where its key names the language */
  id?: string | undefined
}

/** A kind of export whose items tell which of their values reach the customer. All others are for agents or machines. */
export interface Shape {
  /** the product and what it exports */
  name: string
  /** whether a map is one item of such an export; must not hold for other data */
  is: (item: DataNode) => boolean
  /** the values that the customer reads */
  spoken: (item: DataNode) => [DataNode | undefined, Spoken][]
}
