/** What the matcher promises for a subscript and a superscript of one variable, which each extraction puts in an order of its own. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const paper = prepare(
  [
    'Here we write {z i(t) , for all i} for the levels of the lake. The spread σi2 of the gauges is small, and so is the least',
    'flow Rkmin of each brook k in the valley. The form of the shore is round. We count x2 3 gulls and n 5 m terns on it, and the',
    'chance p(i j) is that of both, which the level(s) of the lake tell. Once more there is one gauge per peer, if there is any need for TTT to stay. It maps L(Fnv) to L(F v). The depth wk−1 u is kept for a day. Its chance is P (T |X) here.'
  ].join('\n')
)

describe('scripts above each other', () => {
  it.each([
    'Here we write {z(t) i , for all i} for the levels of the lake',
    'The spread σ2 i of the gauges is small',
    'so is the least flow Rmin k of each brook k'
  ])('may stand in either order: %s', (quotation) => {
    expect(judge(paper, quotation).verdict).toBe('verbatim')
  })

  it.each([
    ['a number', 'The spread σi3 of the gauges is small', 'number'],
    ['two numbers', 'We count x3 2 gulls and n 5 m terns on it', 'number'],
    ['a sign', 'The depth wk1 u is kept for a day', 'number'],
    ['words', 'The from of the shore is round', 'replaced'],
    ['what has no variable before it', 'x2 3 gulls and n m 5 terns on it', 'order'],
    ['words behind a bracket', 'the level(s) the of lake', 'order'],
    ['words that begin alike', 'there is one gauge peer per', 'order'],
    ['words in capitals', 'if there is any need for to TTT stay', 'order'],
    ['a word behind a bracket', 'any need for TTT to stay. It maps L(F to nv) L(F v)', 'order'],
    ['the sides of a bar', 'Its chance is P (X |T) here', 'order'],
    ['arguments', 'and the chance p(j i) is that of both', 'order']
  ])('are no other scripts: %s', (_, quotation, kind) => {
    expect(judge(paper, quotation)).toMatchObject({verdict: 'altered', differences: [{kind}]})
  })
})

describe('scripts of which the paper says that they stand above each other', () => {
  const marked = prepare(
    'We wrote down the height of the lake at tdawn\u2063gauge of each day, the spread σ1\u20632 of the gauges, and the mean xj\u2063e of both.'
  )

  it.each([
    'the height of the lake at t_{dawn}^{gauge} of each day',
    'the height of the lake at tgauge dawn of each day',
    'each day, the spread σ₁² of the gauges',
    'each day, the spread σ2 1 of the gauges',
    'of the gauges, and the mean xej of both'
  ])('may stand in either order, whatever they are: %s', (quotation) => {
    expect(judge(marked, quotation).verdict).toBe('verbatim')
  })

  it('are not shown with the mark', () => {
    const {differences, replacement} = judge(marked, 'the height of the lake at noon of each day')
    expect(differences).toMatchObject([{reads: 'tdawngauge'}])
    expect(replacement ?? '').not.toContain('\u2063')
  })
})

describe('a script of which the paper lost that it is one', () => {
  it('is not put into a quotation in place of one that is written so', () => {
    const lake = prepare('The area of the lake is 4r2 in the spring, and less than that in autumn.')
    const fixed = judge(lake, 'The area of the lake is 5r2 in the spring')
    expect(fixed.replacement).toBe('The area of the lake is 4r2 in the spring')
    expect(judge(lake, 'The area of the lake is 5r² in the spring').replacement).toBeUndefined()
  })
})

describe('the sign of a minus at a variable', () => {
  it('may not be left out, but be written as any dash, or where the extraction has lost it', () => {
    for (const said of [
      'wk−1 u is kept for a day',
      'wk-1 u is kept',
      'wk–1 u is kept',
      'wk −1 u is kept'
    ])
      expect(judge(paper, said).verdict).toBe('verbatim')
    expect(judge(paper, 'The depth wk1 u is kept for a day').verdict).toBe('altered')
    const lost = prepare('The current ran at 6 V cm1 through the gel for a whole night.')
    expect(judge(lost, 'ran at 6 V cm−1 through the gel').verdict).toBe('verbatim')
  })

  it('is none in a name', () => {
    const names = prepare('The cells made more IL−6 and TNF−2 than they had made before the night.')
    expect(judge(names, 'The cells made more IL6 and TNF2 than they had made').verdict).toBe(
      'verbatim'
    )
  })
})

it('letters around the hyphen of a line’s end are no scripts', () => {
  const broken = prepare(
    'The nets of the lower lake were old, and more ro-\nbust ones were bought in the spring of that year.\n'
  )
  expect(judge(broken, 'more robust ones were bought in the spring').verdict).toBe('verbatim')
  expect(judge(broken, 'more rboust ones were bought in the spring')).toMatchObject({
    verdict: 'altered',
    differences: [{said: 'rboust', reads: 'robust'}]
  })
})
