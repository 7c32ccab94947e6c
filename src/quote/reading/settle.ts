/**
 * Settling differences: an alignment counts letters, and takes those of another word where they happen to fit. Here
 * the words around each difference are read once more, word by word, so that as few as possible differ.
 */

import {doubtOf, REFUTED, stretchesOf} from '../jumps/jump-evidence.ts'
import {isBroken} from '../text/word-edges.ts'
import {UNSPACED, wordEnd, wordStart, wordsIn} from '../text/words.ts'
import {type Region, Rereading} from './rereading.ts'
import type {Sides} from './sides.ts'
import {merged, placesOf, type Step} from './step.ts'

/** Words around a difference that are read again with it. */
const CONTEXT = 3
/**
 * A region of more words is another wording, not a slip: of 409 such in real quotations, a search that took long read three
 * otherwise than the alignment.
 */
const MOST_WORDS = 14
/** The same in symbols, also of words without spaces: what is looked at grows with their square. */
const MOST_SYMBOLS = 400
/** A longer gap in the paper, about two lines, is no slip of words. */
const MOST_GAP = 160
/** What is settled leaves out no more symbols at once than a slip does, some ten words. */
const MOST_LEFT_OUT = 60
/** The steps of a reading, with each difference settled to whole words, as few as may be. */
export function settled(sides: Sides, steps: readonly Step[]): readonly Step[] {
  const {quotation, starts} = sides
  if (!steps.some(({kind}) => kind === 'differs') || UNSPACED.test(quotation.text)) return steps
  let result = steps
  for (const region of regionsOf(steps, starts)) {
    const steps = clipped(result, region.start, region.end)
    if (isSettled(sides, region, steps)) continue
    const own = new Rereading(sides, region, steps).steps()
    if (!own) continue
    const whole = merged([
      ...clipped(result, 0, region.start),
      ...own,
      ...clipped(result, region.end, quotation.symbols.length)
    ])
    if (isBelieved(sides, whole, result)) result = whole
  }
  return result
}

/**
 * Whether a region differs as little as it can, amid words that both have: by words that one of them has more, or by one
 * word. Most changes are so, and a search would only find them again.
 */
function isSettled(
  {paper: {folded, wordEdges}, starts}: Sides,
  region: Region,
  steps: readonly Step[]
): boolean {
  if (region.from === undefined || region.to === undefined) return false
  const [other, another] = steps.filter(({kind}) => kind !== 'match')
  if (another || other?.kind !== 'differs') return false
  const {start, end, from, to} = other
  const isWhole =
    starts[start] !== 0 && starts[end] !== 0 && wordEdges.at(from) === 0 && wordEdges.at(to) === 0
  if (!isWhole || start === end || to <= from) return isWhole
  return (
    starts.indexOf(1, start + 1) === end &&
    !/[^\p{L}\p{M}\p{N}]/u.test(folded.text.slice(folded.at[from], folded.at[to - 1]! + 1))
  )
}

/** The parts of a quotation around its differences, with the words beside them. */
function regionsOf(steps: readonly Step[], starts: Uint8Array): Region[] {
  const length = starts.length - 1
  const places = placesOf(length, steps)
  const regions: Region[] = []
  for (const {kind, start, end, from, to} of steps) {
    if (kind !== 'differs' || to < from || to - from > MOST_GAP) continue
    const low = wordsBack(starts, places, start, CONTEXT)
    const high = wordsForth(starts, places, end, CONTEXT)
    const last = regions.at(-1)
    if (last && low < last.end) last.end = high
    else regions.push({start: low, end: high, from: undefined, to: undefined})
  }
  return regions
    .filter(
      ({start, end}) => wordsIn(starts, start, end) <= MOST_WORDS && end - start <= MOST_SYMBOLS
    )
    .map(({start, end}) => ({
      start,
      end,
      from: start === 0 && !isSolid(starts, places, start, 1) ? undefined : places[start],
      to: end === length && !isSolid(starts, places, end, -1) ? undefined : places[end - 1]! + 1
    }))
}

/** The start of the word so many words before a symbol, or of an earlier one that the paper has. */
function wordsBack(starts: Uint8Array, places: Int32Array, symbol: number, words: number): number {
  let start = wordStart(starts, symbol)
  for (let left = words; start > 0 && (left > 0 || places[start]! < 0); left--)
    start = wordStart(starts, start - 1)
  return start
}

/** The end of the word so many words behind a symbol, or of a later one that the paper has. */
function wordsForth(starts: Uint8Array, places: Int32Array, symbol: number, words: number): number {
  const length = starts.length - 1
  let end = wordEnd(starts, symbol)
  for (let left = words; end < length && (left > 0 || places[end - 1]! < 0); left--)
    end = wordEnd(starts, end + 1)
  return end
}

/** Whether the first or the last words of a quotation are the paper's, so many that they need not be looked for again. */
function isSolid(starts: Uint8Array, places: Int32Array, edge: number, by: 1 | -1): boolean {
  let words = 0
  for (let symbol = by > 0 ? edge : edge - 1; ; symbol += by) {
    const place = places[symbol]
    if (place === undefined || place < 0) return false
    if (starts[by > 0 ? symbol + 1 : symbol] !== 0) words++
    if (words === CONTEXT) return true
    if (places[symbol + by] !== place + by) return false
  }
}

/** The steps from one symbol of the quotation to another. */
export function clipped(steps: readonly Step[], start: number, end: number): Step[] {
  if (start === end) return []
  const result: Step[] = []
  for (const step of steps) {
    // What has no symbol of the quotation stands before a region that begins there, and behind one that ends there.
    if (step.start === step.end) {
      if (step.start >= start && step.start <= end) result.push(step)
      continue
    }
    const from = Math.max(start, step.start)
    const to = Math.min(end, step.end)
    if (from >= to) continue
    result.push({
      ...step,
      start: from,
      end: to,
      from: step.from + from - step.start,
      to: step.to - (step.end - to)
    })
  }
  return result
}

/** Whether differences are left amid words that both have, and no jump is refuted that was not there before. */
function isBelieved(
  {paper, starts}: Sides,
  steps: readonly Step[],
  before: readonly Step[]
): boolean {
  if (!(['differs', 'match'] as const).every((one) => steps.some(({kind}) => kind === one)))
    return false
  if (longestGap(steps) > Math.max(MOST_LEFT_OUT, longestGap(before))) return false
  const {inferred} = paper.boundaries
  if (!inferred) return true
  const known = new Set(
    before.filter(({kind}) => kind === 'layout').map(({from, to}) => `${from} ${to}`)
  )
  // What the paper has in place of other words was read as well.
  const stretches = stretchesOf(
    steps.map((step) =>
      step.to > step.from && step.kind === 'differs' ? {...step, kind: 'match'} : step
    )
  )
  return steps.every(
    ({kind, start, from, to}) =>
      kind !== 'layout' ||
      known.has(`${from} ${to}`) ||
      doubtOf(
        paper,
        inferred,
        {from, to, insideWord: starts[start] === 0 || isBroken(paper, from)},
        stretches
      ) <= REFUTED
  )
}

function longestGap(steps: readonly Step[]): number {
  return Math.max(...steps.map(({kind, from, to}) => (kind === 'differs' ? to - from : 0)))
}
