/**
 * Measures the reading of papers beside `pdftotext`: `npm run bench:papers -- FOLDER [--judge] [--list]`.
 *
 * The folder holds `<id>.pdf` and `<id>.sentences.json`: `{title, sentences: [{text}]}`, the sentences of the
 * paper's source. A sentence of 40 letters and more is *unbroken* when the text has its letters in one piece,
 * and *found* when it has them in at most five pieces in order. Sources and prints differ: the ceiling is below
 * 100%. Where `<id>.xml`, `.html`, `.tex` or `.md` stands beside, that is read as a paper, too.
 *
 * `--judge` hands each sentence that is printed, as some text of the PDF shows, to the matcher as a quotation: each
 * that is not `verbatim` is a false alarm, or shows where source and print differ by a sign. The same is done
 * with what `pdftotext` gives. False quotations, put together where columns end, are counted that pass in the PDF and in its
 * text as `pdftotext` gives it, with `-layout`, and so with single spaces, which joins the lines of columns. `--list` prints the
 * sentences that are broken.
 */

import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {type OpenPaper, openPaper} from '../../src/paper/index.ts'
import {type Judgement, judge, type PreparedPaper, prepare} from '../../src/quote/index.ts'
import {gluedColumns} from './glued.ts'
import {hasPrinted, isFound, lettersOf, linedLetters, piecesOf} from './print.ts'
import {measureTime} from './time.ts'

/** Letters below which a sentence is left out: shorter ones stand in many places. */
const fewestLetters = 40

/** Counts of one paper or of all. */
interface Score {
  sentences: number
  unbroken: number
  found: number
}

/** Verdicts on printed sentences. */
type Verdicts = Map<Judgement['verdict'], number>

const [argument, ...flags] = process.argv.slice(2)
if (argument === undefined) throw new Error('Name a folder: npm run bench:papers -- FOLDER')
const folder = path.resolve(argument)
const ids = (await readdir(folder))
  .filter((name) => name.endsWith('.sentences.json'))
  .map((name) => name.replace('.sentences.json', ''))

const ours = newScore()
const peers = newScore()
const sources = newScore()
const ourVerdicts: Verdicts = new Map()
const peerVerdicts: Verdicts = new Map()
/** False quotations, and how many of them pass in each form of their paper. */
const glued = {all: 0, pdf: 0, plain: 0, layout: 0, joined: 0}
const titles = {known: 0, right: 0, certain: 0, wrongAndCertain: 0}

/** The forms in which a paper is held against false quotations. */
const forms = ['pdf', 'plain', 'layout', 'joined'] as const

const own = await mkdtemp(path.join(tmpdir(), 'bench-papers-'))
try {
  await makeProject(own)
  process.chdir(own)
  await measureTime(
    ids.map((id) => path.join(folder, `${id}.pdf`)),
    () => makeProject(own)
  )
  for (const id of ids) await measure(id)
  printSums()
} finally {
  process.chdir(folder)
  await rm(own, {recursive: true})
}

/** Make a folder a project where nothing is kept from before. */
async function makeProject(own: string): Promise<void> {
  const cache = path.join(own, 'node_modules/.cache/remark-preset-lint-paper-summary')
  await rm(cache, {recursive: true, force: true})
  await mkdir(cache, {recursive: true})
  await writeFile(path.join(own, 'package.json'), '{}')
}

/** Print what all papers come to. */
function printSums(): void {
  console.log(
    `${'all'.padEnd(24)} ${shown(ours)} | pdftotext ${shown(peers)} | source ${shown(sources)}`
  )
  if (flags.includes('--judge')) {
    console.log(`judged: ${shownVerdicts(ourVerdicts)}`)
    console.log(`judged, pdftotext: ${shownVerdicts(peerVerdicts)}`)
    const {all, pdf, plain, layout, joined} = glued
    console.log(
      `columns put together, of ${all} pass: PDF ${pdf}, pdftotext ${plain}, -layout ${layout}, joined ${joined}`
    )
  }
  const {known, right, certain, wrongAndCertain} = titles
  console.log(
    `titles: ${right} of ${known} right, ${certain} of them certain; ${wrongAndCertain} wrong and certain`
  )
}

