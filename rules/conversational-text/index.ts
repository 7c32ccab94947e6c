/** `conversational-text`: a summary speaks of its paper, not with the one who asked for it. */

import * as v from 'valibot'
import type {TalkKind} from '../../src/language/shapes/index.ts'
import {type Talk, talkOfSummary} from '../../src/language/talk.ts'
import type {Span} from '../../src/quote/types.ts'
import {defineRule} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'
import {plainSource} from '../../src/summary/prose.ts'

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
    const told = talks.filter(({kind}) => !allow.includes(kind))
    for (const list of inLists(told, summary)) {
      const [{kind}] = list
      // A document that is nothing but talk would be empty without it: that mends nothing.
      const removal = ownWords > 0 ? removalOfAll(list, summary) : undefined
      const place = removal ?? cover(list.map((talk) => sourceOf(talk, summary)))
      report({
        reason: `Unexpected ${names[kind]}, expected text about the paper`,
        place: summary.placeInSource(place),
        actual: place && summary.source.slice(place.start, place.end),
        ...(removal && {expected: ['']})
      })
    }
  }
})

/** Talk that a message is about: items of one list that say one kind of thing, or one talk alone. */
type TalkList = [Talk, ...Talk[]]

/** Talk, the items of a list that follow each other together: it is read, and mended, as one. */
function inLists(talks: readonly Talk[], {blocks}: Summary): TalkList[] {
  const lists: TalkList[] = []
  for (const talk of talks) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    const goesOn =
      last?.kind === talk.kind &&
      last.block + 1 === talk.block &&
      [last, talk].every(({block, whole}) => whole && blocks[block]!.inList)
    if (list && goesOn) list.push(talk)
    else lists.push([talk])
  }
  return lists
}

function sourceOf({block, span}: Talk, {blocks}: Summary): Span | undefined {
  return blocks[block]!.prose.sourceSpan(span)
}

/** From the first to the last of ranges that follow each other. */
function cover(spans: readonly (Span | undefined)[]): Span | undefined {
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end]
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** The range to remove for talk in a list: that of all of it, where nothing but white space stands between the items. */
function removalOfAll(list: TalkList, summary: Summary): Span | undefined {
  const removals = list.map((talk) => removalOf(talk, summary))
  const apart = removals.some((removal, index) => {
    const before = removals[index - 1]
    return index > 0 && before && removal
      ? /\S/.test(summary.source.slice(before.end, removal.start))
      : !removal
  })
  return apart ? undefined : cover(removals)
}

/** Talk that people may want to keep: what a model says of itself, or of what it was not given. */
const kept = new Set<TalkKind>(['disclaimer', 'refusal'])

/**
 * The range to remove, when it certainly holds nothing of the paper: talk without quotations, code or
 * emphasis inside. Of a whole paragraph the marks around it go, too, and a list item that it fills; of a
 * sentence the space behind it. What stands at an edge of emphasis or a link stays: their marks would go wrong.
 */
function removalOf({block, span, kind, whole, empty}: Talk, {source, blocks}: Summary) {
  const {prose, strong, wrapped} = blocks[block]!
  const place = prose.sourceSpan(span)
  if (!place || !empty || kept.has(kind)) return
  if (whole) return wholeRemoval(place, source)
  if (plainSource(prose, span, source) === undefined) return
  const isAtEdge = [...strong, ...wrapped].some(
    ({start, end}) =>
      span.start < end && span.end > start && !(span.start > start && span.end < end)
  )
  if (isAtEdge) return
  let {end} = place
  while (source[end] === ' ') end++
  return {start: place.start, end}
}

/** The range of a whole paragraph, where nothing else stands on its lines: no link, no HTML, no row of a table. */
function wholeRemoval(place: Span, source: string): Span | undefined {
  let {start, end} = place
  while (/[*_]/.test(source[start - 1] ?? '')) start--
  while (/[*_]/.test(source[end] ?? '')) end++
  const marks = source.slice(start, end).match(/[*_]+/g) ?? []
  const before = source.slice(Math.max(0, start - surroundings), start)
  const isAlone = blockMarks.test(before) && lineEnd.test(source.slice(end, end + surroundings))
  return isAlone && marks.length % 2 === 0 ? withItem({start, end}, source) : undefined
}

/** Before the words of a paragraph: the marks of the quotes and lists that it stands in. */
const blockMarks = /(?:^|[\r\n])(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){0,100}$/

/** Before the words of a list item: how far its marks are set in, and the marks. */
const itemMarks = /(?:^|\n)([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)$/
const lineEnd = /^[ \t]*(?:\r?\n|\r|$)/
/** Blank lines, and how far the next line is set in. */
const nextLine = /^(?:[ \t]*\r?\n)*([ \t>]*)[^\s>]/

/** How much of the source around a list item is looked at, in characters: deeper lists are not written. */
const surroundings = 200

/** The range with the line of the list item that it fills: no item without words is left behind. */
function withItem({start, end}: Span, source: string): Span {
  const marks = itemMarks.exec(source.slice(Math.max(0, start - surroundings), start))
  const rest = lineEnd.exec(source.slice(end, end + surroundings))?.[0]
  if (!marks || rest === undefined) return {start, end}
  const [, inset = '', mark = ''] = marks
  const after = end + rest.length
  const next = nextLine.exec(source.slice(after, after + surroundings))?.[1] ?? ''
  // A line that is set in further belongs to the item, and keeps its marks.
  if (next.length > inset.length) return {start, end}
  return {start: start - inset.length - mark.length, end: after}
}
