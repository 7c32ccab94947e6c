/** How wide a line was set, estimated from its characters: the text width of a column shows in it. */

import {isAsciiLetter} from './letters.ts'

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

/** A token of more letters than this has lost spaces, and their width with them. */
const LONG_TOKEN = 14
/** The width of lost spaces for each letter of such a token: a space of a quarter em every five to six letters. */
const LOST_SPACE = 45

/** The width of a stretch of text, in em. `each` is called at every space with the width before it. */
export function setWidth(
  text: string,
  start: number,
  end: number,
  each?: (offset: number, width: number) => void
): number {
  let width = 0
  let token = 0
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    // Nearly all characters are letters, so that they are looked for first.
    if (isAsciiLetter(code)) {
      width += WIDTHS[code]!
      token++
      continue
    }
    if (isSpace(code)) {
      // An indent, or more spaces than one, is what an extractor made of the place on the page.
      if (offset === start || isSpace(text.charCodeAt(offset - 1))) continue
      if (token > LONG_TOKEN) width += LOST_SPACE * token
      token = 0
      each?.(offset, width / 1000)
      width += 250
      continue
    }
    if (code === 40 && text.startsWith('(cid:', offset)) {
      const close = text.indexOf(')', offset)
      if (close > 0 && close < offset + 12) {
        width += OTHER
        token++
        offset = close
        continue
      }
    }
    width += code < 128 ? WIDTHS[code]! : isSquare(code) ? SQUARE : OTHER
    if (token <= LONG_TOKEN) token = 0
  }
  if (token > LONG_TOKEN) width += LOST_SPACE * token
  return width / 1000
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

function isSquare(code: number): boolean {
  return (code >= FIRST_SQUARE && code <= LAST_SQUARE) || (code >= 0xff00 && code <= 0xff60)
}
