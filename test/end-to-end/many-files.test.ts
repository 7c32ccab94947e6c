/** Runs over many files: threads judge the summaries, and nothing but the time tells. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, expect, it} from 'vitest'
import {makePair} from '../../bench/runs/pairs.ts'
import {linkedProject} from './linked.ts'
import {remark} from './project.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pdf = readFileSync(path.join(root, 'test/fixtures/papers/en-lines.pdf'))

/** Files of the run; half of them are too few for threads. */
const count = 20

/** Letters of a paper, and of a summary's own words: small ones, so that a run is short. */
const [paperLetters, summaryLetters] = [4_000, 1_500]

/** Pairs of a paper and a summary; two papers have two summaries, one is a PDF and one is missing. */
function manyFiles(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {'papers/paper.pdf': pdf}
  for (let index = 0; index < count; index++) {
    const {paper, summary} = makePair(index, paperLetters, summaryLetters)
    const named = index === 3 ? 'missing.txt' : index === 4 ? 'paper.pdf' : `${index % 18}.txt`
    files[`papers/${index}.txt`] = paper
    files[nameOf(index)] = summary.replace(`${index}.txt`, named)
  }
  return files
}

function nameOf(index: number): string {
  return `summaries/${String(index).padStart(2, '0')}.md`
}

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

function project(): string {
  const folder = linkedProject(manyFiles())
  folders.push(folder)
  return folder
}

/** A project whose threads run a program of their own. */
function projectWith(program: string): string {
  const folder = project()
  const own = path.join(folder, 'node_modules/remark-preset-lint-paper-summary')
  rmSync(own)
  mkdirSync(own)
  for (const name of ['package.json', 'dist']) {
    cpSync(path.join(root, name), path.join(own, name), {recursive: true})
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(own, 'node_modules'))
  const worker = path.join(own, 'dist/src/evidence/worker.js')
  writeFileSync(worker, program.replace('REST', readFileSync(worker, 'utf8')))
  return folder
}

/** What is reported of the files, in the order of their names; not where the rules are documented. */
function reportOf(folder: string, ...files: string[]): unknown[] {
  const reporter = 'remark-preset-lint-paper-summary/report/json'
  const {report} = remark(folder, '--no-stdout', '--report', reporter, ...files)
  return JSON.parse(report, (key, value) => (key === 'url' ? undefined : value)).files
}

let honest: unknown[] | undefined

/** What runs over few files report, each of which is judged in the main thread. */
function honestReport(): unknown[] {
  honest ??= reportInHalves(project())
  return honest
}

function reportInHalves(folder: string): unknown[] {
  const names = Array.from({length: count}, (_, index) => nameOf(index))
  const halves = [names.slice(0, count / 2), names.slice(count / 2)]
  return halves.flatMap((half) => reportOf(folder, ...half))
}

it('reports of many files what it reports of few', () => {
  const folder = project()
  const report = reportOf(folder, 'summaries')
  expect(JSON.stringify(report)).toContain('missing.txt')
  expect(report).toEqual(honestReport())
  // What the threads found is kept.
  expect(reportOf(folder, 'summaries')).toEqual(report)
})

it.skipIf(availableParallelism() < 2)('has threads judge many files, and none judge few', () => {
  const folder = projectWith(
    `import {appendFileSync} from 'node:fs'\nappendFileSync('started', 'x')\nREST`
  )
  remark(folder, '--no-stdout', nameOf(0), nameOf(1))
  expect(existsSync(path.join(folder, 'started'))).toBe(false)
  remark(folder, '--no-stdout', 'summaries')
  expect(existsSync(path.join(folder, 'started'))).toBe(true)
})

it.each([
  ['ends at once', 'process.exit(1)'],
  ['fails at once', 'throw new Error("no")'],
  ['cannot be read', 'import {'],
  [
    'ends at its third summary',
    `import {workerData} from 'node:worker_threads'
    let asked = 0
    workerData.on('message', () => ++asked === 3 && process.exit(0))
    REST`
  ],
  [
    'fails at each summary',
    `import {workerData} from 'node:worker_threads'
    workerData.on('message', () => workerData.postMessage({failed: true}))`
  ]
])('reports the same when a thread %s', (_, program) => {
  expect(reportOf(projectWith(program), 'summaries')).toEqual(honestReport())
})
