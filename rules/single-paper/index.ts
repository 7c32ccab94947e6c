/** `single-paper`: a summary speaks of its own paper, and takes nothing from another one for it. */

import * as v from 'valibot'
import type {OtherName} from '../../src/evidence/other-names.ts'
import type {Origin, OtherPaper} from '../../src/evidence/other-papers.ts'
import {placeName} from '../../src/evidence/place-name.ts'
import type {JudgedQuotation} from '../../src/evidence.ts'
import {path} from '../../src/options.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'

export default defineRule({
  id: 'single-paper',
  severity: 'error',
  reads: 'paper',
  options: v.strictObject({
    library: v.optional(
      v.pipe(
        v.union([path, v.array(path)]),
        v.description(
          'Papers that stray words may come from: a folder, a file or a glob, or several, relative to the working directory, in the project or in the setting `roots`.'
        )
      ),
      []
    )
  }),
  needs: ({library}) => ({library: [library].flat()}),
  asks: () => ['Summarise this one paper: take no words, title or citation key from another.'],
  check({summary, evidence, report}) {
    const {quotations, otherNames, paper} = evidence()
    const mistaken = mistakenPaper(quotations)
    const isMistaken = (other: OtherPaper | undefined) =>
      mistaken !== undefined && other?.path === mistaken.paper.path
    if (mistaken) {
      const quoted = quotations.filter(({origin}) => isMistaken(origin?.paper))
      const called = otherNames.filter((name) => isMistaken(name.paper))
      const covers = [...quoted, ...called]
      report({covers, ...describeMistake(mistaken, paper.path, summary)})
    }
    for (const judged of quotations) {
      const {quotation, origin} = judged
      if (!origin || isMistaken(origin.paper)) continue
      report({covers: [judged], ...describeOrigin(origin, summary.place(quotation.prose))})
    }
    for (const name of otherNames) {
      if (!isMistaken(name.paper)) report({covers: [name], ...describeName(name)})
    }
  }
})

/** Quotations from another paper from which on, with none from the own one, the own one is the mistake. */
const fewestForMistake = 3

/** The paper that a summary is about, when the frontmatter names another: all that it quotes is from there. */
function mistakenPaper(
  quotations: readonly JudgedQuotation[]
): {paper: OtherPaper; count: number} | undefined {
  const counts = new Map<string, {paper: OtherPaper; count: number}>()
  for (const {verdict, origin} of quotations) {
    if (verdict === 'verbatim') return
    if (!origin) continue
    const {paper} = origin
    counts.set(paper.path, {paper, count: (counts.get(paper.path)?.count ?? 0) + 1})
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most && most.count >= fewestForMistake ? most : undefined
}

function describeMistake(
  {paper, count}: {paper: OtherPaper; count: number},
  own: string,
  summary: Summary
): Report {
  return {
    reason: `Unexpected paper \`${own}\`, the summary quotes another one: ${named(paper)} (${count} quotations)`,
    place: summary.placeInSource(summary.frontmatter.paper?.span) ?? summary.opening,
    note: 'Name the paper that is summarised in the frontmatter, or quote the paper that is named there.'
  }
}

function describeOrigin({paper, at}: Origin, place: Report['place']): Report {
  return {
    reason: `Unexpected quotation from another paper, ${named(paper)}, ${placeName(at)}`,
    place,
    note: `It says: ${at.excerpt}`
  }
}

function describeName({kind, text, place, paper, own, replacement}: OtherName): Report {
  const what = kind === 'title' ? 'title' : 'citation key'
  const whose = paper ? `, that of another paper (${named(paper)})` : ''
  const expected = own === undefined ? `the ${what} of the summarised paper` : `\`${own}\``
  return {
    reason: `Unexpected ${what} \`${text}\`${whose}, expected ${expected}`,
    place,
    ...(replacement !== undefined && {actual: text, expected: [replacement]})
  }
}

function named({path, title}: OtherPaper): string {
  return title === undefined ? `\`${path}\`` : `\`${path}\` (“${title}”)`
}
