/** `summary-headings`: a summary has the sections that its readers look for, under headings that are headings. */

import * as v from 'valibot'
import {count} from '../../src/options.ts'
import type {Report} from '../../src/rule.ts'
import {defineRule} from '../../src/rule.ts'
import {type Heading, isSectionName, runInHead, sectionName} from '../../src/summary/headings.ts'
import type {Summary} from '../../src/summary/index.ts'
import {sectionNames} from '../../src/summary/language/sections.ts'
import {sameTitle} from '../../src/summary/titles.ts'
import {countWords} from '../../src/summary/words.ts'
import {malformed} from './forms.ts'

export default defineRule({
  id: 'summary-headings',
  severity: 'warn',
  reads: 'summary',
  ofEveryDocument: true,
  options: v.strictObject({
    minimum: count(
      'Fewest headings of sections, in whatever form they are written; the title is none.',
      // Of 210 summaries by a model, 146 have three to seven and 53 none or one; lists of claims have two.
      2
    ),
    depths: v.optional(
      v.pipe(
        v.array(v.picklist([1, 2, 3, 4, 5, 6])),
        v.description(
          'Depths that the headings of sections may have, such as `[3]` for `###`; empty for any.'
        )
      ),
      []
    ),
    required: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description(
          'Sections that must be there, such as `["overview", "results"]`; each may go by another name of the same meaning.'
        )
      ),
      []
    ),
    synonyms: v.optional(
      v.pipe(
        v.record(v.string(), v.array(v.string())),
        v.description(
          'More names by section, added to those that are known: `{"results": ["what they found"]}`.'
        )
      ),
      {}
    )
  }),
  asks: ({minimum, depths, required}) => [
    `Write ${minimum > 0 ? `${minimum} or more headings, each` : 'headings'} on a line of ${minimum > 0 ? 'its' : 'their'} own${withMarks(depths)}.`,
    ...(required.length > 0 ? [`Have these sections: ${required.join(', ')}.`] : [])
  ],
  check({summary, options, report}) {
    for (const heading of summary.headings) {
      if (isSubtitle(summary, heading)) continue
      const fault = malformed(summary, heading, options.depths)
      if (fault) report(fault)
      else if (heading.form === 'line' && wrongDepth(heading, summary, options.depths)) {
        report(depthFault(summary, heading, options.depths))
      }
    }
    for (const fault of overlong(summary)) report(fault)
    for (const fault of duplicates(summary)) report(fault)

    const names = sectionsIn(summary, options.synonyms)
    if (names.length < options.minimum) {
      report({
        reason: `Unexpected \`${names.length}\` section ${names.length === 1 ? 'heading' : 'headings'}, expected at least \`${options.minimum}\``,
        place: summary.opening
      })
    }
    for (const name of options.required) {
      if (names.some((text) => means(text, name, options.synonyms))) continue
      report({
        reason: `Unexpected summary without a section \`${name}\`, expected a heading of this name or meaning`,
        place: summary.opening
      })
    }
  }
})

/**
 * What the sections are called, by their headings or by the names in bold that their paragraphs begin with; a name that says again what the
 * heading right before it says begins no other section.
 */
function sectionsIn(summary: Summary, synonyms: Readonly<Record<string, string[]>>): string[] {
  const headings = summary.headings.filter((heading) => !isTitle(summary, heading))
  const byBlock = new Map(headings.map((heading) => [heading.block, heading.text]))
  const runIn = summary.blocks.flatMap((block, index) => {
    const name = runInHead(block)
    const before = byBlock.get(index - 1)
    const isAgain = name && before && means(before, name, synonyms)
    return name && !isAgain ? name : []
  })
  return [...headings.map(({text}) => text), ...runIn]
}

/** The title: named by the frontmatter, else a heading of depth 1 that opens the summary. */
function isTitle({frontmatter, headings}: Summary, heading: Heading): boolean {
  const title = frontmatter.title?.value
  if (title && sameTitle(title, heading.text)) return true
  return heading === headings[0] && heading.depth === 1 && heading.block === 0
}

