/** What was drawn on the pages of a PDF. Apart from reading them, which takes pdf.js: codes of fonts are told in texts, too. */

import {groupBy} from '../../groups.ts'

/** A piece of text as the PDF draws it: a word, a part of one, or a line. */
export interface Piece {
  text: string
  /** Left end of the baseline, in points from the page's left edge, along the direction of the writing. */
  x: number
  /** The baseline, in points from the page's top. */
  y: number
  width: number
  /** The height of the type, in points. */
  size: number
  /** Number of the font in the document. */
  font: number
  /** Whether a space was drawn, or a gap left, before the piece. */
  spaced: boolean
  /** Whether the PDF marks it as no part of the text: a running head, a page number. */
  artifact: boolean
  /** Whether it is drawn without ink, to be searched and copied. */
  inkless: boolean
}

/** The pieces of a page that are written in one direction. */
export interface PagePart {
  /** Quarter turns by which the writing is rotated, clockwise; 0 is upright. */
  turns: number
  width: number
  height: number
  pieces: Piece[]
}

/** A page: the part in which most is written first. */
export interface Page {
  parts: PagePart[]
  /** The page's label, where the PDF has one. */
  label: string | undefined
  /** Whether some of it, or all, could not be read. */
  isDamaged: boolean
  /** How much of it pictures cover, as a share; more than 1 where they lie on each other. */
  pictured: number
}

/** What was read of a PDF. */
export interface PdfPages {
  pages: Page[]
  /** The fonts' names by their numbers; `''` where one has none. */
  fonts: string[]
  /** Titles that the PDF claims: of its XMP, and of its information dictionary. */
  titles: {xmp: string | undefined; info: string | undefined}
}

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
