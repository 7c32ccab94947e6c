/** A quotation that is held against a paper, and what a jump between two places of the paper costs it. */

import {Boundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Folded} from '../text/folded.ts'
import {wordStarts} from '../text/words.ts'

/** The two sides of a reading. */
export interface Sides {
  readonly paper: PreparedPaper
  readonly quotation: Folded
  /** Where the quotation's words begin, see `wordStarts`. */
  readonly starts: Uint8Array
}

/** The sides of a quotation and a paper. */
export function sidesOf(paper: PreparedPaper, quotation: Folded): Sides {
  return {paper, quotation, starts: wordStarts(quotation)}
}

/** What leaving the paper before `leave` and entering it before `enter` costs at symbol `cut` of the quotation. */
export function jumpCost(
  {paper, quotation, starts}: Sides,
  cut: number,
  leave: number,
  enter: number
): number {
  const {exits, entries} = paper.boundaries
  if (exits[leave] === Boundary.none || entries[enter] === Boundary.none) return Infinity
  const between = cut > 0 && cut < quotation.symbols.length
  return paper.boundaries.cost(leave, enter, {insideWord: between && starts[cut] === 0})
}
