/** Pages that begin with a figure and its caption, where a sentence goes on below. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {
  paper as anyPaper,
  pagesOf,
  passingWithout,
  prose,
  setInLines,
  turnsOf
} from './extraction.ts'

const WIDTH = 46
const legends = fc.sample(anyPaper, {numRuns: 2, seed: 3}).flat()
const pages = pagesOf(setInLines([...prose], WIDTH), 24)
const turns = turnsOf(pages)

/** What a figure says, in a line for each label, with its caption. */
const figures = pages.map((_, at) => [
  ...legends[at]!.split(' ').slice(0, 7),
  '0.1',
  '0.2',
  ...setInLines([`Figure ${at}: ${legends[at + 10]}`, legends[at + 20]!], WIDTH)
])

/** The pages as an extractor prints them that keeps no blank lines. */
const paper = prepare(
  pages
    .map((lines, at) => [...(at > 0 ? figures[at]! : []), ...lines, String(at + 411)].join('\n'))
    .join('\n\f')
)

it('are passed over', () => {
  expect(turns.map(({last, first}) => judge(paper, [...last, ...first].join(' ')).verdict)).toEqual(
    turns.map(() => 'verbatim')
  )
})

it.each([1, 2, 3, 4])('are no reason to leave out line %i of the six around them', (line) => {
  expect(passingWithout(line, turns, paper)).toEqual([])
})
