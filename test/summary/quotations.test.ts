import {describe, expect, it} from 'vitest'
import {findBlockQuotes} from '../../src/summary/blockquotes.ts'
import {Prose} from '../../src/summary/prose.ts'
import {parsed, read} from './read.ts'

const quoted = (text: string) => read(text).quotations.map(({prose}) => prose.text)
const faults = (text: string) =>
  read(text).markFaults.map(
    ({kind, prose, span}) => `${kind} ${prose.text.slice(span.start, span.end)}`
  )

const words = 'bees count up to four lamps'

const withoutStop = (quotation: string) => quotation.replace(/\.$/, '')

describe('marks of quotation', () => {
  it.each([
    `They found “${words}” there.`,
    `They found "${words}" there.`,
    `They found ”${words}” there.`,
    `They found „${words}“ there.`,
    `They found «${words}» there.`,
    `They found « ${words} » there.`,
    `They found »${words}« there.`,
    `They found ‹${words}› there.`,
    `They state ‘${words}.’`,
    `They state '${words}.'`,
    `They found "${words}".`,
    `They found:"${words}"The wasps did not.`,
    `They found (“${words}”) there.`,
    `They found ＂${words}＂ there.`,
    `They state ″${words}.″`,
    `They note 〝${words}〟 there.`,
    `They note 〝${words}〞 there.`,
    `They note ❝${words}❞, and stop.`,
    `They note ''${words}'' there.`,
    `They note ,,${words}'' there.`,
    `They note <<${words}>> there.`,
    `″${words}.″ That was at night.`,
    `- They found “${words}”\n- no more`,
    `1. “${words}” (Results)`,
    `| “${words}” |`,
    `They found “*bees* count up [to](x.html) **four** lamps”.`,
    `They found **“${words}”** there.`
  ])('are found in %s', (text) => {
    expect(quoted(text).map(withoutStop)).toEqual([words])
  })

  it('are found in Chinese and Japanese', () => {
    expect(quoted('作者指出：“蜜蜂在黑暗的隧道中最多能数到四盏灯”。')).toEqual([
      '蜜蜂在黑暗的隧道中最多能数到四盏灯'
    ])
    expect(
      quoted('著者らは「ミツバチは暗いトンネルで四つまでのランプを数えた」と述べている。')
    ).toEqual(['ミツバチは暗いトンネルで四つまでのランプを数えた'])
  })

  it.each([
    ['要旨には「', '」とある。'],
    ['論文には「', '」と記されている。'],
    ['論文では「', '」と書かれている。'],
    ['結論では「', '」とまとめられている。'],
    ['Itoらは「', '」と論じる。'],
    ['Itoらは「', '」と言う。'],
    ['Itoらはこれを「', '」と明言する。'],
    ['中でも「', '」という一文が要点である。'],
    ['「', '」との記述がある。'],
    ['Itoらによれば、「', '」。'],
    ['本文によると「', '」。'],
    ['Ito曰く、「', '」。']
  ])('are found in Japanese in %s…%s', (before, behind) => {
    const text = 'ミツバチは暗いトンネルで四つまでのランプを数えた'
    expect(quoted(`${before}${text}${behind}`)).toEqual([text])
  })

  it('are found in Japanese around words in another script', () => {
    expect(quoted(`この実験では「${words}」がわかった。`)).toEqual([words])
    expect(quoted(`この実験では『${words}』がわかった。`)).toEqual([words])
  })

  it('are found without spaces around them, and around emphasis and signs', () => {
    expect(quoted('他们说这是"**蜜蜂在黑暗的隧道中最多能数到四盏灯**"的原因。')).toEqual([
      '蜜蜂在黑暗的隧道中最多能数到四盏灯'
    ])
    for (const text of [
      '蜜蜂最怕的是"."、空格与换行。',
      '数据"没有记录"的地方（表中用"–"标出）共有三处。',
      '灯一"亮"蜜蜂就停，L4"新灯"与"旧灯"没有差别。',
      '统计"# 停下的蜜蜂 / # 全部蜜蜂"：约三分之一。',
      'The lamp that ends the row (i.e.,"]") was left out.'
    ]) {
      expect(faults(text), text).toEqual([])
      expect(read(text).headings, text).toEqual([])
    }
  })

  it('hold nested marks, apostrophes and inches', () => {
    expect(quoted('They add “the bees’ so-called “counting” is the lamps’ own”.')).toEqual([
      'the bees’ so-called “counting” is the lamps’ own'
    ])
    expect(quoted('A tube of 5\'11" and a 27" lamp; "it was the bees\' own tube".')).toEqual([
      "it was the bees' own tube"
    ])
    expect(quoted('The ’90s and the bees’ lamps weren’t the wasps’ own lamps, they say.')).toEqual(
      []
    )
    expect(quoted("The '90s and the bees' lamps weren't the wasps' own lamps, they say.")).toEqual(
      []
    )
  })

  it('hold line breaks and leave out footnote marks and images', () => {
    expect(quoted('They found “bees count\nup to![x](y.png) four lamps”.')).toEqual([
      'bees count\nup to four lamps'
    ])
  })

  it('are not looked for in code', () => {
    expect(
      quoted('`"bees count up to four lamps"`\n\n    "bees count up to four lamps"\n')
    ).toEqual([])
    expect(quoted('They found “bees `count "up` to four lamps”.')).toEqual([
      'bees count "up to four lamps'
    ])
  })

  it('map to the source', () => {
    const {quotations, place} = read('They found “bees *count* up to four lamps”.')
    expect(place(quotations[0]!.prose)).toMatchObject({start: {offset: 12}, end: {offset: 41}})
  })
})

