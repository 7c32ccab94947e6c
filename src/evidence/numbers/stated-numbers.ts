/** Tells the numbers of a summary that say something about its paper from marks, names, citations and the like. */

import {approximationAt} from '../../language/approximations.ts'
import {isGeneralNoun, isGeneric} from '../../language/generic-words.ts'
import {isGrade} from '../../language/grades.ts'
import type {Leak} from '../../language/leaks/types.ts'
import type {Talk} from '../../language/talk.ts'
import {overlap} from '../../quote/text/spans.ts'
import type {Span} from '../../quote/types.ts'
import type {Block, Sentence, SummaryText} from '../../summary/index.ts'
import {
  addsUp,
  beginsInLabel,
  countsWords,
  endsInLabel,
  endsInSample,
  headsCounts,
  pointsAtFigure,
  rates
} from '../../summary/language/labels.ts'
import {registry} from '../../summary/references.ts'
import {isTable, type TablePlace, tablePlace} from '../../summary/tables.ts'
import {sameTitle} from '../../summary/titles.ts'
import {isCount, isInBrackets, type PlacedNumber, type Quantity, readQuantities} from './numbers.ts'
import {isRoundWord} from './spelled-numbers.ts'
import {hasUnit, measureOf} from './units.ts'
import {isConstant, isTermOfFormula} from './written-formulas.ts'
import {isInYears, isYear, year} from './years.ts'

/** Letters before a number that hold its label: patterns in `labels.ts` read 25 of one, and signs of bold type or other numbers that share it stand behind. */
const labelReach = 40
/** Letters behind a number that hold what tells its kind: a grade, a unit, a month with its year, or the rest of a size. */
const kindReach = 20

/**
 * Numbers that the writer gives as marks, or counts: “82/100”, “76 (Good)”, “**Items:** 75”, and ratios such as
 * “0.79:1”. They are none of the paper's where they stand again, without a sign of it.
 */
export function marksGiven({blocks}: SummaryText): Set<number> {
  const marks = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    const {text} = block.prose
    for (const quantity of readQuantities(text)) {
      const before = text.slice(Math.max(0, quantity.start - labelReach), quantity.start)
      const behind = text.slice(quantity.end, quantity.end + kindReach)
      const fills =
        isCount(quantity) &&
        fillsField(before, behind, block) &&
        !isReported(quantity, before, tablePlace(blocks, index, quantity))
      if (fills || isMark(behind)) marks.add(quantity.value)
    }
  }
  return marks
}

/** Whether a whole number alone in its field reports what was counted. */
function isReported(quantity: Quantity, before: string, place: TablePlace | undefined): boolean {
  return isSampleSize(before, place) || isOfData(quantity, place)
}

/** Whether a sentence gives a mark; a range in it is that of its scale: “0.79:1 falls in the range of 0.8–1.5”. */
function givesMark(sentence: string): boolean {
  return readQuantities(sentence).some(({end}) => isMark(sentence.slice(end, end + kindReach)))
}

/** Whether what stands behind a number makes it a mark: “/100”, “:1”, “ (Good)”. */
function isMark(behind: string): boolean {
  return /^\s?\/\s?(?:5|10|20|100)(?!\d)|^:1(?![\d.])/.test(behind) || isGrade(behind)
}

/** A sentence or a heading. */
type Stated = Pick<Sentence, 'text' | 'block' | 'span'> & Partial<Pick<Sentence, 'inReferences'>>

/**
 * What a sentence has that is a reference itself: an address, pages. A link to another note (`[[…]]`) is about another paper. Authors with a
 * year cite a work, in whatever form, and the sentence around them still speaks of this paper.
 */
