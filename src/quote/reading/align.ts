/**
 * Alignment: reading a quotation in one passage of the paper, symbol by symbol.
 *
 * The runs of a chain are certain; only the gaps between them are aligned, each in a box of its own,
 * so that the work stays small for a quotation of any length.
 */

import {DOUBTFUL, doubtOf} from '../jumps/jump-evidence.ts'
import {type Boundaries, Boundary, byBoundary} from '../layout/boundary.ts'
import {entriesAtTop, exitsAtFoot} from '../layout/page-edges.ts'
import type {PreparedPaper, Stretch} from '../prepared.ts'
import {isDigit, UNKNOWN_CODE} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {wordStarts} from '../text/words.ts'
import {agrees, type Chain, type Run} from './anchors.ts'
import type {Step} from './step.ts'

/** A box of more cells is not aligned but taken as different throughout: 0.4 million take some 2 ms. */
const MOST_CELLS = 400_000
/** Runs may reach a few symbols too far by chance, so a box takes back this many from each. */
const SLACK = 4
/** How far beyond its first and last run a quotation's short ends are looked for, in symbols: a page's column. */
const REACH = 1500
/** A shorter end is rather a variable's script than a word behind a jump. */
const SHORTEST_END = 3
/** Ends longer than this are no lone words behind a jump. */
const SHORT_END = 40

/** Boxes of one quotation that are aligned, by where they are: chains share many. */
export type AlignedBoxes = Map<string, readonly Step[]>

/** Aligns a quotation along a chain of runs; `known` are its boxes along other chains, and gets those of this one. */
export function align(
  paper: PreparedPaper,
  quotation: Folded,
  chain: Chain,
  known: AlignedBoxes = new Map()
): Step[] {
  const starts = wordStarts(quotation)
  const steps: Step[] = []
  const runs = chain.runs.map((run) => ({...run}))
  const inBox = (box: Box): readonly Step[] => {
    // Which ends are open shows in where they are.
    const key = `${box.start} ${box.end} ${box.from} ${box.to}`
    let aligned = known.get(key)
    if (!aligned) {
      aligned = alignBox(paper, quotation, box)
      known.set(key, aligned)
    }
    return aligned
  }
  closeHead(paper, quotation, starts, runs[0]!, steps, inBox)
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!
    const next = runs[index + 1]
    if (next) closeGap(paper, quotation, starts, run, next, steps, inBox)
    else closeTail(paper, quotation, starts, run, steps, inBox)
  }
  return splitAtLayout(paper, quotation, starts, slid(paper, quotation, starts, merged(steps)))
}

function pushMatch(steps: Step[], run: Run): void {
  if (run.end > run.start) {
    steps.push({
      kind: 'match',
      start: run.start,
      end: run.end,
      from: run.paper,
      to: run.paper + run.end - run.start
    })
  }
}

function closeHead(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  steps: Step[],
  inBox: (box: Box) => readonly Step[]
): void {
  if (run.start === 0) return
  if (run.start <= SHORT_END && headBeforeJump(paper, quotation, starts, run, steps)) return
  const back = Math.min(SLACK, run.end - run.start - 1)
  const rows = run.start + back
  const to = run.paper + back
  const from = Math.max(0, to - reachFor(rows))
  trim(run, back)
  if (rows * (to - from) > MOST_CELLS) {
    steps.push({kind: 'differs', start: 0, end: rows, from: to, to})
    return
  }
  steps.push(...inBox({start: 0, end: rows, from, to, openStart: true, openEnd: false}))
}

function closeTail(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  steps: Step[],
  inBox: (box: Box) => readonly Step[]
): void {
  const length = quotation.symbols.length
  const rest = length - run.end
  if (rest === 0) {
    pushMatch(steps, run)
    return
  }
  if (
    rest >= SHORTEST_END &&
    rest <= SHORT_END &&
    tailBehindJump(paper, quotation, starts, run, steps)
  )
    return
  const back = Math.min(SLACK, run.end - run.start - 1)
  const start = run.end - back
  const from = run.paper + start - run.start
  pushMatch(steps, {...run, end: start})
  const to = Math.min(paper.folded.symbols.length, from + reachFor(length - start))
  if ((length - start) * (to - from) > MOST_CELLS) {
    steps.push({kind: 'differs', start, end: length, from: from, to: from})
    return
  }
  steps.push(...inBox({start, end: length, from, to, openStart: false, openEnd: true}))
}

