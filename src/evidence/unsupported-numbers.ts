/** Holds the numbers of a summary against those of its paper. */

import {wordsOf} from '../language/concepts.ts'
import {isGrade} from '../language/grades.ts'
import {countsWords, endsInLabel, pointsAtFigure} from '../language/labels.ts'
import type {Leak} from '../language/leaks.ts'
import {talkOfSummary} from '../language/talk.ts'
import type {PreparedPaper} from '../quote/index.ts'
import type {Span} from '../quote/types.ts'
import type {Block, Sentence, Summary} from '../summary/index.ts'
import {sectionNames} from '../summary/language/sections.ts'
import {quotedSpans} from '../summary/quotations.ts'
import {type Quantity, readQuantities} from './numbers.ts'

/** A number of the summary that the paper does not have. */
export interface UnsupportedNumber {
  /** As written. */
  text: string
  /** Index of its block. */
  block: number
  /** Where it stands in the prose of the block. */
  span: Span
  /** Whether a number of the paper, rounded to its digits, is this one. */
  rounded: boolean
  /** The nearest number of the paper, when it is near, as the paper has it. */
  nearest?: {text: string; offset: number} | undefined
}

/** The numbers of a paper, in the order of their values. */
interface PaperNumbers {
  values: Float64Array
  quantities: Quantity[]
  /** Values with a percent sign, all others, and those in square brackets, which are mostly references. */
  percents: Set<number>
  plain: Set<number>
  bracketed: Set<number>
  /** Whole values that stand in a row of numbers, as in a table, whose head has the unit. */
  tabled: Set<number>
  /** Values below 1 that may be shares: they stand elsewhere than on the axis of a figure. */
  shares: Set<number>
  /** Shares that the paper gives as parts of a whole, in percent: “12 of 16” is 75. */
  parts: number[]
}

/** Whether the paper gives numbers at all: a section on results without one then leaves something out. */
function hasNumbers(paper: PreparedPaper): boolean {
  const {quantities} = numbersOf(paper)
  return quantities.filter(isMeasured).length >= fewestNumbers
}

/** Measured numbers of a paper that reports results in numbers: one table has about as many. */
const fewestNumbers = 20

function isMeasured({percent, decimals}: Quantity): boolean {
  return percent || decimals > 0
}

/** Fewest words of a section on results that must hold a number. */
const fewestWords = 60

/** Sections on results that hold no number, when the paper gives numbers; as indexes of headings. */
export function resultsWithoutNumbers(summary: Summary, paper: PreparedPaper): number[] {
  if (!hasNumbers(paper)) return []
  const texts = summary.sections.map(() => '')
  for (const {block, span, section} of summary.stretches) {
    const text = summary.blocks[block]!.prose.text.slice(span.start, span.end)
    // A number below a heading counts for the headings above it.
    for (
      let at: number | undefined = section;
      at !== undefined;
      at = summary.sections[at]!.parent
    ) {
      texts[at] += ` ${text}`
    }
  }
  return summary.sections.flatMap(({heading}, index) => {
    if (!heading || !isOnResults(heading.text)) return []
    const text = texts[index]!
    return /\d/.test(text) || wordsOf(text).length < fewestWords
      ? []
      : [summary.headings.indexOf(heading)]
  })
}

const resultNames = new Set(sectionNames.results)

function isOnResults(heading: string): boolean {
  const name = heading
    .toLowerCase()
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd()
  return resultNames.has(name.replace(/^[\d.\s]+/, ''))
}

/**
 * Numbers of the summary that the paper does not have, in document order.
 *
 * @param leaks What a prompt left behind: its numbers are not the summary's.
 */
