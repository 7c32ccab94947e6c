/** `unique-sentences`: a summary says a thing once. */

import * as v from 'valibot'
import {phraseLoops} from '../../src/language/loops.ts'
import {count, share} from '../../src/options.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import {markedSpan} from '../../src/summary/blocks.ts'
import type {Summary} from '../../src/summary/index.ts'
import {findRepetitions, type Repetition} from '../../src/summary/repetitions.ts'

export default defineRule({
  id: 'unique-sentences',
  severity: 'warn',
  reads: 'summary',
  options: v.strictObject({
    minimumWords: count(
      'Fewest words of a sentence that may not stand twice.',
      // Of the shorter sentences that stand twice in 430 summaries, nearly all are labels ("Context: Introduction.").
      6,
      1
    ),
    similarity: share(
      'Share of words and word pairs that two sentences have in common, from which one is nearly a repetition of the other; `1` for exact repetition only. Sentences with other numbers are never near.',
      0.85,
      0.5
    )
  }),
  asks: () => ['Say each thing once: no sentence and no quotation stands twice, or nearly.'],
  check({summary, options, report}) {
    for (const repetition of findRepetitions(summary, options)) {
      report(reportOf(summary, repetition))
    }
    for (const {block, span, times} of phraseLoops(summary)) {
      report({
        reason: `Unexpected phrase that is said \`${times}\` times in a row, expected each thing once`,
        place: summary.place(summary.blocks[block]!.prose, span)
      })
    }
  }
})

function reportOf(
  summary: Summary,
  {first, again, length, times, near, fault}: Repetition
): Report {
  const often = times > 2 ? `, \`${times}\` times in all` : ''
  const nearly =
    length === 1
      ? 'sentence that nearly repeats an earlier one'
      : `\`${length}\` sentences that nearly repeat earlier ones`
  const exactly =
    length === 1 ? 'repetition of a sentence' : `repetition of \`${length}\` sentences`
  return {
    reason: `Unexpected ${near ? nearly : exactly}${often}, expected each thing once`,
    place: placeOf(summary, again, length),
    cause: {reason: 'It stands first here', place: placeOf(summary, first, length)},
    once: `${fault}`
  }
}

/** Where sentences that follow each other stand. */
function placeOf(summary: Summary, index: number, length: number) {
  const {sentences, blocks, source, placeInSource} = summary
  const [from, to] = [index, index + length - 1].map((at) => {
    const {block, span} = sentences[at]!
    return markedSpan(blocks[block]!, span, source)
  })
  return placeInSource(from && to && {start: from.start, end: to.end})
}
