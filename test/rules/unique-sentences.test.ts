import {expect, it} from 'vitest'
import rule from '../../rules/unique-sentences/index.ts'
import {format, lint} from './lint.ts'

const sentence = 'The honey bees of the garden counted up to four yellow lamps in the dark tunnel.'

it.each([
  // Labels, headings.
  'Context: Introduction\n\nContext: Introduction\n',
  '## What the bees of the garden counted\n\n## What the bees of the garden counted\n',
  // Another number, another word that matters.
  `${sentence} ${sentence.replace('four', '4')} ${sentence.replace('four', '5')}\n`,
  `${sentence} Wasps and hornets of the forest found up to nine blue flowers on a bright meadow.\n`,
  // References, rows of tables that no plugin reads, links.
  `## 6. References\n\n1. ${sentence} Bee Letters.\n2. ${sentence} Bee Letters.\n`,
  `- Ito, Ada, et al. "Bees." ${sentence} 2016.\n- Moth, Bo, et al. "Moths." ${sentence} 2017.\n`,
  '| bees | wasps | lamps | tunnels | gardens | days | avg.\n\n| bees | wasps | lamps | tunnels | gardens | days | avg.\n',
  `${sentence}\n\n| bees |\n| --- |\n| ${sentence} |\n| ${sentence} |\n`,
  '[[notes/bees that count lamps in a long dark tunnel]]\n\n[[notes/bees that count lamps in a long and dark tunnel]]\n',
  // Too short to matter.
  'Bees count lamps. Bees count lamps.\n'
])('is content with %j', async (summary) => {
  expect((await lint({rule, summary})).map(format)).toEqual([])
})

it('points to the first of equal sentences', async () => {
  const [message] = await lint({rule, summary: `${sentence}\n\nOh.\n\n${sentence}\n`})
  expect(message!.cause).toMatchObject({message: 'It stands first here', line: 1, column: 1})
  expect(format(message!)).toBe(
    '5:1-5:81: Unexpected repetition of a sentence, expected each thing once'
  )
})

it('tells a loop once, with its number', async () => {
  const messages = await lint({rule, summary: `${sentence} `.repeat(63)})
  expect(messages.map(({reason}) => reason)).toEqual([
    'Unexpected repetition of a sentence, `63` times in all, expected each thing once'
  ])
})

it('finds what is repeated without marks, accents of typography and spaces', async () => {
  const summary = `They say: “${sentence}”\n\n${sentence.replaceAll(' ', '')}\n`
  expect(await lint({rule, summary, config: {similarity: 1}})).toHaveLength(1)
})

it('finds near repetition only when asked to', async () => {
  const summary = `${sentence} ${sentence.replace('The honey', 'Honey')}\n`
  expect(await lint({rule, summary})).toHaveLength(1)
  expect(await lint({rule, summary, config: {similarity: 1}})).toEqual([])
})

it('reads a paragraph that a formula with bars begins', async () => {
  const said = 'The bees of the garden count all of the lamps in their tunnel.'
  const summary = `|x| and |y| are sizes. ${said}\n\n|x| and |z| are times. ${said}`
  expect((await lint({rule, summary})).map(format)).toHaveLength(1)
})

it('takes time in proportion to the text', async () => {
  // Sentences that all resemble each other are the worst case of an index by likeness.
  const text = (count: number) =>
    Array.from(
      {length: count},
      (_, index) =>
        `The honey bees of garden number ${index} counted up to four yellow lamps in the dark tunnel.`
    ).join(' ')
  const timeOf = async (count: number) => {
    const start = performance.now()
    await lint({rule, summary: text(count)})
    return performance.now() - start
  }
  await timeOf(500)
  const small = await timeOf(1_000)
  expect(await timeOf(8_000)).toBeLessThan(8 * 4 * small)
})

it('places a repetition with the marks of the bold label that it begins with', async () => {
  const text = '**Why:** It shows that the bees counted all four lamps in the tunnel.'
  const [message] = await lint({rule, summary: `${text}\n\nWasps.\n\n*${text}*\n\n${text}\n`})
  expect(message!.place).toMatchObject({
    start: {line: 5, column: 1},
    end: {column: text.length + 3}
  })
  const [plain] = await lint({rule, summary: `${text}\n\n${text} Wasps were not asked.\n`})
  expect(plain!.place).toMatchObject({start: {line: 3, column: 1}, end: {column: text.length + 1}})
})
