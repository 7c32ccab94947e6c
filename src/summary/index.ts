/** A summary, read once: its frontmatter, its blocks of prose, and its quotations. */

import type {Nodes, Root} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Span} from '../quote/types.ts'
import type {Settings} from '../settings.ts'
import {type Frontmatter, readFrontmatter} from './frontmatter.ts'
import {flatten, type Inline, type Prose} from './prose.ts'
import {findQuotations, type MarkFault, type Quotation} from './quotations.ts'

/** A block of prose: a heading, a paragraph or a table cell. Code and HTML are none. */
export interface Block extends Inline {
  kind: 'heading' | 'paragraph' | 'cell'
  /** Depth of a heading, 1 to 6; 0 for others. */
  depth: number
  /** The block quote it stands in, counted from 1 through the document; 0 outside of any. */
  blockQuote: number
  /** Whether it stands in a list. */
  inList: boolean
}

/** A summary, read. */
export interface Summary {
  /** The file's text without a byte order mark: the offsets of the tree count in it. */
  source: string
  frontmatter: Frontmatter
  /** In document order. */
  blocks: Block[]
  /** In document order. */
  quotations: Quotation[]
  /** What is wrong with the quotation marks themselves, in document order. */
  markFaults: MarkFault[]
  /**
   * The first block: where messages about the summary as a whole are placed, so that a control comment
   * below the frontmatter can silence them.
   */
  opening: Position | undefined
  /** Where a range of a prose stands, as a message wants it; `undefined` in trees without positions. */
  place: (prose: Prose, span?: Span) => Position | undefined
  /** The same for a range of the source. */
  placeInSource: (span: Span | undefined) => Position | undefined
}

const summaries = new WeakMap<Root, Summary>()

/** Read a summary; once a tree, however many rules ask. */
export function readSummary(tree: Root, file: VFile, settings: Settings): Summary {
  let summary = summaries.get(tree)
  if (!summary) {
    summary = read(tree, file, settings)
    summaries.set(tree, summary)
  }
  return summary
}

function read(tree: Root, file: VFile, settings: Settings): Summary {
  const source = String(file).replace(/^\uFEFF/, '')
  const points = location(source)
  const placeInSource = (span: Span | undefined): Position | undefined => {
    if (!span) return
    const start = points.toPoint(span.start)
    const end = points.toPoint(span.end)
    return start && end ? {start: start as Point, end: end as Point} : undefined
  }
  const place = (prose: Prose, span: Span = {start: 0, end: prose.text.length}) =>
    placeInSource(prose.sourceSpan(span))
  const blocks = readBlocks(tree, source)
  return {
    source,
    frontmatter: readFrontmatter(tree, source, settings.fields),
    blocks,
    quotations: findQuotations(blocks, settings.minimumWords),
    markFaults: [],
    opening: blocks[0] && place(blocks[0].prose),
    place,
    placeInSource
  }
}

function readBlocks(tree: Root, source: string): Block[] {
  const blocks: Block[] = []
  let blockQuotes = 0

  // A stack of its own: hostile files nest deeper than the call stack.
  const stack: {node: Nodes; blockQuote: number; inList: boolean}[] = [
    {node: tree, blockQuote: 0, inList: false}
  ]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, blockQuote, inList} = entry
    const kind = blockKinds.get(node.type)
    if (kind && 'children' in node) {
      blocks.push({
        ...flatten(node.children as never, source),
        kind,
        depth: node.type === 'heading' ? node.depth : 0,
        blockQuote,
        inList
      })
    } else if ('children' in node) {
      const inside = {
        blockQuote: node.type === 'blockquote' ? blockQuote || ++blockQuotes : blockQuote,
        inList: inList || node.type === 'list'
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push({node: node.children[index]!, ...inside})
      }
    }
  }
  return blocks
}

const blockKinds = new Map<string, Block['kind']>([
  ['heading', 'heading'],
  ['paragraph', 'paragraph'],
  ['tableCell', 'cell']
])
