/** `--report …/report/github`: workflow commands that GitHub Actions shows beside the lines of a pull request. */

import type {VFile} from 'vfile'
import {OptionsError, readOptions} from '../options.ts'
import {printable} from '../untrusted.ts'
import {
  explanationOf,
  type Finding,
  findingsOf,
  type ReporterOptions,
  reporterOptions
} from './findings.ts'
import {repositoryPath} from './repository.ts'
import {totalLine} from './tally.ts'

/**
 * Report each message as a workflow command with the start and the end of its place, its note and what explains it, and a
 * summary line.
 *
 * @throws Error naming the option that is wrong, or when there are no files: in CI, a check of nothing is not to pass.
 */
export default async function reportGithub(
  files: readonly VFile[],
  options: ReporterOptions = {}
): Promise<string> {
  const {silent} = readOptions(reporterOptions, options, 'report/github')
  if (files.length === 0) {
    throw new OptionsError('Unexpected run without files, expected a folder that holds summaries')
  }
  const lines = files.flatMap((file) =>
    findingsOf(file, {silent}).map((finding) => command(finding, repositoryPath(file)))
  )
  lines.push(await totalLine(files))
  return `${lines.join('\n')}\n`
}

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

function command(finding: Finding, file: string): string {
  const {severity, ruleId, reason, note, place} = finding
  const properties: Record<string, string | number> = {file}
  if (place) {
    properties.line = place.start.line
    properties.endLine = place.end.line
    // GitHub refuses columns of a range over several lines.
    if (place.start.line === place.end.line) {
      properties.col = place.start.column
      properties.endColumn = place.end.column
    }
  }
  if (ruleId) properties.title = ruleId
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  const text = [reason, explanationOf(finding), note].filter(Boolean).join('\n\n')
  return `::${commands[severity]} ${list.join(',')}::${escapeData(text)}`
}

/** What a command says: a line end would end the command and let a paper's text begin another. */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
