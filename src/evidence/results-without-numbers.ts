/** Finds sections on results that hold no number though the paper gives numbers. */

import {wordsOf} from '../language/concepts.ts'
import type {PreparedPaper} from '../quote/index.ts'
import type {SummaryText} from '../summary/index.ts'
import {sectionNames} from '../summary/language/sections.ts'
import type {Quantity} from './numbers.ts'
import {numbersOf} from './paper-numbers.ts'

/** Whether the paper gives numbers at all: a section on results without one then leaves something out. */
function hasNumbers(paper: PreparedPaper): boolean {
  const {quantities} = numbersOf(paper)
  return quantities.filter(isMeasured).length >= fewestNumbers
}

/** Measured numbers of a paper that reports results in numbers: one table has about as many. */
const fewestNumbers = 20

function isMeasured({percent, decimals}: Quantity): boolean {
  return percent || decimals > 0
}

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
    if (!heading || !isOnResults(heading.text)) return []
    const text = texts[index]!
    return /\d/.test(text) || wordsOf(text).length < fewestWords
      ? []
      : [summary.headings.indexOf(heading)]
  })
  return found.length > 0 && hasNumbers(paper) ? found : []
}

const resultNames = new Set(sectionNames.results)

function isOnResults(heading: string): boolean {
  const name = heading
    .toLowerCase()
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd()
  return resultNames.has(name.replace(/^[\d.\s]+/, ''))
}
