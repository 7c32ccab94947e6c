/** Where the extraction lost the letters, so that nothing can be said. */

import {matchesOf} from '../../text/matches.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {fold, symbolAt, UNKNOWN_CODE} from '../text/fold.ts'
import {overlap} from '../text/spans.ts'
import {wordsOf} from '../text/text-words.ts'
import {UNTOLD} from '../text/untold.ts'
import {UNSPACED} from '../text/words.ts'
import type {Difference, Judgement, Passage, Span} from '../types.ts'
import {negationsIn} from './negations.ts'
import {isRecognized} from './recognized.ts'

/**
 * Why a passage cannot be held against the paper; without a passage, why a quotation of `length`
 * characters that was not found may still be the paper's. `undefined` when nothing was lost.
 */
export function damageIn(
  paper: PreparedPaper,
  passage: Passage | undefined,
  length: number
): string | undefined {
  for (const damage of paper.damage) {
    if (damage.isReference) continue
    const touches = passage
      ? damage.start < passage.end && passage.start < damage.end
      : damage.end - damage.start >= length
    if (touches) return damage.reason
  }
  return undefined
}

/** Letters that are lost at least where a page, or most of one, was not read. */
const LETTERS_OF_PAGE = 1000

/** Why pages of a paper could not be read, which may have what the others lack; `undefined` where all were. */
export function unreadIn(paper: PreparedPaper): string | undefined {
  return damageIn(paper, undefined, LETTERS_OF_PAGE)
}

/** Letters of a reference at most: “(see Müller and Weber, 2019; Ito et al., 2003; Lee, 2012)”; more are a list. */
const LONGEST_REFERENCE = 300
/** What quantities have and references have not. */
const QUANTITY_SIGN = /[<>=≤≥≈±%~$]/
/** Words of references that begin with a small letter and have no digit. */
const SMALL_WORDS =
  /^(?:s|and|or|to|und|oder|bis|et|ou|y|e|i|og|och|en|al|see|cf|vgl|siehe|voir|pp?|eqs?|eqns?|figs?|figures?|tables?|tabs?|secs?|sections?|chaps?|chapters?|apps?|appendix|algs?|algorithms?|theorems?|thm|lemmas?|definitions?|von|van|der|den|de|du|da|di|del|la|le|ter|ten|zu|zur|и|др|рис|табл|разд)$/
/** What Chinese and Japanese references are made of. */
const UNSPACED_REFERENCE = /^(?:\p{Nd}|[表图圖式節节章第附录錄文献見见参照等和与及、，；]){1,40}$/u

/** Whether symbols of the paper are nothing but references that its format tells. */
export function isTold(
  {damage, folded}: PreparedPaper,
  {from, to}: {from: number; to: number}
): boolean {
  for (let symbol = from; symbol < to; symbol++) {
    const at = folded.at[symbol]!
    if (!damage.some((one) => one.isReference && one.start <= at && at < one.end)) return false
  }
  return true
}

/** Whether words are such as refer to something: numbers, names, “Table 3”, “(Müller et al., 2019)”. They deny nothing. */
export function isReferenceLike(said: string): boolean {
  const words = said.match(WORD) ?? []
  if (said.length > LONGEST_REFERENCE || words.length === 0 || QUANTITY_SIGN.test(said))
    return false
  if (negationsIn(wordsOf(said)) !== '') return false
  return words.every(isPartOfReference) && words.some((word) => !SMALL_WORDS.test(word))
}

/** A key of a reference, as sources in Markdown have it. */
const KEY = /@[\p{L}\p{N}_{][^\s;,\])}]{0,100}/gu

/** A stretch of a quotation with a number in place of each key of a reference: who quotes the source of a paper has its keys. */
export function withKeysAsNumbers(quotation: string, {start, end}: Span): string {
  const from = quotation[start - 1] === '@' ? start - 1 : start
  return quotation.slice(from, end).replace(KEY, '0')
}

function isPartOfReference(word: string): boolean {
  if (UNSPACED.test(word)) return UNSPACED_REFERENCE.test(word)
  return /^\p{Lu}|^[a-z]?\p{Nd}/u.test(word) || SMALL_WORDS.test(word)
}

/** The differences without those that have references where the paper has such as its source does not tell. */
export function withoutUntoldReferences(
  {damage, text}: PreparedPaper,
  quotation: string,
  differences: readonly Difference[]
): Difference[] {
  const references = damage.filter((one) => one.isReference)
  if (references.length === 0) return [...differences]
  return differences.filter(({quotation: place, paper}) => {
    const said = withKeysAsNumbers(quotation, place)
    const added = addedTo(text, paper, references, said)
    return !(added && isReferenceLike(added) && hasReference(text, paper, references))
  })
}

/**
 * What a quotation has besides the words of a stretch of the paper, which it has in their order, where the paper has references; words
 * that join references may be others.
 */
