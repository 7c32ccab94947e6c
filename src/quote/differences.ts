/** What differs between a quotation and its passage, in whole words, and of what kind each difference is. */

import type {Step} from './align.ts'
import {lostSpaces} from './edges.ts'
import {endOf, type Folded} from './fold.ts'
import {kindOf} from './kinds.ts'
import type {PreparedPaper} from './paper.ts'
import {readable} from './readable.ts'
import type {Difference, Span} from './types.ts'
import {wordStarts} from './words.ts'

/** A difference before it is named: words of the quotation, and pieces of the paper, both in symbols. */
interface Group {
  start: number
  end: number
  /** Pieces of the paper, without what layout put between them. */
  paper: {from: number; to: number}[]
}

/** Names the differences that a reading left. */
export function differencesOf(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): Difference[] {
  const groups = joinSwaps(paper, quotation, groupsOf(paper, quotation, steps), steps)
  return groups.map((group) => difference(paper, quotation, group))
}

function difference(paper: PreparedPaper, quotation: Folded, group: Group): Difference {
  const span = symbolSpan(quotation, group.start, group.end)
  const pieces = group.paper.filter((piece) => piece.to > piece.from)
  const reads = pieces
    .map((piece) => readable(paper, symbolSpan(paper.folded, piece.from, piece.to)))
    .join(' ')
  const first = group.paper[0]
  const place: Span =
    pieces.length > 0
      ? {
          start: symbolSpan(paper.folded, pieces[0]!.from, pieces[0]!.to).start,
          end: symbolSpan(paper.folded, pieces.at(-1)!.from, pieces.at(-1)!.to).end
        }
      : symbolSpan(paper.folded, first?.from ?? 0, first?.from ?? 0)
  const said = quotation.text.slice(span.start, span.end)
  return {kind: kindOf(paper, said, reads, place), quotation: span, paper: place, said, reads}
}

function symbolSpan(folded: Folded, start: number, end: number): Span {
  const from = folded.at[Math.min(start, folded.at.length - 1)]!
  return {start: from, end: end > start ? endOf(folded, end - 1) : from}
}

/** Gathers the steps that differ into groups of whole words. */
function groupsOf(paper: PreparedPaper, quotation: Folded, steps: readonly Step[]): Group[] {
  const starts = wordStarts(quotation)
  const places = placesOf(quotation, steps)
  const groups: Group[] = []
  for (const step of steps) {
    if (step.kind !== 'differs') continue
    let {start, end} = step
    if (start === end && starts[start] !== 0) {
      // Words left out between two words, unless they are the rest of one of those words.
      const glued = gluedTo(paper, quotation, step)
      if (glued === 'before') start = wordStart(starts, start - 1)
      else if (glued === 'after') end = wordEnd(starts, end + 1)
    } else {
      start = wordStart(starts, start)
      end = wordEnd(starts, end)
    }
    const last = groups.at(-1)
    if (last && start <= last.end && (start < last.end || end > start || last.end > last.start)) {
      last.start = Math.min(last.start, start)
      last.end = Math.max(last.end, end)
    } else groups.push({start, end, paper: []})
  }
  for (const group of groups) group.paper = paperPieces(group, steps, places)
  return groups
}

function wordStart(starts: Uint8Array, symbol: number): number {
  let start = Math.max(0, symbol)
  while (starts[start] === 0) start--
  return start
}

function wordEnd(starts: Uint8Array, symbol: number): number {
  let end = Math.min(symbol, starts.length - 1)
  while (starts[end] === 0) end++
  return end
}

/** For each symbol of the quotation the symbol of the paper that it was matched with, or -1. */
function placesOf(quotation: Folded, steps: readonly Step[]): Int32Array {
  const places = new Int32Array(quotation.symbols.length).fill(-1)
  for (const step of steps) {
    if (step.kind !== 'match') continue
    for (let symbol = step.start; symbol < step.end; symbol++)
      places[symbol] = step.from + symbol - step.start
  }
  return places
}

/** The paper's symbols that steps read beside the words of a group, in pieces parted by layout. */
function paperPieces(group: Group, steps: readonly Step[], places: Int32Array): Group['paper'] {
  const pieces: Group['paper'] = []
  const add = (from: number, to: number): void => {
    const last = pieces.at(-1)
    if (last && last.to === from) last.to = to
    else pieces.push({from, to})
  }
  for (const step of steps) {
    if (step.end < group.start || step.start > group.end) continue
    if (step.kind === 'differs') {
      const inside = step.start >= group.start && step.end <= group.end
      const own =
        step.start === step.end ? inside : step.start < group.end && step.end > group.start
      if (own && step.to >= step.from) add(step.from, step.to)
    } else if (step.kind === 'match') {
      const from = Math.max(step.start, group.start)
      const to = Math.min(step.end, group.end)
      if (to > from) add(places[from]!, places[to - 1]! + 1)
    }
  }
  return pieces
}

/** Whether words that were left out are in truth the rest of the word before or after: “model[s]”, “[un]able”. */
function gluedTo(
  paper: PreparedPaper,
  quotation: Folded,
  step: Step
): 'before' | 'after' | undefined {
  const {folded, text} = paper
  if (step.to <= step.from) return undefined
  const start = folded.at[step.from]!
  const end = endOf(folded, step.to - 1)
  const letter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')
  const before = step.start > 0 && letter(text[start - 1]) && letter(text[start])
  const after = step.start < quotation.symbols.length && letter(text[end]) && letter(text[end - 1])
  if (!before && !after) return undefined
  if (before && after) {
    const whole = paper.vocabulary.has(text.slice(start, end).toLowerCase())
    return whole && lostSpaces(text, start)
      ? undefined
      : step.to - step.from <= 3
        ? 'before'
        : undefined
  }
  if (lostSpaces(text, before ? start : end) && step.to - step.from > 2) return undefined
  return before ? 'before' : 'after'
}

/** At most this many words may stand between a word's two places for it to count as moved. */
const MOVED_OVER = 4

/** Joins a word added here and left out there into one change of order. */
function joinSwaps(
  paper: PreparedPaper,
  quotation: Folded,
  groups: Group[],
  steps: readonly Step[]
): Group[] {
  const starts = wordStarts(quotation)
  const places = placesOf(quotation, steps)
  const result: Group[] = []
  for (const group of groups) {
    const last = result.at(-1)
    const near = last !== undefined && wordsBetween(starts, last.end, group.start) <= MOVED_OVER
    if (near && isMoved(paper.folded, quotation, last, group)) {
      last.end = Math.max(last.end, group.end)
      last.paper = paperPieces(last, steps, places)
    } else result.push(group)
  }
  return result
}

/** Whether one of two groups only adds what the other only leaves out. */
function isMoved(paper: Folded, quotation: Folded, one: Group, other: Group): boolean {
  const [added, leftOut] = one.end > one.start ? [one, other] : [other, one]
  if (leftOut.end > leftOut.start || leftOut.paper.length !== 1) return false
  if (added.paper.some((piece) => piece.to > piece.from)) return false
  const {from, to} = leftOut.paper[0]!
  return quotation.symbols.slice(added.start, added.end) === paper.symbols.slice(from, to)
}

function wordsBetween(starts: Uint8Array, from: number, to: number): number {
  let words = 0
  for (let symbol = from; symbol < to; symbol++) if (starts[symbol] !== 0) words++
  return words
}
