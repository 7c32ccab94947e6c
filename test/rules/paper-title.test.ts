import {expect, it} from 'vitest'
import rule from '../../rules/paper-title/index.ts'
import {fix, format, lint} from './lint.ts'

/** Lint a summary of a paper, `bees.txt`. */
const lintSummary = (summary: string) =>
  lint({rule, summary, files: {'bees.txt': 'Bees that count lamps, by day and by night.'}})

/** A summary of that paper with a title in its frontmatter. */
const summaryOf = (title: string, text: string) =>
  `---\npaper: bees.txt\ntitle: '${title}'\n---\n\n${text}\n`

const lintTitle = (title: string, text: string) => lintSummary(summaryOf(title, text))

it.each([
  ['Bees That Count Lamps', '###### Bees that count lamps'],
  ['Bees That Count Lamps', '**Bees That Count Lamps**'],
  ['Bees That Count Lamps', 'This is a summary of “Bees That Count Lamps,” a paper.'],
  ['Bees That Count Lamps', '# Bees That Count LampsThis paper is on bees.'],
  ['Bees That Count Lamps', '# Bees That Count Lamps – Summary'],
  ['Bees That Count Lamps', '# [Bees That Count Lamps (2024)](https://example.org)'],
  ['Bees That Count Lamps', '# Ito et al. (2024) — Bees That Count Lamps'],
  ['Why "four" is $\\pi$ -- nearly [Invited]', '# Why “four” is π — nearly'],
  ['Bees That Count Lamps in …', '# Bees that count lamps in long dark tunnels'],
  ['Bees', '# Bees'],
  ['Bees That Count Lamps', '# Bees That Count Lamps**1. Introduction**'],
  ['Bees That Count Lamps', '# Bees That Count Lamps 1. Introduction'],
  ['Bees That Count Lamps', '# Bees That Count Lamps | Bee Letters 2024'],
  ['Bees That Count Lamps', '# [Bee Letters 2024] Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Bees That Count Lamps, by Ada Ito and Jan Weber'],
  ['Bees That Count Lamps', '# Bees That Count Lamps（读书笔记）'],
  ['Bees That Count Lamps', '# 【译】Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Critical Analysis: Ito, Weber (2024) -- *Bees That Count Lamps*'],
  ['Bees That Count Lamps', '# Week 3: Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Hive questions: Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Hive evening 3 Oct – Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Told to my beekeepers — Bees That Count Lamps'],
  ['Bees That Count Lamps', '# What I owe to “Bees That Count Lamps”'],
  ['Bees That Count Lamps', '# An appraisal of *Bees That Count Lamps*'],
  ['Bees That Count Lamps', '# Bees That Count Lamps: Summary and Key Findings'],
  ['Bees That Count Lamps', '# Research Paper Summary: “Bees That Count Lamps”'],
  ['Bees That Count Lamps', '# 论文笔记：Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Q&A: Bees That Count Lamps'],
  ['Bees That Count Lamps', '# Journal Club – Bees That Count Lamps'],
  ['Bees That Count Lamps', '# 논문 요약: Bees That Count Lamps'],
  [
    'Bees That Count Lamps',
    '# Ito, A., & Weber, J. (2024). Bees that count lamps. *Bee Letters*, 7(2), 1–4.'
  ],
  ['Bees That Count Lamps', '# Ito, A. (2024). Bees that count lamps. arXiv.'],
  [
    'Bees That Count Lamps',
    '# Ito, Ada, et al. “Bees That Count Lamps.” *Bee Letters* 7 (2024): 1–4.'
  ],
  ['Bees That Count Lamps', '# Bees That Count Lamps — a stubborn reading'],
  ['Bees That Count Lamps', '# Bees That Count Lamps – my own notes'],
  ['Lampenzählende Bienen', '# Lampenzählende Bienen']
])('finds %j in %j', async (title, text) => {
  expect((await lintTitle(title, text)).map(format)).toEqual([])
})

