/** The quotation with the paper's words where it differs, in its own typography. */

import {Boundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Reading} from '../reading/reading.ts'
import {placesOf} from '../reading/step.ts'
import {isLetterBeside, lettersBefore, lettersBehind, lostSpaces} from '../text/edges.ts'
import {endOf, symbolAt} from '../text/fold.ts'
import {HYPHENS} from '../text/hyphens.ts'
import {lettersOf} from '../text/text-words.ts'
import {UNSPACED} from '../text/words.ts'
import type {Difference, DifferenceKind} from '../types.ts'

/** A replacement is offered only when this much of the quotation stands in the passage. */
const CERTAIN = 0.7

/** A slip replaces words by about as many; where one side has more than so many more, others were meant. */
const MOST_REWORDED = 2

/**
 * The corrected quotation, or `undefined` when the passage or its words are not certain: a wrong fix is made without a
 * look, and puts words into the paper's mouth for a second time.
 */
export function replacementOf(
  paper: PreparedPaper,
  quotation: string,
  reading: Reading
): string | undefined {
  if (reading.matched < CERTAIN || reading.differences.length === 0) return undefined
  if (UNREADABLE.test(quotation)) return undefined
  let corrected = ''
  let from = 0
  for (const difference of reading.differences) {
    const {quotation: span, reads} = difference
    if (span.start < from || !isCertain(paper, quotation, difference)) return undefined
    corrected += quotation.slice(from, span.start)
    if (span.start === span.end && !UNSPACED.test(reads)) {
      const own = SEPARATOR_BEFORE.exec(corrected)![0]
      const kept = corrected.slice(0, corrected.length - own.length)
      const behindIt = quotation.slice(span.end)
      const beside = matchedBeside(paper, reading, difference)
      const [before, behind] = separators(paper, difference, beside, kept, behindIt)
      if (![before, behind, own].every((one) => SIMPLE.test(one))) return undefined
      if (pairedIn(own) !== pairedIn(before + behind)) return undefined
      corrected = `${kept}${before}${reads}${behind}`
    } else corrected += reads
    from = span.end
  }
  return corrected + quotation.slice(from)
}

/** What stands between words, and what of it can be put into a quotation: no quotation marks, and some space or mark there has to be. */
const SEPARATOR_BEFORE = /[^\p{L}\p{M}\p{N}]{0,8}$/u
const SEPARATOR_BEHIND = /^[^\p{L}\p{M}\p{N}]{0,8}/u
const SIMPLE = /^[\s,;:/()’‘'–—-]{1,4}$/
const LONGEST_SEPARATOR = 8

/** The marks of a separator that have a partner elsewhere: brackets and quotation marks. */
function pairedIn(separator: string): string {
  return separator.replace(/[^()‘’']/g, '').replace(/[‘’]/g, "'")
}

/** Where a paper's words end and begin that a quotation has before a difference, and behind it; those that it left out may stand elsewhere. */
function matchedBeside(
  {folded}: PreparedPaper,
  {quotation, steps}: Reading,
  difference: Difference
): {before: number | undefined; behind: number | undefined} {
  const places = placesOf(quotation.symbols.length, steps)
  const before = places[symbolAt(quotation, difference.quotation.start) - 1] ?? -1
  const behind = places[symbolAt(quotation, difference.quotation.end)] ?? -1
  return {
    before: before < 0 ? undefined : endOf(folded, before),
    behind: behind < 0 ? undefined : folded.at[behind]
  }
}

/** What stands between two words, or behind the first one where other words come before the second. */
function separatorBetween(text: string, from: number, to: number): string {
  const isBeside = to >= from && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  const separator = isBeside ? SEPARATOR_BEHIND : SEPARATOR_AT_END
  return separator.exec(text.slice(from, from + LONGEST_SEPARATOR))![0]
}

/** What stands behind a word at a line's end, up to the next line or column, of which it tells nothing. */
const SEPARATOR_AT_END = /^[^\p{L}\p{M}\p{N}\s]{0,8}\s{0,8}/u

/**
 * What stands before words of the paper that are put in, and behind them, as a person would write it: with the spaces that it lost, and
 * without the hyphen of a line's end, which may be another column's. Where they stand on another line or page than the words beside them,
 * the marks behind the last word of each line are meant. Where it breaks a word whose other half the quotation has, there is
 * nothing between the two, and so nothing to be put in.
 *
 * @param left - The quotation up to there; `right` is the rest of it.
 */
function separators(
  {text, vocabulary}: PreparedPaper,
  {paper: {start, end}, reads}: Difference,
  beside: ReturnType<typeof matchedBeside>,
  left: string,
  right: string
): [string, string] {
  const own = SEPARATOR_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_SEPARATOR), start))![0]
  const before = separatorBetween(text, beside.before ?? start - own.length, start)
  const behind = separatorBetween(text, end, beside.behind ?? end)
  const written = (separator: string, offset: number, head: string, tail: string): string => {
    const halves = lettersBefore(head, head.length) + lettersBehind(tail, /^\s/.test(tail) ? 1 : 0)
    if (BROKEN_BESIDE.test(separator) && vocabulary.has(halves.toLowerCase())) return ''
    if (BROKEN.test(separator)) return ' '
    return separator === '' && lostSpaces(text, offset) ? ' ' : separator.replace(/\s+/g, ' ')
  }
  return [written(before, start, left, reads), written(behind, end, reads, right)]
}

