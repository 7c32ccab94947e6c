/** The words of a quotation, in symbols. */

import type {Folded} from './folded.ts'

/** Scripts that are written without spaces: any character of theirs counts as a word. */
export const UNSPACED_CHARACTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
export const UNSPACED = new RegExp(`[${UNSPACED_CHARACTERS}]`, 'u')
/** No character of those scripts has a lower code. */
const FIRST_UNSPACED = 0x0e00

/**
 * For each symbol 1 where a word begins: behind a space or another mark between words, and around each character of a
 * script without spaces. One entry more than symbols.
 */
export function wordStarts(folded: Folded): Uint8Array {
  const {text, at, symbols} = folded
  const starts = new Uint8Array(symbols.length + 1)
  starts[0] = 1
  starts[symbols.length] = 1
  let wasUnspaced = symbols.length > 0 && isUnspacedAt(folded, 0)
  for (let symbol = 1; symbol < symbols.length; symbol++) {
    const isOne = isUnspacedAt(folded, symbol)
    if (isOne || wasUnspaced) starts[symbol] = 1
    wasUnspaced = isOne
    if (starts[symbol] !== 0) continue
    for (let offset = at[symbol - 1]! + 1; offset < at[symbol]!; offset++) {
      const code = text.charCodeAt(offset)
      if (isSpace(code) || isDash(code) || isComma(folded, symbol, code)) {
        starts[symbol] = 1
        break
      }
    }
  }
  return starts
}

/** Whether a UTF-16 unit is a dash between words, or a slash. */
function isDash(code: number): boolean {
  return code === 0x2014 || code === 0x2013 || code === 0x2f
}

/** Whether a mark between two letters parts words that lost their space: a comma, a semicolon or a colon. */
function isComma({text, at}: Folded, symbol: number, code: number): boolean {
  if (code !== 0x2c && code !== 0x3b && code !== 0x3a) return false
  return !/\p{N}/u.test(text[at[symbol - 1]!]! + text[at[symbol]!]!)
}

/** Whether a UTF-16 unit is white space or a control character. */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0
}

function isUnspacedAt({at, text}: Folded, symbol: number): boolean {
  return isUnspaced(text.codePointAt(at[symbol]!)!)
}

/** Whether a character, by its code, is of a script that is written without spaces. */
export function isUnspaced(code: number): boolean {
  return code >= FIRST_UNSPACED && UNSPACED.test(String.fromCodePoint(code))
}

/** Where the word begins that a symbol belongs to; a symbol at which one begins is its own. */
export function wordStart(starts: Uint8Array, symbol: number): number {
  let start = Math.max(0, symbol)
  while (starts[start] === 0) start--
  return start
}

/** Where the next word begins, at a symbol or behind it. */
export function wordEnd(starts: Uint8Array, symbol: number): number {
  let end = Math.min(symbol, starts.length - 1)
  while (starts[end] === 0) end++
  return end
}

/** How many words begin between two symbols. */
export function wordsIn(starts: Uint8Array, start: number, end: number): number {
  let words = 0
  for (let symbol = start; symbol < end; symbol++) words += starts[symbol]!
  return words
}
