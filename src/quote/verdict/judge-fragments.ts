/** Quotations with ellipses or an editor’s brackets, piece by piece. */

import type {PreparedPaper} from '../prepared.ts'
import {findExact, type LooseEdges, spanOf} from '../reading/exact.ts'
import {passageOf, passageOfParts} from '../reading/passages.ts'
import {confined, type Reading, read, readBefore, settledReading} from '../reading/reading.ts'
import {areClauses, longestPart, partsOf} from '../reading/reading-parts.ts'
import type {Step} from '../reading/step.ts'
import type {Difference, Judgement, Span} from '../types.ts'
import {withoutUntoldReferences} from './damage.ts'
import {withDegrees} from './degree-signs.ts'
import {
  ELIDED,
  ELIDED_WORDS,
  elidedNegation,
  spanBetween,
  turnedWords,
  wordsBetween
} from './elisions.ts'
import {
  bracketBefore,
  bracketBehind,
  type Fragment,
  isBracket,
  isPapersOwn,
  isReference
} from './fragments.ts'
import {
  holds,
  judgeReading,
  likenessOf,
  RESEMBLES,
  UNCLEAR_LAYOUT,
  withOtherSigns
} from './judge-reading.ts'
import {withNegationBefore, withNegationBehind} from './negations-beside.ts'

/** Fragments stand no further apart than this, in characters: some four pages. */
const MOST_APART = 12_000

/** A fragment of fewer letters is too short to stand anywhere: it follows within this many characters. */
const SHORT_FRAGMENT = 10

const SHORT_REACH = 3000

/** Words that an editor's bracket may stand for, in characters. */
const MOST_BRACKETED = 400

/** Judges a quotation that an ellipsis or an editor's bracket begins or ends, by all the rest. */
export function judgeFragment(
  paper: PreparedPaper,
  quotation: string,
  fragment: Fragment,
  whole: Reading | undefined
): Judgement {
  const {text, offset} = fragment
  const own = read(paper, text, 0, edgesOf(fragment))
  if (own && isAlike(paper, whole) && hasPapersMarks(paper, quotation, [fragment], [own]))
    return judgeReading(paper, quotation, whole)
  const {differences, replacement, ...judgement} = judgeReading(paper, text, own)
  return {
    ...judgement,
    differences: differences.map((difference) => shifted(difference, offset)),
    ...(replacement !== undefined && {
      replacement: quotation.slice(0, offset) + replacement + quotation.slice(offset + text.length)
    })
  }
}

/** Whether a reading resembles its quotation at all. */
function isAlike(paper: PreparedPaper, reading: Reading | undefined): boolean {
  return reading !== undefined && likenessOf(paper, reading) >= RESEMBLES
}

/** Whether what parts the fragments of a quotation, or stands at its ends, are marks that the paper has in the same places. */
function hasPapersMarks(
  paper: PreparedPaper,
  quotation: string,
  fragments: readonly Fragment[],
  readings: readonly (Reading | undefined)[]
): boolean {
  const {text, folded} = paper
  const ends = fragments.map(endOfFragment)
  const isBetween = fragments.some(({behind, offset}, index) => {
    const [one, other] = [readings[index - 1], readings[index]]
    if (!behind || !one || !other) return false
    const span = spanBetween(folded, one, other)
    const words = wordsBetween(paper, span)
    const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (count === 0) return false
    const said = quotation.slice(ends[index - 1], offset)
    // However many words are left out beside it, the paper's own ellipsis tells nobody that they are; a short piece may stand elsewhere.
    if (behind === 'ellipsis' && shorterOf(one, other) >= SHORT_FRAGMENT)
      return isPapersOwn(behind, said, edgesOfSpan(text, span))
    const isOne = behind === 'bracket' && isBracket(words)
    const most = isOne ? Infinity : ELIDED_WORDS
    if (words.length > ELIDED || count > most) return false
    // What stands in brackets alone has its place taken by what the quotation has in brackets there, unless it is a reference.
    return (isOne && !isReference(words)) || isPapersOwn(behind, said, words)
  })
  const [first, last] = [readings[0], readings.at(-1)]
  const start = first ? folded.at[first.start]! : 0
  const end = last ? spanOf(folded, last.start, last.end).end : text.length
  return (
    isBetween ||
    isPapersOwn('bracket', quotation.slice(0, fragments[0]!.offset), bracketBefore(text, start)) ||
    isPapersOwn('bracket', quotation.slice(ends.at(-1)), bracketBehind(text, end))
  )
}

