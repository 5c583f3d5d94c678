/** Tags that a template carries out and nobody reads: `{% if x %}`, `{{#each items}}`, `{{/if}}`, `{{else}}`; no values. */
const tag = /\{%-?(?!\}).*?%\}|\{\{\{?[~-]?\s*(?:[#/^!]|else\b).*?\}\}/gs
/** Help Scout writes its values so: `{%customer.firstName%}`. */
const value = /^\{%[\w.]+(?:,[^%]*)?%\}$/
/** What stands on either side of it is never read together. */
const parting = /^\{[{%][~-]?\s*(?:else|elsif|elseif|elif|when|\^)/

/**
 * A text with blanks for the tags of its template, so that the words beside a tag are read as words: `{% if late %}We …{% endif %}`.
 * Between branches there is an empty line. Every other character keeps its place.
 */
export function blankTags(text: string): string {
  if (!text.includes('{')) return text
  return text.replace(tag, (found) => {
    if (value.test(found)) return found
    return parting.test(found) ? `\n\n${' '.repeat(found.length - 2)}` : ' '.repeat(found.length)
  })
}
