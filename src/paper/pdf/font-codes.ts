/** Read what the fonts of a PDF leave as codes, font by font. */

import {learnCodes, readCodes} from '../font-codes.ts'
import {type PdfPages, type Piece, piecesByFont, piecesOf} from './pieces.ts'

/** What a piece goes on with, and what goes on with it: letters of words that are drawn in several fonts. */
interface Around {
  before: string
  behind: string
}

const nothing: Around = {before: '', behind: ''}

/** Read the ligatures of fonts that do not say what their glyphs stand for. */
export function readFontCodes(found: Pick<PdfPages, 'pages'>): void {
  const around = lettersAround(piecesOf(found))
  const inWord = (piece: Piece): string => {
    const {before, behind} = around.get(piece) ?? nothing
    return `${before}${piece.text}${behind}`
  }
  const fonts = [...piecesByFont(found).values()]
  const all = new Map(fonts.flatMap((pieces) => [...learnCodes(pieces.map(inWord))]))
  if (all.size === 0) return
  for (const pieces of fonts) {
    const codes = learnCodes(pieces.map(inWord), all)
    if (codes.size === 0) continue
    for (const piece of pieces) {
      const {before, behind} = around.get(piece) ?? nothing
      const read = readCodes(inWord(piece), codes)
      piece.text = read.slice(before.length, read.length - behind.length)
    }
  }
}

/** The letters around the pieces that begin or end within a word: a font may be nothing but the ligatures of another one. */
function lettersAround(pieces: readonly Piece[]): Map<Piece, Around> {
  const around = new Map<Piece, Around>()
  for (const [at, piece] of pieces.entries()) {
    if (!/^[^A-Za-z]|[^A-Za-z]$/.test(piece.text)) continue
    const [last, next] = [pieces[at - 1], pieces[at + 1]]
    const before = last && goesOn(last, piece) ? (/[A-Za-z]{1,24}$/.exec(last.text)?.[0] ?? '') : ''
    const behind = next && goesOn(piece, next) ? (/^[A-Za-z]{1,24}/.exec(next.text)?.[0] ?? '') : ''
    if (before !== '' || behind !== '') around.set(piece, {before, behind})
  }
  return around
}

/** Whether a piece goes on with the word that another one ends with, in another font. */
function goesOn(last: Piece, piece: Piece): boolean {
  return !piece.spaced && piece.font !== last.font && piece.y === last.y && piece.size === last.size
}
