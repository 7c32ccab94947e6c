/** Reading one piece of a quotation, without ellipses and brackets, in the paper. */

import {align, type Step} from './align.ts'
import {type Chain, findChains, type Run} from './anchors.ts'
import {differencesOf} from './differences.ts'
import {cutOf, findExact, findExactBefore, type LooseEdges} from './exact.ts'
import {explain} from './explain.ts'
import {endOf, type Folded, fold} from './fold.ts'
import {DOUBTFUL} from './jump-evidence.ts'
import type {PreparedPaper} from './prepared.ts'
import {readable} from './readable.ts'
import {settled} from './settle.ts'
import type {Difference, Span} from './types.ts'
import {withWholeEnds} from './whole-ends.ts'
import {wordStarts} from './words.ts'

/** How a piece of a quotation reads in one passage. */
export interface Reading {
  quotation: Folded
  /** The passage, in symbols of the paper, and the steps through it. */
  start: number
  end: number
  steps: readonly Step[]
  /** What differs, with offsets in the piece. */
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

/** A passage that explains less than this share of what the best one does is not the quotation's. */
const RIVAL = 0.7

/** Reads a piece at the best place at or behind symbol `from`; `undefined` when nothing resembles it. */
export function read(
  paper: PreparedPaper,
  text: string,
  from = 0,
  loose: LooseEdges = {}
): Reading | undefined {
  const quotation = fold(text)
  const length = quotation.symbols.length
  const found = findExact(paper, quotation, from, loose)
  if (found && !found.cut) return wholeReading(quotation, found.start, found.end)
  const cut = found?.cut
    ? cutReading(paper, quotation, found.start, found.end, found.cut)
    : undefined
  if (length < SHORTEST_ALIGNED) return cut
  let best = cut
  const chains = findChains(paper, quotation, PASSAGES)
  for (const chain of chains) {
    if (chain.score < length / 4 || chain.score < RIVAL * chains[0]!.score) break
    for (const variant of variantsOf(chain)) {
      const reading = readingOf(paper, quotation, variant, loose)
      if (reading.start < from) continue
      if (!best || isBetter(reading, best)) best = reading
      if (best.differences.length === 0 && best.doubt <= DOUBTFUL) break
    }
    if (best === undefined) continue
    if (best.differences.length === 0 && best.doubt <= DOUBTFUL) break
  }
  return best
}

/** Reads a piece in one piece, at the last place that ends at or before symbol `to`. */
export function readBefore(
  paper: PreparedPaper,
  text: string,
  to: number,
  loose: LooseEdges = {}
): Reading | undefined {
  const quotation = fold(text)
  const found = findExactBefore(paper, quotation, to, loose)
  return found && wholeReading(quotation, found.start, found.end)
}

/** A run at a chain's end that is shorter may be a look-alike on another line, and is tried without. */
const UNCERTAIN_END = 14

/** A chain as it is, and without its short first or last run. */
function* variantsOf(chain: Chain): Generator<Chain> {
  yield chain
  const {runs, score} = chain
  if (runs.length < 2) return
  const isShort = (run: Run): boolean => run.end - run.start < UNCERTAIN_END
  if (isShort(runs.at(-1)!)) yield {runs: runs.slice(0, -1), score}
  if (isShort(runs[0]!)) yield {runs: runs.slice(1), score}
}

function isBetter(one: Reading, other: Reading): boolean {
  return worth(one) > worth(other)
}

/** Symbols left out count up to this many, a paragraph. */
const MOST_LEFT_OUT = 300

/** A difference weighs as much as some eight percent of the words: two wrong words are worse than another passage's one. */
function worth(reading: Reading): number {
  let leftOut = 0
  for (const {kind, start, end, from, to} of reading.steps) {
    if (kind === 'differs') leftOut += Math.max(0, Math.abs(to - from) - (end - start))
  }
  return (
    reading.matched -
    0.08 * reading.differences.length -
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
  cut: Span
): Reading {
  return {
    ...wholeReading(quotation, start, end),
    differences: [cutDifference(paper, quotation, start, cut)]
  }
}

function cutDifference(
  paper: PreparedPaper,
  quotation: Folded,
  start: number,
  cut: Span
): Difference {
  const starts = wordStarts(quotation)
  const atStart = cut.start < paper.folded.at[start]!
  let from = atStart ? 0 : quotation.symbols.length - 1
  let to = atStart ? 1 : quotation.symbols.length
  while (starts[from] === 0) from--
  while (starts[to] === 0) to++
  const span = {start: quotation.at[from]!, end: endOf(quotation, to - 1)}
  return {
    kind: 'cut-word',
    quotation: span,
    paper: cut,
    said: quotation.text.slice(span.start, span.end),
    reads: readable(paper, cut)
  }
}

function readingOf(
  paper: PreparedPaper,
  quotation: Folded,
  chain: Chain,
  loose: LooseEdges
): Reading {
  const aligned = align(paper, quotation, chain)
  const {steps, cost: layoutCost, doubt} = explain(paper, quotation, aligned)
  return withCut(paper, readingFrom(paper, quotation, steps, {layoutCost, doubt, loose}))
}

/** A reading with each of its differences settled to whole words, as few as may be. */
export function settledReading(paper: PreparedPaper, reading: Reading): Reading {
  const {quotation} = reading
  const steps = withWholeEnds(paper, quotation, settled(paper, quotation, reading.steps))
  return steps === reading.steps
    ? reading
    : withCut(paper, readingFrom(paper, quotation, steps, reading))
}

/** A reading with the word that it begins or ends inside of among its differences. */
function withCut(paper: PreparedPaper, reading: Reading): Reading {
  const {quotation, steps, loose} = reading
  const first = steps[0]
  const last = steps.at(-1)
  if (first?.kind === 'match' && last?.kind === 'match') {
    const cut = cutOf(paper, quotation, reading.start, reading.end, loose)
    const difference = cut && cutDifference(paper, quotation, reading.start, cut)
    if (
      difference &&
      !reading.differences.some((one) => overlap(one.quotation, difference.quotation))
    )
      reading.differences.push(difference)
  }
  return reading
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function readingFrom(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[],
  {layoutCost, doubt, loose}: Pick<Reading, 'layoutCost' | 'doubt' | 'loose'>
): Reading {
  const matches = steps.filter((step) => step.kind === 'match')
  let matched = 0
  for (const step of matches) if (step.end - step.start >= TELLING) matched += step.end - step.start
  return {
    quotation,
    start: matches[0]?.from ?? 0,
    end: matches.at(-1)?.to ?? 0,
    steps,
    differences: differencesOf(paper, quotation, steps),
    matched: matched / quotation.symbols.length,
    layoutCost,
    doubt,
    loose
  }
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
  return readingFrom(paper, quotation, steps, reading)
}
