/** What reading a quotation against its paper comes to. */

/**
 * One step of reading: symbols `start` to `end` of the quotation against `from` to `to` of the paper.
 * `match` has both alike, `layout` leaves the paper's text at a boundary and has no quotation,
 * `repair` is what the extraction did to the paper's letters, and `differs` is all else; either of its
 * sides may be empty. `to` is before `from` where the reading goes back.
 */
export interface Step {
  kind: 'match' | 'layout' | 'repair' | 'differs'
  start: number
  end: number
  from: number
  to: number
}

/** For each symbol of the quotation the symbol of the paper that it was matched with, or -1. */
export function placesOf(length: number, steps: readonly Step[]): Int32Array {
  const places = new Int32Array(length).fill(-1)
  for (const {kind, start, end, from} of steps) {
    if (kind !== 'match') continue
    for (let symbol = start; symbol < end; symbol++) places[symbol] = from + symbol - start
  }
  return places
}

/** Joins neighbouring steps of one kind; differences join when nothing matched stands between them. */
export function merged(steps: Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const last = result.at(-1)
    const adjoins =
      last !== undefined &&
      last.kind === step.kind &&
      last.end === step.start &&
      last.to === step.from
    if (adjoins) {
      last.end = step.end
      last.to = step.to
    } else result.push({...step})
  }
  return result
}
