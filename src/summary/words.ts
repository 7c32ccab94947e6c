/** Counts the words of a text in any script. */

import {Kind, kindAt, unitsAt} from '../text/characters.ts'

/** Scripts that are written without spaces; their words are counted by `Intl.Segmenter`. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]{1,100}/gu

/** Where letters of those scripts are; told in a fraction of the time that their names take. */
const nearUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u19ff\u2e80-\uffff]/

/** What may stand within a word: “state-of-the-art”, “0.54”, “don’t”. */
const joints = new Set([..."'’.,-‐‑/"].map((joint) => joint.charCodeAt(0)))

let segmenter: Intl.Segmenter | undefined

/** Count the words of a text in any script. A word with hyphens or an apostrophe is one. */
export function countWords(text: string): number {
  if (!nearUnspaced.test(text)) return countSpaced(text)
  let count = 0
  const spaced = text.replace(unspaced, (run) => {
    segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'})
    for (const {isWordLike} of segmenter.segment(run)) if (isWordLike) count++
    return ' '
  })
  return count + countSpaced(spaced)
}

/** How many words a text has that are letters and digits, with marks inside them. A regular expression would make a string of each. */
function countSpaced(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at)
    if (end > at) count++
    at = end > at ? end : at + unitsAt(text, at)
  }
  return count
}

/** Where a word ends that begins at an offset; the offset itself where none does. */
function wordEnd(text: string, start: number): number {
  let end = partEnd(text, start)
  while (end > start && joints.has(text.charCodeAt(end))) {
    const next = partEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function partEnd(text: string, start: number): number {
  let end = start
  while (isOfWord(kindAt(text, end))) end += unitsAt(text, end)
  return end
}

function isOfWord(kind: number): boolean {
  return kind === Kind.letter || kind === Kind.digit || kind === Kind.mark
}
