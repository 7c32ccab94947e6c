/** Ranges of a text. */

import type {Span} from '../types.ts'

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

/** What is left of a range without others, which are in order. */
export function spansWithout({start, end}: Span, holes: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from = start
  for (const hole of holes) {
    if (hole.start >= end || hole.end <= start) continue
    if (hole.start > from) parts.push({start: from, end: hole.start})
    from = Math.max(from, hole.end)
  }
  if (end > from) parts.push({start: from, end})
  return parts
}
