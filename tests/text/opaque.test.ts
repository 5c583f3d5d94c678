import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {mask, opaqueRanges} from '../../src/text/opaque.js'
import {expectLinearOnOdd, oddText} from './odd.js'

/** The opaque runs of a text, each with its kind. */
const runs = (text: string) => opaqueRanges(text).map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`)
/** Those of one kind only. */
const only = (kind: string, text: string) =>
  runs(text).flatMap((run) => (run.startsWith(`${kind}: `) ? [run.slice(kind.length + 2)] : []))

describe('quotes', () => {
  test.each([
    ['straight', 'You wrote "no way" to us.', ['"no way"']],
    ['curly', 'You wrote “no way”, then ‘never’.', ['“no way”', '‘never’']],
    ['single, with apostrophes', "You wrote 'I can't wait' twice.", ["'I can't wait'"]],
    ['curly single, with apostrophes', 'You wrote ‘I won’t wait’ twice.', ['‘I won’t wait’']],
    ['German and Romanian', '„Nu pot” și „nu vreau“ și „nu știu" zice.', ['„Nu pot”', '„nu vreau“', '„nu știu"']],
    ['end mark before a German closer', 'Ați scris „Nu.“ El așteaptă.', ['„Nu.“']],
    ['guillemets', 'Il dit «Oui» ou « Non ».', ['«Oui»', '« Non »']],
    [
      'guillemets with NBSP',
      'Il dit «\u00a0Oui\u00a0» ou «\u202fNon\u202f».',
      ['«\u00a0Oui\u00a0»', '«\u202fNon\u202f»'],
    ],
    ['single guillemets', 'Il dit ‹Oui›.', ['‹Oui›']],
    ['Swedish', 'Hon sade ”nej” igen.', ['”nej”']],
    [
      'nested, of two kinds',
      'You wrote “they said ‘no’ and "maybe" to me” twice.',
      ['“they said ‘no’ and "maybe" to me”'],
    ],
    ['nested guillemets', 'Il dit « le mot “oui” est court ».', ['« le mot “oui” est court »']],
    ['an ellipsis first', 'You wrote "...wait" to us.', ['"...wait"']],
    ['in brackets', 'It is ("yes") or ("no").', ['"yes"', '"no"']],
    ['over two lines', 'You wrote "no\nway" to us.', ['"no\nway"']],
    ['round a placeholder', 'You wrote "{{text}}" to us.', ['"{{text}}"']],
  ])('%s', (_, text, quoted) => expect(runs(text)).toEqual(quoted.map((quote) => `quote: ${quote}`)))

  test.each([
    ["the customers' data and the users' rights"],
    ["'cause the customers' data"],
    ["in the '90s the users' rights"],
    ["rock 'n' roll, get 'em, 'til the boys' night"],
    ["don't, can’t, l'ordinateur, aujourd’hui, l'un et l'autre"],
    ['a 24" and a 27" screen'],
    ['He is 5\' 10" tall, she 6\'2" too.'],
    ['an "unclosed quotation'],
    ['an “unclosed quotation'],
    ['un « jamais fermé'],
    ['closed” only'],
    ['opened "here\n\nclosed" there'],
  ])('nothing is quoted: %s', (text) => expect(runs(text)).toEqual([]))

  it('what never closes does not hide what does', () => {
    expect(runs('an “unclosed one and a "closed" one')).toEqual(['quote: "closed"'])
    expect(runs('"the ‘unclosed one" is over')).toEqual(['quote: "the ‘unclosed one"'])
  })
})

describe('placeholders', () => {
  test.each([
    ['Liquid', '{{ ticket.requester.first_name }}'],
    ['Liquid with a filter', '{{ user.name | default: "there" }}'],
    ['Liquid tag', '{% if order.late %}'],
    ['Liquid tag, trimmed', '{%- endif -%}'],
    ['Handlebars', '{{#if late}}'],
    ['Handlebars, raw', '{{{body}}}'],
    ['Help Scout', '{%customer.firstName,fallback=there%}'],
    ['Intercom', '<attribute key="user.name" default="there"/>'],
    ['OTRS', '<OTRS_CUSTOMER_DATA_UserFirstname>'],
    ['percent', '%first_name%'],
    ['percent, with a diacritic', '%prénom%'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of a helpdesk
    ['dollar', '${object.user_id.name}'],
    ['hash', '#{ticket.customer.firstname}'],
    ['Rails, osTicket', '%{recipient.name.first}'],
    ['braces', '{firstname}'],
    ['braces, with a diacritic', '{prénom}'],
    ['braces, numbered', '{0}'],
    ['Mautic', '{contactfield=firstname|there}'],
    ['printf', '%s'],
    ['printf, numbered', '%1$s'],
    ['printf, with a precision', '%.2f'],
    ['Python', '%(name)s'],
    ['Gorgias', '{{ticket.customer.integrations.shopify.orders[0].name}}'],
    ['Liquid with braces in a value', '{{ user.name | default: "{you}" }}'],
    ['Liquid tag with a percent sign', '{% if rate == "50%" %}'],
    ['Handlebars comment', '{{!-- for {{agents}} --}}'],
    ['Help Scout, with no fallback', '{%customer.firstName,fallback= %}'],
    ['ICU', '{count, number}'],
    ['ICU plural', '{count, plural, =0 {no file} one {# file} other {# files of {name}}}'],
    ['ICU select, on lines', '{who, select,\n  a {him}\n  other {them}\n}'],
    ['i18next nesting', '$t(common.name)'],
    ['ERB', '<%= name %>'],
    ['double brackets', '[[first name]]'],
    ['filled in by hand', '[product URL, if known]'],
    ['Mailchimp', '*|FNAME|*'],
    ['Salesforce', '%%first_name%%'],
  ])('%s: %s', (_, placeholder) => {
    expect(runs(`Hello ${placeholder}, welcome.`)).toEqual([`placeholder: ${placeholder}`])
    expect(runs(`${placeholder}'s order`)).toEqual([`placeholder: ${placeholder}`])
  })

  test.each([
    ['get 20% off or 30% off'],
    ['20%off or 30%off'],
    ['10%sur tout'],
    ['{{name'],
    ['{ }'],
    ['costs $5 {'],
    ['a set {{'],
    ['5 < 6 and 7 > 6'],
    ['100 % de bonheur, 100% d’accord, 5%d'],
    ['see [the page](here) now'],
    ['a {count, plural, one {x'],
    ['[If it was sent: you can follow it with us]'],
    ['It is {'],
  ])('none: %s', (text) => expect(runs(text)).toEqual([]))

  it('hide what Liquid leaves out', () => {
    expect(runs('a {% comment %} for us: {{b}} {% endcomment %} c')).toEqual([
      'placeholder: {% comment %} for us: {{b}} {% endcomment %}',
    ])
  })

  it('are not broken by quotation marks', () => {
    expect(runs('You wrote "Hi {{name | default: "you"}} there" to us.')).toEqual([
      'quote: "Hi {{name | default: "you"}} there"',
    ])
    expect(only('placeholder', `{{t 'a}} and it's {{b}}`)).toEqual([`{{t 'a}}`, '{{b}}'])
  })

  it('unclosed and nested ones leave the inner one', () => {
    expect(runs('{{a {{b}}')).toEqual(['placeholder: {{b}}'])
    expect(runs('{a {b}}')).toEqual(['placeholder: {b}'])
    expect(runs('{{name\n}} {{b}}')).toEqual(['placeholder: {{b}}'])
  })
})

