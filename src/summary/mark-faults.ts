/** Says what is wrong with the quotation marks and the attributions of a stretch of text. */

import type {Span} from '../quote/types.ts'
import {type Attribution, attributionBefore} from './attributions.ts'
import type {Pair, Scan} from './mark-pairs.ts'
import {isSingle, type Opening} from './marks.ts'
import {Prose} from './prose.ts'

/** Quotation marks that went wrong. */
export interface MarkFault {
  /**
   * - `unclosed`: an opening mark whose closing mark is missing;
   * - `unopened`: a closing mark whose opening mark is missing;
   * - `mixed`: a quotation that opens with one form and closes with another (“X");
   * - `doubled`: two marks in a row where one is meant (““X”);
   * - `blank-line`: a paragraph break between the opening mark and the words;
   * - `attribution-inside`: an attribution between the marks, as if it were the paper's words.
   */
  kind: 'unclosed' | 'unopened' | 'mixed' | 'doubled' | 'blank-line' | 'attribution-inside'
  /** What is there and what was expected, as messages say it. */
  reason: string
  /** The text in which `span` lies. */
  prose: Prose
  /** The mark; for an attribution, from the opening mark to the words that are quoted. */
  span: Span
  /**
   * What may stand there instead, when one thing is certainly right, and the source of the place reads as the
   * prose does.
   */
  replacement?: string | undefined
}

/** Attributions that give no words to anybody. */
export interface AttributionFault {
  /**
   * - `loop`: attributions within attributions ("The authors state: “The authors state: “…", "The paper says that the authors
   *   state: “…");
   * - `empty`: an attribution with nothing behind it ("The authors state:", "The authors state: “”").
   */
  kind: 'loop' | 'empty'
  /** The text in which `span` lies. */
  prose: Prose
  /** From the first letter of the attribution to the last mark that belongs to it. */
  span: Span
  /** How many attributions stand in a loop; 1 for an empty one. */
  count: number
  attribution: Attribution
}

/** The faults of a stretch, each list in order. */
export interface Faults {
  markFaults: MarkFault[]
  attributionFaults: AttributionFault[]
}

/**
 * Find the faults of a stretch; of each mark at most one.
 *
 * @param wordsOf Where the quoted words of a pair begin in the prose; `undefined` where it is no quotation.
 */
export function findFaults(scan: Scan, wordsOf: (pair: Pair) => number | undefined): Faults {
  const {block, stretch, pairs, loose, strays} = scan
  const {prose} = block
  const faults: Faults = {markFaults: [], attributionFaults: []}
  const [firstLoose] = loose.find(([outer]) => !isSingle(outer!.family)) ?? []
  const isAmongOdd = firstLoose !== undefined || strays.length > 0
  let from = stretch.span.start
  for (const pair of pairs) {
    const isBehindLoose = firstLoose !== undefined && firstLoose.start < pair.chain[0]!.start
    const words = wordsOf(pair)
    addPair(faults, prose, pair, {from, words, isBehindLoose, isAmongOdd})
    if (words === pair.content.start) addEmbedded(faults, prose, pair, from)
    from = pair.end
  }
  for (const chain of loose) addLoose(faults, scan, chain)
  for (const {start, end} of strays) addMark(faults, 'unopened', prose, {start, end})
  addUnfollowed(faults, scan)
  faults.markFaults.sort(byStart)
  faults.attributionFaults.sort(byStart)
  return faults
}

function byStart(a: {span: Span}, b: {span: Span}): number {
  return a.span.start - b.span.start
}

function addMark(
  {markFaults}: Faults,
  kind: MarkFault['kind'],
  prose: Prose,
  span: Span,
  replacement?: string
) {
  const mark = prose.text.slice(span.start, span.end)
  markFaults.push({kind, reason: reasonOf(kind, mark, replacement), prose, span, replacement})
}

