/** The kind of one difference, from the words on both sides. */

import {alikeAtStart} from '../../text/alike.ts'
import {americanised} from '../../text/spelling.ts'
import type {PreparedPaper} from '../prepared.ts'
import {digitValue, fold} from '../text/fold.ts'
import {mayBeIn} from '../text/languages.ts'
import {isNear} from '../text/near.ts'
import {isNumberWord} from '../text/number-words.ts'
import {wordsOf} from '../text/text-words.ts'
import {UNSPACED} from '../text/words.ts'
import type {DifferenceKind, Span} from '../types.ts'
import {areDeniedForms, areOpposites, deniedTimes, negationsIn} from './negations.ts'

/** A number that is written with characters, when they are all that differs: many words have one of them. */
const NUMBER_CHARACTERS = /^[〇零一二三四五六七八九十百千万萬億亿兆两兩]+$/

/**
 * Names the kind of a difference; `place` is where the paper's words stand, and `before` ends with what the quotation has
 * before its own, `behind` begins with what it has behind them.
 */
export function kindOf(
  paper: PreparedPaper,
  said: string,
  reads: string,
  place: Span,
  before = '',
  behind = ''
): DifferenceKind {
  const saidWords = wordsOf(said)
  const readsWords = wordsOf(reads)
  if (said === '' && isCitation(reads, around(paper.text, place))) return 'citation'
  if (negationsIn(saidWords, paper) !== negationsIn(readsWords, paper)) return 'negation'
  if (haveOpposites(paper, saidWords, readsWords)) return 'negation'
  if (isDeniedInPlace(paper.text, said, reads, place, before, behind)) return 'negation'
  if (numbers(said) !== numbers(reads) || otherNumberWords(paper, saidWords, readsWords))
    return 'number'
  if (SIGN_OF_SHARE.test(said + reads)) return 'number'
  if (isAbbreviation(saidWords, readsWords, reads, around(paper.text, place))) return 'abbreviation'
  if (said === '') return 'left-out'
  if (reads === '') return isShortForm(said, before) ? 'abbreviation' : 'added'
  // The words are alike: a sign of a formula differs, or a mark between two numbers.
  if (saidWords.join(' ') === readsWords.join(' ')) return isNumber(said) ? 'number' : 'replaced'
  if (saidWords.toSorted().join(' ') === readsWords.toSorted().join(' ')) return 'order'
  if (saidWords.length === readsWords.length) {
    const changed = saidWords
      .map((word, index) => [word, readsWords[index]!] as const)
      .filter(([one, other]) => one !== other)
    if (changed.every(([one, other]) => isInflection(one, other))) return 'inflection'
    if (changed.every(([one, other]) => isSpelling(paper, one, other))) return 'spelling'
  }
  return 'replaced'
}

/** Whether a word on one side denies what the word in its place says on the other. */
function haveOpposites(
  paper: PreparedPaper,
  said: readonly string[],
  reads: readonly string[]
): boolean {
  if (said.length !== reads.length) return false
  return said.some((one, index) => {
    const other = reads[index]!
    return areOpposites(one, other) || (areDeniedForms(one, other) && mayBeIn(paper, 'turkish'))
  })
}

/** Characters beside a difference that may be of one negation with it: “なかった” for “あった”. */
const BESIDE = 2

/** Whether what differs in a script without spaces denies there, or says what is denied in its place. */
function isDeniedInPlace(
  text: string,
  said: string,
  reads: string,
  {start, end}: Span,
  before: string,
  behind: string
): boolean {
  if (!UNSPACED.test(said + reads)) return false
  const quoted = before.slice(-BESIDE) + said + behind.slice(0, BESIDE)
  const written = text.slice(Math.max(0, start - BESIDE), end + BESIDE).replace(/\s/g, '')
  return deniedTimes(quoted) !== deniedTimes(written)
}

/** Whether both sides have numbers as words, and not the same. Alone, such a word may be something else: “second”, “neuf”. */
function otherNumberWords(
  paper: PreparedPaper,
  said: readonly string[],
  reads: readonly string[]
): boolean {
  const [one, other] = [said, reads].map((words) =>
    words.filter((word) => isNumberWord(word, paper)).join(' ')
  )
  return one !== '' && other !== '' && one !== other
}

/** The sign of a share, when it is all that differs. */
const SIGN_OF_SHARE = /^\s*[%‰٪]\s*$/

