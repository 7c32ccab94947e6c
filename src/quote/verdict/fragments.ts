/** What authors do to a quotation openly: ellipses, editorial brackets, [sic]. */

import {matchesOf} from '../../text/matches.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {isReferenceLike} from './damage.ts'
import {negationIn} from './negations.ts'

/** A piece of a quotation that claims to be the paper's own words. */
export interface Fragment {
  text: string
  /** Its offset in the quotation. */
  offset: number
  /** What parts it from the piece before: words left out, or words put in by the editor. */
  behind?: 'ellipsis' | 'bracket'
  /** The edges that an editor changed, “[W]e” and “discuss[ed]”, so that they may lie inside a word. */
  looseStart?: boolean
  looseEnd?: boolean
  /** Whether another piece follows. */
  goesOn?: boolean
}

const ELLIPSIS = /[[(]\s?(?:\.\s?\.\s?\.|…)\s?[\])]|\.\s?\.\s?\.(?:\s?\.)?|…/g
/** What comments on words and puts none in. */
const COMMENT = /^sic!?$/i
const BRACKET = /\[([^[\]]{0,200})\]/g

/** Cuts a quotation at its ellipses and editorial brackets; one piece when it has none. */
export function fragmentsOf(paper: PreparedPaper, quotation: string): Fragment[] {
  const fragments: Fragment[] = []
  let from = 0
  let behind: Fragment['behind']
  for (const match of matchesOf(quotation, ELLIPSIS)) {
    pushPieces(paper, fragments, quotation, from, match.index, behind)
    from = match.index + match[0].length
    behind = 'ellipsis'
  }
  pushPieces(paper, fragments, quotation, from, quotation.length, behind)
  for (const fragment of fragments.slice(0, -1)) fragment.goesOn = true
  return fragments
}

/** Cuts one stretch between ellipses at its brackets. */
function pushPieces(
  paper: PreparedPaper,
  fragments: Fragment[],
  quotation: string,
  start: number,
  end: number,
  first: Fragment['behind']
): void {
  const stretch = quotation.slice(start, end)
  let from = 0
  let behind = first
  let looseStart = false
  for (const match of matchesOf(stretch, BRACKET)) {
    const inside = match[1]!
    const gluedBefore = /\p{L}$/u.test(stretch.slice(0, match.index))
    const gluedBehind = /^\p{L}/u.test(stretch.slice(match.index + match[0].length))
    const isComment = COMMENT.test(inside)
    // Papers have “w[i]” and “[DAT]”, too, but none has “[W]e”; and who quotes a paper that has “[sic]” somewhere may add another.
    const isPapers = !gluedBehind && !isComment && bracketsOf(paper).has(unspaced(inside))
    if (isPapers || !isEditorial(inside)) continue
    push(fragments, quotation, start + from, start + match.index, behind, looseStart, gluedBefore)
    from = match.index + match[0].length
    behind = isComment ? behind : 'bracket'
    looseStart = gluedBehind
  }
  push(fragments, quotation, start + from, end, behind, looseStart, false)
}

function push(
  fragments: Fragment[],
  quotation: string,
  start: number,
  end: number,
  behind: Fragment['behind'],
  looseStart: boolean,
  looseEnd: boolean
): void {
  const text = quotation.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(text)) return
  const fragment: Fragment = {text, offset: start}
  if (behind !== undefined && fragments.length > 0) fragment.behind = behind
  if (looseStart) fragment.looseStart = true
  if (looseEnd) fragment.looseEnd = true
  fragments.push(fragment)
}

/** The ellipsis in brackets, which is an editor's wherever it stands. */
const BRACKETED = /[[(]\s?[.…]/

/** An ellipsis at an end of words, but for the marks beside it. */
const ELLIPSIS_AT_END = /^[^\p{L}\p{N}.…]*(?:\.\s?\.\s?\.|…)|(?:\.\s?\.\s?\.|…)[^\p{L}\p{N}.…]*$/u

/**
 * Whether an ellipsis or a bracket of a quotation stands for words of the paper that have the like of their own, which it then is:
 * “{1, …, n}” for “{1, 2, …, n}” leaves a number out, and “[red, blue]” for “[red, green, blue]” a word. Of a bracket, a word at least
 * has to be the paper's; references in brackets have none.
 */
export function isPapersOwn(behind: Fragment['behind'], said: string, words: string): boolean {
  if (behind === 'ellipsis') return !BRACKETED.test(said) && ELLIPSIS_AT_END.test(words)
  const others = words.replace(BRACKET, (whole) => (isReference(whole) ? '' : whole))
  if (!/[[\]]/.test(others)) return false
  const known = wordsIn(others)
  return wordsIn(said).some((word) => known.some((one) => areAlike(word, one)))
}

/** Whether words in brackets are a reference of a paper's, with a number: those of “[for CO2 reduction]” are none. */
export function isReference(words: string): boolean {
  return /\p{N}/u.test(words) && isReferenceLike(words)
}

/** Words that share so many first letters are forms of one. */
const STEM = 4

function areAlike(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length >= STEM && other.startsWith(one)) ||
    (other.length >= STEM && one.startsWith(other))
  )
}

/** Whether words of a paper are all in one bracket, which marks may stand beside. */
export function isBracket(words: string): boolean {
  return /^[^\p{L}\p{N}[\]]*\[[^[\]]*\][^\p{L}\p{N}[\]]*$/u.test(words)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** Characters of a bracket at most, with the white space before or behind it. */
const LONGEST_BRACKET = 210

/** The bracket that ends right before an offset of a text; empty where none does. */
export function bracketBefore(text: string, offset: number): string {
  return (
    /\[[^[\]]*\]\s*$/.exec(text.slice(Math.max(0, offset - LONGEST_BRACKET), offset))?.[0] ?? ''
  )
}

/** The bracket that begins right behind an offset of a text; empty where none does. */
export function bracketBehind(text: string, offset: number): string {
  return /^\s*\[[^[\]]*\]/.exec(text.slice(offset, offset + LONGEST_BRACKET))?.[0] ?? ''
}

/** What the paper itself has in brackets, see {@link unspaced}: quoted, it is no editor's, and stands for nothing but itself. */
const bracketsOf = perPaper(
  ({text}) => new Set(Array.from(matchesOf(text, BRACKET), ([, inside]) => unspaced(inside!)))
)

/** The words of a bracket without spaces, of which a paper's text may have lost some, and without the hyphens of line ends. */
function unspaced(inside: string): string {
  return inside.replace(/[-‐\u00ad\s]+/g, '')
}

/** A number that is part of a name: “W0”, “Figure 1”. */
const NAMED_NUMBER = /\p{Lu}\p{L}{0,20}[. ]{0,2}\p{N}[\p{N}.]{0,10}/gu

/**
 * Whether a bracket is an editor's. One with a number is a reference of the paper's, but for the numbers of names among other words; one
 * with a quantity or a negation would be a change of sense that no convention covers.
 */
function isEditorial(inside: string): boolean {
  if (negationIn(inside)) return false
  if (!/\p{N}/u.test(inside)) return true
  return !isReferenceLike(inside) && !/\p{N}/u.test(inside.replace(NAMED_NUMBER, ''))
}
