/** `key-terms`: a summary uses the words that its paper is about. */

import type {Position} from 'unist'
import * as v from 'valibot'
import {mostTerms} from '../../src/evidence/terms/most-terms.ts'
import type {Talk} from '../../src/language/talk.ts'
import {defineRule} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'

/** Terms that a paper must have for the rule to judge: of fewer, too much depends on each. */
const fewestTerms = 6

/** Words of prose from which on a text can use three terms: two sentences. Of less, `summary-length` says all there is to say. */
const fewestWords = 30

/**
 * Share of the telling words of a summary that its paper keeps saying, from which on it is of this paper, whatever terms it has: notes
 * speak of details. Of 393 summaries that had too few terms of another paper, most of the same small field, six had as many.
 */
const fewestShared = 0.4

export default defineRule({
  id: 'key-terms',
  severity: 'warn',
  reads: 'paper',
  options: v.strictObject({
    minimum: v.optional(
      v.pipe(
        v.number(),
        v.integer('a whole number'),
        v.minValue(0, 'at least 0'),
        v.maxValue(mostTerms, `at most ${mostTerms}`),
        v.description(
          `Fewest key terms that a summary must use, of at most ${mostTerms} of the paper.`
        )
      ),
      3
    )
  }),
  asks: ({minimum}) =>
    minimum > 0 ? [`Use at least ${minimum} of the key terms of the paper.`] : [],
  check({summary, evidence, options: {minimum}, report}) {
    if (summary.words < fewestWords) return
    const {keyTerms, sharedWords, talk} = evidence()
    const used = keyTerms.filter((term) => term.used)
    if (keyTerms.length < fewestTerms || used.length >= minimum) return
    if (sharedWords >= fewestShared) return
    const missing = keyTerms.filter((term) => !term.used).map(({term}) => `\`${term}\``)
    report({
      reason: `Unexpected \`${used.length}\` of \`${keyTerms.length}\` key terms of the paper, expected at least \`${minimum}\`: missing are ${missing.join(', ')}`,
      place: placeOf(summary, talk.talks),
      note: 'The summary may be about another paper, or say too little of this one.'
    })
  }
})

/** Where the summary begins: its first block that is not all talk with the one who asked for it. */
function placeOf(summary: Summary, talks: readonly Talk[]): Position | undefined {
  const skipped = new Set(talks.filter(({whole}) => whole).map(({block}) => block))
  const first = summary.blocks.find((_, block) => !skipped.has(block))
  return first ? summary.place(first.prose) : summary.opening
}
