/** Finds the row of a table that something stands in, and the head of its column, with a plugin for tables or without. */

import {addTo} from '../groups.ts'
import {countBelow, numbersBelow} from '../ordered.ts'
import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
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
  /** What tells its table from all others. */
  table: string
  /** How many cells stand before its own in the row. */
  column: number
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
  const own = blocks[block]!
  return own.kind === 'cell' ? placeAmongCells(blocks, block, at) : placeInLines(own, block, at)
}

/**
 * Whether a line is for itself a row of a table: it begins with a bar and ends with one, or white space stands behind the first of several. The
 * bars of a formula touch what is between them: “|x| and |y| are sizes”.
 */
export function isTableRow(line: string): boolean {
  const row = line.trim()
  if (row.length < 2 || !row.startsWith('|')) return false
  return row.endsWith('|') || (/\s/.test(row[1]!) && row.includes('|', 1))
}

/** What the cells of a row say that is a line; the bars at its ends part none. */
export function cellsOf(line: string): string[] {
  const row = line.trim()
  const end = row.length - (row.length > 1 && row.endsWith('|') ? 1 : 0)
  return row
    .slice(row.startsWith('|') ? 1 : 0, end)
    .split('|')
    .map((cell) => cell.trim())
}

/** Whether a block is a cell of a table, or a table from its beginning on that no plugin read. */
export function isTable(block: Block): boolean {
  if (block.kind === 'cell') return true
  const [first, second] = linesOf(block)
  return first!.isRow || (second?.isRow === true && second.head !== undefined)
}

/** A row of a table with the bars that it is written with, and where its words stand. */
export interface WrittenRow {
  text: string
  block: number
  span: Span
}

/** The tables of Markdown with a head, each as its rows, of which the head is the first: those that no plugin read, and then the others. */
export function writtenTables(blocks: readonly Block[], source: string): WrittenRow[][] {
  const inLines: WrittenRow[][] = []
  const byOuter = new Map<number, WrittenRow[]>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') inLines.push(...tablesInLines(block, index))
    if (block.kind !== 'cell' || block.isHtml) continue
    // A row is told by the last of its cells.
    if (blocks[index + 1]?.container === block.container) continue
    const row = rowInSource(block, index, source)
    if (row) addTo(byOuter, block.outer, row)
  }
  return [...inLines, ...byOuter.values()]
}

/** The row that a cell stands in, as its line in the source; its words are those of the cell. `undefined` in trees without positions. */
function rowInSource({prose}: Block, block: number, source: string): WrittenRow | undefined {
  const span = {start: 0, end: prose.text.length}
  const at = prose.sourceSpan(span)
  if (!at) return
  const end = source.indexOf('\n', at.end)
  const start = source.lastIndexOf('\n', at.start - 1) + 1
  return {text: source.slice(start, end < 0 ? source.length : end), block, span}
}

/** The tables of a paragraph that no plugin read. */
function tablesInLines(block: Block, index: number): WrittenRow[][] {
  const tables: WrittenRow[][] = []
  const lines = linesOf(block)
  const rowOf = ({start, end}: Line): WrittenRow => ({
    text: block.prose.text.slice(start, end),
    block: index,
    span: {start, end}
  })
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (!above || line.head === undefined) continue
    // The line below a head is none of the rows.
    if (line.head !== above.head) tables.push([rowOf(above)])
    else tables.at(-1)!.push(rowOf(line))
  }
  return tables
}

/** Cells on either side that are read of a row: tables that people read have fewer. */
const cellReach = 50

/** A row of cells that are blocks. */
interface Row {
  /** The indices of its blocks. */
  cells: number[]
  /** The first row of its table, which may be itself. */
  first: Row
}

/** Where a cell stands: its row, and how many cells stand before it there. */
interface Cell {
  row: Row
  column: number
}

const cellsByBlocks = new WeakMap<readonly Block[], ReadonlyMap<number, Cell>>()

