/** Tells words that the extraction damaged, by the other words of the same text. */

import {gluedStart, isGeneric} from '../../language/generic-words.ts'
import {longestWord, type Spelling} from './running-words.ts'

type Counts = Pick<Spelling, 'all' | 'first' | 'broken'>

/** Count the runs of letters of a spelling: its parts between hyphens and the like. */
function addRuns(counts: Map<string, Counts>, {written, all, first, broken}: Spelling) {
  const runs = /^[a-z]+$/i.test(written) ? [written] : written.split(/[^\p{L}]+/u)
  runs.forEach((run, index) => {
    // A single letter is no word; some beyond the basic plane take two units.
    if (run.length < 2 || (run.length < 3 && run.codePointAt(0)! > 0xffff)) return
    const word = run.toLowerCase()
    let count = counts.get(word)
    if (!count) {
      count = {all: 0, first: 0, broken: 0}
      counts.set(word, count)
    }
    count.all += all
    if (index === 0) count.first += first
    if (index === runs.length - 1) count.broken += broken
  })
}

/** Letters from which on a word may be two that lost their space, and letters of such a part. */
const shortestGlued = 9
const shortestPart = 3

/** The words of a text, by which those are told that the extraction damaged; all in small letters. */
export class DamagedWords {
  readonly #counts = new Map<string, Counts>()
  readonly #endings: ReadonlyMap<string, number>
  /** Whether the text has lost many of its spaces. */
  readonly #isGlued: boolean

  /** @param spellings those of the text. */
  constructor(spellings: Iterable<Spelling>) {
    for (const spelling of spellings) addRuns(this.#counts, spelling)
    this.#endings = countsOfEndings(this.#counts)
    this.#isGlued = wordLength(this.#counts) > gluedLength
  }

  /** Whether a word of the text is damaged, or a part of it between hyphens. */
  has(written: string): boolean {
    for (const word of written.split(/[-‐‑]/)) if (this.#hasPart(word)) return true
    return false
  }

  #hasPart(word: string): boolean {
    const count = this.#counts.get(word)
    if (!count) return false
    const {all, broken, first} = count
    // “pref” of “pref- erence”.
    if (broken * 2 >= all || (broken > 1 && broken * 4 >= all)) return true
    // “erence” at the beginning of a line, or anywhere, when the words that end in it are much commoner.
    const ending = this.#endings.get(word) ?? 0
    if (ending > 0 && first > 1 && first * 2 >= all) return true
    if (word.length <= longestFragment && ending > all * 2) return true
    if (this.#isGlued && isTwoGeneric(word)) return true
    return (
      this.#isCutShort(word, all) ||
      this.#isOfWords(word, all) ||
      this.#followsFunctionWord(word, all)
    )
  }

  #countOf(word: string): number {
    return this.#counts.get(word)?.all ?? 0
  }

  /** Whether a word lost its last letter, as “orthogona l”: with it, the paper writes it much more often. */
  #isCutShort(word: string, own: number): boolean {
    return (
      word.length > longestFragment &&
      this.#countOf(`${word}l`) + this.#countOf(`${word}t`) > own * 3
    )
  }

  /**
   * Whether a word is two or three words of the text without their spaces: “activeinference”, which is rarer than each.
   * In a text that has lost many spaces, each may be rarer, as most of them stand in other such words.
   */
  #isOfWords(word: string, own: number): boolean {
    if (word.length < shortestGlued || word.length > longestWord) return false
    const fewest = this.#isGlued ? Math.max(2, own / 4) : own + 1
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      if (this.#countOf(word.slice(0, at)) < fewest) continue
      const rest = word.slice(at)
      if (this.#countOf(rest) >= fewest) return true
      for (let next = shortestPart; next <= rest.length - shortestPart; next++) {
        if (this.#countOf(rest.slice(0, next)) < fewest) continue
        if (this.#countOf(rest.slice(next)) >= fewest) return true
      }
    }
    return false
  }

  /** Whether a word is a function word and another that the text has more often without it: “thehuman”, “ofmaze”. */
  #followsFunctionWord(word: string, own: number): boolean {
    const start = gluedStart.exec(word)?.[0]
    return start !== undefined && this.#countOf(word.slice(start.length)) > own
  }
}

/** Whether a word is two function words: “canbe”, “andthus”. */
function isTwoGeneric(word: string): boolean {
  for (let at = 2; at <= word.length - 2; at++) {
    if (isGeneric(word.slice(0, at)) && isGeneric(word.slice(at))) return true
  }
  return false
}

/** Letters of a part of a word that may be taken for a word. */
const longestFragment = 6

/** How often the words stand that end in each part of a word. */
function countsOfEndings(counts: ReadonlyMap<string, {all: number}>): Map<string, number> {
  const endings = new Map<string, number>()
  for (const [word, {all}] of counts) {
    if (all < 2 || word.length > longestWord) continue
    for (let at = 2; at <= word.length - shortestPart; at++) {
      const ending = word.slice(at)
      endings.set(ending, (endings.get(ending) ?? 0) + all)
    }
  }
  return endings
}

/** Letters of the average word from which on a text has lost many of its spaces; sound ones have five to seven. */
const gluedLength = 8

function wordLength(counts: ReadonlyMap<string, {all: number}>): number {
  let letters = 0
  let words = 0
  for (const [word, {all}] of counts) {
    letters += word.length * all
    words += all
  }
  return words === 0 ? 0 : letters / words
}
