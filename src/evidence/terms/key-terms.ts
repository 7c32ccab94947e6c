/** Finds the key terms of a paper: what its title, its keywords and its abstract name and its text keeps saying. */

import {fewestWords, isGeneralNoun, languageOf} from '../../language/generic-words.ts'
import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {countsIn} from '../../quote/text/counts.ts'
import {fold} from '../../quote/text/fold.ts'
import type {Folded} from '../../quote/text/folded.ts'
import {spansWithout} from '../../quote/text/spans.ts'
import type {SummaryText} from '../../summary/index.ts'
import {quotedSpans} from '../../summary/quotations.ts'
import {titleWords} from '../../summary/titles.ts'
import {countWords} from '../../summary/words.ts'
import {matchesOf} from '../../text/matches.ts'
import {partNames} from '../../text/part-names.ts'
import {DamagedWords} from './damaged-words.ts'
import {mostTerms} from './most-terms.ts'
import {bodyOf, headLength} from './paper-body.ts'
import {countPhrases, wordKey} from './phrases.ts'
import {readWords} from './running-words.ts'

/** A key term of the paper. */
export interface KeyTerm {
  term: string
  /** Whether the summary uses it, or an abbreviation of it. */
  used: boolean
}

/**
 * The paper’s key terms, the most telling first, and which of them the summary uses; none when the summary is written
 * in another language, which has other words for them, or the paper in one of which no space tells where a word ends.
 *
 * @param language the summary's, see {@link languageOfSummary}.
 */
export function findKeyTerms(
  summary: SummaryText,
  paper: PreparedPaper,
  title: string | undefined,
  language: string | undefined
): KeyTerm[] {
  const other = languageOfPaper(paper)
  if (unspaced.has(other)) return []
  // A language that cannot be told, although there are words enough, has hardly a common word of the paper's.
  if (other && language !== other && countWords(ownWords(summary)) >= fewestWords) return []
  const text = `${writtenIn(summary)} ${headingsOf(summary, title)}`
  const letters = fold(text)
  const lower = text.toLowerCase()
  const named = lettersOf(title ?? '')
  return termsOf(paper, title ?? '').map(({term, abbreviations}) => ({
    term,
    used:
      uses(letters, term) ||
      abbreviations.some((short) => hasWord(text, short)) ||
      // What the title names in full is often called by one of its words below: “contact”. A short one is in others: “AI” in “again”.
      (named.includes(keyOf(term)) &&
        wordsUsed(letters, term).some(
          (word) => word.length >= rootLength || hasWord(lower, word.toLowerCase())
        ))
  }))
}

/**
 * Languages without spaces between words: what stands between two marks is a part of a sentence rather than a word there, and where words
 * begin takes a dictionary that knows the terms of a field, which are in none.
 */
const unspaced: ReadonlySet<string | undefined> = new Set(['signs', 'thai'])

/** The language that a paper is written in, if it can be told. */
export const languageOfPaper = perPaper(({text}) => languageOf(text))

/** The language that a summary is written in, if it can be told. */
export function languageOfSummary(summary: SummaryText): string | undefined {
  return languageOf(ownWords(summary))
}

/** What a summary says itself, whose quotations are in its paper's language; all of it, where it hardly says a thing itself. */
function ownWords(summary: SummaryText): string {
  const {stretches, blocks, quotations} = summary
  const quoted = quotedSpans(quotations)
  const own = stretches
    .filter(({block}) => blocks[block]!.blockQuote === 0)
    .flatMap(({block, span}) =>
      spansWithout(span, quoted.get(block) ?? []).map(({start, end}) =>
        blocks[block]!.prose.text.slice(start, end)
      )
    )
    .join(' ')
  return countWords(own) >= fewestWords ? own : writtenIn(summary)
}

/** The running text of a summary. */
export function writtenIn({stretches, blocks}: SummaryText): string {
  return stretches
    .map(({block, span}) => blocks[block]!.prose.text.slice(span.start, span.end))
    .join(' ')
}

