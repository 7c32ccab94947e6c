/** Whether a match begins and ends where words of the paper do, also where the paper has lost its spaces. */

import type {PreparedPaper} from '../prepared.ts'
import type {Span} from '../types.ts'
import {isMarkAtNumber, marksSentences} from '../verdict/note-marks.ts'
import {endOf, isDigit, NumberMark, RAISED} from './fold.ts'
import {beginsWith, goesOnWith, isKnownWord, isSureWord, lostSpaceAt} from './joined-words.ts'
import {isAsciiLetter} from './letters.ts'
import {mayNegate, NEGATING, OPPOSITES, TAKES_IN, takes} from './prefixes.ts'
import {spacesIn, type Vocabulary} from './vocabulary.ts'
import {UNSPACED} from './words.ts'

const LETTER = /[\p{L}\p{M}]/u
const IN_WORD = /[\p{L}\p{M}'’]/u
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u

/** Words of one letter in the languages that have them; any other lone letter is a variable. */
const ONE_LETTER_WORDS = new Set([...'aiyoeàéúвиксуояжб'])

/** How far a token is looked at on each side of an edge: the longest word and what follows it. */
const LOOK = 24
/** A run of this many letters is several words: 99.9% of the words of the corpus are shorter. */
const LOST_SPACES = 18
/** A line with at least this many letters for each of its spaces has lost some; sound lines have 4 to 7. */
const LETTERS_A_SPACE = 10

/** A word of the paper that a quotation begins or ends inside of. */
export interface Cut extends Span {
  /** The word, where a line's end breaks it and its halves do not stand together. */
  word?: string
}

/**
 * The whole word that a match beginning at `symbol` cuts into, or `undefined` when it begins at a word's start.
 * `firstWord` is the quotation's first word, folded, and `mark` what it has before a number that it begins with.
 */
export function cutAtStart(
  paper: PreparedPaper,
  symbol: number,
  firstWord: string,
  mark: number
): Cut | undefined {
  if (symbol === 0) return undefined
  const {folded, text} = paper
  const start = folded.at[symbol]!
  if (folded.at[symbol - 1] === start) return wordAround(text, start)
  const before = text[start - 1] ?? ''
  if (isDigit(folded.symbols.charCodeAt(symbol))) {
    if (mark === NumberMark.none && (isCutNumber(paper, symbol) || isBehindMinus(text, start)))
      return numberAround(text, start)
    return undefined
  }
  if (!LETTER.test(before)) return cutBehindHyphen(paper, start, firstWord)
  if (UNSPACED.test(before) || UNSPACED.test(text[start]!))
    return goTogether(text, start, text[start]!) ? {start: start - 1, end: start + 1} : undefined
  const head = lettersBefore(text, start)
  if (beginsInsideCompound(head, text[start]!)) return undefined
  if (!lostSpaces(text, start))
    return lostSpaceAt(paper, start) ? undefined : wordAround(text, start)
  return headIsOwnWord(paper, head, firstWord) ? undefined : wordAround(text, start)
}

/** Two characters of a script without spaces are one word where a paper has one of them in so many places, and mostly beside the other. */
const FEWEST_TOGETHER = 4
const MOSTLY = 0.8

/** Whether the two characters around an offset are of one word: the paper hardly ever has `one` of them without the other. */
function goTogether(text: string, offset: number, one: string): boolean {
  const together = countOf(text, text.slice(offset - 1, offset + 1))
  return together >= FEWEST_TOGETHER && together >= MOSTLY * countOf(text, one)
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

/**
 * The whole word that a match ending before `symbol` cuts into, or `undefined`; where a quotation says that it `goesOn`, the sign
 * of a share that stands apart from its number may be among the words that it leaves out. `said` is what it has behind its last symbol.
 */
export function cutAtEnd(
  paper: PreparedPaper,
  symbol: number,
  lastWord: string,
  said: string,
  goesOn = false
): Cut | undefined {
  const {folded, text} = paper
  if (symbol >= folded.symbols.length) return undefined
  const last = folded.at[symbol - 1]!
  const next = folded.at[symbol]!
  if (last === next) return wordAround(text, last)
  const end = endOf(folded, symbol - 1)
  const code = folded.symbols.charCodeAt(symbol)
  if (isDigit(folded.symbols.charCodeAt(symbol - 1))) {
    const percent =
      PERCENT.has(code) && (next === end || (!goesOn && /^\s$/.test(text.slice(end, next))))
    if (percent) return {start: wordAround(text, last).start, end: next + 1}
    const unit = UNIT.exec(text.slice(end, end + LONGEST_UNIT))?.[0]
    if (unit !== undefined && !(DEGREES.test(unit) && DEGREES.test(said)))
      return {start: numberAround(text, last).start, end: end + unit.length}
    return isCutNumber(paper, symbol) && !isNote(paper, symbol)
      ? {start: wordAround(text, last).start, end: numberAround(text, next).end}
      : undefined
  }
  const behind = text[end] ?? ''
  if (!LETTER.test(behind))
    return /^[-‐]/.test(said) ? undefined : cutBeforeHyphen(paper, end, lastWord)
  if (UNSPACED.test(behind) || UNSPACED.test(text[last]!))
    return goTogether(text, end, text[last]!) ? {start: last, end: end + 1} : undefined
  if (isCapital(behind) && !isCapital(text[last]!)) return undefined
  if (!lostSpaces(text, end)) return lostSpaceAt(paper, end) ? undefined : wordAround(text, last)
  return goesOnWith(paper, lastWord, joinedBehind(text, end)) ? wordAround(text, last) : undefined
}

/**
 * Whether the letters glued before a quotation's first word are words of their own, where spaces were lost: unless they read better
 * as words with some of them in that word, or negate it.
 */
function headIsOwnWord(paper: PreparedPaper, head: string, firstWord: string): boolean {
  if (beginsWith(paper, head, firstWord)) return false
  const {vocabulary} = paper
  const lower = head.toLowerCase()
  // “areun|able”: no word of the paper ends like that, but a word and a prefix do. “in” is a word of its own.
  if (lower.endsWith('in') && TAKES_IN.has(firstWord)) return false
  const prefix = NEGATING.find(
    (one) => one !== 'in' && lower.endsWith(one) && takes(one, firstWord)
  )
  if (prefix === undefined) return true
  const before = lower.slice(0, -prefix.length)
  for (let length = prefix.length + 1; length <= lower.length; length++) {
    if (vocabulary.has(lower.slice(-length))) return true
  }
  return before !== '' && !endsInWord(vocabulary, before)
}

/** Whether letters end with a known word of three letters or more. */
function endsInWord(vocabulary: Vocabulary, letters: string): boolean {
  for (let length = 3; length <= letters.length; length++)
    if (vocabulary.has(letters.slice(-length))) return true
  return false
}

/** Whether a number runs on over the edge before `symbol`: “54” of “0.54”, “5” of “54”. */
function isCutNumber(paper: PreparedPaper, symbol: number): boolean {
  const {folded} = paper
  if (!isDigit(folded.symbols.charCodeAt(symbol))) return false
  const mark = folded.marks[symbol]!
  if (!isDigit(folded.symbols.charCodeAt(symbol - 1)))
    return mark === NumberMark.minus || mark === NumberMark.point
  const gap = folded.at[symbol]! - folded.at[symbol - 1]!
  if (gap === 2 && mark === NumberMark.space) return isThousands(paper.text, folded.at[symbol]!)
  return gap === 1 || (gap === 2 && mark !== NumberMark.none)
}

/** What is written right behind a number and belongs to it: a factor, thousands, degrees, a unit. */
const UNIT = /^(?:[x×kKMG°]|[munkM]?[msgVWAJB])(?![\p{L}\p{M}\p{N}])/u
const LONGEST_UNIT = 3
/** The sign of degrees, which is no symbol, as people write it. */
const DEGREES = /^\s?[°º˚◦]/

/** A number with its sign, and with what is written together with it: “−5”, “0.54”, “12–15”. */
function numberAround(text: string, start: number): Span {
  const before = /(?:[-−–]|\p{N}(?:[\p{N}.,/:−–-]|\s(?=\p{N}))*|\.)$/u.exec(
    text.slice(Math.max(0, start - LOOK), start)
  )?.[0]
  const behind = /^\p{N}+(?:[.,]\p{N}+)*/u.exec(text.slice(start, start + LOOK))?.[0]
  return {start: start - (before?.length ?? 0), end: start + (behind?.length ?? 0)}
}

/** Whether a minus stands right before a number, and nothing that makes a dash of it: “from −2, … , −1”. */
function isBehindMinus(text: string, start: number): boolean {
  return /^[\s([{⟨=][-−–]$/.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a space parts the thousands of a number before an offset: “10 000”. */
function isThousands(text: string, offset: number): boolean {
  return (
    /^\p{Nd}{3}(?![\p{L}\p{Nd}])/u.test(text.slice(offset, offset + 4)) &&
    /(?:^|[^\p{L}\p{Nd}.,])\p{Nd}{1,3}\s$/u.test(text.slice(Math.max(0, offset - 5), offset))
  )
}

/** A note's mark behind a sentence, and what begins the next one. */
const NOTE = /^[1-9]\d{0,2}\s+["“‘([]?\p{Lu}/u

/** The signs of shares, which belong to the number before them. */
const PERCENT = new Set([0x25, 0x2030, 0x2031])

/**
 * Whether a number that a sentence ends with stands before the mark of a note, which begins at a symbol: “from 12 to 16.³ We”, perhaps as
 * “16.3 We”.
 */
function isNote(paper: PreparedPaper, symbol: number): boolean {
  const {folded, text} = paper
  const last = folded.at[symbol - 1]!
  const next = folded.at[symbol]!
  if (next === last + 1) return isMarkAtNumber(paper, symbol)
  if (next === last + 2 && /[.,;:]/.test(text[last + 1]!) && RAISED.test(text[next]!)) return true
  return text[last + 1] === '.' && NOTE.test(text.slice(next, next + LOOK)) && marksSentences(paper)
}

/** Whether the hyphen before `start`, at a line's end or not, parts a negating prefix from its word. */
function cutBehindHyphen(paper: PreparedPaper, start: number, firstWord: string): Cut | undefined {
  const {text} = paper
  let place = start
  while (place > 0 && place > start - LOOK && /\s/.test(text[place - 1]!)) place--
  if (!/[-‐‑\u00ad]/.test(text[place - 1] ?? ''))
    return cutBehindColumn(paper, start, place, firstWord)
  const broken = place < start
  const head = lettersBefore(text, place - 1)
  if (broken && isCapital(text[start]!) && beginsAnew(text, place, start, head)) return undefined
  const prefix = broken || OPPOSITES.has(head) ? head : ''
  if (prefix === '') return undefined
  const cut = OPPOSITES.has(prefix) || (broken && isKnownWord(paper, prefix + firstWord))
  return cut ? {start: place - 1 - prefix.length, end: wordAround(text, start).end} : undefined
}

/** Half of a word before a hyphen within a line, where one of its columns ends. */
const HALF_AT_COLUMN = /(?<!\p{L})\p{L}{1,24}(?=[-‐\u00ad] )/gu
/** How far the next line is looked for, and the line before: one of two merged columns has some 130 characters. */
const LINE_REACH = 140

/** The same at the beginning of a line, where the half may stand at the end of a column of the line before, which ends before `place`. */
function cutBehindColumn(
  paper: PreparedPaper,
  start: number,
  place: number,
  firstWord: string
): Cut | undefined {
  const {text} = paper
  if (!text.slice(place, start).includes('\n')) return undefined
  const before = text.slice(Math.max(0, place - LINE_REACH), place)
  const line = before.lastIndexOf('\n') + 1
  for (const {0: half, index} of before.slice(line).matchAll(HALF_AT_COLUMN)) {
    const begun = half.toLowerCase()
    const isRest = mayNegate(begun, firstWord) || !isSureWord(paper, firstWord)
    if (!isRest || !isKnownWord(paper, begun + firstWord)) continue
    return {
      start: place - before.length + line + index,
      end: wordAround(text, start).end,
      word: begun + firstWord
    }
  }
  return undefined
}

/** A hyphen at the end of a line or of one of its columns, and the first word of the next line, which it may have broken. */
const BROKEN = /^[-‐\u00ad](?: [^\n]{0,140})?\n\s{0,9}(\p{Ll}{1,24})(?!\p{L})/u

/** Whether the hyphen of a line's end behind `end` breaks the last word. */
function cutBeforeHyphen(paper: PreparedPaper, end: number, lastWord: string): Cut | undefined {
  const {text} = paper
  const broken = BROKEN.exec(text.slice(end, end + LINE_REACH + LOOK + 20))
  if (!broken || !isKnownWord(paper, lastWord + broken[1])) return undefined
  const {start} = wordAround(text, end - 1)
  return {start, end: end + broken[0].length, word: lastWord + broken[1]}
}

/**
 * Whether a capital behind half a word begins another text. “ex- We”: no word of the left column goes on with a capital of
 * the right one's. On the next line that may be a name's, “non-⏎Gaussian”; the capital of a word that the paper writes small
 * as well is a sentence's, unless it stands in a heading.
 */
function beginsAnew(text: string, place: number, start: number, head: string): boolean {
  if (!text.slice(place, start).includes('\n')) return true
  const word = lettersBehind(text, start).toLowerCase()
  return head !== '' && !isCapital(head[0]!) && text.includes(` ${word} `)
}

/** “theAgent”: a capital behind a small letter begins a word. */
function beginsInsideCompound(head: string, first: string): boolean {
  return head.length > 0 && isCapital(first) && !isCapital(head.at(-1)!)
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

/** Whether the writing around an offset shows lost spaces: a very long token, or a line with hardly a space. */
export function lostSpaces(text: string, offset: number): boolean {
  let from = offset
  while (from > 0 && from > offset - LOST_SPACES && isLetterOrDigit(text, from - 1)) from--
  let to = offset
  while (to < text.length && to < from + LOST_SPACES && isLetterOrDigit(text, to)) to++
  if (to - from >= LOST_SPACES) return true
  return lettersASpace(text, offset) >= LETTERS_A_SPACE
}

function isLetterOrDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : LETTER_OR_DIGIT.test(text[offset]!)
}

/** A shorter line says little of its spaces: it is a label, or the last of a paragraph, which is like the one before it. */
const SHORT_LINE = 30
/** A line is looked at this far on each side: a line of two merged columns has some 130 characters. */
const LINE_LOOK = 70

function lettersASpace(text: string, offset: number): number {
  const from = Math.max(0, offset - LINE_LOOK)
  const around = text.slice(from, offset + LINE_LOOK)
  const newline = around.indexOf('\n', offset - from)
  const end = newline < 0 ? around.length : newline
  const start = offset === from ? 0 : around.lastIndexOf('\n', offset - from - 1) + 1
  if (end - start >= SHORT_LINE) return (end - start) / (1 + spacesIn(around, start, end))
  const before = start < 2 ? 0 : around.lastIndexOf('\n', start - 2) + 1
  return end - before < SHORT_LINE ? 0 : (end - before) / (1 + spacesIn(around, before, end))
}

/** The letters right before an offset, {@link LOOK} at most. */
export function lettersBefore(text: string, offset: number): string {
  let from = offset
  while (from > 0 && from > offset - LOOK && LETTER.test(text[from - 1]!)) from--
  return text.slice(from, offset)
}

/** A hyphen at a line's end between two halves of a word. */
const BREAK = /(?<=\p{L})[-‐\u00ad][^\S\n]{0,9}\n\s{0,9}(?=\p{Ll})/gu

/** The letters right behind an offset, those of the next line, too, where its hyphen breaks a word: at most {@link LOOK}. */
function joinedBehind(text: string, offset: number): string {
  return lettersBehind(text.slice(offset, offset + 2 * LOOK).replace(BREAK, ''), 0)
}

/** The letters right behind it. */
export function lettersBehind(text: string, offset: number): string {
  let to = offset
  while (to < text.length && to < offset + LOOK && LETTER.test(text[to]!)) to++
  return text.slice(offset, to)
}

/** The word around an offset, at most {@link LOOK} letters to each side. */
function wordAround(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && start > offset - LOOK && isLetterOrDigit(text, start - 1)) start--
  let end = offset
  while (end < text.length && end < offset + LOOK && isLetterOrDigit(text, end)) end++
  return {start, end}
}

/** Whether letters, in lower case, are a word of the paper, and no stray letter of one. */
export function isWord(vocabulary: Vocabulary, word: string): boolean {
  const count = vocabulary.get(word) ?? 0
  if (word.length === 1) return ONE_LETTER_WORDS.has(word)
  // A lone fragment of two letters is as often a variable or a broken word as a word.
  return word.length === 2 ? count >= 3 : count >= 1
}

/** Whether an offset lies inside a run of letters; an apostrophe counts as one: “we’ll”. */
export function isLetterBeside(text: string, offset: number): boolean {
  return IN_WORD.test(text[offset - 1] ?? '') && IN_WORD.test(text[offset] ?? '')
}
