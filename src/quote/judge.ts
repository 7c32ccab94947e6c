/** Holding one quotation against one paper. */

import {Boundary} from './boundary.ts'
import {damageIn, lostGlyphsIn} from './damage.ts'
import {spanOf} from './exact.ts'
import {type Fragment, fragmentsOf} from './fragments.ts'
import {DOUBTFUL} from './jump-evidence.ts'
import {negationIn} from './kinds.ts'
import type {PreparedPaper} from './paper.ts'
import {type Reading, read, readBefore} from './reading.ts'
import {replacementOf} from './replacement.ts'
import type {Difference, Judgement, JudgeOptions, Passage, Span} from './types.ts'

/** Less than this share of a quotation's symbols in one passage, and it is another sentence: the labels' border. */
const RESEMBLES = 0.5
/** From this share on, the nearest passage is worth showing beside an absent quotation. */
const NEAR = 0.3
/** More words than this left out at one place are no slip: the pieces on both sides were put together. */
const STITCHED_WORDS = 10
/** Fragments stand no further apart than this, in characters: some four pages. */
const MOST_APART = 12_000
/** A fragment of fewer letters is too short to stand anywhere: it follows within this many characters. */
const SHORT_FRAGMENT = 10
const SHORT_REACH = 3000
/** Words that an editor's bracket may stand for, in characters. */
const MOST_BRACKETED = 400
/** An ellipsis over this many characters or less is read as one leap of thought, so that a negation in it counts. */
const ELIDED = 260
const ELIDED_WORDS = 6
/** Jumps are believed up to this cost, plus one for so many symbols: a long quotation crosses more lines. */
const LAYOUT_BASE = 2.2
const SYMBOLS_A_COST = 13

const UNCLEAR_LAYOUT = 'the layout of the paper leaves open whether something was left out'

/** Holds a quotation, without its outer marks, against a paper. */
export function judge(
  paper: PreparedPaper,
  quotation: string,
  options: JudgeOptions = {}
): Judgement {
  const whole = read(paper, quotation)
  const fragments = fragmentsOf(quotation)
  const plain = fragments.length === 1 && fragments[0]!.text === quotation
  if (fragments.length === 0) return {verdict: 'absent', differences: []}
  const judgement =
    plain || (whole && holds(whole))
      ? judgeReading(paper, quotation, whole)
      : judgeFragments(paper, quotation, fragments)
  return allowed(judgement, options)
}

/** Whether a reading has nothing to complain of. */
function holds(reading: Reading): boolean {
  return (
    reading.differences.length === 0 &&
    reading.doubt <= DOUBTFUL &&
    reading.layoutCost <= layoutBudget(reading)
  )
}

function layoutBudget(reading: Reading): number {
  return LAYOUT_BASE + reading.quotation.symbols.length / SYMBOLS_A_COST
}

function judgeReading(
  paper: PreparedPaper,
  quotation: string,
  reading: Reading | undefined
): Judgement {
  if (!reading || reading.matched < RESEMBLES) {
    const near = reading && reading.matched >= NEAR ? passageOf(paper, [reading]) : undefined
    const damage =
      damageIn(paper, undefined, quotation.length) ??
      lostGlyphsIn(paper, 0, paper.folded.symbols.length)
    if (damage) return {verdict: 'unverifiable', differences: [], reason: damage, passage: near}
    return {verdict: 'absent', differences: [], ...(near && {passage: near})}
  }
  const passage = passageOf(paper, [reading])
  if (joinsFlows(paper, reading))
    return {verdict: 'stitched', passage, differences: reading.differences}
  const elided = negationBefore(paper, reading)
  const differences = elided ? [elided, ...reading.differences] : reading.differences
  if (differences.length === 0) {
    if (holds(reading)) return {verdict: 'verbatim', passage, differences}
    return {
      verdict: 'unconfirmed',
      passage,
      differences,
      reason: UNCLEAR_LAYOUT
    }
  }
  const damage = damageIn(paper, passage, 0) ?? lostGlyphsIn(paper, reading.start, reading.end)
  if (damage) return {verdict: 'unverifiable', passage, differences: [], reason: damage}
  if (isStitched(reading)) return {verdict: 'stitched', passage, differences}
  const replacement = replacementOf(paper, quotation, reading)
  return {verdict: 'altered', passage, differences, ...(replacement !== undefined && {replacement})}
}

