/** Talk about the task is told from talk about the paper, in every language. */

import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {talkInPlaceOfSummary} from '../../src/language/no-summary.ts'
import {talkOfSummary} from '../../src/language/talk.ts'
import {readSettings} from '../../src/settings.ts'
import {readSummary} from '../../src/summary/index.ts'
import {edges} from './edges.ts'
import {wordings} from './wordings.ts'

function summaryOf(text: string) {
  const file = new VFile({path: 'summary.md', value: text})
  const tree = unified().use(remarkParse).parse(file)
  return readSummary(tree, file, readSettings({}))
}

const talksOf = (text: string) => talkOfSummary(summaryOf(text)).talks
const insteadOf = (text: string) => talkInPlaceOfSummary(summaryOf(text))

for (const [language, {talk, paper}] of Object.entries(wordings)) {
  describe(`talk in ${language}`, () => {
    it.each(talk)('finds: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toHaveLength(1)
    })

    it.each(paper)('leaves alone: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toEqual([])
    })
  })
}

/** Two sentences of a summary: what stands before them is at its head, what stands behind them at its tail. */
const body =
  'Bees were trained in a tunnel of four landmarks for three days. They learned to stop at the third one, whatever its distance from the hive.'
const opening = (sentence: string) => `# Bees that count\n\n${sentence}\n\n${body}\n`
const closing = (sentence: string) => `# Bees that count\n\n${body}\n\n${sentence}\n`

for (const [language, {openers, closers, honest}] of Object.entries(edges)) {
  describe(`head and tail in ${language}`, () => {
    it.each(openers)('finds at the head: %s', (sentence) => {
      expect(talksOf(opening(sentence))).toHaveLength(1)
    })

    it.each(closers)('finds at the tail: %s', (sentence) => {
      expect(talksOf(closing(sentence))).toHaveLength(1)
    })

    it.each(honest)('leaves alone: %s', (sentence) => {
      expect(talksOf(opening(sentence))).toEqual([])
      expect(talksOf(closing(sentence))).toEqual([])
    })
  })
}

it.each([
  '## Here is the revised summary as requested',
  '**Sure, here is the summary you asked for**'
])('finds talk in a heading: %s', (heading) => {
  expect(talksOf(opening(heading))).toHaveLength(1)
})

it.each(['# Okay, let us begin: how bees count', '# Thank you for the flowers'])(
  'takes the title for no talk: %s',
  (title) => {
    expect(talksOf(`${title}\n\n${body}\n`)).toEqual([])
  }
)

it.each([
  '蜜蜂的位置标注由相机自动生成，不需要人工核对。',
  '上下文越长，蜜蜂计数的误差越小，论文给出了文本说明。',
  '蜂群是否还有其他办法找到花？',
  '机器人自我改进，数据由程序自动生成。',
  '这是一篇关于蜜蜂如何数路标的论文，其方法为后续研究提供了基础。',
  '여기서:',
  '**뜻**: 범용 AI 가능성 제시'
])('knows words that are written without spaces by more than their signs: %s', (sentence) => {
  expect(talksOf(opening(sentence))).toEqual([])
  expect(talksOf(closing(sentence))).toEqual([])
})

it.each([
  '## 4. 핵심 요약',
  '## 2.3 Bees vs ChatGPT',
  '## 三、综述',
  '## Title: Lamps Are All You Need',
  'Lamps Are All You Need',
  '- Version: 1.2.0'
])('takes numbered headings, names of works and fields for no talk: %s', (line) => {
  expect(talksOf(opening(line))).toEqual([])
  expect(talksOf(closing(line))).toEqual([])
})

it('needs the first person to be a pronoun', () => {
  const paper =
    'The output of layer i is revised, i.e. the summary of type (i) or I(x) is produced from the draft of i.'
  expect(talksOf(closing(paper))).toEqual([])
})

