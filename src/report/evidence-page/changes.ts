/** Shows what a quotation changed as an editor would mark it: struck out what it says, put in what the paper says. */

import type {Difference} from '../../quote/types.ts'
import {cutBefore, cutBehind} from '../../text/cuts.ts'
import {escapeHtml, printableLine} from '../../untrusted.ts'

/** Most differences that are shown of one quotation: more than that are not read one by one. */
export const mostDifferences = 8

/** Longest run of words that is shown in one change, in characters: the whole of it stands in the panes. */
const longestChange = 160

/** What is shown on each side of a change, in characters: enough to find it by. */
const context = 48

/** Longest beginning of a quotation without changes, in characters: two lines of the list. */
const longestBeginning = 110

/** The words of the paper at a change, for where the words of the summary stand already. */
export function insertion(words: string): string {
  return `<ins><span class="hidden"> [the paper says: </span>${lineOf(words)}<span class="hidden">] </span></ins>`
}

/** The quotation around its changes. */
export function changedWords(text: string, differences: readonly Difference[]): string {
  const shown = differences.slice(0, mostDifferences)
  if (shown.length === 0) return escapeHtml(printableLine(beginning(text, longestBeginning)))
  let html = ''
  let at = 0
  for (const {quotation, said, reads} of shown) {
    const before = text.slice(at, quotation.start)
    html += escapeHtml(printableWords(at === 0 ? ending(before) : middle(before)))
    if (said) html += deletion(said)
    if (reads) html += insertion(reads)
    // Words that were left out stand before a word, with nothing between.
    if (reads && quotation.start === quotation.end) html += ' '
    at = Math.max(at, quotation.end)
  }
  return html + escapeHtml(printableWords(beginning(text.slice(at), context)))
}

function deletion(words: string): string {
  return `<del><span class="hidden"> [the summary says: </span>${lineOf(words)}<span class="hidden">] </span></del>`
}

function lineOf(words: string): string {
  return escapeHtml(printableLine(beginning(words, longestChange)))
}

/** On one line, with the spaces at its ends: there the text goes on. */
function printableWords(text: string): string {
  const [start = ''] = /^\s?/.exec(text) ?? []
  const [end = ''] = /\s?$/.exec(text) ?? []
  const line = printableLine(text)
  return line && `${start && ' '}${line}${end && ' '}`
}

function beginning(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, cutBefore(text, length))
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'))
  return `${space < 0 ? cut : cut.slice(0, space)} …`
}

function ending(text: string): string {
  if (text.length <= context) return text
  return `… ${text.slice(cutBehind(text, text.length - context)).replace(/^\S*\s+/, '')}`
}

function middle(text: string): string {
  return text.length <= 2 * context ? text : `${beginning(text, context)} ${ending(text)}`
}
