/** What every rule gets from `defineRule`: severities, checked options, and checks that never pass unmade. */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import * as v from 'valibot'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {CheckFailure} from '../src/check-failure.ts'
import {readOptions} from '../src/options.ts'
import {ruleUrl} from '../src/package-facts.ts'
import {textOf} from '../src/record.ts'
import {defineRule} from '../src/rule.ts'
import {readSettings} from '../src/settings.ts'
import {readSummary, type Summary} from '../src/summary/index.ts'
import {format, lint} from './rules/lint.ts'

const strict = defineRule({
  id: 'strict',
  severity: 'error',
  reads: 'summary',
  options: v.strictObject({depth: v.optional(v.number(), 2)}),
  check({options, report}) {
    report({reason: `depth ${options.depth}`})
  }
})

const summary = 'Bees count landmarks.\n'

describe('severity', () => {
  it.each([
    [undefined, true],
    [{depth: 1}, true],
    [['on'], true],
    [['warn', {depth: 1}], false],
    [[1], false],
    [['error'], true],
    [[2, {}], true]
  ])('%j gives fatal %j', async (config, fatal) => {
    const messages = await lint({rule: strict, config, summary})
    expect(messages.map((message) => message.fatal)).toEqual([fatal])
  })

  it.each([[['off']], [[0]], [false], [[false, {depth: 1}]]])(
    '%j turns the rule off',
    async (config) => {
      expect(await lint({rule: strict, config, summary})).toEqual([])
    }
  )

  it('gives every message the name, source and address of its rule', async () => {
    const [message] = await lint({rule: strict, summary})
    expect(message).toMatchObject({ruleId: 'strict', source: 'remark-lint', url: ruleUrl('strict')})
  })

  it('keeps a mild report a warning', async () => {
    const rule = defineRule({
      id: 'mild',
      severity: 'error',
      reads: 'summary',
      options: v.strictObject({}),
      check({report}) {
        report({reason: 'perhaps', mild: true})
      }
    })
    const messages = await lint({rule, config: ['error'], summary})
    expect(messages.map(({fatal}) => fatal)).toEqual([false])
  })
})

describe('options', () => {
  it('fills in defaults and passes on what is set', async () => {
    expect((await lint({rule: strict, summary})).map(format)).toEqual(['depth 2'])
    expect(
      (await lint({rule: strict, config: ['error', {depth: 3}], summary})).map(format)
    ).toEqual(['depth 3'])
  })

  it.each([
    [
      'error',
      'Unexpected "error" as options of `strict`, expected an object; a severity stands in brackets: ["remark-preset-lint-paper-summary/rules/strict", ["error"]]'
    ],
    [
      2,
      'Unexpected 2 as options of `strict`, expected an object; a severity stands in brackets: ["remark-preset-lint-paper-summary/rules/strict", ["error"]]'
    ],
    [
      ['loud'],
      'Unexpected ["loud"] for `strict`, expected a severity ("off", "warn" or "error") and options: ["remark-preset-lint-paper-summary/rules/strict", ["warn", {…}]]'
    ],
    [{depht: 1}, 'Unexpected option `depht` of `strict`, expected `depth`'],
    [['warn', {depth: 'deep'}], 'Unexpected "deep" as option `depth` of `strict`, expected number']
  ])('refuses %j by name', (config, reason) => {
    const processor = unified()
      .use(remarkParse)
      .use([[strict, config] as never])
    expect(() => processor.freeze()).toThrow(reason)
  })

  it('refuses a range that nothing can lie in', () => {
    const schema = v.strictObject({
      minimum: v.optional(v.number(), 10),
      maximum: v.optional(v.number(), 15)
    })
    expect(() => readOptions(schema, {minimum: 20}, 'some-rule')).toThrow(
      'Unexpected option `minimum` of `some-rule`, `20`, above `maximum`, `15`; set both'
    )
    expect(readOptions(schema, {minimum: 15}, 'some-rule')).toEqual({minimum: 15, maximum: 15})
  })

  it('refuses shared settings by name', () => {
    const refuse = (paperSummary: object) =>
      expect(() => unified().use(remarkParse).use({settings: {paperSummary}}).use(strict).freeze())
    refuse({root: []}).toThrow(
      'Unexpected option `root` of `settings.paperSummary`, expected `roots`, or else `fields`, `bibliography`'
    )
    refuse({fields: {pdf: 'x'}}).toThrow(
      'Unexpected option `fields.pdf` of `settings.paperSummary`, expected `paper`, `title`, `citationKey`'
    )
    refuse({roots: 'papers'}).toThrow(
      'Unexpected "papers" as option `roots` of `settings.paperSummary`, expected list'
    )
    refuse({fields: {paper: 'title'}}).toThrow(
      'Unexpected `title` for two of the `fields` of `settings.paperSummary`, expected names that differ'
    )
    refuse([]).toThrow('Unexpected list as value for `settings.paperSummary`, expected an object')
    refuse({minWords: 4}).toThrow('expected `minimumWords`, or else `fields`')
    refuse({fields: {'citation-key': 'key'}}).toThrow('expected `citationKey`, or else `paper`')
    refuse({fields: {paper: ''}}).toThrow(
      'Unexpected "" as option `fields.paper` of `settings.paperSummary`, expected a name'
    )
    refuse({roots: ['']}).toThrow('Unexpected "" as option `roots.0`')
    refuse({bibliography: ['']}).toThrow('Unexpected "" as option `bibliography.0`')
    refuse({minimumWords: 1.5}).toThrow(
      'Unexpected 1.5 as option `minimumWords` of `settings.paperSummary`, expected a whole number'
    )
    refuse({minimumWords: 0}).toThrow('expected at least 1')
  })

  it.each(['papersummary', 'paper-summary', 'paperSumary', 'paperSummaries'])(
    'refuses shared settings under a name that is misspelled: %s',
    (name) => {
      const settings = {bullet: '*', [name]: {minimumWords: 3}} as object
      expect(() => unified().use(remarkParse).use({settings}).use(strict).freeze()).toThrow(
        `Unexpected \`settings.${name}\`, expected \`settings.paperSummary\``
      )
    }
  )

  it('leaves settings of other plugins alone', () => {
    const settings = {bullet: '*', paper: 'a4', summary: {}, paperSize: 1} as object
    expect(() => unified().use(remarkParse).use({settings}).use(strict).freeze()).not.toThrow()
  })
})

