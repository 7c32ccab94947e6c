/** What keeps a summary from being checked: the run fails then, whatever severity is set. */

import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** A summary that cannot be held against its paper: `message` says why, `place` where. */
export class CheckFailure extends Error {
  declare readonly cause?: Error
  readonly place: Position | undefined
  readonly note: string | undefined
  /** What stands in the place, and what should, where that is certain. */
  readonly fix: {actual: string; expected: [string]} | undefined
  /** Whether it says all that is to be said of the file: nothing is in it. */
  readonly explains: boolean
  constructor(
    message: string,
    details: {
      place?: Position | undefined
      note?: string | undefined
      fix?: CheckFailure['fix']
      cause?: Error
      explains?: boolean
    } = {}
  ) {
    super(message, details.cause && {cause: details.cause})
    this.name = 'CheckFailure'
    this.place = details.place
    this.note = details.note
    this.fix = details.fix
    this.explains = details.explains ?? false
  }
}

/** Whether a message is an error that no lint rule found. */
export function isFailure({fatal, source}: VFileMessage): boolean {
  return fatal === true && source !== 'remark-lint'
}
