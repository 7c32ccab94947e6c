/** Go through what was drawn on the pages of a PDF. Apart from reading them, which takes pdf.js: codes of fonts are told in texts, too. */

import type {PdfPages, Piece} from './pages.ts'

/** The pieces of all pages, in the order in which they were drawn. */
export function piecesOf({pages}: Pick<PdfPages, 'pages'>): Piece[] {
  return pages.flatMap(({parts}) => parts.flatMap(({pieces}) => pieces))
}
