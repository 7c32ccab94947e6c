/** Whether a match begins and ends where words of the paper do, also where the paper has lost its spaces. */

import type {PreparedPaper} from '../prepared.ts'
import type {Span} from '../types.ts'
import {isMarkAtNumber, marksSentences} from '../verdict/note-marks.ts'
import {endOf, isDigit, NumberMark, RAISED} from './fold.ts'
import {isAsciiLetter} from './letters.ts'
import {spacesIn, type Vocabulary} from './vocabulary.ts'
import {UNSPACED} from './words.ts'

const LETTER = /[\p{L}\p{M}]/u
const IN_WORD = /[\p{L}\p{M}'’]/u
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u

/** Prefixes that turn a word into its opposite, so that what follows must never be quoted without them. */
const OPPOSITES = new Set(
  'un in im il ir non dis mis anti a ab counter de ex extra hypo contra pseudo quasi semi sub under over'.split(
    ' '
  )
)
/** Those that also swallow the sense when a line's hyphen or a lost space parts them from their word. */
const NEGATING = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis', 'anti']

/** Words of one letter in the languages that have them; any other lone letter is a variable. */
const ONE_LETTER_WORDS = new Set([...'aiyoeàéúвиксуояжб'])

/** Forms of “in-” that stand before some letters only: “their suggestions” hides no “irsuggestions”. */
const ASSIMILATED: Readonly<Record<string, RegExp>> = {ir: /^r/, il: /^l/, im: /^[mpb]/}

/** English words that “in” turns into their opposite; before any other word it is a word of its own. */
const TAKES_IN = new Set(
  (
    'ability accessible accuracy accurate action active activity adequate admissible animate appropriate attention capable ' +
    'coherent comparable compatible complete completeness comprehensible congruent consistency consistent correct correctly ' +
    'credible curable decisive definite dependence dependent determinate direct directly discriminate distinct ' +
    'distinguishable divisible effective efficiency efficient elastic eligible equality equivalent exact expensive experienced ' +
    'explicable feasible finite finitely flexible formal formative frequent frequently homogeneous justice operable organic ' +
    'secure security sensitive separable significant soluble solvable stability stable sufficient sufficiently tangible ' +
    'tolerance tolerant tractable valid validity variable variance variant visible voluntary'
  ).split(' ')
)

/** Whether a negating prefix can stand before a word. */
function takes(prefix: string, word: string): boolean {
  return ASSIMILATED[prefix]?.test(word) ?? true
}

/** Whether a word of letters may be a prefix that negates, and the word that it stands before. */
export function mayNegate(prefix: string, word: string): boolean {
  return prefix === 'in' ? TAKES_IN.has(word) : NEGATING.includes(prefix) && takes(prefix, word)
}

/** How far a token is looked at on each side of an edge: the longest word and what follows it. */
const LOOK = 24
/** A run of this many letters is several words: 99.9% of the words of the corpus are shorter. */
const LOST_SPACES = 18
/** A line with at least this many letters for each of its spaces has lost some; sound lines have 4 to 7. */
const LETTERS_A_SPACE = 10

/**
 * The whole word that a match beginning at `symbol` cuts into, or `undefined` when it begins at a word's start.
 * `firstWord` is the quotation's first word, folded, and `mark` what it has before a number that it begins with.
 */
export function cutAtStart(
  paper: PreparedPaper,
  symbol: number,
  firstWord: string,
  mark: number
): Span | undefined {
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
  if (!lostSpaces(text, start)) return wordAround(text, start)
  return headIsOwnWord(paper.vocabulary, head, firstWord) ? undefined : wordAround(text, start)
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
  said: string,
  goesOn = false
): Span | undefined {
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
  if (!LETTER.test(behind)) return undefined
  if (UNSPACED.test(behind) || UNSPACED.test(text[last]!))
    return goTogether(text, end, text[last]!) ? {start: last, end: end + 1} : undefined
  if (isCapital(behind) && !isCapital(text[last]!)) return undefined
  if (!lostSpaces(text, end)) return wordAround(text, last)
  const tail = lettersBehind(text, end)
  return tailIsOwnWord(paper.vocabulary, lettersBefore(text, end), tail)
    ? undefined
    : wordAround(text, last)
}

/**
 * Whether the letters glued before a quotation's first word are words of their own, where spaces were
 * lost. They are, unless some of them and the first word are together a word of the paper; then only if
 * they can be read as words and do not negate. A vocabulary is never whole, so no word needs to be known.
 */
function headIsOwnWord(vocabulary: Vocabulary, head: string, firstWord: string): boolean {
  const lower = head.toLowerCase()
  for (let length = 1; length <= lower.length; length++) {
    const part = lower.slice(-length)
    const joined = vocabulary.get(part + firstWord) ?? 0
    if (joined === 0) continue
    if (NEGATING.includes(part)) return false
    if (isOftenApart(vocabulary, part, joined)) continue
    // “thefactorgraph” of the vocabulary has lost its spaces, too.
    if (!vocabulary.has(part) && endsInWords(vocabulary, part)) continue
    // “ofthe” may itself be two words that lost their space: then each is the commoner.
    const apart = Math.min(vocabulary.get(part) ?? 0, vocabulary.get(firstWord) ?? 0)
    if (apart <= joined && !(apart > 0 && endsInWords(vocabulary, lower))) return false
  }
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

/** A word that stands alone this many times as often as it does in front of another has only lost its space there. */
const OFTEN_APART = 10

/** Whether a word joined with another, so many times, is no compound: “theirown”, not “overfit”. */
function isOftenApart(vocabulary: Vocabulary, part: string, joined: number): boolean {
  return !OPPOSITES.has(part) && (vocabulary.get(part) ?? 0) >= OFTEN_APART * joined
}

/** Whether letters end with a known word of three letters or more. */
function endsInWord(vocabulary: Vocabulary, letters: string): boolean {
  for (let length = 3; length <= letters.length; length++)
    if (vocabulary.has(letters.slice(-length))) return true
  return false
}

/** The same behind a quotation's last word; `before` are the letters up to its end. */
function tailIsOwnWord(vocabulary: Vocabulary, before: string, tail: string): boolean {
  if (beginsInWords(vocabulary, tail)) return true
  const lower = before.toLowerCase()
  const rest = tail.toLowerCase()
  for (let length = 1; length <= rest.length; length++) {
    const part = rest.slice(0, length)
    for (let start = lower.length - 3; start >= 0; start--) {
      const word = lower.slice(start)
      const joined = vocabulary.get(word + part) ?? 0
      if (joined === 0 || isOftenApart(vocabulary, part, joined)) continue
      if (joined >= Math.min(vocabulary.get(word) ?? 0, vocabulary.get(part) ?? 0)) return false
    }
  }
  return true
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
function cutBehindHyphen(paper: PreparedPaper, start: number, firstWord: string): Span | undefined {
  const {text, vocabulary} = paper
  let place = start
  while (place > 0 && place > start - LOOK && /\s/.test(text[place - 1]!)) place--
  if (!/[-‐‑\u00ad]/.test(text[place - 1] ?? '')) return undefined
  const broken = place < start
  const head = lettersBefore(text, place - 1)
  if (broken && isCapital(text[start]!) && beginsAnew(text, place, start, head)) return undefined
  const prefix = broken || OPPOSITES.has(head) ? head : ''
  if (prefix === '') return undefined
  const cut = OPPOSITES.has(prefix) || (broken && vocabulary.has(prefix + firstWord))
  return cut ? {start: place - 1 - prefix.length, end: wordAround(text, start).end} : undefined
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

/** Lines shorter than this are labels, which may well have no space. */
const SHORT_LINE = 30
/** A line is looked at this far on each side: a line of two merged columns has some 130 characters. */
const LINE_LOOK = 70

function lettersASpace(text: string, offset: number): number {
  const window = text.slice(Math.max(0, offset - LINE_LOOK), offset + LINE_LOOK)
  const place = Math.min(offset, LINE_LOOK)
  const newline = window.indexOf('\n', place)
  const line = window.slice(
    place === 0 ? 0 : window.lastIndexOf('\n', place - 1) + 1,
    newline < 0 ? undefined : newline
  )
  return line.length < SHORT_LINE ? 0 : line.length / (1 + spacesIn(line, 0, line.length))
}

/** The letters right before an offset, {@link LOOK} at most. */
export function lettersBefore(text: string, offset: number): string {
  let from = offset
  while (from > 0 && from > offset - LOOK && LETTER.test(text[from - 1]!)) from--
  return text.slice(from, offset)
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

/** Whether letters can be read as words of the paper up to their end; the first may be cut off at the front. */
function endsInWords(vocabulary: Vocabulary, letters: string): boolean {
  const lower = letters.toLowerCase()
  const reached = new Array<boolean>(lower.length + 1).fill(false)
  reached[lower.length] = true
  for (let end = lower.length; end > 0; end--) {
    if (!reached[end]) continue
    for (let start = end - 1; start >= 0; start--) {
      if (isWord(vocabulary, lower.slice(start, end))) reached[start] = true
    }
  }
  const cutOff = lower.length >= LOOK
  return cutOff ? reached.slice(0, lower.length / 2).includes(true) : reached[0]!
}

/** Whether letters can be read as words of the paper from their start; the last may be cut off at the end. */
function beginsInWords(vocabulary: Vocabulary, letters: string): boolean {
  const lower = letters.toLowerCase()
  const reached = new Array<boolean>(lower.length + 1).fill(false)
  reached[0] = true
  for (let start = 0; start < lower.length; start++) {
    if (!reached[start]) continue
    for (let end = start + 1; end <= lower.length; end++) {
      if (isWord(vocabulary, lower.slice(start, end))) reached[end] = true
    }
  }
  const cutOff = lower.length >= LOOK
  return cutOff ? reached.slice(lower.length / 2).includes(true) : reached[lower.length]!
}

/** Whether an offset lies inside a run of letters; an apostrophe counts as one: “we’ll”. */
export function isLetterBeside(text: string, offset: number): boolean {
  return IN_WORD.test(text[offset - 1] ?? '') && IN_WORD.test(text[offset] ?? '')
}
