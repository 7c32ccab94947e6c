import {mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import completeSummary from '../../rules/complete-summary/index.ts'
import rule from '../../rules/paper-frontmatter/index.ts'
import summaryLength from '../../rules/summary-length/index.ts'
import verbatimQuotes from '../../rules/verbatim-quotes/index.ts'
import {format, lint} from './lint.ts'

const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'outside-')))
writeFileSync(path.join(outside, 'secret.txt'), 'The secret stands here, in a short text.\n')
afterAll(() => rmSync(outside, {recursive: true}))

const reasons = async (value: string, files?: Record<string, string>, settings?: object) =>
  (await lint({rule, settings, files, summary: `---\npaper: ${value}\n---\n\nText.\n`})).map(format)

describe('what cannot be a paper', () => {
  it.each([
    ['https://example.org/bees.pdf', 'is a URL'],
    ['file:///etc/passwd', 'is a URL'],
    ['/etc/passwd', 'lies outside the project'],
    ['../../../../../../etc/passwd', 'lies outside the project'],
    [path.join(outside, 'secret.txt'), 'lies outside the project'],
    [path.join(outside, 'not-there.txt'), 'lies outside the project'],
    ['.', 'is a folder'],
    ['bees.txt/../../x', 'lies outside the project'],
    ['wasps.txt', 'does not exist'],
    ['bees.txt/x.txt', 'does not exist'],
    ['empty.txt', 'is empty'],
    ['scrap.txt', 'The paper `scrap.txt` has only 12 characters of text'],
    ['summary.md', 'The paper `summary.md` is the summary itself: name the paper'],
    [
      'other.md',
      'The paper `other.md` is a summary itself, whose frontmatter names a paper: name that'
    ],
    ['"a\\0b"', 'No paper is named'],
    ['[a, b]', 'Unexpected list or map in the field `paper`, expected the path of one paper']
  ])('%s', async (value, expected) => {
    const found = await reasons(value, {
      'bees.txt': 'Bees count lamps by day.\n',
      'empty.txt': '',
      'scrap.txt': 'Paper to\ncome.\n',
      'summary.md': '---\npaper: summary.md\n---\n\nText.\n',
      'other.md':
        '---\ntitle: Bees\npaper: "../bees.pdf"\n---\n\nBees count lamps by day, the authors say.\n'
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
    expect(found[0]).toMatch(/^2:8-/)
  })

  it('says the same of a file outside whether or not it exists', async () => {
    const [there] = await reasons(path.join(outside, 'secret.txt'))
    const [notThere] = await reasons(path.join(outside, 'absent.txt'))
    expect(there!.replace('secret', 'absent')).toBe(notThere)
  })
})

it.each([
  ['paper:', 'Unexpected field `paper` without a value'],
  ['Paper: bees.txt', 'Unexpected field `Paper`'],
  ['title: Bees', 'Unexpected frontmatter without `paper`'],
  ['papers: bees.txt', 'Unexpected field `papers`']
])('says of “%s” what is wrong with it', async (line, expected) => {
  const [found] = await lint({rule, summary: `---\n${line}\n---\n\nText.\n`})
  expect(found!.reason).toContain(`${expected}, expected \`paper: ../papers/x.pdf\``)
})

it.each(['', '\n\n', '# Bees\n'])('says of %j once that nothing is in it', async (summary) => {
  const found = await lint({rule, also: [completeSummary, summaryLength], summary})
  expect(found.map(({reason}) => reason)).toEqual([
    'Unexpected document without text and frontmatter, expected a summary with `paper: ../papers/x.pdf` at its top, between two lines `---`'
  ])
  expect(found[0]?.fatal).toBe(true)
})

it('offers the path of a paper that is named from elsewhere', async () => {
  const [message] = await lint({
    rule,
    files: {'the papers/bees.txt': 'Bees count.\n'},
    summary: '---\npaper: "[[the papers/bees.txt]]"\n---\n\nText.\n'
  })
  expect(message).toMatchObject({
    fatal: true,
    actual: '"[[the papers/bees.txt]]"',
    expected: ['"the papers/bees.txt"']
  })
})

it('takes a paper in one of the roots', async () => {
  expect(await reasons(path.join(outside, 'secret.txt'), {}, {roots: [outside]})).toEqual([])
})

it.each([
  [
    'nowhere',
    'The path `nowhere` does not exist: it is looked for relative to the working directory'
  ],
  ['bees.txt', 'The path `bees.txt` is no folder']
])(
  'says that there is no folder %s among the roots, wherever the paper lies',
  async (root, reason) => {
    const files = {'bees.txt': 'Bees count lamps by day.\n'}
    expect(await reasons('bees.txt', files, {roots: ['.', root]})).toEqual([
      expect.stringContaining(`Cannot look into the setting \`roots\`: ${reason}`)
    ])
  }
)

it('refuses a link that leads out of the project', async () => {
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')))
  try {
    symlinkSync(path.join(outside, 'secret.txt'), path.join(project, 'link.txt'))
    const {locatePaper} = await import('../../src/paper/index.ts')
    expect(() => locatePaper(project, [], project, 'link.txt')).toThrow('lies outside the project')
  } finally {
    rmSync(project, {recursive: true})
  }
})

it('fails the run, whatever its severity', async () => {
  for (const config of [undefined, ['warn'], ['error']]) {
    const messages = await lint({rule, config, summary: '---\npaper: x.pdf\n---\n'})
    expect(messages.map(({fatal}) => fatal)).toEqual([true])
  }
})

it('cannot be silenced by a comment in the summary', async () => {
  const summary = '---\npaper: x.pdf\n---\n\n<!--lint disable paper-frontmatter-->\n\nText.\n'
  expect(await lint({rule, summary})).toHaveLength(1)
})

describe('a paper that is not to be had', () => {
  const also = [completeSummary, verbatimQuotes, summaryLength]
  const comment = '<!--lint disable paper-frontmatter-->'

  it.each([
    ['no frontmatter', `${comment}\n\nText.\n`],
    ['no paper that can be read', `---\npaper: x.pdf\n---\n\n${comment}\n\nText.\n`],
    ['nothing else in it', `${comment}\n`]
  ])('is told once where that rule is silenced, of a summary with %s', async (_, summary) => {
    const found = await lint({rule, also, summary})
    expect(found.filter(({fatal}) => fatal)).toHaveLength(1)
  })

  it('is told by the rule itself where it is not silenced', async () => {
    const found = await lint({rule, also, summary: 'Text.\n'})
    expect(found.filter(({fatal}) => fatal).map(({ruleId}) => ruleId)).toEqual([
      'paper-frontmatter'
    ])
  })

  it('is not told where all rules are silenced', async () => {
    expect(await lint({rule, also, summary: '<!--lint disable-->\n\nText.\n'})).toEqual([])
  })
})

describe('citation keys', () => {
  const bibliography = String.raw`@article{bee2021count, title = {Bees that count}, year = 2021}
@article{bee2022drink, title = {Of {H$_2$O}, {$\alpha$} and $n^2$ in {\AA}land}}
`
  const messagesOf = async (fields: string, settings: object) =>
    (
      await lint({
        rule,
        settings,
        files: {'bees.txt': 'Bees count lamps by day.\n', 'refs.bib': bibliography},
        summary: `---\npaper: bees.txt\n${fields}\n---\n\nText.\n`
      })
    ).map(format)

  it('are not looked up without a bibliography', async () => {
    expect(await messagesOf('citation-key: wasp1999', {})).toEqual([])
  })

  it('are found, with a title that differs in case and braces alone', async () => {
    const fields = 'citation-key: bee2021count\ntitle: BEES That Count'
    expect(await messagesOf(fields, {bibliography: ['refs.bib']})).toEqual([])
  })

  it.each(['Of H₂O, α and n² in Åland', 'Of H$_2$O, $\\alpha$ and $n^2$ in Aland'])(
    'are found, with a title of formulas as TeX prints them or as it writes them: %s',
    async (title) => {
      const fields = `citation-key: bee2022drink\ntitle: ${title}`
      expect(await messagesOf(fields, {bibliography: ['refs.bib']})).toEqual([])
    }
  )

  it('are reported when no bibliography has them', async () => {
    expect(await messagesOf('citation-key: wasp1999', {bibliography: ['refs.bib']})).toEqual([
      '3:15-3:23: Unexpected citation key `wasp1999`, expected one that the bibliography has'
    ])
  })

  it('tell another title', async () => {
    const fields = 'citation-key: bee2021count\ntitle: Wasps that count'
    expect(await messagesOf(fields, {bibliography: ['refs.bib']})).toEqual([
      '4:8-4:24: Unexpected title `Wasps that count`, expected `Bees that count`, as the bibliography has it'
    ])
  })

  it.each([
    ['Bees that count', '', true],
    ['Bees that count lamps by day', '', true],
    ['Wasps in a dark tunnel', '', false],
    ['Wasps in a dark tunnel', '\ntitle: Wasps in a dark tunnel', false]
  ])('are those of the paper, which is “%s”', async (heading, fields, isOwn) => {
    const found = await lint({
      rule,
      settings: {bibliography: ['refs.bib']},
      files: {'bees.md': `# ${heading}\n\nBees count lamps by day.\n`, 'refs.bib': bibliography},
      summary: `---\npaper: bees.md\ncitation-key: bee2021count${fields}\n---\n\nText.\n`
    })
    expect(found.map(format)).toEqual(
      isOwn
        ? []
        : [
            '3:15-3:27: Unexpected citation key `bee2021count` of another work (`Bees that count`), expected that of the paper'
          ]
    )
  })

  it.each(['citation-key: bee2021count', 'title: Bees that count'])(
    'fail the run when a bibliography is not there or lies outside, of a summary with %s as well',
    async (field) => {
      for (const name of ['none.bib', path.join(outside, 'secret.txt')]) {
        const [reason] = await messagesOf(field, {bibliography: ['refs.bib', name]})
        expect(reason).toContain(`The path \`${name}\``)
        expect(reason).toContain(
          `Cannot look up citation keys in the setting \`bibliography\` (\`refs.bib\`, \`${name}\`)`
        )
      }
    }
  )
})