describe('quotations over several paragraphs', () => {
  it('go on where each paragraph opens with a mark', () => {
    expect(
      quoted(
        '“Bees count lamps.\n\n“Wasps do not.\n\n“Nobody knows.”\n\n“Other bees were not asked by us.”'
      )
    ).toEqual([
      'Bees count lamps.\n\nWasps do not.\n\nNobody knows.',
      'Other bees were not asked by us.'
    ])
  })

  it('go on where a paragraph closes what the one before has opened', () => {
    expect(quoted('They note: “\n\nBees count up to four lamps.” So.')).toEqual([
      'Bees count up to four lamps.'
    ])
    expect(quoted('They note: “\n\nBees ‘count’ up to four lamps.” So.')).toEqual([
      'Bees ‘count’ up to four lamps.'
    ])
    expect(
      quoted('They note: “Bees ‘count’ up to\n\nFour ‘lit’\n\nLamps in ‘long’ tunnels.” So.')
    ).toEqual(['Bees ‘count’ up to\n\nFour ‘lit’\n\nLamps in ‘long’ tunnels.'])
    expect(quoted('They note: “Bees count up to\n\nFour \n\nLamps in tunnels.” So.')).toEqual([
      'Bees count up to\n\nFour\n\nLamps in tunnels.'
    ])
  })

  it('do not go on into another section or list item', () => {
    expect(quoted('They note: “Bees count lamps.\n\n## Wasps\n\nThey do not, or never.”')).toEqual(
      []
    )
    expect(quoted('- “Bees count up to four lamps\n- or five”')).toEqual([])
  })
})

it.each([
  ['「蜜蜂最多能數到四盞燈籠」，因此結論不宜推廣。', '蜜蜂最多能數到四盞燈籠'],
  ['“Bees” 「蜜蜂没有数到第五盏灯笼」。', '蜜蜂没有数到第五盏灯笼']
])('corner marks of Chinese are marks as any: %s', (text, words) => {
  expect(quoted(text)).toEqual([words])
})

it.each([
  `## References\n\n- Ito, A. “${words}.” Bee Letters, 2016.\n- Moth, B. “No moth counts lamps.\n`,
  `## 六、参考文献\n\n1. Ito, A. “${words}”，2016。\n`,
  `### More\n\nA. Ito and J. Weber, "${words}," 2016 Bee Conference, pp. 1–9.`,
  `### What to read next\n\n- Ito, Ada, and Jan Weber. "${words}." Bee Letters. 2016.\n- [Moth, B., et al. “${words}.” Bee Letters, 7, pp. 1–4 (2017).](https://example.org)`,
  `**Source:** Ito & Weber (2024). "${words}." *Bee Letters* 7.`
])('titles of works in references are no quotations: %s', (text) => {
  expect(quoted(text)).toEqual([])
  expect(faults(text)).toEqual([])
})

it.each([
  `## References\n\nThe authors write: “${words}.”`,
  `## References\n\n1. “${words}” (Section 3)`
])('quotations below a heading for references are some, unless a work is named: %s', (text) => {
  expect(quoted(text)).toHaveLength(1)
})

it.each([
  '> Generated: 2026-04-22\n> Package: bees-in-tunnels of the year\n> Method: exact, two iterations, converged',
  '> 作者：伊藤 艾达\n> 年份：2024'
])('fields of data in a block quote are none: %j', (text) => {
  expect(quoted(text)).toEqual([])
})

it.each([
  'Die Autoren schreiben: ,,Bees count up to four lamps“ und mehr.',
  'Sie schreiben ,,Bees count up to four lamps”, und mehr.'
])('two commas are a mark where another one closes it: %s', (text) => {
  expect(quoted(text)).toEqual(['Bees count up to four lamps'])
  expect(faults(text)).toEqual([])
})

