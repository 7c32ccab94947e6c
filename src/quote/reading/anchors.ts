/** The passages of a paper that a quotation resembles, as chains of runs that both have letter for letter. */

import {numbersBelow} from '../../ordered.ts'
import {Boundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import {isDigit, mayBeMarked, sameFirstMark, sameMark} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {GRAM, placesOf} from '../text/grams.ts'

/** Symbols `start` to `end` of the quotation stand at `paper` and on in the paper. */
export interface Run {
  start: number
  end: number
  paper: number
}

/** Runs in the order of the quotation, and how much they explain. */
export interface Chain {
  runs: Run[]
  score: number
}

/** A gram that stands in more places says nothing of where the passage is, but may well be what a long run goes on with. */
const PLACES_A_GRAM = 24
/** What a run goes on with is looked for so many symbols on: some four lines of two columns. */
const GOES_ON = 400
/** Runs kept for one quotation; the longest ones. A sentence has some ten, 10,000 characters in columns some 250. */
const MOST_RUNS = 400
/** A run of this length hardly stands in a paper by chance, and may be anywhere. */
const TELLING_RUN = 14
/** Shorter runs count only where a telling one puts them, give or take so many symbols: a column of a page. */
const NEIGHBOURHOOD = 3000
/** From one page to the next, in symbols; a chain that goes on further away is stitched. */
const PAGE = 6000

/** Whether symbol `index` of the quotation agrees with symbol `place` of the paper, marks of numbers included. */
export function agrees(quotation: Folded, index: number, paper: Folded, place: number): boolean {
  const code = quotation.codes[index]!
  if (code !== paper.codes[place]) return false
  if (!isDigit(code)) return true
  if (index === 0) return sameFirstMark(quotation.marks[0]!, paper.marks[place]!)
  if (place === 0) return true
  const insideQuotation = isDigit(quotation.codes[index - 1]!)
  const insidePaper = isDigit(paper.codes[place - 1]!)
  const said = quotation.marks[index]!
  const mark = paper.marks[place]!
  // After a jump, or at a note's number, the two digits before are not the same number's.
  if (insideQuotation !== insidePaper) return insideQuotation || mayBeMarked(said, mark)
  return sameMark(said, mark, insideQuotation)
}

/** A chain that explains less than this share of a quotation is another sentence. */
const FEWEST = 1 / 4
/** A chain that explains less than this share of what the best one does is not the quotation's. */
const RIVAL = 0.7

/** The best chains of runs, best first, in different places of the paper; each is looked for when it is asked for. */
export function* findChains(
  paper: PreparedPaper,
  quotation: Folded,
  most: number
): Generator<Chain> {
  let left = tellingRuns(findRuns(paper, quotation))
  let least = quotation.symbols.length * FEWEST
  for (let count = 0; count < most; count++) {
    // No chain of them explains more than they have together.
    if (symbolsIn(left) < least) return
    const chain = bestChain(paper, left)
    if (chain.score < least) return
    yield chain
    if (count === 0) least = Math.max(least, RIVAL * chain.score)
    const used = new Set(chain.runs)
    left = left.filter((run) => !used.has(run))
  }
}

/** How many symbols of the quotation some runs have, which are in its order. */
function symbolsIn(runs: readonly Run[]): number {
  let symbols = 0
  let reached = 0
  for (const {start, end} of runs) {
    symbols += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return symbols
}

function findRuns(paper: PreparedPaper, quotation: Folded): Run[] {
  const {codes} = paper.folded
  const runs: Run[] = []
  // How far each diagonal (place in the paper less place in the quotation) has been read already.
  const reached = new Map<number, number>()
  const add = (index: number, place: number): void => {
    if (!sameGram(codes, place, quotation.codes, index)) return
    const diagonal = place - index
    if ((reached.get(diagonal) ?? -1) > index) return
    const run = extended(paper.folded, quotation, index, place)
    reached.set(diagonal, run.end)
    if (run.end - run.start >= GRAM) runs.push(run)
  }
  const common = new Set<number>()
  for (let index = 0; index + GRAM <= quotation.symbols.length; index++) {
    const places = placesOf(paper.grams, quotation.codes, index, PLACES_A_GRAM)
    if (places) for (const place of places) add(index, place)
    else common.add(index)
  }
  if (common.size === 0) return runs
  for (const {start, end, paper: from} of runs.slice()) {
    if (end - start < TELLING_RUN || !common.has(end)) continue
    const next = from + end - start
    const last = Math.min(codes.length - GRAM, next + GOES_ON)
    for (let place = next; place <= last; place++) add(end, place)
  }
  return runs
}

function sameGram(one: Uint16Array, place: number, other: Uint16Array, index: number): boolean {
  for (let by = 0; by < GRAM; by++) if (one[place + by] !== other[index + by]) return false
  return true
}

function extended(paper: Folded, quotation: Folded, index: number, place: number): Run {
  let start = index
  let from = place
  while (
    start > 0 &&
    from > 0 &&
    agrees(quotation, start, paper, from) &&
    quotation.codes[start - 1] === paper.codes[from - 1]
  ) {
    start--
    from--
  }
  // A digit that disagrees with what stands before it begins another number, and no run.
  if (!agrees(quotation, start, paper, from)) {
    start++
    from++
  }
  let end = index
  let to = place
  while (
    end < quotation.symbols.length &&
    to < paper.symbols.length &&
    (end === start || agrees(quotation, end, paper, to)) &&
    quotation.codes[end] === paper.codes[to]
  ) {
    end++
    to++
  }
  return {start, end, paper: from}
}

/** Leaves out short runs far from where a long one puts them, and the shortest ones when there are too many. */
function tellingRuns(runs: Run[]): Run[] {
  const diagonals = Float64Array.from(runs.filter(isTelling), diagonalOf).sort()
  const near: Run[] = []
  for (const run of runs)
    if (diagonals.length === 0 || isTelling(run) || isNear(diagonals, diagonalOf(run)))
      near.push(run)
  if (near.length > MOST_RUNS) {
    near.sort(byLength)
    near.length = MOST_RUNS
  }
  return near.sort(byStart)
}

function isTelling({start, end}: Run): boolean {
  return end - start >= TELLING_RUN
}

/** The place in the paper less the place in the quotation: runs of one diagonal follow each other in both. */
function diagonalOf({start, paper}: Run): number {
  return paper - start
}

/** The longest first. */
function byLength(one: Run, other: Run): number {
  return other.end - other.start - (one.end - one.start)
}

function byStart(one: Run, other: Run): number {
  return one.start - other.start || one.end - other.end
}

function isNear(places: Float64Array, place: number): boolean {
  const next = numbersBelow(places, place)
  return (
    (next < places.length && places[next]! - place <= NEIGHBOURHOOD) ||
    (next > 0 && place - places[next - 1]! <= NEIGHBOURHOOD)
  )
}

/** A gap that layout cannot explain costs this more than one that it might. */
const NO_BOUNDARY = 4

function bestChain(paper: PreparedPaper, runs: Run[]): Chain {
  const scores = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  let best = 0
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!
    let score = run.end - run.start
    for (let earlier = 0; earlier < index; earlier++) {
      const other = runs[earlier]!
      const overlap = Math.max(0, other.end - run.start)
      const gain = run.end - run.start - overlap
      if (gain < 1 || other.start >= run.start) continue
      const most = scores[earlier]! + gain - gapCost(other, run, overlap)
      // Whether layout explains the gap takes longest to find.
      if (most <= score) continue
      const candidate = most - (isUnexplained(paper, other, run) ? NO_BOUNDARY : 0)
      if (candidate > score) {
        score = candidate
        before[index] = earlier
      }
    }
    scores[index] = score
    if (score > scores[best]!) best = index
  }
  const chain: Run[] = []
  for (let index = best; index >= 0; index = before[index]!) chain.push(runs[index]!)
  return {runs: chain.reverse(), score: scores[best]!}
}

/**
 * What it costs a chain to leave the paper between two runs, in symbols: as much as a run has to
 * explain before it is worth going there. Chosen so that a chain takes a column's next line (some 40
 * symbols on) for a piece of six symbols, another page for half a line, and any place for a clause.
 */
function gapCost(one: Run, other: Run, overlap: number): number {
  const inQuotation = Math.max(0, other.start - one.end)
  const inPaper = other.paper + overlap - (one.paper + one.end - one.start)
  // Words put in between may share their last letters with the paper, so that the runs overlap there.
  if (inPaper < -MOST_SHARED) return inPaper > -PAGE ? 14 : 26
  const skipped = Math.abs(inPaper - inQuotation)
  if (skipped <= 400) return 1 + Math.min(4, skipped * 0.04)
  return skipped <= PAGE ? 8 + skipped / 1000 : 26
}

/** Whether two runs meet in the quotation, and part in the paper where it has no boundary. */
function isUnexplained(paper: PreparedPaper, one: Run, other: Run): boolean {
  return other.start <= one.end && !meetsBoundary(paper, one, other)
}

/** Runs share few symbols by chance; a longer share is a repeated phrase, and its start and end are looked at. */
const MOST_SHARED = 12

/** Whether two runs that meet in the quotation can change over where the paper has a boundary on both sides. */
function meetsBoundary(paper: PreparedPaper, one: Run, other: Run): boolean {
  const {exits, entries} = paper.boundaries
  const first = Math.max(other.start, one.end - MOST_SHARED, one.start + 1)
  for (let cut = one.end; cut >= first; cut--) {
    const exit = exits[one.paper + cut - one.start]!
    const entry = entries[other.paper + cut - other.start]!
    if (isBoundary(exit) && isBoundary(entry)) return true
  }
  return false
}

/** Whether a chain may count on a boundary. */
function isBoundary(boundary: number): boolean {
  return boundary !== Boundary.none && boundary !== Boundary.unlikely
}
