/** The kind of one difference, from the words on both sides. */

import {fold} from './fold.ts'
import type {PreparedPaper} from './prepared.ts'
import type {DifferenceKind, Span} from './types.ts'

/** Words that deny, in the languages that papers are mostly written in. */
const NEGATIONS = new Set(
  (
    'not no never none nor neither cannot without nothing nobody nowhere hardly rarely barely scarcely seldom ' +
    'kein keine keinen keinem keiner keines nicht nie niemals ohne weder ' +
    'ne pas jamais sans aucun aucune ni non nunca sin ningún ninguna não nem sem mai senza nessun nessuna ' +
    'не нет ни никогда без δεν μη μην χωρίς ούτε niet geen nooit zonder inte aldrig utan ikke aldri uten ' +
    'nigdy żaden żadna żadne ані ніколи není nejsou nikdy žádný žádná žádné ei eivät ilman nem nincs soha nélkül ' +
    'değil yok asla tidak bukan tanpa không chưa لا لم لن ليس ليست غير بدون نه نیست לא אין בלי नहीं बिना'
  ).split(' ')
)
const SHORT_NEGATION = /n['’]t$/
/** Chinese, Japanese, Korean and Thai write negation as characters within the word. */
const NEGATION_CHARACTER = /[不没沒無无未非않못없]|ない|ません|なかっ|아니|ไม่/
/** A number that is written with characters, when they are all that differs: many words have one of them. */
const NUMBER_CHARACTERS = /^[〇零一二三四五六七八九十百千万萬億亿兆两兩]+$/

/** The word in `words` that denies, if any. */
export function negationIn(words: string): string | undefined {
  for (const word of wordsOf(words)) {
    if (NEGATIONS.has(word) || SHORT_NEGATION.test(word) || NEGATION_CHARACTER.test(word))
      return word
  }
  return undefined
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * Names the kind of a difference; `place` is where the paper's words stand, and `before` ends with what the quotation has
 * before its own.
 */
export function kindOf(
  paper: PreparedPaper,
  said: string,
  reads: string,
  place: Span,
  before = ''
): DifferenceKind {
  const saidWords = wordsOf(said)
  const readsWords = wordsOf(reads)
  if (said === '' && isCitation(reads, around(paper.text, place))) return 'citation'
  if (negations(saidWords) !== negations(readsWords)) return 'negation'
  if (numbers(said) !== numbers(reads)) return 'number'
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

function negations(words: string[]): string {
  return words.filter((word) => negationIn(word)).join(' ')
}

/** The numbers of a text with the signs that belong to them: “≥20” is not “20”. */
function numbers(text: string): string {
  if (NUMBER_CHARACTERS.test(text)) return text
  return (
    text
      .normalize('NFKC')
      .match(/(?:[<>≤≥⩽⩾≪≫≠=~∼≈≃≅±∓+$€£¥]\s?){0,2}[-−]?\p{Nd}+(?:[.,]\p{Nd}+)*\s?%?/gu) ?? []
  )
    .map((number) =>
      number.replace('−', '-').replace(/[^-.,\p{Nd}]/gu, (sign) => fold(sign).symbols)
    )
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
const NUMBER_LIST = /^[\s\d,;–-]+$/

/** Whether words left out are a reference in brackets: “[3, 4]”, “(Doe et al., 2020)”. */
function isCitation(reads: string, edges: string): boolean {
  const [before = '', behind = ''] = edges.split('|')
  const bracketed = /[[(]\s*$/.test(before) || /^\s*[[(]/.test(reads)
  const closed = /^[\s.]*[\])]/.test(behind) || /[\])][.,;]?$/.test(reads)
  if (!bracketed || !closed) return false
  return (
    (/\[/.test(before + reads) && NUMBER_LIST.test(reads.replace(/[[\]]/g, ''))) || YEAR.test(reads)
  )
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
  if (one === other) return true
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++
  if (shared < 3) return false
  const endings = [one.slice(shared), other.slice(shared)].map((ending) =>
    ending.replace(/^['’]/, '')
  )
  return endings.every((ending) => ENDINGS.includes(ending) || ending === '')
}

/** British and American ways to write one word, made alike. */
function americanised(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing|er|ers)$/, 'yz$1')
    .replace(/ogue/g, 'og')
    .replace(/([aeiou])ll(ed|ing|er|ers|ation)$/, '$1l$2')
    .replace(/tre$/, 'ter')
    .replace(/ence$/, 'ense')
    .replace(/[ao]e/g, 'e')
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

/** Longer “words” are several that lost their spaces, and not compared. */
const LONGEST_COMPARED = 40

/** Whether two words are at most `most` edits apart, a swap of neighbours counting as one. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || one.length > LONGEST_COMPARED) return false
  let before: number[] = []
  let above = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1)
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      here.push(cost)
    }
    before = above
    above = here
  }
  return above[other.length]! <= most
}
