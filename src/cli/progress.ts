import type {Translate} from '../reporters/index.js'
import type {Terminal} from './host.js'

const patience = 400
const interval = 100

/** Shows how far a long run is, on standard error and only to somebody who watches. */
export class Progress {
  private readonly started = Date.now()
  private shownAt = 0

  constructor(
    private readonly terminal: Terminal,
    private readonly translate: Translate,
    private readonly total: number,
  ) {}

  at(done: number, path: string): void {
    const now = Date.now()
    if (!this.terminal.watched || now - this.started < patience || now - this.shownAt < interval) return
    this.shownAt = now
    const line = this.translate('report.progress', {done, total: this.total, path})
    this.terminal.err(`\r\u001B[K${line.slice(0, this.terminal.columns - 1)}`)
  }

  done(): void {
    if (this.shownAt > 0) this.terminal.err('\r\u001B[K')
  }
}
