/**
 * Line breaks that an extractor lost where the text of a page goes over into a running head, a page number or a caption: it set
 * them, drawn last or first, right against a word (“the resultsAuthor et al. Journal 5:12”, “4975pus of papers”, “similarly to Seger3152”).
 */

import {addTo} from '../../groups.ts'
import {matchesOf} from '../../text/matches.ts'
import {capitalized, partNames} from '../../text/part-names.ts'
import {
  formOf,
  LINES_A_PAGE,
  LONGEST_FURNITURE,
  longestRise,
  REPEATED
} from '../layout/line-kinds.ts'
import {isDigit} from './fold.ts'
import {isAsciiCapital, isAsciiLetter, isAsciiSmall} from './letters.ts'
import {lineSpans} from './spans.ts'

/** A running head against a word has so many characters: fewer are a name. It is repeated behind as many different words. */
const SHORTEST_HEAD = 12

/** Characters by which two heads, and two words before them, are told apart before more is looked at. */
const HEAD_LOOK = 8
const WORD_LOOK = 3

/** Of what is a running head, this share stands on pages of its own; an article's first page may have it twice. */
const PAGES_SHARE = 0.8

/** Digits of a page number at most; and at least, where it stands behind a word, as the numbers of names and figures do, too: “GPT3”, “Fig.2”. */
const MOST_DIGITS = 4
const FEWEST_DIGITS = 3

/** A caption: its number stands behind a space, and a sentence begins behind that. */
const CAPTION = new RegExp(
  `(?:${capitalized(partNames('figures', 'tables')).join('|')}) \\d{1,3}[.:]? (?=[A-Z][a-z])`,
  'g'
)

/** Offsets in a text, in order, at which a line begins although no line break stands there. */
export function gluedLines(text: string): number[] {
  const captions = Array.from(matchesOf(text, CAPTION), ({index}) => index)
  const {heads, firsts, lasts} = gluedEdges(text)
  return [
    ...new Set([
      ...captions.filter((at) => isAsciiSmall(text.charCodeAt(at - 1))),
      ...repeated(text, heads),
      // A page's number stands amid a sentence: notes have such numbers too, and begin with a capital.
      ...risingEdges(firsts, (at) => isAsciiSmall(text.charCodeAt(at))),
      ...risingEdges(lasts, (at) => at > 0 && text[at - 1] !== '\n')
    ])
  ].sort((one, other) => one - other)
}

/** The end of a line from where a running head may begin, which lacks a space at least. */
interface Tail {
  line: number
  start: number
  end: number
}

/** A number against a word at the start of a line, or at its end. */
interface Edge {
  line: number
  value: number
  /** Where it meets the word. */
  at: number
}

/** What may be running heads and page numbers, at the edges of lines; the heads by how they begin. */
function gluedEdges(text: string): {
  heads: Map<string, Tail[]>
  firsts: Edge[]
  lasts: Edge[]
} {
  const heads = new Map<string, Tail[]>()
  const firsts: Edge[] = []
  const lasts: Edge[] = []
  for (const [line, {start, end}] of lineSpans(text).entries()) {
    for (let at = Math.max(start + 1, end - LONGEST_FURNITURE); at <= end - SHORTEST_HEAD; at++) {
      if (!isAsciiCapital(text.charCodeAt(at)) || !isGlued(text.charCodeAt(at - 1))) continue
      addTo(heads, text.slice(at, at + HEAD_LOOK), {line, start: at, end})
    }
    let digits = start
    while (digits < end && isDigit(text.charCodeAt(digits))) digits++
    if (digits > start && digits - start <= MOST_DIGITS && isAsciiLetter(text.charCodeAt(digits)))
      firsts.push({line, value: Number(text.slice(start, digits)), at: digits})
    let last = end
    while (last > start && isDigit(text.charCodeAt(last - 1))) last--
    if (end - last >= FEWEST_DIGITS && end - last <= MOST_DIGITS && text[last - 1] !== ' ')
      lasts.push({line, value: Number(text.slice(last, end)), at: last})
  }
  return {heads, firsts, lasts}
}

/** Where heads begin that are repeated behind other words: the first of each line. */
function repeated(text: string, heads: ReadonlyMap<string, readonly Tail[]>): number[] {
  const first = new Map<number, number>()
  for (const tails of heads.values()) {
    if (tails.length < REPEATED) continue
    for (const same of alike(text, tails)) {
      const words = new Set(same.map(({start}) => text.slice(start - WORD_LOOK, start)))
      if (words.size < REPEATED || !isOnPages(same)) continue
      for (const {start, end} of same) first.set(end, Math.min(start, first.get(end) ?? start))
    }
  }
  return [...first.values()]
}

/** Whether tails stand on pages of their own, as running heads do. */
function isOnPages(tails: readonly Tail[]): boolean {
  const apart = tails.filter(
    ({line}, index) => index === 0 || line - tails[index - 1]!.line >= LINES_A_PAGE
  )
  return apart.length >= REPEATED && apart.length >= PAGES_SHARE * tails.length
}

/** Tails of several words that say the same, digits aside. */
function alike(text: string, tails: readonly Tail[]): Iterable<Tail[]> {
  const forms = new Map<string, Tail[]>()
  for (const tail of tails) {
    const form = formOf(text.slice(tail.start, tail.end).trimEnd())
    if (form.includes(' ')) addTo(forms, form, tail)
  }
  return forms.values()
}

/** Where numbers meet a word that rise by one from page to page; those that are not against one have a line of their own. */
function risingEdges(numbers: readonly Edge[], isAgainstWord: (at: number) => boolean): number[] {
  const lines = new Set(longestRise(numbers))
  return numbers.filter(({line, at}) => lines.has(line) && isAgainstWord(at)).map(({at}) => at)
}

/** Whether a capital behind a character lacks a space at least. */
function isGlued(code: number): boolean {
  return isAsciiSmall(code) || code === 0x2e || code === 0x2c || code === 0x29 || isDigit(code)
}
