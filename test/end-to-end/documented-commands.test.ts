/** Promises of docs/: the commands for CI and for reports run, and come to what the text says. */

import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {library, summary} from '../report/library.ts'
import {linkedProject} from './linked.ts'
import {write} from './project.ts'

const docs = new URL('../../docs/', import.meta.url)

/** The blocks of a language in a document. */
function blocks(document: string, language: string): string[] {
  const text = readFileSync(new URL(document, docs), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2]!)
}

interface Workflow {
  jobs: Record<string, {steps: {run?: string}[]}>
}
const [github, scanning, gitlab] = blocks('continuous-integration.md', 'yaml').map((block) =>
  parse(block)
) as [Workflow, Workflow, {summaries: {script: string[]}}]

const runsOf = ({jobs}: Workflow) =>
  jobs.lint!.steps.flatMap(({run}) => (run?.startsWith('npx remark') ? [run] : []))

let folder: string
beforeEach(() => {
  folder = linkedProject({...library, 'summaries/draft.md': summary})
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Run a command as CI does. */
function run(command: string) {
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, FORCE_COLOR: '0'}
  })
  return {status, output: stripVTControlCharacters(stdout + stderr)}
}
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

describe('docs/continuous-integration.md', {timeout: 180_000}, () => {
  it('GitHub: fails with annotations, then writes the evidence page', () => {
    const [lint, evidence] = runsOf(github)
    const {status, output} = run(lint!)
    expect(status).toBe(1)
    expect(output).toContain('::error file=')
    run(evidence!)
    expect(read('evidence.html')).toMatch(/^<!doctype html>/)
  })

  it('GitHub code scanning: leaves a SARIF log and goes on', () => {
    expect(run(runsOf(scanning)[0]!).status).toBe(0)
    expect(JSON.parse(read('summaries.sarif')).version).toBe('2.1.0')
  })

  it('GitLab: fails at the end, with its artifacts written', () => {
    const [install, ...commands] = gitlab.summaries.script
    expect(install).toBe('npm ci')
    expect(commands.map((command) => run(command).status)).toEqual([0, 0, 1])
    expect(existsSync(path.join(folder, 'evidence.html'))).toBe(true)
    expect(read('score.txt')).toMatch(/^total of 2\tverified=2 /m)
  })
})

describe('docs/reports.md', {timeout: 180_000}, () => {
  const commands = blocks('reports.md', 'sh').filter((command) => command.startsWith('npx remark'))

  it('shows a fix, its dry run, the evidence page, and a brief', () => {
    expect(commands).toHaveLength(4)
    const [fix, dryRun, page, brief] = commands
    run(page!)
    expect(read('evidence.html')).toMatch(/^<!doctype html>/)
    expect(run(dryRun!).output).toContain('+++ b/summaries/bees.md')
    run(brief!)
    expect(read('brief.txt')).toContain('=== ONE PAPER ===')
    expect(read('summaries/bees.md')).toBe(summary)
    run(fix!)
    expect(read('summaries/bees.md')).toContain('the new garden')
  })
})

describe('README.md', {timeout: 180_000}, () => {
  it('leads from a folder without any frontmatter to a caught misquotation', () => {
    const [install, init, lint, ...others] = blocks('../README.md', 'sh')[0]!.trim().split('\n')
    expect(install).toMatch(/^npm install --save-dev remark-cli /)
    expect(others).toEqual([])
    rmSync(path.join(folder, 'package.json'))
    rmSync(path.join(folder, 'summaries/draft.md'))
    writeFileSync(path.join(folder, 'summaries/bees.md'), summary.slice(summary.indexOf('# ')))
    // The package is linked, not installed: npx would look for its name in a registry.
    const {status, output} = run(init!.replace('npx ', 'npx --no-install '))
    expect(output).toContain('summaries/bees.md -> papers/bees.txt')
    expect(status).toBe(0)
    const linted = run(lint!)
    expect(linted.status).toBe(1)
    expect(linted.output).toContain('Unexpected `old` in quotation, the paper says `new`')
  })
})

describe('README.md, on files and folders', {timeout: 180_000}, () => {
  const preset = 'remark-preset-lint-paper-summary'
  const below = summary.replace('../papers', '../../papers')
  const summaries = (files: Record<string, string>) => {
    write(folder, {'.remarkrc.json': JSON.stringify({plugins: [preset]}), ...files})
    return (...options: string[]) => run(['npx', 'remark', 'summaries', ...options].join(' '))
  }

  it('a configuration in a subfolder stands in place of the project’s, unless one is named', () => {
    const lint = summaries({
      'summaries/own/draft.md': below,
      'summaries/own/.remarkrc.mjs': 'process.stderr.write("code ran\\n")\nexport default {}\n',
      'summaries/none/draft.md': below,
      'summaries/none/.remarkignore': '*.md\n'
    })
    const {output} = lint()
    expect(output).toContain('code ran')
    expect(output).toContain('summaries/own/draft.md: no issues found')
    expect(output).not.toContain('summaries/none/draft.md')
    const [, strangers] = /(?<=^```sh\nnpx remark summaries )([^\n]*)/m.exec(
      readFileSync(new URL('continuous-integration.md', docs), 'utf8')
    )!
    const {output: named, status} = lint(strangers!)
    expect(named).not.toContain('code ran')
    expect(named).toMatch(/^summaries\/own\/draft\.md\n[^\n]/m)
    expect(named).toMatch(/^summaries\/none\/draft\.md\n[^\n]/m)
    expect(status).toBe(1)
  })

  it('a preset of one’s own is what two configurations have in common', () => {
    const rule = `${preset}/rules/verbatim-quotes`
    const lint = summaries({
      'preset.mjs': `export default {plugins: ["${preset}"]}\n`,
      'summaries/own/draft.md': below,
      'summaries/own/.remarkrc.json': JSON.stringify({plugins: ['../../preset.mjs', [rule, false]]})
    })
    const [project, own] = lint().output.split('summaries/own/draft.md')
    expect(project).toContain('verbatim-quotes')
    expect(own).toContain('summary-length')
    expect(own).not.toContain('verbatim-quotes')
  })

  it('other endings than Markdown’s are passed over unless they are named', () => {
    const lint = summaries({'summaries/other.qmd': summary})
    expect(lint().output).not.toContain('other.qmd')
    const {output} = lint('--ext', 'md,qmd,mdx')
    expect(output).toContain('summaries/other.qmd')
    expect(output).toContain('summaries/draft.md')
  })

  it('the project is the folder in which the command is run', () => {
    const {output} = run('cd summaries && ../node_modules/.bin/remark draft.md --no-stdout')
    expect(output).toContain('lies outside the project (the working directory): move it inside')
  })
})
