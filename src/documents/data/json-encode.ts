/** Writes a text inside a JSON string. */
export function encodeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
