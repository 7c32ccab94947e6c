/** How well one stretch of a paper is continued by another: the evidence that tells a column from an omission. */

import type {PreparedPaper} from './paper.ts'
import type {Vocabulary} from './vocabulary.ts'

/**
 * Closed-class words of English by what they cannot be followed by. Other languages are judged by
 * hyphens, capitals and the paper's own pairs of words alone.
 */
const ARTICLES = words('the a an this these those its their our his her each every such any some')
const LINKS = words(
  'of in on at to for from with by as into between through over under within towards toward via than'
)
const JOINS = words(
  'and or but that which who whose where when while if because since although whether so'
)
const VERBS = words(
  'is are was were be been has have had can could may might must shall should will would do does did'
)
const PRONOUNS = words('we it they he she you i there')

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** An entry of a reference list. */
const OTHER_MATTER = /^\[\d{1,3}\] \p{Lu}/u
/** Signs of a formula, or a lone Greek letter, among the first characters. */
const FORMULA =
  /[=|{}_^<>\\~@∥∑∏∫∂∇∈∀∃⟨⟩≤≥\u{1d400}-\u{1d7ff}]|(?<!\p{L})\p{Script=Greek}(?!\p{L})/u
const FORMULA_LOOK = 14

/** Letters looked at on each side: the longest word. */
const LOOK = 24

/**
 * How well the text behind offset `enter` continues the text before offset `leave`: about -3 (it cannot)
 * to 3 (half a word meets its other half), in units of two to one odds; 0 says nothing.
 */
export function continuity(paper: PreparedPaper, leave: number, enter: number): number {
  const before = paper.text.slice(Math.max(0, leave - LOOK - 8), leave).trimEnd()
  const behind = paper.text.slice(enter, enter + LOOK + 8).trimStart()
  if (before === '' || behind === '') return 0
  if (OTHER_MATTER.test(behind) || FORMULA.test(behind.slice(0, FORMULA_LOOK))) return -1
  const small = /^[("“‘']?\p{Ll}/u.test(behind)
  if (/\p{L}[-‐\u00ad¬]$/u.test(before)) return hyphenContinuity(paper.vocabulary, before, behind)
  if (/[.?!]["”’)\]]*$/.test(before))
    return small ? (/\b(?:e\.g|i\.e|cf|vs|al|etc)\.$/.test(before) ? 0 : -2) : 0.5
  if (!small) return /^[\p{Lu}]\p{Ll}/u.test(behind) && !/[,;:]$/.test(before) ? -0.5 : 0
  if (/[,;:)\]]$/.test(before)) return 0.2
  return wordContinuity(
    paper,
    lastWord(paper.vocabulary, before),
    firstWord(paper.vocabulary, behind)
  )
}

function hyphenContinuity(vocabulary: Vocabulary, before: string, behind: string): number {
  const head = /(?<!\p{L})(\p{L}+).$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const tail = /^\p{L}+/u.exec(behind)?.[0] ?? ''
  if (tail === '') return -2
  if (tail !== tail.toLowerCase()) return -1
  for (let length = Math.min(tail.length, LOOK); length > 0; length--) {
    if (vocabulary.has(head + tail.slice(0, length))) return length === tail.length ? 3 : 1.5
  }
  // Unknown together, but each a word: “goal-” and “babbling”, or by chance.
  return vocabulary.has(head) ? 0 : -1
}

/** The last word of a stretch; where spaces were lost, the longest known word that it ends with. */
function lastWord(vocabulary: Vocabulary, text: string): string {
  const letters = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(text)?.[0].toLowerCase() ?? ''
  if (letters.length < LOOK && vocabulary.has(letters)) return letters
  for (let start = Math.max(0, letters.length - LOOK); start < letters.length - 1; start++) {
    if (vocabulary.has(letters.slice(start))) return letters.slice(start)
  }
  return letters
}

function firstWord(vocabulary: Vocabulary, text: string): string {
  const letters = /^[^\p{L}]?([\p{L}\p{M}]+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  if (letters.length < LOOK && vocabulary.has(letters)) return letters
  for (let end = Math.min(letters.length, LOOK); end > 1; end--) {
    if (vocabulary.has(letters.slice(0, end))) return letters.slice(0, end)
  }
  return letters
}

function wordContinuity(paper: PreparedPaper, one: string, other: string): number {
  if (one === '' || other === '') return 0
  const known = paper.pairs.get(`${one} ${other}`) ?? 0
  // The pair at hand is itself on one line, or not, as the caller compares; two are more than that.
  if (known >= 2) return 2
  const grammar = grammarContinuity(one, other)
  return known === 1 ? grammar + 0.7 : grammar
}

function grammarContinuity(one: string, other: string): number {
  const closed = VERBS.has(other) || LINKS.has(other) || JOINS.has(other) || PRONOUNS.has(other)
  if (ARTICLES.has(one)) return closed || ARTICLES.has(other) ? -2 : 0.8
  if (LINKS.has(one))
    return VERBS.has(other) || PRONOUNS.has(other) ? -1.5 : LINKS.has(other) ? -0.7 : 0.7
  if (VERBS.has(one)) return VERBS.has(other) && other !== 'be' && other !== 'been' ? -1.5 : 0.3
  if (JOINS.has(one)) return JOINS.has(other) ? -0.5 : 0.3
  if (PRONOUNS.has(one)) return VERBS.has(other) ? 1 : closed || ARTICLES.has(other) ? -1.5 : 0.2
  return closed || ARTICLES.has(other) ? 0.3 : -0.2
}