it.each([
  '> Quote: Bees count up to four lamps.',
  '> Quote 12: Bees count up to four lamps.',
  '> Quotation: “Bees count up to four lamps.”',
  '> Zitat: Bees count up to four lamps.',
  '> p. 3: Bees count up to four lamps.',
  '> (p. 96) Bees count up to four lamps.',
  '> [S. 4–5] Bees count up to four lamps.'
])('no label and no page before quoted words is one of them: %j', (text) => {
  expect(quoted(text)).toEqual(['Bees count up to four lamps.'])
})

it.each([
  '> Ito: Bees count lamps in tunnels.\n> Wren: Do wasps count them, too?',
  '> Lamps: bees count them at night'
])('what is said in a block quote is one: %j', (text) => {
  expect(quoted(text)).toHaveLength(1)
})

it.each([
  `## Citations\n\n“${words}” (p. 2)`,
  `- Ito, Ada, says of it: “${words}.” That was in 2016.`,
  `- Bees, Ito says, can count. “${words}.” Nobody had seen it before.`,
  `As Ito and Weber (2024) state: “${words}.” That is 4.`,
  `Bees were seen by J. Weber, who says: “${words}” in 2016.`
])('words beside a source are quotations: %s', (text) => {
  expect(quoted(text).map((quotation) => quotation.replace(/\.$/, ''))).toEqual([words])
})

describe('marks of TeX', () => {
  it.each([
    [`As Ito notes, \`\`${words}'' So.`, [words]],
    [
      `As Ito notes, \`\`*Bees* count up to four.'' \`\`${words}'' So.`,
      ['*Bees* count up to four.', words]
    ],
    [
      `\`\`${words}'' holds. As Wren notes, \`\`the bees' lamps are four'' [@wren, p. 3].`,
      [words, "the bees' lamps are four"]
    ]
  ])('are marks: %j', (text, quotations) => {
    expect(quoted(text)).toEqual(quotations)
  })

  it.each([
    "Code is ``two '' of a ` kind, as `x''y``.",
    "The feet of bees are 5'' long and 6'' wide, or so."
  ])('are none in code and in lengths: %j', (text) => {
    expect(quoted(text)).toEqual([])
    expect(faults(text)).toEqual([])
  })

  it('have their places', () => {
    const text = "They note: ``Bees count up *to* four lamps'', and ``wasps never count at all''."
    const {quotations, source} = read(text)
    const shown = quotations.map(({prose}) => {
      const {start, end} = prose.sourceSpan({start: 0, end: prose.text.length})!
      return source.slice(start, end)
    })
    expect(shown).toEqual(['Bees count up *to* four lamps', 'wasps never count at all'])
  })
})

