/** Tell a paper's format by its content, with its extension as a hint, and notice wrong extensions. */

import {createRequire} from 'node:module'
import path from 'node:path'
import {decode} from './text.ts'
import {PaperError, type PaperFormat} from './types.ts'

/** Bytes that are looked at; a prolog with a DOCTYPE and a long comment fits. */
const headLength = 4096

/**
 * Formats by extension, those first that are likeliest to hold the paper as it was published. Whatever is not listed is taken for
 * text.
 */
const byExtension: ReadonlyMap<string, PaperFormat> = new Map([
  ['pdf', 'pdf'],
  ['xml', 'jats'],
  ['nxml', 'jats'],
  ['jats', 'jats'],
  ['tei', 'tei'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['tex', 'latex'],
  ['ltx', 'latex'],
  ['latex', 'latex'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mmd', 'markdown']
])

/** The extension of a file, as the formats are listed by it. */
export function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase()
}

/** Whether the name of a file is such as papers have, those in Markdown as well. */
export function isPaperName(file: string): boolean {
  return byExtension.has(extensionOf(file))
}

/**
 * Extensions of the files that a folder of papers is searched for, the likeliest to be the paper as it was published first.
 * Markdown is none of them: it is how summaries and notes are written.
 */
export const paperExtensions: readonly string[] = [...byExtension]
  .filter(([, format]) => format !== 'markdown')
  .map(([extension]) => extension)

/** What files begin with that are taken for papers, and what to do about them. */
const foreign: [start: string, advice: string][] = [
  [
    'PK\x03\x04',
    'a ZIP archive, perhaps a Word or OpenDocument file: save it as PDF and name that'
  ],
  ['\xd0\xcf\x11\xe0', 'an old Word file: save it as PDF and name that'],
  ['\x1f\x8b', 'compressed with gzip: unpack it and name the unpacked file'],
  ['{\\rtf', 'a Rich Text file: save it as PDF or text and name that'],
  ['%!PS', 'a PostScript file: convert it to PDF and name that'],
  ['\x89PNG', 'an image: a paper needs text; run OCR on it and name the result'],
  ['\xff\xd8\xff', 'an image: a paper needs text; run OCR on it and name the result'],
  ['II*\0', 'an image: a paper needs text; run OCR on it and name the result'],
  ['MM\0*', 'an image: a paper needs text; run OCR on it and name the result'],
  ['AT&TFORM', 'a DjVu file: convert it to PDF and name that'],
  ['version https://git-lfs.', 'a pointer of Git LFS in place of the file: run `git lfs pull`'],
  ['/annex/objects/', 'a pointer of git-annex in place of the file: run `git annex get`']
]

/**
 * The format of a paper.
 *
 * Content decides where it is plain: `%PDF-`, `<html`, `<article`, `<TEI`. Otherwise the extension
 * does, unless the content gives it the lie.
 *
 * @param bytes the whole file.
 * @param extension the file's extension, lower case, without the dot.
 * @param name how messages call the paper.
 * @throws {PaperError} `format`, when the content is none that can be read.
 */
export function formatOf(bytes: Uint8Array, extension: string, name: string): PaperFormat {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength))
  const raw = head.toString('latin1')
  const pdf = raw.indexOf('%PDF-')
  // The standard's readers accept a header anywhere in the first 1,024 bytes.
  if (pdf !== -1 && pdf < 1024 && (pdf === 0 || extension === 'pdf')) {
    return asPdf(extension, name)
  }
  for (const [start, advice] of foreign) {
    if (raw.startsWith(start)) throw new PaperError('format', `The paper ${name} is ${advice}`)
  }
  const text = decode(head)
  if (isBinary(Buffer.from(text))) {
    throw new PaperError(
      'format',
      `The paper ${name} is no PDF and no text: name a PDF, HTML, XML, LaTeX, Markdown or text file`
    )
  }
  const markup = ofMarkup(text)
  const status = markup === 'html' && bytes.length <= headLength ? statusOf(text) : undefined
  if (status !== undefined) {
    throw new PaperError(
      'format',
      `The paper ${name} is a page that a web server sent in place of it (\`${status}\`): download it again`
    )
  }
  if (markup === 'html') requireNameOfHtml(extension, name)
  return ofClaim(byExtension.get(extension) ?? 'text', markup, text, name)
}

