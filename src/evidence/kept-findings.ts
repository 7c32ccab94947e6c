/**
 * Keeps on disk what a summary and its paper show, so that the next run holds only what has changed against its
 * paper. An entry is named by everything that it follows from; another build of these files names it otherwise.
 */

import {readFile} from 'node:fs/promises'
import {cached, cacheKey} from '../paper/cache.ts'
import type {OpenPaper} from '../paper/index.ts'
import type {Settings} from '../settings.ts'
import type {Summary} from '../summary/index.ts'
import {type Findings, findingsOf} from './findings.ts'

/**
 * What a summary and its paper show: as it is kept, or else as it is found now, and then kept.
 *
 * @param name tells the summary from others. An editor lints one at each key press: only what it was at first is
 *   looked up and kept, since later states hardly come again.
 */
export async function keptFindings(
  summary: Summary,
  paper: OpenPaper,
  settings: Settings,
  name: string
): Promise<Findings> {
  const find = () => findingsOf(summary, paper, settings)
  const version = asked.has(name) ? undefined : await buildVersion()
  asked.add(name)
  if (version === undefined) return find()
  const {source, blocks, quotations} = summary
  // Plugins such as remark-gfm make other blocks of the same source.
  const read = Buffer.from(JSON.stringify([paper.content, settings, source, blocks]))
  const key = cacheKey(`findings-${version}`, read)
  return cached(
    key,
    async () => find(),
    (value) => isSound(value, quotations.length)
  )
}

/** Summaries that were asked for in this process. */
const asked = new Set<string>()

let version: Promise<string | undefined> | undefined

/** What tells one build from another; `undefined` for sources that were not built, which may change at any time. */
function buildVersion(): Promise<string | undefined> {
  version ??= readFile(new URL('../../version', import.meta.url), 'utf8').then(
    (build) => `${build.trim()}-${process.versions.unicode}`,
    () => undefined
  )
  return version
}

/** Whether a kept value has the shape of findings on so many quotations. */
function isSound(value: unknown, quotations: number): value is Findings {
  const found = (value ?? {}) as Partial<Findings>
  return (
    Array.isArray(found.quotations) &&
    found.quotations.length === quotations &&
    typeof found.copied === 'object' &&
    [found.leaks, found.keyTerms, found.numbers, found.numberless].every(Array.isArray)
  )
}
