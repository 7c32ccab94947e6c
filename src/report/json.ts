/** `--report …/report/json`: messages and tallies for programs, without trees. */

import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Evidence} from '../evidence.ts'
import {readOptions} from '../options.ts'
import {printableJson} from '../untrusted.ts'
import {findingsOf} from './findings.ts'
import {deliver, type OutputOptions, outputOptions} from './output.ts'
import {evidenceFor, scoreOf, sumOf, type Tally, tallyOf} from './tally.ts'

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const formatVersion = 1

/**
 * Report one JSON object: `{version, files: [{path, paper, tally, score, messages}], total, score}`.
 *
 * Places have `line` and `column` counted from 1 and `offset` from 0, in UTF-16 units, without a byte order mark.
 *
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportJson(
  files: readonly VFile[],
  options: OutputOptions = {}
): Promise<string> {
  const {output} = readOptions(outputOptions, options, 'report/json')
  const tallies: Tally[] = []
  const entries: unknown[] = []
  for (const file of files) {
    const tally = await tallyOf(file)
    tallies.push(tally)
    entries.push({
      path: file.path ?? null,
      paper: paperOf(await evidenceFor(file)),
      tally,
      score: scoreOf(tally) ?? null,
      messages: findingsOf(file, options).map(({place, cause, ...finding}) => ({
        ...finding,
        place: compact(place),
        cause: cause && {reason: cause.reason, place: compact(cause.place)}
      }))
    })
  }
  const total = sumOf(tallies)
  const report = printableJson({
    version: formatVersion,
    files: entries,
    total,
    score: scoreOf(total) ?? null
  })
  return deliver(`${report}\n`, files, output)
}

/** What the report says of a paper: how it was read, and its own title. */
function paperOf(evidence: Evidence | undefined) {
  if (!evidence) return null
  const {path, format, title} = evidence.paper
  return {path, format, title}
}

/** A position without whatever else a parser has put there. */
function compact(place: Position | undefined) {
  if (!place) return
  const point = ({line, column, offset}: Position['start']) => ({line, column, offset})
  return {start: point(place.start), end: point(place.end)}
}
