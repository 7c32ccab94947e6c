/** Find the numbers that count the lines of a manuscript, before they become a part of the lines. */

import type {Piece} from './pages.ts'
import {spaceGap} from './pieces.ts'

/** Numbers at least on a page: fewer in a column may be a list. */
const fewest = 5

/** How far numbers of one column may be out of line, in points. */
const outOfLine = 3

/** Of the steps from number to number, the share that is of the same size; one may be missing. */
const evenSteps = 0.8

/**
 * The pieces that number lines: lone numbers in a column, left of what is written beside them, rising
 * by one or by five from top to bottom.
 */
export function lineNumbersOf(pieces: readonly Piece[]): Set<Piece> {
  const numbers = pieces.filter(({text}) => /^\d{1,4}$/.test(text))
  if (numbers.length < fewest) return new Set()
  const outermost = numbers.reduce((least, {x}) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const left = column(numbers, outermost + 15)
  const starts = rowStarts(pieces, new Set(left))
  const atEdge = left.filter(({x, width, y}) => x + width <= starts(y) + outOfLine)
  if (areGlued(left, starts)) return new Set()
  return new Set(atEdge.length === left.length && isCount(left) ? left : [])
}

/**
 * Whether most numbers touch what stands behind them, nearer than a word: a Chinese or Japanese list has “1、”, with the digit in a font of Latin
 * letters and so in a piece of its own.
 */
function areGlued(numbers: readonly Piece[], starts: (y: number) => number): boolean {
  const glued = numbers.filter(({x, width, y, size}) => starts(y) < x + width + spaceGap * size)
  return glued.length * 2 > numbers.length
}

/** How finely rows are told apart, in points. */
const rowHeight = 4

/** Where what is written at some height begins, some pieces left out. */
function rowStarts(pieces: readonly Piece[], without: ReadonlySet<Piece>): (y: number) => number {
  const starts = new Map<number, number>()
  for (const piece of pieces) {
    if (without.has(piece)) continue
    const row = Math.round(piece.y / rowHeight)
    starts.set(row, Math.min(piece.x, starts.get(row) ?? Number.POSITIVE_INFINITY))
  }
  return (y) => {
    const row = Math.round(y / rowHeight)
    const near = [row - 1, row, row + 1].map((at) => starts.get(at) ?? Number.POSITIVE_INFINITY)
    return Math.min(...near)
  }
}

/** The numbers of the column that is outermost, by their right ends. */
function column(numbers: readonly Piece[], limit: number): Piece[] {
  const outer = numbers.filter(({x}) => x <= limit)
  const right = rightEnd(outer)
  return outer
    .filter(({x, width}) => right - x - width < outOfLine || x - outer[0]!.x < outOfLine)
    .sort((a, b) => a.y - b.y)
}

/** Whether numbers rise evenly. */
function isCount(numbers: readonly Piece[]): boolean {
  if (numbers.length < fewest) return false
  const steps = numbers.slice(1).map(({text}, at) => Number(text) - Number(numbers[at]!.text))
  return [1, 5].some(
    (step) => steps.filter((its) => its === step).length >= evenSteps * steps.length
  )
}

/** The right end of the piece that ends furthest right. */
function rightEnd(pieces: readonly Piece[]): number {
  return pieces.reduce((most, {x, width}) => Math.max(most, x + width), 0)
}
