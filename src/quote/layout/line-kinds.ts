/** What each line of a paper is, told from the text alone: body, two columns merged, furniture, other matter. */

import {addTo} from '../../groups.ts'
import {asInCaptions, partNames} from '../../text/part-names.ts'
import {beginsPage, type Lines} from '../text/lines.ts'
import type {TextWidths} from './columns.ts'

/** What a line is, as far as text alone shows. */
export const Line = {
  /** Labels, formulas, tables, headings: lines of no set width. */
  other: 0,
  /** A line of running text in one column. */
  body: 1,
  /** A line that joins the lines of two columns. */
  merged: 2,
  /** Running heads, page numbers, stamps: never part of a sentence. */
  furniture: 3,
  /** The first line of a caption or a note. */
  caption: 4
} as const

/** Whether a line of a kind is running text; the lines before the first and behind the last are none. */
export function isText(kind: number | undefined): boolean {
  return kind === Line.body || kind === Line.merged
}

/** The kind of every line, and the page that it is on, counted from 0; all pages are 0 where none were found. */
export interface LineKinds {
  kind: Uint8Array
  page: Int32Array
  pages: number
}

/** Running text has this many letters a line at least. */
const BODY_LETTERS = 14
/** A line this much narrower or wider than a width is still set to it: the last of a paragraph, or one with odd glyphs. */
const NARROWER = 0.8
const WIDER = 1.4
/** Letters to an em in running text are 1.6; a wider line that has nearly as many is several, which an extractor has joined at their hyphens. */
const PROSE = 1.3
/** Lines repeated this often, digits aside, are furniture. */
export const REPEATED = 3
export const LONGEST_FURNITURE = 140
/** At the head of a page up to so many characters are: the longest titles, beside which an extractor joins the name and the days of a meeting. */
const LONGEST_HEAD = 300

