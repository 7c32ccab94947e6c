/** Finds a summary that a chat program handed over as code: a block of Markdown between two lines of marks. */

import type {Root} from 'mdast'
import type {Span} from '../quote/types.ts'
import {countWords} from './words.ts'

/** A block of code that holds the summary. */
export interface Fence {
  /** Where it stands in the source, with its marks. */
  span: Span
  /** What stands in it. */
  value: string
}

/** The first mark of a block of code that has marks around it: others are told by their indent alone. */
const mark = /[`~]/

/** What programs call Markdown; with nothing else in the document, a block without a name or with another is meant as well. */
const markdown = /^(?:markdown|md|mdx|qmd|rmd)$/i

/** Fewest words of a block that is a summary rather than an example of one. */
const fewestWords = 8

/**
 * The block of code that holds a summary, if there is one: of Markdown, with more words than all that stands around it.
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
    if (!mark.test(source.charAt(start))) continue
    return {span: {start, end}, value: node.value}
  }
  return
}
