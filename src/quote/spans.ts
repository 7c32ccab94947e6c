/** Ranges of a text. */

import type {Span} from './types.ts'

/** Whether two ranges have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The lines of a text without their line breaks; behind the last break there is none where nothing follows. */
export function lineSpans(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({start, end})
    start = end + 1
  }
  return lines
}
