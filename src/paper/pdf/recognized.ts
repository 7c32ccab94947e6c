/**
 * PDFs of scanned pages, whose text a program recognized in the picture and put there to be searched. Its places and sizes are
 * those of boxes around words, too rough to tell columns and notes by; but it was drawn in the order in which it is read.
 */

import type {ReadText} from '../messages.ts'
import type {PageStart} from '../types.ts'
import {bodyTypesOf, weightsBy} from './body-type.ts'
import {damageOf, lostPage} from './damage.ts'
import {type Furniture, findFurniture} from './furniture.ts'
import {type Line, linesOf, wordLetters} from './lines.ts'
import {charactersOf, type PagePart, type PdfPages, type Piece, piecesOf} from './pieces.ts'
import {endsSentence} from './sentences.ts'
import {titleOf} from './title.ts'
import {unreadPages} from './unread-pages.ts'

/**
 * Fonts that draw nothing: of Tesseract and what uses it, of Acrobat, of hocr2pdf and the like. Other programs (Acrobat Capture,
 * ABBYY FineReader, those that made the archives of ACM and IEEE) take Arial or Times, and draw it without ink, as these do,
 * too; but a program that writes a PDF anew may draw the text of these with ink, for it shows nothing all the same.
 */
const INVISIBLE = /^(?:[A-Z]{6}\+)?(?:GlyphLessFont|Hidden(?:Horz|Vert)OCR|Invisible(?:OCR)?$)/i

/** The share of letters that show nothing from which on a PDF is one of scanned pages: some have a printed first page. */
const MOSTLY = 0.5

/**
 * Typesetting uses few sizes: in 130 PDFs, so many hold 88% of all letters and more, or there are some ten in all. Boxes around recognized
 * words have as many sizes as words have heights: in four scans, so many hold 58 to 82%, of 26 to 41.
 */
const COMMON_SIZES = 4
const SHARE_OF_COMMON = 0.85
const FEWEST_SIZES = 25

/** Whether the sizes of type are those of boxes around words, and not of fonts. */
function isInBoxes(pieces: readonly Piece[]): boolean {
  const letters = weightsBy(pieces, ({size}) => Number(size.toFixed(1)))
  const most = [...letters.values()].sort((a, b) => b - a).slice(0, COMMON_SIZES)
  return (
    letters.size >= FEWEST_SIZES &&
    most.reduce((sum, one) => sum + one, 0) < SHARE_OF_COMMON * charactersOf(pieces)
  )
}

/** Whether most of a PDF's text was recognized in pictures. */
export function isRecognized(found: PdfPages): boolean {
  const pieces = piecesOf(found)
  if (isInBoxes(pieces)) return true
  const invisible = found.fonts.map((name) => INVISIBLE.test(name))
  let letters = 0
  let hidden = 0
  for (const {text, font, inkless} of pieces) {
    letters += text.length
    if (inkless || invisible[font]) hidden += text.length
  }
  return hidden > MOSTLY * letters
}

/**
 * A PDF as lines in the order in which they were drawn, without a layout: that is told by the text, as of any other
 * extractor. But running heads and page numbers are told by their places, and held back until a sentence has ended.
 */
export function asDrawn(found: PdfPages): ReadText {
  const drawn = found.pages.map(({parts}) => parts.map(drawnLines))
  const heads = findFurniture(
    drawn.map(([upright = []]) => upright),
    true
  )
  const {printed, title} = frontMatterOf(found)
  const unread = unreadPages(found.pages)
  const writer = new Writer()
  const pages: PageStart[] = []
  for (const [index, {label}] of found.pages.entries()) {
    const number = printed[index] ?? heads.printed[index] ?? label
    pages.push({offset: writer.text.length, printed: number})
    for (const line of drawn[index]!.flat()) writer.write(line, heads.lines.has(line))
    if (unread.pages.has(index)) writer.write(lostPage(), false)
  }
  const text = writer.end()
  return {text, lines: [], pages, title, damage: damageOf(text, unread.reason)}
}

/**
 * The numbers that are printed on the pages, and the title. They are looked for in lines that end where a gap is: a page's number
 * stands apart from the head beside it.
 */
function frontMatterOf({
  pages,
  titles
}: PdfPages): Pick<ReadText, 'title'> & Pick<Furniture, 'printed'> {
  const lines = pages.map(({parts}) => (parts[0] ? linesOf(parts[0]) : []))
  const furniture = findFurniture(lines)
  const text = lines.map((its) => its.filter((line) => !furniture.lines.has(line)))
  const title = titleOf(titles, text[0] ?? [], bodyTypesOf(text)[0]?.size ?? 0)
  return {printed: furniture.printed, title}
}

/** Writes lines into the text. */
class Writer {
  text = ''
  #held = ''

  /** Write a line, or hold it back. */
  write({text}: Line, isFurniture: boolean): void {
    if (isFurniture) this.#held += `${text}\n`
    else this.text += `${text}\n`
    if (!isFurniture && endsSentence(text)) this.end()
  }

  /** Write what was held back. */
  end(): string {
    this.text += this.#held
    this.#held = ''
    return this.text
  }
}

/** How far words of one line stand off each other's baselines at most, in heights of the type: pages are scanned askew. */
const LEVEL = 0.5

/** The lines of a part of a page: a line ends where the next word stands lower or higher, or further left. */
function drawnLines({pieces}: PagePart): Line[] {
  const lines: Piece[][] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const goesOn =
      last !== undefined && Math.abs(piece.y - last.y) < LEVEL * last.size && piece.x > last.x
    if (goesOn) lines.at(-1)!.push(piece)
    else lines.push([piece])
    last = piece
  }
  return lines.map(lineOf)
}

/** A line of words: each has a box of its own, and the longest one's tells the line's height best. */
function lineOf(words: readonly Piece[]): Line {
  const [first] = words as [Piece, ...Piece[]]
  let text = ''
  let right = first.x
  let longest = first
  for (const word of words) {
    text += text !== '' && word.spaced ? ` ${word.text}` : word.text
    right = Math.max(right, word.x + word.width)
    if (word.text.length > longest.text.length) longest = word
  }
  return {
    text,
    left: first.x,
    right,
    y: longest.y,
    size: longest.size,
    font: longest.font,
    startFont: first.font,
    startsRaised: false,
    artifact: words.every((word) => word.artifact),
    wordLetters: wordLetters(text)
  }
}
