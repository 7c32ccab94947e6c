/**
 * What stands below what, where the extractor kept the places of words on the page, as `pdftotext -layout` does: blank stripes from
 * top to bottom part columns, however many, a figure's labels, a note in the margin, the cells of a table.
 */

import {matchesOf} from '../../text/matches.ts'
import {perPaper} from '../per-paper.ts'
import type {PlacedJump, PreparedPaper} from '../prepared.ts'
import {behindMarks} from '../text/fold.ts'
import {beginsPage, lineOf} from '../text/lines.ts'
import {overlap} from '../text/spans.ts'
import type {Span} from '../types.ts'
import {isEdge} from './boundary.ts'

/** So many spaces in a row part two columns, as in `gapsOf`. */
const GAP = / {3,}/g
/** Lines to the next one of a column at most: a figure's labels may stand on many lines beside a text. */
const MOST_LINES = 30
/**
 * Lines behind a part and ahead of it that have to show the same stripes. Where a full line stands above or below, as a heading of both
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

/** Whether another line of the same column, such as a text comes from, stands right above the part of a line that a jump enters. */
export function hasTextAbove(paper: PreparedPaper, jump: PlacedJump): boolean {
  return placesOf(paper)?.hasTextAbove(jump) ?? false
}

/** Whether the gap before a symbol parts two columns, of which the left one goes on below and the right one comes from above. */
export function partsColumns(paper: PreparedPaper, symbol: number): boolean {
  return placesOf(paper)?.partsColumns(symbol) ?? false
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
    const next = left && this.#beside(leave, left, 1)
    if (!next) return undefined
    const begin = folded.at[to]! - lines.start[enter]!
    if (next.line === enter && holds(next.part, begin)) return 'entered'
    return next.isText ? 'other' : undefined
  }

  hasTextAbove({to, enter}: PlacedJump): boolean {
    const {boundaries, folded, lines} = this.#paper
    if (!isEdge(boundaries.entries[to])) return false
    const begin = folded.at[to]! - lines.start[enter]!
    const entered = this.#partsOf(enter).find((part) => holds(part, begin))
    return entered !== undefined && (this.#beside(enter, entered, -1)?.isText ?? false)
  }

  partsColumns(symbol: number): boolean {
    const {folded, lines} = this.#paper
    const line = lineOf(lines, symbol)
    const at = folded.at[symbol]! - lines.start[line]!
    const parts = this.#partsOf(line)
    const behind = parts.findIndex((part) => holds(part, at))
    if (behind < 1) return false
    const left = this.#beside(line, parts[behind - 1]!, 1)
    const right = this.#beside(line, parts[behind]!, -1)
    return Boolean(left?.isText && right?.isText)
  }

  /**
   * What stands right below a part of a line in its column, with `by` 1, or right above it, with -1, and whether it is a line of the
   * same text; `undefined` where no column shows.
   */
  #beside(
    line: number,
    own: Span,
    by: 1 | -1
  ): {line: number; part: Span; isText: boolean} | undefined {
    for (const [behind, ahead] of MARGINS) {
      const column = this.#columnOf(line, own, by, behind, ahead)
      if (!column) continue
      const next = this.#nextIn(column, line, by)
      if (!next) return undefined
      const {start, end} = next.part
      const isText =
        end - start > TEXT_SHARE * (column.end - column.start) && this.#isNear(line, next.line)
      return {...next, isText}
    }
    return undefined
  }

  /**
   * The column in which a part of a line is the last one, in the direction of `by`, if lines around show it: so many behind it, and
   * ahead of what stands next to it.
   */
  #columnOf(line: number, own: Span, by: 1 | -1, behind: number, ahead: number): Span | undefined {
    const next = this.#nextIn(own, line, by)
    if (!next) return undefined
    const around = this.#linesBetween(line - by * behind, next.line + by * ahead)
    if (around.length < FEWEST_LINES) return undefined
    const column = columnAround(around, own.start)
    if (
      this.#partsOf(line).some((part) => by * (part.start - own.start) > 0 && overlap(part, column))
    )
      return undefined
    const showing = around.filter(
      (parts) =>
        parts.some((part) => overlap(part, column)) && !parts.every((part) => overlap(part, column))
    )
    return showing.length < FEWEST_SHOWING ? undefined : column
  }

  /** The first part of a line within a column that stands below a line, or above it. */
  #nextIn(column: Span, line: number, by: 1 | -1): {line: number; part: Span} | undefined {
    const {count} = this.#paper.lines
    for (let away = 1; away <= MOST_LINES; away++) {
      const next = line + by * away
      if (next < 0 || next >= count) return undefined
      const part = this.#partsOf(next).find((part) => overlap(part, column))
      if (part) return {line: next, part}
    }
    return undefined
  }

  /** Whether neither a blank line nor a page's end stands between two lines, and few others. */
  #isNear(one: number, other: number): boolean {
    if (Math.abs(other - one) > NEAR_LINES) return false
    const {text, lines} = this.#paper
    for (let below = Math.min(one, other) + 1; below <= Math.max(one, other); below++) {
      if (beginsPage(text, lines, below)) return false
      if (this.#partsOf(below).length === 0) return false
    }
    return true
  }

  /** The parts of the lines that have any. */
  #linesBetween(one: number, other: number): (readonly Span[])[] {
    const found: (readonly Span[])[] = []
    const end = Math.min(this.#paper.lines.count - 1, Math.max(one, other))
    for (let line = Math.max(0, Math.min(one, other)); line <= end; line++) {
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

/** Whether a part of a line has a character. */
function holds({start, end}: Span, at: number): boolean {
  return start <= at && at < end
}

function partsIn(written: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const gap of matchesOf(written, GAP)) {
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
