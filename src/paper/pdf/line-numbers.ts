/** Find the numbers that count the lines of a manuscript, before they become a part of the lines. */

import {type Piece, spaceGap} from './pieces.ts'

/** Numbers at least on a page: fewer in a column may be a list. */
const fewest = 5

/** How far numbers of one column may be out of line, in points. */
const outOfLine = 3

/** How far apart sizes of one type may be, in points: some programs round them. */
const sameSize = 0.2

/** How far right of the outermost number others of its column may begin, in points: numbers of one digit, below those of four. */
const digitsReach = 15

/** Of the steps from number to number, the share that is of the same size; one may be missing. */
const evenSteps = 0.8

/** A page has so many lines in a column at most, and so many columns. */
const mostLines = 500
const mostColumns = 4

/** By how much numbers rise from line to line. */
const steps = [1, 5]

/** What is looked at of a piece. */
type Place = Pick<Piece, 'text' | 'x' | 'y' | 'width' | 'size' | 'font'>

/** The pieces that number lines; where those that a publisher put on the page are found, those of the author beside them as well. */
export function lineNumbersOf(pieces: readonly Piece[]): Set<Piece> {
  const found = countsOf(pieces)
  if (found.size === 0) return found
  const others = pieces.filter((piece) => !found.has(piece))
  const second = countsOf(others)
  if (areForWholePage([...second], others)) for (const one of second) found.add(one)
  return found
}

/** Of a page's rows, the share at least that the numbers of its lines stand beside: a table with numbered rows is less of a page. */
const numberedRows = 0.5

/** Whether numbers stand beside most of what a page has. */
function areForWholePage(numbers: readonly Place[], pieces: readonly Place[]): boolean {
  const counted = new Set(numbers)
  const rows = pieces.filter((piece) => !counted.has(piece)).map(({y}) => Math.round(y / rowHeight))
  return numbers.length >= numberedRows * new Set(rows).size
}

/**
 * The pieces that number lines: lone numbers in a column, left of what is written beside them, rising
 * by one or by five from top to bottom; or in the right margin, as LaTeX sets them for some journals. On a page of two columns, those
 * of the second one stand between the two or in the other margin, and go on with the count.
 */
function countsOf(pieces: readonly Piece[]): Set<Piece> {
  const numbers = numbersAmong(pieces)
  if (numbers.length < fewest) return new Set()
  let last = numbersInMargins(pieces, numbers)
  const found = new Set(last)
  for (let columns = 1; last.length > 0 && columns < mostColumns; columns++) {
    last = numbersBehind(last, numbers, pieces, found)
    for (const number of last) found.add(number)
  }
  return found
}

/** The numbers in the left margin, or else in the right one. */
function numbersInMargins(pieces: readonly Piece[], numbers: readonly Piece[]): Piece[] {
  const left = numbersLeftOf(pieces, numbers)
  if (left.length > 0) return left
  const mirrored = new Map(pieces.map((piece) => [inMirror(piece), piece]))
  const all = [...mirrored.keys()]
  const right = numbersLeftOf(all, numbersAmong(all))
  return areInMargin(right, all) ? right.map((number) => mirrored.get(number)!) : []
}

function numbersAmong<One extends Place>(pieces: readonly One[]): One[] {
  return pieces.filter(({text}) => /^\d{1,4}$/.test(text))
}

/** A piece where it would stand on the back of its page. */
function inMirror({text, x, y, width, size, font}: Place): Place {
  return {text, x: -x - width, y, width, size, font}
}

/** The numbers in a column left of what is written beside them that count lines; none where they count something else. */
function numbersLeftOf<One extends Place>(pieces: readonly One[], numbers: readonly One[]): One[] {
  const outermost = numbers.reduce((least, {x}) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const outer = numbers.filter(({x}) => x <= outermost + digitsReach)
  const left = column(outer.slice(0, mostLines))
  const starts = rowStarts(pieces, new Set(left), Number.NEGATIVE_INFINITY)
  const atEdge = left.filter(({x, width, y}) => x + width <= starts(y) + outOfLine)
  if (areGlued(left, starts) || !isCount(left)) return []
  const least = areForWholePage(left, pieces) ? besideNotes * left.length : left.length
  return atEdge.length >= least ? left : []
}

/** Of the numbers for a whole page, the share at least with nothing left of them: the first page may have notes in its margin. */
const besideNotes = 0.5

/** The numbers of another column of the page, in the same type, that go on with a count. */
function numbersBehind(
  counted: readonly Piece[],
  numbers: readonly Piece[],
  pieces: readonly Piece[],
  found: ReadonlySet<Piece>
): Piece[] {
  const last = counted.at(-1)!
  const isNext = ({text}: Piece) => steps.includes(Number(text) - Number(last.text))
  const alike = numbers.filter((number) => !found.has(number) && isSameType(number, last))
  const first = alike.find((number) => isNext(number) && number.y < last.y)
  if (first === undefined) return []
  const behind = alike.filter((number) => isInLine(number, first)).sort((a, b) => a.y - b.y)
  if (behind[0] !== first || !isCount(behind)) return []
  const starts = rowStarts(pieces, new Set(behind), first.x)
  return areGlued(behind, starts) ? [] : behind
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

/** Where what is written at some height begins, right of some place and some pieces left out. */
function rowStarts(
  pieces: readonly Place[],
  without: ReadonlySet<Place>,
  from: number
): (y: number) => number {
  const starts = new Map<number, number>()
  for (const piece of pieces) {
    if (piece.x < from || without.has(piece)) continue
    const row = Math.round(piece.y / rowHeight)
    starts.set(row, Math.min(piece.x, starts.get(row) ?? Number.POSITIVE_INFINITY))
  }
  return (y) => {
    const row = Math.round(y / rowHeight)
    const near = [row - 1, row, row + 1].map((at) => starts.get(at) ?? Number.POSITIVE_INFINITY)
    return Math.min(...near)
  }
}

/**
 * Of numbers near the edge, those that are in line and in one type with the most others, from top to bottom. A digit that a line of
 * text begins with stands as near to the edge, but in the type of the text and where that begins.
 */
function column<One extends Place>(numbers: readonly One[]): One[] {
  let most: One[] = []
  for (const one of numbers) {
    if (most.includes(one)) continue
    const its = numbers.filter((number) => isSameType(number, one) && isInLine(number, one))
    if (its.length > most.length) most = its
  }
  return most.sort((a, b) => a.y - b.y)
}

function isSameType(a: Place, b: Place): boolean {
  return a.font === b.font && Math.abs(a.size - b.size) < sameSize
}

/** Whether two numbers are of one column: their right ends are in line, or their left ones. */
function isInLine(a: Place, b: Place): boolean {
  return Math.abs(a.x + a.width - b.x - b.width) < outOfLine || Math.abs(a.x - b.x) < outOfLine
}

/** Whether numbers rise evenly. */
function isCount(numbers: readonly Place[]): boolean {
  if (numbers.length < fewest) return false
  const rises = numbers.slice(1).map(({text}, at) => Number(text) - Number(numbers[at]!.text))
  return steps.some(
    (step) => rises.filter((its) => its === step).length >= evenSteps * rises.length
  )
}

/** The right end of the piece that ends furthest right. */
function rightEnd(pieces: readonly Place[]): number {
  return pieces.reduce((most, {x, width}) => Math.max(most, x + width), Number.NEGATIVE_INFINITY)
}
