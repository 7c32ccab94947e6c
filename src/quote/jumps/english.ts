/**
 * What goes on with what in English: how much likelier two words are behind two others than they are anywhere.
 *
 * The words of papers were put into classes by what stands beside them, and counted by class (`bench/quotes/learn-english.ts`). Held
 * against what is learned from a paper alone, which is too short to know more than pairs, lines of papers that were not learned from
 * were told from the ones behind them in 81 of 100 cases instead of 73.
 */

import {isAsciiLetter} from '../text/letters.ts'
import {PAIRS, TRIPLES, WORDS} from './english-words.ts'

/** A form of words of a class for all words with an ending of three letters, and for those that are none of the known ones. */
const ENDING = 3
const SHORT = '-a'
const CAPITAL = '-A'
const NUMBER = '#'
const SIGN = '-.'
/** The form of all that has none that is known. */
export const OTHER = '-?'

/** The form that a word, number or sign is counted as: itself in small letters where it is known, or what is like it. */
export function formOf(token: string, isKnown: (form: string) => boolean): string {
  const code = token.charCodeAt(0)
  if (code >= 48 && code <= 57) return NUMBER
  const low = token.toLowerCase()
  if (isKnown(low)) return low
  if (!isAsciiLetter(code) && !/^\p{L}/u.test(token)) return SIGN
  if (token[0] !== low[0]) return CAPITAL
  return low.length <= ENDING + 1 ? SHORT : `-${low.slice(-ENDING)}`
}

/** What a letter of the figures stands for: half a unit of two to one odds, from the least to the most. */
const LEVELS_A_UNIT = 2
const MOST_LEVEL = 12
const FIRST_SIGN = 97

/** The letter for so many units of two to one odds. */
export function signOfOdds(units: number): string {
  const level = Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, Math.round(units * LEVELS_A_UNIT)))
  return String.fromCharCode(FIRST_SIGN + MOST_LEVEL + level)
}

function oddsAt(figures: string, place: number): number {
  return (figures.charCodeAt(place) - FIRST_SIGN - MOST_LEVEL) / LEVELS_A_UNIT
}

const CLASSES = WORDS.length
const classesByForm = new Map<string, number>()
const known = new Map<string, number>()
/** Words whose class is kept. */
const MOST_KNOWN = 20_000

/** The class of a word, a number or a sign. */
export function classOf(token: string): number {
  let found = known.get(token)
  if (found === undefined) {
    if (classesByForm.size === 0) readClasses()
    if (known.size >= MOST_KNOWN) known.clear()
    const form = formOf(token, (low) => classesByForm.has(low))
    found = classesByForm.get(form) ?? classesByForm.get(OTHER)!
    known.set(token, found)
  }
  return found
}

/** Whether a word, in lower case, is one of the common ones of English papers. */
export function isEnglishWord(word: string): boolean {
  if (classesByForm.size === 0) readClasses()
  return classesByForm.has(word)
}

function readClasses(): void {
  WORDS.forEach((forms, own) => {
    for (const form of forms.split(' ')) classesByForm.set(form, own)
  })
}

/** The classes of the last two words of a text, in order, and of the first two; `undefined` where there is no more than one. */
export type ClassesBefore = readonly [number | undefined, number]
/** The classes of the first two. */
export type ClassesBehind = readonly [number, number | undefined]

/**
 * How much likelier words of two classes are behind words of two others, in units of two to one odds.
 */
export function oddsInEnglish([before, last]: ClassesBefore, [first, next]: ClassesBehind): number {
  const pair = oddsAt(PAIRS, last * CLASSES + first)
  const withBefore = before === undefined ? pair : oddsAt(TRIPLES[before]!, last * CLASSES + first)
  if (next === undefined) return withBefore
  return (
    withBefore +
    oddsAt(TRIPLES[last]!, first * CLASSES + next) -
    oddsAt(PAIRS, first * CLASSES + next)
  )
}
