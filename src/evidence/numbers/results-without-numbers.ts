/** Finds sections on results that hold no number though the paper gives numbers. */

import {countWordsOf} from '../../language/concepts.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import {sectionName} from '../../summary/headings.ts'
import type {SummaryText} from '../../summary/index.ts'
import {sectionNames} from '../../summary/language/sections.ts'
import {givesNumbers} from './paper-numbers.ts'

/** Fewest words of a section on results that must hold a number. */
const fewestWords = 60

/** Sections on results that hold no number, when the paper gives numbers; as indexes of headings. */
export function resultsWithoutNumbers(summary: SummaryText, paper: PreparedPaper): number[] {
  const texts = summary.sections.map(() => '')
  for (const {block, span, section} of summary.stretches) {
    const text = summary.blocks[block]!.prose.text.slice(span.start, span.end)
    // A number below a heading counts for the headings above it.
    for (
      let at: number | undefined = section;
      at !== undefined;
      at = summary.sections[at]!.parent
    ) {
      texts[at] += ` ${text}`
    }
  }
  const found = summary.sections.flatMap(({heading}, index) => {
    if (!heading || !resultNames.has(sectionName(heading.text))) return []
    const text = texts[index]!
    return /\d/.test(text) || countWordsOf(text) < fewestWords
      ? []
      : [summary.headings.indexOf(heading)]
  })
  return found.length > 0 && givesNumbers(paper) ? found : []
}

const resultNames = new Set(sectionNames.results)
