/** How wide a line was set, estimated from its characters: the text width of a column shows in it. */

import {isAsciiLetter} from '../text/letters.ts'

/** Any other character counts as a figure's width, and those of East Asia as an em. */
const OTHER = 500
const SQUARE = 1000
/** The first of those, and the first behind them but for forms of full width. */
const FIRST_SQUARE = 0x2e80
const LAST_SQUARE = 0xd7af
/** Advance widths of Times Roman in thousandths of an em (Adobe font metrics); other text faces differ by a few percent. */
const WIDTHS = timesRoman()

function timesRoman(): Uint16Array {
  const groups: [number, string][] = [
    [200, '|'],
    [250, ' ,.'],
    [278, '/:;\\ijlt'],
    [333, "!'()-[]`fIr"],
    [389, 'Js'],
    [408, '"'],
    [444, '?acez'],
    [469, '^'],
    [480, '{}'],
    [541, '~'],
    [556, 'FPS'],
    [564, '+<=>'],
    [611, 'ELTZ'],
    [667, 'BCR'],
    [722, 'ADGHKNOQUVXYw'],
    [778, '&m'],
    [833, '%'],
    [889, 'M'],
    [921, '@'],
    [944, 'W']
  ]
  const widths = new Uint16Array(128).fill(OTHER)
  for (const [width, characters] of groups) {
    for (const character of characters) widths[character.charCodeAt(0)] = width
  }
  return widths
}

/** The width of a space, in em. */
export const SPACE = 0.25

/** A token of more letters than this has lost spaces, and their width with them. */
const LONG_TOKEN = 14
/** The width of lost spaces for each letter of such a token: a space of a quarter em every five to six letters. */
const LOST_SPACE = 45

/** The number of a glyph whose letter is lost has at most so many characters: “(cid:12345)”. */
const LONGEST_GLYPH = 12

/** The width of a stretch of text, in em. */
export function setWidth(text: string, start: number, end: number): number {
  const spaces = new SetSpaces(text, start, end)
  while (spaces.next());
  return spaces.before
}

/** The spaces of a stretch of text, one after the other, and only the first of several in a row. */
export class SetSpaces {
  readonly #text: string
  readonly #start: number
  readonly #end: number
  /** How far the stretch is read; how wide that is, in thousandths of an em; and the letters of its last token. */
  #reached: number
  #width = 0
  #token = 0
  /** Where the space stands. */
  offset = -1
  /** The width of what stands before it, in em; of all, behind the last one. */
  before = 0

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#start = start
    this.#end = end
    this.#reached = start
  }

  /** Goes on to the next space, if there is one. */
  next(): boolean {
    const text = this.#text
    const end = this.#end
    let width = this.#width
    let token = this.#token
    for (let offset = this.#reached; offset < end; offset++) {
      const code = text.charCodeAt(offset)
      // Nearly all characters are letters, so that they are looked for first.
      if (isAsciiLetter(code)) {
        width += WIDTHS[code]!
        token++
        continue
      }
      if (isSpace(code)) {
        // An indent, or more spaces than one, is what an extractor made of the place on the page.
        if (offset === this.#start || isSpace(text.charCodeAt(offset - 1))) continue
        if (token > LONG_TOKEN) width += LOST_SPACE * token
        this.offset = offset
        this.before = width / 1000
        this.#reached = offset + 1
        this.#width = width + WIDTHS[32]!
        this.#token = 0
        return true
      }
      if (code === 40 && text.startsWith('(cid:', offset)) {
        const close = text.slice(offset, offset + LONGEST_GLYPH).indexOf(')')
        if (close > 0) {
          width += OTHER
          token++
          offset += close
          continue
        }
      }
      width += code < 128 ? WIDTHS[code]! : isSquare(code) ? SQUARE : OTHER
      if (token <= LONG_TOKEN) token = 0
    }
    if (token > LONG_TOKEN) width += LOST_SPACE * token
    this.#reached = end
    this.#width = width
    this.#token = 0
    this.before = width / 1000
    return false
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

function isSquare(code: number): boolean {
  return (code >= FIRST_SQUARE && code <= LAST_SQUARE) || (code >= 0xff00 && code <= 0xff60)
}
