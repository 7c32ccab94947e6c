/** Counts the phrases of a paper: one to three words that stand together, whatever their endings. */

import {isJoint} from '../language/characters.ts'
import {isGeneric} from '../language/generic-words.ts'
import {fold} from '../quote/index.ts'
import {gap, longestWord, type RunningWords} from './running-words.ts'

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
}

/** A part of a paper. */
interface Part {
  /** How much it tells that a phrase stands there. */
  weight: number
  words: RunningWords
  /** Tells words that the extraction damaged, in small letters: no phrase has one. */
  isDamaged?: ((word: string) => boolean) | undefined
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
 * A paper has ten thousand words and three times as many phrases, most of them once. So they are counted roughly at
 * first, by hashes of how they are written; only those whose hash is frequent, or which other parts than the body
 * have, are looked at as what they are.
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
  while (size < body.words.row.length * 4) size *= 2
  const rough = new Uint8Array(size)
  const mask = size - 1
  const parts = [body, ...others]
  const hashes = parts.map(({words}) => hashesOf(words))
  parts.forEach(({words}, index) => {
    eachRun(words, hashes[index]!, (_start, _end, hash) => {
      if (index > 0) rough[hash & mask] = 255
      else if (rough[hash & mask]! < 255) rough[hash & mask]!++
      return true
    })
  })
  const phrases = new Map<string, Phrase>()
  parts.forEach(({words, weight, isDamaged}, index) => {
    const wordAt = wordsOf(words, isDamaged)
    eachRun(words, hashes[index]!, (start, end, hash) => {
      if (rough[hash & mask]! < fewest) return true
      const phrase = phraseAt(start, end, wordAt)
      // Symbols and abbreviations side by side are a formula or a row of a table.
      if (phrase?.some(({plain}) => plain.length >= shortestTerm)) count(phrases, phrase, weight)
      return phrase !== undefined
    })
  })
  return phrases
}

/** The words of a part by their places, each looked at when it is first asked for. */
function wordsOf(
  {spellings, row}: RunningWords,
  isDamaged: (word: string) => boolean = () => false
): (at: number) => Word | undefined {
  const known: (Word | null | undefined)[] = new Array(spellings.length)
  return (at) => {
    const number = row[at]!
    let word = known[number]
    if (word === undefined) {
      word = wordOf(spellings[number]!.written) ?? null
      if (word && isDamaged(word.plain)) word = null
      known[number] = word
    }
    return word ?? undefined
  }
}

/** The words from one place to another; `undefined` where one is none that phrases are made of, or stands twice. */
function phraseAt(
  start: number,
  end: number,
  wordAt: (at: number) => Word | undefined
): Word[] | undefined {
  const words: Word[] = []
  for (let at = start; at < end; at++) {
    const word = wordAt(at)
    if (!word || words.some(({plain}) => plain === word.plain)) return undefined
    words.push(word)
  }
  return words
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

/** Visit all runs of words that are no longer than a phrase; longer ones from the same place only while told to. */
function eachRun(
  {row}: RunningWords,
  {hash: hashes, factor}: Hashes,
  goesOn: (start: number, end: number, hash: number) => boolean
): void {
  for (let start = 0; start < row.length; start++) {
    let hash = 0
    const last = Math.min(start + longestPhrase, row.length)
    for (let end = start + 1; end <= last; end++) {
      const number = row[end - 1]!
      if (number === gap) break
      hash = (Math.imul(hash, factor[number]!) + hashes[number]!) | 0
      if (!goesOn(start, end, hash ^ (hash >>> 15))) break
    }
  }
}

function wordOf(written: string): Word | undefined {
  const plain = written.slice(0, possessorEnd(written)).toLowerCase()
  // Longer “words” lost their spaces, and single letters are symbols.
  if (plain.length > longestWord || isGeneric(plain)) return undefined
  return {plain, isCapital: /^\p{Lu}/u.test(written), key: wordKey(plain)}
}

/** The base of the hashes: the prime of FNV-1a. */
const base = 0x01000193

/**
 * A hash of each word's key, and the factor by which the hash of what stands before it grows: that of two words
 * together can be made of theirs, and is the same where their space was lost.
 */
interface Hashes {
  hash: Int32Array
  factor: Int32Array
}

function hashesOf({spellings}: RunningWords): Hashes {
  const hashes = {hash: new Int32Array(spellings.length), factor: new Int32Array(spellings.length)}
  spellings.forEach(({written}, number) => {
    const end = possessorEnd(written)
    // Most words need not be folded for their key.
    if (!addHash(hashes, number, written, stemEnd(written, end))) {
      const key = wordKey(written.slice(0, end).toLowerCase())
      addHash(hashes, number, key, key.length, true)
    }
  })
  return hashes
}

/** Add the hash of a word from its letters alone, in small ones; tells whether there were no others than those of ASCII. */
function addHash(
  {hash: hashes, factor: factors}: Hashes,
  number: number,
  word: string,
  end: number,
  isKey = false
): boolean {
  let hash = 0
  let factor = 1
  for (let index = 0; index < end; index++) {
    const code = word.charCodeAt(index)
    if (code > 0x7f ? isJoint(code) : code < 0x41) continue
    if (code > 0x7f && !isKey) return false
    hash = (Math.imul(hash, base) + (code | small)) | 0
    factor = Math.imul(factor, base)
  }
  hashes[number] = hash
  factors[number] = factor
  return true
}

/** The bit in which small letters of ASCII differ from capitals. */
const small = 0x20

/** Where a word ends without what makes it a possessive. */
function possessorEnd(word: string): number {
  const end = word.length - 2
  return isLetterAt(word, end + 1, 's') && "’'".includes(word.charAt(end)) ? end : word.length
}

/** Letters of a word without its last inflection; the same for “preference” and “Preferences”. */
export function wordKey(word: string): string {
  const stem = word.slice(0, stemEnd(word, word.length))
  return /^[a-z]*$/.test(stem) ? stem : fold(stem).symbols
}

/** Where a word ends without its last inflection, in small letters or capitals. */
function stemEnd(word: string, end: number): number {
  if (end < 5 || !isLetterAt(word, end - 1, 's')) return end
  if (end > 5 && isLetterAt(word, end - 2, 'e') && isLetterAt(word, end - 3, 'i')) return end - 3
  return isLetterAt(word, end - 2, 's') ? end : end - 1
}

/** Whether a word has a small letter of ASCII at an offset, or its capital. */
function isLetterAt(word: string, at: number, letter: string): boolean {
  return (word.charCodeAt(at) | small) === letter.charCodeAt(0)
}
