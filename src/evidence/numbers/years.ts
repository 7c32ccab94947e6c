/** Tells which years a paper would have to name. */

import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import type {SummaryText} from '../../summary/index.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Quantity} from './numbers.ts'

/** What is a year as a rule, as part of a pattern: 1500 to 2099. */
export const year = String.raw`(?:1[5-9]|20)\d\d`

const wholeYear = new RegExp(`^${year}$`)

/** Whether a number is written as a year is. */
export function isYear({text}: Quantity): boolean {
  return wholeYear.test(text)
}

/** Whether a whole number may be a year. */
export function isInYears(value: number): boolean {
  return wholeYear.test(String(value))
}

/** A year before the end of a range that goes on with it: 1952 of “1952–53”. */
const rangeBefore = new RegExp(String.raw`(?<!\d)(${year})\s?[-–—/]\s?$`)
/** The mark of a year whose century is left out: “spring of ’53”, “1952–’53”. */
const markBefore = /(?:^|[\s(–—-])[’'‘]$/
/** The centuries that it may be of. */
const centuries = [1800, 1900, 2000]

/** The years that a number may be, by what stands before it; of two digits only behind a sign of it. */
function yearsOfNumber(quantity: Quantity, before: string): number[] {
  const {text, value} = quantity
  if (isYear(quantity)) return [value]
  if (!/^\d\d$/.test(text)) return []
  if (markBefore.test(before)) return centuries.map((century) => century + value)
  const first = Number(rangeBefore.exec(before)?.[1])
  const last = first - (first % 100) + value
  return last > first ? [last] : []
}

/** A year as it is written, whatever stands around it, and the end of a range that goes on with it: “2014–15”, “1998/99”, “1952–8”. */
const written = new RegExp(String.raw`(?<!\d)(${year})(?:\s?[-–—/]\s?(\d{1,2}))?(?!\d)`, 'g')
/** The last two digits of a year: “’98”, “3/14/98”. */
const short = /[’'‘](\d\d)(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](\d\d)(?!\d)/g
/** What arXiv calls a paper: its number begins with the year and the month. */
const arXiv = /arxiv:\s?(\d\d)(?:0[1-9]|1[0-2])\.\d{4,5}/gi
/** The year of the paper, as a field of the frontmatter gives it. */
const yearField = new RegExp(String.raw`^year:\s{0,5}["']?(${year})(?!\d)`, 'imu')

/** The years of a paper. */
interface Years {
  /** Those that it names, in full or in two digits. */
  named: Set<number>
  /** The last one that it names in full, or by what arXiv calls it, and that is not to come; none where it names no year. */
  latest: number | undefined
}

const yearsOf = perPaper(({text}): Years => {
  const named = new Set<number>()
  const inFull = new Set<number>()
  for (const [, beginning, end] of matchesOf(text, written)) {
    inFull.add(Number(beginning))
    if (end) named.add(Number(beginning!.slice(0, -end.length) + end))
  }
  for (const [, inCentury] of matchesOf(text, arXiv)) inFull.add(2000 + Number(inCentury))
  const past = [...inFull].filter((value) => value <= thisYear())
  for (const [, behindMark, inDate] of matchesOf(text, short)) {
    const digits = Number(behindMark ?? inDate)
    named.add(1900 + digits).add(2000 + digits)
  }
  return {
    named: new Set([...inFull, ...named]),
    latest: past.length > 0 ? Math.max(...past) : undefined
  }
})

/** The year in which it is read: what is kept for later has to be named by it, too. */
export function thisYear(): number {
  return new Date().getFullYear()
}

/**
 * Whether a number is a year that need not stand in a paper: it names it in short, the frontmatter of the summary gives it, or it is later
 * than all that the paper names, as the year is in which it came out, or in which it is read. Of 217 years in 430 summaries
 * none was told without cause. A paper that names none came out in the year that the frontmatter gives; without that nobody can tell which
 * year of the summary is that one, and telling all of them would tell the right one as well.
 */
export function isYearWithoutSupport(
  quantity: Quantity,
  before: string,
  paper: PreparedPaper,
  summary: SummaryText
): boolean {
  return yearsOfNumber(quantity, before).some((value) => needsNoSupport(value, paper, summary))
}

/** Four digits that are no part of a longer number, as a DOI has them. */
const fourDigits = /(?<!\d)\d{4}(?!\d)/g

function needsNoSupport(
  value: number,
  paper: PreparedPaper,
  {source, frontmatter}: SummaryText
): boolean {
  const {named, latest} = yearsOf(paper)
  const {span} = frontmatter
  const given = span ? source.slice(span.start, span.end) : ''
  const last = latest ?? Number(yearField.exec(given)?.[1])
  if (Number.isNaN(last) || (value > last && value <= thisYear())) return true
  return named.has(value) || (given.match(fourDigits)?.includes(String(value)) ?? false)
}
