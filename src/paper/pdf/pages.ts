/** Read a PDF's pages with pdf.js: pieces of text with their places, in the order in which they are drawn. */

import {fileURLToPath} from 'node:url'
import type {ReadProblem, ReadRequest} from '../messages.ts'
import {type DocumentProxy, getDocument, type PageProxy, type TextItem} from './pdfjs.ts'
import {lettersIn, type Page, type PagePart, type PdfPages, type Piece} from './pieces.ts'
import {damagedStreams} from './surroundings.ts'

/** Characters a page below which it is taken for a picture: a scan shows a stamp or a page number. */
const scanCharacters = 100

/** Read all pages. */
export async function readPages(request: ReadRequest): Promise<PdfPages | ReadProblem> {
  const task = openDocument(request.bytes)
  try {
    return await readDocument(await task.promise, request)
  } catch (error) {
    return problemOf(error)
  } finally {
    await task.destroy()
  }
}

/** Open a document for its text alone: nothing is drawn, run or fetched. */
function openDocument(data: Uint8Array): ReturnType<typeof getDocument> {
  return getDocument({
    data,
    cMapUrl: fileURLToPath(new URL('./cmaps/', import.meta.url)),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    verbosity: 0
  })
}

/** The problem that an error of pdf.js stands for. */
function problemOf(error: unknown): ReadProblem {
  const {name, message} = error instanceof Error ? error : new Error(String(error))
  if (name === 'PasswordException') return {problem: 'encrypted'}
  return {problem: 'broken', detail: message.split('\n', 1)[0]!.slice(0, 200)}
}

/** Read the pages of an open document. */
async function readDocument(
  document: DocumentProxy,
  request: ReadRequest
): Promise<PdfPages | ReadProblem> {
  if (document.numPages > request.pages) {
    return {
      problem: 'too-large',
      detail: `${document.numPages} pages, at most ${request.pages} are read`
    }
  }
  const labels = await document.getPageLabels().catch(() => null)
  const fonts = new Fonts()
  const pages: Page[] = []
  let lost = 0
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, fonts)
    if (page === undefined) lost++
    const read = page ?? {parts: [], isDamaged: true, pictured: 0}
    pages.push({...read, label: labels?.[number - 1]})
    characters += lettersIn(read.parts)
    if (characters > request.characters) {
      return {problem: 'too-large', detail: `more than ${request.characters} characters of text`}
    }
  }
  if (pages.length === 0) return {problem: 'empty'}
  if (lost === pages.length) return {problem: 'broken', detail: 'no page can be read'}
  if (characters < Math.min(scanCharacters, 10 * pages.length)) return {problem: 'no-text'}
  return {pages, fonts: fonts.names, titles: await titlesOf(document)}
}

/** The fonts of a document, numbered. */
class Fonts {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a font, by the name that pdf.js gave it. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    this.#numbers.set(id, this.names.length)
    return this.names.push('') - 1
  }

  /** Take note of the names that the PDF itself gives the fonts. */
  name(styles: Record<string, {name?: string}>): void {
    for (const [id, {name}] of Object.entries(styles)) this.names[this.numberOf(id)] = name ?? ''
  }
}

/** The parts of a page; `undefined` when it cannot be read. */
async function readPage(
  document: DocumentProxy,
  number: number,
  fonts: Fonts
): Promise<Omit<Page, 'label'> | undefined> {
  try {
    const damagedBefore = damagedStreams.count
    const page = await document.getPage(number)
    const {items, styles} = await page.getTextContent({includeMarkedContent: true})
    fonts.name(styles)
    const parts = partsOf(page, items, fonts)
    page.cleanup()
    const isCut = items.some((item) => 'type' in item && item.type === 'lost')
    const isDamaged = isCut || damagedStreams.count > damagedBefore
    return {parts, isDamaged, pictured: picturedShare(page, items)}
  } catch {
    return undefined
  }
}

/** How much of a page its pictures cover. */
function picturedShare(page: PageProxy, items: readonly TextItem[]): number {
  const {transform, width, height} = page.getViewport({scale: 1})
  let covered = 0
  for (const item of items) {
    if (!('type' in item) || item.type !== 'image') continue
    const [a, b, c, d] = multiply(transform, item.transform)
    covered += Math.abs(a * d - b * c)
  }
  return covered / (width * height)
}

/** Content that the PDF marks. */
interface Mark {
  artifact: boolean
  /** The text that it stands for, where the PDF says so and no mark around it does. */
  actual: string | undefined
  /** What has been drawn in it, or in the mark around it that says what it stands for. */
  drawn: Piece[] | undefined
}

/** Sort a page's items by the direction of their writing. */
function partsOf(page: PageProxy, items: TextItem[], fonts: Fonts): PagePart[] {
  const {transform, width, height} = page.getViewport({scale: 1})
  const parts: PagePart[] = []
  const marks: Mark[] = []
  let spaced = false
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') {
        const {actual, drawn} = marks.pop() ?? {}
        if (actual !== undefined && standsFor(actual, drawn!, parts)) spaced = /\s$/.test(actual)
      } else if (item.type !== 'lost' && item.type !== 'image') {
        marks.push(markOf(item, marks.at(-1)))
      }
      continue
    }
    const text = item.str.trim()
    if (text !== '') {
      const matrix = multiply(transform, item.transform)
      const turns = turnsOf(matrix)
      const part = partFor(parts, turns, width, height)
      const begins = spaced || !item.str.startsWith(text)
      const mark = marks.at(-1)
      const piece = pieceOf(text, item, matrix, part, fonts, begins, mark?.artifact === true)
      part.pieces.push(piece)
      mark?.drawn?.push(piece)
      spaced = !item.str.endsWith(text)
    } else if (item.str !== '') {
      spaced = true
    }
    if (item.hasEOL) spaced = true
  }
  return parts.sort((a, b) => lettersIn([b]) - lettersIn([a]))
}

