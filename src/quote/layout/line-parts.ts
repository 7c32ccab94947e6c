/** The ways to part a line of a paper of which only the text is known: as one text, or as two columns' side by side. */

import type {PreparedPaper} from '../prepared.ts'
import {behindMarks} from '../text/fold.ts'
import {Boundary, type InferredLayout} from './boundary.ts'
import type {TextWidths} from './columns.ts'
import {SLIGHTLY_WIDER} from './gutters.ts'
import {CAPTION_NAMES, Line} from './line-kinds.ts'
import {setAt} from './margin.ts'
import {isInMargin} from './margin-headings.ts'
import {SetSpaces, SPACE} from './set-width.ts'

/** Where a part of a line ends. */
export interface PartEnd {
  /** The symbol behind its last. */
  symbol: number
  /** How many em it leaves free of the width that it may be set to; 0 behind a sentence's end. */
  room: number
  /** Its width in em, where it may be what the lines of its column are set to there; 0 where it ends a sentence. */
  width: number
  /** What that is worth as the width of a column. */
  fit: number
  /** What it is worth that it goes on at symbols, as far as was asked. */
  goesOn?: Map<number, number>
}

/** Where a part ends of which the width says nothing. */
export function endAt(symbol: number, room: number): PartEnd {
  return {symbol, room, width: 0, fit: 0}
}

/** One way to part a line. Places are symbols of the paper, worths are in units of two to one odds. */
export interface LineParts {
  /** The first part, or the only one. */
  start: number
  end: PartEnd
  /** Where the second part begins, which ends with the line; -1 for none. */
  second: number
  /** Where the second part ends, or the only one. */
  last: PartEnd
  /** What the widths are worth when the parts are columns'. */
  inColumns: number
  /** What the width is worth when the line is one text's. */
  alone: number
  /** Whether it is thought of only where a quotation jumps there; see `Boundary.unlikely`. */
  unlikely: boolean
}

/** What one em is worth by which a part's width misses that of its column. */
const MISFIT = 0.9
/** No part is worth less for its width. */
const WORST_WIDTH = -9
/** A part is short, as the last line of a paragraph is; or it is, and ends no sentence. */
const SHORT_ENDED = -1.5
const SHORT = -3
/** A line joins two columns. */
const JOINED = -0.7
/** A line joins two columns, but is no wider than one; or it does so at an unlikely place. */
const NARROW = -3
const UNLIKELY = -6
/** A line is wider than a column and yet one text, as a title or a wide caption. */
const WIDE = -4
const WIDER = 1.25
/** The extractor kept a gap of several spaces. */
const KEPT_GAP = 4
/** Debris at a line's end or start is left out. */
const DEBRIS = -1.3
/** The same for letters alone: units, abbreviations and names of one letter are the text's own far more often. */
const LETTERS = -6
const OF_LETTERS = /^[\p{L}\p{M}\p{P}\s]*$/u