/** The headings of a summary but for the title, or what heads it in place of the title: that says nothing of what stands below it. */
function headingsOf({headings, blocks, stretches}: SummaryText, title: string | undefined): string {
  const words = titleWords(title ?? '').join('')
  return headings
    .filter(({block}, index) => index > 0 || block > (stretches[0]?.block ?? block))
    .map(({block, span}) => blocks[block]!.prose.text.slice(span.start, span.end))
    .filter((heading) => words === '' || !titleWords(heading).join('').includes(words))
    .join(' ')
}

interface Candidate {
  term: string
  /** How often the paper says it, lost spaces or not. */
  count: number
  score: number
}

const termsByTitle = perPaper(() => new Map<string, {term: string; abbreviations: string[]}[]>())

function termsOf(paper: PreparedPaper, title: string) {
  const byTitle = termsByTitle(paper)
  let terms = byTitle.get(title)
  if (!terms) {
    const brackets = bracketsIn(paper.text)
    terms = choose(candidatesOf(paper, title)).map(({term}) => ({
      term,
      abbreviations: abbreviationsOf(term, brackets)
    }))
    byTitle.set(title, terms)
  }
  return terms
}

/** Where a term stands says how much it tells. Set by reading the terms of 40 papers. */
const weights = {title: 6, keywords: 6, abstract: 2, body: 1}
/** A term of two or three words tells more than one of them alone. */
const phraseWeights = [0.5, 1.5, 1.7]
/** A verb or an adjective alone tells little: “integrating”, “active”. */
const aloneWeight = 0.4
/**
 * How often a paper says its key terms at least; and for how many letters it says them once, a word alone more often
 * than several: a word of the title that the text does not keep saying is there for the title's sake (“A Foundation
 * for …”), and a few words of a long paper's beginning for an example's.
 */
const fewestMentions = 3
const lettersAMention = {word: 6000, phrase: 15_000}
/** Letters of an abstract at most. */
const abstractLength = 2200

function candidatesOf(paper: PreparedPaper, title: string): Candidate[] {
  const {text, words: body, others} = bodyOf(paper)
  const damaged = new DamagedWords(body.spellings)
  const known = countPhrases(
    {weight: weights.body, words: body, damaged},
    [
      {weight: weights.abstract, isPiece: true, words: readWords(abstractOf(text)), damaged},
      {weight: weights.keywords, isPiece: true, words: readWords(keywordsOf(text)), damaged},
      {weight: weights.title, isPiece: true, words: readWords(title)}
    ],
    fewestMentions * 2
  )
  const letters = paper.folded.symbols.length
  const fewest = (words: number) =>
    Math.max(
      fewestMentions,
      letters / (words === 1 ? lettersAMention.word : lettersAMention.phrase)
    )
  const isName = namesIn(paper.text)
  // Terms of the body alone must be frequent as they are written; others are counted without their spaces.
  const likely = [...known].filter(
    ([, {term, weight, seen}]) =>
      weight === weights.title ||
      ((weight !== weights.body || seen >= fewestMentions * 2) && !/\p{L}{4}ed$/u.test(term))
  )
  const runs = likely.flatMap(([key, {weight}]) => (weight === weights.body ? [] : [key]))
  const counts = countsIn(paper.folded.symbols, runs)
  const elsewhere = countsIn(lettersOf(others), runs)
  return likely.flatMap(([key, {term, weight, seen, asName}]) => {
    const words = term.split(' ').length
    const count = Math.max(seen, (counts.get(key) ?? 0) - (elsewhere.get(key) ?? 0))
    if (count < (weight === weights.title && words > 1 ? fewestMentions : fewest(words))) return []
    // Elsewhere such a term is one of the field: “generative model”.
    if (weight < weights.title && term.split(' ').some(isGeneralNoun)) return []
    if (weight < weights.title && asName === seen && isName(term)) return []
    const alone = words === 1 && /(?:ing|ed|ive)$/.test(term) ? aloneWeight : 1
    return [
      {
        term,
        count,
        score: weight * phraseWeights[words - 1]! * alone * Math.log2(1 + count / fewest(words))
      }
    ]
  })
}

