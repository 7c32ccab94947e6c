/** Headings that are written in another form than a line of their own, and how they are set right. */

import type {Span} from '../../src/quote/types.ts'
import type {Report} from '../../src/rule.ts'
import {type Heading, namesSection} from '../../src/summary/headings.ts'
import type {Block, Summary} from '../../src/summary/index.ts'
import {plainSource} from '../../src/summary/prose.ts'

/**
 * What is wrong with the form of a heading, if anything.
 *
 * @param depths Depths that headings may have; empty for any.
 */
export function malformed(
  summary: Summary,
  heading: Heading,
  depths: readonly number[]
): Report | undefined {
  const block = summary.blocks[heading.block]!
  if (heading.form === 'mid-line') return midLine(summary, block, heading)
  if (heading.form === 'bold') {
    return bold(summary, block, heading, depthOf(heading, summary, depths))
  }
  return heading.glued ? glued(summary, block, heading) : undefined
}

/**
 * The depth for a bold heading: the first that is allowed; else that which most headings have besides the first, where it has the name of
 * a section or stands below the title; else one more than that of the heading above, whose text it divides.
 */
function depthOf(bold: Heading, {headings}: Summary, depths: readonly number[]): number {
  if (depths[0]) return depths[0]
  const lines = headings.filter(({form}) => form !== 'bold')
  const above = lines.findLast(
    ({block, span}) => block < bold.block || (block === bold.block && span.start < bold.span.start)
  )
  const usual = usualDepth(lines)
  if (!above || above.depth < usual || namesSection(bold.text)) return usual
  return Math.min(deepest, above.depth + 1)
}

/** The depth of headings that Markdown has no more of. */
const deepest = 6

/** The depth that most headings of a summary have besides the first. */
function usualDepth(headings: readonly Heading[]): number {
  const counts = new Map<number, number>()
  for (const {depth} of headings.slice(1)) {
    if (depth > 1) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2
}

/** The number of a list item, where it begins a block: some parsers take a heading behind it for a heading, some do not. */
const itemNumber = /^\s*\d{1,9}[.)]\s+$/

function midLine(summary: Summary, block: Block, heading: Heading): Report | undefined {
  const {prose} = block
  const {text} = prose
  if (itemNumber.test(text.slice(0, heading.span.start))) return
  const atStart = /^[ \t]*$/.test(
    text.slice(lineStart(text, heading.span.start), heading.span.start)
  )
  const {start} = heading.span
  // A space in front of the text that it runs into goes with it.
  const end = heading.glued
    ? heading.span.end
    : start + text.slice(start, heading.span.end).trimEnd().length
  const span = {start, end}
  const marks = '#'.repeat(heading.depth)
  const before = atStart ? '' : '\n\n'
  const fault = isEscaped(summary, block, start)
    ? `behind an escaped \`${marks}\``
    : `without a space behind \`${marks}\``
  // What goes on with the line is no part of a heading that it may hide.
  if (!atStart && mayBeText(heading)) {
    return {
      reason: `Unexpected marks of a heading \`${marks}\` in mid-line, expected a heading on a line of its own or none`,
      place: summary.place(prose, {start, end: start + marks.length})
    }
  }
  const report: Report = {
    reason: atStart
      ? `Unexpected heading \`${heading.text}\` ${fault}, expected \`${marks} ${heading.text}\``
      : `Unexpected heading \`${heading.text}\` in mid-line, expected a line of its own`,
    place: summary.place(prose, span)
  }
  // Behind a list number the heading belongs into the item, where only its writer can put it.
  if (/(?:^|\n)\s*\d+[.)]\s*$/.test(text.slice(Math.max(0, span.start - 12), span.start)))
    return report
  return replaced(
    report,
    summary,
    block,
    span,
    `${before}${marks} ${heading.text}${behind(text, heading, end)}`
  )
}

/** Whether a backslash stands before an offset in the source: its writer, or a program, wanted no heading. */
function isEscaped({source}: Summary, {prose}: Block, offset: number): boolean {
  const at = prose.sourceSpan({start: offset, end: offset + 1})?.start
  return at !== undefined && source[at - 1] === '\\'
}

