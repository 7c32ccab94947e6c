/** Plain text and Markdown: decode the bytes, and find the pages and the title. */

import {UNTOLD} from '../quote/text/untold.ts'
import type {Damage} from '../quote/types.ts'
import {withCharacters} from '../text/character-references.ts'
import {matchesOf} from '../text/matches.ts'
import {withFormulasPrinted} from '../text/mathematics.ts'
import {utf16Of} from '../text/utf16.ts'
import {learnCodes, readCodes} from './font-codes.ts'
import {withoutEscapes, withoutMarkup} from './markup/markdown.ts'
import {withReferencesSigned, withReferencesUntold} from './markup/markdown-references.ts'
import {referenceAt, withoutNoteMarks, withoutSigns} from './markup/note-marks.ts'
import {TooLarge} from './messages.ts'
import {asWritten} from './misread.ts'
import {withMarksAsWritten} from './misread-marks.ts'
import {syllablesInOrder} from './syllables.ts'
import type {PageStart, Paper, PaperTitle} from './types.ts'
import {linesInOrder} from './written-order.ts'

/**
 * Decode a text file: UTF-8 or UTF-16 by its byte order mark, UTF-16 without one by its zeros, UTF-8
 * where it is sound, and else Latin-1 as Windows writes it.
 *
 * @returns the text without byte order mark, its lines ended by `\n`.
 */
export function decode(bytes: Uint8Array): string {
  return withLineFeeds(decoded(bytes))
}

/** The characters of a text file, its line ends as they are. */
function decoded(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  const whole = withoutCutCharacter(bytes)
  const text = soundUtf8(whole)
  if (text !== undefined && whole.length === bytes.length) return text
  return new TextDecoder(text === undefined ? 'windows-1252' : 'utf-8').decode(bytes)
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** A glyph without a meaning, where it is no U+FFFD: a zero, which no text has, or another code of a font that stands for a sign amid words. Inside a word it is mostly a ligature, and amid signs, debris. */
const CODE_ALONE =
  /\0|[\u0001-\u0008\u000e-\u001f](?<=\p{L}{2}[,:]?[ \n][([{|]?.)(?=[)\]},.;:|]{0,2}[ \n]\p{L}{2})/gu

/** How Docling writes a glyph without a meaning: by its number, and perhaps its font. Others write `(cid:12)`. */
const NAMED_GLYPH = /glyph(?:<|&lt;)(?:c=)?(\d{1,6})(?:,font=[\w/+.-]{0,80})?(?:>|&gt;)/gi

/**
 * Decode a text that a program may have extracted: like `decode`, with what was misread as it was written, the codes of fonts in
 * letters, one of which may be a line end, and in the order in which it is read.
 */
function decodeExtracted(bytes: Uint8Array, most: number): string {
  const written = decoded(bytes)
  if (written.length > most) throw new TooLarge(`more than ${most} characters`)
  const text = asWritten(written).replace(NAMED_GLYPH, '(cid:$1)')
  const read = withLineFeeds(readCodes(text, learnCodes([text]))).replace(CODE_ALONE, UNTOLD)
  return linesInOrder(syllablesInOrder(withHyphens(withMarksAsWritten(read))))
}

/**
 * A hyphen at a line's end, as old prints have it and as it is recognized in them: two strokes (“Unter⸗”, “Unter=”). Nothing
 * else stands there between two small letters.
 */
const STROKES = /[=⸗](?<=\p{Ll}.)(?=[^\S\n]*\n\s{0,20}\p{Ll})/gu

/** One or two may be of formulas. */
const FEWEST_STROKES = 3

/** A text with its lines' hyphens as such. */
function withHyphens(text: string): string {
  return (text.match(STROKES)?.length ?? 0) < FEWEST_STROKES ? text : text.replace(STROKES, '-')
}

/**
 * Decode HTML or XML: like text, but where the bytes are no UTF-8, by the encoding that the document
 * declares in its first bytes.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  if (utf16Of(bytes) || soundUtf8(withoutCutCharacter(bytes)) !== undefined) return decode(bytes)
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return decode(bytes)
  }
}

/** Bytes as UTF-8; `undefined` where they are none. */
function soundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Leave out a character that the end of the bytes cuts: a truncated file is not another encoding. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  for (let back = 0; back < 3 && end > 0 && (bytes[end - 1]! & 0xc0) === 0x80; back++) end--
  return end > 0 && bytes[end - 1]! >= 0xc0 ? bytes.subarray(0, end - 1) : bytes
}

/**
 * Read plain text. A form feed ends a page. The format has no title that could be told for sure. What a converter wrote in
 * Markdown is read as that, however its file is named.
 *
 * @param most characters that it may have.
 * @throws {TooLarge} when it has more, before anything else is done with them.
 */
