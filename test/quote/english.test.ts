/** What goes on with what in English. */

import {describe, expect, it} from 'vitest'
import {classOf, formOf, oddsInEnglish, signOfOdds} from '../../src/quote/jumps/english.ts'
import {PAIRS, TRIPLES, WORDS} from '../../src/quote/jumps/english-words.ts'
import {prose} from './extraction.ts'

describe('the figures', () => {
  it('have a letter for each two classes, and for each three', () => {
    expect(PAIRS).toMatch(/^[a-y]+$/)
    expect(PAIRS.length).toBe(WORDS.length ** 2)
    expect(TRIPLES.length).toBe(WORDS.length)
    for (const line of TRIPLES) {
      expect(line).toMatch(/^[a-y]+$/)
      expect(line.length).toBe(WORDS.length ** 2)
    }
  })

  it('have each word once', () => {
    const words = WORDS.flatMap((line) => line.split(' '))
    expect(new Set(words).size).toBe(words.length)
  })

  it('are half units of two to one odds, up to six', () => {
    expect(
      ['-9', '-6', '-0.6', '0', '0.2', '6', '8'].map((odds) => signOfOdds(Number(odds)))
    ).toEqual(['a', 'a', 'l', 'm', 'm', 'y', 'y'])
  })
})

it('a word is counted as itself where it is known, and as what is like it elsewhere', () => {
  const isKnown = (word: string): boolean => word === 'the'
  expect(
    ['The', 'rowing', 'Gull', 'gull', '3.5', '§', 'ox'].map((token) => formOf(token, isKnown))
  ).toEqual(['the', '-ing', '-A', '-a', '#', '-.', '-a'])
})

const odds = (before: string, behind: string): number => {
  const [one, last] = before.split(' ').map(classOf)
  const [first, next] = behind.split(' ').map(classOf)
  return oddsInEnglish([one, last!], [first!, next])
}

it.each([
  ['some of', 'the gulls', 'is seen'],
  ['gulls are', 'seen by', 'of gulls'],
  ['the gulls', 'are seen', 'the tide'],
  ['we found', 'that the', 'of which']
])('behind “%s” stands “%s” rather than “%s”', (before, likely, unlikely) => {
  expect(odds(before, likely)).toBeGreaterThan(odds(before, unlikely))
})

it('words go on with those behind them rather than with those that stand further on', () => {
  let better = 0
  let all = 0
  for (const sentence of prose) {
    const words = sentence.split(' ')
    for (let at = 2; at + 8 < words.length; at++) {
      const before = words.slice(at - 2, at).join(' ')
      const [own, other] = [at, at + 6].map((from) =>
        odds(before, words.slice(from, from + 2).join(' '))
      )
      if (own! > other!) better++
      if (own !== other) all++
    }
  }
  expect(all).toBeGreaterThan(300)
  expect(better / all).toBeGreaterThan(0.7)
})
