/** Tell what a block of a page is: running text, a caption, a note, a table's cell, a formula. */

import type {LineKind} from '../../quote/types.ts'
import {partNames} from '../../text/part-names.ts'
import {withRaisedDigits} from '../../text/raised.ts'
import {type Block, farthest} from './blocks.ts'
import {type BodyType, fewestLetters, isBodySize, isOfSize, proseWidth} from './body-type.ts'
import {captionStartOf} from './captions.ts'
import type {Line} from './lines.ts'
import {endsSentence} from './sentences.ts'

/** Type smaller than this share of the body's is that of notes. */
const noteSize = 0.93

/** The same for what can only be a note of a title page by its words. */
const titlePageNoteSize = 0.97

/** Cells of a table stand at most so far apart, in heights of the type. */
const cellGap = 8

/**
 * The kinds of the blocks of one page.
 *
 * @param isFirst whether it is the paper's first page, where notes need no mark.
 * @param before what the pages before show of its notes.
 */
export function kindsOf(
  blocks: readonly Block[],
  body: BodyType,
  captionMark: string | undefined,
  isFirst: boolean,
  before: NotesBefore = new NotesBefore()
): LineKind[] {
  const prose = new Set(blocks.filter((block) => isProse(block, body)))
  const first = blocks.map((block) => kindAlone(block, blocks, prose, body, captionMark))
  markCaptionColumns(first, blocks, body)
  markTables(first, blocks, body)
  markLabels(first, blocks, prose, body)
  markSideNotes(first, blocks, prose, body)
  const notes = notesOf(blocks, first, prose, textTypeOf(prose, body), isFirst, before)
  return first.map((kind, at) => (notes.has(blocks[at]!) ? 'footnote' : kind))
}

/**
 * What the text of a page is set in, above its notes: the largest common type that it has in running text. In law reviews notes have more letters
 * than the text on many pages, whose type is that of the notes then.
 */
function textTypeOf(prose: ReadonlySet<Block>, body: BodyType): BodyType {
  const isSet = (size: number) => [...prose].some(({typical}) => isOfSize(typical, size))
  const size = body.larger.filter(isSet).reduce((most, one) => Math.max(most, one), body.size)
  return {...body, size}
}

/** Pages with notes in a type at least, from which on what stands at the foot of a page in that type is one without its mark, too. */
const fewestPages = 3

/** What the pages of a paper show of its notes. */
export class NotesBefore {
  /** The last note of the page before, where its sentence does not end there. */
  unfinished: Block | undefined
  /** On how many pages notes are set in each size. */
  readonly #pages = new Map<string, number>()

  /** Add what was found on the next page. */
  add(blocks: readonly Block[], kinds: readonly LineKind[]): void {
    const notes = blocks.filter((_, at) => kinds[at] === 'footnote')
    const last = notes.at(-1)
    this.unfinished = last && isUnfinished(last) ? last : undefined
    for (const size of new Set(notes.map(sizeOf)))
      this.#pages.set(size, (this.#pages.get(size) ?? 0) + 1)
  }

  /** Whether a block is set as notes are. */
  isSetAlike(block: Block): boolean {
    return (this.#pages.get(sizeOf(block)) ?? 0) >= fewestPages
  }
}

function sizeOf({typical}: Block): string {
  return typical.size.toFixed(1)
}

/** Whether a block ends amid a sentence. */
function isUnfinished({lines}: Block): boolean {
  return !endsSentence(lines.at(-1)!.text)
}

/** Lines of a caption stand at most so far apart, in heights of the type. */
const captionGap = 1.7

/** Take a block right beside a caption, set alike, for the caption's second column, and one right below it in a type of its own for its rest. */
function markCaptionColumns(kinds: LineKind[], blocks: readonly Block[], body: BodyType): void {
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    if (!before || kinds[at - 1] !== 'caption' || kinds[at] === 'caption') continue
    const last = before.lines.at(-1)!
    const first = block.lines[0]!
    const beside = block.left > before.right && Math.abs(block.top - before.top) < 1
    const apart = first.y - last.y
    const isNext = apart > -1 && apart < captionGap * last.size
    const below = isNext && first.wordLetters > fewestLetters && !isBodySize(first, body)
    const alike = first.font === last.font && Math.abs(first.size - last.size) < 0.04 * last.size
    if ((beside || below) && alike) kinds[at] = 'caption'
  }
}