/** Measure one paper. */
async function measure(id: string): Promise<void> {
  const file = path.join(folder, `${id}.pdf`)
  const source = await readSource(path.join(folder, `${id}.sentences.json`))
  const sentences = source.sentences.filter((text) => lettersOf(text).length >= fewestLetters)
  const paper = await openPaper(file)
  const peer = pdftotext(file)
  const mine = score(paper.text, sentences, flags.includes('--list') ? id : undefined)
  const reference = score(peer, sentences)
  add(ours, mine)
  add(peers, reference)
  const asSource = await scoreSource(id, sentences)
  const wrong = source.title ? noteTitle(paper, source.title.replace(/<[^<>]*>/g, '')) : ''
  console.log(`${id.padEnd(24)} ${shown(mine)} | pdftotext ${shown(reference)}${asSource}${wrong}`)
  if (!flags.includes('--judge')) return
  const texts = [paper.text, peer, pdftotext(file, '-raw')].map(linedLetters)
  const printed = sentences.filter((text) =>
    texts.some((letters) => hasPrinted(lettersOf(text, true), letters))
  )
  const prepared = prepare(paper.text, paper)
  const plain = prepare(peer)
  judgeAll(prepared, printed, ourVerdicts, id)
  judgeAll(plain, printed, peerVerdicts)
  const layout = pdftotext(file, '-layout')
  judgeGlued(gluedColumns(paper), {
    pdf: prepared,
    plain,
    layout: prepare(layout),
    joined: prepare(layout.replace(/ {2,}/g, ' '))
  })
}

/** Count the false quotations that pass in each form of a paper. */
function judgeGlued(
  quotations: readonly string[],
  papers: Record<(typeof forms)[number], PreparedPaper>
): void {
  glued.all += quotations.length
  for (const form of forms) {
    const passing = quotations.filter((text) => judge(papers[form], text).verdict === 'verbatim')
    glued[form] += passing.length
  }
}

/** What the peer reads. */
function pdftotext(file: string, ...options: string[]): string {
  return execFileSync('pdftotext', [...options, file, '-'], {maxBuffer: 1 << 28}).toString()
}

/** The title and the sentences of a source; a sentence may stand as it is or as an object. */
async function readSource(file: string): Promise<{title?: string | null; sentences: string[]}> {
  const {title, sentences} = JSON.parse(await readFile(file, 'utf8'))
  return {
    title,
    sentences: sentences.map((it: string | {text: string}) =>
      typeof it === 'string' ? it : it.text
    )
  }
}

/** Read the source as a paper. */
async function scoreSource(id: string, sentences: string[]): Promise<string> {
  const extension = ['xml', 'html', 'tex', 'md'].find((name) =>
    existsSync(path.join(folder, `${id}.${name}`))
  )
  if (extension === undefined) return ''
  const {text} = await openPaper(path.join(folder, `${id}.${extension}`))
  const its = score(text, sentences, flags.includes('--list') ? `${id}.${extension}` : undefined)
  add(sources, its)
  return ` | .${extension} ${shown(its)}`
}

/** Count a title; what is not right is given. */
function noteTitle({title}: OpenPaper, right: string): string {
  titles.known++
  const isRight = lettersOf(title?.text ?? '') === lettersOf(right)
  if (isRight) titles.right++
  if (isRight && title?.certain) titles.certain++
  if (!isRight && title?.certain) titles.wrongAndCertain++
  return isRight ? '' : ` title${title?.certain ? ', certain' : ''}: ${title?.text ?? 'none'}`
}

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

/** Hold sentences against a text. */
function score(text: string, sentences: readonly string[], list?: string): Score {
  const letters = lettersOf(text)
  const result = newScore()
  for (const sentence of sentences) {
    result.sentences++
    const pieces = piecesOf(lettersOf(sentence), letters)
    if (isFound(pieces)) result.found++
    if (pieces.length === 1) result.unbroken++
    else if (list) {
      const first = pieces.slice(0, 8).map((piece) => piece.letters)
      console.log(`  ${list}: ${first.join(' ¦ ')}`)
    }
  }
  return result
}

/** Judge sentences, and list those that do not pass. */
function judgeAll(
  prepared: PreparedPaper,
  sentences: readonly string[],
  verdicts: Verdicts,
  list?: string
): void {
  for (const text of sentences) {
    const {verdict, differences} = judge(prepared, text)
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
    if (verdict === 'verbatim' || list === undefined) continue
    const its = differences.map(({kind, said, reads}) => `\n      ${kind} “${said}” “${reads}”`)
    console.log(`  ${list}: ${verdict}: ${text}${its.join('')}`)
  }
}

/** A score as percentages. */
function shown({sentences, unbroken, found}: Score): string {
  const percent = (count: number) => ((100 * count) / sentences).toFixed(2).padStart(6)
  return `${percent(unbroken)} ${percent(found)}`
}

/** Verdicts as counts, and the share that is not verbatim. */
function shownVerdicts(verdicts: Verdicts): string {
  const all = [...verdicts.values()].reduce((sum, count) => sum + count, 0)
  const alarms = all - (verdicts.get('verbatim') ?? 0)
  const counts = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`)
  return `${((100 * alarms) / all).toFixed(2)}% not verbatim: ${counts.join(', ')}`
}
