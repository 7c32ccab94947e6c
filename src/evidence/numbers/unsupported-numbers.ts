/** Holds the numbers of a summary against those of its paper. */

import {writesDecimalCommas} from '../../language/decimal-commas.ts'
import type {Leak} from '../../language/leaks/types.ts'
import {hasNounCapitals} from '../../language/noun-capitals.ts'
import type {Talk} from '../../language/talk.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {overlap} from '../../quote/text/spans.ts'
import type {Span} from '../../quote/types.ts'
import type {Block, Sentence, SummaryText} from '../../summary/index.ts'
import {beginsInWordCount} from '../../summary/language/labels.ts'
import {quotedSpans} from '../../summary/quotations.ts'
import {cellsOf, isTable, tablePlace} from '../../summary/tables.ts'
import {remembered} from '../../text/remembered.ts'
import {readsAsEntry} from '../references.ts'
import {findMeant, type MeantNumber} from './meant-numbers.ts'
import {longRowOf, type Row, rowsOf} from './number-rows.ts'
import {
  asShareBy,
  endOfShares,
  isShareOf,
  lookUp,
  measuredOtherwise,
  ofLevel,
  type Verdict
} from './number-support.ts'
import {
  countDigits,
  hasDecimalCommas,
  hasSpacedThousands,
  isCount,
  namesShares,
  type Quantity,
  readQuantities,
  withHardSpaces,
  withPlainDigits,
  withSize
} from './numbers.ts'
import {
  numbersOf,
  type PaperNumbers,
  writesCommas,
  writesNumber,
  writesSpaces
} from './paper-numbers.ts'
import {isReckoned, isSumOfCounts, isSumOfParts, reckonedReach} from './reckoned-numbers.ts'
import {exactShare, isPartOfWhole, isShareOfWhole} from './shares-of-wholes.ts'
import {readSpelled, withWords} from './spelled-numbers.ts'
import {
  headingsWithNumbers,
  isClaim,
  isOwn,
  isSignedDifference,
  isSignificance,
  marksGiven,
  type Writing
} from './stated-numbers.ts'
import {
  type CellNumber,
  type NumberedTable,
  numbersAbove,
  numbersInHead,
  pairsInTable,
  type RowPlace,
  withRow
} from './table-pairs.ts'
import {isToldResult} from './told-results.ts'
import {unitWritten} from './units.ts'
import {isYearWithoutSupport} from './years.ts'

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
  /** The number of the paper that was likely meant, or that this one is rounded from. */
  meant?: MeantNumber | undefined
}

/** What a summary shows of itself. */
interface Shown {
  /** What a prompt left behind: its numbers are not the summary's. */
  leaks: readonly Leak[]
  /** What its writer says to the one who asked for it: nor are the numbers there. */
  talks: readonly Talk[]
  /** What it is written in, if that can be told. */
  language: string | undefined
}

/** Numbers of the summary that the paper does not have, in document order. */
export function findUnsupportedNumbers(
  summary: SummaryText,
  paper: PreparedPaper,
  {leaks, talks, language}: Shown
): UnsupportedNumber[] {
  const own = [...summary.sentences, ...headingsWithNumbers(summary)]
    .filter(isOwn(summary, leaks, talks))
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start)
  const style = styleOf(summary, paper, language)
  const {hasCommas} = style
  const found: UnsupportedNumber[] = []
  // Where the numbers stand of which the paper has not even a finer one: they keep their places, but vouch for none.
  const lacking = new Set<string>()
  const withoutLacking = (ones: readonly StatedNumber[]) =>
    ones.map((one) => (lacking.has(placeKey(one.block, one.at)) ? withoutValue(one) : one))
  // A result is the summary's own number from there on: “126 and 168, 294 in all. All 294 …”.
  const reckoned = new Set<string>()
  const leads = leadsOf(summary)
  const earlier: StatedNumber[] = []
  let table: NumberedTable<StatedNumber> | undefined
  for (const passage of passagesOf(own, summary, paper, style)) {
    const {verdicts, stated} = passage
    const before = earlier.slice(-countedReach)
    earlier.push(...stated)
    if (passage.row) table = withRow(table, passage.row, stated)
    for (const [one] of verdicts) if (reckoned.has(valueKey(one.quantity))) verdicts.delete(one)
    if (verdicts.size === 0) continue
    const lackingHere = [...verdicts.keys()]
    const ofTable = (find: typeof numbersAbove<StatedNumber>) => (one: StatedNumber) =>
      passage.row && table ? withoutLacking(find(table, one)) : []
    dropReckoned(passage, {
      told: withoutLacking(toldBefore(summary, passage, style)),
      lead: withoutLacking(toldInLead(summary, leads, passage, style)),
      earlier: withoutLacking(before),
      inTable: pairsAbove(table, passage, summary).map(withoutLacking),
      inHead: ofTable(numbersInHead),
      above: ofTable(numbersAbove),
      hasCommas,
      paper: numbersOf(paper)
    })
    for (const one of lackingHere) if (!verdicts.has(one)) reckoned.add(valueKey(one.quantity))
    for (const [{quantity, block, at, text, behind}, {finer, otherwise, isSaid}] of verdicts) {
      if (!finer) lacking.add(placeKey(block, at))
      if (!isSaid) continue
      const place = tablePlace(summary.blocks, block, at)
      const meant = finer
        ? {text: finer.text, offset: finer.start}
        : (otherwise ?? findMeant(quantity, place?.row ?? text, place?.at ?? quantity, paper))
      const unit = otherwise ? unitWritten(behind) : ''
      found.push({text: quantity.text + unit, block, span: at, rounded: finer !== undefined, meant})
    }
  }
  return found
}

