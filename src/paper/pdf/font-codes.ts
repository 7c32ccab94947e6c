/** Read what the fonts of a PDF leave as codes, font by font. */

import {learnCodes, readCodes} from '../font-codes.ts'
import {type PdfPages, piecesByFont} from './pieces.ts'

/** Read the ligatures of fonts that do not say what their glyphs stand for. */
export function readFontCodes(found: Pick<PdfPages, 'pages'>): void {
  for (const pieces of piecesByFont(found).values()) {
    const codes = learnCodes(pieces.map(({text}) => text))
    if (codes.size === 0) continue
    for (const piece of pieces) piece.text = readCodes(piece.text, codes)
  }
}
