/** Promises of the diff: the dry run of the fix plugin. */

import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import remarkLint from 'remark-lint'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import fix from '../../src/fix.ts'
import reportDiff from '../../src/report/diff.ts'
import {type Files, run} from '../fix/engine.ts'
import {replaceRule} from '../fix/replace.ts'

const dryRun = (files: Files, plugins = [fix] as unknown[]) =>
  run(files, {
    plugins: [remarkLint, replaceRule({A: ['Z'], 'Z b': ['Z c']}, 'error'), ...plugins],
    reporter: reportDiff
  })

function watchedByTerminal(value: boolean) {
  Object.defineProperty(process.stderr, 'isTTY', {value, configurable: true})
}

beforeEach(() => {
  vi.stubEnv('CI', undefined)
  watchedByTerminal(false)
})
afterEach(() => {
  vi.unstubAllEnvs()
  watchedByTerminal(false)
})

const steering = 'A b\n::stop-commands::x\n\u001B[31mred\n'

describe('report/diff', () => {
  it('keeps every byte in a file or a pipe', async () => {
    expect((await dryRun({'a.md': steering})).report).toContain(' ::stop-commands::x\n \u001B[31m')
  })

  it('steers neither a terminal nor a log', async () => {
    const shown = ' \\u{3a}:stop-commands::x\n \\u{1b}[31mred\n'
    vi.stubEnv('CI', 'true')
    expect((await dryRun({'a.md': steering})).report).toContain(shown)
    vi.stubEnv('CI', undefined)
    watchedByTerminal(true)
    expect((await dryRun({'a.md': steering})).report).toContain(shown)
  })

  it('shows what all passes of the fix plugin would change, and changes nothing', async () => {
    const {report, read, code} = await dryRun({'summary.md': '1\n2\n3\n4\nA b\n5\n6\n7\n8\n'})
    expect(report).toBe(
      '--- a/summary.md\n+++ b/summary.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-A b\n+Z c\n 5\n 6\n 7\n'
    )
    expect(read('summary.md').toString()).toContain('A b')
    expect(code).toBe(1)
  })

  it('shows it of a single file that is printed, too', async () => {
    const {report, output} = await run(
      {'summary.md': 'A b\n'},
      {
        plugins: [remarkLint, replaceRule({A: ['Z'], 'Z b': ['Z c']}, 'error'), fix],
        reporter: reportDiff,
        out: true
      }
    )
    expect(output).toBe('Z c\n')
    expect(report).toContain('-A b\n+Z c\n')
  })

  it('shows the first pass without the plugin', async () => {
    const {report} = await dryRun({'summary.md': 'A b\n'}, [])
    expect(report).toContain('-A b\n+Z b\n')
  })

  it('says that there is nothing to fix', async () => {
    expect((await dryRun({'summary.md': 'x\n'})).report).toBe('Nothing to fix.\n')
  })

  const odd = ['A b', 'A b\r\nc\r\n', '\uFEFFA b\n', 'x\n\n\n\n\n\n\n\n\nA\n\n\n\n\n\n\n\n\n\nA b']
  for (const source of odd) {
    it(`makes a patch that git applies: ${JSON.stringify(source)}`, async () => {
      const {report} = await dryRun({'a b.md': source})
      const folder = mkdtempSync(path.join(tmpdir(), 'paper-summary-'))
      try {
        writeFileSync(path.join(folder, 'a b.md'), source)
        execFileSync('git', ['apply', '-'], {cwd: folder, input: report})
        expect(readFileSync(path.join(folder, 'a b.md'), 'utf8')).toBe(
          source.replaceAll('A b', 'Z c').replaceAll('A', 'Z')
        )
      } finally {
        rmSync(folder, {recursive: true, force: true})
      }
    })
  }
})
