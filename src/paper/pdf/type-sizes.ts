/** Tell the height of type whose font hides it. */

import {charactersOf, type PdfPages, type Piece, piecesByFont} from './pieces.ts'

/** No font's characters are so narrow, or so wide, on average, in heights of the type. */
const narrowest = 0.1
const widest = 2

/** Characters that one such font of a paper has at least: that of its text. */
const fewestLetters = 100

/** The average width of characters in type for books, spaces left out, in heights of the type. */
const usualWidth = 0.45

/**
 * Set the heights of type in fonts of bitmaps whose sizes are those of their dots or of what they were made for. Such
 * pieces have spaces where they stand apart, for what was taken for a space was measured by that height.
 */
export function setTypeSizes(found: Pick<PdfPages, 'pages'>): void {
  const hidden = [...piecesByFont(found).values()]
    .map((pieces) => ({pieces, wider: widthOf(pieces)}))
    .filter(({wider}) => wider > 0 && (wider < narrowest || wider > widest))
  // A font of accents, or of one long sign, may be as narrow or as wide by itself.
  if (!hidden.some(({pieces}) => charactersOf(pieces) >= fewestLetters)) return
  for (const {pieces, wider} of hidden) {
    for (const piece of pieces) {
      piece.size *= wider / usualWidth
      piece.spaced = false
    }
  }
}

/** The average width of the characters of pieces, in heights of their type. */
function widthOf(pieces: readonly Piece[]): number {
  let width = 0
  let height = 0
  for (const piece of pieces) {
    width += piece.width
    height += piece.text.length * piece.size
  }
  return width / height
}
