/** What tells one state of a file from another, and what is wrong with one that cannot be read. */

import {type BigIntStats, statSync} from 'node:fs'
import {PaperError} from './types.ts'

/** What tells one state of a file from another: time of change and size. */
export function stampOf(file: string): string {
  return stampIn(statSync(file, {bigint: true}))
}

/** The same from what the file system says of a file. */
export function stampIn({mtimeNs, size}: BigIntStats): string {
  return `${mtimeNs} ${size}`
}

/** An error of the file system as a sentence; `what` is its subject. Any other error stays what it is. */
export function unreadable(what: string, error: unknown): unknown {
  const {code} = error as NodeJS.ErrnoException
  if (error instanceof PaperError || code === undefined) return error
  if (code === 'ENOENT') return new PaperError('missing', `${what} does not exist`)
  const why = code === 'EACCES' || code === 'EPERM' ? 'there is no permission' : code
  return new PaperError('unreadable', `${what} cannot be read: ${why}`, {cause: error})
}
