import {expect, it} from 'vitest'
import rule from '../../rules/single-paper/index.ts'
import {format, lint} from './lint.ts'

it('is content with an ordinary summary', async () => {
  const messages = await lint({rule, summary: 'Bees count landmarks.\n'})
  expect(messages.map(format)).toEqual([])
})
