/** What is drawn over other signs. A sign may be put together of two: a typesetter whose font has no “≥” draws a “>” and steps back to draw a low line below it. */

import {groupBy} from '../../groups.ts'
import type {PagePart, PdfPages, Piece} from './pieces.ts'

/** What a sign is with a line below it. */
const underlined: Readonly<Record<string, string>> = {'<': '≤', '>': '≥', '+': '±'}

/** The line. */
const line = '_'

/** How far behind the sign's begin the line may begin, in heights of the type; behind the sign it would begin 0.6 further right. */
const farthest = 0.3

/** Read the signs of all pages. */
export function readOverprints({pages}: Pick<PdfPages, 'pages'>): void {
  for (const {parts} of pages) for (const part of parts) readPart(part)
}

/** Read the signs of a part of a page. */
function readPart(part: PagePart): void {
  for (const [at, piece] of part.pieces.entries()) {
    const before = part.pieces[at - 1]
    if (before === undefined || !isBelow(before, piece)) continue
    before.text = before.text.slice(0, -1) + underlined[before.text.at(-1)!]
    const rest = piece.text.slice(line.length)
    piece.text = rest.trimStart()
    piece.spaced = piece.text !== rest
    const right = piece.x + piece.width
    piece.x = Math.min(right, before.x + before.width)
    piece.width = right - piece.x
  }
  part.pieces = part.pieces.filter(({text}) => text !== '')
}

/** Whether a piece begins with a line below the sign that the piece before it ends with. */
function isBelow(sign: Piece, piece: Piece): boolean {
  if (!piece.text.startsWith(line) || underlined[sign.text.at(-1)!] === undefined) return false
  const begin = sign.x + sign.width - signWidth * sign.size
  return (
    sign.font === piece.font &&
    Math.abs(sign.y - piece.y) < sign.size / 2 &&
    Math.abs(piece.x - begin) < farthest * sign.size
  )
}

/** How wide such signs are, in heights of the type. */
const signWidth = 0.6

/** A hidden copy has words; less may be drawn over others in formulas, or twice, one upon the other. */
const words = /\p{L} \p{L}/u
/** How far apart the baselines of lines are at most that lie on each other, and the beginnings of copies, in points. */
const samePlace = 1
/** Heights of the type below a hidden copy in which the line stands that it is one of. */
const copyReach = 12

/**
 * Drop what is drawn over other words and stands again below them. Such copies are not to be seen, however that was done: BMC's
 * journals have put the title of each figure over its number, for the list of contents of a viewer.
 */
export function dropHiddenCopies({pages}: Pick<PdfPages, 'pages'>): void {
  for (const {parts} of pages) for (const part of parts) part.pieces = withoutCopies(part.pieces)
}

/** Pieces of a row that are looked at, at most: a line of words has fewer. */
const mostInRow = 200

function withoutCopies(pieces: Piece[]): Piece[] {
  const covered = new Set<Piece>()
  for (const row of groupBy(pieces, ({y}) => Math.round(y)).values()) {
    if (row.length < 2 || row.length > mostInRow) continue
    for (const piece of row)
      if (words.test(piece.text) && row.some((other) => liesOn(other, piece))) covered.add(piece)
  }
  if (covered.size === 0) return pieces
  const seen = groupBy(
    pieces.filter((piece) => !covered.has(piece)),
    ({x}) => Math.round(x)
  )
  const isCopy = (piece: Piece): boolean =>
    seen.get(Math.round(piece.x))?.some((one) => isCopied(piece, one)) ?? false
  return pieces.filter((piece) => !covered.has(piece) || !isCopy(piece))
}

/** Whether a piece is the beginning of another one below it. */
function isCopied(piece: Piece, {text, font, x, y}: Piece): boolean {
  return (
    font === piece.font &&
    Math.abs(x - piece.x) < samePlace &&
    y - piece.y > samePlace &&
    y - piece.y < copyReach * piece.size &&
    text.startsWith(piece.text)
  )
}

/** How far pieces lie on each other at least, in heights of the type: a word does, but no accent, nor a letter of another font. */
const shortestCovered = 3

/** Whether a piece lies on another one with other words. */
function liesOn(one: Piece, other: Piece): boolean {
  if (Math.abs(one.y - other.y) > samePlace || one.text === other.text) return false
  const common = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  return common > shortestCovered * other.size
}
