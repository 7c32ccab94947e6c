/** `verbatim-quotes`: what stands in quotation marks stands in the paper. */

import * as v from 'valibot'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'verbatim-quotes',
  severity: 'error',
  options: v.strictObject({}),
  async check({summary, evidence, report}) {
    for (const {quotation, verdict} of (await evidence()).quotations) {
      if (verdict === 'verbatim') continue
      report({
        reason: `Unexpected quotation, verdict ${verdict}`,
        place: summary.place(quotation.prose)
      })
    }
  }
})