it.each([
  ['Bees That Count Lamps', '# Bees That Count Lamps: How Insects See', '“How Insects See” added'],
  // The words of the title stand in the text as well.
  [
    'Counting Bees',
    '# Counting Bees: How Insects See\n\nThere are counting bees in every hive.',
    '“How Insects See” added'
  ],
  // Of a short title, less tells that the words before it are no part of another one.
  ['Counting Bees', '# Night Minds: Counting Bees', '“Night Minds” added'],
  ['Bees That Count Lamps', '# Night Bees That Count Lamps', '“Night” added'],
  [
    'Bees That Count Lamps',
    '# Hive questions: Bees That Count Lamps: How Insects See',
    '“Hive questions” added, “How Insects See” added'
  ],
  [
    'Bees That Count Lamps',
    '# Ito (2024): Bees That Count Lamps. How Insects See',
    '“Ito 2024” added, “How Insects See” added'
  ],
  ['Counting Bees: How Lamps Are Seen', '# Counting Bees', '“How Lamps Are Seen” left out'],
  ['Bees That Count Lamps', '# Bees That Counted Lamps', '“Counted” instead of “Count”'],
  ['Bees That Count Bright Lamps', '# Bees That Count Lamps', '“Bright” left out'],
  [
    'Bees That Count Lamps',
    'The paper “Bees That Count Lights” is on bees.',
    '“Lights” instead of “Lamps”'
  ],
  ['Bees That Count Lamps', '“Bees That Count Lights”', '“Lights” instead of “Lamps”'],
  ['Bees That Count Lamps', '# Bees That Count Lamps – a field study', '“a field study” added'],
  ['Bees That Count Lamps', '# Bees That Count Lamps – A Field Reading', '“A Field Reading” added'],
  ['Bees that count lamps', '# Bees that count lamps – a field reading', '“a field reading” added']
])('refuses for %j %j', async (title, text, difference) => {
  const messages = await lintTitle(title, text)
  expect(messages.map(({reason}) => reason.split('`: ')[1])).toEqual([difference])
  expect(messages[0]!.expected).toEqual([title])
})

it('takes no quotation for a title in whose place it would stand', async () => {
  const title = 'Effect and range of count by day in night bees that were shown lamps'
  const text = 'They end: “Night bees that were shown lamps count by day in range of the hive.”'
  const [message, ...others] = await lintTitle(title, text)
  expect(others).toEqual([])
  expect(message!.reason).toContain('Unexpected summary without the title')
  expect(message!.expected).toEqual([`# ${title}\n\n`])
})

it('refuses a second title beside the right one', async () => {
  const messages = await lintTitle(
    'Bees That Count Lamps in Dark Tunnels',
    '# Bees That Count Lamps in Dark Tunnels\n\n**Bees That Count Lamps in Dark Tunnels – A Summary**'
  )
  expect(messages).toEqual([])
  const invented = await lintTitle(
    'Bees That Count Lamps in Dark Tunnels',
    '# Bees That Count Lamps in Dark Tunnels\n\n**Bees That Count Lamps in Bright Tunnels**'
  )
  expect(invented.map(format)).toEqual([
    '8:3-8:42: Unexpected title `Bees That Count Lamps in Bright Tunnels`, expected `Bees That Count Lamps in Dark Tunnels`: “Bright” instead of “Dark”'
  ])
})

it.each([
  ['Bees That Count Lamps', 'They count to four.', []],
  ['Bees That Count Lamps', '# Bees That Count Lights', ['“Lights” instead of “Lamps”']],
  ['Bees That Count Lights', 'They count to four.', ['“Lights” instead of “Lamps”']]
])(
  'is content with a title that is shown from the frontmatter: %s, %s',
  async (title, text, told) => {
    const messages = await lint({
      rule,
      config: [2, {frontmatter: true}],
      summary: `---\npaper: bees.md\ntitle: '${title}'\n---\n\n${text}\n`,
      files: {'bees.md': '# Bees That Count Lamps\n\nThey do.\n'}
    })
    expect(messages.map(({reason}) => reason.split('`: ')[1])).toEqual(told)
  }
)

