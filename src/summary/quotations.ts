/** Finds the quotations of a summary: text that is marked as the paper's own words. */

import type {Span} from '../quote/types.ts'
import type {Block} from './index.ts'
import type {Prose} from './prose.ts'

/** Text of a summary that is marked as the paper's own words. */
export interface Quotation {
  /** Whether quotation marks or a block quote mark it. */
  kind: 'marks' | 'block'
  /** The quoted words without their outer marks, with their map to the source. */
  prose: Prose
}

/** Something that is wrong with quotation marks: one that never closes, an attribution inside them. */
export interface MarkFault {
  reason: string
  prose: Prose
  /** Where in the prose. */
  span: Span
}

/**
 * Find quotations in document order.
 *
 * @param minimumWords Text in marks with fewer words is a term or a title and no quotation.
 */
export function findQuotations(blocks: readonly Block[], minimumWords: number): Quotation[] {
  const quotations: Quotation[] = []
  for (const block of blocks) {
    for (const match of block.prose.text.matchAll(/“([^“”]*)”|"([^"]*)"/g)) {
      const inner = match[1] ?? match[2] ?? ''
      if (inner.split(/\s+/).filter(Boolean).length < minimumWords) continue
      quotations.push({
        kind: 'marks',
        prose: block.prose.slice(match.index + 1, match.index + 1 + inner.length)
      })
    }
  }
  return quotations
}
