/** Holding one quotation against one paper. */

import {Boundary} from './boundary.ts'
import {
  damageIn,
  lettersLostIn,
  lostGlyphsIn,
  lostGlyphsInAll,
  withoutLostSigns,
  withoutUntoldReferences
} from './damage.ts'
import {
  ELIDED,
  ELIDED_WORDS,
  elidedNegation,
  spanBetween,
  turnedWords,
  wordsBetween
} from './elisions.ts'
import {findExact, type LooseEdges, spanOf} from './exact.ts'
import {fold, symbolAt} from './fold.ts'
import {withFormulaSigns} from './formula-signs.ts'
import {
  bracketBefore,
  bracketBehind,
  type Fragment,
  fragmentsOf,
  isBracket,
  isPapersOwn
} from './fragments.ts'
import {DOUBTFUL} from './jump-evidence.ts'
import {kindOf} from './kinds.ts'
import {Line} from './line-kinds.ts'
import {lineOf} from './lines.ts'
import {withNegationBefore, withNegationBehind, withNegationsBeside} from './negations-beside.ts'
import {mayHaveColumns} from './no-columns.ts'
import {withOpposedSigns} from './opposed-signs.ts'
import {partsColumns} from './page-places.ts'
import type {PreparedPaper} from './prepared.ts'
import {confined, type Reading, read, readBefore, settledReading} from './reading.ts'
import {withoutMisreadWords} from './recognized.ts'
import {replacementOf} from './replacement.ts'
import type {Step} from './step.ts'
import type {Difference, Judgement, JudgeOptions, Passage, Span} from './types.ts'

/** Less than this share of a quotation's symbols in one passage, and it is another sentence: the labels' border. */
const RESEMBLES = 0.5
/**
 * From this share on, the nearest passage is worth showing beside an absent quotation, unless it is so many times as long, and its
 * words stand here and there.
 */
const NEAR = 0.3
const SCATTERED = 3
/** Fragments stand no further apart than this, in characters: some four pages. */
const MOST_APART = 12_000
/** A fragment of fewer letters is too short to stand anywhere: it follows within this many characters. */
const SHORT_FRAGMENT = 10
const SHORT_REACH = 3000
/** Words that an editor's bracket may stand for, in characters. */
const MOST_BRACKETED = 400
/** Jumps are believed up to this cost, plus one for so many symbols: a long quotation crosses more lines. */
const LAYOUT_BASE = 2.2
const SYMBOLS_A_COST = 13

const UNCLEAR_LAYOUT = 'the layout of the paper leaves open whether something was left out'

/** Holds a quotation, without its outer marks, against a paper. */
export function judge(
  paper: PreparedPaper,
  quotation: string,
  options: JudgeOptions = {}
): Judgement {
  const whole = read(paper, quotation)
  const fragments = fragmentsOf(paper, quotation)
  const plain = fragments.length === 1 && fragments[0]!.text === quotation
  if (fragments.length === 0) return {verdict: 'absent', differences: []}
  const judgement =
    plain || (whole && holds(whole))
      ? judgeReading(paper, quotation, whole)
      : fragments.length === 1
        ? judgeFragment(paper, quotation, fragments[0]!, whole)
        : judgeFragments(paper, quotation, fragments, whole)
  return allowed(withoutMisreadWords(paper, withoutLostSigns(paper, judgement)), options)
}

/** Whether a reading has nothing to complain of. */
function holds(reading: Reading): boolean {
  return (
    reading.differing === 0 &&
    reading.doubt <= DOUBTFUL &&
    reading.layoutCost <= layoutBudget(reading)
  )
}

