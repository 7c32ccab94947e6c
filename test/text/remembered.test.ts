import {expect, it} from 'vitest'
import {remembered} from '../../src/text/remembered.ts'

/** A function that remembers how many letters a text has, and the texts that it was really asked for. */
function counting(most?: number) {
  const asked: string[] = []
  const count = remembered((text, flag) => {
    asked.push(text)
    return {letters: flag ? 0 : text.length}
  }, most)
  return {asked, count}
}

it('finds out about a text once', () => {
  const {asked, count} = counting()
  expect(count('bees')).toBe(count('bees'))
  expect(asked).toEqual(['bees'])
})

it('tells the same text with the flag from that without', () => {
  const {count} = counting()
  expect([count('bees'), count('bees', true)]).toEqual([{letters: 4}, {letters: 0}])
})

it('forgets the text that was asked for longest ago', () => {
  const {asked, count} = counting(2)
  for (const text of ['one', 'two', 'one', 'three', 'one', 'two']) count(text)
  expect(asked).toEqual(['one', 'two', 'three', 'two'])
})

it('does not keep texts that are no sentences', () => {
  const {asked, count} = counting()
  const long = 'bees '.repeat(1000)
  expect([count(long).letters, count(long).letters]).toEqual([5000, 5000])
  expect(asked).toHaveLength(2)
})
