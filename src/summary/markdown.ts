/** Writes words as Markdown, or as HTML, that reads as they do, for what is put into a summary. */

import type {Block} from './blocks.ts'

/**
 * What Markdown, with tables and struck-out words, may take for markup within a line. A `<` before no name, a `_` within
 * a word, an `&` before no name of a character, and a `#` within or before a word are none.
 */
const markup =
  /[\\`*[\]~|]|<(?=[A-Za-z/!?]|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z\d]{1,31};)|(?<!\S)#(?=#{0,80}(?:\s|$))/gu

/** Words as Markdown, with no more escapes than they need. */
function asMarkdown(words: string): string {
  return words.replace(markup, '\\$&')
}

/** A title as Markdown; mathematics stays as it is written. */
export function titleAsMarkdown(title: string): string {
  const parts = title.split('$')
  // A last dollar sign that has no partner opens nothing.
  const isMathematics = (index: number) => index % 2 === 1 && index < parts.length - 1
  return parts.map((part, index) => (isMathematics(index) ? part : asMarkdown(part))).join('$')
}

/** Words as a block is written. */
export function asWritten(words: string, {isHtml}: Pick<Block, 'isHtml'>): string {
  return isHtml ? asHtml(words) : asMarkdown(words)
}

/** A title as a block is written. */
export function titleAsWritten(title: string, {isHtml}: Pick<Block, 'isHtml'>): string {
  return isHtml ? asHtml(title) : titleAsMarkdown(title)
}

const references: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;']
])

function asHtml(words: string): string {
  return words.replace(/[&<>]/g, (letter) => references.get(letter)!)
}
