/**
 * PDFs of scanned pages, whose text a program recognized in the picture and put there to be searched. Its places and sizes are
 * those of boxes around words, too rough to tell columns and notes by; but it was drawn in the order in which it is read.
 */

import type {ReadText} from '../messages.ts'
import type {PageStart} from '../types.ts'
import {damageOf} from './damage.ts'
import type {PagePart, PdfPages, Piece} from './pages.ts'
import {piecesOf} from './pieces.ts'
import {titleOf} from './title.ts'

/** Fonts that draw nothing: of Tesseract and what uses it, of Acrobat, of hocr2pdf and the like. */
const INVISIBLE = /^(?:[A-Z]{6}\+)?(?:GlyphLessFont|Hidden(?:Horz|Vert)OCR|Invisible(?:OCR)?$)/i

/** The share of letters in such a font from which on a PDF is one of scanned pages: some have a printed first page. */
const MOSTLY = 0.5

/** Whether most of a PDF's text was recognized in pictures. */
export function isRecognized(found: PdfPages): boolean {
  const invisible = new Set(
    found.fonts.flatMap((name, font) => (INVISIBLE.test(name) ? [font] : []))
  )
  if (invisible.size === 0) return false
  let letters = 0
  let hidden = 0
  for (const {text, font} of piecesOf(found)) {
    letters += text.length
    if (invisible.has(font)) hidden += text.length
  }
  return hidden > MOSTLY * letters
}

/** A PDF as lines in the order in which they were drawn, without a layout: that is told by the text, as of any other extractor. */
export function asDrawn({pages, titles}: PdfPages): ReadText {
  let text = ''
  const starts: PageStart[] = []
  for (const {parts, label} of pages) {
    starts.push({offset: text.length, printed: label})
    for (const part of parts) for (const line of linesOf(part)) text += `${line}\n`
  }
  const damage = damageOf(
    text,
    pages.some(({isDamaged}) => isDamaged)
  )
  return {text, lines: [], pages: starts, title: titleOf(titles, [], 0), damage}
}

/** How far words of one line stand off each other's baselines at most, in heights of the type: pages are scanned askew. */
const LEVEL = 0.5

/** The lines of a part of a page: a line ends where the next word stands lower or higher, or further left. */
function linesOf({pieces}: PagePart): string[] {
  const lines: string[] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const goesOn =
      last !== undefined && Math.abs(piece.y - last.y) < LEVEL * last.size && piece.x > last.x
    if (goesOn) lines.push(`${lines.pop()!}${piece.spaced ? ' ' : ''}${piece.text}`)
    else lines.push(piece.text)
    last = piece
  }
  return lines
}
