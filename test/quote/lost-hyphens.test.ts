/** Half words that an extractor put against another column's line, as `pdftotext` does where it takes a line's hyphen away. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import {lostHyphens} from '../../src/quote/text/lost-hyphens.ts'
import {soundWordsOf} from '../../src/quote/text/vocabulary.ts'
import {paper, twoColumns} from './extraction.ts'

/** The words on both sides of the breaks that are found in a text, but {@link others}. */
function breaksIn(text: string): string[] {
  return lostHyphens(text, soundWordsOf(text).vocabulary)
    .map(
      (at) =>
        `${/\p{L}*$/u.exec(text.slice(0, at))![0]}|${/^(?:\p{L}+|\S)/u.exec(text.slice(at))![0]}`
    )
    .filter((found) => !['lan|boats', 'mor|quay'].includes(found))
}

/** Lines of a column, whose words show what the text's words are. */
const lines = [
  'The keepers of the harbour wrote down the number',
  'of boats that came in with the morning tide, and',
  'the boatmen showed them what they had on board. A',
  'lantern was lit on the quay when the water rose,',
  'so that no keeper had to wait for the next boat.'
]
const filler = Array.from({length: 8}, () => lines).flat()
/** Two other breaks: fewer than three in a text are chance. */
const others = [
  'They came to the quay at night and lit the lanboats in the',
  'tern bay.',
  ...lines,
  'When it was dark they read what stood on the morquay of it',
  'ning then.'
]
const around = (rows: readonly string[]): string =>
  [...filler, ...rows, ...filler, ...others, ...filler].join('\n')

/** The end of a line of two columns' width, which shows that another line was put behind it. */
const first = 'On most of the mornings of that year the har'

describe('half a word against another column’s line', () => {
  it.each([
    ['a word', [`${first}lantern was lit when nobody`, 'bour lay still.'], ['har|lantern']],
    ['a capital', [`${first}Plovers were seen by all of`, 'bour lay still.'], ['har|Plovers']],
    ['a number', [`${first}12 of the boats came, and as`, 'bour lay still.'], ['har|1']],
    [
      'a line that ends with another, which goes on behind it',
      [`${first}Keepers of the old tower saw the num`.concat('bour lay still.'), 'ber rise.'],
      ['har|Keepers', 'num|bour']
    ],
    [
      'a word, where the text has another form of its own',
      [`${first}lantern was lit when nobody`, 'bours lay still.'],
      ['har|lantern']
    ]
  ])('is told before %s', (_, rows, found) => {
    expect(breaksIn(around(rows))).toEqual(found)
  })

  it.each([
    ['a word that the text has', [`${first}lantern, the harlantern,`, 'bour lay still.']],
    ['letters whose rest stands nowhere', [`${first}lantern was lit when nobody`, 'saw it.']],
    [
      'at a line’s start',
      ['harlantern on most of the mornings of that year was', 'bour lay still.']
    ],
    [
      'a prefix that negates',
      ['On most of the mornings of that year they were unwritten and', 'til the spring so.']
    ]
  ])('is not %s', (_, rows) => {
    expect(breaksIn(around([...rows, 'They were written until the tide came in.']))).toEqual([])
  })

  it('is not looked for where words keep their places', () => {
    const gaps = Array.from({length: 8}, () => 'The tide rose.      The boats came in.')
    expect(breaksIn(around([`${first}lantern was lit`, 'bour lay still.', ...gaps]))).toEqual([])
  })

  it('is not looked for where lines keep their hyphens', () => {
    const hyphens = Array.from({length: 4}, () => 'when the boat-\nmen came in with the tide.')
    expect(breaksIn(around([`${first}lantern was lit`, 'bour lay still.', ...hyphens]))).toEqual([])
  })
})

