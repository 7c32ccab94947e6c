/** What is said of one reading of a quotation: it holds, or in which way it does not. */

import {DOUBTFUL} from '../jumps/jump-evidence.ts'
import {Boundary} from '../layout/boundary.ts'
import {Line} from '../layout/line-kinds.ts'
import {mayHaveColumns} from '../layout/no-columns.ts'
import {partsColumns} from '../layout/page-places.ts'
import type {PreparedPaper} from '../prepared.ts'
import {around, passageOf, passageOfParts} from '../reading/passages.ts'
import {confined, type Reading, read, settledReading} from '../reading/reading.ts'
import {areClauses, bridgeOf, isStitched, longestPart, partsOf} from '../reading/reading-parts.ts'
import type {Step} from '../reading/step.ts'
import {symbolAt} from '../text/fold.ts'
import {lineOf} from '../text/lines.ts'
import type {Difference, Judgement, Passage} from '../types.ts'
import {
  damageIn,
  lettersLostIn,
  lostGlyphsIn,
  lostGlyphsInAll,
  withoutUntoldReferences
} from './damage.ts'
import {withDegrees} from './degree-signs.ts'
import {withFormulaSigns} from './formula-signs.ts'
import {fragmentsOf} from './fragments.ts'
import {withNegationsBeside} from './negations-beside.ts'
import {withOpposedSigns} from './opposed-signs.ts'
import {replacementOf} from './replacement.ts'

/** Less than this share of a quotation's symbols in one passage, and it is another sentence: the labels' border. */
export const RESEMBLES = 0.5

/**
 * From this share on, the nearest passage is worth showing beside an absent quotation, unless it is so many times as long, and its
 * words stand here and there.
 */
const NEAR = 0.3

const SCATTERED = 3

/** Jumps are believed up to this cost, plus one for so many symbols: a long quotation crosses more lines. */
const LAYOUT_BASE = 2.2

const SYMBOLS_A_COST = 13

export const UNCLEAR_LAYOUT = 'the layout of the paper leaves open whether something was left out'

/** Whether a reading has nothing to complain of. */
export function holds(reading: Reading): boolean {
  return (
    reading.differing === 0 &&
    reading.doubt <= DOUBTFUL &&
    reading.layoutCost <= layoutBudget(reading)
  )
}

/** The share of a quotation that was matched, references aside that the paper does not tell: a sentence may be full of them. */
export function likenessOf(paper: PreparedPaper, reading: Reading): number {
  const {matched, quotation} = reading
  // To name the differences takes longer than all else that is asked of most readings.
  if (!paper.damage.some((one) => one.isReference)) return matched
  const {differences} = reading
  const left = new Set(withoutUntoldReferences(paper, quotation.text, differences))
  if (left.size === differences.length) return matched
  const {length} = quotation.symbols
  let told = length
  for (const difference of differences) {
    if (left.has(difference)) continue
    const {start, end} = difference.quotation
    told -= symbolAt(quotation, end) - symbolAt(quotation, start)
  }
  return (matched * length) / Math.max(1, told)
}

function layoutBudget(reading: Reading): number {
  return LAYOUT_BASE + reading.quotation.symbols.length / SYMBOLS_A_COST
}