/**
 * Whether a reading runs straight on from one flow of the page into another that does not continue it:
 * a line of two columns copied as one, or a caption's words behind the body's. Only a given layout shows that.
 */
function joinsFlows({boundaries}: PreparedPaper, {steps}: Reading): boolean {
  if (boundaries.inferred) return false
  return steps.some(({kind, from, to}) => {
    if (kind !== 'match') return false
    for (let symbol = from + 1; symbol < to; symbol++) {
      if (boundaries.entries[symbol] === Boundary.none) continue
      const context = {insideWord: false, sentenceEnd: false}
      if (!Number.isFinite(boundaries.cost(symbol, symbol, context))) return true
    }
    return false
  })
}

/** Whether a reading is the paper's words throughout, but from places that stand apart. */
function isStitched(reading: Reading): boolean {
  return (
    reading.steps.some(
      (step) =>
        step.kind === 'differs' && (step.to < step.from || step.to - step.from > STITCHED_WORDS * 6)
    ) &&
    reading.differences.some(
      (difference) => wordCount(difference.reads) > STITCHED_WORDS || difference.reads === ''
    )
  )
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length
}

function passageOf(paper: PreparedPaper, readings: Reading[]): Passage {
  const pieces: Span[] = []
  for (const {steps} of readings) {
    for (const step of steps) {
      if (step.kind !== 'match') continue
      const span = spanOf(paper.folded, step.from, step.to)
      const last = pieces.at(-1)
      if (last && span.start >= last.end && /^\s*$/.test(paper.text.slice(last.end, span.start)))
        last.end = span.end
      else pieces.push(span)
    }
  }
  return {
    start: Math.min(...pieces.map((piece) => piece.start)),
    end: Math.max(...pieces.map((piece) => piece.end)),
    pieces
  }
}

/** How far back a negation is looked for: “it is not the case that” is as long as they come. */
const NEGATION_LOOK = 12

