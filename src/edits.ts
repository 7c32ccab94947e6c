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
    if (source.slice(start, end) !== text) edits.push({start, end, text, ruleId: ruleId ?? ''})
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

/** New lines end as the text's first line does. */
function withLineEndsOf(source: string, text: string): string {
  const lineEnd = source.indexOf('\n')
  return source[lineEnd - 1] === '\r' ? text.replace(/\r?\n/g, '\r\n') : text
}