describe('half a word against the foot of a page', () => {
  /** A text with a page's end in it, and nothing else of that kind. */
  const atPageEnd = (rows: readonly string[]): string => [...filler, ...rows, ...filler].join('\n')

  it.each([
    ['a copyright', ['They went to the har© 2019 The Tide Society', '', 'bour by night.'], 'har|©'],
    ['the number of a page', ['They went to the har12', '', 'bour by night.'], 'har|1'],
    ['a note', ['They went to the har1 See the list of tides.', '', 'bour by night.'], 'har|1'],
    ['words', ['They went to the harKept by the Tide Society.', 'bour by night.'], 'har|Kept']
  ])('is told before %s', (_, rows, found) => {
    expect(breaksIn(atPageEnd(rows))).toEqual([found])
  })

  it.each([
    ['a word that the text has', ['They asked harKept at night.', 'bour and harKept.']],
    ['where its rest begins no line', ['They went to har12 and to the', 'old bour by night.']],
    ['where the two are no word', ['They went to the har12', '', 'vest by night.']],
    ['where the rest is a word', ['They lit har12', 'bour. The bour and', 'the bour were lit.']],
    ['a letter that stands alone', ['They went to r12', 'ose by night, and the water rose.']]
  ])('is not %s', (_, rows) => {
    expect(breaksIn(atPageEnd(rows))).toEqual([])
  })

  it('goes on behind it', () => {
    const rows = ['They went to the har© 2019 The Tide Society', '', 'bour by night with lamps.']
    const extracted = prepare(atPageEnd(rows))
    const verdict = (quotation: string) => judge(extracted, quotation).verdict
    expect(verdict('They went to the harbour by night with lamps.')).toBe('verbatim')
    expect(verdict('They went to the harbour with lamps.')).not.toBe('verbatim')
    expect(verdict('They went to the harvest by night with lamps.')).not.toBe('verbatim')
  })

  it('is looked for in time in proportion to the text', () => {
    expect(lostHyphens('aaA'.repeat(300_000), new Map())).toEqual([])
  })
})

describe('columns in turns whose hyphens were taken away', () => {
  const examples = {numRuns: 30, seed: 3}
  const place = fc.nat({max: 1000})
  const extract = (sentences: string[]): string =>
    twoColumns(sentences, 'alternating').replaceAll('-\n', '')

  it('let most sentences be accepted', () => {
    let accepted = 0
    let all = 0
    for (const [one, other] of fc.sample(fc.tuple(paper, paper), {numRuns: 20, seed: 4})) {
      const sentences = [...one, ...other]
      const extracted = prepare(extract(sentences))
      for (const sentence of sentences) {
        all++
        if (judge(extracted, sentence).verdict === 'verbatim') accepted++
      }
    }
    expect(accepted / all).toBeGreaterThan(0.6)
  })

  it('let no changed word pass', () => {
    fc.assert(
      fc.property(paper, place, place, (sentences, at, which) => {
        const words = sentences[at % sentences.length]!.split(' ')
        words[1 + (which % (words.length - 2))] = 'pomegranate'
        expect(judge(prepare(extract(sentences)), words.join(' ')).verdict).not.toBe('verbatim')
      }),
      examples
    )
  })

  it('let no dropped “not” pass', () => {
    fc.assert(
      fc.property(paper, place, place, (sentences, at, which) => {
        const index = at % sentences.length
        const words = sentences[index]!.split(' ')
        const before = 1 + (which % (words.length - 2))
        const denying = words.toSpliced(before, 0, 'not').join(' ')
        const extracted = prepare(extract(sentences.with(index, denying)))
        expect(judge(extracted, sentences[index]!).verdict).not.toBe('verbatim')
      }),
      examples
    )
  })
})

describe('a line that ended within a word', () => {
  it('is left there by nothing but the rest of the word', () => {
    const rows = [
      `${first}lantern was lit when nobody`,
      'bours',
      'lay still in the morning, and all of the boats were',
      'at the quay.'
    ]
    const extracted = prepare(around(rows))
    const begin = 'On most of the mornings of that year the'
    expect(judge(extracted, `${begin} harbours lay still in the morning`).verdict).toBe('verbatim')
    expect(judge(extracted, `${begin} har lay still in the morning`).verdict).toBe('altered')
  })
})