/** The judgement on a quotation in one piece, by how it is best read. */
export function judgeReading(
  paper: PreparedPaper,
  quotation: string,
  unsettled: Reading | undefined
): Judgement {
  if (!unsettled || likenessOf(paper, unsettled) < RESEMBLES)
    return unlike(paper, quotation, unsettled)
  const reading = withDegrees(paper, settledReading(paper, unsettled))
  // Letters of a passage may fit here and there, and its words hardly anywhere.
  if (likenessOf(paper, reading) < RESEMBLES) return unlike(paper, quotation, reading)
  const passage = passageOf(paper, [reading])
  const flows = flowsOf(paper, reading)
  if (flows.length > 1) {
    const pieces = passageOfParts(paper, flows)
    return {verdict: 'stitched', passage: pieces, differences: reading.differences}
  }
  const found = withOtherSigns(paper, reading, withNegationsBeside(paper, reading))
  const differences = withoutUntoldReferences(paper, quotation, found)
  if (differences.length === 0) {
    if (holds(found.length > 0 ? {...reading, differing: 0} : reading))
      return {verdict: 'verbatim', passage, differences}
    return {
      verdict: 'unconfirmed',
      passage,
      differences,
      reason: UNCLEAR_LAYOUT
    }
  }
  const parts = partsOf(paper, reading.steps)
  const pieces = parts.length > 1 ? passageOfParts(paper, parts) : passage
  const clauses = parts.length > 1 && areClauses(paper, parts, reading)
  const damage =
    (clauses ? damageOfClauses(paper, pieces, quotation.length) : damageIn(paper, passage, 0)) ??
    lostGlyphsIn(paper, reading.start, reading.end) ??
    lettersLostIn(paper, differences)
  if (damage) return {verdict: 'unverifiable', passage, differences: [], reason: damage}
  if (parts.length > 1) {
    const stitched = {verdict: 'stitched' as const, passage: pieces, differences}
    if (clauses) return stitched
    // Its words stand here and there, as the words of any sentence do: what counts is its longest part.
    const longest = judgeReading(paper, quotation, confined(paper, reading, longestPart(parts)))
    return isStitched(parts, reading) && longest.verdict === 'absent' ? stitched : longest
  }
  const bridge = bridgeOf(paper, reading)
  if (bridge) return {verdict: 'stitched', passage: bridge, differences}
  const open = openGaps(paper, reading)
  if (open > 0) {
    // Whether these words are the sentence's own or another column's, text alone does not tell.
    const onlyOpen =
      reading.steps.filter(({kind}) => kind === 'differs').length === open &&
      differences.length === open &&
      differences.every(({kind}) => kind === 'left-out')
    if (!onlyOpen) return {verdict: 'altered', passage, differences}
    return {verdict: 'unconfirmed', passage, differences, reason: openReason(differences)}
  }
  const replacement = certainReplacement(paper, quotation, reading)
  return {verdict: 'altered', passage, differences, ...(replacement !== undefined && {replacement})}
}

/**
 * Why clauses cannot be held against the paper: for what was lost in one of them. What was lost between them matters only where it may be
 * all of the quotation.
 */
function damageOfClauses(
  paper: PreparedPaper,
  {pieces}: Passage,
  length: number
): string | undefined {
  for (const piece of pieces) {
    const damage = damageIn(paper, around([piece]), 0)
    if (damage) return damage
  }
  return damageIn(paper, undefined, length)
}

/** What is said of a quotation that no passage resembles, with the nearest one that was read. */
function unlike(paper: PreparedPaper, quotation: string, reading: Reading | undefined): Judgement {
  const near = reading && nearPassage(paper, quotation, reading)
  const damage = damageIn(paper, undefined, quotation.length) ?? lostGlyphsInAll(paper)
  if (damage) return {verdict: 'unverifiable', differences: [], reason: damage, passage: near}
  return {verdict: 'absent', differences: [], ...(near && {passage: near})}
}

/** The passage of a reading, if it is near enough to be shown. */
function nearPassage(
  paper: PreparedPaper,
  quotation: string,
  reading: Reading
): Passage | undefined {
  if (reading.matched < NEAR) return undefined
  const passage = passageOf(paper, [reading])
  return passage.end - passage.start > SCATTERED * quotation.length ? undefined : passage
}

/**
 * How many gaps of a reading leave out words from one edge of a line or gutter to another, in a paper whose columns run into
 * each other. Where layout explains a gap it is no difference at all; these are the ones that were doubted.
 */
function openGaps(paper: PreparedPaper, {steps}: Reading): number {
  const {exits, entries, inferred} = paper.boundaries
  if (inferred?.set.column === undefined) return 0
  return steps.filter(
    ({kind, start, end, from, to}) =>
      kind === 'differs' &&
      start === end &&
      to > from &&
      // Where lines are in order, no other column comes between two of them.
      mayHaveColumns(paper, inferred, {from, to}) &&
      exits[from] !== Boundary.none &&
      entries[to] !== Boundary.none &&
      !isWithinLine(paper, from, to)
  ).length
}

