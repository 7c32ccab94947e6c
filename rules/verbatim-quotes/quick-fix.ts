/** The smallest replacement that gives an altered quotation the paper's words back. */

import type {JudgedQuotation} from '../../src/evidence.ts'
import {UNSPACED} from '../../src/quote/text/words.ts'
import type {Span} from '../../src/quote/types.ts'
import type {Report} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'
import type {MarkFault} from '../../src/summary/mark-faults.ts'
import {asWritten} from '../../src/summary/markdown.ts'
import {type Prose, plainSource} from '../../src/summary/prose.ts'
import {alikeAtEnds} from '../../src/text/alike.ts'
import {cutBefore, cutBehind} from '../../src/text/cuts.ts'

/** A replacement of part of a quotation. */
export interface QuickFix {
  /** The part, in the quotation's prose. */
  span: Span
  /** The part as it stands in the source. */
  actual: string
  /** Markdown, or HTML, that gives the paper's words. */
  expected: string
}

/**
 * The replacement for an altered quotation, whole words wide.
 *
 * None where the matcher is not certain of the passage, nor where Markdown stands between the words to
 * replace (emphasis, links, line prefixes): the edit would break it. Nor where it would put marks of quotation between those of the
 * quotation: which are to be single ones, a person has to say.
 */
export function quickFix(judged: JudgedQuotation, summary: Summary): QuickFix | undefined {
  const {replacement, quotation} = judged
  const {prose} = quotation
  if (replacement === undefined || replacement === prose.text) return
  const edit = changedWords(prose.text, replacement)
  const actual = plainSource(prose, edit.span, summary.source)
  if (actual === undefined) return
  if (quotation.kind === 'marks' && doubleMarks(edit.text) > doubleMarks(actual)) return
  return {span: edit.span, actual, expected: asWritten(edit.text, summary.blocks[quotation.block]!)}
}

/** How many marks of double quotation marks a text has. */
function doubleMarks(text: string): number {
  return text.match(/["“”„«»]/g)?.length ?? 0
}

/**
 * The words that a message about an altered quotation is about: its one difference, or the word beside which
 * words were left out. `undefined`, for the whole quotation, where more than one thing differs.
 */
export function differingWords(judged: JudgedQuotation): Span | undefined {
  const {verdict, differences, quotation} = judged
  const [difference, ...others] = differences
  if (verdict !== 'altered' || !difference || others.length > 0) return undefined
  const {start, end} = difference.quotation
  const {text} = quotation.prose
  if (end > start) return {start, end}
  const from = Math.max(0, start - WORD_LOOK)
  const before = /[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(from, start))
  if (before) {
    const word = from + before.index
    return {start: word, end: word + before[0].trimEnd().length}
  }
  const behind = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(start))
  return behind ? {start, end: start + behind[0].length} : undefined
}

/** A word is looked for among this many characters. */
const WORD_LOOK = 40

/** An opening mark of double quotation marks. */
const openingMark = /["“„«「]/

/**
 * The place of an attribution at the head of quoted words, with the opening mark where that stands right before it; the
 * fix sets the mark behind the attribution, and leaves that out where another one leads to the quotation already.
 */
export function movedMark(
  {kind, prose, attribution: other}: JudgedQuotation['quotation'],
  words: number,
  summary: Summary
): Pick<Report, 'place' | 'actual' | 'expected'> {
  const span = {start: 0, end: words}
  const place = prose.sourceSpan(span)
  const attribution = plainSource(prose, span, summary.source)
  const mark = place && summary.source[place.start - 1]
  if (kind !== 'marks' || !place || !attribution || !mark || !openingMark.test(mark)) {
    return {place: summary.place(prose, span)}
  }
  return {
    place: summary.placeInSource({start: place.start - 1, end: place.end}),
    actual: `${mark}${attribution}`,
    expected: [other?.direct && other.side === 'before' ? mark : `${attribution}${mark}`]
  }
}

/** A fault of quotation marks as a report, with its fix where one thing is certainly right. */
export function describeFault(
  {kind, prose, span, reason, replacement}: MarkFault,
  summary: Summary
): Report {
  // Marks of two forms leave no doubt which words are quoted.
  const report: Report = {reason, place: summary.place(prose, span), mild: kind === 'mixed'}
  const actual = replacement === undefined ? undefined : sourceOf(prose, span, summary.source)
  return actual === undefined ? report : {...report, actual, expected: [replacement!]}
}

/** The source of marks, only where it reads as the prose does, but for the break between two paragraphs. */
function sourceOf(prose: Prose, span: Span, source: string): string | undefined {
  const place = prose.sourceSpan(span)
  if (!place) return
  const written = source.slice(place.start, place.end)
  const read = prose.text.slice(span.start, span.end)
  return written.replace(/\s+/g, ' ') === read.replace(/\s+/g, ' ') ? written : undefined
}

/** The words of `before` that differ from `after`, and what stands there instead. */
function changedWords(before: string, after: string): {span: Span; text: string} {
  let {start, end: tail} = alikeAtEnds(before, after)
  // Out to the ends of the words, and past a pure insertion or removal to the word before it (or behind
  // it, at the start), so that there is always a word to point at.
  while (start > 0 && isOfWordAt(before, start - 1)) start--
  while (tail > 0 && isOfWordAt(before, before.length - tail)) tail--
  if (!/\S/.test(before.slice(start, before.length - tail))) {
    if (/\S/.test(before.slice(0, start))) {
      while (start > 0 && !isWord(letterOver(before, start - 1))) start--
      if (start > 0) start--
      while (start > 0 && isOfWordAt(before, start - 1)) start--
    } else {
      while (tail > 0 && !isWord(letterOver(before, before.length - tail))) tail--
      if (tail > 0) tail--
      while (tail > 0 && isOfWordAt(before, before.length - tail)) tail--
    }
  }
  const span = {start: cutBefore(before, start), end: cutBehind(before, before.length - tail)}
  return {span, text: after.slice(span.start, after.length - before.length + span.end)}
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{M}\p{N}'’-]/u.test(letter)
}

/** The whole character of which a unit is one or a half. */
function letterOver(text: string, at: number): string {
  const start = at > 0 && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at
  return String.fromCodePoint(text.codePointAt(start)!)
}

/**
 * Whether a letter belongs to the word beside it; in scripts without spaces each may be a word of its own. The mark in a number, as
 * in “3.2”, does.
 */
function isOfWordAt(text: string, at: number): boolean {
  const letter = letterOver(text, at)
  if (isWord(letter)) return !UNSPACED.test(letter)
  return /[.,]/.test(letter) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}
