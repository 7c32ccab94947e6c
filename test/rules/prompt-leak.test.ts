import {expect, it} from 'vitest'
import rule from '../../rules/prompt-leak/index.ts'
import {format, lint} from './lint.ts'

const files = {'paper.txt': 'Bees that count\n\nHoneybees pass landmarks on their way to food.\n'}
const reasonsOf = async (text: string, config?: unknown) =>
  (await lint({rule, config, files, summary: `---\npaper: paper.txt\n---\n\n${text}\n`})).map(
    ({reason}) => reason
  )

it.each([
  ['[Insert exact quote here]'],
  ['[Author names]'],
  ['[Titel der Arbeit einfügen]'],
  ['[insérer le titre]'],
  ['[nombre del autor]'],
  ['[inserire la citazione]'],
  ['[inserir o título]'],
  ['[citaat invoegen]'],
  ['[插入论文标题]'],
  ['[ここに引用文を挿入]'],
  ['{{ author }}'],
  ['<insert title>'],
  ['“quote text”']
])('finds the placeholder %s', async (placeholder) => {
  expect(await reasonsOf(`The bees came to ${placeholder} at noon.`)).toEqual([
    `Unexpected placeholder \`${placeholder}\`, expected what it stands for`
  ])
})

it.each([
  'See [12], [Smith 2020], [sic], [3,4,5] and [0, 1].',
  'A token such as [CLS] or [MASK] stands first.',
  'See [[bees/overview|Bees]] and [the hive](hive.md).',
  'The set $\\{\\{a\\}, \\{b\\}\\}$ and \\bar{{x}} are equal.',
  'A variable called “X” stands for the hive.',
  'The word “value” has two senses.',
  '<details open>\n\nBees.\n\n</details>',
  '`<paper title>` and `[insert title]` are code.',
  '- [ ] read the second part\n- [x] read the first part',
  'Do not trust the fifth landmark. Avoid the wind. Include the queen when you count.',
  'Write a note on each paper that you read, and keep it short.',
  'a === b holds when both are the same.'
])('lets pass: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each(['=== EXTRACTED QUOTES ===', '<|im_start|>', 'Bees. [/INST] They count.'])(
  'finds the delimiter in %s',
  async (text) => {
    expect(await reasonsOf(text)).toEqual([
      'Unexpected delimiter of a prompt, expected text about the paper'
    ])
  }
)

it.each([
  'Do not use quotes from other papers.',
  '1. Start with exact title: Bees that count',
  'You are summarizing only the paper provided below.',
  'Ensure that all the requirements are met, above all the length.',
  'Use only direct quotes from the provided text.'
])('finds the instruction: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected instruction to the writer, expected text about the paper'
  ])
})

it('lets pass what the options allow', async () => {
  expect(await reasonsOf('{{toc}} and {{toc}}')).toHaveLength(1)
  expect(await reasonsOf('{{toc}}', [2, {allow: ['{{toc}}']}])).toEqual([])
})

it('shows the place of a delimiter', async () => {
  const found = await lint({
    rule,
    files,
    summary: '---\npaper: paper.txt\n---\n\nBees. === PAPER TEXT === They count.\n'
  })
  expect(found.map(format)).toEqual([
    '5:7-5:25: Unexpected delimiter of a prompt, expected text about the paper'
  ])
})
