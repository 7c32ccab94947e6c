/** Finds what a summary copied from its paper without saying so: long runs, word for word, outside of quotations. */

import {perPaper} from '../quote/per-paper.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {fold} from '../quote/text/fold.ts'
import type {Folded} from '../quote/text/folded.ts'
import {spansWithout} from '../quote/text/spans.ts'
import type {Span} from '../quote/types.ts'
import type {SummaryText} from '../summary/index.ts'
import {quotedSpans} from '../summary/quotations.ts'
import {emptyHash, hashWith} from '../text/hashes.ts'
import {remembered} from '../text/remembered.ts'

/** A run of the summary that stands in the paper, all but symbol for symbol. */
export interface CopiedRun {
  /** Index of its block. */
  block: number
  /** Where it stands in the block's prose. */
  span: Span
  /** Its length in letters and digits. */
  length: number
}

/** What of a summary is copied. */
export interface Copied {
  /** Letters and digits of the summary outside of quotations and headings. */
  length: number
  /** How many of them stand in runs. */
  copied: number
  /** The longest run. */
  longest?: CopiedRun | undefined
}

/** Shortest stretch that counts, in letters and digits: about twelve words. Shorter ones are terms and turns of phrase. */
const shortestRun = 60
/**
 * Most letters and digits between two pieces of one run: what stands between the lines of two columns, a
 * citation or a spelling that the summary changed is passed over.
 */
const widestGap = 12
/** Length of the pieces that are looked up; with `step` it finds whatever half a line of a narrow column holds. */
const piece = 20
/** Every how many symbols of the paper a piece is indexed. */
const step = 8

/**
 * Hold the running text against the paper. Only letters, digits and the signs of the matcher count, so lost
 * spaces and hyphens change nothing. Linear in summary and paper.
 */
export function findCopied(summary: SummaryText, paper: PreparedPaper): Copied {
  const runsIn = readerOf(paper)
  const found: Copied = {length: 0, copied: 0}
  const quoted = quotedSpans([...summary.quotations, ...summary.terms])
  for (const {block, span} of summary.stretches) {
    if (summary.blocks[block]!.blockQuote > 0) continue
    const {text} = summary.blocks[block]!.prose
    for (const part of spansWithout(span, quoted.get(block) ?? [])) {
      const {length, runs} = runsIn(text.slice(part.start, part.end))
      found.length += length
      for (const run of runs) {
        found.copied += run.length
        if (run.length <= (found.longest?.length ?? 0)) continue
        const at = {start: part.start + run.start, end: part.start + run.end}
        found.longest = {block, span: at, length: run.length}
      }
    }
  }
  return found
}

/** Pieces of a paper by their hashes: numbers in two arrays, since strings as keys take ten times the memory. */
interface PieceIndex {
  /** The last piece of each hash, counted from 1; 0 where there is none. */
  last: Int32Array
  /** The piece of the same hash before each. */
  before: Int32Array
}

/** Stretches of a summary that are remembered with a paper. */
const rememberedStretches = 200

/** Finds how many letters and digits a stretch has, and its runs that stand in a paper. */
const readerOf = perPaper(({folded: {symbols}}) => {
  const index = indexPieces(symbols)
  return remembered((text) => {
    const folded = fold(text)
    const runs = runsOf(folded.symbols, symbols, index).map((run) => spanIn(folded, run))
    return {length: folded.symbols.length, runs}
  }, rememberedStretches)
})

function indexPieces(symbols: string): PieceIndex {
  const count = Math.max(0, Math.ceil((symbols.length - piece + 1) / step))
  let size = 1024
  while (size < count) size *= 2
  const index = {last: new Int32Array(size), before: new Int32Array(count + 1)}
  for (let number = 1; number <= count; number++) {
    const hash = hashAt(symbols, (number - 1) * step) & (size - 1)
    index.before[number] = index.last[hash]!
    index.last[hash] = number
  }
  return index
}

/** A hash of the piece at an offset: FNV-1a over code units, its high bits mixed into the low ones. */
function hashAt(symbols: string, at: number): number {
  let hash = emptyHash
  for (let index = at; index < at + piece; index++) hash = hashWith(hash, symbols.charCodeAt(index))
  return hash ^ (hash >>> 15)
}

/** Pieces of one hash that are compared: chance seldom brings five together, a hostile paper any number. */
const mostTries = 50

/** Where the paper has the piece at an offset of other symbols; the last place. */
function placeOf(
  {last, before}: PieceIndex,
  symbols: string,
  at: number,
  paper: string
): number | undefined {
  let number = last[hashAt(symbols, at) & (last.length - 1)]!
  for (let tries = 0; number > 0 && tries < mostTries; tries++) {
    const place = (number - 1) * step
    if (symbols.startsWith(paper.slice(place, place + piece), at)) return place
    number = before[number]!
  }
  return undefined
}

/** Runs of `symbols` whose pieces stand in the paper, in order. Each symbol is compared at most twice. */
function runsOf(symbols: string, paper: string, index: PieceIndex): Span[] {
  const runs: Span[] = []
  let free = 0
  for (let at = 0; at + piece <= symbols.length; at++) {
    const place = placeOf(index, symbols, at, paper)
    if (place === undefined) continue
    let start = at
    let from = place
    while (start > free && from > 0 && symbols[start - 1] === paper[from - 1]) {
      start--
      from--
    }
    let end = at + piece
    let to = place + piece
    while (end < symbols.length && symbols[end] === paper[to]) {
      end++
      to++
    }
    const last = runs.at(-1)
    if (last && start - last.end <= widestGap) last.end = end
    else runs.push({start, end})
    free = end
    at = end - 1
  }
  return runs.filter(({start, end}) => end - start >= shortestRun)
}

/** Where a run stands in the text, and its length in letters and digits. */
function spanIn({at}: Folded, {start, end}: Span): Span & {length: number} {
  return {start: at[start]!, end: at[end - 1]! + 1, length: end - start}
}
