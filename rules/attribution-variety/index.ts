/** `attribution-variety`: a summary says who speaks in more than one way, and says it once. */

import * as v from 'valibot'
import {groupBy} from '../../src/groups.ts'
import {count} from '../../src/options.ts'
import {defineRule} from '../../src/rule.ts'
import type {Attribution} from '../../src/summary/attributions.ts'
import type {Summary} from '../../src/summary/index.ts'
import type {AttributionFault} from '../../src/summary/mark-faults.ts'
import type {Prose} from '../../src/summary/prose.ts'
import {alternatives} from './alternatives.ts'

export default defineRule({
  id: 'attribution-variety',
  severity: 'warn',
  reads: 'summary',
  options: v.strictObject({
    maximum: count(
      'Most uses of one attribution, whatever its tense and adverbs: “the authors state”, “as the authors further stated”.',
      // In 71 of 176 summaries with attributions one phrase stands five times or more; people's notes reach two.
      4,
      1
    ),
    row: count('Most quotations in a row with the same attribution.', 1, 1),
    unattributed: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether a quotation that stands as a sentence of its own in a paragraph needs an attribution. Quotations in lists, block quotes and within sentences never do.'
        )
      ),
      true
    )
  }),
  asks: ({maximum, row, unattributed}) => [
    `${unattributed ? 'Say who speaks before each quotation, and use' : 'Where you say who speaks before a quotation, use'} no such phrase more than ${timesOf(maximum)}, or more than ${timesOf(row)} in a row.`
  ],
  check({summary, options, report}) {
    for (const [index, faults] of together(summary).entries()) {
      for (const fault of faults) report({...faultReport(summary, fault), once: `fault ${index}`})
    }
    const uses = usesOf(summary)
    const offer = offers(uses)
    const worn = new Set<string>()
    for (const [key, all] of groupBy(uses, ({attribution}) => attribution.key)) {
      if (all.length <= options.maximum) continue
      worn.add(key)
      for (const use of all.slice(options.maximum)) {
        report({
          reason: `Unexpected attribution \`${phrase(use)}\`, used \`${all.length}\` times, expected at most \`${options.maximum}\``,
          place: placeOf(summary, use),
          ...replacement(summary, use, offer),
          cause: {reason: 'First used here', place: placeOf(summary, all[0]!)},
          once: `worn ${key}`
        })
      }
    }
    for (const [index, run] of runsOf(uses).entries()) {
      if (worn.has(run[0]!.attribution.key)) continue
      for (const use of run.slice(options.row)) {
        report({
          reason: `Unexpected attribution \`${phrase(use)}\`, \`${run.length}\` times in a row, expected another`,
          place: placeOf(summary, use),
          ...replacement(summary, use, offer),
          cause: {reason: 'The first of the row stands here', place: placeOf(summary, run[0]!)},
          once: `row ${index}`
        })
      }
    }
    if (!options.unattributed) return
    for (const {prose, runsAlone} of summary.quotations) {
      if (!runsAlone) continue
      report({
        reason:
          'Unexpected quotation that nobody is named for, expected an attribution before or behind it',
        place: summary.place(prose)
      })
    }
  }
})

/** “once”, “4 times”. */
function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** An attribution of a quotation, and the prose it stands in. */
interface Use {
  attribution: Attribution
  prose: Prose
}

/** The attributions of a summary; one between two quotations, or the halves of one, is used once: “A,” they write, “B.” */
function usesOf({quotations, blocks}: Summary): Use[] {
  const uses: Use[] = []
  for (const {attribution, attributionBlock} of quotations) {
    if (!attribution || attributionBlock === undefined) continue
    const {prose} = blocks[attributionBlock]!
    const last = uses.at(-1)
    const isSame = last?.prose === prose && last.attribution.span.start === attribution.span.start
    if (!isSame) uses.push({attribution, prose})
  }
  return uses
}

/** Rows of equal attributions. */
function runsOf(uses: readonly Use[]): Use[][] {
  const runs: Use[][] = []
  for (const use of uses) {
    const run = runs.at(-1)
    if (run && run[0]!.attribution.key === use.attribution.key) run.push(use)
    else runs.push([use])
  }
  return runs
}

function placeOf(summary: Summary, {prose, attribution}: Use) {
  return summary.place(prose, attribution.span)
}

/**
 * What stands in the place, and what may be written instead: nothing where the source is not the words that
 * a reader sees, since marks of Markdown within them would be left without their partners.
 */
function replacement(
  summary: Summary,
  use: Use,
  offer: Offer
): {actual?: string; expected?: string[]} {
  const {prose, attribution} = use
  const span = prose.sourceSpan(attribution.span)
  if (!span) return {}
  const actual = summary.source.slice(span.start, span.end)
  const offered = actual === phrase(use) ? offer(use) : []
  return {actual, ...(offered.length > 0 && {expected: offered})}
}

/** Gives the attributions that may be written in place of a use. */
type Offer = (use: Use) => string[]

/** Attributions in place of those of a summary; each phrase is asked for once, however often it is used. */
function offers(uses: readonly Use[]): Offer {
  const stock = uses.map((use) => ({...use, words: phrase(use)}))
  const known = new Map<string, string[]>()
  return (use) => {
    const words = phrase(use)
    const offered = known.get(words) ?? alternatives(words, use.attribution, stock)
    known.set(words, offered)
    return offered
  }
}

function phrase({prose, attribution: {span}}: Use): string {
  return prose.text.slice(span.start, span.end)
}

/** The faults, with each those that only go on with the one before: a loop that was broken into paragraphs is one. */
function together({blocks, attributionFaults}: Summary): AttributionFault[][] {
  const proses = new Map(blocks.map(({prose}, index) => [prose, blocks[index - 1]?.prose]))
  const lists: AttributionFault[][] = []
  for (const [index, fault] of attributionFaults.entries()) {
    const {prose, span} = fault
    const before = attributionFaults[index - 1]
    const goesOn =
      before?.prose === proses.get(prose) &&
      before !== undefined &&
      !/\S/.test(before.prose.text.slice(before.span.end)) &&
      !/\S/.test(prose.text.slice(0, span.start))
    if (goesOn) lists.at(-1)!.push(fault)
    else lists.push([fault])
  }
  return lists
}

function faultReport(summary: Summary, {kind, prose, span, count, attribution}: AttributionFault) {
  const place = summary.place(prose, span)
  return kind === 'loop'
    ? {
        reason: `Unexpected attribution within an attribution, \`${count}\` deep, expected one and the quoted words`,
        place
      }
    : {
        reason: `Unexpected attribution \`${phrase({prose, attribution})}\` with nothing behind it, expected the quoted words`,
        place
      }
}