describe('grave accents that stand beside their letters, as viewers copy them', () => {
  it.each([
    [
      'Il guardiano nota: “la porta `e chiusa e nessuno pu`o dormire”.',
      'la porta `e chiusa e nessuno pu`o dormire'
    ],
    [
      'Elle note: « le mod`ele sert `a compter, et le probl`eme reste ».',
      'le mod`ele sert `a compter, et le probl`eme reste'
    ],
    [
      'Nota: “la porta di casa `e chiusa”. Poi: “qui nel porto `e tardi”.',
      'la porta di casa `e chiusa',
      'qui nel porto `e tardi'
    ]
  ])('are no marks of code: %s', (text, ...quotations) => {
    expect(read(text).quotations.map(({prose}) => prose.text.trim())).toEqual(quotations)
  })

  it.each(['The field `even` of `a` is four', 'a `usable` one, as `in` others'])(
    'are none around code: %s',
    (said) => {
      const [quotation] = read(`Ito notes: “${said} lamps wide”.`).quotations
      expect(quotation!.prose.text).toBe(`${said.replaceAll('`', '')} lamps wide`)
    }
  )
})

describe('signs that are marks in pairs only', () => {
  it.each([
    'Of f″(x) and y″, with a mast of 5′11″ and lamps 2″ wide and 3″ high, the bees see all.',
    `For the empty string '' the program gives f('') or g('', 1), and ''the end of it is nowhere.`,
    'Where a << b and the lamps are in x >> 2, the bees count, and c<<d and e>>f are no lamps.',
    'The lamps stand here,,the bees say so, and ❝ and ❞ are signs, as 〝 is.',
    'The title is <<insert the title of the paper here>> and nothing else.'
  ])('are none: %s', (text) => {
    expect(quoted(text)).toEqual([])
    expect(faults(text)).toEqual([])
  })

  it('are found in time in proportion', () => {
    const time = (count: number) => {
      const text = "''a <<b ″c ,,d ❝e ".repeat(count)
      const start = performance.now()
      expect(quoted(text)).toEqual([])
      return performance.now() - start
    }
    time(200)
    expect(time(20_000)).toBeLessThan(40 * time(2000) + 200)
  })
})

describe('block quotes', () => {
  it.each([
    `> ${words}`,
    `> “${words}”`,
    `> ${words}\n> — Ito (2024), p. 4`,
    `> ${words}\n>\n> — Section 3, p. 4`,
    `> ${words}\n> (Ito et al., 2024)`,
    `> "${words}" (Ito et al., 2024)`,
    `> "${words}" [source: bees.pdf, Abstract]`,
    `> ${words}\n>> - A. Ito (1980)`,
    `> ${words}\n> *Ito et al. (2024), p. 4*`,
    `> ${words}\n>\n> *Ito et al. (2024), p. 4*`,
    `> “${words}”\n> Ito and Weber, pp. 4–6`,
    `> “${words}” — *p. 4*`,
    `> ${words}\n> Source: Ito, Bees in the dark, p. 4`,
    `> ${words}\n> Quelle: Ito, S. 4`,
    `> ${words}\n> [Ito et al., Section 3.2](https://example.org/ito)`,
    `> ${words}\n>\n> <cite>Ito et al., Section 3</cite>`,
    `> **Quote 2.** ${words}`,
    `> (Ito, 1980) ${words}`,
    `> ${words.replace(/\.$/, '')} – A. Ito`,
    `- Bees.\n  - > ${words}`,
    `1. > ${words}\n   > — Ito (2024), p. 4`,
    `> “${words}” ([Ito 2024, p. 3](zotero://select/A1)) ([pdf](zotero://open-pdf/A1?page=3))`,
    `> “${words}” ([Ito, 2024, p. 3](zotero://select/A1)) Compare [[Wren 2019]]!`,
    `> [!quote] What they count\n> ${words}\n> — [[@ito2024|Ito]], p. 4`,
    `> [!quote|#ffd400]+\n> ${words}`,
    `> [!Cite]- Page 4\n>\n> ${words}`,
    `> [!quote] ${words}`,
    `> **Quote 1:** ${words}\n>\n> **Context:** the first part, on page 4.`,
    `> **Quote**: “${words}”\n> **Page:** 4`,
    `> **Zitat:** ${words}`,
    `> “${words}”\n>\n> This sums it up nicely, I think.`,
    `> ${words}[^1]`,
    `> “${words}”[^ito]\n>\n> As if they had to.`,
    `> 「${words}」（p. 4）`,
    `> 「${words}」（要旨）`,
    `> ${words}（4頁）`,
    `> ${words}（Ito 等，2004，第4页）。`,
    `> ${words}\n> （Itoほか、第2節）`,
    `> “${words}”【Ito 2004】`,
    `> 「${words}」(第4页)`,
    `> ${words} (Ito et al., p. 4)`,
    `> „${words}“ — Ito et al., S. 4`,
    `> »${words}« – Ito et al.`,
    `> „${words}“ – Die Autorinnen`,
    `> „${words}“ (vgl. Abschnitt zu Lampen)`,
    `> „${words}“ [Ito et al., S. 4]`,
    `> « ${words} » — Ito et coll., p. 4`,
    `> « ${words} » – les auteurs, p. 4`,
    `> «${words}», — пишут авторы`,
    `> «${words}» — Ито и др., с. 4`,
    `> „${words}” — Ito i in., s. 4`,
    `> 「${words}」――要旨`,
    `> Los autores afirman: «${words}».`,
    `> Die Autoren schreiben: „${words}“ (S. 4)`
  ])('hold the words without their source: %j', (text) => {
    expect(quoted(text)).toEqual([words])
  })

  it.each([
    'Bees count lamps, as is shown in\nSection 3',
    'Bees count lamps. We count them in\nTable 3',
    'Bees count lamps.\nThey pass lamp 4',
    'Bees count lamps.\nEach bee is shown in Figure 3',
    '“Counting” (or telling) is what bees do (as they fly',
    '“Counting” — of lamps and of wasps — is what bees do',
    '“We count up to four lamps” — that is what the bees of Bremen told us.',
    '“We count up to four lamps” – said one – “and no more at night”',
    'Bees count lamps (in the dark)',
    'Bees count lamps [4]',
    'The wasps state: “We count lamps” and fly on'
  ])('go on to a line that is no source: %j', (text) => {
    expect(quoted(`> ${text.replace('\n', '\n> ')}`)).toEqual([text])
  })

  it('hold one quotation for each pair of marks', () => {
    expect(quoted(`> “${words}”\n>\n> “Wasps never count at all.”`)).toEqual([
      words,
      'Wasps never count at all.'
    ])
  })

  it.each([
    `The authors write:\n\n> - ${words}\n> - “Wasps do not count any of the lamps.” (p. 4)`,
    `> Ito and Weber note:\n>\n> 1. ${words}\n> 2. **Quote:** Wasps do not count any of the lamps.\n> 3. four lamps`,
    `> [!quote] Lamps\n> The authors state:\n>\n> - ${words}\n>   - Wasps do not count any of the lamps.\n> - — Ito, Section 3`
  ])('hold a quotation in each item that an attribution leads to: %j', (text) => {
    expect(quoted(text).map(withoutStop)).toEqual([words, 'Wasps do not count any of the lamps'])
  })

  it('have who says it before the list', () => {
    const {quotations} = read(`They say:\n\n> - ${words}\n> - Wasps do not count any lamps.`)
    expect(quotations.map(({attribution}) => attribution?.key)).toEqual(['they say', 'they say'])
    expect(quotations.map(({attributionBlock}) => attributionBlock)).toEqual([0, 0])
  })

  it.each([
    `The authors study what bees count.\n\n> - ${words}\n> - Wasps do not count any lamps.`,
    `> [!note]\n> The authors write:\n>\n> - ${words}`,
    `The authors write:\n\n> - **My take:** ${words}\n> - Ito, A. (2024). Bees that count. *Lamps*, 3(2), 4–9.`
  ])('hold notes in the items of a list: %j', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('hold what stands in marks in an item', () => {
    const text = `The authors write:\n\n> - Most of the “${words}” at night, and no more.`
    expect(quoted(text)).toEqual([words])
  })

  it('hold several paragraphs', () => {
    expect(quoted('> Bees count lamps.\n>\n> Wasps do not.')).toEqual([
      'Bees count lamps.\n\nWasps do not.'
    ])
  })

  it.each([
    '> [!tip] Bees count\n> Up to four lamps, as they fly.',
    '> **Note:** the bees of this paper count up to four lamps.',
    '> **Finding 3.** The bees of this paper count up to four lamps.',
    '> **TL;DR** The bees of this paper count up to four lamps.',
    '> 💡 **Key insight:** the bees of this paper count up to four lamps.',
    '> **💡 Insight:** the bees of this paper count up to four lamps.',
    '> The figure has:\n>\n> - four bees\n> - four lamps',
    '> [!abstract]- Bees\n> They count up to four lamps, as they fly.',
    '> [!quote] The figure has\n>\n> - four bees\n> - four lamps',
    '> **TL;DR** — the bees of this paper count up to four lamps.',
    '> **Key takeaway** – if you count, count lamps.',
    '> **My take** | The bees of this paper count up to four lamps.',
    '> **Why it matters** — Bees that count find home.',
    '> **Note** The bees of this paper count up to four lamps.',
    '> TL;DR: the bees of this paper count up to four lamps.',
    '> My take — the bees of this paper count up to four lamps.',
    '> *My take:* the bees of this paper count up to four lamps.',
    '> ⚠️ The bees of this paper count no more than four lamps.',
    '> 📝 The bees of this paper count no more than four lamps.',
    '> ✏️ The bees of this paper count no more than four lamps.',
    '> ℹ The bees of this paper count no more than four lamps.',
    '> My takeaway: the bees of this paper count up to four lamps.',
    '> TL;DR – the bees of this paper count up to four lamps.',
    '> **TL;DR**',
    '> TL;DR\n> The bees of this paper count up to four lamps.',
    '> **TL;DR**\n>\n> The bees of this paper count up to four lamps.',
    '> Note: the bees of this paper count up to four lamps.',
    '> Note : the bees of this paper count up to four lamps.',
    '> Anmerkung des Übersetzers: Bienen zählen bis zu vier Lampen.',
    '> Translator’s note: the bees of this paper count up to four lamps.',
    '> Nota del traductor: las abejas cuentan hasta cuatro lámparas.',
    '> Observação: as abelhas contam até quatro lâmpadas.',
    '> Примечание переводчика: пчёлы считают до четырёх ламп.',
    '> 译者注：本文的蜜蜂最多能数到四盏灯。',
    '> — Ada',
    '> — Ada Ito, Bremen, 2021'
  ])('in which the writer speaks are none: %j', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it.each(['> — Bees count.', '> – counted by Ada'])('may begin with a dash: %j', (text) => {
    expect(quoted(text)).toHaveLength(1)
  })

  it.each([
    '> **Theorem 3.** Bees count up to four lamps.',
    '> **Bees** count up to four lamps.',
    '> **Key** bees count up to four lamps.',
    '> **Bees** — but no wasps — count up to four lamps.',
    '> **Note** that bees count up to four lamps.',
    '> *Apis m.* counts up to four lamps.',
    '> *Results:* Bees count up to four lamps.',
    '> Takeaway from lamps is that bees count.',
    '> Lamps: bees count up to four.',
    '> Notes on lamps: bees count up to four.',
    '> Note that bees count: up to four lamps.',
    '> Note-taking bees count up to four lamps.',
    '> 🐝 bees count up to four lamps.',
    '> 🔥 this hive is awful for all of us.',
    '> 🔍 Bees count up to four lamps.',
    '> ✅ Bees count up to four lamps.',
    '> In my opinion\nbees count up to four lamps.',
    '> My opinion\nBees count up to four lamps.',
    '> My point - bees count up to four lamps.',
    '> My point – bees count up to four lamps.',
    '> My take | bees count up to four lamps.'
  ])('may begin with bold words, a word before a mark, or a sign of the paper: %j', (text) => {
    expect(quoted(text.replace('\n', '\n> '))).toEqual([text.replaceAll('*', '').slice(2)])
  })

  it('hold words in marks behind a sign of a remark', () => {
    expect(quoted(`> 📌 “${words}”`)).toEqual([`📌 “${words}”`])
  })

  it.each([
    '> Ito AB, Weber C, et al. Bees that count lamps in the dark. Bee Lett 2004;22:411–414.',
    '> **Citation:** Ito, A. B., & Weber, C. (2004). Bees that count lamps in the dark. Bee Letters, 7, 1–4.',
    '> Ito, A. B., van Halm, C. and Weber, D. (2004) Bees that count lamps in the dark. *Bee Letters* 7(2): 1–4.',
    '> Citation: A. Ito, J. Weber, and O. Halm. Bees that count lamps in the dark. Bee Letters, 7(2):1–4, 2004.',
    '> Ito, A. (2004). Bees that count lamps in the dark. Bee Letters, 7, 1–4.',
    '> Ito, A. (2004). Bees that count lamps in the dark. Annals of the Hive.',
    '> Ito, A. (2004). Do bees count lamps in the dark? Hive Press, Bremen.',
    '> Ito, A. (2004). Bees that count lamps in the dark. doi:10.1000/bees',
    '> Ito, A., et al. (2004). Bees that count lamps in the dark.',
    '> **Ito A, Weber C.** Bees that count lamps. Bee Letters. 2004. doi:10.1000/bees'
  ])('that are a reference are none: %s', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it.each([
    'Vitamin A. Bees count up to four lamps, as was shown in 2004; 22 of them did.',
    'Ito, A. counted bees in 2004. They flew past 7, 1–4 or 5 lamps.',
    'Bees count lamps (2004). They do so in tunnels of 7 m.',
    'Vitamin A (2004). Bees count up to four lamps in the tunnel.',
    'Vitamin A (2004). Bees count up to 7, 1–4 of them twice.',
    'A. Ito (2004). Bees count up to four lamps in the tunnel.',
    'Ito, A. (2004): Bees count up to four lamps in the tunnel.',
    'Ito, A. B. (2004): Bees count up to four lamps. They are found in the tunnel.'
  ])('that only resemble a reference are quotations: %s', (text) => {
    expect(quoted(`> ${text}`)).toEqual([text])
  })

  it('hold the words behind a reference', () => {
    expect(
      quoted(`> Ito, A. B., & Weber, C. (2004). Bees that count lamps in the dark.\n>\n> ${words}`)
    ).toEqual([words])
  })

  it('know who was named before them', () => {
    const [quotation] = read('The authors write:\n\n> Four lamps.').quotations
    expect(quotation!.attribution).toMatchObject({key: 'the authors write', side: 'before'})
  })
})

it('names in capitals are a quotation behind what the authors write', () => {
  const text = 'As the authors write, “Ina Halm, Jan Weber and Otto Stein of Bremen” were there.'
  expect(quoted(text)).toEqual(['Ina Halm, Jan Weber and Otto Stein of Bremen'])
})

describe('what only looks like a quotation', () => {
  it.each([
    'The “lamp counting task” of bees.',
    'A paper titled “how bees count up to four lamps”.',
    'In “Counting Lamps With Insects: New Findings” they ask.',
    '# “Bees count up to four lamps”',
    '---\ntitle: Why do bees count lamps\n---\n\nThis is on “Why Do Bees Count Lamps?” by Ito.',
    '「ランプの数を数えるミツバチの方向性」は失われる。',
    '「ミツバチはランプを数えることができる」という主張。',
    '論文「how bees count up to four lamps」を読む。',
    '題名は『how bees count up to four lamps』である。',
    '「how bees count up to four lamps」と題する論文である。',
    'ここでは「counting lamps in tunnels」を扱う。',
    'ここでは「counting lamps in long dark tunnels と行動」を扱う。',
    'これは「ミツバチはランプを数えることができる」と言われる仮説である。',
    'これを「ミツバチがランプを数えるための方法」と呼ぶ。'
  ])('is not judged: %j', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('is judged when an attribution with a colon leads to it', () => {
    expect(quoted('They state: “bees count lamps”.')).toEqual(['bees count lamps'])
    expect(quoted('They state: “counting”.')).toEqual([])
  })

  it('is counted without its spaces where they were lost', () => {
    expect(
      quoted('They say “thebeesofthegardencountedfouryellowlampsinthetunnel” here.')
    ).toHaveLength(1)
  })
})

describe('marks that went wrong', () => {
  it.each([
    [
      '“Bees count. They note: “Wasps do not count lamps.” So.',
      'unclosed “',
      ['Wasps do not count lamps.']
    ],
    ['Bees count lamps.” They note: “Wasps do not count.”', 'unopened ”', ['Wasps do not count.']],
    ['They note: “Bees count up to four lamps." So.', 'mixed "', ['Bees count up to four lamps.']],
    ['They note: "Bees count up to four lamps.” So.', 'mixed ”', ['Bees count up to four lamps.']],
    [
      'They note: ““Bees count up to four lamps.” So.',
      'doubled “',
      ['Bees count up to four lamps.']
    ],
    [
      'They note: “\n\nBees ‘count’ up to four lamps.” So.',
      'blank-line “ B',
      ['Bees ‘count’ up to four lamps.']
    ],
    [
      'They note: “\n\nBees count up to four lamps.” So.',
      'blank-line “ B',
      ['Bees count up to four lamps.']
    ],
    [
      'So. “The authors state: “Bees count lamps.””',
      'attribution-inside “The authors state: “',
      ['Bees count lamps.']
    ],
    [
      'So. “The authors state: ‘Bees count lamps.’” Yes.',
      'attribution-inside “The authors state: ‘',
      ['Bees count lamps.']
    ],
    [
      'So. “In Section 3, they note: Bees count lamps.” Yes.',
      'attribution-inside “In Section 3, they note: ',
      ['Bees count lamps.']
    ]
  ])('are told once in %j', (text, fault, quotations) => {
    expect(faults(text)).toEqual([fault])
    expect(quoted(text)).toEqual(quotations)
  })

  it('turn nothing behind their paragraph inside out', () => {
    const text = `They “lost a mark of the bees.\n\nThey found “${words}”. And "${words}".\n`
    expect(faults(text)).toEqual(['unclosed “'])
    expect(quoted(text)).toEqual([words, words])
  })

  it('offer what is certainly right', () => {
    expect(read('They note: “Bees count up to four lamps." So.').markFaults[0]!.replacement).toBe(
      '”'
    )
    expect(read('So: ““Bees count up to four lamps.” So.').markFaults[0]!.replacement).toBe('')
    // Further marks are one fault, which one fix takes away.
    const [fault, ...others] = read('So: ““““Bees count up to four lamps.” So.').markFaults
    expect(fault).toMatchObject({kind: 'doubled', span: {start: 4, end: 7}, replacement: ''})
    expect(others).toEqual([])
    expect(read('So. “The authors state: “Bees count lamps.” So.').markFaults[0]!.replacement).toBe(
      'The authors state: “'
    )
    // Neither of the marks is closed: without the first, the second would still be wrong.
    const [unclosed] = read('So. “The authors state: “Bees count lamps.').markFaults
    expect(unclosed).toMatchObject({kind: 'attribution-inside', replacement: undefined})
    // Without the outer mark, the attribution would still stand inside the inner one.
    const [nested] = read(
      'So. «“The authors state:bees count lamps of many colours.” So.'
    ).markFaults
    expect(nested).toMatchObject({kind: 'attribution-inside', replacement: undefined})
    // Where another mark has no partner, either may close the quotation; to change one after the other would take as
    // many passes.
    for (const text of [
      'They note: „Bees count up to four lamps」」」 So.',
      'They note: „Bees count up to four lamps」 So. And then」 so.'
    ]) {
      const [mixed] = read(text).markFaults
      expect(mixed).toMatchObject({kind: 'mixed', replacement: undefined})
    }
    // Beside other marks that nothing closes, which of them are too many is not known.
    for (const text of [
      '«Bees «the authors state: “Bees count lamps.” So.',
      '"The authors of "bees"The authors state: "wasps"The authors state: "Lamps."'
    ]) {
      const [beside] = read(text).markFaults.filter(({kind}) => kind === 'attribution-inside')
      expect(beside).toMatchObject({replacement: undefined})
    }
    const source = 'They note: “\n\nBees count up to four lamps.” So.'
    const {markFaults, place} = read(source)
    const {start, end} = place(markFaults[0]!.prose, markFaults[0]!.span)!
    expect(
      source.slice(0, start.offset) + markFaults[0]!.replacement + source.slice(end.offset)
    ).toBe('They note: “Bees count up to four lamps.” So.')
  })

  it('are none where a quotation opens with a quotation', () => {
    expect(faults('They add: “As Ito notes, “bees” count up to four lamps.” So.')).toEqual([])
  })
})

describe('headings', () => {
  it.each([
    '## “Bees count up to four lamps.”',
    '### Finding 2: “Bees count up to four lamps”.',
    '**“Bees count up to four lamps.”**',
    'They add:\n\n**“Bees count up to four lamps”**',
    '<h2>“Bees count up to four lamps.”</h2>'
  ])('hold a quotation that is a sentence, or that somebody is named for: %s', (text) => {
    expect(quoted(`${text}\n\nSo much for the bees.`).map(withoutStop)).toEqual([
      'Bees count up to four lamps'
    ])
  })

  it.each([
    '# “Lamps that the bees could not count”',
    '# “Can a bee count the lamps of a tunnel?”',
    '# Notes on “Counting Lamps in the Tunnel.”',
    '## The rule “one lamp, one turn, one count”',
    '## What “counting” means.'
  ])('hold titles and terms besides: %s', (text) => {
    expect(quoted(`${text}\n\nSo much for the bees.`)).toEqual([])
  })
})

describe('attributions', () => {
  it.each([
    ['The authors state: “Bees count lamps.”', 'the authors state', 'before'],
    [
      'As the authors further stated, “bees count up to four lamps.”',
      'the authors state',
      'before'
    ],
    [
      'In Section 3, the authors also state that “bees count up to four lamps.”',
      'the authors state',
      'before'
    ],
    ['Theauthorsstate:“Bees count lamps.”', 'the authors state', 'before'],
    [
      'The authors of the paper (2024) state the following: “Bees count lamps.”',
      'the authors state',
      'before'
    ],
    ['According to the paper, “bees count up to four lamps.”', 'according to the paper', 'before'],
    [
      'A starter is, according to them, “bees count up to four lamps.”',
      'according to them',
      'before'
    ],
    ['Ito et al. (2024) argue that “bees count up to four lamps.”', 'Ito et al. argue', 'before'],
    ['“Bees count up to four lamps,” the authors write.', 'the authors write', 'after'],
    ['“Bees count up to four lamps”, writes Ito.', 'Ito write', 'after'],
    [
      'Die Autoren stellen fest: „Bienen zählen vier Lampen.“',
      'die autoren stellen fest',
      'before'
    ],
    ['作者指出：“蜜蜂最多能数到四盏灯。”', '作者 指出', 'before'],
    ['研究者らによれば、「ミツバチは四つのランプを数える」。', '著者ら によれば', 'before'],
    ['They write:\n\n“Bees count lamps.”', 'they write', 'before'],
    [
      'The authors show that, as in Wren et al., i.e. “bees count up to four lamps.”',
      'the authors show',
      'before'
    ]
  ])('of %j', (text, key, side) => {
    expect(read(text).quotations.map(({attribution}) => attribution)).toEqual([
      expect.objectContaining({key, side})
    ])
  })

  it('of the sentence before or of the next quotation are not of this one', () => {
    const {quotations} = read(
      'The authors state facts. “Bees count up to four lamps.” They note: “Wasps do not.”'
    )
    expect(quotations.map(({attribution}) => attribution?.key)).toEqual([undefined, 'they note'])
  })
})

describe('hostile text', () => {
  const quickly = (text: string) => {
    const readIt = parsed(text)
    const start = performance.now()
    readIt()
    return performance.now() - start
  }

  it.each([
    ['opening marks', '“'.repeat(50_000)],
    ['closing marks', '”'.repeat(50_000)],
    ['straight marks', '" a'.repeat(50_000)],
    ['marks of two kinds', `${'“ '.repeat(25_000)}${' "'.repeat(25_000)}`],
    ['single marks', "'a ".repeat(50_000)],
    ['paragraphs that open', '“Bees.\n\n'.repeat(4_000)],
    ['dots', '.'.repeat(100_000)],
    ['number signs', 'a ## '.repeat(30_000)],
    ['colons', 'they note: '.repeat(20_000)],
    ['quotations', '“Bees count lamps and stop.” That is all. '.repeat(8_000)],
    ['brackets', '> a ('.repeat(20_000)]
  ])('of many %s takes time in proportion', (_, text) => {
    // Quadratic work on these takes minutes, linear work a tenth of a second.
    expect(quickly(text)).toBeLessThan(8_000)
  })
})

it.each([
  ['on one line', ' '],
  ['on lines of their own', '\n']
])('many bold words of a block quote, %s, are read in time in proportion', (_, between) => {
  const [block] = read('> Bees').blocks
  const text = `a${between}`.repeat(200_000)
  const strong = Array.from({length: 200_000}, (_, index) => ({
    start: 2 * index,
    end: 2 * index + 1
  }))
  const prose = new Prose(text, [{text: 0, source: 0, length: text.length}])
  const start = performance.now()
  findBlockQuotes([{...block!, prose, strong}])
  expect(performance.now() - start).toBeLessThan(4_000)
})

describe('rows of marks', () => {
  it('may be longer than the arguments that a call can have', () => {
    expect(read('"a '.repeat(200_000)).markFaults.length).toBeGreaterThan(0)
  })
})
