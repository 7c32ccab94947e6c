/** Tells the signatures of letters, notes and quotations. */

import {isNamePart} from './references.ts'

/** A dash, and one line behind it. */
const dashedLine = /^(?:[—–―]|--|-\s)[^\n]{1,160}$/u

/** Most words of a signature: names, and when or where it was written. */
const longestSignature = 8

/** Whether a text is a dash with names and a date behind it, and nothing else: “— Ada Ito, March 2021”. */
export function isSignature(text: string): boolean {
  const written = text.trim()
  if (!dashedLine.test(written) || /[!?…]$/.test(written)) return false
  const words = written.match(/[\p{L}\p{N}]+/gu) ?? []
  return (
    words.length > 0 &&
    words.length <= longestSignature &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || isNamePart(word))
  )
}
