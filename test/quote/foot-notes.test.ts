/** Notes at the foot of a page, in a text without positions: sentences go on overleaf behind them, and nothing is left out above them. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {paper as anyPaper, pagesOf, passingWithout, setInLines, turnsOf} from './extraction.ts'

const WIDTH = 70
const LINES_A_PAGE = 22
const NOTE_LINES = 18

const sentences = fc.sample(anyPaper, {numRuns: 8, seed: 29}).flat()
const noteWords = fc.sample(anyPaper, {numRuns: 12, seed: 31}).flat()

/** Pages of text, each with a mark in mid-page and its note at the foot, of as many lines as the text. */
const lines = setInLines(sentences, WIDTH, false)
const notes = setInLines(noteWords, WIDTH, false)
const pages = pagesOf(lines, LINES_A_PAGE)

const text = pages
  .map((page, index) => {
    const number = index + 1
    const marked = page.map((line, at) =>
      at === 6 ? line.replace(/(\p{L}{4}),? /u, `$1.${number} `) : line
    )
    const [first, ...rest] = notes.slice(index * NOTE_LINES, (index + 1) * NOTE_LINES)
    const head = `${number + 40}   Of Boats and Bells   [Vol. 9`
    return [head, ...marked, `${number}. See ${first}`, ...rest].join('\n')
  })
  .join('\n\f')
const paper = prepare(text)

/** Words of the last line of a page and the first of the next, and what a line between them says. */
const turns = turnsOf(pages)

it('a sentence goes on overleaf', () => {
  const refused = turns.filter(
    ({last, first}) =>
      judge(paper, [...last.slice(1), ...first.slice(0, 2)].join(' ')).verdict !== 'verbatim'
  )
  expect(turns.length).toBeGreaterThan(6)
  expect(refused.length).toBeLessThanOrEqual(turns.length / 8)
})

it.each([
  ['the last line above the notes', 2],
  ['the first line overleaf', 3]
])('%s may not be left out', (_, line) => {
  expect(passingWithout(line, turns, paper)).toEqual([])
})
