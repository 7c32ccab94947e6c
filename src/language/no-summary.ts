/** Tells a document that is no summary at all: a statement of readiness, a refusal, a judgement of the task. */

import type {Summary} from '../summary/index.ts'
import {isTableRow} from '../summary/tables.ts'
import {type Talk, talkOfSummary} from './talk.ts'

/** Fewest words outside of talk that make a summary; the shortest that were found among people’s notes have about 100. */
const fewestOwnWords = 25

/** Fewest sections in which something is told that make a summary, however short their sentences. */
const fewestOwnSections = 2

/** Fewest words of a document that can be a summary in which somebody speaks. */
const fewestWords = 40

/** Share of a document’s sentences that are about the answer, from which on a judgement at its head stands in place of a summary. */
const mostlyAboutAnswer = 0.5

/**
 * The talk that stands in place of a summary.
 *
 * @returns The first talk of a document that holds nothing else, or that judges an answer from head to end; of a few
 *   sentences in each of which somebody speaks or is spoken to, whatever the words, the first.
 */
export function talkInPlaceOfSummary(summary: Summary): Talk | undefined {
  const {talks, aboutAnswer, ownSections, spoken, ...own} = talkOfSummary(summary)
  const first = talks[0]
  if (hasOtherContent(summary)) return
  if (!first) return summary.words < fewestWords ? spoken : undefined
  // What is missing is told section by section, too: “Results: could not be extracted.”
  const isTold = ownSections >= fewestOwnSections && first.kind !== 'refusal'
  if (own.ownWords + own.noteWords < fewestOwnWords && !isTold) return first
  const judges = first.kind === 'judgement' || first.kind === 'refusal'
  const told = own.ownSentences + own.ownNotes
  return judges && aboutAnswer >= told * mostlyAboutAnswer ? first : undefined
}

/** Fewest rows that make a table where no plugin reads one: its head, the line below it and a row. */
const fewestRows = 3

/** A table or a block quote is more than talk. */
function hasOtherContent(summary: Summary): boolean {
  return summary.blocks.some(
    ({kind, blockQuote, prose}) =>
      kind === 'cell' ||
      blockQuote > 0 ||
      prose.text.split('\n').filter(isTableRow).length >= fewestRows
  )
}
