/** Makes the JSON schema of `.remarkrc` out of the schemas of settings and rules, for completion and checks in editors. */

import {toJsonSchema} from '@valibot/to-json-schema'
import type {GenericSchema} from 'valibot'
import type {OptionsSchema} from '../src/options.ts'
import type {RuleDefinition} from '../src/rule.ts'
import {settingsSchema} from '../src/settings.ts'

type Definition = Pick<RuleDefinition<OptionsSchema>, 'id' | 'options'>
type Json = Record<string, unknown>

const name = 'remark-preset-lint-paper-summary'

/** The schema of a configuration that may use the preset and any of the rules, beside other plugins. */
export function configurationSchema(rules: readonly Definition[]): Json {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `remark configuration with ${name}`,
    type: 'object',
    properties: {
      settings: {type: 'object', properties: {paperSummary: schemaOf(settingsSchema)}},
      plugins: {
        anyOf: [
          {type: 'array', items: listedPlugin(rules)},
          {type: 'object', properties: Object.fromEntries(rules.map(keyedRule))}
        ]
      }
    },
    definitions: {
      severity: {
        description: '`off`, `warn` or `error`; `on` leaves it as the rule has it.',
        enum: ['off', 'on', 'warn', 'error', 0, 1, 2, true, false]
      },
      ...Object.fromEntries(rules.map((rule) => [rule.id, ruleConfig(rule)]))
    }
  }
}

/** `"plugin"`, or `["plugin", options]`, where the options of our rules are known. */
function listedPlugin(rules: readonly Definition[]): Json {
  return {
    anyOf: [
      {type: 'string', examples: [name, ...rules.map(({id}) => specifier(id))]},
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [{type: 'string', examples: rules.map(({id}) => specifier(id))}, {}],
        allOf: rules.map((rule) => ({
          if: {items: [{const: specifier(rule.id)}]},
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema
          then: {items: [{}, {$ref: `#/definitions/${rule.id}`}]}
        }))
      }
    ]
  }
}

function keyedRule({id}: Definition): [string, Json] {
  return [specifier(id), {$ref: `#/definitions/${id}`}]
}

/** What may stand behind a rule's name: options, `[severity]`, or `[severity, options]`. */
function ruleConfig({options}: Definition): Json {
  const schema = schemaOf(options)
  return {
    anyOf: [
      schema,
      {type: ['boolean', 'null']},
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [{$ref: '#/definitions/severity'}, schema]
      }
    ]
  }
}

function specifier(id: string): string {
  return `${name}/rules/${id}`
}

function schemaOf(schema: unknown): Json {
  const {$schema: _, ...rest} = toJsonSchema(schema as GenericSchema, {typeMode: 'input'})
  return rest
}
