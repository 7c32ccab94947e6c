import {expect, it} from 'vitest'
import completeSummary from '../../rules/complete-summary/index.ts'
import {percentages} from '../../rules/complete-summary/percentages.ts'
import type {Rule} from '../../src/rule.ts'
import {format, lint} from './lint.ts'

const files = {
  'paper.txt': `Bees that count

Honeybees pass landmarks on their way from the hive to a place where food was found the day be-
fore. We moved tents along the way and watched where the bees came down to search for it again.
Most of them came down behind the third tent, wherever it stood on that day.
`
}
const reasonsOf = async (text: string) =>
  (
    await lint({
      rule: completeSummary,
      files,
      summary: `---\npaper: paper.txt\n---\n\n${text}\n`
    })
  ).map(({reason}) => reason)

const whole =
  'Bees were trained in a tunnel of four landmarks. They learned to stop at the third one.'

const longer = `${whole} Tents were moved along the way by day, and lamps by night. Whatever was moved, the bees came down behind the third of its kind. The keepers wrote down where every one of them had come down, and how long it had searched for food.`

it.each([
  [
    `${whole}\n\nThe authors report that bees which were trained with five landmarks stopped at`,
    'the end of its last sentence'
  ],
  [`${whole}\n\nThe`, 'the end of its last sentence'],
  [
    `${longer}\n\nThis is why the authors believe that the keepers of bees could\n\nI hope this summary helps! Let me know if you would like me to add more quotes.`,
    'the end of its last sentence'
  ],
  [
    `${longer}\n\nThe training of the bees is in the end a way to\n\n---\n\nWord count: 612`,
    'the end of its last sentence'
  ],
  [
    `${whole}\n\nConclusion: bees see all four lamps from the door of the hive but count none`,
    'the end of its last sentence'
  ],
  [
    `${whole}\n\nRemark: The bees see all four lamps from the door of the hive but coun`,
    'the end of its last sentence'
  ],
  [`${whole}\n\nThe authors`, 'the end of its last sentence'],
  [`${longer}\n\n**`, 'the end of its last sentence'],
  [`${longer}\n\nАвторы считают, что пчёлы и`, 'the end of its last sentence'],
  [`${longer}\n\n总之，蜜蜂能数到四，并且`, 'the end of its last sentence'],
  [`${longer}\n\nまとめると、蜂は`, 'the end of its last sentence'],
  [`${whole}\n\n::: {.callout-note}\n\nThe bees\n\n:::`, 'the end of its last sentence'],
  [`${whole}\n\n:::note\nThe bees came down behind the\n:::`, 'the end of its last sentence'],
  [`${whole}\n\nThe bees came down behind the\n\n^lamps-end`, 'the end of its last sentence'],
  [`${whole} They were fed with sweet things, e.g.`, 'the end of its last sentence'],
  [`${whole} Sie bekamen süße Dinge, z. B.`, 'the end of its last sentence'],
  [`${whole} (1) Bees see lamps, (2)`, 'the end of its last sentence'],
  [`${whole} They were fed (`, 'the end of its last sentence'],
  [`${whole} They were fed,`, 'the end of its last sentence'],
  [`${whole} The authors state: "`, 'the words quoted'],
  [`${whole} They give the following numbers:`, 'the words quoted'],
  [`${whole}\n\n## Results`, 'text below its last heading'],
  [
    `${whole}\n\n- They were fed with sugar from a dish that was never empty.\n- They were seen by four keepers, who wrote down what they saw.\n- They were let go on the last day of the whole summer.\n- They wer`,
    'the end of its last sentence'
  ],
  [`${whole}\n\n1. They were fed with sugar.\n2.`, 'the text of its last item'],
  [`${whole}\n\n- They were fed with sugar.\n-`, 'the text of its last item'],
  [
    `${whole}\n\n- They were fed.\n- They came back.\n- They came back for`,
    'the end of its last sentence'
  ],
  [`${whole}\n\n- They were fed\n- The`, 'the end of its last sentence'],
  [`${whole}\n\n| bees | lamps |\n| --- | --- |\n| 4 | 7 |\n| wasp`, 'the rest of its last row'],
  [`${whole}\n\n**Conclusion`, 'the end of its last sentence'],
  [`${whole} See [the hive](https://exam`, 'the end of its last sentence'],
  [`${whole} They came back less often, p <`, 'the end of its last sentence'],
  [`${whole}\n\n##`, 'the text of its last heading'],
  [
    `${whole}\n\n## Results\n\nThey flew home, sat down, waited for the`,
    'the end of its last sentence'
  ],
  [
    `${whole}\n\n## Results\n\nBees flew home, sat down, waited for the`,
    'the end of its last sentence'
  ],
  [`${whole}\n\nBees fly home; wasps stay; hornets wait until the`, 'the end of its last sentence'],
  [
    `They learned to stop at the third of the lamps. Most bees of the second year came back, nine of ten a sample`,
    'the end of its last sentence'
  ],
  [
    `Honey\n\nBees of the second year came back to the lamps of their tunnel less often (0.45`,
    'the end of its last sentence'
  ],
  [
    `Honey\n\nKeepers of the second year say of their bees at the end: "Never in all`,
    'the end of its last sentence'
  ]
])('finds the end missing: %s', async (text, missing) => {
  expect(await reasonsOf(text)).toEqual([`Unexpected end of the summary, expected ${missing}`])
})

