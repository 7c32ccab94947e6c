/**
 * Which words of a paper follow which, learned from the paper itself.
 *
 * A paper is too short to have every pair of words, but long enough for pairs of classes: its commonest
 * words are classes of their own, which makes its articles, prepositions and verbs known in any language;
 * other words are told by their endings, and signs, numbers and capitals by what they are.
 */

import {eachSoundLine} from './vocabulary.ts'

/** How well one token follows another, in units of two to one odds; 0 says nothing. */
export type Succession = (one: string, other: string) => number

/** Words that are a class of their own. */
const COMMON_WORDS = 140
/** Endings of two letters that are a class. */
const ENDINGS = 25
/** Pairs that are added to what is expected and to what was counted, so that few pairs say little. */
const SMOOTHING = 1.5
/** No pair says more. */
const MOST = 3

/** Learnt from at most so many characters of a paper, some fifteen pages; more change nothing. */
const MOST_LEARNT = 50_000

/** A word, a number, or one other sign. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu
/** Signs that are a class each; all other signs are one. */
const SIGNS = ['.', ',', ';', ':', '(', ')', '[', ']', '-']
/** The classes behind those of common words, endings and signs. */
const FIRST_SIGN = COMMON_WORDS + ENDINGS
const NUMBER = FIRST_SIGN + SIGNS.length
const OTHER_SIGN = NUMBER + 1
const CAPITAL = NUMBER + 2
const OTHER_WORD = NUMBER + 3
const CLASSES = NUMBER + 4

/** The tokens of a text, each different one once, and in the order of the text. */
interface Tokens {
  /** In the order in which they first stand. */
  tokens: readonly string[]
  /** How often each stands in the text. */
  times: readonly number[]
  /** Each token's place among `tokens`; -1 ends a line. */
  order: readonly number[]
}

/** Learns from the lines of a text that kept their spaces. */
export function successionOf(text: string): Succession {
  const {tokens, times, order} = tokensOf(text.slice(0, MOST_LEARNT))
  const classOf = classesOf(tokens, times)
  const classes = tokens.map(classOf)
  const pairs = new Int32Array(CLASSES * CLASSES)
  const firsts = new Int32Array(CLASSES)
  const seconds = new Int32Array(CLASSES)
  let all = 0
  let before = -1
  for (const token of order) {
    const own = token < 0 ? -1 : classes[token]!
    if (before >= 0 && own >= 0) {
      pairs[before * CLASSES + own]!++
      firsts[before]!++
      seconds[own]!++
      all++
    }
    before = own
  }
  return (one, other) => {
    const first = classOf(one)
    const second = classOf(other)
    const expected = (firsts[first]! * seconds[second]!) / Math.max(1, all)
    const odds = (pairs[first * CLASSES + second]! + SMOOTHING) / (expected + SMOOTHING)
    return Math.max(-MOST, Math.min(MOST, Math.log2(odds)))
  }
}

function tokensOf(text: string): Tokens {
  const places = new Map<string, number>()
  const tokens: string[] = []
  const times: number[] = []
  const order: number[] = []
  eachSoundLine(text, (start, end) => {
    for (const token of text.slice(start, end).match(TOKEN) ?? []) {
      let place = places.get(token)
      if (place === undefined) {
        place = tokens.length
        places.set(token, place)
        tokens.push(token)
        times.push(0)
      }
      times[place]!++
      order.push(place)
    }
    order.push(-1)
  })
  return {tokens, times, order}
}

/** The class of a token, a number below {@link CLASSES}. */
function classesOf(tokens: readonly string[], times: readonly number[]): (token: string) => number {
  const words = new Map<string, number>()
  tokens.forEach((token, place) => {
    if (isWord(token)) add(words, token.toLowerCase(), times[place]!)
  })
  const common = commonest(words, COMMON_WORDS)
  const endings = new Map<string, number>()
  for (const [word, times] of words) if (!common.has(word)) add(endings, endingOf(word), times)
  const endingClasses = commonest(endings, ENDINGS)
  const classOf = (token: string): number => {
    if (!isWord(token)) {
      const sign = SIGNS.indexOf(token)
      if (sign >= 0) return FIRST_SIGN + sign
      return /\p{N}/u.test(token) ? NUMBER : OTHER_SIGN
    }
    const word = token.toLowerCase()
    const own = common.get(word)
    if (own !== undefined) return own
    if (token[0] !== word[0]) return CAPITAL
    const ending = endingClasses.get(endingOf(word))
    return ending === undefined ? OTHER_WORD : COMMON_WORDS + ending
  }
  const known = new Map<string, number>()
  return (token) => {
    let own = known.get(token)
    if (own === undefined) {
      own = classOf(token)
      known.set(token, own)
    }
    return own
  }
}

function isWord(token: string): boolean {
  return /^\p{L}/u.test(token)
}

function endingOf(word: string): string {
  return word.slice(-2)
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** The keys that are counted most, numbered from 0. */
function commonest(counts: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, most)
  return new Map(sorted.map(([key], index) => [key, index]))
}
