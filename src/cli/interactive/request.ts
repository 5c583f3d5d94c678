import type {LocatedFinding} from '../../reporters/index.js'

/** What is to be suppressed, where, and why. */
export interface Request {
  text: string
  finding: LocatedFinding
  /** may be empty */
  reason: string
}
