/** Headings in the margin of a text of one column, where the extractor kept the places of words. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {paper as anyPaper, setInLines} from './extraction.ts'

const WIDTH = 72
const lines = setInLines(fc.sample(anyPaper, {numRuns: 8, seed: 43}).flat(), WIDTH, false).slice(
  0,
  120
)
const HEADINGS = ['Bells of the town', 'Winter harbours', 'Two keepers']
/** Each of so many lines has a heading beside it. */
const EVERY = 12
const headingOf = (line: number): string | undefined =>
  line % EVERY === 6 ? HEADINGS[((line / EVERY) % 3) | 0] : undefined

const INDENT = 26
const texts = {
  left: lines.map((line, at) => `${(headingOf(at) ?? '').padEnd(INDENT)}${line}`),
  right: lines.map((line, at) => {
    const heading = headingOf(at)
    return heading === undefined ? line : `${line.padEnd(WIDTH + 8)}${heading}`
  })
}
const beside = lines.flatMap((_, at) => (headingOf(at) === undefined ? [] : [at]))

describe.each(['left', 'right'] as const)('a heading on the %s', (side) => {
  const paper = prepare(texts[side].join('\n'))

  it('is no part of the sentences beside it', () => {
    const refused = beside.filter(
      (at) => judge(paper, lines.slice(at - 1, at + 2).join(' ')).verdict !== 'verbatim'
    )
    expect(refused).toEqual([])
  })

  it('hides no words that are left out at the edge beside it', () => {
    const passed = beside.filter((at) => {
      const words = lines.slice(at - 1, at + 2).map((line) => line.split(' '))
      if (side === 'left') words[1] = words[1]!.slice(1)
      else words[1] = words[1]!.slice(0, -1)
      return judge(paper, words.flat().join(' ')).verdict === 'verbatim'
    })
    expect(passed).toEqual([])
  })
})

it('a word beside a gap is not offered, for it may be a heading’s', () => {
  const text =
    'The keepers of the harbour saw that the boats came home in winter. All of the\n' +
    'bells of the town were rung by hand, for there was nobody who          Ropes\n' +
    'knew how the ropes of the old tower had been hung up in the year before.'
  const quotation = 'there was nobody who knew how the ropes of the old tower had been hung up'
  expect(judge(prepare(text), quotation)).not.toHaveProperty('replacement')
})
