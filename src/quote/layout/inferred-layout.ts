/** Boundaries of a paper of which only the text is known. */

import type {PreparedPaper} from '../prepared.ts'
import {symbolAt} from '../text/fold.ts'
import {isHyphen} from '../text/hyphens.ts'
import {isEnglish} from '../text/languages.ts'
import {isAsciiLetter} from '../text/letters.ts'
import {type Lines, lineOf} from '../text/lines.ts'
import {
  type Boundaries,
  Boundary,
  type InferredLayout,
  isBesideColumn,
  type JumpContext
} from './boundary.ts'
import {SMALL_TYPE, textWidths} from './columns.ts'
import {type GutterPaper, gapsOf, guttersOf} from './gutters.ts'
import {isText, Line, type LineKinds, lineKinds} from './line-kinds.ts'
import {isBeside, marginOf, setAt} from './margin.ts'
import {SetSpaces, setWidth} from './set-width.ts'

/** A line among whose neighbours, this far to both sides, one is merged may be merged itself, with a short right part. */
const MERGED_REACH = 20
/** And one that is no wider than a column, with a few words of the other. */
const BESIDE_REACH = 2
/** The same for the axis numbers of a figure, and for lines in smaller type: a note, a caption, a list of references. */
const NUMBERS_REACH = 2
const SMALL_TYPE_REACH = 3
/** A line in smaller type has more letters than labels and formulas. */
const SMALL_TYPE_LETTERS = 30

/** Infers the boundaries of a paper from its text, in linear time. */
export function inferredBoundaries(paper: PreparedPaper): Boundaries {
  const {text, lines, folded, halves} = paper
  const isHalf = (symbol: number): boolean => halves.has(folded.at[symbol] ?? 0)
  const {widths, letters} = measureLines(paper)
  const set = textWidths(widths, letters, () => mergedColumn(text, lines, widths, letters))
  const margin = marginOf(lines, widths, letters, set)
  const kinds = lineKinds(text, lines, widths, letters, (line) => setAt({set, margin}, line))
  const exits = new Uint8Array(folded.symbols.length + 1)
  const entries = new Uint8Array(folded.symbols.length + 1)
  const isNearMerged = nearTo(lines.count, (line) => kinds.kind[line] === Line.merged)
  const isNearSmallType = nearTo(lines.count, isSmallType)
  const isNearGap = nearTo(lines.count, gapsIn(text, lines))
  const isOtherScript = isInOtherScript(folded.codes)
  const around: GutterPaper = {
    set,
    isNearMerged: (line) => isNearMerged(line, MERGED_REACH),
    isBesideMerged: (line) => isNearMerged(line, BESIDE_REACH),
    isNearSmallType: (line) => isNearSmallType(line, SMALL_TYPE_REACH),
    isNearGap: (line) => isNearGap(line, MERGED_REACH),
    isBesideNumbers,
    isBelowFormula: (line) => isFormula(line - 1),
    widestNote: 0,
    isInOtherScript: isOtherScript,
    isEnglish: !isOtherScript && isEnglish(paper),
    isShortWord: (word) =>
      folded.hasAccents &&
      SYMBOLS_A_SHORT_WORD * (paper.vocabulary.get(word.toLowerCase()) ?? 0) > folded.symbols.length
  }
  const aroundNotes: GutterPaper = margin
    ? {...around, set: margin.set, isBesideMerged: () => true, widestNote: margin.widest}
    : around
  for (let line = 0; line < lines.count; line++) {
    const first = lines.first[line]!
    const last = lines.last[line]!
    if (first === last) continue
    entries[first] = Boundary.line
    exits[last] = Boundary.line
    const gutters = guttersOf(
      {
        text,
        number: line,
        start: lines.start[line]!,
        end: lines.end[line]!,
        kind: kinds.kind[line]!,
        width: widths[line]!,
        letters: letters[line]!
      },
      isBeside(margin, line) ? aroundNotes : around
    )
    for (const gutter of gutters) {
      const symbol = symbolAt(folded, gutter.offset)
      if (symbol <= first || symbol >= last) continue
      if (entries[symbol] === Boundary.none) entries[symbol] = gutter.boundary
      if (!gutter.entryOnly && exits[symbol] === Boundary.none) exits[symbol] = gutter.boundary
    }
  }
  const layout: InferredLayout = {lines, kinds, widths, set, margin}
  let counts: KindCounts | undefined
  return {
    exits,
    entries,
    inferred: layout,
    cost(from: number, to: number, context: JumpContext): number {
      if (from === to) return 0
      const leave = lineOf(lines, from - 1)
      const enter = lineOf(lines, to)
      if (leave === enter) return Infinity
      const intoRight = isBesideColumn(entries[to])
      const {insideWord} = context
      // A line that ended within a word, whose hyphen the extraction took away, is left within that word alone.
      if (!insideWord && (isHalf(from) || isHalf(to))) return Infinity
      counts ??= countKinds(kinds)
      return costOfLines(layout, counts, leave, enter, {insideWord, intoRight})
    }
  }

  /** Whether a line is wider than a column, or than two columns side by side, as lines in smaller type are. */
  function isSmallType(line: number): boolean {
    if (set.column === undefined || letters[line]! < SMALL_TYPE_LETTERS) return false
    const times = widths[line]! / set.column
    return (times > 1.15 && times < SMALL_TYPE) || (times > 2.15 && times < 2 * SMALL_TYPE)
  }

  function isFormula(line: number): boolean {
    return (
      kinds.kind[line] === Line.other &&
      text.slice(lines.start[line], lines.end[line]).includes('=')
    )
  }

  function isBesideNumbers(line: number): boolean {
    const last = Math.min(lines.count - 1, line + NUMBERS_REACH)
    for (let one = Math.max(0, line - NUMBERS_REACH); one <= last; one++)
      if (one !== line && beginsWithNumber(text, lines, one)) return true
    return false
  }
}

