/** Sentences that tell the writer of a summary what to do: pieces of a prompt. */

import type {Concept} from '../lexicon.ts'
import {Sentence, type SentenceFacts} from './sentence.ts'

/**
 * What a sentence that instructs begins with, by word, unless it ends in an order: few sentences do, and the others
 * need not be read.
 */
export const openings: readonly ReadonlySet<Concept>[] = [
  new Set<Concept>(['order', 'emit', 'disclaimer', 'answer', 'role', 'task', 'brief']),
  new Set<Concept>(['task', 'brief'])
]

/** A sentence, and how it may order. */
interface OrderFacts extends SentenceFacts {
  /** Whether it ends in an order in a language in which verbs stand last; elsewhere, “quotes to keep” end in one, too. */
  ordersLast: boolean
}

/**
 * Whether a sentence tells the writer of a summary what to do: “Start with exact title:”, “Extract quotes only
 * from the text provided below.” Notes tell their readers what to do, too, but not with quotes and drafts.
 */
export function instructs(facts: OrderFacts): boolean {
  const s = new Sentence(facts)
  if (s.has('me', 'person')) return false
  return (
    listsDemands(s) ||
    // “Output format: Markdown with headings and ten quotes.”
    (s.begins(1, 'answer') &&
      s.begins(2, 'trait') &&
      s.near('answer', 'trait', 0) &&
      s.has('cited', 'product', 'count') &&
      s.within(20)) ||
    (s.begins(1, 'role') && (s.has('work', 'product') || s.within(8))) ||
    orders(s, facts)
  )
}

/** “Requirements: exact quotes, no repetition.”, “Key requirements for the summary:” */
function listsDemands(s: Sentence): boolean {
  if (!s.begins(2, 'task', 'brief') || !s.within(20)) return false
  return (
    // “Word count: 600 words, quotes checked.” tells of the text that was written.
    (s.begins(1, 'task', 'brief') &&
      !s.begins(1, 'trait') &&
      s.has('cited') &&
      s.has('count', 'virtue', 'verbatim')) ||
    (s.near('task', 'product', 2) && s.within(6))
  )
}

/** Words between an order and what is to be quoted: “Cite page numbers for every quote.” */
const longestObject = 4

function orders(s: Sentence, {ordersLast}: OrderFacts): boolean {
  // “IMPORTANT: Only use …”
  const commands =
    s.begins(1, 'order', 'emit') ||
    (s.begins(1, 'disclaimer') && s.begins(3, 'order')) ||
    ordersLast
  if (!commands) return false
  return (
    s.handedSource ||
    s.has('target') ||
    (s.handedTask && s.has('product', 'answer', 'cited', 'trait', 'comply')) ||
    s.near('order', 'cited', longestObject) ||
    // “Use only information from the paper.”
    (s.has('outside') && s.has('source')) ||
    // “Use Markdown headings for each section.”
    (s.near('order', 'trait', 0) && s.inOrder('trait', 'blank')) ||
    (s.near('order', 'answer', 3) && s.has('given', 'you', 'brief', 'all', 'count', 'verbatim')) ||
    (s.near('order', 'product', 3) && s.has('count')) ||
    (s.near('order', 'trait', 2) && s.has('all', 'verbatim')) ||
    // “Use at least 5000 words for each sample.” counts words and praises nothing, where “words” are both.
    (s.near('order', 'virtue', 1) && (!s.has('count') || s.apart('virtue', 'count'))) ||
    // “Use past tense and never begin with a name.”
    (s.begins(1, 'order') && s.near('order', 'trait', 0) && s.inOrder('order', 'order')) ||
    (s.begins(1, 'emit') && (s.has('product') || s.within(4)))
  )
}
