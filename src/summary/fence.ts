/** Finds what is code to Markdown and was meant as text: a summary that a chat program handed over as code, and paragraphs that are indented. */

import type {Root} from 'mdast'
import type {Span} from '../quote/types.ts'
import {countWords} from './words.ts'

/** A block of code that holds the summary, or a part of it. */
export interface Fence {
  /** Where it stands in the source, with its marks. */
  span: Span
  /** What stands in it. */
  value: string
  /** Whether its indent alone makes it code. */
  isIndented: boolean
}

/** The first mark of a block of code that has marks around it: others are told by their indent alone, often by mistake. */
const mark = /[`~]/

/** What programs call Markdown; with nothing else in the document, a block without a name or with another is meant as well. */
const markdown = /^(?:markdown|md|mdx|qmd|rmd)$/i

/** Fewest words of a block that is a summary rather than an example of one. */
const fewestWords = 8

/**
 * The block of code that holds a summary, if there is one: of Markdown, with more words than all that stands around it; or, in a
 * document without any other text, any that is long enough.
 *
 * @param source The file's text without a byte order mark.
 * @param words Words of the text around.
 */
export function findFence(tree: Root, source: string, words: number): Fence | undefined {
  return codeIn(tree, source).find(({lang, value}) => {
    if (words > 0 && !markdown.test(lang)) return false
    const inside = countWords(value)
    return inside >= fewestWords && inside > words
  })
}

/** The blocks of code of a document, with what they are called. */
function codeIn({children}: Root, source: string): (Fence & {lang: string})[] {
  return children.flatMap((node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type !== 'code' || start === undefined || end === undefined) return []
    const isIndented = !mark.test(source.charAt(start))
    return {span: {start, end}, value: node.value, isIndented, lang: node.lang ?? ''}
  })
}

/** The share of letters and spaces in a text, at least: programs have more signs. */
const fewestLetters = 0.9

/** A text that begins as a sentence does, and one that ends so. */
const sentenceStart = /^\s{0,20}["“„«‘(*_]{0,3}(?:\p{Lu}|\p{Lo})/u
const sentenceEnd = /[.!?…。！？]["”“»’)*_\]]{0,4}\s{0,20}$/u

/** The blocks of code, told by their indent alone, that read as sentences: to Markdown a paragraph behind four spaces is code. */
export function findIndentedProse(tree: Root, source: string): Fence[] {
  return codeIn(tree, source).filter(({isIndented, value}) => isIndented && isProse(value))
}

/** Whether a text reads as sentences. */
function isProse(text: string): boolean {
  if (!sentenceStart.test(text) || !sentenceEnd.test(text.slice(-40))) return false
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0
  return letters >= fewestLetters * text.length && countWords(text) >= fewestWords
}