/** The negation that stands in the same sentence just before a quotation begins. */
function negationBefore(paper: PreparedPaper, reading: Reading): Difference | undefined {
  const first = reading.steps[0]
  if (first?.kind !== 'match' || first.start > 0) return undefined
  const start = paper.folded.at[reading.start]!
  const before = paper.text.slice(Math.max(0, start - NEGATION_LOOK), start)
  const word = /(?:^|[\s(])([\p{L}]+(?:n['’]t)?)\s+$/u.exec(before)?.[1]
  if (!word || !negationIn(word) || word !== word.toLowerCase()) return undefined
  if (/^\p{Lu}/u.test(paper.text.slice(start))) return undefined
  const at = start - before.length + before.lastIndexOf(word)
  return {
    kind: 'elided-negation',
    quotation: {start: 0, end: 0},
    paper: {start: at, end: at + word.length},
    said: '',
    reads: word
  }
}

/** Judges a quotation with ellipses or editorial brackets, piece by piece. */
function judgeFragments(paper: PreparedPaper, quotation: string, fragments: Fragment[]): Judgement {
  const readings = readFragments(paper, fragments)
  const found = readings.filter((reading) => reading !== undefined)
  if (found.length === 0 || !readings[longestOf(fragments)]) {
    return judgeReading(paper, quotation, read(paper, quotation))
  }
  const passage = passageOf(paper, found)
  const differences: Difference[] = []
  let before: Reading | undefined
  let apart = false
  fragments.forEach((fragment, index) => {
    const reading = readings[index]
    if (!reading) {
      const end = before ? spanOf(paper.folded, before.start, before.end).end : passage.start
      differences.push(addedFragment(fragment, end))
      return
    }
    if (before && fragment.behind) {
      if (areApart(paper, before, reading, fragment)) apart = true
      else if (fragment.behind === 'ellipsis')
        differences.push(...elidedNegation(paper, before, reading, fragment))
    }
    for (const one of reading.differences) differences.push(shifted(one, fragment.offset))
    before = reading
  })
  if (apart) return {verdict: 'stitched', passage, differences}
  if (differences.length > 0) return {verdict: 'altered', passage, differences}
  if (found.every(holds)) return {verdict: 'verbatim', passage, differences}
  return {verdict: 'unconfirmed', passage, differences, reason: UNCLEAR_LAYOUT}
}

function longestOf(fragments: Fragment[]): number {
  let longest = 0
  fragments.forEach((fragment, index) => {
    if (fragment.text.length > fragments[longest]!.text.length) longest = index
  })
  return longest
}

/**
 * Reads the longest fragment wherever it stands, and the others from there outwards, each as near as
 * possible: a short one such as “In this paper” stands in many places.
 */
function readFragments(paper: PreparedPaper, fragments: Fragment[]): (Reading | undefined)[] {
  const readings: (Reading | undefined)[] = fragments.map(() => undefined)
  const longest = longestOf(fragments)
  const edges = ({
    looseStart = false,
    looseEnd = false
  }: Fragment): {start: boolean; end: boolean} => ({
    start: looseStart,
    end: looseEnd
  })
  const accepted = (reading: Reading | undefined): Reading | undefined =>
    reading && reading.matched >= RESEMBLES ? reading : undefined
  const anchor = accepted(read(paper, fragments[longest]!.text, 0, edges(fragments[longest]!)))
  readings[longest] = anchor
  if (!anchor) return readings
  let from = anchor.end
  for (let index = longest + 1; index < fragments.length; index++) {
    const fragment = fragments[index]!
    const behind = accepted(read(paper, fragment.text, from, edges(fragment)))
    readings[index] =
      behind && holds(behind) ? behind : accepted(read(paper, fragment.text, 0, edges(fragment)))
    from = readings[index]?.end ?? from
  }
  let to = anchor.start
  for (let index = longest - 1; index >= 0; index--) {
    const fragment = fragments[index]!
    readings[index] =
      readBefore(paper, fragment.text, to, edges(fragment)) ??
      accepted(read(paper, fragment.text, 0, edges(fragment)))
    to = readings[index]?.start ?? to
  }
  return readings
}

/** A fragment that the paper has nowhere, as words added behind an offset of the paper. */
function addedFragment({text, offset}: Fragment, place: number): Difference {
  const start = offset + text.length - text.trimStart().length
  const said = text.trim()
  return {
    kind: 'added',
    quotation: {start, end: start + said.length},
    paper: {start: place, end: place},
    said,
    reads: ''
  }
}

function shifted(difference: Difference, by: number): Difference {
  const {start, end} = difference.quotation
  return {...difference, quotation: {start: start + by, end: end + by}}
}

/** Whether two pieces of a quotation do not stand as near, and in the order, that their ellipsis or bracket claims. */
function areApart(paper: PreparedPaper, one: Reading, other: Reading, fragment: Fragment): boolean {
  const {at} = paper.folded
  const gap = at[other.start]! - at[one.end - 1]!
  if (gap < 0 && other.end <= one.start) return true
  if (fragment.behind === 'bracket') return Math.abs(gap) > MOST_BRACKETED
  const shorter = Math.min(one.quotation.symbols.length, other.quotation.symbols.length)
  return Math.abs(gap) > (shorter < SHORT_FRAGMENT ? SHORT_REACH : MOST_APART)
}

/** The negation among the few words that an ellipsis left out, if there is one. */
function elidedNegation(
  paper: PreparedPaper,
  one: Reading,
  other: Reading,
  fragment: Fragment
): Difference[] {
  const span = {
    start: spanOf(paper.folded, one.start, one.end).end,
    end: paper.folded.at[other.start]!
  }
  if (span.end <= span.start || span.end - span.start > ELIDED) return []
  const elided = paper.text.slice(span.start, span.end)
  if (elided.trim().split(/\s+/).length > ELIDED_WORDS || !negationIn(elided)) return []
  const place = {start: fragment.offset, end: fragment.offset}
  return [{kind: 'elided-negation', quotation: place, paper: span, said: '', reads: elided.trim()}]
}

/** Lets the kinds of difference pass that the options allow. */
function allowed(judgement: Judgement, {allow = []}: JudgeOptions): Judgement {
  if (allow.length === 0 || judgement.verdict !== 'altered') return judgement
  const differences = judgement.differences.filter((difference) => !allow.includes(difference.kind))
  if (differences.length > 0) return {...judgement, differences}
  return {verdict: 'verbatim', passage: judgement.passage, differences}
}