it('asks for a title in the text where the frontmatter has none to show', async () => {
  const messages = await lint({
    rule,
    config: [2, {frontmatter: true}],
    summary: '---\npaper: bees.md\n---\n\nThey count to four.\n',
    files: {'bees.md': '# Bees That Count Lamps\n\nThey do.\n'}
  })
  expect(messages).toHaveLength(1)
})

it('does not take an ordinary word in the text for a short title', async () => {
  const text = 'One.\n\nTwo.\n\nThree.\n\nOur bees are here.'
  expect(await lintTitle('Bees', text)).toHaveLength(1)
})

it('says nothing when no title is known for certain', async () => {
  const messages = await lint({
    rule,
    summary: '---\npaper: bees.txt\n---\n\nBees.\n',
    files: {'bees.txt': 'Bees that count lamps, by day and by night.'}
  })
  expect(messages).toEqual([])
})

it.each([
  'Bees & “Lamps” &amp; *Stars* <b> `count` ##',
  'The &#x201d;Choir `` of ~~Bees~~',
  'A # of [Bees] in_the_dark \\<div>',
  'C# for Bees'
])('puts in a heading that it is content with: %j', async (title) => {
  const summary = summaryOf(title, 'Insects fly.')
  const fixed = fix(summary, await lintSummary(summary))
  expect(fixed).not.toBe(summary)
  expect(await lintSummary(fixed)).toEqual([])
})

it.each([
  'c##r',
  'Cheap Cameras RevealThe authors state: Bees Fly',
  '##',
  '„„„„',
  'Bees in $a<b&amp;c$ Space',
  `${'Bees That Count Lamps '.repeat(10)}## Results`
])('offers no heading where it would not be content with it: %j', async (title) => {
  const messages = await lintTitle(title, 'Insects fly.')
  for (const {expected} of messages) expect(expected).toBeUndefined()
})

it('offers no title in a place where it would not be content with it', async () => {
  const title = 'Bees That Count Lamps in "Dark" Tunnels'
  const text = '# Ito read "Bees That Count Lamps in Bright Tunnels" aloud'
  const [message] = await lintTitle(title, text)
  expect(message?.reason).toContain('Bright')
  expect(message?.expected).toBeUndefined()
})