/** A hyphen behind half a word, at a line's end or at that of a column. */
const BROKEN_BESIDE = new RegExp(`^[${HYPHENS}]\\s`)

function isCertain(paper: PreparedPaper, quotation: string, difference: Difference): boolean {
  const {said, reads} = difference
  // What should stay of words that the paper does not have, a person has to say.
  if (reads === '') return false
  if (said !== '' && Math.abs(wordsIn(said) - wordsIn(reads)) > MOST_REWORDED) return false
  return (
    isOfOneSort(said, reads) &&
    !joinsSigns(quotation, difference) &&
    isAnchored(quotation, difference) &&
    !bracketsDiffer(paper, quotation, difference) &&
    !breaksSentence(paper, quotation, difference) &&
    !standsBesideGap(paper, difference) &&
    !standsBesideBlank(paper, difference) &&
    isWhole(paper, difference)
  )
}

/** Signs of formulas and programs, of which folding drops some: “−”, and the first of “!=”. */
const SIGN_FIRST = /^\s*[+=<>~±×−–-]/
const SIGN_LAST = /[!+=<>~±×−–-]\s{0,8}$/

/** Whether the paper’s words would put a sign behind one that the quotation keeps: “d −+ 1”. */
function joinsSigns(quotation: string, {quotation: {start}, reads}: Difference): boolean {
  return SIGN_FIRST.test(reads) && SIGN_LAST.test(quotation.slice(Math.max(0, start - 9), start))
}

/** Whether words that were left out of a text of one column stand beside a gap that the extractor kept: they may be a heading's in the margin. */
function standsBesideGap({folded, boundaries}: PreparedPaper, {paper, said}: Difference): boolean {
  if (said !== '' || boundaries.inferred?.set.column !== undefined) return false
  return (
    boundaries.exits[symbolAt(folded, paper.start)] === Boundary.gap ||
    boundaries.entries[symbolAt(folded, paper.end)] === Boundary.gap
  )
}

/** A blank line, or the end of a page. */
const BLANK_BEFORE = /(?:\n[^\S\n]{0,8}\n|\f)\s{0,8}$/
const BLANK_BEHIND = /^\s{0,8}(?:\n[^\S\n]{0,8}\n|\f)/
const BLANK_LOOK = 20
const BLANK_WITHIN = /\n[^\S\n]*\n/

/**
 * Whether words have a blank line among them, or stand in the place of others beside one, where the text may go on elsewhere: they may be
 * those of a heading, a note or another column. Where none are in their place, the quotation goes on behind them.
 */
function standsBesideBlank(
  {text}: PreparedPaper,
  {paper: {start, end}, said}: Difference
): boolean {
  if (BLANK_WITHIN.test(text.slice(start, end))) return true
  if (said === '') return false
  return (
    BLANK_BEFORE.test(text.slice(Math.max(0, start - BLANK_LOOK), start)) ||
    BLANK_BEHIND.test(text.slice(end, end + BLANK_LOOK))
  )
}

/** Words between spaces; in a script without spaces, characters. */
function wordsIn(text: string): number {
  let words = 0
  for (const token of text.split(/\s+/)) {
    const characters = token.match(EACH_UNSPACED)?.length
    words += characters ?? 1
  }
  return words
}

const EACH_UNSPACED = new RegExp(UNSPACED, 'gu')

