/** `paper-frontmatter`: a summary names its paper, and the paper can be read. */

import * as v from 'valibot'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'paper-frontmatter',
  severity: 'error',
  reads: 'paper',
  options: v.strictObject({}),
  asks: () => [
    'Keep the frontmatter, the lines between `---` and `---`, as it is, but for what is said of it above.'
  ],
  check({summary, evidence, report}) {
    const {problems, paper} = summary.frontmatter
    // What is wrong with the paper is told by whoever first asks for the evidence: here, the preset's first rule.
    // Where no paper is named, that is the first problem.
    for (const {reason, span, fix} of paper ? problems : problems.slice(1))
      report({reason, place: summary.placeInSource(span), ...(span && fix)})
    if (paper && problems.length > 0) return
    const {citation} = evidence()
    const {citationKey, title} = summary.frontmatter
    if (citation && !citation.known) {
      report({
        reason: `Unexpected citation key \`${citation.key}\`, expected one that the bibliography has`,
        place: summary.placeInSource(citationKey?.span)
      })
    }
    if (citation?.otherTitle !== undefined && citation.isOfAnother) {
      report({
        reason: `Unexpected citation key \`${citation.key}\` of another work (\`${citation.otherTitle}\`), expected that of the paper`,
        place: summary.placeInSource(citationKey?.span)
      })
    } else if (citation?.otherTitle !== undefined) {
      report({
        reason: `Unexpected title \`${title?.value}\`, expected \`${citation.otherTitle}\`, as the bibliography has it`,
        place: summary.placeInSource(title?.span)
      })
    }
  }
})
