/** The numbers that count the lines of a manuscript, where an extraction put them into the lines or between them. */

import {isDigit} from '../text/fold.ts'
import {isSpace} from '../text/words.ts'

/** Numbers that have to follow each other: fewer may be a list or the rows of a table. */
const FEWEST = 10

/** What stands in place of a number in a word and the space behind it. */
const BREAK = '-\n'

/** Each line is numbered, or every second, fifth or tenth. */
const STEPS = [1, 2, 5, 10]

/** Running heads, notes and figures between two numbered lines have at most so many lines that are not numbered. */
const MOST_BETWEEN = 12

/** Of the steps, the share that is as long as it should be, or longer by one line: a list's entries are of several lines. */
const EVEN_STEPS = 0.8

/** Words that a line's end breaks are at most so many of the lines; what else has its numbers in words are labels: “w10 w11 w12”. */
const MOST_IN_WORDS = 0.5

/** So many counted lines in a row show what the next one's number is. */
const FEWEST_BEFORE = 3

/** Digits of a line's number at most. */
const MOST_DIGITS = 5

/** What the number at a line's end stands behind: anything but a formula's signs. */
const BEFORE_NUMBER = /[^{}_^=<>+*|\\]/

/** A manuscript has so many series of such numbers: Elsevier's class counts the lines of a page, and LaTeX those of the paper. */
const MOST_SERIES = 2

/** A column's numbers stand so many spaces behind the column before it. */
const COLUMN_GAP = 2

/** A number at a line's start or end, behind a gap, or in a word. */
interface Count {
  value: number
  start: number
  end: number
  /** The line, counted from 0 without blank ones. */
  line: number
  /** Whether it begins the second line of a word that was broken there: the program that extracted the text has joined the lines without the hyphen. */
  isInWord: boolean
}

/** Numbers that follow each other. */
interface Row {
  counts: Count[]
  last: Count
  /** Steps that are as long as they should be. */
  even: number
}

/**
 * A text with blanks in place of the numbers that count its lines, so that all else stands where it stood. Numbers at the
 * starts of lines, at their ends and on lines of their own are found alike, as far as they rise evenly; those of a second column, where they
 * go on with the count.
 */
export function withoutLineNumbers(text: string): string {
  let read = text
  for (let series = 0; series < MOST_SERIES; series++) {
    const without = withoutSeries(read)
    if (without === read) break
    read = without
  }
  return read
}

/** A text without the numbers of one series. */
function withoutSeries(text: string): string {
  const counts = countsOf(text)
  const found = STEPS.flatMap((step) => {
    const rows = [counts.leading, counts.trailing].flatMap((those) => rowsOf(those, step))
    const behind = rows.length === 0 ? [] : goingOn(rows, rowsOf(counts.behindGaps, step), step)
    return [...rows, ...behind].flatMap((row) => row.counts)
  })
  if (found.length === 0) return text
  found.sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let last = 0
  for (const {start, end, isInWord} of found) {
    if (start < last) continue
    parts.push(
      text.slice(last, start),
      isInWord ? BREAK.padEnd(end - start + 1) : ' '.repeat(end - start)
    )
    last = isInWord ? end + 1 : end
  }
  parts.push(text.slice(last))
  return parts.join('')
}

/** The rows of a second column: each begins where another row ends, one number of which may be missing. */
function goingOn(rows: readonly Row[], columns: readonly Row[], step: number): Row[] {
  const ends = new Set(rows.map(({last}) => last.value))
  return columns.filter(({counts: [first]}) =>
    [step, 2 * step].some((by) => ends.has(first!.value - by))
  )
}

/** The numbers of lines by where they may stand. */
interface Counts {
  leading: Count[]
  trailing: Count[]
  behindGaps: Count[]
}

