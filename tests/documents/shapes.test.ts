import {expect, it, test} from 'vitest'
import {readDocument} from '../../src/documents/read.js'

const spoken = async (data: unknown, path = 'export.json') => {
  const {segments} = await readDocument({path, text: typeof data === 'string' ? data : JSON.stringify(data)})
  return segments.map(({text, channel, locale, role}) =>
    [role === 'heading' ? `# ${text}` : text, channel, locale].filter(Boolean).join(' | '),
  )
}

test.each<[string, unknown, string[]]>([
  [
    'Zendesk macros that write internal notes',
    {
      macros: [
        {
          title: 'For the team',
          actions: [
            {field: 'comment_mode_is_public', value: 'false'},
            {field: 'comment_value', value: 'Ask billing soon'},
          ],
        },
        {title: 'Thanks', actions: [{field: 'comment_value', value: ['channel:all', 'Thanks!']}]},
      ],
    },
    ['Thanks! | macro'],
  ],
  [
    'Zendesk triggers',
    {
      triggers: [
        {
          title: 'New ticket',
          actions: [{field: 'notification_user', value: ['requester_id', 'Your request', 'We got it.']}],
        },
        {
          title: 'Assigned',
          actions: [{field: 'notification_user', value: ['assignee_id', 'A new one', 'Look at it.']}],
        },
      ],
    },
    ['Your request | email', 'We got it. | email'],
  ],
  [
    'Zendesk dynamic content',
    {
      items: [
        {
          name: 'Password help',
          placeholder: '{{dc.password_help}}',
          default_locale_id: 1,
          variants: [
            {content: 'Tap “Forgot”.', locale_id: 1, default: true, active: true},
            {content: 'Appuyez sur « Oublié ».', locale_id: 16},
            {content: 'Apăsați „Am uitat”.', locale_id: 99, locale: 'ro'},
          ],
        },
      ],
    },
    ['Tap “Forgot”. | macro | en-US', 'Appuyez sur « Oublié ». | macro | fr', 'Apăsați „Am uitat”. | macro | ro'],
  ],
  [
    'Help Center articles',
    {
      articles: [
        {
          id: 1,
          title: 'Reset it',
          body: '<h2>First steps</h2><p>Tap “Forgot”.</p>',
          locale: 'en-us',
          html_url: 'https://x.example/hc/en-us/articles/1',
          label_names: ['pass word'],
        },
      ],
    },
    ['# Reset it | article | en-US', '# First steps | article | en-US', 'Tap “Forgot”. | article | en-US'],
  ],
  [
    'Freshdesk canned responses',
    [{id: 1, title: 'Late parcel', folder_id: 4, content: 'It comes.', content_html: '<div>It comes.</div>'}],
    ['It comes. | macro'],
  ],
  [
    'Help Scout saved replies',
    {_embedded: {replies: [{id: 1, name: 'Sale on now', text: 'Hello,<br />take 10%.', chatText: 'Take 10%.'}]}},
    ['Hello,\ntake 10%. | email', 'Take 10%. | chat'],
  ],
  [
    'Intercom macros',
    {
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '1',
          name: 'Greet a user',
          body: '<p>Hi <attribute key="user.name" default="there"/>.</p>',
          body_text: 'Hi {{user.name}}.',
        },
      ],
    },
    ['Hi <attribute key="user.name" default="there"/>. | macro'],
  ],
  [
    'Intercom articles',
    {
      type: 'article',
      title: 'Pay us',
      description: 'How to pay',
      body: '<p>Pay by card.</p>',
      default_locale: 'en',
      translated_content: {
        type: 'article_translated_content',
        fr: {type: 'article_content', title: 'Payer', description: '', body: '<p>Payez par carte.</p>'},
      },
    },
    [
      '# Pay us | article | en',
      'How to pay | article | en',
      'Pay by card. | article | en',
      '# Payer | article | fr',
      'Payez par carte. | article | fr',
    ],
  ],
  [
    'Gorgias macros',
    {
      data: [
        {
          id: 1,
          name: 'Where is it',
          language: 'fr',
          actions: [
            {
              name: 'setResponseText',
              title: 'Add response text',
              arguments: {body_text: 'Il arrive.', body_html: '<div>Il arrive.</div>'},
            },
            {name: 'addInternalNote', title: 'Add a note', arguments: {body_text: 'Check it soon.'}},
            {name: 'addTags', arguments: {tags: 'late parcel'}},
          ],
        },
      ],
    },
    ['Il arrive. | macro | fr'],
  ],
  [
    'Front templates',
    {
      _results: [
        {
          id: 'rsp_3o8',
          name: 'Late one',
          subject: 'Your parcel',
          body: '<p>It comes.</p>',
          is_available_for_all_inboxes: true,
        },
      ],
    },
    ['Your parcel | macro', 'It comes. | macro'],
  ],
  [
    'Chatwoot canned responses',
    [{id: 1, account_id: 2, short_code: 'late', content: 'It comes, {{contact.name}}.'}],
    ['It comes, {{contact.name}}. | chat'],
  ],
  ['FreeScout', [{id: 1, mailbox_id: 2, name: 'Late parcel', text: '<p>It comes.</p>'}], ['It comes. | email']],
])('%s', async (_, data, expected) => {
  expect(await spoken(data)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  [
    'modules.yml',
    "- name: 'cnr - call back'\n  keywords: 'call me'\n  content: Thanks!\n  note: 'for us only'\n",
    ['Thanks! | macro'],
  ],
  [
    'premade.yaml',
    '- isenabled: 1\n  title: What is it?\n  response: |\n    It is a desk.\n  notes: |\n    for us only\n',
    ['It is a desk.\n | macro'],
  ],
  [
    'mail.yaml',
    'notes: |\n  Sent to a user\nsubject: Ticket %{ticket.number}\nbody: |\n  <p>Hi you.</p>\n',
    ['Ticket %{ticket.number} | email', 'Hi you. | email'],
  ],
  [
    'dc.csv',
    '"Title","Default language","Default text","French text","Variant status"\n"a b","English (US)","Tap it.","Appuyez.","Current"\n',
    ['Tap it. | macro | en', 'Appuyez. | macro | fr'],
  ],
  ['canned.csv', 'short_code,content\nlate,It comes.\n', ['It comes. | chat']],
  [
    'macros.jsonl',
    '{"macro":{"title":"One two","actions":[{"field":"comment_value","value":"Hi."}]}}\n{"macro":{"title":"Three four","actions":[{"field":"comment_value","value":"Bye."}]}}\n',
    ['Hi. | macro', 'Bye. | macro'],
  ],
])('%s', async (path, text, expected) => {
  expect(await spoken(text, path)).toEqual(expected)
})

it('reads resources of i18next whole, a language a branch', async () => {
  const data = {
    en: {
      translation: {title: 'Your late parcel', wait_one: 'Wait {{count}} minute', wait_other: 'Wait {{count}} minutes'},
    },
    fr: {translation: {wait_many: 'Attendez {{count}} de minutes'}},
  }
  expect(await spoken(data)).toEqual([
    'Your late parcel | en',
    'Wait {{count}} minute | en',
    'Wait {{count}} minutes | en',
    'Attendez {{count}} de minutes | fr',
  ])
})

it('takes data that only looks alike for what it is', async () => {
  const data = [
    {name: 'Ana Pop', text: 'We call you.'},
    {id: 2, body: 'It is late.', title: 'A late one'},
  ]
  expect(await spoken(data)).toEqual(['# Ana Pop', 'We call you.', 'It is late.', '# A late one'])
})
