/** False quotations of a paper: a sentence that is left where a column ends, and goes on at the beginning of a column that does not follow. */

import {groupBy} from '../../src/groups.ts'
import type {OpenPaper} from '../../src/paper/index.ts'
import type {LayoutLine} from '../../src/quote/index.ts'

/** Lines of a flow of text at least, words of it that are taken, and letters that these have. */
const fewestLines = 3
const words = 8
const fewestLetters = 25
/** Columns are put together with those of their page, of the one before and the one behind. */
const pagesApart = 1

/** The end of each flow of text with the beginning of each near one that does not follow it, where both are amid a sentence. */
export function gluedColumns({text, layout}: OpenPaper): string[] {
  const flows = flowsOf(layout?.lines ?? [])
  const said = (from: LayoutLine, to: LayoutLine): string[] =>
    text.slice(from.start, to.end).trim().split(/\s+/)
  const glued: string[] = []
  for (const [end, one] of flows.entries()) {
    const foot = said(one.at(-2)!, one.at(-1)!).slice(-words).join(' ')
    if (foot.length < fewestLetters || /[.?!:]$/.test(foot)) continue
    for (const [begin, other] of flows.entries()) {
      const top = said(other[0]!, other[1]!).slice(0, words).join(' ')
      const isNear = Math.abs(other[0]!.page - one[0]!.page) <= pagesApart
      if (begin === end || begin === end + 1 || !isNear) continue
      if (top.length < fewestLetters || !/^\p{Ll}/u.test(top)) continue
      glued.push(/\p{L}-$/u.test(foot) ? foot.slice(0, -1) + top : `${foot} ${top}`)
    }
  }
  return glued
}

/** The lines of each flow of running text, in order. */
function flowsOf(lines: readonly LayoutLine[]): LayoutLine[][] {
  const running = lines.filter(({kind}) => kind === 'body')
  const flows = groupBy(running, ({flow}) => flow)
  return [...flows.values()].filter((flow) => flow.length >= fewestLines)
}