/** What the caption of a table begins with. */
const tableStart = new RegExp(`^(?:${partNames('tables', 'shortTables').join('|')})`, 'iu')

/** Whether a caption is that of a table. */
function isTableCaption({lines}: Block): boolean {
  return tableStart.test(captionStartOf(lines[0]!)?.name ?? '')
}

/** Take small type for cells that follows the caption of a table, up to the next text of the body. */
function markTables(kinds: LineKind[], blocks: readonly Block[], body: BodyType): void {
  let inTable = false
  for (const [at, block] of blocks.entries()) {
    if (kinds[at] === 'caption') inTable = isTableCaption(block)
    else if (block.typical.size > 0.97 * body.size) inTable = false
    else if (inTable && kinds[at] === 'body') kinds[at] = 'table'
  }
}

/** Take small type, of few words, for labels that is drawn after cells and before others or a caption: the axes and the key of a figure. */
function markLabels(
  kinds: LineKind[],
  blocks: readonly Block[],
  prose: ReadonlySet<Block>,
  body: BodyType
): void {
  let first: number | undefined
  for (const [at, block] of blocks.entries()) {
    const mayBeLabel =
      kinds[at] === 'body' && !prose.has(block) && block.typical.size <= noteSize * body.size
    if (mayBeLabel && (first !== undefined || kinds[at - 1] === 'table')) first ??= at
    else {
      if (first !== undefined && (kinds[at] === 'table' || kinds[at] === 'caption'))
        kinds.fill('table', first, at)
      first = undefined
    }
  }
}

/** Take what stands in a margin beside all running text for notes, where that has words in smaller type: they go on in the next margin. */
function markSideNotes(
  kinds: LineKind[],
  blocks: readonly Block[],
  prose: ReadonlySet<Block>,
  body: BodyType
): void {
  const isWide = ({left, right}: Block) => right - left > proseWidth * body.column
  const text = blocks.filter((block) => prose.has(block) && isWide(block))
  if (text.length === 0) return
  const {typical} = text.reduce((most, block) =>
    block.lines.length > most.lines.length ? block : most
  )
  const left = Math.min(...text.map((block) => block.left))
  const right = Math.max(...text.map((block) => block.right))
  for (const isBeside of [
    (block: Block) => block.right < left,
    (block: Block) => block.left > right
  ]) {
    const others = blocks.filter((block) => !prose.has(block) && !isBeside(block))
    const isNote = (block: Block) =>
      isBeside(block) && isSmallText(block, typical) && !isInRow(block, others, typical)
    if (!blocks.some(isNote)) continue
    for (const [at, block] of blocks.entries()) {
      if (isBeside(block) && (kinds[at] === 'body' || kinds[at] === 'table')) kinds[at] = 'footnote'
    }
  }
}

/** Whether a block is in a row of a table that reaches into the text's column: small type that is no text stands beside it. */
function isInRow(block: Block, others: readonly Block[], text: Line): boolean {
  return others.some(
    ({top, bottom, typical}) =>
      typical.size <= noteSize * text.size && top < block.bottom + 2 && bottom > block.top - 2
  )
}

/** Whether a block has lines of words, one below another, in smaller type than the text. */
function isSmallText({lines, typical}: Block, text: Line): boolean {
  return lines.length > 1 && isInWords(lines) && typical.size <= noteSize * text.size
}

/** What a block is by itself and by its neighbours on the row. */
function kindAlone(
  block: Block,
  blocks: readonly Block[],
  prose: ReadonlySet<Block>,
  body: BodyType,
  captionMark: string | undefined
): LineKind {
  if (isContinued(block)) return 'table'
  if (isCaption(block, body, captionMark)) return 'caption'
  if (prose.has(block)) return 'body'
  if (isFormulaSize(block.typical, body) && block.lines.every(isFormula)) return 'formula'
  if (!isAddress(block) && isCell(block, blocks, prose, body)) return 'table'
  return 'body'
}

/** The line that says that a table goes on: “(Continued)”. */
const continuedLine = new RegExp(`^\\(?(?:${partNames('continued').join('|')})[.…]{0,3}\\)?$`, 'iu')

/** Whether a block is such a line. */
function isContinued({lines}: Block): boolean {
  return lines.length === 1 && continuedLine.test(lines[0]!.text)
}

