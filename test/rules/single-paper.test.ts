import {describe, expect, it} from 'vitest'
import paperTitle from '../../rules/paper-title/index.ts'
import rule from '../../rules/single-paper/index.ts'
import verbatimQuotes from '../../rules/verbatim-quotes/index.ts'
import {format, lint} from './lint.ts'

const bees = `Bees that count the landmarks of a tunnel

Our bees did not count more than four landmarks, however long they were trained in the tunnel. Each of them
was marked with a drop of paint on the first day, and fed with sugar on the last.
`
const wasps = `Wasps that remember the faces of their sisters

Each wasp remembered the faces of her sisters for a week, whatever she had been fed on. No wasp remembered the
face of a stranger that she had seen only once. Wasps of other nests were driven away within a minute.

References

Lark, C. On hornets that play the piano in the dark of night. Buzz, 7.
`
const files = {'papers/bees2020.txt': bees, 'papers/wasps2021.txt': wasps}
const own = '“Our bees did not count more than four landmarks”'
const foreign = '“Each wasp remembered the faces of her sisters for a week”'

const summaryOf = (text: string, fields = '') =>
  `---\npaper: papers/bees2020.txt\n${fields}---\n\n${text}\n`

async function said(text: string, {fields = '', config = {library: ['papers']} as unknown} = {}) {
  const messages = await lint({rule, config, files, summary: summaryOf(text, fields)})
  return messages.map(({reason}) => reason)
}

describe('a quotation', () => {
  it('of another paper is named with it', async () => {
    expect(await said(`They say ${own} and ${foreign}.`)).toEqual([
      'Unexpected quotation from another paper, `papers/wasps2021.txt`, line 3'
    ])
  })

  it('is looked for in one folder, or in a list', async () => {
    expect(await said(`${own} ${foreign}`, {config: {library: 'papers'}})).toHaveLength(1)
    expect(
      await said(`${own} ${foreign}`, {config: {library: ['papers/b*', 'papers/w*']}})
    ).toHaveLength(1)
  })

  it('of another paper is named when a word was changed', async () => {
    const changed =
      '“Each wasp remembered the faces of her sisters for a month, whatever she had been fed on”'
    expect(await said(`They say ${own} and ${changed}.`)).toHaveLength(1)
  })

  it.each([
    ['the own paper has', own],
    ['no paper has', '“Nobody has ever seen a hornet that could play the piano”'],
    [
      'is half from one, half from the other',
      '“Our bees did not count, and each wasp remembered a face”'
    ],
    ['is a turn of phrase', '“the faces of her sisters”'],
    ['is a short one with a word changed', '“Each wasp remembered the faces of a stranger”'],
    ['another paper cites', '“On hornets that play the piano in the dark of night”']
  ])('that %s is not', async (_, quotation) => {
    expect(await said(`They say ${own} and ${quotation}.`)).toEqual([])
  })

  it('is not looked for without a library', async () => {
    expect(await said(`They say ${own} and ${foreign}.`, {config: {}})).toEqual([])
  })

  it('of a version of the own paper is not another paper’s', async () => {
    const version = `${bees}Since then we have seen that wasps can do the same in a wider tunnel.`
    const messages = await lint({
      rule,
      config: {library: ['papers']},
      files: {...files, 'papers/bees2020-2.txt': version},
      summary: summaryOf(
        `${own} “Since then we have seen that wasps can do the same in a wider tunnel”`
      )
    })
    expect(messages.map(format)).toEqual([])
  })

  it('is told once: verbatim-quotes has nothing to add, but all to say without a library', async () => {
    const both = (config: unknown) =>
      lint({rule, config, also: [verbatimQuotes], files, summary: summaryOf(`${own} ${foreign}.`)})
    expect((await both({library: ['papers']})).map(({ruleId}) => ruleId)).toEqual(['single-paper'])
    expect((await both({})).map(({ruleId}) => ruleId)).toEqual(['verbatim-quotes'])
    expect((await both([0, {library: ['papers']}])).map(({ruleId}) => ruleId)).toEqual([
      'verbatim-quotes'
    ])
  })
})

it('blames the frontmatter when all quotations are from one other paper', async () => {
  const quotations = `${foreign} “No wasp remembered the face of a stranger that she had seen only once” “Wasps of other nests were driven away within a minute”`
  expect(await said(quotations)).toEqual([
    'Unexpected paper `papers/bees2020.txt`, the summary quotes another one: `papers/wasps2021.txt` (3 quotations)'
  ])
  expect(await said(`${own} ${quotations}`)).toHaveLength(3)
})