function addedTo(
  text: string,
  place: Span,
  references: readonly Span[],
  said: string
): string | undefined {
  const words = said.match(WORD) ?? []
  const added: string[] = []
  let from = 0
  let isAtReference = place.start === place.end
  const add = (others: readonly string[]): boolean => {
    for (const other of others) added.push(other)
    return others.length === 0 || isAtReference
  }
  for (const {0: word, index} of matchesOf(text.slice(place.start, place.end), WORD_OR_UNTOLD)) {
    const offset = place.start + index
    const isReference = references.some((one) => one.start <= offset && offset < one.end)
    isAtReference ||= isReference
    if (word === UNTOLD) continue
    // “�B” of “Figure 1B”: what touches a reference ends its word.
    const isGlued = text[offset - 1] === UNTOLD
    const at = words.findIndex(
      (one, place) => place >= from && (one === word || (isGlued && one.endsWith(word)))
    )
    if (at < 0) {
      if (!SMALL_WORDS.test(word)) return undefined
      continue
    }
    const beside = words[at]!.slice(0, -word.length)
    if (!add([...words.slice(from, at), ...(beside === '' ? [] : [beside])])) return undefined
    from = at + 1
    isAtReference = isReference
  }
  return add(words.slice(from)) && !QUANTITY_SIGN.test(said) ? added.join(' ') : undefined
}

/** Words and numbers of a text, and of a paper also what its source does not tell. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_OR_UNTOLD = /\ufffd|[\p{L}\p{M}\p{N}]+/gu

/** Whether a reference stands in a stretch of a paper, or beside it where it is empty. */
function hasReference(text: string, {start, end}: Span, references: readonly Span[]): boolean {
  return references.some((one) =>
    start === end
      ? isApartOnly(text, one.end, start) || isApartOnly(text, end, one.start)
      : one.start >= start && one.end <= end
  )
}

/** Characters between a reference and the word beside it: a space and brackets. */
const MOST_BETWEEN = 3

/** Whether nothing but spaces and marks stands between two places, the first of them before the other. */
function isApartOnly(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= MOST_BETWEEN && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
}

/** Above this share of lost glyphs a stretch cannot be read: sound papers have single ones, in formulas. */
const UNREADABLE = 0.1
const UNKNOWN = String.fromCharCode(UNKNOWN_CODE)
const UNREADABLE_REASON = 'the extraction lost too many letters of the paper there'

/** Why symbols `start` to `end` of the paper cannot be read, or `undefined`. */
export function lostGlyphsIn(
  {folded}: PreparedPaper,
  start: number,
  end: number
): string | undefined {
  let lost = 0
  for (let symbol = start; symbol < end; symbol++) {
    if (folded.codes[symbol] === UNKNOWN_CODE) lost++
  }
  return end > start && lost > UNREADABLE * (end - start) ? UNREADABLE_REASON : undefined
}

/** Why the whole of a paper cannot be read, or `undefined`. */
export const lostGlyphsInAll = perPaper((paper) =>
  lostGlyphsIn(paper, 0, paper.folded.symbols.length)
)

/**
 * Why nothing can be said of differences in each of which the paper has lost all letters, or all that differ, or `undefined`. References that its source does
 * not tell are references all the same.
 */
export function lettersLostIn(
  {folded, damage}: PreparedPaper,
  differences: readonly Difference[]
): string | undefined {
  const areLost = differences.every(({paper, said}) => {
    if (damage.some((one) => one.isReference && overlap(one, paper))) return false
    const symbols = folded.symbols.slice(symbolAt(folded, paper.start), symbolAt(folded, paper.end))
    if (!symbols.includes(UNKNOWN)) return false
    return !/[\p{L}\p{N}]/u.test(symbols) || mayRead(symbols, fold(said, folded).symbols)
  })
  return areLost ? UNREADABLE_REASON : undefined
}

