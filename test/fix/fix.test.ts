/** Promises of the fix plugin, run in the real engine. */

import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLint from 'remark-lint'
import {describe, expect, it} from 'vitest'
import fix from '../../src/fix.ts'
import {type Files, run} from './engine.ts'
import {type Replacements, replaceRule} from './replace.ts'

function fixed(
  summary: string | Uint8Array,
  replacements: Replacements,
  {
    severity = 'warn' as 'warn' | 'error',
    runs = 1,
    output = true as boolean,
    others = {} as Files
  } = {}
) {
  const plugins = [remarkLint, remarkFrontmatter, replaceRule(replacements, severity), fix]
  return run({'summary.md': summary, ...others}, {plugins, output}, runs)
}

const text = async (...args: Parameters<typeof fixed>) =>
  (await fixed(...args)).read('summary.md').toString()

describe('remark --output with the fix plugin', () => {
  it('replaces, inserts and removes', async () => {
    expect(
      await text('One two three.\n', {'One ': [''], 'two| t': [' and a half,'], three: ['four']})
    ).toBe('two and a half, four.\n')
  })

  it.each([
    ['a paragraph', 'A\n\nxx\n\nB\n', 'A\n\nB\n'],
    ['the first paragraph', 'xx\n\n---\nB\n', '\n---\nB\n'],
    ['the last paragraph', 'A\n\nxx\n', 'A\n'],
    ['the last paragraph, without a line end', 'A\n\nxx', 'A\n'],
    ['two paragraphs', 'A\n\nxx\n\n\n\nxx\n\nB\n', 'A\n\nB\n'],
    ['a line of a paragraph', 'A\nxx\nB\n', 'A\nB\n'],
    ['the last line of a paragraph', 'A\nxx\n\nB\n', 'A\n\nB\n'],
    ['the first line of a paragraph', 'A\n\nxx\nB\n', 'A\n\nB\n'],
    ['a paragraph between CRLF', 'A\r\n\r\nxx\r\n\r\nB\r\n', 'A\r\n\r\nB\r\n'],
    ['a paragraph of a list', '- A\n\n  xx\n\n  B\n', '- A\n\n  B\n'],
    ['a paragraph of a quote', '> A\n>\n> xx\n', '> A\n>\n> \n'],
    ['a word', 'A\n\nxx B\n', 'A\n\n B\n'],
    ['everything', 'xx\n', '']
  ])('removes %s, and no more lines than were its own', async (_, source, result) => {
    expect(await text(source, {xx: ['']})).toBe(result)
  })

  it('leaves a choice between several replacements to a person', async () => {
    expect(await text('One two.\n', {One: ['Eins', 'Un']})).toBe('One two.\n')
  })

  const odd = [
    ['Setext and other bullets', 'Title\n=====\n\n+ one\n* two\n\n***\n__bold__ _a_ A\n'],
    ['no final newline', '# A'],
    ['blank lines at the end', 'A\n\n\n'],
    ['CRLF', '---\r\npaper: a.txt\r\n---\r\n\r\nA  \r\nb\r\n'],
    ['mixed line ends', 'A\r\nb\nc\rd\n'],
    ['a byte order mark', '\uFEFF---\npaper: a.txt\n---\n\nA b.\n'],
    ['tabs, escapes and references', '\tcode\n\n1) A \\* &amp; &#x41; &nbsp;  \n'],
    ['a control character', 'A \u0000 \u200b\n'],
    ['a replacement character of its own', 'A \uFFFD\n'],
    ['a letter of two units before the fault', '𝒜𝒜 A\n']
  ] as const
  for (const [name, source] of odd) {
    it(`changes no other byte: ${name}`, async () => {
      expect(await text(source, {A: ['Z']})).toBe(source.replaceAll('A', 'Z'))
    })
  }

  it('inserts lines with the line ends of the file', async () => {
    expect(await text('A\r\nb\r\n', {A: ['A\n\nc']}, {})).toContain('A\r\n\r\nc')
  })

  it('changes nothing in a second run', async () => {
    const replacements = {'recieve ': ['receive '], ' ,': [',']}
    const once = await text('We recieve , and recieve.\n', replacements)
    expect(await text('We recieve , and recieve.\n', replacements, {runs: 2})).toBe(once)
    expect(once).toBe('We receive, and recieve.\n')
  })

  it('makes an edit that overlaps another in a pass of its own', async () => {
    const {read, files} = await fixed('abc d\n', {abc: ['xc'], 'c d': ['c e']})
    expect(read('summary.md').toString()).toBe('xc e\n')
    expect(files[0]!.messages.map(String)).toEqual(['summary.md:1:1: Fixed: `replace` (2)'])
  })

  it('makes one edit where two rules ask for the same', async () => {
    const plugins = [replaceRule({a: ['b']}), replaceRule({a: ['b']}, 'warn', 'again'), fix]
    const {read} = await run({'summary.md': 'a\n'}, {plugins, output: true})
    expect(read('summary.md').toString()).toBe('b\n')
  })

  it('stops when two fixes undo each other', async () => {
    expect(await text('a\n', {a: ['b'], b: ['a']})).toMatch(/^[ab]\n$/)
  })

  it('fixes a file with errors, which the engine alone would not write', async () => {
    const {read, code, report} = await fixed('A b\n', {A: ['Z']}, {severity: 'error'})
    expect(read('summary.md').toString()).toBe('Z b\n')
    expect(code).toBe(0)
    expect(report).toContain('Fixed: `replace` (1)')
  })

  it('fails when an error is left, and says where it stands in the new text', async () => {
    const {code, files, read} = await fixed(
      'A b\n\nc\n',
      {A: ['Zz'], b: ['x', 'y']},
      {severity: 'error'}
    )
    expect(read('summary.md').toString()).toBe('Zz b\n\nc\n')
    expect(code).toBe(1)
    expect(files[0]!.messages.map(String)).toEqual([
      'summary.md:1:4-1:5: Unexpected `b`',
      'summary.md:1:1: Fixed: `replace` (1)'
    ])
  })

  it('does not change what a control comment allows', async () => {
    expect(await text('<!--lint disable replace-->\n\nA\n', {A: ['Z']})).toContain('\nA\n')
  })

  it('does not touch another plugin’s messages', async () => {
    const other = () => (_: unknown, file: import('vfile').VFile) => {
      Object.assign(file.message('x', {place: {line: 1, column: 1, offset: 0}, source: 'spell'}), {
        expected: ['Z']
      })
    }
    const {read} = await run({'summary.md': 'A\n'}, {plugins: [other, fix], output: true})
    expect(read('summary.md').toString()).toBe('A\n')
  })

  it('does not write a file that could not be processed', async () => {
    const broken = () => () => {
      throw new Error('broken')
    }
    const {read, code} = await run(
      {'summary.md': '+ A\n'},
      {plugins: [replaceRule({A: ['Z']}), broken, fix], output: true}
    )
    expect(read('summary.md').toString()).toBe('+ A\n')
    expect(code).toBe(1)
  })

  it('does not write a file whose bytes would be lost', async () => {
    const latin = Buffer.from('A caf\xe9\n', 'latin1')
    const {read, code, report} = await fixed(latin, {A: ['Z']})
    expect(read('summary.md').equals(latin)).toBe(true)
    expect(code).toBe(1)
    expect(report).toContain('no UTF-8')
  })

  it('fixes many files, each by itself', async () => {
    const others = Object.fromEntries(
      Array.from({length: 20}, (_, index) => [`${index}.md`, `A ${index}\n`])
    )
    const {read} = await fixed('A\n', {A: ['Z']}, {severity: 'error', others})
    for (const name of Object.keys(others)) {
      expect(read(name).toString()).toBe(`Z ${name.slice(0, -3)}\n`)
    }
  })
})

describe('without --output', () => {
  it('keeps messages, exit code and file as they were', async () => {
    const {read, code, files} = await fixed('A\n', {A: ['Z']}, {severity: 'error', output: false})
    expect(read('summary.md').toString()).toBe('A\n')
    expect(code).toBe(1)
    expect(files[0]!.messages.map(String)).toEqual(['summary.md:1:1-1:2: Unexpected `A`'])
  })

  it('prints the fixed text of a single file on standard output', async () => {
    const {output, read} = await run(
      {'summary.md': '+ A\n'},
      {plugins: [replaceRule({A: ['Z']}, 'error'), fix], out: true}
    )
    expect(output).toBe('+ Z\n')
    expect(read('summary.md').toString()).toBe('+ A\n')
  })

  it('compiles to the fixed text outside of any engine', async () => {
    const file = await remark()
      .use(replaceRule({A: ['Z']}))
      .use(fix)
      .process('+ A\n')
    expect(String(file)).toBe('+ Z\n')
  })
})