/** Whether what stands behind marks in mid-line may go on with the line: it begins small, or is a sentence without a seam. */
function mayBeText({text, glued}: Heading): boolean {
  return /^\p{Ll}/u.test(text) || (!glued && /[.!。！]["”’)]*$/u.test(text))
}

function glued(summary: Summary, block: Block, heading: Heading): Report {
  const {prose} = block
  const {text} = prose
  const seam = heading.span.end
  const start = seam - (/\S*$/.exec(text.slice(Math.max(0, seam - 40), seam))?.[0].length ?? 0)
  const end = seam + (/^\S*/.exec(text.slice(seam, seam + 40))?.[0].length ?? 0)
  const span = {start, end}
  const report: Report = {
    reason: `Unexpected text in the line of the heading \`${heading.text}\`, expected a line of its own`,
    place: summary.place(prose, span)
  }
  return replaced(
    report,
    summary,
    block,
    span,
    `${text.slice(start, seam)}\n\n${text.slice(seam, end)}`
  )
}

function bold(summary: Summary, block: Block, heading: Heading, depth: number): Report {
  const {prose} = block
  const {start, end} = heading.span
  const marks = '#'.repeat(depth)
  const source = withMarks(summary, prose.sourceSpan({start, end}))
  const before = start === lineStart(prose.text, start) ? '' : '\n\n'
  const replacement = `${before}${marks} ${heading.text}${behind(prose.text, heading, end)}`
  const report: Report = {
    reason: `Unexpected bold text \`${heading.text}\` in place of a heading, expected \`${marks} ${heading.text}\``,
    place: summary.placeInSource(source) ?? summary.place(prose, {start, end})
  }
  if (!source || !isCertain(summary, block, {start, end}, source.start, replacement)) return report
  const actual = summary.source.slice(source.start, source.end)
  return {...report, actual, expected: [replacement]}
}

/** The place of bold words with their marks, when these are the plain ones. */
function withMarks({source}: Summary, span: {start: number; end: number} | undefined) {
  if (!span) return
  const opening = source.slice(span.start - 2, span.start)
  const isBold =
    (opening === '**' || opening === '__') && source.slice(span.end, span.end + 2) === opening
  return isBold ? {start: span.start - 2, end: span.end + 2} : undefined
}

/** What has to come behind a heading: an empty line, unless its line ends there. */
function behind(text: string, {glued}: Heading, end: number): string {
  return glued || /^[^\n]*\S/.test(text.slice(end, end + 80)) ? '\n\n' : ''
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Add the replacement where it is certain; bold words are none of the place. */
function replaced(
  report: Report,
  summary: Summary,
  block: Block,
  span: Span,
  replacement: string
): Report {
  const source = block.prose.sourceSpan(span)
  if (!source || overlapsAny(block.strong, span)) return report
  if (!isCertain(summary, block, span, source.start, replacement)) return report
  const actual = summary.source.slice(source.start, source.end)
  return {...report, actual, expected: [replacement]}
}

/**
 * Whether a replacement is certain: its place, from `start` in the source, reads as its text does, its block may be
 * cut, no markup is cut with it, and where it begins with a heading's marks, so does its line.
 */
function isCertain(
  {source}: Summary,
  block: Block,
  span: Span,
  start: number,
  replacement: string
): boolean {
  return (
    mayBeCut(source, block) &&
    plainSource(block.prose, span, source) !== undefined &&
    !overlapsAny(block.wrapped, span) &&
    (!replacement.startsWith('#') || beginsLine(source, start))
  )
}

/**
 * Whether a block may be cut in two. HTML, a list or a quote would be broken up; of a heading that is underlined the last
 * part would be the heading.
 */
function mayBeCut(source: string, {kind, isHtml, prose, inList, blockQuote}: Block): boolean {
  if (isHtml || inList || blockQuote > 0) return false
  if (kind !== 'heading') return true
  const start = prose.sourceSpan({start: 0, end: 1})?.start
  return start !== undefined && /^ {0,3}#/.test(source.slice(lineStart(source, start), start))
}

function overlapsAny(ranges: readonly Span[], {start, end}: Span): boolean {
  return ranges.some((range) => range.start < end && range.end > start)
}

/** Whether Markdown would read marks of a heading at an offset: not behind markup, nor set in as code is. */
function beginsLine(source: string, offset: number): boolean {
  const before = (offset < 4 ? '\n' : '') + source.slice(Math.max(0, offset - 4), offset)
  return /[\r\n] {0,3}$/.test(before)
}
