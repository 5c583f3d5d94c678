/** A call that makes no sense. The message is in the reader's language and names the remedy. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