/** The numbers that lines begin and end with, these perhaps against a word; one on a line of its own begins it. And those behind gaps. */
function countsOf(text: string): Counts {
  const leading: Count[] = []
  const trailing: Count[] = []
  const behindGaps: Count[] = []
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    let to = newline < 0 ? text.length : newline
    const next = to + 1
    const indent = start
    while (start < to && isSpace(text.charCodeAt(start))) start++
    while (to > start && isSpace(text.charCodeAt(to - 1))) to--
    if (start < to) {
      let end = start
      while (end < to && isDigit(text.charCodeAt(end))) end++
      if (isCount(start, end) && (end === to || isSpace(text.charCodeAt(end))))
        leading.push(countOf(text, start, end, line))
      const first = line
      for (let at = start; at < to; at++) {
        if (!isDigit(text.charCodeAt(at))) continue
        const from = at
        while (at < to && isDigit(text.charCodeAt(at))) at++
        if (!isCount(from, at)) continue
        if (from >= indent + COLUMN_GAP && standsAlone(text, from, at, to))
          behindGaps.push(countOf(text, from, at, first))
        else if (from > end && isWithin(text, from, at))
          leading.push(countOf(text, from, at, ++line, true))
      }
      let begin = to
      while (begin > end && isDigit(text.charCodeAt(begin - 1))) begin--
      // A number that the text ends with, and the line's own against it, are one run of digits.
      if (begin < to && BEFORE_NUMBER.test(text[begin - 1] ?? ''))
        trailing.push(countOf(text, Math.max(begin, to - MOST_DIGITS), to, line))
      line++
    }
    start = next
  }
  return {leading, trailing, behindGaps}
}

/** Whether a number of a line stands alone behind a gap. */
function standsAlone(text: string, start: number, end: number, lineEnd: number): boolean {
  for (let by = 1; by <= COLUMN_GAP; by++) if (!isSpace(text.charCodeAt(start - by))) return false
  return end === lineEnd || isSpace(text.charCodeAt(end))
}

/** Whether a number stands between small letters, with a space behind it. */
function isWithin(text: string, start: number, end: number): boolean {
  return text[end] === ' ' && isSmall(text[start - 1]) && isSmall(text[end + 1])
}

function isSmall(character: string | undefined): boolean {
  return character !== undefined && /\p{Ll}/u.test(character)
}

/** The last digits of a number that go on a row, where all of them do not. */
function own(whole: Count, step: number, open: ReadonlyMap<number, Row>): Count {
  if (!open.has(whole.value - step)) {
    for (let start = whole.start + 1; start < whole.end; start++) {
      const value = whole.value % 10 ** (whole.end - start)
      const row = open.get(value - step)
      if (row && row.counts.length >= FEWEST_BEFORE) return {...whole, value, start}
    }
  }
  return whole
}

function isCount(start: number, end: number): boolean {
  return end > start && end - start <= MOST_DIGITS
}

function countOf(text: string, start: number, end: number, line: number, isInWord = false): Count {
  return {value: Number(text.slice(start, end)), start, end, line, isInWord}
}

/** The numbers that rise by a step from line to line. */
function rowsOf(counts: readonly Count[], step: number): Row[] {
  if (counts.length < FEWEST) return []
  const rows: Row[] = []
  /** By the number that each ends with. */
  const open = new Map<number, Row>()
  for (const whole of counts) {
    const count = own(whole, step, open)
    const by = steps(count, step, open)
    const before = open.get(count.value - by)
    const apart = before ? count.line - before.last.line : Number.POSITIVE_INFINITY
    const row = before && apart <= by + MOST_BETWEEN ? before : {counts: [], last: count, even: 0}
    if (row === before) open.delete(count.value - by)
    else rows.push(row)
    if (apart === by || apart === by + 1) row.even++
    row.counts.push(count)
    row.last = count
    open.set(count.value, row)
  }
  return rows.filter(
    ({counts, even}) =>
      counts.length >= FEWEST &&
      even >= EVEN_STEPS * (counts.length - 1) &&
      counts.filter(({isInWord}) => isInWord).length <= MOST_IN_WORDS * counts.length
  )
}

/** The steps to the number before, of which one may be missing: a line that ends with a formula, or lost its number. */
function steps({value}: Count, step: number, open: ReadonlyMap<number, Row>): number {
  const isMissing = !open.has(value - step) && open.has(value - 2 * step)
  return isMissing ? 2 * step : step
}
