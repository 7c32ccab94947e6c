/** Write the text of a paper in markup: a paragraph a line, and what interrupts one after it. */

import type {LineKind} from '../../quote/types.ts'
import {lineKinds, type ReadText} from '../messages.ts'
import type {PaperTitle} from '../types.ts'

/** A paragraph. */
interface Paragraph {
  kind: LineKind
  text: string
}

/** Matter of one kind while it is written. */
interface Level {
  kind: LineKind
  /** What was written of the paragraph so far. */
  text: string
  paragraphs: Paragraph[]
  /** What stood inside of the paragraph and goes after it. */
  held: Paragraph[]
}

/**
 * Takes the text of a paper in the order of its source.
 *
 * Notes, captions and tables stand in the middle of paragraphs; `enter` and `leave` them, and they are
 * written after the paragraph that they interrupt.
 */
export class MarkupWriter {
  readonly #levels: Level[] = [{kind: 'body', text: '', paragraphs: [], held: []}]

  /** Write text into the paragraph. */
  write(text: string): void {
    this.#levels.at(-1)!.text += text
  }

  /** Whether a number stands where the next text goes, perhaps with a mark behind it. */
  get endsInDigit(): boolean {
    return /\d[.,;:)\]”"’]?$/.test(this.#levels.at(-1)!.text.slice(-2))
  }

  /** End the paragraph. */
  endParagraph(): void {
    const level = this.#levels.at(-1)!
    const text = level.text.replace(/\s+/g, ' ').trim()
    level.text = ''
    if (text !== '') level.paragraphs.push({kind: level.kind, text})
    for (const paragraph of level.held) level.paragraphs.push(paragraph)
    level.held = []
  }

  /** Begin matter of a kind. */
  enter(kind: LineKind): void {
    this.#levels.push({kind, text: '', paragraphs: [], held: []})
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
    for (const {kind, text} of this.#levels[0]!.paragraphs) {
      if (kind !== before || kind !== 'body') flow++
      before = kind
      lines.push(start, start + text.length, lineKinds.indexOf(kind), 1, flow)
      texts.push(text, '\n')
      start += text.length + 1
    }
    return {text: texts.join(''), lines, pages: [], title, damage: []}
  }
}
