/**
 * Learns which words of English go on with which: `npm run bench:learn -- FOLDER`, a folder of texts of papers. Writes
 * `src/quote/jumps/english-words.ts`, which holds words by class, and figures.
 *
 * Words are put into classes by the exchange algorithm (Martin, Liermann and Ney 1998, “Algorithms for bigram and trigram word
 * clustering”): one after another is moved to the class with which the classes of neighbours tell most of each other.
 */

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {formOf, OTHER, signOfOdds} from '../../src/quote/jumps/english.ts'
import {addTimes, commonest} from '../../src/quote/text/tallies.ts'
import {tokensIn} from '../../src/quote/text/tokens.ts'
import {soundLines} from '../../src/quote/text/vocabulary.ts'

/** Classes of words; and the words, and the endings of other words, that are put into them. */
const classes = 40
const mostWords = 2000
const mostEndings = 150
/** Words of fewer texts than this count for less: they are the subject's. */
const fewestTexts = 60
/** Tokens that one text adds at most, so that none is learned by heart; fewer say nothing. */
const mostTokens = 9000
const fewestTokens = 1500
/** “the”, “of” and “and” are as many of the tokens of an English text at least. */
const leastEnglish = 0.06
/** Rounds in which forms are moved, and how often one has to stand in the texts to be. */
const rounds = 8
const fewestMoved = 15
/** What is added to the counts of pairs, as the classes alone have it, and to those of triples, as pairs have it. */
const smoothingPairs = 5
const smoothingTriples = 8

/** Signs that are written otherwise in a string of a program: they are counted with all other ones. */
const needsEscape = /["'\\]/

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run bench:learn -- FOLDER')
  process.exit(2)
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => linesOf(readFileSync(join(folder, name), 'utf8')))
  .filter((lines) => lines.length > 0)
const forms = formsOf(texts)
const rows = rowsOf(texts, forms)
const own = classesOf(rows, forms.length)
writeFileSync(
  new URL('../../src/quote/jumps/english-words.ts', import.meta.url),
  moduleOf(
    rows.map((row) => row.map((form) => own[form]!)),
    wordsByClass()
  )
)

/** The tokens of the sound lines of an English text. */
function linesOf(text: string): string[][] {
  const lines: string[][] = []
  let count = 0
  for (const {start, end} of soundLines(text)) {
    const line = tokensIn(text, start, end).filter((token) => !/\p{C}/u.test(token))
    // Half a word is none.
    if (line.at(-1) === '-') line.splice(-2)
    lines.push(line)
    count += line.length
    if (count > mostTokens) break
  }
  const english = lines.flat().filter((token) => /^(?:the|of|and)$/i.test(token)).length
  return count < fewestTokens || english < leastEnglish * count ? [] : lines
}

/** The forms that words are counted as, the commonest words of many texts first, then endings and the like. */
function formsOf(texts: readonly string[][][]): string[] {
  const words = new Map<string, {times: number; texts: number}>()
  for (const lines of texts) {
    const times = new Map<string, number>()
    for (const token of lines.flat()) {
      const form = formOf(token, () => true)
      addTimes(times, form)
    }
    for (const [form, count] of times) {
      const word = words.get(form) ?? {times: 0, texts: 0}
      words.set(form, {times: word.times + count, texts: word.texts + 1})
    }
  }
  const weights = new Map<string, number>()
  for (const [form, word] of words)
    weights.set(form, word.times * Math.min(1, word.texts / fewestTexts))
  for (const form of weights.keys()) if (needsEscape.test(form)) weights.delete(form)
  const common = new Set(commonest(weights, mostWords))
  const others = new Map<string, number>()
  for (const token of texts.flat(2)) {
    const form = formOf(token, (low) => common.has(low))
    if (!common.has(form)) addTimes(others, form)
  }
  return [...common, ...commonest(others, mostEndings), OTHER]
}

/** The lines of texts as rows of numbers of forms. */
function rowsOf(texts: readonly string[][][], forms: readonly string[]): number[][] {
  const numbers = new Map(forms.map((form, number) => [form, number]))
  return texts
    .flat()
    .map((line) =>
      line.map((token) => numbers.get(formOf(token, (low) => numbers.has(low))) ?? forms.length - 1)
    )
}

