/** Finds what a summary says its paper is called: in its first heading, and behind labels such as “Title:”. */

import type {Span} from '../quote/types.ts'
import type {Block, Summary} from './index.ts'
import {citationKeyLabels, titleLabels} from './language/paper-labels.ts'
import {genericWords} from './language/titles.ts'
import {trim} from './sentences.ts'

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
  const words = [...line.matchAll(word)].map(({0: text, index}) => ({
    isGeneric: generic.has(text.toLowerCase()),
    start: index,
    end: index + text.length
  }))
  const first = words.find(({isGeneric}) => !isGeneric)
  const last = words.findLast(({isGeneric}) => !isGeneric)
  return {start: first?.start ?? 0, end: last?.end ?? 0}
}

/** A label, perhaps in bold or in a list, at the beginning of a line, and what follows it on the line. */
const labelled = /^[\s*_#>•-]*([\p{L}'’ -]{2,30}?)[\s*_]*[:：][\s*_]*(\S.*)$/gmu

function labelledNames(block: Block, index: number): NameClaim[] {
  if (block.blockQuote > 0) return []
  const claims: NameClaim[] = []
  for (const line of linesOf(block.prose.text)) {
    if (line.text.length > longestLine) continue
    for (const match of line.text.matchAll(labelled)) {
      const kind = kindOf(match[1]!)
      const name = kind && nameIn(match[2]!, kind)
      if (!name) continue
      const start = line.start + match.index + match[0].length - match[2]!.length + name.start
      const span = {start, end: start + name.text.length}
      claims.push({kind, text: name.text, labelled: true, block: index, span})
    }
  }
  return claims
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

function kindOf(label: string): NameClaim['kind'] | undefined {
  return kinds.get(label.trim().toLowerCase().replace(/’/g, "'"))
}

/** The name at the beginning of what follows a label: a key is one word with a digit in it, a title a few words. */
function nameIn(rest: string, kind: NameClaim['kind']): {text: string; start: number} | undefined {
  if (kind === 'citation-key') {
    const match =
      /^[[(`"“'@*_]*([\p{L}][\p{L}\p{N}_:.+/-]*\p{N}[\p{L}\p{N}_:.+/-]*[\p{L}\p{N}])/u.exec(rest)
    return match ? {text: match[1]!, start: match[0].length - match[1]!.length} : undefined
  }
  const inMarks = inQuotationMarks.exec(rest)
  if (inMarks && !/\p{L}/u.test(rest.slice(0, inMarks.index))) {
    return {text: inMarks[1]!, start: inMarks.index + 1}
  }
  const span = trim(rest, /^[*_]*/.exec(rest)![0].length, rest.replace(/[\s*_]+$/, '').length)
  return {text: rest.slice(span.start, span.end), start: span.start}
}
