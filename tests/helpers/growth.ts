import {expect} from 'vitest'

const factor = 8
/** Eight times the text may cost three times eight times the work; a square would cost sixty-four times. */
const most = 3 * factor
/** milliseconds of the processor under which a measure says nothing */
const grain = 20

/**
 * Expects the work of a function to grow with the text and no faster. Compares the processor's time for a text and for one
 * eight times as long, in the same run, so that neither a slow machine nor a busy one matters; a chance pause is measured again.
 */
export function expectLinear(run: (text: string) => unknown, make: (size: number) => string, size: number): void {
  const short = make(size / factor)
  const long = make(size)
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && ratio > most; attempt++) {
    const small = work(run, short)
    ratio = Math.min(ratio, work(run, long) / Math.max(small, grain))
  }
  expect(ratio, JSON.stringify(short.slice(0, 20))).toBeLessThanOrEqual(most)
}

function work(run: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage()
  run(text)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
