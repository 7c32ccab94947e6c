/** Tells how many of the words of a summary its paper keeps saying: one that has few key terms may speak of details. */

import {isGeneric} from '../../language/generic-words.ts'
import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {bodyOf} from './paper-body.ts'
import {wordKey} from './phrases.ts'
import {type RunningWords, readWords} from './running-words.ts'

/** Letters from which on a word tells something; shorter ones do as names and abbreviations: “Hb”. */
const shortestWord = 4
/** How often a paper says a word that it keeps saying: what it says once or twice, another paper of its field says, too. */
const fewestMentions = 3

/** The share of the telling words of a text that a paper keeps saying, each word counted once; 0 for a text without any. */
export function shareOfWords(text: string, paper: PreparedPaper): number {
  const words = countTelling(readWords(text))
  const known = wordsOfPaper(paper)
  let shared = 0
  for (const key of words.keys()) if ((known.get(key) ?? 0) >= fewestMentions) shared++
  return words.size === 0 ? 0 : shared / words.size
}

/** The telling words of a paper, and how often it says each. */
const wordsOfPaper = perPaper((paper) => countTelling(bodyOf(paper).words))

/** How often a text has each of its telling words, by their keys. */
function countTelling({spellings}: RunningWords): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {written, all} of spellings) {
    const plain = written.toLowerCase()
    if (isGeneric(plain) || (plain.length < shortestWord && !/^\p{Lu}/u.test(written))) continue
    const key = wordKey(plain)
    counts.set(key, (counts.get(key) ?? 0) + all)
  }
  return counts
}