/**
 * A word of one letter or two that stands more often than once in so many symbols, some 300 words, is no variable: articles,
 * prepositions and the like are three times as common.
 */
const SYMBOLS_A_SHORT_WORD = 1600

/** Symbols that tell the script of a paper. */
const SCRIPT_LOOK = 20_000
/** The first letter of Greek; letters before it are Latin. */
const BEYOND_LATIN = 0x370

/** Whether most letters of a paper are of another script than Latin. */
function isInOtherScript(codes: Uint16Array): boolean {
  let balance = 0
  const end = Math.min(codes.length, SCRIPT_LOOK)
  for (let symbol = 0; symbol < end; symbol++) {
    const code = codes[symbol]!
    if (code >= BEYOND_LATIN) balance++
    else if (isAsciiLetter(code)) balance--
  }
  return balance > 0
}

/**
 * Tells whether a line, or one that is so far from it at most, is of some kind. How many there are up to each is
 * counted when it is first asked for.
 */
function nearTo(
  count: number,
  is: (line: number) => boolean
): (line: number, reach: number) => boolean {
  let upTo: Int32Array | undefined
  return (line, reach) => {
    upTo ??= countsUpTo(count, is)
    const end = Math.min(count, line + reach + 1)
    return upTo[end]! > upTo[Math.max(0, line - reach)]!
  }
}

/** How many of some lines are of a kind, up to each of them. */
function countsUpTo(count: number, is: (line: number) => boolean): Int32Array {
  const upTo = new Int32Array(count + 1)
  for (let line = 0; line < count; line++) upTo[line + 1] = upTo[line]! + (is(line) ? 1 : 0)
  return upTo
}

/** Tells lines in which the extractor kept a gap. */
function gapsIn(text: string, lines: Lines): (line: number) => boolean {
  return (line) => gapsOf(text.slice(lines.start[line], lines.end[line])).length > 0
}

function measureLines({text, lines, folded}: PreparedPaper): {
  widths: Float32Array
  letters: Int32Array
} {
  const widths = new Float32Array(lines.count)
  const letters = new Int32Array(lines.count)
  for (let line = 0; line < lines.count; line++) {
    widths[line] = setWidth(text, lines.start[line]!, lines.end[line]!)
    let count = 0
    for (let symbol = lines.first[line]!; symbol < lines.last[line]!; symbol++) {
      if (folded.codes[symbol]! >= 97) count++
    }
    letters[line] = count
  }
  return {widths, letters}
}

const AXIS_NUMBER = /^\s*[-−–]?[\d.]{1,6}(?:\s|$)/

function beginsWithNumber(text: string, lines: Lines, line: number): boolean {
  return AXIS_NUMBER.test(
    text.slice(lines.start[line], Math.min(lines.end[line]!, lines.start[line]! + 12))
  )
}

/** Lines narrower than this hold no two columns. */
const WIDE = 28
/** Places in mid-line that show a gutter: so many at least, and half of them within 12% of one place. */
const FEWEST_PLACES = 6
/** The share of wide lines that have them: of hyphens, few lines have any; a gap that the extractor keeps stands in most. */
const HYPHEN_SHARE = 0.05
const GAP_SHARE = 0.5
/** Columns whose lines are joined, and how much the width of one line's parts differs at most. A table has more parts, or uneven ones. */
const MOST_COLUMNS = 3
const UNEVEN = 0.33

/**
 * The column's width in a paper whose lines are all merged: hyphens before a space in mid-line give the gutter away, or the gaps that
 * the extractor kept, in a language without such hyphens.
 */
