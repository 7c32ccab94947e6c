/**
 * Finds sentences that repeat earlier ones, exactly or nearly, in time linear in the summary.
 *
 * Equal sentences meet in a map. Near ones meet by MinHash (Broder 1997): the least hashes of a sentence's
 * words and word pairs are likely equal in two sentences as far as the sentences are; groups of them (bands)
 * lead to the few earlier sentences that are worth a comparison.
 */

import {countLetters} from '../text/characters.ts'
import {emptyHash, hashWith} from '../text/hashes.ts'
import {remembered} from '../text/remembered.ts'
import type {Sentence, Summary} from './index.ts'
import {isTable, isTableRow} from './tables.ts'
import {countWords} from './words.ts'

/** Sentences that follow each other and stand, in the same order, earlier in the summary. */
export interface Repetition {
  /** Index of the first sentence where they stand first. */
  first: number
  /** Index of the first sentence where they stand again. */
  again: number
  /** Number of sentences. */
  length: number
  /** How often the first of them stands in the summary in all. */
  times: number
  /** Whether a sentence differs in a word or two. */
  near: boolean
  /** A number that repetitions of the same sentences have in common. */
  fault: number
}

/** What counts as a repetition. */
export interface RepetitionLimits {
  /** Fewest words of a sentence. */
  minimumWords: number
  /** Least likeness of near sentences, from 0.5 to 1 (exact only). */
  similarity: number
}

/** Find repetitions, in order. */
export function findRepetitions(summary: Summary, limits: RepetitionLimits): Repetition[] {
  const earlier = findEarlier(summary, limits)
  const times = new Map<number, number>()
  for (const match of earlier) {
    if (match) times.set(match.first, (times.get(match.first) ?? 1) + 1)
  }
  const faults = new Map<number, number>()
  const repetitions: Repetition[] = []
  for (let index = 0; index < earlier.length; index++) {
    const match = earlier[index]
    if (!match) continue
    const start = index
    let near = match.near
    const known = faults.get(match.first)
    const fault = known ?? repetitions.length
    faults.set(match.first, fault)
    // Sentences that follow here as they do there are one repetition.
    for (let next = earlier[index + 1]; next; next = earlier[index + 1]) {
      const follows = next.first === match.first + index + 1 - start && next.first < start
      if (!follows || faults.get(next.first) !== known) break
      faults.set(next.first, fault)
      near ||= next.near
      index++
    }
    repetitions.push({
      first: match.first,
      again: start,
      length: index - start + 1,
      times: times.get(match.first)!,
      near,
      fault
    })
  }
  return repetitions
}

/** For each sentence the earliest that it repeats. */
interface Match {
  first: number
  near: boolean
}

function findEarlier(
  summary: Summary,
  {minimumWords, similarity}: RepetitionLimits
): (Match | undefined)[] {
  const {blocks, sentences} = summary
  const quotedFrom = quotedStarts(summary)
  const inRow = sameInRow(summary, minimumWords)
  const exact = new Map<string, number>()
  const led = new Map<string, number>()
  const near = similarity < 1 ? new NearIndex(similarity) : undefined
  const matchOf = (sentence: Sentence, index: number): Match | undefined => {
    const {text: said, block, span, inReferences} = sentence
    if (inReferences) return undefined
    // A quotation is the same whoever is named for it.
    const text = said.slice((quotedFrom.get(index) ?? span.start) - span.start)
    // In the columns of a table the same may stand as often as it likes.
    if (isTable(blocks[block]!) || (isFragment(text) && !inRow.has(index))) return undefined
    const {words, likeness} = readText(text)
    if (isShort(text, minimumWords) && (inRow.get(index) ?? 0) < loop) return undefined
    const key = words.join('')
    const first = exact.get(key)
    if (first !== undefined) return {first, near: false}
    exact.set(key, index)
    if (!near) return undefined
    const rest = withoutIntroduction(text)
    const restKey =
      rest === undefined || isShort(rest, minimumWords) ? '' : readText(rest).words.join('')
    const same = led.get(key) ?? exact.get(restKey)
    if (same !== undefined) return {first: same, near: true}
    if (restKey !== '') led.set(restKey, index)
    // Links to works of nearly one name lead to different ones.
    if (isLinks(text)) return undefined
    const like = near.find(likeness(), index)
    return like === undefined ? undefined : {first: like, near: true}
  }
  return sentences.map(matchOf)
}

