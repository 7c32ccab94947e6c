/** Texts whose extractor kept the places of words on the page: what stands below what. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const keepers = [
  'The keepers of the old light',
  'have written down the height',
  'of each tide for a century, a',
  'work that nobody had asked of',
  'them, and that nobody has read',
  'until the survey of the coast',
  'began. Their books are kept in',
  'the tower, where the damp has',
  'taken some of the oldest ones.'
]
const gauges = [
  'A gauge that stands on a pile',
  'moves in a storm, unless it is',
  'held by a second one on firm',
  'ground. The survey built two of',
  'oak on the rock, and had them',
  'read by boys from the village,',
  'who were paid by the hour and',
  'wrote with care on the slates',
  'that hung from a nail nearby.'
]
const herons = [
  'Herons came to the pools when',
  'the water was low, and stood in',
  'a row along the edge of the reed',
  'for most of the day. No other',
  'bird was seen to feed there as',
  'long as they did, but plovers',
  'came after dark, which the boys',
  'knew by the tracks that these',
  'had left in the mud at dawn.'
]

/** Columns side by side, each as wide as is said; blank lines above and below. */
function sideBySide(columns: readonly (readonly string[])[], width: number): string {
  const rows = columns[0]!.map((_, row) =>
    columns
      .map((column) => column[row]!.padEnd(width))
      .join('')
      .trimEnd()
  )
  return ['', ...rows, ''].join('\n')
}

function sentencesOf(lines: readonly string[]): string[] {
  return lines.join(' ').match(/[A-Z][^.]*\./g)!
}

describe('three columns', () => {
  const columns = [keepers, gauges, herons]
  const paper = prepare(sideBySide(columns, 36))

  it.each(columns.flatMap(sentencesOf))('have the sentence “%s”', (sentence) => {
    expect(judge(paper, sentence).verdict).toBe('verbatim')
  })

  it.each(
    columns.flatMap((lines) => lines.slice(1, -1).map((_, row) => [lines, row + 1] as const))
  )('of %s, line %i is not left out', (lines, row) => {
    expect(judge(paper, `${lines[row - 1]} ${lines[row + 1]}`).verdict).not.toBe('verbatim')
  })

  it.each(
    columns.flatMap((lines) => lines.slice(1, -1).map((_, row) => [lines, row + 1] as const))
  )('of %s, the first and the last word of line %i are not left out', (lines, row) => {
    const words = lines[row]!.split(' ')
    for (const left of [words.slice(1), words.slice(0, -1)])
      expect(judge(paper, [lines[row - 1], ...left, lines[row + 1]].join(' ')).verdict).not.toBe(
        'verbatim'
      )
  })

  it.each([
    [keepers, gauges],
    [gauges, herons]
  ])('do not go on across the gap, two lines of %s and two of %s', (left, right) => {
    for (let row = 1; row < left.length - 1; row++) {
      const said = [...left.slice(row - 1, row + 1), ...right.slice(row, row + 2)].join(' ')
      expect([said, judge(paper, said).verdict]).toEqual([said, 'stitched'])
    }
  })

  it('do not go on beside each other', () => {
    expect(judge(paper, `${gauges[3]} ${herons[4]}`).verdict).not.toBe('verbatim')
    expect(judge(paper, `${keepers[2]} ${gauges[3]}`).verdict).not.toBe('verbatim')
  })
})

describe('a text beside other matter', () => {
  const text = [
    'The tide was read twice on each day of the year from a',
    'gauge below the tower. Most of the readings are within an',
    'inch of those that were printed, and those that are not were',
    'taken in a storm, when the keeper could not see the water. In',
    'such a night he would write what he had heard of it instead.'
  ]
  const quotation = text
    .slice(1, 4)
    .join(' ')
    .replace(/^[^.]*\. | In$/g, '')

  it.each([
    ['a note in the margin', ['', 'This is', 'told of all', 'towers', '']],
    ['the labels of a figure', ['0.4', '', '0.2   inch', '', '0.0  1   2   3']],
    [
      'the cells of a table',
      ['Tower   12   4', 'Quay    10   3', 'Mill     9   3', 'Weir   8   1', '']
    ]
  ])('goes on past %s', (_, beside) => {
    const paper = prepare(sideBySide([text, beside], 70))
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    const dropped = `${text[1]!.replace(/^[^.]*\. /, '')} ${text[3]!.replace(/ In$/, '')}`
    expect(judge(paper, dropped).verdict).not.toBe('verbatim')
  })

  it('leaves nothing out at a gap that no line around has', () => {
    const rows = text.with(2, text[2]!.replace('printed, and', 'printed,    and'))
    const said = quotation.replace(' and those that are not were', '')
    expect(judge(prepare(`\n${rows.join('\n')}\n`), quotation).verdict).toBe('verbatim')
    expect(judge(prepare(`\n${rows.join('\n')}\n`), said).verdict).not.toBe('verbatim')
  })
})

it('a reference begins at a line’s end with what others begin with, too', () => {
  const references = (first: number, words: string): string[] =>
    ['first', 'second', 'third', 'fourth', 'fifth'].flatMap((number, index) => [
      `[${first + index}] A. Brook. The ${words} of the ${number} gauge. In Proceedings of the`,
      `${number} Meeting of the Keepers of ${words}, pages ${index}3–${index}9, 19${first}${index}.`
    ])
  const left = references(1, 'Boats')
  const paper = prepare(sideBySide([left, references(6, 'Herons')], 76))
  expect(
    judge(paper, 'In Proceedings of the third Meeting of the Keepers of Herons, pages 23–29, 1962.')
      .verdict
  ).toBe('verbatim')
  expect(
    judge(paper, 'In Proceedings of the third Meeting of the Keepers of Boats, pages 23–29, 1962.')
      .verdict
  ).not.toBe('verbatim')
})
