/** `verbatim-quotes`: what stands in quotation marks stands in the paper. */

import * as v from 'valibot'
import {defineRule} from '../../src/rule.ts'
import {describe} from './messages.ts'
import {describeFault, differingWords, quickFix} from './quick-fix.ts'

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
    for (const judged of evidence().quotations) {
      const description = describe(judged)
      if (!description) continue
      const {prose} = judged.quotation
      const fix = quickFix(judged, summary)
      const place = summary.place(prose, fix?.span ?? differingWords(judged))
      report({
        ...description,
        place,
        ...(fix && {actual: fix.actual, expected: [fix.expected]})
      })
    }
  }
})
