/**
 * Tells whether a word ends inside letters that were joined when their spaces were lost, by how likely they read as words if it
 * does, and if it does not: “learned|that”, but “learn|edthat” is cut.
 */

import {isEnglishWord} from '../jumps/english.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {mayNegate, NEGATING, OPPOSITES} from './prefixes.ts'
import {kindOfWord} from './word-kinds.ts'

/** The common words of English count as if a text of so many words had been read beside the paper. */
const ENGLISH_WORDS = 2000
/** How often such a text has each of those that are no subject’s own, and how often each of the others. */
const TIMES_COMMON = 5
const TIMES_OTHER = 0.4
/** Endings that texts write apart so often that they are among the common words. */
const NO_WORDS = new Set(['ing', 'tion'])

/** Endings that make another word of one, and what it costs to read one, or a prefix. */
const ENDINGS = 's es d ed ing er ers ly al ally ity able ability ful ive ion ions ment ness'.split(
  ' '
)
const FORMED = 3
/** “success|ful|ly”. */
const MOST_ENDINGS = 2

/** What a word costs that is not known, and each of its letters; four letters tell about as much as a known word. */
const UNKNOWN = 2.5
const UNKNOWN_LETTER = 2.5
/** Words as short as this are used again and again: one that is not known is hardly a word, but half of one, an ending. */
const SHORT_WORD = 3
const SHORT_UNKNOWN = 6
/** The share of all words that makes a word of so many letters of what a paper has between spaces: less is variables, and halves of words. */
const FEWEST = [1, 1, 0.01, 0.0005]

/**
 * What the reading that a quotation gives may cost more than another: people seldom end one within a word, and where spaces are
 * lost, most words are joined. Twenty to one.
 */
const IN_FAVOUR = Math.log(20)

/** Letters that are read as one word have no more; see `vocabulary.ts`. */
const LONGEST = 20

/** What it costs to read letters as one word: the natural logarithm of how many words there are to one of it. */
interface Costs {
  /** A word that the paper or English has; `Infinity` for others. */
  plain(letters: string): number
  /** The same, if only without its endings or its prefix. */
  known(letters: string): number
  /** Any. */
  any(letters: string): number
}

const costsOf = perPaper(({vocabulary}): Costs => {
  let total = ENGLISH_WORDS
  for (const word of vocabulary.keys()) total += vocabulary.get(word) ?? 0
  const plain = (letters: string): number => {
    const times = vocabulary.get(letters) ?? 0
    const isWord = times >= (FEWEST[letters.length] ?? 0) * total
    return Math.log(total / (timesInEnglish(letters) + (isWord ? times : 0)))
  }
  const known = (letters: string): number => {
    const cost = plain(letters)
    return cost < Infinity ? cost : formedCost(letters, plain)
  }
  return {plain, known, any: (letters) => Math.min(known(letters), unknownCost(letters))}
})

/** What letters cost as a word with a prefix that negates it, or with some endings. */
function formedCost(letters: string, plain: Costs['plain'], most = MOST_ENDINGS): number {
  let least = Infinity
  for (const prefix of NEGATING) {
    const word = letters.slice(prefix.length)
    if (word.length > SHORT_WORD && letters.startsWith(prefix) && mayNegate(prefix, word))
      least = Math.min(least, FORMED + plain(word))
  }
  for (const ending of ENDINGS) {
    const length = letters.length - ending.length
    if (length <= SHORT_WORD || !letters.endsWith(ending)) continue
    const stem = letters.slice(0, length)
    least = Math.min(least, FORMED + plain(stem))
    if (most > 1) least = Math.min(least, FORMED + formedCost(stem, plain, most - 1))
  }
  return least
}

/** Whether a word, in lower case, is one of the paper's or a common one, if only without its ending or a prefix. */
export function isKnownWord(paper: PreparedPaper, word: string): boolean {
  return costsOf(paper).known(word) < Infinity
}

function timesInEnglish(letters: string): number {
  if (kindOfWord(letters) !== undefined) return TIMES_COMMON
  const isWord = letters.length >= SHORT_WORD && isEnglishWord(letters) && !NO_WORDS.has(letters)
  return isWord ? TIMES_OTHER : 0
}

function unknownCost({length}: string): number {
  return UNKNOWN + UNKNOWN_LETTER * length + (length > SHORT_WORD ? 0 : SHORT_UNKNOWN)
}

/**
 * What it costs to read two stretches of letters as one word, which has to be known. A paper that loses its spaces here loses some
 * elsewhere: two words that it writes apart, or that are common ones, are two where it writes them as one; but for a prefix that makes
 * another word of one. And where it `mayBeOnce`, at the place that is asked about, what it has only once shows nothing.
 */
function joinedCost(paper: PreparedPaper, one: string, other: string, mayBeOnce: boolean): number {
  const word = one + other
  const {plain, known} = costsOf(paper)
  if (timesInEnglish(word) > 0) return plain(word)
  const areApart = Math.min(one.length, other.length) >= SHORT_WORD && paper.pairs(one, other) > 0
  const areTwo = areApart || (timesInEnglish(one) > 0 && timesInEnglish(other) > 0)
  if (areTwo && !OPPOSITES.has(one)) return Infinity
  return mayBeOnce && paper.vocabulary.get(word) === 1 ? formedCost(word, plain) : known(word)
}

