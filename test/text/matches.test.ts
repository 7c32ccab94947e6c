import {expect, test} from 'vitest'
import {matchesOf} from '../../src/text/matches.ts'

const texts = ['', 'one 22 three 4', '1a2b', 'a😀b', '😀😀', 'no digits here']

test.each([/\d+/g, /\d*/gu, /(?=b)/gu, /(?<word>\p{L})(\d)/gu, /x?/gu])(
  'gives what matchAll gives: %s',
  (pattern) => {
    for (const text of texts) {
      const expected = [...text.matchAll(pattern)]
      expect(Array.from(matchesOf(text, pattern), ({index, 0: all}) => ({index, all}))).toEqual(
        expected.map(({index, 0: all}) => ({index, all}))
      )
      expect(pattern.lastIndex).toBe(0)
    }
  }
)

test('begins at the start of a text, wherever the pattern was used before', () => {
  const pattern = /\d/g
  pattern.lastIndex = 3
  expect(Array.from(matchesOf('1 2 3', pattern), ([digit]) => digit)).toEqual(['1', '2', '3'])
})

test('lets a pattern be used elsewhere between two of its matches, and behind a loop that was left', () => {
  const pattern = /\d/g
  const found: string[] = []
  for (const [digit] of matchesOf('1 2 3', pattern)) {
    found.push(digit, ...Array.from(matchesOf('4 5', pattern), ([other]) => other))
    if (digit === '2') break
  }
  expect(found).toEqual(['1', '4', '5', '2', '4', '5'])
  expect(pattern.test('6')).toBe(true)
})

test('refuses a pattern that would be found at one place for ever', () => {
  expect(() => [...matchesOf('1 2 3', /\d/)]).toThrow('lacks the flag `g`')
})
