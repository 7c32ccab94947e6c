/** Words that stand for what nobody has filled in yet, and words that ask to do so. */

import {coversAll, findConcepts, isNumber, wordsOf} from '../concepts.ts'
import type {Concept} from '../lexicon.ts'
import {bareConcepts, beginsIn, isWholly} from '../trees.ts'

/** A number of things, or a share of them: no sign of a formula. */
export const quantity =
  /^(?:number|percentage|percent|Anzahl|nombre|pourcentage|número|porcentaje|numero|percentuale|aantal)$/iu

/** What stands for a value, and what stands for a name, a date or a place. */
const blanks = new Set<Concept>(['blank'])
const names = new Set<Concept>(['named'])

/** Whether words in braces are a variable of a program: “authors_full”. */
export function isVariable(text: string): boolean {
  return /^[a-z]{2,}(?:_[a-z]{2,}){1,4}$/.test(text)
}

/** Whether words in brackets name what a template has a place for: a page, a quotation, a number. */
export function namesPart(text: string): boolean {
  return findConcepts(bareConcepts(), wordsOf(text)).some((hits) =>
    hits.some(({concept}) => fillable.has(concept) || concept === 'named')
  )
}

/** How an order to put something in begins; in round brackets, which otherwise hold remarks, no other is one. */
export const inserts = /^(?:insert|insér|inser|einfüg|hier einfüg|invoegen|插入)/i

/** Orders to put something in that name the place, in languages that have brackets of their own: hardly a remark does, in whichever brackets. */
export const saysWhereToFill =
  /(?:此处|此處|在此)[^，。]{0,20}(?:填[写寫入上]|插入)|[请請](?:在[^，。]{1,20})?(?:填[写寫入上]|插入|输入|輸入|补充|補充)|ここに[^、。]{0,30}を(?:記入|挿入|入力|追記)(?:する|すること|してください)?$|여기에[^,.]{0,30}(?:입력|기입|삽입)(?:하세요|하십시오|할 것)?$/

/** That something is still to be put in: in round brackets it may be said of a paper. */
export const isStillToFill =
  /^要(?:記入|追記)$|を(?:記入|挿入|追記)してください$|(?<!有)待(?:填[写寫入]?|补充|補充)$/

/** Where something is to be put in, as lines in capitals say it. */
export const places = new Set(['HERE', 'HIER', 'ICI', 'AQUÍ', 'QUI', 'AQUI', 'ЗДЕСЬ', 'СЮДА'])

/** Whether words in capitals say that something is to be put in, with their first or last, and where. */
export function shoutsToFill(shout: string): boolean {
  const words = shout.split(' ')
  const edges = [words[0]!, words.at(-1)!].filter((word) => !places.has(word))
  return words.some((word) => places.has(word)) && edges.some(isFilling)
}

/** What a word says that tells to put something in. */
const filling = new Set<Concept>(['fill', 'order'])

/** Whether a word tells to put something in. */
export function isFilling(word: string): boolean {
  return inserts.test(word) || beginsIn(word, filling)
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** “insert the title here”, “your name”, “Author names”: words that stand for others. */
export function asksToFill(text: string): boolean {
  const words = wordsOf(text.replace(/\(s\)/g, ''))
  if (words.length === 0 || /^\d/.test(words[0]!.text)) return false
  return findConcepts(bareConcepts(), words).some((hits) => {
    const fills = hits.some(
      ({concept, start, end}) => concept === 'fill' && (start === 0 || end === words.length)
    )
    // A single word is a template’s when it is written like a name: “[Title]”.
    if (coversAll(hits, words.length, blanks))
      return words.length > 1 || /^\p{Lu}|^\p{Lo}{2}/u.test(text.trim())
    return fills && words.length > 1 && hits.some(({concept}) => fillable.has(concept))
  })
}

/** Whether a word in small letters stands for a name, a date or a place: “location”. */
export function standsForName(text: string): boolean {
  return isWholly(text.replaceAll('_', ' '), names)
}

/** Whether words are nothing but what stands for a value: “names”. */
export function isBlank(text: string): boolean {
  return isWholly(text, blanks)
}

/** What a placeholder may be for. */
const fillable = new Set<Concept>(['blank', 'part', 'quote', 'trait'])

/** “quote text”; a letter only behind a colon. */
export function isMockQuote(text: string, behindColon: boolean): boolean {
  const words = wordsOf(text).filter((word) => !isNumber(word))
  if (/^[XYZ]{1,3}$/.test(text.trim())) return behindColon
  // “[quote]”, “Quote 1”
  const isMarked = /^\s*\[.*\]\s*$|\p{N}\s*$/u.test(text)
  if (words.length < (isMarked ? 1 : 2)) return false
  return findConcepts(bareConcepts(), words).some(
    (hits) => hits.some(({concept}) => concept === 'quote') && coversAll(hits, words.length, blanks)
  )
}
