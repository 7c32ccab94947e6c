/**
 * Which words of a paper follow which, learned from the paper itself.
 *
 * A paper is too short to have every pair of words, but long enough for pairs of classes: its commonest
 * words are classes of their own, which makes its articles, prepositions and verbs known in any language;
 * other words are told by their kinds or endings, and signs, numbers and capitals by what they are. What a
 * paper has too few pairs of, the kinds of both classes tell.
 */

import {isAsciiLetter} from '../text/letters.ts'
import {NumberedWords} from '../text/numbered-words.ts'
import {addTimes, commonest} from '../text/tallies.ts'
import {tokensIn} from '../text/tokens.ts'
import {soundLines} from '../text/vocabulary.ts'
import {
  KINDS_OF_COMMON_WORDS,
  KINDS_OF_WORDS,
  kindOfEnding,
  kindOfWord
} from '../text/word-kinds.ts'

/** How well one token follows another, in units of two to one odds; 0 says nothing. */
export type Succession = (one: string, other: string) => number

/** Words that are a class of their own. */
const COMMON_WORDS = 200
/** Endings of two letters that are a class. */
const ENDINGS = 25
/** Pairs that are added to what is expected of two classes and, as their kinds have it, to what was counted, so that few pairs say little. */
const SMOOTHING = 1.5
/** The same for pairs of kinds, of which nothing is known. */
const SMOOTHING_KINDS = 4
/** No pair says more. */
const MOST = 3

/** Learnt from at most so many characters of a paper, some fifteen pages; more change nothing. */
const MOST_LEARNT = 50_000

/** Signs that are a class each, by kind: marks that end a clause, commas, brackets, hyphens. All other signs are one class. */
const SIGNS = ['.', ';', ':', ',', '(', '[', ')', ']', '-']
const SIGN_KINDS = [0, 0, 0, 1, 2, 2, 3, 3, 4]
/** The classes behind those of common words, endings and signs. */
const FIRST_SIGN = COMMON_WORDS + ENDINGS
const NUMBER = FIRST_SIGN + SIGNS.length
const OTHER_SIGN = NUMBER + 1
const CAPITAL = NUMBER + 2
const OTHER_WORD = NUMBER + 3
/** Words that are not common in the paper, but of a kind: one class for each kind. */
const FIRST_OF_KIND = NUMBER + 4
const CLASSES = FIRST_OF_KIND + KINDS_OF_COMMON_WORDS
/** The kinds behind those of words: those of signs, of which other signs have the last, and of numbers, capitals and other words. */
const FIRST_SIGN_KIND = KINDS_OF_WORDS
const NUMBER_KIND = FIRST_SIGN_KIND + 5
const CAPITAL_KIND = NUMBER_KIND + 1
const OTHER_KIND = NUMBER_KIND + 2
const KINDS = NUMBER_KIND + 3

/** The tokens of a text, each different one once, and in the order of the text. */
interface Tokens {
  /** In the order in which they first stand. */
  tokens: readonly string[]
  /** How often each stands in the text. */
  times: readonly number[]
  /** Each token's place among `tokens`; -1 ends a line. */
  order: readonly number[]
}

/** The classes of tokens, and the kind of each class. */
interface Classes {
  classOf(token: string): number
  kinds: Int32Array
}

/** How often tokens of one class stand before those of another. */
interface Pairs {
  classes: number
  counts: Int32Array
  /** How often each class stands first in a pair, and second; and all pairs. */
  firsts: Int32Array
  seconds: Int32Array
  all: number
}

/** Learns from the lines of a text that kept their spaces. */
export function successionOf(text: string): Succession {
  const {tokens, times, order} = tokensOf(text.slice(0, MOST_LEARNT))
  const {classOf, kinds} = classesOf(tokens, times)
  const classes = tokens.map(classOf)
  const pairs = emptyPairs(CLASSES)
  const ofKinds = emptyPairs(KINDS)
  let before = -1
  for (const token of order) {
    const own = token < 0 ? -1 : classes[token]!
    if (before >= 0 && own >= 0) {
      addPair(pairs, before, own)
      addPair(ofKinds, kinds[before]!, kinds[own]!)
    }
    before = own
  }
  return (one, other) => {
    const first = classOf(one)
    const second = classOf(other)
    const expected = oddsOf(ofKinds, kinds[first]!, kinds[second]!, SMOOTHING_KINDS, 1)
    const odds = oddsOf(pairs, first, second, SMOOTHING, expected)
    return Math.max(-MOST, Math.min(MOST, Math.log2(odds)))
  }
}

