/** `paper-title`: a summary bears the title of its paper, word for word. */

import * as v from 'valibot'
import type {Span} from '../../src/quote/types.ts'
import {defineRule, type Report, type RuleContext} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'
import type {Prose} from '../../src/summary/prose.ts'
import {findTitles} from '../../src/summary/titles.ts'
import {differences} from './differences.ts'

export default defineRule({
  id: 'paper-title',
  severity: 'error',
  reads: 'paper',
  options: v.strictObject({}),
  asks: () => ['Begin with the title of the paper as a heading, word for word.'],
  check(context) {
    const {summary, report} = context
    const title = titleOf(context)
    if (!title) return
    const found = findTitles(summary, title)
    if (found.length === 0) {
      report({
        reason: `Unexpected summary without the title of its paper, expected \`${title}\``,
        place: startOf(context),
        expected: [`# ${escaped(title)}\n\n`]
      })
    }
    for (const {exact, block, span} of found) {
      if (!exact) report(anotherTitle(summary, summary.blocks[block]!.prose, span, title))
    }
  }
})

function anotherTitle(summary: Summary, prose: Prose, span: Span, title: string): Report {
  const source = prose.sourceSpan(span)
  const actual = source && summary.source.slice(source.start, source.end)
  const said = prose.text.slice(span.start, span.end)
  return {
    reason: `Unexpected title \`${said}\`, expected \`${title}\`: ${differences(said, title)}`,
    place: summary.place(prose, span),
    // Where marks of Markdown stand within the words, a replacement would unbalance them.
    ...(actual === said && {actual, expected: [escaped(title)]})
  }
}

/** The title that the frontmatter names, else the paper's own when it is certain. */
function titleOf({summary, evidence}: RuleContext<unknown>): string | undefined {
  const {title} = summary.frontmatter
  if (title) return title.value.replace(/\s+/g, ' ')
  const own = evidence().paper.title
  return own?.certain ? own.text.replace(/\s+/g, ' ').trim() : undefined
}

/** The point before the first block, where a title can be put in. */
function startOf({summary}: RuleContext<unknown>) {
  const start = summary.opening?.start
  if (start?.offset === undefined) return
  // The opening is the first block's text: its heading's marks stand before it, on the same line.
  const line = summary.source.lastIndexOf('\n', start.offset - 1) + 1
  return summary.placeInSource({start: line, end: line})
}

/** A title as Markdown that reads as it is; mathematics stays as it is written. */
function escaped(title: string): string {
  return title.replace(/[\\`*_[\]<]/g, (mark, at: number) =>
    inMathematics(title, at) ? mark : `\\${mark}`
  )
}

function inMathematics(title: string, at: number): boolean {
  const before = title.slice(0, at).split('$').length - 1
  return before % 2 === 1 && title.indexOf('$', at) >= 0
}
