/**
 * Alignment: reading a quotation in one passage of the paper, symbol by symbol.
 *
 * The runs of a chain are certain; only the gaps between them are aligned, each in a box of its own,
 * so that the work stays small for a quotation of any length.
 */

import {Boundary} from '../layout/boundary.ts'
import type {Chain, Run} from './anchors.ts'
import {alignBox, type Box, isTooLarge, reachFor} from './box.ts'
import {headJump, tailJump} from './end-jumps.ts'
import {jumpWithin, splitAtJumps} from './jumps-within.ts'
import {jumpCost, type Sides} from './sides.ts'
import {edgeCost, slid} from './slide.ts'
import {merged, type Step} from './step.ts'

/** Runs may reach a few symbols too far by chance, so a box takes back this many from each. */
const SLACK = 4
/** Words left out beside a boundary are looked for within this many symbols: more is no slip at a line's end. */
const MOST_BESIDE = 60

/** Boxes of one quotation that are aligned, by where they are: chains share many. */
export type AlignedBoxes = Map<string, readonly Step[]>

/** Aligns a quotation along a chain of runs; `known` are its boxes along other chains, and gets those of this one. */
export function align(sides: Sides, {runs}: Chain, known: AlignedBoxes = new Map()): Step[] {
  const steps = new Alignment(sides, known).along(runs.map((run) => ({...run})))
  return splitAtJumps(sides, slid(sides, merged(steps)))
}

/** One alignment while it is made; the runs that it goes along lose what boxes and jumps take of them. */
class Alignment {
  readonly #sides: Sides
  readonly #known: AlignedBoxes
  readonly #steps: Step[] = []

  constructor(sides: Sides, known: AlignedBoxes) {
    this.#sides = sides
    this.#known = known
  }

  along(runs: readonly Run[]): Step[] {
    this.#closeHead(runs[0]!)
    for (let index = 0; index < runs.length; index++) {
      const next = runs[index + 1]
      if (next) this.#closeGap(runs[index]!, next)
      else this.#closeTail(runs[index]!)
    }
    return this.#steps
  }

