/** Takes the marks of a stretch of text apart: what they enclose, and which have no partner. */

import type {Span} from '../quote/types.ts'
import {attributionBefore} from './attributions.ts'
import type {Block} from './blocks.ts'
import {isSingle, type LeadIn, type Opening, pairMarks, type Stray} from './marks.ts'
import {cover} from './prose.ts'
import type {Stretch} from './sections.ts'
import {trim} from './sentences.ts'

/**
 * Paragraphs over which a quotation may go on without a mark. Text that was broken at every capitalised
 * word, the only kind seen to need more than two, has up to five.
 */
const maximumParagraphs = 6

/** The marks of a stretch, taken apart. */
export interface Scan {
  block: Block
  stretch: Stretch
  /** Marks that close, outermost only, in order. */
  pairs: Pair[]
  /** Opening marks that nothing closes; those that wrap each other together. */
  loose: Opening[][]
  strays: Stray[]
  /** Words of the stretch behind it, in its section, as far as they can be quoted; 0 where none are. */
  following: number
}

/** A quotation within a stretch, or the part of one. */
export interface Pair {
  /** The marks that open it, outermost first. */
  chain: Opening[]
  content: Span
  /** Behind the last closing mark. */
  end: number
  /** Whether the chain is none: an inner quotation opens the outer one, which goes on behind it. */
  nested: boolean
  /** The rest of it, in the stretches that follow. */
  rest: {scan: Scan; span: Span}[]
}

/** Pair the marks of a stretch. */
export function scanMarks(block: Block, stretch: Stretch, following: number): Scan {
  const {prose, code} = block
  const {text} = prose
  const marks = pairMarks(text, stretch.span, cover(code), leadIn(text))
  const apart = takeApart(marks.openings, text)
  return {block, stretch, strays: marks.strays, following, ...apart}
}

/** Most letters before an attribution that belong to it: "Furthermore, ", "In the Introduction of the paper, ". */
const leadLetters = 50

/** Whether what begins at an offset leads to another one as an attribution of the paper's words: `The authors state: “…”`. */
export function isLedIn(text: string, from: number, to: number): boolean {
  const attribution = attributionBefore(text, to, from)
  if (!attribution?.own || !attribution.direct) return false
  return attribution.span.start - from <= leadLetters
}

/** White space between two marks that is looked at: more is none that stands within a line. */
const longestSpace = 200

