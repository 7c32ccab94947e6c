/** Promises of the quick fixes, kept by a real language server over stdio, as in an editor. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Example, readExamples} from '../../rules/examples.ts'
import {applyAction, type Diagnostic, LanguageClient} from './client.ts'

const rulesFolder = new URL('../../../rules/', import.meta.url)
const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'paper-summary-')))
const client = new LanguageClient(workspace)

beforeAll(() => client.open())
afterAll(async () => {
  await client.close()
  rmSync(workspace, {recursive: true, force: true})
})

let projects = 0

type Project = Pick<Example, 'summary' | 'config' | 'settings'> & {
  files: Record<string, string | Uint8Array>
  /** Other plugins, behind the rule. */
  plugins?: string[]
}

/** Write an example as a folder of the workspace with a configuration of its own. */
function writeProject(rule: URL, example: Project) {
  const folder = path.join(workspace, String(++projects))
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  const plugin = fileURLToPath(rule)
  write(
    '.remarkrc.json',
    JSON.stringify({
      settings: {paperSummary: example.settings},
      plugins: [
        fileURLToPath(import.meta.resolve('remark-lint')),
        fileURLToPath(import.meta.resolve('remark-frontmatter')),
        example.config === undefined ? plugin : [plugin, example.config],
        ...(example.plugins ?? [])
      ]
    })
  )
  for (const [name, content] of Object.entries(example.files)) write(name, content)
  write('summary.md', example.summary)
  return pathToFileURL(path.join(folder, 'summary.md')).href
}

const name = ({code, message}: Diagnostic) => `${code} ${message.replace(/`\d+`/g, '`n`')}`

/** Follow the only quick fix of each message in turn, until none is left; what each was titled. */
async function followQuickFixes(uri: string, source: string) {
  const titles: string[] = []
  let text = source
  let version = 1
  let diagnostics = await client.check(uri, text, version)
  for (;;) {
    const fixable = diagnostics.find(({data}) => data?.expected?.length === 1)
    if (!fixable) return {text, titles, left: diagnostics}
    const [action, ...others] = await client.actions(uri, fixable)
    expect(action, `a quick fix for “${fixable.message}”`).toBeDefined()
    expect(others).toEqual([])
    expect(action).toMatchObject({kind: 'quickfix', isPreferred: true})
    titles.push(action!.title)
    text = applyAction(text, uri, action!)
    const after = await client.check(uri, text, ++version)
    // The message went away, and no other appeared; one that counts may count anew, or be content.
    expect(after.length).toBeLessThan(diagnostics.length)
    for (const one of after) expect(diagnostics.map(name)).toContain(name(one))
    diagnostics = after
  }
}

describe('quick fixes in an editor', () => {
  it('replace, insert and remove', {timeout: 30_000}, async () => {
    const uri = writeProject(new URL('small-rule.ts', import.meta.url), {
      summary: 'We recieve 𝒜 too many twice, words.\n\nA end\n',
      files: {}
    })
    const {text, titles, left} = await followQuickFixes(
      uri,
      'We recieve 𝒜 too many twice, words.\n\nA end\n'
    )
    expect(text).toBe('We receive 𝒜 too many, words.\n\nA, end\n')
    expect(titles).toEqual(['Replace `recieve` with `receive`', 'Remove ` twice`', 'Insert `,`'])
    expect(left).toEqual([])
  })

  it('offer each of several replacements and prefer none', async () => {
    const summary = 'A choice.\n'
    const uri = writeProject(new URL('small-rule.ts', import.meta.url), {summary, files: {}})
    const [diagnostic] = await client.check(uri, summary, 1)
    const actions = await client.actions(uri, diagnostic!)
    expect(actions.map(({title}) => title)).toEqual([
      'Replace `choice` with `selection`',
      'Replace `choice` with `option`'
    ])
    expect(actions.filter(({isPreferred}) => isPreferred)).toEqual([])
  })

  it('are what formatting applies with the fix plugin, and nothing else', async () => {
    const summary = '+ We recieve\n+ a choice\n\n***\n'
    const uri = writeProject(new URL('small-rule.ts', import.meta.url), {
      summary,
      files: {},
      plugins: [fileURLToPath(new URL('../../../src/fix.ts', import.meta.url))]
    })
    const before = await client.check(uri, summary, 1)
    expect(before).toHaveLength(2)
    expect(await client.format(uri)).toBe(summary.replace('recieve', 'receive'))
  })

  it('say which rule speaks, and where it is documented', async () => {
    const summary = 'A choice.\n'
    const uri = writeProject(new URL('small-rule.ts', import.meta.url), {summary, files: {}})
    const [diagnostic] = await client.check(uri, summary, 1)
    expect(diagnostic).toMatchObject({
      code: 'small',
      codeDescription: {href: expect.stringMatching(/rules\/small\/readme\.md$/)},
      range: {start: {line: 0, character: 2}, end: {line: 0, character: 8}}
    })
  })
})

describe('quick fixes of the preset', () => {
  const example = fileURLToPath(new URL('../../../example/', import.meta.url))

  it.each(readdirSync(`${example}summaries`))(
    'make messages go away and no other appear in example/summaries/%s',
    {timeout: 60_000},
    async (file) => {
      const summary = readFileSync(`${example}summaries/${file}`, 'utf8')
      const papers = ['tidewell2024counting.pdf', 'crumb2023year.txt']
      const files = Object.fromEntries(
        papers.map((paper) => [`papers/${paper}`, readFileSync(`${example}papers/${paper}`)])
      )
      const uri = writeProject(new URL('../../../src/index.ts', import.meta.url), {
        summary: summary.replace('../papers/', './papers/'),
        files
      })
      await followQuickFixes(uri, summary.replace('../papers/', './papers/'))
    }
  )
})

for (const id of readdirSync(rulesFolder)) {
  const examples = readExamples(readFileSync(new URL(`${id}/readme.md`, rulesFolder), 'utf8'))
  const fixed = examples.filter((example) => example.fixed !== undefined)
  if (fixed.length === 0) continue
  describe(`quick fixes of ${id}`, () => {
    for (const example of fixed) {
      it(`fix “${example.name}” as the readme shows`, {timeout: 30_000}, async () => {
        const uri = writeProject(new URL(`${id}/index.ts`, rulesFolder), example)
        const {text} = await followQuickFixes(uri, example.summary)
        expect(withoutBlankLines(text)).toBe(withoutBlankLines(example.fixed!))
      })
    }
  })
}

/** An editor removes what a message is about; the blank lines beside it, which the fix plugin takes along, stay. */
function withoutBlankLines(text: string): string {
  return text.replace(/\n{2,}/g, '\n')
}
