import {expect, test} from 'vitest'
import {countWords} from '../../src/summary/words.ts'

test('counts words with marks inside them as one', () => {
  expect(countWords('The state-of-the-art gauge isn’t 0.54 m off, or 3/4 of 1,000.')).toBe(11)
  expect(countWords('- . ’ (…)')).toBe(0)
  expect(countWords('tides- and ebb.')).toBe(3)
})

test('counts letters of two units, and no halves of them', () => {
  expect(countWords('𝐀𝐁 𝛼\ud835 x')).toBe(3)
})

test('a letter of a script without spaces parts the words around it', () => {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
  const missed: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (unspaced.test(character) && countWords(`a${character}b`) < 2) missed.push(character)
  }
  expect(missed).toEqual([])
})
