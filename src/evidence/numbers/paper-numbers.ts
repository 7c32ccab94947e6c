/** Reads the numbers of a paper, in all the ways in which a summary may give them again. */

import {scaleOfWord, scaleWords} from '../../language/scales.ts'
import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {matchesOf} from '../../text/matches.ts'
import {isInReferenceEntry} from '../references.ts'
import {
  exact,
  exponentOf,
  hasDecimalCommas,
  hasQuantity,
  hasSpacedThousands,
  isInBrackets,
  type Quantity,
  readQuantities,
  scaleOfLetter,
  scaleOfRange,
  scaleOfSign,
  scaleOfSigns,
  scaleOfTorn,
  withFlatPower,
  withHardSpaces,
  withPlainDigits,
  withSize,
  withUnitForScale
} from './numbers.ts'
import {ownCountsOf} from './paper-counts.ts'
import {readSpelled, spelledParts, spelledShares, spelledValues} from './spelled-numbers.ts'

/** The numbers of a paper, in the order of their values. */
export interface PaperNumbers {
  values: Float64Array
  quantities: Quantity[]
  /** Values with a percent sign, all others, and those in square brackets, which are mostly references. */
  percents: Set<number>
  plain: Set<number>
  bracketed: Set<number>
  /** Numbers of its sections that it has nowhere else: a summary may name one, but no share is supported by it. */
  sections: Set<number>
  /** Values that stand in a row of numbers, as in a table, whose head has the unit. */
  tabled: Set<number>
  /** Values below 1 that may be shares: they stand elsewhere than on the axis of a figure. */
  shares: Set<number>
  /** Volumes and pages of its references, where they stand as such. */
  pages: Set<number>
  /** Shares that the paper gives as fractions or as parts of a whole, in percent: “12 of 16” is 75. */
  parts: number[]
  /** Those of them that it names: “half”, “two thirds”. A summary may give them as decimals, too. */
  named: number[]
  powers: PowersOfTen
  /** Values that stand without a power of ten or anything else that multiplies them, as cells of a table do. */
  bare: Set<number>
  /** What the words, letters, signs and powers of ten multiply by that the paper has with a number or in the head of a table. */
  scales: Set<number>
  /** Those of them that stand apart from any number, as they do in the head of a table: “in millions”, “Cells (M)”. */
  scalesApart: Set<number>
}

/** The powers of ten of a paper that are parted from their numbers. */
interface PowersOfTen {
  /** Exponents of powers that no number is multiplied by, as a table has them in its head, and of those that several numbers are. */
  shared: Set<number>
  /** Exponents of all powers, and what may be one whose digits are no longer raised: 5 of “105”. */
  possible: Set<number>
  /** Numbers that a ten is multiplied by whose exponent was lost: “2.5 × 10!!”. */
  torn: Set<number>
}

/** The text of a paper {@link withPlainDigits}; most papers write all their digits so, and this is their own text. */
const plainDigitsOf = perPaper(({text}) => withPlainDigits(text))

/** The numbers of a paper; it is read once. */
export const numbersOf = perPaper(
  (paper): PaperNumbers => readPaper(paper, plainDigitsOf(paper), writesCommas(paper))
)

/** What is said behind the difference of two shares, by language. */
export const points =
  /^\s?(?:percentage[\s-]points?|prozentpunkten?|points? de pourcentage|puntos? porcentuale?s?|punt[oi] percentual[ei]|pontos? percentua(?:l|is)|procentpunt(?:en)?|pp)(?!\p{L})/iu
/** The same where it is not said of what they are. */
const barePoints = /^[\s-](?:points?|punkten?|puntos?|punti|pontos?|punten)(?!\p{L})/iu
/** Letters behind a number that hold the others of a list whose last one has a word that multiplies all of them. */
const listReach = 60
/** Letters behind a number that hold either. */
const pointsReach = 24

/** A volume or the sign of pages, and the first page before the last one: a range alone is one of any numbers. */
const pageBefore =
  /(?:\d\)?\s{0,2}[,:;]\s{0,2}(?:pp?\.\s?)?|\d\s?\((?:19|20)\d\d\)\s|(?:pp?|vol|no)\.\s?)(?:[eE]?\d{1,7}\s?[-–—−]\s?)?[eE]?$/