/** Tells names of people: they stand before the abstract, or with initials, as in “K. Okafor” and “Okafor, K.”. */
function namesIn(text: string): (term: string) => boolean {
  let surnames: ReadonlyMap<string, number> | undefined
  let authors: string | undefined
  return (term) => {
    surnames ??= surnamesIn(text)
    if ((surnames.get(term.split(' ').at(-1)!) ?? 0) > 1) return true
    authors ??= lettersOf(beforeAbstract(text))
    return authors.includes(lettersOf(term))
  }
}

/** Letters of the longest name that is looked for beside an initial, and of the signs around it. */
const longestName = 21
const besideInitial = longestName + 4

/** Whether a capital letter stands at an offset; what stands beside most dots is of ASCII, and told at once. */
function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

/** How often a text has each name with an initial, in small letters. */
function surnamesIn(text: string): Map<string, number> {
  const surnames = new Map<string, number>()
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isCapitalAt(text, dot - 1)) continue
    for (const match of [nameBefore(text, dot - 1), nameBehind(text, dot + 1)]) {
      const key = match?.[1]?.toLowerCase()
      if (key !== undefined) surnames.set(key, (surnames.get(key) ?? 0) + 1)
    }
  }
  return surnames
}

/** The name before an initial: “Okafor, K.”. */
function nameBefore(text: string, initial: number): RegExpExecArray | null {
  const comma = text[initial - 1] === ' ' ? initial - 2 : initial - 1
  if (text[comma] !== ',') return null
  return /(?<!\p{L})(\p{Lu}\p{Ll}{2,20}), ?$/u.exec(
    text.slice(Math.max(0, initial - besideInitial), initial)
  )
}

/** The name behind the dot of an initial: “K. Okafor”. */
function nameBehind(text: string, start: number): RegExpExecArray | null {
  const first = /[ -]/.test(text.charAt(start)) ? start + 1 : start
  if (!isCapitalAt(text, first)) return null
  return /^[ -]?(\p{Lu}\p{Ll}{2,20})(?!\p{L})/u.exec(text.slice(start, start + besideInitial))
}

/** The word for the abstract. */
const abstractName = new RegExp(`(?<!\\p{L})(?:${partNames('abstract').join('|')})(?!\\p{L})`, 'iu')

/** Where the abstract begins; 0 where no word says so. */
function abstractStart(head: string): number {
  return abstractName.exec(head)?.index ?? 0
}

/** Letters of the beginning that hold the names of the authors when no word says where the abstract begins. */
const authorLetters = 600

function beforeAbstract(text: string): string {
  return text.slice(0, abstractStart(text.slice(0, headLength)) || authorLetters)
}

/** The heading behind the abstract. */
const introduction = new RegExp(
  `\\n[\\dI.\\s]{0,12}(?:${partNames('introduction').join('|')})(?!\\p{L})`,
  'iu'
)

function abstractOf(text: string): string {
  const head = text.slice(0, headLength)
  const start = abstractStart(head)
  const rest = head.slice(start, start + abstractLength)
  const end = introduction.exec(rest)?.index
  return rest.slice(0, end ?? rest.length)
}

/** What names the keywords, and the line or two of them; the words of the name stand apart, with a hyphen or as one. */
const keywords = new RegExp(
  `(?:${partNames('keywords').join('|').replace(/[ -]/g, '\\s?-?')})\\s{0,5}(?:and phrases\\s{0,5})?[:.—–-]{1,3}\\s{0,5}([^\\n]{5,300}(?:\\n[^\\n]{5,200})?)`,
  'iu'
)

function keywordsOf(text: string): string {
  const match = keywords.exec(text.slice(0, headLength * 2))
  return match?.[1] ?? ''
}