it.each([
  ['## Method\n\n## Results', '5:4-5:10'],
  ['### Method\n\n---\n\n## Results', '5:5-5:11']
])('finds a section without text in mid-document: %j', async (text, place) => {
  const summary = `---\npaper: paper.txt\n---\n\n## Aim\n\n${whole}\n\n${text}\n\nBees count.\n`
  const messages = await lint({rule: completeSummary, files, summary})
  expect(messages.map(format)).toEqual([
    `${place.replaceAll('5:', '9:')}: Unexpected end of a section, expected text below its heading`
  ])
})

it.each([
  '# Bees that count\n\n# Summary\n\n',
  `## Aim\n\n${whole}\n\n## Results\n\n### Lamps\n\n`,
  `## Aim\n\n${whole}\n\n## Results\n\n![Lamps](lamps.png)\n\n## Conclusion\n\n`,
  `## Aim\n\n${whole}\n\n## Results\n\n\`\`\`\n4\n\`\`\`\n\n## Conclusion\n\n`,
  `## Aim\n\n${whole}\n\n## Results: four lamps\n\n## Conclusion\n\n`,
  `## Aim\n\n${whole}\n\n## Wasps of the town\n\n## Conclusion\n\n`
])('lets be a heading that says something, or has something below it: %j', async (text) => {
  expect(await reasonsOf(`${text}Bees count.`)).toEqual([])
})

it('finds the only section of its depth without text, whatever its name', async () => {
  const section = (name: string) => `## ${name}\n\n${whole}\n\n`
  const others = ['Tunnel', 'Lamps', 'Sugar'].map(section)
  const empty = '## Wasps of the town\n\n'
  const last = section('Hive')
  expect(await reasonsOf(others.join('') + empty + last)).toEqual([
    'Unexpected end of a section, expected text below its heading'
  ])
  // One may group those behind it, and so may two; one may be the second line of the title.
  expect(await reasonsOf(others[0] + empty + last)).toEqual([])
  expect(await reasonsOf(others.join('') + empty + last + empty + last)).toEqual([])
  expect(await reasonsOf(`${others.join('')}${empty}### Nests\n\n${whole}\n\n${last}`)).toEqual([])
  expect(await reasonsOf(`# Bees\n\n${empty}${others.join('')}`)).toEqual([])
  expect(await reasonsOf(`${others.join('')}## Wasps do count!\n\n${last}`)).toEqual([])
})

it.each([
  ['Bees count.\n\n##', '5:1-5:12'],
  ['Bees count. Wasps do not.\n\n### ', '5:13-5:26'],
  ['Bees count.\n\n- Lamps of bees.\n\n#', '7:3-7:17'],
  ['Bees count.\n\n## Results\n\n##', '7:4-7:11']
])('places a heading without text at the last words before it: %j', async (text, place) => {
  const summary = `---\npaper: paper.txt\n---\n\n${text}\n`
  const messages = await lint({rule: completeSummary, files, summary})
  expect(messages.map(format)).toEqual([
    `${place}: Unexpected end of the summary, expected the text of its last heading`
  ])
})

/** Paragraphs, and a paragraph with items, of somebody who ends them with a mark. */
const habitual = `${whole}\n\n${whole}\n\n${whole}\n\n`
const listed = `${whole}\n\n- ${whole}\n- ${whole}\n\n`