/**
 * A line in bold right below the title, which says in what language or of what kind the text is: the heading behind it is none in bold, and
 * either nothing stands between them or its words are no name of a section.
 */
function isSubtitle(summary: Summary, heading: Heading): boolean {
  const [title, subtitle, next] = summary.headings
  if (heading !== subtitle || heading.form !== 'bold' || heading.glued) return false
  if (!title || !isTitle(summary, title) || heading.block !== title.block + 1) return false
  const {prose} = summary.blocks[heading.block]!
  if (prose.text.slice(heading.span.end).trim() !== '' || next?.form !== 'line') return false
  return next.block === heading.block + 1 || !isSectionName(heading.text)
}

function wrongDepth(heading: Heading, summary: Summary, depths: readonly number[]): boolean {
  return depths.length > 0 && !depths.includes(heading.depth) && !isTitle(summary, heading)
}

function depthFault(summary: Summary, heading: Heading, depths: readonly number[]): Report {
  const marks = depths.map((depth) => `\`${'#'.repeat(depth)}\``).join(' or ')
  return {
    reason: `Unexpected \`${'#'.repeat(heading.depth)}\` before the heading \`${heading.text}\`, expected ${marks}`,
    place: summary.place(summary.blocks[heading.block]!.prose)
  }
}

/** Headings that are paragraphs by their length. */
function overlong(summary: Summary): Report[] {
  const known = new Set(summary.headings.map(({block}) => block))
  return summary.blocks.flatMap(({kind, prose}, index) => {
    if (kind !== 'heading' || known.has(index) || !/\p{L}/u.test(prose.text)) return []
    return {
      reason: `Unexpected text of \`${countWords(prose.text)}\` words as a heading, expected a short heading and a paragraph`,
      place: summary.place(prose)
    }
  })
}

/** With which marks headings are asked for, if with any: “, with `##` or `###`”. */
function withMarks(depths: readonly number[]): string {
  const marks = depths.map((depth) => `\`${'#'.repeat(depth)}\``)
  return marks.length > 0 ? `, with ${marks.join(' or ')}` : ''
}

/** Sections of one name below the same heading. */
function duplicates(summary: Summary): Report[] {
  const first = new Map<string, Heading>()
  return summary.sections.flatMap(({heading, parent}) => {
    if (!heading) return []
    const own = sectionName(heading.text)
    if (own === '') return []
    const name = `${parent ?? -1} ${own}`
    const before = first.get(name)
    if (!before) {
      first.set(name, heading)
      return []
    }
    return {
      reason: `Unexpected second section \`${heading.text}\`, expected its text in the first or another name`,
      place: placeOf(summary, heading),
      cause: {reason: 'The first stands here', place: placeOf(summary, before)}
    }
  })
}

function placeOf({blocks, place}: Summary, {block, span}: Heading) {
  const {prose} = blocks[block]!
  const {length} = prose.text.slice(span.start, span.end).trimEnd()
  return place(prose, {start: span.start, end: span.start + length})
}

/** Whether a heading has a name, or one of the same meaning; "3. Results" and "Key Results:" do. */
function means(text: string, name: string, synonyms: Readonly<Record<string, string[]>>): boolean {
  const heading = sectionName(text)
  return namesFor(sectionName(name), synonyms).some(
    (known) => heading === known || wordIn(heading, known)
  )
}

/**
 * A name and all that mean the same. A user may write any of the names that are known ("methods", "findings"), and add to
 * them under any: whoever would have to guess the first name of a list is told that a section is missing that is there.
 */
function namesFor(name: string, synonyms: Readonly<Record<string, string[]>>): string[] {
  const known = Object.entries(sectionNames).flatMap(([meaning, names]) =>
    meaning === name || names.includes(name) ? [meaning, ...names] : []
  )
  const same = new Set([name, ...known])
  const added = Object.entries(synonyms).flatMap(([key, names]) =>
    same.has(sectionName(key)) ? names.map(sectionName) : []
  )
  return [...same, ...added]
}

function wordIn(heading: string, name: string): boolean {
  return ` ${heading} `.includes(` ${name} `)
}
