/** The tag of the pack for a locale: of `fr-CA` and `fr_CA`, `fr`, unless there is one of its own. */
export function tagOf(locale: string, tags: readonly string[]): string | undefined {
  const wanted = locale.toLowerCase().replace('_', '-')
  return tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag === wanted.split('-')[0])
}