/** The class of each form. */
function classesOf(rows: readonly number[][], forms: number): Int32Array {
  const {behind, before} = neighboursOf(rows, forms)
  const own = Int32Array.from({length: forms}, (_, form) => form % classes)
  const table = new Float64Array(classes * classes)
  for (let form = 0; form < forms; form++)
    for (const [other, times] of behind[form]!) table[own[form]! * classes + own[other]!]! += times
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let form = 0; form < forms; form++) {
      const to = bestClass(form)
      if (to !== own[form]) moved++
      shift(form, own[form]!, -1)
      own[form] = to
      shift(form, to, 1)
    }
    console.error(`Round ${round + 1}: ${moved} of ${forms} forms moved`)
    if (moved === 0) break
  }
  return own

  /** Takes a form's pairs out of the table, or puts them in, with the form in a class. */
  function shift(form: number, place: number, by: 1 | -1): void {
    for (const [other, times] of behind[form]!)
      table[place * classes + (other === form ? place : own[other]!)]! += by * times
    for (const [other, times] of before[form]!)
      if (other !== form) table[own[other]! * classes + place]! += by * times
  }

  function bestClass(form: number): number {
    const now = own[form]!
    let count = 0
    const right = new Float64Array(classes)
    const left = new Float64Array(classes)
    let itself = 0
    for (const [other, times] of behind[form]!) {
      count += times
      if (other === form) itself += times
      else right[own[other]!]! += times
    }
    for (const [other, times] of before[form]!) if (other !== form) left[own[other]!]! += times
    if (count < fewestMoved) return now
    shift(form, now, -1)
    const sums = {rows: new Float64Array(classes), columns: new Float64Array(classes)}
    for (let one = 0; one < classes; one++)
      for (let other = 0; other < classes; other++) {
        sums.rows[one]! += table[one * classes + other]!
        sums.columns[other]! += table[one * classes + other]!
      }
    const allRight = right.reduce((sum, times) => sum + times, itself)
    const allLeft = left.reduce((sum, times) => sum + times, itself)
    let best = now
    let most = -Infinity
    for (let place = 0; place < classes; place++) {
      let gain = 0
      for (let other = 0; other < classes; other++) {
        if (other === place) continue
        gain += gained(table[place * classes + other]!, right[other]!)
        gain += gained(table[other * classes + place]!, left[other]!)
      }
      gain += gained(table[place * classes + place]!, right[place]! + left[place]! + itself)
      gain -= gained(sums.rows[place]!, allRight) + gained(sums.columns[place]!, allLeft)
      if (gain > most) {
        most = gain
        best = place
      }
    }
    shift(form, now, 1)
    return best
  }
}

/** How much x·log x grows when something is added to x. */
function gained(count: number, added: number): number {
  return added === 0 ? 0 : entropyOf(count + added) - entropyOf(count)
}

function entropyOf(count: number): number {
  return count > 0 ? count * Math.log2(count) : 0
}

/** By form: which forms stand right behind it, or before it, and how often. */
interface Neighbours {
  behind: [form: number, times: number][][]
  before: [form: number, times: number][][]
}

function neighboursOf(rows: readonly number[][], forms: number): Neighbours {
  const counts = Array.from({length: forms}, () => new Map<number, number>())
  for (const row of rows)
    for (let place = 1; place < row.length; place++) addTimes(counts[row[place - 1]!]!, row[place]!)
  const behind = counts.map((own) => [...own])
  const before: Neighbours['before'] = behind.map(() => [])
  behind.forEach((others, form) => {
    for (const [other, times] of others) before[other]!.push([form, times])
  })
  return {behind, before}
}

/** The forms of each class, separated by spaces. */
function wordsByClass(): string[] {
  return Array.from({length: classes}, (_, place) =>
    forms.filter((_, form) => own[form] === place).join(' ')
  )
}

/** Counts classes that stand side by side, and writes what was counted. */
function moduleOf(rows: readonly number[][], words: readonly string[]): string {
  const pairs = new Float64Array(classes ** 2)
  const triples = new Float64Array(classes ** 3)
  for (const row of rows)
    for (let place = 1; place < row.length; place++) {
      const pair = row[place - 1]! * classes + row[place]!
      pairs[pair]!++
      if (place > 1) triples[row[place - 2]! * classes ** 2 + pair]!++
    }
  const all = classIndices()
  const sum = (counts: number[]): number => counts.reduce((one, other) => one + other, 0)
  const firsts = all.map((one) => sum(all.map((other) => pairs[one * classes + other]!)))
  const seconds = all.map((other) => sum(all.map((one) => pairs[one * classes + other]!)))
  const total = sum(firsts)
  const alone = (one: number): number => Math.max(1, seconds[one]!) / total
  const behind = (one: number, before: number): number =>
    (pairs[before * classes + one]! + smoothingPairs * alone(one)) /
    (firsts[before]! + smoothingPairs)
  const figuresBehind = (before: number): string =>
    all
      .flatMap((last) => {
        const place = before * classes ** 2 + last * classes
        const times = sum(all.map((one) => triples[place + one]!))
        return all.map((one) => {
          const chance =
            (triples[place + one]! + smoothingTriples * behind(one, last)) /
            (times + smoothingTriples)
          return signOfOdds(Math.log2(chance / alone(one)))
        })
      })
      .join('')
  const pairFigures = all.flatMap((before) =>
    all.map((one) => signOfOdds(Math.log2(behind(one, before) / alone(one))))
  )
  const list = (lines: readonly string[]): string =>
    `[\n${lines.map((line) => `  ${quoted(line)}`).join(',\n')}\n]`
  return [
    '// Written by `npm run bench:learn`. Do not edit.\n',
    '/** Words by class, and endings of other words. */',
    `export const WORDS: readonly string[] = ${list(words)}\n`,
    '/** How much likelier a class is behind another than anywhere, a letter each; see `signOfOdds`. */',
    `export const PAIRS =\n  ${quoted(pairFigures.join(''))}\n`,
    '/** The same behind two, a line for each class that is the first of them. */',
    `export const TRIPLES: readonly string[] = ${list(all.map(figuresBehind))}\n`
  ].join('\n')
}

function quoted(text: string): string {
  return `'${text}'`
}

function classIndices(): number[] {
  return Array.from({length: classes}, (_, place) => place)
}
