/** Promises of schema.json: it says of configurations what the package itself says of them. */

import {readFileSync} from 'node:fs'
import ajv from 'ajv'
import {describe, expect, it} from 'vitest'
import {configurationSchema} from '../../script/configuration-schema.ts'
import preset from '../../src/index.ts'
import type {Rule} from '../../src/rule.ts'

const definitions = (preset.plugins as Rule[])
  .filter((plugin) => plugin.definition)
  .map(({definition}) => definition)
  .sort((a, b) => (a.id < b.id ? -1 : 1))
const file = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))
const isConfiguration = new ajv.default({strict: false}).compile(file)
const name = 'remark-preset-lint-paper-summary'

describe('schema.json', () => {
  it('is as `npm run generate` writes it', () => {
    expect(file).toEqual(configurationSchema(definitions))
  })

  it.each([
    {plugins: [name]},
    {plugins: ['remark-gfm', ['remark-toc', {tight: true}], [name]]},
    {plugins: [[`${name}/rules/summary-length`, {minimum: 200}]]},
    {plugins: [[`${name}/rules/summary-length`, ['error', {minimum: 200}]]]},
    {plugins: [[`${name}/rules/summary-length`, ['error']]]},
    {plugins: [[`${name}/rules/summary-length`, false]]},
    {plugins: {[`${name}/rules/summary-length`]: [1, {minimum: 200}]}},
    {settings: {paperSummary: {minimumWords: 4}, bullet: '*'}, plugins: []}
  ])('takes %j', (configuration) => {
    expect(isConfiguration(configuration), JSON.stringify(isConfiguration.errors)).toBe(true)
  })

  it.each([
    {plugins: [[`${name}/rules/summary-length`, 'error']]},
    {plugins: [[`${name}/rules/summary-length`, {minimun: 200}]]},
    {plugins: [[`${name}/rules/summary-length`, ['error', {minimum: -1}]]]},
    {plugins: [[`${name}/rules/summary-length`, ['loud']]]},
    {plugins: {[`${name}/rules/summary-length`]: {minimum: 'many'}}},
    {settings: {paperSummary: {root: ['..']}}}
  ])('refuses %j', (configuration) => {
    expect(isConfiguration(configuration)).toBe(false)
  })
})
