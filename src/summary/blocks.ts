/** Takes the tree of a summary apart into blocks of prose. */

import type {Nodes, Root} from 'mdast'
import type {Span} from '../quote/types.ts'
import {flatten, type Inline, Prose} from './prose.ts'

/** A block of prose: a heading, a paragraph or a table cell. Code and HTML are none. */
export interface Block extends Inline {
  kind: 'heading' | 'paragraph' | 'cell'
  /** Depth of a heading, 1 to 6; 0 for others. */
  depth: number
  /** The block quote it stands in, counted from 1 through the document; 0 outside of any. */
  blockQuote: number
  /** Whether it stands in a list. */
  inList: boolean
  /** The list item, block quote or table it stands in, numbered through the document; 0 for the document. */
  container: number
}

/**
 * Read the blocks of a tree, in document order.
 *
 * @param source The file's text without a byte order mark.
 */
export function readBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  let blockQuotes = 0

  // A stack of its own: hostile files nest deeper than the call stack.
  let containers = 0
  const stack: {node: Nodes; blockQuote: number; inList: boolean; container: number}[] = [
    {node: tree, blockQuote: 0, inList: false, container: 0}
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, blockQuote, inList, container} = entry
    const kind = blockKinds.get(node.type)
    if (kind && 'children' in node) {
      blocks.push({
        ...flatten(node.children as never, source),
        kind,
        depth: node.type === 'heading' ? node.depth : 0,
        blockQuote,
        inList,
        container
      })
    } else if ('children' in node) {
      const inside = {
        blockQuote: node.type === 'blockquote' ? blockQuote || ++blockQuotes : blockQuote,
        inList: inList || node.type === 'list',
        container: node.type === 'root' ? 0 : ++containers
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push({node: node.children[index]!, ...inside})
      }
    }
  }
  return blocks
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
