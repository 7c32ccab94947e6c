/** Hides what a summary shows and does not say: code, quotations, titles in marks, thoughts that led to it. */

import type {Span} from '../quote/types.ts'
import type {Block} from '../summary/index.ts'
import {matchesOf} from '../text/matches.ts'

/** What stands for a letter that is quoted or code: no letter, no mark. */
export const veil = '\u0001'

/** Longest text between marks that is taken for a quotation, so that one lost mark hides no page. */
const longestQuotation = 600

const marked = new RegExp(
  [
    ['“', '”'],
    ['«', '»'],
    ['„', '“”'],
    ['「', '」'],
    ['『', '』'],
    ['"', '"']
  ]
    .map(([open, close]) => `${open}[^${open}${close}]{1,${longestQuotation}}[${close}]`)
    .join('|'),
  'g'
)

/** The prose of a block with its code hidden, letter for letter. */
export function hideCode({prose, code}: Block): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of code) {
    parts.push(prose.text.slice(at, start), veil.repeat(end - start))
    at = end
  }
  return parts.join('') + prose.text.slice(at)
}

/** The same with its quotations and titles in marks hidden, too. */
export function hideMarked(block: Block): string {
  return hideCode(block).replace(marked, (quotation) => veil.repeat(quotation.length))
}

/**
 * What people’s programs for notes print as marks, or not at all: comments (“%% ask for the data %%”), the kind of a callout
 * (“[!todo]”), and links to other notes (“[[TODO]]”).
 */
const marksOfNotes = /(?<!%)%%(?!%)[^%]{1,500}%%|\[![a-z][a-z-]{0,30}\]|\[\[[^[\]\n]{1,100}\]\]/gi

/** A text with such marks hidden, letter for letter, but for the variables of templates (“%%TITLE%%”). */
export function hideMarksOfNotes(text: string): string {
  return text.replace(marksOfNotes, (mark) =>
    /^%%[A-Z_]{1,40}%%$/.test(mark) ? mark : veil.repeat(mark.length)
  )
}

/** The source with fenced and inline code blanked out, letter for letter; line by line, so that it is linear. */
export function withoutShownCode(source: string): string {
  let fence: string | undefined
  return source
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
      const opens = fence === undefined && mark !== undefined
      const closes = fence !== undefined && mark?.startsWith(fence)
      const inside = fence !== undefined || opens
      if (opens) fence = mark
      else if (closes) fence = undefined
      return inside ? ' '.repeat(line.length) : line.replace(/`[^`\n]+`/g, blank)
    })
    .join('\n')
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** Tags between which models put the thoughts that lead them to an answer. */
const thoughtTag = /<(\/?)(think|thinking|reasoning|reflection|scratchpad)>/gi

/** Where thoughts stand in a source, between their tags: `<think>…</think>`. */
export function markedThoughts(source: string): Span[] {
  // Few summaries have any, and then need no more than this.
  if (source.search(thoughtTag) < 0) return []
  const thoughts: Span[] = []
  let open: {name: string; start: number} | undefined
  for (const {0: tag, 1: slash, 2: name = '', index} of matchesOf(
    withoutShownCode(source),
    thoughtTag
  )) {
    if (slash === '') open ??= {name: name.toLowerCase(), start: index}
    else if (open?.name === name.toLowerCase()) {
      thoughts.push({start: open.start, end: index + tag.length})
      open = undefined
    }
  }
  return thoughts
}
