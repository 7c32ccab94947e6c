/**
 * Leave out what is markup in a Markdown paper and would be read as words: tags, comments, the targets of links, images, marks of
 * notes. Converters of PDFs write all of them. Emphasis, headings and the like are punctuation, which matters to no comparison. Lines
 * stay what they are.
 */

import {raised} from '../../text/raised.ts'
import {isMark, NEAR_MARK, withSigns} from './note-marks.ts'

/**
 * What is raised behind something on its line: a number or a note's mark, as HTML, Pandoc and formulas have it (Docling writes “^{12}” digit
 * by digit). A note's own number, which begins its line, is none of a sentence.
 */
const RAISED_TAG = /<sup>(?<=\S ?<sup>)([\s\d,;.*†‡§−–+\\-]{1,30})<\/sup>/gi
const RAISED_NOTE = /\^([\d,*†‡§–-]{1,30})\^/g
const RAISED_FORMULA =
  /\$ ?(?:\{ ?\} ?)?\^ ?(?:\{([\d\s,–-]{1,40})\}|(\d)) ?\$((?:\^\{\d\}){0,2})(?![\p{L}\p{N}])/gu
const NOTE_MARK = /\[\^[^\]\s]{1,40}\](?!:)/g

/** Elements of HTML that part words, and those that do not. */
const PARTING =
  /<\/?(?:blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:\s[^<>]{0,500})?\/?>/gi
const INLINE =
  /<\/?(?:a|abbr|b|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)(?:\s[^<>]{0,500})?\/?>/gi

/** Where a link or an image leads, behind its text: a place without spaces, perhaps with a title. */
const TARGET = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s"[^"\n]{0,300}")?\)`
const IMAGE = new RegExp(String.raw`!\[[^[\]\n]{0,300}\]${TARGET}`, 'g')
const LINK = new RegExp(
  String.raw`(?<=\])(?=\((?:https?:|mailto:|www\.|[#./]|[^()\s]{1,300}[./#]))${TARGET}`,
  'g'
)

/** Elements that converters write around what is no text of the page: its number, a mark in its background. */
const FURNITURE = /<(page_number|watermark)>[^<>\n]{0,200}<\/\1>/gi

/** What PyMuPDF writes in place of a picture, and around the words in one. */
const PICTURE = /\*\*==> picture \[[^\]\n]{0,40}\] intentionally omitted <==\*\*/g
const PICTURE_TEXT = '**----- Start of picture text -----**'
const PICTURE_END = '**----- End of picture text -----**'

/** A point or a comma of a formula, set in italics of its own between two digits: “0 _._ 31”. */
const SLANTED_POINT = /(?<=\d) ?_([.,])_ ?(?=\d)/g
const SLANTED = /_[.,]_/

/** Words that a reader has marked, and a script below its letter as Pandoc writes it: signs that are compared. */
const MARKED = /==(?=[^\s=])([^=\n]{1,2000})(?<=\S)==/g
const LOWERED = /~(?<=[\p{L}\p{N})]~)([^~\s]{1,30})~/gu

/** The marks of a quotation before a line; before a number it is a sign where a line of text was broken. */
const QUOTED = /^(?:[^\S\n]{0,3}>){1,9}(?![^\S\n]?[-−]?\.?\d)/gm

/** A Markdown text without the markup that would be read as words or signs. */
export function withoutMarkup(text: string): string {
  const plain = withoutMarks(
    text.includes('<')
      ? withoutPictures(withoutComments(text))
          .replace(RAISED_TAG, (_, number: string, at: number, whole: string) =>
            isMarkAt(whole, at, number) ? marked(number) : raised(number.replace(/^–/, '-'))
          )
          .replace(FURNITURE, '')
          .replace(PARTING, (tag) => breaksOf(tag) || ' ')
          .replace(INLINE, breaksOf)
      : text
  )
  return plain.includes('[')
    ? plain.replace(IMAGE, '').replace(LINK, '').replace(NOTE_MARK, '')
    : plain
}

/** Whether what is raised at an offset is the mark of a note, perhaps with a space before it. */
function isMarkAt(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - NEAR_MARK), at)
  return isMark(mark.replaceAll('\\', ''), before.replace(/ $/, ''))
}

/** A mark as it is written until the end, with raised digits: they are none of the word before. */
function marked(mark: string): string {
  return withSigns(raised(mark))
}

/** A text without marks of single characters, and with its notes' marks between signs. */
function withoutMarks(text: string): string {
  const plain = SLANTED.test(text) ? text.replace(SLANTED_POINT, '$1') : text
  return plain
    .replace(QUOTED, '')
    .replace(RAISED_NOTE, (written, mark: string, at: number, whole: string) =>
      isMarkAt(whole, at, mark) ? marked(mark) : written
    )
    .replace(RAISED_FORMULA, (written, group, digit, digits: string, at: number, whole: string) => {
      const mark = `${group ?? digit}${digits.replace(/\D/g, '')}`
      return isMarkAt(whole, at, mark) ? marked(mark) : written
    })
    .replace(MARKED, '$1')
    .replace(LOWERED, '$1')
    .replaceAll('~~', '')
}

/** A text without what stands in place of pictures, and the scattered words in them. */
function withoutPictures(text: string): string {
  const plain = text.replace(PICTURE, '')
  return plain.includes(PICTURE_TEXT) ? without(plain, PICTURE_TEXT, PICTURE_END) : plain
}

/** A text without the backslashes that keep marks from being markup: “71.6\\%”, “\\[12\\]”. */
export function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
}

/** A text without its comments, which may be of several lines. */
function withoutComments(text: string): string {
  return without(text, '<!--', '-->')
}

/** A text without what stands between two marks, and these; what is never closed stays. */
function without(text: string, opening: string, closing: string): string {
  let result = ''
  let last = 0
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, last)) {
    const end = text.indexOf(closing, start)
    if (end < 0) break
    result += text.slice(last, start) + breaksOf(text.slice(start, end))
    last = end + closing.length
  }
  return result + text.slice(last)
}

/** The line breaks of what is left out. */
function breaksOf(left: string): string {
  return left.replace(/[^\n]/g, '')
}