it.each(['\n', '\r\n', '\r'])('puts the heading in where lines end with %j', async (end) => {
  const summary = summaryOf('Bees That Count Lamps', 'Insects fly.').replaceAll('\n', end)
  const fixed = fix(summary, await lintSummary(summary))
  expect(fixed).toMatch(/---\s+# Bees That Count Lamps\s+Insects/)
  expect(await lintSummary(fixed)).toEqual([])
})

it.each([
  '# How Wasps Find Home\n\nInsects fly.',
  'Summary\n=======\n\nInsects fly.',
  '## Overview\n\nInsects fly.\n\n# Results\n\nThey do.',
  '<h1>How Wasps Find Home</h1>\n\nInsects fly.',
  '<div>\n<p>Insects fly.</p>\n</div>'
])('puts no second title above one, and none into HTML: %j', async (text) => {
  const messages = await lintSummary(summaryOf('Bees That Count the Lamps', text))
  expect(messages).toHaveLength(1)
  expect(messages[0]?.expected).toBeUndefined()
})

it('puts a title in as it is written where no mark of it is markup', async () => {
  const title = 'Sense & Sensors of in_the_dark Bees'
  const summary = summaryOf(title, 'Insects fly.')
  expect(fix(summary, await lintSummary(summary))).toContain(`# ${title}\n`)
})

it.each([
  [
    'Bees That Count the Bright Lamps of a Long Tunnel',
    '# Bees That Count the Bright Lamps of a Long\n\nTunnel – Summary'
  ],
  ['Counting Bees: How Lamps Are Seen', '# Counting Bees\n\n*How lamps are seen*']
])('does not write the end of %j twice: %j', async (title, text) => {
  const messages = await lintTitle(title, text)
  expect(messages.map(({reason}) => reason)).toEqual([expect.stringContaining('left out')])
  expect(messages[0]).toMatchObject({note: expect.stringContaining('on one line')})
  expect(messages[0]!.expected).toBeUndefined()
})

it('takes no title from broken YAML: without its mark, the whole summary would be one', async () => {
  const messages = await lint({
    rule,
    summary:
      '---\npaper: bees.txt\ntitle: "Bees That Count Lamps\n---\n\nBees count. “Lamps” are counted.\n',
    files: {'bees.txt': 'Bees that count lamps, by day and by night.'}
  })
  expect(messages).toEqual([])
})

/** A paper long enough to have its title at its head. */
const longPaper = `Bees that count lamps in a dark tunnel\nAda Ito and Jan Weber\n\n${Array.from(
  {length: 60},
  (_, index) =>
    `In trial ${index + 1} of the season the bees flew through the tunnel and stopped at the lamp that they had been fed at.`
).join('\n')}`

const lintLong = (title: string, paper = longPaper, config?: unknown) =>
  lint({
    rule,
    config,
    summary: summaryOf(title, `# ${title}`),
    files: {'bees.txt': paper}
  })

it.each([
  'Wasps remember the faces of their sisters',
  'A survey of foraging models for robots',
  'Memory of colours in honeybees: a review'
])('tells that the paper has no title like %j', async (title) => {
  const messages = await lintLong(title)
  expect(messages.map(format)).toEqual([
    `3:8-3:${10 + title.length}: Unexpected title \`${title}\` in the frontmatter, expected the title of the paper: the first pages of \`bees.txt\` do not have it`
  ])
  expect(messages[0]!.note).toBe(
    'It is made up, or that of another paper than the one that the frontmatter names.'
  )
  expect(await lintLong(title, longPaper, [2, {frontmatter: true}])).toHaveLength(1)
})

it.each([
  [
    'it has another one in the journal',
    'Bees count lamps in dark tunnels: an experiment',
    longPaper
  ],
  ['it may be translated', 'Bienen, die in einem dunklen Tunnel die Lampen zählen', longPaper],
  [
    'the letters of another script may be a translation',
    '暗いトンネルの中でランプを数えるミツバチの記憶',
    longPaper
  ],
  [
    'its words stand in the abstract, with letters that are read in more ways',
    'Straße, Größe, Füße und die Zeit',
    `Maße\n\nWir messen die Größe der Füße auf der Straße, und wie groß die Flüsse sind.\n${'Die Uhr ist alt, und sie geht nach. '.repeat(90)}`
  ],
  ['it is short', 'Wasps', longPaper],
  [
    'the paper is an abstract',
    'Wasps remember the faces of their sisters',
    longPaper.slice(0, 2000)
  ],
  [
    'its letters stand apart',
    'Bees that count lamps in a dark tunnel',
    longPaper.replace(/^.*/, (title) => [...title.replace(/ /g, '')].join(' '))
  ]
])('says nothing of the title where %s', async (_, title, paper) => {
  expect((await lintLong(title, paper)).map(format)).toEqual([])
})

it('believes the title of the text that the paper has, and not another one of the frontmatter', async () => {
  const summary = summaryOf(
    'Bees that count lamps in a dark funnel',
    '# Bees that count lamps in a dark tunnel\n\nThey stop at the lamp that they were fed at.'
  )
  const messages = await lint({rule, summary, files: {'bees.txt': longPaper}})
  expect(messages.map(format)).toEqual([
    '3:8-3:48: Unexpected title `Bees that count lamps in a dark funnel` in the frontmatter, expected `Bees that count lamps in a dark tunnel`: “funnel” instead of “tunnel”'
  ])
  expect(fix(summary, messages)).toBe(
    summary.replace(
      "'Bees that count lamps in a dark funnel'",
      '"Bees that count lamps in a dark tunnel"'
    )
  )
})

/** The same paper, with a heading that is its title. */
const headedPaper = `# ${longPaper}`

it.each([
  ['Bees that dread lamps in a dark tunnel', '“dread” instead of “count”'],
  ['Wasps that count lamps in a dark tunnel', '“Wasps” instead of “Bees”'],
  ['Bees that counted lamps in a dark tunnel', undefined],
  ['Bees that dread lamps in a long tunnel', undefined],
  ['Bees that count lamps in dark tunnels', undefined]
])('tells of a word in place of another in a title that is printed: %s', async (title, told) => {
  const summary = summaryOf(title, `# ${title}`).replace('bees.txt', 'bees.md')
  const messages = await lint({rule, summary, files: {'bees.md': headedPaper}})
  expect(messages.map(({reason}) => reason.split('`: ')[1])).toEqual(told ? [told] : [])
  for (const {expected} of messages) expect(expected).toBeUndefined()
})

it.each([
  ['TODO', 'says nothing'],
  ['Bees that count', 'is a part of it'],
  ['Notes on bees and their lamps', 'is what its writer calls the summary'],
  ['Ito et al. on bees', 'names the paper by its authors']
])('asks for the title of the paper where the frontmatter has “%s”, which %s', async (title) => {
  const summary = (text: string) => summaryOf(title, text).replace('bees.txt', 'bees.md')
  const messagesOf = (text: string) =>
    lint({rule, summary: summary(text), files: {'bees.md': headedPaper}})
  const own = 'Bees that count lamps in a dark tunnel'
  expect(await messagesOf(`# ${own}\n\nThey count.`)).toEqual([])
  const missing = await messagesOf('They count.')
  expect(missing.map(({reason}) => reason)).toEqual([
    `Unexpected summary without the title of its paper, expected \`${own}\``
  ])
  expect(missing[0]!.expected).toEqual([`# ${own}\n\n`])
  expect((await messagesOf(`# ${title}\n\nThey count.`)).length).toBe(title === 'TODO' ? 1 : 0)
})

it.each([
  ['its heading is a title', headedPaper, 'bees.md'],
  ['nothing but its words tells it', longPaper, 'bees.txt']
])(
  'tells of a title made up where the text has that of the paper, and %s',
  async (_, paper, file) => {
    const own = 'Bees that count lamps in a dark tunnel'
    const summary = summaryOf('How lamps teach young bees to count', `# ${own}\n\nThey count.`)
    const messages = await lint({
      rule,
      summary: summary.replace('bees.txt', file),
      files: {[file]: paper}
    })
    expect(messages.map(({reason}) => reason)).toEqual([
      expect.stringContaining(
        `Unexpected title \`How lamps teach young bees to count\` in the frontmatter, expected \`${own}\``
      )
    ])
    expect(messages[0]!.expected).toEqual([`"${own}"`])
  }
)

it('tells of a title made up in the frontmatter and in the text alike, and does not replace it', async () => {
  const title = 'How lamps teach young bees to count'
  const summary = summaryOf(title, `# ${title}\n\nThey count.`).replace('bees.txt', 'bees.md')
  const messages = await lint({rule, summary, files: {'bees.md': headedPaper}})
  expect(messages.map(format)).toEqual([
    `3:8-3:${10 + title.length}: Unexpected title \`${title}\` in the frontmatter, expected \`Bees that count lamps in a dark tunnel\`: the first pages of \`bees.md\` do not have it`
  ])
  expect(messages[0]!.expected).toBeUndefined()
})

it('lets a translated title of the frontmatter be beside the paper’s in the text', async () => {
  const summary = summaryOf(
    'Bienen, die in einem dunklen Tunnel die Lampen zählen',
    '# Bees that count lamps in a dark tunnel\n\nThey count.'
  )
  const messages = await lint({
    rule,
    summary: summary.replace('bees.txt', 'bees.md'),
    files: {'bees.md': headedPaper}
  })
  expect(messages).toEqual([])
})

it.each([
  'Bees that count lamps in a dark tunnel – reading notes',
  'Bees that count lamps in a dark tunnel (Ito & Weber, 2024)',
  'Ito et al. (2024): Bees that count lamps in a dark tunnel',
  '@ito2024bees',
  'ito_weber_2024_bees.pdf',
  'Week 7: how insects learn about the number of lamps',
  'Young bees and lamps'
])('lets be what its writer calls a paper beside its title in the text: %s', async (title) => {
  const summary = summaryOf(title, '# Bees that count lamps in a dark tunnel\n\nThey count.')
  for (const file of ['bees.txt', 'bees.md'])
    expect(
      await lint({
        rule,
        summary: summary.replace('bees.txt', file),
        files: {[file]: file === 'bees.md' ? headedPaper : longPaper}
      })
    ).toEqual([])
})

it('lets the whole title stand in the text where the frontmatter has a part of it', async () => {
  const paper = longPaper.replace('dark tunnel', 'dark tunnel: a year of trials')
  const summary = summaryOf(
    'Bees that count lamps in a dark tunnel',
    '# Bees that count lamps in a dark tunnel: a year of trials\n\nThey count.'
  )
  expect(await lint({rule, summary, files: {'bees.txt': paper}})).toEqual([])
})

it('takes British and American spelling for the same title', async () => {
  const summary = summaryOf(
    'Colored lamps and the behavior of bees',
    '# Coloured lamps and the behaviour of bees\n\nThey count.'
  )
  const paper = headedPaper.replace(
    'Bees that count lamps in a dark tunnel',
    'Coloured lamps and the behaviour of bees'
  )
  const messages = await lint({
    rule,
    summary: summary.replace('bees.txt', 'bees.md'),
    files: {'bees.md': paper}
  })
  expect(messages).toEqual([])
})

it('does not put in a title that nothing shows to be the paper’s', async () => {
  const summary = summaryOf('Bees and their lamps in tunnels', 'They count.')
  const messages = await lint({rule, summary, files: {'bees.txt': longPaper}})
  expect(messages).toMatchObject([{reason: expect.stringContaining('without the title')}])
  expect(messages[0]!.expected).toBeUndefined()
})

it.each([
  'Bees that dread low-voltage lamps in a dark tunnel',
  'Ten bees that count lamps in a dark tunnel'
])('tells of words in place of more or fewer, and not of words added: %s', async (title) => {
  const summary = summaryOf(title, `# ${title}`).replace('bees.txt', 'bees.md')
  const paper = headedPaper.replace('count lamps', 'count cheap lamps')
  const messages = await lint({rule, summary, files: {'bees.md': paper}})
  expect(messages.length).toBe(0)
})

it('tells of one word in place of two', async () => {
  const title = 'Bees that count costly lamps in a dark tunnel'
  const summary = summaryOf(title, `# ${title}`).replace('bees.txt', 'bees.md')
  const paper = headedPaper.replace('count lamps', 'count low-price lamps')
  const messages = await lint({rule, summary, files: {'bees.md': paper}})
  expect(messages.map(({reason}) => reason.split('`: ')[1])).toEqual([
    '“costly” instead of “low price”'
  ])
})

it.each(['{#sec-bees}', '{#sec-bees .unnumbered}', '^bees-1', '#bees #lamps/dark'])(
  'takes %s behind a title for none of its words',
  async (anchor) => {
    const title = 'Bees That Count Lamps'
    expect(await lintTitle(title, `# ${title} ${anchor}\n\nThey count.`)).toEqual([])
    const [near] = await lintTitle(title, `# Bees That Dread Lamps ${anchor}\n\nThey count.`)
    expect(near!.actual).toBe('Bees That Dread Lamps')
  }
)

it('tells a missing title at the heading that stands in its place, behind other words, too', async () => {
  const opener = 'Certainly! Here is the summary.'
  const placesOf = async (text: string) =>
    (await lintTitle('Bees That Count Lamps', text)).map(format)
  const missing =
    'Unexpected summary without the title of its paper, expected `Bees That Count Lamps`'
  expect(await placesOf(`${opener}\n\n# Wasps at Night`)).toEqual([`8:3-8:17: ${missing}`])
  // Where several stand, or others above it, none is a title.
  expect(await placesOf(`${opener}\n\n# Aim\n\n# Results`)).toEqual([`6:1-6:1: ${missing}`])
  expect(await placesOf(`${opener}\n\n## Aim\n\n# Results`)).toEqual([`6:1-6:1: ${missing}`])
})
