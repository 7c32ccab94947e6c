/** Promises of `init`: a folder of summaries and papers is ready to lint, and nothing else in it changes. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {init} from '../../src/init/init.ts'
import type {Files} from '../fix/engine.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paper-summary-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(files: Files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
}
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const pairsOf = async () =>
  (await init(folder, false)).pairs.map(({draft, paper, by}) => `${draft.file} ${paper} ${by}`)

const counting = readFileSync(
  new URL('../../example/papers/tidewell2024counting.pdf', import.meta.url)
)
const title = /^title: "(.*)"$/m.exec(
  readFileSync(new URL('../../example/summaries/tidewell2024counting.md', import.meta.url), 'utf8')
)![1]!

describe('init pairs', () => {
  it('by equal names, wherever the files lie', async () => {
    write({'a/bee2020.md': 'x\n', 'b/c/bee2020.pdf': '%PDF', 'b/wasp.pdf': '%PDF'})
    expect(await pairsOf()).toEqual(['a/bee2020.md b/c/bee2020.pdf name'])
    expect(read('a/bee2020.md')).toBe('---\npaper: ../b/c/bee2020.pdf\n---\n\nx\n')
  })

  it('by names with what people append, and by citation keys', async () => {
    write({
      'bee2020-summary.md': 'x\n',
      'Notes.md': '---\ncitation-key: Wasp\n---\n\nx\n',
      'papers/Bee2020.txt': 'x',
      'papers/wasp.txt': 'x'
    })
    expect(await pairsOf()).toEqual([
      'Notes.md papers/wasp.txt name',
      'bee2020-summary.md papers/Bee2020.txt name'
    ])
    expect(read('Notes.md')).toBe('---\npaper: papers/wasp.txt\ncitation-key: Wasp\n---\n\nx\n')
  })

  it.each(['nxml', 'jats', 'tei', 'xhtml', 'ltx', 'latex', 'text'])(
    'with a paper of every ending that can be read: .%s',
    async (ending) => {
      write({'bee.md': 'x\n', [`bee.${ending}`]: 'x'})
      expect(await pairsOf()).toEqual([`bee.md bee.${ending} name`])
    }
  )

  it('with the PDF where a paper has several files', async () => {
    write({'bee.md': 'x\n', 'bee.txt': 'x', 'bee.tex': 'x', 'bee.pdf': 'x'})
    expect(await pairsOf()).toEqual(['bee.md bee.pdf name'])
  })

  it('by the paper’s title, when it stands in one summary alone', async () => {
    write({
      'summaries/one.md': `# ${title.replace(' ', ' *').replace(/ /g, '  ')}*\n\nText.\n`,
      'summaries/two.md': '# Something else\n',
      'papers/3714.pdf': counting
    })
    expect(await pairsOf()).toEqual(['summaries/one.md papers/3714.pdf title'])
  })

  it.each([
    `# Tidewell et al. (2024) – ${title}\n`,
    `# Summary of *${title}*\n`,
    `Here is a summary of the paper **“${title}”** by Tidewell.\n`,
    `---\ntags: [tide]\n---\n\n**Title:** ${title}\n`
  ])('by the paper’s title at the beginning of the summary: %s', async (text) => {
    write({'one.md': text, 'x.pdf': counting})
    expect(await pairsOf()).toEqual(['one.md x.pdf title'])
  })

  it('by the title that a LaTeX paper has, and by the first line of a text', async () => {
    const latex =
      '\\title{Counting Lamps in the Dark of Bees}\\begin{document}\\maketitle Bees count.\\end{document}'
    write({
      'one.md': '# Counting Lamps in the Dark of Bees\n',
      'two.md': '# Notes: Wasps That Remember All the Faces of Their Sisters\n',
      'x.tex': `\\documentclass{article}${latex}`,
      'y.txt':
        'Letters on Wasps\n\nWasps That Remember All the Faces of Their Sisters\n\nWasps remember.\n'
    })
    expect(await pairsOf()).toEqual(['one.md x.tex title', 'two.md y.txt title'])
  })

  it('no paper that cannot be read, and says so', async () => {
    write({'one.md': `# ${title}\n`, 'x.xml': '<article><body>', 'package.json': '{}'})
    const {pairs, unpaired, refusals} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(unpaired).toEqual(['one.md'])
    expect(refusals).toMatchObject([
      {file: 'x.xml', reason: expect.stringContaining('damaged XML')}
    ])
  })

  it('nothing with a list of papers, and nothing whose frontmatter is TOML', async () => {
    write({
      'list.md': `# Papers\n\n- ${title}\n- Wasps That Remember All the Faces of Their Sisters\n`,
      'hugo.md': `+++\ntitle = "x"\n+++\n\n# ${title}\n`,
      'x.pdf': counting,
      'y.txt': 'Wasps That Remember All the Faces of Their Sisters\n\nWasps remember.\n'
    })
    const {pairs, unpaired, refusals} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(unpaired).toEqual(['list.md'])
    expect(refusals).toMatchObject([{file: 'hugo.md', reason: expect.stringContaining('TOML')}])
  })

  it('several summaries whose title is that of one paper alone, as it does by names', async () => {
    write({'a/one.md': `# ${title}\n`, 'b/two.md': `# ${title}\n`, 'x.pdf': counting})
    expect(await pairsOf()).toEqual(['a/one.md x.pdf title', 'b/two.md x.pdf title'])
  })

  it('a summary by the title of a paper that another one has the name of', async () => {
    write({'x.md': 'x\n', 'third.md': `# ${title}\n`, 'x.pdf': counting, 'x.txt': 'x'})
    expect(await pairsOf()).toEqual(['third.md x.pdf title', 'x.md x.pdf name'])
  })

  const moths = 'On Moths That Rest\nBeside the Lamps of Small Harbours'
  const mothPaper = `Letters on Moths\n\n${moths}\n\nA. Nightwing\n\nThe moths of the harbour rest by day.\n`

  it('several by a title of two lines, as pulled out of a page', async () => {
    const heading = `# ${moths.replace('\n', ' ')}\n`
    write({'one.md': heading, 'two.md': heading, 'x.txt': mothPaper})
    expect(await pairsOf()).toEqual(['one.md x.txt title', 'two.md x.txt title'])
  })

  it('no two summaries that have words of one paper’s beginning for a heading', async () => {
    const heading = '# The Moths of the Harbour\n'
    write({'one.md': heading, 'two.md': heading, 'x.txt': mothPaper})
    const {pairs, ambiguities} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(ambiguities).toEqual([{drafts: ['one.md', 'two.md'], papers: ['x.txt']}])
  })

  it('nothing with a paper that has a summary of its name, where the title is not the same', async () => {
    write({'x.md': 'x\n', 'one.md': '# The Moths of the Harbour\n', 'x.txt': mothPaper})
    expect(await pairsOf()).toEqual(['x.md x.txt name'])
  })

  it('nothing by a name, where the title is another paper’s', async () => {
    write({
      'moth2020a-summary.md': `# ${title}\n`,
      'moth2020a.txt': mothPaper,
      'moth2020b.pdf': counting
    })
    const {pairs, ambiguities, unpaired} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(ambiguities).toEqual([
      {drafts: ['moth2020a-summary.md'], papers: ['moth2020a.txt', 'moth2020b.pdf']}
    ])
    expect(unpaired).toEqual([])
  })

  it('by a name, where the paper of that name cannot be read and another has the title', async () => {
    write({'moth.md': `# ${title}\n`, 'moth.xml': '<article><body>', 'coast.pdf': counting})
    expect(await pairsOf()).toEqual(['moth.md moth.xml name'])
  })

  it('by a name, where the paper of that name has the title too, or no paper has it', async () => {
    write({
      'moth.md': `# ${title}\n`,
      'moth.txt': `Preprint, not reviewed\n\nOf the Coast\n\n${title}: a Draft\n\nx\n`,
      'coast.pdf': counting,
      'wasp.md': '# Notes on All the Wasps That We Have Met\n',
      'wasp.txt': mothPaper
    })
    expect(await pairsOf()).toEqual(['moth.md moth.txt name', 'wasp.md wasp.txt name'])
  })

  it('nothing when two summaries name the title at their beginning', async () => {
    write({
      'one.md': `---\n---\n\nThis is on “${title}”.\n\n---\n`,
      'two.md': `# Summary of ${title}\n`,
      'x.pdf': counting
    })
    const {pairs, ambiguities} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(ambiguities).toEqual([{drafts: ['one.md', 'two.md'], papers: ['x.pdf']}])
  })

  it('nothing when two papers have the title', async () => {
    write({'one.md': `# ${title}\n`, 'two.md': '# Else\n', 'x.pdf': counting, 'y.pdf': counting})
    const {pairs, ambiguities, unpaired} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(ambiguities).toEqual([{drafts: ['one.md'], papers: ['x.pdf', 'y.pdf']}])
    expect(unpaired).toEqual(['two.md'])
  })

  it.each([
    ['paper:', 'paper: bee.txt'],
    ['paper:   # to be filled in', 'paper: bee.txt   # to be filled in'],
    ['paper: ""', 'paper: bee.txt'],
    ['paper: ~', 'paper: bee.txt'],
    ['title: y\r\n"paper" :\r\ntags: [a]', 'title: y\r\n"paper" : bee.txt\r\ntags: [a]']
  ])('where the field stands without a value, which it gets: %j', async (field, filled) => {
    write({'bee.md': `---\n${field}\n---\n\nx\n`, 'bee.txt': 'x'})
    expect(await pairsOf()).toEqual(['bee.md bee.txt name'])
    expect(read('bee.md')).toBe(`---\n${filled}\n---\n\nx\n`)
  })

  it('nothing in a file whose ending remark passes over, and says so', async () => {
    write({'bee.MD': 'x\n', 'bee.txt': 'x', 'ant.Markdown': 'x\n', 'ant.txt': 'x'})
    const {pairs, refusals} = await init(folder, false)
    expect(pairs).toEqual([])
    expect(refusals).toEqual([
      {file: 'ant.Markdown', reason: expect.stringContaining('expected `.markdown`')},
      {file: 'bee.MD', reason: expect.stringContaining('expected `.md`')}
    ])
    expect(read('bee.MD')).toBe('x\n')
  })
})

describe('init tells', () => {
  it('whether the packages are installed', async () => {
    const [cli, preset] = ['remark-cli', 'remark-preset-lint-paper-summary']
    expect((await init(folder, true)).installed).toBe(false)
    write({'package.json': JSON.stringify({devDependencies: {[cli!]: '*'}})})
    expect((await init(folder, true)).installed).toBe(false)
    write({'package.json': JSON.stringify({devDependencies: {[cli!]: '*', [preset!]: '*'}})})
    expect((await init(folder, true)).installed).toBe(true)
  })
})

describe('init tells of what was there', () => {
  it('which papers are not to be had', async () => {
    write({
      'bee.md': '---\npaper: bee.txt\n---\n',
      'ant.md': '---\npaper: ../ant.txt\n---\n',
      'fly.md': '---\npaper: papers/fly.txt\n---\n',
      'bee.txt': 'x'
    })
    expect(await init(folder, false)).toMatchObject({
      named: ['ant.md', 'bee.md', 'fly.md'],
      lost: [
        {file: 'ant.md', reason: expect.stringContaining('outside the project')},
        {file: 'fly.md', reason: expect.stringContaining('`papers/fly.txt` does not exist')}
      ]
    })
  })

  it('and takes papers in the folders of the settings for had, and those of a program for unknown', async () => {
    const roots = {settings: {paperSummary: {roots: ['../library']}}}
    write({
      'library/bee.txt': 'x',
      'notes/bee.md': '---\npaper: ../library/bee.txt\n---\n',
      'notes/.remarkrc.json': JSON.stringify(roots),
      'more/bee.md': '---\npaper: ../library/bee.txt\n---\n',
      'more/.remarkrc.mjs': 'export default {}'
    })
    expect(await init(path.join(folder, 'notes'), false)).toMatchObject({lost: []})
    expect(await init(path.join(folder, 'more'), false)).toMatchObject({lost: []})
  })

  it('which configurations count below', async () => {
    write({
      'a/.remarkrc': '{"plugins": ["remark-preset-lint-recommended"]}',
      'b/c/.remarkrc.json': '{"plugins": ["remark-preset-lint-paper-summary"]}',
      '.hidden/.remarkrc': '{}'
    })
    expect((await init(folder, false)).nested).toEqual([
      {file: 'a/.remarkrc', namesPreset: false, isScript: false},
      {file: 'b/c/.remarkrc.json', namesPreset: true, isScript: false}
    ])
  })
})

describe('init writes', () => {
  it('frontmatter that keeps byte order mark, line ends and the rest of the file', async () => {
    write({'bee.md': '\uFEFFone\r\ntwo', 'bee.txt': 'x'})
    await init(folder, false)
    expect(read('bee.md')).toBe('\uFEFF---\r\npaper: bee.txt\r\n---\r\n\r\none\r\ntwo')
  })

  it('paths that YAML would misread in quotes', async () => {
    write({'a b: #c.md': 'x\n', 'a b: #c.pdf': 'x'})
    await init(folder, false)
    expect(read('a b: #c.md')).toContain('paper: "a b: #c.pdf"\n')
  })

  it('a configuration, unless there is one', async () => {
    write({'bee.md': 'x\n'})
    expect((await init(folder, false)).written).toBe('.remarkrc.json')
    expect(JSON.parse(read('.remarkrc.json')).plugins).toEqual(['remark-preset-lint-paper-summary'])
    expect((await init(folder, false)).existing).toEqual({
      file: '.remarkrc.json',
      namesPreset: true,
      isScript: false
    })
  })

  it('an option for titles that only the frontmatter has, where most summaries are so', async () => {
    const post = (title: string) => `---\ntitle: ${title}\n---\n\n## Overview\n\nx\n`
    write({
      'a.md': post('Bees that count'),
      'b.md': post('Wasps that do not'),
      'c.md': '# Moths\n\nx\n',
      'a.pdf': 'x',
      'b.pdf': 'x',
      'c.pdf': 'x',
      'README.md': '# Notes\n'
    })
    await init(folder, false)
    expect(JSON.parse(read('.remarkrc.json')).plugins).toEqual([
      'remark-preset-lint-paper-summary',
      ['remark-preset-lint-paper-summary/rules/paper-title', {frontmatter: true}]
    ])
  })

  it('no configuration beside the one in package.json', async () => {
    write({'package.json': '{"remarkConfig": {}}'})
    expect((await init(folder, false)).existing).toMatchObject({
      file: 'package.json',
      namesPreset: false
    })
    expect(existsSync(path.join(folder, '.remarkrc.json'))).toBe(false)
  })

  it('nothing beside a package.json that cannot be read', async () => {
    write({'bee.md': 'x\n', 'bee.txt': 'x', 'package.json': '{,'})
    await expect(init(folder, false)).rejects.toThrow('`package.json`')
    expect(read('bee.md')).toBe('x\n')
  })

  it('nothing in a dry run', async () => {
    write({'bee.md': 'x\n', 'bee.txt': 'x'})
    expect((await init(folder, true)).pairs).toHaveLength(1)
    expect(read('bee.md')).toBe('x\n')
    expect(existsSync(path.join(folder, '.remarkrc.json'))).toBe(false)
  })

  it('nothing in a second run', async () => {
    write({'bee.md': 'x\n', 'bee.txt': 'x'})
    await init(folder, false)
    const once = read('bee.md')
    expect(await init(folder, false)).toMatchObject({pairs: [], named: ['bee.md']})
    expect(read('bee.md')).toBe(once)
  })

  it('nothing to what has no paper, is installed or hidden', async () => {
    write({
      'README.md': 'x\n',
      'node_modules/a/a.md': 'x\n',
      'node_modules/a/a.txt': 'x',
      '.hidden/b.md': 'x\n',
      '.hidden/b.txt': 'x'
    })
    expect(await init(folder, false)).toMatchObject({pairs: [], unpaired: ['README.md']})
  })
})

describe('init leaves alone and lists', () => {
  const refusalsOf = async () => {
    const {pairs, refusals} = await init(folder, false)
    expect(pairs.map(({draft}) => draft.file)).toEqual(['bee.md'])
    expect(read('bee.md')).toContain('paper: bee.txt')
    return refusals
  }

  it.each([
    ['no UTF-8', Buffer.from('Die Bl\xfcte.\n', 'latin1')],
    ['UTF-16', Buffer.from('Die Bienen.\n', 'utf16le')]
  ])('bytes that are %s', async (_, bytes) => {
    write({'bee.md': 'x\n', 'bee.txt': 'x', 'ant.md': bytes, 'ant.txt': 'x'})
    expect(await refusalsOf()).toMatchObject([
      {file: 'ant.md', reason: expect.stringContaining('UTF-8')}
    ])
    expect(readFileSync(path.join(folder, 'ant.md'))).toEqual(bytes)
  })

  it.each([
    ['an error', '---\npaper: "x.txt\ntitle: y\n---\n\nx\n', 'Unexpected quotation mark'],
    ['a field that stands twice', '---\na: 1\na: 2\n---\n\nx\n', 'Map keys must be unique'],
    ['no fields', '---\njust words\n---\n\nx\n', 'without fields'],
    [
      'braces',
      '---\n{title: y}\n---\n\nx\n',
      'Unexpected frontmatter that no line can be added to'
    ],
    ['indentation', '---\n  title: y\n---\n\nx\n', 'that no line can be added to']
  ])('frontmatter with %s', async (_, text, reason) => {
    write({'bee.md': 'x\n', 'bee.txt': 'x', 'ant.md': text, 'ant.txt': 'x'})
    expect(await refusalsOf()).toMatchObject([
      {file: 'ant.md', reason: expect.stringContaining(reason)}
    ])
    expect(read('ant.md')).toBe(text)
  })

  it.skipIf(process.getuid?.() === 0)('what may not be read or written', async () => {
    write({'bee.md': 'x\n', 'bee.txt': 'x', 'ant.md': 'x\n', 'ant.txt': 'x', 'shut/x.md': 'x\n'})
    write({'fly.md': 'x\n'})
    chmodSync(path.join(folder, 'ant.md'), 0o400)
    chmodSync(path.join(folder, 'fly.md'), 0)
    chmodSync(path.join(folder, 'shut'), 0)
    const reason = 'There is no permission'
    expect(await refusalsOf()).toEqual([
      {file: 'shut', reason},
      {file: 'fly.md', reason},
      {file: 'ant.md', reason}
    ])
    chmodSync(path.join(folder, 'shut'), 0o700)
  })
})

describe('init finds frontmatter as the rules do', () => {
  it('and takes a line between two paragraphs for none', async () => {
    write({'bee.md': '---\n\nOne.\n', 'bee.txt': 'x'})
    await init(folder, false)
    expect(read('bee.md')).toBe('---\npaper: bee.txt\n---\n\n---\n\nOne.\n')
  })

  it.each([
    [
      'spaces behind its fence',
      '---  \ntitle: y\n---\t\n\nx\n',
      '---  \npaper: bee.txt\ntitle: y\n'
    ],
    ['nothing in it', '---\n---\nx\n', '---\npaper: bee.txt\n---\nx\n'],
    ['CR line ends', '---\rtitle: y\r---\rx\r', '---\rpaper: bee.txt\rtitle: y\r---\r']
  ])('with %s', async (_, text, start) => {
    write({'bee.md': text, 'bee.txt': 'x'})
    await init(folder, false)
    expect(read('bee.md').startsWith(start)).toBe(true)
  })
})

describe('init reads the settings of a project', () => {
  const fields = {paper: 'source', title: 'name', citationKey: 'cite'}
  const settings = {settings: {paperSummary: {fields}}}

  it.each([
    ['.remarkrc', JSON.stringify(settings)],
    ['.remarkrc.yml', 'settings: {paperSummary: {fields: {paper: source, citationKey: cite}}}'],
    ['package.json', JSON.stringify({remarkConfig: settings})]
  ])('in %s', async (name, text) => {
    write({[name]: text, 'bee.md': '---\nsource: x.txt\n---\n\nx\n', 'bee.txt': 'x'})
    write({'b.md': '---\ncite: ant\n---\n\nx\n', 'ant.txt': 'x'})
    expect(await init(folder, false)).toMatchObject({named: ['bee.md']})
    expect(read('b.md')).toBe('---\nsource: ant.txt\ncite: ant\n---\n\nx\n')
    expect(read('bee.md')).toBe('---\nsource: x.txt\n---\n\nx\n')
  })

  it('but runs no program for them, and says so', async () => {
    write({'.remarkrc.mjs': 'throw new Error("run")', 'bee.md': 'x\n', 'bee.txt': 'x'})
    expect((await init(folder, false)).existing).toMatchObject({isScript: true})
  })

  it.each([
    '{,',
    '{"settings": {"paperSummary": {"fields": {"papers": "x"}}}}',
    '{"settings": {"papersummary": {"fields": {"paper": "x"}}}}'
  ])('and writes nothing when they are wrong: %s', async (text) => {
    write({'.remarkrc': text, 'bee.md': 'x\n', 'bee.txt': 'x'})
    await expect(init(folder, false)).rejects.toThrow('Unexpected')
    expect(read('bee.md')).toBe('x\n')
  })
})
