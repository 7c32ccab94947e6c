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

it.each([
  ['Bees never count landmarks in a long dark tunnel', 1],
  ['bees count 12 landmarks in a long dark tunnel', 1],
  ['landmarks count bees in a long dark tunnel', 1],
  ['Bees count landmarks in a long, dark tunnel!', 0],
  ['count landmarks in a long dark tunnel', 0]
])('judges words that are those of a title and others: “%s”', async (quoted, count) => {
  const summary = `---\npaper: paper.txt\ntitle: Bees count landmarks in a long dark tunnel\n---\n\nThey state that “${quoted}” and more.\n`
  expect(await lint({rule, files, summary})).toHaveLength(count)
})

it('takes words that are mostly the title’s for a title where nobody is said to have written them', async () => {
  const head = '---\npaper: paper.txt\ntitle: Bees count landmarks in a long dark tunnel\n---\n\n'
  const filed = `${head}I filed it under “bees, landmarks in a long dark tunnel” at home.\n`
  expect(await lint({rule, files, summary: filed})).toEqual([])
  const denied = `${head}It says “bees count no landmarks in a long dark tunnel” at its end.\n`
  expect(await lint({rule, files, summary: denied})).toHaveLength(1)
})

const own = 'The tunnel was lit from above by twelve lamps of equal brightness.'

it.each([
  ['p. 12 — ', ''],
  ['(12) ', ''],
  ['§4.2: ', ''],
  ['Section 4.2, page 12: ', ''],
  ['Q1. ', ''],
  ['[1] ', ''],
  ['@ito2024, 12: ', ''],
  ['Highlight (yellow) page 12: ', ''],
  ['**Quote (p. 12):** ', ''],
  ['第12页：', ''],
  ['==', '=='],
  ['', ' ^quote-lamps'],
  ['', ' #important'],
  ['', ' [Page 12](zotero://open-pdf/x)'],
  ['', ' [[bees.pdf#page=12|p. 12]]'],
  ['', ' hl-page:: 12'],
  ['', ' → the gist, I think'],
  ['p. 12: ==', '== ^quote-lamps']
])('takes no note of the writer for words of a block quote: %j, %j', async (before, behind) => {
  expect((await messagesOf(`> ${before}${own}${behind}`)).map(format)).toEqual([])
  const changed = own.replace('above', 'below')
  expect((await messagesOf(`> ${before}${changed}${behind}`)).length).toBeGreaterThan(0)
})

it.each([
  'We saw 15 bees: ',
  'We saw 15 bees. ',
  'In 12 of the cases — ',
  '(45%) ',
  '(45 bees) ',
  '(In 45 cases) ',
  'Not so: '
])(
  'holds what is said before the paper’s words in a block quote against it: %j',
  async (before) => {
    expect((await messagesOf(`> ${before}${own}`)).length).toBeGreaterThan(0)
  }
)

it.each(['References', 'Further reading', 'Quellen'])(
  'takes works below “%s” for none, and words of the paper for some',
  async (heading) => {
    const works =
      '- Ito, “How bees learn to count the lamps of a tunnel”, 2020\n- “Why wasps do not count any lamps at all”. BMC, n71.\n- Weber – “Lamps, tunnels and the insects within them”'
    expect(await messagesOf(`## ${heading}\n\n${works}`)).toEqual([])
    expect(
      await messagesOf(
        `## ${heading}\n\n- “The tunnel was lit from below by twelve lamps” (Section 3)`
      )
    ).toHaveLength(1)
  }
)

it('says of an invented quotation that the paper has nothing of the kind', async () => {
  const found = await messagesOf('They add: “Honey made every one of our wasps a mathematician.”')
  expect(found.map(format)).toEqual([
    '5:12-5:62: Unexpected quotation, the paper says nothing of the kind'
  ])
  expect(found.map(({fatal}) => fatal)).toEqual([true])
})

it('judges quotations in HTML and in headings, each in its place', async () => {
  const found = await messagesOf(
    '<p>They add: <q>Our bees did not count more than <b>five</b> landmarks.</q></p>\n\n## “The tunnel was lit from below.”'
  )
  expect(found.map(format)).toEqual([
    '5:53-5:57: Unexpected `five` in quotation, the paper says `four` (paper line 3)',
    '7:29-7:34: Unexpected `below` in quotation, the paper says `above` (paper line 4)'
  ])
})