test.each([
  ['See https://example.com/a?b=c.', ['https://example.com/a?b=c']],
  ['(see http://example.com/a), www.example.com!', ['http://example.com/a', 'www.example.com']],
  ['Write to anna.b+c@mail.example.co.uk.', ['anna.b+c@mail.example.co.uk']],
  ['Run `npm i` and ``', ['`npm i`']],
  ['A <a href="x">link</a> and <br/>', ['<a href="x">', '</a>', '<br/>']],
  ['Follow @acme on twitter', []],
  ['An `unclosed\nmark`', []],
])('code and addresses: %s', (text, found) => expect(only('code', text)).toEqual(found))

describe('mask', () => {
  it('makes letters of what is opaque and leaves the end mark of a quotation', () => {
    const text = 'You wrote "I wait." to {{name}}.'
    expect(mask(text, opaqueRanges(text))).toBe('You wrote "ⱯⱯⱯⱯⱯⱯ." to ⱯⱯⱯⱯⱯⱯⱯⱯ.')
  })
})

describe('any text', () => {
  it('has sorted ranges inside it that do not overlap, and a mask of its length', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const ranges = opaqueRanges(text)
        let last = 0
        for (const {start, end} of ranges) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(mask(text, ranges)).toHaveLength(text.length)
      }),
    )
  })

  it('takes linear time', () => expectLinearOnOdd((text) => mask(text, opaqueRanges(text))))
})