/** All ways to part a line; `straightOn` is what it is worth to read on at a symbol without a break. */
export function linePartsOf(
  paper: PreparedPaper,
  layout: InferredLayout,
  line: number,
  straightOn: (symbol: number) => number
): LineParts[] {
  const {lines, widths, kinds} = layout
  const set = setAt(layout, line)
  const {exits, entries} = paper.boundaries
  const first = lines.first[line]!
  const last = lines.last[line]!
  const width = widths[line]!
  const alone = aloneFit(paper, set, width, last)
  const inColumns = set.column === undefined ? alone : bestFit(paper, set.columnLines, width, last)
  const part = {width, ends: endsSentence(paper.text, behindMarks(paper.folded, last))}
  const room = roomBehind(set.column === undefined ? set.modes : set.columnLines, part)
  const end = {symbol: last, room, width: part.ends ? 0 : width, fit: 0}
  const parts: LineParts[] = [
    {start: first, end, second: -1, last: end, inColumns, alone, unlikely: false}
  ]
  const {at} = paper.folded
  const besideDebris = (start: number, to: number, from: number, until: number): LineParts =>
    beside(start, to, OF_LETTERS.test(paper.text.slice(from, until)) ? LETTERS : DEBRIS)
  const beside = (start: number, to: number, worth: number): LineParts => {
    const end = endAt(to, 0)
    return {start, end, second: -1, last: end, inColumns: worth, alone: worth, unlikely: false}
  }
  for (let symbol = first + 1; symbol < last; symbol++) {
    if (exits[symbol] === Boundary.debris)
      parts.push(besideDebris(first, symbol, at[symbol]!, lines.end[line]!))
    if (set.column === undefined && isInMargin(paper, layout, line, symbol, 'right'))
      parts.push(beside(first, symbol, DEBRIS))
    if (set.column === undefined && isInMargin(paper, layout, line, symbol, 'left'))
      parts.push(beside(symbol, last, DEBRIS))
    if (entries[symbol] === Boundary.debris)
      parts.push(besideDebris(symbol, last, lines.start[line]!, at[symbol]!))
  }
  if (set.column !== undefined && kinds.kind[line] !== Line.furniture)
    parts.push(...joined(paper, layout, line, set.column, straightOn))
  return parts
}

/** The line as two columns' lines, parted at each of its gutters. */
function joined(
  paper: PreparedPaper,
  layout: InferredLayout,
  line: number,
  column: number,
  straightOn: (symbol: number) => number
): LineParts[] {
  const {text, folded, boundaries} = paper
  const {lines, widths} = layout
  const {columnLines} = setAt(layout, line)
  const {exits, entries} = boundaries
  const first = lines.first[line]!
  const last = lines.last[line]!
  const width = widths[line]!
  const rightEnds = endsSentence(text, lines.end[line]!)
  const found: LineParts[] = []
  let symbol = first
  let best = -Infinity
  const spaces = new SetSpaces(text, lines.start[line]!, lines.end[line]!)
  while (spaces.next()) {
    const {offset, before} = spaces
    while (symbol < last && folded.at[symbol]! < offset) symbol++
    if (symbol <= first || symbol >= last || found.at(-1)?.second === symbol) continue
    const exit = exits[symbol]!
    if (exit === Boundary.none && entries[symbol] === Boundary.none) continue
    const unlikely = exit === Boundary.unlikely
    const left = {width: before, ends: endsSentence(text, offset)}
    const right = {width: width - before - SPACE, ends: rightEnds}
    const isTold = !unlikely && exit !== Boundary.gap
    const end = isTold
      ? endOfPart(columnLines, symbol, left)
      : endAt(symbol, roomBehind(columnLines, left))
    const other = isTold
      ? endOfPart(columnLines, last, right)
      : endAt(last, roomBehind(columnLines, right))
    let worth = UNLIKELY
    if (!unlikely) {
      const fit = end.fit + other.fit
      best = Math.max(best, fit)
      worth = exit === Boundary.gap ? KEPT_GAP : JOINED + fit
    }
    worth -= straightOn(symbol)
    if (BEGINNING.test(text.slice(offset, offset + BEGINNING_LOOK))) worth += BEGINS
    found.push({
      start: first,
      end,
      second: symbol,
      last: other,
      inColumns: worth,
      alone: worth,
      unlikely
    })
  }
  // Estimated widths are off by the same factor all along a line, so that only its gutters are compared.
  const narrow = width < SLIGHTLY_WIDER * column ? NARROW : 0
  for (const parts of found) if (!parts.unlikely) parts.inColumns += narrow - best
  return found
}

/** What it is worth that the second part begins with the number of a reference and its first author, or as a caption does; “Table 2.” may end a sentence. */
const BEGINS = 4
const BEGINNING = new RegExp(
  `^\\s*(?:\\[\\d{1,3}\\]\\s?\\p{Lu}\\.|(?:${CAPTION_NAMES})\\s*[\\dIVX]{1,4}:)`,
  'u'
)
const BEGINNING_LOOK = 24

