/** Promises of fixes and reports as they are named on remark's command line. */

import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {library} from '../report/library.ts'
import {linkedProject} from './linked.ts'
import {remark} from './project.ts'

const name = 'remark-preset-lint-paper-summary'
let folder: string

beforeAll(() => {
  folder = linkedProject(library)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('reports by name', () => {
  it.each([
    ['brief', '=== ONE PAPER ==='],
    ['brief=paper:"passages"', '=== THE PAPER, IN PARTS ==='],
    ['diff', '+++ b/summaries/bees.md'],
    ['github', '::error file=summaries/bees.md,line='],
    ['json', '{"version":1,'],
    ['sarif', '"version":"2.1.0"'],
    ['score', 'total of 1\tverified=1']
  ])('%s', (report, start) => {
    const {status, report: text} = remark(
      folder,
      'summaries',
      '--report',
      `${name}/report/${report}`
    )
    expect(text).toContain(start)
    expect(status).toBe(1)
  })
})

describe('remark --output with the fix plugin, named on the command line', () => {
  it('makes the certain replacements, reports what is left, and finds nothing to fix again', () => {
    const file = path.join(folder, 'summaries/bees.md')
    const before = readFileSync(file, 'utf8')
    const fix = () => remark(folder, 'summaries', '--use', `${name}/fix`, '--output')
    expect(fix().report).toContain('Fixed: `verbatim-quotes` (1)')
    const after = readFileSync(file, 'utf8')
    expect(after).toBe(before.replace('the old garden', 'the new garden'))
    const second = fix()
    expect(second.report).not.toContain('Fixed')
    expect(second.report).toContain('nothing of the kind')
    expect(second.status).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(after)
  })

  it('can be tried first: the diff of report/diff is the change that is made', () => {
    const other = linkedProject(library)
    try {
      const {report} = remark(
        other,
        'summaries',
        '--use',
        `${name}/fix`,
        '--report',
        `${name}/report/diff`
      )
      execFileSync('git', ['apply', '-'], {cwd: other, input: report})
      expect(readFileSync(path.join(other, 'summaries/bees.md'), 'utf8')).toContain('new garden')
    } finally {
      rmSync(other, {recursive: true, force: true})
    }
  })
})