/** Changed words may be longer in the paper than in the quotation, or some left out: three times as long, and a line. */
function reachFor(symbols: number): number {
  return 3 * symbols + 60
}

/**
 * Whether symbols `start` to `end` of the quotation stand at `place` of the paper, numbers included; what stands before them there is
 * other matter, but a minus is a number's own.
 */
function standsAt(
  quotation: Folded,
  start: number,
  end: number,
  paper: Folded,
  place: number
): boolean {
  if (quotation.codes[start] !== paper.codes[place]) return false
  const isBehindNumbers =
    isDigit(quotation.codes[start - 1] ?? 0) && isDigit(paper.codes[place - 1] ?? 0)
  for (let symbol = start; symbol < end; symbol++) {
    if (quotation.codes[symbol] !== paper.codes[place + symbol - start]) return false
    if (symbol === start && isBehindNumbers) continue
    if (!agrees(quotation, symbol, paper, place + symbol - start)) return false
  }
  return true
}

/** Where a quotation's short start or end, up to or from symbol `cut` of it, stands exactly: beside a jump from `leave` to `enter`. */
interface EndJump {
  cut: number
  leave: number
  enter: number
  /** Whether the same start or end stands nearer, too. */
  passes: boolean
}

/** As many jumps are looked at for one start or end, the nearest ones: a word such as “the” stands at many edges of lines. */
const MOST_JUMPS = 4

/**
 * What it adds to the doubt of a jump that it passes by a nearer one. Without it, three more of made quotations that lack a line
 * passed, and four fewer true ones were refused.
 */
const PASSING = 2

/** The least doubtful of some jumps; the first when all are. `stretches` are what the quotation reads with one. */
function likeliest(
  paper: PreparedPaper,
  starts: Uint8Array,
  jumps: Iterable<EndJump>,
  stretches: (jump: EndJump) => readonly Stretch[]
): EndJump | undefined {
  const {inferred} = paper.boundaries
  const known: EndJump[] = []
  for (const jump of jumps) {
    if (!inferred || jump.leave === jump.enter) return known[0] ?? jump
    known.push(jump)
  }
  let likeliest = known[0]
  if (!inferred || known.length < 2) return likeliest
  let least = DOUBTFUL
  for (const jump of known) {
    const {cut, leave: from, enter: to, passes} = jump
    const doubt =
      doubtOf(paper, inferred, {from, to, insideWord: starts[cut] === 0}, stretches(jump)) +
      (passes ? PASSING : 0)
    if (doubt > least) continue
    least = doubt
    likeliest = jump
  }
  return likeliest
}

/** Reads a quotation's short start at a boundary before the run, where it stands exactly; says whether it does. */
function headBeforeJump(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  steps: Step[]
): boolean {
  const jump = likeliest(
    paper,
    starts,
    jumpsFromHead(paper, quotation, starts, run),
    ({cut, leave, enter}) => [
      {from: leave - cut, to: leave, leaves: undefined},
      {from: enter, to: run.paper + run.end - run.start, leaves: leave}
    ]
  )
  if (!jump) return false
  const {cut, leave, enter} = jump
  steps.push({kind: 'match', start: 0, end: cut, from: leave - cut, to: leave})
  if (leave !== enter) steps.push({kind: 'layout', start: cut, end: cut, from: leave, to: enter})
  trim(run, cut - run.start)
  return true
}

/** The jumps before which a quotation's start stands exactly, from the nearest on. */
function* jumpsFromHead(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run
): Generator<EndJump> {
  const {exits, entries} = paper.boundaries
  for (let cut = run.start; cut <= run.start + SLACK && cut < run.end; cut++) {
    const enter = run.paper + cut - run.start
    if (entries[enter] === Boundary.none) continue
    let found = 0
    for (let leave = enter; leave > cut && leave > enter - REACH && found < MOST_JUMPS; leave--) {
      if (exits[leave] === Boundary.none || !standsAt(quotation, 0, cut, paper.folded, leave - cut))
        continue
      // Without a jump, it is what stands before a number that parts the two.
      if (leave === enter && !agrees(quotation, cut, paper.folded, enter)) continue
      if (Number.isFinite(jumpCost(paper, quotation, starts, cut, leave, enter)))
        yield {cut, leave, enter, passes: found++ > 0}
    }
    for (const leave of exitsAtFoot(paper, enter))
      if (
        leave >= cut &&
        standsAt(quotation, 0, cut, paper.folded, leave - cut) &&
        Number.isFinite(jumpCost(paper, quotation, starts, cut, leave, enter))
      )
        yield {cut, leave, enter, passes: found > 0}
  }
}