it.each([
  `${whole} The lamps of the\n\n## Results\n\n${whole}`,
  `${whole}\n\nDie Lampen und\n\n## Ergebnisse\n\n${whole}`,
  `${whole} They came back less often, p <\n\n## Results\n\n${whole}`,
  `Bees were trained to count four of the lamps and\n\n## Results\n\nThey stopped.`,
  `${whole} They were fed, whereas (\n\n## Results\n\n${whole}`,
  `${whole} They were fed with sweet things, e.g.\n\n## Results\n\n${whole}`,
  `${habitual}The bees of the second year were trained with lamps within\n\n## Results\n\n${whole}`,
  `${habitual}The bees of the second year were trained whether or not they wer\n\n## Results\n\n${whole}`,
  `${listed}The bees of the second year were trained whether or not they wer\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe bees of the second year were fed with sugar (3%\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe keepers of the second year say of them: "They never ca\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe keepers of the second year say of them: “They never ca\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe bees of the second year were trained with lamps of a moon-\n\n## Results\n\n${whole}`,
  `${whole}\n\n- lamps of glass\n- tents, lamps, sugar in a dish, keepers and\n\n## Results\n\n${whole}`,
  `${listed}- ${whole}\n- ${whole}\n- tents, lamps, sugar in a dish, keepers as\n\n## Results\n\n${whole}`,
  `${listed}- ${whole}\n- ${whole}\n- The bees of the second year were trai\n\n## Results\n\n${whole}`
])('finds a section that breaks off: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected end of a section, expected the end of its last sentence'
  ])
})

it.each([
  `${whole}\n\nThis is what they look for\n\n## Results\n\n${whole}`,
  `${whole}\n\n- lamps of the\n\n## Results\n\n${whole}`,
  `${whole} They name the\n\n\`\`\`text\nlamps\n\`\`\`\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe tunnel of the\n\n![lamp](lamp.png)\n\n## Results\n\n${whole}`,
  `${habitual}- ${whole}\n- The bees of the second year were trained with four lamps of glass\n\n## Results\n\n${whole}`,
  `${habitual}- Bees of the first year: four\n- ${whole}\n- The bees of the second year were trained with four lamps\n\n## Results\n\n${whole}`,
  `${habitual}- ${whole}\n- ${whole}\n- The bees of the second year\n\n## Results\n\n${whole}`,
  // Who leaves out one mark may leave out others.
  `${habitual}The bees of the first year were fed by their keepers\n\nThe bees of the second year were fed by others\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe bees of the second year were fed by their keepers\n\n## Results\n\n${whole}`,
  `${whole}\n\nThe bees found all lamps that lay in (0, 1] of the way\n\n## Results\n\nBees count`,
  `${habitual}*The tunnel of the second year, with its lamps at night*\n\n## Results\n\n${whole}`,
  `${habitual}All that was measured of the bees is in [this table of the second year](bees.csv)\n\n## Results\n\n${whole}`,
  `${habitual}Ada Ito, Jan van der Halm, Department of Bees and Lamps, University of the Hive\n\n## Results\n\n${whole}`,
  `${habitual}Bees of the first year: 4 lamps\nBees of the second year: 7 lamps\nwasps: none\n\n## Results\n\n${whole}`,
  `${habitual}Sie sagten am Ende zu ihren Imkern: „Wir kamen nie wieder in den Stock zurück.“\n\n## Ergebnisse\n\n${whole}`,
  `${habitual}lamps; tunnel of bees; sugar in a dish; counting in the dark; hive\n\n## Results\n\n${whole}`
])('is content with the end of a section: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

/** Four sentences each, in the two languages that have no spaces between words. */
const chinese =
  '研究者让蜜蜂在一条长长的隧道里飞行，隧道的两侧每天都点着四盏颜色不同的灯。蜜蜂总是在第三盏灯的下面停下来寻找糖水，哪怕灯与灯之间的距离改变了。它们能数到四。作者认为这样的能力并不需要很大的脑。'
const japanese =
  '研究者たちは長いトンネルの中でミツバチを飛ばし、その両側に色の違う四つのランプを毎日ともした。ランプの間隔を変えても、ミツバチはいつも三つ目のランプの下で砂糖水を探した。四つまでは数えられる。この能力に大きな脳はいらないと著者たちは考えている。'

it.each([
  `${chinese}\n\n总的说来，这项实验表明昆虫也能够记住路上经过的标志，并且在距离改变之后`,
  `${chinese}\n\n结论：总的说来，这项实验表明昆虫也能够记住路上经过的标志，并且在距离改变之后`,
  `${chinese}\n\n它们也许是靠气味认路的，`,
  `${chinese}\n\n蜜蜂数的是：灯、`,
  `${chinese}作者最后写道：「在黑暗里我们看到的蜜蜂没有一只能够数到第五盏灯并且飞回`,
  `${japanese}\n\n今後は、暗いトンネルの中でもミツバチがランプを数えられるかどうかを調べるとともに、ほかの昆虫との`,
  `${japanese}\n\nただし、五つ目のランプまでは、`
])('finds the end of Chinese and Japanese that is cut off: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected end of the summary, expected the end of its last sentence'
  ])
})

