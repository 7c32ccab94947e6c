/** Where the extraction lost the letters, so that nothing can be said. */

import {UNKNOWN_CODE} from './fold.ts'
import type {PreparedPaper} from './prepared.ts'
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

/** Above this share of lost glyphs a stretch cannot be read: sound papers have single ones, in formulas. */
const UNREADABLE = 0.1
const UNREADABLE_REASON = 'the extraction lost too many letters of the paper there'

/** Why symbols `start` to `end` of the paper cannot be read, or `undefined`. */
export function lostGlyphsIn(
  {folded}: PreparedPaper,
  start: number,
  end: number
): string | undefined {
  let lost = 0
  for (let symbol = start; symbol < end; symbol++) {
    if (folded.symbols.charCodeAt(symbol) === UNKNOWN_CODE) lost++
  }
  return end > start && lost > UNREADABLE * (end - start) ? UNREADABLE_REASON : undefined
}
