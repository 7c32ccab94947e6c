/**
 * Counts the terms of a paper: one to three words that stand together, whatever their endings.
 *
 * A paper has ten thousand words and as many terms, and eight are wanted. So each spelling is looked at once, and
 * only terms are counted whose words are frequent, or stand in a part of the paper that tells more than its body.
 */

import {isGeneric} from '../language/generic-words.ts'
import {fold} from '../quote/index.ts'
import {damagedAmong, type Tally} from './damaged-words.ts'
import {eachRunningWord} from './running-words.ts'

/** A term as it was counted. */
export interface CountedTerm {
  /** Its words as they were written last, in small letters. */
  words: string[]
  /** Its letters without inflections and spaces; the same for “preference” and “Preferences”. */
  letters: string
  /** The heaviest part that it stands in. */
  weight: number
  /** How often the parts have it together. */
  written: number
}

/** A part of a paper, and how much standing in it tells. */
export interface PaperPart {
  text: string
  weight: number
}

/** Most words of a term. */
const longestTerm = 3
/** Letters from which on a word alone can be a term. */
const shortestTerm = 4
/** Letters of the longest word that is taken for one; longer ones lost their spaces. */
const longestWord = 22

/** A word that terms are made of, as it is spelled. */
interface Word {
  plain: string
  stem: Stem
}

/** A spelling, and the word that terms may have of it. */
interface Spelling extends Tally {
  word: Word | undefined
}

/** What words have in common that differ in their endings. */
interface Stem {
  letters: string
  /** How often the body has it. */
  uses: number
  term: Node
}

/** A term, and the terms that go on from it. */
interface Node {
  next: Map<Stem, Node> | undefined
  weight: number
  written: number
  /** Where it was written last; the order counts through all rows. */
  last: {row: Row; start: number; length: number; order: number} | undefined
}

/** Words in their order; `undefined` where no term goes on. */
type Row = readonly (Word | undefined)[]

/**
 * Count the terms of a paper.
 *
 * @param body the whole paper.
 * @param others parts of it that tell more, lightest first.
 * @param fewest how often a term must stand in the body when no other part has it.
 */
export function countTerms(
  body: PaperPart,
  others: readonly PaperPart[],
  fewest: number
): CountedTerm[] {
  const spellings = new Map<string, Spelling>()
  const tallies = talliesOf(body.text, spellings)
  const words = new Words(spellings)
  const rows = others.map(({text, weight}) => ({
    weight,
    row: talliesOf(text, new Map()).map((tally) => tally && words.of(tally.spelling))
  }))
  const telling = new Set(rows.flatMap(({row}) => lettersIn(row)))
  for (const spelling of spellings.values()) {
    const {uses, letters} = words.stemOf(spelling.spelling)
    if (uses >= fewest || telling.has(letters)) spelling.word = words.of(spelling.spelling)
  }
  const row = tallies.map((spelling) => spelling?.word)
  const nodes: Node[] = []
  let order = 0
  for (const part of [{row, weight: body.weight}, ...rows]) {
    order += count({...part, order}, nodes)
  }
  return merged(nodes)
}

/** Letters of words that stand in a row. One may be written as two elsewhere, and two as one: “key-word”, “keyword”. */
function lettersIn(row: Row): string[] {
  return row.flatMap((word, index) => {
    if (!word) return []
    const {letters} = word.stem
    const next = row[index + 1]
    const parts = word.plain.includes('-') ? word.plain.split('-').map(lettersOfWord) : []
    return next ? [letters, letters + next.stem.letters, ...parts] : [letters, ...parts]
  })
}

/** The words of a text, and how often it has each spelling. */
function talliesOf(text: string, spellings: Map<string, Spelling>): (Spelling | undefined)[] {
  const tallies: (Spelling | undefined)[] = []
  eachRunningWord(
    text,
    (start, end) => {
      const spelling = text.slice(start, end)
      let tally = spellings.get(spelling)
      if (!tally) {
        tally = {spelling, all: 0, first: 0, broken: 0, word: undefined}
        spellings.set(spelling, tally)
      }
      tally.all++
      if (start === 0 || text.charCodeAt(start - 1) === 0x0a) tally.first++
      if (isBrokenAt(text, end)) tally.broken++
      tallies.push(tally)
    },
    () => {
      if (tallies.at(-1)) tallies.push(undefined)
    }
  )
  return tallies
}

