import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/generic-words.ts'
import {Kind, kindAt, unitsAt} from '../../src/text/characters.ts'

test('tells characters of one and of two units', () => {
  const text = 'é\u0301’ 𝛼\ud835.'
  const kinds: number[] = []
  for (let at = 0; at < text.length; at += unitsAt(text, at)) kinds.push(kindAt(text, at))
  expect(kinds.slice(0, 5)).toEqual([Kind.letter, Kind.mark, Kind.joint, Kind.space, Kind.letter])
  // Half of a character is none of a word.
  expect([Kind.letter, Kind.mark, Kind.joint, Kind.space]).not.toContain(kinds[5])
  expect(kinds).toHaveLength(7)
  expect(kindAt(text, text.length)).toBe(Kind.other)
})

test('a text in signs is told from one in letters by each of them', () => {
  const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
  const signs: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (sign.test(character)) signs.push(character)
  }
  expect(signs.length).toBeGreaterThan(90_000)
  expect(signs.filter((character) => languageOf(character) !== 'signs')).toEqual([])
})
