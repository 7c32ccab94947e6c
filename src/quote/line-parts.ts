/** The ways to part a line of a paper of which only the text is known: as one text, or as two columns' side by side. */

import {Boundary, type InferredLayout} from './boundary.ts'
import {behindMarks} from './fold.ts'
import {misfitOf, SLIGHTLY_WIDER} from './gutters.ts'
import {Line} from './line-kinds.ts'
import type {PreparedPaper} from './paper.ts'
import {setWidth} from './set-width.ts'

/** One way to part a line. Places are symbols of the paper, worths are in units of two to one odds. */
export interface LineParts {
  /** The first part, or the only one. */
  start: number
  end: number
  /** Where the second part begins, which ends with the line; -1 for none. */
  second: number
  /** What the widths are worth when the parts are columns'. */
  inColumns: number
  /** What the width is worth when the line is one text's. */
  alone: number
}

/** What one em is worth by which a part's width misses that of its column. */
const MISFIT = 0.9
/** No part is worth less for its width. */
const WORST_WIDTH = -9
/** A part is short, as the last line of a paragraph is; or it is, and ends no sentence. */
const SHORT_ENDED = -2
const SHORT = -4.5
/** A line joins two columns. */
const JOINED = -0.7
/** A line joins two columns, but is no wider than one. */
const NARROW = -4
/** A line is wider than a column and yet one text, as a title or a wide caption. */
const WIDE = -4
const WIDER = 1.25
/** The extractor kept a gap of several spaces. */
const KEPT_GAP = 5
/** Debris at a line's end or start is left out. */
const DEBRIS = -1.3
/** References and notes are set in smaller type, so that up to this much more goes into a line of a column. */
const SMALL_TYPE = 1.4

/** All ways to part a line; `straightOn` is what it is worth to read on at a symbol without a break. */
export function linePartsOf(
  paper: PreparedPaper,
  layout: InferredLayout,
  line: number,
  straightOn: (symbol: number) => number
): LineParts[] {
  const {lines, widths, set, kinds} = layout
  const {exits, entries} = paper.boundaries
  const first = lines.first[line]!
  const last = lines.last[line]!
  const width = widths[line]!
  const alone = aloneFit(paper, layout, width, last)
  const inColumns = set.column === undefined ? alone : columnFit(paper, layout, width, last)
  const parts: LineParts[] = [{start: first, end: last, second: -1, inColumns, alone}]
  const debris = {second: -1, inColumns: DEBRIS, alone: DEBRIS}
  for (let symbol = first + 1; symbol < last; symbol++) {
    if (exits[symbol] === Boundary.debris) parts.push({start: first, end: symbol, ...debris})
    if (entries[symbol] === Boundary.debris) parts.push({start: symbol, end: last, ...debris})
  }
  if (set.column !== undefined && kinds.kind[line] !== Line.furniture)
    parts.push(...joined(paper, layout, line, set.column, straightOn))
  return parts
}

/** The line as two columns' lines, parted at each of its gutters. */
function joined(
  paper: PreparedPaper,
  layout: InferredLayout,
  line: number,
  column: number,
  straightOn: (symbol: number) => number
): LineParts[] {
  const {text, folded, boundaries} = paper
  const {lines, widths} = layout
  const {exits, entries} = boundaries
  const first = lines.first[line]!
  const last = lines.last[line]!
  const sets = columnWidths(layout, column)
  const found: LineParts[] = []
  let symbol = first
  let best = Infinity
  setWidth(text, lines.start[line]!, lines.end[line]!, (offset, before) => {
    while (symbol < last && folded.at[symbol]! < offset) symbol++
    if (symbol <= first || symbol >= last || found.at(-1)?.second === symbol) return
    if (exits[symbol] === Boundary.none && entries[symbol] === Boundary.none) return
    const isGap = exits[symbol] === Boundary.gap
    const misfit = isGap ? 0 : leastMisfit(sets, before, widths[line]! - before - SPACE)
    best = Math.min(best, misfit)
    const worth = (isGap ? KEPT_GAP : JOINED - misfit * MISFIT) - straightOn(symbol)
    found.push({start: first, end: symbol, second: symbol, inColumns: worth, alone: worth})
  })
  // Estimated widths are off by the same factor all along a line, so that only its gutters are compared.
  const isNarrow = widths[line]! < SLIGHTLY_WIDER * column
  for (const parts of found) parts.inColumns += best * MISFIT + (isNarrow ? NARROW : 0)
  return found
}

/** A space, in em. */
const SPACE = 0.25

function leastMisfit(sets: readonly number[], left: number, right: number): number {
  let least = Infinity
  for (const one of sets) {
    for (const other of sets) least = Math.min(least, misfitOf(left - one, right - other))
  }
  return least
}

/** The widths that a column's lines may have. */
function columnWidths({set}: InferredLayout, column: number): number[] {
  const isSmallType = (mode: number): boolean => mode > 1.05 * column && mode < SMALL_TYPE * column
  return [column, ...set.modes.filter(isSmallType)]
}

function columnFit(
  paper: PreparedPaper,
  layout: InferredLayout,
  width: number,
  end: number
): number {
  return bestFit(paper, columnWidths(layout, layout.set.column!), width, end)
}

/** A line of one text may be set to any of the paper's widths. */
function aloneFit(paper: PreparedPaper, {set}: InferredLayout, width: number, end: number): number {
  if (set.column !== undefined && width > WIDER * set.column) return WIDE
  return set.modes.length === 0 ? 0 : bestFit(paper, set.modes, width, end)
}

/** What the width of a part is worth that ends before symbol `end`: full, or short as a paragraph's last line. */
function bestFit(
  paper: PreparedPaper,
  sets: readonly number[],
  width: number,
  end: number
): number {
  let best = WORST_WIDTH
  let isShort = false
  for (const set of sets) {
    best = Math.max(best, -Math.abs(width - set) * MISFIT)
    isShort ||= width < set
  }
  if (!isShort || best >= SHORT_ENDED) return best
  const offset = behindMarks(paper.folded, end)
  const isEnded = /[.?!:]["”’)\]]?$/.test(paper.text.slice(Math.max(0, offset - 2), offset))
  return Math.max(best, isEnded ? SHORT_ENDED : SHORT)
}
