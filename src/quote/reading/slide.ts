/** Differences that stand between whole words, as far as an alignment leaves open where they begin. */

import type {PreparedPaper} from '../prepared.ts'
import type {Sides} from './sides.ts'
import type {Step} from './step.ts'

/** At most this far a gap is slid: no two words share more at their ends. */
const MOST_SLIDE = 16

/**
 * Slides one-sided differences to word edges. Where “the” is left out before “them”, the alignment
 * cannot tell “[the ]them” from “th[e th]em”; a reader can.
 */
export function slid(sides: Sides, steps: Step[]): Step[] {
  for (let index = 1; index + 1 < steps.length; index++) {
    const step = steps[index]!
    const before = steps[index - 1]!
    const after = steps[index + 1]!
    if (step.kind !== 'differs' || before.kind !== 'match' || after.kind !== 'match') continue
    const oneSided = (step.start === step.end) !== (step.from === step.to)
    if (oneSided && step.to >= step.from) slide(sides, before, step, after)
  }
  return steps.filter((step) => step.kind !== 'match' || step.end > step.start)
}

function slide(sides: Sides, before: Step, step: Step, after: Step): void {
  const added = step.from === step.to
  const {symbols} = added ? sides.quotation : sides.paper.folded
  const [low, high] = added ? [step.start, step.end] : [step.from, step.to]
  let best = 0
  let bestCost = Infinity
  const consider = (by: number): void => {
    const cost = edgeCost(sides, step, by) + Math.abs(by) / 100
    if (cost < bestCost) {
      bestCost = cost
      best = by
    }
  }
  consider(0)
  for (let by = 1; by <= MOST_SLIDE && by < before.end - before.start; by++) {
    if (symbols[low - by] !== symbols[high - by]) break
    consider(-by)
  }
  for (let by = 1; by <= MOST_SLIDE && by < after.end - after.start; by++) {
    if (symbols[low + by - 1] !== symbols[high + by - 1]) break
    consider(by)
  }
  before.end += best
  before.to += best
  step.start += best
  step.end += best
  step.from += best
  step.to += best
  after.start += best
  after.from += best
}

/** How badly a gap moved by some symbols sits between words of the quotation and of the paper. */
export function edgeCost({paper, starts}: Sides, step: Omit<Step, 'kind'>, by: number): number {
  const quotation = (starts[step.start + by] === 0 ? 4 : 0) + (starts[step.end + by] === 0 ? 4 : 0)
  return (
    quotation +
    (isWordEdge(paper, step.from + by) ? 0 : 1) +
    (isWordEdge(paper, step.to + by) ? 0 : 1)
  )
}

/** Whether something other than a letter or digit stands before a symbol of the paper. */
function isWordEdge({folded: {at, text}}: PreparedPaper, symbol: number): boolean {
  if (symbol === 0 || symbol >= at.length - 1) return true
  return /[^\p{L}\p{M}\p{N}]/u.test(text.slice(at[symbol - 1]! + 1, at[symbol]!))
}
