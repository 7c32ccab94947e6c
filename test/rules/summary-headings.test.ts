import {expect, it} from 'vitest'
import rule from '../../rules/summary-headings/index.ts'
import {fix, format, lint} from './lint.ts'

const messagesOf = async (summary: string, config: unknown = {minimum: 0}) =>
  (await lint({rule, config, summary})).map(format)

it.each([
  // Capitals within names are no seams.
  '# PyTorch and ResNet for AlphaGo\n',
  '# LampNet: Counting Lamps with Bees. A Second Look at What They See\n',
  '## MapReduce\n\nBees count.\n',
  '## Results The Bees Would Not Like\n\nBees count.\n',
  '## Results: They Count Up to Four\n\nBees count.\n',
  '## Results: the tunnel with four lamps\n\nBees count.\n',
  '## Claim 4: protocols (MCP, A2A, B2B) meet the needs of bees in part alone. They do\n\nBees.\n',
  '# ミツバチは数を数えられるか。四つのランプによる実験の報告とその後\n',
  '## 結果の概要である。\n\nミツバチは数える。\n',
  '## 方法是在隧道里点灯让蜜蜂飞行。\n\n蜜蜂会数数。\n',
  '## 结果出人意料。\n\n蜜蜂会数数。\n',
  '## 结论：蜜蜂能够数到四盏灯而黄蜂不能。\n\n蜜蜂会数数。\n',
  '## ミツバチは本当に数を数えるのか？\n\n数える。\n',
  // Subtitles
  '# Bees that count\n\n**A summary in English**\n\nBees count.\n\n## Results\n\nUp to four.\n',
  '# Bees that count\n\n**Resumen**\n\n## Resultados\n\nHasta cuatro.\n',
  '# Bees that count\n\n**中文笔记**\n\n## 结果\n\n蜜蜂会数数。\n',
  // Run-in labels, fields and bold in sentences are no headings.
  '**Authors:** Ada Ito\n\n**Task.** Count lamps.\n\nThey **never** count wasps.\n',
  '**Strengths:**\n\n- Many lamps.\n',
  '- **Lamps**\n- **Wasps**\n',
  '## 3. Results With More Lamps\n\nBees count.\n',
  '## 4. Methods of lamps\n\nBees count.\n',
  // Marks of a template in quotation marks
  'The form is “Keep bees. ### Order: {order} ### Answer: {answer} ###” in their text.\n',
  'It has “### Order:” or "\\#\\#\\# Answer:" in front, and „## Mehr“ behind.\n',
  '雛型は「### 指示：{指示}」と始まる。\n',
  // Not headings: a number, a language, code.
  'See issue #3 and write it in C#. Then `a.## b` is code.\n'
])('is content with %j', async (summary) => {
  expect(await messagesOf(summary)).toEqual([])
})

it.each([
  ['###Overview\n\nBees.\n', '### Overview\n\nBees.\n'],
  ['## 3. TakeawaysKeep the lamps.\n\nBees.\n', '## 3. Takeaways\n\nKeep the lamps.\n\nBees.\n'],
  ['## 3.1 ResultsKeep the lamps.\n\nBees.\n', '## 3.1 Results\n\nKeep the lamps.\n\nBees.\n'],
  ['Bees.### **Results**They count.\n', undefined],
  ['They say “bees count.### **Results**They “count” lamps.\n', undefined],
  [
    '## Key FindingsWhile bees count lamps, wasps do not. So it is.\n',
    '## Key Findings\n\nWhile bees count lamps, wasps do not. So it is.\n'
  ],
  ['Bees count. ## Results\nThey count.\n', 'Bees count. \n\n## Results\nThey count.\n'],
  ['## ErgebnisseDie Bienen zählen bis vier.\n', '## Ergebnisse\n\nDie Bienen zählen bis vier.\n'],
  ['**Abstract**This paper is on bees.\n', '## Abstract\n\nThis paper is on bees.\n'],
  ['> Bees.### ResultsThey count to four.\n', undefined],
  ['They call it ## second to none.\n', undefined],
  ['They say so. ## Nobody else does.\n', undefined],
  ['Bees. ## What do they count?\n', 'Bees. \n\n## What do they count?\n'],
  ['\\## Results\n\nBees count.\n', undefined],
  [
    '## Results: They count up to four lamps, whatever stands between them.\n',
    '## Results: \n\nThey count up to four lamps, whatever stands between them.\n'
  ],
  [
    '## Conclusion:The bees of the paper count lamps as well as wasps do.\n',
    '## Conclusion:\n\nThe bees of the paper count lamps as well as wasps do.\n'
  ],
  [
    'They “count lamps.” **Results**They count to four.\n',
    'They “count lamps.” \n\n## Results\n\nThey count to four.\n'
  ],
  [
    'Bees. ### Discussion The authors show that bees count lamps in long tunnels. Others do not.\n',
    'Bees. \n\n### Discussion\n\nThe authors show that bees count lamps in long tunnels. Others do not.\n'
  ],
  [
    'Bees.### Claims and Evidence*"We find that bees count to four lamps." They say so.\n',
    'Bees.\n\n### Claims and Evidence\n\n*"We find that bees count to four lamps." They say so.\n'
  ]
])('finds the one fault of %j', async (summary, fixed) => {
  const messages = await lint({rule, config: {minimum: 0}, summary})
  expect(messages).toHaveLength(1)
  expect(fix(summary, messages)).toBe(fixed ?? summary)
})

