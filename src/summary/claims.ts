/** Finds what a summary says its paper is called: in its first heading, and behind labels such as “Title:”. */

import {nameKey} from '../names.ts'
import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
import {type Block, withWords} from './blocks.ts'
import type {Summary} from './index.ts'
import {citationKeyLabels, titleLabels} from './language/paper-labels.ts'
import {genericWords} from './language/titles.ts'
import {sameTitle} from './titles.ts'

/** A name that a summary gives to the paper that it summarises. */
export interface NameClaim {
  kind: 'title' | 'citation-key'
  /** The name, without marks around it. */
  text: string
  /** Whether a label says what it is; a heading without one may be any heading. */
  labelled: boolean
  /** Index of its block. */
  block: number
  /** Where it stands in the prose of its block. */
  span: Span
}

/** Blocks in which labels are looked for: the start, with a list of data on the paper. */
const labelBlocks = 40

/** Letters of the longest line that is a label and a name. */
const longestLine = 500

/** The names that a summary gives to its paper, in document order. */
export function nameClaims(summary: Summary): NameClaim[] {
  const claims = summary.blocks
    .slice(0, labelBlocks)
    .flatMap((block, index) => labelledNames(block, index))
  const heading = headingClaim(summary)
  const isLabelled = claims.some(
    ({block, span}) => block === heading?.block && span.start < heading.span.end
  )
  return heading && !isLabelled ? [heading, ...claims] : claims
}

/** Whether two names of a kind are the same: titles but for typography, citation keys but for case and the form of accents. */
export function sameName(kind: NameClaim['kind'], a: string, b: string): boolean {
  return kind === 'title' ? sameTitle(a, b) : nameKey(a) === nameKey(b)
}

/** Whether a name would be read behind the label of a claim as it is, were it to stand there. */
export function wouldBeRead(name: string, {kind, block: index, span}: NameClaim, block: Block) {
  return labelledNames(withWords(block, span, name), index).some(
    (claim) =>
      claim.kind === kind && claim.span.start === span.start && sameName(kind, claim.text, name)
  )
}

/** The words in quotation marks of the first heading, or all of them but “Summary of” and the like at its ends. */
function headingClaim({headings, blocks}: Summary): NameClaim | undefined {
  const heading = headings[0]
  if (!heading || heading.depth > 2) return
  const {text} = blocks[heading.block]!.prose
  const line = text.slice(heading.span.start, heading.span.end)
  const inMarks = inQuotationMarks.exec(line)
  const span = inMarks
    ? {start: inMarks.index + 1, end: inMarks.index + 1 + inMarks[1]!.length}
    : withoutGenericEnds(line)
  if (span.start >= span.end) return
  return {
    kind: 'title',
    text: line.slice(span.start, span.end),
    labelled: false,
    block: heading.block,
    span: {start: heading.span.start + span.start, end: heading.span.start + span.end}
  }
}

const inQuotationMarks = /["“«„]([^"”“«»„]{8,300})["”»“]/u
const word = /[\p{L}\p{N}]+/gu
const generic = new Set(genericWords)

function withoutGenericEnds(line: string): Span {
  const words = [...matchesOf(line, word)].map(({0: text, index}) => ({
    isGeneric: generic.has(text.toLowerCase()),
    start: index,
    end: index + text.length
  }))
  const first = words.find(({isGeneric}) => !isGeneric)
  const last = words.findLast(({isGeneric}) => !isGeneric)
  return {start: first?.start ?? 0, end: last?.end ?? 0}
}

function labelledNames(block: Block, index: number): NameClaim[] {
  if (block.blockQuote > 0) return []
  const claims: NameClaim[] = []
  for (const line of linesOf(block.prose.text)) {
    if (line.text.length > longestLine) continue
    const colon = line.text.slice(0, longestLabel).search(/[:：]/)
    const kind = colon < 0 ? undefined : kindOf(line.text.slice(0, colon))
    const name = kind && nameIn(line.text, withoutMarks(line.text, colon + 1), kind)
    if (!name || name.start >= name.end) continue
    claims.push({
      kind,
      text: line.text.slice(name.start, name.end),
      labelled: true,
      block: index,
      span: {start: line.start + name.start, end: line.start + name.end}
    })
  }
  return claims
}

/** Letters of the longest label, with the marks of a list and of bold before it. */
const longestLabel = 60

/** The part of a line from an offset on, without the space and the marks of emphasis around it. */
function withoutMarks(line: string, from: number): Span {
  let start = from
  let end = line.length
  while (start < end && /[\s*_]/.test(line[start]!)) start++
  while (end > start && /[\s*_]/.test(line[end - 1]!)) end--
  return {start, end}
}

function* linesOf(text: string): Generator<{text: string; start: number}> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield {text: text.slice(start, end), start}
    start = end + 1
  }
}

const kinds = new Map<string, NameClaim['kind']>([
  ...titleLabels.map((label) => [label, 'title'] as const),
  ...citationKeyLabels.map((label) => [label, 'citation-key'] as const)
])

/** What a label stands for; the marks of a list, a heading or bold around it are none of it. */
function kindOf(label: string): NameClaim['kind'] | undefined {
  const words = label.match(/[\p{L}'’-]+/gu) ?? []
  return kinds.get(words.join(' ').toLowerCase().replace(/’/g, "'").replace(/^-\s?/, ''))
}

/** A citation key behind marks such as `[@`: letters, and a digit at least. */
const citationKey =
  /^[[(`"“'@]{0,4}(?=[^\s\p{N}]{0,80}\p{N})(\p{L}[\p{L}\p{N}_:.+/-]{0,80}[\p{L}\p{N}])/u

/** The name in what follows a label: a citation key, a title in quotation marks, or all of it. */
function nameIn(line: string, {start, end}: Span, kind: NameClaim['kind']): Span | undefined {
  const rest = line.slice(start, end)
  if (kind === 'citation-key') {
    const match = citationKey.exec(rest)
    if (!match) return
    const from = start + match[0].length - match[1]!.length
    return {start: from, end: start + match[0].length}
  }
  const inMarks = inQuotationMarks.exec(rest)
  if (!inMarks || /\p{L}/u.test(rest.slice(0, inMarks.index))) return {start, end}
  const from = start + inMarks.index + 1
  return {start: from, end: from + inMarks[1]!.length}
}