/** Whether a line goes on behind words left out of it: those are no other column's. Only debris stands within a line. */
function isWithinLine(
  {boundaries: {exits, entries}, lines}: PreparedPaper,
  from: number,
  to: number
): boolean {
  if (exits[from] === Boundary.debris || entries[to] === Boundary.debris) return false
  return from > 0 && lineOf(lines, from - 1) === lineOf(lines, to)
}

/** Longest run of skipped words in a reason, in characters; a line of a column has about 50. */
const MOST_SKIPPED = 60

function openReason(differences: readonly Difference[]): string {
  const words = differences.map(({reads}) =>
    reads.length > MOST_SKIPPED ? `“${reads.slice(0, MOST_SKIPPED)} …”` : `“${reads}”`
  )
  return `the paper has ${words.join(' and ')} in between, which may belong to another column`
}

/** The corrected quotation, only when it holds itself. */
function certainReplacement(
  paper: PreparedPaper,
  quotation: string,
  reading: Reading
): string | undefined {
  const replacement = replacementOf(paper, quotation, reading)
  if (replacement === undefined) return undefined
  // One that is all in brackets would be an editor's words.
  if (fragmentsOf(paper, replacement).length === 0) return undefined
  const again = read(paper, replacement)
  if (!again || !holds(again)) return undefined
  return judgeReading(paper, replacement, again).verdict === 'verbatim' ? replacement : undefined
}

/**
 * The steps of a reading, cut where it runs straight on from one flow of the page into another that does not continue it:
 * a line of two columns copied as one, or a caption's words behind the body's. A given layout shows that, and so do the gaps between
 * columns, where the extractor kept them: of 5,000 true sentences that stand in one piece, none crosses such a gap.
 */
function flowsOf(paper: PreparedPaper, {steps}: Reading): Step[][] {
  const flows: Step[][] = [[]]
  const {boundaries} = paper
  const context = {insideWord: false}
  const isCut = (symbol: number): boolean =>
    paper.layout
      ? !Number.isFinite(boundaries.cost(symbol, symbol, context))
      : isBetweenColumns(paper, symbol)
  for (const step of steps) {
    let rest = step
    for (let symbol = step.from + 1; step.kind === 'match' && symbol < step.to; symbol++) {
      if (boundaries.entries[symbol] === Boundary.none || !isCut(symbol)) continue
      const cut = step.start + symbol - step.from
      flows.at(-1)!.push({...rest, end: cut, to: symbol})
      flows.push([])
      rest = {...rest, start: cut, from: symbol}
    }
    flows.at(-1)!.push(rest)
  }
  return flows
}

/**
 * Whether a line of several columns has the gap between two of them before a symbol: the widest of the line, for a spread line has
 * others, or one that the lines around show.
 */
function isBetweenColumns(paper: PreparedPaper, symbol: number): boolean {
  const {text, folded, boundaries} = paper
  const {exits, entries, inferred} = boundaries
  if (exits[symbol] !== Boundary.gap || entries[symbol] !== Boundary.gap || !inferred) return false
  const {lines, kinds} = inferred
  const line = lineOf(lines, symbol)
  if (kinds.kind[line] !== Line.merged) return false
  const gaps = text.slice(lines.start[line], lines.end[line]).trim().match(SPACES) ?? []
  const before = text.slice(lines.start[line], folded.at[symbol])
  const own = before.length - before.trimEnd().length
  return gaps.every((gap) => gap.length <= own) || partsColumns(paper, symbol)
}

const SPACES = /\s{2,}/g

/** The differences of a reading, with the signs that say something else and that folding does not tell apart. */
export function withOtherSigns(
  paper: PreparedPaper,
  reading: Reading,
  differences: readonly Difference[]
): Difference[] {
  return withFormulaSigns(paper, reading, withOpposedSigns(paper, reading, differences))
}
