/** Promises of docs/pre-commit.md, kept by a real pre-commit. Skipped loudly where there is none; fails in CI. */

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {presetWith} from './linked.ts'
import {write} from './project.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const documented = readFileSync(`${root}docs/pre-commit.md`, 'utf8')
const [configuration] = [...documented.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  (match) => match[1]!
)
const [remarkrc] = [...documented.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => match[1]!)

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
if (!hasPreCommit) {
  const told = 'No pre-commit: docs/pre-commit.md is NOT tested. Install it.'
  if (process.env.CI) throw new Error(told)
  console.warn(told)
}

const skipped = /\(no files to check\)\s*Skipped/
const paper = 'Bees that count\n\nOur bees did not count more than four landmarks.\n'
const summary = `---
paper: ../papers/bees.txt
---

They say “Our bees did not count more than four landmarks.”
`
/** Only what the quotations are worth: the small summary is no whole one. */
const rules = presetWith({'paper-frontmatter': true, 'verbatim-quotes': true})

describe.skipIf(!hasPreCommit)('the documented pre-commit hook', {timeout: 300_000}, () => {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'pre-commit-')))
  const folder = path.join(scratch, 'project')
  const env = {...process.env, PRE_COMMIT_HOME: path.join(scratch, 'cache')}

  let local: string

  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8'
    })
  const commit = (files: Record<string, string>) => {
    write(folder, files)
    git('add', '-A')
    const {status, stdout, stderr} = git('commit', '-m', 'x')
    return {status, output: stripVTControlCharacters(stdout + stderr)}
  }

  beforeAll(() => {
    const packed = execFileSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', scratch],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      }
    )
    const [{filename}] = JSON.parse(packed) as [{filename: string}]
    local = configuration!.replace(
      /remark-preset-lint-paper-summary@[\d.]+/,
      path.join(scratch, filename)
    )
    write(folder, {
      '.pre-commit-config.yaml': local,
      '.remarkrc.json': JSON.stringify(rules),
      'notes.txt': 'x\n',
      'papers/bees.txt': paper,
      'summaries/bees.md': summary
    })
    git('init', '-q')
    const {status, stdout} = spawnSync('pre-commit', ['install', '--install-hooks'], {
      cwd: folder,
      env,
      encoding: 'utf8'
    })
    expect(status, stdout).toBe(0)
  }, 300_000)
  afterAll(() => rmSync(scratch, {recursive: true, force: true}), 120_000)

  it('lets a summary pass that holds against its paper', () => {
    const {status, output} = commit({})
    expect(output).toMatch(/summaries hold against their papers\.+Passed/)
    expect(status).toBe(0)
  })

  it('refuses a commit that only takes a paper away', () => {
    git('rm', '-q', 'papers/bees.txt')
    const {status, output} = commit({})
    expect(output).toContain('The paper `../papers/bees.txt` does not exist')
    expect(status).toBe(1)
    git('reset', '-q', '--hard')
  })

  it('only runs for what `files` names in the other form, which passes over what is taken away', () => {
    const [, files] = /`(files: [^`]+)`/.exec(documented)!
    const narrow = local.replace('always_run: true', files!)
    expect(commit({'.pre-commit-config.yaml': narrow, 'notes.txt': 'y\n'}).output).toMatch(skipped)
    git('rm', '-q', 'papers/bees.txt')
    expect(commit({}).output).toMatch(skipped)
    git('reset', '-q', '--hard', 'HEAD~2')
  })

  it('refuses a commit that changes a paper alone, when a summary no longer holds', () => {
    const {status, output} = commit({'papers/bees.txt': paper.replace('four', 'five')})
    expect(status).toBe(1)
    expect(output).toContain('summaries/bees.md')
    expect(output).toContain('Unexpected `four` in quotation, the paper says `five`')
  })

  it('takes the commit when the summary is put right', () => {
    expect(commit({'summaries/bees.md': summary.replace('four', 'five')}).status).toBe(0)
  })

  it('is configured as everywhere', () => {
    expect(JSON.parse(remarkrc!)).toEqual({plugins: ['remark-preset-lint-paper-summary']})
  })
})
