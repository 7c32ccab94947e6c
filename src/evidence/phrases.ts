/** Counts the phrases of a paper: one to three words that stand together, whatever their endings. */

import {isGeneric} from '../language/generic-words.ts'
import {fold} from '../quote/index.ts'
import {longestWord, type RunningWords, type Spelling} from './running-words.ts'

/** Most words of a phrase. */
const longestPhrase = 3
/** Letters from which on a word can be a term, alone or as the longest of several. */
const shortestTerm = 4

/** A word that phrases are made of. */
interface Word {
  /** In small letters, without what makes it a possessive. */
  plain: string
  isCapital: boolean
  /** Its letters without its last inflection. */
  key: string
  /** A hash of its key, and the factor by which the hash of what stands before it grows. */
  hash: number
  factor: number
}

/** The words of a part of a paper in their order; `undefined` where no phrase goes on. */
type Row = readonly (Word | undefined)[]

/** A part of a paper, and how much it tells that a phrase stands there. */
interface Part {
  weight: number
  row: Row
}

/** A phrase as it was counted. */
export interface Phrase {
  /** As it was written last, in small letters. */
  term: string
  /** The heaviest part that it stands in. */
  weight: number
  /** How often all parts have it together, and how often with capital letters. */
  seen: number
  asName: number
}

/**
 * Count phrases by the keys of their words, put together.
 *
 * A paper has ten thousand words and twice as many phrases, most of them once. So they are counted roughly at first,
 * by hashes; only those get strings whose hash is frequent, or which other parts than the body have.
 *
 * @param body the whole paper.
 * @param others parts of it that tell more.
 * @param fewest how often a phrase must be seen when no other part has it; fewer, and it may be left out.
 * @returns The phrases in the order in which they first stand in the parts.
 */
export function countPhrases(
  body: Part,
  others: readonly Part[],
  fewest: number
): Map<string, Phrase> {
  let size = 1024
  while (size < body.row.length * 4) size *= 2
  const rough = new Uint8Array(size)
  const mask = size - 1
  eachPhrase(body.row, (_start, _end, hash) => {
    const bucket = (hash ^ (hash >>> 15)) & mask
    if (rough[bucket]! < 255) rough[bucket]!++
  })
  for (const {row} of others) {
    eachPhrase(row, (_start, _end, hash) => {
      rough[(hash ^ (hash >>> 15)) & mask] = 255
    })
  }
  const phrases = new Map<string, Phrase>()
  for (const {row, weight} of [body, ...others]) {
    eachPhrase(row, (start, end, hash) => {
      if (rough[(hash ^ (hash >>> 15)) & mask]! < fewest) return
      count(phrases, row.slice(start, end) as Word[], weight)
    })
  }
  return phrases
}

function count(phrases: Map<string, Phrase>, words: readonly Word[], weight: number) {
  const key = words.map((word) => word.key).join('')
  const term = words.map(({plain}) => plain).join(' ')
  let phrase = phrases.get(key)
  if (!phrase) {
    phrase = {term, weight, seen: 0, asName: 0}
    phrases.set(key, phrase)
  }
  phrase.term = term
  phrase.weight = Math.max(phrase.weight, weight)
  phrase.seen++
  if (words.every(({isCapital}) => isCapital)) phrase.asName++
}

/** Visit the phrases of a row: no word twice, and not all of them short. */
function eachPhrase(row: Row, visit: (start: number, end: number, hash: number) => void): void {
  for (let start = 0; start < row.length; start++) {
    let hash = 0
    let isLong = false
    for (let end = start + 1; end <= start + longestPhrase; end++) {
      const word = row[end - 1]
      // A word that stands twice does so in all longer phrases, too.
      if (!word || standsIn(row, start, end - 1, word)) break
      hash = (Math.imul(hash, word.factor) + word.hash) | 0
      // Symbols and abbreviations side by side are a formula or a row of a table.
      isLong ||= word.plain.length >= shortestTerm
      if (isLong) visit(start, end, hash)
    }
  }
}

function standsIn(row: Row, start: number, end: number, {plain}: Word): boolean {
  for (let at = start; at < end; at++) if (row[at]!.plain === plain) return true
  return false
}

/** The words of a text that phrases are made of. */
export function rowOf(
  {row, spellings}: RunningWords,
  isDamaged: (word: string) => boolean = () => false
): Row {
  const words = new Map<Spelling, Word | undefined>()
  for (const spelling of spellings.values()) {
    const word = wordOf(spelling.written)
    words.set(spelling, word && isDamaged(word.plain) ? undefined : word)
  }
  return row.map((spelling) => spelling && words.get(spelling))
}

/** Words by how they are written: papers share most of theirs. `null` stands for what no phrase is made of. */
const knownWords = new Map<string, Word | null>()
/** Words that are remembered: the vocabulary of some twenty papers. */
const rememberedWords = 30_000

function wordOf(written: string): Word | undefined {
  let word = knownWords.get(written)
  if (word === undefined) {
    word = readWord(written) ?? null
    if (knownWords.size >= rememberedWords) knownWords.clear()
    knownWords.set(written, word)
  }
  return word ?? undefined
}

function readWord(written: string): Word | undefined {
  const plain = written.toLowerCase().replace(/[’']s$/, '')
  // Longer “words” lost their spaces, and single letters are symbols.
  if (plain.length > longestWord || isGeneric(plain)) return undefined
  const key = wordKey(plain)
  return {plain, isCapital: /^\p{Lu}/u.test(written), key, ...hashOf(key)}
}

/** The base of the hashes: the prime of FNV-1a. */
const base = 0x01000193

/** A hash that the hash of two words together can be made of. */
function hashOf(key: string): {hash: number; factor: number} {
  let hash = 0
  let factor = 1
  for (let index = 0; index < key.length; index++) {
    hash = (Math.imul(hash, base) + key.charCodeAt(index)) | 0
    factor = Math.imul(factor, base)
  }
  return {hash, factor}
}

/** Letters of a word without its last inflection; the same for “preference” and “Preferences”. */
export function wordKey(word: string): string {
  const stem = stemOf(word)
  return /^[a-z]*$/.test(stem) ? stem : fold(stem).symbols
}

function stemOf(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return word.slice(0, -3)
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
}
