/**
 * The catalogue of a library: which papers it has, in which state they were read, and in which segment their marks
 * stand. It is kept up with the files: only new and changed papers are read.
 *
 * Many processes may do so at once, and any may be killed. Segments never change, and the catalogue is replaced as a
 * whole after the segments that it names are written, so that whoever reads it finds a library as it was at some
 * time. A segment that is gone is a miss: its papers are read again.
 */

import {createHash} from 'node:crypto'
import {readFile, stat} from 'node:fs/promises'
import pLimit from 'p-limit'
import {forget, keep, keepBytes, kept, keptFile} from '../paper/cache.ts'
import {areCurrent, openWithParts, type PaperError, type Part} from '../paper/index.ts'
import {defaultLimits} from '../paper/limits.ts'
import {readerVersion} from '../paper/read.ts'
import {fold} from '../quote/text/fold.ts'
import type {LibraryFile} from './files.ts'
import {marksOf} from './fingerprints.ts'
import {openSegment, type Segment, segmentOf} from './segment.ts'

/** Raised when the marks of a paper, or the shape of the catalogue, change. */
const version = 2

/** A paper of the catalogue. */
export interface CataloguedPaper extends LibraryFile {
  /**
   * Of its bytes, and of the files that it includes: a file that was moved, or got another time, need not be read again.
   * What includes others is: where it has moved to, there may be others.
   */
  hash: string
  /** Further files that were read for it, or looked for; left out where there are none. */
  parts?: readonly Part[] | undefined
  /** Of a refusal that may be none next time: when the paper is read again, in milliseconds since 1970. */
  again?: number | undefined
  /** The paper's own title, where its format gives one. */
  title?: string | undefined
  /** The segment with its marks, by name, and its number there; missing when the paper could not be read. */
  segment?: string | undefined
  id: number
}

/** A library as it is kept. */
interface Kept {
  papers: CataloguedPaper[]
}

/** A library, kept up, with its segments open. */
export interface Catalogue {
  papers: CataloguedPaper[]
  segments: Map<string, Segment>
}

/**
 * Papers that are read before what was found is kept: as much as is lost when the process is killed. A segment has a
 * table of 256 kB, which is little beside the marks of so many.
 */
const papersABatch = 500

/**
 * A segment is merged with all smaller ones when they have together at least one paper for so many of its own. So the
 * largest is left alone while few papers change, and there are never more than a few segments.
 */
const growth = 4

/**
 * Bring the catalogue of a library up to date.
 *
 * @param name Tells one library from another.
 * @param files What the library has now.
 */
export async function catalogueOf(name: string, files: readonly LibraryFile[]): Promise<Catalogue> {
  const key = `library-${version}-${await readerVersion()}-${name}`
  const before = papersKept(key)
  const oldSegments = segmentNames(before)
  const segments = openSegments(oldSegments)
  const {papers, unread, isChanged} = await sortOut(files, before, segments)
  for (let from = 0; from < unread.length; from += papersABatch) {
    papers.push(...(await readBatch(key, unread.slice(from, from + papersABatch), segments)))
    keep(key, {papers} satisfies Kept)
  }
  if (isChanged || unread.length > 0) {
    const merged = await merge(key, papers, segments)
    keep(key, {papers} satisfies Kept)
    for (const name of merged) oldSegments.add(name)
  }
  for (const old of oldSegments) if (!segments.has(old)) await forget(old)
  return {papers, segments}
}

function segmentNames(papers: readonly CataloguedPaper[]): Set<string> {
  return new Set(papers.flatMap(({segment}) => (segment === undefined ? [] : [segment])))
}

function papersKept(key: string): CataloguedPaper[] {
  const value = kept(key) as Partial<Kept> | undefined
  return Array.isArray(value?.papers) ? value.papers : []
}

function openSegments(names: Iterable<string>): Map<string, Segment> {
  const segments = new Map<string, Segment>()
  for (const name of names) {
    const file = keptFile(name)
    const segment = file && openSegment(file)
    if (segment) segments.set(name, segment)
  }
  return segments
}

/** Which papers are known, and which have to be read. */
async function sortOut(
  files: readonly LibraryFile[],
  before: readonly CataloguedPaper[],
  segments: ReadonlyMap<string, Segment>
) {
  const sound = before.filter(({segment}) => segment === undefined || segments.has(segment))
  const byPath = new Map(sound.map((paper) => [paper.path, paper]))
  const byHash = new Map(sound.map((paper) => [paper.hash, paper]))
  const papers: CataloguedPaper[] = []
  const unread: (LibraryFile & {hash: string})[] = []
  let moved = 0
  for (const file of files) {
    const same = byPath.get(file.path)
    if (same?.stamp === file.stamp && isUpToDate(same)) {
      papers.push({...same})
      continue
    }
    const hash = await hashOf(file)
    if (hash === undefined) continue
    const known = byHash.get(hash)
    // The text is what a library's words are found by, so that a copy shares the marks of its original.
    if (known?.segment !== undefined) {
      papers.push({...known, ...file})
      moved++
    } else unread.push({...file, hash})
  }
  const isChanged = papers.length < before.length || moved > 0
  return {papers, unread, isChanged}
}

