import {expect, test} from 'vitest'
import {countPhrases} from '../../src/evidence/terms/phrases.ts'
import {readWords} from '../../src/evidence/terms/running-words.ts'

const part = (text: string, weight = 1) => ({weight, words: readWords(text)})

test('counts phrases whatever their endings, and remembers how they were written last', () => {
  const phrases = countPhrases(part('Tide gauges, tide gauge. Tide Gauge; harbour'), [], 2)
  expect(phrases.get('tidegauge')).toEqual({term: 'tide gauge', weight: 1, seen: 3, asName: 1})
})

test('leaves nothing out that is seen as often as asked, or stands in another part', () => {
  const body = part(`${'salt marsh. '.repeat(3)}sea wall. `)
  const phrases = countPhrases(body, [part('sea wall', 6)], 3)
  expect(phrases.get('saltmarsh')?.seen).toBe(3)
  expect(phrases.get('seawall')).toMatchObject({seen: 2, weight: 6})
})

test('goes on over spaces and line ends alone', () => {
  const phrases = countPhrases(part('salt\n marsh'), [part('sea, wall', 2)], 1)
  expect(phrases.has('saltmarsh')).toBe(true)
  expect(phrases.has('seawall')).toBe(false)
})
