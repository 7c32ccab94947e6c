/** What the marks of notes promise that an extraction prints as plain digits: they may be left out, the numbers of names may not. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const body = `1 Introduction

The L2 norm of all weights was taken, and the layer3 output of RAVEN2 models was kept for later use by others.
The stones were counted with the abacus2 of the town, which nobody had used before the war. Each was a RAVEN2 model.
`
const sections = `
2 Related Work

Other people have counted stones before us in many ways.

3 Methods

We count what we see at noon.
`
const sentence = 'The stones were counted with the abacus of the town'
const verdict = (text: string, said: string) => judge(prepare(text), said).verdict

describe('a number at a word', () => {
  it.each([
    ['ends with a mark', '2 The abacus is kept in the cellar of the hall.\n'],
    ['has an address', '2 https://abacus.example/of/the/town\n'],
    ['goes on below', '2 Nobody has told us where the abacus\nis kept\n'],
    ['is as long as no heading', `2 ${'Abacus of the town by the river '.repeat(3)}\nNext\n`],
    ['stands below its number', '2\n\nThe abacus is kept in the cellar of the hall.\n'],
    ['stands in the next column', `${'and so on and so'.padEnd(60)}2 The abacus is in the hall.\n`],
    [
      'stands there below its number',
      `${' '.repeat(60)}2\n${'and so on and so'.padEnd(59)}The abacus is in the hall.\n`
    ]
  ])('is a mark where a note %s', (_, note) => {
    expect(verdict(body + note, sentence)).toBe('verbatim')
  })

  it('is a mark at a short word that is common', () => {
    const text =
      'They said that nothing can be made of it2 before the war of the towns.\n2 See the list of the hall.\n'
    expect(verdict(text, 'They said that nothing can be made of it before the war')).toBe(
      'verbatim'
    )
  })

  it('is none where a heading has it', () => {
    expect(verdict(body + sections, sentence)).toBe('altered')
  })

  it.each([
    'The L norm of all weights was taken',
    'the layer output of RAVEN2 models was kept for later use',
    'the layer3 output of RAVEN models was kept for later use'
  ])('is a part of the name there: %s', (said) => {
    expect(verdict(body + sections, said)).toBe('altered')
  })

  it.each([
    'The L norm of all weights was taken',
    'the layer3 output of RAVEN models was kept for later use'
  ])('and where there are notes: %s', (said) => {
    const notes = '2 The abacus is kept in the cellar.\n3 Nobody has seen it.\n'
    expect(verdict(body + notes, said)).toBe('altered')
  })

  it('is a mark behind a bracket', () => {
    const text =
      'They were counted as others did [7,14]2 when the war was over.\n2 But see the hall’s own list.\n'
    expect(verdict(text, 'They were counted as others did [7,14] when the war was over.')).toBe(
      'verbatim'
    )
    expect(verdict(text, 'They were counted as others did [7] when the war was over.')).not.toBe(
      'verbatim'
    )
  })
})

describe('a number glued to a mark amid a sentence', () => {
  const text = (marks: readonly string[]) =>
    `The mill was old,${marks[0]} and so was the miller. Where the stones were counted,${marks[1]} nobody complained; most were small,${marks[2]} or round.`
  const claim = 'Where the stones were counted, nobody complained'

  it('is the mark of a note in a series of them, however many digits it has', () => {
    expect(verdict(text(['117', '118', '119']), claim)).toBe('verbatim')
    expect(verdict(text(['61', '62', '64']), claim)).toBe('verbatim')
  })

  it('is the sentence’s own where the others are no series', () => {
    expect(verdict(text(['', '118', '']), claim)).toBe('altered')
    expect(verdict(text(['119', '118', '117']), claim)).toBe('altered')
    expect(verdict(text(['12', '118', '340']), claim)).toBe('altered')
  })
})

const said = 'The stones were counted twice. Nobody complained about them. The river rose at night.'
/** The same in a paper, with marks behind its sentences. */
const marked = (marks: readonly [string, string, string]) =>
  `The piles stood by the river.${marks[0]} The stones were counted twice.${marks[1]} Nobody complained about them.${marks[2]} The river rose at night.`

describe('numbers behind sentences', () => {
  it('are references where a paper has them behind several', () => {
    expect(verdict(marked(['4', '5', '6']), said)).toBe('verbatim')
    expect(verdict(marked(['4', '5,11', '6–8']), said)).toBe('verbatim')
  })

  it('are not where only one has', () => {
    expect(verdict(marked(['', '5', '']), said)).toBe('altered')
  })

  it('are not before a small letter', () => {
    const before = `${marked(['4', '5', '6'])} It was late.7 They left.8 The end came.`.replace(
      'twice.5 Nobody',
      'twice.12 nobody'
    )
    expect(verdict(before, said.replace('Nobody', 'nobody'))).toBe('altered')
  })

  it('may not be others', () => {
    expect(verdict(marked(['4', '5', '6']), said.replace('twice.', 'twice.7'))).toBe('altered')
  })
})

describe('numbers of references set apart', () => {
  it('may be left out behind sentences where a paper has several', () => {
    expect(verdict(marked([' 4', ' 15,16', ' 6–8']), said)).toBe('verbatim')
    expect(verdict(marked(['', ' 5', '']), said)).toBe('altered')
  })

  it('and raised ones where it has one', () => {
    expect(verdict(marked(['', '¹⁵,¹⁶', '']), said)).toBe('verbatim')
  })

  it('and behind names', () => {
    const named = 'The stones that Moth et al. 35 have counted twice were kept in the town hall.'
    expect(verdict(named, 'The stones that Moth et al. have counted twice were kept')).toBe(
      'verbatim'
    )
    expect(verdict(named, 'The stones that Moth et al. 34 have counted twice were kept')).toBe(
      'altered'
    )
  })
})
