import {type DataNode, get, itemsOf, textOf} from '../node.js'
import type {Shape, Spoken} from '../shape.js'
import {firstText, has, hasText} from './fields.js'

const macro: Spoken = {channel: 'macro'}

/** Saved replies, macros and templates of helpdesks other than Zendesk. Their titles are for agents. */
export const replies: readonly Shape[] = [
  {
    name: 'gorgias-macro',
    is: (item) => itemsOf(get(item, 'actions')).some((action) => has(action, 'name', 'arguments')),
    spoken: (item) =>
      itemsOf(get(item, 'actions')).map((action) => {
        const name = textOf(get(action, 'name'))
        const given = get(action, 'arguments')
        if (name === 'setSubject') return [get(given, 'subject'), macro]
        return [name === 'setResponseText' ? firstText(given, 'body_html', 'body_text') : undefined, macro]
      }),
  },
  {
    name: 'intercom-macro',
    is: (item) => hasText(item, 'body') && (has(item, 'body_text') || textOf(get(item, 'type')) === 'macro'),
    spoken: (item) => [[firstText(item, 'body', 'body_text'), macro]],
  },
  {
    name: 'freshdesk-canned-response',
    is: (item) => has(item, 'content_html') || (hasText(item, 'title', 'content') && has(item, 'folder_id')),
    spoken: (item) => [[firstText(item, 'content_html', 'content'), macro]],
  },
  {
    name: 'help-scout-saved-reply',
    is: (item) => hasText(item, 'name', 'text') && has(item, 'chatText'),
    spoken: (item) => [
      [get(item, 'text'), {channel: 'email'}],
      [get(item, 'chatText'), {channel: 'chat'}],
    ],
  },
  {
    name: 'freescout-saved-reply',
    is: (item) => hasText(item, 'name', 'text') && (has(item, 'mailbox_id') || has(item, 'mailboxId')),
    spoken: (item) => [[get(item, 'text'), {channel: 'email'}]],
  },
  {
    name: 'front-template',
    is: (item) => hasText(item, 'name', 'body') && isFront(item),
    spoken: (item) => [
      [get(item, 'subject'), macro],
      [get(item, 'body'), macro],
    ],
  },
  {
    name: 'chatwoot-canned-response',
    is: (item) => hasText(item, 'short_code', 'content'),
    spoken: (item) => [[get(item, 'content'), {channel: 'chat'}]],
  },
  {
    name: 'zammad-text-module',
    is: (item) => hasText(item, 'name', 'content') && has(item, 'keywords'),
    spoken: (item) => [[get(item, 'content'), macro]],
  },
  {
    name: 'osticket-canned-response',
    is: (item) => hasText(item, 'title', 'response') && (has(item, 'isenabled') || has(item, 'notes')),
    spoken: (item) => [[get(item, 'response'), macro]],
  },
  {
    name: 'osticket-mail',
    is: (item) => hasText(item, 'subject', 'body', 'notes'),
    spoken: (item) => [
      [get(item, 'subject'), {channel: 'email'}],
      [get(item, 'body'), {channel: 'email'}],
    ],
  },
]

/** Front's identifiers tell what they name: `rsp_` a response, as it calls its templates. */
function isFront(item: DataNode): boolean {
  return (
    /^rsp_/.test(textOf(get(item, 'id')) ?? '') ||
    has(item, 'is_available_for_all_inboxes') ||
    has(item, 'is_available_for_all_channels')
  )
}
