/** Quantities: what of their signs, separators and digits is compared, in any script. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {paper as papers} from './extraction.ts'

/** What stands behind a sentence, so that none is a paper of its own. */
const REST = ' Then the boats came home, and the keeper went to sleep.'

describe('a number of another script', () => {
  const arabic = 'ارتفع الماء أكثر من ٢٫٥ متر في ١٬٢٥٠ بحيرة، أي بنسبة ١٠٪ من البحيرات كلها.'
  const hindi = 'झील का पानी २.५ मीटर बढ़ा और १०% मछलियाँ वहाँ से चली गईं।'
  const chinese = '夜里气温降到−5摄氏度，湖面还是没有结冰。'

  it.each([
    ['its decimal point', arabic, '٢٫٥ متر', '٢٥ متر'],
    ['a point in place of the mark of thousands', arabic, '١٬٢٥٠', '١٫٢٥٠'],
    ['its sign', arabic, '١٠٪', '١٠'],
    ['a digit', arabic, '١٠٪', '٢٠٪'],
    ['its decimal point', hindi, '२.५', '२५'],
    ['a digit', hindi, '१०%', '२०%'],
    ['its minus, where words have no spaces', chinese, '−5', '5']
  ])('is another one without %s', (_, text, number, other) => {
    const {verdict, differences} = judge(prepare(text), text.replace(number, other))
    expect(verdict).toBe('altered')
    expect(differences).toHaveLength(1)
  })

  it('is the same in the digits of this one', () => {
    expect(judge(prepare(arabic), arabic.replace('٢٫٥', '2.5')).verdict).toBe('verbatim')
    expect(judge(prepare(hindi), hindi.replace('२.५', '2.5')).verdict).toBe('verbatim')
    expect(judge(prepare(chinese), chinese.replace('−5', '-5')).verdict).toBe('verbatim')
  })
})

describe('what is written right behind a number', () => {
  const boats = prepare(
    `The new boats are faster by a factor of 11-12x. The old ones need 5ms, and 2 of 3 boats leak.${REST}`
  )

  it.each([
    ['The new boats are faster by a factor of 11-12.', '11-12x'],
    ['The old ones need 5', '5ms']
  ])('is its own at the end of a quotation: %s', (quotation, reads) => {
    expect(judge(boats, quotation)).toMatchObject({verdict: 'altered', differences: [{reads}]})
  })

  it('may be another word, with a space between', () => {
    expect(judge(boats, 'The old ones need 5ms, and 2 of 3').verdict).toBe('verbatim')
  })
})

describe('a sign of a number', () => {
  it.each([
    ['The lake rose by 10‰ over the year before.', 'The lake rose by 10 over the year'],
    ['The lake rose by 10‰ over the year before.', 'The lake rose by 10% over the year'],
    ['It held 0·54 mg of lead in every litre.', 'It held 054 mg of lead in every litre'],
    ['It held 54 mg of lead in every litre.', 'It held 5·4 mg of lead in every litre'],
    ['The loss was − 3 in the second year.', 'The loss was 3 in the second year'],
    ['The share (P > .05) was seen twice.', 'The share (P > 05) was seen twice'],
    ['A share of .5 was seen in the lake.', 'A share of 5 was seen in the lake'],
    ['A share of 5 was seen in the lake.', 'A share of .5 was seen in the lake'],
    ['It holds n(n+1)/2 pairs of lakes.', 'It holds n(n+1)2 pairs of lakes'],
    ['It holds n(n+1)  2 pairs of lakes.', 'It holds n(n+1)/3 pairs of lakes']
  ])('is part of it: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('altered')
  })

  it.each([
    ['It held 0·54 mg of lead in every litre.', 'It held 0.54 mg of lead in every litre'],
    ['The loss was x − 3 in the second year.', 'The loss was x – 3 in the second year'],
    ['The loss was x-3 in the second year.', 'The loss was x − 3 in the second year'],
    ['The river – 3 of them were red – rose.', 'The river, 3 of them were red, rose'],
    ['The share rose to 10 % in every lake.', 'The share rose to 10% in every lake'],
    ['The share (P >. 5) was seen twice.', 'The share (P > .5) was seen twice'],
    ['It holds n(n+1)  2 pairs of lakes.', 'It holds n(n+1)/2 pairs of lakes']
  ])('may be set in another way: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })
})

