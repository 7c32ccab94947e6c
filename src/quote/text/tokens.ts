/** The words, numbers and signs of a text, where it is asked which of them follows which. */

import {isAsciiLetter} from './letters.ts'

/** A word, a number, or one other sign, where most of a text's are told without it. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/uy

/** Where the token ends that begins at an offset; the offset itself where none does, but white space. */
function tokenEnd(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code === 32) return from
  let to = from
  while (isAsciiLetter(text.charCodeAt(to))) to++
  // A letter or an accent beyond ASCII may go on with the word.
  if (to > from && !(text.charCodeAt(to) >= 128)) return to
  TOKEN.lastIndex = from
  return TOKEN.test(text) ? TOKEN.lastIndex : from
}

/** The tokens of a stretch of a text. */
export function tokensIn(text: string, start: number, end: number): string[] {
  const tokens: string[] = []
  for (let from = start; from < end; ) {
    const to = tokenEnd(text, from)
    if (to > from) tokens.push(text.slice(from, to))
    from = Math.max(to, from + 1)
  }
  return tokens
}