it('finds a paragraph that is a heading by mistake', async () => {
  const words = 'bees count lamps in tunnels while wasps look on '.repeat(5).trim()
  expect(await messagesOf(`# ${words}\n`)).toEqual([
    '1:3-1:242: Unexpected text of `45` words as a heading, expected a short heading and a paragraph'
  ])
})

it('takes sections below different headings for different ones', async () => {
  const summary = '# Bees\n\n## One\n\n### Lamps\n\n## Two\n\n### Lamps\n'
  expect(await messagesOf(summary)).toEqual([])
})

it.each([
  ['C++', 'C#'],
  ['2 layers', '4 layers'],
  ['LAMP-4', 'LAMP-4+'],
  ['2.5 lamps', '3.5 lamps'],
  ['§', '🐝']
])('tells the sections %s and %s apart', async (one, other) => {
  expect(await messagesOf(`# Bees\n\n## ${one}\n\nx.\n\n## ${other}\n\ny.\n`)).toEqual([])
})

it.each([
  'IV. Results',
  '3) Results',
  '(4) Results',
  '2 Results',
  '2.1 Results',
  'Results.',
  '🐝 Results:'
])('takes %s for Results', async (heading) => {
  const messages = await messagesOf(`# Bees\n\n## Results\n\nx.\n\n## ${heading}\n\ny.\n`)
  expect(messages).toEqual([expect.stringMatching(/second section/)])
})

it('says that the marks of a heading are escaped', async () => {
  expect(await messagesOf('\\## Results\n\nBees count.\n')).toEqual([
    '1:2-1:12: Unexpected heading `Results` behind an escaped `##`, expected `## Results`'
  ])
})

it('refuses a wrong depth in its options', async () => {
  await expect(lint({rule, config: {depths: [7]}, summary: ''})).rejects.toThrow(/depths/)
})

it('obeys control comments', async () => {
  expect(
    await messagesOf('<!--lint disable summary-headings-->\n\n**Abstract**This is on bees.\n')
  ).toEqual([])
})

it.each([
  '## 方法研究者在长长的隧道里点了四盏灯。蜜蜂总是在第三盏灯下停下来寻找糖水。',
  '### 3. 結果四つのランプまでは数えられた。',
  '## 蜜蜂在长长的隧道里飞行，研究者在隧道的两侧点灯，每天换一次颜色，再把糖水放在第三盏灯的下面，蜜蜂于是学会了在那里停下来寻找食物，而黄蜂却始终没有学会，它们总是飞过去，一直飞到隧道的尽头才回来'
])('takes no text in Chinese or Japanese for a heading: %s', async (heading) => {
  const [message, ...others] = await messagesOf(`# 蜜蜂\n\n${heading}\n\n蜜蜂会数数。\n`)
  expect(others).toEqual([])
  expect(message).toMatch(
    /Unexpected text of `\d+` words as a heading, expected a short heading and a paragraph$/
  )
})

it.each([
  '# Bees that count\n\n**Overview**\n\nBees count.\n\n## Results\n\nUp to four.\n',
  '# Bees that count\n\n**What bees do**\n\nBees count.\n',
  '# Bees that count\n\nBees count.\n\n**What bees do**\n\nBees count.\n\n## Results\n\nUp to four.\n',
  '# Bees that count\n\n**What bees do** all day\n\n**What they see**\n\nBees count.\n'
])('takes no heading in bold for a subtitle: %j', async (summary) => {
  expect(await messagesOf(summary)).toMatchObject([
    expect.stringContaining('in place of a heading')
  ])
})

it('finds bold headings in the text that a heading is glued to', async () => {
  const summary =
    '## OverviewThis paper is on bees that count lamps.**Results**They count to four lamps.\n'
  const messages = await lint({rule, config: {minimum: 0}, summary})
  expect(messages).toHaveLength(2)
  expect(fix(summary, messages)).toBe(
    '## Overview\n\nThis paper is on bees that count lamps.\n\n## Results\n\nThey count to four lamps.\n'
  )
})

it.each([
  // The last part of a heading that is underlined would be the heading.
  'OverviewThis paper is on bees that count the lamps of a tunnel.\n---\n',
  '**Overview**This paper is on bees.**Results**They count to four lamps.\n===\n',
  'Bees in a tunnel ### Lamps\n---\n',
  // Markup would be cut, or stand before the marks of the heading.
  '***Overview***This paper is on bees.\n',
  '**Bees and *lamps***\n',
  '[**Overview**](bees.md)\n',
  '[##Overview](bees.md)\n',
  '<b>##Overview</b>\n',
  '<b>**Overview**</b>\n',
  '# *OverviewThis paper is on bees that count* lamps.\n',
  '### **OverviewThis paper is on bees that** count.\n'
])('offers nothing for %j', async (summary) => {
  const messages = await lint({rule, config: {minimum: 0}, summary})
  expect(messages).not.toEqual([])
  expect(fix(summary, messages)).toBe(summary)
})

