/** Where the extraction lost the letters, so that nothing can be said. */

import type {PreparedPaper} from './paper.ts'
import type {Passage} from './types.ts'

/**
 * Why a passage cannot be held against the paper; without a passage, why a quotation of `length`
 * characters that was not found may still be the paper's. `undefined` when nothing was lost.
 */
export function damageIn(
  paper: PreparedPaper,
  passage: Passage | undefined,
  length: number
): string | undefined {
  for (const damage of paper.damage) {
    const touches = passage
      ? damage.start < passage.end && passage.start < damage.end
      : damage.end - damage.start >= length
    if (touches) return damage.reason
  }
  return undefined
}