/** What tells the place of a number from others. */
function placeKey(block: number, {start}: Span): string {
  return `${block}.${start}`
}

/** What tells a number from others, however it is written. */
function valueKey({value, percent}: Quantity): string {
  return `${value}${percent ? '%' : ''}`
}

/** A number of the summary where it stands. */
interface StatedNumber extends CellNumber {
  /** In a column of shares, or at the beginning of a range of them, as one of these. */
  quantity: Quantity
  /** Where it stands in the prose of the block. */
  at: Span
  /** The sentence that it stands in. */
  text: string
}

/** Numbers that stand together: those of a sentence, or of a row of a table. */
interface Passage {
  /** The row that they are. */
  row: RowPlace | undefined
  /** In their order. */
  stated: StatedNumber[]
  /** What is said of those that the paper does not have. */
  verdicts: Map<StatedNumber, PlacedVerdict>
}

/** Blocks below a table that may speak of it: the paragraph right below it, and the next one. */
const blocksBelow = 2

/** The pairs of numbers that a sentence may reckon from in the table above it. */
function pairsAbove(
  table: NumberedTable<StatedNumber> | undefined,
  {row, stated}: Passage,
  {blocks}: SummaryText
): [StatedNumber, StatedNumber][] {
  const [first] = stated
  if (!table || row || !first || first.block > table.last + blocksBelow) return []
  // A sentence with so many numbers is a table itself.
  if (stated.length > wholeReach) return []
  const isParted = blocks.slice(table.last + 1, first.block).some(({kind}) => kind === 'heading')
  return isParted ? [] : pairsInTable(table.rows, first.text)
}

/** The numbers of a text: those that claim something by themselves, and all of them, words of other languages included. */
interface NumbersInText {
  claims: ReadonlySet<Quantity>
  all: Quantity[]
}

/** How a summary writes its numbers. */
interface Style extends Writing {
  /** Whether spaces part thousands. */
  hasSpaces: boolean
}

function styleOf({blocks}: SummaryText, paper: PreparedPaper, language: string | undefined): Style {
  const text = withPlainDigits(blocks.map(({prose}) => prose.text).join('\n'))
  return {
    hasCommas: hasDecimalCommas(text, writesCommas(paper) || writesDecimalCommas(language)),
    hasSpaces: hasSpacedThousands(text, writesSpaces(paper)),
    hasNounCapitals: hasNounCapitals(language)
  }
}

const readPlain = remembered((text, hasCommas) => readAs(text, hasCommas, withPlainDigits(text)))
const readSpaced = remembered((text, hasCommas) =>
  readAs(text, hasCommas, withHardSpaces(withPlainDigits(text)))
)

function readAs(text: string, hasCommas: boolean, plainDigits: string): NumbersInText {
  const inDigits = readQuantities(text, hasCommas, plainDigits)
  const inWords = readSpelled(text)
  const claims: ReadonlySet<Quantity> = new Set([...inDigits, ...inWords])
  return {claims, all: withWords(inDigits, text, inWords)}
}

function readNumbers(text: string, {hasCommas, hasSpaces}: Style): NumbersInText {
  return (hasSpaces ? readSpaced : readPlain)(text, hasCommas)
}

