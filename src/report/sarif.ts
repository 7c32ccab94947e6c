/** `--report …/report/sarif`: a SARIF 2.1.0 log, for code scanning and for viewers of results. */

import {readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {readOptions} from '../options.ts'
import {packageFacts, packageFolder, ruleUrl} from '../package-facts.ts'
import {type RuleRun, recordOf} from '../record.ts'
import {printable, printableJson} from '../untrusted.ts'
import {explanationOf, type Finding, findingsOf} from './findings.ts'
import {deliver, type OutputOptions, outputOptions} from './output.ts'
import {repositoryPath} from './repository.ts'

/**
 * Report one SARIF log with the rules that looked, their help, and each message with its region,
 * fingerprints and fixes.
 *
 * `primaryLocationLineHash` is what GitHub tells old alerts from new ones by; it stays the same while
 * lines shift.
 *
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportSarif(
  files: readonly VFile[],
  options: OutputOptions = {}
): Promise<string> {
  const {output} = readOptions(outputOptions, options, 'report/sarif')
  const rules = rulesOf(files)
  const ids = rules.map(({id}) => id)
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {...driver(), rules: rules.map(describeRule)}},
        columnKind: 'utf16CodeUnits',
        // Where it lies on this machine is nobody's business: each reader of the log has the repository elsewhere.
        originalUriBaseIds: {[sourceRoot]: {description: {text: 'The root of the repository.'}}},
        results: files.flatMap((file) =>
          findingsOf(file, options).map((finding) => result(finding, file, ids))
        )
      }
    ]
  }
  return deliver(`${printableJson(log)}\n`, files, output)
}

/** The rules that looked at one of the files or more. */
function rulesOf(files: readonly VFile[]): RuleRun[] {
  return [...new Map(files.flatMap((file) => [...recordOf(file).rules])).values()]
}

function driver() {
  const {name, version, homepage} = packageFacts
  return {name, semanticVersion: version, version, informationUri: homepage}
}

function describeRule({id, severity}: RuleRun) {
  return {
    id,
    name: id,
    // The readme itself is in `help`; where it lies on this machine is nobody's business.
    helpUri: packageFacts.homepage && ruleUrl(id),
    help: helpOf(id),
    defaultConfiguration: {level: severity === 'warn' ? 'warning' : 'error'}
  }
}

/** The rule's readme without its examples; a rule from elsewhere has none here. */
function helpOf(id: string) {
  try {
    const readme = readFileSync(new URL(`rules/${id}/readme.md`, packageFolder), 'utf8')
    const text = readme.split(/^## Examples$/m)[0]!.trim()
    return {text, markdown: text}
  } catch {
    return
  }
}

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

function result(finding: Finding, file: VFile, ids: readonly string[]) {
  const artifactLocation = locationOf(file)
  const {ruleId, severity, reason, note, place, cause, fingerprint} = finding
  // Another place is told as one.
  const explanation = cause?.place ? undefined : explanationOf(finding)
  return {
    ruleId: ruleId || undefined,
    ruleIndex: ids.includes(ruleId) ? ids.indexOf(ruleId) : undefined,
    level: levels[severity],
    message: {text: messageText([reason, explanation, note].filter(Boolean).join('\n\n'))},
    // Viewers want a line to show: what stands nowhere is shown at the first.
    locations: [
      {physicalLocation: {artifactLocation, region: place ? region(place) : {startLine: 1}}}
    ],
    relatedLocations: cause?.place && [
      {
        id: 1,
        physicalLocation: {artifactLocation, region: region(cause.place)},
        message: {text: messageText(cause.reason)}
      }
    ],
    partialFingerprints: {
      primaryLocationLineHash: fingerprint,
      'paperSummaryWords/v1': fingerprint
    },
    fixes: fixes(finding, artifactLocation)
  }
}

function fixes({place, expected}: Finding, artifactLocation: ArtifactLocation) {
  if (!place || !expected || expected.length === 0) return
  return expected.map((text) => ({
    description: {text: messageText(text ? `Write “${text}”` : 'Remove')},
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{deletedRegion: region(place), insertedContent: {text}}]
      }
    ]
  }))
}

function region({start, end}: Position) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

/** A file, as SARIF names it. */
interface ArtifactLocation {
  uri: string
  uriBaseId?: string
}

/** What relative paths begin at; GitHub's own analysis calls it so. */
const sourceRoot = '%SRCROOT%'

/**
 * Relative to the repository, percent-encoded; a `file:` URL for what lies outside of it. A relative one has to say what it is
 * relative to.
 */
function locationOf(file: VFile): ArtifactLocation {
  const relative = repositoryPath(file)
  const parts = relative.split('/')
  if (parts[0] === '..' || path.isAbsolute(relative)) {
    return {uri: pathToFileURL(path.resolve(file.cwd, file.path ?? 'stdin')).href}
  }
  return {uri: parts.map(encodeURIComponent).join('/'), uriBaseId: sourceRoot}
}

/**
 * Text that SARIF reads as it stands: `[…](…)` would be a link and `{0}` a placeholder, and both may come
 * from a paper.
 */
function messageText(text: string): string {
  return printable(text)
    .replaceAll('](', ']\\(')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}
