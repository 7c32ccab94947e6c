/** Whether the lines of a stretch follow each other, or alternate between two columns. */

import type {PreparedPaper} from './paper.ts'
import type {Vocabulary} from './vocabulary.ts'

/** A stretch is so many lines to each side: enough for some hyphens, short enough for one page's layout. */
const STRETCH = 15
/** How far the other half of a hyphenated word is looked for: alternating columns put it two or three lines on. */
const NEXT = 3

/**
 * For each line, how many more hyphenated words around it go on in the very next line than in a later
 * one: above 0 where lines follow each other, below 0 where they alternate.
 */
export function flowOf(paper: PreparedPaper): (line: number) => number {
  const {text, lines, vocabulary} = paper
  const sums = new Int32Array(lines.count + 1)
  for (let line = 0; line < lines.count; line++) {
    sums[line + 1] = sums[line]! + vote(text, lines.start, lines.end, line, vocabulary)
  }
  return (line) =>
    sums[Math.min(lines.count, line + STRETCH + 1)]! - sums[Math.max(0, line - STRETCH)]!
}

/** 1 where the line's hyphenated last word goes on in the next line, -1 where in a later one, else 0. */
function vote(
  text: string,
  start: Int32Array,
  end: Int32Array,
  line: number,
  vocabulary: Vocabulary
): number {
  const head = /(?<!\p{L})(\p{L}{2,})[-‐\u00ad¬]$/u.exec(
    text.slice(Math.max(start[line]!, end[line]! - 24), end[line]!).trimEnd()
  )?.[1]
  if (head === undefined) return 0
  for (let by = 1; by <= NEXT && line + by < start.length; by++) {
    const tail = /^\s*(\p{Ll}+)/u.exec(
      text.slice(start[line + by]!, Math.min(end[line + by]!, start[line + by]! + 24))
    )?.[1]
    if (tail !== undefined && vocabulary.has((head + tail).toLowerCase())) return by === 1 ? 1 : -1
  }
  return 0
}
