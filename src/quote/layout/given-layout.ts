/** Boundaries of a paper whose format gave the position of its lines. */

import {numbersBelow} from '../../ordered.ts'
import type {PreparedPaper} from '../prepared.ts'
import {symbolAt} from '../text/fold.ts'
import type {Layout, LayoutLine} from '../types.ts'
import {type Boundaries, Boundary} from './boundary.ts'
import {isFormulaNumber} from './formula-numbers.ts'

/**
 * From one flow to the next over nothing but other matter, as at the end of a column. Over other flows of the text no sentence goes on:
 * of 28,000 of true quotations in 200 PDFs none does, and three of four that were put together at the ends of columns would pass.
 */
const NEXT_FLOW = 1
/** Over furniture, captions, tables, notes or formulas that stand between two lines of one flow. */
const OVER_MATTER = 0.5
/** Whether a line is the number of a formula. In a table, “(0.03)” is a cell. */
function isNumber(written: string, {kind}: LayoutLine): boolean {
  return isFormulaNumber(written) && (kind !== 'table' || !written.includes('.'))
}

/** The number of an item of a list at the beginning of its line: “3. ”, “(a) ”. */
const ITEM = /^\s{0,8}(\(?)(\d{1,2}|\p{L})([.)])\s{1,4}(?=\p{L})/u
/** The item before and the one behind stand at most so many lines away. */
const ITEM_REACH = 12

/** A line, whether it is the number of a formula, and the symbol behind the number of an item that it begins with. */
interface Row extends LayoutLine {
  isNumber: boolean
  item: number | undefined
}

/** Takes the boundaries from a layout: line ends and line starts, and nothing else. */
export function givenBoundaries(paper: PreparedPaper, layout: Layout): Boundaries {
  const {folded, text} = paper
  const count = folded.symbols.length
  const exits = new Uint8Array(count + 1)
  const entries = new Uint8Array(count + 1)
  const lines: Row[] = layout.lines
    .filter((line) => symbolAt(folded, line.start) < symbolAt(folded, line.end))
    .map((line) => ({
      ...line,
      isNumber: isNumber(text.slice(line.start, line.end), line),
      item: undefined
    }))
  markItems(paper, lines)
  const first = Int32Array.from(lines, (line) => symbolAt(folded, line.start))
  for (let index = 0; index < lines.length; index++) {
    entries[first[index]!] = Boundary.line
    exits[symbolAt(folded, lines[index]!.end)] = Boundary.line
    const {item} = lines[index]!
    if (item !== undefined) entries[item] = Boundary.line
  }
  const lineAt = (symbol: number): number => Math.max(0, numbersBelow(first, symbol + 1) - 1)
  const ends = flowEnds(lines)
  return {
    exits,
    entries,
    cost(from: number, to: number): number {
      const leave = lineAt(from - 1)
      const enter = lineAt(to)
      if (leave === enter) return from === to ? 0 : Infinity
      if (to === lines[enter]!.item)
        return enter === leave + 1 && goesOn(lines[leave]!, lines[enter]!) ? OVER_MATTER : Infinity
      if (enter === leave + 1 && goesOn(lines[leave]!, lines[enter]!)) return 0
      return costOfLines(lines, ends, leave, enter)
    }
  }
}

/**
 * Marks the lines that begin with the number of an item, where the item before or the one behind it is near: “12.” at a line's
 * beginning may as well end a sentence.
 */
function markItems({folded, text}: PreparedPaper, lines: readonly Row[]): void {
  const items = lines.map(({start, end}) => itemIn(text.slice(start, end)))
  for (const [index, item] of items.entries()) {
    if (!item) continue
    const {marks, number, length} = item
    const isOfList = items
      .slice(Math.max(0, index - ITEM_REACH), index + ITEM_REACH + 1)
      .some((other) => other?.marks === marks && Math.abs(other.number - number) === 1)
    const line = lines[index]!
    if (isOfList) line.item = symbolAt(folded, line.start + length)
  }
}

/** The number of the item that a line begins with, or the code of its letter; what stands around that; and how long all of it is. */
function itemIn(line: string): {marks: string; number: number; length: number} | undefined {
  const found = ITEM.exec(line)
  if (!found) return undefined
  const [{length}, open, number, mark] = found
  const isDigits = /\d/.test(number!)
  return {
    marks: `${open}${isDigits ? '1' : 'a'}${mark}`,
    number: isDigits ? Number(number) : number!.codePointAt(0)!,
    length
  }
}

/**
 * Whether the line behind another continues it: in the same flow, where a formula or its number stands in its sentence, and where a caption
 * goes on below its label (“TABLE II”) or its first line, in letters as small as those of its table.
 */
function goesOn(one: Row, other: Row): boolean {
  if (one.flow === other.flow) return true
  if (one.page !== other.page) return false
  if (one.isNumber || other.isNumber) return true
  const kinds = `${one.kind} ${other.kind}`
  return kinds === 'body formula' || kinds === 'formula body' || kinds === 'caption table'
}

/** Whether two lines are of one kind of matter; formulas are the body's. */
function isAlike(one: Row, other: Row): boolean {
  const isBody = ({kind}: Row): boolean => kind === 'body' || kind === 'formula'
  return one.kind === other.kind || (isBody(one) && isBody(other))
}

/** The first and the last line of each flow, but for the numbers of formulas. */
function flowEnds(lines: Row[]): Map<number, {first: number; last: number}> {
  const ends = new Map<number, {first: number; last: number}>()
  lines.forEach((line, index) => {
    if (line.isNumber) return
    const known = ends.get(line.flow)
    if (known) known.last = index
    else ends.set(line.flow, {first: index, last: index})
  })
  return ends
}

function costOfLines(
  lines: Row[],
  ends: Map<number, {first: number; last: number}>,
  leave: number,
  enter: number
): number {
  const one = lines[leave]!
  const other = lines[enter]!
  if (!isAlike(one, other)) return Infinity
  if (one.flow === other.flow) {
    if (enter < leave) return Infinity
    for (let index = leave + 1; index < enter; index++)
      if (lines[index]!.flow === one.flow && !lines[index]!.isNumber) return Infinity
    return OVER_MATTER
  }
  if (ends.get(one.flow)?.last !== leave || ends.get(other.flow)?.first !== enter) return Infinity
  if (enter < leave) return Infinity
  for (let index = leave + 1; index < enter; index++)
    if (!lines[index]!.isNumber && isAlike(lines[index]!, one)) return Infinity
  // Figures and tables may fill whole pages between the two halves of a sentence.
  return NEXT_FLOW
}