/** Reads a quotation's short end at a boundary behind the run, where it stands exactly; says whether it does. */
function tailBehindJump(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  steps: Step[]
): boolean {
  const length = quotation.symbols.length
  const jump = likeliest(
    paper,
    starts,
    jumpsToTail(paper, quotation, starts, run),
    ({cut, leave, enter}) => [
      {from: run.paper, to: leave, leaves: undefined},
      {from: enter, to: enter + length - cut, leaves: leave}
    ]
  )
  if (!jump) return false
  const {cut, leave, enter} = jump
  pushMatch(steps, {...run, end: cut})
  steps.push({kind: 'layout', start: cut, end: cut, from: leave, to: enter})
  steps.push({kind: 'match', start: cut, end: length, from: enter, to: enter + length - cut})
  return true
}

/** The jumps behind which a quotation's end stands exactly, from the nearest on. */
function* jumpsToTail(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run
): Generator<EndJump> {
  const length = quotation.symbols.length
  const {exits, entries} = paper.boundaries
  const {symbols} = paper.folded
  for (let cut = run.end; cut >= run.end - SLACK && cut > run.start; cut--) {
    const leave = run.paper + cut - run.start
    if (exits[leave] === Boundary.none) continue
    const last = Math.min(leave + REACH, symbols.length)
    let found = 0
    for (let enter = leave; enter < last && found < MOST_JUMPS; enter++) {
      if (
        entries[enter] === Boundary.none ||
        !standsAt(quotation, cut, length, paper.folded, enter)
      )
        continue
      if (Number.isFinite(jumpCost(paper, quotation, starts, cut, leave, enter)))
        yield {cut, leave, enter, passes: found++ > 0}
    }
    for (const enter of entriesAtTop(paper, leave))
      if (
        standsAt(quotation, cut, length, paper.folded, enter) &&
        Number.isFinite(jumpCost(paper, quotation, starts, cut, leave, enter))
      )
        yield {cut, leave, enter, passes: found > 0}
  }
}

/** Takes symbols off a run's start. */
function trim(run: Run, symbols: number): void {
  run.start += symbols
  run.paper += symbols
}

/** Pushes the match of `run` and whatever lies between it and `next`; may move the start of `next`. */
function closeGap(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  next: Run,
  steps: Step[],
  inBox: (box: Box) => readonly Step[]
): void {
  if (next.start <= run.end) {
    const cut = bestCut(paper, quotation, starts, run, next)
    const leave = run.paper + cut - run.start
    const enter = next.paper + cut - next.start
    pushMatch(steps, {...run, end: cut})
    trim(next, cut - next.start)
    const layout = Number.isFinite(jumpCost(paper, quotation, starts, cut, leave, enter))
    if (!layout && enter < leave && leave - enter < next.end - next.start) {
      // The quotation repeats symbols of the paper: “of of the”.
      const repeated = leave - enter
      steps.push({kind: 'differs', start: cut, end: cut + repeated, from: leave, to: leave})
      trim(next, repeated)
    } else if (layout) steps.push({kind: 'layout', start: cut, end: cut, from: leave, to: enter})
    else pushLeftOut(paper, quotation, starts, cut, leave, enter, steps)
    return
  }
  const overlap = run.paper + run.end - run.start - next.paper
  if (overlap > 0 && overlap < next.end - next.start) trim(next, overlap)
  const back = Math.min(SLACK, run.end - run.start - 1)
  const forth = Math.min(SLACK, next.end - next.start - 1)
  const start = run.end - back
  const from = run.paper + start - run.start
  pushMatch(steps, {...run, end: start})
  trim(next, forth)
  const rows = next.start - start
  const columns = next.paper - from
  if (columns < 0 || rows * columns > MOST_CELLS)
    steps.push({kind: 'differs', start, end: next.start, from, to: next.paper})
  else
    steps.push(
      ...inBox({start, end: next.start, from, to: next.paper, openStart: false, openEnd: false})
    )
}