/** Whether what is known of a paper in the state of its file still holds. */
export function isUpToDate({path, parts = [], again}: CataloguedPaper): boolean {
  return (again === undefined || Date.now() < again) && areCurrent(path, parts)
}

/** Names what stands in a file; one that is refused for its size is not read, and named by its path and state. */
async function hashOf({path, stamp}: LibraryFile): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    const isRead = (await stat(path)).size <= defaultLimits.bytes
    return hash.update(isRead ? await readFile(path) : `${path}\0${stamp}`).digest('base64url')
  } catch {
    return undefined
  }
}

/** Read papers, and keep their marks as one segment. One that cannot be read has none. */
async function readBatch(
  key: string,
  files: readonly (LibraryFile & {hash: string})[],
  segments: Map<string, Segment>
): Promise<CataloguedPaper[]> {
  const limit = pLimit(concurrency)
  const found = await Promise.all(files.map((file) => limit(() => readPaper(file))))
  const read = found.filter(({marks}) => marks !== undefined)
  await addSegment(
    key,
    read.map(({paper}) => paper),
    read.map(({marks}) => marks!),
    segments
  )
  return found.map(({paper}) => paper)
}

/** Papers that are read at the same time: enough to keep the threads busy that read PDFs. */
const concurrency = 4

/** Read a paper; without marks when it cannot be read. */
async function readPaper(
  file: LibraryFile & {hash: string}
): Promise<{paper: CataloguedPaper; marks?: Uint32Array}> {
  const {parts, content, ...outcome} = await openWithParts(file.path)
  const included = parts.length > 0 ? {parts, hash: content ?? file.hash} : {}
  if ('error' in outcome) {
    return {paper: {...file, id: 0, again: readAgain(outcome.error), ...included}}
  }
  const {text, title} = outcome.paper
  return {
    paper: {...file, title: title?.text, id: 0, ...included},
    marks: marksOf(fold(text).symbols)
  }
}

/**
 * After so long, in milliseconds, a paper that took too much time or memory is tried again: a day. It may be the machine that
 * had too little of either, and each run may not lose half a minute to a paper that always takes too much.
 */
const triedAgainAfter = 86_400_000

/** When a paper that was refused is read again; `undefined` for a refusal that follows from its bytes alone. */
function readAgain({problem}: PaperError): number | undefined {
  if (problem === 'unreadable' || problem === 'missing') return 0
  return problem === 'too-slow' || problem === 'too-large'
    ? Date.now() + triedAgainAfter
    : undefined
}

/** Write a segment, open it, and note in which the papers stand now. */
async function addSegment(
  key: string,
  papers: readonly CataloguedPaper[],
  marks: readonly Uint32Array[],
  segments: Map<string, Segment>
) {
  if (papers.length === 0) return
  const bytes = segmentOf(marks)
  const content = createHash('sha256')
  for (const {hash} of papers) content.update(hash)
  const name = `${key}-${content.digest('base64url').slice(0, 16)}`
  const file = keepBytes(name, bytes) ? keptFile(name) : undefined
  const segment = (file && openSegment(file)) || openSegment(bytes)!
  segments.get(name)?.close()
  segments.set(name, segment)
  papers.forEach((paper, id) => {
    paper.segment = name
    paper.id = id
  })
}

/**
 * Put small segments together, and leave out what papers that are gone left behind. So there are few segments, however
 * large the library is and however often it changes, and each paper is written few times.
 *
 * @returns The names of the segments that are no longer needed.
 */
async function merge(
  key: string,
  papers: readonly CataloguedPaper[],
  segments: Map<string, Segment>
): Promise<string[]> {
  const shelves = [...segments].map(([name, segment]) => ({
    name,
    segment,
    papers: papers.filter((paper) => paper.segment === name)
  }))
  shelves.sort((a, b) => a.papers.length - b.papers.length)
  let smaller = 0
  let last = -1
  for (const [index, shelf] of shelves.entries()) {
    const {length} = shelf.papers
    if (length === 0 || (index > 0 && smaller * growth >= length)) last = index
    smaller += length
  }
  const moved: CataloguedPaper[] = []
  const marks: Uint32Array[] = []
  const merged = shelves.slice(0, last + 1)
  for (const {name, segment, papers: members} of merged) {
    const all = members.length > 0 ? segment.marks() : []
    for (const paper of members) {
      moved.push(paper)
      marks.push(all[paper.id] ?? new Uint32Array())
    }
    segment.close()
    segments.delete(name)
  }
  await addSegment(key, moved, marks, segments)
  return merged.map(({name}) => name)
}