/** The share of a quotation that was matched, references aside that the paper does not tell: a sentence may be full of them. */
function likenessOf(paper: PreparedPaper, reading: Reading): number {
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

function judgeReading(
  paper: PreparedPaper,
  quotation: string,
  unsettled: Reading | undefined
): Judgement {
  if (!unsettled || likenessOf(paper, unsettled) < RESEMBLES)
    return unlike(paper, quotation, unsettled)
  const reading = settledReading(paper, unsettled)
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

/** A gap of more symbols than this, some ten words, is no slip: the parts on both sides stand apart. */
const FAR = 60
/** More parts than this are no stitching but a sentence made of scraps: the corpus' stitched ones have two or three. */
const MOST_PARTS = 3
/** A part of fewer symbols, some three words, can be found anywhere. */
const SHORTEST_PART = 14
/** A stitched quotation is nearly all the paper's words; what joins its parts may be its own. */
const STITCHED_SHARE = 0.85

/** The steps of a reading, cut where they leave a passage for one that stands apart. */
function partsOf(paper: PreparedPaper, steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [[]]
  for (const step of steps) {
    const {kind, from, to} = step
    if (kind === 'differs' && (to < from || (to - from > FAR && !isReference(paper, step))))
      parts.push([])
    else parts.at(-1)!.push(step)
  }
  return parts.filter((part) => matchedIn(part) > 0)
}

/** Whether a gap leaves out no more than references in brackets, however many they are. */
function isReference(paper: PreparedPaper, {start, end, from, to}: Step): boolean {
  const span = spanOf(paper.folded, from, to)
  return (
    start === end && kindOf(paper, '', paper.text.slice(span.start, span.end), span) === 'citation'
  )
}

function matchedIn(steps: readonly Step[]): number {
  let sum = 0
  for (const {kind, start, end} of steps) if (kind === 'match') sum += end - start
  return sum
}

function longestPart(parts: readonly (readonly Step[])[]): readonly Step[] {
  return parts.reduce((one, other) => (matchedIn(other) > matchedIn(one) ? other : one))
}

/** Whether parts are clauses of the paper put together: few, each long enough to be one, and little else. */
function isStitched(parts: readonly (readonly Step[])[], {quotation}: Reading): boolean {
  const matched = parts.map(matchedIn)
  return (
    parts.length <= MOST_PARTS &&
    matched.every((symbols) => symbols >= SHORTEST_PART) &&
    matched.reduce((sum, symbols) => sum + symbols, 0) >= STITCHED_SHARE * quotation.symbols.length
  )
}

/** Whether parts are clauses of passages that stand apart, and all that there is. */
function areClauses(
  paper: PreparedPaper,
  parts: readonly (readonly Step[])[],
  reading: Reading
): boolean {
  return isStitched(parts, reading) && parts.every((part) => isClause(paper, part))
}

/** A part of so many symbols, a good line of a column, is no term, however often a paper repeats it. */
const LONGEST_TERM = 40

/**
 * Whether a part is a clause of one passage. A phrase that the paper has more than once (“the free energy
 * principle”) is its name for something, or a turn of speech, which anybody writes who writes about it.
 */
function isClause({folded}: PreparedPaper, part: readonly Step[]): boolean {
  if (matchedIn(part) > LONGEST_TERM) return true
  const {from, to} = part.reduce((one, other) =>
    other.kind === 'match' && other.to - other.from > one.to - one.from ? other : one
  )
  const letters = folded.symbols.slice(from, to)
  return folded.symbols.indexOf(letters, folded.symbols.indexOf(letters) + 1) < 0
}

/**
 * The passage of a quotation whose first or last words stand word for word somewhere else in the paper, as a
 * clause of their own: two pieces, in the order of the quotation.
 */
function bridgeOf(paper: PreparedPaper, reading: Reading): Passage | undefined {
  const [difference, ...others] = reading.differences
  if (!difference || others.length > 0) return undefined
  const {text, at} = reading.quotation
  const isStart = difference.quotation.start <= at[0]!
  const isEnd = !/[\p{L}\p{N}]/u.test(text.slice(difference.quotation.end))
  const clause = fold(difference.said, paper.folded)
  if (isStart === isEnd || clause.symbols.length < SHORTEST_PART) return undefined
  const found = findExact(paper, clause)
  if (!found || found.cut) return undefined
  const {start: from, end: to} = found
  const {length} = clause.symbols
  if (!isClause(paper, [{kind: 'match', start: 0, end: length, from, to}])) return undefined
  const {start, end} = around(
    passageOf(paper, [reading]).pieces.filter((piece) =>
      isStart ? piece.start >= difference.paper.end : piece.end <= difference.paper.start
    )
  )
  const pieces = [{start, end}, spanOf(paper.folded, found.start, found.end)]
  return end > start ? around(isStart ? pieces.reverse() : pieces) : undefined
}

function passageOf(paper: PreparedPaper, readings: Reading[]): Passage {
  const pieces: Span[] = []
  for (const {steps} of readings) {
    for (const step of steps) {
      if (step.kind !== 'match') continue
      const span = spanOf(paper.folded, step.from, step.to)
      const last = pieces.at(-1)
      if (last && span.start >= last.end && /^\s*$/.test(paper.text.slice(last.end, span.start)))
        last.end = span.end
      else pieces.push(span)
    }
  }
  return around(pieces)
}

/** The passage of a stitched quotation: a piece for each of its parts, whatever layout stands within. */
function passageOfParts(
  {folded, text}: PreparedPaper,
  parts: readonly (readonly Step[])[]
): Passage {
  return around(
    parts.map((part) =>
      wholeWords(
        text,
        around(
          part.filter(({kind}) => kind === 'match').map(({from, to}) => spanOf(folded, from, to))
        )
      )
    )
  )
}

/** Most letters that a piece grows by at an end; where spaces were lost, a word has no end. */
const MOST_GROWN = 14

/** A range of a text, out to the ends of its first and last words. */
function wholeWords(text: string, {start, end}: Span): Span {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - MOST_GROWN), start))![0]
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + MOST_GROWN))![0]
  const isWhole = (grown: string): boolean => grown.length < MOST_GROWN
  return {
    start: isWhole(before) ? start - before.length : start,
    end: isWhole(behind) ? end + behind.length : end
  }
}

