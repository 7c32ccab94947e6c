/** A control comment silences the messages in its reach, and no other message on the same fault. */

import {expect, it} from 'vitest'
import attributionVariety from '../rules/attribution-variety/index.ts'
import completeSummary from '../rules/complete-summary/index.ts'
import paperTitle from '../rules/paper-title/index.ts'
import promptLeak from '../rules/prompt-leak/index.ts'
import singlePaper from '../rules/single-paper/index.ts'
import supportedNumbers from '../rules/supported-numbers/index.ts'
import uniqueSentences from '../rules/unique-sentences/index.ts'
import verbatimQuotes from '../rules/verbatim-quotes/index.ts'
import type {Rule} from '../src/rule.ts'
import {lint} from './rules/lint.ts'

const files = {
  'papers/newts.txt': `Newts that find their pond again

Our newts walked back to the pond in which they had hatched, whatever the weather of the night. Each of them
was carried to the far side of the hill in a dark box on the evening before. Of 120 newts, 31.2% were back by noon.
`,
  'papers/toads.txt': `Toads that keep away from lamps

Each toad kept away from the lamp for a week after it had been dazzled once. No toad kept away from a lamp that
had never been lit in its sight.
`
}

const summaryOf = (...paragraphs: string[]) =>
  `---\npaper: papers/newts.txt\ntitle: Newts that find their pond again\n---\n\n${paragraphs.join('\n\n')}\n`

/** Lines and rules of the messages. */
async function told(rule: Rule<never> | Rule, summary: string, more: object = {}) {
  const messages = await lint({rule, files, summary, ...more})
  return messages.map(({line, ruleId, fatal}) => `${line} ${ruleId} ${fatal ? 'error' : 'warning'}`)
}

const invented = 'They add: “The pond called every one of our newts by its name.”'
const again = 'Elsewhere they add: “The pond called every one of our newts by its name.”'

it.each<[string, Rule<never> | Rule, string, string]>([
  ['verbatim-quotes', verbatimQuotes as Rule, invented, again],
  [
    'supported-numbers',
    supportedNumbers as Rule,
    'An older study had 84.5% of its newts in the pond.',
    'Of these newts 84.5% stopped at the edge of the pond.'
  ],
  ['prompt-leak', promptLeak as Rule, 'There were [insert number] newts.', 'Then [insert number].'],
  [
    'prompt-leak',
    promptLeak as Rule,
    '<|im_start|> Newts walk home. <|im_end|>',
    '<|im_start|> Newts rest there. <|im_end|>'
  ]
])('%s tells a fault in the first place that is not silenced', async (id, rule, one, other) => {
  const ignored = `<!--lint ignore ${id}-->`
  const lines = async (...paragraphs: string[]) =>
    (await told(rule, summaryOf(...paragraphs))).map((line) => Number.parseInt(line, 10))
  expect(await lines(one, other, other)).toEqual([6])
  expect(await lines(ignored, one, other, other)).toEqual([10])
  expect(await lines(ignored, one, ignored, other, other)).toEqual([14])
  expect(await lines(`<!--lint disable ${id}-->`, one, other)).toEqual([])
})

it('unique-sentences tells a repetition in the first place that is not silenced', async () => {
  const [one, other] = [
    'Every newt of the hill found its way home before the sun rose.',
    'Nobody has yet seen a newt that asked another newt for the way.'
  ]
  const [both, ignored] = [`${one} ${other}`, '<!--lint ignore unique-sentences-->']
  const found = await lint({
    rule: uniqueSentences,
    summary: [both, ignored, both, both].join('\n\n')
  })
  expect(found.map(({line, reason}) => [line, reason])).toEqual([
    [7, 'Unexpected repetition of `2` sentences, `3` times in all, expected each thing once']
  ])
})

it('attribution-variety tells a worn phrase in the first place that is not silenced', async () => {
  const use = (words: string) => `The authors state: “${words} came home at last.”`
  const ignored = '<!--lint ignore attribution-variety-->'
  const summary = [use('Newts'), ignored, use('Toads'), use('Frogs')].join('\n\n')
  for (const options of [{maximum: 1}, {row: 1}]) {
    const messages = await lint({rule: attributionVariety, config: options, summary})
    expect(messages.map(({line}) => line)).toEqual([7])
  }
})

const foreign =
  'They add: “Each toad kept away from the lamp for a week after it had been dazzled once.”'
const library = {library: 'papers'}

it('a quotation of another paper is told by one rule, and by the other where that one is silenced', async () => {
  const more = {config: library, also: [verbatimQuotes]}
  const silenced = '<!--lint disable single-paper-->'
  expect(await told(singlePaper, summaryOf(foreign), more)).toEqual(['6 single-paper error'])
  expect(await told(singlePaper, summaryOf(silenced, foreign), more)).toEqual([
    '8 verbatim-quotes error'
  ])
})

it('a quotation of another paper stays an error where that it is another paper’s is a warning', async () => {
  const more = {config: ['warn', library], also: [verbatimQuotes]}
  expect((await told(singlePaper, summaryOf(foreign), more)).sort()).toEqual([
    '6 single-paper warning',
    '6 verbatim-quotes error'
  ])
})

it('another paper’s title is told by one rule, and by the other where that one is silenced', async () => {
  const more = {config: library, also: [paperTitle]}
  const text = ['# Toads that keep away from lamps', 'The newts walked home.']
  const silenced = '<!--lint disable single-paper-->'
  expect(await told(singlePaper, summaryOf(...text), more)).toEqual(['6 single-paper error'])
  expect(await told(singlePaper, summaryOf(silenced, ...text), more)).toEqual([
    expect.stringContaining('paper-title error')
  ])
})

it('what explains everything else is told alone; where it is silenced, the rest is told', async () => {
  const fenced = '```markdown\nThe newts walked home over the hill before the sun rose.\n```'
  const more = {also: [paperTitle]}
  expect(await told(completeSummary, summaryOf(fenced), more)).toEqual(['6 complete-summary error'])
  const silenced = summaryOf('<!--lint disable complete-summary-->', fenced)
  expect(await told(completeSummary, silenced, more)).toEqual(['1 paper-title error'])
})

it('what explains everything else as a warning leaves errors to be told', async () => {
  const talk = 'I will follow all instructions. “The newts flew home over the moon.”'
  const more = {also: [verbatimQuotes]}
  expect(await told(completeSummary, summaryOf(talk), more)).toEqual([
    '6 complete-summary warning',
    '6 verbatim-quotes error'
  ])
})
