/**
 * Where a column's text leaves the page at its foot and goes on at the top of the next column, back in a text whose lines join two
 * columns: the first and the last line of text of each page.
 */

import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {lineOf} from '../text/lines.ts'
import {type InferredLayout, isBesideColumn} from './boundary.ts'
import {isText} from './line-kinds.ts'

/** The first and the last line of text of each page, by page. */
interface PageEdges {
  top: Map<number, number>
  foot: Map<number, number>
}

const edgesOf = perPaper(({boundaries: {inferred}}): PageEdges | undefined => {
  if (inferred?.set.column === undefined || inferred.kinds.pages < 2) return undefined
  const {kind, page} = inferred.kinds
  const edges: PageEdges = {top: new Map(), foot: new Map()}
  for (let line = 0; line < kind.length; line++) {
    if (!isText(kind[line])) continue
    if (!edges.top.has(page[line]!)) edges.top.set(page[line]!, line)
    edges.foot.set(page[line]!, line)
  }
  return edges
})

/** Where the right column of a page begins whose left one ends before symbol `leave`; nowhere when none ends there. */
export function entriesAtTop(paper: PreparedPaper, leave: number): number[] {
  return across(paper, leave - 1, 'foot', 'top', 'entries')
}

/** Where the left column of a page ends whose right one begins before symbol `enter`; nowhere when none begins there. */
export function exitsAtFoot(paper: PreparedPaper, enter: number): number[] {
  return across(paper, enter, 'top', 'foot', 'exits')
}

/** The gutters in the line at one edge of a page, seen from a symbol in the line at the other edge. */
function across(
  paper: PreparedPaper,
  symbol: number,
  here: keyof PageEdges,
  there: keyof PageEdges,
  boundaries: 'entries' | 'exits'
): number[] {
  const edges = edgesOf(paper)
  if (!edges) return []
  const {lines, kinds}: InferredLayout = paper.boundaries.inferred!
  const line = lineOf(lines, symbol)
  const page = kinds.page[line]!
  const other = edges[there].get(page)
  if (edges[here].get(page) !== line || other === undefined || other === line) return []
  const found: number[] = []
  for (let at = lines.first[other]! + 1; at < lines.last[other]!; at++) {
    if (isBesideColumn(paper.boundaries[boundaries][at])) found.push(at)
  }
  return found
}
