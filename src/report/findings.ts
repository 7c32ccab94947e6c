/** Reads the messages of files as reporters need them: in order, with severity, range and fingerprint. */

import {createHash} from 'node:crypto'
import path from 'node:path'
import type {Point, Position} from 'unist'
import * as v from 'valibot'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {isFailure} from '../check-failure.ts'
import {named} from '../options.ts'
import {textOf} from '../record.ts'
import {printableLine} from '../untrusted.ts'

/** How grave a finding is. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** A message of a file, read. */
export interface Finding {
  severity: FindingSeverity
  /** `verbatim-quotes`; empty for what no rule said, such as a file that cannot be read. */
  ruleId: string
  reason: string
  note?: string | undefined
  url?: string | undefined
  /** A range; a message at a point has an empty one. `undefined` for what stands nowhere. */
  place?: Position | undefined
  actual?: string | undefined
  /** What may stand in `place` instead; exactly one entry is certain. */
  expected?: string[] | undefined
  /** What explains it: another place, or what went wrong, with what that came of. */
  cause?: {reason: string; place?: Position | undefined} | undefined
  /**
   * The same in the next run as long as the rule finds the same words, wherever they have moved:
   * a hash of the file's path, the rule and the words, and its number among equal ones.
   */
  fingerprint: string
}

/**
 * Options that remark gives to every reporter. Colours, files without messages and notes are matters of its own report: these are
 * for programs, and always have the same files and fields.
 */
export const engineOptions = {
  color: v.nullish(v.boolean()),
  quiet: v.nullish(v.boolean()),
  /** Report errors alone. */
  silent: v.nullish(v.boolean()),
  verbose: v.nullish(v.boolean())
}

/** Options of the reporters that can write their report to a file. */
export const fileOptions = {
  ...engineOptions,
  output: v.optional(
    named(
      'File to write the report to, relative to the working directory; without it the report is printed on standard error, where reports go.'
    )
  )
}

/** The options of a reporter that has no others. */
export const reporterOptions = v.strictObject(engineOptions)

/** Options that remark gives to every reporter. */
export type ReporterOptions = v.InferInput<typeof reporterOptions>

/** The messages of a file in the order of their places, errors before warnings in one place. */
export function findingsOf(file: VFile, {silent}: ReporterOptions = {}): Finding[] {
  const {source} = textOf(file)
  const seen = new Map<string, number>()
  return file.messages
    .filter((message) => !silent || message.fatal)
    .map((message) => ({message, place: rangeOf(message.place)}))
    .sort((a, b) => compare(a.place, b.place) || rank(a.message) - rank(b.message))
    .map(({message, place}) => {
      const {ruleId, reason, note, url, actual, expected} = message
      const words =
        place?.start.offset === undefined || place.end.offset === undefined
          ? reason
          : source.slice(place.start.offset, place.end.offset)
      return {
        severity: severityOf(message),
        ruleId: ruleId ?? '',
        reason,
        note,
        url,
        place,
        actual: actual ?? undefined,
        expected,
        cause: causeOf(message, file.cwd),
        fingerprint: fingerprint([file.path ?? '', ruleId ?? '', words.trim()], seen)
      }
    })
}

function fingerprint(parts: string[], seen: Map<string, number>): string {
  const hash = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return `${hash}:${count}`
}

function severityOf({fatal}: VFileMessage): FindingSeverity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

function rank({fatal}: VFileMessage): number {
  return fatal ? 0 : fatal === false ? 1 : 2
}

function causeOf({cause}: VFileMessage, folder: string): Finding['cause'] {
  if (cause instanceof VFileMessage) return {reason: cause.reason, place: rangeOf(cause.place)}
  return cause instanceof Error ? {reason: chained(cause, folder)} : undefined
}

/** Most errors behind one another that are told: remark and its loaders make two or three, and a chain may go round. */
const mostCauses = 5

/** What an error says, and the errors behind it, without the working directory, which may be named in them. */
function chained(error: Error, folder: string): string {
  const messages: string[] = []
  for (
    let at: unknown = error;
    at instanceof Error && messages.length < mostCauses;
    at = at.cause
  ) {
    messages.push(at.message.replaceAll(folder + path.sep, ''))
  }
  return messages.join(': ')
}

/** What explains a finding, as a sentence with its line; nothing where the finding says it itself. */
export function explanationOf({reason, cause}: Finding): string | undefined {
  if (!cause || reason.includes(cause.reason)) return
  return cause.place ? `${cause.reason} (line ${cause.place.start.line})` : cause.reason
}

/**
 * What kept a file from being processed at all, such as a configuration that is wrong, as a sentence: whatever remark and plugins
 * that are no lint rules take for an error. The file is then not to be taken for one that was checked.
 */
export function unprocessed(file: VFile): string | undefined {
  const failure = file.messages.find(isFailure)
  if (!failure) return
  const explanation = causeOf(failure, file.cwd)?.reason
  return printableLine(explanation ? `${failure.reason}: ${explanation}` : failure.reason)
}

function rangeOf(place: Point | Position | undefined): Position | undefined {
  return place && 'line' in place ? {start: place, end: place} : place
}

function compare(a: Position | undefined, b: Position | undefined): number {
  return (
    (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0)
  )
}

/**
 * Whether a finding is about the summary as a whole: it was placed at its opening, which is not to blame. A finding about the words
 * that stand there has a place of its own.
 */
export function isOfWhole({place}: Finding, opening: Position | undefined): boolean {
  return place !== undefined && place === opening
}