function reasonOf(kind: MarkFault['kind'], text: string, replacement: string | undefined): string {
  switch (kind) {
    case 'unclosed':
      return `Unexpected opening mark \`${text}\` that nothing closes, expected \`${partner(text)}\` behind the quoted words`
    case 'unopened':
      return `Unexpected closing mark \`${text}\` that nothing opens, expected an opening mark before the quoted words`
    case 'mixed':
      return `Unexpected closing mark \`${text}\`, expected \`${replacement}\` as the quotation was opened`
    case 'doubled':
      return text.length > 1
        ? `Unexpected further marks \`${text}\`, expected one`
        : `Unexpected second mark \`${text}\`, expected one`
    case 'blank-line':
      return `Unexpected paragraph break between the opening mark \`${text[0]}\` and the quoted words, expected none`
    case 'attribution-inside':
      return `Unexpected attribution inside the quotation marks, expected it before them`
  }
}

/** What stands before a pair of marks, and in it. */
interface PairPlace {
  /** Where the text behind the pair before begins. */
  from: number
  /** Where its quoted words begin; `undefined` where it is no quotation. */
  words: number | undefined
  /** Whether a mark stands before it that nothing closes. */
  isBehindLoose: boolean
  /** Whether a mark in the same stretch has no partner: which two belong together is not certain then. */
  isAmongOdd: boolean
}

/** What is wrong with a pair of marks; the first that applies. */
function addPair(
  faults: Faults,
  prose: Prose,
  {chain, content, rest, nested}: Pair,
  {from, words, isBehindLoose, isAmongOdd}: PairPlace
) {
  const {text} = prose
  const outer = chain[0]!
  const inner = chain.at(-1)!
  if (nested || isSingle(outer.family)) return
  if (chain.length > 1 && hasWords(text, outer.end, inner.start)) {
    return addNested(faults, prose, chain, {from, end: inner.end, isBehindLoose})
  }
  if (words !== undefined && words > content.start) {
    return addNested(faults, prose, chain, {from, end: words, isBehindLoose})
  }
  const isEmpty = content.start >= content.end
  if (isEmpty && rest.length === 0) {
    return addEmpty(faults, prose, from, outer.start, outer.close?.end ?? inner.end)
  }
  if (isEmpty) return addBreak(faults, prose, inner, rest[0]!)
  if (chain.length > 1 && !isSingle(inner.family)) {
    // With both closed nothing is lost: "““X””" is judged as "“X”".
    if (!outer.close || !inner.close) addMark(faults, 'doubled', prose, surplus(chain), '')
  } else if (outer.mixed && outer.close) {
    addMark(faults, 'mixed', prose, outer.close, partner(text.slice(outer.start, outer.end)))
    if (isAmongOdd) faults.markFaults.at(-1)!.replacement = undefined
  }
}

/** The marks before the last that nothing closes and that stand together: all but one of “““X”. */
function surplus(chain: readonly Opening[]): Span {
  const [outer, ...others] = chain.slice(0, -1)
  let {end} = outer!
  for (const mark of outer!.close ? [] : others) {
    if (mark.close || mark.start > end) break
    end = mark.end
  }
  return {start: outer!.start, end}
}

/** A break behind an opening mark: its place goes to the first letter behind the break, which belongs to the mark. */
function addBreak(faults: Faults, prose: Prose, mark: Span, {scan, span}: Pair['rest'][number]) {
  const letter = {start: span.start, end: span.start + 1}
  const joined = Prose.join(
    [prose, scan.block.prose].map((part, index) => {
      const {start, end} = index === 0 ? mark : letter
      return part.slice(start, end)
    }),
    ' '
  )
  const isTop = scan.block.container === 0
  const whole = {start: 0, end: joined.text.length}
  addMark(faults, 'blank-line', joined, whole, isTop ? joined.text.replace(' ', '') : undefined)
}

/** Fewest words of a paragraph that are what a mark before it opens: in a loop that broke off, “The authors state” is left. */
const quotedWords = 5

function addLoose(faults: Faults, scan: Scan, chain: Opening[]) {
  const {prose} = scan.block
  const {start, end} = scan.stretch.span
  const {text} = prose
  const outer = chain[0]!
  const inner = chain.at(-1)!
  if (chain.length > 1 && hasWords(text, outer.end, inner.start)) {
    addNested(faults, prose, chain, {from: start, end: inner.end, isBehindLoose: true})
  } else if (!isSingle(outer.family) || attributionBefore(text, outer.start, start)?.colon) {
    // Behind a mark that ends its paragraph the words may stand in the next one.
    if (/\S/.test(text.slice(inner.end, end)) || scan.following >= quotedWords) {
      if (!isSingle(outer.family)) addMark(faults, 'unclosed', prose, outer)
    } else addEmpty(faults, prose, start, outer.start, inner.end)
  }
}

