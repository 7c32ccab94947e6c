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