/** Letters of a term without its last inflection; the same for “preference” and “Preferences”. */
function keyOf(term: string): string {
  return term.split(' ').map(wordKey).join('')
}

function lettersOf(text: string): string {
  return fold(text).symbols
}

/** The best terms, none of which says what another says. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (chosen.length === mostTerms) break
    if (!chosen.some((other) => overlaps(candidate.term, other.term))) chosen.push(candidate)
  }
  return chosen
}

/** Whether half of the words of the shorter term are in the other; words of one family count for half. */
function overlaps(one: string, other: string): boolean {
  const ones = one.split(' ')
  const others = other.split(' ')
  let shared = 0
  for (const word of others) {
    if (ones.some((same) => wordKey(same) === wordKey(word))) shared++
    else if (ones.some((akin) => areAkin(akin, word))) shared += 0.5
  }
  return shared * 2 >= Math.min(ones.length, others.length)
}

/** Letters that words of one family share: “align”, “aligning” and “alignment”; fewer where one begins the other. */
const rootLength = 5
const shortestRoot = 4

function areAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= shortestRoot && long.startsWith(short)) return true
  return short.slice(0, rootLength) === long.slice(0, rootLength)
}

/** An abbreviation in brackets: a term has at most three words, some of them with hyphens. */
const bracketed = /\(([^\s()]{2,13})\)/g

/** What a text has in brackets without a space: as it first stands there, and where, by its small letters. */
function bracketsIn(text: string): Map<string, {written: string; at: number}> {
  const brackets = new Map<string, {written: string; at: number}>()
  for (const {1: written, index: at} of matchesOf(text, bracketed)) {
    const key = written!.toLowerCase()
    if (!brackets.has(key)) brackets.set(key, {written: written!, at})
  }
  return brackets
}

/**
 * What a paper writes in brackets behind a term: “free energy principle (FEP)”; and its first letters in capitals, which a field may know
 * so well that no paper explains them.
 */
function abbreviationsOf(term: string, brackets: ReturnType<typeof bracketsIn>): string[] {
  const initials = term
    .split(/[\s-]/)
    .map((word) => word[0]!)
    .join('')
  if (initials.length < 2) return []
  const [first] = [initials, `${initials}s`]
    .flatMap((key) => brackets.get(key) ?? [])
    .sort((one, other) => one.at - other.at)
  const capitals = initials.toUpperCase()
  return [...(first ? [first.written] : []), capitals, `${capitals}s`]
}

/** Whether a text has a word, as it is written. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length)
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Share of the words of a term that a text must have, for the term to be used in words of its own. */
const shareOfWords = 2 / 3

/** Whether a text has a term: as it is, or most of its words, whatever their endings. */
function uses(letters: Folded, term: string): boolean {
  if (hasFromStart(letters, keyOf(term))) return true
  return wordsUsed(letters, term).length >= wordsOfTerm(term).length * shareOfWords
}

function wordsOfTerm(term: string): string[] {
  return term.split(/[ -]/)
}

/** The words of a term that a text has, whatever their endings. */
function wordsUsed(letters: Folded, term: string): string[] {
  return wordsOfTerm(term).filter((word) => hasFromStart(letters, lettersOf(root(word))))
}

/** Whether a text has letters from the start of a word on: “interaction” has no “action”. */
function hasFromStart({symbols, text, at}: Folded, letters: string): boolean {
  for (
    let found = symbols.indexOf(letters);
    found >= 0;
    found = symbols.indexOf(letters, found + 1)
  )
    if (!/\p{L}/u.test(text.charAt(at[found]! - 1))) return true
  return false
}

/** A word without its ending; British and American spelling end alike: “optimisation”, “optimization”. */
function root(word: string): string {
  const plain = word.replace(/i[sz](?:e|ed|es|ing|ations?)$/, '')
  return plain.length < word.length && plain.length >= rootLength
    ? plain
    : word.slice(0, Math.max(rootLength, word.length - 3))
}
