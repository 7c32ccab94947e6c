/** Find the numbers that count the lines of a manuscript, before they become a part of the lines. */

import type {Piece} from './pages.ts'
import {spaceGap} from './pieces.ts'

/** Numbers at least on a page: fewer in a column may be a list. */
const fewest = 5

/** How far numbers of one column may be out of line, in points. */
const outOfLine = 3

/** Of the steps from number to number, the share that is of the same size; one may be missing. */
const evenSteps = 0.8

/** What is looked at of a piece. */
type Place = Pick<Piece, 'text' | 'x' | 'y' | 'width' | 'size'>

/**
 * The pieces that number lines: lone numbers in a column, left of what is written beside them, rising
 * by one or by five from top to bottom; or in the right margin, as LaTeX sets them for some journals.
 */
export function lineNumbersOf(pieces: readonly Piece[]): Set<Piece> {
  if (numbersAmong(pieces).length < fewest) return new Set()
  const left = numbersLeftOf(pieces)
  if (left.length > 0) return new Set(left)
  const mirrored = new Map(pieces.map((piece) => [inMirror(piece), piece]))
  const right = numbersLeftOf([...mirrored.keys()])
  const inMargin = right.length > 0 && areInMargin(right, [...mirrored.keys()])
  return new Set(inMargin ? right.map((number) => mirrored.get(number)!) : [])
}

function numbersAmong<One extends Place>(pieces: readonly One[]): One[] {
  return pieces.filter(({text}) => /^\d{1,4}$/.test(text))
}

/** A piece where it would stand on the back of its page. */
function inMirror({text, x, y, width, size}: Place): Place {
  return {text, x: -x - width, y, width, size}
}

/** The numbers in a column left of what is written beside them that count lines; none where they count something else. */
function numbersLeftOf<One extends Place>(pieces: readonly One[]): One[] {
  const numbers = numbersAmong(pieces)
  const outermost = numbers.reduce((least, {x}) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const left = column(numbers, outermost + 15)
  const starts = rowStarts(pieces, new Set(left))
  const atEdge = left.filter(({x, width, y}) => x + width <= starts(y) + outOfLine)
  if (areGlued(left, starts)) return []
  return atEdge.length === left.length && isCount(left) ? left : []
}

/** Of all that is written on a page, the share that has to stand left of numbers in its margin: running heads may reach further. */
const besideMargin = 0.9

/** Whether numbers stand in the margin: those of a table's last column stand below lines that reach as far. */
function areInMargin(numbers: readonly Place[], pieces: readonly Place[]): boolean {
  const counted = new Set(numbers)
  const others = pieces.filter((piece) => !counted.has(piece))
  const edge = rightEnd(numbers)
  return others.filter(({x}) => x >= edge - outOfLine).length >= besideMargin * others.length
}

/**
 * Whether most numbers touch what stands behind them, nearer than a word: a Chinese or Japanese list has “1、”, with the digit in a font of Latin
 * letters and so in a piece of its own.
 */
function areGlued(numbers: readonly Place[], starts: (y: number) => number): boolean {
  const glued = numbers.filter(({x, width, y, size}) => starts(y) < x + width + spaceGap * size)
  return glued.length * 2 > numbers.length
}

/** How finely rows are told apart, in points. */
const rowHeight = 4

/** Where what is written at some height begins, some pieces left out. */
function rowStarts(pieces: readonly Place[], without: ReadonlySet<Place>): (y: number) => number {
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
function column<One extends Place>(numbers: readonly One[], limit: number): One[] {
  const outer = numbers.filter(({x}) => x <= limit)
  const right = rightEnd(outer)
  return outer
    .filter(({x, width}) => right - x - width < outOfLine || x - outer[0]!.x < outOfLine)
    .sort((a, b) => a.y - b.y)
}

/** Whether numbers rise evenly. */
function isCount(numbers: readonly Place[]): boolean {
  if (numbers.length < fewest) return false
  const steps = numbers.slice(1).map(({text}, at) => Number(text) - Number(numbers[at]!.text))
  return [1, 5].some(
    (step) => steps.filter((its) => its === step).length >= evenSteps * steps.length
  )
}

/** The right end of the piece that ends furthest right. */
function rightEnd(pieces: readonly Place[]): number {
  return pieces.reduce((most, {x, width}) => Math.max(most, x + width), Number.NEGATIVE_INFINITY)
}
