/** The quotation with the paper's words where it differs, in its own typography. */

import type {Reading} from './reading.ts'

/** A replacement is offered only when this much of the quotation stands in the passage. */
const CERTAIN = 0.7

/** A slip replaces words by about as many; where one side has more than so many more, others were meant. */
const MOST_REWORDED = 2

/** The corrected quotation, or `undefined` when the passage or its words are not certain. */
export function replacementOf(quotation: string, reading: Reading): string | undefined {
  if (reading.matched < CERTAIN || reading.differences.length === 0) return undefined
  let corrected = ''
  let from = 0
  for (const {quotation: span, said, reads, kind} of reading.differences) {
    if (kind === 'cut-word' && reads === '') return undefined
    if (span.start < from) return undefined
    if (said !== '' && reads !== '' && Math.abs(wordsIn(said) - wordsIn(reads)) > MOST_REWORDED)
      return undefined
    if (/[\ufffd\ue000-\uf8ff]|\(cid:/.test(reads)) return undefined
    corrected += quotation.slice(from, span.start)
    if (span.start === span.end) corrected += reads === '' ? '' : `${reads} `
    else if (reads === '') return undefined
    else corrected += reads
    from = span.end
  }
  return corrected + quotation.slice(from)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
