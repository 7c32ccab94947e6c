/** Finds concepts in a sentence: words and phrases of a lexicon, in one pass. */

import type {Span} from '../quote/types.ts'
import {type Concept, edgeConcepts, type Lexicon} from './lexicon.ts'

/** A word of a sentence, folded: lower case, without accents, but for the pronoun `I` and a few words of German. */
export interface Word extends Span {
  text: string
}

/** A concept, and the words that hold it: from word `start` up to and without word `end`. */
export interface Hit extends Span {
  concept: Concept
}

const none: readonly never[] = []

/**
 * Signs that are words of their own: Chinese and Japanese are written without spaces, and Korean writes endings and
 * particles without any.
 */
const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`
/** Plural pronouns of Chinese are one word: “we” is not “I”. */
const plural = '[我你您他她它咱][们們]'
const anySign = new RegExp(sign, 'u')
/** What those signs are among; told in a fraction of the time that their scripts take. */
const nearSigns = /[\u1100-\u11ff\u2e80-\uffff]/
/** The same as {@link word} in a text without such signs, in half the time. */
const plainWord = /[\p{L}\p{M}]+|\p{N}+/gu
const word = new RegExp(String.raw`${plural}|${sign}|(?:(?!${sign})[\p{L}\p{M}])+|\p{N}+`, 'gu')

/** The words of a text. Numbers are words; an apostrophe separates words. */
export function wordsOf(text: string): Word[] {
  const written = writtenWords(text)
  let from = 0
  return written.map((word) => {
    // Nothing that a word may begin with stands between two of them.
    const start = text.indexOf(word, from)
    from = start + word.length
    return wordAt(text, start, word)
  })
}

/** Words of German that their capital, or its mark, alone tells from others: “you” from “they”, “length” from “long”. */
const keepsCapital: ReadonlySet<string> = new Set(['Sie', 'Länge'])

function wordAt(text: string, start: number, written: string): Word {
  const end = start + written.length
  const keeps = keepsCapital.has(written) || (written === 'I' && speaks(text, start, end))
  return {text: keeps ? written : fold(written), start, end}
}

/** The first word of a phrase. */
function firstWord(phrase: string): Word | undefined {
  const pattern = patternFor(phrase)
  pattern.lastIndex = 0
  const match = pattern.exec(phrase)
  return match ? wordAt(phrase, match.index, match[0]) : undefined
}

/** How many words a text has. */
export function countWordsOf(text: string): number {
  return writtenWords(text).length
}

function writtenWords(text: string): readonly string[] {
  return text.match(patternFor(text)) ?? []
}

/** What the words of a text are found by. */
function patternFor(text: string): RegExp {
  return nearSigns.test(text) && anySign.test(text) ? word : plainWord
}

/**
 * Whether an `I` is the English pronoun, which alone keeps its capital: a small letter stands behind it. It is
 * none in “i.e.”, “(i)”, “I(x)”, “I-mode”, “Table I: X”.
 */
function speaks(text: string, start: number, end: number): boolean {
  return (
    !/[^\s“"‘'(—–*_…]/u.test(text[start - 1] ?? ' ') &&
    (end === text.length || /^(?:\s+\p{Ll}|['’]\p{Ll}|[?!])/u.test(text.slice(end, end + 4)))
  )
}

/** Whether a word is a number; of words in ASCII, digits come before all letters. */
export function isNumber({text}: Word): boolean {
  return text.charCodeAt(0) < 0x80 ? text < 'A' : /^\p{N}/u.test(text)
}

/** Lower case without accents. Kana keep their marks, which make other letters of them. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most words have no accents, and need no more.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** What a phrase means, and in which lexicon. */
interface Meaning {
  lexicon: number
  concept: Concept
}

/** A phrase of a lexicon, as it is written there. */
interface Phrase {
  text: string
  meaning: Meaning
}

/** Most nodes are the last word of one phrase: what a node does not need it does not have. */
interface Node {
  /** Phrases with this first word whose other words are not read yet: of most of them a text has not even the first. */
  unread: Phrase[] | undefined
  next: Map<string, Node> | undefined
  /** Words that may go on after these letters. */
  stems: Map<string, Node> | undefined
  /** What the phrase that ends here means. */
  meanings: readonly Meaning[]
  /** Whether a phrase ends here, or behind here, that counts anywhere in a document. */
  countsInside: boolean
}

/** Lexicons, made ready to find the phrases of all of them in one walk. */
export interface ConceptTree {
  root: Node
  lexicons: readonly Lexicon[]
  /** Words of the longest phrase of each concept that was asked for. */
  longest: Map<Concept, number>
  /** Where a phrase may go on behind its first word; for most words nowhere. */
  beginnings: Map<string, readonly Node[]>
  /** Whether shields count. */
  isShielded: boolean
  /** Whether only those phrases count that count anywhere in a document. */
  isInside: boolean
}

/** Words whose beginnings are remembered: the vocabulary of some hundred summaries. */
const rememberedWords = 20_000

/** Make lexicons ready. */
export function conceptTree(lexicons: readonly Lexicon[]): ConceptTree {
  const root = node()
  lexicons.forEach((lexicon, index) => {
    for (const [concept, list] of Object.entries(lexicon) as [Concept, string][]) {
      const meaning = {lexicon: index, concept}
      for (const text of list.split(',')) addPhrase(root, {text, meaning})
    }
  })
  const [longest, beginnings] = [new Map(), new Map()]
  return {root, lexicons, longest, beginnings, isShielded: true, isInside: false}
}

/** The same without what only counts at the edges of a document. */
export function insideOf(tree: ConceptTree): ConceptTree {
  return {...tree, beginnings: new Map(), isInside: true}
}

const atEdgeOnly = new Set<Concept>(edgeConcepts)

/** Add a phrase below its first word. */
function addPhrase(root: Node, phrase: Phrase) {
  const written = firstWord(phrase.text)
  if (written === undefined) return
  const first = branch(root, phrase, written)
  first.unread ??= []
  first.unread.push(phrase)
}

/** Read the phrases with this first word. */
function readPhrases(first: Node) {
  for (const phrase of first.unread ?? []) {
    let at = first
    for (const word of wordsOf(phrase.text).slice(1)) at = branch(at, phrase, word)
    at.meanings = [...at.meanings, phrase.meaning]
  }
  first.unread = undefined
}

/** The node behind another one for a word of a phrase; it is made when there is none. */
function branch(before: Node, {text: phrase, meaning}: Phrase, {text, end}: Word): Node {
  const kind = phrase[end] === '*' ? 'stems' : 'next'
  before[kind] ??= new Map()
  const branches = before[kind]
  let next = branches.get(text)
  if (!next) {
    next = node()
    branches.set(text, next)
  }
  next.countsInside ||= !atEdgeOnly.has(meaning.concept)
  return next
}

function node(): Node {
  return {unread: undefined, next: undefined, stems: undefined, meanings: none, countsInside: false}
}

/**
 * The concepts of a sentence, by lexicon, in the order in which they begin. Words inside of a shield begin none.
 *
 * A phrase is at most as long as the longest of the lexicons, so this is linear in the number of words.
 */
export function findConcepts(tree: ConceptTree, words: readonly Word[]): Hit[][] {
  const hits: Hit[][] = tree.lexicons.map(() => [])
  // The word up to which a shield reaches, by lexicon.
  const free = tree.lexicons.map(() => 0)
  for (let start = 0; start < words.length; start++) {
    const all = phrasesAt(tree, words, start)
    if (all.length === 0) continue
    const found = all.filter(({lexicon}) => start >= free[lexicon]!)
    for (const {lexicon, concept, end} of found) {
      if (concept === 'shield' && tree.isShielded) free[lexicon] = end
    }
    for (const {lexicon, concept, end} of found) {
      if (concept === 'shield' || start < free[lexicon]!) continue
      hits[lexicon]!.push({concept, start, end})
    }
  }
  return hits
}

/** Most signs of a phrase that may be in a text by chance, across the border of two words or as a part of one: 下文 in 上下文. */
const longestChance = 3

const han = /^\p{Script=Han}+$/u

const hangul = /\p{Script=Hangul}/u

/**
 * Whether a phrase of Korean is more than a syllable of a longer word (예 in 예시, which is no “yes”), and a particle of it stands at the
 * word that it belongs to (“AI가”, not “AI 가능성”).
 */
function isKorean(written: string, before: string, after: string, concept: Concept): boolean {
  if (/[A-Za-z]\s+\p{Script=Hangul}$/u.test(written)) return false
  if (written.length > 1) return true
  return !hangul.test(before) && (concept !== 'agree' || !hangul.test(after))
}

/** What only tells that a word says nothing of what a sentence is about: of a part of a longer one that is no claim. */
const frequent = new Set<Concept>(['common', 'filler', 'everyday', 'manner'])

/** Takes a sentence into words where no spaces do; one for all, as it takes a while to make. */
let segmenter: Intl.Segmenter | undefined

/**
 * What of the concepts of a sentence is written in words of their own. Signs are looked at one by one, and a short phrase may be
 * found where there is none. A dictionary tells; it takes much longer than all else, and is asked only where something was found
 * that would be told. Where a single sign ends is left open: the dictionary joins pronouns with what stands behind them.
 */
export function inWords(
  found: readonly Hit[][],
  words: readonly Word[],
  text: string
): readonly Hit[][] {
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  // Offsets within a word of the dictionary.
  const within = new Set<number>()
  for (const {segment, index} of segmenter.segment(text)) {
    if (!han.test(segment)) continue
    for (let at = index + 1; at < index + segment.length; at++) within.add(at)
  }
  const isOwn = ({concept, start, end}: Hit) => {
    if (frequent.has(concept) || end - start > longestChance) return true
    const [from, to] = [words[start]!.start, words[end - 1]!.end]
    const written = text.slice(from, to)
    if (hangul.test(written))
      return isKorean(written, text[from - 1] ?? '', text[to] ?? '', concept)
    if (!han.test(written)) return true
    return !within.has(from) && (end - start === 1 || !within.has(to))
  }
  return found.map((hits) => hits.filter(isOwn))
}

/** Whether one of some concepts begins with a word of a sentence, in any lexicon; no more is read than its phrases. */
export function beginsAt(
  tree: ConceptTree,
  words: readonly Word[],
  start: number,
  concepts: ReadonlySet<Concept>
): boolean {
  return phrasesAt(tree, words, start).some(({concept}) => concepts.has(concept))
}

/** Whether a hit of one of some concepts is all of so many words. */
export function coversAll(
  hits: readonly Hit[],
  words: number,
  concepts: ReadonlySet<Concept>
): boolean {
  return hits.some(({concept, start, end}) => concepts.has(concept) && start === 0 && end === words)
}

/** Whether a sentence ends in a concept, in any lexicon; no more is read than its last words. */
export function endsIn(tree: ConceptTree, words: readonly Word[], concept: Concept): boolean {
  const reach = longestOf(tree, concept)
  for (let start = Math.max(0, words.length - reach); start < words.length; start++) {
    const hits = phrasesAt(tree, words, start)
    if (hits.some((hit) => hit.concept === concept && hit.end === words.length)) return true
  }
  return false
}

/** Words of the longest phrase of a concept. */
function longestOf({lexicons, longest}: ConceptTree, concept: Concept): number {
  let words = longest.get(concept)
  if (words === undefined) {
    const phrases = lexicons.flatMap((lexicon) => lexicon[concept]?.split(',') ?? [])
    words = Math.max(0, ...phrases.map(countWordsOf))
    longest.set(concept, words)
  }
  return words
}

/** Longest word ending that a stem may leave open; longer words are text that lost its spaces. */
const longestWord = 32

function phrasesAt(
  tree: ConceptTree,
  words: readonly Word[],
  start: number
): readonly (Hit & {lexicon: number})[] {
  const first = words[start]
  let nodes = first ? beginningsOf(tree, first.text) : none
  if (nodes.length === 0) return none
  const hits: (Hit & {lexicon: number})[] = []
  for (let end = start + 1; nodes.length > 0; end++) {
    for (const {meanings} of nodes) {
      for (const {lexicon, concept} of meanings)
        if (!(tree.isInside && atEdgeOnly.has(concept))) hits.push({lexicon, concept, start, end})
    }
    const next = words[end]
    if (!next) break
    const behind: Node[] = []
    for (const node of nodes) addSteps(behind, tree, node, next.text)
    nodes = behind
  }
  return hits
}

function beginningsOf(tree: ConceptTree, text: string): readonly Node[] {
  const {root, beginnings} = tree
  let nodes = beginnings.get(text)
  if (!nodes) {
    nodes = addSteps([], tree, root, text)
    for (const first of nodes) readPhrases(first)
    if (beginnings.size >= rememberedWords) beginnings.clear()
    beginnings.set(text, nodes.length > 0 ? nodes : none)
  }
  return nodes
}

/** Adds where a phrase may go on behind a node with a word. */
function addSteps(found: Node[], {isInside}: ConceptTree, node: Node, text: string): Node[] {
  const add = (next: Node | undefined): void => {
    if (next && (next.countsInside || !isInside)) found.push(next)
  }
  add(node.next?.get(text))
  if (node.stems) {
    for (let length = 1; length <= Math.min(text.length, longestWord); length++)
      add(node.stems.get(text.slice(0, length)))
  }
  return found
}