/** A mark that begins, inside another one or on its own. */
function markOf(
  {tag, actual}: {tag?: string; actual?: string | undefined},
  around: Mark | undefined
): Mark {
  const isInside = around?.drawn !== undefined
  return {
    artifact: tag === 'Artifact' || around?.artifact === true,
    actual: isInside ? undefined : actual,
    drawn: isInside || actual === undefined ? around?.drawn : []
  }
}

/**
 * Read pieces as the text that the PDF says they stand for: an accent and its letter, a sign that is drawn in parts,
 * letters whose shapes depend on their neighbours. `false` where that is left alone: a hyphen, which
 * the PDF says breaks a word (U+00AD, or nothing), and more than one line.
 */
function standsFor(actual: string, drawn: readonly Piece[], parts: readonly PagePart[]): boolean {
  const [first] = drawn
  if (first === undefined) return false
  const part = parts.find(({pieces}) => pieces.at(-1) === drawn.at(-1))!
  const from = part.pieces.length - drawn.length
  const isOnLine =
    part.pieces[from] === first && drawn.every(({y}) => Math.abs(y - first.y) < first.size)
  const isBreak = drawn.length === 1 && /^[-‐]$/.test(first.text) && /^[\s\u00ad]*$/.test(actual)
  if (!isOnLine || isBreak) return false
  part.pieces.length = from
  const text = actual.trim()
  if (text === '') return true
  const x = Math.min(...drawn.map(({x}) => x))
  const width = Math.max(...drawn.map(({x, width}) => x + width)) - x
  const letter = drawn.reduce((a, b) => (b.size * b.width > a.size * a.width ? b : a))
  const spaced = first.spaced || !actual.startsWith(text)
  part.pieces.push({...letter, text, x, width, spaced})
  return true
}

/** The part for a direction, made when it is the first of it. */
function partFor(parts: PagePart[], turns: number, width: number, height: number): PagePart {
  let part = parts.find((part) => part.turns === turns)
  if (part === undefined) {
    const across = turns % 2 === 1
    part = {turns, width: across ? height : width, height: across ? width : height, pieces: []}
    parts.push(part)
  }
  return part
}

/** Quarter turns of a matrix, clockwise on the page, to the nearest. */
function turnsOf([a, b]: Matrix): number {
  if (b === 0 && a > 0) return 0
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
}

/** A piece, its place turned so that the writing runs from left to right and lines from top to bottom. */
function pieceOf(
  text: string,
  item: Extract<TextItem, {str: string}>,
  matrix: Matrix,
  part: PagePart,
  fonts: Fonts,
  spaced: boolean,
  artifact: boolean
): Piece {
  const [x, y] = turned(matrix[4], matrix[5], part)
  const height = Math.hypot(matrix[2], matrix[3])
  return {
    text,
    x,
    y,
    width: item.width,
    size: height || item.height,
    font: fonts.numberOf(item.fontName),
    spaced: spaced && Math.hypot(matrix[0], matrix[1]) > narrowest * height,
    artifact,
    inkless: item.inkless === true
  }
}

/**
 * The width of type at least, in its heights. pdf.js tells spaces by that width; some fonts of bitmaps give it as one dot, and then
 * a pair of letters that is kerned would have a space in between. Gaps alone tell there.
 */
const narrowest = 0.2

/** Turn a point of the page into the part's own directions. */
function turned(x: number, y: number, part: PagePart): [x: number, y: number] {
  if (part.turns === 1) return [y, part.height - x]
  if (part.turns === 2) return [part.width - x, part.height - y]
  if (part.turns === 3) return [part.width - y, x]
  return [x, y]
}

/** A matrix of PDF, [a b c d e f]. */
type Matrix = [number, number, number, number, number, number]

/** First the second, then the first. */
function multiply(m: readonly number[], n: readonly number[]): Matrix {
  return [
    m[0]! * n[0]! + m[2]! * n[1]!,
    m[1]! * n[0]! + m[3]! * n[1]!,
    m[0]! * n[2]! + m[2]! * n[3]!,
    m[1]! * n[2]! + m[3]! * n[3]!,
    m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
    m[1]! * n[4]! + m[3]! * n[5]! + m[5]!
  ]
}

/** The titles that a PDF claims. */
async function titlesOf(document: DocumentProxy): Promise<PdfPages['titles']> {
  try {
    const {info, metadata} = await document.getMetadata()
    return {xmp: asTitle(metadata?.get('dc:title')), info: asTitle(info.Title)}
  } catch {
    return {xmp: undefined, info: undefined}
  }
}

/** A title that is a string with something in it. */
function asTitle(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}
