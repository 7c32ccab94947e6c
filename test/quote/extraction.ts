/** Papers of our own making, and what extractors do to their text. */

import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {judge, type PreparedPaper} from '../../src/quote/index.ts'

/** Words of the generated papers: none is another's opposite, prefix or inflection. */
const WORDS = (
  'river valley sediment survey granite quarry moss lichen harbour glacier meadow orchard pollen lantern ' +
  'measure compass drought rainfall shoreline estuary plateau canopy burrow falcon heron beetle cricket ' +
  'record describe compare observe collect suggest explain gather follow remain settle carry ' +
  'northern coastal seasonal gradual steep shallow bright narrow ancient fertile remote quiet'
).split(' ')
const JOINTS = 'of in with from under across beyond between during towards'.split(' ')

/** A sentence of eight to some twenty words, no content word twice; joints stand between some, as in prose. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.shuffledSubarray(WORDS, {minLength: 8, maxLength: 14}),
    fc.array(fc.option(fc.constantFrom(...JOINTS), {freq: 3}), {minLength: 14, maxLength: 14})
  )
  .map(([words, joints]) => {
    const text = words
      .map((word, index) => (index > 0 && joints[index] ? `${joints[index]} the ${word}` : word))
      .join(' ')
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  })

/** A paper: some twenty sentences, no two alike. */
export const paper: fc.Arbitrary<string[]> = fc.uniqueArray(sentence, {
  minLength: 14,
  maxLength: 24
})

/** Sentences of two papers of our own in English, for what is told by the order of its words. */
export const prose: readonly string[] = ['en-columns', 'en-lines'].flatMap(
  (name) =>
    JSON.parse(readFileSync(`test/fixtures/papers/${name}.sentences.json`, 'utf8')).sentences
)

/** What is common to all damages: the sentences as lines of at most so many characters, hyphenated at their ends. */
export function setInLines(sentences: string[], width: number, hyphenate = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of sentences.join(' ').split(' ')) {
    const room = width - line.length - 1
    if (line === '') line = word
    else if (word.length <= room) line += ` ${word}`
    else if (hyphenate && word.length >= 7 && room >= 5) {
      lines.push(`${line} ${word.slice(0, 3)}-`)
      line = word.slice(3)
    } else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** One kind of damage that an extractor does. */
export interface Damage {
  name: string
  extract(sentences: string[]): string
}

const everyThird = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line, index) => (index % 3 === 1 ? change(line) : line))
    .join('\n')

/** The damages that leave a paper in one column. */
export const damages: Damage[] = [
  {name: 'line breaks', extract: (sentences) => setInLines(sentences, 70).join('\n')},
  {
    name: 'hyphens at line ends',
    extract: (sentences) => setInLines(sentences, 44, true).join('\n')
  },
  {
    name: 'lost spaces',
    extract: (sentences) =>
      everyThird(setInLines(sentences, 70).join('\n'), (line) => line.replaceAll(' ', ''))
  },
  {
    name: 'ligatures',
    extract: (sentences) =>
      setInLines(sentences, 70)
        .join('\n')
        .replaceAll('ff', 'ﬀ')
        .replaceAll('fi', 'ﬁ')
        .replaceAll('fl', 'ﬂ')
  },
  {
    name: 'broken accents',
    extract: (sentences) =>
      setInLines(sentences, 70).join('\n').replaceAll('e', 'e´').replaceAll('u', '¨u')
  },
  {
    name: 'running heads and page numbers',
    extract: (sentences) => pages(setInLines(sentences, 70), 4).join('\n')
  },
  {
    name: 'form feeds',
    extract: (sentences) =>
      setInLines(sentences, 70)
        .map((line, index) => (index % 9 === 8 ? `\f${line}` : line))
        .join('\n')
  },
  {
    name: 'unknown glyphs',
    extract: (sentences) =>
      setInLines(sentences, 70).join('\n').replaceAll('ck', '(cid:27)').replaceAll('fi', '\ufffd')
  },
  {
    name: 'soft hyphens and thin spaces',
    extract: (sentences) =>
      setInLines(sentences, 70)
        .join('\n')
        .replaceAll('ss', 's\u00ads')
        .replaceAll(' of ', '\u2009of\u00a0')
  }
]

/** Puts a running head and a page number between every so many lines. */
function pages(lines: string[], linesAPage: number): string[] {
  const result: string[] = []
  lines.forEach((line, index) => {
    if (index > 0 && index % linesAPage === 0) {
      result.push(
        String(Math.floor(index / linesAPage) + 3),
        'A. Author et al. / Annals of Invented Matters'
      )
    }
    result.push(line)
  })
  return result
}

/**
 * A paper in two columns, whose lines an extractor printed in the order of their height on the page: joined, one after the other, or
 * joined with the gap between them. A paper with a gap has no hyphens, which would tell its columns as well.
 */
export function twoColumns(sentences: string[], order: 'merged' | 'alternating' | 'gap'): string {
  const lines = setInLines(sentences, 46, order !== 'gap')
  const half = Math.ceil(lines.length / 2)
  const result: string[] = []
  for (let index = 0; index < half; index++) {
    const left = lines[index]!
    const right = lines[half + index] ?? ''
    if (order === 'gap') result.push(`${left.padEnd(49)}${right}`.trimEnd())
    else if (order === 'merged') result.push(`${left} ${right}`.trim())
    else result.push(left, ...(right === '' ? [] : [right]))
  }
  return result.join('\n')
}

/** Lines in pages of so many; what is left over makes none. */
export function pagesOf(lines: readonly string[], linesAPage: number): string[][] {
  const pages: string[][] = []
  for (let from = 0; from + linesAPage <= lines.length; from += linesAPage)
    pages.push(lines.slice(from, from + linesAPage))
  return pages
}

/** The last lines of a page and the first of the next. */
export interface Turn {
  last: readonly string[]
  first: readonly string[]
}

/** What stands around the end of each page but the last. */
export function turnsOf(pages: readonly (readonly string[])[]): Turn[] {
  return pages
    .slice(0, -1)
    .map((page, index) => ({last: page.slice(-3), first: pages[index + 1]!.slice(0, 3)}))
}

/** The ends of pages over which a quotation is taken for the paper's that lacks one of the six lines. */
export function passingWithout(line: number, turns: readonly Turn[], paper: PreparedPaper): Turn[] {
  return turns.filter(({last, first}) => {
    const left = [...last, ...first].toSpliced(line, 1)
    return judge(paper, left.join(' ')).verdict === 'verbatim'
  })
}
