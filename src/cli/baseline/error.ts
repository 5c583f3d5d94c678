/** Why a file is no baseline; `code` is a key of the messages under `baseline`. */
export class BaselineError extends Error {
  constructor(
    readonly code: 'broken' | 'version' | 'shape',
    readonly params: Record<string, unknown>,
    /** the text of the file, and where it fails, UTF-16 */
    readonly text: string,
    readonly offset = 0,
  ) {
    super(code)
    this.name = 'BaselineError'
  }
}