it('writes the words of a fix as HTML where they stand in HTML', async () => {
  const [message] = await lint({
    rule,
    files: {'paper.txt': 'All R&D of the *bee* lamps was done with n < 40 in dark tunnels.\n'},
    summary:
      '---\npaper: paper.txt\n---\n\n<p>“All R&amp;D of the *bee* lamps was done with n > 40 in dark tunnels.”</p>\n'
  })
  expect(message?.actual).toBe('>')
  expect(message?.expected).toEqual(['&lt;'])
})

it.each([
  // Of two halves in UTF-16, of which one is the same.
  ['每隻蜜蜂在隧道裏數到𠀋盞燈以後都飛回花園。', '𠀋', '𠀌'],
  // What was left out is put behind the character before it.
  ['每隻蜜蜂在隧道裏數到𠀋四盞燈以後都飛回花園。', '𠀋四', '𠀋'],
  // A letter and its mark, of which the mark is the same; in Thai each letter is a word of its own.
  ['ผึ้งนับโคมไฟในอุโมงค์ยาวทุกคืนก่อนบินกลับสวน', 'คื', 'วื']
])('puts whole characters in place of whole characters: %s', async (sentence, reads, said) => {
  const quotation = `They add: “${sentence.replace(reads, said)}”`
  const [message] = await lint({
    rule,
    files: {'paper.txt': `${sentence}\n`},
    summary: `---\npaper: paper.txt\n---\n\n${quotation}\n`
  })
  expect([message?.actual, message?.expected]).toEqual([said, [reads]])
  expect(quotation.slice(message!.column! - 1)).toMatch(said)
})

it.each([
  ['They add: “Die Bienen haben nicht mehr als vier Lampen im Tunnel gezählt.”', true],
  ['They add: «Las abejas no contaron más de cuatro lámparas en el túnel.»', true],
  ['They add: “Пчёлы не считали больше четырёх ламп.”', true],
  ['They add: “蜜蜂最多只能数到四盏灯，无论训练多久都一样。”', true],
  ['They add: “Pszczoły nie liczyły więcej niż cztery lampy, które są pod dachem.”', true],
  // Amid German, where an English sentence would have an English word.
  [
    'Die Bienen haben sich im Tunnel nicht geirrt, und sie sind mit der Zahl der Lampen auch am Ende des Tages nicht aus dem Takt geraten, wie die Autoren es für die Wespen noch annehmen. „Das Licht hatte keinerlei Einfluss“, so die Autoren.',
    true
  ],
  ['They add: “Honey tasted sweeter to those de la Cruz had taught in Madrid.”', false],
  ['They add: “Honey sweetens arithmetic lessons everywhere, Weber et al. conclude.”', false]
])('says of a quotation in another language that it is one: %s', async (text, isForeign) => {
  const [message] = await messagesOf(text)
  expect(message!.reason).toBe(
    isForeign
      ? 'Unexpected quotation in another language than the paper’s, expected the paper’s own words'
      : 'Unexpected quotation, the paper says nothing of the kind'
  )
  expect(message!.fatal).toBe(true)
})

it.each([
  '蜜蜂在"先数灯、再记距离"之间切换，核心是“路标计数与里程记忆”的结合（bees, lamps）。',
  '> 备注：这一段我还没有完全看懂，以后再看 wasps 的部分。',
  '> 填写要求：尽量写短句，不写空话。'
])(
  'takes words in another script for the writer’s, without a word of whose they are: %s',
  async (text) => {
    expect(await messagesOf(`蜜蜂在隧道里数灯，训练了三天。\n\n${text}`)).toEqual([])
  }
)

it.each([
  '作者指出：“蜜蜂最多数到四盏灯，wasps 也一样”。',
  '文中有一句“我们的蜜蜂最多只能数到四盏灯。”'
])(
  'takes what is said to be the paper’s, and sentences in marks, for translations: %s',
  async (text) => {
    const [message] = await messagesOf(`蜜蜂在隧道里数灯，训练了三天。\n\n${text}`)
    expect(message!.reason).toMatch(/^Unexpected quotation in another language/)
  }
)

const german = 'Die Bienen haben nicht mehr als vier Lampen im Tunnel gezählt'