describe('signs that are often lost', () => {
  const text =
    'The rule ice → flood held in all years, and p ∈ Q for each pond. The repairs cost $139 a boat in the spring. The level was ' +
    '1.3±0.3 in the lake. A plus and a minus, +2 and −2, stood on the board. The arrow from A to B was lost.'

  it.each([
    ['The rule ice ← flood held in all years', '←', '→'],
    ['and p ∉ Q for each pond', '∉', '∈'],
    ['The repairs cost €139 a boat', '€139', '$139'],
    ['The level was 1.3+0.3 in the lake', '1.3+0.3', '1.3±0.3'],
    ['held in all years … The repairs cost £139 a boat', '£139', '$139']
  ])('contradict those of the paper: %s', (quotation, said, reads) => {
    expect(judge(prepare(text + REST), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'replaced', said, reads}]
    })
  })

  it.each([
    'The rule ice ⇒ flood held in all years',
    'The rule ice flood held in all years',
    'The level was 1.3+/-0.3 in the lake',
    'The level was 1.3 +- 0.3 in the lake',
    'A plus and a minus, +2 and −2, stood on the board',
    'The arrow from A → B was lost'.replace('→', 'to')
  ])('may be written in another way, or be lost: %s', (quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })

  it('of a plus, is not held against a paper that may have lost it', () => {
    expect(
      judge(
        prepare(`The level was 1.3+0.3 in the lake.${REST}`),
        'The level was 1.3±0.3 in the lake'
      ).verdict
    ).toBe('verbatim')
  })
})

describe('a sign that is more or less than one of a number and about it', () => {
  const text =
    'The pond has to be ≳5 ells from the river, or ≦ 7 of them, with A ⊗ B and x ≺ y for both.'

  it.each([
    ['The pond has to be ≲5 ells from the river', '≲5', '≳5'],
    ['The pond has to be 5 ells from the river', '5', '≳5'],
    ['or ≧ 7 of them, with', '≧', '≦'],
    ['of them, with A ⊕ B and x ≺ y for both', '⊕', '⊗'],
    ['of them, with A ⊗ B and x ≻ y for both', '≻', '≺']
  ])('is told from its opposite: %s', (quotation, said, reads) => {
    const {verdict, differences} = judge(prepare(text + REST), quotation)
    expect(verdict).toBe('altered')
    expect(differences).toMatchObject([
      {said: expect.stringContaining(said), reads: expect.stringContaining(reads)}
    ])
  })

  it('may be typed', () => {
    const said = 'The pond has to be >~ 5 ells from the river, or <= 7 of them'
    expect(judge(prepare(text + REST), said).verdict).toBe('verbatim')
  })
})

describe('a sign that has an opposite', () => {
  const text =
    'A male ♂ sat on the wall, those marked † are dead, the box is marked ✓ where it holds, lines are x ∥ y, and ▲ is a hill.'

  it.each([
    'A male ♀ sat on the wall',
    'those marked ‡ are dead',
    'the box is marked ✗ where it holds',
    'where it holds, lines are x ⊥ y',
    'lines are x ∥ y, and ▽ is a hill'
  ])('is told from it: %s', (quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('altered')
  })
})

describe('a degree at the end of a quotation', () => {
  const text = 'The slopes differ by no more than 22.5° in all. One of them has exactly 90° there.'

  it.each([
    'The slopes differ by no more than 22.5°',
    'The slopes differ by no more than 22.5°.',
    'One of them has exactly 90 ˚'
  ])('is a part of its number: %s', (quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })

  it('and told where it is cut off', () => {
    expect(judge(prepare(text + REST), 'One of them has exactly 90').verdict).toBe('altered')
  })

  it('and stands for no other unit', () => {
    expect(
      judge(prepare(`The new lamp needs exactly 90m.${REST}`), 'The new lamp needs exactly 90°')
    ).toMatchObject({verdict: 'altered', differences: [{reads: '90m'}]})
  })
})

