/**
 * The first and last words of a quotation, where they are not the paper's: an alignment finds their letters within
 * whatever words stand there (“the” within “its”). Such scraps are no part of the passage, and no words to be told.
 */

import type {PreparedPaper} from '../prepared.ts'
import {endOf} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {lineOf} from '../text/lines.ts'
import {COMPOUND, endsSentence, LOST_SPACE} from '../text/word-edges.ts'
import {kindOfWord} from '../text/word-kinds.ts'
import {UNSPACED, wordEnd, wordStart} from '../text/words.ts'
import {isReferenceLike, isTold, withKeysAsNumbers} from '../verdict/damage.ts'
import {clipped} from './settle.ts'
import type {Sides} from './sides.ts'
import {placesOf, type Step} from './step.ts'

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
export function withWholeEnds(sides: Sides, steps: readonly Step[]): readonly Step[] {
  const {paper, quotation, starts} = sides
  if (UNSPACED.test(quotation.text)) return steps
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
  if (from > 0) {
    const step = headOf(paper, head, places[start]!)
    inner.unshift(withLastReferences(paper, quotation, step) ?? inFull(sides, step))
  }
  if (to < length) {
    const step = tailOf(paper, tail, places[end - 1]! + 1)
    inner.push(withFirstReferences(paper, quotation, step) ?? inFull(sides, step))
  }
  return inner
}

/** Whether the words of a quotation in a step refer to something: how the paper prints its own references, it may not tell. */
function isReference(quotation: Folded, {start, end}: Step): boolean {
  const {text, at} = quotation
  const place = {start: at[start]!, end: endOf(quotation, end - 1)}
  return isReferenceLike(withKeysAsNumbers(text, place))
}

/** A step that refers to something, without the words of the paper behind the references that it begins with, if it begins with any. */
function withFirstReferences(
  paper: PreparedPaper,
  quotation: Folded,
  step: Step
): Step | undefined {
  let to = step.from
  while (isTold(paper, {from: to, to: to + 1})) to++
  return to > step.from && isReference(quotation, step) ? {...step, to} : undefined
}

/** A step that refers to something, without the words of the paper before the references that it ends with, if it ends with any. */
function withLastReferences(paper: PreparedPaper, quotation: Folded, step: Step): Step | undefined {
  let from = step.to
  while (from > 0 && isTold(paper, {from: from - 1, to: from})) from--
  return from < step.to && isReference(quotation, step) ? {...step, from} : undefined
}

/** Most words at an end in whose place others are looked for: of more, hardly each is like its own. */
const MOST_REPLACED = 4

/**
 * A step at an end, with as many words of the paper's as it has of the quotation's, where each is like its own: an alignment has no
 * reason to read on for a last number of which it finds no digit. They are words of one line, and none of the next sentence.
 */
function inFull({paper, quotation, starts}: Sides, step: Step): Step {
  const said = wordsOfPart(quotation, step.start, step.end, (symbol) => starts[symbol] !== 0)
  if (said.length > MOST_REPLACED) return step
  const {folded, lines, wordEdges} = paper
  const begins = (symbol: number): boolean =>
    symbol === folded.symbols.length || wordEdges.at(symbol) <= LOST_SPACE
  const isHead = step.start === 0
  const line = lineOf(lines, isHead ? step.to - 1 : step.from)
  const [first, last] = [lines.first[line]!, lines.last[line]!]
  let from = isHead ? step.to : step.from
  let to = from
  for (let words = 0; words < said.length; words++) {
    if (endsSentence(folded, isHead ? from : to)) return step
    if (isHead ? from <= first : to >= last) return step
    if (isHead)
      do from--
      while (from > first && !begins(from))
    else
      do to++
      while (to < last && !begins(to))
  }
  if (to - from <= step.to - step.from) return step
  const read = wordsOfPart(folded, from, to, begins)
  const isLike =
    read.length === said.length && said.every((word, index) => areAlike(word, read[index]!))
  return isLike ? {...step, from, to} : step
}

/** The words between two symbols, as they are written. */
function wordsOfPart(
  {text, at}: Folded,
  from: number,
  to: number,
  begins: (symbol: number) => boolean
): string[] {
  const words: string[] = []
  let start = from
  for (let symbol = from + 1; symbol <= to; symbol++) {
    if (symbol < to && !begins(symbol)) continue
    words.push(text.slice(at[start], at[symbol - 1]! + 1))
    start = symbol
  }
  return words
}

/** Whether a word may stand for another: both are numbers, or both names, or the same common word, or both of them rarer ones. */
function areAlike(one: string, other: string): boolean {
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return /\p{N}/u.test(one) && /\p{N}/u.test(other)
  const [word, read] = [one.toLowerCase(), other.toLowerCase()]
  if (word === read) return true
  const isCommon = kindOfWord(word) !== undefined || kindOfWord(read) !== undefined
  return !isCommon && /^\p{Lu}/u.test(one) === /^\p{Lu}/u.test(other)
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
