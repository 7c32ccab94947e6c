import {expect, it} from 'vitest'
import rule from '../../rules/verbatim-quotes/index.ts'
import {format, lint} from './lint.ts'

const files = {
  'paper.txt': `Bees that count

Our bees did not count more than four landmarks, how-
ever long they were trained. The tunnel was lit from
above by twelve lamps of equal brightness.
`
}
const messagesOf = (text: string) =>
  lint({rule, files, summary: `---\npaper: paper.txt\n---\n\n${text}\n`})

it.each([
  '“Our bees did not count more than four landmarks, however long they were trained.”',
  '“our bees did not count more than four landmarks”',
  '"The tunnel was *lit from above* by twelve [lamps](x.html) of equal brightness."',
  'The “counting bees” of the title.'
])('is content with %s', async (text) => {
  expect((await messagesOf(text)).map(format)).toEqual([])
})

it('says of an invented quotation that the paper has nothing of the kind', async () => {
  const found = await messagesOf('They add: “Honey made every one of our wasps a mathematician.”')
  expect(found.map(format)).toEqual([
    '5:12-5:62: Unexpected quotation, the paper says nothing of the kind'
  ])
  expect(found.map(({fatal}) => fatal)).toEqual([true])
})

it('obeys control comments', async () => {
  const found = await messagesOf(
    '<!--lint disable verbatim-quotes-->\n\n“Honey made every one of our wasps a mathematician.”'
  )
  expect(found).toEqual([])
})