const GAPS = / {2,}/g
const LONE_NUMBER = /^(?:[-–]\s*)?(\d{1,4})(?:\s*[-–])?$/
/** What captions begin with, as the source of an expression: short forms have a full stop, but for “FIG 1” of some journals. */
export const CAPTION_NAMES = [
  ...asInCaptions(partNames('figures', 'tables', 'others')),
  ...asInCaptions(partNames('shortFigures', 'shortTables')).map((name) => `${name}\\.`),
  'FIGS?'
].join('|')
/** A caption: a number stands behind its word, or a letter that begins no word. */
const CAPTION = new RegExp(`^\\s*(?:${CAPTION_NAMES})\\s*(?:\\d|[A-Z](?!\\p{Ll}))`, 'u')
/** A short line is a note's first when its number stands at the word, as raised ones do; a heading has a space between. */
const RAISED_NOTE = /^\s*(?:\d|[¹²³⁰⁴-⁹]){1,2}(?=\p{Lu}\p{Ll})/u
const NOTE = /^\s*[\d¹²³⁰⁴-⁹∗*†‡§]{1,2}\s?(?=[\p{Lu}(“"h])/u

/** Tells what every line is. */
export function lineKinds(
  text: string,
  lines: Lines,
  widths: Float32Array,
  letters: Int32Array,
  setAt: (line: number) => TextWidths
): LineKinds {
  const kind = new Uint8Array(lines.count)
  const heads = repeatedLines(text, lines)
  for (let line = 0; line < lines.count; line++) {
    const start = text.slice(lines.start[line], Math.min(lines.end[line]!, lines.start[line]! + 24))
    const byWidth = kindByWidth(widths[line]!, letters[line]!, setAt(line))
    if (heads.has(line)) kind[line] = Line.furniture
    else if (CAPTION.test(start) || (byWidth === Line.body ? NOTE : RAISED_NOTE).test(start))
      kind[line] = Line.caption
    else kind[line] = byWidth
  }
  const starts = pageEnds(text, lines, heads)
  for (const line of starts.numbers) kind[line] = Line.furniture
  const page = new Int32Array(lines.count)
  let pages = 0
  let next = 0
  for (let line = 0; line < lines.count; line++) {
    page[line] = pages
    if (starts.ends[next] === line) {
      next++
      pages++
    }
  }
  return {kind, page, pages: pages + 1}
}

function kindByWidth(width: number, letters: number, {modes, joined}: TextWidths): number {
  if (letters < BODY_LETTERS) return Line.other
  if (width > joined) return Line.merged
  // A text of a few lines shows no width; all its prose is body then.
  if (modes.length === 0) return Line.body
  const set = modes.some((mode) => width > NARROWER * mode && width <= WIDER * mode)
  const isSeveral = width > WIDER * Math.max(...modes) && letters > PROSE * width
  return set || isSeveral ? Line.body : Line.other
}

/** What a running head says on every page: its words, digits aside. */
export function formOf(written: string): string {
  return written.replace(/\d+/g, '#')
}

/** The lines that stand in the paper three times or more, digits aside, and lone numbers. */
function repeatedLines(text: string, lines: Lines): Set<number> {
  const byForm = new Map<string, number[]>()
  const found = new Set<number>()
  for (let line = 0; line < lines.count; line++) {
    // An extractor that keeps the place on the page sets many spaces before a running head, and within it.
    const written = text.slice(lines.start[line], lines.end[line]).trim().replace(GAPS, ' ')
    const longest = beginsPage(text, lines, line) ? LONGEST_HEAD : LONGEST_FURNITURE
    if (written.length > longest || written.length === 0) continue
    if (written.length < 10 && LONE_NUMBER.test(written)) {
      found.add(line)
      continue
    }
    if (written.length < 3) continue
    addTo(byForm, formOf(written), line)
  }
  for (const same of byForm.values())
    if (same.length >= REPEATED) for (const line of same) found.add(line)
  return found
}

/** Two page numbers stand at least this many lines apart. */
export const LINES_A_PAGE = 15
/** And no further than this, two columns of small type interleaved. */
const MOST_LINES_A_PAGE = 260
/** Fewer rising numbers than this are chance. */
const FEWEST_PAGES = 4

/** Where pages end: at form feeds, or at the longest row of numbers that rise by one. */
function pageEnds(
  text: string,
  lines: Lines,
  heads: Set<number>
): {ends: number[]; numbers: number[]} {
  const numbers: {line: number; value: number}[] = []
  const feeds: number[] = []
  for (let line = 0; line < lines.count; line++) {
    if (beginsPage(text, lines, line) && line > 0) feeds.push(line - 1)
    if (!heads.has(line) && !isAtFeed(text, lines, line)) continue
    const written = text.slice(lines.start[line], lines.end[line])
    const value =
      LONE_NUMBER.exec(written.trim())?.[1] ??
      /^\s*(\d{1,4})\s/.exec(written)?.[1] ??
      /\s(\d{1,4})\s*$/.exec(written)?.[1]
    if (value !== undefined) numbers.push({line, value: Number(value)})
  }
  const rising = longestRise(numbers)
  if (feeds.length >= 2 && feeds.length >= rising.length) return {ends: feeds, numbers: rising}
  return {ends: rising, numbers: rising}
}

/** Whether a line is the first or the last one of a page, where heads stand that are no others’ alike: left and right pages have one each. */
function isAtFeed(text: string, lines: Lines, line: number): boolean {
  if (lines.first[line] === lines.last[line]) return false
  if (beginsPage(text, lines, line)) return true
  for (let next = line + 1; next < lines.count; next++) {
    if (beginsPage(text, lines, next)) return true
    if (lines.first[next] !== lines.last[next]) return false
  }
  return false
}

/** How many numbers back the one before is looked for; figures put some lone numbers between two pages' own. */
const NUMBERS_BACK = 60

/** The lines of the longest row of numbers that rise by one from page to page; none where it is short. */
export function longestRise(numbers: readonly {line: number; value: number}[]): number[] {
  const length = new Int32Array(numbers.length).fill(1)
  const before = new Int32Array(numbers.length).fill(-1)
  let best = -1
  for (let index = 0; index < numbers.length; index++) {
    const {line, value} = numbers[index]!
    for (let earlier = Math.max(0, index - NUMBERS_BACK); earlier < index; earlier++) {
      const apart = line - numbers[earlier]!.line
      if (
        value - numbers[earlier]!.value !== 1 ||
        apart < LINES_A_PAGE ||
        apart > MOST_LINES_A_PAGE
      )
        continue
      if (length[earlier]! + 1 <= length[index]!) continue
      length[index] = length[earlier]! + 1
      before[index] = earlier
    }
    if (best < 0 || length[index]! > length[best]!) best = index
  }
  if (best < 0 || length[best]! < FEWEST_PAGES) return []
  const chain: number[] = []
  for (let index = best; index >= 0; index = before[index]!) chain.push(numbers[index]!.line)
  return chain.reverse()
}