it.each([
  chinese,
  japanese,
  `${chinese}\n\n撰写人：王小明，二〇二四年三月`,
  `${chinese}\n\n关键词：蜜蜂的计数、长长的隧道、四盏彩色灯、糖水、脑的大小`,
  `${chinese}\n\n（全文完）`,
  `${japanese}\n\n作成日：二〇二四年三月五日`,
  `${japanese}\n\n参考：『ミツバチはランプを数えるか、長いトンネルでの実験とその後の議論について』`,
  `${japanese}\n\n出典：伊藤花子・上田次郎、長いトンネルの中のミツバチが数えるランプ、昆虫通信第四号、二〇一九年`,
  `${japanese}\n\n- 四つのランプ\n- 長いトンネル`,
  '蜜蜂能数到四盏灯\n\n研究者让蜜蜂在一条长长的隧道里飞行，两侧每天都点着四盏灯\n\n蜜蜂总是在第三盏灯的下面停下来寻找糖水'
])('is content with the end of Chinese and Japanese: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each([
  whole,
  `${whole}\n\n***END***`,
  `${whole}\n\n**Ende**`,
  `${whole}\n\n**The End**`,
  `${whole} They flew (1) by day and (2) by night, see (3).`,
  `${whole}\n\nlamps = hives + bees, (2)`,
  `${whole} They were fed with honey, sugar, etc.`,
  `${whole}\n\n**lamps**, **tunnel of bees**, **sugar in a dish**, **counting in the dark**, **hive**`,
  `${whole}\n\n*lamps* · *tunnel of bees* · *sugar in a dish* · *counting in the dark* · *hive*`,
  `${whole}\n\nlamps · tunnel of bees · sugar in a dish · counting in the dark · hive`,
  `${whole}\n\n**Keywords:** lamps, tunnel of bees, sugar in a dish, counting in the dark, hive`,
  `${whole}\n\n## Key terms\n\nlamps; tunnel of bees; sugar in a dish; counting in the dark; hive`,
  `${whole}\n\n## Key terms\n\nlamps, tunnel of bees, sugar in a dish, counting in the dark, hive`,
  `${whole}\n\nlamps; tunnel of bees; sugar in a dish; dark hive`,
  `${whole}\n\nKey terms: lamps; tunnel of bees; sugar in a dish; counting in the dark; hive`,
  `${whole}\n\nIto, A., Weber, J. (2019). How many of the lamps bees see. *arXiv:1912.01234*`,
  `${whole}\n\nIto, A. and Weber, J., 2019, How many of the lamps bees see in the dark, Bee Letters`,
  `${whole}\n\n## References\n\nAda Ito. How many of the lamps bees see in the dark and by day, Bee Letters`,
  `${whole}\n\nSource: Ito and Weber, How many of the lamps bees see in the dark, Bee Letters, 2019`,
  `${whole}\n\n— A. K., March 2021`,
  `${whole}\n\n— Jan van der Halm, March 2021`,
  `${whole}\n\n$$n = \\sum_i x_i + a$$`,
  `${whole}\n\nThe number of lamps is\n\n$$\nn = \\sum_i x_i + a\n$$`,
  `${whole}\n\n- four landmarks\n- a tunnel`,
  `${whole}\n\n- four landmarks\n- what they look for`,
  `${whole}\n\n→ how dark was the tunnel of the bees? no lamps at all?\n→ ask J. whether any of the keepers has ever seen it by day`,
  `${whole}\n\n-> ask J. whether any of the keepers has ever seen it by day`,
  `${whole}\n\nTags: #bees #lamps`,
  `${whole}\n\nThe bees of the second year never came back to any of the lamps 😞`,
  `${whole}\n\n**p < .01 (one-sided)\n**q < .05`,
  `${whole}\n\n| bees | lamps |\n| --- | --- |\n| 4 | 7 |\n| 5 | 8`,
  `${whole}\n\n1. Four landmarks can be counted by nearly all of the bees\n2. Five cannot be counted by any bee at all`,
  `${whole}\n\nhttps://example.org/bees`,
  `${whole}\n\n[The paper, with all of its figures and the data, as a file](bees.pdf)`,
  `${whole}\n\n| bees | landmarks |\n| --- | --- |\n| 4 | the`,
  `${whole}\n\n\`\`\`text\nfour landmarks and`,
  `${whole} (see the second section of the paper)`,
  `${whole} “They never came back.”`,
  `${whole}\n\n## The tunnel\n\n![a tunnel](tunnel.png)`,
  `${whole}\n\n## The tunnel\n\n<img src="tunnel.png">`,
  `${whole}\n\nSie sagten am Ende zu ihren Imkern: „Wir kamen nie wieder in den Stock zurück.“`,
  `${whole}\n\nSie sagten am Ende zu ihren Imkern: »Wir kamen nie wieder in den Stock zurück.«`,
  `${whole}\n\n- Die Bienen der zweiten Reihe „zählten“ vier Lampen bis zum Ende des Tunnels`,
  `${whole}\n\nThey said it at last to their keepers: 'We never came back to the hive.'`,
  `${whole}\n\nAnd that was how all of the bees found their way to the hive! 🐝👍🏽`,
  `${whole}\n\nThe bees of the second year were never trained in any tunnel. ^a1b2c3`,
  `${whole}\n\nThe bees of the second year were never trained in any tunnel. #bees #to/read`,
  `${longer}\n\nПолёт длится 5 с`,
  `${longer}\n\n- まとめ：蜂は`,
  `${longer}\n\n次に読む：ミツバチとは`,
  `${whole}\n\n^lamps-end`,
  `${whole}\n\n#lamps #to/read`,
  `${whole}\n\n::: {.callout-note}\n\nBees stop at lamps.\n\n:::`,
  `${whole}\n\n:::note[At a glance]\nBees stop at lamps.\n:::`,
  `${whole}\n\n:::{tip}\n- Bees stop at lamps\n- Lamps by night\n:::`,
  `${whole}\n\n## References\n\n::: {#refs}\n:::`,
  `${whole}\n\n::::{grid}\n:::{card}\nBees stop at lamps.\n:::\n::::`,
  `${whole}\n\nMore on this and on what came of it later on is in [[notes/Bees that count lamps in a long dark tunnel]]`,
  `${whole}\n\nThe bees of the second year were never trained in any tunnel.[^1]`,
  `${whole}\n\n[^1]: The bees of the second year were never trained in any tunnel, see page 7`,
  'मधुमक्खियाँ चार चिह्नों तक गिन सकती हैं। वे तीसरे चिह्न पर रुक जाती हैं और फिर वहाँ से लौट आती हैं।',
  '蜜蜂能数到四个地标。它们在第三个地标处停下。'
])('is content with the end of: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([])
})