describe('a check that could not be made', () => {
  const unmade = (error: unknown) =>
    defineRule({
      id: 'unmade',
      severity: 'warn',
      reads: 'summary',
      options: v.strictObject({}),
      check() {
        throw error
      }
    })

  it.each([[undefined], [['warn']], [['error']]])(
    'fails the run at severity %j',
    async (config) => {
      for (const error of [new Error('boom'), 'boom', new CheckFailure('no paper')]) {
        const messages = await lint({rule: unmade(error), config, summary})
        expect(messages.map(({fatal}) => fatal)).toEqual([true])
      }
    }
  )

  it('names the rule and the cause of a defect, and hides no other message', async () => {
    const rule = defineRule({
      id: 'unmade',
      severity: 'warn',
      reads: 'summary',
      options: v.strictObject({}),
      check({report}) {
        report({reason: 'seen before'})
        throw new TypeError('boom')
      }
    })
    const messages = await lint({rule, summary})
    expect(messages.map(({reason, fatal}) => [reason, fatal])).toEqual([
      ['seen before', false],
      ['Unexpected failure of the rule `unmade` (boom), the file was not checked by it', true]
    ])
    expect(messages[1]!.cause).toBeInstanceOf(TypeError)
  })

  it('says once a file that there is no paper', async () => {
    const needy = (id: string) =>
      defineRule({
        id,
        severity: 'warn',
        reads: 'paper',
        options: v.strictObject({}),
        check({evidence}) {
          evidence()
        }
      })
    const processor = unified().use(remarkParse).use(needy('first')).use(needy('second'))
    const {VFile} = await import('vfile')
    const file = new VFile({path: 'summary.md', value: summary})
    await processor.run(processor.parse(file) as Root, file)
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['first', true]])
  })
})

describe('the paper', () => {
  const silent = defineRule({
    id: 'silent',
    severity: 'warn',
    reads: 'paper',
    options: v.strictObject({}),
    check() {}
  })
  const named = '---\npaper: bees.txt\n---\n\nBees count.\n'

  it('is missed by a rule that happens not to look into it, once a file', async () => {
    const messages = await lint({rule: silent, also: [silent], summary: named})
    expect(messages.map(({fatal, reason}) => [fatal, reason])).toEqual([
      [true, expect.stringContaining('`bees.txt` does not exist')]
    ])
    const files = {'bees.txt': 'Bees count lamps by day.'}
    expect(await lint({rule: silent, summary: named, files})).toEqual([])
  })

  it('is missed anew when a file is linted a second time', async () => {
    const processor = unified().use(remarkParse).use(remarkFrontmatter).use(silent)
    const file = new VFile({path: 'summary.md', value: named})
    for (let times = 1; times <= 2; times++) {
      await processor.run(processor.parse(file), file)
      expect(file.messages).toHaveLength(times)
    }
  })
})

it('what is known of a file for reports is that of its last text', async () => {
  const processor = unified().use(remarkParse).use(strict)
  const file = new VFile('one')
  for (const text of ['one', 'two']) {
    file.value = text
    await processor.run(processor.parse(file), file)
    expect(textOf(file).source).toBe(text)
  }
})

it.each([
  ['a processor', (processor: Processor) => processor],
  [
    'a copy of a frozen one, to which the rules are attached anew',
    (processor: Processor) => processor.freeze()()
  ]
])('the summary is kept no longer than its rules run: %s', async (_, from) => {
  const seen: Summary[] = []
  const rules = ['one', 'other'].map((id) =>
    defineRule({
      id,
      severity: 'warn',
      reads: 'summary',
      options: v.strictObject({}),
      check({summary}) {
        seen.push(summary)
      }
    })
  )
  const processor = from(unified().use(remarkParse).use(rules) as unknown as Processor)
  const file = new VFile('Bees.\n')
  const tree = processor.parse(file) as Root
  await processor.run(tree, file)
  expect(seen).toHaveLength(2)
  expect(seen[1]).toBe(seen[0])
  expect(readSummary(tree, file, readSettings(undefined))).not.toBe(seen[0])
})
