/**
 * What stands below what, where the extractor kept the places of words on the page, as `pdftotext -layout` does: blank stripes from
 * top to bottom part columns, however many, a figure's labels, a note in the margin, the cells of a table.
 */

import {isEdge} from './boundary.ts'
import {behindMarks} from './fold.ts'
import {perPaper} from './per-paper.ts'
import type {PlacedJump, PreparedPaper} from './prepared.ts'
import {overlap} from './spans.ts'
import type {Span} from './types.ts'

/** So many spaces in a row part two columns, as in `gapsOf`. */
const GAP = / {3,}/g
/** Lines down to the next one of a column at most: a figure's labels may stand on many lines beside a text. */
const MOST_LINES = 30
/**
 * Lines above and below that have to show the same stripes. Where a full line stands above or below, as a heading of both
 * columns does, all of them are taken on the other side.
 */
const MARGINS = [
  [2, 2],
  [0, 4],
  [4, 0]
] as const
/** So many lines have to be there at least, and so many have words on both sides of a stripe: fewer leave room by chance. */
const FEWEST_LINES = 5
const FEWEST_SHOWING = 2
/** What stands so few lines below, and fills so much of its column, is the text's next line. */
const NEAR_LINES = 2
const TEXT_SHARE = 0.6
/** A form feed, which begins the first line of a page. */
const PAGE_END = 12
/** No column reaches further to the right, in characters: pages have some 200. */
const WIDEST = 400

/**
 * What stands right below the part of a line that a jump leaves: `entered`, the part that it enters; `other`, another line of the same
 * column, such as a text goes on with.
 */
export type Below = 'entered' | 'other'

/** Tells what stands below the part of a line that a jump leaves; `undefined` where that does not show. */
export function standsBelow(paper: PreparedPaper, jump: PlacedJump): Below | undefined {
  return placesOf(paper)?.below(jump)
}

const placesOf = perPaper((paper) =>
  paper.text.includes('   ') ? new PagePlaces(paper) : undefined
)

/** The places of a paper's words; keeps where the parts of its lines stand. */
class PagePlaces {
  readonly #paper: PreparedPaper
  readonly #parts = new Map<number, readonly Span[]>()

  constructor(paper: PreparedPaper) {
    this.#paper = paper
  }

  below({from, to, leave, enter}: PlacedJump): Below | undefined {
    const {boundaries, folded, lines} = this.#paper
    if (!isEdge(boundaries.exits[from]) || !isEdge(boundaries.entries[to])) return undefined
    const end = behindMarks(folded, from) - lines.start[leave]!
    const left = this.#partsOf(leave).find((part) => part.start < end && end <= part.end)
    if (!left) return undefined
    const begin = folded.at[to]! - lines.start[enter]!
    for (const [over, under] of MARGINS) {
      const column = this.#columnOf(leave, left, over, under)
      if (!column) continue
      const next = this.#nextIn(column, leave)
      if (!next) return undefined
      const {line, part} = next
      if (line === enter && part.start <= begin && begin < part.end) return 'entered'
      const isText = part.end - part.start > TEXT_SHARE * (column.end - column.start)
      return isText && this.#isNear(leave, line) ? 'other' : undefined
    }
    return undefined
  }

  /** The column that a part of a line is the last one of there, if lines around show it: `over` and `under` the part and what is below it. */
  #columnOf(line: number, left: Span, over: number, under: number): Span | undefined {
    const next = this.#nextIn(left, line)
    if (!next) return undefined
    const around = this.#linesOf(line - over, next.line + under)
    if (around.length < FEWEST_LINES) return undefined
    const column = columnAround(around, left.start)
    if (this.#partsOf(line).some((part) => part.start > left.start && overlap(part, column)))
      return undefined
    const showing = around.filter(
      (parts) =>
        parts.some((part) => overlap(part, column)) && !parts.every((part) => overlap(part, column))
    )
    return showing.length < FEWEST_SHOWING ? undefined : column
  }

  /** The first part of a line within a column that stands below a line. */
  #nextIn(column: Span, line: number): {line: number; part: Span} | undefined {
    const last = Math.min(this.#paper.lines.count - 1, line + MOST_LINES)
    for (let below = line + 1; below <= last; below++) {
      const part = this.#partsOf(below).find((part) => overlap(part, column))
      if (part) return {line: below, part}
    }
    return undefined
  }

  /** Whether neither a blank line nor a page's end stands between two lines, and few others. */
  #isNear(line: number, other: number): boolean {
    if (other - line > NEAR_LINES) return false
    const {text, lines} = this.#paper
    for (let below = line + 1; below <= other; below++) {
      if (text.charCodeAt(lines.start[below]!) === PAGE_END) return false
      if (this.#partsOf(below).length === 0) return false
    }
    return true
  }

  /** The parts of the lines that have any. */
  #linesOf(first: number, last: number): (readonly Span[])[] {
    const found: (readonly Span[])[] = []
    const end = Math.min(this.#paper.lines.count - 1, last)
    for (let line = Math.max(0, first); line <= end; line++) {
      const parts = this.#partsOf(line)
      if (parts.length > 0) found.push(parts)
    }
    return found
  }

  /** The parts of a line between its gaps, in characters from its start. */
  #partsOf(line: number): readonly Span[] {
    let parts = this.#parts.get(line)
    if (!parts) {
      const {text, lines} = this.#paper
      parts = partsIn(text.slice(lines.start[line], lines.end[line]))
      this.#parts.set(line, parts)
    }
    return parts
  }
}

function partsIn(written: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const gap of written.matchAll(GAP)) {
    if (gap.index > start) parts.push({start, end: gap.index})
    start = gap.index + gap[0].length
  }
  const end = written.trimEnd().length
  if (end > start) parts.push({start, end})
  return parts
}

/** The characters around a place, between two stripes that are blank on all of some lines. */
function columnAround(lines: readonly (readonly Span[])[], place: number): Span {
  const isWritten = new Uint8Array(WIDEST)
  for (const parts of lines) for (const {start, end} of parts) isWritten.fill(1, start, end)
  let start = place
  while (start > 0 && isWritten[start - 1] === 1) start--
  let end = place
  while (end < WIDEST && isWritten[end] === 1) end++
  return {start, end}
}
