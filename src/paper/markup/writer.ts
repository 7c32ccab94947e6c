/** Write the text of a paper in markup: a paragraph a line, and what interrupts one after it. */

import type {Damage, LineKind} from '../../quote/types.ts'
import {endsInNumber, raised} from '../../text/raised.ts'
import {lineKinds, numbersPerLine, type ReadText} from '../messages.ts'
import type {PaperTitle} from '../types.ts'
import {isMark, NEAR_MARK, NUMBERS, referenceAt, withoutSigns, withSigns} from './note-marks.ts'
import {withRanges} from './reference-ranges.ts'

/** A paragraph. */
interface Paragraph {
  kind: LineKind
  text: string
}

/** Matter of one kind while it is written. */
interface Level {
  kind: LineKind
  /** What was written of the paragraph so far, and its last characters. */
  text: string
  end: string
  paragraphs: Paragraph[]
  /** What stood inside of the paragraph and goes after it. */
  held: Paragraph[]
  /** How many elements are open that raise their text, what they have raised, and whether it leads to a note. */
  raisedDepth: number
  raised: string
  outermost: Raising
  isLinked: boolean
}

/** What is raised: for sure, for sure and leading to a note or a reference, or a reference that may be raised or not. */
export type Raising = 'raised' | 'linked' | 'perhaps'

/** Characters of a mark at most: “1, 12–14” of seven references. */
const LONGEST_MARK = 40
/** What may stand between a mark and one that is raised perhaps, or a word before it. */
const BETWEEN_MARKS = /[\s,–-]{0,2}$/

/** Write into a paragraph. */
function append(level: Level, text: string): void {
  level.text += text
  level.end = (level.end + text.slice(-NEAR_MARK)).slice(-NEAR_MARK)
}

/** What a mark is looked for behind. */
function beforeMark(before: string, raising: Raising): string {
  return raising === 'perhaps' ? before.replace(BETWEEN_MARKS, '') : before
}

/** A level on which nothing was written. */
function newLevel(kind: LineKind): Level {
  return {
    kind,
    text: '',
    end: '',
    paragraphs: [],
    held: [],
    raisedDepth: 0,
    raised: '',
    outermost: 'raised',
    isLinked: false
  }
}

/**
 * Takes the text of a paper in the order of its source.
 *
 * Notes, captions and tables stand in the middle of paragraphs; `enter` and `leave` them, and they are
 * written after the paragraph that they interrupt.
 */
export class MarkupWriter {
  readonly #levels: Level[] = [newLevel('body')]
  readonly #hasRangesWrittenOut: boolean

  /** @param hasRangesWrittenOut whether each number of a range of references stands in its source, whatever the print has. */
  constructor(hasRangesWrittenOut = false) {
    this.#hasRangesWrittenOut = hasRangesWrittenOut
  }

  /** Write text into the paragraph. */
  write(text: string): void {
    const level = this.#levels.at(-1)!
    if (level.raisedDepth > 0) level.raised += text
    else append(level, text)
  }

  /** Whether a number stands where the next text goes, perhaps with a mark behind it. */
  get endsInDigit(): boolean {
    return endsInNumber(this.#levels.at(-1)!.end)
  }

  /** Begin what is raised. */
  beginRaised(raising: Raising): void {
    const level = this.#levels.at(-1)!
    if (level.raisedDepth++ > 0) return
    level.raised = ''
    level.outermost = raising
  }

  /** End what is raised. Numbers are written with raised digits: they are none of the digits before them. */
  endRaised(raising: Raising): void {
    const level = this.#levels.at(-1)!
    // A reference in what is raised, or what is raised in a reference, is a mark.
    const isBoth = level.raisedDepth > 1 && (raising !== 'raised' || level.outermost !== 'raised')
    level.isLinked ||= raising === 'linked' || isBoth
    if (level.raisedDepth === 0 || --level.raisedDepth > 0) return
    const text = level.raised
    const isOfNote = level.isLinked
      ? /\S/.test(text) && text.length <= LONGEST_MARK
      : isMark(text, beforeMark(level.end, raising))
    level.isLinked = false
    const shown = NUMBERS.test(text) && (isOfNote || raising !== 'perhaps') ? raised(text) : text
    append(level, isOfNote ? withSigns(shown) : shown)
  }

  /** End the paragraph. */
  endParagraph(): void {
    const level = this.#levels.at(-1)!
    // What is still raised goes with its paragraph.
    if (level.raisedDepth > 0) append(level, level.raised)
    level.raised = ''
    const written = level.text.replace(/\s+/g, ' ').trim()
    const text = this.#hasRangesWrittenOut ? withRanges(written) : written
    level.text = ''
    level.end = ''
    if (text !== '') level.paragraphs.push({kind: level.kind, text})
    for (const paragraph of level.held) level.paragraphs.push(paragraph)
    level.held = []
  }

  /** Begin matter of a kind. */
  enter(kind: LineKind): void {
    this.#levels.push(newLevel(kind))
  }

  /** End the matter that was begun last. */
  leave(): void {
    if (this.#levels.length === 1) return
    this.endParagraph()
    const {paragraphs} = this.#levels.pop()!
    const level = this.#levels.at(-1)!
    for (const paragraph of paragraphs) level.held.push(paragraph)
    if (level.text.trim() === '') this.endParagraph()
  }

  /** The kind of what is being written. */
  get kind(): LineKind {
    return this.#levels.at(-1)!.kind
  }

  /** The paper, once all is written. A markup has no pages. */
  end(title: PaperTitle | undefined): ReadText {
    while (this.#levels.length > 1) this.leave()
    this.endParagraph()
    const lines: number[] = []
    const texts: string[] = []
    let start = 0
    let flow = 0
    let before: LineKind | undefined
    const damage: Damage[] = []
    for (const {kind, text: marked} of this.#levels[0]!.paragraphs) {
      if (kind !== before || kind !== 'body') flow++
      before = kind
      const {text, marks} = withoutSigns(marked)
      for (const mark of marks) damage.push(referenceAt(mark, start))
      lines.push(start, start + text.length, lineKinds.indexOf(kind), 1, flow)
      texts.push(text, '\n')
      start += text.length + 1
    }
    return {text: texts.join(''), lines, pages: [], title, damage}
  }
}

/** The text of a paper's first paragraphs in the body on one line, without the marks of notes: a title. */
export function titleOf({text, lines, damage}: ReadText): string {
  let title = ''
  for (let at = 0; at < lines.length; at += numbersPerLine) {
    if (lineKinds[lines[at + 2]!] !== 'body') continue
    let from = lines[at]!
    const end = lines[at + 1]!
    for (const mark of damage) {
      if (mark.start < from || mark.end > end) continue
      title += text.slice(from, mark.start)
      from = mark.end
    }
    title += `${text.slice(from, end)} `
  }
  return title.replace(/\s+/g, ' ').trim()
}