/** Characters of an ellipsis with the spaces and marks around it. */
const MARKED = 16

/** How a stretch of the paper begins and ends. */
function edgesOfSpan(text: string, {start, end}: Span): string {
  if (end - start <= 2 * MARKED) return text.slice(start, end)
  return `${text.slice(start, start + MARKED)} ${text.slice(end - MARKED, end)}`
}

/** Judges a quotation with ellipses or editorial brackets, piece by piece; `whole` is how it reads with them. */
export function judgeFragments(
  paper: PreparedPaper,
  quotation: string,
  fragments: Fragment[],
  whole: Reading | undefined
): Judgement {
  const placed = readFragments(paper, fragments).map(
    (reading) => reading && placedReading(paper, reading)
  )
  if (!placed[longestOf(fragments)]) return judgeReading(paper, quotation, whole)
  const readings = placed.map((one) => one?.reading)
  if (isAlike(paper, whole) && hasPapersMarks(paper, quotation, fragments, readings))
    return judgeReading(paper, quotation, whole)
  const found = placed.filter((one) => one !== undefined)
  const passage = passageOf(
    paper,
    found.map(({reading}) => reading)
  )
  const differences: Difference[] = []
  let before: Reading | undefined
  let apart = found.some(({parts}) => parts.length > 1)
  fragments.forEach((fragment, index) => {
    const reading = placed[index]?.reading
    if (!reading) {
      const end = before ? spanOf(paper.folded, before.start, before.end).end : passage.start
      differences.push(addedFragment(fragment, end))
      return
    }
    if (before && fragment.behind) {
      if (areApart(paper, before, reading, fragment)) apart = true
      else {
        const turned =
          fragment.behind === 'bracket'
            ? turnedWords(paper, before, reading, bracketBetween(quotation, fragments, index))
            : []
        const denied = elidedNegation(paper, before, reading, fragment)
        // “[with]” for “without” is one difference.
        const others = denied.filter(({reads}) => !turned.some((one) => one.reads === reads))
        differences.push(...others, ...turned)
      }
    }
    let own = withOtherSigns(paper, reading, reading.differences)
    if (!before) own = withNegationBefore(paper, reading, own)
    if (index === fragments.length - 1) own = withNegationBehind(paper, reading, own)
    own = withoutUntoldReferences(paper, fragment.text, own)
    for (const one of own) differences.push(shifted(one, fragment.offset))
    before = reading
  })
  if (apart) {
    const parts = found.flatMap((one) => one.parts)
    return {verdict: 'stitched', passage: passageOfParts(paper, parts), differences}
  }
  if (differences.length > 0) return {verdict: 'altered', passage, differences}
  // What differs was told above, but for references that the source does not tell.
  if (found.every(({reading}) => holds({...reading, differing: 0})))
    return {verdict: 'verbatim', passage, differences}
  return {verdict: 'unconfirmed', passage, differences, reason: UNCLEAR_LAYOUT}
}

/**
 * A fragment as it reads in one passage, or in the several that it was put together from; `undefined` when few of its words
 * stand there.
 */
function placedReading(
  paper: PreparedPaper,
  unsettled: Reading
): {reading: Reading; parts: (readonly Step[])[]} | undefined {
  let reading = settledReading(paper, unsettled)
  let parts: (readonly Step[])[] = partsOf(paper, reading.steps)
  if (parts.length > 1 && !areClauses(paper, parts, reading)) {
    reading = settledReading(paper, confined(paper, reading, longestPart(parts)))
    parts = [reading.steps]
  }
  return likenessOf(paper, reading) < RESEMBLES
    ? undefined
    : {reading: withDegrees(paper, reading), parts}
}

function longestOf(fragments: Fragment[]): number {
  let longest = 0
  fragments.forEach((fragment, index) => {
    if (fragment.text.length > fragments[longest]!.text.length) longest = index
  })
  return longest
}