it.each([
  `Sie schreiben: „${german}“ [eigene Übersetzung].`,
  `Sie schreiben: „${german}“ (S. 4) (Übers. d. Verf.).`,
  `Sie schreiben: „${german}“ (Ito, S. 4, eigene Übersetzung).`,
  `Sie schreiben (eigene Übersetzung): „${german}.“`,
  `So ist es („${german}“, eigene Übersetzung).`,
  `„${german}“, so die Autoren (eigene Übersetzung).`,
  `> „${german}.“ (eigene Übersetzung)`,
  `> ${german} (S. 4, eigene Übersetzung)`,
  `> „${german}“\n>\n> [Übersetzung der Verfasserin]`,
  `> **Originalzitat 1:** ${german}.\n>\n> **Originalzitat 2:** Wir haben sie neun Tage lang geübt. Es half. (eigene Übersetzung)`,
  'Les autrices notent : « les abeilles ne comptent pas plus de quatre lampes dans le tunnel » (traduction libre).',
  'Las autoras añaden: «Las abejas no contaron más de cuatro lámparas en el túnel» (traducción propia).',
  'Os autores escrevem: “As abelhas não contam mais de quatro lâmpadas no túnel” (tradução livre).',
  'Le autrici notano: «le api non contano più di quattro lampade nella galleria» (traduzione nostra).',
  'De auteurs schrijven: “de bijen telden niet meer dan vier lampen in de tunnel” (eigen vertaling).',
  'Piszą: „Pszczoły nie liczyły więcej niż cztery lampy, które są pod dachem” (tłum. własne).',
  'Авторы пишут: «Пчёлы не считали больше четырёх ламп.» (перевод мой)',
  '作者指出：“蜜蜂最多数到四盏灯，wasps 也一样”（笔者译）。',
  '著者らは述べている：「ミツバチは四つのランプを数えた」（拙訳）。',
  '그들은 이렇게 적는다: “벌은 네 개의 등불까지만 셀 수 있었다.” (필자 번역)'
])('warns of a translation that is marked as one: %s', async (text) => {
  const found = await messagesOf(text)
  expect(found.map(({reason, fatal}) => [reason, fatal])).toEqual([
    ['Cannot verify quotation: it is a translation, as the summary says', false]
  ])
})

it.each([
  `Sie schreiben: „${german}“. Das ist neu (die Übersetzung von Ito fehlt).`,
  `Sie schreiben: „${german}“ (im Abschnitt über Lampen).`,
  `Sie schreiben: „did not count more than four landmarks“ (eigene Übersetzung) und „${german}.“`
])('says of any other that it is none: %s', async (text) => {
  const [message] = await messagesOf(text)
  expect(message!.reason).toMatch(/^Unexpected quotation in another language/)
  expect(message!.fatal).toBe(true)
})

it('takes no notice of such a mark beside words in the paper’s language', async () => {
  const words = 'Our bees did not count more than five landmarks, however long they were trained.'
  const [message] = await messagesOf(`Sie schreiben: „${words}“ (eigene Übersetzung)`)
  expect(message!.reason).toContain('Unexpected `five` in quotation')
  expect(message!.fatal).toBe(true)
})

it('names no passage that has only some letters of words in another language', async () => {
  const paper = `The lamps of the tunnel were lit from above, and all of the bees of our town flew past them on each of nine days. We
used a large weight for the edge of each lamp in the training, and a small one for the rest of the tunnel at the end.\n`
  const [message] = await lint({
    rule,
    files: {'paper.txt': paper},
    summary:
      '---\npaper: paper.txt\n---\n\nDort wird „das Gewicht [der Lampe] im Training erhöht“.\n'
  })
  expect(message!.reason).toMatch(/^Unexpected quotation in another language/)
})

it('is content with a quotation behind a “not” that the summary has itself', async () => {
  const words = '“count more than four landmarks, however long they were trained.”'
  expect(await messagesOf(`Their bees did not ${words}`)).toEqual([])
  const [message] = await messagesOf(`Their bees did ${words}`)
  expect(message!.reason).toContain('leaves out the negation `not`')
})

it.each([
  'The bees did not, as the authors stress,',
  'The bees did not (as in other tunnels)',
  'At no time did the bees of the tunnel',
  'Nor did the bees of the tunnel',
  'None of the bees'
])('is content with a quotation that “%s” denies', async (before) => {
  expect(await messagesOf(`${before} “count more than four landmarks, however long”`)).toEqual([])
})