function emptyPairs(classes: number): Pairs {
  return {
    classes,
    counts: new Int32Array(classes * classes),
    firsts: new Int32Array(classes),
    seconds: new Int32Array(classes),
    all: 0
  }
}

function addPair(pairs: Pairs, one: number, other: number): void {
  pairs.counts[one * pairs.classes + other]!++
  pairs.firsts[one]!++
  pairs.seconds[other]!++
  pairs.all++
}

/** How much more often two classes stand side by side than by chance; `smoothing` pairs are added that have the odds `known`. */
function oddsOf(
  {classes, counts, firsts, seconds, all}: Pairs,
  one: number,
  other: number,
  smoothing: number,
  known: number
): number {
  const expected = (firsts[one]! * seconds[other]!) / Math.max(1, all)
  return (counts[one * classes + other]! + smoothing * known) / (expected + smoothing)
}

function tokensOf(text: string): Tokens {
  const tokens = new NumberedWords()
  const order: number[] = []
  for (const {start, end} of soundLines(text)) {
    for (const token of tokensIn(text, start, end)) {
      const place = tokens.numberOf(token)
      tokens.counts[place]!++
      order.push(place)
    }
    order.push(-1)
  }
  return {tokens: tokens.words, times: tokens.counts, order}
}

function classesOf(tokens: readonly string[], times: readonly number[]): Classes {
  const words = new Map<string, number>()
  tokens.forEach((token, place) => {
    if (isWord(token)) addTimes(words, token.toLowerCase(), times[place]!)
  })
  const common = numbered(commonest(words, COMMON_WORDS))
  const endings = new Map<string, number>()
  for (const [word, times] of words) if (!common.has(word)) addTimes(endings, endingOf(word), times)
  const endingClasses = numbered(commonest(endings, ENDINGS))
  const classOf = (token: string): number => {
    if (!isWord(token)) {
      const sign = SIGNS.indexOf(token)
      if (sign >= 0) return FIRST_SIGN + sign
      return /\p{N}/u.test(token) ? NUMBER : OTHER_SIGN
    }
    const word = token.toLowerCase()
    const own = common.get(word)
    if (own !== undefined) return own
    const kind = kindOfWord(word)
    if (kind !== undefined) return FIRST_OF_KIND + kind
    if (token[0] !== word[0]) return CAPITAL
    const ending = endingClasses.get(endingOf(word))
    return ending === undefined ? OTHER_WORD : COMMON_WORDS + ending
  }
  const known = new Map<string, number>()
  return {
    kinds: kindsOf(common, endingClasses),
    classOf(token) {
      let own = known.get(token)
      if (own === undefined) {
        own = classOf(token)
        known.set(token, own)
      }
      return own
    }
  }
}

/** The kind of each class. */
function kindsOf(
  common: ReadonlyMap<string, number>,
  endings: ReadonlyMap<string, number>
): Int32Array {
  const kinds = new Int32Array(CLASSES).fill(OTHER_KIND)
  for (const [word, own] of common)
    kinds[own] = kindOfWord(word) ?? kindOfEnding(endingOf(word)) ?? OTHER_KIND
  for (const [ending, own] of endings)
    kinds[COMMON_WORDS + own] = kindOfEnding(ending) ?? OTHER_KIND
  SIGN_KINDS.forEach((kind, sign) => {
    kinds[FIRST_SIGN + sign] = FIRST_SIGN_KIND + kind
  })
  kinds[NUMBER] = NUMBER_KIND
  kinds[OTHER_SIGN] = FIRST_SIGN_KIND + SIGN_KINDS.at(-1)!
  kinds[CAPITAL] = CAPITAL_KIND
  for (let kind = 0; kind < KINDS_OF_COMMON_WORDS; kind++) kinds[FIRST_OF_KIND + kind] = kind
  return kinds
}

function isWord(token: string): boolean {
  const code = token.charCodeAt(0)
  return code < 128 ? isAsciiLetter(code) : /^\p{L}/u.test(token)
}

function endingOf(word: string): string {
  return word.slice(-2)
}

/** The numbers of keys, from 0 on. */
function numbered(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, number) => [key, number]))
}
