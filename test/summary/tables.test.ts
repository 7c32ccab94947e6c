import type {Root, TableRow} from 'mdast'
import {expect, it} from 'vitest'
import {readBlocks} from '../../src/summary/blocks.ts'
import {isTable, tablePlace} from '../../src/summary/tables.ts'
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

it.each([
  ['<table><tr><th>kind<th>N</tr><tr><td>bees<td>58</table>', 'N', 'bees | 58'],
  ['<table><thead><tr><th>kind<th>N<tbody><tr><td>ants<td>3<tr><td>bees<td>58', 'N', 'bees | 58'],
  ['<table><tr><td>ants<td>3</table><table><tr><td>bees<td>58</table>', '', 'bees | 58'],
  ['<table><td>ants<td>3</table>\n<table><td>bees<td>58</table>', '', 'bees | 58'],
  ['<table><tr><th>kind<th>N<tr><td><tr><td>bees<td>58</table>', 'N', 'bees | 58'],
  // Which column a cell is in is not sure beside an empty one, which says nothing.
  ['<table><tr><th>kind<th>N<th>days<tr><td>bees<td><td>58</table>', '', 'bees | 58']
])('finds them in HTML: %s', (source, head, row) => {
  const {blocks} = read(source)
  const block = blocks.findIndex(({prose}) => prose.text === '58')
  const place = tablePlace(blocks, block, {start: 0, end: 2})
  expect([place?.head, place?.row]).toEqual([head, row])
})

it('tells a table from a paragraph with bars in it', () => {
  const tables = ['|bees|47|', '| bees | 47', 'kind | N\n--- | ---']
  const others = ['|x| and |y| are sizes.', 'p(x|y)']
  const isTableAlone = (source: string) => isTable(read(source).blocks[0]!)
  expect(tables.filter(isTableAlone)).toEqual(tables)
  expect(others.filter(isTableAlone)).toEqual([])
})

it('takes time in proportion to the rows', () => {
  const row = rowOf('a', '47', '48', '49', '50')
  const table: Root = {
    type: 'root',
    children: [{type: 'table', children: Array.from({length: 8000}, () => row)}]
  }
  const lines = read('| 47 | 48 | 49 | 50 |\n'.repeat(8000)).blocks
  for (const blocks of [readBlocks(table, ''), lines]) {
    const start = performance.now()
    for (let index = 0; index < 40_000; index++) {
      const block = Math.min(index, blocks.length - 1)
      tablePlace(blocks, block, {start: blocks.length > 1 ? 0 : index, end: index + 2})
    }
    expect(performance.now() - start).toBeLessThan(2_000)
  }
})
