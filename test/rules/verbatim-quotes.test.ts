import {expect, it} from 'vitest'
import rule from '../../rules/verbatim-quotes/index.ts'
import {format, lint} from './lint.ts'

const files = {
  'paper.txt': `Bees that count

Our bees did not count more than four landmarks, how-
ever long they were trained. The tunnel was lit from
above by twelve lamps of equal brightness.
`
}
const messagesOf = (text: string) =>
  lint({rule, files, summary: `---\npaper: paper.txt\n---\n\n${text}\n`})

it.each([
  '“Our bees did not count more than four landmarks, however long they were trained.”',
  '“our bees did not count more than four landmarks”',
  '"The tunnel was *lit from above* by twelve [lamps](x.html) of equal brightness."',
  'The “counting bees” of the title.'
])('is content with %s', async (text) => {
  expect((await messagesOf(text)).map(format)).toEqual([])
})

it('says of an invented quotation that the paper has nothing of the kind', async () => {
  const found = await messagesOf('They add: “Honey made every one of our wasps a mathematician.”')
  expect(found.map(format)).toEqual([
    '5:12-5:62: Unexpected quotation, the paper says nothing of the kind'
  ])
  expect(found.map(({fatal}) => fatal)).toEqual([true])
})

it('obeys control comments', async () => {
  const found = await messagesOf(
    '<!--lint disable verbatim-quotes-->\n\n“Honey made every one of our wasps a mathematician.”'
  )
  expect(found).toEqual([])
})

it.each([
  [
    'a word replaced',
    'The tunnel was lit from above by twelve candles of equal brightness.',
    'candles',
    'lamps'
  ],
  [
    'a number changed',
    'Our bees did not count more than five landmarks, however long they were trained.',
    'five',
    'four'
  ],
  [
    'a negation left out',
    'Our bees did count more than four landmarks, however long they were trained.',
    'count',
    'not count'
  ]
])('offers the paper’s words for %s', async (_, words, actual, expected) => {
  const found = await messagesOf(`“${words}”`)
  expect(found.map((message) => [message.actual, message.expected])).toEqual([[actual, [expected]]])
  expect(found[0]!.note).toContain('The paper says: ')
})

it('offers nothing where Markdown stands between the words to replace', async () => {
  const found = await messagesOf(
    '“The tunnel was lit from above by twelve can*dles* of equal brightness.”'
  )
  expect(found.map(({expected}) => expected)).toEqual([undefined])
})

it('mends a mark of another form', async () => {
  const [message] = await messagesOf('“Our bees did not count more than four landmarks"')
  expect(message).toMatchObject({actual: '"', expected: ['”']})
})

it.each([
  ['“\n\nOur bees', ['“Our bees']],
  ['“\n\n<!-- bees -->\n\nOur bees', undefined],
  ['“\n\n*Our* bees', undefined]
])(
  'joins a quotation with the mark that a paragraph break parts from it: %j',
  async (text, joined) => {
    const quotation = `They note: ${text} did not count more than four landmarks.”`
    const messages = await messagesOf(quotation)
    expect(messages.map(({reason}) => reason)).toEqual([
      'Unexpected paragraph break between the opening mark `“` and the quoted words, expected none'
    ])
    expect(messages[0]?.expected?.map((words) => `${words}ur bees`)).toEqual(joined)
  }
)

it('keeps a mild difference a warning', async () => {
  const found = await messagesOf(
    '“The tunnels was lit from above by twelve lamps of equal brightness.”'
  )
  expect(found.map(({fatal}) => fatal)).toEqual([false])
})

it('tells many changes by the passage', async () => {
  const [message] = await messagesOf(
    '“Our wasps did not see more than five landmarks, however hard they were trained in the dark.”'
  )
  expect(message?.reason).toMatch(
    /^Unexpected quotation with `\d` changes, the paper says “Our bees did not count/
  )
})

const tunnel =
  'Thebeesofthegardencountedfouryellowlampsinthelongtunnelbeforetheyturnedtothefeederagain.\n'

it.each([
  ['stands elsewhere as a word', `${tunnel}There were four lamps in it.\n`, ['four']],
  ['stands nowhere else', tunnel, undefined],
  ['stands elsewhere in a longer word', `${tunnel}There were fourteen lamps in it.\n`, undefined]
])('where a paper lost its spaces, offers a word that %s', async (_, paper, expected) => {
  const said = 'The bees of the garden counted five yellow lamps in the long tunnel'
  const [message] = await lint({
    rule,
    files: {'paper.txt': paper},
    summary: `---\npaper: paper.txt\n---\n\nThey say “${said}”.\n`
  })
  expect(message?.reason).toContain('Unexpected `five` in quotation, the paper says `four`')
  expect(message?.expected).toEqual(expected)
})

it('replaces one sign of a script without spaces, and no whole sentence', async () => {
  const [message] = await lint({
    rule,
    files: {
      'paper.txt': '我们在花园里训练蜜蜂。蜜蜂最多能数到四盏黄色的灯，而黄蜂一盏也数不到。\n'
    },
    summary:
      '---\npaper: paper.txt\n---\n\n作者指出：“蜜蜂最多能数到五盏黄色的灯，而黄蜂一盏也数不到。”\n'
  })
  expect(message).toMatchObject({actual: '五', expected: ['四']})
})
