/** Go through what was drawn on the pages of a PDF. Apart from reading them, which takes pdf.js: codes of fonts are told in texts, too. */

import {groupBy} from '../../groups.ts'
import type {PagePart, PdfPages, Piece} from './pages.ts'

/** A gap between pieces that is a space, in heights of the type; a thin space of formulas is 0.17. */
export const spaceGap = 0.16

/** The pieces of all pages, in the order in which they were drawn. */
export function piecesOf({pages}: Pick<PdfPages, 'pages'>): Piece[] {
  return pages.flatMap(({parts}) => parts.flatMap(({pieces}) => pieces))
}

/** The characters of pieces or lines. */
export function charactersOf(written: readonly {text: string}[]): number {
  let sum = 0
  for (const {text} of written) sum += text.length
  return sum
}

/** The characters of a page. */
export function lettersIn(parts: readonly PagePart[]): number {
  let sum = 0
  for (const {pieces} of parts) sum += charactersOf(pieces)
  return sum
}

/** The pieces of all pages by the numbers of their fonts. */
export function piecesByFont(found: Pick<PdfPages, 'pages'>): Map<number, Piece[]> {
  return groupBy(piecesOf(found), ({font}) => font)
}
