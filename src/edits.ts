/** Turns the certain replacements of messages into edits of a text, and makes them. */

import type {Point} from 'unist'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Span} from './quote/types.ts'

/** A replacement in a text: `text` in place of the range; an empty range inserts. */
export interface Edit extends Span {
  text: string
  /** The rule that asked for it. */
  ruleId: string
}

/**
 * The edits that messages are certain of, in the order of the text, none overlapping another.
 *
 * Certain is a message of a lint rule with exactly one entry in `expected` and with a place; a message
 * with several entries leaves the choice to a person. Where two edits overlap, the one that begins
 * first stays, and of two that begin together the one that ends first; the other can be made in a
 * second pass, when it still applies.
 *
 * @param source The text without a byte order mark: the places of messages count in it.
 */
export function certainEdits(messages: readonly VFileMessage[], source: string): Edit[] {
  const points = location(source)
  const offset = (point: Point) => point.offset ?? points.toOffset(point)
  const edits: Edit[] = []
  for (const {source: origin, ruleId, expected, place} of messages) {
    if (origin !== 'remark-lint' || !place || expected?.length !== 1) continue
    const start = offset('start' in place ? place.start : place)
    const end = offset('end' in place ? place.end : place)
    if (start === undefined || end === undefined || start > end || end > source.length) continue
    const text = withLineEndsOf(source, expected[0]!)
    if (source.slice(start, end) === text) continue
    const span = text === '' ? withBlankLines(source, {start, end}) : {start, end}
    edits.push({...span, text, ruleId: ruleId ?? ''})
  }
  return withoutOverlaps(edits)
}

/**
 * Make edits.
 *
 * @param edits In the order of the text, none overlapping another.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let end = 0
  for (const edit of edits) {
    result += source.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + source.slice(end)
}

function withoutOverlaps(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Edit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    // Two insertions in one place would depend on their order: the second waits for its own pass.
    if (last && (edit.start < last.end || edit.start === last.start)) continue
    kept.push(edit)
  }
  return kept
}

/**
 * A removal that leaves no word on its lines takes them along, and of the blank lines on both sides those behind it; at
 * the end of the file those before it. At its beginning they stay: behind them, `---` opens no frontmatter.
 */
function withBlankLines(source: string, {start, end}: Span): Span {
  const from = lineStart(source, start)
  const to = lineEnd(source, end)
  if (!isBlank(source, from, start) || !isBlank(source, end, to)) return {start, end}
  const before = blankLinesBefore(source, from)
  const behind = before < from ? blankLinesBehind(source, to) : to
  return {start: behind === source.length ? before : from, end: behind}
}

function isBlank(source: string, start: number, end: number): boolean {
  return !/[^ \t\r\n]/.test(source.slice(start, end))
}

/** Where the line of an offset begins. */
function lineStart(source: string, offset: number): number {
  let start = offset
  while (start > 0 && !/[\r\n]/.test(source[start - 1]!)) start--
  return start
}

/** Where the next line begins; the end of a text that has none. */
function lineEnd(source: string, offset: number): number {
  let end = offset
  while (end < source.length && !/[\r\n]/.test(source[end]!)) end++
  return end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0)
}

/** Where the blank lines begin that end before a line. */
function blankLinesBefore(source: string, line: number): number {
  let start = line
  while (start > 0) {
    const before = lineStart(source, start - (source.startsWith('\r\n', start - 2) ? 2 : 1))
    if (!isBlank(source, before, start)) break
    start = before
  }
  return start
}

/** Where the blank lines end that begin with a line. */
function blankLinesBehind(source: string, line: number): number {
  let end = line
  while (end < source.length) {
    const behind = lineEnd(source, end)
    if (!isBlank(source, end, behind)) break
    end = behind
  }
  return end
}

/** New lines end as the text's first line does. */
function withLineEndsOf(source: string, text: string): string {
  const lineEnd = source.indexOf('\n')
  return source[lineEnd - 1] === '\r' ? text.replace(/\r?\n/g, '\r\n') : text
}