/**
 * The title of a short page, when it is a status of HTTP that tells of an error and what that is called, as in “404 Not Found”.
 * No paper is so short.
 */
function statusOf(text: string): string | undefined {
  const title = /<title>\s{0,20}((?:HTTP )?(?:Error )?([45]\d\d)\b[^<]{0,60})</i.exec(text)
  if (!title) return undefined
  // Few runs need it, and it takes its time to load.
  const {STATUS_CODES} = createRequire(import.meta.url)('node:http') as typeof import('node:http')
  const told = title[1]!.trim()
  const letters = (part: string) => part.toLowerCase().replace(/[^a-z]/g, '')
  const rest = letters(told.slice(told.indexOf(title[2]!)))
  return rest === '' || rest === letters(STATUS_CODES[title[2]!] ?? '') ? told : undefined
}

/** A web page whose extension is that of text is more likely one that was saved in place of the paper than a name. */
function requireNameOfHtml(extension: string, name: string): void {
  const claimed = byExtension.get(extension)
  if (claimed !== 'text' && claimed !== 'latex' && claimed !== 'markdown') return
  throw new PaperError(
    'format',
    `The paper ${name} is a web page, in spite of its name: download the paper again, or rename the page to end in .html`
  )
}

/** A PDF whose extension is that of another format is more likely a mistake than a name. */
function asPdf(extension: string, name: string): PaperFormat {
  if (extension === 'pdf' || !byExtension.has(extension)) return 'pdf'
  throw new PaperError(
    'format',
    `The paper ${name} is a PDF, in spite of its name: rename it to end in .pdf`
  )
}

/** The format that markup gives away. */
function ofMarkup(text: string): PaperFormat | undefined {
  if (!/^\s*</.test(text)) return undefined
  const root = /<(?:\w+:)?(html|article|art|TEI(?:\.2)?|teiCorpus|pmc-articleset)[\s>]/.exec(
    text
  )?.[1]
  if (/^\s*<!doctype html/i.test(text) || root === 'html') return 'html'
  if (root === 'article' || root === 'art' || root === 'pmc-articleset') return 'jats'
  if (root !== undefined) return 'tei'
  return /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:HTML|head|HEAD|body|BODY)[\s>]/.test(text)
    ? 'html'
    : undefined
}

/** The format that the extension claims, unless the content speaks against it. */
function ofClaim(
  claimed: PaperFormat,
  markup: PaperFormat | undefined,
  text: string,
  name: string
): PaperFormat {
  if (claimed === 'pdf') {
    const what = markup === 'html' ? 'a web page' : 'no PDF'
    throw new PaperError(
      'format',
      `The paper ${name} is ${what}, in spite of its name: download it again or correct the extension`
    )
  }
  if (markup) return markup
  const isXml = /^\s*<\?xml\s/.test(text)
  if (claimed === 'jats' || claimed === 'tei' || isXml) {
    if (!/^\s*</.test(text)) return 'text'
    throw new PaperError(
      'format',
      `The paper ${name} is XML, but neither JATS nor TEI: name a PDF, HTML or text of it`
    )
  }
  if (claimed === 'html') return /<[a-z!]/i.test(text) ? 'html' : 'text'
  if (claimed === 'text' && /^[^%\n]{0,200}\\documentclass\b/m.test(text)) return 'latex'
  return claimed
}

/**
 * Of the bytes of a text, this share are control characters at most; where one of them is a NUL, as extractors write for a ligature that its
 * font does not tell, a smaller one: such texts have up to a hundredth on their worst pages, compressed data, decoded, more than six.
 */
const MOST_CONTROL = 0.1
const MOST_CONTROL_WITH_NUL = 0.02

/** Whether bytes hold more control characters than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  let control = 0
  for (const byte of bytes) if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) control++
  return control > (bytes.includes(0) ? MOST_CONTROL_WITH_NUL : MOST_CONTROL) * bytes.length
}
