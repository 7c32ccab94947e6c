/** Leaks of a prompt, without what the paper itself says: papers on prompts are quoted, too. */

import type {Leak} from '../language/leaks/types.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import {findVerbatim} from '../quote/reading/exact.ts'
import type {SummaryText} from '../summary/index.ts'
import {quotedSpans} from '../summary/quotations.ts'
import {countLetters} from '../text/characters.ts'

/** Fewest letters that the paper must share with a leak to be its source, but for a delimiter, as its signs tell enough: “X” stands in every paper. */
const fewestLetters = 6

/** The mark of a model, of which a paper may tell without the role that stands behind it: “<|im_start|>”. */
const mark = /^<\|\w{1,40}\|>/

/** Of the leaks of a summary those that the paper does not have. */
export function leaksBeyond(
  paper: PreparedPaper,
  leaks: readonly Leak[],
  summary: SummaryText
): Leak[] {
  const marked = quotedSpans([...summary.quotations, ...summary.terms])
  return leaks.filter((leak) => !isOfPaper(leak, paper, wordsAround(leak, summary, marked)))
}

/** The words in marks that a leak is a part of, which may be no more than the leak. */
function wordsAround(
  {at}: Leak,
  {blocks}: SummaryText,
  marked: ReturnType<typeof quotedSpans>
): string | undefined {
  if (!('block' in at)) return
  const words = marked
    .get(at.block)
    ?.find(({start, end}) => start <= at.span.start && end >= at.span.end)
  return words && blocks[at.block]!.prose.text.slice(words.start, words.end)
}

/** @param quoted The words in marks around the leak: “Query: {query}” is the paper’s where it has all of it, however short the gap is. */
function isOfPaper({kind, text}: Leak, paper: PreparedPaper, quoted: string | undefined): boolean {
  const isShort = countLetters(text) < fewestLetters
  if (isShort && quoted !== undefined && countLetters(quoted) >= fewestLetters) {
    return paper.text.includes(text) && findVerbatim(paper, quoted) !== undefined
  }
  if (isShort && kind !== 'delimiter') return false
  // Letters alone would find “[your name]” in every paper that asks for your name.
  return kind === 'instruction' || kind === 'label' || kind === 'thought'
    ? findVerbatim(paper, text) !== undefined
    : paper.text.includes(mark.exec(text)?.[0] ?? text)
}
