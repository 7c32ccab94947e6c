/** Reads numbers that a text writes out, above all in English: “twenty-nine”, “one million”, “fifty-one percent”, “two thirds”. */

import {countedFromOne, countingWords} from '../../language/counting-words.ts'
import {shareWords} from '../../language/shares.ts'
import {HYPHENS} from '../../quote/text/hyphens.ts'
import {cover} from '../../summary/prose.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Quantity} from './numbers.ts'

/** Words for numbers below a hundred. */
const units: ReadonlyMap<string, number> = new Map([
  ...countedFromOne(countingWords.english),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 10 * (index + 2)] as const)
])

/** Words that multiply what stands before them. */
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12]
])

const word = `(?:${[...units.keys(), ...scales.keys()].join('|')})(?:(?!\\p{L})|(?=per\\s?cent))`
/** Several of them in a row; an “and” only joins them behind a word that multiplies. Behind digits they are a part of the number there. */
const row = `(?<!\\d[\\s-])${word}(?:[\\s-]{1,3}(?:(?<=(?:hundred|thousand|illion)\\s{1,3})and\\s{1,3})?${word}){0,7}(?:\\s{0,2}(?:per\\s?cent(?!\\p{L})|%))?`
const rowOfWords = new RegExp(`(?<![\\p{L}\\p{N}])${row}`, 'giu')
/** The same where the space before it may be lost: “ofthirty percent”. */
const rowOfGlued = new RegExp(row, 'giu')

/** A hyphen at the end of a line, within a word that has no more letters than those for numbers. */
const hyphenAtEnd = new RegExp(
  `[${HYPHENS}](?<=(?<!\\p{L})(\\p{L}{2,9}).)\\s?\\n(\\p{Ll}{2,9})(?!\\p{L})`,
  'gu'
)

/** A text whose words for numbers are whole where a line ended in them: “hun-” and “dred”. All others keep their places. */
function withWholeWords(text: string): string {
  return text.replace(hyphenAtEnd, (written, begin: string, end: string) => {
    const whole = (begin + end).toLowerCase()
    return units.has(whole) || scales.has(whole)
      ? end + ' '.repeat(written.length - end.length)
      : written
  })
}

/**
 * The numbers of a text that are written out, in order. Words that are no one number, as those of a year (“nineteen eighty-four”), are left out.
 *
 * @param isExtracted whether it was extracted, as papers are: spaces may be lost, and words go on in the next line.
 */
export function readSpelled(text: string, isExtracted = false): Quantity[] {
  const quantities: Quantity[] = []
  const rows = isExtracted
    ? matchesOf(withWholeWords(text), rowOfGlued)
    : matchesOf(text, rowOfWords)
  for (const {0: written, index: start} of rows) {
    const value = valueOfRow(written.toLowerCase())
    if (value !== undefined) quantities.push(spelled(written, start, value))
  }
  return quantities
}

/** A number that is written out; “two million” has as few digits as “2 million”. */
function spelled(text: string, start: number, value: number): Quantity {
  const percent = /%|cent$/i.test(text)
  const last = /\p{L}{1,12}$/u.exec(text)?.[0].toLowerCase()
  const step = last === 'hundred' ? 1 : (scales.get(last ?? '') ?? 1)
  const end = start + text.length
  return {
    value,
    unscaled: value / step,
    scale: step,
    isScaledByWord: step > 1,
    power: undefined,
    percent,
    decimals: 0,
    step,
    start,
    end,
    text
  }
}

/** Whether a number that is written out is no more than a word for many: “a thousand”. */
export function isRoundWord({text}: Quantity): boolean {
  return scales.has(text.toLowerCase())
}

/** Words for numbers from one to twenty in German, French and Spanish. */
const otherWords: ReadonlyMap<string, number> = new Map(
  [countingWords.german, countingWords.french, countingWords.spanish].flatMap(countedFromOne)
)

/** A word that may be one of them. */
const possibleWord = /(?<![\p{L}\p{M}])\p{L}{2,10}(?:-\p{L}{4})?(?![\p{L}\p{M}])/gu

/** The numbers of a text that other numbers may be reckoned from: those in digits, those in English words, and single words of other languages. */
export function withWords(
  quantities: readonly Quantity[],
  text: string,
  english: readonly Quantity[] = readSpelled(text)
): Quantity[] {
  const all = [...quantities, ...english]
  const isEnglish = cover(english)
  for (const {0: written, index: start} of matchesOf(text, possibleWord)) {
    const value = otherWords.get(written.toLowerCase())
    if (value !== undefined && !isEnglish(start)) all.push(spelled(written, start, value))
  }
  return all.length === quantities.length ? all : all.sort((one, other) => one.start - other.start)
}

/** The value of words in a row, if they are one number. */
function valueOfRow(row: string): number | undefined {
  let total = 0
  let group = 0
  let largest = Number.POSITIVE_INFINITY
  for (const word of row.match(/[a-z]+/g) ?? []) {
    const unit = units.get(word)
    const scale = scales.get(word)
    if (unit !== undefined) {
      if (!fits(unit, group)) return undefined
      group += unit
    } else if (scale === 100) {
      if (group >= 100) return undefined
      group = 100 * (group || 1)
    } else if (scale !== undefined) {
      if (scale >= largest) return undefined
      largest = scale
      total += scale * (group || 1)
      group = 0
    }
  }
  return total + group
}

