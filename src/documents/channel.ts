import type {Channel} from '../types.js'

/** Names that people give to folders and fields, by the channel they mean. */
const names: Record<Channel, string[]> = {
  chat: ['chat', 'chats', 'livechat', 'messaging'],
  email: ['email', 'emails', 'e-mail', 'mail', 'mails'],
  phone: ['phone', 'calls', 'call-scripts'],
  social: ['social', 'twitter', 'facebook', 'reviews'],
  article: ['article', 'articles', 'faq', 'help', 'help-center', 'help-centre', 'kb', 'knowledge-base'],
  macro: ['macro', 'macros', 'templates', 'canned', 'canned-responses', 'saved-replies', 'snippets'],
}
const channels = new Map(Object.entries(names).flatMap(([to, from]) => from.map((name) => [name, to as Channel])))

/** The channel that a word names, if one does. */
export function asChannel(value: string | undefined): Channel | undefined {
  return value === undefined ? undefined : channels.get(value.trim().toLowerCase())
}

/** The channel that a folder of the path names; the innermost folder wins. */
export function channelOfPath(path: string): Channel | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1).reverse()
  return folders.map((name) => asChannel(name)).find((channel) => channel !== undefined)
}
