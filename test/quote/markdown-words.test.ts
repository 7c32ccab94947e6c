/** What the matcher shows of a paper in Markdown. */

import {expect, it} from 'vitest'
import {prepare} from '../../src/quote/paper.ts'
import {readable} from '../../src/quote/text/readable.ts'

const paper = prepare(`The keepers of the ponds count all eggs, as they have done since

| Pond | Eggs |
|------|------|
| Old  | 12   |

{7}-----
the first years.

## 4.5 Herons

They eat eggs.
`)

it('shows the words of tables and headings without their signs', () => {
  expect(readable(paper, {start: 0, end: paper.text.length})).toBe(
    'The keepers of the ponds count all eggs, as they have done since Pond Eggs Old 12 the first years. 4.5 Herons They eat eggs.'
  )
})

it('knows a row of a table by its line, of which it shows a part', () => {
  const start = paper.text.indexOf('Eggs |')
  expect(readable(paper, {start, end: start + 40})).toBe('Eggs Old 12')
})

it.each([
  'The chance of an egg is p(e | n) - that of a nest is less. |n| is the count.',
  'We write C# and F# -- as some do -- in 3 lines # and more.'
])('keeps such signs in sentences: %s', (text) => {
  expect(readable(prepare(text), {start: 0, end: text.length})).toBe(text)
})
