/**
 * Papers whose text was recognized in images (OCR): words that were misread are told from words that were changed.
 *
 * Such a text shows itself: it has words that stand nowhere else in it, and that one misread letter made of words which it has. A word
 * of a quotation that the paper has elsewhere, in the place of one that is no word of the paper and looks like it, is the
 * paper's. Where that is likely and no more, nobody can tell what the paper has there. A number is never made of letters.
 */

import {matchesOf} from '../../text/matches.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {ENDING, isMisread, meantBy} from '../text/look-alikes.ts'
import {isNear} from '../text/near.ts'
import {wordsOf} from '../text/text-words.ts'
import {kindOfWord} from '../text/word-kinds.ts'
import type {Difference, Judgement} from '../types.ts'

/** Shorter words look like others by chance: “than”, “then”. */
const LONG = 6
/** So often a paper has a word that is sure to be one. */
const KNOWN = 2
/** One or two may be misprints, or words that are alike (“properly”, “property”). */
const FEWEST_MISREAD = 3
/** The share of a text's long words from which on it was misread: sound texts in fifteen languages have up to 0.001, those of scanned pages up to 0.027. */
const MISREAD_SHARE = 0.002

/** Long words that are looked at, each once: enough to tell. */
const WORDS_LOOKED_AT = 20_000

/**
 * A word in small letters with a capital “I” in it, which is an “l”: “smaIl”. No font and no misprint does that, so that it counts as two.
 * The letter stands first, since with it the engine passes over a text a hundred times as fast.
 */
const CAPITAL_I = /I(?<=(?<!\p{L})(\p{L}?\p{Ll}{1,20})I)(?=(\p{Ll}{0,20})(?!\p{L}))/gu
const WEIGHT = 2
/** Letters of such a word at least: variables have fewer (“pI”). */
const SHORTEST = 4

/** Whether a paper's text was recognized in images, and misread here and there. */
export const isRecognized = perPaper(({vocabulary, text}): boolean => {
  let words = 0
  let misread = 0
  for (const [, before, behind] of matchesOf(text, CAPITAL_I)) {
    const meant = `${before}l${behind}`.toLowerCase()
    const isWord = kindOfWord(meant) !== undefined || vocabulary.has(meant)
    if (isWord && meant.length >= SHORTEST) misread += WEIGHT
  }
  let looked = 0
  for (const word of vocabulary.keys()) {
    if (word.length < LONG) continue
    if (looked++ === WORDS_LOOKED_AT) break
    const count = vocabulary.get(word) ?? 0
    words += count
    if (count === 1 && isMisreadAmong(vocabulary, word)) misread++
  }
  return misread >= FEWEST_MISREAD && misread >= MISREAD_SHARE * words
})

function isMisreadAmong(vocabulary: PreparedPaper['vocabulary'], word: string): boolean {
  for (const meant of meantBy(word)) if ((vocabulary.get(meant) ?? 0) >= KNOWN) return true
  return false
}

/** How much speaks for it that words differ because the paper's were misread. */
const Doubt = {none: 0, little: 1, much: 2} as const

/** A capital “I” beside another capital, which is an “l” in many fonts: a text that was recognized has “Al” for “AI”. */
const CAPITAL_IN_NAME = /(?<=\p{Lu})I|I(?=\p{Lu})/gu

/** Whether words are the same to the eye. */
function areSameInPrint({said, reads}: Difference): boolean {
  return said !== reads && said.replace(CAPITAL_IN_NAME, 'l') === reads
}

/** A judgement without the differences that are no more than misread words of a paper that was recognized in images. */
export function withoutMisreadWords(paper: PreparedPaper, judgement: Judgement): Judgement {
  if (judgement.verdict !== 'altered') return judgement
  const others = judgement.differences.filter((one) => !areSameInPrint(one))
  if (others.length === judgement.differences.length) return withoutMisread(paper, judgement)
  const {passage} = judgement
  if (others.length === 0) return {verdict: 'verbatim', passage, differences: []}
  return withoutMisread(paper, {verdict: 'altered', passage, differences: others})
}

/** The same of words that look unlike. */
function withoutMisread(paper: PreparedPaper, judgement: Judgement): Judgement {
  const {passage, replacement} = judgement
  const doubts = judgement.differences.map((one) => doubtOf(paper, one))
  const differences = judgement.differences.filter((_, index) => doubts[index] === undefined)
  // What may be misread cannot be offered in place of other words.
  const isSound = differences.every(({reads}) =>
    wordsOf(reads).every((word) => isWord(paper, word))
  )
  const changesNothing =
    differences.length === doubts.length && (isSound || replacement === undefined)
  if (changesNothing || !isRecognized(paper)) return judgement
  if (differences.length > 0) {
    const offered = isSound ? replacement : undefined
    return {verdict: 'altered', passage, differences, ...(offered && {replacement: offered})}
  }
  const doubt = doubts.reduce<number>((most, one) => Math.max(most, one ?? 0), Doubt.none)
  if (doubt === Doubt.none) return {verdict: 'verbatim', passage, differences}
  const {said, reads} = judgement.differences[doubts.indexOf(doubt)]!
  return {
    verdict: doubt === Doubt.little ? 'unconfirmed' : 'unverifiable',
    passage,
    differences,
    reason: `the paper’s text, which seems to be recognized from an image, has “${reads}” for “${said}”`
  }
}

/** Signs that are taken for letters. */
const SIGNS: Readonly<Record<string, string>> = {$: 's', '€': 'c', '¢': 'c', '£': 'l', '|': 'l'}