/** The numbers of a text with the signs that belong to them: “≥20” is not “20”. */
function numbers(text: string): string {
  if (NUMBER_CHARACTERS.test(text)) return text
  return (
    text
      .normalize('NFKC')
      .replace(/[٫·]/g, '.')
      .replaceAll('٬', ',')
      .replaceAll('٪', '%')
      .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)))
      .match(/(?:[<>≤≥⩽⩾≪≫≠=~∼≈≃≅±∓+$€£¥]\s?){0,2}[-−]?\d+(?:[.,]\d+)*\s?[%‰]?/gu) ?? []
  )
    .map((number) => number.replace('−', '-').replace(/[^-.,\d]/gu, (sign) => fold(sign).symbols))
    .join(' ')
}

function isNumber(text: string): boolean {
  return /\p{Nd}/u.test(text)
}

/** The characters just around a place: brackets belong to a citation but fold away. */
function around(text: string, place: Span): string {
  return `${text.slice(Math.max(0, place.start - 2), place.start)}|${text.slice(place.end, place.end + 2)}`
}

const YEAR = /(?:^|\D)(?:1[89]|20)\d\d[a-z]?(?:\D|$)/
/** Years and nothing else, behind names that the sentence has: “Doe (2019, 2020a)”. A period, a date or a year with its value is what the paper tells. */
const YEARS =
  /^[\s([]{0,3}(?:1[89]|20)\d\d[a-z]?(?:[,;]\s?(?:[a-z]|(?:1[89]|20)\d\d[a-z]?)){0,20}[\s)\].,;]{0,4}$/
/** A share or a decimal number, which no reference has. */
const VALUE = /%|\d[.,]\d/
const NUMBER_LIST = /^[\s\d,;–-]+$/

/** Whether words left out are a reference in brackets: “[3, 4]”, “(Doe et al., 2020)”. */
function isCitation(reads: string, edges: string): boolean {
  const [before = '', behind = ''] = edges.split('|')
  const bracketed = /[[(]\s*$/.test(before) || /^\s*[[(]/.test(reads)
  const closed = /^[\s.]*[\])]/.test(behind) || /[\])][.,;]?$/.test(reads)
  if (!bracketed || !closed) return false
  if (/\[/.test(before + reads) && NUMBER_LIST.test(reads.replace(/[[\]]/g, ''))) return true
  return /\p{L}{2}/u.test(reads) ? YEAR.test(reads) && !VALUE.test(reads) : YEARS.test(reads)
}

/** Whether one side is the initials of the other, or what was left out is such initials in brackets. */
function isAbbreviation(said: string[], reads: string[], written: string, edges: string): boolean {
  if (said.length === 0) return /\([|]\)/.test(edges) && /^\p{Lu}[\p{L}\d-]{1,9}s?$/u.test(written)
  const initials = (words: string[]): string => words.map((word) => word[0]).join('')
  const short = (words: string[]): string => words.join('').replace(/[.,]/g, '').replace(/s$/, '')
  if (said.length > 1 && reads.length === 1) return initials(said) === short(reads)
  return reads.length > 1 && said.length === 1 && initials(reads) === short(said)
}

/** Whether words that were added are, in brackets, the initials of the words before: “free energy principle (FEP)”. */
function isShortForm(said: string, before: string): boolean {
  if (!/\($/.test(before) || !/^\p{Lu}{2,9}s?$/u.test(said)) return false
  const letters = said.replace(/s$/, '').toLowerCase()
  const initials = wordsOf(before).map((word) => word[0])
  return initials.slice(-letters.length).join('') === letters
}

const ENDINGS = ['', 's', 'es', 'ed', 'd', 'ing', 'e', 'en', 'n', 'em', 't', 'ies', 'y', 'ied']

/** Whether letters are an ending that words take, in English or German. */
export function isEnding(letters: string): boolean {
  return letters !== '' && ENDINGS.includes(letters)
}

/** Whether two words are forms of one: the same stem of three letters or more, and common endings. */
function isInflection(one: string, other: string): boolean {
  const shared = alikeAtStart(one, other)
  if (shared < 3) return false
  const endings = [one.slice(shared), other.slice(shared)].map((ending) =>
    ending.replace(/^['’]/, '')
  )
  return endings.every((ending) => ENDINGS.includes(ending))
}

/** A typing error leaves a word its beginning; “in-”, “de-”, “hypo-” for “un-”, “in-”, “hyper-” say something else. */
const SAME_BEGINNING = 4

/** Whether one word is the other in another spelling, or with a typing error that makes it no word of the paper. */
function isSpelling(paper: PreparedPaper, one: string, other: string): boolean {
  if (americanised(one) === americanised(other)) return true
  if (paper.vocabulary.has(one) || /\d/.test(one + other) || other.length <= SAME_BEGINNING) {
    return false
  }
  if (one.slice(0, SAME_BEGINNING) !== other.slice(0, SAME_BEGINNING)) return false
  return isNear(one, other, other.length < 7 ? 1 : 2)
}
