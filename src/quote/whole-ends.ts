/**
 * The first and last words of a quotation, where they are not the paper's: an alignment finds their letters within
 * whatever words stand there (“the” within “its”). Such scraps are no part of the passage, and no words to be told.
 */

import {placesOf, type Step} from './align.ts'
import type {Folded} from './fold.ts'
import type {PreparedPaper} from './prepared.ts'
import {clipped} from './settle.ts'
import {COMPOUND, endsSentence, LOST_SPACE} from './word-edges.ts'
import {UNSPACED, wordEnd, wordStart, wordStarts} from './words.ts'

/**
 * A word that has a run of so many symbols with the paper, and half of its own, is another form of a word there; one that
 * has a long run may be several that lost their spaces.
 */
const SHORTEST_STEM = 4
const LONG_STEM = 8

/**
 * The steps, without scraps at their ends: in place of the quotation's words before the first one that the paper has, and
 * behind the last one, stand whole words of the paper's sentence, or none.
 */
export function withWholeEnds(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): readonly Step[] {
  if (UNSPACED.test(quotation.text)) return steps
  const starts = wordStarts(quotation)
  const length = starts.length - 1
  const places = placesOf(length, steps)
  let start = 0
  while (start < length && !isKnown(paper, starts, places, start))
    start = wordEnd(starts, start + 1)
  let end = length
  while (end > start && !isKnown(paper, starts, places, wordStart(starts, end - 1)))
    end = wordStart(starts, end - 1)
  if (end <= start || (start === 0 && end === length)) return steps
  if (places[start]! < 0 || places[end - 1]! < 0) return steps
  const head = clipped(steps, 0, start)
  const tail = clipped(steps, end, length)
  const isOther = (part: readonly Step[]): boolean => part.some(({kind}) => kind === 'differs')
  const from = isOther(head) ? start : 0
  const to = isOther(tail) ? end : length
  const inner = clipped(steps, from, to).filter(
    (step) => step.end > step.start || (step.start > from && step.end < to)
  )
  if (from > 0) inner.unshift(headOf(paper, head, places[start]!))
  if (to < length) inner.push(tailOf(paper, tail, places[end - 1]! + 1))
  return inner
}

/**
 * Whether the word that begins at a symbol of the quotation is a word of the paper, or another form of one. A short one has
 * to stand there with spaces around it, or around all that both have; what the quotation begins or ends inside of is told
 * by itself.
 */
function isKnown(
  {wordEdges}: PreparedPaper,
  starts: Uint8Array,
  places: Int32Array,
  start: number
): boolean {
  const end = wordEnd(starts, start + 1)
  let longest = 0
  for (let symbol = start; symbol < end; symbol++) {
    const {from, to} = runAround(places, symbol)
    longest = Math.max(longest, Math.min(to, end) - Math.max(from, start))
    if (from > start || to < end) continue
    if (to - from >= LONG_STEM) return true
    const edges = [wordEdges.at(places[from]!), wordEdges.at(places[to - 1]! + 1)]
    const isWhole =
      (from === 0 || edges[0]! <= COMPOUND) && (to === places.length || edges[1]! <= COMPOUND)
    // Where spaces were lost, a letter can be found in any word.
    if (isWhole && (to - from > 1 || Math.min(...edges) <= LOST_SPACE)) return true
  }
  return longest >= SHORTEST_STEM && longest >= Math.min(LONG_STEM, (end - start) / 2)
}

/** Up to {@link LONG_STEM} symbols on each side of one that stand beside it in the paper, too; none where it is not the paper's. */
function runAround(places: Int32Array, symbol: number): {from: number; to: number} {
  const place = places[symbol]!
  if (place < 0) return {from: symbol, to: symbol}
  let from = symbol
  while (from > Math.max(0, symbol - LONG_STEM) && places[from - 1] === place - (symbol - from) - 1)
    from--
  let to = symbol + 1
  while (to < Math.min(places.length, symbol + LONG_STEM) && places[to] === place + (to - symbol))
    to++
  return {from, to}
}

/** What stands in place of the quotation's first words: the paper's words up to symbol `to`, as far as they were read. */
function headOf(paper: PreparedPaper, steps: readonly Step[], to: number): Step {
  let from = to
  for (const step of steps) from = step.kind === 'layout' ? to : Math.min(from, step.from)
  for (let symbol = to; symbol > from; symbol--)
    if (endsSentence(paper.folded, symbol)) from = symbol
  while (from < to && paper.wordEdges.at(from) > LOST_SPACE) from++
  return {kind: 'differs', start: 0, end: steps.at(-1)!.end, from, to}
}

/** The same of its last words, from symbol `from` on. */
function tailOf(paper: PreparedPaper, steps: readonly Step[], from: number): Step {
  let to = from
  for (const step of steps) {
    if (step.kind === 'layout') break
    to = Math.max(to, step.to)
  }
  for (let symbol = from; symbol < to; symbol++) if (endsSentence(paper.folded, symbol)) to = symbol
  while (to > from && paper.wordEdges.at(to) > LOST_SPACE) to--
  return {kind: 'differs', start: steps[0]!.start, end: steps.at(-1)!.end, from, to}
}
