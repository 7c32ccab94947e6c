/** The sections of a summary: its tree of headings, and the stretches of running text below them. */

import type {Span} from '../quote/types.ts'
import {partNames} from '../text/part-names.ts'
import type {Block} from './blocks.ts'
import {findHeadings, type Heading, sectionName} from './headings.ts'
import {furtherWorks} from './language/sections.ts'

/** A heading and what stands below it; the first section has no heading when text comes before any. */
export interface Section {
  heading?: Heading | undefined
  /** Index of the section it belongs to. */
  parent?: number | undefined
}

/** Running text between two headings, within one block. Blocks without headings in them are one stretch. */
export interface Stretch {
  /** Index of its block. */
  block: number
  /** Its range in the prose of its block. */
  span: Span
  /** Index of its section. */
  section: number
}

/** Sections and stretches, in document order. */
export interface Outline {
  headings: Heading[]
  sections: Section[]
  stretches: Stretch[]
}

/** Take a summary apart at its headings. */
export function readOutline(blocks: readonly Block[]): Outline {
  const outline: Outline = {headings: [], sections: [{}], stretches: []}
  const open: {depth: number; section: number}[] = []
  for (const [index, block] of blocks.entries()) {
    let from = 0
    for (const heading of findHeadings(block, index, blocks[index + 1])) {
      addStretch(outline, block, index, from, heading.span.start)
      from = heading.span.end
      outline.headings.push(heading)
      addSection(outline, open, heading)
    }
    addStretch(outline, block, index, from, block.prose.text.length)
  }
  return outline
}

function addStretch(
  {sections, stretches}: Outline,
  block: Block,
  index: number,
  start: number,
  end: number
) {
  if (!/\S/.test(block.prose.text.slice(start, end))) return
  stretches.push({block: index, span: {start, end}, section: sections.length - 1})
}

const referenceHeadings = new Set([...partNames('references'), ...furtherWorks])

/** The sections that hold a list of references, by index: what stands there is neither the paper's words nor the summary's. */
export function referenceSections(sections: readonly Section[]): Set<number> {
  const found = new Set<number>()
  for (const [index, {heading, parent}] of sections.entries()) {
    // “References (12)”
    const name = sectionName(heading?.text ?? '').replace(/[^\p{L}\s]+/gu, '')
    if (found.has(parent ?? -1) || referenceHeadings.has(name.trim())) found.add(index)
  }
  return found
}

/** Bold headings stand one level below the last real heading. */
function addSection(
  {sections}: Outline,
  open: {depth: number; section: number}[],
  heading: Heading
) {
  const {form} = heading
  if (form === 'bold') {
    while (open.at(-1)?.depth === Number.POSITIVE_INFINITY) open.pop()
  } else {
    while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()
  }
  sections.push({heading, parent: open.at(-1)?.section})
  open.push({
    depth: form === 'bold' ? Number.POSITIVE_INFINITY : heading.depth,
    section: sections.length - 1
  })
}
