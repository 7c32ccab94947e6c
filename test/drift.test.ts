/** Holds every rule to its folder, readme, export, preset entry, address and tests. */

import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import preset from '../src/index.ts'
import {ruleUrl} from '../src/package-facts.ts'
import type {Rule} from '../src/rule.ts'
import {readExamples} from './rules/examples.ts'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  exports: Record<string, string>
  files: string[]
}
const ids = readdirSync(new URL('rules/', root)).sort()
const inPreset = (preset.plugins ?? []) as Rule[]

describe.each(ids)('%s', async (id) => {
  const {default: rule} = (await import(`../rules/${id}/index.ts`)) as {default: Rule}
  const readme = read(`rules/${id}/readme.md`)

  it('is named as its folder', () => {
    expect(rule.definition.id).toBe(id)
    expect(rule.name).toBe(`remark-lint:${id}`)
  })

  it('is in the preset, once', () => {
    expect(inPreset.filter((plugin) => plugin === rule)).toHaveLength(1)
  })

  it('is exported', () => {
    expect(manifest.exports[`./rules/${id}`]).toBe(`./dist/rules/${id}/index.js`)
  })

  it('has an address that leads to its readme', () => {
    const url = ruleUrl(id)
    expect(url.endsWith(`rules/${id}/readme.md`)).toBe(true)
    if (url.startsWith('file:')) expect(existsSync(fileURLToPath(url))).toBe(true)
  })

  it('has a readme with its name, examples of a fault and of none', () => {
    expect(readme.startsWith(`# \`${id}\`\n`)).toBe(true)
    const counts = readExamples(readme).map(({messages}) => messages.length)
    expect(counts).toContain(0)
    expect(Math.max(...counts)).toBeGreaterThan(0)
  })

  it('has tests', () => {
    expect(existsSync(new URL(`test/rules/${id}.test.ts`, root))).toBe(true)
  })

  it('describes each of its options', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
    for (const option of Object.keys(
      (rule.definition.options as never as {entries: object}).entries
    )) {
      expect(rows.some((row) => row.startsWith(`| \`${option}\` |`) && !row.endsWith('|  |'))).toBe(
        true
      )
    }
  })
})

it('exports no rule that is not there', () => {
  const exported = Object.keys(manifest.exports).filter((name) => name.startsWith('./rules/'))
  expect(exported).toEqual(ids.map((id) => `./rules/${id}`))
})

it('asks for the paper first', () => {
  const rules = inPreset.filter((plugin) => plugin.definition)
  expect(rules[0]?.definition.id).toBe('paper-frontmatter')
})
