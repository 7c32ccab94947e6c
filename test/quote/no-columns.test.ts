import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {judge} from '../../src/quote/judge.ts'
import {Boundary} from '../../src/quote/layout/boundary.ts'
import {prepare} from '../../src/quote/paper.ts'
import {symbolAt} from '../../src/quote/text/fold.ts'
import {prose, setInLines} from './extraction.ts'

/** Lines that stand amid the others of a paper, with a number, a name with marks or a letter at a line's edge. */
const INSERTED = `The survey of the second year was much
longer than this one. Its counters met almost
30 times as many lanterns as the first had met,
in a town that has no more than four thousand
people. We wrote all of the counts down in C++
programs that a boy of the town had made, and
compared them by the method of the valley of
B and two others. Nobody had asked him to do so.
The rules of the town, above all those of § 1a
(2), and of § 3 and the others of its book, Sec.
7 among them, had asked for as much in any year.
`

describe('in a paper whose lines are in order', () => {
  const text = readFileSync('test/fixtures/papers/en-columns.pdftotext-raw.txt', 'utf8')
  const at = text.indexOf('\n', text.length / 2) + 1
  const paper = prepare(text.slice(0, at) + INSERTED + text.slice(at))

  it.each([
    [
      'a number at a line’s start',
      'Its counters met almost 30 times as many lanterns as the first had met',
      '30 '
    ],
    [
      'a name at a line’s end',
      'We wrote all of the counts down in C++ programs that a boy',
      'C++ '
    ],
    [
      'a letter at a line’s start',
      'compared them by the method of the valley of B and two others',
      'B '
    ]
  ])('%s cannot be left out', (_, quotation, word) => {
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    expect(judge(paper, quotation.replace(word, ''))).toMatchObject({
      verdict: 'altered',
      differences: [{kind: expect.stringMatching(/left-out|number/), reads: word.trim()}]
    })
  })
})

describe('a number that a sign or a word needs', () => {
  it('is no label beside the text, at a line’s end or at the start of the next one', () => {
    const paper = prepare(
      readFileSync('test/fixtures/papers/en-columns.pdftotext-raw.txt', 'utf8') + INSERTED
    )
    const {boundaries, folded, text} = paper
    const symbolOf = (words: string) => symbolAt(folded, text.indexOf(words))
    expect(boundaries.exits[symbolOf('1a\n(2)')]).toBe(Boundary.none)
    expect(boundaries.entries[symbolOf('among them, had asked')]).toBe(Boundary.none)
    expect(boundaries.entries[symbolOf('and two others')]).toBe(Boundary.debris)
  })
})

describe('in a paper in reading order', () => {
  it('no line in the midst of a paragraph goes on in the midst of another one', () => {
    const text = readFileSync('test/fixtures/papers/en-columns.pdftotext-raw.txt', 'utf8')
    const lines = text.split('\n')
    const paper = prepare(text)
    const isAmid = (at: number): boolean =>
      [at - 1, at, at + 1].every((near) => /^[a-z].*[a-z,]$/.test(lines[near] ?? ''))
    const amid = [...lines.keys()].filter(isAmid)
    const pairs = amid.flatMap((leave) => amid.map((enter) => [leave, enter] as const))
    const apart = pairs.filter(([leave, enter]) => enter > leave + 45 || enter < leave - 4)
    expect(apart.length).toBeGreaterThan(50)
    for (const [leave, enter] of apart) {
      const quotation = [leave - 1, leave, enter, enter + 1].map((at) => lines[at]).join(' ')
      expect([quotation, judge(paper, quotation).verdict]).not.toContain('verbatim')
    }
  })
})

describe('in a paper of one column', () => {
  /** A text in lines of a width. */
  const wrapped = (text: string, width: number): string[] =>
    text.match(new RegExp(`\\S(?:.{0,${width}}\\S)?(?=\\s|$)`, 'g')) ?? []

  it('no line can be left out that the extractor has put together from several', () => {
    const text = readFileSync('test/fixtures/papers/en-columns.pdftotext-raw.txt', 'utf8')
    const lines = wrapped(text.replace(/\s+/g, ' '), 86)
    const isAmid = (at: number): boolean => /^[a-z].*[a-z,]$/.test(lines[at] ?? '')
    const firsts = [...lines.keys()].filter((at) => isAmid(at - 1) && isAmid(at) && isAmid(at + 3))
    expect(firsts.length).toBeGreaterThan(5)
    for (const first of firsts) {
      const joined = lines.slice(first, first + 3).join(' ')
      const paper = prepare(
        [...lines.slice(0, first), joined, ...lines.slice(first + 3)].join('\n')
      )
      const quotation = `${lines[first - 1]} ${lines[first + 3]}`
      expect([quotation, judge(paper, quotation).verdict]).not.toContain('verbatim')
    }
  })
})

describe('in a text with a line for each word', () => {
  const text = readFileSync('test/fixtures/papers/en-columns.pdftotext-raw.txt', 'utf8')
  const paper = prepare(`${text.replace(/\s+/g, '\n')}\n${INSERTED.replace(/\s+/g, '\n')}`)
  const quotation = 'in a town that has no more than four thousand people.'

  it('no line can be left out', () => {
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    for (const word of ['town ', 'that ', 'has ', 'more ', 'than ', 'four ', 'thousand '])
      expect([word, judge(paper, quotation.replace(word, '')).verdict]).toEqual([word, 'altered'])
  })
})

describe('a text with a line for each paragraph', () => {
  const paragraphs = Array.from({length: 10}, (_, at) => prose.slice(6 * at, 6 * at + 6).join(' '))
  // What is no prose, as lists of references, has lines as narrow as a column's.
  const {boundaries, folded, text} = prepare(
    [...paragraphs, ...setInLines(prose.slice(60), 40)].join('\n')
  )

  it('has no columns, whatever its other lines are like', () => {
    expect(boundaries.inferred?.set.column).toBeUndefined()
  })

  it('has no edge of a column amid a paragraph', () => {
    const behind = symbolAt(folded, text.indexOf(paragraphs[4]!))
    const end = symbolAt(folded, text.indexOf(paragraphs[5]!))
    for (let symbol = behind + 1; symbol < end; symbol++) {
      expect(boundaries.entries[symbol]).not.toBe(Boundary.gutter)
      expect(boundaries.exits[symbol]).not.toBe(Boundary.gutter)
    }
  })
})
