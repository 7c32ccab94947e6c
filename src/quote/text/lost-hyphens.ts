/**
 * Line breaks that an extractor took away together with a line's hyphen, as `pdftotext` does: it puts the next line right against
 * the half of the word. Where that line is another column's, the two are no word: “tide|marshes were never … \nwater”.
 */

import {groupBy} from '../../groups.ts'
import {countBelow} from '../../ordered.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Span} from '../types.ts'
import {isWord} from './edges.ts'
import {isAsciiSmall, isUppercase} from './letters.ts'
import {mayNegate} from './prefixes.ts'
import {lineSpans} from './spans.ts'
import {lettersBefore, lettersEnd, lettersStart, type Vocabulary} from './vocabulary.ts'

/** In texts whose lines keep their hyphens, as many lines in a hundred end with one at least; five to twenty do. */
const KEPT_HYPHENS = 0.01
/** In texts that keep the places of words, more lines have gaps: those of any second column. */
const KEPT_PLACES = 0.05

/** Fewer breaks in a text are chance: where columns take turns, every tenth line ends with half a word. */
const FEWEST = 3

/** Shorter lines are headings and labels; and how much longer than the others' one is that was put together with the next. */
const SHORT_LINE = 30
const TWO_LINES = 1.15

/** Half a word and what was put against it stand so often in a text: no such word is used. */
const ONCE = 1
/** The fewest letters that a line's hyphen leaves of a word on either side. */
const SHORTEST_HALF = 2
/** The other half stands so many characters further on at most: three lines of two columns. */
const REACH = 300
/** A longer run of letters is no half of a word. */
const LONGEST_HALF = 14
/** Letters that stand alone so much more often than behind the half are a word, and not the half’s rest. */
const OWN_WORD = 4

/** A rest amid a line, where another column’s line begins, is no word; a text may have some endings several times. */
const SELDOM = 4
/** A word that a text has more often is one of its commonest, and no rest. */
const COMMON = 40

/** Two forms of a word begin with so many letters alike, and with so many of the rest at least: “harb|ours” and “harbour”. */
const STEM = 5
const ALIKE = 2

/** A word of two letters stands so often in any text: of, to, in, is. */
const SHORT_WORD = 10

