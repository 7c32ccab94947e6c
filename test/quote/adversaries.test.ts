/** Quotations and papers made to mislead the matcher, or to keep it busy. */

import {describe, expect, it} from 'vitest'
import {judge, type PreparedPaper, prepare} from '../../src/quote/index.ts'

const COMMON = 'the of and in to a is that we it for on with as by this are be at an'.split(' ')

/** Words in an order that looks like chance but is the same in every run. */
function shuffled(words: string[], count: number): string {
  let state = 12345
  return Array.from({length: count}, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return words[(state >> 8) % words.length]!
  }).join(' ')
}

const WORDS = [
  ...COMMON,
  ...'river stone moss survey bridge water valley keeper flood pool winter leaf'.split(' ')
]
const TEXT = shuffled(WORDS, 12_000).replace(/((?:\S+ ){11})/g, '$1\n')

/** Generous: the slowest takes a tenth of it on a busy machine; what is quadratic takes minutes. */
const MILLISECONDS = 3000

const papers: [string, PreparedPaper][] = [
  ['prose', prepare(TEXT)],
  ['one line', prepare(TEXT.replaceAll('\n', ' '))],
  ['one word repeated', prepare('river '.repeat(12_000))],
  ['one letter', prepare('a'.repeat(80_000))],
  ['one word a line', prepare('river\n'.repeat(12_000))],
  ['one line of signs', prepare('x → y '.repeat(14_000))],
  ['lines of blanks and digits', prepare(`${'  1 2 3 '.repeat(40)}\n`.repeat(200))]
]

const quotations: [string, string][] = [
  ['10,000 characters of common words', shuffled(COMMON, 3000)],
  ['10,000 characters of the paper’s words', shuffled(WORDS.toReversed(), 2000)],
  ['one word repeated', `${'river '.repeat(1600)}end`],
  ['one letter', `${'a'.repeat(5000)}b${'a'.repeat(5000)}`],
  ['ellipses', 'the river … '.repeat(800)],
  ['brackets', 'the [river] of [stone] and '.repeat(400)],
  ['open brackets', '['.repeat(10_000)],
  ['numbers', '1.'.repeat(5000)],
  ['signs that the paper contradicts', 'x ← y '.repeat(1500)]
]

describe.each(papers)('in a paper of %s', (_, paper) => {
  it.each(quotations)('a quotation of %s is refused in time', (_name, quotation) => {
    const start = performance.now()
    expect(judge(paper, quotation).verdict).not.toBe('verbatim')
    expect(performance.now() - start).toBeLessThan(MILLISECONDS)
  })
})

describe('a long quotation', () => {
  const paper = prepare(TEXT)
  const long = TEXT.slice(TEXT.indexOf('\n', 20_000) + 1, TEXT.indexOf('\n', 30_000))

  it('is accepted word for word', () => {
    expect(judge(paper, long).verdict).toBe('verbatim')
  })

  it('is refused for one word put into it', () => {
    const middle = long.indexOf(' ', long.length / 2)
    const judgement = judge(paper, `${long.slice(0, middle)} pomegranate${long.slice(middle)}`)
    expect(judgement).toMatchObject({
      verdict: 'altered',
      differences: [{said: 'pomegranate', reads: ''}]
    })
  })
})

describe('a quantity left out at a line’s edge', () => {
  const quantities = [
    '~51,000',
    '≥20',
    '<5',
    '±3',
    '+5',
    '€50',
    '=5',
    'p<0.05',
    'n=20',
    '≈5%',
    '5°',
    '5µm',
    '12km²'
  ]

  it.each(quantities)('is not what a formula or a figure puts there: %s', (quantity) => {
    for (const [end, start] of [
      [quantity, ''],
      ['', quantity]
    ]) {
      const paper = prepare(
        `The keepers wrote that the pools of the northern bank are\nold, and that the last flood is believed to have been ${end}\n${start} years before the count of the stones in the dry channel.\nOther keepers believe that nobody can know that at all.`
      )
      const quotation =
        'the last flood is believed to have been years before the count of the stones in the dry channel'
      expect(judge(paper, quotation).verdict).toBe('altered')
    }
  })
})
