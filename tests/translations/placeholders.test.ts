import {expect, test} from 'vitest'
import {namedPlaceholders} from '../../src/translations/placeholders.js'

test.each<[string, string[]]>([
  ['{{name}}, {{ name }}, {{- name}}, {{{name}}}, {{~name~}}', Array(5).fill('{{name}}')],
  [
    '{{name, uppercase}} {{ticket.requester.first_name | default: "you"}}',
    ['{{name}}', '{{ticket.requester.first_name}}'],
  ],
  ['{name} {0} {date, date, short}', ['{name}', '{0}', '{date}']],
  [
    '\u0024{name} #{ticket.id} %{count} %(name)s %name%',
    ['\u0024{name}', '#{ticket.id}', '%{count}', '%(name)s', '%name%'],
  ],
  ['%s of %d', ['%1$s', '%2$d']],
  ['%2$d of %1$s', ['%2$d', '%1$s']],
  ['{%customer.firstName,fallback=there%}', ['{%customer.firstName%}']],
  ['$t(common.hello, {"count": 1}) *|FNAME|* <%= name %>', ['$t(common.hello)', '*|FNAME|*', '<%= name %>']],
  ['{{#if vip}}dear {{name}}{{else}}hello{{/if}} {% if a %}x{% endif %}', ['{{name}}']],
  ['[your name], {votre prénom}, {{! a remark }}', []],
  ['{n, plural, one {a day for {name}} other {# days}}', ['{n}', '{name}']],
  ['{g, select, male {{n, plural, one {he} other {they, {who}}}} other {x}}', ['{g}', '{n}', '{who}']],
  ['https://example.com/caf%C3%A9%20au/{{id}} 100% sure', ['{{id}}']],
  ['{{ unclosed', []],
])('%s', (text, names) => {
  const found = namedPlaceholders(text)
  expect(found.map(({name}) => name)).toEqual(names)
  for (const {start, end} of found) expect(text.slice(start, end)).toMatch(/^[{$#%<*].*[}s%)*>d]$/s)
})
