/** Where a reading leaves one passage for another that stands apart. */

import type {PreparedPaper} from '../prepared.ts'
import {fold} from '../text/fold.ts'
import type {Passage} from '../types.ts'
import {kindOf} from '../verdict/kinds.ts'
import {findExact, spanOf} from './exact.ts'
import {around, passageOf} from './passages.ts'
import type {Reading} from './reading.ts'
import type {Step} from './step.ts'

/** A gap of more symbols than this, some ten words, is no slip: the parts on both sides stand apart. */
const FAR = 60

/** More parts than this are no stitching but a sentence made of scraps: the corpus' stitched ones have two or three. */
const MOST_PARTS = 3

/** A part of fewer symbols, some three words, can be found anywhere. */
const SHORTEST_PART = 14

/** A stitched quotation is nearly all the paper's words; what joins its parts may be its own. */
const STITCHED_SHARE = 0.85

/** The steps of a reading, cut where they leave a passage for one that stands apart. */
export function partsOf(paper: PreparedPaper, steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [[]]
  for (const step of steps) {
    const {kind, from, to} = step
    if (kind === 'differs' && (to < from || (to - from > FAR && !isReference(paper, step))))
      parts.push([])
    else parts.at(-1)!.push(step)
  }
  return parts.filter((part) => matchedIn(part) > 0)
}

/** Whether a gap leaves out no more than references in brackets, however many they are. */
function isReference(paper: PreparedPaper, {start, end, from, to}: Step): boolean {
  const span = spanOf(paper.folded, from, to)
  return (
    start === end && kindOf(paper, '', paper.text.slice(span.start, span.end), span) === 'citation'
  )
}

function matchedIn(steps: readonly Step[]): number {
  let sum = 0
  for (const {kind, start, end} of steps) if (kind === 'match') sum += end - start
  return sum
}

/** The part that reads most symbols of the quotation. */
export function longestPart(parts: readonly (readonly Step[])[]): readonly Step[] {
  return parts.reduce((one, other) => (matchedIn(other) > matchedIn(one) ? other : one))
}

/** Whether parts are clauses of the paper put together: few, each long enough to be one, and little else. */
export function isStitched(parts: readonly (readonly Step[])[], {quotation}: Reading): boolean {
  const matched = parts.map(matchedIn)
  return (
    parts.length <= MOST_PARTS &&
    matched.every((symbols) => symbols >= SHORTEST_PART) &&
    matched.reduce((sum, symbols) => sum + symbols, 0) >= STITCHED_SHARE * quotation.symbols.length
  )
}

/** Whether parts are clauses of passages that stand apart, and all that there is. */
export function areClauses(
  paper: PreparedPaper,
  parts: readonly (readonly Step[])[],
  reading: Reading
): boolean {
  return isStitched(parts, reading) && parts.every((part) => isClause(paper, part))
}

/** A part of so many symbols, a good line of a column, is no term, however often a paper repeats it. */
const LONGEST_TERM = 40

/**
 * Whether a part is a clause of one passage. A phrase that the paper has more than once (“the free energy
 * principle”) is its name for something, or a turn of speech, which anybody writes who writes about it.
 */
function isClause({folded}: PreparedPaper, part: readonly Step[]): boolean {
  if (matchedIn(part) > LONGEST_TERM) return true
  const {from, to} = part.reduce((one, other) =>
    other.kind === 'match' && other.to - other.from > one.to - one.from ? other : one
  )
  const letters = folded.symbols.slice(from, to)
  return folded.symbols.indexOf(letters, folded.symbols.indexOf(letters) + 1) < 0
}

/**
 * The passage of a quotation whose first or last words stand word for word somewhere else in the paper, as a
 * clause of their own: two pieces, in the order of the quotation.
 */
export function bridgeOf(paper: PreparedPaper, reading: Reading): Passage | undefined {
  const [difference, ...others] = reading.differences
  if (!difference || others.length > 0) return undefined
  const {text, at} = reading.quotation
  const isStart = difference.quotation.start <= at[0]!
  const isEnd = !/[\p{L}\p{N}]/u.test(text.slice(difference.quotation.end))
  const clause = fold(difference.said, paper.folded)
  if (isStart === isEnd || clause.symbols.length < SHORTEST_PART) return undefined
  const found = findExact(paper, clause)
  if (!found || found.cut) return undefined
  const {start: from, end: to} = found
  const {length} = clause.symbols
  if (!isClause(paper, [{kind: 'match', start: 0, end: length, from, to}])) return undefined
  const {start, end} = around(
    passageOf(paper, [reading]).pieces.filter((piece) =>
      isStart ? piece.start >= difference.paper.end : piece.end <= difference.paper.start
    )
  )
  const pieces = [{start, end}, spanOf(paper.folded, found.start, found.end)]
  return end > start ? around(isStart ? pieces.reverse() : pieces) : undefined
}
