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
export function findFence({children}: Root, source: string, words: number): Fence | undefined {
  for (const node of children) {
    if (node.type !== 'code' || (words > 0 && !markdown.test(node.lang ?? ''))) continue
    const inside = countWords(node.value)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (inside < fewestWords || inside <= words || start === undefined || end === undefined)
      continue
    if (words > 0 && !mark.test(source.charAt(start))) continue
    return {span: {start, end}, value: node.value}
  }
  return
}

/** The share of letters and spaces in a text, at least: programs have more signs. */
const fewestLetters = 0.9

/** A text that begins as a sentence does, and one that ends so. */
const sentenceStart = /^\s{0,20}["“„«‘(*_]{0,3}(?:\p{Lu}|\p{Lo})/u
const sentenceEnd = /[.!?…。！？]["”“»’)*_\]]{0,4}\s{0,20}$/u

/** The blocks of code, told by their indent alone, that read as sentences: to Markdown a paragraph behind four spaces is code. */
export function findIndentedProse({children}: Root, source: string): Fence[] {
  return children.flatMap((node): Fence[] => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type !== 'code' || start === undefined || end === undefined) return []
    if (mark.test(source.charAt(start)) || !isProse(node.value)) return []
    return [{span: {start, end}, value: node.value}]
  })
}

/** Whether a text reads as sentences. */
function isProse(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0
  return (
    countWords(text) >= fewestWords &&
    sentenceStart.test(text) &&
    sentenceEnd.test(text.slice(-40)) &&
    letters >= fewestLetters * text.length
  )
}
