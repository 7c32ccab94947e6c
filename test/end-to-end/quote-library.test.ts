/** Promises of docs/library.md: its example runs as it says, and it tells of every verdict and kind. */

import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {afterEach, expect, it} from 'vitest'
import {linkedProject} from './linked.ts'

const documented = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8')
const types = readFileSync(new URL('../../src/quote/types.ts', import.meta.url), 'utf8')
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(documented)![1]!

let folder: string
afterEach(() => rmSync(folder, {recursive: true, force: true}))

it('prints what it says', () => {
  folder = linkedProject({'example.mjs': block('js')})
  expect(execFileSync(process.execPath, ['example.mjs'], {cwd: folder, encoding: 'utf8'})).toBe(
    block('json')
  )
})

it.each(['Verdict', 'DifferenceKind', 'LineKind'])('tells of each %s', (name) => {
  const [, union] = new RegExp(`^export type ${name} =\\n((?: {2}\\| '.*'\\n)+)`, 'm').exec(types)!
  const kinds = [...union!.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind!)
  expect(kinds.length).toBeGreaterThan(2)
  for (const kind of kinds) expect(documented).toContain(`\`${kind}\``)
})
