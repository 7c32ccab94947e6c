/** `quote-count`: a summary rests on enough of the paper's own words, and not on too many. */

import * as v from 'valibot'
import {count, rangeInWords} from '../../src/options.ts'
import type {Span} from '../../src/quote/types.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'quote-count',
  severity: 'warn',
  reads: 'paper',
  ofEveryDocument: true,
  options: v.strictObject({
    minimum: count('Fewest distinct quotations that stand in the paper.', 10),
    maximum: count('Most distinct quotations that stand in the paper.', 15)
  }),
  asks: ({minimum, maximum}) => [
    `Quote ${rangeInWords(minimum, maximum)} different passages of the paper.`
  ],
  check({summary, evidence, options: {minimum, maximum}, report}) {
    const {quotations} = evidence()
    const distinct = countDistinct(
      quotations.flatMap(({verdict, passage}) =>
        verdict === 'verbatim' && passage ? [passage.pieces] : []
      )
    )
    const found =
      distinct === 1
        ? '`1` distinct quotation that stands in the paper'
        : `\`${distinct}\` distinct quotations that stand in the paper`
    const expected =
      distinct < minimum
        ? `at least \`${minimum}\``
        : distinct > maximum
          ? `at most \`${maximum}\``
          : undefined
    if (expected) {
      report({reason: `Unexpected ${found}, expected ${expected}`, place: summary.opening})
    }
  }
})

/** Count passages, longest first, of which no more than half stands in those before. */
function countDistinct(passages: readonly (readonly Span[])[]): number {
  const quoted = new Uint8Array(passages.flat().reduce((most, {end}) => Math.max(most, end), 0))
  const sized = passages.map((pieces) => ({
    pieces,
    length: pieces.reduce((sum, {start, end}) => sum + end - start, 0)
  }))
  let count = 0
  for (const {pieces, length} of sized.sort((one, other) => other.length - one.length)) {
    let again = 0
    for (const {start, end} of pieces) for (let at = start; at < end; at++) again += quoted[at]!
    if (again * 2 <= length) count++
    for (const {start, end} of pieces) quoted.fill(1, start, end)
  }
  return count
}