describe('a soft hyphen that the extraction put behind the first digit of a year', () => {
  it('is no part of the number', () => {
    const text =
      'The lake rose in 1\u00ad 998–1999 and in 2\u00ad 004, and all of the p\u00ad er-boat shares fell.'
    expect(judge(prepare(text + REST), 'The lake rose in 1998–1999 and in 2004').verdict).toBe(
      'verbatim'
    )
    expect(judge(prepare(text + REST), 'The lake rose in 1998 1999 and in 2004').verdict).toBe(
      'altered'
    )
  })
})

describe('a minus that is left out', () => {
  const text =
    'It rose from −0.4, . . . , −0.04 over the trend. The loss of the lake was −3.5 in that year. Its slope was = -0.54 X 10-6.\n' +
    'The slope for the two other lakes was about -0.5 X 10-6.'

  it.each([
    ['between two numbers', 'It rose from −0.4, . . . , 0.04 over the trend'],
    ['at the end of a quotation', 'in that year. Its slope was = 0.54 X 10-6.'],
    ['at its start', '3.5 in that year. Its slope was = -0.54']
  ])('%s is another number', (_, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('altered')
  })
})

it('a hyphen of the line before is no minus, whatever sign it is printed as', () => {
  const judged = (line: string): string =>
    judge(prepare(`${line}\n4 tons in the spring. ${REST}`), '4 tons in the spring').verdict
  expect(judged('So the pilots of the harbour were now pre−')).toBe('verbatim')
  expect(judged('The loss of the lake in the winter was −')).toBe('altered')
  expect(judged('The loss of the lake in the winter was x−')).toBe('altered')
})

describe('a number that a quotation cuts', () => {
  const text =
    'The loss of the lake was −3.5 in that year. Of 0.54 tons we took little. From 1998–2003 it rose again. There were 2,500 gulls. It ran ' +
    'from −0.4, . . . , −0.04 in the end.'

  it.each([
    ['3.5 in that year', '3.5', '−3.5'],
    ['54 tons we took little', '54', '0.54'],
    ['2003 it rose again', '2003', '1998–2003'],
    ['500 gulls', '500', '2,500'],
    ['it rose again. There were 2', '2', '2,500'],
    ['0.04 in the end', '0.04', '−0.04']
  ])('is named with all of it: %s', (quotation, said, reads) => {
    expect(judge(prepare(text + REST), quotation)).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'cut-word', said, reads}]
    })
  })

  it('takes no digit from another line for its last', () => {
    const lines =
      'The least depth was seen at the edge of the lake (24). The\ntrue depth of the lake was not known then be-\ntween 5 and 30.\n'
    expect(
      judge(prepare(lines), 'The least depth was seen at the edge of the lake (25).').verdict
    ).toBe('altered')
  })
})

describe('a number at the edge of a quotation', () => {
  it.each([
    ['The lake rose by 10 % over the year before.', 'The lake rose by 10'],
    ['The sum that was paid to him was 10 000 francs.', 'The sum that was paid to him was 10'],
    ['A sum of 10 000 francs was paid to the keeper.', '000 francs was paid to the keeper'],
    ['It was cold. −5 degrees were seen at night.', '5 degrees were seen at night'],
    ['It was cold. .5 degrees were lost at night.', '5 degrees were lost at night']
  ])('is cut by none: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).differences).toMatchObject([{kind: 'cut-word'}])
  })

  it.each([
    ['It was cold. −5 degrees were seen at night.', '−5 degrees were seen at night'],
    ['It was cold. .5 degrees were lost at night.', '.5 degrees were lost at night'],
    ['He went to 3 boats in 1999. 200 boats came home.', '200 boats came home']
  ])('may begin with its sign: %s', (text, quotation) => {
    expect(judge(prepare(text + REST), quotation).verdict).toBe('verbatim')
  })

  it('has no sign that the paper does not have there', () => {
    const paper = prepare(`It was cold. 5 degrees were seen at night.${REST}`)
    expect(judge(paper, '−5 degrees were seen at night').verdict).not.toBe('verbatim')
  })
})

/** Lines of 51 or 52 letters, of which two in four begin with a number. */
function fullLines(): string[] {
  const words = fc.sample(papers, {numRuns: 6, seed: 1}).flat().join(' ').split(' ')
  const lines: string[] = []
  while (words.length > 40) {
    let line =
      lines.length % 4 < 2 ? ['4,2', '2.5', '−5', '0.37'][(lines.length >> 1) % 4]! : words.shift()!
    while (line.length < 51) {
      const room = 51 - line.length
      const last = words.findIndex((word) => word.length === room - 1 || word.length === room)
      line += ` ${words.splice(room > 12 ? 0 : Math.max(0, last), 1)[0]}`
    }
    lines.push(line)
  }
  return lines
}

