/** Reading one piece of a quotation, without ellipses and brackets, in the paper. */

import {DOUBTFUL} from '../jumps/jump-evidence.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Cut} from '../text/edges.ts'
import {endOf, fold} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {overlap} from '../text/spans.ts'
import {wordStarts} from '../text/words.ts'
import type {Difference, Span} from '../types.ts'
import {differing, named, saidIn} from '../verdict/differences.ts'
import {type AlignedBoxes, align} from './align.ts'
import {type Chain, findChains} from './anchors.ts'
import {differenceAt} from './difference.ts'
import {cutOf, findExact, findExactBefore, type LooseEdges} from './exact.ts'
import {type Believed, believed, doubtable, type Explained, explain} from './explain.ts'
import {settled} from './settle.ts'
import {type Sides, sidesOf} from './sides.ts'
import type {Step} from './step.ts'
import {withWholeEnds} from './whole-ends.ts'

/** How a piece of a quotation reads in one passage. */
export interface Reading {
  quotation: Folded
  /** The passage, in symbols of the paper, and the steps through it. */
  start: number
  end: number
  steps: readonly Step[]
  /** How many differences there are, and what they are, with offsets in the piece: to name them takes longer. */
  differing: number
  differences: Difference[]
  /** The share of the piece's symbols that were matched in runs of {@link TELLING} or more. */
  matched: number
  /** What its jumps cost together; 0 when the piece stands in one piece. */
  layoutCost: number
  /** How doubtful its most doubtful jump is; see `doubtOf`. */
  doubt: number
  /** What was waived at the piece's edges. */
  loose: LooseEdges
}

/** Shorter runs are matched by chance when words are aligned with others. */
const TELLING = 4
/** Shorter pieces must stand in the paper as they are: they resemble too much. */
const SHORTEST_ALIGNED = 12
/** Passages that are compared; a true quotation is in the best or, where a paper repeats itself, the second. */
const PASSAGES = 3

/**
 * Where less than this share of a piece is matched at its best place, no other place has it: of 1,200 real quotations that no
 * passage resembles, three had one that did, as chance has it.
 */
const HOPELESS = 0.4

/** Reads a piece at the best place at or behind symbol `from`; `undefined` when nothing resembles it. */
export function read(
  paper: PreparedPaper,
  text: string,
  from = 0,
  loose: LooseEdges = {}
): Reading | undefined {
  const quotation = fold(text, paper.folded)
  const length = quotation.symbols.length
  const found = findExact(paper, quotation, from, loose)
  if (found && !found.cut) return wholeReading(quotation, found.start, found.end)
  const cut = found?.cut
    ? cutReading(paper, quotation, found.start, found.end, found.cut)
    : undefined
  if (length < SHORTEST_ALIGNED) return cut
  let best = cut
  const sides = sidesOf(paper, quotation)
  const boxes: AlignedBoxes = new Map()
  for (const chain of findChains(paper, quotation, PASSAGES)) {
    let differing: readonly Step[] = []
    for (const variant of variantsOf(chain)) {
      if (variant.mustHold && isRefuted(variant, differing)) continue
      const aligned = align(sides, variant, boxes)
      const explained = explain(sides, aligned)
      if (!variant.alike) differing = explained.steps.filter(differs)
      const least = best ? worth(best) : -Infinity
      const reading = readingBeyond(sides, aligned, explained, loose, least)
      if (!reading || reading.start < from) continue
      if (variant.mustHold && !isFlawless(reading)) continue
      best = reading
      if (best.matched < HOPELESS) return best
      if (isFlawless(best)) break
    }
    if (best && isFlawless(best)) break
  }
  return best
}

function isFlawless({differing, doubt}: Reading): boolean {
  return differing === 0 && doubt <= DOUBTFUL
}

