/** Pages whose words are not in the text: a quotation that is not found may stand on them. */

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openPaper} from '../../src/paper/index.ts'
import {type Judgement, judge, prepare} from '../../src/quote/index.ts'
import {type Placed, pdfOf} from './pdf-writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'paper-unread-'))
})
afterAll(() => rm(folder, {recursive: true}))

const sentences = [
  'The ferry crossed the strait on every day of the winter but one.',
  'Its captain wrote down how thick the ice was at each of the buoys.',
  'No buoy was lost before the storm that broke the northern pier.'
]

/** A page of text. */
const written: Placed[] = Array.from({length: 45}, (_, row) => ({
  x: 72,
  y: 720 - 14 * row,
  text:
    row < sentences.length ? sentences[row]! : `Row ${row} of the log has the wind and the water.`
}))

/** What stands on a page that is only a picture: its number. */
const number: Placed[] = [{x: 300, y: 40, text: '7'}]

/** Hold a quotation against pages, of which some have a picture. */
async function judged(
  quotation: string,
  pages: Placed[][],
  pictures: readonly (readonly [page: number, share: number])[]
): Promise<Judgement> {
  const file = path.join(folder, 'log.pdf')
  await writeFile(file, pdfOf(pages, {pictures: new Map(pictures)}))
  const paper = await openPaper(file)
  return judge(prepare(paper.text, paper), quotation)
}

const unknown = 'Seals slept on the floes until the harbour bells woke all of them.'
const scans = [written, [], number, [], written]
const whole = [1, 2, 3].map((page) => [page, 0.97] as const)

describe('a PDF of which pages are pictures without text', () => {
  it('is not said to lack a quotation', async () => {
    expect(await judged(unknown, scans, whole)).toMatchObject({
      verdict: 'unverifiable',
      reason: 'pages 2–4 of the PDF are pictures without text'
    })
    expect(await judged(unknown, [written, []], [[1, 1]])).toMatchObject({
      reason: 'page 2 of the PDF is a picture without text'
    })
  })

  it('is held against what it says on the pages that can be read', async () => {
    expect(await judged(sentences[1]!, scans, whole)).toMatchObject({verdict: 'verbatim'})
    const altered = await judged(sentences[2]!.replace('before', 'after'), scans, whole)
    expect(altered).toMatchObject({verdict: 'altered'})
    expect(altered.differences).toMatchObject([{said: 'after', reads: 'before'}])
  })
})

describe('a PDF whose words can all be read', () => {
  const pages = [written, [], written, written, [], written]

  it.each([
    ['has empty pages', pages, []],
    ['has pages with a figure', pages, [[1, 0.7]]],
    [
      'has covers',
      [[], written, written, written, []],
      [
        [0, 1],
        [4, 1]
      ]
    ],
    [
      'has pictures under its text',
      [written, written, written, []],
      [
        [0, 1],
        [1, 1],
        [2, 1],
        [3, 1]
      ]
    ]
  ] as const)('%s', async (_, all, pictures) => {
    const {verdict} = await judged(unknown, all as unknown as Placed[][], pictures)
    expect(verdict).toBe('absent')
  })
})
