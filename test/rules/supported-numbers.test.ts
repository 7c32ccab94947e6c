import {expect, it} from 'vitest'
import rule from '../../rules/supported-numbers/index.ts'
import {lint} from './lint.ts'

const paper = `Bees that count

Of 1,200 bees, 71.6% stopped at the third landmark (p < .05). A rate of 10−3 was used, and 2.5 million
flights were seen by thirteen observers. The score rose from 0.54 to 0. 61, that is by 12 percent. Others found
85 of them [78,79]. Table 44 shows 12 000 stops.
`
const summaryOf = (text: string) =>
  `---\npaper: paper.txt\n---\n\n# Bees that count\n\n**Year:** 1987\n**Score:** 0.99\n\nBees were trained in a tunnel of landmarks by their keepers.\n\n${text}\n`
const numbersOf = async (text: string) =>
  (await lint({rule, files: {'paper.txt': paper}, summary: summaryOf(text)})).map(
    ({reason}) => /`(.*?)`/.exec(reason)?.[1]
  )

it.each([
  'Of 1200 bees 71.6 % stopped, or 0.716 of them.',
  'Of 1,200 bees 72% stopped.',
  'The rate was 0.001, with 2.5M flights and 2,500,000 in all.',
  'There were 13 observers and 12,000 stops; the score was .54, then 0.61.',
  'It rose by 12% to 54%.',
  'In 2019 and in the years 1980–1995 nobody counted.',
  'See [33], [14,15,16], (Moth 2021) and Section 4.17, Fig. 23, Tables 31 and 32, p. 77, pp. 70-79 and Table55.',
  'Nets such as ResNet-101, GPT-4.5, VGG16 and H2O are not bees.',
  'On 2024-05-17 at 10:45, version 2.1.7 of Python 3.11 ran.',
  'The authors state: “Of 9,999 bees, 33.3% stopped at the fourth landmark of all.”',
  'The code is `sleep(47)`.',
  'They name 3 reasons and 7 limits.',
  'See https://example.org/47.5 for more.',
  'I followed all your instructions and wrote 1050 words.',
  'The end comes.17. Then it begins again.'
])('lets pass: %s', async (text) => {
  expect(await numbersOf(text)).toEqual([])
})

it.each([
  ['They report an improvement of 9.5% over wasps.', '9.5%'],
  ['They report a9.5% improvement over wasps.', '9.5%'],
  ['An accuracy of0.93 was reached.', '0.93'],
  ['They trained 1,300 bees.', '1,300'],
  ['The success rate was 78%.', '78%'],
  ['Ein Anteil von 33 Prozent blieb stehen.', '33 Prozent'],
  ['蜜蜂的比例为 91.3%。', '91.3%'],
  ['It took 45 days.', '45']
])('finds what the paper does not have: %s', async (text, number) => {
  expect(await numbersOf(text)).toEqual([number])
})

it('tells a number once, and names the nearest one of the paper', async () => {
  const found = await lint({
    rule,
    files: {'paper.txt': paper},
    summary: summaryOf('They trained 1,210 bees. All 1,210 bees came back.')
  })
  expect(found.map(({note}) => note)).toEqual([
    'The nearest number of the paper is `1,200` in line 3 of its text.'
  ])
})

it('stays quick on a text of digits', async () => {
  const started = performance.now()
  await numbersOf(`${'1,2.3'.repeat(40_000)} bees.`)
  expect(performance.now() - started).toBeLessThan(5000)
})
