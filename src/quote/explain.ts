/** What extraction did to the paper's text, where an alignment differs: marks, lost glyphs, moved scripts. */

import {jumpCost, type Step} from './align.ts'
import type {Folded} from './fold.ts'
import type {PreparedPaper} from './paper.ts'
import {wordStarts} from './words.ts'

/** Steps in which only what a reader would call a difference still differs. */
export interface Explained {
  steps: Step[]
  layoutCost: number
}

/** Checks every jump of an alignment, and takes for matched what the extraction explains. */
export function explain(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): Explained {
  const starts = wordStarts(quotation)
  let layoutCost = 0
  const explained = steps.map((step): Step => {
    if (step.kind !== 'layout') return step
    const cost = jumpCost(paper, quotation, starts, step.start, step.from, step.to)
    if (!Number.isFinite(cost)) return {...step, kind: 'differs'}
    layoutCost += cost
    return step
  })
  return {steps: explained, layoutCost}
}