function around(pieces: Span[]): Passage {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return {start, end, pieces}
}

/** The differences of a reading, with the signs that say something else and that folding does not tell apart. */
function withOtherSigns(
  paper: PreparedPaper,
  reading: Reading,
  differences: readonly Difference[]
): Difference[] {
  return withFormulaSigns(paper, reading, withOpposedSigns(paper, reading, differences))
}

/** Judges a quotation that an ellipsis or an editor's bracket begins or ends, by all the rest. */
function judgeFragment(
  paper: PreparedPaper,
  quotation: string,
  fragment: Fragment,
  whole: Reading | undefined
): Judgement {
  const {text, offset} = fragment
  const own = read(paper, text, 0, edgesOf(fragment))
  if (own && isAlike(paper, whole) && hasPapersMarks(paper, quotation, [fragment], [own]))
    return judgeReading(paper, quotation, whole)
  const {differences, replacement, ...judgement} = judgeReading(paper, text, own)
  return {
    ...judgement,
    differences: differences.map((difference) => shifted(difference, offset)),
    ...(replacement !== undefined && {
      replacement: quotation.slice(0, offset) + replacement + quotation.slice(offset + text.length)
    })
  }
}

/** Whether a reading resembles its quotation at all. */
function isAlike(paper: PreparedPaper, reading: Reading | undefined): boolean {
  return reading !== undefined && likenessOf(paper, reading) >= RESEMBLES
}

/** Whether what parts the fragments of a quotation, or stands at its ends, are marks that the paper has in the same places. */
function hasPapersMarks(
  paper: PreparedPaper,
  quotation: string,
  fragments: readonly Fragment[],
  readings: readonly (Reading | undefined)[]
): boolean {
  const {text, folded} = paper
  const ends = fragments.map(endOfFragment)
  const isBetween = fragments.some(({behind, offset}, index) => {
    const [one, other] = [readings[index - 1], readings[index]]
    if (!behind || !one || !other) return false
    const span = spanBetween(folded, one, other)
    const words = wordsBetween(paper, span)
    const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (count === 0) return false
    const said = quotation.slice(ends[index - 1], offset)
    // However many words are left out beside it, the paper's own ellipsis tells nobody that they are; a short piece may stand elsewhere.
    if (behind === 'ellipsis' && shorterOf(one, other) >= SHORT_FRAGMENT)
      return isPapersOwn(behind, said, edgesOfSpan(text, span))
    const isOne = behind === 'bracket' && isBracket(words)
    const most = isOne ? Infinity : ELIDED_WORDS
    if (words.length > ELIDED || count > most) return false
    // What stands in brackets alone has its place taken by what the quotation has in brackets there, unless it is a reference.
    return (isOne && !/\p{N}/u.test(words)) || isPapersOwn(behind, said, words)
  })
  const [first, last] = [readings[0], readings.at(-1)]
  const start = first ? folded.at[first.start]! : 0
  const end = last ? spanOf(folded, last.start, last.end).end : text.length
  return (
    isBetween ||
    isPapersOwn('bracket', quotation.slice(0, fragments[0]!.offset), bracketBefore(text, start)) ||
    isPapersOwn('bracket', quotation.slice(ends.at(-1)), bracketBehind(text, end))
  )
}

/** Characters of an ellipsis with the spaces and marks around it. */
const MARKED = 16

