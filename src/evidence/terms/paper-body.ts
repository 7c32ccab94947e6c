/** What a paper says of its subject, read as words: without running heads, addresses and the list of references. */

import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import type {Span} from '../../quote/types.ts'
import {emptyHash, hashWith} from '../../text/hashes.ts'
import {referencesStart} from '../references.ts'
import {type RunningWords, readWords} from './running-words.ts'

/** Letters of a paper’s beginning in which its authors, its abstract and its keywords are looked for. */
export const headLength = 8000

/** What a paper says of its subject. */
interface Body {
  text: string
  words: RunningWords
  /** What else stands in the paper. */
  others: string
}

/** What a paper says of its subject; read once. */
export const bodyOf = perPaper((paper): Body => {
  const {text: own, others} = ownText(paper)
  const text = mended(own)
  return {text, words: readWords(text), others}
})

/** Times that a line stands in a paper when it is a running head or a notice, and letters that it has at least. */
const fewestRepeats = 3
const shortestRepeat = 8

/** Words of lines that say where an author works. */
const affiliation =
  /@|universit|universidad|università|université|institut|departe?ment|dipartimento|school of|laborator|faculty|fakultät|college|correspond/i

/**
 * What a paper says of its subject, and what else stands in it: running heads, lines of the beginning on where the authors work, and
 * the list of references, which is full of others' titles and names.
 */
function ownText(paper: PreparedPaper): {text: string; others: string} {
  const {text} = paper
  const end = referencesStart(paper)
  const lines = linesOf(text, end)
  const repeats = new Map<number, number>()
  for (const {hash} of lines) repeats.set(hash, (repeats.get(hash) ?? 0) + 1)
  const others = lines.filter(({start, end, letters, hash}) => {
    if (letters >= shortestRepeat && repeats.get(hash)! >= fewestRepeats) return true
    if (start >= headLength || end - start >= longestAffiliation) return false
    return affiliation.test(text.slice(start, end))
  })
  const left = others.map(({start, end}) => text.slice(start, end))
  return {
    text: without(text.slice(0, end), others),
    others: [...left, text.slice(end)].join('\n')
  }
}

/** A line of a text: how many letters it has without numbers, white space and capitals, and a hash of them (FNV-1a). */
interface Line extends Span {
  letters: number
  hash: number
}

/** The lines of the first letters of a text. */
function linesOf(text: string, length: number): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= length; ) {
    let letters = 0
    let hash = emptyHash
    let end = start
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      if (code === 0x0a) break
      if (code <= 0x20 || (code >= 0x30 && code <= 0x39)) continue
      letters++
      hash = hashWith(hash, code >= 0x41 && code <= 0x5a ? code + 0x20 : code)
    }
    lines.push({start, end, letters, hash})
    start = end + 1
  }
  return lines
}

/** A text without some of its lines. */
function without(text: string, lines: readonly Span[]): string {
  const rest: string[] = []
  let from = 0
  for (const {start, end} of lines) {
    if (start > from) rest.push(text.slice(from, start - 1))
    from = end + 1
  }
  if (from <= text.length) rest.push(text.slice(from))
  return rest.join('\n')
}

/** Letters of the longest line that says where authors work; longer ones are text that was set without line ends. */
const longestAffiliation = 200

/** Words of a text, with those put together that were broken at the end of a line. */
function mended(text: string): string {
  return text.replace(/[-‐] ?\n\s{0,8}/g, (end, at: number) => {
    const isBroken =
      /\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      /^\p{Ll}/u.test(text.slice(at + end.length, at + end.length + 2))
    return isBroken ? '' : end
  })
}
