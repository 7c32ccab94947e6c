/**
 * Headings in the margin beside a text of one column, where the extractor kept the places of words: a gap parts them from it, and no line
 * around reaches to where they stand.
 */

import type {PreparedPaper} from '../prepared.ts'
import {behindMarks} from '../text/fold.ts'
import {Boundary, type InferredLayout} from './boundary.ts'
import {isText} from './line-kinds.ts'

/** Lines on both sides that are looked at for how far the text reaches, and how many of them have to show it. */
const AROUND = 8
const FEWEST_SHOWING = 4
/** Lines of a heading, and of a text, begin so many characters apart at most: printed letters are not equally wide. */
const SLACK = 3

/** The side of the text on which a heading stands. */
export type MarginSide = 'left' | 'right'

/** Whether what stands before the gap in front of a symbol, or behind it, is in the margin of the text around. */
export function isInMargin(
  paper: PreparedPaper,
  layout: InferredLayout,
  line: number,
  symbol: number,
  side: MarginSide
): boolean {
  const {folded, boundaries} = paper
  const {lines, kinds} = layout
  if (boundaries[side === 'right' ? 'exits' : 'entries'][symbol] !== Boundary.gap) return false
  const place = folded.at[symbol]! - lines.start[line]!
  const end = behindMarks(folded, symbol) - lines.start[line]!
  const last = Math.min(lines.count - 1, line + AROUND)
  let showing = 0
  for (let one = Math.max(0, line - AROUND); one <= last; one++) {
    if (one === line || !isText(kinds.kind[one]) || hasGapAt(paper, layout, one, place)) continue
    const {start, end: reach} = extentOf(paper, layout, one)
    if (side === 'right' ? reach > place : start < end) return false
    showing++
  }
  return showing >= FEWEST_SHOWING
}

/** Whether a line has a gap that ends about there, too: another line of the heading may stand beside it. */
function hasGapAt(
  {folded, boundaries}: PreparedPaper,
  {lines}: InferredLayout,
  line: number,
  place: number
): boolean {
  for (let symbol = lines.first[line]! + 1; symbol < lines.last[line]!; symbol++) {
    if (boundaries.exits[symbol] !== Boundary.gap) continue
    if (Math.abs(folded.at[symbol]! - lines.start[line]! - place) <= SLACK) return true
  }
  return false
}

/** From where to where a line is written, in characters. */
function extentOf(
  {text}: PreparedPaper,
  {lines}: InferredLayout,
  line: number
): {start: number; end: number} {
  const written = text.slice(lines.start[line], lines.end[line]).trimEnd()
  return {start: written.length - written.trimStart().length, end: written.length}
}