  /** Reads what stands before the first run. */
  #closeHead(run: Run): void {
    if (run.start === 0) return
    const jump = headJump(this.#sides, run, SLACK)
    if (jump) {
      const {cut, leave, enter} = jump
      this.#steps.push({kind: 'match', start: 0, end: cut, from: leave - cut, to: leave})
      if (leave !== enter) this.#push('layout', cut, leave, enter)
      trim(run, cut - run.start)
      return
    }
    trim(run, slackOf(run))
    const from = Math.max(0, run.paper - reachFor(run.start))
    this.#pushBox({
      start: 0,
      end: run.start,
      from,
      to: run.paper,
      openStart: true,
      openEnd: false
    })
  }

  /** Reads the last run and what stands behind it. */
  #closeTail(run: Run): void {
    const {paper, quotation} = this.#sides
    const length = quotation.symbols.length
    if (run.end === length) {
      this.#pushMatch(run, length)
      return
    }
    const jump = tailJump(this.#sides, run, SLACK)
    if (jump) {
      const {cut, leave, enter} = jump
      this.#pushMatch(run, cut)
      this.#push('layout', cut, leave, enter)
      this.#steps.push({
        kind: 'match',
        start: cut,
        end: length,
        from: enter,
        to: enter + length - cut
      })
      return
    }
    const start = run.end - slackOf(run)
    const from = placeOf(run, start)
    this.#pushMatch(run, start)
    const to = Math.min(paper.folded.symbols.length, from + reachFor(length - start))
    this.#pushBox({start, end: length, from, to, openStart: false, openEnd: true})
  }

  /** Reads a run and whatever lies between it and the next one, of which it may take the start. */
  #closeGap(run: Run, next: Run): void {
    if (next.start <= run.end) {
      this.#changeOver(run, next)
      return
    }
    const overlap = placeOf(run, run.end) - next.paper
    if (overlap > 0 && overlap < next.end - next.start) trim(next, overlap)
    const start = run.end - slackOf(run)
    this.#pushMatch(run, start)
    trim(next, slackOf(next))
    const from = placeOf(run, start)
    this.#pushBox({
      start,
      end: next.start,
      from,
      to: next.paper,
      openStart: false,
      openEnd: false
    })
  }

  /** Reads a run up to where the next one, which begins within it or just behind it, goes on elsewhere. */
  #changeOver(run: Run, next: Run): void {
    const cut = bestCut(this.#sides, run, next)
    const leave = placeOf(run, cut)
    const enter = placeOf(next, cut)
    this.#pushMatch(run, cut)
    trim(next, cut - next.start)
    const repeated = leave - enter
    if (Number.isFinite(jumpCost(this.#sides, cut, leave, enter)))
      this.#push('layout', cut, leave, enter)
    else if (repeated > 0 && repeated < next.end - next.start) {
      // The quotation repeats symbols of the paper: “of of the”.
      this.#steps.push({
        kind: 'differs',
        start: cut,
        end: cut + repeated,
        from: leave,
        to: leave
      })
      trim(next, repeated)
    } else this.#pushLeftOut(cut, leave, enter)
  }

  /** Pushes a gap that is no jump; where words were left out just beside a jump, they and the jump are told apart. */
  #pushLeftOut(cut: number, leave: number, enter: number): void {
    const gap = {start: cut, end: cut, from: leave, to: enter}
    const jump = jumpWithin(this.#sides, gap, Math.min(MOST_BESIDE, enter - leave - 1))
    if (jump) {
      if (jump.exit > leave) this.#push('differs', cut, leave, jump.exit)
      this.#push('layout', cut, jump.exit, jump.entry)
      if (jump.entry < enter) this.#push('differs', cut, jump.entry, enter)
    } else if (leave !== enter) this.#push('differs', cut, leave, enter)
  }

  /** Pushes a run up to a symbol of the quotation, if there is anything of it. */
  #pushMatch(run: Run, end: number): void {
    const {start, paper} = run
    if (end > start)
      this.#steps.push({kind: 'match', start, end, from: paper, to: placeOf(run, end)})
  }

  /** Pushes a step that has no symbols of the quotation. */
  #push(kind: Step['kind'], cut: number, from: number, to: number): void {
    this.#steps.push({kind, start: cut, end: cut, from, to})
  }

  /** Pushes a box, aligned; one that is too large, or whose runs overlap in the paper, as a difference throughout. */
  #pushBox(box: Box): void {
    const {start, end, from, to, openStart, openEnd} = box
    if (isTooLarge(box) || to < from) {
      this.#steps.push({
        kind: 'differs',
        start,
        end,
        from: openStart ? to : from,
        to: openEnd ? from : to
      })
      return
    }
    // Which ends are open shows in where they are.
    const key = `${start} ${end} ${from} ${to}`
    let aligned = this.#known.get(key)
    if (!aligned) {
      aligned = alignBox(this.#sides, box)
      this.#known.set(key, aligned)
    }
    this.#steps.push(...aligned)
  }
}

/** Where in the paper a run has a symbol of the quotation. */
function placeOf({start, paper}: Run, symbol: number): number {
  return paper + symbol - start
}

/** As many symbols as a box takes back from a run, one of which is left. */
function slackOf({start, end}: Run): number {
  return Math.min(SLACK, end - start - 1)
}

/** Takes symbols off a run's start. */
function trim(run: Run, symbols: number): void {
  run.start += symbols
  run.paper += symbols
}

/** What it adds to an unlikely jump, and to no jump. */
const UNLIKELY = 50
const NO_JUMP = 100

/** Where two runs that share symbols of the quotation change over: at any likely jump, else at an unlikely one, else between words. */
function bestCut(sides: Sides, run: Run, next: Run): number {
  const first = Math.max(next.start, run.start + 1)
  const last = Math.min(run.end, next.end - 1)
  const {exits, entries} = sides.paper.boundaries
  let best = last
  let bestCost = Infinity
  for (let cut = first; cut <= last; cut++) {
    const from = placeOf(run, cut)
    const to = placeOf(next, cut)
    const jump = jumpCost(sides, cut, from, to)
    const isUnlikely = exits[from] === Boundary.unlikely || entries[to] === Boundary.unlikely
    const cost = Number.isFinite(jump)
      ? jump + (isUnlikely ? UNLIKELY : 0)
      : NO_JUMP + edgeCost(sides, {start: cut, end: cut, from, to}, 0)
    if (cost < bestCost) {
      bestCost = cost
      best = cut
    }
  }
  return best
}