it.each([
  'The bees did, without exception,',
  'The bees (which never sleep)',
  'No bee was lost, and they'
])('reports a negation left out behind “%s”, which denies something else', async (before) => {
  const [message] = await messagesOf(`${before} “count more than four landmarks, however long”`)
  expect(message!.reason).toContain('leaves out the negation `not`')
})

it.each([
  'have no evidence that',
  'doubt that',
  'ask whether',
  'wonder if',
  'call it unlikely, for now, that'
])('is content with a quotation behind “%s”, as in the paper', async (words) => {
  const quoted = '“the bees of the tunnel count the lamps at night.”'
  const run = (text: string) =>
    lint({
      rule,
      files: {
        'paper.txt':
          'There was no clear evidence that the bees of the tunnel count the lamps at night. All of them were seen there, and all of the lamps were lit.\n'
      },
      summary: `---\npaper: paper.txt\n---\n\n${text}\n`
    })
  expect(await run(`The authors ${words} ${quoted}`)).toEqual([])
  const [message] = await run(`The authors say that ${quoted}`)
  expect(message!.reason).toContain('leaves out the negation `no clear evidence that`')
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

it('shows of a run without spaces what differs, and a few letters around it', async () => {
  const words = (count: string, end: string) =>
    `Thebeesofthegardencounted${count}yellowlampsinthelongtunnelbeforetheyturned${end}`
  const [message] = await lint({
    rule,
    files: {'paper.txt': `${words('fourteen', 'tothefeeder')}.\n`},
    summary: `---\npaper: paper.txt\n---\n\nThey say: “${words('five', 'tothefeeder')}.”\n`
  })
  expect(message?.reason).toMatch(
    /^Unexpected `…\p{L}{0,8}five\p{L}{0,8}…` in quotation, the paper says `…\p{L}{0,8}fourteen\p{L}{0,8}…`/u
  )
})

it('shows no more of it where what was added is like what stands beside it', async () => {
  const words = (end: string) => `Thebeesofthegardencountedyellowlampsinthelongtunnel${end}`
  const [message] = await lint({
    rule,
    files: {'paper.txt': `${words('beforeitsend')}.\n`},
    summary: `---\npaper: paper.txt\n---\n\nThey say: “${words('beforeforeitsend')}.”\n`
  })
  expect(message?.reason).toMatch(/^Unexpected `…\p{L}{0,8}foreforeitsend` in quotation/u)
})

it('tells invented quotations apart by their signs and the marks in their numbers', async () => {
  const words = (number: string) => `Honey made our wasps differ by ${number} of a lamp.`
  const numbers = ['+2.5', '−2.5', '25', '2.5']
  const found = await messagesOf(
    numbers.map((number) => `They add: “${words(number)}”`).join('\n\n')
  )
  expect(found).toHaveLength(numbers.length)
})

it('tells an invented quotation that stands again once, with its number', async () => {
  const words = 'Honey made every one of our wasps a mathematician.'
  const found = await messagesOf(
    `They add: “${words}”\n\nThey add: “${words}” They end: “${words.replace(' a ', ' the ')}”\n\nAs they say: “${words.toUpperCase()}”`
  )
  expect(found.map(format)).toEqual([
    '5:12-5:62: Unexpected quotation, the paper says nothing of the kind, `3` times in all',
    '7:75-7:127: Unexpected quotation, the paper says nothing of the kind'
  ])
})

it('tells each wrong sign of a quotation that stands several times', async () => {
  const found = await lint({
    rule,
    files: {'paper.txt': 'The bees came back when they were few, n ≤ 12, and sang of it.\n'},
    summary:
      '---\npaper: paper.txt\n---\n\nThey say “when they were few, n > 12, and sang of it”, “when they were few, n ≪ 12, and sang of it” and “when they were few, n ≪ 12, and sang of it”.\n'
  })
  expect(new Set(found.map(({reason}) => /“?`(.)`/.exec(reason)?.[1]))).toEqual(new Set(['>', '≪']))
})

it('offers whole numbers', async () => {
  const [message] = await lint({
    rule,
    files: {
      'paper.txt':
        'Bees that count\n\nThe bees gained 3.2 mg of weight in 1,250 flights of the week.\n'
    },
    summary:
      '---\npaper: paper.txt\n---\n\n“The bees gained 3.7 mg of weight in 1,250 flights of the week.”\n'
  })
  expect(message).toMatchObject({actual: '3.7', expected: ['3.2']})
})

it('offers the fix for a quotation at each place where it stands', async () => {
  const words = '“The tunnel was lit from above by twelve candles of equal brightness.”'
  const found = await messagesOf(`${words}\n\n${words}`)
  expect(found.map(({expected}) => expected)).toEqual([['lamps'], ['lamps']])
})

it.each([
  ['“The keepers of the tunnel call the lamp a wonder of the coast.”', undefined],
  ['> The keepers of the tunnel call the lamp a wonder of the coast.', ['tall “good” old lamp']]
])('puts no marks of quotation between such marks: %s', async (text, expected) => {
  const [message] = await lint({
    rule,
    files: {
      'paper.txt':
        'The keepers of the tunnel call the tall “good” old lamp a wonder of the coast.\n'
    },
    summary: `---\npaper: paper.txt\n---\n\n${text}\n`
  })
  expect(message?.reason).toContain('leaves out')
  expect(message?.expected).toEqual(expected)
})

it('takes marks of two forms for bad style', async () => {
  const [message] = await messagesOf('“Our bees did not count more than four landmarks"')
  expect(message?.fatal).toBe(false)
})

const counted = 'our bees did not count more than four landmarks'

it.each([
  [`“The authors state that ${counted}.”`, `The authors state that “${counted}.”`],
  [`They note: “The authors state that ${counted}.”`, `They note: “${counted}.”`],
  [`"The paper argues, ${counted}."`, `The paper argues, "${counted}."`]
])('moves the mark behind an attribution that stands inside: %s', async (text, fixed) => {
  const found = await messagesOf(text)
  expect(found.map(({reason}) => reason)).toEqual([
    'Unexpected attribution inside the quotation marks, expected it before them'
  ])
  const [{actual = '', expected = []} = {}] = found
  expect(text.replace(actual, expected[0]!)).toBe(fixed)
})

it('speaks of an attribution inside only where the rest is the paper’s', async () => {
  const [message] = await messagesOf(
    '“The authors state that honey made every one of our wasps a mathematician.”'
  )
  expect(message?.reason).toContain('the paper says nothing of the kind')
})

it.each([
  ['“The paper argues lamps of one colour are counted twice.”', 'leaves out `that`'],
  ['“The study find wasps at every lamp of the tunnel.”', '`find` in quotation'],
  ['“Paper presented the keepers of the third hive, in April.”', 'leaves out `to`']
])(
  'takes words that the paper nearly has for no attribution of the summary: %s',
  async (text, reason) => {
    const found = await lint({
      rule,
      files: {
        'paper.txt':
          'The paper argues that lamps of one colour are counted twice. The study found wasps at every lamp of the tunnel. ' +
          'Paper presented to the keepers of the third hive, in April.\n'
      },
      summary: `---\npaper: paper.txt\n---\n\n${text}\n`
    })
    expect(found.map((message) => message.reason)).toEqual([expect.stringContaining(reason)])
  }
)

it('shows the nearest passage in whole words, without holes', async () => {
  const [message] = await messagesOf(
    'They add: “The wasps were lit from below by twelve moons of less brightness than the lamps.”'
  )
  expect(message?.note ?? '').not.toContain('[…]')
})

it.each([
  [
    '作者指出：“蜜蜂最多能数到五盏黄色的灯，而黄蜂两盏也数不到。”',
    'Unexpected quotation with `2` changes (`五` for `四`, `两` for `一`) (paper line 1)'
  ],
  [
    '作者指出：“蜜蜂最多能数到四盏黄色的灯，而胡蜂一盏也数不到。”',
    'Unexpected `胡` in quotation, the paper says `黄` (paper line 1)'
  ],
  [
    '著者らは次のように述べている：「ミツバチは赤いランプを四つまで数えることができる。」',
    'Unexpected `赤` in quotation, the paper says `黄色` (paper line 2)'
  ]
])('names the signs that differ where there are no spaces: %s', async (text, reason) => {
  const found = await lint({
    rule,
    files: {
      'paper.txt':
        '蜜蜂最多能数到四盏黄色的灯，而黄蜂一盏也数不到。\nミツバチは黄色いランプを四つまで数えることができる。\n'
    },
    summary: `---\npaper: paper.txt\n---\n\n${text}\n`
  })
  expect(found.map((message) => message.reason)).toEqual([reason])
})
