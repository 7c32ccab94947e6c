/** What authors do to a quotation openly: ellipses, editorial brackets, [sic]. */

import {negationIn} from './negations.ts'

/** A piece of a quotation that claims to be the paper's own words. */
export interface Fragment {
  text: string
  /** Its offset in the quotation. */
  offset: number
  /** What parts it from the piece before: words left out, or words put in by the editor. */
  behind?: 'ellipsis' | 'bracket'
  /** The edges that an editor changed, “[W]e” and “discuss[ed]”, so that they may lie inside a word. */
  looseStart?: boolean
  looseEnd?: boolean
  /** Whether another piece follows. */
  goesOn?: boolean
}

const ELLIPSIS = /[[(]\s?(?:\.\s?\.\s?\.|…)\s?[\])]|\.\s?\.\s?\.(?:\s?\.)?|…/g
const BRACKET = /\[([^[\]]{0,200})\]/g

/** Cuts a quotation at its ellipses and editorial brackets; one piece when it has none. */
export function fragmentsOf(quotation: string): Fragment[] {
  const fragments: Fragment[] = []
  let from = 0
  let behind: Fragment['behind']
  for (const match of quotation.matchAll(ELLIPSIS)) {
    pushPieces(fragments, quotation, from, match.index, behind)
    from = match.index + match[0].length
    behind = 'ellipsis'
  }
  pushPieces(fragments, quotation, from, quotation.length, behind)
  for (const fragment of fragments.slice(0, -1)) fragment.goesOn = true
  return fragments
}

/** Cuts one stretch between ellipses at its brackets. */
function pushPieces(
  fragments: Fragment[],
  quotation: string,
  start: number,
  end: number,
  first: Fragment['behind']
): void {
  const stretch = quotation.slice(start, end)
  let from = 0
  let behind = first
  let looseStart = false
  for (const match of stretch.matchAll(BRACKET)) {
    const inside = match[1]!
    if (!isEditorial(inside)) continue
    const gluedBefore = /\p{L}$/u.test(stretch.slice(0, match.index))
    const gluedBehind = /^\p{L}/u.test(stretch.slice(match.index + match[0].length))
    push(fragments, quotation, start + from, start + match.index, behind, looseStart, gluedBefore)
    from = match.index + match[0].length
    // “[sic]” comments on the words, and puts none in.
    behind = /^sic!?$/i.test(inside) ? behind : 'bracket'
    looseStart = gluedBehind
  }
  push(fragments, quotation, start + from, end, behind, looseStart, false)
}

function push(
  fragments: Fragment[],
  quotation: string,
  start: number,
  end: number,
  behind: Fragment['behind'],
  looseStart: boolean,
  looseEnd: boolean
): void {
  const text = quotation.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(text)) return
  const fragment: Fragment = {text, offset: start}
  if (behind !== undefined && fragments.length > 0) fragment.behind = behind
  if (looseStart) fragment.looseStart = true
  if (looseEnd) fragment.looseEnd = true
  fragments.push(fragment)
}

/**
 * Whether a bracket is an editor's. One with a number is a reference of the paper's, and one with a
 * negation would be a change of sense that no convention covers.
 */
function isEditorial(inside: string): boolean {
  return !/\p{N}/u.test(inside) && !negationIn(inside)
}
