/** What the matcher promises for the minus of a formula, before a variable or a bracket. */

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
