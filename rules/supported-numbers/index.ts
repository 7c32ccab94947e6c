/** `supported-numbers`: the numbers of a summary are the paper's, and a section on results has some. */

import * as v from 'valibot'
import type {Evidence} from '../../src/evidence.ts'
import {defineRule} from '../../src/rule.ts'
import {plainSource} from '../../src/summary/prose.ts'

export default defineRule({
  id: 'supported-numbers',
  severity: 'warn',
  reads: 'paper',
  options: v.strictObject({
    rounding: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether a number of the paper may be rounded: 9.47 to 9.5, 71.6% to 72%.')
      ),
      true
    ),
    results: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether a section on results must hold a number when the paper gives at least 20.'
        )
      ),
      // Papers of pure theory have numbers too: one message in three was on a summary of such a paper.
      false
    )
  }),
  asks: () => [
    'Give results with their numbers where the paper has any, and no number that the paper does not have.'
  ],
  check({summary, evidence, options, report}) {
    const {numbers, numberless, unread} = evidence()
    const lacking = numbers.filter(({rounded}) => !options.rounding || !rounded)
    // One message says it of all that may stand on a page that was not read.
    for (const number of unread ? lacking.slice(0, 1) : lacking) {
      const {prose} = summary.blocks[number.block]!
      const actual = plainSource(prose, number.span, summary.source)
      report({
        reason: unread
          ? `Cannot verify number \`${number.text}\`: ${unread}`
          : `Unexpected number \`${number.text}\`, expected a number that the paper has`,
        place: summary.place(prose, number.span),
        ...(actual !== undefined && {actual}),
        note: unread
          ? [noteOn(number), noteOnUnread(lacking.slice(1))].filter(Boolean).join(' ')
          : noteOn(number),
        once: number.text
      })
    }
    if (!options.results) return
    for (const index of numberless) {
      const {block, span} = summary.headings[index]!
      report({
        reason: 'Unexpected section on results without a number, expected those of the paper',
        place: summary.place(summary.blocks[block]!.prose, span)
      })
    }
  }
})

/** Numbers that a note names at most, besides the one that it is on. */
const mostNamed = 8

function noteOnUnread(others: Evidence['numbers']): string {
  const named = [...new Set(others.map(({text}) => `\`${text}\``))]
  const list = named.slice(0, mostNamed).join(', ') + (named.length > mostNamed ? ', …' : '')
  const advice =
    'Compare it with the paper yourself, or name a copy of the paper whose text can be read.'
  return named.length > 0 ? `${advice} What was read does not have ${list} either.` : advice
}

function noteOn({meant, line, page}: Evidence['numbers'][number]): string | undefined {
  if (!meant) return undefined
  const place = page === undefined ? `in line ${line} of its text` : `on page ${page}`
  return `Perhaps \`${meant.text}\` is meant, which the paper has ${place}.`
}
