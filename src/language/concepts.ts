/** Finds concepts in a sentence: words and phrases of a lexicon, in one pass. */

import type {Span} from '../quote/types.ts'
import type {Concept, Lexicon} from './lexicon.ts'

/** A word of a sentence, folded: lower case, without accents. */
export interface Word extends Span {
  text: string
}

/** A concept, and the words that hold it: from word `start` up to and without word `end`. */
export interface Hit extends Span {
  concept: Concept
}

/** Signs that are words of their own: Chinese and Japanese are written without spaces. */
const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const word = new RegExp(String.raw`${sign}|(?:(?!${sign})[\p{L}\p{M}])+|\p{N}+`, 'gu')

/** The words of a text. Numbers are words; an apostrophe separates words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** Lower case without accents. Kana keep their marks, which make other letters of them. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

interface Node {
  next: Map<string, Node>
  /** Words that may go on after these letters. */
  stems: Map<string, Node>
  concepts: Concept[]
}

/** A lexicon, made ready to find its phrases. */
export type ConceptTree = Node

/** Make a lexicon ready. */
export function conceptTree(lexicon: Lexicon): ConceptTree {
  const root = node()
  for (const [concept, list] of Object.entries(lexicon) as [Concept, string][]) {
    for (const phrase of list.split(',')) addPhrase(root, phrase, concept)
  }
  return root
}

function addPhrase(root: Node, phrase: string, concept: Concept) {
  const words = wordsOf(phrase)
  if (words.length === 0) return
  let at = root
  for (const {text, end} of words) {
    const branches = phrase[end] === '*' ? at.stems : at.next
    let next = branches.get(text)
    if (!next) {
      next = node()
      branches.set(text, next)
    }
    at = next
  }
  at.concepts.push(concept)
}

function node(): Node {
  return {next: new Map(), stems: new Map(), concepts: []}
}

/**
 * The concepts of a sentence, in the order in which they begin. Words inside of a shield begin none.
 *
 * A phrase is at most as long as the longest of the lexicon, so this is linear in the number of words.
 */
export function findConcepts(tree: ConceptTree, words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  let free = 0
  for (let start = 0; start < words.length; start++) {
    if (start < free) continue
    const found = phrasesAt(tree, words, start)
    const shield = found.findLast(({concept}) => concept === 'shield')
    if (shield) free = shield.end
    else hits.push(...found)
  }
  return hits
}

/** Longest word ending that a stem may leave open; longer words are text that lost its spaces. */
const longestWord = 32

function phrasesAt(tree: ConceptTree, words: readonly Word[], start: number): Hit[] {
  const hits: Hit[] = []
  let nodes = [tree]
  for (let index = start; nodes.length > 0 && index < words.length; index++) {
    const next = nodes.flatMap((node) => steps(node, words[index]!.text))
    for (const {concepts} of next) {
      for (const concept of concepts) hits.push({concept, start, end: index + 1})
    }
    nodes = next
  }
  return hits
}

function steps(node: Node, text: string): Node[] {
  const found: Node[] = []
  const exact = node.next.get(text)
  if (exact) found.push(exact)
  if (node.stems.size > 0) {
    for (let length = 1; length <= Math.min(text.length, longestWord); length++) {
      const stem = node.stems.get(text.slice(0, length))
      if (stem) found.push(stem)
    }
  }
  return found
}
