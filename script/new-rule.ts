/** Makes a new rule: `npm run new-rule -- <rule-id>` writes its folder, its readme and its test. */

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'

const root = new URL('../', import.meta.url)
const id = process.argv[2]

if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  fail(
    'Expected the name of the rule in lower case with hyphens: npm run new-rule -- dangling-citation'
  )
}
if (existsSync(new URL(`rules/${id}/`, root))) fail(`The rule \`${id}\` exists already`)

const variable = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

mkdirSync(new URL(`rules/${id}/`, root))
write(
  `rules/${id}/index.ts`,
  `/** \`${id}\`: say in a sentence what holds for a summary. */

import * as v from 'valibot'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: '${id}',
  severity: 'warn',
  reads: 'summary',
  options: v.strictObject({}),
  check({summary, report}) {
    for (const block of summary.blocks) {
      if (block.prose.text === '') report({reason: 'Unexpected empty block', place: summary.place(block.prose)})
    }
  }
})
`
)
write(
  `rules/${id}/readme.md`,
  `# \`${id}\`

Say in a sentence what the rule finds: it is also its row in the table of rules.

## Options

<!-- options start -->

<!-- options end -->

## Examples

### A summary that is as it should be

\`\`\`markdown summary.md
Bees count landmarks.
\`\`\`

\`\`\`text messages
\`\`\`
`
)
write(
  `test/rules/${id}.test.ts`,
  `import {expect, it} from 'vitest'
import rule from '../../rules/${id}/index.ts'
import {format, lint} from './lint.ts'

it('is content with an ordinary summary', async () => {
  const messages = await lint({rule, summary: 'Bees count landmarks.\\n'})
  expect(messages.map(format)).toEqual([])
})
`
)

const preset = new URL('src/index.ts', root)
writeFileSync(
  preset,
  readFileSync(preset, 'utf8')
    .replace(
      'import paperFrontmatter',
      `import ${variable} from '../rules/${id}/index.ts'\nimport paperFrontmatter`
    )
    // The progress line stays last.
    .replace(
      '    remarkPaperSummaryProgress\n',
      `    ${variable},\n    remarkPaperSummaryProgress\n`
    )
)

console.log(`Made rules/${id}, test/rules/${id}.test.ts and its entry in src/index.ts.
Next: write the rule, its readme and its tests; then \`npm run generate\`, \`npm run lint -- --write\` and \`npm test\`.`)

function write(path: string, text: string) {
  writeFileSync(new URL(path, root), text)
}

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}
