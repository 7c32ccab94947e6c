/**
 * Measure the reading of PDFs against their sources, beside `pdftotext`.
 *
 *     tsx bench/papers/measure.ts <folder> [--list] [--judge]
 *
 * The folder holds `<id>.pdf` and `<id>.sentences.json`: `{title, sentences: [{text}]}`, the sentences
 * of the paper's source. A sentence of 40 letters and more is *unbroken* when the text has its letters
 * in one piece, and *found* when it has them in at most five pieces in order. Sources and prints
 * differ: the ceiling is below 100%. `--list` prints the sentences that are broken. `--judge` hands
 * the sentences that are found with their digits to the matcher, as quotations: each that is not
 * `verbatim` is a false alarm, or shows where source and print differ by a sign.
 */

import {execFileSync} from 'node:child_process'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {type OpenPaper, openPaper} from '../../src/paper/index.ts'
import {judge, prepare} from '../../src/quote/index.ts'

/** Letters below which a sentence is left out: shorter ones stand in many places. */
const fewestLetters = 40

/** Pieces in which a sentence counts as found. */
const mostPieces = 5

/** Letters and digits that a piece has at least, of a sentence that counts as printed. */
const shortestPiece = 6

/** Counts of one paper or of all. */
interface Score {
  sentences: number
  unbroken: number
  found: number
}

const [folder = '.', ...flags] = process.argv.slice(2)
const ids = (await readdir(folder))
  .filter((name) => name.endsWith('.sentences.json'))
  .map((name) => name.replace('.sentences.json', ''))
const ours = newScore()
const theirs = newScore()
const verdicts = new Map<string, number>()
let titles = 0
let peerTime = 0

await openPaper(path.join(folder, `${ids[0]}.pdf`))
const began = performance.now()
const papers = await Promise.all(ids.map((id) => openPaper(path.join(folder, `${id}.pdf`))))
const ourTime = performance.now() - began

for (const [index, id] of ids.entries()) {
  const source = JSON.parse(await readFile(path.join(folder, `${id}.sentences.json`), 'utf8'))
  const sentences = sentencesOf(source)
  const peerBegan = performance.now()
  const peer = execFileSync('pdftotext', [path.join(folder, `${id}.pdf`), '-'], {
    maxBuffer: 1 << 28
  }).toString()
  peerTime += performance.now() - peerBegan
  const paper = papers[index]!
  const mine = score(paper.text, sentences, flags.includes('--list') ? id : undefined)
  const reference = score(peer, sentences)
  add(ours, mine)
  add(theirs, reference)
  const titled = lettersOf(paper.title?.text ?? '') === lettersOf(source.title ?? '')
  if (titled) titles++
  if (flags.includes('--judge')) judgeAll(paper, source, id)
  console.log(
    [
      id.padEnd(24),
      shown(mine),
      '| pdftotext',
      shown(reference),
      titled ? '' : titleOf(paper)
    ].join(' ')
  )
}
console.log(`${'all'.padEnd(24)} ${shown(ours)} | pdftotext ${shown(theirs)}`)
if (verdicts.size > 0) console.log(Object.fromEntries(verdicts))
console.log(`titles ${titles} of ${ids.length}`)
console.log(`time ${ourTime.toFixed(0)} ms, pdftotext ${peerTime.toFixed(0)} ms`)

/** No counts yet. */
function newScore(): Score {
  return {sentences: 0, unbroken: 0, found: 0}
}

/** Add counts. */
function add(sum: Score, score: Score): void {
  sum.sentences += score.sentences
  sum.unbroken += score.unbroken
  sum.found += score.found
}

/** The letters of each sentence that is long enough. */
function sentencesOf(source: {sentences: {text: string}[]}): string[] {
  return source.sentences
    .map(({text}) => lettersOf(text))
    .filter((letters) => letters.length >= fewestLetters)
}

/** The letters of a text, without marks and case. */
function lettersOf(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\P{L}/gu, '')
}

/** The letters and digits of a text, without marks and case. */
function lettersAndDigitsOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
}

/** Hold sentences against a text. */
function score(text: string, sentences: string[], list?: string): Score {
  const letters = lettersOf(text)
  const result = newScore()
  for (const sentence of sentences) {
    result.sentences++
    if (letters.includes(sentence)) {
      result.unbroken++
      result.found++
      continue
    }
    const pieces = piecesOf(sentence, letters)
    if (pieces.length <= mostPieces) result.found++
    if (list) console.log(`  ${list}: ${pieces.slice(0, 8).join(' ¦ ')}`)
  }
  return result
}

/** Judge the sentences that are found, and list those that do not pass. */
function judgeAll(paper: OpenPaper, source: {sentences: {text: string}[]}, id: string): void {
  const prepared = prepare(paper.text, paper)
  const letters = lettersAndDigitsOf(paper.text)
  for (const {text} of source.sentences) {
    const its = lettersAndDigitsOf(text)
    if (lettersOf(text).length < fewestLetters || !isPrinted(its, letters)) continue
    const {verdict, differences} = judge(prepared, text)
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
    if (verdict === 'verbatim') continue
    const shownDifferences = differences.map(
      ({kind, said, reads}) => `${kind} “${said}” “${reads}”`
    )
    console.log(`  ${id}: ${verdict}: ${text}\n      ${shownDifferences.join('; ')}`)
  }
}

/** Whether a text has a sentence in at most five pieces, none of them a scrap. */
function isPrinted(sentence: string, text: string): boolean {
  if (text.includes(sentence)) return true
  const pieces = piecesOf(sentence, text)
  return pieces.length <= mostPieces && pieces.every((piece) => piece.length >= shortestPiece)
}

/** Cut a sentence into the longest pieces that the text has in order; a lost letter is a piece. */
function piecesOf(sentence: string, letters: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < sentence.length; ) {
    let length = longestFound(sentence.slice(at), letters, from)
    if (length === 0) length = 1
    else from = letters.indexOf(sentence.slice(at, at + length), from) + length
    pieces.push(sentence.slice(at, at + length))
    at += length
  }
  return pieces
}

/** The length of the longest beginning that the text has after a place. */
function longestFound(rest: string, letters: string, from: number): number {
  let low = 0
  let high = rest.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (letters.indexOf(rest.slice(0, middle), from) === -1) high = middle - 1
    else low = middle
  }
  return low
}

/** A score as percentages. */
function shown({sentences, unbroken, found}: Score): string {
  const percent = (count: number) => ((100 * count) / sentences).toFixed(2).padStart(6)
  return `${percent(unbroken)} ${percent(found)}`
}

/** A title and how sure it is. */
function titleOf(paper: OpenPaper): string {
  return `title: ${paper.title?.certain ? '' : '?'}${paper.title?.text ?? 'none'}`
}
