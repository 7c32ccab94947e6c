import {expect, it} from 'vitest'
import rule from '../../rules/summary-length/index.ts'
import {format, lint} from './lint.ts'

it('counts prose alone', async () => {
  const summary =
    '---\npaper: x.txt\n---\n\n# Bees that count\n\nBees *count* landmarks.\n\n```js\nconst words = "not counted"\n```\n'
  const messages = await lint({rule, config: {minimum: 4}, summary})
  expect(messages.map(format)).toEqual(['5:3-5:18: Unexpected `3` words, expected at least `4`'])
})

it('counts one word as one', async () => {
  const messages = await lint({rule, config: {minimum: 2}, summary: '# Bees that count\n\nBees.\n'})
  expect(messages.map(format)).toEqual(['1:3-1:18: Unexpected `1` word, expected at least `2`'])
})