const ofAnotherWork = /https?:|\bpp\. |\[\[/

/** Sentences of the summary that speak of the paper: not data at its head, not references, not talk. */
export function isOwn(
  summary: SummaryText,
  leaks: readonly Leak[],
  talks: readonly Talk[]
): (stated: Stated) => boolean {
  const start = firstOwnBlock(summary)
  return (sentence) => {
    if (start === undefined || sentence.block < start || sentence.inReferences) return false
    const block = summary.blocks[sentence.block]!
    if (block.blockQuote > 0) return false
    if (registry.test(sentence.text) || ofAnotherWork.test(sentence.text)) return false
    if (pointsAtFigure(sentence.text)) return false
    if (leaks.some((leak) => isOfLeak(sentence, leak))) return false
    const isIn = (span: Span): boolean => overlap(span, sentence.span)
    return !talks.some(
      ({block, span, telling}) =>
        block === sentence.block && isIn(span) && telling?.some(isIn) !== true
    )
  }
}

/** Words of a sentence that is no line of data, such as authors and places; and of one in a text without any of these. */
const wordsOfSentence = 8
const wordsOfShort = 4

/**
 * The block with which a summary begins to speak of its paper: with its first sentence, or below its first heading behind the one
 * for the title. Outlines have no sentences. A short text that has neither begins with its first sentence of a few words, with the first that
 * goes on behind a share, or with its first table.
 */
function firstOwnBlock({sentences, headings, blocks}: SummaryText): number | undefined {
  const section = headings.find(({depth}, index) => index > 0 || depth > 1)
  const start = first(firstSentence(sentences, wordsOfSentence)?.block, section?.block)
  if (start !== undefined) return start
  const share = sentences.find(({text}) => saysShare(text))
  const table = blocks.findIndex((block) => isTable(block))
  return first(
    firstSentence(sentences, wordsOfShort)?.block,
    share?.block,
    table < 0 ? undefined : table
  )
}

/** The first sentence with so many words that has an end. */
function firstSentence(sentences: readonly Sentence[], words: number): Sentence | undefined {
  return sentences.find(
    ({text}) => text.split(/\s+/).length >= words && /[.!?。][\s"”)*_]*$/.test(text)
  )
}

/** Whether a sentence goes on behind a share: “37.5% of them flew”. A mark stands by itself: “Relevance: 90%”. */
function saysShare(text: string): boolean {
  return readQuantities(text).some(
    ({percent, end}) => percent && /^\s\p{L}/u.test(text.slice(end, end + 2))
  )
}

/** The first of some blocks that are there. */
function first(...blocks: (number | undefined)[]): number | undefined {
  const found = blocks.filter((block) => block !== undefined)
  return found.length > 0 ? Math.min(...found) : undefined
}

/** The number of a section in front of its heading: “4.2 Results”, “## 3) Methods”. */
const sectionNumber = /^[#\s*_]{0,12}(?:\d{1,3}(?:\.\d{1,3}){0,4}[.):]?(?=\s))?/

/** Headings that may say what the paper found, without their own number: “3. A gain of 9.5%”. The title is none. */
export function headingsWithNumbers({blocks, headings, frontmatter}: SummaryText): Stated[] {
  const title = frontmatter.title?.value
  return headings.flatMap(({text, block, span}, index) => {
    if (!/\d/.test(text) || (title ? sameTitle(title, text) : index === 0)) return []
    const written = blocks[block]!.prose.text.slice(span.start, span.end)
    const start = span.start + sectionNumber.exec(written)![0].length
    return [{text, block, span: {start, end: span.end}}]
  })
}

/** Letters behind a leak that are of the same prompt: a few of its lines. */
const leakReach = 400

/** Whether a sentence is a leak, or stands right behind one: a prompt that was copied goes on. */
function isOfLeak({span, block}: Stated, {at}: Leak): boolean {
  if (!('block' in at) || at.block !== block) return false
  return overlap({start: at.span.start, end: at.span.end + leakReach}, span)
}

/** Whole numbers up to this one are counts that a reader makes: “three contributions”. */
const smallest = 12

/** How a text is written, as far as it tells what numbers are. */
export interface Writing {
  /** Whether decimals stand behind a comma. */
  hasCommas: boolean
  /** Whether all nouns have a capital. */
  hasNounCapitals: boolean
}

/** A number, and where a summary states it. */
export interface Candidate {
  quantity: Quantity
  /** Where it stands in the prose of its block, and the sentence around it. */
  at: Span
  sentence: Span
  block: Block
  /** Where it stands in a table, if it does. */
  place: TablePlace | undefined
  writing: Writing
}

/** A candidate, with what stands around it. */
interface Seen extends Candidate, PlacedNumber {
  /** Whether it is reckoned with, or the result of a formula. */
  isTerm: boolean
  /** Whether it counts what the words beside it name, so that it is no part of a name. */
  isCounted: boolean
  /** Whether it is said to be the size of a sample. */
  isSample: boolean
}

/** Whether a number says something that the paper must say. */
export function isClaim(candidate: Candidate): boolean {
  if (!tells(candidate.quantity)) return false
  const seen = seenAround(candidate)
  return !sayNothing.some((holds) => holds(seen))
}

function seenAround(candidate: Candidate): Seen {
  const {quantity, at, sentence, block, place, writing} = candidate
  const {text} = block.prose
  const before = text.slice(Math.max(sentence.start, at.start - labelReach), at.start)
  const behind = text.slice(at.end, at.end + kindReach)
  const rest = text.slice(at.end, Math.min(at.end + formulaReach, sentence.end))
  const isTerm = isTermOfFormula(before, quantity.text, rest, writing.hasCommas)
  const placed = {quantity, before, behind}
  return {
    ...candidate,
    ...placed,
    isTerm,
    isCounted: isTerm || isOfCounts(placed) || countsNoun(placed),
    // A bold label is a heading: its number is a sentence of its own.
    isSample: isSampleSize(text.slice(Math.max(0, at.start - labelReach), at.start), place)
  }
}

/** What a number may be that says nothing the paper must say, each told by itself. */
const sayNothing: readonly ((seen: Seen) => boolean)[] = [
  ({at, sentence, block: {prose}}) =>
    isOfMarkup(prose.text.slice(Math.max(sentence.start, at.start - markupReach), at.start)),
  (seen) => isOfWord(seen, seen.at.start > seen.sentence.start),
  ({isTerm, quantity}) => isTerm && !quantity.percent && isConstant(quantity.value),
  (seen) =>
    !seen.isCounted &&
    !isOfSize(seen) &&
    (isOfName(seen, seen.writing.hasNounCapitals) || isOfFormula(seen)),
  (seen) => !seen.isCounted && isOfRow(seen),
  ({before, at, sentence, block: {prose}}) =>
    isOfSource(before, prose.text.slice(at.end, Math.min(at.end + sourceReach, sentence.end))),
  (seen) => isOfDate(seen) || isOfParts(seen),
  ({quantity, behind}) => beginsInLabel(behind, isCount(quantity)),
  (seen) =>
    isOfRange(seen) &&
    givesMark(seen.block.prose.text.slice(seen.sentence.start, seen.sentence.end)),
  (seen) => !seen.isTerm && isRemark(seen),
  (seen) => isOfList(seen, seen.block.prose.text.slice(seen.sentence.start, seen.at.start)),
  ({quantity, before}) => quantity.text === '100' && partOfHundred.test(before),
  ({isSample, before}) => !isSample && endsInLabel(before),
  ({before}) => countsWords(before),
  ({behind}) => isGrade(behind),
  isFieldOfWriter
]

/** Whether a number fills a field of the writer's own: a rating, or a count that is in no row of data. */
function isFieldOfWriter({quantity, before, behind, block, place, isSample}: Seen): boolean {
  if (isSample) return false
  const isRate = rates(before)
  if (!isRate && (!isCount(quantity) || isOfData(quantity, place))) return false
  return fillsField(before, behind, block)
}

/** Whole numbers from here on rate nothing, and few are the ratio of two others, or another result of the writer's. */
const smallestOfData = 1000

/** Whether a whole number is in a row of data: it is a large one, the name of the row stands before it, and another large or measured one beside it. */
function isOfData(quantity: Quantity, place: TablePlace | undefined): boolean {
  if (!place || quantity.value < smallestOfData || isYear(quantity)) return false
  const {row, at} = place
  if (!/\p{L}/u.test(row.slice(0, at.start)) || addsUp(row)) return false
  return readQuantities(row).some(
    (other) =>
      other.start !== at.start &&
      (!isCount(other) || other.value >= smallestOfData) &&
      !isYear(other)
  )
}

/** Letters behind a number that hold the rest of a formula, and its result. */
const formulaReach = 70

/** Whether a number is the size of a sample, by its label or its column; in a row that adds up others, it may be the writer's. */
function isSampleSize(before: string, place: TablePlace | undefined): boolean {
  if (endsInSample(before)) return true
  return place !== undefined && headsCounts(place.head) && !addsUp(place.row)
}

/** A symbol that a number is the value of, and what it depends on: “p < ”, “n = ”, “t(”, “F(2, 645) = −”. */
const symbolBefore =
  /(?<![\p{L}\p{N}])\p{L}{1,2}\s?(?:\(\s?(?:\d{1,6},\s?)?|(?:\(\s?\d{1,6}(?:,\s?\d{1,6})?\)\s?)?[=<>≤≥]\s?[-−–]?)$/u

/** What stands before the probability of a result, which no other number is reckoned from: “(p = ”. */
const significanceBefore = /(?<![\p{L}\p{N}])[pP]\s?[=<>≤≥]\s?$/u

/** Whether a number is such a probability. */
export function isSignificance(before: string): boolean {
  return significanceBefore.test(before)
}

/** Whether a number is said by the way, so that those before and behind it belong together: of a reference, a name or a symbol, or “one”. */
export function isAside(quantity: Quantity, before: string, behind: string): boolean {
  return isNamed(quantity, before, behind) || symbolBefore.test(before)
}

/** Whether a number is of a reference or a name, or “one”. */
export function isNamed(quantity: Quantity, before: string, behind: string): boolean {
  if (quantity.value === 1 && !/\d/.test(quantity.text)) return true
  if (isInBrackets(before, behind) || endsInLabel(before)) return true
  const placed = {quantity, before, behind}
  // “Of 85 Bees”: the first word of a sentence has its capital for that.
  const isFirst = isWithinName(placed) && /^[^\p{L}\d]{0,6}\p{L}{1,20} $/u.test(before)
  return !isFirst && isOfName(placed)
}

/** The size of a model, in billions, and a name that ends before its size: “8B”, “Net3-30M”. */
const sizeOfModel = /^[BT](?![\p{L}\d])/u
const nameBefore = /\p{L}\d{0,3}(?:\.\d{1,2})?[-–]$/u

/** Whether a number is the size that a model is called by, if it is no quantity of its own. */
export function isModelSize(before: string, behind: string): boolean {
  return sizeOfModel.test(behind) || nameBefore.test(before)
}

/** A name right before a number, and a word right behind it. */
const versionedBefore = /(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]{2,24} $/u
const wordRightBehind = /^ \p{Ll}{2}/u

/** Whether a number may be a version, though no label says so: “HiveNet 3.0 reached”. It may as well be a value: “Bees 3.5 and wasps 2.5”. */
export function isVersion({quantity: {text}, before, behind}: PlacedNumber): boolean {
  return (
    /^\d{1,2}\.\d{1,2}$/.test(text) && versionedBefore.test(before) && wordRightBehind.test(behind)
  )
}

/** Whether a number is a year, or of a date. */
export function isDated(quantity: Quantity, before: string, behind: string): boolean {
  return isYear(quantity) || isOfDate({quantity, before, behind})
}

/** Whether the value of a number tells anything: neither a small count, nor nothing or all. */
function tells(quantity: Quantity): boolean {
  const {value, percent, text} = quantity
  if (percent && value === 0) return false
  return isCount(quantity) ? value > smallest : text !== '0.' && value !== 100
}

/**
 * Words that say no number of their own: a word for many (“a thousand”), a name (“the Thirty Years”), and a part of a decade, an
 * ordinal or an age (“nineteen eighties”, “twenty first”, “thirty- to forty-year-old”).
 */
function isOfWord({quantity, behind}: PlacedNumber, isWithin: boolean): boolean {
  if (/\d/.test(quantity.text)) return false
  if (isRoundWord(quantity)) return true
  const isName = /^\p{Lu}/u.test(quantity.text) && (isWithin || /^\s\p{Lu}/u.test(behind))
  return isName || /^-|^\s(?:\p{L}{3,5}ties|first|second|third|\p{L}{3,5}th)(?!\p{L})/u.test(behind)
}

/** ResNet-101, GPT4, x2, 3D, 2nd, 16-bit, 70b, “Claude 3.7 Sonnet”; but “of0.54” lost its space. */
function isOfName(placed: PlacedNumber, hasNounCapitals = false): boolean {
  const {
    quantity: {percent, decimals},
    before,
    behind
  } = placed
  if (/[\p{L}_][-–]$|[\p{N}][-–][\p{L}]+$/u.test(before)) return true
  if (isWithinName(placed, hasNounCapitals)) return true
  if (percent) return false
  const lostSpace = decimals > 0 && /\p{Ll}{2}$/u.test(before)
  // “the 60s”
  const isUnit = unit.test(behind) && !(decimals === 0 && /^s(?!\p{L})/u.test(behind))
  return (
    (/[\p{L}_]$/u.test(before) && !lostSpace && !countedIn.test(before.slice(-1))) ||
    (/^[-–]?[\p{L}_]/u.test(behind) &&
      !countedIn.test(behind[0]!) &&
      !isUnit &&
      !times.test(behind))
  )
}

/** The last word before a number, and the first one behind it, if they have a capital. */
const capitalBefore = /(?<![\p{L}\d])(\p{Lu}\p{Ll}{1,30}) $/u
const capitalBehind = /^ \p{Lu}\p{Ll}/u

/** Whether a word with a capital is one that sentences and headings write so: “In”, “Only”. */
function isFunctionWord(word: string): boolean {
  const lower = word.toLowerCase()
  return isGeneric(lower) && !isGeneralNoun(lower)
}

/**
 * Whether a number stands within a name, whose words have capitals: “Claude 3.7 Sonnet”. A word that begins a sentence has one, too (“In 85
 * Asian hives”), and where all nouns have one, only a decimal point shows a name: “im Dorf 85 Stöcke”.
 */
function isWithinName({quantity, before, behind}: PlacedNumber, hasNounCapitals = false): boolean {
  const word = capitalBefore.exec(before)?.[1]
  if (word === undefined || quantity.isScaledByWord || !capitalBehind.test(behind)) return false
  if (isFunctionWord(word) || approximationAt(before)) return false
  if (!hasNounCapitals) return true
  return /\d\.\d/.test(quantity.text) && measureOf({quantity, before, behind}) === undefined
}

/** The other sides of a size, before a number and behind it; what is reckoned with goes on with a sign. */
const sidesBefore = /(?:^|[\s([“"':–—])(?:\d{1,5}\s?[x×]\s?){1,2}$/u
const sidesBehind = /^(?:\s?[x×]\s?\d{1,5}){1,2}(?![.,]?\d|\s?[=^*/+_\\×]|[\p{L}\p{No}])/u
const endOfSize = /^(?![.,]?\d|\s?[=^*/+_\\]|[\p{L}\p{No}])/u

/** One of the sides of a size: “64 × 48”, “64x48x3”. Behind another, ten and its digits may be a power that is no longer raised: “2 × 104”. */
function isOfSize({quantity, before, behind}: PlacedNumber): boolean {
  if (!isCount(quantity) || !/^\d{1,5}$/.test(quantity.text)) return false
  const isFirst = /(?:^|[\s([“"':–—])$/.test(before)
  if (isFirst) return sidesBehind.test(behind)
  const isLast = endOfSize.test(behind) || sidesBehind.test(behind)
  return sidesBefore.test(before) && isLast && !/^10\d{1,2}$/.test(quantity.text)
}

/** A whole number, as a term of a fraction has it. */
const term = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{2,9})`
/** The end of a fraction; a letter or a sign behind it goes on with it. */
const endOfTerm = String.raw`(?![\d/]|[.,]\d|[-–]?\p{L}|\s?[=≈^*+×·/]|\s?[-−–]\s?\d)`
const partBefore = new RegExp(`(?:^|[\\s(=~≈])(${term})\\s?/\\s?$`, 'u')
const wholeBehind = new RegExp(`^\\s?/\\s?(${term})${endOfTerm}`, 'u')
const endOfFraction = new RegExp(`^${endOfTerm}`, 'u')
/** Wholes up to this one are those of marks, days and ratios: “82/100”, “24/7”, “50/50”. */
const smallestWhole = 101

/** A part or a whole that was counted: “341/806 hives”; with a result behind it, it is a formula. */
function isOfCounts({quantity, before, behind}: PlacedNumber): boolean {
  if (!isCount(quantity)) return false
  const part = partBefore.exec(before)?.[1]
  if (part !== undefined && endOfFraction.test(behind))
    return areCounts(asNumber(part), quantity.value)
  const whole = /(?:^|[\s(=~≈])$/.test(before) ? wholeBehind.exec(behind)?.[1] : undefined
  return whole !== undefined && areCounts(quantity.value, asNumber(whole))
}

function areCounts(part: number, whole: number): boolean {
  // “28/2019” is an issue, “1998/1999” a season.
  const isOfYear = isInYears(whole) && (part < smallestWhole || isInYears(part))
  return part > smallest && part <= whole && whole >= smallestWhole && !isOfYear
}

function asNumber(term: string): number {
  return Number(term.replace(/,/g, ''))
}

/** Units, and signs of powers and factors, that are written right behind a number: “8.78GB”, “6.52B”, “2.9x”. */
const unit =
  /^(?:[kMGTP]i?[Bb]|[BT]|x(?!\s?[-+−–=*/^])|[mµunpk]?s|min|h|[mµnck]?m|[mµk]?g|m?[lL]|[mkMGT]?(?:Hz|W|V|eV|Pa|J|N)|dB|fps|FPS|[MGT]?FLOPs|pp|px)(?![\p{L}\p{N}_-])/u

/** What stands between a part and its whole, by language: “out of”. */
const ofWhole = String.raw`\s(?:(?:out\s)?of(?:\sthe|\sall)?|in|von(?:\sden)?|der|sur(?:\sles)?|des|de(?:\slos|\slas)?|su|dei|delle|em|d[ao]s|op|van(?:\sde)?)\s(?:every\s|each\s)?`
/** What a part of a hundred has behind it: “83 out of 100”. */
const ofHundred = new RegExp(String.raw`^${ofWhole}100(?![\d.,]*\d)`)

/** Whether a number is so many of a hundred, by what stands behind it. */
export function isOfHundred(behind: string): boolean {
  return ofHundred.test(behind)
}

const betweenPartAndWhole = new RegExp(String.raw`^(?:\s?/\s?|${ofWhole})(?=\d)`)

/** What stands behind a part, up to the digits of its whole: “ of ”, “ out of every ”, “/”. */
export function partBehind(behind: string): string | undefined {
  return betweenPartAndWhole.exec(behind)?.[0]
}

/** What stands before such a hundred. */
const partOfHundred = new RegExp(String.raw`\d${ofWhole}$`)

/** A hyphen and a word behind a number that says what is counted: “65-item”. “64-bit” is a kind of thing. */
const nounBehind = /^-(?!bits?(?!\p{L}))\p{Ll}{3,30}(?!\p{L})/u

/** Whether a number counts what a word or the sign of a unit behind its hyphen names (“65-item”, “350-GB”, “4.6-m”), and is no end of a name or a range itself. */
function countsNoun({before, behind}: PlacedNumber): boolean {
  const isCounted = nounBehind.test(behind) || (behind.startsWith('-') && hasUnit(behind))
  return isCounted && /(?:^|[\s([“"‘'])$/.test(before)
}

/** What makes a number a factor: “4.6-fold”. */
const times = /^[-–]?fold(?!\p{L})/u

/** Scripts that write a number together with what it counts, and with the word before it: “学生1,248名”, “1,248명”. */
const countedIn =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** A name that ends in a plus: “LR+ 4.6”, “CD8+ 61%”. A sum has a space before it, or none behind it. */
const endsInPlus = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,8}\+\s$/u

/** A sign that a number is reported with: money (“US$48,300”; formulas between dollar signs are read as what they print), and factors (“×2.9”). */
const reports = /(?:^|[\s([|“"*_–—-])(?:(?:US|AU?|CA?|HK|NZ|R|S)?\\?\$|×)$/u

/** A dollar sign that is set apart from the number behind it, where nothing is reckoned with that. */
const dollarBefore = /(?:^|[\s([|“"*_–—-])(?:US|AU?|CA?|HK|NZ|R|S)?\\?\$\s$/u
const goesOnAsFormula = /^\s?(?:\p{L}\s?)?(?:[\^_{}\\=*/×·⋅+<>]|[-−–]\s)/u
/** One behind a number, with no more of a formula behind it; and one before it that a formula begins with: “$ x = 4.5 $”. */
const dollarBehind = /^\s?\\?\$(?![\p{L}\p{N}\\{$])/u
const opensFormula = /(?:(?<!\d\s?)\$(?!\s?\d)[^$]{0,40}|\$[^$=^\\]{0,40}[=^\\][^$]{0,40})$/u

/** Whether a number is an amount of dollars whose sign is set apart from it, or stands behind it: “$ 85”, “85 $”. */
function isInDollars({before, behind}: PlacedNumber): boolean {
  if (dollarBefore.test(before)) return !goesOnAsFormula.test(behind)
  return dollarBehind.test(behind) && !opensFormula.test(before)
}

/**
 * Powers, indices and terms. What a paper reports with a sign (“p < 0.01”, “n = 40”) is no formula, nor is a factor (“2.9×”), or a power
 * of ten (“8.31 × 10⁻⁴”) that nothing else is multiplied with.
 */
function isOfFormula(placed: PlacedNumber): boolean {
  const {
    quantity: {percent, power},
    before,
    behind
  } = placed
  if (percent) return false
  if (power !== undefined) return /[\d^_{\\*/×·⋅+)]\s?$|\p{L}$/u.test(before)
  if (reports.test(before) || endsInPlus.test(before) || isInDollars(placed)) return false
  // “213 hives / 743 bees”: a stroke behind a word is none of a formula.
  if (/\p{L}{2}\s\/\s$/u.test(before)) return false
  if (/[\^_{\\*/×+$]\s{0,3}(?:[-−]\s{0,3})?$|\d[×*·]\s{0,3}$/u.test(before)) return true
  if (/^\s?×(?!\s?(?:[\d(\\]|\p{L}(?!\p{L})))/u.test(behind)) return false
  return /^\s*(?:[\^_}\\=*/×+$]|e[-−+]?\d)/u.test(behind)
}

/** Letters before a number that hold what opens the markup that it stands in. */
const markupReach = 120
/** The value of an attribute; braces that are open, and those of a template; and the value of a query in an address. */
const attributeBefore = /[\p{L}-]{2}=["'“”]?$/u
const openBrace = /\{[^{}\n]{0,120}$/
const openTemplate = /\{\{[^{}\n]{0,120}$/
const queryBefore = /[?&][\p{L}_]{1,20}=$/u

/** Whether a number stands in the marks of a dialect of Markdown, by what stands before it: “{width=80%}”, “{{embed 12}}”, “?page=83”. */
function isOfMarkup(before: string): boolean {
  if (attributeBefore.test(before) && openBrace.test(before)) return true
  return openTemplate.test(before) || queryBefore.test(before)
}

/** Versions, dates, times, sections and marks of affiliation: 2.1.3, 2024-05-01, 10:30, 3/4, “Moth1,31”. */
function isOfRow({before, behind}: PlacedNumber): boolean {
  return /\d[./:,]$|\d-\d{1,2}-$/.test(before) || /^(?:\.\d|[:/]\d|-\d\d?-)/.test(behind)
}

/** Where a source gives its year behind all else, with the day of it: “(2017)”, “(13 April 2017)”. */
const yearOfSource = String.raw`,?\s{0,2}\((?:[\p{L}\d.]{1,12}\s){0,2}${year}\)`
/** Its issue, and its pages. */
const issue = String.raw`(?:\s?\(\d{1,4}\))?[,:]\s?`
const volumeBefore = /\p{L}[.,]?\s{1,3}$/u
const volumeBehind = new RegExp(`^${issue}[eE]?\\d{1,7}(?:[-–]\\d{1,7})?${yearOfSource}`, 'u')
const sourceBefore = new RegExp(`\\p{L}[.,]?\\s{1,3}\\d{1,4}${issue}(?:\\d{1,7}[-–])?$`, 'u')
const sourceBehind = new RegExp(`^(?:[-–]\\d{1,7})?${yearOfSource}`, 'u')

/** Where it gives the year before what it came out in: “2017, Bee Letters, 35, 28”. */
const yearAndVenue = String.raw`(?<!\d)${year}[a-z]?\)?[.,]\s(?:\p{Lu}[\p{L}.&]{0,20},?\s){1,4}`
const volumeBehindYear = new RegExp(`${yearAndVenue}$`, 'u')
const pageBehindVolume = /^[,:]\s?\p{L}?\d{1,7}(?![\d.,]*\d|%|\s\p{L})/u
const pageBehindYear = new RegExp(`${yearAndVenue}\\d{1,4}[,:]\\s?(?:\\d{1,7}[-–])?$`, 'u')

/** Letters behind a volume that hold its pages and the day. */
const sourceReach = 60

/** The volume or a page of a source, as a line gives it that says where a paper was printed: “Bee Letters 35, 28–33 (2017)”. */
function isOfSource(before: string, behind: string): boolean {
  if (volumeBefore.test(before) && volumeBehind.test(behind)) return true
  if (volumeBehindYear.test(before) && pageBehindVolume.test(behind)) return true
  if (pageBehindYear.test(before)) return true
  return sourceBefore.test(before) && sourceBehind.test(behind)
}

/** A month and a year behind a day: “14 May 1992”, “14 de mayo de 1992”. */
const monthBehind = new RegExp(
  String.raw`^\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?${year}(?!\d)`,
  'u'
)
const lastDay = 31

/** A month behind a day, where the sentence goes on: “am 15.6. wurde”; and the word for an hour, by language: “14.30 Uhr”. */
const behindDay = /^\.(?=\s?\p{Ll})/u
const behindTime = /^\s(?:Uhr|uur|ч)(?!\p{L})/u

/** Whether a number with a point is the day of a month, or a time. */
function isDayOrTime({quantity: {text}, behind}: PlacedNumber): boolean {
  if (!/^\d{1,2}\.\d{1,2}$/.test(text)) return false
  return behindDay.test(behind) || behindTime.test(behind)
}

/** Decades, centuries and days where the word stands behind: “20 世纪 70 年代”, “1990년대”, “3月15日”, “14 May 1992”. */
function isOfDate({quantity, before, behind}: PlacedNumber): boolean {
  if (isCount(quantity) && quantity.value <= lastDay && monthBehind.test(behind)) return true
  if (isDayOrTime({quantity, before, behind})) return true
  if (/^\s?(?:世纪|世紀|세기|年代|년대)/.test(behind)) return true
  return /\d\s?[月월]\s?$/.test(before) && /^\s?[日号號일]/.test(behind)
}

/** One of the parts of a number that is written in two: “1만 2천”, “3億5000万”. Neither stands for itself. */
function isOfParts({quantity: {text}, before, behind}: PlacedNumber): boolean {
  if (/[万萬亿億만억]$/.test(text) && /^\s?\d{1,4}\s?[万萬만千천]/.test(behind)) return true
  if (!/\d\s?[万萬亿億만억]\s?$/.test(before)) return false
  return /[万萬만]$/.test(text) || /^\s?[千천]/.test(behind)
}

/** “0.8–1.5” */
function isOfRange({before, behind}: PlacedNumber): boolean {
  return /\d\s?[-–]\s?$/.test(before) || /^\s?[-–]\s?\d/.test(behind)
}

/** What the writer reckoned or read off a figure: “~25%”, “+15.6%”. */
function isRemark({before}: PlacedNumber): boolean {
  if (endsInPlus.test(before)) return false
  return /[~∼≈+]\s?$/u.test(before)
}

/** A sign before a number that nothing is added to: “(+6.9 points)”. */
const signBefore = /(?<![\p{L}\p{N})\]}]\s?)\+\s?$/u

/**
 * Whether a number is a difference that the writer gives with its sign: it need not be the paper's, but what it is reckoned from does, so that it
 * vouches for none of these by itself.
 */
export function isSignedDifference({quantity, before}: PlacedNumber): boolean {
  return tells(quantity) && signBefore.test(before)
}

/** Whole numbers in brackets from here on count what stands before them; below it, they are mostly references and numbers of lists. */
const smallestInBrackets = 100

/** Whether a number in brackets behind a word counts what that is: “Kent (347) and Surrey (1,211)”. A year there is that of a reference. */
function countsWord({quantity, before, behind}: PlacedNumber): boolean {
  if (!isCount(quantity) || quantity.value < smallestInBrackets || isYear(quantity)) return false
  return /\p{L}\s\($/u.test(before) && behind.startsWith(')')
}

/** Citations and marks of lists: [3], (12), 4), and “the end.21.” of a list that lost its lines. */
function isOfList({quantity, before, behind}: PlacedNumber, inSentence: string): boolean {
  if (isInBrackets(before, behind)) return true
  if (countsWord({quantity, before, behind})) return false
  const isAlone = /^\s*[)\]]/.test(behind) && /[([]$/.test(before.trimEnd())
  // “(0,1)” and “(0,255)” are pairs.
  if (isAlone && (isCount(quantity) || /^(?:\d,\d|0,[1-9]\d\d)$/.test(quantity.text))) return true
  if (/[.!?]$/.test(before) && /^\./.test(behind)) return true
  return /^[.)]\s/.test(behind) && /^[\s*_(]*$/.test(inSentence)
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
