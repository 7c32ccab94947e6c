/** A block of prose, and where in a document it stands. */

import type {Inline} from './prose.ts'

/** A block of prose: a heading, a paragraph or a table cell, of Markdown or of HTML. Code is none. */
export interface Block extends Inline {
  kind: 'heading' | 'paragraph' | 'cell'
  /** Depth of a heading, 1 to 6; 0 for others. */
  depth: number
  /** Whether it is HTML, in which the marks of Markdown are letters. */
  isHtml: boolean
  /** The block quote it stands in, counted from 1 through the document; 0 outside of any. */
  blockQuote: number
  /** Whether it stands in a list. */
  inList: boolean
  /** Whether it stands in a list that its block quote holds; a block quote may itself stand in a list. */
  isQuotedItem: boolean
  /** The list item, block quote or table it stands in, numbered through the document; 0 for the document. */
  container: number
  /** The container around that one, such as the table of a row; 0 for the document. */
  outer: number
}

/** Where in a document a block stands. */
export type Place = Pick<Block, 'blockQuote' | 'inList' | 'isQuotedItem' | 'container' | 'outer'>

/** How many block quotes and containers a document has so far. */
export interface Counts {
  blockQuotes: number
  containers: number
}

/** The place of what stands in a list, a block quote or another container that begins at a place. */
export function placeWithin(
  {blockQuote, inList, isQuotedItem, container}: Place,
  kind: 'list' | 'blockquote' | 'other',
  counts: Counts
): Place {
  return {
    blockQuote: kind === 'blockquote' ? blockQuote || ++counts.blockQuotes : blockQuote,
    inList: inList || kind === 'list',
    isQuotedItem: isQuotedItem || (blockQuote > 0 && kind === 'list'),
    container: ++counts.containers,
    outer: container
  }
}