/** The numbers of sentences with those that they stand together with, in document order. */
function passagesOf(
  own: readonly Pick<Sentence, 'block' | 'span'>[],
  summary: SummaryText,
  paper: PreparedPaper,
  style: Style
): Iterable<Passage> {
  const {hasCommas} = style
  const passages = new Map<string, Passage>()
  const quoted = quotedSpans(summary.quotations)
  const marks = marksGiven(summary)
  for (const {block, span} of own) {
    const {prose, code} = summary.blocks[block]!
    const hidden = [...(quoted.get(block) ?? []), ...code]
    const text = prose.text.slice(span.start, span.end)
    const {claims, all} = readNumbers(text, style)
    const mayBeRow = summary.blocks[block]!.kind === 'cell' || text.includes('|')
    // Words of other languages claim nothing by themselves.
    if (claims.size === 0 && !mayBeRow) continue
    for (const quantity of all) {
      const at = placeOf(quantity, span)
      const place = mayBeRow ? tablePlace(summary.blocks, block, at) : undefined
      const id = place?.id ?? `${block}.${span.start}`
      const passage: Passage = passages.get(id) ?? {
        row: place && {table: place.table, label: cellsOf(place.row)[0]!},
        stated: [],
        verdicts: new Map()
      }
      passages.set(id, passage)
      const behind = text.slice(quantity.end, quantity.end + wordsBehind)
      const isCounted = isCount(quantity) && shareBehind.test(behind)
      const isShare = place !== undefined && namesShares(place.head) && !isCounted
      const stated: StatedNumber = {
        quantity: isShare || endOfShares.test(behind) ? {...quantity, percent: true} : quantity,
        block,
        at,
        text,
        before: text.slice(Math.max(0, quantity.start - wordsBefore), quantity.start),
        behind,
        column: place?.column ?? 0,
        head: place?.head ?? ''
      }
      passage.stated.push(stated)
      if (!claims.has(quantity) || marks.has(quantity.value)) continue
      const within = summary.blocks[block]!
      const isSaid = isClaim({quantity, at, sentence: span, block: within, place, writing: style})
      if (!isSaid && !isSignedDifference(stated)) continue
      if (hidden.some((other) => overlap(other, at))) continue
      if (!isSaid && !isGivenDifference(quantity, paper)) {
        passage.verdicts.set(stated, {finer: undefined, isSaid})
        continue
      }
      if (countsOwnWords(quantity, behind, summary)) continue
      const otherwise = measuredOtherwise(quantity, behind, paper)
      if (otherwise) {
        passage.verdicts.set(stated, {finer: undefined, otherwise, isSaid})
        continue
      }
      if (writesNumber(paper, withSize(quantity, behind) ?? asShareBy(behind, quantity), hasCommas))
        continue
      if (isYearWithoutSupport(quantity, stated.before, paper, summary)) continue
      if (numbersOf(paper).pages.has(quantity.value) && readsAsEntry(prose.text, at.start)) continue
      const verdict = isLevel(stated)
        ? ofLevel(quantity, paper)
        : lookUp(quantity, paper, stated, hasCommas)
      if (verdict && (!isShare || !isShareOf(stated.quantity, numbersOf(paper))))
        passage.verdicts.set(stated, {...verdict, isSaid})
    }
  }
  return passages.values()
}

/** Digits of a difference that a paper has hardly by chance. */
const digitsOfDifference = 3

/** Whether a paper may give a difference that the summary has with its sign; any paper has a number of few digits elsewhere, but not in points. */
function isGivenDifference({value, text}: Quantity, paper: PreparedPaper): boolean {
  return countDigits(text) >= digitsOfDifference || numbersOf(paper).percents.has(value)
}

/** The share of a count behind it, in a column that has both: “31 (12.4)” below “n (%)”. */
const shareBehind = /^\s?\(\d{1,3}(?:\.\d{1,4})?\)/

/** How far the number of words that a writer gives may be from the one that is counted here, as a share of it. */
const wordsAway = 0.1

/** Whether a number is that of the words of the summary: “in 480 words”. */
function countsOwnWords({value}: Quantity, behind: string, {words}: SummaryText): boolean {
  return beginsInWordCount(behind) && Math.abs(value - words) <= wordsAway * words
}

/** Letters before a number and behind it that may say what it is; a formula may stand there. */
const wordsBefore = 60
const wordsBehind = 60

/** Letters before a sentence that hold what its result may be reckoned from, as a sentence has. Items of a list are sentences beside each other. */
const letterReach = 250
/** Numbers in so many letters that are looked at, of which most stand between those that belong together. */
const mostTold = 12

