/** Leaks of a prompt, without what the paper itself says: papers on prompts are quoted, too. */

import type {Leak} from '../language/leaks/types.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {findVerbatim} from '../quote/reading/exact.ts'

/** Fewest letters that the paper must share with a leak to be its source, but for a delimiter, as its signs tell enough: “X” stands in every paper. */
const fewestLetters = 6

/** Of the leaks of a summary those that the paper does not have. */
export function leaksBeyond(paper: PreparedPaper, leaks: readonly Leak[]): Leak[] {
  return leaks.filter((leak) => !isOfPaper(leak, paper))
}

function isOfPaper({kind, text}: Leak, paper: PreparedPaper): boolean {
  const isShort = text.replace(/[^\p{L}]/gu, '').length < fewestLetters
  if (isShort && kind !== 'delimiter') return false
  // Letters alone would find “[your name]” in every paper that asks for your name.
  return kind === 'instruction' || kind === 'label' || kind === 'thought'
    ? findVerbatim(paper, text) !== undefined
    : paper.text.includes(text)
}