describe('a title', () => {
  const title = 'Wasps that remember the faces of their sisters'

  it.each([
    ['a heading', `# ${title}\n\nBees.`],
    ['a heading with more', `# Summary of “${title}”\n\nBees.`],
    ['a heading with generic words', `# Summary: ${title}\n\nBees.`],
    ['a line of data', `**Title:** ${title}\n\nBees.`],
    ['a line of a list', `- Title: “${title}”\n\nBees.`]
  ])('of another paper in %s is named with it', async (_, text) => {
    expect(await said(text)).toEqual([
      `Unexpected title \`${title}\`, that of another paper (\`papers/wasps2021.txt\`), expected the title of the summarised paper`
    ])
  })

  it('of another paper in the frontmatter is named with it', async () => {
    expect(await said('Bees.', {fields: `title: ${title}\n`})).toHaveLength(1)
  })

  it('is told once, and replaced where it stands behind a label', async () => {
    const summary = summaryOf(
      `Title: ${title}\n\nBees.`,
      'title: Bees that count the landmarks of a tunnel\n'
    )
    const config = {library: ['papers']}
    const messages = await lint({rule, config, also: [paperTitle], files, summary})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['single-paper'])
    expect(messages[0]?.expected).toEqual(['Bees that count the landmarks of a tunnel'])
  })

  it.each([
    ['Bees *that* count_ 4 < 5 lamps', 'Bees \\*that\\* count\\_ 4 < 5 lamps'],
    ['Bees that say &copy; &amp; hum', 'Bees that say \\&copy; \\&amp; hum'],
    ['Bees that count “the lamps” of a tunnel', undefined],
    ['**', undefined]
  ])('%j is put in as Markdown that reads as it is', async (own, expected) => {
    const summary = summaryOf(`Title: “${title}”\n\nBees.`, `title: '${own}'\n`)
    const [message] = await lint({rule, config: {library: ['papers']}, files, summary})
    expect(message?.reason).toContain(title)
    expect(message?.expected).toEqual(expected && [expected])
  })

  it.each([
    '# Bees that count the landmarks of a tunnel\n\nBees.',
    '# Wasps\n\nBees.',
    '# Overview\n\n## Wasps that remember the faces of their sisters\n\nOthers saw this.',
    '# Each wasp remembered the faces of her sisters\n\nBees.',
    'Title: Notes on bees, by Ada Moth'
  ])('is let pass: %s', async (text) => {
    expect(await said(text)).toEqual([])
  })
})

describe('a citation key', () => {
  it('of another file of the library is named with it', async () => {
    expect(await said('Bees.', {fields: 'citation-key: wasps2021\n'})).toEqual([
      'Unexpected citation key `wasps2021`, that of another paper (`papers/wasps2021.txt`), expected the citation key of the summarised paper'
    ])
    expect(await said('**Citation key:** [@wasps2021]')).toHaveLength(1)
  })

  it.each([
    ['Wasps2021', 'wasps2021'],
    ['wasps2021', 'Wasps2021'],
    // An accent as one character, and as a mark of its own, as some file systems have it.
    ['gu\u00eape2021', 'gue\u0302pe2021']
  ])(
    'is the name of a file whatever its case and however its accents are written: %s',
    async (key, name) => {
      const messages = await lint({
        rule,
        config: {library: ['papers']},
        files: {'papers/bees2020.txt': bees, [`papers/${name}.txt`]: wasps},
        summary: summaryOf('Bees.', `citation-key: ${key}\n`)
      })
      expect(messages.map(({reason}) => reason)).toEqual([
        `Unexpected citation key \`${key}\`, that of another paper (\`papers/${name}.txt\`), expected the citation key of the summarised paper`
      ])
    }
  )

  it('other than that of the frontmatter is told without a library', async () => {
    const given = {fields: 'citation-key: bees2020\n', config: {}}
    expect(await said('Citation Key: `moth1999`', given)).toEqual([
      'Unexpected citation key `moth1999`, expected `bees2020`'
    ])
    expect(await said('Citation key: bees2020', given)).toEqual([])
    expect(await said('Citation key: none', given)).toEqual([])
    expect(await said('Citation key: moth1999', {config: {}})).toEqual([])
  })

  it.each([
    ['bees2020', ['bees2020']],
    ['bees_of_2020', ['bees_of_2020']],
    ['bees2020…', undefined],
    ['2020bees', undefined],
    ['bees 2020', undefined],
    ['bees', undefined]
  ])('%j is offered where it would be read back', async (key, expected) => {
    const summary = summaryOf('Citation key: `moth1999`', `citation-key: '${key}'\n`)
    const [message] = await lint({rule, files, summary})
    expect(message?.reason).toContain('moth1999')
    expect(message?.expected).toEqual(expected)
  })
})

describe('a library that cannot be looked into', () => {
  it.each([
    ['../elsewhere', 'lies outside the project'],
    ['nowhere', 'does not exist'],
    ['papers/*.pdf', 'holds no paper']
  ])('fails the run: %s', async (pattern, why) => {
    const config = ['warn', {library: [pattern]}]
    const [message, ...others] = await lint({rule, config, files, summary: summaryOf('Bees.')})
    expect(others).toEqual([])
    expect(message?.fatal).toBe(true)
    expect(message?.reason).toContain(`Cannot look into the \`library\` (\`${pattern}\`)`)
    expect(message?.reason).toContain(why)
  })

  it('is refused by name when it is no path', async () => {
    await expect(said('Bees.', {config: {library: 7}})).rejects.toThrow(
      'option `library` of `single-paper`'
    )
  })
})
