/** The words that a paper writes with spaces around them, for telling where words meet that lost theirs. */

import type {Span} from '../types.ts'
import {isAsciiLetter} from './letters.ts'
import {NumberedWords} from './numbered-words.ts'
import {lineSpans} from './spans.ts'

/** How often a paper writes each word; lower case. */
export type Vocabulary = Pick<ReadonlyMap<string, number>, 'get' | 'has'> & {
  keys(): Iterable<string>
}

/** How often two words, in any case, stand side by side. */
export type Pairs = (first: string, second: string) => number

/** A longer run of letters is several words whose spaces were lost, not a word to learn. */
const LONGEST_WORD = 20
/** Lines shorter than this are labels and headings, whose spaces say little. */
const SHORT_LINE = 30
/** A line with more characters for each of its spaces has lost some; sound English lines have 6, German ones 7. */
const CHARACTERS_A_SPACE = 8.5
const BEYOND_ASCII = /[\p{L}\p{M}]/u

/** The words on the lines that kept their spaces, read once for all that is told from them. */
export interface SoundWords {
  vocabulary: Vocabulary
  /** Each different word's number, in lower case. */
  numbers: ReadonlyMap<string, number>
  /** The numbers of the words in their order, and {@link APART}. */
  row: Int32Array
}

/** Stands in a row between two words that have more than a space between them. */
const APART = -1

/** Reads the words of a text. */
export function soundWordsOf(text: string): SoundWords {
  // A word is looked up as it is written: to put each into lower case takes as long as all else.
  const written = new NumberedWords()
  const row: number[] = []
  for (const line of soundLines(text)) readLine(text, line, written, row)
  const low = new NumberedWords()
  const {numbers, counts} = low
  const lower = written.words.map((word, index) => {
    const number = low.numberOf(word.toLowerCase())
    if (word.length <= LONGEST_WORD) counts[number]! += written.counts[index]!
    return number
  })
  const lowered = new Int32Array(row.length)
  for (let place = 0; place < row.length; place++) {
    const number = row[place]!
    lowered[place] = number === APART ? APART : lower[number]!
  }
  return {vocabulary: new Counts(numbers, counts), numbers, row: lowered}
}

/** Reads the words of a line. */
function readLine(text: string, {start, end}: Span, written: NumberedWords, row: number[]): void {
  let before = -1
  let beforeEnd = -1
  for (let to = start; ; ) {
    const from = lettersStart(text, to, end)
    if (from === end) return
    to = lettersEnd(text, from, end)
    if (isHalf(text, from, to)) continue
    const adjoins = from === beforeEnd + 1 && text.charCodeAt(beforeEnd) === 32
    if (!adjoins || to - before > 2 * LONGEST_WORD) row.push(APART)
    const number = written.numberOf(text.slice(from, to))
    written.counts[number]!++
    row.push(number)
    before = from
    beforeEnd = to
  }
}

/** Counts by the numbers of words; one that was counted as often as never is not there. */
class Counts implements Vocabulary {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #counts: readonly number[]

  constructor(numbers: ReadonlyMap<string, number>, counts: readonly number[]) {
    this.#numbers = numbers
    this.#counts = counts
  }

  get(word: string): number | undefined {
    const number = this.#numbers.get(word)
    return number === undefined ? undefined : this.#counts[number] || undefined
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }

  keys(): Iterable<string> {
    return this.#numbers.keys()
  }
}

/** Counts the pairs of words that stand side by side on one line, with nothing but a space between. */
export function pairsOf({numbers, row}: SoundWords): Pairs {
  const {starts, places} = placesOf(row, numbers.size)
  return (first, second) => {
    const one = numbers.get(first.toLowerCase())
    const other = numbers.get(second.toLowerCase())
    if (one === undefined || other === undefined) return 0
    // The rarer of the two is looked up: few are asked for, and to count all pairs would take longer.
    const isFirstRarer = starts[one + 1]! - starts[one]! < starts[other + 1]! - starts[other]!
    const [rarer, beside, by] = isFirstRarer ? [one, other, 1] : [other, one, -1]
    let count = 0
    for (let index = starts[rarer]!; index < starts[rarer + 1]!; index++) {
      if (row[places[index]! + by] === beside) count++
    }
    return count
  }
}

/** The places of each number in a row: those of `number` from `starts[number]` on in `places`. */
function placesOf(row: Int32Array, numbers: number): {starts: Int32Array; places: Int32Array} {
  const starts = new Int32Array(numbers + 1)
  for (const number of row) if (number !== APART) starts[number + 1]!++
  for (let number = 0; number < numbers; number++) starts[number + 1]! += starts[number]!
  const next = starts.slice()
  const places = new Int32Array(starts[numbers]!)
  for (let place = 0; place < row.length; place++) {
    const number = row[place]!
    if (number !== APART) places[next[number]!++] = place
  }
  return {starts, places}
}

/** The lines that kept their spaces. */
export function soundLines(text: string): Span[] {
  const sound: Span[] = []
  for (const line of lineSpans(text)) {
    const length = line.end - line.start
    if (length <= SHORT_LINE || length <= CHARACTERS_A_SPACE * spacesIn(text, line.start, line.end))
      sound.push(line)
  }
  return sound
}

/** How many spaces a stretch has. */
export function spacesIn(text: string, start: number, end: number): number {
  let spaces = 0
  for (let offset = start; offset < end; offset++) if (text.charCodeAt(offset) === 32) spaces++
  return spaces
}

/** Whether a line's hyphen breaks a word before or behind a run of letters. */
function isHalf(text: string, from: number, to: number): boolean {
  return (
    (isHyphen(text.charCodeAt(to)) && text.charCodeAt(to + 1) === LINE_END) ||
    (text.charCodeAt(from - 1) === LINE_END && isHyphen(text.charCodeAt(from - 2)))
  )
}

const LINE_END = 0x0a

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0xad
}

/** Where the next run of letters of a stretch begins; its end where there is none. */
export function lettersStart(text: string, from: number, end: number): number {
  let start = from
  while (start < end && !isLetterAt(text, start)) start++
  return start
}

/** Where a run of letters ends, in a stretch. */
export function lettersEnd(text: string, from: number, end: number): number {
  let to = from
  while (to < end && isLetterAt(text, to)) to++
  return to
}

/** Where the run of letters begins that ends at an offset, in a stretch. */
export function lettersBefore(text: string, from: number, offset: number): number {
  let start = offset
  while (start > from && isLetterAt(text, start - 1)) start--
  return start
}

function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return isAsciiLetter(code)
  return BEYOND_ASCII.test(text[offset]!)
}
