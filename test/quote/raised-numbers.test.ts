/** What raised numbers behind numbers promise: a note's mark is none of the sentence, an exponent is. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const paper = prepare(
  [
    'The drawings were made with Plotter2,² which every observer had learned',
    'to use in winter. The tables follow from version v3.0.0⁹ of the reader,',
    'and the weights were summed over 10⁶ stones that the river had moved.',
    'Nobody counted the stones that the ice had broken into smaller parts.',
    '6 The stones are kept in the cellar of the town hall by the river.',
    '9 The reader can be had from the library on three working days.'
  ].join('\n')
)

it('a raised number behind a mark or a name with digits is a note’s', () => {
  for (const said of [
    'The drawings were made with Plotter2, which every observer had learned to use in winter',
    'The tables follow from version v3.0.0 of the reader'
  ]) {
    expect(judge(paper, said).verdict).toBe('verbatim')
  }
})

it('so are several behind a word, a bracket or a clause, and one of three digits', () => {
  const text = (marks: string) =>
    `The stones of seven lakes (368 stones in all)${marks} were weighed, counted,${marks} and drawn by keepers${marks} in winter.`
  const said = text('').slice(0, -1)
  for (const marks of ['¹,⁴–⁹', '²²–²⁴'])
    expect(judge(prepare(text(marks)), said).verdict).toBe('verbatim')
  const one =
    'The stones were weighed, counted,¹⁰⁰ and drawn by keepers¹⁰¹ in winter, x¹⁰⁰ of them.'
  expect(judge(prepare(one), 'weighed, counted, and drawn by keepers in winter').verdict).toBe(
    'verbatim'
  )
  expect(judge(prepare(one), 'drawn by keepers in winter, x of them').verdict).toBe('altered')
  expect(judge(prepare(text('²²–²⁴')), said.replace('all)', 'all)²²–²⁵')).verdict).toBe('altered')
})

it('also where the quotation ends before it', () => {
  const paper = prepare(
    [
      'The drawings were made with Plotter2²⁴ in winter, and the tables with version v3.0.0²⁹',
      'of the reader in 1931⁷ at the river, by 12⁸ keepers, with a ruler of 5³ and one of log2³.',
      'Nobody counted the stones that the ice had broken into smaller parts.',
      '7 The ruler is kept in the cellar of the town hall by the river.'
    ].join('\n')
  )
  for (const said of [
    'The drawings were made with Plotter2',
    'and the tables with version v3.0.0',
    'with version v3.0.0²⁹ of the reader in 1931'
  ]) {
    expect([said, judge(paper, said).verdict]).toEqual([said, 'verbatim'])
  }
  for (const said of [
    'The drawings were made with Plotter22',
    'and the tables with version v3.0',
    'in 1931 at the river, by 12',
    'by 12 keepers, with a ruler of 5',
    'with a ruler of 5³ and one of log2'
  ]) {
    expect([said, judge(paper, said).verdict]).toEqual([said, 'altered'])
  }
})

it('so is one behind a word, and before a reference', () => {
  const paper = prepare(
    'The stones of the ALBORAN¹ [39], of BRIDGE²,³ [3, 4] and of the⁸ river were weighed, each of 5 m² and of 7 mol² to the pound.'
  )
  const said = 'The stones of the ALBORAN [39], of BRIDGE [3, 4] and of the river were weighed'
  expect(judge(paper, said).verdict).toBe('verbatim')
  expect(judge(paper, 'each of 5 m and of 7 mol² to the pound').verdict).toBe('altered')
  expect(judge(paper, 'each of 5 m² and of 7 mol to the pound').verdict).toBe('altered')
  expect(judge(paper, said.replace('39', '38')).verdict).toBe('altered')
})

it('nor is one behind the mark that ends a sentence with a number', () => {
  const paper = prepare(
    'The piles had from 12 to 16.³ Nobody counted them twice, since 10⁶ was enough.'
  )
  expect(judge(paper, 'The piles had from 12 to 16.').verdict).toBe('verbatim')
  expect(judge(paper, 'Nobody counted them twice, since 10').verdict).toBe('altered')
})

it('an exponent is a part of its number', () => {
  expect(
    judge(paper, 'the weights were summed over 10^6 stones that the river had moved').verdict
  ).toBe('verbatim')
  expect(
    judge(paper, 'the weights were summed over 10 stones that the river had moved').verdict
  ).toBe('altered')
})

it('another number is another number', () => {
  expect(judge(paper, 'The tables follow from version v3.0.1 of the reader').verdict).toBe(
    'altered'
  )
})

describe('a note’s mark as a plain digit behind a number that ends a sentence', () => {
  const sentence = 'The number of stones in each pile ranged from 12 to 16'
  const text = (end: string) => `${sentence}${end} Their colours were not written down by anyone.`
  const notes =
    'The piles stood by the river.4 They were counted twice.5 The counting took a day.6 Nobody complained.'

  it('is none of the number where the marks of other notes are such digits', () => {
    expect(judge(prepare(`${text('.3')} ${notes}`), sentence).verdict).toBe('verbatim')
    expect(judge(prepare(`${text('.3')} ${notes}`), `${sentence}.`).verdict).toBe('verbatim')
  })

  it.each([
    ['no other note has such a mark', `${text('.3')} ${notes.replace(/\d/g, '')}`],
    ['the sentence goes on', `${sentence}.3 kilograms in winter. ${notes}`],
    ['it is no note’s number', `${text('.03')} ${notes}`]
  ])('is a decimal where %s', (_, text) => {
    expect(judge(prepare(text), sentence).verdict).toBe('altered')
  })
})