/**
 * The mark that stands after the number in most of a paper's captions: `.`, `:`, `|` … or nothing.
 * "Table 4." ends a sentence where captions have a colon. Each number counts once: a table may refer to one figure in all its rows.
 */
export function captionMarkOf(blocks: readonly Block[]): string | undefined {
  const named = new Map<string, Set<string>>()
  let best: string | undefined
  let most = 0
  for (const {lines} of blocks) {
    const caption = captionStartOf(lines[0]!)
    if (!caption) continue
    const {name, mark} = caption
    const names = named.get(mark) ?? new Set()
    named.set(mark, names.add(name))
    if (names.size <= most) continue
    most = names.size
    best = mark
  }
  return best
}

/**
 * Whether a block is a caption. "Figure 3 shows" begins a sentence; so may "Table 2" at the top of a
 * column: a caption in the text's own type has the mark that captions of the paper have.
 */
function isCaption(block: Block, body: BodyType, mark: string | undefined): boolean {
  const first = block.lines[0]!
  const its = captionStartOf(first)?.mark
  if (its === undefined) return false
  const inBodyType =
    isBodySize(first, body) && first.font === body.font && first.startFont === body.font
  return !inBodyType || (its === mark && its !== '')
}

/** How much larger than the text its formulas may be set, as a factor: by a point, where publishers set them in type of their own. */
const largerFormula = 1.15

/** Whether a line is set in the size of the body's formulas: that of the body, or a little more. */
function isFormulaSize(line: Line, body: BodyType): boolean {
  return isBodySize(line, body) || (line.size > body.size && line.size < largerFormula * body.size)
}

/** Lines at least of a paragraph that is narrower than a column. */
const fewestLines = 4

/** Whether lines have letters of words enough, on average. */
function isInWords(lines: readonly Line[]): boolean {
  return lines.reduce((sum, line) => sum + line.wordLetters, 0) > fewestLetters * lines.length
}

/** Whether a block is running text: a line as wide as a column, or many narrower ones, in words. */
export function isProse({lines}: Block, body: BodyType): boolean {
  if (lines.length >= fewestLines && isInWords(lines)) return true
  return lines.some((line) => {
    const wide = line.right - line.left > proseWidth * body.column
    return wide && line.wordLetters > 0.5 * line.text.length
  })
}

/** Whether a line is a displayed formula: signs, and hardly any words. */
export function isFormula(line: Line): boolean {
  return /[=<>+−∑∏∫≤≥≈∈×→∝∂√]/.test(line.text) && line.wordLetters < 0.35 * line.text.length
}

/** Whether a block is a cell of a table or a label of a figure: narrow, and others beside it. */
function isCell(
  block: Block,
  blocks: readonly Block[],
  prose: ReadonlySet<Block>,
  body: BodyType
): boolean {
  if (block.right - block.left > proseWidth * body.column) return false
  if (/^[\d.,%±–−()/ -]+$/.test(block.lines[0]!.text)) return true
  return blocks.some((other) => {
    if (other === block || prose.has(other)) return false
    if (other.top > block.bottom + 2 || other.bottom < block.top - 2) return false
    const gap = Math.max(other.left, block.left) - Math.min(other.right, block.right)
    return gap > 0 && gap < cellGap * body.size
  })
}

/** Whether a block is the address of a page, which a sentence ends with, in a font of its own. */
function isAddress({lines}: Block): boolean {
  return /^https?:\/\/\S+$/.test(lines[0]!.text)
}

