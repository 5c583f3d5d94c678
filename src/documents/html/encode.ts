const references: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'}

/** Writes a text between the tags of HTML or XML. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>]/g, (char) => references[char] as string)
}
