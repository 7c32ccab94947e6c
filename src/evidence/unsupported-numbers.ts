/** Holds the numbers of a summary against those of its paper. */

import {wordsOf} from '../language/concepts.ts'
import {endsInLabel} from '../language/labels.ts'
import {talkOfSummary} from '../language/talk.ts'
import type {PreparedPaper} from '../quote/index.ts'
import type {Span} from '../quote/types.ts'
import type {Sentence, Summary} from '../summary/index.ts'
import {sectionNames} from '../summary/language/sections.ts'
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

/** Numbers of the summary that the paper does not have, in document order. */
export function findUnsupportedNumbers(
  summary: Summary,
  paper: PreparedPaper
): UnsupportedNumber[] {
  const own = summary.sentences.filter(isOwn(summary))
  const found: UnsupportedNumber[] = []
  const paperNumbers = own.length > 0 ? numbersOf(paper) : undefined
  if (!paperNumbers) return found
  const quoted = quotedSpans(summary)
  for (const {block, span} of own) {
    const {prose, code} = summary.blocks[block]!
    const hidden = [...(quoted.get(block) ?? []), ...code]
    for (const quantity of readQuantities(prose.text.slice(span.start, span.end))) {
      const at = {start: span.start + quantity.start, end: span.start + quantity.end}
      if (!isClaim(quantity, at, span, prose.text)) continue
      if (hidden.some((other) => other.start < at.end && other.end > at.start)) continue
      const verdict = lookUp(quantity, paperNumbers)
      if (verdict) found.push({text: quantity.text, block, span: at, ...verdict})
    }
  }
  return found
}

/** Sentences of the summary that speak of the paper: not data at its head, not references, not talk. */
function isOwn(summary: Summary): (sentence: Sentence) => boolean {
  const talks = talkOfSummary(summary).talks
  const first = summary.sentences.findIndex(
    ({text}) => text.split(/\s+/).length >= 8 && /[.!?。][\s"”)*_]*$/.test(text)
  )
  const start = summary.sentences[first]
  return (sentence) => {
    if (!start || sentence.block < start.block) return false
    const block = summary.blocks[sentence.block]!
    if (block.blockQuote > 0) return false
    if (/https?:|doi|arXiv|et al\.?,? \d{4}|\bpp\. /.test(sentence.text)) return false
    return !talks.some(
      (talk) =>
        talk.block === block &&
        talk.span.start < sentence.span.end &&
        talk.span.end > sentence.span.start
    )
  }
}

/** Whole numbers up to this one are counts that a reader makes: “three contributions”. */
const smallest = 12
/** Whole numbers between these are years. */
const years = {first: 1500, last: 2100}

/** Whether a number says something that the paper must say. */
function isClaim(quantity: Quantity, at: Span, sentence: Span, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, at.start - 40), at.start)
  const behind = text.slice(at.end, at.end + 12)
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
  if (endsInLabel(before)) return false
  if (percent || decimals > 0) return written !== '0.' && value !== 100
  return value > smallest && !(value >= years.first && value <= years.last)
}

function isInBrackets(before: string, behind: string): boolean {
  return /\[[\d\s,;–-]*$/.test(before) && /^[\d\s,;–-]*\]/.test(behind)
}

function lookUp(
  quantity: Quantity,
  paper: PaperNumbers
): Pick<UnsupportedNumber, 'rounded' | 'nearest'> | undefined {
  const {value, unscaled, percent} = quantity
  const {plain, percents, bracketed} = paper
  const share = round(percent ? value / 100 : value * 100)
  const supported = percent
    ? percents.has(value) || plain.has(value) || plain.has(share)
    : plain.has(value) ||
      plain.has(unscaled) ||
      percents.has(value) ||
      bracketed.has(value) ||
      (value < 1 && percents.has(share))
  return supported ? undefined : nearestTo(quantity, paper)
}

/** Without the error of binary fractions: 54 / 100 is 0.54. */
function round(value: number): number {
  return Number.parseFloat(value.toPrecision(12))
}

/** How far from a number the nearest one may be, as a share of it, to be worth naming. */
const nearShare = 0.1

function nearestTo(
  {value, decimals}: Quantity,
  {values, quantities}: PaperNumbers
): Pick<UnsupportedNumber, 'rounded' | 'nearest'> {
  const at = firstAtLeast(values, value)
  const half = 0.5 / 10 ** decimals + Number.EPSILON * Math.abs(value)
  const near = [at - 1, at].filter((index) => index >= 0 && index < values.length)
  const best = near.sort((a, b) => Math.abs(values[a]! - value) - Math.abs(values[b]! - value))[0]
  if (best === undefined) return {rounded: false}
  const distance = Math.abs(values[best]! - value)
  const {text, start, decimals: finer} = quantities[best]!
  return {
    rounded: distance <= half && finer > decimals,
    nearest: distance <= Math.abs(value) * nearShare ? {text, offset: start} : undefined
  }
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
  shown.sort((a, b) => a.value - b.value)
  return {
    values: Float64Array.from(shown, ({value}) => value),
    quantities: shown,
    percents,
    plain,
    bracketed
  }
}

/** Numbers that the extraction or the printer took apart: “0. 54”, “12 000”, “1, 000”, and both ends of “3.51.2”. */
function addRejoined(text: string, plain: Set<number>) {
  for (const match of text.matchAll(/(\d{1,6})\s?[.·]\s?(\d{1,6})/g)) {
    plain.add(Number.parseFloat(`${match[1]}.${match[2]}`))
  }
  for (const match of text.matchAll(/\b(\d{1,3})(?:\s|,\s)(\d{3})\b/g)) {
    plain.add(Number.parseInt(`${match[1]}${match[2]}`, 10))
  }
  for (const match of text.matchAll(/(?<!\d)\.(\d{1,6})/g))
    plain.add(Number.parseFloat(`0.${match[1]}`))
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
  thousand: 1000,
  half: 50,
  quarter: 25
}

const spelledOutWord = new RegExp(Object.keys(spelledOut).join('|'), 'gi')

function addSpelledOut(text: string, plain: Set<number>) {
  for (const [word] of text.matchAll(spelledOutWord)) plain.add(spelledOut[word.toLowerCase()]!)
}

function quotedSpans({quotations}: Summary): Map<number, Span[]> {
  const spans = new Map<number, Span[]>()
  for (const {block, span} of quotations) {
    const list = spans.get(block)
    if (list) list.push(span)
    else spans.set(block, [span])
  }
  return spans
}
