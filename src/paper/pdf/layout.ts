/** Lay out a PDF: put its lines into reading order and tell what each of them is. */

import type {LineKind} from '../../quote/types.ts'
import {lineKinds, type PdfText} from '../pdf-messages.ts'
import {type Block, blocksOf} from './blocks.ts'
import {findFurniture} from './furniture.ts'
import {type BodyType, bodyTypeOf, isBodySize, isFormula, isProse, kindsOf} from './kinds.ts'
import {type Line, linesOf} from './lines.ts'
import {inReadingOrder} from './order.ts'
import type {PdfPages} from './pages.ts'

/** A block with its page, counted from 1, and what it is. */
interface Placed extends Block {
  page: number
  kind: LineKind
}

/** Lay out what was read of a PDF. */
export function layOut({pages}: PdfPages): PdfText {
  const upright = pages.map((page) => (page.parts[0] ? linesOf(page.parts[0]) : []))
  const furniture = findFurniture(upright)
  const text = upright.map((lines) => lines.filter((line) => !furniture.lines.has(line)))
  const body = bodyTypeOf(text.flat())
  const writer = new Writer(body)
  for (const [index, page] of pages.entries()) {
    const isText = (block: Block) => isBodySize(block.lines[0]!, body) && isProse(block, body)
    const blocks = inReadingOrder(blocksOf(text[index]!), isText)
    const kinds = kindsOf(blocks, body)
    for (const [at, block] of blocks.entries()) {
      writer.write({...block, page: index + 1, kind: kinds[at]!})
    }
    const set = upright[index]!.filter((line) => furniture.lines.has(line))
    for (const block of blocksOf(set)) writer.write({...block, page: index + 1, kind: 'furniture'})
    for (const part of page.parts.slice(1)) {
      const turned = linesOf(part)
      const kind = turned.length > mostStampLines ? 'table' : 'furniture'
      for (const block of blocksOf(turned)) writer.write({...block, page: index + 1, kind})
    }
  }
  const printed = pages.map((page, index) => furniture.printed[index] ?? page.label)
  return {...writer.end(printed), damage: []}
}

/** Turned lines on a page up to which they are taken for a stamp in the margin, not a table. */
const mostStampLines = 3

/** Headings after which the entries of the reference list stand. */
const referencesHeading =
  /^(?:\d+\.? |[IVX]+\.? )?(?:references(?: and notes| cited)?|bibliography|literature(?: cited)?|works cited)\s*[.:]?$/i

/** Headings that end the reference list. */
const afterReferences =
  /^(?:appendix|appendices|supplement|supporting|acknowledg|(?:[A-Z]|\d+)\.? [A-Z])/i

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
  readonly #body: BodyType

  constructor(body: BodyType) {
    this.#body = body
  }

  /** Write a block, or hold it back. */
  write(block: Placed): void {
    if (this.#interrupts(block)) this.#held.push({...block, kind: 'table'})
    else if (block.kind === 'body' || block.kind === 'formula') this.#writeBody(block)
    else if (this.#last) this.#held.push(block)
    else this.#put(block)
  }

  /** What was written, once all blocks are. */
  end(printed: readonly (string | undefined)[]): Omit<PdfText, 'damage'> {
    this.#release()
    let offset = 0
    const pages = printed.map((number, index) => {
      offset = Math.max(offset, this.#starts.get(index + 1) ?? offset)
      return {offset, printed: number}
    })
    return {text: this.#text, lines: Int32Array.from(this.#numbers), pages}
  }

  /** Whether a block of other type stands where a sentence of the body has not ended. */
  #interrupts({kind, lines}: Placed): boolean {
    if (kind !== 'body' || !this.#last || isBodySize(lines[0]!, this.#body)) return false
    const {line} = this.#last
    const isProse = line.right - line.left > 0.7 * this.#body.column
    return isProse && isBodySize(line, this.#body) && !endsSentence(line)
  }

  #writeBody(block: Placed): void {
    this.#noteReferences(block)
    const kind = this.#inReferences ? 'references' : block.kind
    const first = block.lines[0]!
    if (!this.#last || !followsOn(this.#last.block, block)) this.#flow++
    for (const line of block.lines) {
      if (this.#last && this.#held.length > 0 && endsParagraph(this.#last, line, first === line)) {
        this.#release()
        this.#flow++
      }
      if (!this.#starts.has(block.page)) this.#starts.set(block.page, this.#text.length)
      this.#line(line, kind === 'body' && isFormula(line) ? 'formula' : kind, block.page)
      this.#last = {line, block}
    }
  }

  #noteReferences(block: Placed): void {
    if (block.lines.length > 2) return
    const heading = block.lines[0]!.text
    if (referencesHeading.test(heading)) this.#inReferences = true
    else if (this.#inReferences && afterReferences.test(heading)) this.#inReferences = false
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

/** Whether a block stands below another in the same column. */
function followsOn(before: Placed, block: Placed): boolean {
  return (
    before.page === block.page &&
    block.top > before.bottom &&
    block.left < before.right &&
    block.right > before.left
  )
}

/** Whether a paragraph has ended with a line, as the next line shows. */
function endsParagraph(last: {line: Line; block: Block}, next: Line, isNewBlock: boolean): boolean {
  if (/^\p{Ll}/u.test(next.text)) return false
  if (!endsSentence(last.line)) return false
  if (isNewBlock) return true
  const indented = next.left > last.line.left + 0.8 * next.size
  return indented || last.line.right < last.block.right - 2 * next.size
}

/** Whether a line ends with the mark of a sentence's end, perhaps followed by a note's mark. */
function endsSentence({text}: Line): boolean {
  return /[.!?:;]["'”’»)\]]*[\d,*†‡]*$/.test(text)
}
