import {expect, it} from 'vitest'
import rule from '../../rules/attribution-variety/index.ts'
import {format, lint} from './lint.ts'

const lintText = (summary: string, config?: unknown) => lint({rule, config, summary})

it.each([
  // Quotations in lists, in sentences and in block quotes need nobody named.
  '- “Our bees did not count more than four lamps.” (Results)\n- “Wasps were not asked at all by us.”\n',
  'That bees “did not count more than four lamps” is new.\n',
  '> Our bees did not count more than four lamps.\n',
  'The authors write:\n\n> Our bees did not count more than four lamps.\n',
  'The authors list:\n\n- lamps\n- wasps\n',
  // An attribution behind the words.
  '“Our bees did not count more than four lamps,” the authors write. Wasps were not asked.\n',
  // The full stop of an abbreviation ends no sentence.
  'Ito et al. “watch the bees count up to four lamps.” Wasps were not asked.\n',
  'They say what was left out, e.g. “we did not ask the wasps of the town”. So be it.\n',
  'One insect counts, viz. “the bee of our town, in the dark.” Wasps were not asked.\n'
])('is content with %j', async (summary) => {
  expect((await lintText(summary)).map(format)).toEqual([])
})

it('counts an attribution in all of its forms, also where spaces were lost', async () => {
  const messages = await lintText(
    'The authors state: “Bees count lamps.” They add: “So it is.” As the authors further stated, “four lamps are as many as they tell.” It says: “Or not.” Theauthorsstate:“Four are many.”\n',
    {maximum: 2}
  )
  expect(messages.map(({reason}) => reason)).toEqual([
    'Unexpected attribution `Theauthorsstate`, used `3` times, expected at most `2`'
  ])
})

it('offers the stock of the summary first, in its own words, and never a single way out', async () => {
  const [message] = await lintText(
    'The paper argues: “Bees count lamps.” They noted: “Wasps do not.” They noted: “Nobody knows why.”\n'
  )
  expect(message!.expected).toEqual([
    'The paper argues',
    'They stated',
    'They argued',
    'They explained'
  ])
  expect(message!.cause).toMatchObject({
    message: 'The first of the row stands here',
    line: 1,
    column: 39
  })
})

it('offers no English in Japanese', async () => {
  const [message] = await lintText(
    '要旨には「蜂は四つまでのランプを数えることができる」とある。本文にも「蜂は暗いトンネルでランプを数えた」とある。\n'
  )
  expect(message!.reason).toContain('`とある`, `2` times in a row')
  expect(message!.expected).toBeUndefined()
})

it.each([
  [
    'Авторы пишут: «Пчёлы считают до четырёх ламп.» Авторы пишут, что «осы не умеют считать вовсе.»',
    'Авторы пишут',
    'Авторы утверждают'
  ],
  [
    'Autorzy piszą: „Pszczoły liczą do czterech lamp.” Autorzy piszą, że „osy nie umieją liczyć wcale.”',
    'Autorzy piszą',
    'Autorzy twierdzą'
  ],
  [
    '저자들은 말한다: “벌은 등불을 네 개까지 셀 수 있다.” 저자들은 말한다: “말벌은 등불을 전혀 세지 못한다.”',
    '저자들은 말한다',
    '저자들은 주장한다'
  ]
])('finds the same attribution in Russian, Polish and Korean: %s', async (text, words, other) => {
  const [message, ...others] = await lintText(`${text}\n`)
  expect(others).toEqual([])
  expect(message).toMatchObject({
    reason: `Unexpected attribution \`${words}\`, \`2\` times in a row, expected another`,
    expected: expect.arrayContaining([other])
  })
})

it.each([
  '作者指出：“蜜蜂能够数到四盏灯。” 作者指出：“黄蜂不能够数到四盏灯。”',
  '「ミツバチは四つまで数える。」と述べている。「スズメバチは数えることができない。」と述べている。',
  'Laut der Studie „zählen alle Bienen bis vier“. Laut der Studie „zählen alle Wespen bis fünf“.'
])('offers no words of another language: %s', async (text) => {
  const [message, ...others] = await lintText(`${text}\n`)
  expect(others).toEqual([])
  expect(message!.reason).toContain('in a row')
  expect(message!.expected).toBeUndefined()
})

