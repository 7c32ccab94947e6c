/** What is removed with the talk of a summary: what held it, and nothing of the paper. */

import {mayGo, type Talk} from '../../src/language/talk.ts'
import type {Span} from '../../src/quote/types.ts'
import {attributionBefore} from '../../src/summary/attributions.ts'
import {markedSpan, marksAtEnd, marksAtStart} from '../../src/summary/blocks.ts'
import {namesSection} from '../../src/summary/headings.ts'
import type {Block, Summary} from '../../src/summary/index.ts'
import {countWords} from '../../src/summary/words.ts'
import {matchesOf} from '../../src/text/matches.ts'

/** Talk that a message is about: items of one list that follow each other, or one talk alone. */
export type TalkList = [Talk, ...Talk[]]

/** Where talk stands in the source. */
export function sourceOf({block, span}: Talk, {blocks, source}: Summary): Span | undefined {
  return markedSpan(blocks[block]!, span, source)
}

/** From the first to the last of ranges that follow each other. */
export function cover(spans: readonly (Span | undefined)[]): Span | undefined {
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end]
  return start === undefined || end === undefined ? undefined : {start, end}
}

/**
 * The range to remove for each list of talk, in document order; `undefined` where it may hold something of the paper.
 *
 * Closing remarks take along what only introduces them or sets them apart, a label ("**Notes:**") or a rule: with nothing
 * behind them, these would be all that is left.
 */
export function removalsOf(lists: readonly TalkList[], summary: Summary): (Span | undefined)[] {
  const removals = lists.map((list) => removalOfAll(list, summary))
  for (let index = lists.length - 2; index >= 0; index--) {
    if (!removals[index + 1] && leadsTo(lists[index]!, lists[index + 1]!, summary)) {
      removals[index] = undefined
    }
  }
  let behind = summary.source.length
  for (let index = lists.length - 1; index >= 0; index--) {
    const removal = removals[index]
    if (!removal || !isBare(summary.source.slice(removal.end, behind))) break
    behind = introductionStart(removal.start, lists[index]![0].block, summary)
    removals[index] = {start: behind, end: removal.end}
  }
  return removals
}

/** Whether talk ends in a colon before other talk: “**Disclaimer:**” stays with the disclaimer. */
function leadsTo(list: TalkList, next: TalkList, {blocks}: Summary): boolean {
  const {block, span} = list.at(-1)!
  const {text} = blocks[block]!.prose
  return (
    next[0].block <= block + 1 &&
    /[:：]\s*$/.test(text.slice(span.start, span.end)) &&
    (next[0].block === block || text.slice(span.end).trim() === '')
  )
}

/** Whether nothing stands on the lines of a text but rules. */
function isBare(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || isRule(line))
}

/** Whether a line is a rule: three or more of one mark. */
function isRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(line.trim())
}

/** Where the rules and labels begin that lead to talk in a block, and to nothing else. */
function introductionStart(start: number, talkBlock: number, {source, blocks}: Summary): number {
  let from = start
  let block = talkBlock
  for (;;) {
    const lead = source.slice(0, from).trimEnd()
    // On the line of other words: talk in mid-paragraph.
    if (lead !== '' && !source.slice(lead.length, from).includes('\n')) return from
    const line = lead.lastIndexOf('\n') + 1
    const words = blocks[block - 1]
    if (isRule(lead.slice(line)) && isBelowBlank(source, line)) {
      from = line
    } else if (words && isLabel(words) && sourceEnd(words) > line) {
      from = line
      block--
    } else {
      return from
    }
  }
}

/** Whether the line before is blank: below words, `---` makes a heading of them. */
function isBelowBlank(source: string, line: number): boolean {
  return /(?:^|\n)[ \t]*\r?\n$/.test(source.slice(Math.max(0, line - surroundings), line))
}

function sourceEnd({prose}: Block): number {
  return prose.sourceSpan({start: 0, end: prose.text.length})?.end ?? -1
}

/** Most words of a label: "Notes on the Extraction Process:" has five. */
const labelWords = 6

/**
 * Whether a block is a label and no more: a few words on one line with a colon, or a heading that names no section
 * of a summary. An attribution has a colon, too, and somebody's words to come.
 */
function isLabel({kind, prose, inList, blockQuote}: Block): boolean {
  const text = prose.text.trim()
  if (inList || blockQuote > 0 || text.includes('\n') || countWords(text) > labelWords) return false
  if (kind === 'heading') return !namesSection(text)
  return kind === 'paragraph' && /[:：]$/.test(text) && !attributionBefore(text, text.length, 0)
}

/** The range to remove for talk in a list: that of all of it, where nothing but white space stands between the items. */
function removalOfAll(list: TalkList, summary: Summary): Span | undefined {
  const removals = list.map((talk) => removalOf(talk, summary))
  const apart = removals.some((removal, index) => {
    const before = removals[index - 1]
    return index > 0 && before && removal
      ? /\S/.test(summary.source.slice(before.end, removal.start))
      : !removal
  })
  return apart ? undefined : cover(removals)
}

/**
 * The range to remove, when it certainly holds nothing of the paper: talk without quotations, code or links
 * inside. Of a whole paragraph the marks around it go, too, and a list item that it fills; of a
 * sentence the space behind it.
 */
function removalOf(talk: Talk, {source, blocks}: Summary): Span | undefined {
  const {block, span, kind, whole, empty, rest} = talk
  const place = blocks[block]!.prose.sourceSpan(span)
  if (!place || !empty || !mayGo(kind)) return
  return whole ? wholeRemoval(place, source) : partRemoval(span, blocks[block]!, source, rest)
}