/** Where the quoted words begin in sentences that begin with an attribution, by the sentences' indices. */
function quotedStarts({sentences, quotations}: Summary): Map<number, number> {
  const starts = new Map<number, number>()
  let index = 0
  for (const {attribution, attributionBlock, block, span} of quotations) {
    if (attribution?.side !== 'before' || attributionBlock !== block) continue
    const isBefore = ({block: other, span: {end}}: Sentence) =>
      other < block || (other === block && end <= span.start)
    while (index < sentences.length && isBefore(sentences[index]!)) index++
    const sentence = sentences[index]
    if (sentence?.block === block && sentence.span.start <= attribution.span.start) {
      if (!starts.has(index)) starts.set(index, Math.max(span.start, sentence.span.start))
    }
  }
  return starts
}

/** Fewest times in a row from which on a short sentence is a loop: twice, people say one on purpose. */
const loop = 3

/** Fewest words of a sentence that makes a loop: “No. No. No.” is said on purpose, and “Low risk.” is copied out of a table. */
const fewestLoopWords = 3

/**
 * Sentences that are the same as their neighbours, by their indices, with how many are: in one line, as no fields and answers are, or items of
 * a list that are long and name no field.
 */
function sameInRow({blocks, sentences}: Summary, minimumWords: number): Map<number, number> {
  const counts = new Map<number, number>()
  let start = 0
  for (let index = 1; index <= sentences.length; index++) {
    const [before, sentence] = [sentences[index - 1]!, sentences[index]]
    if (sentence && isSame(before, sentence, {blocks, minimumWords})) continue
    for (let at = start; at < index && index - start > 1; at++) counts.set(at, index - start)
    start = index
  }
  return counts
}

function isSame(
  one: Sentence,
  other: Sentence,
  {blocks, minimumWords}: {blocks: Summary['blocks']; minimumWords: number}
): boolean {
  if (one.text !== other.text || countWords(one.text) < fewestLoopWords) return false
  const {prose, inList} = blocks[one.block]!
  if (one.block === other.block) {
    return !prose.text.slice(one.span.end, other.span.start).includes('\n')
  }
  // Several questions may have one short answer.
  if (!inList || !blocks[other.block]!.inList || isShort(one.text, minimumWords)) return false
  const isWhole = [one, other].every(({block, text}) => blocks[block]!.prose.text.trim() === text)
  return isWhole && !/[:：]/.test(one.text)
}

/** What leads to a sentence, up to a colon or a comma: “In short: ”, “In the end, ”. */
const introduction = /^\p{L}[^\s,，:：]{0,19}(?:\s[^\s,，:：]{1,20}){0,3}(?:[:,]\s|[：，])\s{0,3}/u

/** A sentence without the few words that lead to it; `undefined` where none do. */
function withoutIntroduction(text: string): string | undefined {
  const length = introduction.exec(text)?.[0].length
  return length === undefined ? undefined : text.slice(length)
}

/** Letters a word, at most: text with more of them has lost its spaces. */
const unspacedLetters = 10

/** Letters below which text without a mark at its end is a label or a field ("Context: Introduction"). */
const fragmentLetters = 80

const link = /\[\[[^[\]]{1,300}\]\]|https?:\S{1,500}/gu

/** Letters that a sentence has at least, beside links. */
const fewestLetters = 12

/** Whether a sentence holds links to other notes or addresses, and hardly anything else. */
function isLinks(text: string): boolean {
  const rest = text.replace(link, '')
  return rest !== text && countLetters(rest) < fewestLetters
}

/** Whether a text has fewer words than so many; where spaces were lost or are not written, they are counted otherwise. */
function isShort(text: string, minimumWords: number): boolean {
  return (
    readText(text).words.length < minimumWords &&
    countWords(text) < minimumWords &&
    text.length < minimumWords * unspacedLetters
  )
}