const pageBehind = /^\s?(?:\(\d{1,4}\)\s?)?[,:]\s{0,2}(?:pp?\.\s?)?[eE]?\d/
/** Letters around a page that hold them. */
const pageReach = 24
/** Whole numbers below this one are in every paper, and are mostly reckoned there; a larger one that a paper has as a page only is hardly its own. */
const smallestPage = 100

/** Whether a number stands where references have a volume, a page or a part of an address: “38, 618–619”, “12(3):e618”. */
function isPage({text}: PreparedPaper, {value, text: {length}}: Quantity, offset: number): boolean {
  if (value < smallestPage) return false
  const end = offset + length
  const before = text.slice(Math.max(0, offset - pageReach), offset)
  const behind = text.slice(end, end + pageReach)
  if (/[\p{L}/]$/u.test(before) && /^[\p{L}/]/u.test(behind)) return true
  return pageBefore.test(before) || pageBehind.test(behind)
}

/**
 * Whether a number is none of the paper's results where it stands: it counts the paper's own pages or sections, is a share or a decimal of a
 * title that the paper refers to, or a page there. Other whole numbers of a title may be of the paper's subject.
 */
function isNoResult(paper: PreparedPaper, number: Quantity, offset: number): boolean {
  if (ownCountsOf(paper).has(offset)) return number.decimals > 0 || number.value >= smallestPage
  const isMeasured = number.percent || number.decimals > 0
  return (isMeasured || isPage(paper, number, offset)) && isInReferenceEntry(paper, offset)
}

/** Measured numbers of a paper that reports results in numbers: one table has about as many. */
const fewestMeasured = 20

/** Whether a paper gives numbers at all; most have so many that little of them is read. */
export const givesNumbers = perPaper((paper) => {
  let measured = 0
  const isEnough = ({percent, decimals}: Quantity) => {
    if (percent || decimals > 0) measured++
    return measured >= fewestMeasured
  }
  return hasQuantity(paper.text, writesCommas(paper), isEnough, plainDigitsOf(paper))
})

/** Places of a number's digits that are looked at; in more of them they are mostly parts of other numbers. */
const mostPlaces = 12
/** Letters behind digits that hold what belongs to the number: a word for its power and its unit. */
const unitLetters = 24

/**
 * Whether the paper writes a number just as another text does, outside of brackets; `hasCommas` is of that text. Most true numbers are found so,
 * without reading all that the paper has.
 */