it.each([
  ['&nbsp;##Overview\n', '&nbsp;\n\n## Overview\n'],
  ['Bees.\n     ##Overview\n', 'Bees.\n     ##Overview\n'],
  ['**Bees\nand lamps**\n', '## Bees and lamps\n'],
  ['*Bees.* ### Overview\n', '*Bees.* \n\n### Overview\n']
])('fixes %j at once or not at all', async (summary, fixed) => {
  const once = fix(summary, await lint({rule, config: {minimum: 0}, summary}))
  expect(once).toBe(fixed)
  const again = await lint({rule, config: {minimum: 0}, summary: once})
  expect(fix(once, again)).toBe(once)
})

it.each([
  ['methods', '## Methodology'],
  ['methods', '## 2. Vorgehen'],
  ['Findings', '## Results'],
  ['introduction', '## Überblick'],
  ['conclusions', '**Fazit**']
])('takes the section %s for there under %s', async (required, heading) => {
  const summary = `# Bees that count\n\n${heading}\n\nBees were trained in a tunnel.\n`
  const about = (messages: string[]) =>
    messages.filter((message) => /without a section/.test(message))
  expect(about(await messagesOf(summary, {minimum: 0, required: [required]}))).toEqual([])
  expect(about(await messagesOf(summary, {minimum: 0, required: ['limits']}))).toHaveLength(1)
})

it('adds a synonym to a section under any of its names', async () => {
  const summary = '# Bees that count\n\n## What the bees did\n\nThey counted lamps.\n'
  const config = {minimum: 0, required: ['results'], synonyms: {Findings: ['What the bees did']}}
  expect(await messagesOf(summary, config)).toEqual([])
})

it.each([
  // Below the title, of the name of a section, below another heading, and below one that is deeper.
  ['# Bees\n\n**Lamps**\n\nThey count.\n', '## Lamps'],
  ['# Bees\n\n## Overview\n\nThey count.\n\n**Results**\n\nFour.\n', '## Results'],
  ['# Bees\n\n## Methods\n\nThey fly.\n\n**Lamps**\n\nFour.\n', '### Lamps'],
  [
    '# Bees\n\n## Methods\n\nx.\n\n## More\n\nx.\n\n### Tunnels\n\nx.\n\n**Lamps**\n\nFour.\n',
    '#### Lamps'
  ]
])('gives bold words in %j the depth that keeps the outline', async (summary, expected) => {
  const messages = await lint({rule, summary})
  expect(messages.flatMap((message) => message.expected ?? [])).toEqual([expected])
})

it.each(['\n', '\r\n'])(
  'finds bold words in place of a heading before the line end %j',
  async (end) => {
    const summary = `## Lamps${end}${end}Bees count.${end}${end}**Tunnels**${end}They are long.${end}`
    const messages = await lint({rule, config: {minimum: 0}, summary})
    expect(messages).toHaveLength(1)
    expect(fix(summary, messages)).toBe(summary.replace('**Tunnels**', '### Tunnels'))
  }
)

it('names no text as a heading that may go on with the line', async () => {
  expect(await messagesOf('Bees count. ## Tunnels They are long and dark.\n')).toEqual([
    '1:13-1:15: Unexpected marks of a heading `##` in mid-line, expected a heading on a line of its own or none'
  ])
})

it.each([
  ['**Methods:** Bees were trained.\n\n**Results**: They count.\n', []],
  [
    '**Methods.** Bees were trained.\n\n**Year:** 2019\n',
    ['1:3-1:32: Unexpected `1` section heading, expected at least `2`']
  ]
])(
  'counts the names of sections that paragraphs of a structured abstract begin with: %j',
  async (summary, found) => {
    expect(await messagesOf(summary, {})).toEqual(found)
  }
)

it.each([
  ['## Methods\n\n**Methods:** Bees were trained.\n\n## Results\n\nThey count.\n', 2],
  ['## What We Did: Methods\n\n**Methods.** Bees were trained.\n', 1],
  ['## Methods\n\n**Results:** They count.\n', 2],
  ['# Bees\n\n**Methods:** Bees were trained.\n\n**Results:** They count.\n', 2]
])('counts those once that say their heading again: %j', async (summary, count) => {
  expect(await messagesOf(summary, {minimum: count})).toEqual([])
  expect((await messagesOf(summary, {minimum: count + 1})).join()).toContain(`\`${count}\``)
})

it('looks for required sections among them, too', async () => {
  const summary = '**Methods:** Bees were trained.\n\n**Results:** They count.\n'
  expect(await messagesOf(summary, {required: ['findings']})).toEqual([])
})
