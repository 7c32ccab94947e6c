/**
 * Leave out what is markup in a Markdown paper and would be read as words: tags, comments, the targets of links, images, marks of
 * notes. Converters of PDFs write all of them. Emphasis, headings and the like are punctuation, which matters to no comparison. Lines
 * stay what they are.
 */

import {raised} from '../../text/raised.ts'

/** A note's mark: digits or signs, raised behind a word or a mark; behind a symbol or a unit they are a power or an index. */
const NOTE_TAG = /(?<=\p{L}\p{Ll}{3}|[.,;:!?)\]”’"'])<sup>[\d\s,*†‡§–-]{1,30}<\/sup>/giu
/** A number raised behind another, which is none of its digits: “10<sup>5</sup>”. */
const EXPONENT_TAG = /(?<=\d)<sup>([-−–+]?\d{1,4})<\/sup>/giu
/** The note's mark as Pandoc writes it. What stands before is looked at behind the first sign: few places have that. */
const RAISED_NOTE = /\^(?<=(?:\p{L}\p{Ll}{3}|[.,;:!?)\]”’"'])\^)[\d,*†‡§–-]{1,30}\^/gu
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
          .replace(NOTE_TAG, '')
          .replace(EXPONENT_TAG, (_, exponent: string) => raised(exponent.replace('–', '-')))
          .replace(FURNITURE, '')
          .replace(PARTING, (tag) => breaksOf(tag) || ' ')
          .replace(INLINE, breaksOf)
      : text
  )
  return plain.includes('[')
    ? plain.replace(IMAGE, '').replace(LINK, '').replace(NOTE_MARK, '')
    : plain
}

/** A text without marks of single characters. */
function withoutMarks(text: string): string {
  const plain = SLANTED.test(text) ? text.replace(SLANTED_POINT, '$1') : text
  return plain
    .replace(QUOTED, '')
    .replace(RAISED_NOTE, '')
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
