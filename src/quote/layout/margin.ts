/**
 * The notes beside the text of a first page: its history and licence, key words, whom to write to. They stand left of a text that
 * is set wider than a column, line by line, and where an extractor prints both in one line, that line is too wide.
 */

import type {Lines} from '../text/lines.ts'
import type {TextWidths} from './columns.ts'

/** Lines of which some have notes beside them, from `first` to `last`. */
export interface Margin {
  first: number
  last: number
  /** The width of the text in it, as that of a column. */
  set: TextWidths
  /** How wide the widest note is, in em. */
  widest: number
}

/** A first page has so many lines at most, with two columns' printed one behind the other. */
const FIRST_PAGE = 150
/** Lines with fewer letters are labels and formulas. */
const LETTERS = 30
/** A text beside notes is set wider than this, in em. */
const NARROWEST = 28
/** In a paper with columns it is so many times as wide as one. */
const LEAST_COLUMNS = 1.15
const MOST_COLUMNS = 1.85
/** A line that is narrower than a column by more than this share is the end of a paragraph, or a note alone. */
const SHORT = 0.9
/** Full lines are within so many em of their width. */
const SCATTER = 1.2
/** With a note in it, a line is wider by so many em at least; by more it surely has one, and one of them is a date or longer. */
const WIDER = 2.5
const SURELY_WIDER = 4
const LONGEST_NOTE = 8
/** And so many times as wide at most. */
const WIDEST_LINE = 1.75
/** So many lines with notes show a margin. They stand in runs of such as are near to each other, and the runs not far apart. */
const FEWEST = 3
const NEAR = 8
const FAR = 14
/** Beside columns, so many full lines without one show it as well, and so many to each that has one. */
const FEWEST_FULL = 2
const FULL_SHARE = 1 / 3
/** Lines beyond the outermost ones that may have a note as well: the short end of a paragraph beside it, or nothing. */
const REACH = 6

/** The lines of a first page, by what they are where text of one width stands beside notes. */
interface Sorted {
  /** Full lines, and those with a note. */
  full: number[]
  wide: number[]
  /** All that are no shorter than a column. */
  long: number[]
}

/** Finds notes in the margin of a paper's first page, of which the text alone is known. */
export function marginOf(
  lines: Lines,
  widths: Float32Array,
  letters: Int32Array,
  set: TextWidths
): Margin | undefined {
  const count = Math.min(FIRST_PAGE, lines.count)
  const long: number[] = []
  for (let line = 0; line < count; line++)
    if (letters[line]! >= LETTERS && widths[line]! >= SHORT * (set.column ?? NARROWEST))
      long.push(line)
  let found: Margin | undefined
  let most = 0
  for (const measure of measuresOf(widths, long, set)) {
    const sorted = sortedBy(measure, widths, long)
    for (const beside of unionsOf(runsOf(sorted.wide))) {
      const [first, last] = [beside[0]!, beside.at(-1)!]
      const shown = set.column === undefined ? beside.length : shownAmid(sorted, first, last)
      const widest = Math.max(...beside.map((line) => widths[line]! - measure))
      if (beside.length < FEWEST || widest < LONGEST_NOTE || shown <= most) continue
      // Further down, such lines are those of a table.
      if (set.column === undefined && found && first > found.last) break
      most = shown
      const modes = [measure]
      found = {
        first: Math.max(0, first - REACH),
        last: Math.min(count - 1, last + REACH),
        set: {modes, column: measure, columnLines: modes, joined: measure + WIDER},
        widest
      }
    }
  }
  return found
}

/** The widths that a text beside notes may be set to: the paper's own, or where that has columns, any that is wider than one. */
function measuresOf(
  widths: Float32Array,
  long: readonly number[],
  {modes, column}: TextWidths
): number[] {
  if (column === undefined) return modes.slice(0, 1).filter((mode) => mode >= NARROWEST)
  const least = Math.max(NARROWEST, LEAST_COLUMNS * column)
  const all = long.map((line) => Math.round(widths[line]!))
  return [...new Set(all)].filter((width) => width >= least && width <= MOST_COLUMNS * column)
}

function sortedBy(measure: number, widths: Float32Array, long: number[]): Sorted {
  const wider = (line: number): number => widths[line]! - measure
  return {
    full: long.filter((line) => Math.abs(wider(line)) <= SCATTER),
    wide: long.filter(
      (line) => wider(line) >= SURELY_WIDER && widths[line]! <= WIDEST_LINE * measure
    ),
    long
  }
}

/**
 * How many full lines stand amid those with notes, in a paper with columns; 0 where there are too few for these, or too many lines
 * that are neither, as there are where the lines are those of columns.
 */
function shownAmid({full, wide, long}: Sorted, first: number, last: number): number {
  const amid = (lines: readonly number[]): number =>
    lines.filter((line) => line >= first && line <= last).length
  const shown = amid(full)
  const others = amid(long) - shown - amid(wide)
  const isShown = shown >= FEWEST_FULL && shown >= FULL_SHARE * amid(wide) && 2 * others <= shown
  return isShown ? shown : 0
}

/** Lines in runs of such as stand near to each other. */
function runsOf(lines: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && line - run.at(-1)! <= NEAR) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** All runs, and all that are made of some that follow each other closely. */
function unionsOf(runs: readonly number[][]): number[][] {
  const unions: number[][] = []
  for (let first = 0; first < runs.length; first++) {
    let union: number[] = []
    for (const run of runs.slice(first)) {
      if (union.length > 0 && run[0]! - union.at(-1)! > FAR) break
      union = [...union, ...run]
      unions.push(union)
    }
  }
  return unions
}

/** The widths that the text is set to around a line. */
export function setAt(
  {set, margin}: {set: TextWidths; margin: Margin | undefined},
  line: number
): TextWidths {
  return isBeside(margin, line) ? margin.set : set
}

/** Whether notes stand beside a line, or may. */
export function isBeside(margin: Margin | undefined, line: number): margin is Margin {
  return margin !== undefined && line >= margin.first && line <= margin.last
}
