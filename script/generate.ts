/**
 * Writes what is derived from the rules, so that it cannot drift: the exports in package.json, the table of
 * rules in README.md, the table of options in each rule's readme, and schema.json for editors. CI runs it and
 * looks for differences.
 */

import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import type {Rule} from '../src/rule.ts'
import {settingsSchema} from '../src/settings.ts'
import {configurationSchema} from './configuration-schema.ts'
import {optionRows} from './option-rows.ts'

const root = new URL('../', import.meta.url)
const ids = readdirSync(new URL('rules/', root)).sort()

const rules = new Map<string, Rule>()
for (const id of ids) {
  const module = (await import(new URL(`rules/${id}/index.ts`, root).href)) as {default: Rule}
  rules.set(id, module.default)
}

edit('package.json', (text) => {
  const manifest = JSON.parse(text) as {exports: Record<string, string>}
  const others = Object.entries(manifest.exports).filter(([name]) => !name.startsWith('./rules/'))
  const ofRules = ids.map((id) => [`./rules/${id}`, `./dist/rules/${id}/index.js`])
  manifest.exports = Object.fromEntries([...others, ...ofRules])
  return `${JSON.stringify(manifest, null, 2)}\n`
})

edit('README.md', (text) => {
  const withRules = between(text, 'rules', [
    '| rule | finds | default |',
    '| --- | --- | --- |',
    ...ids.map((id) => {
      const finds = firstParagraph(readFileSync(new URL(`rules/${id}/readme.md`, root), 'utf8'))
      return `| [\`${id}\`](rules/${id}/readme.md) | ${finds} | ${rules.get(id)!.definition.severity} |`
    })
  ])
  return between(withRules, 'settings', optionRows(settingsSchema))
})

for (const [id, {definition}] of rules) {
  edit(`rules/${id}/readme.md`, (text) => between(text, 'options', optionRows(definition.options)))
}

writeFileSync(
  new URL('schema.json', root),
  `${JSON.stringify(configurationSchema([...rules.values()].map(({definition}) => definition)), null, 2)}\n`
)

function edit(path: string, change: (text: string) => string) {
  const file = new URL(path, root)
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after !== before) writeFileSync(file, after)
}

/** Replace the lines between `<!-- name start -->` and `<!-- name end -->`. */
function between(text: string, name: string, lines: readonly string[]): string {
  const start = `<!-- ${name} start -->`
  const end = `<!-- ${name} end -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`Expected \`${start}\` and \`${end}\` in:\n${text.slice(0, 200)}`)
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}

/** The first paragraph of a readme: what the rule finds. */
function firstParagraph(readme: string): string {
  return readme
    .split(/\n\s*\n/)[1]!
    .replace(/\s+/g, ' ')
    .trim()
}
