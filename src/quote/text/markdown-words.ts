/** The words of a paper that is Markdown, without what stands there besides words: tables' bars and rules, marks of headings. */

import type {Span} from '../types.ts'

/** The rule below a table's head, as a row. */
const TABLE_RULE = /^[\s|:-]+$/
/** A rule between paragraphs or pages, perhaps with the number of one, as converters write it: “{12}-----”. */
const RULE = /^\s*(?:\{\d{1,4}\})?-{3,}\s*$/
const HEADING = /^\s{0,3}#{1,6}(?=\s)/

/** What a text has in a span, without the signs of Markdown: which of it they are shows in whole lines. */
export function withoutMarkdown(text: string, {start, end}: Span): string {
  const written = text.slice(start, end)
  if (!/[|#]|--/.test(written)) return written
  const lines: string[] = []
  let from = text.lastIndexOf('\n', start - 1) + 1
  while (from < end) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    const part = text.slice(Math.max(start, from), Math.min(end, to))
    lines.push(wordsOfLine(text.slice(from, to), part))
    from = to + 1
  }
  return lines.join('\n')
}

/** The words of a part of a line. */
function wordsOfLine(line: string, part: string): string {
  if (RULE.test(line)) return ''
  const row = line.trim()
  const isRow = row.length > 1 && row.startsWith('|') && row.endsWith('|')
  if (isRow) return TABLE_RULE.test(row) ? '' : part.replaceAll('|', ' ')
  return line.startsWith(part) ? part.replace(HEADING, '') : part
}
