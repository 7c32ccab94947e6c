/** Tells a document that is no summary at all: a statement of readiness, a refusal, a judgement of the task. */

import type {Summary} from '../summary/index.ts'
import {type Talk, talkOfSummary} from './talk.ts'

/** Fewest words outside of talk that make a summary; the shortest that were found among people’s notes have about 100. */
const fewestOwnWords = 25

/** Share of a document’s sentences that are about the answer, from which on a judgement at its head stands in place of a summary. */
const mostlyAboutAnswer = 0.5

/**
 * The talk that stands in place of a summary.
 *
 * @returns The first talk of a document that holds nothing else, or that judges an answer from head to end.
 */
export function talkInPlaceOfSummary(summary: Summary): Talk | undefined {
  const {talks, ownWords, ownSentences, aboutAnswer} = talkOfSummary(summary)
  const first = talks[0]
  if (!first || hasOtherContent(summary)) return
  if (ownWords < fewestOwnWords) return first
  const judges = first.kind === 'judgement' || first.kind === 'refusal'
  return judges && aboutAnswer >= ownSentences * mostlyAboutAnswer ? first : undefined
}

/** A table or a block quote is more than talk. */
function hasOtherContent(summary: Summary): boolean {
  return summary.blocks.some(({kind, blockQuote}) => kind === 'cell' || blockQuote > 0)
}
