/** The two texts of the evidence page, summary and paper, with their marks. */

import type {JudgedQuotation} from '../../evidence.ts'
import type {OpenPaper} from '../../paper/index.ts'
import type {Span} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'
import {escapeHtml} from '../../untrusted.ts'
import type {Finding} from '../findings.ts'
import {insertion, mostDifferences} from './changes.ts'
import {type Anchor, type Mark, markedHtml} from './marks.ts'
import {kindOf} from './verdicts.ts'

/** A summary as the page shows it. */
export interface Draft {
  /** Without a byte order mark: the offsets of places count in it. */
  source: string
  frontmatter?: Span | undefined
  quotations: readonly JudgedQuotation[]
  /** Those that stand somewhere, and not for the summary as a whole, are underlined. */
  findings: readonly Finding[]
}

/** The summary with its quotations by verdict, what they changed, who is named for them, and where messages stand. */
export function draftHtml(draft: Draft, id: string): string {
  const {source, frontmatter, quotations, findings} = draft
  const marks: Mark[] = [...headingsOf(source)]
  const anchors: Anchor[] = []
  if (frontmatter) marks.push({...frontmatter, classes: 'frontmatter'})
  for (const [index, judged] of quotations.entries()) {
    const {prose} = judged.quotation
    const span = prose.sourceSpan({start: 0, end: prose.text.length})
    if (!span) continue
    const name = `${id}q${index + 1}`
    const kind = kindOf(judged)
    anchors.push({
      at: span.start,
      html: judged.passage
        ? number(
            name,
            `${id}p${index + 1}`,
            index,
            `Quotation ${index + 1}, ${kind}: to its passage in the paper`,
            name
          )
        : number(
            name,
            name,
            index,
            `Quotation ${index + 1}, ${kind}: no passage in the paper`,
            name
          )
    })
    marks.push({...span, classes: kind, group: name})
    addChanges(judged, marks, anchors)
    if (judged.attributed) marks.push({...judged.attributed, classes: 'attribution'})
  }
  for (const [index, {place, severity}] of findings.entries()) {
    const start = place?.start.offset
    const end = place?.end.offset
    if (start === undefined || end === undefined) continue
    anchors.push({at: start, html: `<span id="${id}m${index + 1}"></span>`})
    // What a message says of a quotation is shown in the quotation.
    if (!marks.some((mark) => mark.group && mark.start < end && start < mark.end)) {
      marks.push({start, end, classes: `message ${severity}`})
    }
  }
  return markedHtml(joinedLines(source, frontmatter?.end ?? 0), marks, anchors)
}

/** The words of the quotation that differ, each followed by the paper's. */
function addChanges({quotation, differences}: JudgedQuotation, marks: Mark[], anchors: Anchor[]) {
  for (const difference of differences.slice(0, mostDifferences)) {
    const words = quotation.prose.sourceSpan(difference.quotation)
    if (!words) continue
    if (words.start < words.end) marks.push({...words, classes: 'different'})
    if (difference.reads) anchors.push({at: words.end, html: insertion(difference.reads)})
  }
}

/** What begins a line that is none of the paragraph before it: a heading, an item, a row, a quotation, code, HTML, a definition. */
const ownLine =
  /^(?: {4}|\t| {0,3}(?:#{1,6}\s|[*+-]\s|\d{1,9}[.)]\s|[>|]|`{3}|~{3}|:{3}|={3}|-{3}|<[/!a-z]|\[[^\]]*\]:|\r?$))/i
/** Of these, what goes on in the lines behind it. */
const goesOn = /^ {0,3}(?:[*+-]\s|\d{1,9}[.)]\s|>)/
/** A line that the writer broke. */
const broken = /(?: {2}|\\)\r?$/

/**
 * A summary without the line ends that only wrap its paragraphs, of the same length: wrapped once more, each second line would be a
 * stub. Frontmatter, code and whatever has lines of its own keep them.
 */
function joinedLines(source: string, from: number): string {
  let joined = source.slice(0, from)
  let inCode = false
  const lines = source.slice(from).split('\n')
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) inCode = !inCode
    const isText = !ownLine.test(line) || goesOn.test(line)
    joined +=
      next === undefined
        ? line
        : inCode || !isText || broken.test(line) || ownLine.test(next)
          ? `${line}\n`
          : `${line.replace(/\r$/, ' ')} `
  }
  return joined
}

/** Headings, so that the eye finds its way through the Markdown. */
function headingsOf(source: string): Mark[] {
  return [...matchesOf(source, /^#{1,6}[ \t].*$/gm)].map(({index, 0: line}) => ({
    start: index,
    end: index + line.length,
    classes: 'heading'
  }))
}

/** What of a paper is shown, and what tells the pages that messages name. */
type ShownPaper = Pick<OpenPaper, 'text' | 'pageAt'>

/** The paper with the passages of the quotations, in them the words that differ, and the places that messages name. */
export function paperHtml(
  paper: ShownPaper,
  quotations: readonly JudgedQuotation[],
  id: string
): string {
  const {text} = paper
  const marks: Mark[] = []
  const anchors: Anchor[] = placesOf(paper)
  for (const [index, judged] of quotations.entries()) {
    if (!judged.passage) continue
    const name = `${id}q${index + 1}`
    const kind = kindOf(judged)
    for (const piece of judged.passage.pieces) marks.push({...piece, classes: kind, group: name})
    // Words that differ lie between the pieces that do not.
    for (const {paper} of judged.differences.slice(0, mostDifferences)) {
      marks.push({...paper, classes: `${kind} different`, group: name})
    }
    const label = `Passage of quotation ${index + 1}: back to the summary`
    anchors.push({
      at: judged.passage.start,
      html: number(`${id}p${index + 1}`, name, index, label, name)
    })
  }
  return markedHtml(text, marks, anchors)
}

/** In texts whose lines are those of pages, a line has a number when it can be divided by this; paragraphs have each. */
const numberedLine = 5

/** The pages at the lines with which they begin; where there are none, the numbers of lines. */
function placesOf(paper: ShownPaper): Anchor[] {
  const {text} = paper
  const step = isInLines(text) ? numberedLine : 1
  const anchors: Anchor[] = []
  let page: string | undefined
  let at = 0
  for (const [index, {length}] of text.split('\n').entries()) {
    const line = index + 1
    const own = paper.pageAt(at)
    if (own === undefined ? line % step === 0 && length > 0 : own !== page)
      anchors.push({at, html: `<i class="place">${escapeHtml(own ?? String(line))}</i>`})
    page = own
    at += length + 1
  }
  return anchors
}

/**
 * Longest line of a page, in characters: of two columns side by side in small print, or of a landscape page. A longer one is a
 * paragraph, which has to be wrapped.
 */
const longestLine = 200

/** Whether most of a text stands in the lines of its pages, which are shown as they are and not wrapped once more. */
export function isInLines(text: string): boolean {
  const inLines = text.split('\n').filter((line) => line.length <= longestLine)
  return inLines.reduce((length, line) => length + line.length + 1, 0) * 2 > text.length
}

/** The number of a quotation, which leads from one text to the other. */
function number(id: string, to: string, index: number, label: string, group: string): string {
  return `<a id="${id}" href="#${to}" data-q="${group}" aria-label="${label}">${index + 1}</a>`
}