/** The numbers that stand right before those of a sentence; a row of a table has its own ones. */
function toldBefore({blocks}: SummaryText, {row, stated}: Passage, style: Style): StatedNumber[] {
  const [first] = stated
  if (row || !first) return []
  const told: StatedNumber[] = []
  let left = letterReach
  let end = first.at.start - first.quantity.start
  for (let block = first.block; left > 0 && told.length < mostTold; block--) {
    const {text} = blocks[block]!.prose
    const from = Math.max(0, end - left)
    told.unshift(...statedIn(text.slice(from, end), block, from, style))
    left -= end - from
    const previous = blocks[block - 1]
    if (!previous || !goesOn(previous, blocks[block]!, block === first.block)) break
    end = previous.prose.text.length
  }
  return told.slice(-mostTold)
}

/** Whether a block goes on with what the one before it says: as the next item of a list, or the first one, or as the next paragraph. */
function goesOn(previous: Block, block: Block, isOwn: boolean): boolean {
  if (block.inList) return previous.inList || leadsList(previous)
  const isNext = previous.kind === block.kind && previous.container === block.container
  return isOwn && isNext && block.kind === 'paragraph' && !isTable(previous)
}

/** Whether a block leads to the list behind it: “Of the 250 hives:”. */
function leadsList(block: Block | undefined): boolean {
  return block !== undefined && /[:：]\s{0,3}$/u.test(block.prose.text)
}

/** By block, the one that leads to its list, however many items stand between. */
function leadsOf({blocks}: SummaryText): (number | undefined)[] {
  const leads: (number | undefined)[] = []
  for (const [index, {inList}] of blocks.entries()) {
    const previous = index - 1
    const lead = blocks[previous]?.inList ? leads[previous] : previous
    leads.push(inList && lead !== undefined && leadsList(blocks[lead]) ? lead : undefined)
  }
  return leads
}

/** The numbers at the end of what leads to the list of a passage. */
function toldInLead(
  {blocks}: SummaryText,
  leads: readonly (number | undefined)[],
  {stated: [first]}: Passage,
  style: Style
): StatedNumber[] {
  const lead = first && leads[first.block]
  if (lead === undefined) return []
  const {text} = blocks[lead]!.prose
  const from = Math.max(0, text.length - letterReach)
  return statedIn(text.slice(from), lead, from, style)
}

/** The numbers of a part of a block that begins at an offset; one that the part may have cut is none. */
function statedIn(text: string, block: number, from: number, style: Style): StatedNumber[] {
  return readNumbers(text, style)
    .all.filter(({start}) => start > 0 || from === 0)
    .map((quantity) => ({
      quantity,
      block,
      at: {start: from + quantity.start, end: from + quantity.end},
      text,
      before: text.slice(Math.max(0, quantity.start - wordsBefore), quantity.start),
      behind: text.slice(quantity.end, quantity.end + wordsBehind),
      column: 0,
      head: ''
    }))
}

/** The same of one in its place. */
interface PlacedVerdict extends Verdict {
  /** Whether the paper must have it; of another, it only vouches for none. */
  isSaid: boolean
}

/** Where a number of a sentence stands in the prose of its block. */
function placeOf({start, end}: Quantity, sentence: Span): Span {
  return {start: sentence.start + start, end: sentence.start + end}
}

/** A number that the paper does not have, in its place. */
function withoutValue(one: StatedNumber): StatedNumber {
  return {...one, quantity: {...one.quantity, value: 0}}
}

/** What the numbers of a passage may be reckoned from besides these, with nothing for those that the paper does not have. */
interface Surroundings {
  /** The numbers right before them. */
  told: readonly StatedNumber[]
  /** Those of what leads to their list. */
  lead: readonly StatedNumber[]
  /** The last ones of all that stand before them, {@link countedReach} at most. */
  earlier: readonly StatedNumber[]
  /** Pairs of those in the table right above. */
  inTable: readonly (readonly StatedNumber[])[]
  /** For one of a row, those in the head of its column. */
  inHead: (one: StatedNumber) => readonly StatedNumber[]
  /** The same in its column in the row right above. */
  above: (one: StatedNumber) => readonly StatedNumber[]
  hasCommas: boolean
  paper: PaperNumbers
}

/** A row of numbers, and where each stands in it. */
interface PlacedRow {
  row: readonly StatedNumber[]
  places: ReadonlyMap<StatedNumber, number>
}

function withPlaces(row: readonly StatedNumber[]): PlacedRow {
  return {row, places: new Map(row.map((one, at) => [one, at]))}
}

