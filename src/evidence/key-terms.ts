/** Finds the key terms of a paper: what its title, its keywords and its abstract name and its text keeps saying. */

import {LRUCache} from 'lru-cache'
import {isGeneric} from '../language/generic-words.ts'
import {fold, type PreparedPaper} from '../quote/index.ts'
import type {Summary} from '../summary/index.ts'

/** A key term of the paper. */
export interface KeyTerm {
  term: string
  /** Whether the summary uses it, or an abbreviation that the paper gives for it. */
  used: boolean
}

/** Key terms of a paper. Eight is what a reader takes in, and what the revision of a summary is given. */
const mostTerms = 8

/** The paper’s key terms, the most telling first, and which of them the summary uses. */
export function findKeyTerms(
  summary: Summary,
  paper: PreparedPaper,
  title: string | undefined
): KeyTerm[] {
  const text = lettersOf(
    summary.stretches
      .map(({block, span}) => summary.blocks[block]!.prose.text.slice(span.start, span.end))
      .join(' ')
  )
  return termsOf(paper, title ?? '').map(({term, forms}) => ({
    term,
    used: forms.some((form) => uses(text, form))
  }))
}

interface Candidate {
  term: string
  /** How often the paper says it, lost spaces or not. */
  count: number
  score: number
}

const known = new WeakMap<PreparedPaper, Map<string, {term: string; forms: string[]}[]>>()

function termsOf(paper: PreparedPaper, title: string) {
  const byTitle = known.get(paper) ?? new Map<string, {term: string; forms: string[]}[]>()
  known.set(paper, byTitle)
  let terms = byTitle.get(title)
  if (!terms) {
    terms = choose(candidatesOf(paper, title)).map(({term}) => ({
      term,
      forms: [term, ...abbreviationsOf(term, paper.text)]
    }))
    byTitle.set(title, terms)
  }
  return terms
}

/** Where a term stands says how much it tells. Set by reading the terms of 40 papers. */
const weights = {title: 6, keywords: 6, abstract: 2, body: 1}
/** A term of two or three words tells more than one of them alone. */
const phraseWeights = [0.7, 1.5, 1.7]
/** A verb or an adjective alone tells little: “integrating”, “active”. */
const aloneWeight = 0.4
/** Most words of a term. */
const longestTerm = 3
/** How often a paper says its key terms at least. */
const fewestMentions = 3
/** Letters of the paper’s beginning in which the abstract is looked for, and its length at most. */
const headLength = 8000
const abstractLength = 2200

function candidatesOf(paper: PreparedPaper, title: string): Candidate[] {
  const text = mended(paper.text)
  const isDamaged = damagedIn(text)
  const sources: [weight: number, text: string][] = [
    [weights.body, text],
    [weights.abstract, abstractOf(text)],
    [weights.keywords, keywordsOf(text)],
    [weights.title, title]
  ]
  const weightOf = new Map<string, number>()
  const spelling = new Map<string, string>()
  const written = new Map<string, number>()
  for (const [weight, text] of sources) {
    for (const term of phrasesOf(text, isDamaged)) {
      const key = keyOf(term)
      written.set(key, (written.get(key) ?? 0) + 1)
      weightOf.set(key, Math.max(weightOf.get(key) ?? 0, weight))
      spelling.set(key, term)
    }
  }
  const letters = paper.folded.symbols
  return [...weightOf].flatMap(([key, weight]) => {
    const term = spelling.get(key)!
    // Terms of the body alone must be frequent as they are written; others are counted without their spaces.
    const seen = written.get(key)!
    if (weight === weights.body && seen < fewestMentions * 2) return []
    const count = weight === weights.body ? seen : Math.max(seen, countIn(letters, key))
    if (count < fewestMentions) return []
    const words = term.split(' ').length
    const alone = words === 1 && /(?:ing|ed|ive)$/.test(term) ? aloneWeight : 1
    return [{term, count, score: weight * Math.log2(1 + count) * phraseWeights[words - 1]! * alone}]
  })
}