/** How a stretch of the paper begins and ends. */
function edgesOfSpan(text: string, {start, end}: Span): string {
  if (end - start <= 2 * MARKED) return text.slice(start, end)
  return `${text.slice(start, start + MARKED)} ${text.slice(end - MARKED, end)}`
}

/** Judges a quotation with ellipses or editorial brackets, piece by piece; `whole` is how it reads with them. */
function judgeFragments(
  paper: PreparedPaper,
  quotation: string,
  fragments: Fragment[],
  whole: Reading | undefined
): Judgement {
  const placed = readFragments(paper, fragments).map(
    (reading) => reading && placedReading(paper, reading)
  )
  if (!placed[longestOf(fragments)]) return judgeReading(paper, quotation, whole)
  const readings = placed.map((one) => one?.reading)
  if (isAlike(paper, whole) && hasPapersMarks(paper, quotation, fragments, readings))
    return judgeReading(paper, quotation, whole)
  const found = placed.filter((one) => one !== undefined)
  const passage = passageOf(
    paper,
    found.map(({reading}) => reading)
  )
  const differences: Difference[] = []
  let before: Reading | undefined
  let apart = found.some(({parts}) => parts.length > 1)
  fragments.forEach((fragment, index) => {
    const reading = placed[index]?.reading
    if (!reading) {
      const end = before ? spanOf(paper.folded, before.start, before.end).end : passage.start
      differences.push(addedFragment(fragment, end))
      return
    }
    if (before && fragment.behind) {
      if (areApart(paper, before, reading, fragment)) apart = true
      else {
        differences.push(...elidedNegation(paper, before, reading, fragment))
        if (fragment.behind === 'bracket') {
          const offset = endOfFragment(fragments[index - 1]!)
          const bracket = {text: quotation.slice(offset, fragment.offset), offset}
          differences.push(...turnedWords(paper, before, reading, bracket))
        }
      }
    }
    let own = withOtherSigns(paper, reading, reading.differences)
    if (!before) own = withNegationBefore(paper, reading, own)
    if (index === fragments.length - 1) own = withNegationBehind(paper, reading, own)
    own = withoutUntoldReferences(paper, fragment.text, own)
    for (const one of own) differences.push(shifted(one, fragment.offset))
    before = reading
  })
  if (apart) {
    const parts = found.flatMap((one) => one.parts)
    return {verdict: 'stitched', passage: passageOfParts(paper, parts), differences}
  }
  if (differences.length > 0) return {verdict: 'altered', passage, differences}
  // What differs was told above, but for references that the source does not tell.
  if (found.every(({reading}) => holds({...reading, differing: 0})))
    return {verdict: 'verbatim', passage, differences}
  return {verdict: 'unconfirmed', passage, differences, reason: UNCLEAR_LAYOUT}
}

/**
 * A fragment as it reads in one passage, or in the several that it was put together from; `undefined` when few of its words
 * stand there.
 */
function placedReading(
  paper: PreparedPaper,
  unsettled: Reading
): {reading: Reading; parts: (readonly Step[])[]} | undefined {
  let reading = settledReading(paper, unsettled)
  let parts: (readonly Step[])[] = partsOf(paper, reading.steps)
  if (parts.length > 1 && !areClauses(paper, parts, reading)) {
    reading = settledReading(paper, confined(paper, reading, longestPart(parts)))
    parts = [reading.steps]
  }
  return likenessOf(paper, reading) < RESEMBLES ? undefined : {reading, parts}
}

function longestOf(fragments: Fragment[]): number {
  let longest = 0
  fragments.forEach((fragment, index) => {
    if (fragment.text.length > fragments[longest]!.text.length) longest = index
  })
  return longest
}

/** Places of the longest fragment that are tried: a name or a phrase that stands more often says little of where its sentence is. */
const MOST_PLACES = 8

/**
 * Reads the longest fragment where the others stand around it: in the first place that it has, unless those are far from there and
 * another place has them beside it. A sentence begins like another, and a reference has the same journal as others.
 */