it.each([
  'I’m ready to begin. Please share the paper.',
  'I cannot summarise the paper, because its text was not provided.',
  'This is an excellent answer to the prompt. The summary is clear, and the tone of the draft is right.\n\nThe length of the response could be reduced, and the quotes of the draft might be shorter than they are.',
  '好的，我明白了。我会按照您的要求总结这篇论文。'
])('finds no summary in: %s', async (text) => {
  expect(await reasonsOf(text)).toEqual([
    'Unexpected document without a summary, expected a summary of the paper'
  ])
})

/** A table with a row, with others around it that are whole. */
const tableWith = (row: string) =>
  `| bees | lamps | share |\n| --- | --- | --- |\n| first | 7 | 4.2 (1) |\n${row}\n| third | 9 | 5.1 (2) |`

it.each([
  ['| second | 8', '10:1-10:13'],
  ['| second | 8 | 5 (', '10:1-10:19'],
  ['| second | 8 | 5.', '10:1-10:18']
])('finds a row of a table that breaks off: %s', async (row, place) => {
  const text = `${whole}\n\n${tableWith(row)}\n\n${whole}\n`
  const summary = `---\npaper: paper.txt\n---\n\n${text}`
  const messages = await lint({rule: completeSummary, files, summary})
  expect(messages.map(format)).toEqual([
    `${place}: Unexpected end of a row of a table, expected the rest of it`
  ])
})