it('finds an offer above the last heading', () => {
  const offer = 'Want me to draw the lamps of this table as a chart as well?'
  expect(talksOf(`# Bees\n\n${body}\n\n${offer}\n\n## Limits\n\n${body}\n`)).toHaveLength(1)
})

it('asks for more at the edges of a document only', () => {
  const checked = 'All of the requested changes have been made.'
  expect(talksOf(`${body} ${checked} ${body}\n`)).toEqual([])
  expect(talksOf(`${body} ${checked}\n`)).toHaveLength(1)
})

it.each([
  'I gave it a good long look for you, and my head still spins.',
  'Mate, you will like where I got to with it.',
  'Ich habe mich für dich durch das dicke Ding gewühlt.'
])('takes what somebody says above the title for talk: %s', (sentence) => {
  expect(talksOf(`${sentence}\n\n# Bees that count\n\n${body}\n`)).toHaveLength(1)
})

it.each([
  'Bees count landmarks on their way to food, and stop at the third.',
  'I found this hard to follow, and read the second part twice.',
  'We show that bees count landmarks.',
  'If you keep bees, the result will not surprise you.'
])('leaves alone above the title: %s', (sentence) => {
  expect(talksOf(`${sentence}\n\n# Bees that count\n\n${body}\n`)).toEqual([])
})

it.each([
  ['I never got it.', true],
  ['You know, my cat ate it. Where did you put the other one?', true],
  ['Bees count landmarks on their way to food.', false],
  ['I never got it. Bees count landmarks on their way to food.', false],
  [`I never got it. ${'But I kept on asking for it, day after day. '.repeat(6)}`, false]
])('takes few sentences in which somebody speaks for no summary: %s', (text, isNone) => {
  expect(insteadOf(text) !== undefined).toBe(isNone)
})

it.each([
  'It provides a detailed overview of the paper, highlighting key aspects and arguments.',
  'It focuses on what matters and is clear and concise.'
])('finds a closing paragraph that goes on with the talk before it: %s', (sentence) => {
  const talk = 'This summary meets all the requirements.'
  expect(talksOf(closing(`${talk}\n\n${sentence}`))).toHaveLength(2)
  expect(talksOf(closing(sentence))).toEqual([])
  expect(talksOf(opening(`${talk}\n\n${sentence}`))).toHaveLength(1)
})

it('takes a greeting before sections that tell something for no document without a summary', () => {
  const told =
    '## Overview\n\nBees count to four lamps.\n\n## Results\n\nLamps confuse most of them.\n'
  const missing = '## Overview\n\nNot available.\n\n## Results\n\nNot available.\n'
  const [greeting, refusal] = [
    'Certainly! Here is the summary of the paper:',
    'I cannot access the document.'
  ]
  expect(insteadOf(`${greeting}\n\n${told}`)).toBeUndefined()
  expect(insteadOf(`${greeting}\n\n${missing}`)).toBeDefined()
  expect(insteadOf(`${refusal}\n\n${told}`)).toBeDefined()
})

it.each([
  'I hope this helps the beekeepers.',
  'Let me first explain what a waggle is.',
  'They did as requested.'
])('leaves alone amid the text: %s', (sentence) => {
  expect(talksOf(`# Bees that count\n\n${body} ${sentence} ${body}\n`)).toEqual([])
})

it('finds amid the text what a section says of a request', () => {
  const sentence = 'The following section is on the limits, as requested.'
  expect(talksOf(`# Bees that count\n\n${body}\n\n${sentence}\n\n${body}\n`)).toHaveLength(1)
})

it.each(['2-3 sentences', 'max. 200 words', 'at least 4 sentences'])(
  'leaves the demand of a template in a heading to another rule: %s',
  (length) => {
    expect(talksOf(`# Bees that count\n\n## Overview (${length})\n\n${body}\n`)).toEqual([])
  }
)

it('finds a draft with more numbers than one', () => {
  expect(talksOf(opening('Revised draft 2 (version 3)'))).toHaveLength(1)
})
