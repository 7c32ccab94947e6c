/** Finds rows of tables that break off: the only one of its table that no bar ends, without all of its cells or within one. */

import type {Span} from '../quote/types.ts'
import type {Summary} from '../summary/index.ts'
import {cellsOf, isTableRow, type WrittenRow, writtenTables} from '../summary/tables.ts'

/** Where a row of a table breaks off. */
export interface CutRow {
  /** Index of its block; of a table that a plugin read, that of its last cell. */
  block: number
  span: Span
}

/** The rows that break off, in document order. */
export function cutRows({blocks, source}: Summary): CutRow[] {
  return writtenTables(blocks, source).flatMap((rows) => {
    const open = rows.filter(({text}) => !text.trimEnd().endsWith('|'))
    // Who sets no bar at the end of one row may set none at the end of others.
    return open.length === 1 && breaksOff(open[0]!, rows[0]!) ? open : []
  })
}

/** A bracket that does not close, the point of a number, or a sign before one: no cell ends so. */
const withinCell = /(?:[([（][^()[\]（）]{0,100}|\d[.,]|[<>=≤≥±×])$/u

/** Whether an open row lacks cells that the head of its table has, or ends within one. */
function breaksOff({text}: WrittenRow, head: WrittenRow): boolean {
  if (!text.trimStart().startsWith('|') || !isTableRow(head.text)) return false
  const cells = cellsOf(text)
  return cells.length < cellsOf(head.text).length || withinCell.test(cells.at(-1)!)
}
