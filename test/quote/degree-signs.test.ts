/** The sign of degrees behind a number: what is another quantity without it, and how else it is written. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

/** A paper on jars, each kept at so much of a unit. */
function paperOf(unit: string, more = ''): ReturnType<typeof prepare> {
  const jars = Array.from(
    {length: 10},
    (_, jar) => `Jar ${jar + 2} was kept at ${jar + 20}${unit} for a day in a dark room.`
  )
  return prepare(`The lake lay still for most of the year. ${jars.join(' ')} ${more}`)
}

function quotationOf(unit: string): string {
  return `Jar 3 was kept at 21${unit} for a day in a dark room.`
}

describe('the sign of degrees', () => {
  it.each([
    ['°', '', '21', '21°'],
    [' °C', ' C', '21 C', '21 °C'],
    [' °C', ' K', '21 K', '21 °C'],
    [' K', ' °C', '21 °C', '21 K']
  ])('of “%s” is not “%s”, and is told with its number', (unit, other, said, reads) => {
    expect(judge(paperOf(unit), quotationOf(other))).toMatchObject({
      verdict: 'altered',
      differences: [{said, reads}],
      replacement: quotationOf(unit)
    })
  })

  it.each([
    [' K', ' °K'],
    ['', '°']
  ])('may not be put in where a paper that prints it has “%s”', (unit, other) => {
    const others = Array.from({length: 8}, (_, turn) => `We turned it by ${turn + 2}°.`).join(' ')
    expect(judge(paperOf(unit, others), quotationOf(other)).verdict).toBe('altered')
    expect(judge(paperOf(unit), quotationOf(other)).verdict).toBe('verbatim')
  })

  it.each([
    [' °C', ' ºC'],
    [' ºC', ' °C'],
    [' oC', ' °C'],
    ['oC', ' °C'],
    [' ⁰C', ' °C'],
    [' ∘C', ' °C'],
    [' °C', ' ℃'],
    [' ˚C', '°C'],
    ['° C', '°C'],
    [' °\nC', ' °C'],
    ['o', '°'],
    [' C', ' °C'],
    [' ˚A', ' Å'],
    ['°', '˚']
  ])('of “%s” is the same in “%s”', (unit, other) => {
    expect(judge(paperOf(unit), quotationOf(other))).toMatchObject({
      verdict: 'verbatim',
      differences: []
    })
  })

  it('is lost where a font without a character map leaves a digit', () => {
    expect(judge(paperOf(' 8C'), quotationOf(' °C')).verdict).toBe('unverifiable')
  })
})
