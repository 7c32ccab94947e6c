/** Negations that the paper has just before or behind what a quotation says, and that it leaves out: “[not] all of the bees came”. */

import {continuity} from '../jumps/continuity.ts'
import {type Boundaries, Boundary, isBesideColumn} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Reading} from '../reading/reading.ts'
import {endOf} from '../text/fold.ts'
import {readable} from '../text/readable.ts'
import type {Difference, Span} from '../types.ts'
import {denialBefore} from './denied-clauses.ts'
import {negationBefore, negationBehind, negationIn} from './negations.ts'

/** The differences of a reading, with the negations that stand just before and behind its words and are not quoted. */
export function withNegationsBeside(paper: PreparedPaper, reading: Reading): Difference[] {
  return withNegationBehind(paper, reading, withNegationBefore(paper, reading, reading.differences))
}

/** The differences, with the negation that stands just before the passage, where the quotation begins behind it. */
export function withNegationBefore(
  paper: PreparedPaper,
  {steps, start, quotation}: Reading,
  differences: readonly Difference[]
): Difference[] {
  const [first, ...others] = differences
  const isFirst = first !== undefined && first.quotation.start <= quotation.at[0]!
  if (!isFirst && steps[0]?.kind !== 'match') return [...differences]
  const from = isFirst ? first.paper.start : paper.folded.at[start]!
  const found =
    negationBefore(paper, from) ?? (isFirst ? undefined : denialBefore(paper.text, from))
  if (!found || (!isFirst && isAnothers(paper, 'entries', start))) return [...differences]
  const place = placeOf(found)
  if (!isFirst) return [elided(0, place, found.word), ...differences]
  return [denied(paper, first, {start: place.start, end: first.paper.end}), ...others]
}

/** The same with one just behind the passage, where the quotation ends before it. */
export function withNegationBehind(
  paper: PreparedPaper,
  {steps, end, quotation}: Reading,
  differences: readonly Difference[]
): Difference[] {
  const last = differences.at(-1)
  const length = endOf(quotation, quotation.symbols.length - 1)
  const isLast = last !== undefined && last.quotation.end >= length
  if (!isLast && steps.at(-1)?.kind !== 'match') return [...differences]
  const from = isLast ? last.paper.end : endOf(paper.folded, end - 1)
  const found = negationBehind(paper, from)
  if (!found || (!isLast && isAnothers(paper, 'exits', end))) return [...differences]
  const place = {start: found.end - found.word.length, end: found.end}
  if (!isLast) return [...differences, elided(length, place, found.word)]
  return [
    ...differences.slice(0, -1),
    denied(paper, last, {start: last.paper.start, end: place.end})
  ]
}

/**
 * Whether the words on the other side of a boundary are another column's: where the extractor kept the gap, or where a gutter may be
 * and the words do not go on with each other.
 */
function isAnothers(paper: PreparedPaper, side: Side, symbol: number): boolean {
  const boundary = paper.boundaries[side][symbol]
  if (!isBesideColumn(boundary)) return false
  return boundary === Boundary.gap || continuity(paper, symbol, symbol) < GOES_ON
}

/** Whether they may be: on the line before or behind, too. */
export function mayBeAnothers(paper: PreparedPaper, side: Side, symbol: number): boolean {
  const boundary = paper.boundaries[side][symbol]
  return boundary === Boundary.gutter ? isAnothers(paper, side, symbol) : boundary !== Boundary.none
}

/** Whether a text is entered at a boundary, or left. */
type Side = keyof Pick<Boundaries, 'entries' | 'exits'>

/**
 * How well words go on that are no two columns', in units of two to one odds. Of 175 quotations that begin right behind a “not” or “no” in
 * texts of two columns 18 passed as another column's before they were held against this.
 */
const GOES_ON = 1

/** A difference at a quotation's edge together with the negation beside it, unless the quotation denies there, too. */
function denied(paper: PreparedPaper, difference: Difference, place: Span): Difference {
  if (negationIn(difference.said, paper) || negationIn(difference.reads, paper)) return difference
  return {...difference, kind: 'negation', paper: place, reads: readable(paper, place)}
}

/** Where words stand that begin at an offset. */
export function placeOf({word, at}: {word: string; at: number}): Span {
  return {start: at, end: at + word.length}
}

/** A negation of the paper that a quotation leaves out at one of its places. */
export function elided(place: number, paper: Span, reads: string): Difference {
  return {kind: 'elided-negation', quotation: {start: place, end: place}, paper, said: '', reads}
}
