/** Why an input cannot be read; `code` is a key of the messages under `problem`. */
export class InputError extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    /** where in the text, UTF-16 */
    readonly place?: {text: string; offset: number},
  ) {
    super(code)
    this.name = 'InputError'
  }
}
