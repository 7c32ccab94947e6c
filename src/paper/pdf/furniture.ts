/**
 * Find what is on a page for the reader's hands, not eyes: running heads and feet, page numbers. It is
 * told by repetition, not by words.
 */

import {groupBy} from '../../groups.ts'
import {beginsAsCaption} from './captions.ts'
import type {Line} from './lines.ts'

/** Rows from the top and from the bottom of a page in which heads and feet may stand. */
const outerRows = 4

/** How far the same head may stand from its place on another page, in points. */
const samePlace = 4

/** What looks like a page number, perhaps beside a rule, or behind the number of its article: “188-3”. */
const pageNumber =
  /^[[(|–—-]? ?(?:page |p\. ?|\d{2,7}[-–])?(\d{1,5}|[ivxl]{1,7})(?: of \d+)? ?[\])|–—-]?$/i

/**
 * The share of pages that have a number, at least; and of those that have a running head, where words are compared by their letters
 * alone: formulas and beginnings of theorems have the same here and there.
 */
const shareOfPages = 1 / 4

/** A line near a page's edge. */
interface Outer {
  line: Line
  page: number
  /** The line's words, digits masked. */
  words: string
}

/** The pages' furniture, and the numbers that are printed on the pages. */
export interface Furniture {
  lines: Set<Line>
  /** By page, from 0. */
  printed: (string | undefined)[]
}

/**
 * Find the furniture of pages.
 *
 * @param pages each is given as the lines of its upright part.
 * @param isMisread whether the text was recognized, so that marks are not always the same: “Vol. 3. No. 2” is “Vol. 3, No. 2”.
 */
export function findFurniture(pages: readonly Line[][], isMisread = false): Furniture {
  const outer = pages.flatMap((lines, page) =>
    outerLines(lines).map((line) => ({line, page, words: maskedWords(line.text, isMisread)}))
  )
  const found = new Set<Line>()
  const fewest = isMisread ? shareOfPages * pages.length : 2
  for (const line of repeated(outer, fewest)) found.add(line)
  const printed = pageNumbers(outer, pages.length, found)
  const inText = linesInText(pages, found)
  for (const line of onTheSameRow(outer, found)) if (!inText.has(line)) found.add(line)
  for (const line of pages.flat()) if (line.artifact) found.add(line)
  return {lines: found, printed}
}

/** The lines of a page's outer rows; the number of a line is no page number, and stands on the row of the text. */
function outerLines(lines: readonly Line[]): Line[] {
  const sorted = lines.filter(({isLineNumber}) => !isLineNumber).sort((a, b) => a.y - b.y)
  return [...new Set([...firstRows(sorted), ...firstRows(sorted.reverse())])]
}

/** Lines of the first rows, of lines that are sorted from one edge. */
function firstRows(lines: readonly Line[]): Line[] {
  let rows = 0
  let y = Number.NaN
  return lines.filter((line) => {
    if (!(Math.abs(line.y - y) < line.size / 2)) {
      rows++
      y = line.y
    }
    return rows <= outerRows
  })
}

/** Letters of a running head that can be told by them alone. Shorter lines, of formulas and programs, differ by their marks. */
const enoughLetters = 12

