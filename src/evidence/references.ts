/** Finds the list of references of a paper by its heading, whatever format the paper has. */

import {perPaper} from '../quote/per-paper.ts'
import type {PreparedPaper} from '../quote/prepared.ts'
import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
import {partNames} from '../text/part-names.ts'

/** Share of a paper in front of its references at least. */
const shareBeforeReferences = 0.4

/** The heading of a list of references, in a line of its own. */
const heading = new RegExp(
  `\\n[\\s\\d.#*]{0,8}(?:${partNames('references').join('|')})[\\s*:]{0,4}\\n`,
  'giu'
)

/** Where the list of references of a paper begins; the end of a text that has none. */
export const referencesStart = perPaper(({text}): number => {
  let start = text.length
  for (const {index} of matchesOf(text, heading)) {
    if (index > text.length * shareBeforeReferences) start = index
  }
  return start
})

/** The heading of what may follow the references, in a line of its own; words of a title that was broken stand in one, too, but with others. */
const appendix = new RegExp(
  `\\n[ \\t\\d.#*]{0,8}(?:(?:(?:online |star )?methods|materials and methods|tables|figure (?:legends|captions))[ \\t*:]{0,4}$|(?:${partNames('appendix').join('|')}|supplement(?:ary|al)|supporting information)(?!\\p{Ll})[^\\n]{0,80}$)`,
  'imu'
)

/** Where the list of references of a paper stands, before any appendix; at the end of a text that has none. It is looked for once. */
const referencesOf = perPaper((paper): Span => {
  const {text} = paper
  const start = referencesStart(paper)
  const found = appendix.exec(text.slice(start))
  return {start, end: found ? start + found.index : text.length}
})

/** Whether an offset lies in the list of references, before any appendix. */
export function isInReferenceList(paper: PreparedPaper, offset: number): boolean {
  const {start, end} = referencesOf(paper)
  return offset >= start && offset < end
}

/** Letters on either side of a place in a reference that hold a year and the initial of a name. */
const referenceReach = 150

/** Whether an offset lies in a reference: methods and tables may follow the list, and have no years beside initials. */
export function isInReferenceEntry(paper: PreparedPaper, offset: number): boolean {
  if (!isInReferenceList(paper, offset)) return false
  return readsAsEntry(paper.text, offset, referencesOf(paper).start)
}

/** Whether a text has a year and the initial of a name beside an offset, as a reference has, from another offset on. */
export function readsAsEntry(text: string, offset: number, from = 0): boolean {
  const around = text.slice(Math.max(from, offset - referenceReach), offset + referenceReach)
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(around) && /(?<!\p{L})\p{Lu}[.,](?!\d)/u.test(around)
}
