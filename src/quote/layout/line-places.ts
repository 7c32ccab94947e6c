/**
 * Which column a line stands in, where the extractor kept its place on the page, as `pdftotext -layout` does: the gaps of
 * the lines around show where the right column begins.
 */

import type {PreparedPaper} from '../prepared.ts'
import {Boundary, type InferredLayout} from './boundary.ts'

/** The column that a line is one of, if it is one column's alone. */
export const Side = {unknown: 0, left: 1, right: 2} as const

/** Lines to each side that may show where the right column begins, a third of a page, and how many of them have to. */
const REACH = 16
const FEWEST_SHOWING = 3
/** A column's lines begin so many characters apart at most: printed letters are not equally wide. */
const SLACK = 3

/** Tells the sides of lines; keeps what it finds. */
export class LinePlaces {
  readonly #paper: PreparedPaper
  readonly #layout: InferredLayout
  readonly #hasGaps: boolean
  readonly #sides = new Map<number, number>()
  readonly #gaps = new Map<number, number>()

  constructor(paper: PreparedPaper, layout: InferredLayout) {
    this.#paper = paper
    this.#layout = layout
    this.#hasGaps = layout.set.column !== undefined && paper.text.includes('   ')
  }

  /** The side of a line that is one column's alone, by where it begins and ends. */
  sideOf(line: number): number {
    if (!this.#hasGaps) return Side.unknown
    let side = this.#sides.get(line)
    if (side === undefined) {
      side = this.#findSide(line)
      this.#sides.set(line, side)
    }
    return side
  }

  #findSide(line: number): number {
    const right = this.#rightColumn(line)
    if (right === undefined) return Side.unknown
    const {start, end} = this.#layout.lines
    const {text} = this.#paper
    const written = text.slice(start[line], end[line]).trimEnd()
    const from = written.length - written.trimStart().length
    if (from >= right - SLACK) return Side.right
    return written.length < right - SLACK ? Side.left : Side.unknown
  }

  /** How many characters from the left the right column begins around a line. */
  #rightColumn(line: number): number | undefined {
    const last = Math.min(this.#layout.lines.count - 1, line + REACH)
    const places: number[] = []
    for (let one = Math.max(0, line - REACH); one <= last; one++) {
      const place = this.#gapOf(one)
      if (place > 0) places.push(place)
    }
    if (places.length < FEWEST_SHOWING) return undefined
    places.sort((one, other) => one - other)
    const middle = places[places.length >> 1]!
    const near = places.filter((place) => Math.abs(place - middle) <= SLACK).length
    return near > places.length / 2 ? middle : undefined
  }

  /** Where a line goes on behind its only gap; 0 where it has none, or several. */
  #gapOf(line: number): number {
    let place = this.#gaps.get(line)
    if (place === undefined) {
      place = this.#findGap(line)
      this.#gaps.set(line, place)
    }
    return place
  }

  #findGap(line: number): number {
    const {lines} = this.#layout
    const {boundaries, folded} = this.#paper
    let found = 0
    for (let symbol = lines.first[line]! + 1; symbol < lines.last[line]!; symbol++) {
      if (boundaries.exits[symbol] !== Boundary.gap) continue
      if (found > 0) return 0
      found = folded.at[symbol]! - lines.start[line]!
    }
    return found
  }
}
