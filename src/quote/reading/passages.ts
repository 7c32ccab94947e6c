/** The passages of readings: whole words of the paper. */

import type {PreparedPaper} from '../prepared.ts'
import type {Passage, Span} from '../types.ts'
import {spanOf} from './exact.ts'
import type {Reading} from './reading.ts'
import type {Step} from './step.ts'

/** The passage of some readings, which are in the quotation's order. */
export function passageOf(paper: PreparedPaper, readings: Reading[]): Passage {
  const pieces: Span[] = []
  for (const {steps} of readings) {
    for (const step of steps) {
      if (step.kind !== 'match') continue
      const span = spanOf(paper.folded, step.from, step.to)
      const last = pieces.at(-1)
      if (last && span.start >= last.end && /^\s*$/.test(paper.text.slice(last.end, span.start)))
        last.end = span.end
      else pieces.push(span)
    }
  }
  return around(pieces)
}

/** The passage of a stitched quotation: a piece for each of its parts, whatever layout stands within. */
export function passageOfParts(
  {folded, text}: PreparedPaper,
  parts: readonly (readonly Step[])[]
): Passage {
  return around(
    parts.map((part) =>
      wholeWords(
        text,
        around(
          part.filter(({kind}) => kind === 'match').map(({from, to}) => spanOf(folded, from, to))
        )
      )
    )
  )
}

/** Most letters that a piece grows by at an end; where spaces were lost, a word has no end. */
const MOST_GROWN = 14

/** A range of a text, out to the ends of its first and last words. */
function wholeWords(text: string, {start, end}: Span): Span {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - MOST_GROWN), start))![0]
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + MOST_GROWN))![0]
  const isWhole = (grown: string): boolean => grown.length < MOST_GROWN
  return {
    start: isWhole(before) ? start - before.length : start,
    end: isWhole(behind) ? end + behind.length : end
  }
}

/** The passage that some pieces make, from the first to the last of the text. */
export function around(pieces: Span[]): Passage {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const piece of pieces) {
    start = Math.min(start, piece.start)
    end = Math.max(end, piece.end)
  }
  return {start, end, pieces}
}
