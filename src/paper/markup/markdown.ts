/**
 * Leave out what is markup in a Markdown paper and would be read as words: tags, comments, the targets of links, images, marks of
 * notes. Converters of PDFs write all of them. Emphasis, headings and the like are punctuation, which matters to no comparison. Lines
 * stay what they are.
 */

/** A note's mark: digits or signs, raised behind a word or a mark; behind a symbol or a unit they are a power or an index. */
const NOTE_TAG = /(?<=\p{L}\p{Ll}{3}|[.,;:!?)\]”’"'])<sup>[\d\s,*†‡§–-]{1,30}<\/sup>/giu
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

/** A Markdown text without the markup that would be read as words. */
export function withoutMarkup(text: string): string {
  const plain = text.includes('<')
    ? withoutComments(text)
        .replace(NOTE_TAG, '')
        .replace(PARTING, (tag) => breaksOf(tag) || ' ')
        .replace(INLINE, breaksOf)
    : text
  return plain.includes('[')
    ? plain.replace(IMAGE, '').replace(LINK, '').replace(NOTE_MARK, '')
    : plain
}

/** A text without the backslashes that keep marks from being markup: “71.6\\%”, “\\[12\\]”. */
export function withoutEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
}

/** A text without its comments, which may be of several lines; one that does not end is none. */
function withoutComments(text: string): string {
  let result = ''
  let last = 0
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', last)) {
    const end = text.indexOf('-->', start)
    if (end < 0) break
    result += text.slice(last, start) + breaksOf(text.slice(start, end))
    last = end + 3
  }
  return result + text.slice(last)
}

/** The line breaks of what is left out. */
function breaksOf(left: string): string {
  return left.replace(/[^\n]/g, '')
}
