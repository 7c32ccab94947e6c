/**
 * Measures what `single-paper` finds in a library, and what that costs:
 * `npm run bench:library -- CORPUS_FOLDER [--papers 1000,4000]`.
 *
 * The corpus folder holds `papers/*.txt` and `twins.jsonl`, a quotation a line: `{"paper", "label", "quote", "detail"}`.
 * Those labelled `absent` say in `detail` which paper they are from; the others are the paper's own, and no other
 * paper must be named for them. Generated libraries of growing size then show what one quotation costs.
 */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {judgedPaper, judgeOnce} from '../../src/evidence/judged-papers.ts'
import {type Ask, findOrigin, type OwnPaper} from '../../src/evidence/other-papers.ts'
import {askLibrary, type LibrarySource} from '../../src/library/index.ts'
import {openPaper} from '../../src/paper/index.ts'
import type {Judgement} from '../../src/quote/types.ts'
import {makePair} from '../runs/pairs.ts'

interface Row {
  paper: string
  label: string
  quote: string
  detail: string
}

/** Size of a generated paper in characters, about that of a real one. */
const paperCharacters = 60_000
/** Quotations that a size is measured with. */
const quotationCount = 200

/** As if the own paper did not have a quotation. */
const absent: Judgement = {verdict: 'absent', differences: []}

const {corpus, sizes} = readArguments(process.argv.slice(2))
// The cache of what is measured lies in the folder, and goes with it.
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-library-')))
mkdirSync(path.join(folder, 'node_modules'))
writeFileSync(path.join(folder, 'package.json'), '{}')
process.chdir(folder)
try {
  cpSync(path.join(corpus, 'papers'), path.join(folder, 'corpus'), {recursive: true})
  const rows = readFileSync(path.join(corpus, 'twins.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  await measureNames(rows)
  for (const size of sizes) await measureTime(size)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function measureNames(rows: readonly Row[]) {
  const ask = await built('corpus')
  const foreign = await origins(ofLabel(rows, 'absent'), ask, absent)
  const others = foreign.filter(({row, named}) => named !== undefined && !isFrom(row, named))
  const none = foreign.filter(({named}) => named === undefined)
  const right = foreign.length - others.length - none.length
  console.log(
    `Sentences of another paper: ${foreign.length}; it is named for ${right}, yet another for ${others.length}, none for ${none.length}`
  )
  for (const {row, named} of others) console.log(`  ${named}, not ${row.detail}: ${row.quote}`)
  for (const label of ['verbatim', 'altered']) {
    const own = ofLabel(rows, label)
    const named = (await origins(own, ask)).filter(isNamed)
    const asked = (await origins(own, ask, absent)).filter(isNamed)
    console.log(
      `Sentences of the own paper, ${label}: ${own.length}; another paper is named for ${named.length}, and would be for ${asked.length} if the own one did not have them`
    )
    for (const {row, named: name} of named) console.log(`  ${row.paper} ${name}: ${row.quote}`)
  }
}

function ofLabel(rows: readonly Row[], label: string): Row[] {
  return rows.filter((row) => row.label === label)
}

function isNamed({named}: {named: string | undefined}): boolean {
  return named !== undefined
}

/** Whether a paper is the one that a sentence was taken from, or another version of it: `name-2`. */
function isFrom({detail}: Row, named: string): boolean {
  const work = (name: string) => name.replace(/-\d$/, '')
  return work(named) === work(detail)
}

/** The paper that each quotation is said to be from. */
async function origins(rows: readonly Row[], ask: Ask, given?: Judgement) {
  const named: {row: Row; named: string | undefined}[] = []
  for (const row of rows) {
    const own = await ownPaper(path.join(folder, 'corpus', `${row.paper}.txt`))
    const judgement = given ?? judgeOnce(judgedPaper(await own.open()), row.quote, [])
    const origin = await findOrigin(row.quote, judgement, own, ask, [])
    named.push({row, named: origin && `from ${path.parse(origin.paper.path).name}`})
  }
  return named
}

async function measureTime(size: number) {
  const name = `generated-${size}`
  mkdirSync(path.join(folder, name))
  const quotations: string[] = []
  const every = Math.ceil(size / quotationCount)
  for (let index = 0; index < size; index++) {
    const {paper} = makePair(index, paperCharacters)
    writeFileSync(path.join(folder, name, `${index}.txt`), paper)
    if (index % every === 0) quotations.push(sentenceOf(paper))
  }
  const ask = await built(name)
  const own = await ownPaper(path.join(folder, name, `${size - 1}.txt`))
  const lookUps: number[] = []
  const searches: number[] = []
  let found = 0
  for (const quotation of quotations) {
    const before = performance.now()
    await ask((library) => library.candidates(quotation))
    const between = performance.now()
    const origin = await findOrigin(quotation, absent, own, ask, [])
    lookUps.push(between - before)
    searches.push(performance.now() - between)
    if (origin) found++
  }
  console.log(
    `  of ${quotations.length} quotations ${found} named; a look-up ${median(lookUps).toFixed(2)} ms, with the paper held against it ${median(searches).toFixed(2)} ms (medians)`
  )
  rmSync(path.join(folder, name), {recursive: true})
}

/** A sentence from the middle of a paper. */
function sentenceOf(paper: string): string {
  const text = paper.slice(paper.length / 2).replace(/\s+/g, ' ')
  const start = text.indexOf('. ') + 2
  return text.slice(start, text.indexOf('. ', start + 60) + 1)
}

/** Build the index of a library, and say what it took: at first, and once nothing has changed. */
async function built(name: string): Promise<Ask> {
  const source: LibrarySource = {root: folder, roots: [], patterns: [name]}
  const before = performance.now()
  await askLibrary(source, () => undefined)
  const taken = (performance.now() - before) / 1000
  const count = readdirSync(path.join(folder, name)).length
  console.log(
    `\nLibrary of ${count} papers: built in ${taken.toFixed(1)} s, ${(indexBytes() / 1e6 / count).toFixed(3)} MB a paper`
  )
  return (question) => askLibrary(source, question)
}

/** Bytes of the newest index. */
function indexBytes(): number {
  const cache = path.join(folder, 'node_modules/.cache/remark-preset-lint-paper-summary')
  const files = readdirSync(cache).map((name) => statSync(path.join(cache, name)))
  const newest = files.sort((a, b) => b.mtimeMs - a.mtimeMs).slice(0, 2)
  return newest.reduce((sum, {size}) => sum + size, 0)
}

async function ownPaper(file: string): Promise<OwnPaper> {
  const {title} = await openPaper(file)
  return {path: file, title, root: folder, open: () => openPaper(file)}
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function readArguments(given: string[]) {
  const at = given.indexOf('--papers')
  const [corpus] = given
  if (corpus === undefined || corpus.startsWith('--')) {
    throw new Error(
      'Name the corpus folder: npm run bench:library -- CORPUS_FOLDER [--papers 1000,4000]'
    )
  }
  const sizes = (at < 0 ? '250,1000,4000' : given[at + 1]!).split(',').map(Number)
  return {corpus: path.resolve(corpus), sizes}
}
