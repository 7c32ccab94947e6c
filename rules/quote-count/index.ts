/** `quote-count`: a summary rests on enough of the paper's own words, and not on too many. */

import * as v from 'valibot'
import {count, rangeInWords} from '../../src/options.ts'
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
    const passages = new Set(
      quotations
        .filter(({verdict}) => verdict === 'verbatim')
        .map(({passage}) => `${passage?.start} ${passage?.end}`)
    )
    const found =
      passages.size === 1
        ? '`1` distinct quotation that stands in the paper'
        : `\`${passages.size}\` distinct quotations that stand in the paper`
    const expected =
      passages.size < minimum
        ? `at least \`${minimum}\``
        : passages.size > maximum
          ? `at most \`${maximum}\``
          : undefined
    if (expected) {
      report({reason: `Unexpected ${found}, expected ${expected}`, place: summary.opening})
    }
  }
})
