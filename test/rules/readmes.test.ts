/** Every example of every rule's readme, as it stands and as a tree without positions. */

import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Rule} from '../../src/rule.ts'
import {type Example, readExamples} from './examples.ts'
import {fix, format, lint} from './lint.ts'

const rulesFolder = new URL('../../rules/', import.meta.url)

for (const id of readdirSync(rulesFolder)) {
  const readme = readFileSync(new URL(`${id}/readme.md`, rulesFolder), 'utf8')
  const {default: rule} = (await import(`../../rules/${id}/index.ts`)) as {default: Rule}

  describe(`rules/${id}/readme.md`, () => {
    for (const example of readExamples(readme)) {
      const run = (changes?: {summary?: string; withoutPositions?: boolean}) =>
        lint({...example, rule, ...changes})

      it(`${example.name}: says what the readme shows`, async () => {
        expect((await run()).map(format)).toEqual(example.messages)
      })

      it(`${example.name}: says the same without positions`, async () => {
        const messages = await run({withoutPositions: true})
        expect(messages.map(({reason}) => reason).sort()).toEqual(reasons(example))
        expect(messages.filter(({place}) => place)).toEqual([])
      })

      it(`${example.name}: holds what it names in its place`, async () => {
        for (const {actual, place} of await run()) {
          if (!actual || !place || !('start' in place)) continue
          expect(example.summary.slice(place.start.offset, place.end.offset)).toBe(actual)
        }
      })

      if (example.fixed !== undefined) {
        it(`${example.name}: is clean of what was fixed, and a second fix changes nothing`, async () => {
          const messages = await run()
          const fixed = fix(example.summary, messages)
          expect(fixed).toBe(example.fixed)
          const left = await run({summary: fixed})
          expect(left.filter(({expected}) => expected?.length === 1)).toEqual([])
          expect(left.length).toBe(
            messages.length - messages.filter(({expected}) => expected?.length === 1).length
          )
        })
      }
    }
  })
}

function reasons(example: Example): string[] {
  return example.messages.map((line) => line.replace(/^\d+:\d+(?:-\d+:\d+)?: /, '')).sort()
}
