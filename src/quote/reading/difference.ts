/** One difference between a quotation and its passage. */

import type {PreparedPaper} from '../prepared.ts'
import {readable} from '../text/readable.ts'
import type {Difference, DifferenceKind} from '../types.ts'

/** A difference of a kind, with the words that both sides have where it stands. */
export function differenceAt(
  paper: PreparedPaper,
  quotation: string,
  kind: DifferenceKind,
  places: Pick<Difference, 'quotation' | 'paper'>
): Difference {
  const {start, end} = places.quotation
  return {kind, ...places, said: quotation.slice(start, end), reads: readable(paper, places.paper)}
}
