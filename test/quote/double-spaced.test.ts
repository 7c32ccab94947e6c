/** Manuscripts with a blank line behind every line, where it ends nothing: no line at a page’s end may be left out. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {paper as anyPaper, pagesOf, passingWithout, setInLines, turnsOf} from './extraction.ts'

const WIDTH = 84
const LINES_A_PAGE = 20

const lines = setInLines(fc.sample(anyPaper, {numRuns: 8, seed: 41}).flat(), WIDTH, false)
const pages = pagesOf(lines, LINES_A_PAGE)

const paper = prepare(
  pages
    .map((page, index) => {
      const note = index === 3 ? ['²We rang one bell twice in the second year of them all.'] : []
      return [`OF BOATS AND BELLS\n${index + 1}`, ...page, ...note].join('\n\n')
    })
    .join('\n\n\f')
)

/** The last lines of a page and the first of the next. */
const turns = turnsOf(pages)

it('a sentence goes on overleaf, behind a note, too', () => {
  const refused = turns.filter(
    ({last, first}) => judge(paper, [...last, ...first].join(' ')).verdict !== 'verbatim'
  )
  expect(turns.length).toBeGreaterThan(6)
  expect(refused).toEqual([])
})

it.each([
  ['the last line of a page', 2],
  ['the first line overleaf', 3]
])('%s may not be left out', (_, line) => {
  expect(passingWithout(line, turns, paper)).toEqual([])
})