it('gives the source of the place, and offers nothing where it is not plain words', async () => {
  for (const words of ['They&nbsp;note', '**They** note', 'They  \nnote']) {
    const [message] = await lintText(`They note: “Bees count lamps.” ${words}: “Wasps do not.”\n`)
    expect(message).toMatchObject({actual: words.replace(/^\*\*/, '')})
    expect(message!.expected).toBeUndefined()
  }
})

it('tells a loop once, however deep, and in time', async () => {
  const summary = `Bees count. ${'The authors state: “'.repeat(20_000)}\n`
  expect((await lintText(summary)).map(({reason}) => reason)).toEqual([
    'Unexpected attribution within an attribution, `20000` deep, expected one and the quoted words'
  ])
})

it('tells an attribution without words at the end of a section and in empty marks', async () => {
  const messages = await lintText('## One\n\nThey note:\n\n## Two\n\nThe paper adds: “”\n')
  expect(messages.map(format)).toEqual([
    '3:1-3:11: Unexpected attribution `They note` with nothing behind it, expected the quoted words',
    '7:1-7:19: Unexpected attribution `The paper adds` with nothing behind it, expected the quoted words'
  ])
})

it('knows German and French attributions', async () => {
  const german =
    'Die Autoren betonen: „Bienen zählen Lampen.“ Die Autoren betonten: „Wespen zählen nicht.“\n'
  const french =
    'Selon les auteurs, « les abeilles comptent quatre lampes ». Selon les auteurs, « les guêpes ne comptent rien ».\n'
  expect(await lintText(german)).toHaveLength(1)
  expect(await lintText(french)).toHaveLength(1)
})

it('lets unattributed quotations be when told to', async () => {
  const summary = 'Bees fly. “Our bees did not count more than four lamps.” Wasps fly.\n'
  expect(await lintText(summary)).toHaveLength(1)
  expect(await lintText(summary, {unattributed: false})).toEqual([])
})

it('says of a loop that was broken into paragraphs one thing', async () => {
  const loop =
    'The authors state: “The authors state: “\n\nThe authors state: “\n\nThe authors state: “\n'
  expect(await lintText(loop, {unattributed: false})).toHaveLength(1)
  const two = 'The authors state: “”\n\nBees count.\n\nThey note: “”\n'
  expect(await lintText(two, {unattributed: false})).toHaveLength(2)
})

it('counts an attribution between two quotations once', async () => {
  const found = await lint({
    rule,
    summary:
      '“The bees count four lamps,” say Ito and Weber, “and never a fifth one.” So they say.\n'
  })
  expect(found.map(({reason}) => reason)).toEqual([])
})

const quoted = '“bees count up to four lamps in the dark”'

it.each([
  `The paper says: the authors state: ${quoted}.`,
  `The authors note that the authors state ${quoted}.`,
  `The authors note the following: the paper reports ${quoted}.`,
  `Die Autoren schreiben, dass die Autoren sagen: ${quoted}.`
])('finds an attribution that leads to another: %s', async (text) => {
  expect((await lintText(text)).map(({reason}) => reason)).toEqual([
    'Unexpected attribution within an attribution, `2` deep, expected one and the quoted words'
  ])
})

it.each([
  `According to the paper, the authors state: ${quoted}.`,
  `The authors note that Ito et al. state: ${quoted}.`,
  `As the paper shows, the authors argue that ${quoted}.`,
  `The authors argue for lamps, and the paper reports: ${quoted}.`
])('lets one attribution follow another: %s', async (text) => {
  expect(await lintText(text)).toEqual([])
})

it('lets the back of a card be a quotation, below its question', async () => {
  const words = '“Our bees did not count more than four lamps.”'
  expect(await lintText(`**How far do they count?**\n?\n${words}\n`)).toEqual([])
  expect(await lintText(`How far do they count? ${words}\n`)).toHaveLength(1)
})
