/** What a file holds and what is read of it: trees do not count a byte order mark, and bytes that are no UTF-8 are lost. */

/** The mark with which some editors begin a file. */
const byteOrderMark = '\uFEFF'

/** The byte order mark, if there is one, and the text that the offsets of trees and the places of messages count in. */
export function splitMark(text: string): {mark: string; source: string} {
  return text.startsWith(byteOrderMark)
    ? {mark: byteOrderMark, source: text.slice(byteOrderMark.length)}
    : {mark: '', source: text}
}

/**
 * Make sure that a text that was read as UTF-8 can be written back.
 *
 * @throws Error when the bytes that it was read from were others.
 */
export function refuseLostBytes(bytes: Buffer, text: string): void {
  if (bytes.equals(Buffer.from(text))) return
  throw new Error('Unexpected bytes that are no UTF-8, expected UTF-8; they would be lost')
}
