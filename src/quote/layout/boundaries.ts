/** Where the text of a paper may be left and entered again, by the layout that is given or inferred. */

import type {PreparedPaper} from '../prepared.ts'
import type {Boundaries} from './boundary.ts'
import {givenBoundaries} from './given-layout.ts'
import {inferredBoundaries} from './inferred-layout.ts'

/** Takes the layout that the paper's format gave, or infers one from its text. */
export function boundariesOf(paper: PreparedPaper): Boundaries {
  return paper.layout ? givenBoundaries(paper, paper.layout) : inferredBoundaries(paper)
}
