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

/** A word, a number, or one other sign. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu

/** Learns from the lines of a text that kept their spaces, in linear time. */
export function successionOf(text: string): Succession {
  const lines: string[][] = []
  eachSoundLine(text, (start, end) => lines.push(text.slice(start, end).match(TOKEN) ?? []))
  const classOf = classes(lines)
  const count = COMMON_WORDS + ENDINGS + SIGNS.length + 4
  const pairs = new Int32Array(count * count)
  const firsts = new Int32Array(count)
  const seconds = new Int32Array(count)
  let all = 0
  for (const tokens of lines) {
    let before = -1
    for (const token of tokens) {
      const own = classOf(token)
      if (before >= 0) {
        pairs[before * count + own]!++
        firsts[before]!++
        seconds[own]!++
        all++
      }
      before = own
    }
  }
  return (one, other) => {
    const first = classOf(one)
    const second = classOf(other)
    const expected = (firsts[first]! * seconds[second]!) / Math.max(1, all)
    const odds = (pairs[first * count + second]! + SMOOTHING) / (expected + SMOOTHING)
    return Math.max(-MOST, Math.min(MOST, Math.log2(odds)))
  }
}

/** Signs that are a class each; all other signs are one. */
const SIGNS = ['.', ',', ';', ':', '(', ')', '[', ']', '-']

/** The class of a token, a small number. */
function classes(lines: readonly (readonly string[])[]): (token: string) => number {
  const words = new Map<string, number>()
  const endings = new Map<string, number>()
  for (const tokens of lines) {
    for (const token of tokens) {
      if (!isWord(token)) continue
      const word = token.toLowerCase()
      words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
  const common = commonest(words, COMMON_WORDS)
  for (const [word, times] of words) {
    if (!common.has(word)) endings.set(word.slice(-2), (endings.get(word.slice(-2)) ?? 0) + times)
  }
  const endingClass = commonest(endings, ENDINGS)
  const signs = COMMON_WORDS + ENDINGS
  const [number, otherSign, capital, otherWord] = [0, 1, 2, 3].map(
    (by) => signs + SIGNS.length + by
  ) as [number, number, number, number]
  return (token) => {
    if (!isWord(token)) {
      const sign = SIGNS.indexOf(token)
      if (sign >= 0) return signs + sign
      return /\p{N}/u.test(token) ? number : otherSign
    }
    const word = token.toLowerCase()
    const own = common.get(word)
    if (own !== undefined) return own
    if (token[0] !== word[0]) return capital
    const ending = endingClass.get(word.slice(-2))
    return ending === undefined ? otherWord : COMMON_WORDS + ending
  }
}

function isWord(token: string): boolean {
  return /^\p{L}/u.test(token)
}

function commonest(counts: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, most)
  return new Map(sorted.map(([key], index) => [key, index]))
}
