/** The widths that a paper's lines were set to: the peaks of the histogram of their widths. */

import {SPACE} from './set-width.ts'

/** The widths of a paper's text, in em. */
export interface TextWidths {
  /** The widths that many lines have, the commonest first. */
  modes: number[]
  /** The width of one of two columns, where the paper has columns that its lines may join or alternate. */
  column: number | undefined
  /** The widths that the lines of such a column have: its own, and those of smaller type, of which more goes into a line. */
  columnLines: readonly number[]
  /** Wider than this, a line joins two columns; `Infinity` where there are none. */
  joined: number
}

/** Lines with fewer letters are headings, labels and formulas, which have no set width. */
const LETTERS = 12
/** Bins of half an em, up to 120 em: wider lines are paragraphs in one line. */
const BINS = 240
const BINS_AN_EM = 2
/** A mode holds this share of the lines and so many at least, after smoothing. */
const MODE_SHARE = 0.035
const MODE_LINES = 8
const MOST_MODES = 6
/** Columns of two-column papers, from A4 with 9 point type to letter with 10 point: 14 to 27.5 em. */
const NARROWEST_COLUMN = 14
const WIDEST_COLUMN = 27.5
/** No single column is this wide, 130 letters a line: lines of such a width join two, and half of it is a column's, in small type. */
const WIDEST_LINE = 2 * WIDEST_COLUMN

/** A line that is wider than this was not set so, in any number of columns: it is a paragraph that a converter wrote as one. */
export const WIDEST_ROW = BINS / BINS_AN_EM
/**
 * From this share of the letters on such lines, a text has a line for each paragraph, and no widths. Of 1,080 texts of extractors and
 * converters, 800 have 0.15 of them so at most, and 260 at least 0.5.
 */
const IN_PARAGRAPHS = 0.3

/** Finds the widths that lines were set to. `widths` and `letters` run parallel, one entry a line. */
export function textWidths(
  widths: Float32Array,
  letters: Int32Array,
  mergedColumn: () => number | undefined
): TextWidths {
  if (isInParagraphs(widths, letters))
    return {modes: [], column: undefined, columnLines: [], joined: Infinity}
  const modes = modesOf(widths, letters)
  const column = columnOf(modes) ?? mergedColumn()
  const set = modes.map((mode) => mode.width)
  return {
    modes: set,
    column,
    columnLines: column === undefined ? [] : columnLines(widths, set, column),
    joined: column === undefined ? Infinity : JOINED * column
  }
}

/** Whether a text has a line for each paragraph. */
function isInParagraphs(widths: Float32Array, letters: Int32Array): boolean {
  let inWide = 0
  let all = 0
  for (let line = 0; line < widths.length; line++) {
    all += letters[line]!
    if (widths[line]! > WIDEST_ROW) inWide += letters[line]!
  }
  return inWide > IN_PARAGRAPHS * all
}

/** References and notes are set in smaller type, so that up to this much more goes into a line of a column. */
export const SMALL_TYPE = 1.4
/** Closer to a column's width, it is the same type with odd glyphs. */
const SAME_TYPE = 1.05
/** Lines this much wider than a column join two. */
const JOINED = 1.4
/** Lines within so many em of a column's width, alone or as half of a line, are full lines of it. */
const NEAR_COLUMN = 2
/** Fewer lines measure no width. */
const FEWEST_MEASURED = 20

function columnLines(widths: Float32Array, modes: readonly number[], column: number): number[] {
  const own =
    medianOf(nearColumn(widths.map(halfOf), column)) ??
    medianOf(nearColumn(widths, column)) ??
    column
  return [own, ...modes.filter((mode) => mode > SAME_TYPE * column && mode < SMALL_TYPE * column)]
}

/** The width of each half of a line of two, between which a space stands. */
function halfOf(width: number): number {
  return (width - SPACE) / 2
}

/** Those of some widths that are near to a column's. */
function nearColumn(widths: Float32Array, column: number): Float32Array {
  const near = new Float32Array(widths.length)
  let count = 0
  for (const width of widths) if (Math.abs(width - column) < NEAR_COLUMN) near[count++] = width
  return near.subarray(0, count)
}

function medianOf(widths: Float32Array): number | undefined {
  return widths.length < FEWEST_MEASURED ? undefined : widths.sort()[widths.length >> 1]
}

interface Mode {
  width: number
  lines: number
}

/** Weights that smooth the histogram: estimated widths of full lines scatter by about an em. */
const SMOOTHING = [0.3, 0.6, 1, 1.2, 1, 0.6, 0.3]
/** A mode is the highest within two and a half em to each side. */
const APART = 5

function modesOf(widths: Float32Array, letters: Int32Array): Mode[] {
  const counts = new Float32Array(BINS)
  let full = 0
  for (let line = 0; line < widths.length; line++) {
    const bin = Math.round(widths[line]! * BINS_AN_EM)
    if (letters[line]! < LETTERS || bin >= BINS) continue
    counts[bin]!++
    full++
  }
  const smooth = smoothed(counts)
  const modes: Mode[] = []
  for (let bin = 16; bin < BINS - 10; bin++) {
    const lines = smooth[bin]!
    if (lines < MODE_SHARE * full || lines < MODE_LINES) continue
    let highest = true
    for (let by = 1; by <= APART; by++) {
      if (smooth[bin + by]! > lines || smooth[bin - by]! >= lines) highest = false
    }
    if (highest) modes.push({width: bin / BINS_AN_EM, lines})
  }
  return modes.toSorted((one, other) => other.lines - one.lines).slice(0, MOST_MODES)
}

function smoothed(counts: Float32Array): Float32Array {
  const smooth = new Float32Array(counts.length)
  for (let bin = 0; bin < counts.length; bin++) {
    let sum = 0
    for (let index = 0; index < SMOOTHING.length; index++)
      sum += SMOOTHING[index]! * (counts[bin + index - 3] ?? 0)
    smooth[bin] = sum
  }
  return smooth
}

/** The strongest width, when it is a column's; else a width of about half of it. */
function columnOf(modes: Mode[]): number | undefined {
  const strongest = modes[0]
  if (!strongest) return undefined
  const isColumn = ({width}: Mode, widest: number): boolean =>
    width >= NARROWEST_COLUMN && width <= widest
  if (isColumn(strongest, WIDEST_COLUMN)) return strongest.width
  const widest = strongest.width > WIDEST_LINE ? strongest.width : WIDEST_COLUMN
  return modes.find((mode) => {
    const times = strongest.width / mode.width
    return (
      isColumn(mode, widest) && times > 1.8 && times < 2.25 && mode.lines >= 0.08 * strongest.lines
    )
  })?.width
}
