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
  'Bees count lamps. Bees count lamps.\n',
  '- Not reported.\n- Not reported.\n- Not reported.\n',
  '1. Blinding\n   - Not reported.\n2. Lamps\n   - Not reported.\n3. Wasps\n   - Not reported.\n',
  'Not reported.\nNot reported.\nNot reported.\n',
  'No. No. No. Bees do not count.\n',
  '- Context: introduction and related work of it\n- Context: introduction and related work of it\n',
  'Lamps: not reported by any of the keepers. Wasps: not reported by any of the keepers.\n',
  // What is said on purpose, signs and marks.
  'It went on and on and on and on and on, again and again and again and again.\n',
  'They flew left, right, left, right, left, right, left, right.\n',
  'They saw A B A B A B A B A B A B and 1 lamp 2 lamps 1 lamp 2 lamps 1 lamp 2 lamps.\n',
  'Lamps :lamp: :lamp: :lamp: :lamp: :lamp: :lamp: :lamp: of the bees.\n',
  'Unclear\nUnclear\nUnclear\nUnclear\nUnclear\nUnclear\nUnclear\n',
  'the “x” and the “y” and the “z” and the “v” and the “w” and the “u” of lamps\n',
  '> of the lamp of the lamp of the lamp of the lamp of the lamp of the lamp\n',
  '蜜蜂哈哈哈哈哈哈哈哈哈哈地笑了。\n',
  'ワクワクワクワクワクワクする蜂である。\n'
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

it.each([
  ['Bees count lamps. Bees count lamps. Bees count lamps.', '1:19-1:36'],
  ['蜜蜂数灯。蜜蜂数灯。蜜蜂数灯。', '1:6-1:11'],
  ['- Bees count all lamps of the tunnel\n- Bees count all lamps of the tunnel', '2:3-2:37']
])('finds the repetition in %j', async (summary, place) => {
  const messages = await lint({rule, summary: `${summary}\n`})
  expect(messages.map(format)).toEqual([
    expect.stringContaining(`${place}: Unexpected repetition of a sentence`)
  ])
})

it.each([
  [
    'Bees came back to all of the lamps. In short: Bees came back to all of the lamps.',
    '1:37-1:82'
  ],
  ['In the end, the bees came back to the lamps. The bees came back to the lamps.', '1:46-1:78'],
  ['蜜蜂全部飞回了花园里的第三盏灯。总之，蜜蜂全部飞回了花园里的第三盏灯。', '1:17-1:36']
])('finds what is repeated behind a few words that lead to it: %j', async (summary, place) => {
  const messages = await lint({rule, summary: `${summary}\n`})
  expect(messages.map(format)).toEqual([
    `${place}: Unexpected sentence that nearly repeats an earlier one, expected each thing once`
  ])
  expect(await lint({rule, summary, config: {similarity: 1}})).toEqual([])
})

it('does not take a sentence for its own repetition', async () => {
  const summary =
    'They said, "All of it!", pointing to a chart that showed every lamp of the tunnel.\n'
  expect(await lint({rule, summary})).toEqual([])
})

it.each([
  ['The lamp of the lamp of the lamp of the lamp of the lamp of the lamp shone.', 5],
  ['Lamps, lamps, lamps, lamps, lamps, lamps, lamps.', 7],
  ['The lamp shines far, and the lamp shines far, and the lamp shines far, and so on.', 3],
  ['蜜蜂数得很慢，蜜蜂数得很慢，蜜蜂数得很慢。', 3]
])('finds the phrase again and again in %j', async (summary, times) => {
  const messages = await lint({rule, summary: `${summary}\n`})
  expect(messages.map(({reason}) => reason)).toEqual([
    `Unexpected phrase that is said \`${times}\` times in a row, expected each thing once`
  ])
})
