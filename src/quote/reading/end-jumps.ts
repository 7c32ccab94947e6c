/**
 * Where a quotation's short start or end stands beside a jump: a word or two before the end of a column, or behind its beginning, that no
 * run of symbols is long enough to find.
 */

import {DOUBTFUL, doubtOf} from '../jumps/jump-evidence.ts'
import {Boundary} from '../layout/boundary.ts'
import {entriesAtTop, exitsAtFoot} from '../layout/page-edges.ts'
import type {Stretch} from '../prepared.ts'
import {isDigit} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {agrees, type Run} from './anchors.ts'
import {jumpCost, type Sides} from './sides.ts'

/** How far beyond its first and last run a quotation's short ends are looked for, in symbols: a page's column. */
const REACH = 1500
/** A shorter end is rather a variable's script than a word behind a jump. */
const SHORTEST_END = 3
/** Ends longer than this are no lone words behind a jump. */
const SHORT_END = 40

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
export interface EndJump {
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
  {paper, starts}: Sides,
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

/**
 * The jump behind a quotation's short start, where that stands exactly before the run, or stands there without a jump; of the run up to `slack`
 * symbols may be the start's.
 */
export function headJump(sides: Sides, run: Run, slack: number): EndJump | undefined {
  if (run.start > SHORT_END) return undefined
  return likeliest(sides, jumpsFromHead(sides, run, slack), ({cut, leave, enter}) => [
    {from: leave - cut, to: leave, leaves: undefined},
    {from: enter, to: run.paper + run.end - run.start, leaves: leave}
  ])
}

/** The jumps before which a quotation's start stands exactly, from the nearest on. */
function* jumpsFromHead(sides: Sides, run: Run, slack: number): Generator<EndJump> {
  const {paper, quotation} = sides
  const {exits, entries} = paper.boundaries
  for (let cut = run.start; cut <= run.start + slack && cut < run.end; cut++) {
    const enter = run.paper + cut - run.start
    if (entries[enter] === Boundary.none) continue
    let found = 0
    for (let leave = enter; leave > cut && leave > enter - REACH && found < MOST_JUMPS; leave--) {
      if (exits[leave] === Boundary.none || !standsAt(quotation, 0, cut, paper.folded, leave - cut))
        continue
      // Without a jump, it is what stands before a number that parts the two.
      if (leave === enter && !agrees(quotation, cut, paper.folded, enter)) continue
      if (Number.isFinite(jumpCost(sides, cut, leave, enter)))
        yield {cut, leave, enter, passes: found++ > 0}
    }
    for (const leave of exitsAtFoot(paper, enter))
      if (
        leave >= cut &&
        standsAt(quotation, 0, cut, paper.folded, leave - cut) &&
        Number.isFinite(jumpCost(sides, cut, leave, enter))
      )
        yield {cut, leave, enter, passes: found > 0}
  }
}

/** The jump before a quotation's short end, where that stands exactly behind the run. */
export function tailJump(sides: Sides, run: Run, slack: number): EndJump | undefined {
  const {length} = sides.quotation.symbols
  const rest = length - run.end
  if (rest < SHORTEST_END || rest > SHORT_END) return undefined
  return likeliest(sides, jumpsToTail(sides, run, slack), ({cut, leave, enter}) => [
    {from: run.paper, to: leave, leaves: undefined},
    {from: enter, to: enter + length - cut, leaves: leave}
  ])
}

/** The jumps behind which a quotation's end stands exactly, from the nearest on. */
function* jumpsToTail(sides: Sides, run: Run, slack: number): Generator<EndJump> {
  const {paper, quotation} = sides
  const length = quotation.symbols.length
  const {exits, entries} = paper.boundaries
  const {symbols} = paper.folded
  for (let cut = run.end; cut >= run.end - slack && cut > run.start; cut--) {
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
      if (Number.isFinite(jumpCost(sides, cut, leave, enter)))
        yield {cut, leave, enter, passes: found++ > 0}
    }
    for (const enter of entriesAtTop(paper, leave))
      if (
        standsAt(quotation, cut, length, paper.folded, enter) &&
        Number.isFinite(jumpCost(sides, cut, leave, enter))
      )
        yield {cut, leave, enter, passes: found > 0}
  }
}
