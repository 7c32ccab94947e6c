import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {readSettings} from '../../src/settings.ts'
import {readFrontmatter} from '../../src/summary/frontmatter.ts'

function read(text: string) {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).parse(text)
  const source = text.replace(/^\uFEFF/, '')
  const frontmatter = readFrontmatter(tree, source, readSettings({}).fields)
  const {paper} = frontmatter
  return {...frontmatter, shown: paper?.span && source.slice(paper.span.start, paper.span.end)}
}

describe('readFrontmatter', () => {
  it.each([
    ['LF', '---\npaper: a.txt\n---\n'],
    ['CRLF', '---\r\nid: 7\r\npaper: a.txt\r\n---\r\n'],
    ['CR', '---\rid: 7\rpaper: a.txt\r---\r'],
    ['a byte order mark', '\uFEFF---\npaper: a.txt\n---\n'],
    ['trailing spaces behind the fence', '---  \npaper: a.txt\n---\n'],
    ['other fields around it', '---\nid: 1\npaper: a.txt # the preprint\nyear: 2023\n---\n']
  ])('finds the paper and its place with %s', (_, text) => {
    expect(read(text)).toMatchObject({paper: {value: 'a.txt'}, shown: 'a.txt', problems: []})
  })

  it('reads quoted values and shows them with their quotation marks', () => {
    expect(read('---\npaper: "a b.txt"\n---\n')).toMatchObject({
      paper: {value: 'a b.txt'},
      shown: '"a b.txt"'
    })
  })

  it('takes a number for the text that was written', () => {
    expect(read('---\npaper: a.txt\ntitle: 1984.0\n---\n').title?.value).toBe('1984.0')
  })

  it('takes an empty value for none', () => {
    expect(read('---\npaper:\n---\n')).toMatchObject({present: true, problems: []})
    expect(read('---\npaper:\n---\n').paper).toBeUndefined()
  })

  it.each([
    [
      '---\npaper: [a, b]\n---\n',
      'Unexpected list or map in the field `paper`, expected the path of one paper'
    ],
    [
      '---\njust words\n---\n',
      'Unexpected frontmatter without fields, expected lines such as `paper: ../papers/x.pdf`'
    ],
    [
      '+++\ntitle = "x"\n+++\n',
      'Unexpected frontmatter in TOML (`+++`), expected YAML between two lines `---`, with a line such as `paper: ../papers/x.pdf`'
    ],
    [
      '---\npaper: "a\n---\n',
      'Unexpected quotation mark without another one that closes it, expected both or none around a value'
    ]
  ])('says what is wrong with %j', (text, reason) => {
    expect(read(text).problems[0]?.reason).toBe(reason)
  })

  it('places TOML where it stands, and nowhere in a tree without positions', () => {
    const text = '+++\ntitle = "x"\n+++\n'
    expect(read(text).problems[0]?.span).toEqual({start: 0, end: 3})
    const tree = unified().use(remarkParse).parse(text)
    for (const node of tree.children) delete node.position
    const {problems} = readFrontmatter(tree, text, readSettings({}).fields)
    expect(problems).toMatchObject([{span: undefined}])
  })

  it('says of broken YAML what breaks it, and nothing of the fields that come of it', () => {
    const reasons = read('---\npaper: [a.txt\n---\n').problems.map(({reason}) => reason)
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toMatch(/^Unexpected YAML in the frontmatter: /)
  })

  it.each(['"a.txt\ntitle: B', "'a.txt"])(
    'takes nothing for a path whose quotation mark is not closed: %j',
    (value) => {
      const {paper, problems} = read(`---\npaper: ${value}\n---\n`)
      expect(paper).toBeUndefined()
      expect(problems).toMatchObject([{span: {start: 11, end: 12}}])
    }
  )

  it.each([
    ['"a\\q.txt"', 'Unexpected YAML in the frontmatter: Invalid escape sequence \\q'],
    ['"a.txt"x', 'Unexpected YAML in the frontmatter: Unexpected scalar at node end']
  ])('says nothing of closed quotation marks in broken YAML: %j', (value, reason) => {
    const {problems} = read(`---\npaper: ${value}\n---\n`)
    expect(problems.map((problem) => problem.reason)).toEqual([reason])
  })

  it('tells a few errors of YAML that has many, in their order', () => {
    const lines = Array.from({length: 50}, (_, index) => `a: [${index}`)
    const {problems} = read(`---\n${lines.join('\n')}\n---\n`)
    expect(problems).toHaveLength(3)
    const starts = problems.map(({span}) => span!.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it.each([
    'Bees: a case',
    'Bees: a case: of lamps',
    '*Apis mellifera* counts',
    '[Re] Bees that count',
    '@bees count',
    '& bees count: so do wasps'
  ])('puts %s into quotation marks', (value) => {
    const {problems} = read(`---\npaper: a.txt\ntitle: ${value}\n---\n`)
    const span = {start: 24, end: 24 + value.length}
    const fix = {actual: value, expected: [JSON.stringify(value)]}
    expect(problems).toMatchObject([{span, fix}])
  })

  it('puts nothing into quotation marks in which a parser has replaced a sign', () => {
    const [problem] = read('---\npaper: a.txt\ntitle: Bees: a c\u0000se\n---\n').problems
    expect(problem?.reason).toContain('Unexpected YAML')
    expect(problem?.fix).toBeUndefined()
  })

  it('leaves to its writer what may be a comment', () => {
    const [problem] = read('---\npaper: a.txt\ntitle: Bees: a case # or two\n---\n').problems
    expect(problem).toMatchObject({
      reason: expect.stringContaining('quotation marks'),
      fix: undefined
    })
  })

  it('tells a field that stands twice, at any depth, and where', () => {
    const text = '---\npaper: a.txt\nx: {b: 1, b: 2}\npaper: b.txt\n---\n'
    const {problems} = read(text)
    expect(problems.map(({reason}) => reason)).toEqual(
      Array(2).fill('Unexpected YAML in the frontmatter: Map keys must be unique')
    )
    expect(problems.map(({span}) => text.slice(span!.start))).toEqual([
      expect.stringMatching(/^b: 2/),
      expect.stringMatching(/^paper: b/)
    ])
  })

  it('reads many fields in a time that grows with their number', () => {
    const value = Array.from({length: 40_000}, (_, index) => `k${index}: v`).join('\n')
    const tree: Root = {type: 'root', children: [{type: 'yaml', value}]}
    const start = performance.now()
    expect(readFrontmatter(tree, '', readSettings({}).fields).problems).toEqual([])
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('reads what an alias stands for', () => {
    expect(read('---\nfile: &f a.txt\npaper: *f\n---\n')).toMatchObject({
      paper: {value: 'a.txt'},
      shown: '*f',
      problems: []
    })
    expect(read('---\nfile: &f [a]\npaper: *f\n---\n').problems).toMatchObject([
      {reason: 'Unexpected list or map in the field `paper`, expected the path of one paper'}
    ])
    expect(read('---\npaper: *f\n---\n').problems).toMatchObject([
      {
        reason:
          'Unexpected alias without its anchor in the field `paper`, expected the path of one paper'
      }
    ])
  })

  it('names fields without a value, too', () => {
    expect(read('---\npaper:\ntitle: x\n---\n').names).toEqual(['paper', 'title'])
  })

  it('finds none where there is none', () => {
    expect(read('Text\n\n---\npaper: a.txt\n---\n')).toMatchObject({present: false})
  })
})
