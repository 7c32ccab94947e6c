/** `conversational-text`: a summary speaks of its paper, not with the one who asked for it. */

import * as v from 'valibot'
import {leaksOfSummary} from '../../src/language/leaks/index.ts'
import type {TalkKind} from '../../src/language/shapes/index.ts'
import {mayGo, type Talk, talkOfSummary} from '../../src/language/talk.ts'
import {defineRule} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'
import {changeFor, cover, removalsOf, sourceOf, type TalkList} from './removal.ts'

const kinds = [
  'agreement',
  'announcement',
  'delivery',
  'report',
  'offer',
  'refusal',
  'disclaimer',
  'judgement'
] as const satisfies readonly TalkKind[]

const names: Record<TalkKind, string> = {
  agreement: 'reply to whoever asked for the summary',
  announcement: 'announcement of what will be done',
  delivery: 'sentence that presents the summary',
  report: 'report on how the task was done',
  offer: 'offer of more work',
  refusal: 'refusal or request for material',
  disclaimer: 'remark about the model',
  judgement: 'judgement of an answer'
}

export default defineRule({
  id: 'conversational-text',
  severity: 'warn',
  reads: 'summary',
  ofEveryDocument: true,
  options: v.strictObject({
    allow: v.optional(
      v.pipe(
        v.array(v.picklist(kinds)),
        v.description(
          'Kinds of talk to let pass, such as `disclaimer` where summaries must say that a model wrote them.'
        )
      ),
      []
    )
  }),
  asks: () => [
    'Begin and end with the summary itself: no answer to these instructions, no offer, no remark about yourself.'
  ],
  check({summary, options: {allow}, report}) {
    const {talks, ownWords} = talkOfSummary(summary)
    const told = outsideLeaks(
      talks.filter(({kind}) => !allow.includes(kind)),
      summary
    )
    const lists = inLists(told, summary)
    // A document that is nothing but talk would be empty without it: that mends nothing.
    const removals = ownWords > 0 ? removalsOf(lists, summary) : []
    const leaking = told.length > 0 ? blocksWithLeaks(summary) : new Set()
    for (const [index, list] of lists.entries()) {
      const [{kind}] = list
      const removal = removals[index]
      // What is left of a paragraph of the prompt would look like the author's own.
      const isLeak = list.some(({block}) => leaking.has(block))
      const change = removal && !isLeak ? changeFor(list, removal, summary) : undefined
      const place = change ?? cover(list.map((talk) => sourceOf(talk, summary)))
      report({
        reason: `Unexpected ${names[kind]}, expected text about the paper`,
        place: summary.placeInSource(place),
        actual: place && summary.source.slice(place.start, place.end),
        ...(change && {expected: [change.text]})
      })
    }
  }
})

/** The blocks that have a piece of a prompt in them. */
function blocksWithLeaks(summary: Summary): ReadonlySet<number> {
  return new Set(leaksOfSummary(summary).flatMap(({at}) => ('block' in at ? [at.block] : [])))
}

/**
 * Talk but for what is the words of a delimiter (“=== BEGIN SUMMARY ===”) or the line of a chat, which `prompt-leak` tells. Most summaries
 * have no talk, and then need no more than this.
 */
function outsideLeaks(talks: readonly Talk[], summary: Summary): readonly Talk[] {
  if (talks.length === 0) return talks
  const leaks = leaksOfSummary(summary).filter(({kind}) => kind === 'delimiter' || kind === 'label')
  return talks.filter(
    ({block, span}) =>
      !leaks.some(
        ({at}) =>
          'block' in at &&
          at.block === block &&
          at.span.start <= span.start &&
          at.span.end >= span.end
      )
  )
}

/**
 * Talk, the items of a list that follow each other together: it is read, and mended, as one. What people may want to keep
 * is told apart from what may go.
 */
function inLists(talks: readonly Talk[], {blocks}: Summary): TalkList[] {
  const lists: TalkList[] = []
  for (const talk of talks) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const goesOn =
      last !== undefined &&
      mayGo(last.kind) === mayGo(talk.kind) &&
      last.block + 1 === talk.block &&
      [last, talk].every(({block, whole}) => whole && blocks[block]!.inList)
    if (list && goesOn) list.push(talk)
    else lists.push([talk])
  }
  return lists
}