/** The mark of a note; a number with a small letter or a point after it begins something else. */
const noteMark = /^(?:\d{1,2}(?![\d.,]| ?\p{Ll})|[*†‡§¶#∗⇤]|\(?[a-z]\)? ?\p{Lu})/u

/** What stands in the notes of a title page. */
const titlePageNote =
  /^(?:©|(?:19|20)\d\d the authors?\b|e-?mail|correspond|https?:|doi|received|copyright|abbreviations|issn|present address|permission|licen[sc]e|this (?:work|is an|article))/i

/** Whether a line begins a note. */
function beginsNote({text, startsRaised}: Line, isFirst: boolean): boolean {
  return startsRaised || noteMark.test(text) || (isFirst && titlePageNote.test(text))
}

/** Whether a block begins with the raised number of a note, which may be set in the type of the text. */
function startsRaised({lines}: Block): boolean {
  return lines[0]!.startsRaised
}

/** The notes of a page, among them the rest of one that did not end on the page before, or in the column before. */
function notesOf(
  blocks: readonly Block[],
  kinds: readonly LineKind[],
  prose: ReadonlySet<Block>,
  body: BodyType,
  isFirst: boolean,
  before: NotesBefore
): Set<Block> {
  const isMarked = (block: Block): boolean =>
    beginsNote(block.lines[0]!, isFirst) ||
    (block.typical.size <= noteSize * body.size && isNumberedNote(block, blocks, prose))
  const marked = new Set(blocks.filter((block) => isMarked(block) || before.isSetAlike(block)))
  const notes = new Set<Block>()
  let last = before.unfinished
  for (const [at, block] of blocks.entries()) {
    if (kinds[at] !== 'body') continue
    if (last && isRestOf(last, block, blocks, marked)) marked.add(block)
    if (!isFootnote(block, blocks, kinds, prose, body, marked, isFirst)) continue
    notes.add(block)
    last = isUnfinished(block) ? block : undefined
  }
  return notes
}

/** A number with a point behind it, which begins an item of a list or of the references as well as a note. */
const numberWithPoint = /^(\d{1,3})\. /

/** A number of raised digits. */
const raisedNumber = /[⁰¹²³⁴-⁹]+/g

/**
 * Whether a block begins with a number and a point that are a note's: right below text that has that number raised, or that of a note that
 * follows, or below such a note.
 */
function isNumberedNote(
  block: Block,
  blocks: readonly Block[],
  prose: ReadonlySet<Block>
): boolean {
  if (!numberWithPoint.test(block.lines[0]!.text)) return false
  const marks = block.lines.flatMap(({text}) => {
    const number = numberWithPoint.exec(text)?.[1]
    return number === undefined ? [] : [withRaisedDigits(number)]
  })
  const hasMark = ({text}: Line) => text.match(raisedNumber)?.some((one) => marks.includes(one))
  const above = blocks.filter((other) => other.bottom < block.top && isInColumnOf(other, block))
  if (!above.some((other) => prose.has(other) && other.lines.some(hasMark))) return false
  const next = above.reduce((lowest, other) => (other.bottom > lowest.bottom ? other : lowest))
  return prose.has(next) || numberWithPoint.test(next.lines[0]!.text)
}

/** Whether a block is the rest of a note that did not end before: set alike, and nothing but notes, or what follows it closely, stands below. */
function isRestOf(
  note: Block,
  block: Block,
  blocks: readonly Block[],
  marked: ReadonlySet<Block>
): boolean {
  const {size} = block.typical
  if (marked.has(block) || Math.abs(size - note.typical.size) > 0.04 * size) return false
  let {bottom} = block
  return blocks
    .filter((other) => other.top > block.bottom && isInColumnOf(other, block))
    .sort((a, b) => a.top - b.top)
    .every((other) => {
      const isNext = other.top - bottom < farthest * size
      bottom = Math.max(bottom, other.bottom)
      return isNext || marked.has(other)
    })
}

/** Whether two blocks stand above each other, in one column. */
function isInColumnOf(block: Block, other: Block): boolean {
  return block.left <= other.right && other.left <= block.right
}

/** Whether a block of small type is a note: at the foot of a column of running text. */
function isFootnote(
  block: Block,
  blocks: readonly Block[],
  kinds: readonly LineKind[],
  prose: ReadonlySet<Block>,
  body: BodyType,
  marked: ReadonlySet<Block>,
  isFirst: boolean
): boolean {
  const isTitlePageNote = isFirst && titlePageNote.test(block.lines[0]!.text)
  const largest = isTitlePageNote ? titlePageNoteSize : noteSize
  if (block.typical.size > largest * body.size && !startsRaised(block)) return false
  let above = false
  let isMarked = marked.has(block)
  for (const [at, other] of blocks.entries()) {
    if (other === block || !isInColumnOf(other, block)) continue
    const small = other.typical.size <= noteSize * body.size || startsRaised(other)
    if (small && other.bottom < block.top) isMarked ||= marked.has(other)
    if (small || kinds[at] !== 'body' || !prose.has(other)) continue
    if (other.bottom > block.top) return false
    above = true
  }
  return above && isMarked
}
