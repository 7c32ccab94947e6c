/** Aligning a small part of a quotation, a box, with a part of the paper: affine gaps, and jumps that open and close at boundaries only. */

import {type Boundaries, Boundary, byBoundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import {UNKNOWN_CODE} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {agrees} from './anchors.ts'
import type {Sides} from './sides.ts'
import type {Step} from './step.ts'

/** A part of the quotation to be read in a part of the paper; an open end may be anywhere in the paper's part. */
export interface Box {
  start: number
  end: number
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
}

/** A box of more cells is not aligned but taken as different throughout: 0.4 million take some 2 ms. */
const MOST_CELLS = 400_000

/** Whether a box is too large to be aligned. */
export function isTooLarge({start, end, from, to}: Box): boolean {
  return (end - start) * (to - from) > MOST_CELLS
}

/** Changed words may be longer in the paper than in the quotation, or some left out: three times as long, and a line. */
export function reachFor(symbols: number): number {
  return 3 * symbols + 60
}

/**
 * Costs of the alignment. Their relations matter: a layout gap is cheaper than any change of words, and
 * a word added at an end is cheaper than one that stands for whatever comes next in the paper.
 */
const SUBSTITUTE = 7.5
/** A glyph that the extraction lost may be any letter, or none: the cost to open what is added or left out there, too. */
const SUBSTITUTE_LOST = 1
const OPEN_ADDED = 4
const EXTEND_ADDED = 3
/** A quotation seldom begins with words of its own; rather its first word stands, and the next was changed. */
const ADDED_FIRST = 4
const OPEN_LEFT_OUT = 4
const EXTEND_LEFT_OUT = 0.6
/** What leaving the text and entering it again costs, by `Boundary`. */
const LEAVE = byBoundary({none: 0, line: 2, gutter: 4, debris: 4, gap: 2, unlikely: 7})
const ENTER = byBoundary({none: 0, line: 0, gutter: 1, debris: 1, gap: 0, unlikely: 4})
const EXTEND_LAYOUT = 0.004
/** An open end prefers the nearest of equal places. */
const DISTANCE = 0.004

/** The four ways to stand in a cell. */
const MATCH = 0
const ADDED = 1
const LEFT_OUT = 2
const LAYOUT = 3

/** The cells' traces, kept from box to box: each cell is written before it is read. */
let traces = new Uint8Array(0)
/** A row of costs, kept from box to box as well. */
let costs = rowOfCosts(0)

function makeRoom(cells: number, width: number): void {
  if (traces.length < cells) traces = new Uint8Array(cells)
  if (costs[0].length < width) costs = rowOfCosts(width)
}

function rowOfCosts(width: number): Costs {
  return [
    new Float32Array(width),
    new Float32Array(width),
    new Float32Array(width),
    new Float32Array(width)
  ]
}

/** The columns of a box that are read; column `before` is followed by one `skipped` symbols further on. */
interface Columns {
  count: number
  before: number
  skipped: number
}

/** The columns that a box can need: those within reach of its two ends. What lies between is one step. */
function columnsOf(box: Box): Columns {
  const all = box.to - box.from
  const reach = reachFor(box.end - box.start)
  const skipped = Math.max(0, all - 2 * reach - 1)
  return {count: all - skipped, before: reach, skipped}
}

/** The costs of one row of cells, by the four ways to stand in each. */
type Costs = readonly [
  match: Float32Array,
  added: Float32Array,
  leftOut: Float32Array,
  layout: Float32Array
]

/** Aligns one box with affine gaps, one kind of which may open and close at layout boundaries only. */
export function alignBox({paper, quotation}: Sides, box: Box): Step[] {
  const rows = box.end - box.start
  const columns = columnsOf(box)
  const width = columns.count + 1
  makeRoom((rows + 1) * width, width)
  for (let row = 0; row <= rows; row++)
    fillRow(paper.folded, paper.boundaries, quotation, box, columns, row, costs)
  return traced(paper, quotation, box, columns, costs)
}

/**
 * Fills the cells of a row, and their traces: where each state of a cell came from, two bits a state. The costs are those of
 * the row above, which are overwritten. A function of its own for the engine, too: made ready once, it runs for all rows of
 * all boxes; and what the cells beside and above have cost is kept in variables, since that is faster by a quarter.
 */
function fillRow(
  folded: Folded,
  {exits, entries}: Boundaries,
  quotation: Folded,
  {start: first, from, openStart}: Box,
  {count: columns, before, skipped}: Columns,
  row: number,
  [matches, additions, omissions, layouts]: Costs
): void {
  const {codes} = folded
  const came = traces
  const firstCell = row * (columns + 1)
  const said = row === 0 ? -1 : quotation.codes[first + row - 1]!
  const edge = openStart && row === 1 ? ADDED_FIRST : 0
  // The cell before, and the one above that.
  let match = Infinity
  let added = Infinity
  let leftOut = Infinity
  let layout = Infinity
  let matchAbove = Infinity
  let addedAbove = Infinity
  let leftOutAbove = Infinity
  let layoutAbove = Infinity
  for (let column = 0; column <= columns; column++) {
    const leaps = skipped > 0 && column === before + 1
    const symbol = from + column + (column > before ? skipped : 0)
    const length = leaps ? skipped + 1 : 1
    const read = column === 0 ? -1 : codes[symbol - 1]!
    const isLost = read === UNKNOWN_CODE
    const entry = column === 0 ? Boundary.none : entries[symbol - length]!
    let trace = 0
    // match
    let cost = Infinity
    if (row === 0) {
      if (column === 0 || openStart) cost = openStart ? (columns - column) * DISTANCE : 0
    } else if (column > 0 && !leaps) {
      let state = MATCH
      cost = matchAbove
      if (addedAbove < cost) {
        cost = addedAbove
        state = ADDED
      }
      if (leftOutAbove < cost) {
        cost = leftOutAbove
        state = LEFT_OUT
      }
      if (entry !== Boundary.none && layoutAbove + ENTER[entry]! < cost) {
        cost = layoutAbove + ENTER[entry]!
        state = LAYOUT
      }
      // Most symbols are others, which is told at once.
      if (said !== read || !agrees(quotation, first + row - 1, folded, symbol - 1))
        cost += isLost ? SUBSTITUTE_LOST : SUBSTITUTE
      trace |= state
    }
    matchAbove = matches[column]!
    addedAbove = additions[column]!
    leftOutAbove = omissions[column]!
    layoutAbove = layouts[column]!
    const matchHere = Math.fround(cost)
    // added
    cost = Infinity
    if (row > 0) {
      let state = ADDED
      cost = addedAbove
      // A lost glyph may be several letters, so that more of them behind it are no new difference.
      const open = (isLost ? SUBSTITUTE_LOST : OPEN_ADDED) + edge
      if (matchAbove + open < cost) {
        cost = matchAbove + open
        state = MATCH
      }
      if (leftOutAbove + OPEN_ADDED < cost) {
        cost = leftOutAbove + OPEN_ADDED
        state = LEFT_OUT
      }
      cost += EXTEND_ADDED
      trace |= state << 2
    }
    const addedHere = Math.fround(cost)
    // left out
    cost = Infinity
    if (column > 0) {
      let state = LEFT_OUT
      cost = leftOut
      const open = isLost ? SUBSTITUTE_LOST : OPEN_LEFT_OUT
      if (match + open < cost) {
        cost = match + open
        state = MATCH
      }
      if (added + OPEN_LEFT_OUT < cost) {
        cost = added + OPEN_LEFT_OUT
        state = ADDED
      }
      if (entry !== Boundary.none && layout + ENTER[entry]! + OPEN_LEFT_OUT < cost) {
        cost = layout + ENTER[entry]! + OPEN_LEFT_OUT
        state = LAYOUT
      }
      cost += EXTEND_LEFT_OUT * length
      trace |= state << 4
    }
    match = matchHere
    added = addedHere
    leftOut = Math.fround(cost)
    // layout
    cost = layout + EXTEND_LAYOUT * length
    let state = LAYOUT
    const exit = exits[symbol]!
    if (exit !== Boundary.none) {
      const leave = LEAVE[exit]!
      if (row + first > 0 && match + leave < cost) {
        cost = match + leave
        state = MATCH
      }
      if (Math.min(added, leftOut) + leave < cost) {
        state = added < leftOut ? ADDED : LEFT_OUT
        cost = Math.min(added, leftOut) + leave
      }
    }
    trace |= state << 6
    layout = Math.fround(cost)
    matches[column] = match
    additions[column] = added
    omissions[column] = leftOut
    layouts[column] = layout
    came[firstCell + column] = trace
  }
}

function traced(
  paper: PreparedPaper,
  quotation: Folded,
  box: Box,
  columns: Columns,
  last: Costs
): Step[] {
  const width = columns.count + 1
  let row = box.end - box.start
  let column = width - 1
  let state = MATCH
  let best = Infinity
  for (let candidate = box.openEnd ? 0 : width - 1; candidate < width; candidate++) {
    for (let one = MATCH; one <= LAYOUT; one++) {
      if (one === LAYOUT && (box.openEnd || paper.boundaries.entries[box.to] === Boundary.none))
        continue
      if (one === LEFT_OUT && box.openEnd) continue
      const cost = last[one]![candidate]! + (box.openEnd ? candidate * DISTANCE : 0)
      if (cost < best) {
        best = cost
        column = candidate
        state = one
      }
    }
  }
  const steps: Step[] = []
  const prepend = (kind: Step['kind'], start: number, from: number, length: number): void => {
    const end = box.start + row
    const to = from + length
    const next = steps.at(-1)
    if (next?.kind === kind) {
      next.start = start
      next.from = from
    } else steps.push({kind, start, end, from, to})
  }
  while (row > 0 || column > 0) {
    if (row === 0 && state === MATCH) break
    const trace = traces[row * width + column]!
    const before = (trace >> (2 * state)) & 3
    const start = box.start + row
    const behind = column > columns.before
    const from = box.from + column + (behind ? columns.skipped : 0)
    const length = column === columns.before + 1 ? columns.skipped + 1 : 1
    if (state === MATCH) {
      const same = agrees(quotation, start - 1, paper.folded, from - 1)
      prepend(same ? 'match' : 'differs', start - 1, from - 1, 1)
      row--
      column--
    } else if (state === ADDED) {
      prepend('differs', start - 1, from, 0)
      row--
    } else if (state === LEFT_OUT) {
      prepend('differs', start, from - length, length)
      column--
    } else if (before === LAYOUT) {
      prepend('layout', start, from - length, length)
      column--
    }
    state = before
  }
  return steps.reverse()
}
