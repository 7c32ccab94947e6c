/** Counts what became of a summary's quotations, and makes one figure of it that people can plot. */

import type {VFile} from 'vfile'
import type {Evidence} from '../evidence.ts'
import {recordOf} from '../record.ts'
import {printableLine, printablePath} from '../untrusted.ts'
import {unprocessed} from './findings.ts'

/** The quotations of one summary, or of all, by what holding them against the paper showed. */
export interface Tally {
  /** Word for word in the paper. */
  verified: number
  altered: number
  stitched: number
  absent: number
  /** Could not be decided: the layout leaves it open, or the extraction lost the letters. */
  undecided: number
  /** Messages that are errors. */
  errors: number
  /** Messages that are warnings. */
  warnings: number
  /** Summaries that were not held against a paper: nothing is known of their quotations. */
  unchecked: number
}

/**
 * The evidence of a file, for reporters.
 *
 * @returns `undefined` when no rule held the summary against its paper, or there was no paper to hold it
 *   against; the messages of the file say why.
 */
export async function evidenceFor(file: VFile): Promise<Evidence | undefined> {
  const outcome = await recordOf(file).outcome
  return outcome && 'evidence' in outcome ? outcome.evidence : undefined
}

/** Why a file was not held against a paper, as a sentence; `undefined` for one that was. */
export async function whyUnchecked(file: VFile): Promise<string | undefined> {
  const failure = unprocessed(file)
  if (failure !== undefined) return failure
  const outcome = await recordOf(file).outcome
  if (!outcome) return 'No rule in force reads the paper'
  return 'failure' in outcome ? printableLine(outcome.failure.message) : undefined
}

/** Count one file. */
export async function tallyOf(file: VFile): Promise<Tally> {
  const evidence = await evidenceFor(file)
  const verdicts = (evidence?.quotations ?? []).map(({verdict}) => verdict)
  const count = (...wanted: string[]) => verdicts.filter((one) => wanted.includes(one)).length
  return {
    verified: count('verbatim'),
    altered: count('altered'),
    stitched: count('stitched'),
    absent: count('absent'),
    undecided: count('unconfirmed', 'unverifiable'),
    errors: file.messages.filter(({fatal}) => fatal).length,
    warnings: file.messages.filter(({fatal}) => fatal === false).length,
    unchecked: evidence ? 0 : 1
  }
}

/** All tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally) => tallies.reduce((total, tally) => total + tally[field], 0)
  return {
    verified: sum('verified'),
    altered: sum('altered'),
    stitched: sum('stitched'),
    absent: sum('absent'),
    undecided: sum('undecided'),
    errors: sum('errors'),
    warnings: sum('warnings'),
    unchecked: sum('unchecked')
  }
}

/**
 * The score: of the quotations that could be decided, the percentage that is word for word in the paper.
 *
 * `100 × verified ÷ (verified + altered + stitched + absent)`. It says how far a summary's quotation marks
 * can be trusted, and nothing else: not how good the summary is. What could not be decided counts for
 * neither side.
 *
 * @returns 0 to 100; `undefined` when nothing could be decided.
 */
export function scoreOf({verified, altered, stitched, absent}: Tally): number | undefined {
  const decided = verified + altered + stitched + absent
  return decided === 0 ? undefined : (100 * verified) / decided
}

/** The summary line: `name verified=9 altered=1 … score=90.0`; without a score, `score=-`. */
export function tallyLine(name: string, tally: Tally): string {
  const score = scoreOf(tally)?.toFixed(1) ?? '-'
  return `${name}\t${Object.entries(tally)
    .map(([field, count]) => `${field}=${count}`)
    .join(' ')} score=${score}`
}

/** The line that reports end with. */
export async function totalLine(files: readonly VFile[]): Promise<string> {
  const tallies: Tally[] = []
  for (const file of files) tallies.push(await tallyOf(file))
  return tallyLine(`total of ${files.length}`, sumOf(tallies))
}

/** The summary line of one file; behind another tab it says why one was not held against a paper. */
export async function fileLine(file: VFile): Promise<string> {
  const line = tallyLine(printablePath(file), await tallyOf(file))
  const why = await whyUnchecked(file)
  return why === undefined ? line : `${line}\t${why}`
}
