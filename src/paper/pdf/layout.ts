/** Lay out a PDF: put its lines into reading order and tell what each of them is. */

import {isFormulaNumber} from '../../quote/layout/formula-numbers.ts'
import type {LineKind} from '../../quote/types.ts'
import {partNames} from '../../text/part-names.ts'
import {lineKinds, type ReadText} from '../messages.ts'
import {withMarksAsWritten} from '../misread-marks.ts'
import {type Block, blocksOf, reachOf} from './blocks.ts'
import {type BodyType, bodyTypesOf, isBodySize, proseWidth} from './body-type.ts'
import {damageOf, hideLostGlyphs, lostPage} from './damage.ts'
import {readFontCodes} from './font-codes.ts'
import {findFurniture} from './furniture.ts'
import {captionMarkOf, isFormula, isProse, kindsOf, NotesBefore} from './kinds.ts'
import {type Line, linesOf} from './lines.ts'
import {inReadingOrder} from './order.ts'
import {dropHiddenCopies, readOverprints} from './overprints.ts'
import type {PdfPages} from './pieces.ts'
import {endsSentence} from './sentences.ts'
import {readTexCodes} from './tex-codes.ts'
import {titleOf} from './title.ts'
import {setTypeSizes} from './type-sizes.ts'
import {unreadPages} from './unread-pages.ts'

/** A block with its page, counted from 1, and what it is. */
interface Placed extends Block {
  page: number
  kind: LineKind
  /** What its page is set in. */
  body: BodyType
}

/** Lay out what was read of a PDF. */
export function layOut(found: PdfPages): ReadText {
  setTypeSizes(found)
  readTexCodes(found)
  readFontCodes(found)
  hideLostGlyphs(found)
  readOverprints(found)
  dropHiddenCopies(found)
  const {pages} = found
  const unread = unreadPages(pages)
  const upright = pages.map(({parts}) => (parts[0] ? linesOf(parts[0]) : []))
  const furniture = findFurniture(upright)
  const text = upright.map((lines) => lines.filter((line) => !furniture.lines.has(line)))
  const bodies = bodyTypesOf(text)
  const reach = reachOf(text)
  const drawn = text.map((lines, index) => blocksOf(lines, reach, bodies[index]))
  const captionMark = captionMarkOf(drawn.flat())
  const writer = new Writer()
  const notes = new NotesBefore()
  for (const [index, page] of pages.entries()) {
    const body = bodies[index]!
    const isText = (block: Block) => isBodySize(block.typical, body) && isProse(block, body)
    const blocks = inReadingOrder(drawn[index]!, isText)
    const kinds = kindsOf(blocks, body, captionMark, index === 0, notes)
    notes.add(blocks, kinds)
    writer.writePage(blocks.map((block, at) => placed(block, index + 1, kinds[at]!, body)))
    if (unread.pages.has(index)) {
      const lost = blocksOf([lostPage(page.parts[0], body)])
      for (const block of lost) writer.write(placed(block, index + 1, 'body', body))
    }
    const set = upright[index]!.filter((line) => furniture.lines.has(line))
    for (const block of blocksOf(set)) writer.write(placed(block, index + 1, 'furniture', body))
    for (const part of page.parts.slice(1)) {
      const turned = linesOf(part)
      const kind = turned.length > mostStampLines ? 'table' : 'furniture'
      for (const block of blocksOf(turned)) writer.write(placed(block, index + 1, kind, body))
    }
  }
  const printed = pages.map((page, index) => furniture.printed[index] ?? page.label)
  const end = writer.end(printed)
  const written = {...end, text: withMarksAsWritten(end.text)}
  const title = titleOf(found.titles, text[0] ?? [], bodies[0]?.size ?? 0)
  return {...written, title, damage: damageOf(written.text, unread.reason)}
}

/** A block with its page and what it is. Field by field: to spread an object is slow. */
function placed(block: Block, page: number, kind: LineKind, body: BodyType): Placed {
  const {lines, left, right, top, bottom, typical} = block
  return {lines, left, right, top, bottom, typical, page, kind, body}
}

/** How far above the lines of a formula its number may stand, and beyond its column's edge, in heights of the type: fractions are as high. */
const besideFormula = 2

/** No page has so many numbered formulas. */
const mostFormulas = 200

/** Turned lines on a page up to which they are taken for a stamp in the margin, not a table. */
const mostStampLines = 3

/** Headings after which the entries of the reference list stand. */
const referencesHeading = new RegExp(
  `^(?:\\d+\\.? |[IVX]+\\.? )?(?:${partNames('references').join('|')}|literature)\\s*[.:]?$`,
  'iu'
)

/** Headings that end the reference list. */
const afterReferences = new RegExp(
  `^(?:${partNames('appendix', 'acknowledgements').join('|')}|supplement|supporting|acknowledg)`,
  'iu'
)

/** The same where a section has a letter or a number: “A. Proofs”. An entry may begin so as well, in the font of the others: “A. Keeper”. */
const numberedSection = /^(?:[A-Z]|\d{1,2})\.? [A-Z]/