/** The words of a text that was misread, with its signs as the letters that they look like. */
function misreadWordsOf(text: string): string[] {
  return wordsOf(text.replace(/[$€¢£|]/g, (sign) => SIGNS[sign]!))
}

/** Words of a paper with an “l” for each capital “I” within small letters, and a hyphen for each “~” between letters, at a line's end or not. */
function withSureLetters(text: string): string {
  return text
    .replace(/(?<=\p{Ll})I(?!\p{Lu})/gu, 'l')
    .replace(/(?<=\p{L})~\s{1,3}(?=\p{Ll})/gu, '')
    .replace(/(?<=\p{L})~(?=\p{L})/gu, '-')
}

/** How doubtful it is that the words of a difference are the paper's, which were misread; `undefined` where they are others. */
function doubtOf(paper: PreparedPaper, difference: Difference): number | undefined {
  const {kind, said} = difference
  const words = wordsOf(said)
  const reads = withSureLetters(difference.reads)
  const read = misreadWordsOf(reads)
  if (words.length !== read.length) return doubtOfSpaces(words, read)
  let doubt: number = wordsOf(reads).join(' ') === read.join(' ') ? Doubt.none : Doubt.much
  let differ = doubt > Doubt.none || reads !== difference.reads
  for (const [index, word] of words.entries()) {
    const other = read[index]!
    if (word === other) continue
    const own =
      kind === 'negation' ? doubtOfNegation(paper, word, other) : doubtOfWord(paper, word, other)
    if (own === undefined) return undefined
    differ = true
    doubt = Math.max(doubt, own)
  }
  return differ ? doubt : undefined
}

/** A word that denies, or one in its place, is never more than likely: “nol” for “not”, but not “possible” for “impossible”. */
function doubtOfNegation(paper: PreparedPaper, word: string, read: string): number | undefined {
  return !isWord(paper, read) && isMisread(read, word, 1) ? Doubt.much : undefined
}

/** The same where a space was lost or put in, too: of letters that look alike, as no word was left out then. */
function doubtOfSpaces(words: readonly string[], read: readonly string[]): number | undefined {
  const [meant, written] = [words.join(''), read.join('')]
  if (/\p{N}/u.test(meant + written)) return undefined
  return isMisread(written, meant, Math.floor(meant.length / LETTERS_A_MISREAD))
    ? Doubt.much
    : undefined
}

/** A word that stands so many times less often than one that looks like it may be that, misread. */
const OFTEN = 4
/** Letters from which on a word can hardly be another by chance, and those to each that was misread. */
const TELLING = 5
const LETTERS_A_MISREAD = 5
/** Letters to each that was misread, or is any other, in a word that can still be told; and those that it begins with: “decrease” is no “increase”. */
const LETTERS_A_DAMAGE = 3
const SAME_BEGINNING = 2
/** Letters of a rest that tells anything. */
const SHORTEST_REST = 3

/** How doubtful it is that a word is what `read` was before it was misread. */
function doubtOfWord(paper: PreparedPaper, word: string, read: string): number | undefined {
  if (/\p{N}/u.test(word + read)) return hasMisreadDigits(word, read) ? Doubt.much : undefined
  const {vocabulary} = paper
  const count = vocabulary.get(word) ?? 0
  if (isWord(paper, read)) {
    // A word that is misread once may be misread again.
    const isRare = kindOfWord(read) === undefined && (vocabulary.get(read) ?? 0) * OFTEN <= count
    if (!isRare || !isMisread(read, word, 1)) return undefined
    return word.length < LONG || mayBeForms(word, read) ? Doubt.much : Doubt.little
  }
  if (isWord(paper, word)) {
    const most = Math.max(1, Math.floor(word.length / LETTERS_A_MISREAD))
    if (isMisread(read, word, most))
      return word.length < TELLING || mayBeForms(word, read) ? Doubt.little : Doubt.none
    if (word.length >= TELLING && isNear(read, word, 1)) return Doubt.little
  }
  const most = Math.floor(word.length / LETTERS_A_DAMAGE)
  const beginsAlike = read.startsWith(word.slice(0, SAME_BEGINNING))
  const isDamaged =
    isMisread(read, word, Math.max(1, most)) ||
    isNear(read, word, beginsAlike ? most : Math.min(1, most))
  return isDamaged || isRestOf(read, word) ? Doubt.much : undefined
}

/** Whether two words differ in their last letters alone, as forms of one word do: “nuevos” and “nuevas”. */
function mayBeForms(word: string, read: string): boolean {
  return read.startsWith(word.slice(0, -ENDING))
}

/** Whether some letters are all that is left of a word, at its beginning or its end. */
function isRestOf(read: string, word: string): boolean {
  return read.length >= SHORTEST_REST && (word.startsWith(read) || word.endsWith(read))
}

/** Whether a word is one of the paper's: a common one, or one that it has more than once. */
function isWord({vocabulary}: PreparedPaper, word: string): boolean {
  return kindOfWord(word) !== undefined || (vocabulary.get(word) ?? 0) >= KNOWN
}

/** Letters that digits are taken for, and for which digits are. */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'odqc',
  1: 'ilftj',
  2: 'zs',
  3: 'bs',
  4: 'a',
  5: 's',
  6: 'gbc',
  7: 't',
  8: 'bse',
  9: 'gq'
}

/** Whether digits of a number or a name were taken for letters, or letters for digits: what the paper has is no number then. */
function hasMisreadDigits(word: string, read: string): boolean {
  if (word.length !== read.length || !/\p{L}/u.test(read)) return false
  return [...word].every((one, index) => {
    const other = read[index]!
    return one === other || DIGITS[one]?.includes(other) || DIGITS[other]?.includes(one)
  })
}
