/** Two columns side by side over several pages: where a sentence goes on at the top of the next column, and where none does. */

import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge} from '../../src/quote/judge.ts'
import {Line} from '../../src/quote/layout/line-kinds.ts'
import {prepare} from '../../src/quote/paper.ts'
import {paper as anyPaper, setInLines} from './extraction.ts'

const sentences = fc.sample(anyPaper, {numRuns: 8, seed: 17}).flat()
const LINES_A_COLUMN = 24
const WIDTH = 46

/** The columns of a text that is set in lines of a width. */
function columnsOf(hyphenate: boolean): string[][] {
  const lines = setInLines(sentences, WIDTH, hyphenate)
  const columns: string[][] = []
  for (let from = 0; from < lines.length; from += LINES_A_COLUMN)
    columns.push(lines.slice(from, from + LINES_A_COLUMN))
  return columns
}

/** What lines say, without the hyphens at their ends. */
function said(lines: readonly string[]): string {
  return lines.join(' ').replace(/- /g, '')
}

/** Whether words are no such as stand everywhere: “towards the”. */
function tells(words: string): boolean {
  return / /.test(
    words
      .replace(/\b(?:the|of|in|with|from|under|across|beyond|between|during|towards)\b ?/g, '')
      .trim()
  )
}

/** Pages of two columns each, with a number below, as an extractor prints them that keeps the gap or does not. */
function pagesOf(columns: readonly string[][], gap: 'kept' | 'lost'): string {
  let text = ''
  for (let index = 0; index < columns.length; index += 2) {
    const [left, right = []] = columns.slice(index, index + 2)
    left!.forEach((line, index) => {
      const beside = right[index] ?? ''
      const row = `${gap === 'kept' ? line.padEnd(WIDTH + 6) : `${line} `}${beside}`
      text += `${row.trimEnd()}\n`
    })
    text += `\n${' '.repeat(WIDTH)}${index / 2 + 1}\n\n\f`
  }
  return text
}

describe.each(['kept', 'lost'] as const)('with the gap between the columns %s', (gap) => {
  const columns = columnsOf(gap === 'lost')
  const paper = prepare(pagesOf(columns, gap))

  it('sentences go on in the next column, and over a page’s number', () => {
    // Where the gap is lost, layout may leave open what belongs to a sentence.
    const expected = gap === 'kept' ? ['verbatim'] : ['verbatim', 'unconfirmed']
    const refused = sentences.filter(
      (sentence) => !expected.includes(judge(paper, sentence).verdict)
    )
    expect(refused).toEqual([])
  })

  it('so do a sentence’s first words, and its last ones', () => {
    for (let index = 0; index + 1 < columns.length; index++) {
      const foot = columns[index]!.slice(-4)
      const top = columns[index + 1]!.slice(0, 4)
      if (/-$/.test(foot.at(-1)!)) continue
      for (const words of [2, 3]) {
        const tail = top[0]!.split(' ').slice(0, words).join(' ')
        const head = foot.at(-1)!.split(' ').slice(-words).join(' ')
        const quotations = [
          ...(tells(tail) ? [`${said(foot)} ${tail}`] : []),
          ...(tells(head) ? [`${head} ${said(top)}`] : [])
        ]
        for (const quotation of quotations)
          expect([quotation, judge(paper, quotation).verdict]).toEqual([quotation, 'verbatim'])
      }
    }
  })
})

it('heads of left and right pages are none of the text, however far from their words the page’s number stands', () => {
  const lines = setInLines(sentences, 92)
  const pages: string[] = []
  for (let from = 0; from < lines.length; from += 30) {
    const number = pages.length + 2
    const head =
      number % 2 === 0
        ? `${number}${' '.repeat(90)}A. Keeper, B. Heron, C. Falcon and the other keepers of the northern harbour`
        : `Beetles of the quarry and of the meadow under the canopy of the remote orchard     ${number}`
    pages.push([head, '', ...lines.slice(from, from + 30)].join('\n'))
  }
  const text = pages.join('\n\n\f')
  const {kind} = prepare(text).boundaries.inferred!.kinds
  const heads = text
    .split('\n')
    .flatMap((line, index) => (/Keeper|Beetles of/.test(line) ? [kind[index]] : []))
  expect(heads.length).toBe(pages.length)
  expect(new Set(heads)).toEqual(new Set([Line.furniture]))
})

