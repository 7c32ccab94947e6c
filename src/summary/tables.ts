/** Finds the row of a table that something stands in, and the head of its column, with a plugin for tables or without. */

import type {Span} from '../quote/types.ts'
import type {Block} from './blocks.ts'

/** Where something stands in a table. */
export interface TablePlace {
  /** The row, of a very long one the part around, and where it stands there. */
  row: string
  at: Span
  /** What the head of its column says; nothing in a table without one. */
  head: string
  /** What tells its row from all others of the summary. */
  id: string
}

/**
 * The place in a table of what stands in a block; `undefined` where that is no table.
 *
 * @param at Where it stands in the prose of the block.
 */
export function tablePlace(
  blocks: readonly Block[],
  block: number,
  at: Span
): TablePlace | undefined {
  const {kind, prose} = blocks[block]!
  return kind === 'cell' ? placeAmongCells(blocks, block, at) : placeInLines(prose.text, block, at)
}

/** Cells on either side that are read of a row: tables that people read have fewer. */
const cellReach = 50

function placeAmongCells(blocks: readonly Block[], block: number, at: Span): TablePlace {
  const first = rowStart(blocks, block)
  let end = block
  while (end < block + cellReach && isOfRow(blocks[end], blocks[block]!.container)) end++
  const before = blocks
    .slice(Math.max(first, block - cellReach), block)
    .map(({prose}) => `${prose.text} | `)
  const moved = before.join('').length
  const behind = blocks.slice(block + 1, end).map(({prose}) => ` | ${prose.text}`)
  const head = headStart(blocks, first)
  return {
    row: [...before, blocks[block]!.prose.text, ...behind].join(''),
    at: {start: at.start + moved, end: at.end + moved},
    head: head === first ? '' : (blocks[head + block - first]?.prose.text ?? ''),
    id: `${first}`
  }
}

/** The first cell of the row that a cell is in. */
function rowStart(blocks: readonly Block[], cell: number): number {
  let start = cell
  while (isOfRow(blocks[start - 1], blocks[cell]!.container)) start--
  return start
}

function isOfRow(block: Block | undefined, container: number): boolean {
  return block?.kind === 'cell' && block.container === container
}

/** The first cell of the first row of a table. Its rows are numbered one by one; between two tables, their own numbers stand. */
function headStart(blocks: readonly Block[], row: number): number {
  let start = row
  while (isOfRow(blocks[start - 1], blocks[start]!.container - 1))
    start = rowStart(blocks, start - 1)
  return start
}

/** The line of bars below the head of a table. */
const belowHead = /^[\s|:–—-]{3,}$/

/** Letters above a row in which the head of its table is looked for: some two hundred rows. */
const headReach = 10_000

/** The place in a table that no plugin read: its rows are lines with bars in them. */
function placeInLines(text: string, block: number, at: Span): TablePlace | undefined {
  const start = text.lastIndexOf('\n', at.start) + 1
  const end = text.indexOf('\n', at.end)
  const row = text.slice(start, end < 0 ? text.length : end)
  if (!row.includes('|')) return undefined
  const lines = text.slice(Math.max(0, start - headReach), start).split('\n')
  const below = lines.findLastIndex((line) => line.includes('|') && belowHead.test(line))
  const isBelow = below > 0 && lines.slice(below, -1).every((line) => line.includes('|'))
  // Bars stand in formulas, too.
  if (!isBelow && !/^\s{0,12}\|/.test(row)) return undefined
  const column = text.slice(start, at.start).split('|').length - 1
  return {
    row,
    at: {start: at.start - start, end: at.end - start},
    head: isBelow ? (lines[below - 1]!.split('|')[column]?.trim() ?? '') : '',
    id: `${block}:${start}`
  }
}
