/** What an ellipsis leaves out, or an editor's bracket stands for: whether it denies or turns round what is left. */

import {matchesOf} from '../../text/matches.ts'
import {isEdge} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import {spanOf} from '../reading/exact.ts'
import type {Reading} from '../reading/reading.ts'
import {behindMarks, endOf} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {HYPHENS} from '../text/hyphens.ts'
import {lineOf, nextLine} from '../text/lines.ts'
import {countOf, isNumberWord} from '../text/number-words.ts'
import {UNSPACED} from '../text/words.ts'
import type {Difference, Span} from '../types.ts'
import {areContrary} from './contraries.ts'
import {turnBefore} from './denied-clauses.ts'
import type {Fragment} from './fragments.ts'
import {FIRST_WORD, negationBefore, negationIn} from './negations.ts'
import {elided, mayBeAnothers, placeOf} from './negations-beside.ts'

/** An ellipsis over this many characters or less is read as one leap of thought, so that a negation in it counts. */
export const ELIDED = 260
export const ELIDED_WORDS = 6

/**
 * Whether words deny by one that stands alone: neither a name, such as is a negation in another language (“Nic Bury”), nor a part of
 * a compound, which is left out with all of it (“non-stationary”), or of a word that a line's end breaks (“no-⏎tifications”).
 */
function deny(paper: PreparedPaper, words: string): boolean {
  return words
    .split(/\s+/)
    .some(
      (word) =>
        !/^\P{L}?\p{Lu}|\p{L}[-‐‑\u00ad](?:\p{L}|$)/u.test(word) &&
        negationIn(word, paper) !== undefined
    )
}

/** What the paper has between two pieces of a quotation; it ends before it begins where they are not in order. */
export function spanBetween(folded: Folded, one: Reading, other: Reading): Span {
  return {start: spanOf(folded, one.start, one.end).end, end: folded.at[other.start]!}
}

/** The words of such a span, no more than tell that they are more than an ellipsis' few. */
export function wordsBetween({text}: PreparedPaper, {start, end}: Span): string {
  return text.slice(start, Math.min(end, start + ELIDED + 1))
}

/**
 * What of the paper's words between two pieces is their own column's, where only the text is known and the second one stands on another line:
 * the rest of the first line of its column, and the beginning of the second one. `undefined` where they stand on one line.
 */
function ownWordsBetween(paper: PreparedPaper, one: Reading, other: Reading): OwnWords | undefined {
  const {lines, folded, boundaries, text} = paper
  const [leave, enter] = [lineOf(lines, one.end - 1), lineOf(lines, other.start)]
  if (!boundaries.inferred || enter <= leave) return undefined
  let [end, start] = [one.end, other.start]
  while (end < lines.last[leave]! && !isEdge(boundaries.exits[end])) end++
  while (start > lines.first[enter]! && !isEdge(boundaries.entries[start])) start--
  const head = text.slice(endOf(folded, one.end - 1), behindMarks(folded, end))
  const tail = text.slice(folded.at[start], folded.at[other.start])
  const words = BROKEN.test(head) ? head.replace(BROKEN, '') + tail : `${head} ${tail}`
  return {words, isNext: nextLine(lines, leave, 1) === enter}
}

/** See {@link ownWordsBetween}. */
interface OwnWords {
  words: string
  /** Whether these are all of them, since no line stands between. */
  isNext: boolean
}

/** The hyphen behind half a word at a line's end. */
const BROKEN = new RegExp(`(?<=\\p{L})[${HYPHENS}]\\s{0,4}$`, 'u')

/** How many words an ellipsis left out; two characters of a script without spaces make about one. */
function wordsElided(words: string): number {
  const characters = [...words].filter((one) => UNSPACED.test(one)).length
  return words.trim().split(/\s+/).length + characters / 2
}

/** Whether words are so few that an ellipsis over them is one leap of thought. */
function areFew(words: string): boolean {
  return wordsElided(words) <= ELIDED_WORDS
}

function readableWords(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}

/**
 * The negation among the few words that an ellipsis left out, or an editor's bracket stands for, or the first or last of many, which
 * deny what stands before and behind: “are not, after all that was found here, alike”.
 */
