/** Read the formats that need a library: from what is kept on disk, or else in a thread. */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Layout, LayoutLine} from '../quote/types.ts'
import {cached, cacheKey} from './cache.ts'
import type {Included} from './include.ts'
import {
  lineKinds,
  numbersPerLine,
  type ReadProblem,
  type ReadText,
  type ThreadFormat
} from './messages.ts'
import {readerProgram, readInThread} from './threads.ts'
import {type Paper, PaperError, type PaperLimits, type PaperProblem} from './types.ts'

/** A file to read. */
export interface Source {
  format: ThreadFormat
  bytes: Uint8Array
  /** Names the bytes, with those of the files that are included. */
  content: string
  /** Files that a LaTeX paper includes, by the path that it names them by. */
  included: Included
  /** How messages call the paper. */
  name: string
}

/**
 * Read a paper.
 *
 * @throws {PaperError} `encrypted`, `broken`, `empty`, `no-text`, `too-large` or `too-slow`.
 */
export async function readWithLibrary(source: Source, limits: PaperLimits): Promise<Paper> {
  const {format, content} = source
  const reader = `${format}-${await readerVersion()}`
  const key = cacheKey(reader, Buffer.from(content))
  const text = await cached(key, () => readAnew(source, limits), isReadText)
  if (text.pages.length > limits.pages) {
    throw refusal({problem: 'too-large', detail: `${text.pages.length} pages`}, source, limits)
  }
  return toPaper(text, format)
}

/** Read a paper that is not kept. */
async function readAnew(source: Source, limits: PaperLimits): Promise<ReadText> {
  const {format, bytes, included} = source
  const {pages, characters} = limits
  const reply = await readInThread({format, bytes, included, pages, characters}, limits)
  if ('problem' in reply) throw refusal(reply, source, limits)
  return reply.text
}

let version: Promise<string> | undefined

/** What tells one build of the reader from another. Where it could not be read, it is read again next time. */
export async function readerVersion(): Promise<string> {
  version ??= readFile(path.join(path.dirname(readerProgram), 'version'), 'utf8')
  try {
    return await version
  } catch (error) {
    version = undefined
    throw error
  }
}

/** Whether a kept value is what a thread gives. */
function isReadText(value: unknown): value is ReadText {
  const {text, lines, pages, damage} = (value ?? {}) as Partial<ReadText>
  return (
    typeof text === 'string' &&
    Array.isArray(lines) &&
    lines.length % numbersPerLine === 0 &&
    Array.isArray(pages) &&
    Array.isArray(damage)
  )
}

/** A paper of what was read. */
function toPaper({text, lines, pages, title, damage}: ReadText, format: ThreadFormat): Paper {
  return {
    format,
    text,
    title,
    pages,
    layout: lines.length > 0 ? toLayout(lines) : undefined,
    damage
  }
}

/** Lines as objects, of lines as numbers. */
function toLayout(numbers: readonly number[]): Layout {
  const lines: LayoutLine[] = []
  for (let at = 0; at < numbers.length; at += numbersPerLine) {
    lines.push({
      start: numbers[at]!,
      end: numbers[at + 1]!,
      kind: lineKinds[numbers[at + 2]!]!,
      page: numbers[at + 3]!,
      flow: numbers[at + 4]!
    })
  }
  return {lines}
}

/** What messages call the formats. */
const formatNames: Record<ThreadFormat, string> = {
  pdf: 'a damaged PDF: download it again',
  html: 'HTML that cannot be read',
  jats: 'damaged XML: download it again',
  tei: 'damaged XML: download it again',
  latex: 'LaTeX that cannot be read'
}

/** The sentence for each way in which a paper cannot be read. */
function refusal(reply: ReadProblem, {name, format}: Source, limits: PaperLimits): PaperError {
  const sentences: Partial<Record<PaperProblem, string>> = {
    encrypted: `The paper ${name} is encrypted: save an unlocked copy and name that`,
    empty: `The paper ${name} has no pages`,
    'no-text': `The paper ${name} has no text layer, only images: run OCR on it (for example with ocrmypdf) and name the result`,
    'too-large': `The paper ${name} is too large`,
    'too-slow': `The paper ${name} took longer than ${limits.milliseconds / 1000} seconds to read: it may be damaged; save it anew, or name another format of it`,
    broken: `The paper ${name} is ${formatNames[format]}`
  }
  const sentence = sentences[reply.problem] ?? `The paper ${name} cannot be read`
  return new PaperError(reply.problem, reply.detail ? `${sentence} (${reply.detail})` : sentence)
}
