/** CONTRIBUTING.md gives each dependency one reason, and names commands that exist. */

import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const guide = read('CONTRIBUTING.md')
const {dependencies, devDependencies, scripts} = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>

/** The rows of the tables below a sentence: package and reason. */
function rowsBelow(sentence: string): [string, string][] {
  const table = guide.split(sentence)[1]!.trim().split('\n\n')[0]!
  return table
    .split('\n')
    .slice(2)
    .map(
      (line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, 3) as [string, string]
    )
}

it.each([
  ['Those that run with the package:', dependencies],
  ['Those that only build and test it:', devDependencies]
])('%s each has its reason', (sentence, packages) => {
  const rows = rowsBelow(sentence)
  expect(rows.map(([name]) => name)).toEqual(Object.keys(packages))
  for (const [name, reason] of rows) expect(reason, name).toMatch(/\w{3}/)
})

it('the commands it names exist', () => {
  for (const [, name] of guide.matchAll(/npm run ([\w:-]+)/g))
    expect(scripts, name).toHaveProperty(name!)
})
