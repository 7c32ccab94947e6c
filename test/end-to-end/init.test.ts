/** Promises of `npx remark-preset-lint-paper-summary init`: from nothing to a caught misquotation. */

import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, expect, it} from 'vitest'
import {paper, summary} from '../report/library.ts'
import {linkedProject} from './linked.ts'
import {remark, write, writeManifest} from './project.ts'

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
) as {version: string}
const command = fileURLToPath(new URL('../../dist/src/init/command.js', import.meta.url))
let folder: string
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const init = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], {cwd: folder, encoding: 'utf8'})

it('sets a folder up, says what to do next, and that catches a misquotation', () => {
  const bare = summary.slice(summary.indexOf('# '))
  folder = linkedProject({'papers/bees.txt': paper, 'summaries/bees.md': bare})
  rmSync(path.join(folder, 'package.json'))
  const {status, stdout} = init('init')
  expect(status).toBe(0)
  expect(stdout).toContain('summaries/bees.md -> papers/bees.txt (by name)')
  expect(stdout).toContain('npm install --save-dev remark-cli')
  expect(stdout).toContain('npx remark summaries --frail --quiet')
  expect(init('init').stdout).toContain('.remarkrc.json is there already and names remark-preset')
  const {report} = remark(folder, 'summaries', '--frail')
  expect(report).toContain('Unexpected `old` in quotation, the paper says `new`')
})

it('says where its commands are to be run, and what keeps the preset from a folder', () => {
  folder = linkedProject({
    'my notes/summaries/bees.md': '# x\n',
    'my notes/bees.txt': paper,
    'my notes/ants.md': '---\npaper: ants.txt\n---\n',
    'my notes/summaries/.remarkrc': '{}',
    'my notes/package.json': '{"remarkConfig": {}}'
  })
  const {stdout} = init('init', 'my notes')
  expect(stdout).toMatch(/^Next:\n {2}cd 'my notes'\n/m)
  expect(stdout).toContain('to its `remarkConfig.plugins`')
  expect(stdout).toMatch(
    /^summaries\/\.remarkrc counts in its folder .* does not name remark-preset/m
  )
  expect(stdout).toMatch(/is not to be had.*\n {2}ants\.md: The paper `ants\.txt` does not exist/)
  expect(stdout).not.toMatch(/named a paper before\./)
  write(folder, {'my notes/ants.txt': 'x'})
  expect(init('init', './').stdout).not.toContain('  cd ')
  expect(init('init', 'my notes').stdout).toContain('2 summaries named a paper before.')
})

it.each([['--help'], ['-h'], ['init', '--help']])('shows how it is used: %s', (...args) => {
  folder = linkedProject({'bees.md': 'x\n', 'bees.txt': 'x'})
  expect(init(...args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Usage: npx /)
  })
})

it.each([['--version'], ['init', '--version']])('names its version: %s', (...args) => {
  folder = linkedProject({'bees.md': 'x\n', 'bees.txt': 'x'})
  expect(init(...args)).toMatchObject({status: 0, stderr: '', stdout: `${version}\n`})
})

it('refuses what it does not know, and shows how it is used', () => {
  folder = linkedProject({})
  writeManifest(folder, {})
  expect(init('lint').status).toBe(1)
  expect(init('lint').stderr).toMatch(/^Unexpected argument `lint`, expected `init`\n/)
  expect(init('init', '--dryrun').stderr).toMatch(
    /^Unexpected argument `--dryrun`, expected `--dry-run` or a folder\n/
  )
  expect(init('init', 'a', 'b').stderr).toMatch(/^Unexpected argument `b`, expected one folder\n/)
  expect(init('init', '--force').stderr).toContain('Usage: npx')
  expect(init().stdout).toContain('Usage: npx')
  expect(init('init', 'nowhere').stderr).toMatch(/^Cannot set up nowhere: /)
  expect(init('init', 'package.json').stderr).toBe(
    'Cannot set up package.json: It is a file: name a folder\n'
  )
})
