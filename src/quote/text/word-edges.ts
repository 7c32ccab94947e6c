/** Where the words of a paper begin and end, also where its spaces were lost or a line's hyphen breaks one. */

import type {Edges, PreparedPaper} from '../prepared.ts'
import {lostSpaces} from './edges.ts'
import {isDigit, NumberMark} from './fold.ts'
import type {Folded} from './folded.ts'
import {HYPHENS} from './hyphens.ts'
import {splitWords} from './readable.ts'

/** What a place costs as one where a word begins; a paper keeps the index of each place's. */
const COSTS = [0, 0.05, 0.08, 0.1, 0.4, Infinity]
/** A space, or a dash or slash as `wordStarts` takes it. */
const SURE = 0
/** A space that was lost: between two known words, behind a mark, or before a capital. */
const LOST = 1
/** A place in letters that lost their spaces where no two known words meet. */
const UNLIKELY = 2
/** A hyphen of a compound, or another mark within a token. */
const WITHIN_TOKEN = 3
/** Within a word, as where an extraction breaks one of the quotation's: “poster ior”. */
const WITHIN_WORD = 4
/** Within a number, or within one letter. */
const NOWHERE = 5
/** No place was looked at yet. */
const UNASKED = 255

/** What it costs that a word begins where a space was lost, behind a compound's hyphen, and inside another word. */
export const LOST_SPACE = COSTS[LOST]!
export const COMPOUND = COSTS[WITHIN_TOKEN]!
export const INSIDE = COSTS[WITHIN_WORD]!

const LETTER = /[\p{L}\p{M}]/u
const SPACES = /[\s\u2013\u2014/]/
const APOSTROPHE = /^['’]$/
const BROKEN = new RegExp(`^[${HYPHENS}][^\\S\\n]*\\n\\s*$`)
const BROKEN_BEFORE = new RegExp(`[${HYPHENS}]\\s+$`)
const BROKEN_BEHIND = new RegExp(`^[${HYPHENS}](?:\\s|$)`)
const HALF = new RegExp(`^\\p{L}[${HYPHENS}]\\s`, 'u')
/** Half of a word that a line's end breaks has at most so many letters. */
const LONGEST_HALF = 12
/** A word that a paper has so seldom may be two that lost their space, which it has more often. */
const RARE = 2
/** A longer run of letters is not parted. */
const LONGEST_RUN = 120

/** Where words of a paper begin; keeps what it finds. */
export class WordEdges implements Edges {
  readonly #paper: PreparedPaper
  /** The indexes in {@link COSTS}, by symbol. */
  readonly #known: Uint8Array
  readonly #parted = new Map<number, ReadonlySet<number>>()

  constructor(paper: PreparedPaper) {
    this.#paper = paper
    this.#known = new Uint8Array(paper.folded.symbols.length).fill(UNASKED)
  }

  at(symbol: number): number {
    if (symbol >= this.#known.length) return COSTS[SURE]!
    let known = this.#known[symbol]!
    if (known === UNASKED) {
      known = this.#placeAt(symbol)
      this.#known[symbol] = known
    }
    return COSTS[known]!
  }

  #placeAt(symbol: number): number {
    const {at, text, symbols, marks} = this.#paper.folded
    if (symbol === 0) return SURE
    const start = at[symbol]!
    const before = at[symbol - 1]!
    if (start === before) return NOWHERE
    const between = text.slice(before + 1, start)
    if (between !== '') {
      if (BROKEN.test(between)) return /\p{Ll}/u.test(text[start]!) ? WITHIN_WORD : WITHIN_TOKEN
      if (SPACES.test(between)) return /^[-‐]/.test(between) ? WITHIN_TOKEN : SURE
    }
    if (isDigit(symbols.charCodeAt(symbol)) && isDigit(symbols.charCodeAt(symbol - 1)))
      return marks[symbol] === NumberMark.comma ? WITHIN_WORD : NOWHERE
    if (APOSTROPHE.test(between)) return WITHIN_WORD
    if (/[^\p{L}\p{M}\p{N}]/u.test(between))
      return /[,;:]|[.?!)]$/.test(between) ? LOST : WITHIN_TOKEN
    const isGlued = lostSpaces(text, start)
    // A digit behind letters is mostly part of a name; letters behind a digit, of the next word.
    if (!LETTER.test(text[start]!)) return isGlued ? UNLIKELY : WITHIN_WORD
    if (!LETTER.test(text[before]!)) return isGlued ? LOST : WITHIN_WORD
    if (/\p{Ll}\p{Lu}/u.test(text.slice(start - 1, start + 1)) || this.#isParted(start)) return LOST
    return isGlued ? UNLIKELY : WITHIN_WORD
  }

  /** Whether two known words meet at an offset in letters without spaces. */
  #isParted(offset: number): boolean {
    const {text} = this.#paper
    let start = offset
    while (start > offset - LONGEST_RUN && LETTER.test(text[start - 1] ?? '')) start--
    let parted = this.#parted.get(start)
    if (!parted) {
      let end = offset
      while (end < start + LONGEST_RUN && LETTER.test(text[end] ?? '')) end++
      parted = new Set(this.#partsOf(start, end))
      this.#parted.set(start, parted)
    }
    return parted.has(offset)
  }
  /** The ends of the words that were joined to the letters of a stretch, but its last one's. */
  #partsOf(start: number, end: number): number[] {
    const {text, vocabulary} = this.#paper
    const letters = text.slice(start, end).toLowerCase()
    const whole = vocabulary.get(letters) ?? 0
    if (whole > RARE) return []
    if (whole > 0) {
      for (let cut = 2; cut < letters.length; cut++) {
        const apart = [letters.slice(0, cut), letters.slice(cut)].map(
          (one) => vocabulary.get(one) ?? 0
        )
        if (Math.min(...apart) > RARE) return [start + cut]
      }
      return []
    }
    const isBrokenBefore = BROKEN_BEFORE.test(text.slice(Math.max(0, start - 4), start))
    const isBrokenBehind = BROKEN_BEHIND.test(text.slice(end, end + 4))
    // Half a word that a line's hyphen breaks need not be known.
    for (let cut = 0; cut <= (isBrokenBefore || isBrokenBehind ? LONGEST_HALF : 0); cut++) {
      const from = isBrokenBefore ? start + cut : start
      const to = isBrokenBefore ? end : end - cut
      if (to - from < 2) break
      const words = splitWords(text.slice(from, to), vocabulary).split(' ')
      if (words.length === 1 && (cut === 0 || !vocabulary.has(words[0]!.toLowerCase()))) continue
      const places = cut > 0 && isBrokenBefore ? [from] : []
      let place = from
      for (const word of words) {
        place += word.length
        places.push(place)
      }
      return places.filter((one) => one < end)
    }
    return []
  }
}

/** Whether a hyphen at a column's edge breaks the word before a symbol. */
export function isBroken({folded: {at, text}}: PreparedPaper, symbol: number): boolean {
  return HALF.test(text.slice(at[symbol - 1], at[symbol - 1]! + 3))
}

/** Whether a sentence ends before a symbol. */
export function endsSentence({at, text}: Folded, symbol: number): boolean {
  if (symbol === 0 || symbol >= at.length - 1) return true
  const from = at[symbol - 1]! + 1
  const to = at[symbol]!
  return from < to && /[.?!](?![,;])/.test(text.slice(from, to))
}