/**
 * Writes blocks into the text. Captions, tables, notes and furniture would stand in the middle of a
 * sentence that runs past them: they are held back until a paragraph has ended.
 */
class Writer {
  #text = ''
  readonly #numbers: number[] = []
  readonly #starts = new Map<number, number>()
  #held: Placed[] = []
  #flow = 0
  #last: {line: Line; block: Placed} | undefined
  #inReferences = false
  /** Numbers of formulas that are not written yet, of the page. */
  #formulaNumbers: Placed[] = []

  /** Write the blocks of a page that are in reading order. */
  writePage(all: readonly Placed[]): void {
    const formulas = all.filter(isRelation).slice(0, mostFormulas)
    const isNumber = (block: Placed): boolean =>
      isFormulaNumber(block.lines[0]!.text) && formulas.some((one) => isBeside(one, block))
    this.#formulaNumbers = all.filter(isNumber).slice(0, mostFormulas)
    const numbers = new Set(this.#formulaNumbers)
    const blocks = all.filter((block) => !numbers.has(block))
    for (let at = 0; at < blocks.length; at++) {
      for (const end = this.#insertedUpTo(blocks, at); at < end; at++) {
        this.#held.push({
          ...blocks[at]!,
          kind: blocks[at]!.kind === 'caption' ? 'caption' : 'table'
        })
      }
      if (at < blocks.length) this.write(blocks[at]!)
    }
    const others = this.#formulaNumbers
    this.#formulaNumbers = []
    for (const number of others) this.write(number)
  }

  /**
   * The end of what was inserted before a block of running text that goes on with a sentence: at the top of a column,
   * a figure's labels in the text's own type, up to its caption; anywhere, what is set in another font; or rows of a table
   * or steps of an algorithm, before a block that begins in small letters.
   *
   * @returns the index of that block; `at` when nothing was inserted.
   */
  #insertedUpTo(blocks: readonly Placed[], at: number): number {
    const block = blocks[at]!
    if (!this.#last || endsSentence(this.#last.line.text) || isShort(this.#last)) return at
    const {font} = this.#last.block.typical
    const isOther = block.typical.font !== font
    if ((followsOn(this.#last.block, block) && !isOther) || goesOnInSmall(block)) return at
    const next = blocks.findIndex((other, index) => {
      const isText = other.kind === 'body' && isProse(other, other.body) && !isLabels(other)
      return index >= at && isText && (!isOther || other.typical.font === font)
    })
    if (next <= at) return at
    const caption = blocks.slice(at, next).findLastIndex(({kind}) => kind === 'caption')
    if (caption >= 0 && !endsSentence(block.lines.at(-1)!.text)) return at + caption + 1
    if (!goesOnInSmall(blocks[next]!)) return at
    const hasFormula = blocks.slice(at, next).some((other) => other.kind === 'formula')
    return hasFormula && block.kind !== 'caption' ? at : next
  }

  /** Write a block, or hold it back. */
  write(block: Placed): void {
    if (this.#interrupts(block)) this.#held.push({...block, kind: 'table'})
    else if (block.kind === 'body' || block.kind === 'formula') this.#writeBody(block)
    else if (this.#last) this.#held.push(block)
    else this.#put(block)
  }

  /** What was written, once all blocks are. */
  end(printed: readonly (string | undefined)[]): Omit<ReadText, 'damage'> {
    this.#release()
    let offset = 0
    const pages = printed.map((number, index) => {
      offset = Math.max(offset, this.#starts.get(index + 1) ?? offset)
      return {offset, printed: number}
    })
    return {text: this.#text, lines: this.#numbers, pages}
  }

  /**
   * Whether a block stands where a sentence of the body has not ended, and does not go on with it:
   * it is of another size, or it is a label somewhere else, in another font or above the text.
   */
  #interrupts(block: Placed): boolean {
    if (!this.#last || (block.kind !== 'body' && block.kind !== 'formula')) return false
    const {line, block: before} = this.#last
    const isText =
      line.right - line.left > proseWidth * before.body.column && isBodySize(line, before.body)
    if (!isText || endsParagraph(this.#last, block)) return false
    if (isNextLine(this.#last, block)) return false
    if (!isBodySize(block.typical, block.body)) return block.kind === 'body'
    if (isProse(block, block.body) || followsOn(before, block)) return false
    return block.lines[0]!.font !== block.body.font || followsOn(block, before)
  }

  /** Write the numbers of formulas that stand right of a block, down to some place of the page. */
  #writeNumbers(block: Placed, down: number): void {
    this.#formulaNumbers = this.#formulaNumbers.filter((number) => {
      const isDue = number.top < down && isBeside(block, number)
      if (isDue) this.#line(number.lines[0]!, 'formula', number.page)
      return !isDue
    })
  }

  #writeBody(block: Placed): void {
    this.#noteReferences(block)
    const kind = this.#inReferences ? 'references' : block.kind
    const first = block.lines[0]!
    if (!this.#last || !followsOn(this.#last.block, block)) this.#flow++
    for (const line of block.lines) {
      if (line !== first && !isFormula(line)) this.#writeNumbers(block, line.y - line.size / 2)
      if (
        this.#last &&
        this.#held.length > 0 &&
        (first === line ? endsParagraph(this.#last, block) : endsLine(this.#last, line))
      ) {
        this.#release()
        this.#flow++
      }
      if (!this.#starts.has(block.page)) this.#starts.set(block.page, this.#text.length)
      this.#line(line, kind === 'body' && isFormula(line) ? 'formula' : kind, block.page)
      this.#last = {line, block}
    }
    this.#writeNumbers(block, block.bottom + block.typical.size / 2)
  }

  #noteReferences(block: Placed): void {
    if (block.lines.length > 2) return
    const heading = block.lines[0]!.text
    if (referencesHeading.test(heading)) this.#inReferences = true
    else if (this.#endsReferences(block)) this.#inReferences = false
  }

  /** Whether a block is the heading of what stands behind the list of references, and none of its entries. */
  #endsReferences({lines: [first], body}: Placed): boolean {
    const {text, font, size} = first!
    if (afterReferences.test(text)) return true
    const isLarge = size > body.size && !isBodySize(first!, body)
    const isSetOff = isLarge || ![body.font, this.#last?.line.font].includes(font)
    return numberedSection.test(text) && isSetOff
  }

  /** Write what was held back. */
  #release(): void {
    for (const block of this.#held) this.#put(block)
    this.#held = []
  }

  #put(block: Placed): void {
    this.#flow++
    for (const line of block.lines) this.#line(line, block.kind, block.page)
  }

  #line(line: Line, kind: LineKind, page: number): void {
    const start = this.#text.length
    this.#numbers.push(start, start + line.text.length, lineKinds.indexOf(kind), page, this.#flow)
    this.#text += `${line.text}\n`
  }
}

/** Whether a block is a row of labels, as the head of a table or the legend of a figure: nearly every word has a capital. */
function isLabels({lines}: Placed): boolean {
  const words = lines[0]!.text.split(/[\s/]+/)
  const named = words.filter((word) => /^[\p{Lu}\d(]/u.test(word)).length
  return lines.length === 1 && !endsSentence(lines[0]!.text) && named >= labelShare * words.length
}

/** Words with a capital, or numbers, that a row of labels has, as a share of all. */
const labelShare = 0.8

/** Whether a block has a formula that says what is equal to what, or how they are related; a cell with a minus does not. */
function isRelation({lines}: Placed): boolean {
  return lines.some((line) => isFormula(line) && /[=<>≤≥≡≈∼∝→∈]/.test(line.text))
}

/** Whether a block of one line stands right of another, in its column. */
function isBeside(block: Placed, number: Placed): boolean {
  const reach = besideFormula * block.typical.size
  return (
    number.lines.length === 1 &&
    number.top > block.top - reach &&
    number.top < block.bottom + reach &&
    number.left > block.left &&
    number.right < block.left + block.body.column + reach
  )
}

/** Whether a block begins in small letters, as the rest of a sentence does. */
function goesOnInSmall(block: Placed): boolean {
  return /^\p{Ll}/u.test(block.lines[0]!.text)
}

/** Whether a block stands below another in the same column. */
function followsOn(before: Placed, block: Placed): boolean {
  return (
    before.page === block.page &&
    block.top > before.bottom &&
    block.left < before.right &&
    block.right > before.left
  )
}

/** Whether a block is the next line below another, at its left edge: the end of a sentence in the type of names or programs. */
function isNextLine({line, block: before}: {line: Line; block: Placed}, block: Placed): boolean {
  const above = before.lines.at(-2)
  if (!above || !followsOn(before, block)) return false
  const usual = line.y - above.y
  const down = block.top - line.y
  return (
    down < sameDistance * usual &&
    usual < sameDistance * down &&
    Math.abs(block.lines[0]!.left - line.left) < 1 &&
    Math.abs(above.left - line.left) < 1
  )
}

/** Lines of a paragraph stand at the same distance, or a little more or less where their types differ, as a factor. */
const sameDistance = 1.1

/** Whether a paragraph has ended before a line of the same block. */
function endsLine(last: {line: Line; block: Block}, next: Line): boolean {
  if (/^\p{Ll}/u.test(next.text) || !endsSentence(last.line.text)) return false
  return next.left > last.line.left + 0.8 * next.size || isShort(last)
}

/** Whether a paragraph has ended before a block. */
function endsParagraph(last: {line: Line; block: Placed}, block: Placed): boolean {
  if (/^\p{Ll}/u.test(block.lines[0]!.text) || !endsSentence(last.line.text)) return false
  return isShort(last) || followsOn(last.block, block)
}

/** Whether a line ends before its column does. */
function isShort({line, block}: {line: Line; block: Block}): boolean {
  return line.right < block.right - 2 * line.size
}
