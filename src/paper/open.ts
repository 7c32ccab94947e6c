/** Open a paper: read the file once, keep what was read in a bounded memory, and look things up in it. */

import {closeSync, constants, fstatSync, openSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import {cacheKey} from './cache.ts'
import {formatOf} from './format.ts'
import {gatherIncluded, type Included} from './include.ts'
import {defaultLimits} from './limits.ts'
import {withLookUps} from './look-ups.ts'
import {readMarkdown, readText} from './text.ts'
import {type OpenPaper, type Paper, PaperError, type PaperLimits} from './types.ts'

/**
 * Characters of text that are kept in memory: some 40 papers of 100,000 characters. Five times as many cost a
 * run over 430 summaries 40 MB and saved no time. A larger paper is kept alone.
 */
const keptCharacters = 4_000_000

/** What a refusal counts for in the memory, in characters. */
const refusalSize = 1_000

/** What is kept of a file: the paper, or why it cannot be opened. */
type Outcome =
  | {paper: OpenPaper; size: number; parts: string[]; stamps: string[]}
  | {error: PaperError; size: number}

const kept = new LRUCache<string, Outcome>({
  maxSize: keptCharacters,
  sizeCalculation: (outcome) => Math.min(outcome.size, keptCharacters)
})

/** Papers that are being opened now, so that many summaries of one paper read it once. */
const underWay = new Map<string, Promise<Outcome>>()

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
  const outcome = await outcomeOf(realPath, {...defaultLimits, ...limits})
  if ('error' in outcome) throw outcome.error
  return outcome.paper
}

/**
 * What names the content of a paper without reading it: a hash of its bytes and of the end of its name, which may
 * decide on its format.
 *
 * @param realPath what `locatePaper` gave.
 * @returns `undefined` for LaTeX, which includes other files.
 * @throws {PaperError} whose message names the file and says what to do.
 */
export function contentOf(realPath: string): string | undefined {
  const bytes = readBytes(realPath, defaultLimits)
  const extension = extensionOf(realPath)
  if (formatOf(bytes, extension, nameOf(realPath)) === 'latex') return undefined
  return cacheKey(extension, bytes)
}

/** The outcome that is kept, under way, or now found. */
async function outcomeOf(realPath: string, limits: PaperLimits): Promise<Outcome> {
  const key = keyOf(realPath, limits)
  const known = kept.get(key)
  if (known && isCurrent(known)) return known
  const shared = underWay.get(key)
  if (shared) return shared
  const promise = find(realPath, limits)
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
    throw unreadable(realPath, error)
  }
}

/** What tells one state of a file from another. */
function stampOf(file: string): string {
  const {mtimeNs, size} = statSync(file, {bigint: true})
  return `${mtimeNs} ${size}`
}

/** Whether the further files that were read for a paper are as they were. */
function isCurrent(outcome: Outcome): boolean {
  if ('error' in outcome) return true
  try {
    return outcome.parts.every((part, index) => stampOf(part) === outcome.stamps[index])
  } catch {
    return false
  }
}

/** Read the paper, and take a refusal for an outcome like any other. */
async function find(realPath: string, limits: PaperLimits): Promise<Outcome> {
  try {
    const {paper, parts} = await readPaper(realPath, limits)
    const stamps = parts.map(stampOf)
    return {paper: withLookUps(paper, realPath), size: paper.text.length, parts, stamps}
  } catch (error) {
    if (error instanceof PaperError) return {error, size: refusalSize}
    throw error
  }
}

/** Read a paper in whatever format it is. */
async function readPaper(realPath: string, limits: PaperLimits): Promise<Found> {
  const name = nameOf(realPath)
  const bytes = readBytes(realPath, limits)
  const format = formatOf(bytes, extensionOf(realPath), name)
  const found = await readFormat(format, bytes, realPath, limits)
  const {paper} = found
  if (paper.text.length > limits.characters) {
    throw new PaperError(
      'too-large',
      `The paper ${name} has more text than ${limits.characters} characters`
    )
  }
  if (paper.text.trim() === '') {
    throw new PaperError('empty', `The paper ${name} has no text: name a file that holds the paper`)
  }
  return found
}

function extensionOf(realPath: string): string {
  return path.extname(realPath).slice(1).toLowerCase()
}

/** What most papers include. */
const none: Included = {files: {}, paths: []}

/** A paper, and the real paths of further files that were read for it. */
interface Found {
  paper: Paper
  parts: string[]
}

/** Hand the bytes to the reader of their format; a reader's library is loaded when it is needed. */
async function readFormat(
  format: Paper['format'],
  bytes: Uint8Array,
  realPath: string,
  limits: PaperLimits
): Promise<Found> {
  if (format === 'text') return {paper: readText(bytes), parts: []}
  if (format === 'markdown') return {paper: readMarkdown(bytes), parts: []}
  const {readWithLibrary} = await import('./read.ts')
  const included = format === 'latex' ? await gatherIncluded(realPath, bytes, limits.bytes) : none
  const source = {format, bytes, included: included.files, name: nameOf(realPath)}
  return {paper: await readWithLibrary(source, limits), parts: included.paths}
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
    throw unreadable(realPath, error)
  }
}

/** An error of the file system as a sentence. */
function unreadable(realPath: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof PaperError || code === undefined) return error
  const name = nameOf(realPath)
  if (code === 'ENOENT') return new PaperError('missing', `The paper ${name} does not exist`)
  const why = code === 'EACCES' || code === 'EPERM' ? 'there is no permission' : code
  return new PaperError('unreadable', `The paper ${name} cannot be read: ${why}`, {cause: error})
}

/** How messages call the paper: by its file name, without the folders of the machine. */
function nameOf(realPath: string): string {
  return `\`${path.basename(realPath)}\``
}
