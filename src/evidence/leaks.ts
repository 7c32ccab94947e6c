/** Leaks of a prompt, without what the paper itself says: papers on prompts are quoted, too. */

import {findLeaks, type Leak} from '../language/leaks.ts'
import {findVerbatim, type PreparedPaper} from '../quote/index.ts'
import type {SummaryText} from '../summary/index.ts'

/** Fewest letters that the paper must share with a leak to be its source; “X” stands in every paper. */
const fewestLetters = 6

/** Leaks that the paper does not have, in document order. */
export function leaksOf(summary: SummaryText, paper: PreparedPaper): Leak[] {
  return findLeaks(summary).filter((leak) => !isOfPaper(leak, paper))
}

function isOfPaper({kind, text}: Leak, paper: PreparedPaper): boolean {
  if (text.replace(/[^\p{L}]/gu, '').length < fewestLetters) return false
  // Letters alone would find “[your name]” in every paper that asks for your name.
  return kind === 'instruction' || kind === 'label'
    ? findVerbatim(paper, text) !== undefined
    : paper.text.includes(text)
}