function mergedColumn(
  text: string,
  lines: Lines,
  widths: Float32Array,
  letters: Int32Array
): number | undefined {
  const hyphens: number[] = []
  const gaps: number[] = []
  let wide = 0
  for (let line = 0; line < lines.count; line++) {
    const width = widths[line]!
    if (letters[line]! < 30 || width < WIDE) continue
    wide++
    const [start, end] = [lines.start[line]!, lines.end[line]!]
    const left = evenPart(text.slice(start, end))
    if (left !== undefined) gaps.push(left)
    if (!holdsHyphen(text, start, end)) continue
    const spaces = new SetSpaces(text, start, end)
    while (spaces.next()) {
      const {offset, before} = spaces
      if (before <= width * 0.33 || before >= width * 0.67) continue
      const isBroken = isHyphen(text.charCodeAt(offset - 1))
      if (isBroken && /^\p{Ll}{2}/u.test(text.slice(offset - 3, offset))) hyphens.push(before)
    }
  }
  return middleOf(hyphens, HYPHEN_SHARE * wide) ?? middleOf(gaps, GAP_SHARE * wide)
}

/** The width of the first of the parts that gaps cut a line into, where all are about as wide. */
function evenPart(written: string): number | undefined {
  const ends = gapsOf(written)
  if (ends.length === 0 || ends.length >= MOST_COLUMNS) return undefined
  const parts = [...ends, written.length].map((end, index) => {
    const part = written.slice(ends[index - 1] ?? 0, end).trim()
    return setWidth(part, 0, part.length)
  })
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length
  return parts.every((part) => Math.abs(part / mean - 1) < UNEVEN) ? parts[0] : undefined
}

/** The place that most of a few are near to. */
function middleOf(places: number[], fewest: number): number | undefined {
  if (places.length < Math.max(FEWEST_PLACES, fewest)) return undefined
  places.sort((one, other) => one - other)
  const middle = places[places.length >> 1]!
  const near = places.filter((place) => Math.abs(place - middle) < 0.12 * middle).length
  return near > places.length / 2 && middle >= 12 ? middle : undefined
}

/** Whether a hyphen stands in a stretch with white space behind it, as few of them do. */
function holdsHyphen(text: string, start: number, end: number): boolean {
  for (let offset = start; offset + 1 < end; offset++) {
    if (!isHyphen(text.charCodeAt(offset))) continue
    const behind = text.charCodeAt(offset + 1)
    if (behind === 32 || behind === 9) return true
  }
  return false
}

/** Lines that one jump may skip: two columns of a page, or a figure’s labels on a line each and blank ones between. */
const MOST_LINES = 400
/** Lines skipped for the other half of a hyphenated word, of any kind. */
const HYPHEN_LINES = 5
/** Page numbers found in fewer pages than this are not trusted. */
const FEWEST_PAGES = 4
/** From the end of a left column back to the top of the right one; less where that begins behind a gutter. */
const BACK_LEAST = 12
const BACK_LEAST_RIGHT = 3
const BACK_MOST = 130

/** How many lines of some kinds stand before each line. */
interface KindCounts {
  body: Int32Array
  merged: Int32Array
  other: Int32Array
}

/** Counts the lines of a paper by kind once, since jumps are asked for many times. */
function countKinds({kind}: LineKinds): KindCounts {
  const before = (one: number): Int32Array => countsUpTo(kind.length, (line) => kind[line] === one)
  return {body: before(Line.body), merged: before(Line.merged), other: before(Line.other)}
}

function costOfLines(
  {kinds, set}: InferredLayout,
  counts: KindCounts,
  leave: number,
  enter: number,
  {insideWord, intoRight}: {insideWord: boolean; intoRight: boolean}
): number {
  const {kind, page, pages} = kinds
  const columns = set.column !== undefined
  if (enter < leave) {
    const back = leave - enter
    if (!columns || back > BACK_MOST || back < (intoRight ? BACK_LEAST_RIGHT : BACK_LEAST))
      return Infinity
    if (pages >= FEWEST_PAGES && page[leave]! - page[enter]! > 1) return Infinity
    return 5
  }
  if (enter - leave > MOST_LINES) return Infinity
  const between = (upTo: Int32Array): number => upTo[enter]! - upTo[leave + 1]!
  const body = between(counts.body)
  const merged = between(counts.merged)
  const other = enter - leave - 1 - body - merged
  const furniture = other - between(counts.other)
  if (body + merged === 0) return 0.8 + 0.03 * other
  if (columns && merged === 0 && body <= 2) return 0.8 + 0.5 * body + 0.03 * other
  if (insideWord && enter - leave <= HYPHEN_LINES) return 1.6
  const isMatter = (line: number): boolean => !isText(kind[line])
  const edge = isMatter(leave + 1) || isMatter(enter - 1)
  if (!edge || (furniture === 0 && other < 2)) return Infinity
  if (pages >= FEWEST_PAGES && page[enter]! - page[leave]! > 2) return Infinity
  return 4 + 0.02 * (body + merged) + 0.01 * other
}
