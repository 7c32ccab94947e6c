/** What folding keeps of a text, and what it lets go. */

import {describe, expect, it} from 'vitest'
import {fold} from '../../src/quote/text/fold.ts'

const symbols = (text: string): string => fold(text).symbols

describe('fold', () => {
  it.each([
    [
      'spaces, hyphens, quotation marks and line breaks',
      'The “well-worn”\nstones',
      'thewellwornstones'
    ],
    ['case', 'GRANITE', 'granite'],
    ['accents, before and behind their letters', 'Kovač, Kovacˇ, Akyu¨rek', 'kovackovacakyurek'],
    ['ligatures', 'ﬂow, ﬁeld, ﬃ', 'flowfieldffi'],
    ['letters that are spelled out', 'Straße, Æther, Łódź, søk', 'strasseaetherlodzsok'],
    ['letters that are spelled out and have accents', 'Ǿrsted, ǿre', 'orstedore'],
    ['points of vowels and strokes that lengthen a word', 'שָׁלוֹם كـــتابٌ', 'שלוםكتاب'],
    ['shapes of Arabic letters', 'ﻛﺘﺎﺏ', 'كتاب'],
    ['digits of other scripts', '٤١٢٠ ۴ ४१', '4120441'],
    ['radicals that stand for characters', '⻓⼭⻘', '长山青'],
    ['full-width and mathematical letters', 'Ａ 𝑥 𝐁', 'axb'],
    ['numbers of signs in their font', '␮m ⫾ ⱖ ⫻', 'μm+>=x']
  ])('makes alike: %s', (_, text, folded) => {
    expect(symbols(text)).toBe(folded)
  })

  it('keeps the signs that carry meaning', () => {
    expect(symbols('5% < 6 ≤ 7 ± 1 ~ $3')).toBe('5%<6<=7+1~$3')
  })

  it('keeps the points of numbers in other scripts', () => {
    const {marks, symbols: digits} = fold('٩٢٫٥ و ١٬٠٠٠')
    const latin = fold('92.5 و 1,000')
    expect(digits).toBe(latin.symbols)
    expect(marks).toEqual(latin.marks)
  })

  it('tells ≠ from =', () => {
    expect(symbols('a ≠ b')).not.toBe(symbols('a = b'))
    for (const drawn of ['a \u0338= b', 'a \u0338 = b', 'a =\u0338 b']) {
      expect(symbols(drawn)).toBe(symbols('a ≠ b'))
    }
    expect(symbols('a \u0338∈ b')).toBe('ab')
    expect(symbols('a 6= b')).toBe(symbols('a ≠ b'))
    for (const other of ['a6= b', '16= b', 'a 6=b', 'a = 6 = b'])
      expect(symbols(other)).toContain('6')
  })

  it('keeps the ampersand', () => {
    expect(symbols('stores & yards')).toBe('stores&yards')
  })

  it('keeps Greek apart from Latin, and its variants together', () => {
    expect(symbols('α')).not.toBe(symbols('a'))
    expect(symbols('ϵ ϕ ς')).toBe(symbols('ε φ σ'))
    expect(symbols('1 − ǫ')).toBe(symbols('1 − ε'))
  })

  it('has one symbol for each glyph that the extraction lost', () => {
    expect(symbols('x(cid:27)y\ufffdz\ue001')).toBe('x\u0001y\u0001z\u0001')
  })

  it('does not take other words in brackets for glyphs', () => {
    expect(symbols('(cid:) (cider)')).toBe('cidcider')
  })

  it('points back to where each symbol stood', () => {
    const {text, at, symbols: folded} = fold('“Ah”, 𝑥 ﬁ')
    expect([...folded].map((_, symbol) => text.codePointAt(at[symbol]!))).toEqual(
      [...'Ah𝑥ﬁﬁ'].map((character) => character.codePointAt(0))
    )
    expect(at.at(-1)).toBe(text.length)
  })

  it('folds what grows, and the empty text', () => {
    expect(symbols('ﷺ'.repeat(100)).length).toBeGreaterThan(1000)
    expect(symbols('')).toBe('')
  })
})

it('an arrow may be typed of a hyphen and a bracket', () => {
  expect(fold('Sa -> Sc').symbols).toBe(fold('Sa → Sc').symbols)
  expect(fold('a -> b').symbols).not.toBe(fold('a > b').symbols)
})
