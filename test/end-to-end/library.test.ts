/** `single-paper` with a library, run by the real `remark`: alone, many at once, and killed. */

import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {makePair} from '../../bench/runs/pairs.ts'
import {emptyFolder, write} from './project.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const command = path.join(repository, 'node_modules/remark-cli/cli.js')
const preset = path.join(repository, 'dist/src/index.js')
const singlePaper = path.join(repository, 'dist/rules/single-paper/index.js')
const cache = 'node_modules/.cache/remark-preset-lint-paper-summary'

/** Papers of the library: enough that the index takes a while to build. */
const paperCount = 60

let folder: string

beforeEach(() => {
  folder = emptyFolder()
  const papers = Array.from({length: paperCount}, (_, index) => makePair(index, 20_000).paper)
  const stray = /[^.]{60,}\./.exec(papers[7]!.slice(8000))![0].replace(/\s+/g, ' ').trim()
  write(folder, {
    'package.json': '{}',
    'node_modules/.keep': '',
    '.remarkrc.json': JSON.stringify({plugins: [preset, [singlePaper, {library: 'papers'}]]}),
    'summary.md': `---\npaper: papers/3.txt\n---\n\nThe authors state: “${stray}”\n`,
    ...Object.fromEntries(papers.map((paper, index) => [`papers/${index}.txt`, paper]))
  })
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const args = [command, '--no-color', 'summary.md']
const expected =
  /5:21-5:\d+ +error +Unexpected quotation from another paper, `papers\/7\.txt`, line \d+/

function remark() {
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
  return {status, report: stderr}
}

/** What a process that was started comes to. */
function end(child: ChildProcess): Promise<string> {
  let report = ''
  child.stderr!.on('data', (data) => {
    report += data
  })
  return new Promise((resolve) => child.on('close', () => resolve(report)))
}

const start = () =>
  spawn(process.execPath, args, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']})

it('names the paper that a stray quotation is from, the second time from the index', () => {
  const runs = [remark(), remark()]
  for (const {status, report} of runs) {
    expect(report).toMatch(expected)
    expect(report).not.toContain('verbatim-quotes')
    expect(status).toBe(1)
  }
  expect(readdirSync(path.join(folder, cache)).some((name) => name.startsWith('library-'))).toBe(
    true
  )
})

it('is right in each of many processes at once', async () => {
  const reports = await Promise.all(Array.from({length: 4}, () => end(start())))
  for (const report of reports) expect(report).toMatch(expected)
  expect(remark().report).toMatch(expected)
})

it('is right after processes were killed at any time', async () => {
  for (const after of [300, 500, 700, 900]) {
    const child = start()
    const ended = end(child)
    setTimeout(() => child.kill('SIGKILL'), after)
    await ended
  }
  expect(remark().report).toMatch(expected)
})

it('fails the run when the library cannot be looked into', () => {
  write(folder, {
    '.remarkrc.json': JSON.stringify({
      plugins: [preset, [singlePaper, ['warn', {library: '../..'}]]]
    })
  })
  const {status, report} = remark()
  expect(report).toContain('Cannot look into the `library` (`../..`)')
  expect(status).toBe(1)
})
