import {expect, test} from 'vitest'
import {matchesOf} from '../../src/text/matches.ts'

const texts = ['', 'one 22 three 4', '1a2b', 'a😀b', '😀😀', 'no digits here']

test.each([/\d+/g, /\d*/gu, /(?=b)/gu, /(?<word>\p{L})(\d)/gu, /x?/gu])(
  'gives what matchAll gives: %s',
  (pattern) => {
    for (const text of texts) {
      const expected = [...text.matchAll(pattern)]
      expect(matchesOf(text, pattern).map(({index, 0: all}) => ({index, all}))).toEqual(
        expected.map(({index, 0: all}) => ({index, all}))
      )
      expect(pattern.lastIndex).toBe(0)
    }
  }
)

test('begins at the start of a text, wherever the pattern was used before', () => {
  const pattern = /\d/g
  pattern.lastIndex = 3
  expect(matchesOf('1 2 3', pattern).map(([digit]) => digit)).toEqual(['1', '2', '3'])
})
