import {expect, it} from 'vitest'
import {judge, type PreparedPaper, prepare} from '../../src/quote/index.ts'

const text = 'Our bees did not count more than four landmarks.'

it('holds a quotation against a paper that was made ready', () => {
  const paper = prepare(text)
  expect(paper.text).toBe(text)
  expect(judge(paper, 'Our bees did count more than four landmarks.')).toMatchObject({
    verdict: 'altered',
    differences: [{kind: 'negation', reads: 'not'}]
  })
})

it.each([
  ['a paper without text', () => prepare(undefined as never), 'Unexpected undefined as text'],
  [
    'a text in place of a paper',
    () => judge(text as never as PreparedPaper, 'four landmarks'),
    'expected what `prepare` returned'
  ],
  ['no quotation', () => judge(prepare(text), null as never), 'Unexpected object as quotation']
])('refuses %s by a sentence', (_, act, sentence) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(sentence)
})
