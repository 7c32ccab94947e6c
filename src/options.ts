/** Checks what users write in their configuration, and says by name what is wrong with it. */

import * as v from 'valibot'
import {nearestName} from './near-names.ts'
import {packageFacts} from './package-facts.ts'

/** A schema whose input and output are plain objects. */
export type OptionsSchema = v.GenericSchema<Record<string, unknown>, Record<string, unknown>>

/**
 * An option that counts something.
 *
 * @param description Documents the option.
 * @param fallback Its default.
 * @param least Its least value.
 */
export function count(description: string, fallback: number, least = 0) {
  return v.optional(
    v.pipe(
      v.number(),
      v.integer('a whole number'),
      v.minValue(least, `at least ${least}`),
      v.description(description)
    ),
    fallback
  )
}

/** A name or a path: nothing can be called by an empty one. */
export function named(description: string) {
  return v.pipe(v.string(), v.nonEmpty('a name'), v.description(description))
}

/**
 * An option that is a share.
 *
 * @param description Documents the option.
 * @param fallback Its default.
 * @param least Its least value.
 */
export function share(description: string, fallback: number, least = 0) {
  return v.optional(
    v.pipe(
      v.number(),
      v.minValue(least, `at least ${least}`),
      v.maxValue(1, 'at most 1'),
      v.description(description)
    ),
    fallback
  )
}

/** A path, or a glob. */
export const path = v.pipe(v.string(), v.nonEmpty('a path'))

/** A list of paths. */
export function paths(description: string) {
  return v.optional(v.pipe(v.array(path), v.description(description)), [])
}

/** A range of counts in a demand: “250 to 400”, or “no more than 400” where the least is none. */
export function rangeInWords(minimum: number, maximum: number): string {
  return minimum > 0 ? `${minimum} to ${maximum}` : `no more than ${maximum}`
}

/**
 * Check options against their schema and fill in the defaults.
 *
 * @param name What the options belong to, as the user would write it; it begins the error's sentence.
 * @throws OptionsError naming each option that is wrong, what it is and what was expected.
 */
export function readOptions<Schema extends OptionsSchema>(
  schema: Schema,
  value: unknown,
  name: string
): v.InferOutput<Schema> {
  // To valibot a list is an object, one without any option.
  if (Array.isArray(value)) {
    throw new OptionsError(`Unexpected list as value for \`${name}\`, expected an object`)
  }
  const result = v.safeParse(schema, value)
  if (result.success) {
    refuseEmptyRange(result.output, name)
    return result.output
  }
  throw new OptionsError(result.issues.map((issue) => sentence(schema, issue, name)).join('; '))
}

/** Refuses a `minimum` above the `maximum`, one of which may be a default: nothing can lie between them. */
function refuseEmptyRange(options: unknown, name: string): void {
  const {minimum, maximum} = options as {minimum?: number; maximum?: number}
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return
  throw new OptionsError(
    `Unexpected option \`minimum\` of \`${name}\`, \`${minimum}\`, above \`maximum\`, \`${maximum}\`; set both`
  )
}

/** A configuration that is wrong. It is the user's to mend, so it is shown without a stack trace. */
export class OptionsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'OptionsError'
    this.stack = message
  }
}

/** What is wrong with a value, and what was expected: a validation says that in its message, a schema by its type. */
function sentence(schema: OptionsSchema, issue: v.BaseIssue<unknown>, name: string): string {
  const path = v.getDotPath(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = optionNames(schema, (issue.path ?? []).slice(0, -1))
    return `Unexpected option \`${path}\` of \`${name}\`, expected ${expectedNames(issue, known)}`
  }
  const what = path ? `option \`${path}\` of \`${name}\`` : `value for \`${name}\``
  return issue.kind === 'validation'
    ? `Unexpected ${JSON.stringify(issue.input)} as ${what}, expected ${issue.message}`
    : `Unexpected ${inWords(issue.received)} as ${what}, expected ${inWords(issue.expected ?? issue.message)}`
}

/** What valibot calls a type, as the tables of options call it. */
function inWords(type: string): string {
  return type
    .replaceAll(/\bArray\b/g, 'list')
    .replaceAll(/\bObject\b/g, 'object')
    .replaceAll(' | ', ' or ')
}

/** The name under which a rule stands in a configuration. */
function configuredAs(name: string): string {
  return `${packageFacts.name}/rules/${name}`
}

/** The names that an option may have, the one that was likely meant before the others. */
function expectedNames(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  if (known.length === 0) return 'none'
  const listed = (names: readonly string[]) => names.map((option) => `\`${option}\``).join(', ')
  const meant = nearestName(String(issue.path?.at(-1)?.key), known)
  const others = known.filter((option) => option !== meant)
  return meant === undefined || others.length === 0
    ? listed(known)
    : `${listed([meant])}, or else ${listed(others)}`
}

/** Names of the options of a schema, or of the object in it to which a path leads. */
function optionNames(schema: unknown, path: readonly v.IssuePathItem[]): string[] {
  let at = schema as {wrapped?: unknown; entries?: Record<string, unknown>}
  for (const {key} of [...path, {key: undefined}]) {
    while (at?.wrapped) at = at.wrapped as typeof at
    if (key !== undefined) at = at?.entries?.[String(key)] as typeof at
  }
  return Object.keys(at?.entries ?? {})
}

/** A severity and options, as a user of unified-lint-rule writes them. */
export type RuleConfig<Options> =
  | Options
  | boolean
  | null
  | undefined
  | [level: SeverityLabel | 0 | 1 | 2 | boolean, options?: Options | null | undefined]

/** Severity, as users write it. */
export type SeverityLabel = 'off' | 'on' | 'warn' | 'error'

/** Severity, as unified-lint-rule counts it: off, warning, error. */
export type Severity = 0 | 1 | 2

const severities = new Map<unknown, Severity | 'default'>([
  [false, 0],
  [0, 0],
  ['off', 0],
  [true, 'default'],
  ['on', 'default'],
  [1, 1],
  ['warn', 1],
  [2, 2],
  ['error', 2]
])

/**
 * Split a rule's configuration into severity and options.
 *
 * Unlike unified-lint-rule it refuses a severity in the place of options (`["rule", "error"]`), which
 * would otherwise be ignored in silence, and it keeps the rule's own severity when only options are given.
 *
 * @throws OptionsError with the right way to write what was probably meant.
 */
export function splitConfig(
  name: string,
  config: unknown,
  fallback: Severity
): {severity: Severity; options: unknown} {
  if (Array.isArray(config)) {
    const [level, options] = config as unknown[]
    const severity = severities.get(level)
    if (severity === undefined || config.length > 2) {
      throw new OptionsError(
        `Unexpected ${JSON.stringify(config)} for \`${name}\`, expected a severity ("off", "warn" or "error") and options: ["${configuredAs(name)}", ["warn", {…}]]`
      )
    }
    return {severity: severity === 'default' ? fallback : severity, options: options ?? {}}
  }
  if (config === true || config === null || config === undefined) {
    return {severity: fallback, options: {}}
  }
  if (config === false) return {severity: 0, options: {}}
  if (typeof config !== 'object') {
    throw new OptionsError(
      `Unexpected ${JSON.stringify(config)} as options of \`${name}\`, expected an object; a severity stands in brackets: ["${configuredAs(name)}", ["error"]]`
    )
  }
  return {severity: fallback, options: config}
}
