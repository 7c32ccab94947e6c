/** Counts the phrases of a paper: one to three words that stand together, whatever their endings. */

import {isGeneralNoun, isGeneric} from '../../language/generic-words.ts'
import {fold} from '../../quote/text/fold.ts'
import {isJoint} from '../../text/characters.ts'
import {hashFactor} from '../../text/hashes.ts'
import type {DamagedWords} from './damaged-words.ts'
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
  /** Whether it tells something only beside another word: “number”. */
  isGeneral: boolean
  /** Its letters without its last inflection. */
  key: string
}

/** A part of a paper. */
interface Part {
  /** How much it tells that a phrase stands there. */
  weight: number
  /** Whether what stands there stands in the body, too, where it is counted. */
  isPiece?: boolean | undefined
  words: RunningWords
  /** The words that the extraction damaged: no phrase has one. */
  damaged?: DamagedWords | undefined
}

/** A phrase as it was counted. */
export interface Phrase {
  /** As it was written last, in small letters. */
  term: string
  /** The heaviest part that it stands in. */
  weight: number
  /** How often the body has it, of which other parts are pieces, and how often with capital letters. */
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
  const parts = [body, ...others].map((part) => new ReadyPart(part))
  const [own, ...rest] = parts
  own!.lookAtFrequent(fewest)
  let size = 1024
  while (size < body.words.row.length * 4) size *= 2
  const rough = new Uint8Array(size)
  own!.addRuns(rough, 1)
  for (const part of rest) part.addRuns(rough, most)
  const phrases = new Map<string, Phrase>()
  for (const part of parts) part.addPhrases(phrases, rough, fewest)
  return phrases
}

/** What a hash is counted up to. */
const most = 255