/** Terms of a text: one to three words that are not generic and stand together, over the ends of lines, too. */
function phrasesOf(text: string, isDamaged: (word: string) => boolean): string[] {
  const phrases: string[] = []
  let row: string[] = []
  const finish = () => {
    for (let start = 0; start < row.length; start++) {
      for (let end = start + 1; end <= Math.min(row.length, start + longestTerm); end++) {
        const words = row.slice(start, end)
        if (words.length > 1 || words[0]!.length >= shortestTerm) phrases.push(words.join(' '))
      }
    }
    row = []
  }
  for (const [match, word, space] of text.matchAll(pieces)) {
    if (!word) {
      if (!space) finish()
      continue
    }
    const plain = match.toLowerCase().replace(/[’']s$/, '')
    // Longer “words” lost their spaces, and single letters are symbols.
    if (plain.length > longestWord || isGeneric(plain) || isDamaged(plain)) finish()
    else row.push(plain)
  }
  finish()
  return phrases
}

const pieces = /(\p{L}[\p{L}\p{M}]*(?:[-‐‑’'][\p{L}\p{M}]+)*)|(\s+)|[^\p{L}\s]/gu

/** Words of a text, with those put together that were broken at the end of a line. */
function mended(text: string): string {
  return text.replace(/(\p{Ll})[-‐] ?\n\s{0,8}(?=\p{Ll})/gu, '$1')
}

/** Letters from which on a word may be two that lost their space, and letters of such a part. */
const shortestGlued = 9
const shortestPart = 3

/** Tells words that the extraction damaged, by the other words of the same text. */
function damagedIn(text: string): (word: string) => boolean {
  const counts = new Map<string, {all: number; first: number; broken: number}>()
  for (const match of text.matchAll(/\p{L}{2,}/gu)) {
    const word = match[0].toLowerCase()
    const count = counts.get(word) ?? {all: 0, first: 0, broken: 0}
    counts.set(word, count)
    const end = match.index + match[0].length
    count.all++
    if (match.index === 0 || text[match.index - 1] === '\n') count.first++
    if (/^[-‐]\s/.test(text.slice(end, end + 2))) count.broken++
  }
  const endings = new Set<string>()
  for (const [word, {all}] of counts) {
    if (all < 2 || word.length > longestWord) continue
    for (let at = 1; at <= word.length - shortestPart; at++) endings.add(word.slice(at))
  }
  const countOf = (word: string) => counts.get(word)?.all ?? 0
  return (word) => {
    const count = counts.get(word)
    // “pref” of “pref- erence”, and “erence” at the beginning of a line.
    if (count && count.broken * 2 >= count.all) return true
    if (count && count.first * 2 >= count.all && count.first > 1 && endings.has(word)) return true
    return isGlued(word, countOf)
  }
}

/** Whether a word is two words of the text without their space: “activeinference”, which is rarer than both. */
function isGlued(word: string, countOf: (word: string) => number): boolean {
  if (word.length < shortestGlued) return false
  const own = Math.max(1, countOf(word))
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (countOf(word.slice(0, at)) > own && countOf(word.slice(at)) > own) return true
  }
  return false
}

/** Letters of the longest word that is taken for one. */
const longestWord = 22
/** Letters from which on a word alone can be a term. */
const shortestTerm = 4

function abstractOf(text: string): string {
  const head = text.slice(0, headLength)
  const start =
    /\babstract\b|\bzusammenfassung\b|\brésumé\b|\bresumen\b|\bsommario\b|\bresumo\b|\bsamenvatting\b/i.exec(
      head
    )?.index ?? 0
  const rest = head.slice(start, start + abstractLength)
  const end = /\n[\dI.\s]{0,12}introduction\b/i.exec(rest)?.index
  return rest.slice(0, end ?? rest.length)
}

function keywordsOf(text: string): string {
  const match =
    /(?:key\s?-?words|index terms|schlagwörter|schlüsselwörter|mots[- ]clés|palabras clave|parole chiave|palavras-chave|trefwoorden)\s{0,5}(?:and phrases\s{0,5})?[:.—–-]{1,3}\s{0,5}([^\n]{5,300}(?:\n[^\n]{5,200})?)/iu.exec(
      text.slice(0, headLength * 2)
    )
  return match?.[1] ?? ''
}

/** Letters of a term without its last inflection; the same for “preference” and “Preferences”. */
function keyOf(term: string): string {
  return term.split(' ').map(wordKey).join('')
}

/** Words whose letters are remembered: papers of one field share most of theirs, and each says a word often. */
const rememberedWords = 20_000

const wordKeys = new LRUCache<string, string>({max: rememberedWords})

function wordKey(word: string): string {
  let key = wordKeys.get(word)
  if (key === undefined) {
    key = lettersOf(stem(word))
    wordKeys.set(word, key)
  }
  return key
}

function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return word.slice(0, -3)
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function lettersOf(text: string): string {
  return fold(text).symbols
}

function countIn(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
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

/** Whether one term is part of the other, or half of their words are the same but for endings. */
function overlaps(one: string, other: string): boolean {
  const ones = new Set(one.split(' ').map(root))
  const others = other.split(' ').map(root)
  const shared = others.filter((word) => ones.has(word)).length
  return shared * 2 >= Math.min(ones.size, others.length)
}

/** Letters that words of one family share: “align”, “aligning” and “alignment”. */
const rootLength = 5

function root(word: string): string {
  return word.slice(0, rootLength)
}

/** What a paper writes in brackets behind a term: “free energy principle (FEP)”. */
function abbreviationsOf(term: string, text: string): string[] {
  const initials = term
    .split(/[\s-]/)
    .map((word) => word[0]!)
    .join('')
  if (initials.length < 2) return []
  const found = new RegExp(String.raw`\((${initials}s?)\)`, 'i').exec(text)
  return found ? [found[1]!] : []
}

/** Whether a text has a term: as it is, or each of its words, whatever their endings. */
function uses(letters: string, term: string): boolean {
  return (
    letters.includes(keyOf(term)) ||
    term
      .split(' ')
      .every((word) =>
        letters.includes(lettersOf(word.slice(0, Math.max(rootLength, word.length - 3))))
      )
  )
}