export function elidedNegation(
  paper: PreparedPaper,
  one: Reading,
  other: Reading,
  fragment: Fragment
): Difference[] {
  const span = spanBetween(paper.folded, one, other)
  if (span.end <= span.start) return []
  const own = ownWordsBetween(paper, one, other)
  if (own?.isNext && areFew(own.words)) {
    const denial = deny(paper, own.words)
      ? own.words
      : turnBefore(own.words, own.words.length, fragment.behind ?? 'ellipsis')?.word
    if (denial !== undefined) return [elided(fragment.offset, span, readableWords(denial))]
  }
  const words = wordsBetween(paper, span)
  const isShort = words.length <= ELIDED && areFew(words)
  if (isShort && deny(paper, words)) return [elided(fragment.offset, span, words.trim())]
  const isOwn = !mayBeAnothers(paper, 'entries', other.start)
  const turn =
    isShort || isOwn ? turnBefore(paper.text, span.end, fragment.behind ?? 'ellipsis') : undefined
  if (turn && turn.at >= span.start) return [elided(fragment.offset, placeOf(turn), turn.word)]
  if (isShort) return []
  const first = !mayBeAnothers(paper, 'exits', one.end) && FIRST_WORD.exec(words)
  if (first && deny(paper, first[0])) {
    const end = span.start + first[0].length
    return [elided(fragment.offset, {start: end - first[1]!.length, end}, first[1]!)]
  }
  const last = isOwn ? negationBefore(paper, span.end) : undefined
  return last ? [elided(fragment.offset, placeOf(last), last.word)] : []
}

/** More words than these in a bracket, or in its place, say more than one of them. */
const MOST_TURNED = 2

/**
 * The word of an editor's bracket between two pieces that says the contrary of the paper's in its place, or another number: “a [negative] effect”. Any other word
 * may stand for the paper's.
 */
export function turnedWords(
  paper: PreparedPaper,
  one: Reading,
  other: Reading,
  bracket: {text: string; offset: number}
): Difference[] {
  const span = spanBetween(paper.folded, one, other)
  const own = ownWordsBetween(paper, one, other)?.words
  const all = wordsBetween(paper, span)
  return (
    (own === undefined ? undefined : turnedIn(paper, span, own, bracket)) ??
    turnedIn(paper, span, all, bracket) ??
    []
  )
}

/** The same among some words of a stretch of the paper. */
function turnedIn(
  paper: PreparedPaper,
  span: Span,
  words: string,
  bracket: {text: string; offset: number}
): Difference[] | undefined {
  const said = [...matchesOf(bracket.text, WORDS)]
  const reads = [...matchesOf(words, WORDS)]
  if (said.length > MOST_TURNED || reads.length > MOST_TURNED) return undefined
  const isPair = said.length === 1 && reads.length === 1
  for (const {0: own, index} of said)
    for (const [their] of reads) {
      const pair = [own.toLowerCase(), their.toLowerCase()] as const
      const areNumbers =
        pair.every((word) => isNumberWord(word, paper)) || (isPair && areOther(...pair))
      if (pair[0] === pair[1] || !(areNumbers || areContrary(...pair))) continue
      return [
        {
          kind: areNumbers ? 'number' : 'replaced',
          quotation: placeOf({word: own, at: bracket.offset + index}),
          paper: placeWithin(paper, span, their),
          said: own,
          reads: their
        }
      ]
    }
  return undefined
}

/** Where a word stands in a stretch; all of that where a line's end breaks it. */
function placeWithin({text}: PreparedPaper, span: Span, word: string): Span {
  const at = text.indexOf(word, span.start)
  return at < 0 || at >= span.end ? span : placeOf({word, at})
}

const WORDS = /\p{L}[\p{L}\p{M}]*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/** Whether a word and digits are another number each; of a word that is none, or the first of several, nothing is known. */
function areOther(one: string, other: string): boolean {
  const [value, digits] = /^\d/.test(one) ? [countOf(other), one] : [countOf(one), other]
  return value !== undefined && /^\d{1,9}$/.test(digits) && Number(digits) !== value
}
