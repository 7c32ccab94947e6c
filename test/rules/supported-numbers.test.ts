import {expect, it} from 'vitest'
import rule from '../../rules/supported-numbers/index.ts'
import {type Placed, pdfOf} from '../paper/pdf-writer.ts'
import {lint} from './lint.ts'

const paper = `Bees that count

Of 1,200 bees, 71.6% stopped at the third landmark (p < .05). A rate of 10−3 was used, and 2.5 million
flights were seen by thirteen observers. The score rose from 0.54 to 0. 61, that is by 12 percent. Others found
85 of them [78,79]. Each of the 99 wasps, 483 moths and 264 ants took 2150 ms, with 73, 367.57 steps, a noise of 8.31 × 10−4 and a memory of 32K, or 92.1% against 98.3% of it. Table 44 shows 12 000 stops, in 300 tunnels. Of the queens, 18 of 25 came back. The loss was 0 . 0 0 4 2 at last.
The longest of the tunnels was 87.4 m long. Of the drones 6-9% were lost, and 24 to 26% flew back.

Tunnel    A  B  C
bees     92 57 66
moths    61 38 48

0 20 40 60 80
`
const summaryOf = (text: string) =>
  `---\npaper: paper.txt\n---\n\n# Bees that count\n\n**Year:** 1987\n**Score:** 0.99\n\nBees were trained in a tunnel of landmarks by their keepers.\n\n${text}\n`
/** The numbers that a summary is told of, held against a paper. */
const toldIn = async (paperText: string, summary: string) =>
  (await lint({rule, files: {'paper.txt': paperText}, summary})).map(
    ({reason}) => /`(.*?)`/.exec(reason)?.[1]
  )
const numbersOf = (text: string) => toldIn(paper, summaryOf(text))
/** The same of a sentence in a short summary with more fields in its frontmatter. */
const toldWith = (paperText: string, fields: string, text: string) =>
  toldIn(
    paperText,
    `---\npaper: paper.txt\n${fields}---\n\nThe hives were counted by all of their keepers in turn.\n\n${text}\n`
  )

it('holds numbers against the paper that a model tells of it', async () => {
  expect(await numbersOf('As an AI model, I counted 73.9% of the bees at the landmark.')).toEqual([
    '73.9%'
  ])
  expect(await numbersOf('As an AI model, I cannot write more than 913 words.')).toEqual([])
})

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
  'The end comes.17. Then it begins again.',
  'In the tunnels A and B, 92% and 57% of the bees stopped.',
  'Of the queens, 72% came back, and the loss was 0.0042.',
  'Of the 13 observers 12 saw it, that is 92.3%.',
  'In 300 tunnels with 13 observers each there were 3,900 of them.',
  'In all 300 tunnels there were 3,900 of them.',
  'With sugar there were ~35% more stops, a gain of +23.4%.',
  'The share of stops rose to 34% (Fig. 3) when it rained.',
  'I give it 82/100 for rigour. With a mark of 82 it stands above others.',
  'Its methods deserve 77 (Good) by my own measure.',
  'A ratio of 0.93:1 of claims to evidence lies within the best range (0.7–1.8).',
  '| claims | 64 | full |\n\nIt is the longer one of both papers (64 claims).',
  '| bees | 47 | good |\n| wasps | 51 | bad |',
  'More on [[other-bees]]: 77.7% of those stopped.',
  'Between 0% and 100% of the bees stop.',
  'Word Count: 985',
  '## 4.2 Results\n\nThe bees stopped.\n\n## 17. Outlook\n\nThe bees fly on.',
  '### 3) A share of 71.6%\n\nThe bees stopped.',
  '## Key Finding 15: bees count\n\nThe bees stopped.',
  '## What happened in 2014\n\nThe bees stopped.',
  'With $x^{47}$, $2.5k$ and $0.73x + 4.9$ it holds.',
  'The 12,000 stops cost $2.5M, or $0.0025bn, a 12-fold price.',
  '- **Confidence**: 0.95\n- Rating:: 4.5',
  'See l. 45 and ll. 46–48.',
  'The bees stopped.\n\n## References\n\n- A. Ito. Bees. Bee Letters, 35(1):28–33, with 663 others and 7.7 more.',
  'Each is drawn from (0,1), as said above (12) and by others (47).',
  'The score rose by 13% (0.54 → 0.61).',
  'From 0.61 to 0.54 it fell, or by 11%.',
  'About 72% of 1,200, that is 864, stopped.',
  'A ratio of 0.46 (6/13) was seen.',
  '蜜蜂共飞行 250 万次，即 0.025 亿次，约 3 百万次。',
  'ミツバチは250万回飛んだ。約300万回である。',
  '꿀벌은 250만 번 날았고, 1만 2천 번 멈췄다. 3억5000만 번이 아니다.',
  '20 世纪 70 年代与 1990 年代之后，3 月 15 日起，没有人再数；1970년대에도 그랬다.',
  '见 7.4 与 8.1 节，最值得复看的章节：4.2、4.4；详见 15.2，5.1장과 표 31、그림 27도 보라.',
  'Between 6% and 9% were lost, and 24% to 26% flew back.',
  'Of the insects, 99 + 483 + 264 = 846 were no bees, and each took 2.15 s.',
  'It took 73,367.57 steps, with a noise of $8.31 \\times 10^{-4}$, 8.31e-4 or 0.000831, and a memory of 32,768.',
  'The gap between 98.3% and 92.1% is 6.2 points.',
  'In the late 1980s and the 60s nobody counted.',
  'Four of nine came back, about 44%.',
  'Vier von neun kamen zurück, etwa 44 %.',
  'The noise fell from 2150 to 99, or 21.7 times.',
  'The noise fell from 2150 to 99. That is 21.7 times less.',
  'In one tunnel 98.3% stopped, in another 92.1%. That is 6.2 points less.',
  'In one tunnel 98.3% stopped, in another 92.1%. That is 6.3% less.'
])('lets pass: %s', async (text) => {
  expect(await numbersOf(text)).toEqual([])
})

