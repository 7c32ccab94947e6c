/** Cuts out of a paper what is needed to put the quotations of a summary right. */

import {placeName} from '../evidence/place-name.ts'
import type {Evidence} from '../evidence.ts'
import type {OpenPaper} from '../paper/index.ts'
import type {Span} from '../quote/types.ts'

/** How much of the paper's beginning is given, in characters: title, authors and abstract of most papers. */
const openingLength = 3000

/** What is given before and after each passage, in characters: two or three sentences. */
const surroundings = 400

/**
 * The beginning of a paper and what surrounds each passage that a quotation was matched to, in the
 * order of the paper, each headed by its page or line.
 */
export function neededPassages(paper: OpenPaper, {quotations}: Evidence): string {
  const spans = [
    {start: 0, end: openingLength},
    ...quotations.flatMap(({passage}) =>
      (passage?.pieces ?? []).map(({start, end}) => ({
        start: start - surroundings,
        end: end + surroundings
      }))
    )
  ]
  return joined(spans.map((span) => toLines(span, paper.text)))
    .map(({start, end}) => {
      const where = placeName({line: paper.lineAt(start), page: paper.pageAt(start)})
      return `[${where}]\n${paper.text.slice(start, end)}`
    })
    .join('\n\n')
}

/** The span, from the start of its first line to the end of its last. */
function toLines({start, end}: Span, text: string): Span {
  const from = start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', Math.min(end, text.length))
  return {start: from, end: to < 0 ? text.length : to}
}

/** The spans in order, those that touch as one. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end)
    else result.push({...span})
  }
  return result
}
