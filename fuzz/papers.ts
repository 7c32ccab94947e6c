/** Papers to hold quotations against: invented ones in the dress of many extractors, and the test papers. */

import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {inventSentences, inventWords, setInLines} from './prose.ts'
import {type Random, randomFrom} from './random.ts'

/** A paper, and stretches of it that are true quotations. */
export interface FuzzedPaper {
  text: string
  /** Sentences as their author wrote them, on one line. */
  sentences: string[]
}

/** Cases that share a paper: making one ready takes longer than holding a quotation against it. */
export const casesAPaper = 50

/** Lines of a page in an invented paper. */
const pageLines = 44

/** The paper of a case. */
export function paperOf(seed: number): FuzzedPaper {
  const random = randomFrom(Math.floor(seed / casesAPaper))
  return random.chance(0.7) ? inventPaper(random) : random.pick(testPapers())
}

function inventPaper(random: Random): FuzzedPaper {
  const sentences = inventSentences(random, inventWords(random, 300), 2_000 + random.below(15_000))
  const text = random.pick(dresses)(random, sentences.join(' '))
  return {text: random.chance(0.5) ? random.pick(accidents)(random, text) : text, sentences}
}

/** How an extractor sets the lines of a paper. */
const dresses: readonly ((random: Random, text: string) => string)[] = [
  (random, text) => setInLines(random, text, 60 + random.below(40)),
  (random, text) => withPages(random, setInLines(random, text, 78)),
  (random, text) => inColumns(random, setInLines(random, text, 44)),
  (random, text) => numbered(setInLines(random, text, 70)),
  (_, text) => text
]

/** A running head and a page number between pages. */
function withPages(random: Random, text: string): string {
  const lines = text.split('\n')
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += pageLines) {
    const page = lines.slice(at, at + pageLines).join('\n')
    pages.push(`A running head\n\n${page}\n\n${1 + at / pageLines}\n`)
  }
  return pages.join(random.pick(['\f', '\n\n']))
}

/** Two columns, set side by side with a gutter or one after the other. */
function inColumns(random: Random, text: string): string {
  const lines = text.split('\n')
  const pages: string[] = []
  const sideBySide = random.chance(0.6)
  for (let at = 0; at < lines.length; at += 2 * pageLines) {
    const left = lines.slice(at, at + pageLines)
    const right = lines.slice(at + pageLines, at + 2 * pageLines)
    pages.push(
      sideBySide
        ? left.map((line, index) => `${line.padEnd(50)}${right[index] ?? ''}`.trimEnd()).join('\n')
        : [...left, ...right].join('\n')
    )
  }
  return pages.join('\n\f')
}

/** A number before each line, as drafts for review have. */
function numbered(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${String(index + 1).padStart(4)} ${line}`)
    .join('\n')
}

/** What else befalls a text on its way. */
const accidents: readonly ((random: Random, text: string) => string)[] = [
  (_, text) => text.replaceAll('\n', '\r\n'),
  (_, text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
  (_, text) => text.normalize('NFD'),
  (random, text) =>
    text.replace(/[a-z] [a-z]/g, (gap) => (random.chance(0.1) ? gap.replace(' ', '') : gap)),
  (_, text) => text.replaceAll('-\n', '\u00ad\n'),
  (random, text) =>
    text.slice(0, random.below(text.length)) + text.slice(random.below(text.length)),
  (random, text) => {
    const at = random.below(text.length)
    return `${text.slice(0, at)}${random.pick(['\0', '\ufffd', '\u202e', '\ud800', '𝒳', '\u2028'])}${text.slice(at)}`
  }
]

let papers: FuzzedPaper[] | undefined

/** The papers of the tests, whose sentences are read off their lines. */
function testPapers(): FuzzedPaper[] {
  if (papers) return papers
  const folder = fileURLToPath(new URL('../test/fixtures/papers/', import.meta.url))
  papers = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(folder + name, 'utf8')
      return {text, sentences: linesOf(text)}
    })
  return papers
}

/** Long lines of a text: each is a true quotation whatever the layout. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 40 && !/ {3}|-$/.test(line))
}
