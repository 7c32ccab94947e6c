/** The matcher: holds quotations against a paper. Pure functions on strings; runs in Node and in browsers. */

import {judge as judgeQuotation} from './judge.ts'
import {prepare as preparePaper} from './paper.ts'
import type {PreparedPaper as Prepared} from './prepared.ts'
import type {Judgement, JudgeOptions, PaperFacts} from './types.ts'

export type * from './types.ts'

/** A paper that `judge` can hold quotations against. Made by `prepare`; what it holds besides its text is the matcher's own. */
export interface PreparedPaper {
  /** The text, as it was given, with blanks in place of numbers that count its lines. */
  readonly text: string
}

const prepared = new WeakMap<PreparedPaper, Prepared>()

/**
 * Makes a paper ready for any number of quotations. Takes one pass over its text; what is dearer is made when a quotation first needs it.
 *
 * @param text - The paper as an extractor left it, lines and pages (form feeds) included.
 * @param facts - What is known of it besides: where its lines stand, and where letters were lost.
 * @throws TypeError when the text is no string.
 */
export function prepare(text: string, facts?: PaperFacts): PreparedPaper {
  if (typeof text !== 'string') {
    throw new TypeError(`Unexpected ${typeof text} as text of a paper, expected a string`)
  }
  const paper = preparePaper(text, facts)
  prepared.set(paper, paper)
  return paper
}

/**
 * Holds a quotation against a paper.
 *
 * @param paper - What `prepare` returned.
 * @param quotation - The text between the outer quotation marks, without them.
 * @param options - Which differences are let pass; none by default.
 * @throws TypeError when the paper was not prepared, or the quotation is no string.
 */
export function judge(paper: PreparedPaper, quotation: string, options?: JudgeOptions): Judgement {
  const known = prepared.get(paper)
  if (!known) throw new TypeError('Unexpected paper, expected what `prepare` returned for its text')
  if (typeof quotation !== 'string') {
    throw new TypeError(`Unexpected ${typeof quotation} as quotation, expected a string`)
  }
  return judgeQuotation(known, quotation, options)
}
