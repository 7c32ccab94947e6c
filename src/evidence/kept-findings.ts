/**
 * Keeps on disk what a summary and its paper show, so that the next run holds only what has changed against its
 * paper. An entry is named by everything that it follows from; another build of these files names it otherwise.
 */

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {LRUCache} from 'lru-cache'
import {leaksOfSummary} from '../language/leaks/index.ts'
import {rememberTalk, talkOfSummary} from '../language/talk.ts'
import {cacheKey, keep, kept} from '../paper/cache.ts'
import {loadPaper, openPaper} from '../paper/index.ts'
import type {Settings} from '../settings.ts'
import type {Summary} from '../summary/index.ts'
import type {Findings} from './findings.ts'
import {thisYear} from './numbers/years.ts'
import {refuseScrap, refuseSummary} from './scraps.ts'
import {findInThread, paysThreads} from './threads.ts'

/**
 * What a summary and its paper show: as it is kept, or else as it is found now, and then kept. A paper whose findings
 * are kept is not even read.
 *
 * @param paper the paper's real path.
 * @param name tells the summary from others. An editor lints one at each key press: only what it was at first is
 *   looked up and kept, since later states hardly come again.
 * @param files how many files the run has.
 * @throws {PaperError} when the paper cannot be read, or is none.
 */
export async function keptFindings(
  summary: Summary,
  paper: string,
  settings: Settings,
  name: string,
  files: number
): Promise<Findings> {
  const isFirst = !asked.has(name)
  asked.set(name, true)
  const loaded = isFirst && buildVersion() !== undefined ? loadPaper(paper) : undefined
  const key = loaded?.content && keyOf(summary, loaded.content, settings)
  const known = key && kept(key)
  if (isSound(known, summary.quotations.length)) {
    rememberTalk(summary, known.talk)
    return known
  }
  // What is kept under the key has to follow from the bytes that it names, also when the file has changed since.
  const open = await (loaded ? loaded.open() : openPaper(paper))
  refuseScrap(open)
  refuseSummary(open, settings.fields.paper)
  const own = {talk: talkOfSummary(summary), leaks: leaksOfSummary(summary)}
  if (isFirst && paysThreads(files)) {
    const found = await findInThread(summary, own, open, settings, key)
    if (found) return found
  }
  // The matcher is half of all code: runs that know everything, or have threads, are ready sooner without it.
  const {findingsOf} = await import('./findings.ts')
  const found = findingsOf(summary, own, open, settings)
  if (key) keep(key, found)
  return found
}

/** What names all that findings follow from. */
function keyOf({source, blocks}: Summary, content: string, settings: Settings): string {
  // Plugins such as remark-gfm make other blocks of the same source.
  const read = Buffer.from(JSON.stringify([content, settings, source, blocks, thisYear()]))
  return cacheKey(`findings-${buildVersion()}`, read)
}

/** Summaries that were asked for in this process, the last of them: a language server runs for days. */
const asked = new LRUCache<string, true>({max: 1000})

let version: string | null | undefined

/** What tells one build from another; `undefined` for sources that were not built, which may change at any time. */
function buildVersion(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined
  if (version === undefined) {
    try {
      const build = readFileSync(createRequire(import.meta.url).resolve('#version'), 'utf8')
      version = `${build.trim()}-${process.versions.unicode}`
    } catch {
      version = null
    }
  }
  return version ?? undefined
}

/** Whether a kept value has the shape of findings on so many quotations. */
function isSound(value: unknown, quotations: number): value is Findings {
  const found = (value ?? {}) as Partial<Findings>
  return (
    Array.isArray(found.quotations) &&
    found.quotations.length === quotations &&
    typeof found.copied === 'object' &&
    typeof found.sharedWords === 'number' &&
    Array.isArray(found.talk?.talks) &&
    [found.leaks, found.keyTerms, found.numbers, found.numberless].every(Array.isArray)
  )
}
