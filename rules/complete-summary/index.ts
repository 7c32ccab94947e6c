/** `complete-summary`: a document is a summary, it comes to its end, and it is not the paper itself. */

import * as v from 'valibot'
import type {Copied} from '../../src/evidence/copied.ts'
import {type CutOff, cutOffs} from '../../src/language/cut-off.ts'
import {talkInPlaceOfSummary} from '../../src/language/no-summary.ts'
import {share} from '../../src/options.ts'
import {defineRule} from '../../src/rule.ts'
import {markedSpan} from '../../src/summary/blocks.ts'
import type {Fence} from '../../src/summary/fence.ts'
import type {Summary} from '../../src/summary/index.ts'
import {percentages} from './percentages.ts'

/** Letters and digits a summary must have before its copied share says anything: about forty words. */
const fewestLetters = 200

export default defineRule({
  id: 'complete-summary',
  severity: 'warn',
  reads: 'paper',
  options: v.strictObject({
    copied: share(
      'Share of the text that may be copied from the paper without quotation marks, from 0 to 1.',
      0.5
    )
  }),
  asks: () => [
    'Write a whole summary, from what the paper asks and how it went about it to what it found and what follows, and end with a finished sentence.',
    'Use your own words outside of the quotations.'
  ],
  check({summary, evidence, options, report, reportLast}) {
    const {fence, indented} = summary
    if (fence) {
      reportLast({
        reason:
          'Unexpected summary in a block of code, where nothing is checked, expected it outside of one',
        note: 'Chat programs put an answer into one that was to be Markdown.',
        unchecked: true,
        ...replacing(fence, summary)
      })
      return
    }
    for (const text of indented) {
      report({
        reason:
          'Unexpected indent that makes code of the text, where nothing is checked, expected none',
        ...replacing(text, summary)
      })
    }
    if (summary.isEmpty) {
      reportLast({
        reason: 'Unexpected document without any text, expected a summary of the paper',
        place: summary.opening
      })
      return
    }
    const talk = talkInPlaceOfSummary(summary)
    if (talk) {
      reportLast({
        reason: 'Unexpected document without a summary, expected a summary of the paper',
        place: summary.opening,
        cause: {
          reason: 'Instead of a summary it says this',
          place: summary.place(summary.blocks[talk.block]!.prose, talk.span)
        }
      })
      return
    }
    for (const cut of cutOffs(summary)) report(describeCutOff(cut, summary))
    const {copied} = evidence()
    if (copied.length >= fewestLetters && copied.copied > copied.length * options.copied) {
      report(describeCopied(copied, summary, options.copied))
    }
  }
})

/** An indent that makes code of a line. */
const codeIndent = /^(?: {4}|\t)/m

/** Puts what stands in a block of code in its place; where an indent alone makes it one, only if none is left. */
function replacing({span, value, isIndented}: Fence, {source, placeInSource}: Summary) {
  const actual = source.slice(span.start, span.end)
  const isCertain = !isIndented || !codeIndent.test(value)
  return {place: placeInSource(span), ...(isCertain && {actual, expected: [value]})}
}

/** What ends too soon, as messages call it. */
const cutParts: Readonly<Record<CutOff['part'], string>> = {
  summary: 'the summary',
  section: 'a section',
  row: 'a row of a table'
}

function describeCutOff({part, block, span, missing}: CutOff, summary: Summary) {
  return {
    reason: `Unexpected end of ${cutParts[part]}, expected ${missing}`,
    place: summary.placeInSource(markedSpan(block, span, summary.source))
  }
}

function describeCopied({length, copied, longest}: Copied, summary: Summary, most: number) {
  const [share, limit] = percentages(copied / length, most)
  return {
    reason: `Unexpected \`${share}%\` of the text copied from the paper without quotation marks, expected at most \`${limit}%\``,
    place: summary.opening,
    note: 'Say it in words of your own, or mark the paper’s words as quotations.',
    ...(longest && {
      cause: {
        reason: 'The longest copied run stands here',
        place: summary.place(summary.blocks[longest.block]!.prose, longest.span)
      }
    })
  }
}