/** The words of a line without spaces and rules, digits masked; without any marks where these may be misread. */
function maskedWords(text: string, isMisread: boolean): string {
  const masked = text.toLowerCase().replace(/\d+/g, '#')
  const letters = isMisread ? masked.replace(/[^\p{L}\p{M}#]+/gu, '') : ''
  return letters.length < enoughLetters ? masked.replace(/[\s|]+/g, '') : letters
}

/**
 * Lines that stand on another page in the same place with the same words, where there are enough of those words. “Table 1” and
 * “Table 3” at the top of two pages are no running head, nor is what begins below them.
 */
function repeated(outer: readonly Outer[], fewest: number): Line[] {
  const captions = linesOfCaptions(outer)
  const byWords = groupBy(
    outer.filter(({words, line}) => /\p{L}/u.test(words) && !captions.has(line)),
    ({words}) => words
  )
  const found: Line[] = []
  for (const group of byWords.values()) {
    if (group.length < fewest) continue
    for (const one of group) {
      const other = group.some((o) => o.page !== one.page && inSamePlace(o.line, one.line))
      if (other) found.push(one.line)
    }
  }
  return found
}

/** The lines of captions: those that begin one, and what stands below them, line by line. */
function linesOfCaptions(outer: readonly Outer[]): Set<Line> {
  const found = new Set<Line>()
  for (const ofPage of groupBy(outer, ({page}) => page).values()) {
    const lines = ofPage.map(({line}) => line).sort((a, b) => a.y - b.y)
    for (const line of lines) {
      const goesOn = lines.some((above) => found.has(above) && isBelow(line, above))
      if (goesOn || beginsAsCaption(line)) found.add(line)
    }
  }
  return found
}

/** Whether a line stands right below another one, and begins where that does. */
function isBelow(line: Line, above: Line): boolean {
  const apart = line.y - above.y
  return apart > 0 && apart < nextLine * line.size && Math.abs(line.left - above.left) < line.size
}

function inSamePlace(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < samePlace
}

/**
 * Take lone numbers that rise with the pages for page numbers: add them to what is found, and give
 * them by page. Numbers at the end of a running head count, too, to know them, not to set them apart.
 */
function pageNumbers(
  outer: readonly Outer[],
  count: number,
  found: Set<Line>
): Furniture['printed'] {
  const numbers = outer.flatMap((one) => {
    const lone = pageNumber.exec(one.line.text)?.[1]
    const inHead = found.has(one.line)
      ? /^\d{1,5}(?= )|(?<= )\d{1,5}$/.exec(one.line.text)?.[0]
      : undefined
    const text = lone ?? inHead
    if (text === undefined) return []
    const value = /^\d+$/.test(text) ? Number(text) : fromRoman(text.toLowerCase())
    return [{...one, lone: lone !== undefined, text, shift: value - one.page}]
  })
  const printed: Furniture['printed'] = new Array(count).fill(undefined)
  for (const group of groupBy(numbers, ({shift}) => shift).values()) {
    const onPages = new Set(group.map(({page}) => page))
    if (onPages.size < 2 || onPages.size < shareOfPages * count) continue
    for (const {line, page, text, lone} of group) {
      if (lone) found.add(line)
      printed[page] ??= text
    }
    if (onPages.size > seriesShare * count) fillIn(printed, group[0]!.shift)
  }
  return printed
}

/** A series of numbers on so many pages is that of the whole paper. */
const seriesShare = 0.5

/**
 * Give the pages between those of a series their numbers, and the one right before and behind them: the first page of an article often shows
 * none, and one may be misread.
 */
function fillIn(printed: Furniture['printed'], shift: number): void {
  const isOwn = (page: number) => printed[page] === String(page + shift)
  const own = printed.flatMap((_, page) => (isOwn(page) ? [page] : []))
  if (own.length === 0) return
  const from = Math.max(0, own[0]! - 1, 1 - shift)
  const to = Math.min(printed.length - 1, own.at(-1)! + 1)
  for (let page = from; page <= to; page++) printed[page] ??= String(page + shift)
}

/** The value of a Roman number in lower case. */
function fromRoman(text: string): number {
  const values: Record<string, number> = {i: 1, v: 5, x: 10, l: 50}
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at]!]!
    sum += value < (values[text[at + 1]!] ?? 0) ? -value : value
  }
  return sum
}

/** Outer lines beside furniture: a section's name changes from page to page, its row does not. */
function onTheSameRow(outer: readonly Outer[], found: ReadonlySet<Line>): Line[] {
  const rows = outer.filter(({line}) => found.has(line))
  return outer
    .filter(({page, line}) => {
      const here = rows.some((row) => row.page === page && Math.abs(row.line.y - line.y) < 1.5)
      const pages = new Set(
        rows.filter((row) => inSamePlace(row.line, line)).map((row) => row.page)
      )
      return here && pages.size >= 3
    })
    .map(({line}) => line)
}

/** How far apart lines of running text stand at most, baseline to baseline, in heights of the type. */
const nextLine = 1.7

/** How many of the lines that were drawn next are looked at. */
const drawnNext = 2

/**
 * Lines that another follows as lines of a text do: close below, of the same size, as wide or nearly. A
 * margin may have its own head beside the first line of the text.
 */
function linesInText(pages: readonly Line[][], found: ReadonlySet<Line>): Set<Line> {
  const inText = new Set<Line>()
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const near = lines.slice(Math.max(0, at - drawnNext), at + drawnNext + 1)
      if (near.some((other) => !found.has(other) && isNextLine(line, other))) inText.add(line)
    }
  }
  return inText
}

/** Whether one of two lines is the next of the other. */
function isNextLine(a: Line, b: Line): boolean {
  const down = Math.abs(a.y - b.y)
  if (down < 0.5 * a.size || down > nextLine * a.size) return false
  if (Math.abs(a.size - b.size) > 0.04 * a.size) return false
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > 0.8 * Math.max(a.right - a.left, b.right - b.left)
}
