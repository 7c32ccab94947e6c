/** `summary-length`: a summary is as long as was agreed. */

import * as v from 'valibot'
import {count, rangeInWords} from '../../src/options.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'summary-length',
  severity: 'warn',
  reads: 'summary',
  ofEveryDocument: true,
  options: v.strictObject({
    minimum: count('Fewest words of prose.', 1000),
    maximum: count('Most words of prose.', 1500)
  }),
  asks: ({minimum, maximum}) => [`Write ${rangeInWords(minimum, maximum)} words of prose.`],
  check({summary, options: {minimum, maximum}, report}) {
    const {words} = summary
    const found = words === 1 ? '`1` word' : `\`${words}\` words`
    if (words < minimum)
      report({
        reason: `Unexpected ${found}, expected at least \`${minimum}\``,
        place: summary.opening
      })
    if (words > maximum)
      report({
        reason: `Unexpected ${found}, expected at most \`${maximum}\``,
        place: summary.opening
      })
  }
})