/** Whether a word may stand behind a number below a thousand: any behind hundreds, one of nine behind tens. */
function fits(unit: number, group: number): boolean {
  const rest = group % 100
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10)
}

/** Words that are no part of common ones, as “ten” is of “often”; that of a million mostly stands behind digits. */
const certain: ReadonlyMap<string, number> = new Map(
  [...units, ...scales].filter(
    ([word, value]) => /teen$|ty$/.test(word) || value === 100 || value === 1000
  )
)
const certainWord = new RegExp([...certain.keys()].join('|'), 'gi')

/** The values of number words of a text, each for itself, whatever it stands in. */
export function spelledValues(text: string): number[] {
  return [...matchesOf(text, certainWord)].map(([word]) => certain.get(word.toLowerCase())!)
}

/** The shares that one language names. */
interface NamedShares {
  counts: ReadonlyMap<string, number>
  articles: ReadonlySet<string>
  /** What is behind parts where what they are of follows. */
  ofWhole: RegExp
  /** By name of a part, how many of them a whole has. */
  parts: ReadonlyMap<string, number>
  /** By word that is a share by itself, that share in percent. */
  alone: ReadonlyMap<string, number>
}

const namedShares: readonly NamedShares[] = Object.values(shareWords).map(
  ({counts, articles, of, parts, alone}) => {
    const ofArticle = articles.split(' ').filter(Boolean)
    return {
      counts: new Map([
        ...ofArticle.map((word) => [word, 1] as const),
        ...numbered(counts, ' ', 1)
      ]),
      articles: new Set(ofArticle),
      ofWhole: new RegExp(`^\\s(?:${of})(?!\\p{L})`, 'u'),
      parts: new Map(numbered(parts, ',', 2)),
      alone: new Map(Object.entries(alone))
    }
  }
)

/** The forms of words that stand for numbers from a first one on. */
function numbered(words: string, mark: string, first: number): (readonly [string, number])[] {
  return words
    .split(mark)
    .flatMap((forms, index) => forms.split('|').map((form) => [form, first + index] as const))
}

/** Words of all languages as alternatives, the longest first. */
function anyOf(words: Iterable<string>): string {
  const unique = [...new Set(words)]
  return unique.sort((one, other) => other.length - one.length).join('|')
}

const anyCount = anyOf(namedShares.flatMap(({counts}) => [...counts.keys()]))
const anyPart = anyOf(namedShares.flatMap(({parts}) => [...parts.keys()]))
const anyAlone = anyOf(namedShares.flatMap(({alone}) => [...alone.keys()]))
/** A share as whole words: “on behalf of” and “headquarters” have none, nor has “half-life”. */
const namedShare = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${anyCount})[\\s-]{1,3}(${anyPart})|(?<!\\p{L}-)(?:${anyAlone}))(?!-?[\\p{L}\\p{M}])`,
  'gu'
)
/** Letters behind a share that hold what leads to its whole. */
const ofReach = 8

/** Shares that a text names in words or by a sign, in percent: “two thirds”, “a quarter of”, “half”, “⅔”. */
export function spelledShares(text: string): number[] {
  const shares: number[] = []
  const lower = text.toLowerCase()
  for (const {0: written, 1: count, 2: part, index} of matchesOf(lower, namedShare)) {
    const end = index + written.length
    const share = shareOf(count, part ?? written, lower.slice(end, end + ofReach))
    if (share !== undefined) shares.push(share)
  }
  for (const [sign] of matchesOf(text, /[¼-¾⅐-⅞]/g)) {
    const [over, under] = sign.normalize('NFKC').split('⁄').map(Number)
    shares.push((100 * over!) / under!)
  }
  return shares
}

/** The share that so many parts are in the language that has both words, or else that the part names by itself. */
function shareOf(count: string | undefined, part: string, behind: string): number | undefined {
  if (count !== undefined)
    for (const {counts, articles, ofWhole, parts} of namedShares) {
      const over = counts.get(count)
      const under = parts.get(part)
      if (over && under && (!articles.has(count) || ofWhole.test(behind)))
        return (100 * over) / under
    }
  return namedShares.find(({alone}) => alone.has(part))?.alone.get(part)
}

/** What stands between a part and its whole: “three of the four”, “one in five”. */
const between = /^\s(?:out\s)?of\s(?:the\s|all\s)?$|^\sin\s(?:every\s)?$/

/** Shares that a text gives as parts of a whole in words, in percent: “three of four” is 75. */
export function spelledParts(text: string, spelled: readonly Quantity[]): number[] {
  return spelled.flatMap((whole, index) => {
    const part = spelled[index - 1]
    if (!part || part.percent || whole.percent || part.value > whole.value) return []
    if (whole.value === 1 || !between.test(text.slice(part.end, whole.start))) return []
    return [(100 * part.value) / whole.value]
  })
}