/** Places of the longest fragment that are tried: a name or a phrase that stands more often says little of where its sentence is. */
const MOST_PLACES = 8

/**
 * Reads the longest fragment where the others stand around it: in the first place that it has, unless those are far from there and
 * another place has them beside it. A sentence begins like another, and a reference has the same journal as others.
 */
function readFragments(paper: PreparedPaper, fragments: Fragment[]): (Reading | undefined)[] {
  const longest = longestOf(fragments)
  const {text} = fragments[longest]!
  const edges = edgesOf(fragments[longest]!)
  let anchor = accepted(paper, read(paper, text, 0, edges))
  const first = readAround(paper, fragments, longest, anchor)
  let readings = first
  let near: typeof first | undefined
  for (let place = 0; place < MOST_PLACES; place++) {
    if (standTogether(paper, fragments, readings)) {
      if (readings.every((one) => one && holds(one))) return readings
      near ??= readings
    }
    if (!anchor) break
    // Where it is not in one piece, to look for it costs more than all the rest.
    const next = findExact(paper, anchor.quotation, anchor.start + 1, edges)
    if (!next || next.cut) break
    anchor = read(paper, text, next.start, edges)
    readings = readAround(paper, fragments, longest, anchor)
  }
  return near ?? first
}

/** A reading that resembles its fragment. */
function accepted(paper: PreparedPaper, reading: Reading | undefined): Reading | undefined {
  return reading && likenessOf(paper, reading) >= RESEMBLES ? reading : undefined
}

/** Whether all fragments stand in the paper, as near to each other as they claim. */
function standTogether(
  paper: PreparedPaper,
  fragments: readonly Fragment[],
  readings: readonly (Reading | undefined)[]
): boolean {
  return fragments.every((fragment, index) => {
    const [before, reading] = [readings[index - 1], readings[index]]
    if (!reading) return false
    return !before || !fragment.behind || !areApart(paper, before, reading, fragment)
  })
}

/**
 * Reads fragments from the longest one, `anchor`, outwards, each as near as possible: a short one such as “In this paper” stands in
 * many places.
 */
function readAround(
  paper: PreparedPaper,
  fragments: readonly Fragment[],
  longest: number,
  anchor: Reading | undefined
): (Reading | undefined)[] {
  const readings: (Reading | undefined)[] = fragments.map(() => undefined)
  readings[longest] = anchor
  if (!anchor) return readings
  let from = anchor.end
  for (let index = longest + 1; index < fragments.length; index++) {
    const fragment = fragments[index]!
    const behind = accepted(paper, read(paper, fragment.text, from, edgesOf(fragment)))
    readings[index] =
      behind && holds(behind)
        ? behind
        : accepted(paper, read(paper, fragment.text, 0, edgesOf(fragment)))
    from = readings[index]?.end ?? from
  }
  let to = anchor.start
  for (let index = longest - 1; index >= 0; index--) {
    const fragment = fragments[index]!
    readings[index] =
      readBefore(paper, fragment.text, to, edgesOf(fragment)) ??
      accepted(paper, read(paper, fragment.text, 0, edgesOf(fragment)))
    to = readings[index]?.start ?? to
  }
  return readings
}

/** The editor's bracket before a fragment, with what else stands between it and the one before. */
function bracketBetween(
  quotation: string,
  fragments: readonly Fragment[],
  index: number
): {text: string; offset: number} {
  const offset = endOfFragment(fragments[index - 1]!)
  return {text: quotation.slice(offset, fragments[index]!.offset), offset}
}

function endOfFragment({offset, text}: Fragment): number {
  return offset + text.length
}

function edgesOf({looseStart = false, looseEnd = false, goesOn = false}: Fragment): LooseEdges {
  return {start: looseStart, end: looseEnd, goesOn}
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
  return Math.abs(gap) > (shorterOf(one, other) < SHORT_FRAGMENT ? SHORT_REACH : MOST_APART)
}

/** How many symbols the shorter of two pieces has. */
function shorterOf(one: Reading, other: Reading): number {
  return Math.min(one.quotation.symbols.length, other.quotation.symbols.length)
}