/** Words left out beside a boundary are looked for within this many symbols: more is no slip at a line's end. */
const MOST_BESIDE = 60

/** Pushes a gap that is no jump; where words were left out just beside a jump, they and the jump are told apart. */
function pushLeftOut(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  cut: number,
  leave: number,
  enter: number,
  steps: Step[]
): void {
  const best = leastBesideJump(
    paper,
    quotation,
    starts,
    {start: cut, end: cut, from: leave, to: enter},
    Math.min(MOST_BESIDE, enter - leave - 1)
  )
  const push = (kind: Step['kind'], from: number, to: number): void => {
    if (from !== to) steps.push({kind, start: cut, end: cut, from, to})
  }
  if (best) {
    push('differs', leave, best.exit)
    push('layout', best.exit, best.entry)
    push('differs', best.entry, enter)
  } else push('differs', leave, enter)
}

/** What leaving the paper before `leave` and entering it before `enter` costs at symbol `cut` of the quotation. */
export function jumpCost(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  cut: number,
  leave: number,
  enter: number
): number {
  const {exits, entries} = paper.boundaries
  if (exits[leave] === Boundary.none || entries[enter] === Boundary.none) return Infinity
  const between = cut > 0 && cut < quotation.symbols.length
  return paper.boundaries.cost(leave, enter, {insideWord: between && starts[cut] === 0})
}

/** Where two runs that share symbols of the quotation change over: where layout allows it, else between words. */
function bestCut(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  run: Run,
  next: Run
): number {
  const first = Math.max(next.start, run.start + 1)
  const last = Math.min(run.end, next.end - 1)
  const {exits, entries} = paper.boundaries
  let best = last
  let bestCost = Infinity
  for (let cut = first; cut <= last; cut++) {
    const leave = run.paper + cut - run.start
    const enter = next.paper + cut - next.start
    const layout = jumpCost(paper, quotation, starts, cut, leave, enter)
    // Any likely layout beats any other, and any layout the best word edge: no jump costs 50.
    const isUnlikely = exits[leave] === Boundary.unlikely || entries[enter] === Boundary.unlikely
    const cost = Number.isFinite(layout)
      ? layout + (isUnlikely ? 50 : 0)
      : 100 +
        edgeCost(paper, starts, {kind: 'differs', start: cut, end: cut, from: leave, to: enter}, 0)
    if (cost < bestCost) {
      bestCost = cost
      best = cut
    }
  }
  return best
}

