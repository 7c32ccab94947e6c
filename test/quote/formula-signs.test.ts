/** What the matcher promises for signs of formulas: the minus before a variable or a bracket, the prime behind one. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const text =
  'The height f(r) = −ar² + b is that of the shore. The loss is L = − log P of it, and c(t) = exp(−kt) in time. The signs are (+, −, −) ' +
  'as elsewhere. We write S(n)−S(m) for the step, where a − b is small, close to −∞, and N + M for the sum. A C−H bond − as we call it − is non−linear.'
const paper = prepare(text)

describe('the minus of a formula', () => {
  it.each([
    'The height f(r) = −ar² + b is that of the shore',
    'The height f(r) = -ar² + b is that of the shore',
    'The height f(r) = –ar² + b is that of the shore',
    'We write S(n) - S(m) for the step',
    'A CH bond, as we call it, is nonlinear',
    'A C-H bond as we call it is non-linear'
  ])('is any dash, and a hyphen no minus: %s', (said) => {
    expect(judge(paper, said).verdict).toBe('verbatim')
  })

  it.each([
    ['The height f(r) = ar² + b is that of the shore', 'ar²', '−ar²'],
    ['The loss is L = log P of it', 'log', '− log'],
    ['and c(t) = exp(kt) in time', 'kt', '−kt'],
    ['The signs are (+, −) as elsewhere', '', '−'],
    ['We write S(n)S(m) for the step', 'S', '−S'],
    ['where a b is small, close to −∞', 'b', '− b'],
    ['where a − b is small, close to ∞', '', '−'],
    ['where a + b is small, close to −∞', '+', '−'],
    ['and N − M for the sum', '−', '+']
  ])('cannot be left out or be another: %s', (said, one, other) => {
    expect(judge(paper, said)).toMatchObject({
      verdict: 'altered',
      differences: [{said: one, reads: other}]
    })
  })

  it('is none of a paper that prints it throughout', () => {
    const said = 'The height g(r) = −ar of the shore is known to all of us'
    const without = 'The height g(r) = ar of the shore is known to all of us.'
    const printed =
      'We take x = −y, u = −v, p = −q and r = −s, then z = −w, k = −l, m = −n and i = −j. '
    expect(judge(prepare(without), said).verdict).toBe('verbatim')
    expect(judge(prepare(printed + without), said)).toMatchObject({
      verdict: 'altered',
      differences: [{said: '−ar', reads: 'ar'}]
    })
  })
})

describe('the prime of a variable', () => {
  const paper = prepare(
    'There are necks where R′ = 0 and M′ ≠ 0, and so is f(x)′ with R″ of the 5′ end. The keeper’s lamp\n′\nwas lit by all of the guests’ children.'
  )

  it.each([
    'There are necks where R′ = 0 and M′ ≠ 0',
    "There are necks where R' = 0 and M’ ≠ 0, and so is f(x)' with R'' of the",
    'with R″ of the 5’ end. The keepers lamp was lit by all of the guests children',
    'The keeper’s lamp was lit'
  ])('may be typed, and is no apostrophe: %s', (said) => {
    expect(judge(paper, said).verdict).toBe('verbatim')
  })

  it.each([
    ['There are necks where R = 0 and M′ ≠ 0', 'R', 'R′'],
    ['There are necks where R′ = 0 and M ≠ 0', 'M', 'M′'],
    ['There are necks where R″ = 0 and M′ ≠ 0', 'R″', 'R′'],
    ['and so is f(x) with R″ of the 5′ end', 'x)', 'x)′'],
    ['and so is f(x)′ with R′ of the 5′ end', 'R′', 'R″']
  ])('cannot be left out, or be two: %s', (said, one, other) => {
    expect(judge(paper, said)).toMatchObject({
      verdict: 'altered',
      differences: [{said: one, reads: other}]
    })
  })
})