export function findUnsupportedNumbers(
  summary: Summary,
  paper: PreparedPaper,
  leaks: readonly Leak[]
): UnsupportedNumber[] {
  const own = summary.sentences.filter(isOwn(summary, leaks))
  const found: UnsupportedNumber[] = []
  const paperNumbers = own.length > 0 ? numbersOf(paper) : undefined
  if (!paperNumbers) return found
  const quoted = quotedSpans(summary.quotations)
  const marks = marksGiven(summary)
  for (const {block, span} of own) {
    const {prose, code} = summary.blocks[block]!
    const hidden = [...(quoted.get(block) ?? []), ...code]
    const quantities = readQuantities(prose.text.slice(span.start, span.end))
    for (const [index, quantity] of quantities.entries()) {
      const at = {start: span.start + quantity.start, end: span.start + quantity.end}
      if (marks.has(quantity.value) || !isClaim(quantity, at, span, summary.blocks[block]!))
        continue
      if (hidden.some((other) => other.start < at.end && other.end > at.start)) continue
      const verdict = lookUp(quantity, paperNumbers)
      const near = quantities.slice(Math.max(0, index - reckonedFrom), index + reckonedFrom + 1)
      if (!verdict || isDerived(quantity, near, paperNumbers)) continue
      found.push({text: quantity.text, block, span: at, ...verdict})
    }
  }
  return found
}

/**
 * Numbers that the writer gives as marks: “82/100”, “76 (Good)”, “**Items:** 75”, and ratios such as “0.79:1”. They are
 * none of the paper's where they stand again, without a sign of it.
 */
function marksGiven({blocks}: Summary): Set<number> {
  const marks = new Set<number>()
  for (const {prose} of blocks) {
    for (const {value, end, percent, start, decimals} of readQuantities(prose.text)) {
      const behind = prose.text.slice(end, end + 20)
      const isMark = /^\s?\/\s?(?:5|10|20|100)(?!\d)|^:1(?!\d)/.test(behind) || isGrade(behind)
      const before = prose.text.slice(Math.max(0, start - 40), start)
      const isDatum = !percent && decimals === 0 && isOnDataLine(before, behind)
      if (isMark || isDatum) marks.add(value)
    }
  }
  return marks
}

