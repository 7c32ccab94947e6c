/**
 * Where no other column stands beside the text: a sentence leaves it at a line's end only, and what is skipped in the midst of a line
 * was left out. Which texts are so, their lines show: they go on from one to the next throughout, or have no width.
 */

import {perPaper} from '../per-paper.ts'
import type {PlacedJump, PreparedPaper} from '../prepared.ts'
import {type InferredLayout, isEdge} from './boundary.ts'
import {WIDEST_ROW} from './columns.ts'
import {isText, Line} from './line-kinds.ts'

/**
 * From this order on, all lines around a jump go on in the next one, and so they do in the whole paper. Below it, of 41,000 jumps of
 * true quotations nearly all leave or enter a line within; above it, 4 of 240 do, and 39 of 60 that leave words out.
 */
const WHOLLY = 0.95
/** How doubtful it is then that a line is left or entered within. */
const WITHIN_LINE = 12
/** And that the one line that is skipped is one of several short ones, as in texts that have a line for each word. */
const AMID_SHORT_LINES = 12
/** A line is as short as another from this share of its width on. */
const AS_WIDE = 0.25

/**
 * Below this share of its letters on lines of a set width, a text has no columns that its lines could tell, but a line for each word
 * or two: such texts have up to 0.43, those of 1,600 sound papers 0.56 and more.
 */
const SET = 0.5

/** The doubt that a jump skips nothing but another column's text, in units of two to one odds; 0 where there may be one. */
export function doubtWithoutColumns(
  paper: PreparedPaper,
  layout: InferredLayout,
  jump: PlacedJump
): number {
  const doubt =
    (isAmidLine(paper, jump) ? WITHIN_LINE : 0) +
    (isAmidShortLines(layout, jump) ? AMID_SHORT_LINES : 0)
  return doubt === 0 || mayHaveColumns(paper, layout, jump) ? 0 : doubt
}

/** Whether another column may stand beside the text where a jump leaves and enters it. */
export function mayHaveColumns(
  paper: PreparedPaper,
  layout: InferredLayout,
  jump: Pick<PlacedJump, 'from' | 'to'>
): boolean {
  return !isRagged(paper) && paper.neighbourhood(layout).orderAt(jump) < WHOLLY
}

/** Whether a paper's text has hardly a line of a set width. */
export const isRagged = perPaper(({boundaries: {inferred}}) => {
  if (!inferred) return false
  const {lines, kinds, widths} = inferred
  let set = 0
  let all = 0
  for (let line = 0; line < lines.count; line++) {
    if (kinds.kind[line] === Line.furniture) continue
    const length = lines.last[line]! - lines.first[line]!
    all += length
    if (isText(kinds.kind[line]) && widths[line]! <= WIDEST_ROW) set += length
  }
  return set < SET * all
})

/** Whether a jump leaves or enters the text amid a line, and no gap shows that another column stands beside it. */
function isAmidLine({boundaries}: PreparedPaper, {from, to}: PlacedJump): boolean {
  return !isEdge(boundaries.exits[from]) || !isEdge(boundaries.entries[to])
}

/** Whether a jump skips a single line that is no shorter than one beside it, where that is no line of a column. */
function isAmidShortLines({kinds, widths}: InferredLayout, {leave, enter}: PlacedJump): boolean {
  if (enter !== leave + 2) return false
  return [leave, enter].some(
    (line) => !isText(kinds.kind[line]) && widths[leave + 1]! >= AS_WIDE * widths[line]!
  )
}