/** How pairs are told from nested and lost marks: by an attribution between two opening marks. */
function leadIn(text: string): LeadIn {
  return (start, end) => {
    if (end - start < longestSpace && text.slice(start, end).trim() === '') return 'whole'
    const attribution = attributionBefore(text, end, start)
    if (!attribution?.direct) return
    const before = text.slice(start, attribution.span.start)
    if (before.length <= leadLetters && !/\p{L}[.!?…]\s/u.test(before)) return 'whole'
    return attribution.own && /[.!?…]["”’)]*\s*(?:\p{L}+,?\s)?$/u.test(before.slice(-40))
      ? 'end'
      : undefined
  }
}

function takeApart(openings: readonly Opening[], text: string) {
  const pairs: Pair[] = []
  const loose: Opening[][] = []
  let free = 0
  for (const opening of openings) {
    if (opening.start < free) continue
    // “As Ito notes, “X” holds.”: words behind the inner quotation show that it is one within the outer.
    const nested = nests(opening, text)
    const chain = nested ? [opening] : chainOf(opening)
    const inner = chain.at(-1)!
    const closed = chain.find(({close}) => close)
    if (closed) {
      const close = inner.close ?? closed.close!
      pairs.push({
        chain,
        content: trim(text, inner.end, close.start),
        end: closed.close!.end,
        nested,
        rest: []
      })
      free = closed.close!.end
    } else {
      loose.push(chain)
      free = inner.end
    }
  }
  return {pairs, loose}
}

function nests({close: outer, wraps}: Opening, text: string): boolean {
  const inner = wraps?.close
  return !!outer && !!inner && /\p{L}/u.test(text.slice(inner.end, outer.start))
}

function chainOf(opening: Opening): Opening[] {
  const chain = [opening]
  for (let next = opening.wraps; next; next = next.wraps) chain.push(next)
  return chain
}

/**
 * Join quotations that go on in the next paragraphs: where an opening mark is the last mark of its
 * paragraph, and the next mark is a closing one that nothing opens, or opens the next paragraph as the
 * paragraphs of one long quotation do.
 */
export function joinParagraphs(scans: Scan[]) {
  // Last first, so that the second paragraph of three already has its third.
  for (let index = scans.length - 1; index >= 0; index--) {
    const chain = danglingOf(scans[index]!)
    if (!chain) continue
    const joined = findRest(scans, index, chain)
    if (!joined) continue
    const {block, stretch, pairs, loose} = scans[index]!
    loose.pop()
    const content = trim(block.prose.text, chain.at(-1)!.end, stretch.span.end)
    dropInner(scans[index]!, content)
    for (const {scan, span} of joined) dropInner(scan, span)
    pairs.push({chain, content, end: stretch.span.end, nested: false, rest: joined})
  }
}

/** Whether marks may stand within others: single ones do in a quotation that double ones open. */
function isInner({chain}: Pair, family: Opening['family']): boolean {
  return isSingle(chain[0]!.family) && !isSingle(family)
}

/** Take out the pairs in single marks that a joined quotation holds: they are words of it, and none of their own. */
function dropInner({pairs}: Scan, {start, end}: Span) {
  const first = pairs.findIndex(({chain}) => chain[0]!.start >= start)
  if (first < 0) return
  const count = pairs.slice(first).filter((pair) => pair.end <= end).length
  pairs.splice(first, count)
}

/** The opening marks behind which a stretch has no other mark but pairs that they may hold. */
function danglingOf({loose, pairs, strays}: Scan): Opening[] | undefined {
  const chain = loose.at(-1)
  if (!chain || isSingle(chain[0]!.family) !== isSingle(chain.at(-1)!.family)) return
  const {end, family} = chain.at(-1)!
  const last = pairs.findLast((pair) => !isInner(pair, family))
  if ((last?.end ?? 0) > end || (strays.at(-1)?.start ?? 0) > end) return
  return chain
}

/** Where the first mark of a stretch stands that is not of a pair within a quotation of a family; its end without one. */
function firstOutside({pairs, loose, strays, stretch}: Scan, family: Opening['family']): number {
  const outside = pairs.find((pair) => !isInner(pair, family))
  return Math.min(
    outside?.chain[0]?.start ?? stretch.span.end,
    loose[0]?.[0]?.start ?? stretch.span.end,
    strays[0]?.start ?? stretch.span.end
  )
}

function findRest(scans: Scan[], index: number, chain: Opening[]): Pair['rest'] | undefined {
  const from = scans[index]!
  const {family} = chain.at(-1)!
  const hasWords = /\S/.test(from.block.prose.text.slice(chain.at(-1)!.end, from.stretch.span.end))
  const rest: Pair['rest'] = []
  for (let at = index + 1; at <= index + maximumParagraphs && at < scans.length; at++) {
    const scan = scans[at]!
    const {block, stretch, strays, pairs, loose} = scan
    const firstMark = firstOutside(scan, family)
    const {text} = block.prose
    if (stretch.section !== from.stretch.section || block.kind !== 'paragraph') return
    if (block.container !== from.block.container && block.container !== 0) return
    const start = trim(text, stretch.span.start, stretch.span.end).start
    if (firstMark === stretch.span.end) {
      rest.push({scan, span: {start, end: stretch.span.end}})
      continue
    }
    if (strays[0]?.start === firstMark) {
      const stray = strays.shift()!
      rest.push({scan, span: trim(text, start, stray.start)})
      return rest
    }
    // The paragraphs of a long quotation each open with a mark.
    const next = pairs[0]?.chain[0] ?? loose[0]?.[0]
    if (!hasWords || rest.length > 0 || firstMark !== start || next?.start !== start) return
    if (next.family !== family || next.wraps) return
    const pair = pairs[0]
    if (pair?.chain[0] !== next || pair.rest.length >= maximumParagraphs) return
    pairs.shift()
    return [{scan, span: pair.content}, ...pair.rest]
  }
  return
}