/** A part, made ready to be counted: runs of its words that are no longer than a phrase, and have no word that is known to be of none. */
class ReadyPart {
  readonly #part: Part
  readonly #hashes: Hashes
  /** Its words by their numbers: `null` for those that phrases are not made of, `undefined` for those not looked at yet. */
  readonly #known: (Word | null | undefined)[]
  /** The run without a word, from which all others go on. */
  readonly #start: Run = {
    words: [],
    isTerm: false,
    isName: true,
    phrase: undefined,
    term: '',
    longer: undefined
  }

  /** The run that is looked at, in words of the part, and its hash. */
  #from = 0
  #to = 0
  #hash = 0

  constructor(part: Part) {
    const {spellings} = part.words
    this.#part = part
    this.#hashes = hashesOf(spellings)
    this.#known = new Array(spellings.length).fill(undefined)
  }

  /** Looks at frequent words first: most of them are function words, and the runs that have one need not be counted. */
  lookAtFrequent(fewest: number): void {
    const {spellings} = this.#part.words
    for (let number = 0; number < spellings.length; number++)
      if (spellings[number]!.all >= fewest) this.#wordOf(number)
  }

  /** Counts the hashes of all runs roughly, each as so many. `rough` has a power of two of them. */
  addRuns(rough: Uint8Array, times: number): void {
    for (this.#begin(); this.#next(); ) {
      const place = placeIn(rough, this.#hash)
      rough[place] = Math.min(most, rough[place]! + times)
    }
  }

  /** Counts the phrases among the runs that are frequent by their hashes. */
  addPhrases(phrases: Map<string, Phrase>, rough: Uint8Array, fewest: number): void {
    for (this.#begin(); this.#next(); ) {
      if (rough[placeIn(rough, this.#hash)]! < fewest) continue
      const run = this.#runAt(this.#from, this.#to)
      // Symbols and abbreviations side by side are a formula or a row of a table.
      if (run?.isTerm) count(phrases, run, this.#part)
      if (!run) this.#goOn()
    }
  }

  #begin(): void {
    this.#from = -1
    this.#goOn()
  }

  /** Leaves the runs from one place for those from the next. */
  #goOn(): void {
    this.#from++
    this.#to = this.#from
    this.#hash = 0
  }

  /** Goes on to the next run: a longer one from the same place, or else the first from a later one. */
  #next(): boolean {
    const {row} = this.#part.words
    const {hash, factor} = this.#hashes
    while (this.#from < row.length) {
      const number = row[this.#to]
      if (
        number === undefined ||
        number === gap ||
        this.#to === this.#from + longestPhrase ||
        this.#known[number] === null
      ) {
        this.#goOn()
        continue
      }
      this.#hash = (Math.imul(this.#hash, factor[number]!) + hash[number]!) | 0
      this.#to++
      return true
    }
    return false
  }

  /** A word, which is looked at once. */
  #wordOf(number: number): Word | null {
    let word = this.#known[number]
    if (word === undefined) {
      word = readWord(this.#part.words.spellings[number]!.written) ?? null
      if (word && this.#part.damaged?.has(word.plain)) word = null
      this.#known[number] = word
    }
    return word
  }

  /**
   * The run from one place to another; `undefined` where a word is none that phrases are made of, or stands twice. A paper says
   * what is counted some thousand times: it is put together once.
   */
  #runAt(start: number, end: number): Run | undefined {
    let run = this.#start
    for (let at = start; at < end; at++) {
      const number = this.#part.words.row[at]!
      run.longer ??= new Map()
      let longer = run.longer.get(number)
      if (longer === undefined) {
        longer = withWord(run, this.#wordOf(number))
        run.longer.set(number, longer)
      }
      if (!longer) return undefined
      run = longer
    }
    return run
  }
}

/** Where a hash is counted. */
function placeIn(rough: Uint8Array, hash: number): number {
  return (hash ^ (hash >>> 15)) & (rough.length - 1)
}

/** Words that stand together in a part, as they are written there. */
interface Run {
  words: readonly Word[]
  /** Whether one of them is long enough for a term, and tells something alone. */
  isTerm: boolean
  /** Whether all of them have capital letters. */
  isName: boolean
  /** The phrase that it is, and how it writes it, once it is counted. */
  phrase: Phrase | undefined
  term: string
  /** Runs of one word more, by the number of that word; `null` for those that are none. Most have none. */
  longer: Map<number, Run | null> | undefined
}

function withWord({words, isTerm, isName}: Run, word: Word | null): Run | null {
  if (!word || words.some(({plain}) => plain === word.plain)) return null
  return {
    words: [...words, word],
    isTerm: isTerm || (word.plain.length >= shortestTerm && !word.isGeneral),
    isName: isName && word.isCapital,
    phrase: undefined,
    term: '',
    longer: undefined
  }
}

function count(phrases: Map<string, Phrase>, run: Run, {weight, isPiece}: Part) {
  const phrase = run.phrase ?? phraseOf(phrases, run, weight)
  phrase.term = run.term
  phrase.weight = Math.max(phrase.weight, weight)
  if (isPiece) return
  phrase.seen++
  if (run.isName) phrase.asName++
}

/** The phrase that a run is; others may be the same, with other endings. */
function phraseOf(phrases: Map<string, Phrase>, run: Run, weight: number): Phrase {
  const key = run.words.map((word) => word.key).join('')
  run.term = run.words.map(({plain}) => plain).join(' ')
  run.phrase = phrases.get(key)
  if (!run.phrase) {
    run.phrase = {term: run.term, weight, seen: 0, asName: 0}
    phrases.set(key, run.phrase)
  }
  return run.phrase
}

function readWord(written: string): Word | undefined {
  const plain = written.slice(0, possessorEnd(written)).toLowerCase()
  // Longer “words” lost their spaces, and single letters are symbols.
  const isGeneral = isGeneralNoun(plain)
  if (plain.length > longestWord || (isGeneric(plain) && !isGeneral)) return undefined
  return {plain, isCapital: /^\p{Lu}/u.test(written), isGeneral, key: wordKey(plain)}
}

/**
 * A hash of each word's key, and the factor by which the hash of what stands before it grows: that of two words
 * together can be made of theirs, and is the same where their space was lost.
 */
interface Hashes {
  hash: Int32Array
  factor: Int32Array
}

function hashesOf(spellings: RunningWords['spellings']): Hashes {
  const hashes = {hash: new Int32Array(spellings.length), factor: new Int32Array(spellings.length)}
  for (let number = 0; number < spellings.length; number++) {
    const {written} = spellings[number]!
    const end = possessorEnd(written)
    // Most words need not be folded for their key.
    if (addHash(hashes, number, written, stemEnd(written, end))) continue
    const key = wordKey(written.slice(0, end).toLowerCase())
    addHash(hashes, number, key, key.length, true)
  }
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
    hash = (Math.imul(hash, hashFactor) + (code | small)) | 0
    factor = Math.imul(factor, hashFactor)
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
