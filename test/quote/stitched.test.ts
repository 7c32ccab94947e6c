/** Quotations put together from several passages, and those that only look so. */

import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {type Judgement, judge, prepare} from '../../src/quote/index.ts'

const paper = prepare(`The tide table of the harbour
The slow water principle says where a boat may lie. Sailors who follow the slow water principle lose fewer ropes than others,
and the harbour master teaches the slow water principle to every child that has learned to row.
Older sailors shake their heads at it, for they remember years in which nobody could read or write a line of their own.
The SWP is thus a rule of thumb that grew out of the habits of those who fished in the narrow channel before.
Whoever reads the tide table first thing in the morning will not need the rule at all, since the table shows each hour.
The old lighthouse (Marsh, 2009; Marsh & Reed, 2011; Reed, Holm, & Marsh, 2012; Holm, 2013; Holm & Reed, 2014; Reed, 2015)
has guided three generations of sailors who came home late at night. Each boat has a lamp of its own, which is lit at dusk.
In a storm the pilots ring a [brass] bell on the northern pier until the last boat has been tied to its post in the inner basin.
Nobody in the harbour has ever seen the whole fleet come home in the same hour, and nobody wants to see that either.
`)
const on = (quotation: string): Judgement => judge(paper, quotation)

it('a name that the paper repeats is no passage of its own', () => {
  const judgement = on(
    'The slow water principle is thus a rule of thumb that grew out of the habits of those who fished in the narrow channel'
  )
  expect(judgement.verdict).toBe('altered')
  expect(judgement.differences).toMatchObject([
    {kind: 'abbreviation', said: 'slow water principle', reads: 'SWP'}
  ])
})

it('references left out between two words part nothing, however many they are', () => {
  const judgement = on('The old lighthouse has guided three generations of sailors')
  expect(judgement.verdict).toBe('altered')
  expect(judgement.differences).toMatchObject([{kind: 'citation', said: ''}])
})

it('two clauses are two passages, whatever was lost between them, unless it may be the quotation', () => {
  const text =
    'The wide harbour is swept by the pilots of the town each week at a depth of 4 \ufffd below the quay, and whoever finds a rope has to ' +
    'bring it home. The lamp on the wall is lit before any of the boats may sail.\n'
  const quotation =
    'The wide harbour is swept by the pilots of the town before any of the boats may sail'
  const at = text.indexOf('\ufffd')
  const verdict = (start: number, end: number) =>
    judge(prepare(text, {damage: [{start, end, reason: 'its font has no map'}]}), quotation).verdict
  expect(verdict(at, at + 1)).toBe('stitched')
  expect(verdict(4, 8)).toBe('unverifiable')
  expect(verdict(at, at + quotation.length)).toBe('unverifiable')
})

it('two clauses that the paper has once each are two passages, beside a bracket, too', () => {
  expect(on('until the last boat has been tied since the table shows each hour').verdict).toBe(
    'stitched'
  )
  expect(
    on('the pilots ring a [brass] bell on the northern pier whoever reads the tide table').verdict
  ).toBe('stitched')
})

it('a quotation that an ellipsis begins or ends is judged, and mended, by all the rest', () => {
  for (const [before, behind] of [
    ['… ', ''],
    ['', ' [...]'],
    ['[They say that] ', '']
  ]) {
    const judgement = on(`${before}until the last boat has been moored to its post${behind}`)
    expect(judgement).toMatchObject({
      verdict: 'altered',
      replacement: `${before}until the last boat has been tied to its post${behind}`
    })
    const {start} = judgement.differences[0]!.quotation
    expect(start).toBe(before!.length + 'until the last boat has been '.length)
  }
  expect(on('… that the children were no sailors at night by habit').verdict).toBe('absent')
})

it('a line across both columns is two passages, where the gap between them was kept', () => {
  const text = readFileSync('test/fixtures/papers/en-columns.pdftotext-layout.txt', 'utf8')
  const columns = prepare(text)
  const lines = text
    .split('\n')
    .filter((line) => /^\s*[a-z](?:\S+ ){4,}\S+\s{4,}[a-z](?:\S+ ){4,}\S+$/.test(line))
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) {
    const {verdict} = judge(columns, line.trim().replace(/\s+/g, ' '))
    expect([line, verdict]).toEqual([line, 'stitched'])
  }
})