function readFragments(paper: PreparedPaper, fragments: Fragment[]): (Reading | undefined)[] {
  const longest = longestOf(fragments)
  const {text} = fragments[longest]!
  const edges = edgesOf(fragments[longest]!)
  let anchor = accepted(paper, read(paper, text, 0, edges))
  const first = readAround(paper, fragments, longest, anchor)
  let readings = first
  let near: typeof first | undefined
  for (let place = 0; place < MOST_PLACES; place++) {
    if (standTogether(paper, fragments, readings)) {
      if (readings.every((one) => one && holds(one))) return readings
      near ??= readings
    }
    if (!anchor) break
    // Where it is not in one piece, to look for it costs more than all the rest.
    const next = findExact(paper, anchor.quotation, anchor.start + 1, edges)
    if (!next || next.cut) break
    anchor = read(paper, text, next.start, edges)
    readings = readAround(paper, fragments, longest, anchor)
  }
  return near ?? first
}

/** A reading that resembles its fragment. */
function accepted(paper: PreparedPaper, reading: Reading | undefined): Reading | undefined {
  return reading && likenessOf(paper, reading) >= RESEMBLES ? reading : undefined
}

/** Whether all fragments stand in the paper, as near to each other as they claim. */
function standTogether(
  paper: PreparedPaper,
  fragments: readonly Fragment[],
  readings: readonly (Reading | undefined)[]
): boolean {
  return fragments.every((fragment, index) => {
    const [before, reading] = [readings[index - 1], readings[index]]
    if (!reading) return false
    return !before || !fragment.behind || !areApart(paper, before, reading, fragment)
  })
}

/**
 * Reads fragments from the longest one, `anchor`, outwards, each as near as possible: a short one such as “In this paper” stands in
 * many places.
 */
function readAround(
  paper: PreparedPaper,
  fragments: readonly Fragment[],
  longest: number,
  anchor: Reading | undefined
): (Reading | undefined)[] {
  const readings: (Reading | undefined)[] = fragments.map(() => undefined)
  readings[longest] = anchor
  if (!anchor) return readings
  let from = anchor.end
  for (let index = longest + 1; index < fragments.length; index++) {
    const fragment = fragments[index]!
    const behind = accepted(paper, read(paper, fragment.text, from, edgesOf(fragment)))
    readings[index] =
      behind && holds(behind)
        ? behind
        : accepted(paper, read(paper, fragment.text, 0, edgesOf(fragment)))
    from = readings[index]?.end ?? from
  }
  let to = anchor.start
  for (let index = longest - 1; index >= 0; index--) {
    const fragment = fragments[index]!
    readings[index] =
      readBefore(paper, fragment.text, to, edgesOf(fragment)) ??
      accepted(paper, read(paper, fragment.text, 0, edgesOf(fragment)))
    to = readings[index]?.start ?? to
  }
  return readings
}

function endOfFragment({offset, text}: Fragment): number {
  return offset + text.length
}

function edgesOf({looseStart = false, looseEnd = false, goesOn = false}: Fragment): LooseEdges {
  return {start: looseStart, end: looseEnd, goesOn}
}

/** A fragment that the paper has nowhere, as words added behind an offset of the paper. */
function addedFragment({text, offset}: Fragment, place: number): Difference {
  const start = offset + text.length - text.trimStart().length
  const said = text.trim()
  return {
    kind: 'added',
    quotation: {start, end: start + said.length},
    paper: {start: place, end: place},
    said,
    reads: ''
  }
}

function shifted(difference: Difference, by: number): Difference {
  const {start, end} = difference.quotation
  return {...difference, quotation: {start: start + by, end: end + by}}
}

/** Whether two pieces of a quotation do not stand as near, and in the order, that their ellipsis or bracket claims. */
function areApart(paper: PreparedPaper, one: Reading, other: Reading, fragment: Fragment): boolean {
  const {at} = paper.folded
  const gap = at[other.start]! - at[one.end - 1]!
  if (gap < 0 && other.end <= one.start) return true
  if (fragment.behind === 'bracket') return Math.abs(gap) > MOST_BRACKETED
  return Math.abs(gap) > (shorterOf(one, other) < SHORT_FRAGMENT ? SHORT_REACH : MOST_APART)
}

/** How many symbols the shorter of two pieces has. */
function shorterOf(one: Reading, other: Reading): number {
  return Math.min(one.quotation.symbols.length, other.quotation.symbols.length)
}

/** Lets the kinds of difference pass that the options allow. */
function allowed(judgement: Judgement, {allow = []}: JudgeOptions): Judgement {
  if (allow.length === 0 || judgement.verdict !== 'altered') return judgement
  const differences = judgement.differences.filter((difference) => !allow.includes(difference.kind))
  if (differences.length > 0) return {...judgement, differences}
  return {verdict: 'verbatim', passage: judgement.passage, differences}
}
