/** `quote-count`: a summary rests on enough of the paper's own words, and not on too many. */

import * as v from 'valibot'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'quote-count',
  severity: 'warn',
  options: v.strictObject({
    minimum: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Fewest quotations that hold.')),
      10
    ),
    maximum: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('Most quotations that hold.')),
      15
    )
  }),
  async check({summary, evidence, options: {minimum, maximum}, report}) {
    const {quotations} = await evidence()
    const distinct = new Set(
      quotations
        .filter(({verdict}) => verdict === 'verbatim')
        .map(({passage}) => `${passage?.start} ${passage?.end}`)
    ).size
    if (distinct < minimum) {
      report({
        reason: `Unexpected \`${distinct}\` distinct quotations that hold, expected at least \`${minimum}\``,
        place: summary.opening
      })
    } else if (distinct > maximum) {
      report({
        reason: `Unexpected \`${distinct}\` distinct quotations that hold, expected at most \`${maximum}\``,
        place: summary.opening
      })
    }
  }
})
