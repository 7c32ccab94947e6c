/** Promises of `npx remark-preset-lint-paper-summary init`: from nothing to a caught misquotation. */

import {spawnSync} from 'node:child_process'
import {rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, expect, it} from 'vitest'
import {paper, summary} from '../report/library.ts'
import {linkedProject} from './linked.ts'
import {remark, writeManifest} from './project.ts'

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
  expect(stdout).toContain('npx remark summaries --frail')
  expect(init('init').stdout).toContain('.remarkrc.json is there already and names remark-preset')
  const {report} = remark(folder, 'summaries', '--frail')
  expect(report).toContain('Unexpected `old` in quotation, the paper says `new`')
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
})