/** How wide a part of a line is, in em, and whether it ends a sentence. */
interface Part {
  width: number
  ends: boolean
}

/**
 * Full lines of a column have natural widths that scatter by about so many em, seldom by much more. Measured on gaps
 * that `pdftotext -layout` keeps: 80 in 100 are within 1.4 em of their column's middle width.
 */
const SCATTER = 1.5
/** How fast a full line's worth falls beyond that. */
const STEEP = 1.5
/** A full line ends with a sentence by chance. */
const FULL_ENDED = -1
/** A part of a joined line is the short end of a paragraph; or it is short, and yet ends no sentence. */
const SHORT_PART = -3
const SHORT_PART_OPEN = -6

/** Where a part of a joined line ends, with what its width is worth. */
function endOfPart(sets: readonly number[], symbol: number, part: Part): PartEnd {
  return {
    symbol,
    room: roomBehind(sets, part),
    width: part.ends ? 0 : part.width,
    fit: partFit(sets, part)
  }
}

/** What a part is worth at most that is as wide as the one above it, and no column's width. */
const ALIKE = -2
/** The lines of a list, or of a note, have widths that scatter less than those of a whole paper. */
const SCATTER_ALIKE = 0.9
/** A narrower part is a paragraph's last, and not what its lines are set to. */
const NARROWEST_SET = 12
/** No part is worth more for it. */
export const MOST_ALIKE = 3

/**
 * What it adds that a part is as wide as the one above it in its column, where that is no width of a column: lists, notes
 * and references are set to widths of their own.
 */
export function alikeWorth(above: PartEnd, part: PartEnd): number {
  if (part.fit >= ALIKE || part.width < NARROWEST_SET || above.width < NARROWEST_SET) return 0
  const off = (part.width - above.width) / SCATTER_ALIKE
  const worth = ALIKE - STEEP * Math.log2(1 + off * off) - part.fit
  return Math.max(0, Math.min(MOST_ALIKE, worth))
}

/** What the width of a part is worth as that of a column's line, which may be a short one; 0 is the best. */
function partFit(sets: readonly number[], {width, ends}: Part): number {
  let fit = -Infinity
  let isShort = false
  for (const set of sets) {
    const off = (width - set) / SCATTER
    fit = Math.max(fit, -STEEP * Math.log2(1 + off * off))
    isShort ||= width < set
  }
  if (ends) fit += FULL_ENDED
  return isShort ? Math.max(fit, ends ? SHORT_PART : SHORT_PART_OPEN) : fit
}

/** How much room a part leaves in a line that it may be set to; 0 behind a sentence's end. */
function roomBehind(sets: readonly number[], {width, ends}: Part): number {
  if (ends) return 0
  let least = Infinity
  for (const set of sets) if (set > width - SCATTER) least = Math.min(least, set - width)
  return least === Infinity ? 0 : least
}

/** A line of one text may be set to any of the paper's widths. */
function aloneFit(paper: PreparedPaper, set: TextWidths, width: number, end: number): number {
  if (set.column !== undefined && width > WIDER * set.column) return WIDE
  return set.modes.length === 0 ? 0 : bestFit(paper, set.modes, width, end)
}

/** What the width of a part is worth that ends before symbol `end`: full, or short as a paragraph's last line. */
function bestFit(
  paper: PreparedPaper,
  sets: readonly number[],
  width: number,
  end: number
): number {
  let best = WORST_WIDTH
  let isShort = false
  for (const set of sets) {
    best = Math.max(best, -Math.abs(width - set) * MISFIT)
    isShort ||= width < set
  }
  if (!isShort || best >= SHORT_ENDED) return best
  const isEnded = endsSentence(paper.text, behindMarks(paper.folded, end))
  return Math.max(best, isEnded ? SHORT_ENDED : SHORT)
}

/** Whether a sentence ends at an offset. */
function endsSentence(text: string, offset: number): boolean {
  return /[.?!:]["”’)\]]?$/.test(text.slice(Math.max(0, offset - 2), offset))
}