/**
 * The range of sentences in a paragraph, with the marks of emphasis that they fill. Where emphasis or a link begins
 * within them and ends outside of them, its marks would go wrong. A rule that lost its lines goes with what it set apart, a line
 * end with the colon in front of it.
 */
function partRemoval(
  span: Span,
  block: Block,
  source: string,
  restStart?: number
): Span | undefined {
  const {prose, strong, wrapped} = block
  const marked = [...strong, ...wrapped].filter(
    ({start, end}) => span.start < end && span.end > start
  )
  const isCut = marked.some(
    ({start, end}) =>
      !(start >= span.start && end <= span.end) && !(span.start > start && span.end < end)
  )
  if (isCut) return
  const place = markedSpan(block, span, source)
  if (!place) return
  let {start, end} = place
  const before = prose.text.slice(0, span.start)
  const behind = prose.text.slice(span.end)
  if (
    withoutMarks(source.slice(start, end)) !==
      withoutMarks(prose.text.slice(span.start, span.end)) ||
    !closesBrackets(source.slice(start, end))
  )
    return
  if (behind.trim() === '') start -= ruleAtEnd(source.slice(0, start))
  if (before.trim() === '') end += ruleAtStart(source.slice(end))
  while (source[end] === ' ') end++
  const rest =
    restStart === undefined ? undefined : prose.sourceSpan({start: restStart, end: restStart + 1})
  if (rest && /^\s*$/.test(source.slice(end, rest.start))) end = rest.start
  return {start, end}
}

/** The range of a whole paragraph, where nothing else stands on its lines: no link, no HTML, no row of a table. */
function wholeRemoval(place: Span, source: string): Span | undefined {
  const start = place.start - marksAtEnd(source, place.start)
  const end = place.end + marksAtStart(source, place.end)
  const marks = source.slice(start, end).match(/[*_]+/g) ?? []
  const before = source.slice(Math.max(0, start - surroundings), start)
  const isAlone = blockMarks.test(before) && lineEnd.test(source.slice(end, end + surroundings))
  return isAlone && marks.length % 2 === 0 ? withItem({start, end}, source) : undefined
}

/** Before the words of a paragraph: the marks of the quotes and lists that it stands in. */
const blockMarks = /(?:^|[\r\n])(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,100}$/

/** Before the words of a list item: how far its marks are set in, and the marks. */
const itemMarks = /(?:^|\n)([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)$/
const lineEnd = /^[ \t]*(?:\r?\n|\r|$)/
/** Blank lines, and how far the next line is set in. */
const nextLine = /^(?:[ \t]*\r?\n)*([ \t>]*)[^\s>]/

/** How much of the source around a list item is looked at, in characters: deeper lists are not written. */
const surroundings = 200

/** What is put in place of a range that goes, and the range. */
export interface Change extends Span {
  text: string
}

/**
 * Before what is left of a sentence: marks of emphasis, and its first word where that has no capital. A letter alone may be a sign
 * of a formula (“n = 40”, “p values”), and so may a word before one; with a hyphen or a number, it may be a name (“tf-idf”, “bert2”).
 */
const smallWord =
  /^([*_]{0,3})(\p{Ll}[\p{Ll}'’]{1,30})(?![*_]{0,3}(?:[\p{L}\p{M}\p{N}'’^(\\/‑–-]|\s?[=<>≈≤≥±×∝~+]))/u

/**
 * What becomes of talk that may go: nothing is left of it, but the sentence on the paper that it leads to behind a colon begins
 * with a capital.
 */
export function changeFor(list: TalkList, {start, end}: Span, {source}: Summary): Change {
  const word = list.at(-1)!.rest === undefined ? null : smallWord.exec(source.slice(end, end + 40))
  if (!word) return {start, end, text: ''}
  const [all, marks = '', letters = ''] = word
  const [first = ''] = letters
  return {
    start,
    end: end + all.length,
    text: marks + first.toUpperCase() + letters.slice(first.length)
  }
}

/** The range with the line of the list item that it fills: no item without words is left behind. */
function withItem({start, end}: Span, source: string): Span {
  const marks = itemMarks.exec(source.slice(Math.max(0, start - surroundings), start))
  const rest = lineEnd.exec(source.slice(end, end + surroundings))?.[0]
  if (!marks || rest === undefined) return {start, end}
  const [, inset = '', mark = ''] = marks
  const after = end + rest.length
  const next = nextLine.exec(source.slice(after, after + surroundings))?.[1] ?? ''
  // A line that is set in further belongs to the item, and keeps its marks.
  if (next.length > inset.length) return {start, end}
  return {start: start - inset.length - mark.length, end: after}
}

/** How long the rule is that ends a line, with the space behind it: three dashes or more. */
function ruleAtEnd(text: string): number {
  let start = text.length
  while (/[ \t]/.test(text[start - 1] ?? '')) start--
  const end = start
  while (text[start - 1] === '-') start--
  return end - start >= 3 ? text.length - start : 0
}

/** How long the rule is that begins a text, with the space around it. */
function ruleAtStart(text: string): number {
  return /^[ \t]*-{3,}[ \t]*/.exec(text.slice(0, surroundings))?.[0].length ?? 0
}

/** Smiles that are written with a bracket: “:-)”. */
const smiles = /[:;]-?[()]/g

/** Whether a text has no bracket of a pair without the other: the rest of its sentence or remark would keep that one. */
function closesBrackets(text: string): boolean {
  let open = 0
  for (const [bracket] of matchesOf(text.replace(smiles, ''), /[()（）[\]【】]/g)) {
    open += '(（[【'.includes(bracket) ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}

/** A text without marks of emphasis, and without the letters that look like them. */
function withoutMarks(text: string): string {
  return text.replace(/[*_]/g, '')
}