/** Numbers before a share and behind it that its whole may be among; more of them are of a table without its lines. */
const wholeReach = 40
/** Numbers before a part that a whole of the same things may be among, which are all those of most summaries. */
const countedReach = 200

/**
 * Drops numbers that are reckoned from others of their sentence, and those that are reckoned from these. A number that the paper does
 * not have vouches for no other one: “35% and 42%, together 77%” may all be made up. One that it has rounded does.
 */
function dropReckoned(
  {verdicts, stated, row: ownRow}: Passage,
  {told, lead, earlier, inTable, inHead, above, hasCommas, paper}: Surroundings
): void {
  const isRow = ownRow !== undefined
  const held = new Set(verdicts.keys())
  const placesHere = new Map(stated.map((one, at) => [one, at]))
  const lacks = (one: StatedNumber) => verdicts.has(one) && !verdicts.get(one)!.finer
  const significances = new Set([...told, ...stated].filter(({before}) => isSignificance(before)))
  const known = (one: StatedNumber) =>
    lacks(one) || significances.has(one) ? withoutValue(one) : one
  for (let round = 0; round < mostRounds; round++) {
    const before = verdicts.size
    const passage: Row<StatedNumber> = {
      told,
      stated,
      hasCommas,
      isHeld: (one) => verdicts.has(one),
      isResult: (one) => held.has(one) && !verdicts.has(one)
    }
    const knownHere = stated.map(known)
    const rows = [
      ...rowsOf(passage),
      ...(isRow ? [withExactShares(stated, knownHere, inHead)] : [])
    ].map(withPlaces)
    const long = withPlaces(isRow ? [] : longRowOf(passage))
    const besideIn = ({row, places}: PlacedRow, one: StatedNumber, reach: number) => {
      const at = places.get(one)
      if (at === undefined) return undefined
      const first = Math.max(0, at - reach)
      const all = row
        .slice(first, at + reach + 1)
        .map((other) => (other === one ? other : known(other)))
      return {all, at: at - first}
    }
    for (const one of [...verdicts.keys()].filter((other) => !isLevel(other))) {
      const isResult = rows.some((row) => {
        const beside = besideIn(row, one, reckonedReach)
        return beside && isReckoned({...beside, isRow, hasCommas, paper})
      })
      const inLong = besideIn(long, one, mostTold)
      const isTold =
        inLong !== undefined &&
        (isToldResult(inLong.all, inLong.at) ||
          isSumOfCounts(inLong.all, inLong.at) ||
          isSumOfParts(inLong.all, inLong.at))
      const isOfTable = inTable.some((pair) =>
        isReckoned({all: [...pair, one], at: pair.length, isRow, hasCommas, paper})
      )
      if (isResult || isTold || isOfTable) {
        verdicts.delete(one)
        continue
      }
      const at = placesHere.get(one)!
      const here = knownHere.slice(Math.max(0, at - wholeReach), at + wholeReach + 1)
      const wholes = {
        near: [...lead, ...told, ...inHead(one), ...above(one), ...here],
        far: [...earlier.slice(-wholeReach), ...here],
        counted: earlier
      }
      const beforeOne = knownHere[at - 1]
      if (isShareOfWhole(one, beforeOne, wholes) || isPartOfWhole(one, beforeOne, wholes))
        verdicts.delete(one)
    }
    if (verdicts.size === before) return
  }
}

/** A row of a table with the exact shares that its parts are of the numbers in their heads, in place of both: “50 (12.8%)” below “n = 392”. */
function withExactShares(
  row: readonly StatedNumber[],
  known: readonly StatedNumber[],
  inHead: Surroundings['inHead']
): StatedNumber[] {
  const exacts = row.map((one, index) => exactShare(one, known[index - 1], inHead(one)))
  return row.flatMap((one, index) => {
    if (exacts[index + 1] !== undefined) return []
    const value = exacts[index]
    return value === undefined ? one : {...one, quantity: {...one.quantity, value}}
  })
}

/** What stands behind the level of confidence of a range, by language. */
const rangeOfLevel =
  /^[\s\u00a0-]{0,2}(?:CI|KI|IC|BI|CrI|HDI|confidence|credible|Konfidenz)(?!\p{Ll}{0,20}\s(?:of|in)\s)/u

/** Whether a share is the level of a range, which is set, and never reckoned: “95% CI”. Behind “±” stands its width. */
function isLevel({quantity, before, behind}: StatedNumber): boolean {
  return quantity.percent && !/±\s?$/.test(before) && rangeOfLevel.test(behind)
}

/** Numbers are reckoned from others that are reckoned so many times at most. */
const mostRounds = 3