/** Whether a word, in lower case, goes on with some of the letters that stand right behind it, rather than end before them. */
export function goesOnWith(paper: PreparedPaper, word: string, behind: string): boolean {
  const costs = costsOf(paper)
  const letters = behind.toLowerCase()
  const rest = costsFrom(costs, letters)
  let joined = Infinity
  for (let length = 1; length <= Math.min(letters.length, LONGEST - word.length); length++) {
    const cost = joinedCost(paper, word, letters.slice(0, length), length === letters.length)
    joined = Math.min(joined, cost + rest[length]!)
  }
  return joined + IN_FAVOUR < costs.any(word) + rest[0]!
}

/** Whether a word, in lower case, begins with some of the letters that stand right before it, rather than behind them. */
export function beginsWith(paper: PreparedPaper, before: string, word: string): boolean {
  const costs = costsOf(paper)
  const letters = before.toLowerCase()
  const {length: all} = letters
  const head = costsUpTo(costs, letters)
  let joined = Infinity
  for (let length = 1; length <= Math.min(all, LONGEST - word.length); length++) {
    const cost = joinedCost(paper, letters.slice(-length), word, length === all)
    joined = Math.min(joined, head[all - length]! + cost)
  }
  return joined + IN_FAVOUR < head[all]! + costs.any(word)
}

/** How far words are looked at, to each side, that were joined as well: some four lines. Where one space is lost, others are. */
const AROUND = 300
/** The fewest letters of the longer of two words that were joined. */
const SHORTEST_LONGER = 4

/**
 * Whether the space between two words was lost at an offset, in writing that has most of its spaces: what they make together is no word
 * that is known, and around it stand others like it.
 */
export function lostSpaceAt(paper: PreparedPaper, offset: number): boolean {
  const start = Math.max(0, offset - AROUND)
  let isJoinedHere = false
  let others = 0
  for (const found of paper.text.slice(start, offset + AROUND).matchAll(/\p{L}+/gu)) {
    const [token] = found
    const at = offset - start - found.index
    if (at <= 0 || at >= token.length) others += isJoined(paper, token) ? 1 : 0
    else if (areJoined(paper, token.slice(0, at), token.slice(at))) isJoinedHere = true
    else return false
  }
  return isJoinedHere && others > 0
}

/** The tokens of a paper that were asked about, and whether each is two words. */
const askedOf = perPaper(() => new Map<string, boolean>())

/** Whether a token is two words whose space was lost. */
function isJoined(paper: PreparedPaper, token: string): boolean {
  const asked = askedOf(paper)
  let known = asked.get(token)
  if (known === undefined) {
    known = false
    for (let length = 1; length < token.length && token.length <= LONGEST && !known; length++)
      known = areJoined(paper, token.slice(0, length), token.slice(length))
    asked.set(token, known)
  }
  return known
}

/** Whether two stretches of letters are words, one of them a common one, and no word together: other languages make compounds of any two. */
function areJoined(paper: PreparedPaper, one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < SHORTEST_LONGER) return false
  const before = one.toLowerCase()
  const behind = other.toLowerCase()
  const word = before + behind
  if (OPPOSITES.has(before) || timesInEnglish(before) + timesInEnglish(behind) === 0) return false
  return (
    isSureWord(paper, before) &&
    isSureWord(paper, behind) &&
    timesInEnglish(word) === 0 &&
    (paper.vocabulary.get(word) ?? 0) <= 1 &&
    formedCost(word, costsOf(paper).plain) === Infinity
  )
}

/** Whether letters, in lower case, are a word that is known, not by one place of the paper alone, which may be half of another. */
export function isSureWord(paper: PreparedPaper, letters: string): boolean {
  const isOnlyOnce = paper.vocabulary.get(letters) === 1 && timesInEnglish(letters) === 0
  return isKnownWord(paper, letters) && !isOnlyOnce
}

/** What it costs to read letters as words from each offset on. */
function costsFrom(costs: Costs, letters: string): Float64Array {
  const {length} = letters
  const least = new Float64Array(length + 1).fill(Infinity)
  least[length] = 0
  for (let start = length - 1; start >= 0; start--)
    for (let end = start + 1; end <= Math.min(length, start + LONGEST); end++)
      least[start] = Math.min(least[start]!, costs.any(letters.slice(start, end)) + least[end]!)
  return least
}

/** What it costs to read letters as words up to each offset. */
function costsUpTo(costs: Costs, letters: string): Float64Array {
  const {length} = letters
  const least = new Float64Array(length + 1).fill(Infinity)
  least[0] = 0
  for (let end = 1; end <= length; end++)
    for (let start = Math.max(0, end - LONGEST); start < end; start++)
      least[end] = Math.min(least[end]!, least[start]! + costs.any(letters.slice(start, end)))
  return least
}