/** The cells among blocks, by their indices; they are found once for all that stands in them. */
function cellsAmong(blocks: readonly Block[]): ReadonlyMap<number, Cell> {
  const known = cellsByBlocks.get(blocks)
  if (known) return known
  const cells = new Map<number, Cell>()
  const rows = new Map<number, Row>()
  const firsts = new Map<number, Row>()
  for (const [index, {kind, container, outer}] of blocks.entries()) {
    if (kind !== 'cell') continue
    const row = rows.get(container) ?? rowBelow(firsts.get(outer))
    rows.set(container, row)
    if (!firsts.has(outer)) firsts.set(outer, row)
    cells.set(index, {row, column: row.cells.length})
    row.cells.push(index)
  }
  cellsByBlocks.set(blocks, cells)
  return cells
}

/** A row without cells so far, below the first of its table, if there is one. */
function rowBelow(first: Row | undefined): Row {
  const row: Row = {cells: [], first: first!}
  row.first ??= row
  return row
}

function placeAmongCells(blocks: readonly Block[], block: number, at: Span): TablePlace {
  const {row, column} = cellsAmong(blocks).get(block)!
  const {outer} = blocks[block]!
  const textOf = (cell: number) => blocks[cell]!.prose.text
  const before = row.cells
    .slice(Math.max(0, column - cellReach), column)
    .map((cell) => `${textOf(cell)} | `)
  const moved = before.join('').length
  const behind = row.cells.slice(column + 1, column + cellReach).map((cell) => ` | ${textOf(cell)}`)
  const head = hasHead(row, blocks[block]!) ? row.first.cells[column] : undefined
  return {
    row: [...before, textOf(block), ...behind].join(''),
    at: {start: at.start + moved, end: at.end + moved},
    head: head === undefined ? '' : textOf(head),
    id: `${row.cells[0]}`,
    table: `${outer}`,
    column
  }
}

/** Whether the first row of a table is the head of another. In HTML, cells may be empty, which are no blocks, or wide: columns are sure in rows of one length. */
function hasHead(row: Row, {isHtml}: Block): boolean {
  return row.first !== row && !(isHtml && row.first.cells.length !== row.cells.length)
}

/** The line of bars below the head of a table. */
const belowHead = /^[\s|:–—-]{3,}$/

/** A line of a block. */
interface Line extends Span {
  /** Where its bars stand in the block. */
  bars: number[]
  /** Whether it is a row of a table, for itself or below a head: bars stand in formulas, too. */
  isRow: boolean
  /** What the heads of the columns say where it is below them. */
  head: string[] | undefined
}

const linesByBlock = new WeakMap<Block, readonly Line[]>()

/** The lines of a block; they are found once for all that stands in them. */
function linesOf(block: Block): readonly Line[] {
  const known = linesByBlock.get(block)
  if (known) return known
  const lines: Line[] = []
  let start = 0
  let before = ''
  let head: string[] | undefined
  for (const text of block.prose.text.split('\n')) {
    const bars = Array.from(matchesOf(text, /\|/g), ({index}) => start + index)
    if (bars.length === 0) head = undefined
    else if (start > 0 && belowHead.test(text)) head = cellsOf(before)
    const isRow = bars.length > 0 && (head !== undefined || isTableRow(text))
    lines.push({start, end: start + text.length, bars, isRow, head})
    start += text.length + 1
    before = text
  }
  linesByBlock.set(block, lines)
  return lines
}

/** The place in a table that no plugin read: its rows are lines with bars in them. */
function placeInLines(block: Block, index: number, at: Span): TablePlace | undefined {
  const {text} = block.prose
  const lines = linesOf(block)
  const line = lines[countBelow(lines, at.start + 1, ({start}) => start) - 1]!
  if (!line.isRow) return undefined
  const bars = numbersBelow(line.bars, at.start + 1)
  const start = line.bars[bars - cellReach] ?? line.start
  const end = line.bars[bars + cellReach] ?? line.end
  const opens = text.slice(line.start, line.bars[0]).trim() === ''
  const column = bars - (opens ? 1 : 0)
  return {
    row: text.slice(start, Math.max(end, at.end)),
    at: {start: at.start - start, end: at.end - start},
    head: line.head?.[column] ?? '',
    id: `${index}:${line.start}`,
    table: `${index}:`,
    column
  }
}
