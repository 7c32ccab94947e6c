/** `verbatim-quotes`: what stands in quotation marks stands in the paper. */

import * as v from 'valibot'
import type {JudgedQuotation} from '../../src/evidence.ts'
import {defineRule} from '../../src/rule.ts'
import {describe} from './messages.ts'
import {describeFault, differingWords, movedMark, quickFix} from './quick-fix.ts'

export default defineRule({
  id: 'verbatim-quotes',
  severity: 'error',
  reads: 'paper',
  options: v.strictObject({}),
  asks: () => [
    'Copy every quotation letter by letter from the text of the paper above. Do not correct, shorten or join sentences inside quotation marks; mark what you leave out by “[…]”.',
    'Put nothing in quotation marks that does not stand in the paper: say it in your own words instead.'
  ],
  check({summary, evidence, report}) {
    for (const fault of summary.markFaults) report(describeFault(fault, summary))
    const {quotations} = evidence()
    const described = quotations.flatMap((judged) => {
      const description = describe(judged)
      return description ? [{judged, description, words: wordsOf(judged, description.reason)}] : []
    })
    const times = timesOf(described)
    for (const {judged, description, words} of described) {
      const {prose} = judged.quotation
      // Where it is from another paper of the library, `single-paper` says so.
      const unlessCovered = judged.origin && [judged]
      if (judged.wordsFrom !== undefined) {
        const moved = movedMark(judged.quotation, judged.wordsFrom, summary)
        report({unlessCovered, ...description, ...moved})
        continue
      }
      const fix = quickFix(judged, summary)
      const often = fix ? 1 : times.get(words)!
      const place = summary.place(prose, fix?.span ?? differingWords(judged))
      report({
        ...description,
        reason: often > 1 ? `${description.reason}, \`${often}\` times in all` : description.reason,
        place,
        // Where a fix can be offered each place needs its own; else a second message says nothing new.
        ...(fix ? {actual: fix.actual, expected: [fix.expected]} : {once: words}),
        unlessCovered
      })
    }
  }
})

/** How often each quotation of which the same is said stands in the summary. */
function timesOf(described: readonly {words: string}[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const {words} of described) times.set(words, (times.get(words) ?? 0) + 1)
  return times
}

/** What words and numbers are made of: letters, digits and signs, a minus, and the marks within a number. */
const telling = /[\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{So}%′″]|[-−–](?=\s?\p{N})|(?<=\p{N})[.,](?=\p{N})/gu

/** What two quotations have in common that are one: their words and numbers, whatever the case and the marks, and what is said of them. */
function wordsOf({quotation}: JudgedQuotation, reason: string): string {
  const words = quotation.prose.text.toLowerCase().match(telling) ?? []
  return `${words.join('')} ${reason}`
}
