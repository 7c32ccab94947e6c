import {expect, it} from 'vitest'
import rule from '../../rules/quote-count/index.ts'
import {format, lint} from './lint.ts'

const files = {'paper.txt': 'Our bees counted four landmarks. None of them counted five of them.\n'}
const summary = (text: string) => `---\npaper: paper.txt\n---\n\n${text}\n`

it('does not count quotations that the paper does not have', async () => {
  const text = '“Our wasps counted nine landmarks.” “Our bees counted four landmarks.”'
  const messages = await lint({rule, config: {minimum: 2}, files, summary: summary(text)})
  expect(messages.map(format)).toEqual([
    '5:1-5:71: Unexpected `1` distinct quotation that stands in the paper, expected at least `2`'
  ])
})

it('says when there are too many', async () => {
  const text = '“Our bees counted four landmarks.” “None of them counted five of them.”'
  const messages = await lint({
    rule,
    config: {minimum: 0, maximum: 1},
    files,
    summary: summary(text)
  })
  expect(messages.map(format)).toEqual([
    '5:1-5:72: Unexpected `2` distinct quotations that stand in the paper, expected at most `1`'
  ])
})

it.each([
  [
    'shifted over one sentence',
    '“Our bees counted four landmarks. None of them” “four landmarks. None of them counted five” “None of them counted five of them.”',
    1
  ],
  [
    'inside a longer one, told first',
    '“None of them counted five” “Our bees counted four landmarks. None of them counted five of them.”',
    1
  ],
  [
    'next to each other',
    '“Our bees counted four landmarks.” “None of them counted five of them.”',
    2
  ]
])('counts quotations %s', async (_, text, count) => {
  const messages = await lint({rule, config: {minimum: 9}, files, summary: summary(text)})
  expect(messages[0]?.reason).toContain(`\`${count}\` distinct`)
})
