/** Takes the tree of a summary apart into blocks of prose. */

import type {Nodes, Root} from 'mdast'
import type {Span} from '../quote/types.ts'
import {type Block, type Counts, type Place, placeWithin} from './block.ts'
import {HtmlBlocks} from './html-blocks.ts'
import {flatten, type Inline, Prose} from './prose.ts'

export type {Block} from './block.ts'

/**
 * Read the blocks of a tree, in document order.
 *
 * @param source The file's text without a byte order mark.
 */
export function readBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  const counts: Counts = {blockQuotes: 0, containers: 0}
  const top: Place = {blockQuote: 0, inList: false, isQuotedItem: false, container: 0, outer: 0}
  // A stack of its own: hostile files nest deeper than the call stack. Siblings share the HTML that is open around them.
  const stack: {node: Nodes; html: HtmlBlocks}[] = [
    {node: tree, html: new HtmlBlocks(top, counts, [])}
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, html} = entry
    const {place} = html
    const kind = blockKinds.get(node.type)
    if (node.type === 'html') {
      for (const block of html.read(node, source)) blocks.push(block)
    } else if (kind && 'children' in node) {
      blocks.push({
        kind,
        depth: node.type === 'heading' ? node.depth : 0,
        isHtml: false,
        ...place,
        ...flatten(node.children as never, source)
      })
    } else if ('children' in node) {
      const inside = new HtmlBlocks(
        node.type === 'root' ? place : placeWithin(place, containerOf(node), counts),
        counts,
        node.children
      )
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push({node: node.children[index]!, html: inside})
      }
    }
  }
  return blocks
}

/** What a node is to the place of what stands in it. */
function containerOf({type}: Nodes): Parameters<typeof placeWithin>[1] {
  return type === 'list' || type === 'blockquote' ? type : 'other'
}

/** A block as it would read with other words in a place; they stand nowhere in the source. */
export function withWords(block: Block, {start, end}: Span, words: string): Block {
  const {text} = block.prose
  const moved = (offset: number) =>
    offset < end ? Math.min(offset, start) : offset - end + start + words.length
  const around = (spans: readonly Span[]) =>
    spans
      .map((span) => ({start: moved(span.start), end: moved(span.end)}))
      .filter((span) => span.start < span.end)
  return {
    ...block,
    prose: new Prose(text.slice(0, start) + words + text.slice(end), []),
    code: around(block.code),
    strong: around(block.strong),
    wrapped: around(block.wrapped)
  }
}

const blockKinds = new Map<string, Block['kind']>([
  ['heading', 'heading'],
  ['paragraph', 'paragraph'],
  ['tableCell', 'cell']
])

/**
 * Where a range of a block's prose stands in the source, with the marks of the emphasis that it fills: those of a bold label
 * that it begins with belong to it. `undefined` in trees without positions.
 */
export function markedSpan(
  {prose, strong, wrapped}: Inline,
  span: Span,
  source: string
): Span | undefined {
  const place = prose.sourceSpan(span)
  if (!place) return
  const filled = [...strong, ...wrapped].filter(
    ({start, end}) => start >= span.start && end <= span.end && start < end
  )
  let {start, end} = place
  // Marks that readers see as such stand in the prose, too, and are none of emphasis.
  if (filled.some((mark) => mark.start === span.start)) {
    start -= marksAtEnd(source, start) - marksAtEnd(prose.text, span.start)
  }
  if (filled.some((mark) => mark.end === span.end)) {
    end += marksAtStart(source, end) - marksAtStart(prose.text, span.end)
  }
  return {start, end}
}

/** How many marks of emphasis end before an offset. */
export function marksAtEnd(text: string, offset: number): number {
  let start = offset
  while (/[*_]/.test(text[start - 1] ?? '')) start--
  return offset - start
}

/** How many marks of emphasis begin at an offset. */
export function marksAtStart(text: string, offset: number): number {
  let end = offset
  while (/[*_]/.test(text[end] ?? '')) end++
  return end - offset
}