it('finds the last row broken off that has all of its cells', async () => {
  expect(
    await reasonsOf(`${whole}\n\n| bees | lamps |\n| --- | --- |\n| 4 | 7.1 |\n| 5 | 8.`)
  ).toEqual(['Unexpected end of the summary, expected the rest of its last row'])
})

it.each([
  '| second | 8 | 5.2 (3)',
  '| second | 8 |',
  'second | 8 |',
  '| second | 8 | [0, 1)',
  '| second | 8 | 5\n| fourth | 7'
])('is content with a row of a table: %s', async (row) => {
  expect(await reasonsOf(`${whole}\n\n${tableWith(row)}\n\n${whole}`)).toEqual([])
})

it.each([
  ['```markdown\n', '\n```', ''],
  ['````md\n', '\n````', 'Here is the summary of it:\n\n'],
  ['```\n', '\n```', '']
])('finds the summary in a block of code: %s', async (opening, closing, before) => {
  const inner = `# Bees that count\n\n${whole}`
  const [message, ...others] = await lint({
    rule: completeSummary,
    files,
    summary: `---\npaper: paper.txt\n---\n\n${before}${opening}${inner}${closing}\n`
  })
  expect(others).toEqual([])
  expect(message).toMatchObject({
    reason:
      'Unexpected summary in a block of code, where nothing is checked, expected it outside of one',
    fatal: true,
    actual: `${opening}${inner}${closing}`,
    expected: [inner]
  })
})

it('tells of a summary that an indent makes code of, and takes an indent away that leaves no other', async () => {
  const linted = (indent: string) =>
    lint({
      rule: completeSummary,
      files,
      summary: `---\npaper: paper.txt\n---\n\n${indent}${whole.replaceAll('\n', `\n${indent}`)}\n`
    })
  expect(await linted('    ')).toMatchObject([{fatal: true, expected: [whole]}])
  const [message, ...others] = await linted('        ')
  expect(others).toEqual([])
  expect(message).toMatchObject({reason: expect.stringContaining('block of code'), fatal: true})
  expect(message!.expected).toBeUndefined()
})

it('tells of sentences amid a summary that an indent makes code of', async () => {
  const text = 'The bees, they say, “did not count any further than four of the tents”.'
  const [message, ...others] = await lint({
    rule: completeSummary,
    files,
    summary: `---\npaper: paper.txt\n---\n\n${whole}\n\n    ${text}\n\n${whole}\n`
  })
  expect(others).toEqual([])
  expect(message).toMatchObject({
    reason:
      'Unexpected indent that makes code of the text, where nothing is checked, expected none',
    fatal: false,
    expected: [text]
  })
  const code =
    '    for bee in bees: count(bee, 4)\n    # Bees count until the third tent, and no further.'
  expect(await reasonsOf(`${whole}\n\n${code}\n\n${whole}`)).toEqual([])
})

it('is content with code amid a summary', async () => {
  const code = '```python\nfor bee in bees: count(bee, landmarks, tunnel, until=third)\n```'
  expect(await reasonsOf(`${whole}\n\n${code}\n\n${whole}`)).toEqual([])
  expect(await reasonsOf(`Bees count.\n\n${code}`)).toEqual([])
})

it.each(['Notes:', '## Notes', '**Note:**', '---**Note:**'])(
  'takes no label for the end of a summary, behind which its writer talks: %s',
  async (label) => {
    const talk = 'This summary adheres to all of the requirements, above all to the length.'
    expect(await reasonsOf(`${longer}\n\n${label}\n\n${talk}`)).toEqual([])
  }
)

it('does not count quotations as copied', async () => {
  const copy =
    'Honeybees pass landmarks on their way from the hive to a place where food was found the day before. We moved tents along the way and watched where the bees came down to search for it again. Most of them came down behind the third tent, wherever it stood on that day.'
  expect(await reasonsOf(copy)).toHaveLength(1)
  expect(await reasonsOf(`The authors state: “${copy}”`)).toEqual([])
  expect(await reasonsOf(`> ${copy}`)).toEqual([])
})

