import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import preset from '../src/index.ts'

const processorWith = (controlComments?: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkStringify)
    .data('settings', {paperSummary: {controlComments}})
    .use(preset)
    .freeze()

/** The rules that speak of a document, and what is written of it. */
async function lint(text: string, controlComments?: boolean) {
  const processor = processorWith(controlComments)
  const file = new VFile({path: 'summary.md', value: text})
  const tree = (await processor.run(processor.parse(file), file)) as Root
  return {
    rules: new Set(file.messages.map(({ruleId}) => ruleId)),
    written: processor.stringify(tree)
  }
}

const silenced = '<!--lint disable paper-frontmatter-->\n\nOur bees count lamps.\n'

it.each([
  [undefined, false],
  [true, false],
  [false, true]
])('with controlComments %s, a comment silences a rule or does not', async (setting, isTold) => {
  const {rules, written} = await lint(silenced, setting)
  expect(rules.has('paper-frontmatter')).toBe(isTold)
  expect(written).toBe(silenced)
})

it.each([
  ['that nothing closes', '<!-- fill '.repeat(100_000)],
  ['of many spaces', `<!--lint${' '.repeat(1_000_000)}-->`]
])(
  'a long comment %s is no control comment, takes no time, and stays as it is',
  async (_, comment) => {
    const {rules, written} = await lint(`Our bees count lamps.\n\n${comment}\n`)
    expect(rules.has('paper-frontmatter')).toBe(true)
    expect(written.includes(comment.trim())).toBe(true)
  }
)