it.each([
  ['They report an improvement of 9.5% over wasps.', '9.5%'],
  ['They report a9.5% improvement over wasps.', '9.5%'],
  ['An accuracy of0.93 was reached.', '0.93'],
  ['They trained 1,300 bees.', '1,300'],
  ['The success rate was 78%.', '78%'],
  ['Other bees stopped in 40% of the tunnels.', '40%'],
  ['A rise from 33% to 41% was seen in the tunnel.', '33%', '41%'],
  ['As Figure 3 shows, 34% of the bees stopped.', '34%'],
  ['Рис. 37 и таблица 38: 34% of the bees stopped.', '34%'],
  ['| bees | 47.3% | good |', '47.3%'],
  ['Ein Anteil von 33 Prozent blieb stehen.', '33 Prozent'],
  ['蜜蜂的比例为 91.3%。', '91.3%'],
  ['It took 45 days.', '45'],
  ['The gain was small (p < .03, n = 46).', '.03', '46'],
  ['It earns 8.5/10, and 83% of the bees stopped.', '83%'],
  ['## A gain of 34.9%\n\nThe bees stopped.', '34.9%'],
  ['### 2.1 Of 1,450 bees most stop\n\nThe bees stopped.', '1,450'],
  ['**Accuracy of 0.93**\n\nThe bees stopped.', '0.93'],
  ['The bees stopped. ### A share of 83%\n\nThey stopped.', '83%'],
  ['The mean was $27.9$, and $p < 0.07$ of the bees.', '27.9', '0.07'],
  ['The score rose by 14% (0.54 → 0.61).', '14%'],
  ['About 72% of 1,200, that is 846, stopped.', '846'],
  ['Some of the bees (83%) stopped, and with them the mean (0.93).', '83%', '0.93'],
  ['蜜蜂共飞行 260 万次，用了 1.7 亿帧。', '260 万', '1.7 亿'],
  ['꿀벌은 260만 번 날았다.', '260만'],
  ['Of the drones 9% were lost, and 7% came late.', '7%'],
  [
    'It used 8.78GB of memory for 6.52B bees, 2.9x the speed, or 3.7× as fast.',
    '8.78',
    '6.52',
    '2.9',
    '3.7'
  ],
  [
    'A hive is $19 or US$48,300, all of them \\$3.1 billion or $4.7bn; that is a 5.2-fold price, a factor of ×6.4.',
    '19',
    '48,300',
    '3.1 billion',
    '4.7bn',
    '5.2',
    '6.4'
  ],
  ['They had 1,999 tunnels.', '1,999'],
  // The paper has a 7.
  ['They had 7,000 tunnels.', '7,000'],
  // Nine times a number of the paper.
  ['In nine tunnels there were 765 of them.', '765'],
  // None of the three vouches for the others.
  ['Of the bees 33% stopped and 49% flew on, together 82%.', '33%', '49%', '82%'],
  // What the paper lacks vouches for nothing in the next sentence either.
  ['Of the bees 33% stopped and 49% flew on. That is 16 points more.', '33%', '49%', '16'],
  ['The noise was $8.41 \\times 10^{-4}$.', '8.41 × 10^-4'],
  ['It took 3.15 s, and a memory of 64,512.', '3.15', '64,512'],
  // The paper's 87.4 is a length.
  ['Of the wasps 87% stopped.', '87%']
])('finds what the paper does not have: %s', async (text, ...numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

it('holds no number of the title against the paper', async () => {
  const summary =
    '---\npaper: paper.txt\ntitle: Bees that count to 47\n---\n\n# Bees that count to 47\n\nBees were trained in a tunnel of landmarks by their keepers.\n'
  expect(await lint({rule, files: {'paper.txt': paper}, summary})).toEqual([])
})

it('takes no number of a prompt for the summary’s', async () => {
  expect(
    await numbersOf('=== ISSUES TO FIX ===\nThe draft has 151 words. Write 475 of them.')
  ).toEqual([])
})

it('reads an outline, which has no sentences, from its first heading behind the title on', async () => {
  const outline = `---
paper: paper.txt
---

# Bees that count

- Seen: 47.3 days
- DOI: 10.47/0047.77

## Results

- stops: 71.6% -> 83%
- **Loss** 0.97
`
  expect(await toldIn(paper, outline)).toEqual(['83%', '0.97'])
})

it('tells a number once, and names the one that was likely meant', async () => {
  const found = await lint({
    rule,
    files: {'paper.txt': paper},
    summary: summaryOf('They trained 1,210 bees. All 1,210 bees came back.')
  })
  expect(found.map(({note}) => note)).toEqual([
    'Perhaps `1,200` is meant, which the paper has in line 3 of its text.'
  ])
})

/** A sentence of numbers below a table that it names the rows of. */
function belowTable(columns: number): string {
  const numbers = (from: number) => Array.from({length: columns}, (_, index) => from + 7 * index)
  const row = (label: string, cells: readonly unknown[]) => `| ${[label, ...cells].join(' | ')} |`
  return [
    row('Insects', numbers(1)),
    row('---', Array(columns).fill('---')),
    row('Moths', numbers(20_003)),
    row('Wasps', numbers(50_002)),
    `\nMoths and wasps: ${numbers(90_001).join(' and ')}`
  ].join('\n')
}

it.each([
  ['of digits', '1,2.3'.repeat(40_000)],
  [
    'of numbers',
    Array.from({length: 8_000}, (_, index) => `${3001 + index} of them`).join(' and ')
  ],
  ['of numbers below a table', belowTable(2000)]
])('stays quick on a text %s', async (_, text) => {
  const started = performance.now()
  await numbersOf(`${text} bees.`)
  expect(performance.now() - started).toBeLessThan(5000)
})

const meantOf = async (paperText: string, text: string, config?: unknown) => {
  const files = {'paper.txt': paperText}
  const [message] = await lint({rule, config, files, summary: summaryOf(text)})
  return message?.note ? /`(.*?)`/.exec(message.note)?.[1] : message && 'none'
}

const hives = `Bees that count

Of the brood combs 63,184 were sealed. Nectar weighed 47.2 grams at dusk, after all that had come in with the sun and gone out again with the
rain; pollen 45.9 grams at noon. The drones lost 37.4% of their weight in the long autumn, so that few of them were left in the end and
none in winter; the queens 36.1%. Keepers of PX7.3 hives watched on 58 mornings.

Strain      combs   mites
Ligustica   4172    388
Carnica     4519    362

References

Ito, A. Bees of 63,284 combs. Bee Letters 38, 61830-61841.
Moth, B. A loss of 38.4% in drones.
`

it.each([
  // The digits the other way round, however far that is from the number.
  ['Sealed were 63,148 of the brood combs.', '63,184'],
  ['It is said that there were 36,184 at that time.', '63,184'],
  // Beside the same words, and none of the references or of a name.
  ['The nectar of dusk weighed 49.6 grams.', '47.2'],
  ['Of their weight the drones lost 38.6%.', '37.4%'],
  ['The keepers watched the hives on 7.1 mornings.', 'none'],
  ['Strain Ligustica has 4172 combs with 383 mites.', '388'],
  ['| Strain | seen |\n|---|---|\n| Carnica | 326 mites |\n| Ligustica | 388 mites |', '362'],
  ['Outside of all that, 777 wasps flew.', 'none'],
  ['Nothing is lost but 71.9%.', 'none']
])('names a number with the same digits or beside the same words: %s', async (text, meant) => {
  expect(await meantOf(hives, text)).toBe(meant)
})

it('names a number in millions with two digits the other way round', async () => {
  const text = 'It is said that there were 11.181 million at that time.'
  expect(await meantOf(`${hives}\nThey have 11.118 million cells.`, text)).toBe('11.118 million')
  expect(await meantOf(`${hives}\nThey have 11.118 billion cells.`, text)).toBe('none')
})

it('names the number that one is rounded from', async () => {
  expect(await meantOf(hives, 'Drones lost 37% of it.', {rounding: false})).toBe('37.4%')
})

const unsupported = (paperText: string, text: string) =>
  toldIn(`Bees that count\n\n${paperText}\n`, summaryOf(text))

const german = 'Es waren 1.250 Boote, 37,5 % der Fischer und 1.250,75 Mark.'
const millions = 'There were 2.5 million boats and 3.4 billion fish in 25 thousand places.'
const arabic = 'كان هناك ١٤٧ قاربا بنسبة ٣٥٫٥٪ من الصيادين.'
const hindi = 'वहाँ १४७ नावें थीं, ३५.५% मछुआरे।'
const turkish = 'Köyde %35 artış ve 147 tekne vardı.'

it.each([
  [german, 'Es waren 1250 Boote und 37,5% der Fischer, also 0,375.'],
  [german, 'There were 1,250 boats, 37.5% of the fishermen and 1,250.75 marks.'],
  ['Es waren 1250 Boote.', 'Es waren 1.250 Boote.'],
  ['Il y avait 12 500 bateaux et 37,5 % des pêcheurs.', 'There were 12,500 boats.'],
  ['Es waren 12’500 Boote.', 'Es waren 12500 Boote.'],
  [arabic, 'There were 147 boats, 35.5% of all.'],
  [arabic, arabic],
  [hindi, 'There were 147 boats, 35.5% of all.'],
  ['那里有１４７条船，占３５．５％。', 'There were 147 boats, 35.5% of all.'],
  [turkish, 'There were 147 boats, and a rise of 35%.'],
  ['Было 147 лодок, 35,5 процента рыбаков.', 'There were 147 boats, 35.5% of all.'],
  ['Υπήρχαν 147 βάρκες, 35,5 τοις εκατό.', 'There were 147 boats, 35.5% of all.'],
  ['It held 0·54 mg in 147 lakes.', 'It held 0.54 mg in 147 lakes.'],
  [
    millions,
    'Es waren 2,5 Mio. Boote und 3,4 Milliarden Fische, also 3.400 Millionen, in 25 Tausend Orten.'
  ],
  ['Es waren 2,5 Millionen Boote und 3,4 Mrd. Fische in 25 Tsd. Orten.', millions],
  // The only one of its text.
  ['It held 0.047 mg in 147 lakes.', 'Ils ont mesuré 0,047 mg dans 147 lacs.']
])('reads numbers as languages write them: %s', async (paperText, text) => {
  expect(await unsupported(paperText, text)).toEqual([])
})

it.each([
  ['学生1,248名が5.9時間眠った。', '学生は1248名、睡眠は5.9時間である。', []],
  ['学生1,248名が5.9時間眠った。', '学生は1284名、睡眠は9.5時間である。', ['1284', '9.5']],
  ['학생 1,248명이 5.9시간 잤다.', '학생 1,284명이 9.5시간 잤다.', ['1,284', '9.5']],
  [german, 'Es waren 38,7 Boote am Tag.', ['38,7']],
  ['It held 0.047 mg, and 47 more.', 'Ils ont mesuré 0,074 mg.', ['0,074']],
  [german, 'Es waren 1.350 Boote und 38,7 % der Fischer.', ['1.350', '38,7 %']],
  [
    'Il y avait 12 500 bateaux et 37,5 % des pêcheurs.',
    'Il y avait 12 800 bateaux et 37,9 % des pêcheurs.',
    ['12 800', '37,9 %']
  ],
  [
    millions,
    'Es waren in Booten 37 Millionen Fische, bei 12 Milliarden Eiern, in 26 Tausend Orten.',
    ['37 Millionen', '12 Milliarden', '26 Tausend']
  ],
  [arabic, 'كان هناك ١٤٨ قاربا بنسبة ٣٦٫٥٪ من الصيادين.', ['١٤٨', '٣٦٫٥٪']],
  [hindi, 'वहाँ १४८ नावें थीं, ३६.५% मछुआरे।', ['१४८', '३६.५%']],
  ['Köyde 35 tekne vardı.', 'Köyde %35 artış vardı.', ['%35']],
  ['They came on 1/10/2004 to see 10 boats.', 'Of the boats 10% came back.', ['10%']],
  ['They saw one more in 1 of 3 lakes.', 'The loss was 0.001 in all.', ['0.001']],
  ['The loss was 0.456 in all.', 'They saw 456 boats.', ['456']]
])('and tells others: %s', async (paperText, text, told) => {
  expect(await unsupported(paperText, text)).toEqual(told)
})

const reckoned =
  'The bees took 8,400 flights, then 3,150. Of the wasps 84.6% came back, of the ants 21.3%, of the moths 20.5% and of the flies 98.0%. It rained in 1904, 1931, 1957 and 1979. They took 11 and 44 minutes, 40.6 in the end, and saw 287 posts and 0.3146 of them.'

it.each([
  'It took 3,150 instead of 8,400 flights, a cut of 63%.',
  'Of the ants 21.3% came back, where of the wasps 84.6% did: 297% more.',
  'Of the wasps 84.6% came back; the other 15.4% did not.',
  'Of the wasps 84.6% came back, of the ants 21.3%, 63.3 points less, or 75% fewer.',
  'Between 20–21% of the ants and 21.3 to 85% of the others came back.',
  'Of the wasps 85% came back. The other 15% did not.',
  'Of the flies 98.0% came back, of the wasps 84.6%, of the ants 21.3% and of the moths 20.5%, a gap of 77.5 points.',
  'Of the flies 98.0% came back, of the wasps 84.6%, of the ants 21.3% and of the moths 20.5%, that is 13.4 points more.',
  'It rained in 1904, later in 1931, and then in 1957 and 1979: some 75 years.',
  'Ten of them took 44 minutes, 4.4 times as long.',
  'In 10 weeks each of 44 bees came, 440 in all.',
  'Of the posts 44 stood and 11 did not: 80% stood.',
  '| Posts | Stood | Fell | Share |\n|---|---|---|---|\n| All | 44 | 11 | 80% |',
  'Of the 44 minutes 84.6% (37.2) were dark.',
  'They saw about 290 posts, almost 290, roughly 290, over 280, nearly 300 and more than 280 of them.',
  'Well over 8,000 flights were taken, or rund 8,000, and environ 3,200.'
])('lets pass what is reckoned or rounded: %s', async (text) => {
  expect(await unsupported(reckoned, text)).toEqual([])
})

it.each([
  // By a ten, each number would be another of the same digits.
  ['There were 10 parts. The bees took 406 minutes.', '406'],
  ['There were 10 parts and 44 minutes, with a mean of 4.4.', '4.4'],
  ['Of the posts 44 stood and 11 did not: 60% stood.', '60%'],
  ['The bees took 3,150 of 8,400 flights, or 27%.', '27%'],
  ['Of the 44 minutes 84.6% (36.2) were dark.', '36.2'],
  ['Of the wasps 84.6% came back. The other 16.4% did not.', '16.4%'],
  ['About 320 posts were seen, over 300, and nearly 280.', '320', '300', '280'],
  ['Between 23–25% of the ants came back.', '23', '25%'],
  ['About 17% of the ants and nearly 80% of the wasps came back.', '17%', '80%']
])('and tells what is not: %s', async (text, ...told) => {
  expect(await unsupported(reckoned, text)).toEqual(told)
})

const powers =
  'It saw 10⁵ bees, 3.74 × 10¹⁷ grains, a loss of 10⁻⁹, (2.6 ± 0.2) × 10⁴ nets and 1.3–1.7 × 10⁸ eggs. Table 1 has 6.1 and 6.4 (×10⁻³).'

it.each([
  [powers, 'It saw 100,000 bees, 0.1 million, and 374 quadrillion grains.'],
  [powers, 'It saw 10<sup>5</sup> bees, $10^5$, $10^{5}$, 10^5, 10**5 or 1e5 of them.'],
  [powers, 'It saw $3.74\\times10^{17}$ grains, 3.74 · 10¹⁷, 3.7 x 10^17 or 3.74e17 of them.'],
  [powers, 'A loss of 1e-9 with 2.6 × 10⁴ nets, 1.3 × 10⁸ eggs and 6.4 × 10⁻³ of both.'],
  ['It saw 105 bees and 3.74 × 1017 grains.', 'It saw 10⁵ bees and 3.74 × 10¹⁷ grains.'],
  [
    'It saw 3.74 × 1017 grains and 2.46 × 10−3 of them.',
    'It saw 3.7 × 10¹⁷ grains, 2.5 × 10⁻³ of them.'
  ],
  ['It saw 3.74 × 10!" grains.', 'It saw 3.74 × 10¹⁷ grains.'],
  ['It saw 10 million bees.', 'It saw 10⁷ bees, with $x \\times 10^{-4}$ and $2^{10^3}$.'],
  ['It saw $10^5$ bees.', 'It saw 10⁵ bees.']
])('reads powers of ten: %s %s', async (paperText, text) => {
  expect(await unsupported(paperText, text)).toEqual([])
})

it.each([
  [powers, 'It saw 3.74 × 10¹⁹ grains.', ['3.74 × 10¹⁹']],
  [powers, 'It saw $3.74\\times10^{21}$ grains, or 3.74e16.', ['3.74 × 10^21', '3.74e16']],
  [powers, 'It saw 10⁷ bees, a loss of 10⁻⁷ and $10^{-6}$.', ['10⁷', '10⁻⁷', '10^-6']],
  [powers, 'It saw 10<sup>6</sup> bees.', ['10^6']],
  ['It saw 105 bees.', 'It saw 100,000 bees.', ['100,000']],
  [
    'The bees took 60.3 hours.',
    'There were 10⁵ bees, 603 hours and 6.03 × 10³.',
    ['10⁵', '603', '6.03 × 10³']
  ]
])('and tells others: %s %s', async (paperText, text, told) => {
  expect(await unsupported(paperText, text)).toEqual(told)
})

const spelled =
  'About fifty-one percent of the bees, one-third of the wasps and three of the four ants came back. One million flights were seen in nine hundred and twelve weeks by twenty-\nnine keepers, eight in ten of them women, and 3 others. A camera of 96 × 72 dots saw half a million bees and 197,300 wasps. Of the flies 62 ± 5% and 66% came back.'

it.each([
  'Of the bees 51% came back, of the wasps 33% or 33.3%, of the ants 75%, of the keepers 80%.',
  'In 912 weeks 29 keepers saw 1,000,000 flights and 0.5 million bees.',
  'Fifty-one percent came back in nine hundred and twelve weeks, as twenty-nine keepers saw.',
  'Some two hundred thousand wasps and almost thirty keepers were there.',
  'In the nineteen eighties, the Thirty Years and the twenty-first century there were hundreds, a thousand or a hundred percent.',
  'A sixteen-bit camera, Seventeen Bees and thirty- to forty-day-old nets say nothing.',
  'Of the flies 62% came back, or 62 ± 5%, or 62 to 66%.',
  'A picture of 96 × 72, 96x72 or $96\\times72$ dots, 3x3 of them.',
  'A net such as WideNet28x40 or Net152×44, with $64 \\times 23 = x$, and a noise of 2×104.',
  'Of 96 and 72 dots the difference is twenty-four.'
])('lets pass what is written out: %s', async (text) => {
  expect(await unsupported(spelled, text)).toEqual([])
})

it.each([
  ['Of the bees 52% came back, of the wasps 34%.', '52%', '34%'],
  ['There were thirty-one keepers and sixteen nets.', 'thirty-one', 'sixteen'],
  [
    'Forty-seven percent came back in three hundred and seven weeks.',
    'Forty-seven percent',
    'three hundred and seven'
  ],
  [
    'Two million flights were seen in 2,000,000 nets, by 3M bees.',
    'Two million',
    '2,000,000',
    '3M'
  ],
  ['A picture of 139 × 139, 28x28 or $44\\times72$ dots.', '139', '28', '44']
])('and tells others: %s', async (text, ...told) => {
  expect(await unsupported(spelled, text)).toEqual(told)
})

const weighed =
  'The combs weighed 41.3 g and 5.9 g, with 8,150 and 6,037 cells and a mean of 8.4, then 3.6. Of 2.6 million eggs 34% hatched. Queens lived 0.78 of the time, 0.053 more than drones. A grain measures 3.7 µm. The trunk was 70 m tall, in a wood of 630 ha that lies 27 nautical miles off. In 743 hives 213 queens and 97 drones flew in 1987 and 1992, and 5,002 of them (t(742) = −5.2, p < .001).'

it.each([
  // A ratio or a change that stands between its operands.
  '41.3 g is 7.0 times 5.9 g.',
  'The 8.4 at dawn is 133% more than the 3.6 at dusk.',
  'They sank to 8.4 and 3.6, that is by 79.7% and 39.0% from 41.3 and 5.9.',
  // What is said by the way.
  'Bees had 8.4 and wasps 3.6, t(742) = −5.2, p < .001, a gap of 4.8.',
  '8.4 [3] and 3.6 [4] differ by 4.8.',
  'No one thought so: 8.4 in one hive, 3.6 in the other one, that is 4.8 less.',
  'Bees had 8.4. Wasps (one hive) had 3.6. A gap of 4.8.',
  'In table 3 it is 8.4, in table 4 3.6. Thus 4.8 are gone.',
  'In all, 6,037 of 8,150 cells of WX10 (74%) and 5,002 of WX2.5 (61.4%) were sealed.',
  // A column of shares.
  '| kind | n | N | % |\n|---|---|---|---|\n| bees | 213 | 743 | 28.7 |\n| wasps | 97 | 743 | 13.1 |',
  // Formulas.
  'A share of 213/(213 + 743) = 0.223, or 213/(213 + 743) = 22.3%, is theirs.',
  'With $\\frac{213}{213+743} = 0.2228$ and 8.4 × 3.6 = 30.24 it holds, as with 8.4 · (3.6 − 5.9) ≈ −19.3.',
  'Mit 3,6 × 5,9 = 21,24 und 8,4 gilt es.',
  'The rest (743 − 213 = 530) is 530 = 743 − 213, or (100 × 213/743 = 28.7%) of it.',
  'In a day it is 24 × 213 = 5,112, with $x^{47} + 4.8 = 8.4$ and n−47 = 3.6.',
  'They are 8 150 / 41.3 = 197.3 or 338 of them (743 × 97/213 = 338.4), and 34 + 3.6 = 37.6%.',
  'That is a 167-fold rise (6,037 × 5.9 ÷ 213) to 1.7 million cells of each (213 × 8,150).',
  'All of them weigh some 1.3 kg (213 × 5.9 g = 1,257 g).',
  'In an hour it is 3600 × 5.9 g = 21,240 g of it.',
  // Other units.
  'A grain measures 3.7 µm (0.0037 mm), below a trunk of 70 m (about 230 feet).',
  'The wood lies 27 nautical miles (50 km) off; it has 630 ha (6.3 km²), and 8.4 °C more (15.1 °F), or 8.4 °C (47.1 °F) at noon.',
  'A push of 5.9 dyn/cm² = 0.59 Pa was felt, that is 590 mPa.',
  'The gain is 5.3 percentage points, and 78 in 100 or 78 out of 100 queens lived.',
  // The paper's own source.
  '*Bee Letters* **635**, 329 (14 May 1992)',
  'Bee Letters 635(4): 329–347 (1992)',
  // Items of a list.
  '- 213 queens, 743 hives\n- 97 drones and so 46% of them',
  'Of 2.6 million eggs 34% hatched; those are some 880,000.',
  'It went on from May 1987 to October 1992 (5.4 years).',
  'Ein 34-%-Anteil schlüpfte.',
  'Reading time: 17 min',
  // The summary has about as many.
  `All of this is said in 45 words, ${'and so on '.repeat(8)}.`
])('lets pass what stands beside its operands in other ways: %s', async (text) => {
  expect(await unsupported(weighed, text)).toEqual([])
})

it.each([
  ['41.3 g is 8.2 times 5.9 g.', '8.2'],
  ['The 8.4 at dawn is 143% more than the 3.6 at dusk.', '143%'],
  ['Bees had 8.4 and wasps 3.6, t(742) = −5.2, p < .001, a gap of 4.6.', '4.6'],
  ['| kind | n | N | % |\n|---|---|---|---|\n| bees | 213 | 743 | 29.7 |', '29.7'],
  ['| kind | n | N | 95% CI |\n|---|---|---|---|\n| bees | 213 | 743 | 28.7 |', '95%', '28.7'],
  [
    'A share of 213/(213 + 743) = 0.263 is theirs, or 219/(219 + 743) = 0.228.',
    '0.263',
    '219',
    '0.228'
  ],
  // Each number of a formula needs support of its own.
  ['A share (219/743 = 29%) is theirs, and 213 + 537 = 743.', '219', '537'],
  ['The rest is 743 = 213 + 537, or 8 × 91 = 728 grains.', '537', '91', '728'],
  ['They weigh 219 × 5.9 g = 1,292 g, and 743 g = 213 g + 537 g.', '219', '1,292', '537'],
  ['They are 8 150 / 41.3 = 179.3, or 348.4 of them (743 × 97/213 = 348.4).', '179.3', '348.4'],
  [
    'That is a 187-fold rise (6,037 × 5.9 ÷ 213) to 1.4 million cells of each (213 × 8,150).',
    '187',
    '1.4 million'
  ],
  // None of the paper’s, and not in the unit of the formula.
  ['In all it is 167 times as much (6,073 × 5.9 ÷ 213).', '167'],
  ['All of them weigh some 12.6 kg (213 × 5.9 g = 1,257 mg).', '12.6', '1,257'],
  ['A grain measures 3.7 µm (0.037 mm), below a trunk of 70 m (about 240 feet).', '0.037', '240'],
  [
    'The wood lies 27 nautical miles (43 km) off; it has 630 ha (63 km²), and 8.4 °C more (15.9 °F).',
    '43',
    '63',
    '15.9'
  ],
  ['It went 213 m/s (or 699 feet).', '699'],
  ['The gain is 6.3 percentage points, and 71 in 100 queens lived.', '6.3', '71'],
  ['- 213 queens, 743 hives\n- 97 drones and so 49% of them', '49%'],
  ['Of 2.6 million eggs 34% hatched; those are some 980,000.', '980,000'],
  ['It went on from May 1987 to October 1992 (6.4 years).', '6.4'],
  ['In Bee Letters 635, 329 of them are told.', '635', '329'],
  ['Its 480 words were all told.', '480']
])('and tells what does not fit: %s', async (text, ...told) => {
  expect(await unsupported(weighed, text)).toEqual(told)
})

const between =
  'The nectar weighed 9.26 g, then 4.7 g (95% CI 3.18–5.66). Of 94 hives 38 were moved. Of wasps it was .18 [.07, .29], of moths −.04. They had 73.4, 61.9 and 58.2. Bees came in 12 of 15 hives, wasps in 5 of 15, or 17/20 and 14/20. Net30B has 47.3% and Net9B 12.9%. A share of 78.6% (88/112) and of 53.8% (56/104) was seen in January 2003 and July 2005.'

it.each([
  // Brackets behind values.
  'The nectar weighed 9.26 g; when it is dried, only about 4.7 g (95% CI 3.18–5.66), i.e. 49% less.',
  'It was .18 [.07, .29] for wasps. That is 4.5 times as strong as for moths (r = −.04).',
  'It fell from 73.4 to 61.9 (at dawn) and 58.2 (at dusk), i.e. by 11.5 and 15.2 points.',
  'It was 78.6% (88/112) against 53.8% (56/104), a gain of 24.8 points.',
  // Dates, and the sizes that models are called by.
  'Of 94 that between January 2003 and July 2005 were seen, 38 were moved (40%).',
  'Von 94 Völkern, die zwischen Januar 2003 und Juli 2005 gesehen wurden, kamen 38 fort (40%).',
  'In Net, 30B has 47.3%, 3.7 times as much as 9B (12.9%).',
  // Shares that are reckoned themselves.
  'Bees came in 12 of 15 hives, but only in 5 of 15 of them wasps, a ratio of 2.4 to 1.',
  'Bees 17/20 vs wasps 14/20; a ratio of 1.21.',
  // Both ends of a range.
  'They had 58.2 and 61.9, that is 79–84% of 73.4.'
])('lets pass what is reckoned across what stands between: %s', async (text) => {
  expect(await unsupported(between, text)).toEqual([])
})

it.each([
  [
    'The nectar weighed 9.26 g; when it is dried, only about 4.7 g (95% CI 3.18–5.66), i.e. 59% less.',
    '59%'
  ],
  ['It was .18 [.07, .29] for wasps. That is 5.4 times as strong as for moths (r = −.04).', '5.4'],
  [
    'It fell from 73.4 to 61.9 (at dawn) and 58.2 (at dusk), i.e. by 14.5 and 16.2 points.',
    '14.5',
    '16.2'
  ],
  ['It was 78.6% (88/112) against 53.8% (56/104), a gain of 23.8 points.', '23.8'],
  ['Of 94 that between January 2003 and July 2005 were seen, 38 were moved (46%).', '46%'],
  ['In Net, 30B has 47.3%, 2.7 times as much as 9B (12.9%).', '2.7'],
  ['Bees came in 12 of 15 hives, but only in 5 of 15 of them wasps, a ratio of 2.6 to 1.', '2.6'],
  ['They had 58.2 and 61.9, that is 71–84% of 73.4.', '71']
])('and tells what is not so far apart: %s', async (text, ...told) => {
  expect(await unsupported(between, text)).toEqual(told)
})

const kinds =
  'The bees weighed 3.46, 4.17 and 5.02 g (SD 0.83). In 17 years 231 hives were seen; 51% of 13 tunnels were moved within 17 weeks. A link of −.23 was found. Wasps came in 6,342 cases, which is 61.7%. Of the moths 94% stayed, and 47% of these slept. In one hive were 3.6, in another 7.4.'

it.each([
  'They weighed 3.46, 4.17 or 5.02 g; the mean of the three is 4.22 g.',
  'A mean of 4.22 g was reckoned from 3.46, 4.17 and 5.02 g.',
  'One weighed 4.17 g (SD 0.83, so a coefficient of variation of 0.20); they grew by 51% (SD 17, so a CV of 33%).',
  'A link of −.23 explains 5.3% of the variance (r² = .053).',
  'Within 17 weeks 51% were moved, or 3.0% a week.',
  'In 17 years 231 hives were seen each, which makes some 3,930 of them.',
  'Wasps came in 6,342 cases, or 61.7%, which means some 10,300 in all.',
  'Of the moths 0.94 × 47% = 44% did both.'
])('lets pass what is reckoned as its words say: %s', async (text) => {
  expect(await unsupported(kinds, text)).toEqual([])
})

it.each([
  ['They weighed 3.46, 4.17 or 5.02 g; the mean of the three is 4.42 g.', '4.42'],
  // Without a word for it.
  ['They weighed 3.46, 4.17 or 5.02 g; that is 4.22 g.', '4.22'],
  ['They grew by 51% (SD 17, so 33%).', '33%'],
  ['A link of −.23 means 5.3%.', '5.3%'],
  ['Within 17 weeks 51% were moved, or 3.0% a day.', '3.0%'],
  ['A link of −.23 explains 4.6% of the variance.', '4.6%'],
  ['In 17 years 231 hives were seen each, which makes 3,930 of them.', '3,930'],
  ['In 17 years 231 hives were seen each, which makes some 3,300 of them.', '3,300'],
  ['Wasps came in 6,342 cases, or 61.7%, which means some 13,000 in all.', '13,000'],
  ['Of the moths 0.94 × 47% = 54% did both.', '54%']
])('and tells what they do not give: %s', async (text, ...told) => {
  expect(await unsupported(kinds, text)).toEqual(told)
})

const wholes =
  'Of 1,846 hives 317 were moved, and 58 twice. Others had 250 of them, in 34 to 71 rows of 19 and 26 hives, with 41.6 g of wax, 5.2 g of it dark.'

it.each([
  'Of the 1,846 hives:\n\n- 317 (17.2%) were moved,\n- 19 (1.0%) were not, and\n- 58 (3.1%) were moved twice.',
  'There were 1,846 hives.\n\n## Moves\n\nLater 317 hives (17.2%) were moved, or 58 hives, thus 3.14%.',
  'Others had 250 of them, in 34 to 71 rows of 19 and 26 hives, and of these 58 were gone (23%).',
  'Of 41.6 g 5.2 g (12.5%) was dark in 34 to 71 rows of 19 and 26 hives.'
])('lets pass shares right behind their part: %s', async (text) => {
  expect(await unsupported(wholes, text)).toEqual([])
})

it.each([
  ['Of the 1,846 hives:\n\n- 317 (18.2%) were moved,\n- 58 (4.1%) twice.', '18.2%', '4.1%'],
  // Of a whole far away, two digits fit too often.
  ['There were 250 of them.\n\n## Moves\n\nLater 58 hives (23%) were moved.', '23%'],
  // Nor does what the paper lacks vouch here.
  ['There were 1,946 hives.\n\n## Moves\n\nLater 317 hives (16.3%) were moved.', '1,946', '16.3%'],
  ['There were 1,846 hives.\n\n## Moves\n\nLater 417 hives (22.6%) were moved.', '417', '22.6%']
])('and tells others: %s', async (text, ...told) => {
  expect(await unsupported(wholes, text)).toEqual(told)
})

const counted = `The bees of 1,734 hives were counted, 806 of them by night, and 341 of these twice. They ate 7.3 million grains of 62,400 flowers. Of the grains 61% were sweet, and 47.0 in all were blue. Others had 512 wasps (Moth 2019315).

${'Nothing else was seen of them at all. '.repeat(12)}
References

Ito, A. (2003). A loss of 83.4% in drones of 0.377 g. Bee Letters 38, 618–619.
Moth, B. (2011). Bees of 6,881 combs. Bee Letters 39, 18–19.
Wasp, C. (2014). Nets. Bee Letters 271(4): e533–e547.

Methods

What had been seen by all of those who had gone there to look for them and for others like them was written down in the evening, and read again in the
morning by others, who had not been there. A share of 29.6% was left out, and so it was with 0.642 of the rest.
In 2012, 431–457 bees of group A were seen, and of group B 523, 539 and 588 at 384:12 light.
`

it.each([
  'N=1734\n\n**N:** 1,734\n\n- **Sample size:** 806\n- Participants: 341',
  '| kind | N |\n|---|---|\n| bees | 341 |\n| night | 806 |\n| Moth | 315 |\n| Total | 1462 |',
  '| kind | mark |\n|---|---|\n| bees | 77 |\n\n**Items:** 75',
  'Twice were 341/806 hives counted. It got 85/100, on 28/2019, 128/64, 24/7 and with 219/384-bit keys.',
  'They ate 7.3 million grains of 62.4 thousand flowers.',
  'Of the grains 47.0% were blue, 29.6% left out, or 0.642 of them.',
  'Others had 6,881 combs.',
  // Ranges and rows behind the list are no pages.
  'They saw 431–457 bees, and 523, 539 or 588 at a light of 384.',
  'It is said by Ito, A. (2003), A loss in drones, Bee Letters 38, 618–619.'
])('lets pass what was counted: %s', async (text) => {
  expect(await unsupported(counted, text)).toEqual([])
})

it.each([
  ['N=1743\n\n**N:** 1,744\n\n- **Sample size:** 860', '1743', '1,744', '860'],
  ['**Sample size**: 1745 hives', '1745'],
  ['| kind | N |\n|---|---|\n| bees | 314 |\n| night | 806 |', '314'],
  ['They saw it in 341/860 hives, n/N = 351/806, (352/861; 61%).', '860', '351', '352', '861'],
  ['They ate 7.3 billion grains.', '7.3 billion'],
  ['They ate 7.3 bn grains, or 7.3bn.', '7.3 bn', '7.3bn'],
  // Only with a sign, and only of a title that is referred to.
  ['I² = 61.5%, 62.0% or 806.0%', '61.5%', '62.0%', '806.0%'],
  ['Of the drones 83.4% were lost, with 0.377 g.', '83.4%', '0.377'],
  // Pages and volumes.
  [
    'They saw 618 or 619 bees, 547 wasps, 533 moths and 271 ants.',
    '618',
    '619',
    '547',
    '533',
    '271'
  ]
])('and tells what was not: %s', async (text, ...told) => {
  expect(await unsupported(counted, text)).toEqual(told)
})

it.each([
  // What only looks as if numbers were multiplied.
  [
    'A t-test of k hives (b), 10 m off tunnel 103, and 2000 flights with millet in a millennium.',
    'tells'
  ],
  ['See the hives (B) 5.1 and 6.2.\n\n(B) 1 2 5', 'tells'],
  // Those multiply a number of their own.
  ['One thousand, 2 million, 12 milliarde and 3 billones of 12,000.', 'tells'],
  ['They had 2.5k, 8.1M, 9.4B and 5.5T.', 'tells'],
  // Words, powers, and letters in the head of a table.
  ['In thousand, millions, milliarde and billones.', 'passes'],
  ['They had 10^3, 10⁶, 10**9 and 10^12 of them.', 'passes'],
  ['kind (k)  eggs (M)  dust (B)  air (T)\nbee 4.1 5.3 9.2 8.8', 'passes']
])(
  'takes a number for a thousand times as much only where the paper does so: %s',
  async (of, verdict) => {
    const numbers = ['thousand', 'million', 'billion', 'trillion'].map((word) => `7.3 ${word}`)
    const told = await unsupported(
      `The bees ate 7.3 of them. ${of}`,
      `They ate ${numbers.join(', ')}.`
    )
    expect(told).toEqual(verdict === 'tells' ? numbers : [])
  }
)

it.each([
  ['The bees ate 7.3 (000s) of them.', '7.3 thousand'],
  ['蜜蜂吃了7.3（百万）。', '7.3 million']
])('or has the digits or the signs for it: %s', async (text, number) => {
  expect(await unsupported(text, `They ate ${number} grains.`)).toEqual([])
})

const dated = `The hives of 1911 were counted in 1952–53 and again on 3/14/61, ’74 and 2 May 1988 (arXiv:1104.20731).
Moths A. 1996. On wasps. 1,803 of them had 2048 eggs.`

it.each([
  ['In 1911, in 1953, in 1961, 1974 and 1988 they were counted.'],
  ['They were counted in 1952–53 and in the spring of ’61, or (’74).'],
  ['They were counted in 1911–17, 1952–58 and in the spring of ’69.', '17', '58', '69'],
  // When it came out, or is read.
  ['It came out in 2011, and was much read in 2016.'],
  ['It came out in 1987, and the wasps of 1996 with the eggs of the 1990s are old.'],
  ['They were counted before 1912.', '1912'],
  ['They were counted from 1919 to 1953, that is for 34 years.', '1919', '34'],
  ['They had 1804 wasps and will have 2,049 by 2087.', '1804', '2,049', '2087']
])('holds years against those of the paper: %s', async (text, ...told) => {
  expect(await toldWith(dated, 'year: 1987\n', text)).toEqual(told)
})

it('reads the ends of ranges in one digit, and no year out of the digits of a DOI', async () => {
  const told = (text: string) =>
    toldWith('They were counted in 1952–8, and in 1996 again.', 'doi: 10.1000/519234\n', text)
  expect(await told('They were counted from 1952 to 1958, that is 1952–’58.')).toEqual([])
  expect(await told('They were counted in 1923 and 1957.')).toEqual(['1923', '1957'])
})

it('holds years against a paper that names none by when it came out, if that is known', async () => {
  const text = 'In 1911 they were counted, and again in 1987 and 1996.'
  expect(await unsupported('The hives were counted.', text)).toEqual([])
  const told = (paperText: string, fields: string) => toldWith(paperText, fields, text)
  expect(await told('The hives were counted.', 'year: 1987\n')).toEqual(['1911'])
  expect(await told('The hives were counted.', 'created: 2003-05-01\n')).toEqual([])
  expect(await told('The hives were counted. arXiv:0704.12345', '')).toEqual([
    '1911',
    '1987',
    '1996'
  ])
})

const multiplied =
  'In all, 75,000,000 eggs, 48,000 hives, 3.6 billion cells and 2.9 trillion grains were counted.'

it.each([
  ['Ci sono 75 milioni di uova e 48 mila arnie, e 3,6 miliardi di celle.'],
  ['Gli autori contano 76 milioni di uova e 49 mila arnie.', '76 milioni', '49 mila'],
  ['Há 75 milhões de ovos e 48 mil colmeias; e 76 milhões de ninhos.', '76 milhões'],
  ['Er zijn 75 miljoen eieren in 48 duizend korven; en 76 miljoen poppen.', '76 miljoen'],
  [
    'Hay 75 millones de huevos, 3,6 mil millones de celdas y 4,3 mil millones más.',
    '4,3 mil millones'
  ],
  ['Насчитали 75 млн яиц, 3,6 миллиарда ячеек и 49 тысяч ульев.', '49 тысяч'],
  ['Policzono 75 mln jaj i 49 tys. uli.', '49 tys'],
  // Whatever the case.
  ['There are 75 MILLION eggs, 3.6 Billion Cells, and 4.3 Billion Combs.', '4.3 Billion'],
  // The same word is a thousand times as much where decimals have a comma.
  ['Es sind 2,9 Billionen Körner, 3,6 Milliarden Zellen und 2,9 Billion mehr.'],
  ['There are 2.9 Billion Grains.', '2.9 Billion']
])('reads words that multiply, in any language: %s', async (text, ...told) => {
  expect(await unsupported(multiplied, text)).toEqual(told)
})

it('takes no part of a word for what a work is known by', async () => {
  const told = (text: string) => unsupported('There were 213 hives.', text)
  expect(await told('In doing so they had 231 hives.')).toEqual(['231'])
  expect(await told('Eles tinham dois jardins e 231 colmeias.')).toEqual(['231'])
  expect(await told('It is known as doi 10.1000/231, with 231 hives.')).toEqual([])
  expect(await told('It is arXiv:1712.01234 and has 231 hives.')).toEqual([])
  expect(await told('It is kept there as ar\nXiv:1712.01234 and has 231 hives.')).toEqual([])
})

it.each([
  ['We fly on behalf of all bees, whose headquarters are far.', '50%', '25%', '75%', '33%', '67%'],
  ['Three quarters of them flew, and the half-life is long.', '50%', '25%', '33%', '67%'],
  ['Half of them flew in the third tunnel.', '25%', '75%', '33%', '67%'],
  ['A third of them flew to two-thirds of the hives.', '50%', '25%', '75%'],
  ['It has two tiers, and a third one has two quarts.', '50%', '25%', '75%', '33%', '67%'],
  ['Die Hälfte flog, ein Viertel schlief.', '75%', '33%', '67%'],
  ['La mitad voló; las tres cuartas partes durmieron.', '25%', '33%', '67%'],
  ['Un tiers des abeilles a volé, puis les deux tiers.', '50%', '25%', '75%'],
  ['Due terzi delle api volarono, un quarto delle altre no.', '50%', '75%', '33%'],
  ['Половина пчёл летела, две трети спали.', '25%', '75%', '33%']
])('reads the shares that a paper names as whole words: %s', async (paperText, ...told) => {
  const text =
    'They flew in 50% of all tunnels.\n\nThey slept in 25% of them.\n\nThey fell in 33% of them.\n\nThey sang in 75% of them.\n\nThey rose in 67% of them.'
  expect((await unsupported(paperText, text)).sort()).toEqual([...told].sort())
})

it('takes a named share for a decimal, and for no count', async () => {
  const told = (text: string) => unsupported('Half of them flew, and two thirds slept.', text)
  expect(await told('A part of 0.5 flew and 0.67 slept.')).toEqual([])
  expect(await told('There were 50 of them.')).toEqual(['50'])
})

it('looks at large whole numbers in rows of data, which are no marks', async () => {
  const told = (rows: string) =>
    unsupported(
      'Bees made 1,532 stops at 71.6% of 340 lamps, and 2,147 turns.',
      `| tunnel | stops | turns |\n|---|---|---|\n${rows}`
    )
  expect(await told('| long | 1532 | 2147 |')).toEqual([])
  expect(await told('| long | 1352 | 2147 |')).toEqual(['1352'])
  expect(await told('| long | 1532 | 71.6% |\n| short | 4300 | 71.6% |')).toEqual(['4300'])
  // Marks, ratios, numbers of rows, and what stands alone.
  expect(await told('| long | 87 | 2147 |\n| short | 249 | 2147 |')).toEqual([])
  expect(await told('| 4321 | 1532 | 2147 |')).toEqual([])
  expect(await told('| long | 1352 | good |')).toEqual([])
  expect(await told('| total | 3679 | 71.6% |')).toEqual([])
})

it('takes no number of a table for a level', async () => {
  const told = (paperText: string, text: string) =>
    unsupported(`${paperText}\n\nbees 92 83 66\nmoths 61 38 48`, text)
  expect(await told('It was 17% (95% CI 12 to 23).', 'It was 17% (83% CI 12 to 23).')).toEqual([
    '83%'
  ])
  expect(await told('It was 17 (CI95 12 to 23).', 'It was 17 (95% CI 12 to 23).')).toEqual([])
  expect(await told('It is sweet.', 'It has a ±83% confidence interval.')).toEqual([])
  expect(await told('A share of 0.95 was set.', 'It was set to the 95% confidence.')).toEqual([])
})

const pages = [163, 165, 167, 168]
const countingPaper = `${pages.map((page) => `The keepers of many hives ${page}\n\nOf 240 hives 17% swarmed in 33-day spells (95% CI 12 to 23).\n`).join('\n')}
4.1. Hives in Spring

The hives of Section 4.1 stood below trees. The 213 queens and 8141 drones were weighed. A term b 1 k,1 k was left.

4.2. Hives in Autumn

They stood in fields.

References

A. Ito, Counting hives, Journal of Hives, vol. 107, 2004.
B. Sato, Counting bees, 2006. URL: http://hives.example/codex185w.html
`

it.each([
  'In a 33-day spell the 64-bit code of a 240-hive farm ran.',
  'As Section 4.2 says, 213 queens / 8141 drones were weighed.',
  'See [[4.1 Hives]]. They were 4.1 Hives in Spring.'
])('lets pass what a paper counts: %s', async (text) => {
  expect(await unsupported(countingPaper, text)).toEqual([])
})

it.each([
  // A hyphen and what is counted.
  ['In a 43-day spell the 250-hive farm stood.', '43', '250'],
  // What a paper counts is its pages, its sections, the volumes of its references.
  ['They had 167 hives and 107 or 185 drones.', '167', '107', '185'],
  ['The swarms grew by 4.2%.', '4.2%'],
  // Words stand on both sides of the stroke.
  ['They weighed 213 queens / 8144 drones.', '8144'],
  // An index is no thousand.
  ['They ran 1000 times.', '1000'],
  // A year and a share are not what “over” is said of.
  ['They had over 2,000 hives.', '2,000'],
  // A level is set.
  ['It was 17% (83% CI 12 to 23).', '83%']
])('tells what is none of its numbers: %s', async (text, ...told) => {
  expect(await unsupported(countingPaper, text)).toEqual(told)
})

it('tells numbers of a text without long sentences, headings or anything but a table', async () => {
  const told = (text: string) =>
    toldIn(paper, `---\npaper: paper.txt\n---\n\n# Bees that count\n\n${text}\n`)
  expect(await told('A. Ito, B. Sato\n\nThere were 47 bees in it.')).toEqual(['47'])
  expect(await told('| bees | share |\n|---|---|\n| black bees | 47% |')).toEqual(['47%'])
  expect(await told('- 1,200 bees\n- 47% flew')).toEqual(['47%'])
  expect(await told('A. Ito, B. Sato\n\nRelevance: 47%')).toEqual([])
})

it('reads words for numbers that go on in the next line of a paper', async () => {
  const told = (text: string) =>
    unsupported('There were three hun-\ndred and twenty-\nfive hives, and six-\nteen queens.', text)
  expect(await told('There were 325 hives and sixteen queens.')).toEqual([])
  expect(await told('There were 305 hives and nineteen queens.')).toEqual(['305', 'nineteen'])
})

it('takes a letter set apart for a unit as well as for a thousand or a million', async () => {
  const told = (text: string) =>
    unsupported('It was kept at 3200 K ≤ T ≤ 4700 K in 0.75 M salt, with 48K of memory.', text)
  expect(
    await told('It was kept at 3200–4700 K, or 3,200 to 4,700 kelvin, in 0.75 mol/l.')
  ).toEqual([])
  expect(await told('It was kept between 3200 and 4700 K.')).toEqual([])
  expect(await told('It was kept at 2300–4700 K, with 0.57 M.')).toEqual(['2300', '0.57 M'])
  expect(await told('It has 48 of them.')).toEqual(['48'])
})

const parted =
  'Of 324 bees 243 flew, and of 260 wasps 174. Bees took 14.7 ± 0.8 s (0.2–0.9 m) and wasps 11.6 ± 0.4 s, and stayed for 81.6 h. Of 37 moths 19 slept, of 34 ants 21.'

it.each([
  'Of the insects 75% (243 of 324) and 67% (174 of 260) flew, 71% in all (417 of 584).',
  'Bees took 14.7 ± 0.8 s and wasps 11.6 ± 0.4 s; the difference of 3.1 s is large.',
  'Bees took 14.7 ± 0.8 s (0.2–0.9 m) and wasps 11.6 ± 0.4 s (0.2–0.9 m), in sum 26.3 s.',
  'They stayed for 3.4 d (81.6 h).',
  'Asleep were 19 of 37 moths (51%) and 21 of 34 ants (62%). So 49% of the former and 38% of the latter were not.',
  'There were 324 bees. As others had seen before, 243 of them, three quarters of all that could be caught (75.0%), flew.'
])('lets pass what is reckoned from parts, values and units: %s', async (text) => {
  expect(await unsupported(parted, text)).toEqual([])
})

it.each([
  [
    'Of them 75% (243 of 324) and 67% (174 of 260) flew, 71% in all (427 of 594).',
    '71%',
    '427',
    '594'
  ],
  ['Bees took 14.7 ± 0.8 s and wasps 11.6 ± 0.4 s; the difference of 3.7 s is large.', '3.7'],
  ['They stayed for 3.9 d (81.6 h).', '3.9'],
  [
    'Asleep were 19 of 37 moths (51%) and 21 of 34 ants (62%). So 47% of the former were not.',
    '47%'
  ]
])('and tells what they do not give either: %s', async (text, ...told) => {
  expect(await unsupported(parted, text)).toEqual(told)
})

const tabled = `Stops of bees 61.8 ± 0.4 and 83.1 ± 0.2, of wasps 17.3 ± 0.3 and 26.9 ± 0.1. Black hives 317 (17.2), white hives 428 (23.2), red hives 96 (5.2).`
const table = `| insect | by day | by night |
|---|---|---|
| Bees flying | 61.8 ± 0.4 | 83.1 ± 0.2 |
| Wasps | 17.3 ± 0.3 | 26.9 ± 0.1 |`
const countsTable = `| hive | n (%) |
|---|---|
| Black | 317 (17.2) |
| White | 428 (23.2) |
| Red | 96 (5.2) |`

it.each([
  `${table}\n\nBees stopped 21.3 times more by night, or 34% more often.`,
  `${table}\n\nAll of them were seen.\n\nBees stopped 44.5 times more by day than wasps.`,
  `${countsTable}\n\nBlack and white ones are 745 hives.`,
  `<table><tr><th>insect<th>day<th>night<tr><td>Bees<td>61.8<td>83.1</table>\n\nBees stopped 21.3 times more by night.`
])('lets pass what is reckoned from the rows of a table above that are named: %s', async (text) => {
  expect(await unsupported(tabled, text)).toEqual([])
})

it.each([
  [`${table}\n\nBees stopped 23.1 times more by night, or 43% more often.`, '23.1', '43%'],
  // No row is named, or another one.
  [`${table}\n\nThe difference is 21.3.`, '21.3'],
  [`${table}\n\nWasps stopped 21.3 times more by night.`, '21.3'],
  // Further below.
  [`${table}\n\nAll were seen.\n\nSo it was.\n\nBees stopped 21.3 times more by night.`, '21.3'],
  [`${table}\n\n## Stops\n\nBees stopped 21.3 times more by night.`, '21.3'],
  [`${countsTable}\n\nBlack and red ones are 745 hives.`, '745'],
  // What the paper lacks vouches for nothing.
  [`${table.replace('83.1', '84.1')}\n\nBees stopped 22.3 times more by night.`, '84.1', '22.3']
])('and tells what these do not give: %s', async (text, ...told) => {
  expect(await unsupported(tabled, text)).toEqual(told)
})

const sameThings =
  'Of 2,183 wild beehives 437 were moved, 16.7% of all by night. There were 250 wasps in 58 rows.'
const farAbove =
  'There were 2,183 wild beehives and 250 wasps.\n\n## Moves\n\nAll was seen by many.\n\n'

it.each([
  'Later 437 hives (20%) were moved.',
  'By night 16.7% were moved, which is about 365 hives.',
  'By night 16.7% were moved, that is some 360 hives.'
])('finds the whole of the same things further up: %s', async (text) => {
  expect(await unsupported(sameThings, farAbove + text)).toEqual([])
})

it.each([
  ['Later 437 hives (22%) were moved.', '22%'],
  // Of the wasps, but these are counted in rows.
  ['Later 58 rows (23%) were moved.', '23%'],
  ['By night 16.7% were moved, which is about 385 hives.', '385'],
  ['By night 16.7% were moved, which is about 365 cells.', '365']
])('and no whole of other things: %s', async (text, ...told) => {
  expect(await unsupported(sameThings, farAbove + text)).toEqual(told)
})

it('holds points against shares, not against other numbers of the paper', async () => {
  const told = (text: string) =>
    unsupported(
      'In 57 hives a gain of 43 percentage points was seen, and 36% swarmed, 28 points more.',
      text
    )
  expect(await told('They gained 43 and 28 percentage points.')).toEqual([])
  expect(await told('They gained 43 percentage points, 36 pp and 28 pp.')).toEqual([])
  expect(await told('They gained 57 percentage points.')).toEqual(['57'])
})

it('reckons nothing from a probability', async () => {
  const told = (text: string) =>
    unsupported('They weighed 15.3 g, then 12.8 g, at last 11.7 g (p = .14).', text)
  expect(await told('They weighed 15.3 g, then 12.8 g, 2.5 g less (p = .14).')).toEqual([])
  expect(await told('They weighed 15.3 g, then 12.8 g, at last 15.16 g (p = .14).')).toEqual([
    '15.16'
  ])
})

const spaced =
  'The keepers saw 683 417 bees, 9 240 wasps and 5 130 moths at a cost of €46 318.27 in all, and 73 more.'

it.each([
  'They saw 683 417 bees and 9 240 wasps at a cost of €46 318.27.',
  'They saw about 683,000 bees, that is 0.68 million or 683 thousand, and 683,417 all told.',
  'Of 9 240 wasps and 5 130 moths, 4 110 more were wasps.',
  'Of the 9 240 wasps and 5 130 moths some were seen.',
  'Es waren 683.417 Bienen, also 678.287 mehr als die 5.130 Motten, zu 46.318,27 Euro.'
])('reads thousands that are parted by spaces: %s', async (text) => {
  expect(await unsupported(spaced, text)).toEqual([])
})

it.each([
  ['They saw 638 417 bees and 9 240 wasps.', '638 417'],
  ['They saw about 692,000 bees.', '692,000'],
  ['They saw 684 thousand bees.', '684 thousand'],
  ['Es waren 683.471 Bienen zu 46.318,72 Euro.', '683.471', '46.318,72']
])('and tells others: %s', async (text, ...told) => {
  expect(await unsupported(spaced, text)).toEqual(told)
})

const measured =
  'The dose was 18 nM, 43 nM or 261 nM. They got 35 mg, 215 mg, 430 mg and 76.4 ng/g or 288.6 ng/g over 3 h, 9 h and 27 h. Of 137 hives 63 (46.0%) flew, of 84 others 5 (6.0%), p < 0.001. It made 418 stops per hour, 135 per hour, or 260. The hives were 30 cm tall and 71.3 ± 9.6 kg, with 3.4 mg/dL and 63.8 mm. The r was 0.064 and the nRMSE 0.9716 or 1.2743.'

it.each([
  'It was 18 nM by day and 43 nM by night, but 261 nM in the rain, which is 14.5 times the first.',
  'They got 76.4 ng/g after 3 h and 288.6 ng/g after 9 h, 3.8 times as much.',
  'They got 35 mg over 3 h, then 215 mg over 9 h and 430 mg over 27 h, 680 mg in total.',
  'By day 63 of 137 (46.0%) flew against 5 of 84 (6.0%), p < 0.001. Absolute difference 40.0 percentage points.',
  'It made 418 stops per hour, which are 7.0 per minute. Compared with the other one (135 per hour) that is 3.1 times as many.',
  'The hives were 30 cm (11.8 in) tall and weighed 71.3 ± 9.6 kg (about 157 lb).',
  'A mean of 3.4 mg/dL would be 34 mg/L, and 63.8 mm are 6.38 cm.',
  'It made 418 stops. WaspNet 3.0 made 260, so it is 61% faster.',
  'The rest is $1 - 0.9716^2 = 0.0560$, or about 6% of it, and 1 − 0.9716² = 0.056.',
  'Squared, 0.064 is 0.004.',
  'The nRMSE was 1.2743, so it is 27% worse.',
  'The hives were 0.30 m tall, and the wing 6.38 cm long.',
  'Its 7 scores were 0.9716 by day, 0.0640 by night and 1.2743 in the rain. So Δ = 1.2103.',
  'The doses were 18, 43 and 261 nM. Their mean is 107.3 nM.'
])('reckons with units, powers and versions: %s', async (text) => {
  expect(await unsupported(measured, text)).toEqual([])
})

it.each([
  [
    'It was 18 nM by day and 43 nM by night, but 261 nM in the rain, which is 11.9 times the first.',
    '11.9'
  ],
  ['It was 18 by day and 43 by night, but 261 in the rain, which is 14.5 times the first.', '14.5'],
  ['They got 76.4 ng/g after 3 h and 288.6 ng/g after 9 h, 4.4 times as much.', '4.4'],
  ['They got 35 mg over 3 h, then 215 mg over 9 h and 430 mg over 27 h, 692 mg in total.', '692'],
  [
    'By day 63 of 137 (46.0%) flew against 5 of 84 (6.0%), p < 0.001. Absolute difference 44.0 percentage points.',
    '44.0'
  ],
  ['It made 418 stops per hour, which are 8.9 per minute.', '8.9'],
  [
    'The hives were 30 cm tall and 13.4 in the rain, and weighed 71.3 ± 9.6 kg (about 167 lb).',
    '13.4',
    '167'
  ],
  ['A mean of 3.4 mg/dL would be 37 mg/L, and 63.8 mm are 6.83 cm.', '37', '6.83'],
  ['The rest is $1 - 0.9716^2 = 0.0650$, or about 8% of it.', '0.0650', '8%'],
  ['Squared, 0.064 is 0.007.', '0.007'],
  ['The nRMSE was 1.2743, so it is 29% worse.', '29%'],
  ['The nRMSE was 1.2743, with 27% of it.', '27%'],
  ['The hives were 0.33 m tall, and the wing 6.83 cm long.', '0.33', '6.83'],
  ['The r was 0.9716 by day, 0.0640 by night and 1.2743 in the rain. So Δ = 1.2013.', '1.2013'],
  ['The doses were 18, 43 and 261 nM. Later, 107.3 nM were given.', '107.3']
])('and tells what they do not give: %s', async (text, ...told) => {
  expect(await unsupported(measured, text)).toEqual(told)
})

const compared =
  'Of 412 bees 57, 33 and 21 flew, and of 407 wasps 68, 26 and 14. The hives of group A are 96 and of group B 104.'
const comparedTable = (head: string, rows: string) =>
  `| Seen | ${head} | Difference |\n|---|---|---|---|\n${rows}`
const heads = 'Bees (n=412) | Wasps (N = 407)'

it.each([
  comparedTable(heads, '| At dawn | 21 (5.1%) | 14 (3.4%) | |'),
  // Of the exact shares, not of the rounded ones: 16.71 − 13.83.
  comparedTable(heads, '| At noon | 57 (13.8%) | 68 (16.7%) | −2.9 pp |'),
  `<table><tr><th>Seen<th>Bees (n=412)<th>Wasps (n=407)<tr><td>At dawn<td>21 (5.1%)<td>14 (3.4%)</table>`,
  'At noon it was 57/412 v 68/407, a difference of −2.9 percentage points.',
  'The risk ratio at night is 1.25 (33/412 v 26/407).',
  'By night 33/412 − 26/407 = 8.01% − 6.39% = 1.62 pp.'
])('lets pass shares of the head of a column, and of fractions: %s', async (text) => {
  expect(await unsupported(compared, text)).toEqual([])
})

it.each([
  [comparedTable(heads, '| At dawn | 21 (5.4%) | 14 (3.9%) | |'), '5.4%', '3.9%'],
  [comparedTable(heads, '| At noon | 57 (13.8%) | 68 (16.7%) | −3.4 pp |'), '3.4'],
  // What the paper lacks vouches for nothing.
  [comparedTable('Bees (n=421) | Wasps (n=407)', '| At dawn | 21 (5.0%) | 14 | |'), '421', '5.0%'],
  ['At noon it was 57/412 v 68/407, a difference of −3.2 percentage points.', '3.2'],
  ['At noon it was 57/412 v 67/407.', '67'],
  ['The risk ratio at night is 1.35 (33/412 v 26/407).', '1.35'],
  ['By night 33/412 − 26/407 = 8.11% − 6.59%.', '8.11%', '6.59%']
])('and tells what these do not give: %s', async (text, ...told) => {
  expect(await unsupported(compared, text)).toEqual(told)
})

const listed =
  'The combs had 4.72, 6.85, 2.31, 5.14 and 3.97 g. Of 3,046 bees 412 flew, 533 swam (17.5%), 284 slept (9.3%) and 731 fed. In 17 hives and 8 rows of 25 others it rained. A ratio of 2.36 (1.18 to 4.72) was found, with a power of 0.35. Towns have 2,816 hives (71.3%), 163, 547 or 290, as in 1853.'

it.each([
  // Any two of a list, where the words say so.
  'The combs had 4.72, 6.85, 2.31, 5.14 and 3.97 g. The first is 2.41 above the third.',
  'Die Waben hatten 4,72, 6,85, 2,31, 5,14 und 3,97 g. Die erste übertrifft die dritte um 2,41 g.',
  // Shares stand between counts, and the terms of a formula.
  'Then 412 flew, 533 swam (17.5%) and 284 slept (9.3%). Those three are 1,229 bees.',
  'It rained in 17 hives and 8 × 25 = 200 others, 217 in all.',
  'Now there are 2,816 hives (71.3%), 163 in one wood and 547 in the other. In 1853 it was 290, today 3,526.',
  'There were 3,046 bees: 412 flew, 533 swam. So 731 fed, 24% of all.',
  'The ratio of 2.36, with a range of 1.18 to 4.72, is an increase of 136%.',
  'Twice as many need a space of 2^0.35 = 1.27.'
])('lets pass what is reckoned from some of a list: %s', async (text) => {
  expect(await unsupported(listed, text)).toEqual([])
})

it.each([
  ['The combs had 4.72, 6.85, 2.31, 5.14 and 3.97 g. The first is 2.14 above the third.', '2.14'],
  // Without a word for it.
  ['The combs had 4.72, 6.85, 2.31, 5.14 and 3.97 g. Later 2.41 g were left.', '2.41'],
  ['Then 412 flew, 533 swam (17.5%) and 284 slept (9.3%). Those three are 1,292 bees.', '1,292'],
  // Two of three.
  ['Then 412 flew, 533 swam (17.5%) and 284 slept (9.3%). In a wood were 696 bees.', '696'],
  ['It rained in 17 hives and 8 × 25 = 200 others, 227 in all.', '227'],
  [
    'Now there are 2,816 hives (71.3%), 163 in one wood and 547 in the other. In 1853 it was 290, today 3,562.',
    '3,562'
  ],
  ['There were 3,046 bees: 412 flew, 533 swam. So 731 fed, 29% of all.', '29%'],
  ['The ratio of 2.36, with a range of 1.18 to 4.72, is an increase of 163%.', '163%'],
  ['Twice as many need a space of 2^0.35 = 1.72.', '1.72'],
  ['Twice as many need a space of 2^0.42 = 1.34.', '1.34']
])('and tells what a list does not give: %s', async (text, ...told) => {
  expect(await unsupported(listed, text)).toEqual(told)
})

it('takes no number out of a list of references, in whatever parts it stands there', async () => {
  const of = (
    entry: string
  ) => `The bees were seen by all who had come to look for them, and by others.

${'Nothing else was seen of them at all. '.repeat(12)}
References

Ito, A. (2003). ${entry}
`
  const told = (entry: string, text: string) => unsupported(of(entry), text)
  expect(await told('Nets. Bee Letters 12, 431.', 'They saw 12,431 bees.')).toEqual(['12,431'])
  expect(await told('Nets. Bee Letters 2003471.', 'They saw 471 bees.')).toEqual(['471'])
  expect(await told('Nets. Bee Letters 67B.', 'They saw 67,000,000,000 bees.')).toEqual([
    '67,000,000,000'
  ])
  expect(await told('Nets of 10−7 bees. Bee Letters.', 'A part of 0.0000001 flew.')).toEqual([
    '0.0000001'
  ])
  const own = `${of('Nets.')}\nMethods\n\n${'All of it was written down. '.repeat(12)}There were 12 431 bees, 67B grains and 10−7 of the others (Moth 2003471).`
  expect(
    await unsupported(
      own,
      'They saw 12,431 or 471 bees, 67,000,000,000 grains and 0.0000001 of it.'
    )
  ).toEqual([])
})

const ofPlaces =
  'The hives stood in Kent (347), in Surrey (1,211) and elsewhere (208). Wasps (134) saw it so. LR+ 4.6 and CD8+ 61% were found.'

it.each([
  'The hives stood in Kent (347) and in Surrey (1,211).',
  // Years, references, numbers of lists, and of equations.
  'As Ito (1987) and Moth (47) say, and Wasps (134), it follows from Eq. (512), from (0,255) and from [431].',
  'An LR+ 4.6 was found, and CD8+ 61% of all.',
  'They grew by +7.3 or + 8.4, with x + 9.6 of the rest.'
])('lets pass what stands in brackets or behind a plus: %s', async (text) => {
  expect(await unsupported(ofPlaces, text)).toEqual([])
})

it.each([
  ['The hives stood in Kent (374), in Surrey (1,121) and elsewhere (280).', '374', '1,121', '280'],
  ['An LR+ 6.4 was found, and CD8+ 67% of all.', '6.4', '67%']
])('and tells what is counted there: %s', async (text, ...told) => {
  expect(await unsupported(ofPlaces, text)).toEqual(told)
})

const inFrench =
  'Les auteurs ont compté les abeilles qui sont dans les ruches et celles qui ne sont pas dans le jardin, car elles ont été plus nombreuses que les guêpes.'
const inEnglish =
  'The authors have counted the bees that are in the hives and those that are not in the garden, since they were more than the wasps.'

it.each([
  [`${inFrench} Le rapport est de 1,84, comme avant [14,15] et sur 2.140 ruches.`, []],
  [`${inFrench} Le rapport est de 1,48.`, ['1,48']],
  [`${inFrench} On dit (1,2) que le rapport est de 1.84.`, []],
  // Two references beside each other.
  [`${inEnglish} Others say the same,14,15 and so do 1,48 of them.`, []]
])('reads a lone decimal comma in a language that has them: %s', async (text, told) => {
  expect(await unsupported('The ratio is 1.84 in all 2,140 hives.', text)).toEqual(told)
})

it('says once that numbers cannot be verified where pages of the paper could not be read', async () => {
  const written: Placed[] = Array.from({length: 45}, (_, row) => ({
    x: 72,
    y: 720 - 14 * row,
    text: `Row of the log that says how 1,734 bees flew ${'on '.repeat(row % 3)}and where.`
  }))
  written.push({x: 72, y: 80, text: 'In the meadows 28,417 crickets sang.'})
  const files = (pictures: [number, number][]) => ({
    'paper.pdf': pdfOf([written, []], {pictures: new Map(pictures)})
  })
  const summary = summaryOf('They saw 1,734 bees, 68.3% of all, and 57 wasps.').replace(
    'paper.txt',
    'paper.pdf'
  )
  const [first, ...others] = await lint({rule, files: files([[1, 1]]), summary})
  expect(others).toEqual([])
  expect(first?.reason).toBe(
    'Cannot verify number `68.3%`: page 2 of the PDF is a picture without text'
  )
  expect(first?.note).toContain('`57`')
  const [slip] = await lint({
    rule,
    files: files([[1, 1]]),
    summary: summaryOf('Of crickets 28,471 sang.').replace('paper.txt', 'paper.pdf')
  })
  expect(slip?.note).toMatch(/^Perhaps `28,417` is meant.* Compare it with the paper yourself/)
  const read = await lint({rule, files: files([]), summary})
  expect(read.map(({reason}) => reason)).toEqual([
    'Unexpected number `68.3%`, expected a number that the paper has',
    'Unexpected number `57`, expected a number that the paper has'
  ])
})

it('takes no share for a count', async () => {
  const told = (text: string) =>
    unsupported('Of the hives 83.4% flew, 71.6% slept, 58.7% sang and 39.2% fed.', text)
  expect(await told('They saw 83 hives and 72 rows.')).toEqual(['83', '72'])
  expect(await told('Of all 83, 72, 59 and 39% did so, or 83 v 72%, 59–72 percent.')).toEqual([])
  expect(await told('| Seen | share (%) |\n|---|---|\n| flew by day | 83 |')).toEqual([])
  expect(await told('So 83 out of 100 flew.')).toEqual([])
  // In a table without its sign.
  const inTable = 'Of the bees 83.4% flew.\n\nflew\n\n83.4\n\nslept'
  expect(await unsupported(inTable, 'They saw 83 bees.')).toEqual(['83'])
  expect(await unsupported(inTable, 'Of the bees 83% flew, or 83 in 100.')).toEqual([])
})

const spokenGerman =
  'Die Bienen sind auf der Wiese und in den Stöcken, und sie werden von den Imkern nicht nur im Juni gezählt, aber auch bei Regen und nach dem Frost. Es ist so, dass eine Königin im Stock für die Ordnung sorgt.'

it.each([
  ['In 340 Asian hives it was so.', ['340']],
  ['Only 340 Asian hives were left.', ['340']],
  ['Nearly 340 Asian hives were left.', ['340']],
  ['### Results From 340 Asian Hives\n\nIt was so.', ['340']],
  [`${spokenGerman} Von 340 Stöcken blieben wenige.`, ['340']],
  [`${spokenGerman} Im Dorf 340 Stöcke, im Tal viele.`, ['340']],
  [`${spokenGerman} Im Labor 3,4 Stunden, im Tal viele.`, ['3,4']],
  [`${spokenGerman} Gezählt hat Claude 3.7 Sonnet.`, []],
  ['Route 66 Diner and Windows 95 Plus have none, nor has an Airbus 320 Neo.', []],
  ['They ran it on Claude 3.7 Sonnet and on Windows 95 Plus.', []]
])('tells names with a number from what is counted: %s', async (text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

const commas = 'Es waren 38,5 % der Drohnen und 41,7 % der Bienen in 3.570 Waben.'

it.each([
  // A point that can part no thousands.
  [
    `${commas} ${commas} Dazu kamen 46.3 % der Hummeln, 0.59 g und 2.75 (1.64; 9.12).`,
    ['46.3 %', '0.59', '2.75', '1.64', '9.12']
  ],
  [`${commas} Es waren 38.5 % der Drohnen, also 0.385, und 3570 Waben.`, []],
  // Either reading.
  [`${commas} Das wog 6.418 g.`, []],
  [`${commas} Das waren 1.250.000 Flüge; dazu 4.350,5 mg.`, ['1.250.000', '4.350,5']],
  [`${commas} Am 15.6. wurde um 14.30 Uhr gezählt, am 21.07.2016 nicht.`, []],
  [`${commas} Zusammen 80.2 % (38.5 % + 41.7 %).`, []]
])('tells a decimal point among decimal commas: %s', async (text, numbers) => {
  expect(await unsupported(`${commas} A weight of 6.418 g.`, text)).toEqual(numbers)
})

it.each([
  [
    'A hive is 519.35 $, a swarm 47$ and a queen US$ 64.20 or R$ 7310; in Perth $ 88.',
    ['519.35', '47', '64.20', '7310', '88']
  ],
  [`${spokenGerman} Ein Stock kostet 519,35 $ und ein Schwarm 47 $ im Jahr.`, ['519,35', '47']],
  ['A hive is $2.5M, and 12,000 $ are paid.', []],
  ['With $ x = 4.7 $, $ 0.73 x + 4.9 $, $x^{47}$ and $y_{58}$ it holds.', []],
  ['The score fell (−0.83), the weight as well (-6.4%, without the drones).', ['0.83', '6.4%']],
  ['The score fell from 0.61 to 0.54 (−0.07), a loss.', []]
])('looks at amounts of dollars and behind a minus in brackets: %s', async (text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

const keepers = `There were 289 keepers aged 40 (SD 6.8), in rows of

46 38 57
26 20.6 31

and 2.5 hives.`

it.each([
  ['The mean age was 40 (SD 6.8), and 289 were keepers (86.2%).', ['86.2%']],
  ['The mean age was 40 ± 6.8 years, and 289 were keepers (13.8%).', ['13.8%']],
  ['Keepers fell from 289 to 40 (86.2%).', []],
  ['The mean was 40 years (SD 6.8), or 86.2% less than the 289 of the oldest.', []],
  ['Of the keepers 26.0% were old, and 20.6% sick.', ['26.0%']],
  ['There were 2,500 keepers.', ['2,500']]
])('reckons no share from a mean, and reads no zeros into a number: %s', async (text, numbers) => {
  expect(await unsupported(keepers, text)).toEqual(numbers)
})

const parts = 'Of 143 drones 38 fled, and of 157 queens 46. In the end, 9 hives stood in rows.'

it.each([
  ['Fled were 38 of 143 drones and 46 of 157 queens, a total of 84.', []],
  ['Fled were 38 of the 143 and 46 of the 157, 84 of 300 in all.', []],
  ['Fugiram 38 dos 143 (26,6%) e 46 dos 157 (29,3%), num total de 84.', []],
  ['Fled were 38 of 143 drones and 46 of 157 queens, a total of 85.', ['85']],
  ['Fled were 38 of 143 drones and 46 of 158 queens, of 301 in all.', ['158', '301']],
  // A result is the summary's own number from there on.
  ['There were 143 drones and 157 queens, 300 in all. Nobody fed the 300 insects.', []],
  [
    'There were 143 drones and 157 queens, 300 in all.\n\n## Food\n\nNobody fed the 300 of them.',
    []
  ],
  ['There were 143 drones and 157 queens, 301 in all. Nobody fed the 301 insects.', ['301']],
  // In the next paragraph.
  ['There were 143 drones and 157 queens.\n\nThat makes 300.', []],
  ['There were 143 drones and 157 queens.\n\n```r\n143 + 157\n```\n\nThat makes 300.', []],
  ['There were 143 drones and 157 queens.\n\n## Food\n\nThat makes 300.', ['300']]
])('reckons sums of parts, and goes on with them: %s', async (text, numbers) => {
  expect(await unsupported(parts, text)).toEqual(numbers)
})

const ranges =
  'Each year 4 to 7 million bees and 2.5–3.5 million wasps hatch; moths rose from 160 million to 290 million, with 26,000 hives and 26 450 combs.'

it.each([
  ['Each year 4,000,000 to 7,000,000 bees and 2,500,000 wasps hatch.', []],
  ['毎年400万〜700万匹の蜂が生まれる。', []],
  ['Moths rose from 160 to 290 million.', []],
  [`${spokenGerman} Es stieg von 160 auf 290 Millionen, bei 2,5 bis 3,5 Millionen Wespen.`, []],
  ['Each year 4,500,000 bees hatch. Moths rose from 170 to 290 million.', ['4,500,000', '170']],
  ['There were 26 000 hives and 1,200 keepers.', ['1,200']],
  ['There were 26 450 combs.', []],
  ['There were 31 540 combs.', ['31', '540']]
])('reads ranges of millions and single spaces between thousands: %s', async (text, numbers) => {
  expect(await unsupported(ranges, text)).toEqual(numbers)
})

it.each([
  ['![Flights](flights.png){#flights width=77% height="310"}', []],
  ['{{< figure src="pictures/of-all-the-flights.png" width="77%" >}}', []],
  ['::: {.column width="47%"}\n\nThe bees stopped.\n\n:::', []],
  ['See zotero://open-pdf/library/items/BEES?page=777, or {{embed ((7431-beef))}}.', []],
  ['The set {bees, wasps} had a share=47.3% of all.', ['47.3%']],
  ['It is a curve {so to say} of 47.3%.', ['47.3%']]
])('takes no number of markup for the summary’s: %s', async (text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

it.each([
  ['The 77.3% come from the count before (Weber et al. 2011).', ['77.3%']],
  [
    'Moths (Weber et al., 2011) stopped less, and wasps stopped in 77.3% of all flights.',
    ['77.3%']
  ],
  ['Weber et al. 2011 had counted 77.3% of them.', ['77.3%']],
  ['Weber et al. (2011) had counted 77.3% of them.', ['77.3%']],
  ['The 77.3% come from the count before [14].', ['77.3%']],
  [
    '| Step | Bees |\n|---|---|\n| counted | 1,200 (Weber et al. 2011) |\n| left | 77.3% |',
    ['77.3%']
  ],
  ['Of 1,200 bees, 71.6% stopped (Weber et al. 2011, 2012a).', []],
  ['Weber et al., 2011, Bee Letters, 613, 28–33.', []],
  ['Weber et al. 2011, Bee Letters 613, 28.', []]
])('goes on with the numbers beside a citation, whatever its form: %s', async (text, numbers) => {
  expect(await numbersOf(text)).toEqual(numbers)
})

const funnel = 'In all 2,500 bees were caught, of which 210 were marked, and 48 came back.'

it.each([
  ['| caught | 2,500 |\n| marked | 210 (8.4%) |\n| back | 48 (23%) |', []],
  ['| caught | 2,500 |\n| marked | 210 (8.7%) |\n| back | 48 (27%) |', ['8.7%', '27%']]
])('takes what stands above a part in its column for its whole: %s', async (rows, numbers) => {
  expect(await unsupported(funnel, `| step | bees |\n|---|---|\n${rows}`)).toEqual(numbers)
})

const gains =
  'The score of bees rose from 61.4 to 66.9, that of wasps from 72.15 to 72.48; moths gained 7.7 points over 58.3. Each flew 4.6 m.'

it.each([
  ['Bees rose from 61.4 to 66.9 (+5.5 points), wasps from 72.15 to 72.48 (+0.33).', []],
  ['Bees rose from 61.4 to 68.2 (+6.8 points).', ['68.2']],
  ['Bees rose from 61.4 to 66.0 (+4.6 points).', ['66.0']],
  ['Moths rose from 58.3 to 66.0 (+7.7).', []],
  [
    '| who | before | after | gain |\n|---|---|---|---|\n| wasps | 72.15 | 75.59 | +3.44 |',
    ['75.59']
  ],
  ['| who | before | after | gain |\n|---|---|---|---|\n| wasps | 72.15 | 72.48 | +0.33 |', []],
  ['Bees gained 5.5 (from 61.4 to 66.9) and moths +8.8.', []],
  // What was reckoned with its sign may stand again.
  ['Wasps rose from 72.15 to 72.48 (+0.33). Their gain of 0.33 is small.', []],
  ['Wasps gained much (+0.37). Their gain of 0.37 is small.', ['0.37']]
])('lets a difference with its sign vouch for no number: %s', async (text, numbers) => {
  expect(await unsupported(gains, text)).toEqual(numbers)
})

const instruments =
  'The tunnel had a 4.6-m mirror, a 38-cm door and a lamp of 2.77 μm; a 713-Myr fossil lay 245 pc away. A 64-bit net named B-52 had 17 GB.'

it.each([
  ['A 4.6-m mirror, a 38-cm door, a 2.77-μm lamp and a 713-Myr fossil.', []],
  [
    'A 6.4-m mirror, a 83-cm door, a 2.71-μm lamp and a 731-Myr fossil.',
    ['6.4', '83', '2.71', '731']
  ],
  ['A 245-pc line and a 17-GB store; a 254-pc line and a 71-GB store.', ['254', '71']],
  // Those are names.
  ['A 32-bit net named B-57 and Hive 47-Q flew to Bee-19.', []]
])('looks for numbers with a hyphen and a unit: %s', async (text, numbers) => {
  expect(await unsupported(instruments, text)).toEqual(numbers)
})

const bits =
  'There were 20,117 drones and 43,226 queens in six hives. The scores were 61.5, 48.2 and 87.3; 92.4% of all came home.'

it.each([
  ['There were 20,117 drones and 43,226 queens in six hives. Together that makes 63,343 bees.', []],
  [
    'There were 20,117 drones and 43,226 queens in six hives. Together that makes 63,443 bees.',
    ['63,443']
  ],
  [
    'There were 20,117 drones and 43,226 queens in six hives; 92.4% came home. Together that makes 63,343 bees.',
    []
  ],
  ['The mean of the three (61.5, 48.2 and 87.3) is 65.7%.', []],
  ['The mean of the three (61.5, 48.2 and 87.3) is 67.5%.', ['67.5%']],
  ['The error is 7.6% (accuracy 92.4).', []],
  ['The error is 8.6% (accuracy 92.4).', ['8.6%']]
])(
  'reckons past small counts in words, and from shares without a sign: %s',
  async (text, numbers) => {
    expect(await unsupported(bits, text)).toEqual(numbers)
  }
)
const corpora =
  'Net was trained on 100 billion words, with vectors of 300 dimensions, and on 1.4 million pictures in layers of 128, with 7B, 11B and 16.8B of weights. A field has 1.5 T, a page 512 bytes. Its factor is 1.3 × 10^4; the scale of 10^7 is not used. Nets have 10, 50, and 250 million words, others 3.6 \nmillion, 4.7 mil-\nlion and a 75-million-word store.'
const inMillions = `${corpora}\n\nWords (in millions)\nbees 128 64 57.2\n`

it.each([
  [corpora, 'It read 100 billion words and 100B of them, with 11B and 16.8B of weights.', []],
  [corpora, 'It read 300 billion words.', ['300 billion']],
  [corpora, 'It saw 128 million pictures.', ['128 million']],
  [corpora, 'It saw 128 Million pictures, and 512 thousand more.', ['128 Million', '512 thousand']],
  [corpora, 'It read 128B words, with 300B of weights.', ['128', '300']],
  [corpora, 'The largest net has 17B of weights.', []],
  [corpora, 'A field of 1.5T and a page of 512B.', []],
  [corpora, 'They have 50 million and 10 million words.', []],
  [corpora, 'They have 3.6 million, 4.7 million and 75 million words.', []],
  [corpora, 'The factor is 1.3 × 10⁷.', ['1.3 × 10⁷']],
  [corpora, 'The factor is 1.3 × 10⁴.', []],
  [inMillions, 'It read 128 million and 57.2M words.', []]
])('reads what multiplies a number with it: %s %s', async (paperText, text, numbers) => {
  expect(await unsupported(paperText, text)).toEqual(numbers)
})

const inUnits =
  'The lamp was lit for 350 ms, each bee waited 45 minutes or 2.5 h, and the hives stood 285 pc away. They weighed 64 g; the field was 90 m wide, or 90 paces, and the dust of 38 s fine. In all, 52 µm and 71 s were read, and 33 nm.'

it.each([
  ['The lamp was lit for 350 s.', ['350 s']],
  ['The hives stood 285 kpc away.', ['285 kpc']],
  ['Each bee waited 45 hours.', ['45 hours']],
  ['The field was 90 km wide.', []],
  ['The lamp was lit for 350 ms, or 0.35 s.', []],
  ['Each bee waited 150 minutes.', []],
  ['They weighed 64 kg.', ['64 kg']],
  ['They weighed 64 g, and 64 of them flew.', []],
  ['The dust was 52 mm and 71 µs of it.', []]
])('holds the unit of a number against that of the paper: %s', async (text, numbers) => {
  expect(await unsupported(inUnits, text)).toEqual(numbers)
})

it('names the unit that the paper has', async () => {
  const [message] = await lint({
    rule,
    files: {'paper.txt': inUnits},
    summary: '---\npaper: paper.txt\n---\n\nThe lamp was lit for 350 s.\n'
  })
  expect(message).toMatchObject({
    reason: 'Unexpected number `350 s`, expected a number that the paper has',
    note: 'Perhaps `350 ms` is meant, which the paper has in line 1 of its text.'
  })
})
