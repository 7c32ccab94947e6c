/**
 * What writers and their programs put around the words of a block quote, in the same paragraph: where they stand in the paper, a mark, a tag.
 * Nothing in it says that it is none of the paper's words; that the paper has all others, and not these, does.
 */

import type {Span} from '../quote/types.ts'
import {isLabel} from '../summary/language/labels.ts'
import {nameOrTag} from '../summary/note-marks.ts'
import {matchesOf} from '../text/matches.ts'

/** How far from either end it reaches, in characters. */
const longestNote = 80
/** Ends of notes before the words that are tried, the nearest first. */
const mostEnds = 4

/** What a note before the words ends with. */
const endOfLead = /：\s{0,3}|[:—–→)\].|]\s{1,3}|^==/gu
/** A number of a page, a key or the like, which any note has; the sign of a share, which none has; and one word in brackets: “(yellow)”. */
const number = /[\d@§#]/
const share = /[%‰]/
const inBrackets = /[([][\p{L}-]{1,20}[)\]]/gu
const word = /@?\p{L}[\p{L}\p{N}_’'-]*/gu
/** Most letters of a note in a script without capitals: “第12页：”. */
const shortLead = 8

/** Whether what stands before words is a note: marks of highlighting, or a number with names and labels, and no word of a sentence. */
function isLead(lead: string): boolean {
  if (lead === '==') return true
  if (!number.test(lead) || share.test(lead)) return false
  const words = lead.replace(inBrackets, ' ').match(word) ?? []
  return words.every(
    (one) =>
      one.length === 1 ||
      /^[@\p{Lu}]/u.test(one) ||
      isLabel(one) ||
      (/^\p{Lo}/u.test(one) && lead.length <= shortLead)
  )
}

/** What begins a note behind the words, where a sentence ends: a block’s name, a tag, a link, a sign, a property of Logseq, a page. */
const tail = new RegExp(
  String.raw`(?<=[.!?…]["”’»)]{0,2})(?:==|(?:==)?\s{1,3}(?:${nameOrTag}|\[{1,2}[^[\]\n]{1,60}\]{1,2}|[\w-]{2,20}:: ?[\w-]{1,20}|\p{L}{1,12}\.? ?\d{1,5}(?:[–-]\d{1,5})?\.?|[→⇒💡📌📝✏][^\n]{1,70}))\s{0,3}$`,
  'u'
)

/** The parts of a block quote that may be the paper's words, without the notes around them; the longest first. */
export function* withoutNotes(text: string): Generator<Span> {
  const starts = [0]
  for (const {0: mark, index} of matchesOf(text.slice(0, longestNote), endOfLead)) {
    if (starts.length > mostEnds) break
    const start = index + mark.length
    if (isLead(text.slice(0, start).trim())) starts.push(start)
  }
  const from = Math.max(0, text.length - longestNote)
  const found = tail.exec(text.slice(from))
  const ends = found ? [text.length, from + found.index] : [text.length]
  for (const start of starts)
    for (const end of ends) if (start > 0 || end < text.length) yield {start, end}
}
