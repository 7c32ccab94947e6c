import type {PhrasingContent, Root} from 'mdast'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {readSettings} from '../../src/settings.ts'
import {readSummary} from '../../src/summary/index.ts'
import {read} from './read.ts'

it('finds headings in every form, in order', () => {
  const {headings} = read(
    '# Bees\n\n## OverviewThis paper is on bees.### ResultsThey count.\n\n**Limits**\n\nWasps.\n'
  )
  expect(headings.map(({form, glued, text, depth}) => [form, glued, text, depth])).toEqual([
    ['line', false, 'Bees', 1],
    ['line', true, 'Overview', 2],
    ['mid-line', true, 'Results', 3],
    ['bold', false, 'Limits', 0]
  ])
})

it.each([
  '**Table 3. Lamps that bees counted**\n\nText.',
  '**Fig 2: the tunnel**\n\nText.',
  '**表 1：蜜蜂数到的灯**\n\n文字。',
  '**표 2 벌이 센 등불**\n\nText.',
  '**Σχήμα 3. Λάμπες**\n\nText.',
  '**Box 1. Lamps that bees counted**\n\nText.',
  '**Lamps by tunnel, in percent**\n\n| lamps | tunnel |\n| --- | --- |\n| 4 | 2 |'
])('takes the caption of a table or a figure for no heading: %j', (text) => {
  expect(read(text).headings).toEqual([])
})

it.each(['**Results**\n\n| lamps | tunnel |\n| --- | --- |', '**Tables turned**\n\nText.'])(
  'takes bold words for a heading: %j',
  (text) => {
    expect(read(text).headings).toHaveLength(1)
  }
)

it('nests sections by depth, and bold ones below the last heading', () => {
  const {sections} = read('Bees.\n\n# A\n\n## B\n\n**C**\n\n**D**\n\n## E\n\n# F\n')
  expect(sections.map(({heading, parent}) => [heading?.text, parent])).toEqual([
    [undefined, undefined],
    ['A', undefined],
    ['B', 1],
    ['C', 2],
    ['D', 2],
    ['E', 1],
    ['F', undefined]
  ])
})

it('gives the text between headings to its section, and counts no words of headings', () => {
  const {stretches, blocks, sections, words} = read(
    '## OverviewThis paper is on bees.### ResultsThey count lamps.\n'
  )
  expect(
    stretches.map(({block, span, section}) => [
      sections[section]!.heading?.text,
      blocks[block]!.prose.text.slice(span.start, span.end)
    ])
  ).toEqual([
    ['Overview', 'This paper is on bees.'],
    ['Results', 'They count lamps.']
  ])
  expect(words).toBe(8)
})

it('reads emphasis that is nested deeper than the call stack', () => {
  let node: PhrasingContent = {type: 'text', value: 'Bees count.'}
  for (let depth = 0; depth < 20_000; depth++) node = {type: 'strong', children: [node]}
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [node]}]}
  const {blocks, words} = readSummary(tree, new VFile(''), readSettings({}))
  expect(words).toBe(2)
  expect(blocks[0]!.strong).toEqual([{start: 0, end: 11}])
})
