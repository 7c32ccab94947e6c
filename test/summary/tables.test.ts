import type {Root, TableRow} from 'mdast'
import {expect, it} from 'vitest'
import {readBlocks} from '../../src/summary/blocks.ts'
import {tablePlace} from '../../src/summary/tables.ts'
import {read} from './read.ts'

const rowOf = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
})

it('finds the row and the head of a cell, in the first table and in the next', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'table', children: [rowOf('kind', 'N'), rowOf('bees', '47'), rowOf('wasps', '53')]},
      {type: 'table', children: [rowOf('kind', 'days'), rowOf('ants', '61')]}
    ]
  }
  const blocks = readBlocks(tree, '')
  const heads = [3, 5, 9].map((block) => tablePlace(blocks, block, {start: 0, end: 2}))
  expect(heads.map((place) => place?.head)).toEqual(['N', 'N', 'days'])
  expect(heads.map((place) => place?.row)).toEqual(['bees | 47', 'wasps | 53', 'ants | 61'])
  expect(heads[0]?.row.slice(heads[0].at.start, heads[0].at.end)).toBe('47')
})

it.each([
  ['| kind | N |\n|---|--:|\n| bees | 47 |', 'N', '| bees | 47 |'],
  ['kind | N\n--- | ---\nbees | 47', 'N', 'bees | 47'],
  ['| bees | 47 |', '', '| bees | 47 |'],
  ['The share p(x|y) was 47.', undefined, undefined]
])('finds them in lines with bars: %s', (source, head, row) => {
  const {blocks} = read(source)
  const start = blocks[0]!.prose.text.indexOf('47')
  const place = tablePlace(blocks, 0, {start, end: start + 2})
  expect([place?.head, place?.row]).toEqual([head, row])
})
