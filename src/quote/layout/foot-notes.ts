/**
 * Notes at the foot of a page, where only the text is known: a sentence goes on overleaf, behind all of them. They are numbered through the
 * paper, and marked in the text above.
 */

import {withRaisedDigits} from '../../text/raised.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {InferredLayout} from './boundary.ts'

/** How a note begins, behind which its number is known. */
const BEGINNING = /^\s{0,8}(\d{1,3})(?:[.)]\s{0,3}|\s{0,3})(?=[\p{Lu}“"‘«(§*†])/u

/** Characters of a line in which its note begins. */
const LOOK = 24

/** How many numbers may be lost between the notes of two pages. */
const MOST_LOST = 2

/** Pages with notes in the order of their numbers at least: a few headings of sections may look so. */
const FEWEST_PAGES = 4

/** For each line whether it is one of the notes at the foot of its page; `undefined` where a paper has none. */
export const notesAtFoot = perPaper((paper): Uint8Array | undefined => {
  const {inferred} = paper.boundaries
  if (!inferred || inferred.kinds.pages < FEWEST_PAGES) return undefined
  const {lines, kinds} = inferred
  const isNote = new Uint8Array(lines.count)
  let pages = 0
  let last: number | undefined
  for (let start = 0; start < lines.count; ) {
    let end = start
    while (end < lines.count && kinds.page[end] === kinds.page[start]) end++
    const notes = notesOfPage(paper, inferred, {start, end}, last)
    if (notes) {
      pages++
      last = notes.last
      isNote.fill(1, notes.line, end)
    }
    start = end
  }
  return pages >= FEWEST_PAGES ? isNote : undefined
})

/** Where the notes of a page begin, and the number of the last of them: they follow those of the pages before, and the text above marks the first. */
function notesOfPage(
  {text}: PreparedPaper,
  {lines}: InferredLayout,
  page: {start: number; end: number},
  before: number | undefined
): {line: number; last: number} | undefined {
  let found: {line: number; last: number} | undefined
  for (let line = page.start; line < page.end; line++) {
    const from = lines.start[line]!
    const number = Number(
      BEGINNING.exec(text.slice(from, Math.min(lines.end[line]!, from + LOOK)))?.[1] ?? Number.NaN
    )
    const expected = found?.last ?? before
    const isNext =
      expected === undefined ? number >= 1 : number > expected && number <= expected + 1 + MOST_LOST
    if (!isNext) continue
    if (found) found.last = number
    else if (isMarked(text.slice(lines.start[page.start], from), number))
      found = {line, last: number}
  }
  return found
}

/** Whether a text has the mark of a note: its number, glued to a word or a mark, or raised. */
function isMarked(text: string, number: number): boolean {
  const mark = String(number)
  if (text.includes(withRaisedDigits(mark))) return true
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at + mark.length + 1)
    if (/^[\p{L}.,;:)\]”"’…]\d+(?!\p{N})/u.test(around)) return true
  }
  return false
}
