/** Promises of the loop of `example/revise.mjs`: lint, brief, revise, lint. Scripts stand in for a model. */

import {spawnSync} from 'node:child_process'
import {copyFileSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {library, summary} from '../report/library.ts'
import {linkedProject, presetWith} from './linked.ts'

const script = fileURLToPath(new URL('../../example/revise.mjs', import.meta.url))

const config = presetWith({
  'paper-frontmatter': true,
  'quote-count': {minimum: 1, maximum: 3},
  'summary-length': {minimum: 10, maximum: 100},
  'verbatim-quotes': true
})

/** A stand-in that puts one thing right each time it is called, going by the issues of its brief. */
const obedient = `
import {readFileSync} from 'node:fs'
const brief = readFileSync(0, 'utf8')
const issues = brief.split('=== THE DRAFT')[0]
let draft = /^----- (draft \\w+) begins -----\\n([^]*)\\n----- \\1 ends -----$/m.exec(brief)[2]
if (issues.includes('nothing of the kind')) draft = draft.replace(/They close.*/, 'They close with a hope.')
else draft = draft.replace('the old garden', 'the new garden')
process.stdout.write(draft + '\\n')
`

/** A stand-in that answers, but does not revise, and tries to name another paper. */
const stubborn = `
process.stdout.write('---\\npaper: other.txt\\n---\\n\\n# Bees that count\\n\\nSure! Here is “a sentence that stands in no paper at all”.\\n')
`

let folder: string
afterEach(() => rmSync(folder, {recursive: true, force: true}))

interface Setting {
  options?: string[]
  files?: Record<string, string>
  rules?: object
}

/** Run a copy of the script in the project's folder, whose node_modules have no packages but those that were installed by name, as pnpm has it. */
function run(...args: string[]) {
  copyFileSync(script, path.join(folder, 'revise.mjs'))
  return spawnSync(process.execPath, ['revise.mjs', ...args], {cwd: folder, encoding: 'utf8'})
}

function revise(model: string, {options = [], files = {}, rules = config}: Setting = {}) {
  folder = linkedProject({...library, ...files, 'model.mjs': model}, rules)
  const command = [process.execPath, 'model.mjs']
  const {status, stderr} = run(...options, 'summaries/bees.md', '--', ...command)
  return {status, stderr, text: readFileSync(path.join(folder, 'summaries/bees.md'), 'utf8')}
}

describe('example/revise.mjs', () => {
  it('revises until nothing is wrong', {timeout: 180_000}, () => {
    const {status, stderr, text} = revise(obedient)
    expect(stderr).toMatch(/round 1: 2 issues\n.*round 2: 1 issue\n.*clean after 2 rounds\n/)
    expect(status).toBe(0)
    expect(text).toContain('the new garden')
  })

  it('stops when the rounds are used up, and says so', {timeout: 180_000}, () => {
    const {status, stderr, text} = revise(stubborn, {options: ['--rounds', '2']})
    expect(stderr).toMatch(/gave up after 2 rounds, \d+ issues? left\n$/)
    expect(status).toBe(1)
    expect(text.startsWith(summary.slice(0, summary.indexOf('# ')))).toBe(true)
  })

  it('takes no comment from a revision that silences rules', {timeout: 180_000}, () => {
    const silent = stubborn.replace(
      '# Bees that count',
      '# Bees that count\\n\\n<!--lint disable-->'
    )
    expect(silent).not.toBe(stubborn)
    const {status, text} = revise(silent, {options: ['--rounds', '1']})
    expect(status).toBe(1)
    expect(text).toContain('“a sentence that stands in no paper at all”')
    expect(text).not.toContain('lint disable')
  })

  it.each([
    '---  \npaper: ../papers/bees.txt\n---\t\n',
    '\uFEFF---\r\npaper: ../papers/bees.txt\r\ntitle: --- and ---\r\n---\r\n'
  ])('keeps the frontmatter, whatever fences it has: %j', {timeout: 180_000}, (start) => {
    const draft = start + summary.slice(summary.indexOf('# '))
    const {text} = revise(stubborn, {
      options: ['--rounds', '1'],
      files: {'summaries/bees.md': draft}
    })
    expect(text.startsWith(`${start}\n# Bees that count\n\nSure!`)).toBe(true)
  })

  it('stops when the command fails, and leaves the summary alone', {timeout: 180_000}, () => {
    const {status, stderr, text} = revise('process.exit(3)')
    expect(stderr).toContain('the command gave no summary (exit code 3)')
    expect(status).toBe(2)
    expect(text).toBe(summary)
  })

  it.each([
    ['summaries/wasps.md', 'revise: there is no file summaries/wasps.md\n'],
    ['summaries', 'revise: there is no file summaries\n']
  ])('says in one sentence that %s is no summary', (name, sentence) => {
    folder = linkedProject(library, config)
    const {status, stderr} = run(name, '--', 'cat')
    expect(stderr).toBe(sentence)
    expect(status).toBe(2)
  })

  it.each([[[]], [['--rounds', '2']], [['summaries/bees.md', 'summaries/wasps.md']]])(
    'says how it is used when one summary is not what it is given: %j',
    (names) => {
      folder = linkedProject(library, config)
      const {status, stderr} = run(...names, '--', 'cat')
      expect(stderr).toMatch(/^revise: usage: [^\n]*\n$/)
      expect(status).toBe(2)
    }
  )

  it.each([
    ['an option is misspelt', presetWith({'summary-length': {min: 10}}), 'option `min`'],
    ['a rule does not exist', {plugins: ['remark-preset-lint-paper-summary/rules/nope']}, 'nope']
  ])(
    'asks no command to revise when %s in the configuration',
    {timeout: 180_000},
    (_, rules, why) => {
      const {status, stderr, text} = revise(stubborn, {rules})
      expect(stderr).toContain('nobody can revise this yet:\n')
      expect(stderr).toContain(why)
      expect(status).toBe(2)
      expect(text).toBe(summary)
    }
  )

  it('asks no command to revise a summary without its paper', {timeout: 180_000}, () => {
    const {status, stderr, text} = revise(stubborn, {files: {'papers/bees.txt': ''}})
    expect(stderr).toContain('nobody can revise this yet:\n')
    expect(stderr).toContain('papers/bees.txt')
    expect(stderr).toContain('WHAT TO DO FIRST')
    expect(status).toBe(2)
    expect(text).toBe(summary)
  })
})
