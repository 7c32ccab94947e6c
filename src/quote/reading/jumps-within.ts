/** Jumps within what an alignment took for one difference. */

import {Boundary} from '../layout/boundary.ts'
import {jumpCost, type Sides} from './sides.ts'
import type {Step} from './step.ts'

/** A step whose paper's side is longer than this many symbols more than the quotation's may hold a jump. */
const LONGER = 8
/** Steps longer than this hold other sentences. */
const MOST_SPLIT = 600

/**
 * Finds the jumps within steps that differ: where a changed word stands at a column's edge, the alignment
 * takes it and what layout put behind it for one change.
 */
export function splitAtJumps(sides: Sides, steps: Step[]): Step[] {
  return steps.flatMap((step) => {
    const {kind, start, end, from, to} = step
    const length = to - from
    if (kind !== 'differs' || start === end || length < end - start + LONGER || length > MOST_SPLIT)
      return [step]
    const split = jumpWithin(sides, step, length - LONGER)
    if (!split) return [step]
    const {exit, entry} = split
    // The quotation's words stand for what the paper has before the jump, or else for what it has behind it.
    const cut = exit > from ? end : start
    const pieces: Step[] = [
      {kind: 'differs', start, end: cut, from, to: exit},
      {kind: 'layout', start: cut, end: cut, from: exit, to: entry},
      {kind: 'differs', start: cut, end, from: entry, to}
    ]
    return pieces.filter(
      (piece) => piece.kind === 'layout' || piece.end > piece.start || piece.to > piece.from
    )
  })
}

/** The jump within a step that leaves the fewest symbols of the paper beside it, fewer than `most`, if there is one. */
export function jumpWithin(
  sides: Sides,
  {start, end, from, to}: Omit<Step, 'kind'>,
  most: number
): {exit: number; entry: number} | undefined {
  const {exits, entries} = sides.paper.boundaries
  let best: {exit: number; entry: number} | undefined
  let least = most
  for (let exit = from; exit - from < least; exit++) {
    if (exits[exit] === Boundary.none) continue
    for (let entry = to; exit - from + to - entry < least && entry > exit; entry--) {
      if (entries[entry] === Boundary.none) continue
      const cut = exit > from ? end : start
      if (!Number.isFinite(jumpCost(sides, cut, exit, entry))) continue
      least = exit - from + to - entry
      best = {exit, entry}
      break
    }
  }
  return best
}
