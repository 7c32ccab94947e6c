/** Writes a text as HTML with marked stretches, which may overlap. */

import type {Span} from '../../quote/types.ts'
import {escapeHtml} from '../../untrusted.ts'

/** A stretch to mark. */
export interface Mark extends Span {
  /** Classes of the `<mark>` elements, with spaces between. */
  classes: string
  /** Names in `data-q` that join stretches which belong together. */
  group?: string | undefined
}

/** HTML that is put in front of an offset. */
export interface Anchor {
  at: number
  html: string
}

interface Change {
  at: number
  mark: Mark
  open: boolean
}

/**
 * The text, escaped, with its marks and anchors.
 *
 * Overlapping marks are cut where one begins or ends: each piece bears the classes and groups of all
 * marks that it lies in. Linear in the text and in the pieces.
 */
export function markedHtml(
  text: string,
  marks: readonly Mark[],
  anchors: readonly Anchor[]
): string {
  const changes: Change[] = marks
    .filter(({start, end}) => start < end)
    .flatMap((mark) => [
      {at: mark.start, mark, open: true},
      {at: mark.end, mark, open: false}
    ])
    .sort((a, b) => a.at - b.at)
  const waiting = anchors.toSorted((a, b) => a.at - b.at)
  const active = new Set<Mark>()
  let html = ''
  let at = 0
  let nextAnchor = 0
  const writeTo = (end: number) => {
    for (; nextAnchor < waiting.length && waiting[nextAnchor]!.at <= end; nextAnchor++) {
      const anchor = waiting[nextAnchor]!
      html += piece(text.slice(at, anchor.at), active) + anchor.html
      at = Math.max(at, anchor.at)
    }
    html += piece(text.slice(at, end), active)
    at = Math.max(at, end)
  }
  for (const change of changes) {
    writeTo(change.at)
    if (change.open) active.add(change.mark)
    else active.delete(change.mark)
  }
  writeTo(text.length)
  return html
}

function piece(text: string, active: ReadonlySet<Mark>): string {
  if (text === '' || active.size === 0) return escapeHtml(text)
  const classes = new Set([...active].flatMap((mark) => mark.classes.split(' ')))
  const groups = new Set([...active].flatMap(({group}) => group ?? []))
  const joined = groups.size > 0 ? ` data-q="${[...groups].join(' ')}"` : ''
  return `<mark class="${[...classes].join(' ')}"${joined}>${escapeHtml(text)}</mark>`
}