/** Whether symbols of which some are lost are others, whatever stands for those: “�w” is “kw” and “mw”. */
function mayRead(symbols: string, said: string): boolean {
  const parts = symbols.split(UNKNOWN)
  const last = parts.pop()!
  if (!said.startsWith(parts[0]!) || !said.endsWith(last)) return false
  let at = 0
  for (const part of parts) {
    const found = said.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= said.length - last.length
}

/**
 * Signs as a quotation has them, and what else may stand in a paper for one whose font tells nobody what its glyphs are.
 * Such fonts (MathematicalPi and its like, in journals set before Unicode) have their signs in the places of digits
 * and marks, so “P < 0.01” is extracted as “P , 0.01” and “4 ± 1” as “4 6 1”. A program that recognizes text in images (OCR)
 * and was not told of Greek letters takes the Latin ones that look like them.
 */
const SIGN = /^[<>≤≥⩽⩾≪≫=~∼≈≃≅±×]/u
const STAND_INS: Record<string, string> = {
  '=': '5',
  '±': '6',
  '×': '36',
  '−': '2',
  '+': '1',
  '<': ',',
  '>': '.',
  '≤': '#¡6',
  '⩽': '#¡6',
  '≥': '$¢P',
  '⩾': '$¢P',
  '′': '9',
  '·': '$',
  '°': 'u08',
  µ: 'mluypj',
  μ: 'mluypj',
  α: 'a',
  β: 'bß',
  γ: 'cgyv',
  δ: 'd86',
  ε: 'e',
  η: 'nh',
  θ: '086o',
  κ: 'kx',
  λ: 'la',
  ν: 'v',
  π: 'nm',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  χ: 'x',
  ω: 'vw'
}
/**
 * What no text has before a number: marks that touch nothing before them, a comma between a letter and a digit, and what is
 * no mark of any sentence. A point may begin a number, so it has to stand alone or before a number with one.
 */
const NO_MARK = /(?:[\s(][,;:]\s?|\p{L}[,;]|(?:[\p{Co}¡¢¤§¿]|(?!\s)\p{Cc})\s?|\s\.\s)$/u
const POINT_MARK = /[\s(]\.$/
/** A glyph that nobody can read, whatever stands around it. */
const NO_GLYPH = /\p{Co}|(?!\s)\p{Cc}/u
/** A sign of a currency amid a name, as in that of a compound: “PCT$DMF”. */
const AMID_NAME = /[\p{L}\p{N}]\$\p{L}/u
const MINUS = /^[-−–]\s?/
/** A letter that a program without Greek ones takes for another. */
const GREEK = /[\p{Script=Greek}µ]/u

/** How far such marks reach, and a number up to its first decimal, in characters. */
const MARK_LOOK = 3
const NUMBER_LOOK = 12

/** A judgement without the differences that are signs which the extraction lost: nobody can tell what the paper has there. */
export function withoutLostSigns(paper: PreparedPaper, judgement: Judgement): Judgement {
  if (judgement.verdict !== 'altered') return judgement
  const {passage} = judgement
  const signs = judgement.differences.map((one) => lostSign(paper, one))
  const sign = signs.find((one) => one !== undefined)
  if (sign === undefined) return judgement
  const differences = judgement.differences.filter((_, index) => signs[index] === undefined)
  // Words of a paper with such signs cannot be offered in place of others.
  if (differences.length > 0) return {verdict: 'altered', passage, differences}
  const reason = `the extraction lost the sign that the paper has for “${sign}”`
  return {verdict: 'unverifiable', passage, differences, reason}
}

/** The sign that a quotation has where the paper has what only a font without a character map leaves there. */
function lostSign(
  paper: PreparedPaper,
  {said, reads, paper: place}: Difference
): string | undefined {
  const {text} = paper
  const isMinus = NO_GLYPH.test(text.charAt(place.start - 1)) && said.replace(MINUS, '') === reads
  if (isMinus) return '−'
  const sign = SIGN.exec(said)?.[0] ?? ''
  const number = said.slice(sign.length).trim()
  if (sign === '' || number !== reads) {
    // A digit is a sign only in a paper that has this sign nowhere, or loses others.
    const isAlone = sign !== '' && number === '' && !text.includes(sign)
    const isGreek = GREEK.test(said) && !GREEK.test(text) && isRecognized(paper)
    const isUnreadable = NO_GLYPH.test(reads) || AMID_NAME.test(reads)
    return isAlone || isGreek || isUnreadable || losesSigns(paper)
      ? signReadAs(said, reads)
      : undefined
  }
  const behind = text.slice(place.start, place.start + NUMBER_LOOK)
  const before = text.slice(Math.max(0, place.start - MARK_LOOK), place.start)
  const isBehindMark = POINT_MARK.test(before)
    ? /^\p{Nd}+\.\p{Nd}/u.test(behind)
    : /^\p{Nd}/u.test(behind) && NO_MARK.test(before)
  const isLost = isBehindMark || NO_GLYPH.test(before.slice(-1))
  return isLost ? sign : undefined
}

/** What papers with such fonts are full of: degrees, litres, the size of samples, probabilities and exponents that nobody writes so. */
const LOST_SIGNS =
  /\d\s?uC\b|\d\s[08]C\b|\d\slL\b|\b[nNpP](?:\s5\s|\s?[,¡¢]\s?0?\.)\d|[¢¡]\s?\d|\d\s[a-z]{1,4}\sl21\b/g
/** One or two may be misprints. */
const FEWEST_LOST = 3

/** Whether a paper has lost signs all over. */
const losesSigns = perPaper(({text}) => (text.match(LOST_SIGNS)?.length ?? 0) >= FEWEST_LOST)

/** The first sign of a quotation's words that the paper's words have lost, where nothing else differs. */
function signReadAs(said: string, reads: string): string | undefined {
  let sign: string | undefined
  const written = reads.replace(/\s/g, '')
  let at = 0
  for (const character of said.replace(/\s/g, '')) {
    // Degrees are no part of the words that are compared.
    if (character === 'C' && /[u08]/.test(written[at] ?? '') && written[at + 1] === 'C') {
      sign ??= '°'
      at++
    }
    const read = written[at]
    if (read === undefined) return undefined
    at++
    if (read.toLowerCase() === character.toLowerCase()) continue
    const isUnread = NO_GLYPH.test(read) && !/[\p{L}\p{N}]/u.test(character)
    if (!isUnread && !STAND_INS[character]?.includes(read.toLowerCase())) return undefined
    sign ??= character
  }
  return at === written.length ? sign : undefined
}
