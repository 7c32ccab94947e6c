/** Read a PDF: hand it to a thread, and make a `Paper` of the answer. */

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Layout, LayoutLine} from '../quote/types.ts'
import {cached, cacheKey} from './cache.ts'
import {lineKinds, numbersPerLine, type PdfReply, type PdfText} from './pdf-messages.ts'
import {pdfWorker, readInThread} from './pdf-threads.ts'
import {type Paper, PaperError, type PaperLimits, type PaperProblem} from './types.ts'

/**
 * Read a PDF.
 *
 * @param bytes the file; it is copied to the thread.
 * @param name how messages call the paper.
 * @param limits what the paper may cost.
 * @throws {PaperError} `encrypted`, `broken`, `no-text`, `too-large` or `too-slow`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: PaperLimits
): Promise<Paper> {
  const key = cacheKey(`pdf-${await readerVersion()}`, bytes)
  const text = await cached(key, () => readAnew(bytes, name, limits), isPdfText)
  if (text.pages.length > limits.pages) {
    throw refusal({problem: 'too-large', detail: `${text.pages.length} pages`}, name, limits)
  }
  return toPaper(text)
}

/** Read a PDF that is not kept. */
async function readAnew(bytes: Uint8Array, name: string, limits: PaperLimits): Promise<PdfText> {
  const reply = await readInThread(bytes, limits)
  if ('problem' in reply) throw refusal(reply, name, limits)
  return reply.text
}

let version: Promise<string> | undefined

/** What tells one build of the reader from another. */
function readerVersion(): Promise<string> {
  version ??= readFile(path.join(path.dirname(pdfWorker), 'version'), 'utf8')
  return version
}

/** Whether a kept value is what a thread gives. */
function isPdfText(value: unknown): value is PdfText {
  const {text, lines, pages, damage} = (value ?? {}) as Partial<PdfText>
  return (
    typeof text === 'string' &&
    Array.isArray(lines) &&
    lines.length % numbersPerLine === 0 &&
    Array.isArray(pages) &&
    Array.isArray(damage)
  )
}

/** A paper of what the thread found. */
function toPaper(found: PdfText): Paper {
  const {text, pages, title, damage} = found
  return {format: 'pdf', text, title, pages, layout: toLayout(found.lines), damage}
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

/** The sentence for each way in which a PDF cannot be read. */
function refusal(
  reply: Extract<PdfReply, {problem: PaperProblem}>,
  name: string,
  limits: PaperLimits
): PaperError {
  const sentences: Partial<Record<PaperProblem, string>> = {
    encrypted: `The paper ${name} is encrypted: save an unlocked copy and name that`,
    empty: `The paper ${name} has no pages`,
    'no-text': `The paper ${name} has no text layer, only images: run OCR on it (for example with ocrmypdf) and name the result`,
    'too-large': `The paper ${name} is too large`,
    'too-slow': `The paper ${name} took longer than ${limits.milliseconds / 1000} seconds to read: it may be damaged; save it anew from a PDF viewer`,
    broken: `The paper ${name} is a damaged PDF: download it again`
  }
  const sentence = sentences[reply.problem] ?? `The paper ${name} cannot be read`
  return new PaperError(reply.problem, reply.detail ? `${sentence} (${reply.detail})` : sentence)
}