/** Reads a piece in one piece, at the last place that ends at or before symbol `to`. */
export function readBefore(
  paper: PreparedPaper,
  text: string,
  to: number,
  loose: LooseEdges = {}
): Reading | undefined {
  const quotation = fold(text, paper.folded)
  const found = findExactBefore(paper, quotation, to, loose)
  return found && wholeReading(quotation, found.start, found.end)
}

/** A run at a chain's end that is shorter may be a look-alike on another line, and is tried without. */
const UNCERTAIN_END = 14
/**
 * A longer one, up to this, may be what a paper says again and again: title after title of a reference list begins “In Proceedings of
 * the”. Without it, changed quotations would be read where less of them stands.
 */
const PHRASE = 20

/** A chain, one of several of the same place. */
interface Variant extends Chain {
  /** Whether it is read only where nothing of the quotation differs. */
  mustHold?: boolean
  /** The symbols of the quotation that are read as along the whole chain. */
  alike?: Span
}

/** Whether something differs, by the steps of the whole chain that do, where a variant of it is read in the same way. */
function isRefuted({alike}: Variant, differing: readonly Step[]): boolean {
  return (
    alike !== undefined &&
    differing.some(({start, end}) => start >= alike.start && end <= alike.end)
  )
}

/** A chain as it is, and without its short first or last run. */
function* variantsOf(chain: Chain): Generator<Variant> {
  yield chain
  const {runs, score} = chain
  if (runs.length < 2) return
  const heads = runs.slice(0, -1)
  const tails = runs.slice(1)
  for (const [run, others, alike] of [
    [runs.at(-1)!, heads, {start: 0, end: heads.at(-1)!.start}],
    [runs[0]!, tails, {start: tails[0]!.end, end: Infinity}]
  ] as const) {
    const length = run.end - run.start
    if (length < PHRASE) yield {runs: others, score, alike, mustHold: length >= UNCERTAIN_END}
  }
}

/** Symbols left out count up to this many, a paragraph. */
const MOST_LEFT_OUT = 300

/** A difference weighs as much as some eight percent of the words: two wrong words are worse than another passage's one. */
const DIFFERENCE = 0.08

function worth(reading: Reading, differing = reading.differing): number {
  let leftOut = 0
  for (const {kind, start, end, from, to} of reading.steps) {
    if (kind === 'differs') leftOut += Math.max(0, Math.abs(to - from) - (end - start))
  }
  return (
    reading.matched -
    DIFFERENCE * differing -
    0.001 * Math.min(MOST_LEFT_OUT, leftOut) -
    0.002 * reading.layoutCost -
    0.01 * Math.max(0, reading.doubt)
  )
}

function wholeReading(quotation: Folded, start: number, end: number): Reading {
  const steps: Step[] = [{kind: 'match', start: 0, end: end - start, from: start, to: end}]
  return {
    quotation,
    start,
    end,
    steps,
    differing: 0,
    differences: [],
    matched: 1,
    layoutCost: 0,
    doubt: 0,
    loose: {}
  }
}

function cutReading(
  paper: PreparedPaper,
  quotation: Folded,
  start: number,
  end: number,
  cut: Cut
): Reading {
  return {
    ...wholeReading(quotation, start, end),
    differing: 1,
    differences: [cutDifference(paper, quotation, start, cut)]
  }
}

function cutDifference(
  paper: PreparedPaper,
  quotation: Folded,
  start: number,
  cut: Cut
): Difference {
  const starts = wordStarts(quotation)
  const atStart = cut.start < paper.folded.at[start]!
  let from = atStart ? 0 : quotation.symbols.length - 1
  let to = atStart ? 1 : quotation.symbols.length
  while (starts[from] === 0) from--
  while (starts[to] === 0) to++
  const span = {start: quotation.at[from]!, end: endOf(quotation, to - 1)}
  const {word, ...place} = cut
  const difference = differenceAt(paper, quotation.text, 'cut-word', {
    quotation: span,
    paper: place
  })
  return word === undefined ? difference : {...difference, reads: word}
}