export function readText(bytes: Uint8Array, most = Infinity): Paper {
  const extracted = decodeExtracted(bytes, most)
  const {text, damage} = withReferences(
    looksLikeMarkdown(extracted)
      ? withoutEscapes(withoutMarkdown(extracted))
      : withFormulasPrinted(extracted)
  )
  return {format: 'text', text, pages: pagesByFormFeed(text), damage}
}

/** Read Markdown, with the same limit: most of its marks are punctuation, which matters to no comparison, and stay. */
export function readMarkdown(bytes: Uint8Array, most = Infinity): Paper {
  const written = withoutMarkdown(decodeExtracted(bytes, most))
  const {text, damage} = withReferences(withoutEscapes(written))
  return {
    format: 'markdown',
    text,
    title: headingTitle(withReferencesUntold(withoutNoteMarks(written)).text),
    pages: pagesByFormFeed(text),
    damage
  }
}

/** A text with what its references are not told by, and where they and the marks of notes stand. */
function withReferences(written: string): {text: string; damage: Damage[]} {
  const {text: plain, marks} = withoutSigns(written)
  const {text, damage} = withReferencesUntold(plain)
  return {text, damage: [...damage, ...marks.map((mark) => referenceAt(mark))]}
}

/** A Markdown text without what would be read as words, and with its characters and formulas as they are printed. */
function withoutMarkdown(text: string): string {
  return withCharacters(withFormulasPrinted(withoutMarkup(withReferencesSigned(text))))
}

/**
 * What only Markdown has: headings behind number signs and between empty lines (in the code that papers print, comments stand
 * so between other lines), images on lines of their own, the row that parts a table's head from its body.
 */
const MARKDOWN_LINE =
  /(?:^|\n\n)#{1,6} \S[^\n]*(?=\n\n|\n?$)|<page_number>|\n!\[[^\]\n]{0,100}\]\(|\n\|(?: ?:?-{2,99}:? ?\|){1,99}(?=\n)/g

/** One such line may be there by chance. Of 250 papers those from PDFs have none or one, those of converters 9 to 74. */
const FEWEST_MARKDOWN = 2

function looksLikeMarkdown(text: string): boolean {
  return (text.match(MARKDOWN_LINE)?.length ?? 0) >= FEWEST_MARKDOWN
}

/** Pages that form feeds end; a text without any has none, and a last one without a letter is none. */
function pagesByFormFeed(text: string): PageStart[] {
  if (!text.includes('\f')) return []
  const pages: PageStart[] = [{offset: 0}]
  for (let feed = text.indexOf('\f'); feed !== -1; feed = text.indexOf('\f', feed + 1)) {
    pages.push({offset: feed + 1})
  }
  if (text.slice(pages.at(-1)!.offset).trim() === '') pages.pop()
  return pages
}

/** The value of a field that the frontmatter of a Markdown paper has on one line. */
export function fieldOf(text: string, name: string): string | undefined {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''
  for (const line of front.split('\n')) {
    const value = line.startsWith(`${name}:`) ? line.slice(name.length + 1).trim() : ''
    if (value !== '') return unquoted(value)
  }
  return undefined
}

/**
 * The title of a Markdown paper: `title` of its frontmatter, or its only first-level heading. One behind other headings is not certain:
 * converters that give all headings a second number sign leave a comment of printed code with its own.
 */
function headingTitle(text: string): PaperTitle | undefined {
  const field = fieldOf(text, 'title')
  if (field !== undefined) return {text: field, source: 'metadata', certain: true}
  const named = /^\\title\{\s{0,9}([^{}\n]{1,400}?)\s{0,9}\}/m.exec(text)?.[1]
  if (named) return {text: named, source: 'markup', certain: true}
  const headings = [...matchesOf(text, /^# (\S.*)$/gm)]
  const heading = headings[0]?.[1] && withoutEmphasis(withoutClosingMarks(headings[0][1]))
  if (!heading) return undefined
  const isFirst = text.search(/^#{1,6} \S/m) === headings[0]!.index
  return {text: heading, source: 'markup', certain: headings.length === 1 && isFirst}
}

/** The words of a heading, without the number signs that may close it: "Bees ##" is "Bees". */
function withoutClosingMarks(words: string): string {
  const line = words.trimEnd()
  let end = line.length
  while (line[end - 1] === '#') end--
  return /[ \t]/.test(line[end - 1] ?? '') ? line.slice(0, end).trim() : line.trim()
}

/** What sets words of a heading off, and the backslashes before marks that are none. */
const EMPHASIS = /\\(?=[!-/:-@[-`{-~])|`|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu

/** The words of a heading as they are read: converters set whole titles in bold. */
function withoutEmphasis(words: string): string {
  return words.replace(EMPHASIS, (mark, at: number) => (words[at - 1] === '\\' ? mark : '')).trim()
}

/** A YAML scalar without its quotation marks. */
function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
}
