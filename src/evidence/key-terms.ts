/** Finds the key terms of a paper: what its title, its keywords and its abstract name and its text keeps saying. */

import type {PreparedPaper} from '../quote/index.ts'
import type {Summary} from '../summary/index.ts'
import {countOccurrences} from './occurrences.ts'
import {type CountedTerm, countTerms, lettersOf, lettersOfTerm} from './term-counts.ts'

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
/** How often a paper says its key terms at least. */
const fewestMentions = 3
/** Letters of the paper’s beginning in which the abstract is looked for, and its length at most. */
const headLength = 8000
const abstractLength = 2200

function candidatesOf(paper: PreparedPaper, title: string): Candidate[] {
  const text = mended(paper.text)
  const parts = [
    {weight: weights.abstract, text: abstractOf(text)},
    {weight: weights.keywords, text: keywordsOf(text)},
    {weight: weights.title, text: title}
  ]
  const terms = countTerms({weight: weights.body, text}, parts, fewestMentions * 2)
  const isOfBody = ({weight}: CountedTerm) => weight === weights.body
  // Terms of the body alone must be frequent as they are written; others are counted without their spaces.
  const counts = countOccurrences(
    paper.folded.symbols,
    terms.filter((term) => !isOfBody(term)).map(({letters}) => letters)
  )
  return terms.flatMap((term) => {
    const count = Math.max(term.written, counts.get(term.letters) ?? 0)
    return count < (isOfBody(term) ? 2 : 1) * fewestMentions ? [] : [candidateOf(term, count)]
  })
}

function candidateOf({words, weight}: CountedTerm, count: number): Candidate {
  const alone = words.length === 1 && /(?:ing|ed|ive)$/.test(words[0]!) ? aloneWeight : 1
  const score = weight * Math.log2(1 + count) * phraseWeights[words.length - 1]! * alone
  return {term: words.join(' '), count, score}
}

/** Words of a text, with those put together that were broken at the end of a line. */
function mended(text: string): string {
  return text.replace(/[-‐](?<=\p{Ll}[-‐]) ?\n\s{0,8}(?=\p{Ll})/gu, '')
}

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
    letters.includes(lettersOfTerm(term)) ||
    term
      .split(' ')
      .every((word) =>
        letters.includes(lettersOf(word.slice(0, Math.max(rootLength, word.length - 3))))
      )
  )
}