/** Whether a hyphen and white space stand at an offset. */
function isBrokenAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code === 0x2d || code === 0x2010) && /\s/.test(text.charAt(offset + 1))
}

/** The words of one paper. */
class Words {
  readonly #isDamaged: (word: string) => boolean
  readonly #stems = new Map<string, Stem>()
  readonly #stemsBySpelling = new Map<string, Stem>()

  constructor(spellings: ReadonlyMap<string, Tally>) {
    this.#isDamaged = damagedAmong(spellings)
    for (const {spelling, all} of spellings.values()) this.stemOf(spelling).uses += all
  }

  /** What a spelling has in common with others. */
  stemOf(spelling: string): Stem {
    let stem = this.#stemsBySpelling.get(spelling)
    if (!stem) {
      const letters = lettersOfWord(plainOf(spelling))
      stem = this.#stems.get(letters)
      if (!stem) {
        stem = {letters, uses: 0, term: newNode()}
        this.#stems.set(letters, stem)
      }
      this.#stemsBySpelling.set(spelling, stem)
    }
    return stem
  }

  /** The word of a spelling; `undefined` when no term has it. */
  of(spelling: string): Word | undefined {
    const plain = plainOf(spelling)
    if (plain.length > longestWord || isGeneric(plain) || this.#isDamaged(plain)) return undefined
    const stem = this.stemOf(spelling)
    return stem.letters === '' ? undefined : {plain, stem}
  }
}

/** A spelling in small letters, without what makes it a possessive. */
function plainOf(spelling: string): string {
  const plain = spelling.toLowerCase()
  return /[’']s$/.test(plain) ? plain.slice(0, -2) : plain
}

function newNode(): Node {
  return {next: undefined, weight: 0, written: 0, last: undefined}
}

/** Count the terms of a row, and return its length. Those that were not met before are added to `nodes`. */
function count(
  {row, weight, order}: {row: Row; weight: number; order: number},
  nodes: Node[]
): number {
  for (let start = 0; start < row.length; start++) {
    let node: Node | undefined
    for (let length = 1; length <= longestTerm; length++) {
      const word = row[start + length - 1]
      if (!word) break
      node = node ? nextOf(node, word.stem) : word.stem.term
      if (length === 1 && word.plain.length < shortestTerm) continue
      if (node.written === 0) nodes.push(node)
      node.written++
      node.weight = Math.max(node.weight, weight)
      node.last = {row, start, length, order: order + start}
    }
  }
  return row.length
}

function nextOf(node: Node, stem: Stem): Node {
  node.next ??= new Map()
  let next = node.next.get(stem)
  if (!next) {
    next = newNode()
    node.next.set(stem, next)
  }
  return next
}

/** Terms of the same letters, made one: “key words” and “keywords”. */
function merged(nodes: readonly Node[]): CountedTerm[] {
  const terms = new Map<string, CountedTerm & {order: number}>()
  for (const {last, weight, written} of nodes) {
    const {row, start, length, order} = last!
    const words = row.slice(start, start + length) as Word[]
    const letters = words.map(({stem}) => stem.letters).join('')
    const plain = words.map(({plain}) => plain)
    const term = terms.get(letters)
    if (!term) {
      terms.set(letters, {letters, words: plain, weight, written, order})
      continue
    }
    term.weight = Math.max(term.weight, weight)
    term.written += written
    if (order < term.order) continue
    term.order = order
    term.words = plain
  }
  return [...terms.values()]
}

/** Letters of a term without its inflections. */
export function lettersOfTerm(term: string): string {
  return term.split(' ').map(lettersOfWord).join('')
}

function lettersOfWord(word: string): string {
  return lettersOf(withoutInflection(word))
}

function withoutInflection(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return word.slice(0, -3)
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** Letters and digits of a text as the matcher compares them. */
export function lettersOf(text: string): string {
  // Folding makes tables, which a plain word needs none of.
  return /^[a-z]*$/.test(text) ? text : fold(text).symbols
}
