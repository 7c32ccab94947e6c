/** The lines of a text, as offsets and as symbols of the folded text. */

import {numbersBelow} from '../../ordered.ts'
import type {Folded} from './folded.ts'

/** A table of lines; all arrays have one entry a line. */
export interface Lines {
  count: number
  /** Offsets of the line's start and of its end without the line break. */
  start: Int32Array
  end: Int32Array
  /** The line's first symbol, and the one behind its last. */
  first: Int32Array
  last: Int32Array
}

/**
 * Finds the lines of a folded text, in one pass.
 *
 * @param breaks offsets, in order, at which lines begin as well; none by default.
 */
export function linesOf(folded: Folded, breaks: readonly number[] = []): Lines {
  const {text, at} = folded
  const start: number[] = []
  const end: number[] = []
  let next = 0
  for (let from = 0; ; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    start.push(from)
    for (; next < breaks.length && breaks[next]! <= to; next++) {
      if (breaks[next]! <= from) continue
      end.push(breaks[next]!)
      start.push(breaks[next]!)
    }
    end.push(to)
    if (found < 0) break
    from = to + 1
  }
  const count = start.length
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  const symbols = folded.symbols.length
  let symbol = 0
  for (let line = 0; line < count; line++) {
    first[line] = symbol
    while (symbol < symbols && at[symbol]! < end[line]!) symbol++
    last[line] = symbol
  }
  return {count, start: Int32Array.from(start), end: Int32Array.from(end), first, last}
}

/** The nearest line behind one that has symbols, or before it; `count` or -1 where there is none. */
export function nextLine({first, last, count}: Lines, line: number, by: 1 | -1): number {
  let next = line + by
  while (next >= 0 && next < count && first[next] === last[next]) next += by
  return next
}

/** The line that holds a symbol; the last one where none does. */
export function lineOf({last, count}: Lines, symbol: number): number {
  return Math.min(count - 1, numbersBelow(last, symbol + 1))
}

/** A form feed, with which the first line of a page begins. */
const FORM_FEED = 12

/** Whether a line of a text is the first one of a page, as far as an extractor marks it. */
export function beginsPage(text: string, {start}: Lines, line: number): boolean {
  return text.charCodeAt(start[line]!) === FORM_FEED
}
