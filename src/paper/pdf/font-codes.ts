/** Read what the fonts of a PDF leave as codes, font by font. */

import {learnCodes, readCodes} from '../font-codes.ts'
import type {PdfPages, Piece} from './pages.ts'
import {piecesOf} from './pieces.ts'

/** Read the ligatures of fonts that do not say what their glyphs stand for. */
export function readFontCodes(found: Pick<PdfPages, 'pages'>): void {
  const byFont = new Map<number, Piece[]>()
  for (const piece of piecesOf(found)) {
    const pieces = byFont.get(piece.font)
    if (pieces) pieces.push(piece)
    else byFont.set(piece.font, [piece])
  }
  for (const pieces of byFont.values()) {
    const codes = learnCodes(pieces.map(({text}) => text))
    if (codes.size === 0) continue
    for (const piece of pieces) piece.text = readCodes(piece.text, codes)
  }
}