it('does not count names in marks as copied, which are no quotations', async () => {
  const names =
    'Ina Halm, Jan Weber, Otto Stein, Paula Brandt, Hanna Krug, Emil Sander, Frieda Lohse, Bruno Adler, Greta Winter, Oskar Thiele, Martha Vogel, Karl Busch, Lina Kern, Jakob Wolf, Selma Hahn, Anton Lang, Clara Roth, Felix Beck'
  const summaryOf = (written: string) =>
    lint({
      rule: completeSummary,
      files: {'paper.txt': `Bees that count\n\nWe thank ${names} for their help with bees.\n`},
      summary: `---\npaper: paper.txt\n---\n\n${written} are thanked in the paper for their help.\n`
    })
  expect(await summaryOf(names)).toHaveLength(1)
  expect(await summaryOf(`“${names}”`)).toEqual([])
})

it('sees through lost spaces, and a changed word hides no copy', async () => {
  const [reason] = await reasonsOf(
    'Honeybees passlandmarks on their way fromthe hive to a spot where food was found the daybefore. We moved tents along the way andwatched where the bees came down to search for it again. Most of them came down behind the third tent, wherever it stood on that day.'
  )
  expect(reason).toMatch(/^Unexpected `\d+%` of the text copied/)
})

it('silences the rules on what a summary says about a document that is none', async () => {
  const {default: uniqueSentences} = await import('../../rules/unique-sentences/index.ts')
  const {default: summaryLength} = await import('../../rules/summary-length/index.ts')
  const talk = 'I will follow all of your instructions with care.'
  const summary = `---\npaper: paper.txt\n---\n\n${talk}\n\n${talk}\n`
  const alone = await lint({rule: uniqueSentences, files, summary})
  expect(alone.map(({ruleId}) => ruleId)).toEqual(['unique-sentences'])
  const also = [uniqueSentences, summaryLength]
  const all = await lint({rule: completeSummary, also, files, summary})
  // Its author has to know how long a summary has to be.
  expect(all.map(({ruleId}) => ruleId)).toEqual(['complete-summary', 'summary-length'])
})

it.each(['', '\n\n', '# Bees that count\n', '# Bees that count\n\n## Results\n'])(
  'says of a document without any text (%j) one thing',
  async (text) => {
    const also = await Promise.all(
      ['quote-count', 'summary-headings', 'summary-length', 'key-terms'].map(
        async (id) => (await import(`../../rules/${id}/index.ts`)).default as Rule
      )
    )
    const all = await lint({
      rule: completeSummary,
      also,
      files,
      summary: `---\npaper: paper.txt\n---\n${text}`
    })
    expect(all.map(format)).toEqual([
      expect.stringMatching(
        /Unexpected document without any text, expected a summary of the paper$/
      )
    ])
  }
)

it.each([
  'If you want to see bees count, note that the tunnel has to be 4 m long.',
  'Let me put it so: the bees of the keepers count lamps and nothing else.'
])('takes a short note on the paper for what it is: %s', async (text) => {
  expect(await reasonsOf(`# Bees that count\n\n${text}`)).toEqual([])
})

it('does not take a table or a block quote for nothing', async () => {
  expect(await reasonsOf('> Honeybees pass landmarks on their way.')).toEqual([])
})

it.each(['\n\n', '\uFEFF', '\uFEFF\n'])('lets no file of white space pass: %j', async (summary) => {
  const {default: paperFrontmatter} = await import('../../rules/paper-frontmatter/index.ts')
  const all = await lint({rule: paperFrontmatter, also: [completeSummary], files, summary})
  expect(all.map(({ruleId}) => ruleId)).toEqual(['paper-frontmatter'])
  expect(all.some(({fatal}) => fatal)).toBe(true)
  for (const {place} of all) {
    const point = place && 'start' in place ? place.start : place
    expect(point?.offset ?? 0).toBeLessThanOrEqual(summary.replace('\uFEFF', '').length)
  }
})

it.each([
  [0.504, 0.5, ['50.4', '50']],
  [0.50001, 0.5, ['50.001', '50']],
  [0.91, 0.5, ['91', '50']],
  [0.1234, 0.123, ['12.34', '12.3']]
])('tells a share of %s from its limit of %s', (share, limit, written) => {
  expect(percentages(share, limit)).toEqual(written)
})
