// One alternative a template language; none can run past its line. Order matters: the longer opener first.
const forms = new RegExp(
  [
    /\{\{!--.{0,500}?--\}\}/, // Handlebars comments
    /\{\{\{?[^{}\n]{0,200}\}?\}\}/, // Liquid, Handlebars, Mustache, Intercom, i18next
    /\{\{(?:[^{}\n"']|"[^"\n]{0,100}"|'[^'\n]{0,100}'){0,200}\}\}/, // the same with braces in a quoted value
    /\{%(?:[^%\n]|%(?!\})){0,300}%\}/, // Liquid tags, Help Scout
    /[$#%]\{[^{}\n]{1,100}\}/, // ${name}, #{name}, %{name}
    /\{[\p{L}\d_$][^{}\n]{0,100}\}/u, // {name}, {0}, {date, date, short}
    /%%?[\p{L}_][\p{L}\w.]{0,60}%%?/u, // %name%, %%name%%
    /%\(\w{1,60}\)[sd]/, // %(name)s
    /(?<!\d)%(?:\d{1,2}\$)?[-+0]?\d{0,3}(?:\.\d{1,2})?(?:l{1,2})?[sdiuf@](?!\p{L})/u, // printf
    /<%[^%\n]{0,200}%>/, // ERB, EJS
    /<(?:attribute|OTRS_)[^<>\n]{1,120}>/, // Intercom, OTRS
    /\[\[[^[\]\n]{1,80}\]\]/, // [[name]]
    /\[[^[\]\n\s.!?:;]{1,40}(?:[^\S\n]+[^[\]\n\s.!?:;]{1,40}){0,3}\](?![([:])/, // filled in by hand: [your name]
    /\$t\([^()\n]{1,100}\)/, // i18next: another text put in
    /\*\|[^|\n]{1,60}\|\*/, // Mailchimp
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
)
/** A first look: what all forms have in common. */
const opening = /[{%<[]|\$t\(|\*\|/

/** A choice between texts, as ICU writes it; the texts may hold placeholders themselves. */
const choice = /\{\s*[\p{L}\w.-]{1,60}\s*,\s*(?:plural|select|selectordinal)\s*,/gu
const longestChoice = 4000

/** What Liquid leaves out of the text. */
const remark = /\{%-?\s*comment\s*-?%\}[\s\S]{0,2000}?\{%-?\s*endcomment\s*-?%\}/g

/**
 * Finds the placeholders of the template languages that helpdesks and translation files use, each as one run. One that
 * never closes is none, and does not hide those behind it. Runs may overlap.
 */
export function placeholders(text: string): {start: number; end: number}[] {
  if (!opening.test(text)) return []
  const found = Array.from(text.matchAll(forms), ({0: {length}, index}) => ({start: index, end: index + length}))
  if (text.includes('{')) {
    for (const {index} of text.matchAll(choice)) {
      const end = closeOf(text, index)
      if (end !== undefined) found.push({start: index, end})
    }
  }
  if (text.includes('endcomment')) {
    for (const {
      0: {length},
      index,
    } of text.matchAll(remark))
      found.push({start: index, end: index + length})
  }
  return found
}

/** Behind the brace that closes the one at `start`, if one does. */
function closeOf(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + longestChoice)
  let depth = 0
  for (let at = start; at < limit; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return undefined
}
