/** Find the numbers that count the lines of a manuscript, before they become a part of the lines. */

import type {Piece} from './pages.ts'

/** Numbers at least on a page: fewer in a column may be a list. */
const fewest = 5

/** How far numbers of one column may be out of line, in points. */
const outOfLine = 3

/** Of the steps from number to number, the share that is of the same size; one may be missing. */
const evenSteps = 0.8

/**
 * The pieces that number lines: lone numbers in a column at the edge of what is written, rising by
 * one or by five from top to bottom.
 */
export function lineNumbersOf(pieces: readonly Piece[]): Set<Piece> {
  const numbers = pieces.filter(({text}) => /^\d{1,4}$/.test(text))
  if (numbers.length < fewest) return new Set()
  const left = column(numbers, Math.min(...numbers.map(({x}) => x)) + 15)
  const rest = pieces.filter((piece) => !left.includes(piece))
  const edge = rest.reduce((most, piece) => Math.min(most, piece.x), Number.POSITIVE_INFINITY)
  const atEdge = left.every((piece) => piece.x + piece.width <= edge + outOfLine)
  return new Set(atEdge && isCount(left) ? left : [])
}

/** The numbers of the column that is outermost, by their right ends. */
function column(numbers: readonly Piece[], limit: number): Piece[] {
  const outer = numbers.filter(({x}) => x <= limit)
  const right = Math.max(...outer.map(({x, width}) => x + width))
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
