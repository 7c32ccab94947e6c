import {expect, it} from 'vitest'
import {pairsOf, soundWordsOf} from '../../src/quote/text/vocabulary.ts'

const words = soundWordsOf(
  'The keepers of the dam measured the normal-\nisation of the water, since the normal water was low.\n'
)

it('counts words, whatever their case', () => {
  expect(words.vocabulary.get('the')).toBe(5)
  expect(words.vocabulary.has('stone')).toBe(false)
})

it('takes half of a word that a line’s hyphen breaks for no word', () => {
  expect(words.vocabulary.has('isation')).toBe(false)
  expect(words.vocabulary.get('normal')).toBe(1)
})

it('counts words side by side', () => {
  const pairs = pairsOf(words)
  expect(pairs('The', 'dam')).toBe(1)
  expect(pairs('isation', 'of')).toBe(0)
})