/** The reading that aligned steps make, if it is worth more than `least`; it is not looked at closely when it cannot be. */
function readingBeyond(
  sides: Sides,
  aligned: readonly Step[],
  explained: Explained,
  loose: LooseEdges,
  least: number
): Reading | undefined {
  const {paper, quotation} = sides
  const jumps = doubtable(paper, explained)
  if (jumps > 0) {
    const draft = readingFrom(paper, quotation, {...explained, cost: 0, doubt: 0}, loose)
    // A jump that is none leaves words out: these may join the differences beside them, and be one of theirs.
    const fewest = Math.max(0, draft.differing - 2 * jumps)
    if (worth(draft, fewest) <= least) return undefined
  }
  const steps = believed(sides, explained, aligned)
  const reading = readingFrom(paper, quotation, steps, loose, true)
  return worth(reading) > least ? reading : undefined
}

/** A reading with each of its differences settled to whole words, as few as may be. */
export function settledReading(paper: PreparedPaper, reading: Reading): Reading {
  const {quotation} = reading
  const sides = sidesOf(paper, quotation)
  const steps = withWholeEnds(sides, settled(sides, reading.steps))
  if (steps === reading.steps) return reading
  const {layoutCost: cost, doubt, loose} = reading
  return readingFrom(paper, quotation, {steps, cost, doubt}, loose, true)
}

/** The difference of a reading that begins or ends inside of a word of the paper, beside others. */
function cutBeside(
  paper: PreparedPaper,
  {
    quotation,
    steps,
    start,
    end,
    loose
  }: Pick<Reading, 'quotation' | 'steps' | 'start' | 'end' | 'loose'>,
  others: readonly Span[]
): Difference[] {
  if (steps[0]?.kind !== 'match' || steps.at(-1)?.kind !== 'match') return []
  const cut = cutOf(paper, quotation, start, end, loose)
  if (!cut) return []
  const difference = cutDifference(paper, quotation, start, cut)
  return others.some((one) => overlap(one, difference.quotation)) ? [] : [difference]
}

/** The reading that some steps make; with the words that it begins and ends inside of when it is the whole piece's. */
function readingFrom(
  paper: PreparedPaper,
  quotation: Folded,
  {steps, cost: layoutCost, doubt}: Believed,
  loose: LooseEdges,
  isWhole = false
): Reading {
  const matches = steps.filter(isMatch)
  const start = matches[0]?.from ?? 0
  const end = matches.at(-1)?.to ?? 0
  let matched = 0
  for (const step of matches) if (step.end - step.start >= TELLING) matched += step.end - step.start
  const groups = differing(paper, quotation, steps)
  const said = groups.map((group) => saidIn(quotation, group))
  const cut = isWhole ? cutBeside(paper, {quotation, steps, start, end, loose}, said) : []
  let known: Difference[] | undefined
  return {
    quotation,
    start,
    end,
    steps,
    differing: groups.length + cut.length,
    get differences() {
      known ??= [...groups.map((group) => named(paper, quotation, group)), ...cut]
      return known
    },
    matched: matched / quotation.symbols.length,
    layoutCost,
    doubt,
    loose
  }
}

function isMatch({kind}: Step): boolean {
  return kind === 'match'
}

function differs({kind}: Step): boolean {
  return kind === 'differs'
}

/** A reading confined to some of its steps, which follow each other: what they leave of the quotation differs. */
export function confined(paper: PreparedPaper, reading: Reading, part: readonly Step[]): Reading {
  const {quotation} = reading
  const first = part[0]!
  const last = part.at(-1)!
  const steps = [...part]
  if (first.start > 0) {
    const {start, from} = first
    steps.unshift({kind: 'differs', start: 0, end: start, from, to: from})
  }
  if (last.end < quotation.symbols.length) {
    const {end, to} = last
    steps.push({kind: 'differs', start: end, end: quotation.symbols.length, from: to, to})
  }
  const {layoutCost: cost, doubt, loose} = reading
  return readingFrom(paper, quotation, {steps, cost, doubt}, loose)
}
