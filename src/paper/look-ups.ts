/** Look-ups in a paper: lines and pages by offset. */

import {countBelow} from '../ordered.ts'
import type {OpenPaper, Paper} from './types.ts'

/** Add the look-ups; their tables are built on the first use. */
export function withLookUps(paper: Paper, realPath: string): OpenPaper {
  let lines: number[] | undefined
  return {
    ...paper,
    path: realPath,
    lineAt(offset) {
      lines ??= lineStarts(paper.text)
      return lastAtOrBefore(lines, offset, (start) => start) + 1
    },
    pageAt(offset) {
      const page = physicalPageAt(paper, offset)
      return page === undefined ? undefined : (paper.pages[page - 1]?.printed ?? String(page))
    }
  }
}

/** The page of an offset, counted from 1: by its line where there is a layout, else by where the pages begin. */
function physicalPageAt(paper: Paper, offset: number): number | undefined {
  if (paper.pages.length === 0) return undefined
  const lines = paper.layout?.lines
  const line = lines?.[lastAtOrBefore(lines, offset, (line) => line.start)]
  return line?.page ?? Math.max(1, lastAtOrBefore(paper.pages, offset, (page) => page.offset) + 1)
}

/** Where lines start. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  return starts
}

/** The index of the last entry that starts at or before an offset; -1 when none does. */
function lastAtOrBefore<T>(
  list: readonly T[],
  offset: number,
  startOf: (entry: T) => number
): number {
  return countBelow(list, offset + 1, startOf) - 1
}