/** A part of the quotation to be read in a part of the paper; an open end may be anywhere in the paper's part. */
interface Box {
  start: number
  end: number
  from: number
  to: number
  openStart: boolean
  openEnd: boolean
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
function alignBox(paper: PreparedPaper, quotation: Folded, box: Box): Step[] {
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

/** For each symbol of the quotation the symbol of the paper that it was matched with, or -1. */
export function placesOf(length: number, steps: readonly Step[]): Int32Array {
  const places = new Int32Array(length).fill(-1)
  for (const {kind, start, end, from} of steps) {
    if (kind !== 'match') continue
    for (let symbol = start; symbol < end; symbol++) places[symbol] = from + symbol - start
  }
  return places
}

/** Joins neighbouring steps of one kind; differences join when nothing matched stands between them. */
export function merged(steps: Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const last = result.at(-1)
    const adjoins =
      last !== undefined &&
      last.kind === step.kind &&
      last.end === step.start &&
      last.to === step.from
    if (adjoins) {
      last.end = step.end
      last.to = step.to
    } else result.push({...step})
  }
  return result
}

/** A step whose paper's side is longer than this many symbols more than the quotation's may hold a jump. */
const LONGER = 8
/** Steps longer than this hold other sentences. */
const MOST_SPLIT = 600

/**
 * Finds the jumps within steps that differ: where a changed word stands at a column's edge, the alignment
 * takes it and what layout put behind it for one change.
 */
function splitAtLayout(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  steps: Step[]
): Step[] {
  return steps.flatMap((step) => {
    const {kind, start, end, from, to} = step
    const length = to - from
    if (kind !== 'differs' || start === end || length < end - start + LONGER || length > MOST_SPLIT)
      return [step]
    const split = leastBesideJump(paper, quotation, starts, step, length - LONGER)
    if (!split) return [step]
    const {exit, entry} = split
    // The quotation's words stand for what the paper has before the jump, or else for what it has behind it.
    const cut = exit > from ? end : start
    const pieces: Step[] = [
      {kind: 'differs', start, end: cut, from, to: exit},
      {kind: 'layout', start: cut, end: cut, from: exit, to: entry},
      {kind: 'differs', start: cut, end, from: entry, to}
    ]
    return pieces.filter(
      (piece) => piece.kind === 'layout' || piece.end > piece.start || piece.to > piece.from
    )
  })
}

/** The jump within a step that leaves the fewest symbols of the paper beside it, fewer than `most`, if there is one. */
function leastBesideJump(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  {start, end, from, to}: Omit<Step, 'kind'>,
  most: number
): {exit: number; entry: number} | undefined {
  const {exits, entries} = paper.boundaries
  let best: {exit: number; entry: number} | undefined
  let least = most
  for (let exit = from; exit - from < least; exit++) {
    if (exits[exit] === Boundary.none) continue
    for (let entry = to; exit - from + to - entry < least && entry > exit; entry--) {
      if (entries[entry] === Boundary.none) continue
      const cut = exit > from ? end : start
      if (!Number.isFinite(jumpCost(paper, quotation, starts, cut, exit, entry))) continue
      least = exit - from + to - entry
      best = {exit, entry}
      break
    }
  }
  return best
}

/** At most this far a gap is slid: no two words share more at their ends. */
const MOST_SLIDE = 16

/**
 * Slides one-sided differences to word edges. Where “the” is left out before “them”, the alignment
 * cannot tell “[the ]them” from “th[e th]em”; a reader can.
 */
function slid(paper: PreparedPaper, quotation: Folded, starts: Uint8Array, steps: Step[]): Step[] {
  for (let index = 1; index + 1 < steps.length; index++) {
    const step = steps[index]!
    const before = steps[index - 1]!
    const after = steps[index + 1]!
    if (step.kind !== 'differs' || before.kind !== 'match' || after.kind !== 'match') continue
    const oneSided = (step.start === step.end) !== (step.from === step.to)
    if (oneSided && step.to >= step.from) slide(paper, quotation, starts, before, step, after)
  }
  return steps.filter((step) => step.kind !== 'match' || step.end > step.start)
}

function slide(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  before: Step,
  step: Step,
  after: Step
): void {
  const added = step.from === step.to
  const symbols = added ? quotation.symbols : paper.folded.symbols
  const [low, high] = added ? [step.start, step.end] : [step.from, step.to]
  let best = 0
  let bestCost = Infinity
  const consider = (by: number): void => {
    const cost = edgeCost(paper, starts, step, by) + Math.abs(by) / 100
    if (cost < bestCost) {
      bestCost = cost
      best = by
    }
  }
  consider(0)
  for (let by = 1; by <= MOST_SLIDE && by < before.end - before.start; by++) {
    if (symbols[low - by] !== symbols[high - by]) break
    consider(-by)
  }
  for (let by = 1; by <= MOST_SLIDE && by < after.end - after.start; by++) {
    if (symbols[low + by - 1] !== symbols[high + by - 1]) break
    consider(by)
  }
  before.end += best
  before.to += best
  step.start += best
  step.end += best
  step.from += best
  step.to += best
  after.start += best
  after.from += best
}

/** How badly a gap moved by some symbols sits between words of the quotation and of the paper. */
function edgeCost(paper: PreparedPaper, starts: Uint8Array, step: Step, by: number): number {
  const quotation = (starts[step.start + by] === 0 ? 4 : 0) + (starts[step.end + by] === 0 ? 4 : 0)
  return (
    quotation +
    (isWordEdge(paper, step.from + by) ? 0 : 1) +
    (isWordEdge(paper, step.to + by) ? 0 : 1)
  )
}

/** Whether something other than a letter or digit stands before a symbol of the paper. */
function isWordEdge({folded: {at, text}}: PreparedPaper, symbol: number): boolean {
  if (symbol === 0 || symbol >= at.length - 1) return true
  return /[^\p{L}\p{M}\p{N}]/u.test(text.slice(at[symbol - 1]! + 1, at[symbol]!))
}