/** Sentences of the summary that speak of the paper: not data at its head, not references, not talk. */
function isOwn(summary: Summary, leaks: readonly Leak[]): (sentence: Sentence) => boolean {
  const talks = talkOfSummary(summary).talks
  const first = summary.sentences.findIndex(
    ({text}) => text.split(/\s+/).length >= 8 && /[.!?。][\s"”)*_]*$/.test(text)
  )
  const start = summary.sentences[first]
  return (sentence) => {
    if (!start || sentence.block < start.block) return false
    const block = summary.blocks[sentence.block]!
    if (block.blockQuote > 0) return false
    // A link to another note (`[[…]]`) is about another paper.
    if (/https?:|doi|arXiv|et al\.?,? \d{4}|\bpp\. |\[\[/.test(sentence.text)) return false
    if (pointsAtFigure(sentence.text)) return false
    if (leaks.some((leak) => isOfLeak(sentence, block, leak))) return false
    return !talks.some((talk) => talk.block === block && overlap(talk.span, sentence.span))
  }
}

/** Letters behind a leak that are of the same prompt: a few of its lines. */
const leakReach = 400

/** Whether a sentence is a leak, or stands right behind one: a prompt that was copied goes on. */
function isOfLeak({span}: Sentence, block: Block, {at}: Leak): boolean {
  if (!('block' in at) || at.block !== block) return false
  return overlap({start: at.span.start, end: at.span.end + leakReach}, span)
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

/** Whole numbers up to this one are counts that a reader makes: “three contributions”. */
const smallest = 12
/** Whole numbers between these are years. */
const years = {first: 1500, last: 2100}

/** Whether a number says something that the paper must say. */
function isClaim(quantity: Quantity, at: Span, sentence: Span, block: Block): boolean {
  const {text} = block.prose
  const before = text.slice(Math.max(sentence.start, at.start - 40), at.start)
  const behind = text.slice(at.end, at.end + 20)
  const {value, decimals, percent, text: written} = quantity
  // Names: ResNet-101, GPT4, x2; but “of0.54” lost its space.
  if (/[\p{L}_][-–]$|[\p{N}][-–][\p{L}]+$/u.test(before)) return false
  if (/[\p{L}_]$/u.test(before) && !percent && !(decimals > 0 && /\p{Ll}{2}$/u.test(before)))
    return false
  // 3D, 2nd, 10x, 16-bit and 70b; powers, indices and formulas.
  if (/^(?:[-–]?[\p{L}_])/u.test(behind) && !percent && !/^\s/.test(behind)) return false
  if (/[\^_{\\=*/×<>≤≥~±+$∼≈]\s*[-−]?\s*$|\d[×*·]\s*$/u.test(before) && !percent) return false
  if (/^\s*(?:[\^_}\\=*/×+$]|e[-−+]?\d)/u.test(behind) && !percent) return false
  // Versions, dates, times, sections: 2.1.3, 2024-05-01, 10:30, 3/4.
  if (/\d[./:]$|\d-\d{1,2}-$/.test(before)) return false
  // Names with a version: Claude 3.7 Sonnet. Differences that the writer found: (–4.6).
  if (/\p{Lu}\p{Ll}+ $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(behind)) return false
  if (/\([-–−]$/.test(before)) return false
  // Marks of affiliations (“Moth1,31”) and of a list that lost its lines (“the end.21.”).
  if (/\d,$/.test(before) || (/[.!?]$/.test(before) && /^\./.test(behind))) return false
  if (/^(?:\.\d|[:/]\d|-\d\d?-)/.test(behind)) return false
  // Citations, list marks and remarks: [3], (12), 4).
  if (isInBrackets(before, behind) || (/^\s*[)\]]/.test(behind) && /[([]$/.test(before.trimEnd())))
    return false
  if (/^[.)]\s/.test(behind) && /^[\s*_(]*$/.test(text.slice(sentence.start, at.start)))
    return false
  if (endsInLabel(before) || countsWords(before) || isGrade(behind)) return false
  // A share that was read off a figure (“~25%”), and a gain that the writer counted (“+15.6%”).
  if (/[~∼≈+]\s?$/u.test(before)) return false
  if (!percent && decimals === 0 && fillsField(before, behind, block)) return false
  if (percent && value === 0) return false
  if (percent || decimals > 0) return written !== '0.' && value !== 100
  return value > smallest && !(value >= years.first && value <= years.last)
}

/**
 * Whether a number is all that stands in a cell of a table, or behind a label on a line of data (“**Items:** 75”). A
 * whole number without a unit there numbers, counts or rates as often as it reports.
 */
function fillsField(before: string, behind: string, {kind}: Block): boolean {
  // Without a plugin for tables, a row of a table is text with bars in it.
  if (/\|[\s*_]*$/.test(before) && /^[\s*_]*\|/.test(behind)) return true
  const isLast = /^[\s*_)\]]*(?:$|\n)/.test(behind)
  return kind === 'cell' ? isLast && /^[\s*_]*$/.test(before) : isOnDataLine(before, behind)
}

/** Whether a number is all that stands behind a label and a colon at the beginning of a line. */
function isOnDataLine(before: string, behind: string): boolean {
  const isLast = /^[\s*_)\]]*(?:$|\n)/.test(behind)
  return isLast && /(?:^|\n)[^.!?\n]{0,40}[:：][\s*_]*$/u.test(before)
}

function isInBrackets(before: string, behind: string): boolean {
  return /\[[\d\s,;–-]*$/.test(before) && /^[\d\s,;–-]*\]/.test(behind)
}

function lookUp(
  quantity: Quantity,
  paper: PaperNumbers
): Pick<UnsupportedNumber, 'rounded' | 'nearest'> | undefined {
  const supported = quantity.percent
    ? isShareOf(quantity, paper)
    : isNumberOf(quantity, paper) || isNumberOf({...quantity, value: quantity.unscaled}, paper)
  return supported ? undefined : nearestTo(quantity, paper)
}

/** Whether the paper has a number without a unit. */
function isNumberOf({value}: Quantity, {plain, percents, bracketed}: PaperNumbers): boolean {
  return (
    plain.has(value) ||
    percents.has(value) ||
    bracketed.has(value) ||
    (value < 1 && percents.has(round(value * 100)))
  )
}

/**
 * Whether the paper has a share of a hundred: with the sign, as a part of one, as parts of a whole, or in a table. A
 * whole number elsewhere says nothing: every paper has a reference, a page or a formula of each number.
 */
function isShareOf({value, decimals}: Quantity, paper: PaperNumbers): boolean {
  const {plain, percents, tabled, shares, parts} = paper
  if (percents.has(value) || shares.has(round(value / 100))) return true
  if (decimals > 0 ? plain.has(value) : tabled.has(value)) return true
  const half = 0.5 / 10 ** decimals
  return parts.some((part) => Math.abs(part - value) <= half)
}

/** Numbers before and behind one that it may be reckoned from; sentences with more of them are lists. */
const reckonedFrom = 6

/** Whether a number is reckoned from others beside it: “12 of 16 (75%)”, “200 for each of 20 tasks, 4,000 in all”. */
function isDerived(quantity: Quantity, all: readonly Quantity[], paper: PaperNumbers): boolean {
  const {value, percent, decimals} = quantity
  const half = 0.5 / 10 ** decimals
  const others = all.filter((other) => other !== quantity && other.value !== 0)
  const near = (other: number) => Math.abs(other - value) <= half
  if (!percent && decimals === 0) {
    const factor = (other: Quantity) =>
      other.decimals === 0 && !other.percent && value % other.value === 0 && other.value > 1
    const isProduct = others.some(
      (other) => factor(other) && value > other.value && paper.plain.has(value / other.value)
    )
    if (isProduct && value >= 100) return true
  }
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => {
      const [less, more] =
        one.value < other.value ? [one.value, other.value] : [other.value, one.value]
      if (percent && !one.percent && !other.percent) return near((100 * less) / more)
      return (
        one.percent === percent &&
        other.percent === percent &&
        (near(more - less) || near(more + less))
      )
    })
  )
}

