import {expect, test} from 'vitest'
import {talkOf} from '../../src/language/shapes/index.ts'

const both = [false, true]

test('a sentence without a known word is no talk, wherever it stands', () => {
  for (const length of [0, 1, 4, 7, 20, 100]) {
    for (const opening of both) {
      for (const closing of both) {
        for (const [goesOn, follows] of [
          [false, false],
          [true, false],
          [false, true]
        ] as const) {
          for (const [question, colon] of [
            [false, false],
            [true, false],
            [false, true]
          ] as const) {
            const numbers = length > 4 ? 2 : 0
            const known = {length, scale: 1, hits: [], numbers, question, colon}
            for (const aboveTitle of both) {
              for (const exclaims of both) {
                const place = {opening, closing, goesOn, follows, aboveTitle}
                const rest = {
                  answers: false,
                  comments: false,
                  afterQuestion: false,
                  heading: false,
                  exclaims,
                  asksLength: false
                }
                const facts = {...known, ...place, ...rest}
                expect(talkOf(facts)).toBeUndefined()
              }
            }
          }
        }
      }
    }
  }
})
