/** Open a paper: read the file once, keep what was read in a bounded memory, and look things up in it. */

import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import {cacheKey} from './cache.ts'
import {stampOf, unreadable} from './file-states.ts'
import {extensionOf, formatOf} from './format.ts'
import {areCurrent, gatherIncluded, type Part} from './include.ts'
import {defaultLimits} from './limits.ts'
import {withLookUps} from './look-ups.ts'
import {TooLarge} from './messages.ts'
import type {Source} from './read.ts'
import {readMarkdown, readText} from './text.ts'
import {type OpenPaper, type Paper, PaperError, type PaperLimits} from './types.ts'

/**
 * Characters of text that are kept in memory: some 40 papers of 100,000 characters. Five times as many cost a
 * run over 430 summaries 40 MB and saved no time. A larger paper is kept alone.
 */
const keptCharacters = 4_000_000

/** What a refusal counts for in the memory, in characters. */
const refusalSize = 1_000

/** What opening a paper came to. */
export type Outcome = ({paper: OpenPaper} | {error: PaperError}) & {
  /** What names the content: all bytes that were read; `undefined` when there were none. */
  content: string | undefined
  /** Further files that were read for it, or looked for. */
  parts: readonly Part[]
}

const kept = new LRUCache<string, Outcome>({
  maxSize: keptCharacters,
  sizeCalculation: (outcome) =>
    'error' in outcome ? refusalSize : Math.min(outcome.paper.text.length, keptCharacters)
})

/** Papers that are being opened now, so that many summaries of one paper read it once. */
const underWay = new Map<string, Promise<Outcome>>()

/** A paper of which the bytes are read and nothing else. */
interface Loaded {
  /** What its outcome is kept under: the file, in the state in which it was before it was read, and the limits. */
  key: string
  bytes: Uint8Array
  format: Paper['format']
  /** Names the bytes and the end of the file's name, which may decide on its format. */
  content: string
}

/**
 * Open a paper.
 *
 * What was read is kept for the next call, by real path, time of change and size, and so is a
 * refusal: ten summaries of one hostile paper wait for it once.
 *
 * @param realPath what `locatePaper` gave.
 * @param limits what the paper may cost; what is left out has its default.
 * @throws {PaperError} whose message names the file and says what to do.
 */
export async function openPaper(
  realPath: string,
  limits: Partial<PaperLimits> = {}
): Promise<OpenPaper> {
  return paperOf(await outcomeOf(realPath, {...defaultLimits, ...limits}))
}

/** Open a paper as `openPaper` does, and tell which further files it is made of; a refusal is an outcome like any other. */
export async function openWithParts(realPath: string): Promise<Outcome> {
  try {
    return await outcomeOf(realPath, defaultLimits)
  } catch (error) {
    return refused(error)
  }
}

/** A paper that can be told from others before it is opened. */
export interface LoadedPaper {
  /** Names the content; `undefined` for LaTeX, which includes other files. */
  content: string | undefined
  /** Open it: what stands in the bytes that `content` names, whatever has become of the file. */
  open: () => Promise<OpenPaper>
}

/**
 * Read the bytes of a paper, and nothing of what they say.
 *
 * @param realPath what `locatePaper` gave.
 * @throws {PaperError} whose message names the file and says what to do.
 */
export function loadPaper(realPath: string): LoadedPaper {
  const loaded = load(realPath, keyOf(realPath, defaultLimits), defaultLimits)
  return {
    content: loaded.format === 'latex' ? undefined : loaded.content,
    open: async () => paperOf(await outcomeOf(realPath, defaultLimits, loaded))
  }
}

/** The paper of an outcome. */
function paperOf(outcome: Outcome): OpenPaper {
  if ('error' in outcome) throw outcome.error
  return outcome.paper
}

/** The outcome that is kept, under way, or now found. */
async function outcomeOf(realPath: string, limits: PaperLimits, loaded?: Loaded): Promise<Outcome> {
  const key = loaded?.key ?? keyOf(realPath, limits)
  const known = kept.get(key)
  if (known && isCurrent(known, realPath) && isOf(known, loaded)) return known
  const shared = underWay.get(key)
  if (shared) {
    const outcome = await shared
    if (isOf(outcome, loaded)) return outcome
  }
  const promise = find(realPath, key, limits, loaded)
  underWay.set(key, promise)
  try {
    const outcome = await promise
    kept.set(key, outcome)
    return outcome
  } finally {
    underWay.delete(key)
  }
}

/** The paper's key: its file, in the state that it is in, and the limits. */
function keyOf(realPath: string, limits: PaperLimits): string {
  try {
    return [realPath, stampOf(realPath), ...Object.values(limits)].join('\0')
  } catch (error) {
    throw unreadable(called(realPath), error)
  }
}

