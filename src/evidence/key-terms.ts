/** Finds the key terms of a paper: what its title, its keywords and its abstract name and its text keeps saying. */

import {LRUCache} from 'lru-cache'
import {isGeneric, languageOf} from '../language/generic-words.ts'
import {fold, type PreparedPaper} from '../quote/index.ts'
import type {Summary} from '../summary/index.ts'
import {referencesStart} from './references.ts'

/** A key term of the paper. */
export interface KeyTerm {
  term: string
  /** Whether the summary uses it, or an abbreviation that the paper gives for it. */
  used: boolean
}

/** Key terms of a paper. Eight is what a reader takes in, and what the revision of a summary is given. */
const mostTerms = 8

/**
 * The paper’s key terms, the most telling first, and which of them the summary uses; none when the summary is written
 * in another language, which has other words for them.
 */
export function findKeyTerms(
  summary: Summary,
  paper: PreparedPaper,
  title: string | undefined
): KeyTerm[] {
  const written = summary.stretches
    .map(({block, span}) => summary.blocks[block]!.prose.text.slice(span.start, span.end))
    .join(' ')
  const [own, other] = [languageOf(written), languageOf(paper.text)]
  if (own !== undefined && other !== undefined && own !== other) return []
  const text = lettersOf(written)
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
const phraseWeights = [0.5, 1.5, 1.7]
/** A verb or an adjective alone tells little: “integrating”, “active”. */
const aloneWeight = 0.4
/** Most words of a term. */
const longestTerm = 3
/**
 * How often a paper says its key terms at least; and for how many letters it says them once, a word alone more often
 * than several: a word of the title that the text does not keep saying is there for the title's sake (“A Foundation
 * for …”), and a few words of a long paper's beginning for an example's.
 */
const fewestMentions = 3
const lettersAMention = {word: 6000, phrase: 15_000}
/** Letters of the paper’s beginning in which the abstract is looked for, and its length at most. */
const headLength = 8000
const abstractLength = 2200

function candidatesOf(paper: PreparedPaper, title: string): Candidate[] {
  const text = mended(ownText(paper.text))
  const isDamaged = damagedIn(text)
  const sources: [weight: number, text: string][] = [
    [weights.body, text],
    [weights.abstract, abstractOf(text)],
    [weights.keywords, keywordsOf(text)],
    [weights.title, title]
  ]
  const known = new Map<string, {term: string; weight: number; seen: number; asName: number}>()
  for (const [weight, text] of sources) {
    const isSound = weight === weights.title
    for (const {term, isCapital} of phrasesOf(text, isSound ? () => false : isDamaged)) {
      const key = keyOf(term)
      const entry = known.get(key) ?? {term, weight, seen: 0, asName: 0}
      known.set(key, entry)
      entry.term = term
      entry.weight = Math.max(entry.weight, weight)
      entry.seen++
      if (isCapital) entry.asName++
    }
  }
  const letters = paper.folded.symbols
  const fewest = (words: number) =>
    Math.max(
      fewestMentions,
      letters.length / (words === 1 ? lettersAMention.word : lettersAMention.phrase)
    )
  const isName = namesIn(paper.text)
  return [...known].flatMap(([key, {term, weight, seen, asName}]) => {
    const words = term.split(' ').length
    // Terms of the body alone must be frequent as they are written; others are counted without their spaces.
    if (weight === weights.body && seen < fewestMentions * 2) return []
    const count = weight === weights.body ? seen : Math.max(seen, countIn(letters, key))
    if (count < (weight === weights.title && words > 1 ? fewestMentions : fewest(words))) return []
    if (weight < weights.title && asName === seen && isName(term)) return []
    if (weight < weights.title && /\p{L}{4}ed$/u.test(term)) return []
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

/** Times that a line stands in a paper when it is a running head or a notice, and letters that it has at least. */
const fewestRepeats = 3
const shortestRepeat = 8

/** Words of lines that say where an author works. */
const affiliation =
  /@|universit|universidad|università|université|institut|departe?ment|dipartimento|school of|laborator|faculty|fakultät|college|correspond/i

/**
 * What a paper says of its subject: without running heads, without the lines of the beginning on where the authors
 * work, and without the list of references, which is full of others' titles and names.
 */
function ownText(text: string): string {
  const lines = text.slice(0, referencesStart(text)).split('\n')
  const plain = lines.map((line) => line.replace(/[\d\s]+/g, '').toLowerCase())
  const repeats = new Map<string, number>()
  for (const line of plain) repeats.set(line, (repeats.get(line) ?? 0) + 1)
  let offset = 0
  return lines
    .filter((line, index) => {
      const isHead = offset < headLength
      offset += line.length + 1
      const isRepeated =
        plain[index]!.length >= shortestRepeat && repeats.get(plain[index]!)! >= fewestRepeats
      return !isRepeated && !(isHead && line.length < longestAffiliation && affiliation.test(line))
    })
    .join('\n')
}

/** Letters of the longest line that says where authors work; longer ones are text that was set without line ends. */
const longestAffiliation = 200

/** Tells names of people: they stand before the abstract, or with initials, as in “K. Okafor” and “Okafor, K.”. */
function namesIn(text: string): (term: string) => boolean {
  const surnames = new Map<string, number>()
  const add = (name: string) => {
    const key = name.toLowerCase()
    surnames.set(key, (surnames.get(key) ?? 0) + 1)
  }
  const authors = lettersOf(beforeAbstract(text))
  for (const match of text.matchAll(/\p{Lu}\.[ -]?(\p{Lu}\p{Ll}{2,20})(?!\p{L})/gu)) add(match[1]!)
  for (const match of text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}{2,20}), ?\p{Lu}\./gu)) add(match[1]!)
  return (term) =>
    (surnames.get(term.split(' ').at(-1)!) ?? 0) > 1 || authors.includes(lettersOf(term))
}

/** Terms of a text: one to three words that are not generic and stand together, over the ends of lines, too. */
function phrasesOf(
  text: string,
  isDamaged: (word: string) => boolean
): {term: string; isCapital: boolean}[] {
  const phrases: {term: string; isCapital: boolean}[] = []
  let row: {word: string; isCapital: boolean}[] = []
  const finish = () => {
    for (let start = 0; start < row.length; start++) {
      for (let end = start + 1; end <= Math.min(row.length, start + longestTerm); end++) {
        const words = row.slice(start, end)
        const isRepeated = words.some(({word}, at) => words.findIndex((w) => w.word === word) < at)
        // Symbols and abbreviations side by side are a formula or a row of a table.
        const isFormula = words.every(({word}) => word.length < shortestTerm)
        if (isRepeated || isFormula) continue
        phrases.push({
          term: words.map(({word}) => word).join(' '),
          isCapital: words.every(({isCapital}) => isCapital)
        })
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
    else row.push({word: plain, isCapital: /^\p{Lu}/u.test(match)})
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
  const countOf = (word: string) => counts.get(word)?.all ?? 0
  const longer = countsOfEndings(counts)
  const lettersAWord = wordLength(counts)
  return (written) =>
    written.split(/[-‐‑]/).some((word) => {
      const count = counts.get(word)
      if (!count) return false
      const {all, broken, first} = count
      // “pref” of “pref- erence”.
      if (broken * 2 >= all || (broken > 1 && broken * 4 >= all)) return true
      // “erence” at the beginning of a line, or anywhere, when the words that end in it are much commoner.
      const ending = longer.get(word) ?? 0
      if (ending > 0 && first > 1 && first * 2 >= all) return true
      if (word.length <= longestFragment && ending > all * 2) return true
      const inGlued = lettersAWord > gluedLength
      if (inGlued && isTwoGeneric(word)) return true
      return isCutShort(word, all, countOf) || isGlued(word, countOf, inGlued)
    })
}

/** Whether a word is two function words: “canbe”, “andthus”. */
function isTwoGeneric(word: string): boolean {
  for (let at = 2; at <= word.length - 2; at++) {
    if (isGeneric(word.slice(0, at)) && isGeneric(word.slice(at))) return true
  }
  return false
}

/** Letters of a part of a word that may be taken for a word. */
const longestFragment = 6

/** How often the words stand that end in each part of a word. */
function countsOfEndings(counts: ReadonlyMap<string, {all: number}>): Map<string, number> {
  const endings = new Map<string, number>()
  for (const [word, {all}] of counts) {
    if (all < 2 || word.length > longestWord) continue
    for (let at = 2; at <= word.length - shortestPart; at++) {
      const ending = word.slice(at)
      endings.set(ending, (endings.get(ending) ?? 0) + all)
    }
  }
  return endings
}

/** Whether a word lost its last letter, as “orthogona l”: with it, the paper writes it much more often. */
function isCutShort(word: string, own: number, countOf: (word: string) => number): boolean {
  return word.length > longestFragment && countOf(`${word}l`) + countOf(`${word}t`) > own * 3
}

/** Letters of the average word from which on a text has lost many of its spaces; sound ones have five to seven. */
const gluedLength = 8

function wordLength(counts: ReadonlyMap<string, {all: number}>): number {
  let letters = 0
  let words = 0
  for (const [word, {all}] of counts) {
    letters += word.length * all
    words += all
  }
  return words === 0 ? 0 : letters / words
}

/**
 * Whether a word is two or three words of the text without their spaces: “activeinference”, which is rarer than each.
 * In a text that has lost many spaces, each may be rarer, as most of them stand in other such words.
 */
function isGlued(word: string, countOf: (word: string) => number, inGlued: boolean): boolean {
  if (word.length < shortestGlued || word.length > longestWord) return false
  const own = Math.max(1, countOf(word))
  const fewest = inGlued ? Math.max(2, own / 4) : own + 1
  const isWord = (part: string) => countOf(part) >= fewest
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (!isWord(word.slice(0, at))) continue
    const rest = word.slice(at)
    if (isWord(rest)) return true
    for (let next = shortestPart; next <= rest.length - shortestPart; next++) {
      if (isWord(rest.slice(0, next)) && isWord(rest.slice(next))) return true
    }
  }
  return false
}

/** Letters of the longest word that is taken for one. */
const longestWord = 22
/** Letters from which on a word can be a term, alone or as the longest of several. */
const shortestTerm = 4

/** Where the abstract begins; 0 where no word says so. */
function abstractStart(head: string): number {
  return (
    /\babstract\b|\bzusammenfassung\b|\brésumé\b|\bresumen\b|\bsommario\b|\bresumo\b|\bsamenvatting\b/i.exec(
      head
    )?.index ?? 0
  )
}

/** Letters of the beginning that hold the names of the authors when no word says where the abstract begins. */
const authorLetters = 600

function beforeAbstract(text: string): string {
  return text.slice(0, abstractStart(text.slice(0, headLength)) || authorLetters)
}

function abstractOf(text: string): string {
  const head = text.slice(0, headLength)
  const start = abstractStart(head)
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
    term.split(' ').every((word) => letters.includes(lettersOf(root(word))))
  )
}

/** A word without its ending; British and American spelling end alike: “optimisation”, “optimization”. */
function root(word: string): string {
  const plain = word.replace(/i[sz](?:e|ed|es|ing|ations?)$/, '')
  return plain.length < word.length && plain.length >= rootLength
    ? plain
    : word.slice(0, Math.max(rootLength, word.length - 3))
}