export function writesNumber(paper: PreparedPaper, number: Quantity, hasCommas: boolean): boolean {
  const {text} = paper
  if (number.text.startsWith('.')) return false
  let at = text.indexOf(number.text)
  for (let place = 0; at >= 0 && place < mostPlaces; place++) {
    const before = text.slice(Math.max(0, at - unitLetters), at)
    const behind = text.slice(at, at + number.text.length + unitLetters)
    const [read] = /[\d.,'\u202f\u00a0]$/.test(before) ? [] : readQuantities(behind, hasCommas)
    if (
      read?.start === 0 &&
      read.value === number.value &&
      read.percent === number.percent &&
      !isInBrackets(before, behind.slice(read.end)) &&
      !isNoResult(paper, number, at)
    ) {
      return true
    }
    at = text.indexOf(number.text, at + 1)
  }
  return false
}

/** Whether a paper writes its decimals with a comma. */
export const writesCommas = perPaper((paper) => hasDecimalCommas(plainDigitsOf(paper)))

/** Whether it parts thousands by spaces. */
export const writesSpaces = perPaper((paper) => hasSpacedThousands(plainDigitsOf(paper)))

/** Letters on either side of a number that hold the brackets of a reference with others in it: “[3, 12, 47–49, 61]”. */
const bracketReach = 24

function readPaper(paper: PreparedPaper, text: string, hasCommas: boolean): PaperNumbers {
  const pages = new Set<number>()
  const sectionsCounted = new Set<number>()
  const counts = ownCountsOf(paper)
  const quantities = readQuantities(paper.text, hasCommas, text).filter((quantity) => {
    if (!isNoResult(paper, quantity, quantity.start)) return true
    if (quantity.decimals === 0) pages.add(quantity.value)
    else if (counts.has(quantity.start)) sectionsCounted.add(quantity.value)
    return false
  })
  const percents = new Set<number>()
  const plain = new Set<number>()
  const bracketed = new Set<number>()
  const bare = new Set<number>()
  const shown: Quantity[] = []
  const isOwn = (offset: number) => !counts.has(offset) && !isInReferenceEntry(paper, offset)
  for (const quantity of quantities) {
    const {value, unscaled, power, percent, start, end} = quantity
    const behind = text.slice(end, end + pointsReach)
    if (points.test(behind) || barePoints.test(behind)) percents.add(value)
    if (
      isInBrackets(
        text.slice(Math.max(0, start - bracketReach), start),
        text.slice(end, end + bracketReach)
      )
    ) {
      bracketed.add(value)
    } else {
      shown.push(quantity)
      ;(percent ? percents : plain).add(value)
      if (power !== undefined) plain.add(unscaled)
      const flat = withFlatPower(quantity, text)
      if (power === undefined && !flat) bare.add(value)
      if (flat) {
        shown.push(flat)
        plain.add(flat.value)
      }
      const scale =
        quantity.scale === 1
          ? scaleOfTorn(behind, hasCommas) *
            scaleOfRange(text.slice(end, end + listReach), hasCommas)
          : 1
      if (scale > 1) {
        const scaled = {...quantity, value: exact(value * scale), step: quantity.step * scale}
        shown.push(scaled)
        plain.add(scaled.value)
      }
      const measured = withUnitForScale(quantity)
      if (measured) {
        shown.push(measured)
        plain.add(measured.value)
      }
      const sized = withSize(quantity, behind)
      if (sized && isOwn(start)) {
        shown.push(sized)
        plain.add(sized.value)
      }
    }
  }
  addRejoined(text, plain, isOwn)
  if (writesSpaces(paper)) {
    for (const quantity of spacedIn(paper.text, hasCommas, text)) {
      if (!isOwn(quantity.start)) continue
      shown.push(quantity)
      plain.add(quantity.value)
    }
  }
  const spelled = readSpelled(text, true)
  for (const quantity of spelled) {
    ;(quantity.percent ? percents : plain).add(quantity.value)
    if (quantity.value > mostCounted) shown.push(quantity)
  }
  for (const value of spelledValues(text)) plain.add(value)
  for (const value of rangesOfShares(text)) percents.add(value)
  const sections = new Set([...sectionsCounted].filter((value) => !plain.has(value)))
  for (const value of sections) plain.add(value)
  const {tabled, ticks} = rowsIn(text)
  const powers = powersIn(text)
  const named = spelledShares(text)
  const scales = scalesIn(text, powers, spelled)
  shown.sort((a, b) => a.value - b.value)
  return {
    values: Float64Array.from(shown, ({value}) => value),
    quantities: shown,
    percents,
    plain,
    bracketed,
    sections,
    tabled,
    shares: sharesIn(shown, ticks),
    pages,
    parts: [...partsIn(text), ...spelledParts(text, spelled), ...named],
    named,
    powers,
    bare,
    scales: scales.all,
    scalesApart: scales.apart
  }
}

/** Numbers whose thousands are parted by spaces. Their parts count as well: cells of a table stand beside each other just so. */
function spacedIn(text: string, hasCommas: boolean, plainDigits: string): Quantity[] {
  return readQuantities(text, hasCommas, withHardSpaces(plainDigits)).filter(
    ({percent, text: written}) => !percent && /\d \d/.test(written)
  )
}

/** A ten with an exponent, raised or as the extraction left it. */
const tenWithExponent =
  /(?<![\d.,])10(\s{0,2})(\^\s?\{?\s?|\*\*)?([−–⁻-]?\s?\d{1,3}|⁻?[⁰¹²³⁴-⁹]{1,3})(?![\d⁰¹²³⁴-⁹])/gu
/** What makes a ten the factor of something, and that of one number alone: “0.2 × ”, but not “±0.2 × ” or “1 to 3 × ”. */
const factor = /[×x·⋅*]\s?$/
const ofNumber = /[\d.]\s?[×x·⋅*]\s?$/
const ofSeveral = /(?:[±–−-]|and|to|or)\s?[\d.]{1,12}\s?[×x·⋅*]\s?$/
/** Letters before a ten that hold such a number. */
const factorReach = 20

function powersIn(text: string): PowersOfTen {
  const powers: PowersOfTen = {shared: new Set(), possible: new Set(), torn: new Set()}
  for (const {1: space, 2: mark, 3: written, index} of matchesOf(text, tenWithExponent)) {
    const before = text.slice(Math.max(0, index - factorReach), index)
    const exponent = exponentOf(written!)
    powers.possible.add(exponent)
    const isCertain = mark || factor.test(before) || (!space && /[⁰¹²³⁴-⁹]$/.test(written!))
    if (isCertain && (!ofNumber.test(before) || ofSeveral.test(before))) powers.shared.add(exponent)
  }
  for (const [, digits] of matchesOf(
    text,
    /(?<![\d.,])(\d{1,6}(?:\.\d{1,6})?)\s?[×·⋅]\s?10(?!\s?[\d⁰¹²³⁴-⁹^*−–⁻-])/g
  ))
    powers.torn.add(Number.parseFloat(digits!))
  return powers
}

/** Longer words count where they have lost a space, too; shorter ones are in other words: “millet”. */
const longWord = 6
const longWords = scaleWords.filter(({length}) => length >= longWord)
const shortWords = scaleWords.filter(({length}) => length < longWord)
/** What a short one begins with stands first, since most letters are passed over with it. */
const shortWord = new RegExp(
  `(?=[${shortWords.map((word) => word.charAt(0)).join('')}])(?<!\\p{L})(?:${shortWords.join('|')})(?!\\p{L})`,
  'gu'
)
/** Signs that multiply; two of them are one number. */
const scaleSigns = new RegExp(`[${[...scaleOfSign.keys()].join('')}]{1,2}`, 'gu')
/** A letter right behind digits, or in brackets behind a word, as in the head of a column: “2.5M”, “Grains (M)”. */
const scaleLetter = new RegExp(
  `[${[...scaleOfLetter.keys()].join('')}](?:(?<=\\d.)|(?<=\\p{L}{2}[ |]{1,3}(\\().))(?![\\p{L}\\d])`,
  'gu'
)
/** Thousands that are a digit group, or stand in a head by themselves: “12,000”, “(000s)”. */
const threeZeros = /(?:[1-9]\d{0,2}[,'\u202f\u00a0 ]|\(['’]?)000(?!\d)/
const threeZerosInHead = /\(['’]?000(?!\d)/
/** Letters behind the head of a column that hold its first row. */
const headReach = 300

/** Whether numbers in a row stand behind the head of a column, before any sentence ends. */
function headsRow(behind: string): boolean {
  const end = behind.search(/[.!?]\s/)
  return rowsIn(end < 0 ? behind : behind.slice(0, end)).tabled.size > 0
}

/** A number right before what multiplies it: “2.5 ”, “100-”, “10+ ”. */
const numberBefore = /\d[+)]?[\s-]{0,3}$/
/** Letters that hold the end of such a number and what parts it from the word. */
const numberReach = 6

/** What numbers of a paper may be multiplied by, wherever it says so, and where it says so apart from a number. */
function scalesIn(
  text: string,
  {shared}: PowersOfTen,
  spelled: readonly Quantity[]
): {all: Set<number>; apart: Set<number>} {
  const all = new Set([...shared].map((power) => 10 ** power))
  const apart = new Set(all)
  const ends = new Set(spelled.filter(({text}) => /\p{L}[\s-]/u.test(text)).map(({end}) => end))
  const add = (factor: number, start: number, end: number) => {
    all.add(factor)
    const before = text.slice(Math.max(0, start - numberReach), start)
    if (!numberBefore.test(before) && !ends.has(end)) apart.add(factor)
  }
  const lower = text.toLowerCase()
  for (const word of longWords) {
    const factor = scaleOfWord(word, false)!
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      add(factor, at, at + word.length)
      if (apart.has(factor)) break
    }
  }
  for (const {0: word, index} of matchesOf(lower, shortWord))
    add(scaleOfWord(word, false)!, index, index + word.length)
  for (const {0: signs, index} of matchesOf(text, scaleSigns))
    add(scaleOfSigns(signs), index, index + signs.length)
  for (const {0: letter, 1: bracket, index} of matchesOf(text, scaleLetter)) {
    const factor = scaleOfLetter.get(letter)!
    if (!bracket) all.add(factor)
    else if (!apart.has(factor) && headsRow(text.slice(index + 2, index + headReach))) {
      all.add(factor)
      apart.add(factor)
    }
  }
  if (threeZeros.test(text)) all.add(1e3)
  if (threeZerosInHead.test(text)) apart.add(1e3)
  return {all, apart}
}

/** Words for numbers up to this one are on every page, and none is rounded to them. */
const mostCounted = 12

/** Fewest numbers that make a row. */
const shortestRow = 3

/**
 * The numbers in rows of numbers, along a line or down a column. Three numbers at equal distances are the ticks
 * of an axis, or count lines or pages, and no results; how often a number is one of them is counted.
 */
function rowsIn(text: string): {tabled: Set<number>; ticks: Map<number, number>} {
  const tabled = new Set<number>()
  const ticks = new Map<number, number>()
  let row: number[] = []
  const finish = () => {
    if (row.length >= shortestRow) {
      row.forEach((value, index) => {
        const isTick = [index - 2, index - 1, index].some((first) => isEvenly(row, first))
        if (isTick) ticks.set(value, (ticks.get(value) ?? 0) + 1)
        else tabled.add(value)
      })
    }
    row = []
  }
  for (const token of text.match(/\S+/g) ?? []) {
    if (token === '|' || token === '&') continue
    const number = cellNumber.exec(token)?.[1]
    if (number === undefined) finish()
    else row.push(Number.parseFloat(number))
  }
  finish()
  return {tabled, ticks}
}

/** Numbers below 1 that stand more often than as ticks. */
function sharesIn(shown: readonly Quantity[], ticks: ReadonlyMap<number, number>): Set<number> {
  const counts = new Map<number, number>()
  for (const {value, percent} of shown) {
    if (value < 1 && !percent) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return new Set(
    [...counts].flatMap(([value, count]) => (count > (ticks.get(value) ?? 0) ? [value] : []))
  )
}

/** A number as a cell has it, with what marks the best one and the range around it: `**98**`, `(95)`, `77.6±0.4`. */
const cellNumber = /^[(*$|]{0,3}(\d{1,3}(?:\.\d{1,4})?)(?!\d)(?:[%*)†‡§|$±(].{0,20})?$/

function isEvenly(row: readonly number[], first: number): boolean {
  const [a, b, c] = row.slice(Math.max(0, first), first + 3)
  return first >= 0 && c !== undefined && exact(b! - a!) === exact(c - b!) && a !== b
}

/** What ranges are called whose level of confidence is set. */
const range = '(?:CI|CrI|HDI|KI|IC)'
/** Such a level without its sign: “CI95”, “95 CI”. */
const bareLevel = new RegExp(
  String.raw`${range}\s?\(?(\d\d(?:\.\d)?)(?!\d)|(?<!\d)(\d\d(?:\.\d)?)\s?${range}(?!\p{L})`,
  'gu'
)

/** Levels that the paper sets for its ranges without a sign, in percent; with it, they are shares as others are. */
export const bareLevelsOf = perPaper(
  ({text}) =>
    new Set(
      Array.from(matchesOf(text, bareLevel), ([, behind, before]) => Number(behind ?? before))
    )
)

/** Shares that the paper gives as parts: “12 of 16”, “12 out of the 16”, “12/16”; “1/10/2004” is a day. */
function partsIn(text: string): number[] {
  const parts: number[] = []
  for (const match of matchesOf(
    text,
    /(?<!\/)\b(\d{1,6})\s?(?:of|out of|von|sur|de|di|\/)\s?(?:the\s)?(\d{1,6})\b(?!\/)/g
  )) {
    const [part, whole] = [Number(match[1]), Number(match[2])]
    if (whole > 1 && part <= whole) parts.push((100 * part) / whole)
  }
  return parts
}

/** A way in which the extraction or the printer took numbers apart, and what they were. */
interface Rejoining {
  pattern: RegExp
  read: (match: RegExpExecArray) => number[]
}

/** All of these ways; what is found in references, or counts the paper's own parts, is none of its numbers. */
const rejoinings: readonly Rejoining[] = [
  // “0. 54”, and both ends of “3.51.2”.
  {pattern: /(\d{1,6})\s?[.·]\s?(\d{1,6})/g, read: ([, whole, rest]) => [decimal(whole, rest)]},
  // “12 000”, “1, 000”, “12 000.5”.
  {
    pattern: /\b(\d{1,3})(?:\s|,\s)(\d{3})\b(\.\d{1,6}\b)?/g,
    read: ([, first, group, rest]) => [
      integer(`${first}${group}`),
      ...(rest ? [Number.parseFloat(`${first}${group}${rest}`)] : [])
    ]
  },
  // A cell behind the year of a study that lost the space before it: “Ito 2019315”.
  {
    pattern: /(?<![\d.,])(?:19|20)\d\d(\d{2,6})(?![\d.,])/g,
    read: ([, digits]) => [integer(digits!)]
  },
  {
    pattern: /(?<![\d.,])[1-9]\d{0,2}(?:\s\d{3}){2,4}(?![\d.,])/g,
    read: ([digits]) => [integer(digits)]
  },
  // Thousands behind points or apostrophes: “1.250.000”.
  {
    pattern: /(?<![\d.,])[1-9]\d{0,2}(?:[.']\d{3}){1,4}(?!\d)/g,
    read: ([digits]) => [integer(digits)]
  },
  {pattern: /(?<![\d\p{L}])\.(\d{1,6})/gu, read: ([, rest]) => [decimal('0', rest)]},
  // Digits set apart one by one: “0 . 0 0 4 2”.
  {
    pattern: /(?<!\d)\d \. \d(?: \d){1,8}(?!\d)/g,
    read: ([digits]) => [Number.parseFloat(digits.replaceAll(' ', ''))]
  },
  // “45B”, “1.5T”: billions and trillions, where nothing else is meant.
  {
    pattern: /(?<![\d.,])(\d{1,4}(?:\.\d{1,3})?)\s?([BT])(?![\p{L}\d])/gu,
    read: ([, digits, sign]) => [exact(Number.parseFloat(digits!) * scaleOfLetter.get(sign!)!)]
  },
  // Powers of ten: “10−3”, “10⁻³” and “1e-3” are 0.001.
  {
    pattern: /(?:10\s?[−–⁻-]|1e-)\s?0?([\d⁰¹²³⁴-⁹]{1,3})(?!\d)/g,
    read: ([, exponent]) => [Number.parseFloat(`1e-${exponent!.normalize('NFKC')}`)]
  },
  // Comma as decimal mark, and digits as the extraction gave them, whatever stands around them.
  {
    pattern: /(\d{1,6}),(\d{1,6})/g,
    read: ([, whole, rest]) => [decimal(whole, rest), integer(rest!)]
  }
]

function decimal(whole = '', rest = ''): number {
  return Number.parseFloat(`${whole}.${rest}`)
}

/** The number of some digits, whatever parts them. */
function integer(digits: string): number {
  return Number.parseInt(digits.replace(/\D/g, ''), 10)
}

/** Adds the numbers that the extraction or the printer took apart. */
function addRejoined(text: string, plain: Set<number>, isOwn: (offset: number) => boolean) {
  for (const {pattern, read} of rejoinings) {
    for (const match of matchesOf(text, pattern))
      if (isOwn(match.index)) for (const value of read(match)) plain.add(value)
  }
}

/** The first numbers of ranges that have one sign for both ends: “8-11%”, “8 to 11 percent”, “8 ± 2%”. */
function rangesOfShares(text: string): number[] {
  const ranges = matchesOf(
    text,
    /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?)\s?(?:[-–—−~±]|to|and|bis|à|至|到)\s?\d{1,3}(?:\.\d{1,4})?\s?(?:%|per\s?cent)/g
  )
  return [...ranges].map((range) => Number.parseFloat(range[1]!))
}