/** Lost glyphs, the sign of a currency for one amid a name, and letters that only formulas have. */
const UNREADABLE = /[\ufffd\p{Co}\u{1d400}-\u{1d7ff}]|(?!\s)\p{Cc}|\(cid:|[\p{L}\p{N}]\$\p{L}/u

/** What is raised or lowered, written so, or in TeX: what the paper reads without has lost it. */
const SCRIPT = /[\^_{}\\$²³¹\u2070-\u209c]/

/** The end of a sentence or of a heading, with words behind it. */
const BREAK = /[.:;?!]\s+\S/

/**
 * Whether both sides can be words of one sentence. A number where the quotation has none may be a page's, a line's or a
 * note's; a word where it has nothing but a number may be a formula's; a heading may stand before the sentence.
 */
function isOfOneSort(said: string, reads: string): boolean {
  if (UNREADABLE.test(reads) || BREAK.test(reads) !== BREAK.test(said)) return false
  if (SCRIPT.test(said) && !SCRIPT.test(reads)) return false
  if (/\p{N}/u.test(reads) && !/\p{N}/u.test(said)) return false
  // A sign alone may stand for another one, which is no symbol.
  if (said === '' && !/[\p{L}\p{N}]/u.test(reads)) return false
  return said === '' || !/\p{L}/u.test(reads) || /\p{L}/u.test(said)
}

/** Kinds in which the paper's words are another form of the quotation's: they begin and end where those do. */
const OTHER_FORMS: ReadonlySet<DifferenceKind> = new Set([
  'spelling',
  'inflection',
  'abbreviation',
  'number'
])

/**
 * Whether words of the quotation that the paper has, too, stand on both sides. At its first and last words nothing
 * shows how much of the paper was meant; where several words differ, one beside them is not enough.
 */
function isAnchored(quotation: string, difference: Difference): boolean {
  const {quotation: span, said, reads, kind} = difference
  const isAddition = kind === 'number' && !(/\p{N}/u.test(said) && /\p{N}/u.test(reads))
  if (OTHER_FORMS.has(kind) && !isAddition) return true
  const fewest = said === '' || (wordsIn(said) === 1 && wordsIn(reads) === 1) ? 1 : 2
  return [quotation.slice(0, span.start), quotation.slice(span.end)].every(
    (side) => (side.match(WORDS) ?? []).length >= fewest
  )
}

const WORDS = new RegExp(`${UNSPACED.source}|[\\p{L}\\p{M}\\p{N}]+`, 'gu')

/** Whether brackets stand at an edge of one side that the other does not have: the words behind are not what was meant. */
function bracketsDiffer(
  {text}: PreparedPaper,
  quotation: string,
  {paper, quotation: span}: Difference
): boolean {
  return (
    bracketsAt(text, paper.start) !== bracketsAt(quotation, span.start) ||
    bracketsAt(text, paper.end) !== bracketsAt(quotation, span.end)
  )
}

/** The brackets at an offset, with at most one space beside it: `(` for any that opens, `)` for any that closes. */
function bracketsAt(text: string, offset: number): string {
  const before = /[([{)\]}]?\s?$/.exec(text.slice(Math.max(0, offset - 2), offset))![0]
  const behind = /^\s?[([{)\]}]?/.exec(text.slice(offset, offset + 2))![0]
  return (before + behind).replace(/\s/g, '').replace(/[[{]/g, '(').replace(/[\]}]/g, ')')
}

/**
 * Whether the paper's words begin or end a sentence, and the quotation goes on there: the sentence's mark is none of the
 * words, and would be missing, and its capital would stand amid a sentence.
 */
function breaksSentence(
  {text}: PreparedPaper,
  quotation: string,
  {paper, quotation: span, said, reads}: Difference
): boolean {
  const goesOn = said === '' || /^\s*[\p{L}\p{N}]/u.test(quotation.slice(span.end))
  if (goesOn && SENTENCE_BEHIND.test(text.slice(paper.end, paper.end + 8))) return true
  return (
    /^\p{Lu}/u.test(reads) &&
    /\S/.test(quotation.slice(0, span.start)) &&
    SENTENCE_BEFORE.test(text.slice(Math.max(0, paper.start - 8), paper.start)) &&
    !SENTENCE_BEFORE.test(quotation.slice(Math.max(0, span.start - 8), span.start))
  )
}

/** The mark behind a sentence. */
const SENTENCE_BEHIND = /^["”’)\]]{0,4}[.?!](?:\s|$)/

/** The mark before a sentence, or before what stands behind a heading. */
const SENTENCE_BEFORE = /[.:?!]["”’)\]]{0,4}\s*$/

/** Fewest letters of a word that is cut out of a run of letters: “s”, “e” and “ll” are ends of longer words. */
const SHORTEST_CUT = 3

/** A word that a line's end breaks. */
const BROKEN = new RegExp(`[${HYPHENS}]\\s*\\n`)

/** Letters of a word that others are glued to, and of what is glued to it at least. */
const SHORTEST_OWN = 5
const SHORTEST_GLUED = 3

/**
 * Whether a word that the paper has once ends with one that it has more often, behind letters that are no word of it: half a word may be glued to
 * it (“signifassociated”), or it may be a rare compound, of which as little is certain.
 */
function mayBeGlued(word: string, {vocabulary}: PreparedPaper): boolean {
  if ((vocabulary.get(word) ?? 0) > 1) return false
  for (let at = SHORTEST_GLUED; at <= word.length - SHORTEST_OWN; at++) {
    if ((vocabulary.get(word.slice(at)) ?? 0) > 1 && !vocabulary.has(word.slice(0, at))) return true
  }
  return false
}

/** Whether the words are whole, and no several ones without their spaces. */
function isWhole(paper: PreparedPaper, {paper: {start, end}, reads}: Difference): boolean {
  if (UNSPACED.test(reads)) return true
  const words = lettersOf(reads)
  const isCut = isLetterBeside(paper.text, start) || isLetterBeside(paper.text, end)
  const isBroken = BROKEN.test(paper.text.slice(start, end))
  return words.every(
    (word) =>
      (paper.vocabulary.has(word) || (isBroken && !isCut)) &&
      !mayBeGlued(word, paper) &&
      (!isCut || word.length >= SHORTEST_CUT)
  )
}