/** What a line begins with that is no letter, against half a word: a number, a bracket, a bullet, a sign of a formula. */
const SIGN = /^[\p{N}[({•\p{Sm}]$/u

/**
 * What begins the foot of a page, or the head of the next one, against half a word: a capital, the mark or number of a note, a copyright.
 * Nothing within a word does.
 */
const FOOT = /[\p{Lu}\p{N}*†‡§¶©](?<=\p{Ll}{2}.)(?:(?<!\p{Lu})|\p{Ll})/gu

/** A run of letters of a text. */
interface Token {
  start: number
  end: number
  /** In lower case. */
  word: string
  /** How often the text has it as a word. */
  times: number
  /** Whether it begins a line. */
  isFirst: boolean
}

/** Offsets in a text, in order, at which a line begins behind half a word. */
export function lostHyphens(text: string, vocabulary: Vocabulary): number[] {
  const lines = lineSpans(text).filter(isFilled)
  if (keepsHyphens(text, lines) || keepsPlaces(text, lines)) return []
  const hyphens = new LostHyphens(text, lines, vocabulary)
  const found = hyphens.find()
  const feet = hyphens.feet()
  if (found.length < FEWEST) return feet
  return [...new Set([...found, ...feet])].sort((one, other) => one - other)
}

function isFilled({start, end}: Span): boolean {
  return end > start
}

function keepsHyphens(text: string, lines: readonly Span[]): boolean {
  let hyphens = 0
  for (const {end} of lines)
    if (text.charCodeAt(end - 1) === 0x2d && isAsciiSmall(text.charCodeAt(end - 2))) hyphens++
  return hyphens > KEPT_HYPHENS * lines.length
}

/** Whether an extractor that keeps the places of words wrote a text: it puts no lines together. */
function keepsPlaces(text: string, lines: readonly Span[]): boolean {
  let gaps = 0
  for (const {start, end} of lines) if (text.slice(start, end).includes('   ')) gaps++
  return gaps > KEPT_PLACES * lines.length
}

/** The length from which on a line may be two: those of the text are seldom shorter than a quarter of them are. */
function lengthOfTwo(lines: readonly Span[]): number {
  const lengths = Int32Array.from(lines, lengthOf).filter(isLong).sort()
  return TWO_LINES * (lengths[lengths.length >> 2] ?? 0)
}

function lengthOf({start, end}: Span): number {
  return end - start
}

function isLong(length: number): boolean {
  return length >= SHORT_LINE
}

class LostHyphens {
  readonly #text: string
  readonly #vocabulary: Vocabulary
  /** The tokens that may be the rests of words; and those that may be half of one, with what a line begins with. */
  readonly #rests: Token[] = []
  readonly #glued: Token[] = []
  /** Rests that were found behind half of another word. */
  readonly #hidden = new Set<string>()
  readonly #hiddenIn = new Map<Token, string[]>()
  #stems: Map<string, string[]> | undefined

  constructor(text: string, lines: readonly Span[], vocabulary: Vocabulary) {
    this.#text = text
    this.#vocabulary = vocabulary
    const long = lengthOfTwo(lines)
    for (const {start, end} of lines) {
      const isLong = end - start >= long
      let isFirst = true
      for (let from = lettersStart(text, start, end); from < end; ) {
        const to = lettersEnd(text, from, end)
        this.#add(from, to, isFirst, isLong && to > start + SHORT_LINE)
        // Words of which nothing is asked are not looked up.
        if (!isLong) break
        isFirst = false
        from = lettersStart(text, to, end)
      }
    }
  }

  find(): number[] {
    const found: number[] = []
    for (const token of this.#glued) {
      const at = this.#breakIn(token)
      if (at !== undefined) found.push(at)
    }
    return found
  }

  /**
   * Offsets at which the foot of a page, or the head of the next one, stands against half a word whose rest begins a line behind it. A
   * single one shows itself: whatever is no letter, or a capital, is no part of the word.
   */
  feet(): number[] {
    const found: number[] = []
    for (const {index} of matchesOf(this.#text, FOOT)) if (this.#isFoot(index)) found.push(index)
    return found
  }

  #isFoot(offset: number): boolean {
    const from = Math.max(0, offset - LONGEST_HALF)
    const start = lettersBefore(this.#text, from, offset)
    const end = lettersEnd(this.#text, offset, Math.min(offset + LONGEST_HALF, this.#text.length))
    const token = this.#tokenOf(start, end, false)
    const half = this.#text.slice(start, offset).toLowerCase()
    const begun = token.word.slice(half.length)
    // “JavaScript” is a word.
    if (begun !== '' && (token.times > ONCE || mayNegate(half, begun))) return false
    return this.#restBehind(token, half, begun, {mayBeForm: false, beginsLine: true})
  }

  #tokenOf(start: number, end: number, isFirst: boolean): Token {
    const word = this.#text.slice(start, end).toLowerCase()
    return {start, end, word, times: this.#vocabulary.get(word) ?? 0, isFirst}
  }

  #add(start: number, end: number, isFirst: boolean, mayEndLine: boolean): void {
    const token = this.#tokenOf(start, end, isFirst)
    const {word} = token
    // Few letters change their number with their case; places in such a word would not be those of the text.
    if (word.length !== end - start) return
    if (this.#mayBeRest(token)) this.#rests.push(token)
    if (mayEndLine && token.times <= ONCE && word.length >= SHORTEST_HALF) this.#glued.push(token)
  }

  #breakIn(token: Token): number | undefined {
    const {start, end, word} = token
    if (SIGN.test(this.#text[end] ?? '') && this.#isHalf(token, word, '')) return end
    for (let length = SHORTEST_HALF; length <= word.length - SHORTEST_HALF; length++) {
      const begun = word.slice(length)
      const half = word.slice(0, length)
      if (mayNegate(half, begun)) continue
      const isFound = this.#mayBegin(start + length, begun)
        ? this.#isHalf(token, half, begun)
        : length > SHORTEST_HALF && this.#restBehind(token, half, begun, {mayBeForm: false})
      if (isFound) return start + length
    }
    return undefined
  }

  /** Whether a line may begin at an offset with some letters. */
  #mayBegin(offset: number, letters: string): boolean {
    return isUppercase(this.#text[offset]!) || this.#isOwnWord(letters) || this.#hidden.has(letters)
  }

  /** Whether letters are a word of the text; two may be an ending, which stands alone here and there: “(ed.)”. */
  #isOwnWord(letters: string): boolean {
    if (letters.length > SHORTEST_HALF) return isWord(this.#vocabulary, letters)
    return (this.#vocabulary.get(letters) ?? 0) >= SHORT_WORD
  }

  /** Whether a token begins with half a word whose rest stands further on; `begun` is the rest of the token. */
  #isHalf(token: Token, half: string, begun: string): boolean {
    if (this.#restBehind(token, half, begun, {mayBeForm: true})) return true
    const {end} = token
    for (let next = firstBehind(this.#glued, end); next < this.#glued.length; next++) {
      const other = this.#glued[next]!
      if (other.start >= end + REACH) return false
      for (const rest of this.#restsIn(other)) {
        if (rest === begun || !this.#vocabulary.has(half + rest)) continue
        this.#hidden.add(rest)
        return true
      }
    }
    return false
  }

  /** What a token may hide behind half of a word whose own rest stands further on. */
  #restsIn(token: Token): readonly string[] {
    let rests = this.#hiddenIn.get(token)
    if (!rests) {
      rests = []
      const {word} = token
      for (let length = SHORTEST_HALF; length <= word.length - SHORTEST_HALF; length++) {
        const rest = word.slice(length)
        if (
          !this.#vocabulary.has(rest) &&
          this.#restBehind(token, word.slice(0, length), rest, {mayBeForm: false})
        )
          rests.push(rest)
      }
      this.#hiddenIn.set(token, rests)
    }
    return rests
  }

  /**
   * Whether the rest of half a word stands behind a token: letters that are no word of their own where the two are one of the text; if
   * they `mayBeForm`, also such as are a rare one, and such as are none where the two are another form of a word. It `beginsLine` where
   * no more than its own place shows that it is a rest.
   */
  #restBehind(
    {end, word: glued}: Token,
    half: string,
    begun: string,
    {mayBeForm, beginsLine = false}: {mayBeForm: boolean; beginsLine?: boolean}
  ): boolean {
    for (let next = firstBehind(this.#rests, end); next < this.#rests.length; next++) {
      const {start, word, times, isFirst} = this.#rests[next]!
      if (start >= end + REACH) return false
      if (beginsLine && !isFirst) continue
      // Where the text goes on with it at once, it is the very word.
      if (word === begun) continue
      const joined = this.#vocabulary.get(half + word)
      if (
        joined === undefined
          ? mayBeForm && times <= ONCE && this.#isForm(half, word, glued)
          : times <= (mayBeForm ? OWN_WORD * joined : ONCE)
      )
        return true
    }
    return false
  }

  /** Whether the text has another form of a word, which begins with half of it and goes on as its rest does. */
  #isForm(half: string, rest: string, glued: string): boolean {
    const length = Math.max(half.length + ALIKE, STEM)
    const word = half + rest
    if (word.length < length) return false
    const beginning = word.slice(0, length)
    const known = this.#wordsByStem().get(word.slice(0, STEM)) ?? []
    return known.some((one) => one !== glued && one.startsWith(beginning))
  }

  /** The words of the text by their first letters. */
  #wordsByStem(): ReadonlyMap<string, readonly string[]> {
    this.#stems ??= groupBy(this.#vocabulary.keys(), (word) => word.slice(0, STEM))
    return this.#stems
  }

  /** Whether a token may be the rest of a word: at a line's start, or where the text has it nowhere else. */
  #mayBeRest({start, end, times, isFirst}: Token): boolean {
    const length = end - start
    if (length < SHORTEST_HALF || length > LONGEST_HALF) return false
    if (times > (isFirst ? COMMON : SELDOM)) return false
    return this.#text.charCodeAt(start - 1) <= 0x20 && isSmall(this.#text, start, end)
  }
}

/** The first of some tokens that begins at or behind an offset. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  return countBelow(tokens, offset, ({start}) => start)
}

/** Whether a word has small letters alone. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset)
    if (code < 128 ? !isAsciiSmall(code) : !/\p{Ll}/u.test(text[offset]!)) return false
  }
  return true
}
