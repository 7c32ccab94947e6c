/** A small rule for tests: finds strings and says what may stand in their place. */

import * as v from 'valibot'
import {defineRule, type Rule} from '../../src/rule.ts'

/** What `replaceRule` looks for, and what may stand there instead. */
export type Replacements = Record<string, string[]>

/** A rule that reports each occurrence of each key; of `left|right` the empty range at the bar. */
export function replaceRule(
  replacements: Replacements,
  severity: 'warn' | 'error' = 'warn',
  id = 'replace'
): Rule {
  return defineRule({
    id,
    severity,
    reads: 'summary',
    options: v.strictObject({}),
    check({summary, report}) {
      for (const [key, expected] of Object.entries(replacements)) {
        const bar = key.indexOf('|')
        const text = key.replace('|', '')
        for (
          let at = summary.source.indexOf(text);
          at >= 0;
          at = summary.source.indexOf(text, at + 1)
        ) {
          const span =
            bar < 0 ? {start: at, end: at + text.length} : {start: at + bar, end: at + bar}
          report({
            reason: `Unexpected \`${text}\``,
            place: summary.placeInSource(span),
            expected
          })
        }
      }
      return undefined
    }
  }) as Rule
}