/** "They note:" at the end of a section, or before a paragraph that begins with another attribution. */
function addUnfollowed({attributionFaults}: Faults, scan: Scan) {
  const {block, stretch, pairs, loose, strays} = scan
  if (scan.following > 0) return
  const {prose} = block
  const marked = Math.max(
    stretch.span.start,
    pairs.at(-1)?.end ?? 0,
    loose.at(-1)?.at(-1)?.end ?? 0,
    strays.at(-1)?.end ?? 0
  )
  const attribution = attributionBefore(prose.text, stretch.span.end, marked)
  if (!attribution?.colon || !attribution.own) return
  const end = prose.text.slice(0, stretch.span.end).trimEnd().length
  attributionFaults.push({
    kind: 'empty',
    prose,
    span: {start: attribution.span.start, end},
    count: 1,
    attribution
  })
}

function hasWords(text: string, start: number, end: number): boolean {
  return /\p{L}/u.test(text.slice(start, end))
}

/** Marks with nothing between: an attribution without words, or else a mark that nothing closes. */
function addEmpty(faults: Faults, prose: Prose, from: number, start: number, end: number) {
  const attribution = attributionBefore(prose.text, start, from)
  if (!attribution?.own) return addMark(faults, 'unclosed', prose, {start, end: start + 1})
  const span = {start: attribution.span.start, end}
  faults.attributionFaults.push({kind: 'empty', prose, span, count: 1, attribution})
}

/** An attribution between the marks, or several, each within the marks of the one before; up to `end`. */
function addNested(
  faults: Faults,
  prose: Prose,
  chain: Opening[],
  {from, end, isBehindLoose}: Pick<PairPlace, 'from' | 'isBehindLoose'> & {end: number}
) {
  const {text} = prose
  const outer = chain[0]!
  const before = attributionBefore(text, outer.start, from)
  const inside = attributionBefore(text, chain[1]?.start ?? end, outer.end)
  const count = Math.max(1, chain.length - 1) + (before?.direct ? 1 : 0)
  const attribution = before ?? inside
  if (count > 1 && attribution) {
    const start = before?.direct ? before.span.start : outer.start
    faults.attributionFaults.push({kind: 'loop', prose, span: {start, end}, count, attribution})
  } else {
    // Where the outer mark has no partner and the inner one has, the outer one is too much. Of two without
    // a partner, the one that stayed would still be wrong; so would one before, around the attribution in its place, and
    // the inner one with an attribution behind it; and marks between them may belong to either.
    const [, inner] = chain
    const isPair = !outer.close && !!inner?.close && !isSingle(inner.family)
    const isOne =
      chain.length === 2 &&
      isPair &&
      inside !== undefined &&
      !isBehindLoose &&
      !/["“”„«»「」『』]/.test(text.slice(outer.end, inner.start))
    const span = {start: outer.start, end}
    addMark(
      faults,
      'attribution-inside',
      prose,
      span,
      isOne ? text.slice(outer.end, end) : undefined
    )
  }
}

/** What embeds one attribution in another: “that” or a colon; behind a comma another sentence goes on. */
const embedding = /[:：\p{L}][\s*_]*$/u

/** An attribution before a quotation that another one leads to, both of the paper: “The paper says that the authors state: “…”. */
function addEmbedded(
  {attributionFaults}: Faults,
  prose: Prose,
  {chain, nested}: Pair,
  from: number
) {
  const {text} = prose
  const {start, end} = chain[0]!
  const inner = nested ? undefined : attributionBefore(text, start, from)
  if (!inner?.direct || !inner.own) return
  const outer = attributionBefore(text, inner.span.start, from)
  if (!outer?.direct || !outer.own) return
  if (!embedding.test(text.slice(outer.span.end, inner.span.start))) return
  const span = {start: outer.span.start, end}
  attributionFaults.push({kind: 'loop', prose, span, count: 2, attribution: outer})
}

/** The closing mark that belongs to an opening one. */
function partner(opening: string): string {
  return partners.get(opening) ?? opening
}

const partners = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〟'],
  ['❝', '❞'],
  [',,', "''"],
  ['<<', '>>']
])
