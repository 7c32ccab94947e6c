/**
 * A part of the index on disk: the marks of some papers, sorted, in one file that is never changed once it is written.
 *
 * The file: a head of four numbers (format, papers, entries, nothing), where each of 65,536 buckets begins, and the
 * entries. A mark's upper half is its bucket; an entry is its lower half and the number of the paper. All numbers
 * have 32 bits in the machine's own order. Only the table of buckets is held in memory; a look-up reads one bucket,
 * some 240 bytes for every 1,000 papers.
 */

import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {countBelow} from '../ordered.ts'

/** Tells the format, and machines of another byte order. */
const FORMAT = 0x50534c31
const BUCKETS = 65_536
const HEAD_NUMBERS = 4
const ENTRIES_AT = 4 * (HEAD_NUMBERS + BUCKETS + 1)

/** Most papers of a segment, and of a library: an entry has 16 bits for the paper. */
export const mostPapers = 65_535

/** The bytes of a segment. Papers are numbered in their order here. */
export function segmentOf(marks: readonly Uint32Array[]): Uint8Array {
  const count = marks.reduce((sum, {length}) => sum + length, 0)
  const numbers = new Uint32Array(HEAD_NUMBERS + BUCKETS + 1 + count)
  numbers.set([FORMAT, marks.length, count])
  const starts = numbers.subarray(HEAD_NUMBERS, HEAD_NUMBERS + BUCKETS + 1)
  for (const paper of marks) for (const mark of paper) starts[(mark >>> 16) + 1]!++
  for (let bucket = 1; bucket <= BUCKETS; bucket++) starts[bucket]! += starts[bucket - 1]!
  const entries = numbers.subarray(HEAD_NUMBERS + BUCKETS + 1)
  const free = starts.slice(0, BUCKETS)
  marks.forEach((paper, id) => {
    for (const mark of paper) entries[free[mark >>> 16]!++] = ((mark & 0xffff) << 16) | id
  })
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    entries.subarray(starts[bucket], starts[bucket + 1]).sort()
  }
  return new Uint8Array(numbers.buffer)
}

/** A segment, open for look-ups. */
export interface Segment {
  /** The papers that have a mark, by number. */
  papersWith(mark: number): number[]
  /** The marks of each paper, by number, as `segmentOf` was given them. */
  marks(): Uint32Array[]
  close(): void
}

/**
 * Open a segment.
 *
 * @param source The path of its file, or its bytes where there is no place to keep files.
 * @returns `undefined` when the file is gone, cut off, or none of ours.
 */
export function openSegment(source: string | Uint8Array): Segment | undefined {
  const bytes = typeof source === 'string' ? bytesOfFile(source) : bytesInMemory(source)
  if (!bytes) return
  const [format, papers, count] = bytes.read(0, HEAD_NUMBERS)
  const isWhole = format === FORMAT && bytes.length === ENTRIES_AT + 4 * count!
  if (!isWhole) {
    bytes.close()
    return
  }
  const starts = bytes.read(4 * HEAD_NUMBERS, BUCKETS + 1)
  const bucketOf = (bucket: number) =>
    bytes.read(ENTRIES_AT + 4 * starts[bucket]!, starts[bucket + 1]! - starts[bucket]!)
  return {
    papersWith: (mark) => papersIn(bucketOf(mark >>> 16), mark & 0xffff),
    marks: () => marksIn(starts, bytes.read(ENTRIES_AT, count!), papers!),
    close: bytes.close
  }
}

/** The papers of the entries with a lower half; entries are sorted by it. */
function papersIn(entries: Uint32Array, half: number): number[] {
  const first = countBelow(entries, half, (entry) => entry >>> 16)
  const papers: number[] = []
  for (let at = first; at < entries.length && entries[at]! >>> 16 === half; at++) {
    papers.push(entries[at]! & 0xffff)
  }
  return papers
}

function marksIn(starts: Uint32Array, entries: Uint32Array, papers: number): Uint32Array[] {
  const counts = new Uint32Array(papers)
  for (const entry of entries) counts[entry & 0xffff]!++
  const marks = Array.from(counts, (count) => new Uint32Array(count))
  counts.fill(0)
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) {
      const entry = entries[at]!
      const paper = entry & 0xffff
      marks[paper]![counts[paper]!++] = ((bucket << 16) | (entry >>> 16)) >>> 0
    }
  }
  return marks
}

/** The bytes of a segment, as numbers of 32 bits from an offset on. */
interface Bytes {
  length: number
  read(offset: number, count: number): Uint32Array
  close(): void
}

function bytesInMemory(bytes: Uint8Array): Bytes {
  return {
    length: bytes.length,
    read: (offset, count) => new Uint32Array(bytes.buffer, bytes.byteOffset + offset, count),
    close() {}
  }
}

function bytesOfFile(file: string): Bytes | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return
  }
  return {
    length: fstatSync(descriptor).size,
    // A file that is shorter than it says leaves zeros, which are no entry's doing: a look-up finds nothing.
    read(offset, count) {
      const numbers = new Uint32Array(Math.max(0, count))
      readSync(descriptor, numbers, 0, numbers.byteLength, offset)
      return numbers
    },
    close: () => closeSync(descriptor)
  }
}