it('a number that begins a full line is the sentence’s, even where the lines around begin with numbers as well', () => {
  const lines = fullLines().filter(({length}) => length < 54)
  const paper = prepare(lines.join('\n'))
  const withoutNumber = (line: string): string => line.replace(/^[\d.,−]+ /, '')
  const passed = lines.filter((line, index) => {
    if (index === 0 || !/^[\d−]/.test(line)) return false
    const said = `${withoutNumber(lines[index - 1]!)} ${withoutNumber(line)}`
    return judge(paper, said).verdict === 'verbatim'
  })
  // A line of narrow letters is short, and its number may stand beside it.
  expect(passed.length).toBeLessThan(0.1 * lines.length)
})

/** Paragraphs of lines that end around the sign of a number. */
const brokenAtSigns = `The boards of the mill were long, and the men who laid them walked from one pole to the
next in the rain on most days of that year. The eels of the channel were longer (p
< 0.05) than those of the river, as the older men had said to the clerk, and they were
fatter too. We found that the current of the channel had a mean speed of no less than 4.2 ±
0.3 metres in each minute of the day, which is more than the river has. The younger men
did not believe any of this, and they laid further boards in the rain of that winter.
`

it.each([
  ['eels of the channel were longer (p < 0.05) than those of the river', 'verbatim'],
  ['eels of the channel were longer (p 0.05) than those of the river', 'altered'],
  ['had a mean speed of no less than 4.2 ± 0.3 metres in each minute', 'verbatim'],
  ['had a mean speed of no less than 4.2 0.3 metres in each minute', 'altered']
])(
  'a sign between two numbers is none of a figure’s where a line ends: %s',
  (quotation, verdict) => {
    expect(judge(prepare(brokenAtSigns), quotation).verdict).toBe(verdict)
  }
)

describe('a number that stands at the start of a line', () => {
  const filler = 'The keepers wrote down what they saw along the river, and slept.\n'.repeat(6)
  const left = [
    'The boats of the river were counted in',
    'the spring, when the water was high,',
    'and again in the autumn, and the oldest',
    'of the keepers was there in at least',
    '10 of the months that were left. All of',
    'the boats were painted in the winter by',
    'the bridge, where one of the keepers had',
    'a shed for them, and none was ever lost.'
  ]
  const right = [
    'The mill was closed in the year of the',
    'flood, and the two owners of the ditch',
    'behind it wrote to the town that all of',
    'the wheel was to be mended there be-',
    'fore the next winter. No answer to it is',
    'known. The wheel was found in a barn by',
    'the keepers, and a part of it can still',
    'be seen in the town hall, where it is.'
  ]

  it.each([
    [
      'a line with another number',
      `${filler}In that year the boats of the river were fewer than\n13\n100 in each of the five months before the flood.\n${filler}`,
      'the boats of the river were fewer than 100 in each of the five months'
    ],
    [
      'half a word of another column',
      left.map((line, index) => `${line.padEnd(44)}${right[index]}`).join('\n'),
      'the oldest of the keepers was there in at least 10 of the months that were left'
    ]
  ])('has no minus behind %s', (_, text, quotation) => {
    const paper = prepare(text)
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    const {verdict, differences} = judge(paper, quotation.replace(/(?=\d)/, '−'))
    expect(verdict).toBe('altered')
    expect(differences).toEqual([expect.objectContaining({kind: 'number'})])
  })
})

it.each(['16', '0.5'])('a digit of another line is no power of %s', (number) => {
  const text = `The root of the sum was taken, and the others were\n7\nThe ${number} m of the river and the 20 m of the bridge were read at night.\n`
  const paper = prepare(`${REST}\n${text}${REST}`)
  const quotation = `The ${number} m of the river and the 20 m of the bridge were read`
  expect(judge(paper, quotation).verdict).toBe('verbatim')
  const {differences} = judge(paper, quotation.replace(number, `${number}7`))
  expect(differences).toEqual([expect.objectContaining({kind: 'number', reads: number})])
})