it('no column goes on at the top of one that does not follow it, where the gap between them was kept', () => {
  const columns = columnsOf(false)
  const paper = prepare(pagesOf(columns, 'kept'))
  const accepted: string[] = []
  let tried = 0
  for (const [end, column] of columns.entries()) {
    const foot = said(column.slice(-3))
    for (const [begin, other] of columns.entries()) {
      const top = said(other.slice(0, 3))
      if (begin === end + 1 || begin === end || foot.endsWith('.') || /^\p{Lu}/u.test(top)) continue
      tried++
      if (judge(paper, `${foot} ${top}`).verdict === 'verbatim') accepted.push(`${foot} ${top}`)
    }
  }
  expect(tried).toBeGreaterThan(50)
  // Words in no order that a language has give the evidence little to hold on to.
  expect(accepted.length).toBeLessThan(tried / 20)
})

it('no column goes on amid another one, where the gap between them was kept', () => {
  const text = readFileSync('test/fixtures/papers/fr-escaliers.pdftotext-layout.txt', 'utf8')
  const paper = prepare(text)
  const parts = text
    .split('\n')
    .flatMap((row) => row.split(/\s{3,}/))
    .filter((part) => part.length > 34)
  const accepted: string[] = []
  for (let end = 2; end < parts.length; end++) {
    for (let begin = 0; begin + 2 < parts.length; begin++) {
      if (Math.abs(end - begin) < 4) continue
      const glued = [parts[end - 2]!, parts[end]!, parts[begin]!, parts[begin + 2]!]
      if (judge(paper, said(glued)).verdict === 'verbatim') accepted.push(glued.join(' / '))
    }
  }
  expect(accepted).toEqual([])
})

it('lines of 130 letters and more are two columns joined, of which each is wide', () => {
  const lines = setInLines(sentences, 74)
  const half = Math.ceil(lines.length / 2)
  const joined = lines
    .slice(0, half)
    .map((line, row) => `${line} ${lines[half + row] ?? ''}`.trimEnd())
  // The last page has one column.
  const last = setInLines(sentences.toReversed(), 74).slice(0, 12)
  const paper = prepare([...joined, ...last].join('\n'))
  const columns = [lines.slice(0, half), lines.slice(half)].map(said)
  const whole = sentences.filter((one) => columns.some((column) => column.includes(one)))
  const accepted = whole.filter((one) => judge(paper, one).verdict === 'verbatim')
  expect(accepted.length).toBeGreaterThan(0.98 * whole.length)
})

describe('in a text whose columns are printed one after the other', () => {
  const rows = 30
  const labels = Array.from({length: 120}, (_, index) => `${index % 12}.5`)

  /** The columns with a head above each, and a figure’s labels between two of them. */
  function textOf(columns: readonly (readonly string[])[], figureAt?: number): string {
    return columns
      .map((lines, index) => {
        const head = `Beetles of the quarry\n\n${index + 11}\n\n`
        const figure = index === figureAt ? `${labels.join('\n\n')}\n\n` : ''
        return `\f${head}${figure}${lines.join('\n')}\n\n`
      })
      .join('')
  }

  const lines = setInLines(sentences, 60)
  const columns: string[][] = []
  for (let from = 0; from < lines.length; from += rows) columns.push(lines.slice(from, from + rows))
  const paper = prepare(textOf(columns))

  it('the last line of a page and the first line of the next are no other text', () => {
    const accepted: string[] = []
    let tried = 0
    for (let index = 0; index + 1 < columns.length; index++) {
      const foot = columns[index]!
      const top = columns[index + 1]!
      const without = [
        [...foot.slice(-4, -1), ...top.slice(0, 2)],
        [...foot.slice(-3), ...top.slice(1, 3)]
      ]
      for (const left of without) {
        tried++
        if (judge(paper, said(left)).verdict === 'verbatim') accepted.push(said(left))
      }
      const whole = said([...foot.slice(-4), ...top.slice(0, 3)])
      expect([whole, judge(paper, whole).verdict]).toEqual([whole, 'verbatim'])
    }
    expect(tried).toBeGreaterThan(8)
    expect(accepted.length).toBeLessThan(tried / 5)
  })

  it('no sentence passes over a column that begins and ends amid a sentence', () => {
    const passed = [
      'counted every nest along the shore before the first storms.',
      'A ferry brought them food twice a month, and letters came',
      'with it, but none of the visitors stayed over night. When',
      'the eggs had hatched, a warden who knew each path of the'
    ]
    const text = textOf([
      [...columns[0]!, 'In the second spring of the survey the two young keepers'],
      passed,
      ['island measured how deep each burrow was with a bent wire.', ...columns[2]!]
    ])
    const quotation =
      'In the second spring of the survey the two young keepers island measured how deep each burrow was with a bent wire.'
    expect(judge(prepare(text), quotation).verdict).not.toBe('verbatim')
  })

  it('a sentence goes on behind a figure of a page, each label of which is a line', () => {
    const at = 1
    const quotation = said([...columns[at - 1]!.slice(-2), ...columns[at]!.slice(0, 2)])
    expect(judge(prepare(textOf(columns, at)), quotation).verdict).toBe('verbatim')
  })
})