/** Without the error of binary fractions: 54 / 100 is 0.54. */
function round(value: number): number {
  return Number.parseFloat(value.toPrecision(12))
}

/** How far from a number the nearest one may be, as a share of it, to be worth naming. */
const nearShare = 0.1

function nearestTo(
  quantity: Quantity,
  paper: PaperNumbers
): Pick<UnsupportedNumber, 'rounded' | 'nearest'> {
  const {value} = quantity
  const {values, quantities} = paper
  const at = firstAtLeast(values, value)
  const near = [at - 1, at].filter((index) => index >= 0 && index < values.length)
  const best = near.sort((a, b) => Math.abs(values[a]! - value) - Math.abs(values[b]! - value))[0]
  const distance = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(values[best]! - value)
  const {text, start} = quantities[best ?? 0] ?? {text: '', start: 0}
  return {
    rounded: isRounded(quantity, paper),
    // A whole number that is the same without a percent sign would only puzzle.
    nearest:
      distance > 0 && distance <= Math.abs(value) * nearShare ? {text, offset: start} : undefined
  }
}

/** Whether a number of the paper with more digits, or a part of one with more digits, is this one when it is rounded. */
function isRounded({value, decimals, percent}: Quantity, paper: PaperNumbers): boolean {
  const half = 0.5 / 10 ** decimals
  return (
    hasFiner(paper, value, half, decimals) ||
    (percent && hasFiner(paper, value / 100, half / 100, decimals + 2))
  )
}

function hasFiner(
  {values, quantities}: PaperNumbers,
  value: number,
  half: number,
  decimals: number
): boolean {
  const most = value + half + Number.EPSILON * Math.abs(value)
  for (let at = firstAtLeast(values, value - half); values[at]! <= most; at++) {
    if (quantities[at]!.decimals > decimals) return true
  }
  return false
}

function firstAtLeast(values: Float64Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

const known = new WeakMap<PreparedPaper, PaperNumbers>()

function numbersOf(paper: PreparedPaper): PaperNumbers {
  let numbers = known.get(paper)
  if (!numbers) {
    numbers = readPaper(paper.text)
    known.set(paper, numbers)
  }
  return numbers
}

function readPaper(text: string): PaperNumbers {
  const quantities = readQuantities(text)
  const percents = new Set<number>()
  const plain = new Set<number>()
  const bracketed = new Set<number>()
  const shown: Quantity[] = []
  for (const quantity of quantities) {
    const {value, percent, start, end} = quantity
    if (isInBrackets(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24))) {
      bracketed.add(value)
    } else {
      shown.push(quantity)
      ;(percent ? percents : plain).add(value)
    }
  }
  addRejoined(text, plain)
  addSpelledOut(text, plain)
  for (const value of percentsSpelledOut(text)) percents.add(value)
  const {tabled, ticks} = rowsIn(text)
  shown.sort((a, b) => a.value - b.value)
  return {
    values: Float64Array.from(shown, ({value}) => value),
    quantities: shown,
    percents,
    plain,
    bracketed,
    tabled,
    shares: sharesIn(shown, ticks),
    parts: partsIn(text)
  }
}

