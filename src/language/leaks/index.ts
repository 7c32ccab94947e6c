/** Finds what a prompt and its answer left behind: delimiters, placeholders that nobody filled in, instructions, marks of a chat. */

import {groupBy} from '../../groups.ts'
import type {SummaryText} from '../../summary/index.ts'
import {withoutShownCode} from '../hidden.ts'
import {labelLeaks, thoughtLeaks, turnLeaks} from './dialogue.ts'
import {headingLeaks, instructionLeaks} from './instructions.ts'
import {commentLeaks, fileLeaks, markerLeaks, tagLeaks} from './markup.ts'
import {patternLeaks} from './patterns.ts'
import type {Leak} from './types.ts'

const known = new WeakMap<SummaryText, readonly Leak[]>()

/** The leaks of a summary; found once, however many rules ask. */
export function leaksOfSummary(summary: SummaryText): readonly Leak[] {
  const leaks = known.get(summary) ?? findLeaks(summary)
  known.set(summary, leaks)
  return leaks
}

/** Find leaks, block by block. Linear in the summary. */
function findLeaks(summary: SummaryText): Leak[] {
  const shown = withoutShownCode(summary.source)
  return withoutOverlaps([
    ...patternLeaks(summary),
    ...instructionLeaks(summary),
    ...labelLeaks(summary),
    ...turnLeaks(summary),
    ...thoughtLeaks(summary),
    ...headingLeaks(summary),
    ...tagLeaks(shown),
    ...markerLeaks(shown),
    ...commentLeaks(shown),
    ...fileLeaks(shown)
  ])
}

/** Of leaks that stand in each other, the one that begins first. */
function withoutOverlaps(leaks: readonly Leak[]): Leak[] {
  const kept: Leak[] = []
  const ends = new Map<number | undefined, number>()
  const byBlock = groupBy(leaks, ({at}) => ('block' in at ? at.block : undefined))
  for (const [block, group] of byBlock) {
    for (const leak of group.sort((a, b) => a.at.span.start - b.at.span.start)) {
      if (leak.at.span.start < (ends.get(block) ?? 0)) continue
      ends.set(block, leak.at.span.end)
      kept.push(leak)
    }
  }
  return kept
}
