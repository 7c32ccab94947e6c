/** Turns a valibot schema into the rows of a Markdown table that documents it. */

import * as v from 'valibot'
import type {OptionsSchema} from '../src/options.ts'

type AnySchema = v.GenericSchema & {
  entries?: Record<string, AnySchema>
  item?: AnySchema
  value?: AnySchema
  options?: readonly unknown[]
  wrapped?: AnySchema
  default?: unknown
}

/** The table, a line a row; a sentence when there is nothing to set. */
export function optionRows(schema: OptionsSchema): string[] {
  const rows = rowsOf(schema as AnySchema, '')
  if (rows.length === 0) return ['This rule has no options.']
  return ['| option | type | default | meaning |', '| --- | --- | --- | --- |', ...rows]
}

function rowsOf(schema: AnySchema, prefix: string): string[] {
  return Object.entries(schema.entries ?? {}).flatMap(([name, entry]) => {
    const inner = entry.wrapped ?? entry
    const key = `${prefix}${name}`
    const own = `| \`${key}\` | ${typeOf(inner)} | ${defaultOf(entry)} | ${v.getDescription(inner) ?? v.getDescription(entry) ?? ''} |`
    return inner.entries ? [own, ...rowsOf(inner, `${key}.`)] : [own]
  })
}

function typeOf(schema: AnySchema): string {
  const {type} = schema
  if (type === 'picklist')
    return schema.options!.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  if (type === 'array') return `list of ${typeOf(schema.item!)}`
  if (type === 'record') return `map to ${typeOf(schema.value!)}`
  if (type === 'union') return (schema.options as AnySchema[]).map(typeOf).join(' or ')
  if (type === 'strict_object') return 'object'
  return type
}

function defaultOf(schema: AnySchema): string {
  if (schema.default === undefined || schema.type !== 'optional') return ''
  if (schema.wrapped?.entries) return ''
  return `\`${JSON.stringify(schema.default)}\``
}
