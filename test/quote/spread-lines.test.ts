/** Lines of justified text whose words the extractor wrote on lines of their own. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const AROUND =
  'In summer the children counted the boats that came home each\n' +
  'evening and wrote their names into a book. Whoever was done first\n' +
  'might light the lamp at the end of the pier, and the others went\n' +
  'to look for wood until it was dark. No boat was ever counted twice\n'

/** A paper with a line that is spread over many. */
function spread(words: string, between: string): string {
  return `${AROUND}Then all of them went home, for at the end of the lane there waited\n${words
    .split(' ')
    .join(between)}\nthe oven, and nobody asked what it would cost.\n${AROUND}`
}

const BEFORE = 'at the end of the lane there waited'
const WORDS = 'the old fishwife with warm fresh bread from'
const BEHIND = 'the oven, and nobody asked'

describe.each([
  ['one below the other', '\n'],
  ['with empty lines between', '\n\n'],
  ['with more of them', '\n\n\n']
])('words of a spread line, %s', (_, between) => {
  const paper = prepare(spread(WORDS, between))

  it('are read', () => {
    expect(judge(paper, `${BEFORE} ${WORDS} ${BEHIND}`).verdict).toBe('verbatim')
  })

  it.each(['the', 'fishwife', 'warm', 'fresh bread', 'with warm fresh', 'from'])(
    'cannot be left out: %s',
    (words) => {
      const said = `${BEFORE} ${WORDS.replace(`${words} `, '').replace(/ from$/, words === 'from' ? '' : '$&')} ${BEHIND}`
      expect(judge(paper, said)).toMatchObject({verdict: 'altered'})
    }
  )
})

describe('labels of a figure', () => {
  const text = readFileSync('test/fixtures/papers/en-columns.pdftotext.txt', 'utf8')
  const at = text.indexOf('\n', text.length / 2) + 1
  const head = 'Then all of them went home, for at the end\nof the lane there waited'
  const labels = 'Boats\nLamps\nChildren\nWood'

  it.each([
    ['a line', `${head}\n${labels}\nthe oven, and nobody asked what it would\ncost.\n`],
    [
      'the last word of a paragraph',
      `${head}\nsomebody.\n${labels}\nThe oven was warm, and nobody asked what\nit would cost.\n`
    ]
  ])('are passed over behind %s', (_, inserted) => {
    const paper = prepare(text.slice(0, at) + inserted + text.slice(at))
    const said = inserted.replace(`${labels}\n`, '').replace(/\n/g, ' ')
    // Whether a sentence follows another one, the lines around leave open.
    expect(['verbatim', 'unconfirmed']).toContain(judge(paper, said).verdict)
  })
})