function isFragment(text: string): boolean {
  if (isTableRow(text)) return true
  return text.length < fragmentLetters && !/[.!?…。！？]["”’»」)\]*_]*$/.test(text)
}

/** The words of a sentence, folded, and what tells how like others it is, which is found when it is asked for. */
const readText = remembered((text) => {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let found: Likeness | undefined
  return {
    words,
    likeness: (): Likeness | undefined => {
      if (words.length >= nearWords) found ??= likenessOf(words)
      return found
    }
  }
})

/**
 * Fewest words of a sentence that can be nearly another: one word replaced in eight leaves three quarters of
 * words and pairs in common; of shorter ones every template ("The significance of this is high.") would be.
 */
const nearWords = 8

/**
 * 16 bands of 4 hashes: of sentences that have 85% in common, 1 in 200,000 meets in no band; of those that
 * have 30%, 1 in 8 meets and is compared in vain.
 */
const bands = 16
const rows = 4

/** Earlier sentences that are compared in a band at most, so that work stays linear. */
const compared = 3

/** Earlier sentences by their bands. */
class NearIndex {
  readonly #similarity: number
  readonly #buckets = new Map<number, number[]>()
  readonly #likeness = new Map<number, Likeness>()

  constructor(similarity: number) {
    this.#similarity = similarity
  }

  /** The earlier sentence that is nearly this one, if any; else it is kept for later ones. */
  find(likeness: Likeness | undefined, index: number): number | undefined {
    if (!likeness) return
    const seen = new Set<number>()
    for (const key of likeness.bands) {
      for (const earlier of this.#buckets.get(key) ?? []) {
        if (seen.has(earlier)) continue
        seen.add(earlier)
        if (this.#isNear(likeness, this.#likeness.get(earlier)!)) return earlier
      }
    }
    this.#likeness.set(index, likeness)
    for (const key of likeness.bands) {
      const bucket = this.#buckets.get(key)
      if (!bucket) this.#buckets.set(key, [index])
      else if (bucket.length < compared) bucket.push(index)
    }
    return
  }

  #isNear(a: Likeness, b: Likeness): boolean {
    let common = 0
    for (const hash of a.hashes) if (b.hashes.has(hash)) common++
    const union = a.hashes.size + b.hashes.size - common
    return common >= this.#similarity * union && sameNumbers(a.numbers, b.numbers)
  }
}

/** What sentences are compared by. */
interface Likeness {
  /** Hashes of the words and of the pairs of neighbours. Two that meet by chance change no comparison. */
  hashes: Set<number>
  /** The words that are numbers. */
  numbers: Set<string>
  /** A hash of each band, with the band's number in it. */
  bands: number[]
}

/** Makes a hash of a pair other than that of the same words the other way round; odd, so that it loses nothing. */
const pairFactor = 0x9e3779b1

function likenessOf(words: readonly string[]): Likeness {
  const hashes = new Set<number>()
  let before: number | undefined
  for (const word of words) {
    const hash = hashOf(word)
    hashes.add(hash)
    if (before !== undefined) hashes.add((Math.imul(before, pairFactor) ^ hash) >>> 0)
    before = hash
  }
  const numbers = new Set(words.filter((word) => /^\p{N}/u.test(word)))
  return {hashes, numbers, bands: bandsOf(hashes)}
}

/** Sentences with other numbers say other things. */
function sameNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((number) => b.has(number))
}

/** What makes other hashes of one: multiplication by odd numbers gives as many as are needed. */
const salts = Int32Array.from({length: bands * rows}, (_, index) => index * 0x9e3779b1)
const factors = Int32Array.from({length: bands * rows}, (_, index) => 0x85ebca6b + 2 * index)

function bandsOf(hashes: ReadonlySet<number>): number[] {
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (const hash of hashes) {
    for (let index = 0; index < least.length; index++) {
      const value = Math.imul(hash ^ salts[index]!, factors[index]!) >>> 0
      const mixed = (value ^ (value >>> 15)) >>> 0
      if (mixed < least[index]!) least[index] = mixed
    }
  }
  return Array.from({length: bands}, (_, band) => {
    let key = band
    for (let row = 0; row < rows; row++)
      key = hashWith(key, least[band * rows + row]!) ^ (key >>> 13)
    return key
  })
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = emptyHash
  for (let index = 0; index < text.length; index++) hash = hashWith(hash, text.charCodeAt(index))
  return hash >>> 0
}
