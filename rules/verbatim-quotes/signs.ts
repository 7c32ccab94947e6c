/** Takes a difference apart that names a whole sentence, because its script writes no spaces. */

import {diffChars} from 'diff'
import {UNSPACED} from '../../src/quote/edges.ts'
import type {Difference} from '../../src/quote/types.ts'

/** Longest text that is taken apart, in letters: a sentence; what takes longer to compare has more changes than anybody reads. */
const longest = 300

/** Most places in which two texts are told apart sign by sign; with more of them, they are other texts. */
const mostPlaces = 3

/** The differences of a quotation, those of whole sentences without spaces as the signs that differ. */
export function inSigns(differences: readonly Difference[], quotation: string): Difference[] {
  return differences.flatMap((difference) => apart(difference, quotation) ?? [difference])
}

/** A difference as its signs; `undefined` where it has spaces, or few signs in common. */
function apart(difference: Difference, text: string): Difference[] | undefined {
  const {said, reads, quotation} = difference
  if (!UNSPACED.test(said) || !UNSPACED.test(reads)) return
  if (said.length > longest || reads.length > longest) return
  if (text.slice(quotation.start, quotation.end) !== said) return
  const found: Difference[] = []
  let at = quotation.start
  let common = 0
  let isOpen = false
  for (const {added, removed, value} of diffChars(said, reads)) {
    if (!added && !removed) {
      common += value.length
      at += value.length
      isOpen = false
      continue
    }
    const last = isOpen ? found.pop() : undefined
    const start = last?.quotation.start ?? at
    if (removed) at += value.length
    isOpen = true
    found.push({
      ...difference,
      said: (last?.said ?? '') + (removed ? value : ''),
      reads: (last?.reads ?? '') + (added ? value : ''),
      quotation: {start, end: at}
    })
  }
  return found.length <= mostPlaces && 2 * common > said.length ? found : undefined
}