/** Whether an outcome still holds: a file that may not be read does not change when it may. */
function isCurrent(outcome: Outcome, realPath: string): boolean {
  if ('error' in outcome && outcome.error.problem === 'unreadable') return false
  return areCurrent(realPath, outcome.parts)
}

/** Whether an outcome is that of the bytes that were read; a file may be another in the same state. */
function isOf(outcome: Outcome, loaded: Loaded | undefined): boolean {
  return !loaded || loaded.format === 'latex' || outcome.content === loaded.content
}

/** Read the paper, and take a refusal for an outcome like any other. */
async function find(
  realPath: string,
  key: string,
  limits: PaperLimits,
  given?: Loaded
): Promise<Outcome> {
  const parts: Part[] = []
  let content = given?.content
  try {
    const loaded = given ?? load(realPath, key, limits)
    content = loaded.content
    const source = await sourceOf(loaded, realPath, limits, parts)
    content = source.content
    return {paper: withLookUps(await read(source, limits), realPath), content, parts}
  } catch (error) {
    return refused(error, content, parts)
  }
}

/** The outcome of a refusal; any other error is none. */
function refused(error: unknown, content?: string, parts: readonly Part[] = []): Outcome {
  if (error instanceof PaperError) return {error, content, parts}
  throw error
}

/** Read the bytes of a paper. */
function load(realPath: string, key: string, limits: PaperLimits): Loaded {
  const bytes = readBytes(realPath, limits)
  const extension = extensionOf(realPath)
  const format = formatOf(bytes, extension, nameOf(realPath))
  return {key, bytes, format, content: cacheKey(extension, bytes)}
}

/** A paper with all of its bytes, ready to be read. */
type AnySource = Omit<Source, 'format'> & {format: Paper['format']}

/** A paper with what it includes, which is noted in `parts`. */
async function sourceOf(
  {format, bytes, content}: Loaded,
  realPath: string,
  limits: PaperLimits,
  parts: Part[]
): Promise<AnySource> {
  const source = {
    format,
    bytes,
    content,
    included: new Map<string, Uint8Array>(),
    name: nameOf(realPath)
  }
  if (format !== 'latex') return source
  const included = await gatherIncluded(realPath, bytes, limits.bytes, parts)
  const names = Buffer.from([...included.keys()].join('\0'))
  const all = cacheKey('latex', Buffer.from(content), names, ...included.values())
  return {...source, included, content: all}
}

/** Read a paper in whatever format it is. */
async function read(source: AnySource, limits: PaperLimits): Promise<Paper> {
  const {name} = source
  const paper = await readFormat(source, limits)
  if (paper.text.length > limits.characters) throw tooLong(name, limits)
  // A LaTeX paper may be a frame for files that are missing.
  const hasText = (paper.format === 'latex' ? /[^\s\ufffd]/ : /\S/).test(paper.text)
  if (!hasText) {
    const lost = paper.damage.find(({isReference}) => !isReference)?.reason
    const advice = lost ?? 'name a file that holds the paper'
    throw new PaperError('empty', `The paper ${name} has no text: ${advice}`)
  }
  return paper
}

/** Hand the bytes to the reader of their format; a reader's library is loaded when it is needed. */
async function readFormat({format, ...source}: AnySource, limits: PaperLimits): Promise<Paper> {
  const {name, bytes} = source
  if (format === 'text' || format === 'markdown') {
    const reader = format === 'text' ? readText : readMarkdown
    try {
      return reader(bytes, limits.characters)
    } catch (error) {
      throw error instanceof TooLarge ? tooLong(name, limits) : error
    }
  }
  const {readWithLibrary} = await import('./read.ts')
  return readWithLibrary({format, ...source}, limits)
}

function tooLong(name: string, {characters}: PaperLimits): PaperError {
  return new PaperError(
    'too-large',
    `The paper ${name} has more text than ${characters} characters`
  )
}

/** The bytes of a regular file. Opened without waiting, in case a pipe has taken the file's place. */
function readBytes(realPath: string, limits: PaperLimits): Uint8Array {
  const name = nameOf(realPath)
  try {
    const handle = openSync(realPath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(handle)
      if (!stats.isFile())
        throw new PaperError('not-a-file', `The paper ${name} is no regular file`)
      if (stats.size === 0)
        throw new PaperError('empty', `The paper ${name} is empty: 0 bytes; save it anew`)
      if (stats.size > limits.bytes) {
        throw new PaperError(
          'too-large',
          `The paper ${name} is too large: ${stats.size} bytes, at most ${limits.bytes} are read`
        )
      }
      return readFileSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw unreadable(called(realPath), error)
  }
}

/** The subject of a sentence about a paper. */
function called(realPath: string): string {
  return `The paper ${nameOf(realPath)}`
}

/** How messages call the paper: by its file name, without the folders of the machine. */
function nameOf(realPath: string): string {
  return `\`${path.basename(realPath)}\``
}
