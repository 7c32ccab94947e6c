/** Numbers that count the lines of a manuscript are no part of it. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const lines = [
  'The lamps of the lower harbour were lit by hand until the winter',
  'of 1931, when the last of three keepers left. Nobody wrote down',
  'how many lamps there were, but the bills of the oil merchants tell',
  'that no more than 60 can have burned at once. We counted the hooks',
  'in the walls and found 58 of them, four of which had never been',
  'used. The two that are missing may have hung on the old crane-',
  'house, which burned down before the first photograph was taken.',
  'Two of the keepers kept diaries. They agree on the weather, on the',
  'price of fish and on little else: what one calls a quiet night the',
  'other calls the worst in years. Both mention 12 lamps that could',
  'not be lit in strong wind, and both give the same reason for it.',
  'A lamp needs shelter, and the harbour has none on its western side.'
]
const text = lines.join('\n')
const sentences = text
  .replace('-\n', '')
  .replaceAll('\n', ' ')
  .split(/(?<=[.]) (?=[A-Z])/)

/** The text with a number beside each line, or each of some. */
function numbered(write: (line: string, number: number) => string, first = 1): string {
  return lines.map((line, index) => write(line, index + first)).join('\n')
}

describe.each([
  ['before each line', numbered((line, number) => `${String(number).padStart(3)}   ${line}`)],
  ['behind each line', numbered((line, number) => `${line}   ${number}`, 97)],
  ['before and behind', numbered((line, number) => `${number} ${line}   ${number + 50}`)],
  ['against the end of each line', numbered((line, number) => `${line}${number}`, 97)],
  [
    'against the end of every second line',
    `${numbered((line, number) => (number % 2 ? line : `${line}${number}`))}\n` +
      numbered((line, number) => (number % 2 ? line : `${line}${number}`), 13)
  ],
  ['with zeros', numbered((line, number) => `${String(number).padStart(3, '0')} ${line}`)],
  ['on lines of their own', numbered((line, number) => `${line}\n\n${number}\n`)],
  [
    'before every second line',
    `${numbered((line, number) => (number % 2 ? line : `${number} ${line}`))}\n` +
      numbered((line, number) => (number % 2 ? line : `${number} ${line}`), 13)
  ]
])('numbers %s', (_, manuscript) => {
  const paper = prepare(manuscript)

  it.each(sentences)('are passed over: %s', (sentence) => {
    expect(judge(paper, sentence).verdict).toBe('verbatim')
  })

  it('do not hide a word that was left out, or another number', () => {
    for (const [said, changed] of [
      ['how many lamps', 'how lamps'],
      ['found 58 of them', 'found 57 of them'],
      ['no more than 60', 'no more than 6']
    ] as const) {
      const sentence = sentences.find((one) => one.includes(said))!
      expect(judge(paper, sentence.replace(said, changed)).verdict).toBe('altered')
    }
  })

  it('stand in no replacement', () => {
    const quotation = 'Nobody noted down how many lamps there were'
    expect(judge(paper, quotation).replacement).toBe('Nobody wrote down how many lamps there were')
  })
})

it('numbers at the starts of lines that do not count them are the text’s', () => {
  const paper = prepare(text.replace('of 1931', '\n1931').replace('than 60', 'than\n60'))
  expect(judge(paper, 'that no more than can have burned at once').verdict).toBe('altered')
  expect(judge(paper, 'when the last of three keepers left').verdict).toBe('verbatim')
})

it('a list of a few entries keeps its numbers', () => {
  const list = ['hooks', 'ropes', 'lamps', 'bells'].map((word, index) => `${index + 1} ${word}`)
  const paper = prepare(`${text}\n${list.join('\n')}`)
  expect(judge(paper, '1 hooks 2 ropes 3 lamps 4 bells').verdict).toBe('verbatim')
})

it('a line that ends with a number has its own against it', () => {
  const manuscript = lines.map(
    (line, index) => `${line.replace('on the weather, on the', 'on all but 12')}${index + 98}`
  )
  const paper = prepare(manuscript.join('\n'))
  expect(judge(paper, 'They agree on all but 12 price of fish').verdict).toBe('verbatim')
  expect(judge(paper, 'They agree on all but 1210 price of fish').verdict).toBe('altered')
})

it('the number of a line may be missing', () => {
  const manuscript = lines.map((line, index) => (index === 5 ? line : `${line}${index + 98}`))
  const paper = prepare(manuscript.join('\n'))
  for (const sentence of sentences) expect(judge(paper, sentence).verdict).toBe('verbatim')
})

it('those of a second column stand between the two and go on with the count', () => {
  const columns = [...lines, ...lines].map((line, index) => {
    const second = lines[(index + 5) % lines.length]
    return `${index + 98} ${line.padEnd(70)}${index + 98 + 2 * lines.length} ${second}`
  })
  const paper = prepare(columns.join('\n'))
  for (const sentence of sentences) expect(judge(paper, sentence).verdict).toBe('verbatim')
})

it('a column of numbers in a table keeps them', () => {
  const rows = lines.slice(0, 12).map((line, index) => `${line.padEnd(60)}${index + 31}  boats`)
  const numbered = lines.map((line, index) => `${index + 98} ${line}`)
  const paper = prepare([...numbered, ...rows].join('\n'))
  expect(judge(paper, 'had never been 35 boats').verdict).toBe('verbatim')
  expect(judge(paper, 'had never been boats').verdict).toBe('altered')
})

it('two series count the lines of the page and those of the text', () => {
  const manuscript = lines.map((line, index) => {
    const every = index % 5 === 0 ? String(index + 40) : ''
    return `${String(index % 30).padEnd(5)}${every.padEnd(5)}${line}`
  })
  const paper = prepare(manuscript.join('\n'))
  for (const sentence of sentences) expect(judge(paper, sentence).verdict).toBe('verbatim')
})

it('a word that was broken has the number of its second line in it', () => {
  const manuscript = lines.map((line, index) => `${index + 98} ${line}`).join('\n')
  const paper = prepare(manuscript.replace('\n101 ', ' and the win101 dows '))
  expect(judge(paper, 'and the windows').verdict).toBe('verbatim')
})

it('labels with numbers in them count no lines', () => {
  const labels = Array.from({length: 14}, (_, index) => `w${index + 10}`).join(' ')
  const text = `${lines.join('\n')}\n${labels} all of the mills\n`
  expect(prepare(text).text).toBe(text)
})
