/** Read signs that are put together of two: a typesetter whose font has no “≥” draws a “>” and steps back to draw a low line below it. */

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
