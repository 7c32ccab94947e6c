/** Tell the height of type whose font hides it. */

import type {PdfPages, Piece} from './pages.ts'
import {piecesByFont} from './pieces.ts'

/** No font's characters are so narrow, or so wide, on average, in heights of the type. */
const narrowest = 0.1
const widest = 2

/** The average width of characters in type for books, spaces left out, in heights of the type. */
const usualWidth = 0.45

/**
 * Set the heights of type in fonts of bitmaps whose sizes are those of their dots or of what they were made for. Such
 * pieces have spaces where they stand apart, for what was taken for a space was measured by that height.
 */
export function setTypeSizes(found: Pick<PdfPages, 'pages'>): void {
  for (const pieces of piecesByFont(found).values()) {
    const width = sumOf(pieces, (piece) => piece.width)
    const height = sumOf(pieces, (piece) => piece.text.length * piece.size)
    if (width > narrowest * height && width < widest * height) continue
    for (const piece of pieces) {
      piece.size *= width / height / usualWidth
      piece.spaced = false
    }
  }
}

function sumOf(pieces: readonly Piece[], measure: (piece: Piece) => number): number {
  return pieces.reduce((sum, piece) => sum + measure(piece), 0)
}