/** Fewest numbers that make a row. */
const shortestRow = 3

/**
 * The whole numbers in rows of numbers, along a line or down a column. Three numbers at equal distances are the ticks
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
        else if (Number.isInteger(value)) tabled.add(value)
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
  return first >= 0 && c !== undefined && round(b! - a!) === round(c - b!) && a !== b
}

/** Shares that the paper gives as parts: “12 of 16”, “12 out of the 16”, “12/16”. */
function partsIn(text: string): number[] {
  const parts: number[] = []
  for (const match of text.matchAll(
    /\b(\d{1,6})\s?(?:of|out of|von|sur|de|di|\/)\s?(?:the\s)?(\d{1,6})\b/g
  )) {
    const [part, whole] = [Number(match[1]), Number(match[2])]
    if (whole > 1 && part <= whole) parts.push((100 * part) / whole)
  }
  return parts
}

/** Numbers that the extraction or the printer took apart: “0. 54”, “12 000”, “1, 000”, and both ends of “3.51.2”. */
function addRejoined(text: string, plain: Set<number>) {
  for (const match of text.matchAll(/(\d{1,6})\s?[.·]\s?(\d{1,6})/g)) {
    plain.add(Number.parseFloat(`${match[1]}.${match[2]}`))
  }
  for (const match of text.matchAll(/\b(\d{1,3})(?:\s|,\s)(\d{3})\b/g)) {
    plain.add(Number.parseInt(`${match[1]}${match[2]}`, 10))
  }
  for (const match of text.matchAll(/(?<![\d\p{L}])\.(\d{1,6})/gu))
    plain.add(Number.parseFloat(`0.${match[1]}`))
  // Digits set apart one by one: “0 . 0 0 4 2”.
  for (const [digits] of text.matchAll(/(?<!\d)\d \. \d(?: \d){1,8}(?!\d)/g)) {
    plain.add(Number.parseFloat(digits.replaceAll(' ', '')))
  }
  // Powers of ten: “10−3” and “1e-3” are 0.001.
  for (const match of text.matchAll(/(?:10\s?[−–-]|1e-)\s?0?(\d)/g)) {
    plain.add(Number.parseFloat(`1e-${match[1]}`))
  }
  // Comma as decimal mark, and digits as the extraction gave them, whatever stands around them.
  for (const match of text.matchAll(/(\d{1,6}),(\d{1,6})/g)) {
    plain.add(Number.parseFloat(`${match[1]}.${match[2]}`))
    plain.add(Number.parseInt(match[2]!, 10))
  }
}

/** Number words of papers in English; digits stand for them in summaries. */
const spelledOut: Readonly<Record<string, number>> = {
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000
}

/** Words for shares, in percent. */
const sharesSpelledOut: Readonly<Record<string, number>> = {
  half: 50,
  'three quarters': 75,
  quarter: 25,
  twice: 200
}

const spelledOutEnd = new RegExp(`(${Object.keys(spelledOut).join('|')})\\s?$`)
/** Letters of the longest number word, and a space. */
const longestSpelledOut = 1 + Math.max(...Object.keys(spelledOut).map(({length}) => length))

/** Shares that the paper spells out: “half of them”, “thirty percent”. */
function percentsSpelledOut(text: string): number[] {
  const lower = text.toLowerCase()
  const shares = Object.entries(sharesSpelledOut)
    .filter(([word]) => lower.includes(word))
    .map(([, value]) => value)
  for (const {index} of lower.matchAll(/per\s?cent/g)) {
    const before = lower.slice(Math.max(0, index - longestSpelledOut), index)
    const word = spelledOutEnd.exec(before)?.[1]
    if (word) shares.push(spelledOut[word]!)
  }
  return shares
}

const spelledOutWord = new RegExp(Object.keys(spelledOut).join('|'), 'gi')

function addSpelledOut(text: string, plain: Set<number>) {
  for (const [word] of text.matchAll(spelledOutWord)) plain.add(spelledOut[word.toLowerCase()]!)
}
