/** Finds the headings of a summary, however they are written: on a line, in mid-line, in bold. */

import type {Span} from '../quote/types.ts'
import {countSigns, signClass} from '../text/characters.ts'
import {matchesOf} from '../text/matches.ts'
import {captionNames} from '../text/part-names.ts'
import type {Block} from './blocks.ts'
import {isEndMark} from './language/end-marks.ts'
import {sectionNames, sentenceOpeners} from './language/sections.ts'
import {cover} from './prose.ts'
import {isTable} from './tables.ts'

/** A heading, as a reader takes it. */
export interface Heading {
  /**
   * How it is written: on a line of its own (`# X`), in the middle of a line (`text.### X`), or in bold
   * where a heading belongs (`**X**`).
   */
  form: 'line' | 'mid-line' | 'bold'
  /** Whether its text runs on without a break ("OverviewThis paper"). */
  glued: boolean
  /** The words, without marks of Markdown and a final colon. */
  text: string
  /** Number of `#`; 0 for bold. */
  depth: number
  /** Index of its block. */
  block: number
  /** Where it stands in the prose of its block: from its `#`, if they stand there, up to the text behind it. */
  span: Span
}

/** Most words of a heading; longer ones are text. Titles, the longest headings, have at most 26 in 430 summaries. */
const maximumWords = 30

/** Signs of Chinese and Japanese that say as much as a word. */
const signsAWord = 3

/** Whether words are too many for a heading; where they are written without spaces, their signs are counted. */
function isTooLong(text: string): boolean {
  const {length} = text.split(/\s+/, maximumWords + 1)
  return length + countSigns(text) / signsAWord > maximumWords
}

/** A sentence of Chinese or Japanese with more behind it, and one at the end. */
const fullStopWithin = new RegExp(`[。！？][」』”）]?\\s{0,3}(?=${signClass})`, 'u')
const fullStop = /[。！？][」』”）]?$/u
/** Fewest signs of two sentences; a name with a mark in it is shorter. */
const fewestSigns = 24
/** A letter that goes on with the name before it, as “of”, “is” and “that” do: “結果の”, “方法是”. */
const goesOn = /^[\p{Script=Hiragana}的是与與和及表显顯说說证證]/u

/**
 * Whether the text below a heading in Chinese or Japanese runs on in it: two sentences, or one right behind the name of a section. Where the
 * name ends is not certain, as no space tells (“方法”, “方法论”), so it is no heading rather than one with a seam. A title may have two parts.
 */
function runsIntoText(text: string, depth: number): boolean {
  if (depth > 1 && fullStopWithin.test(text) && countSigns(text) >= fewestSigns) return true
  if (!fullStop.test(text)) return false
  const name = sectionName(text)
  return signNames.some(
    (known) => name.startsWith(known) && runsOnWithSign(name.slice(known.length))
  )
}

/** Whether what stands behind the name of a section is more than a name, and no part of one with it. */
function runsOnWithSign(behind: string): boolean {
  return startsWithSign.test(behind) && !goesOn.test(behind) && countSigns(behind) >= fewestRunOn
}

const startsWithSign = new RegExp(`^${signClass}`, 'u')
/** Fewest signs of a sentence that is run into a heading: “结果出人意料。” is one. */
const fewestRunOn = 8

/** Letters in which the seam between a heading and its text is looked for: thirty words of eight letters. */
const reach = 240

/** Find the headings of a block, in order. `index` is the block's place in the summary, `next` the block behind it. */
export function findHeadings(block: Block, index: number, next?: Block): Heading[] {
  const {prose, kind} = block
  const starts = midLineStarts(block)
  const found: Heading[] = []
  const add = (
    form: Heading['form'],
    depth: number,
    start: number,
    textStart: number,
    end: number
  ) => {
    const seam = findSeam(block, textStart, end)
    const text = headingText(prose.text.slice(textStart, seam ?? end))
    if (text === '' || isTooLong(text) || (form === 'line' && runsIntoText(text, depth))) return
    found.push({
      form,
      glued: seam !== undefined,
      text,
      depth,
      block: index,
      span: {start, end: seam ?? end}
    })
  }
  if (kind === 'heading') add('line', block.depth, 0, 0, starts[0]?.start ?? prose.text.length)
  const [first] = found
  // Behind a heading that is glued to its text, the text is a paragraph with headings of its own.
  if (kind === 'paragraph' || first?.glued) {
    const from = first?.span.end ?? 0
    for (const heading of boldHeadings(block, index, next)) {
      if (heading.span.start >= from) found.push(heading)
    }
  }
  for (const [at, {start, textStart, depth}] of starts.entries()) {
    const limit = starts[at + 1]?.start ?? prose.text.length
    const lineEnd = prose.text.indexOf('\n', textStart)
    add('mid-line', depth, start, textStart, lineEnd < 0 ? limit : Math.min(limit, lineEnd))
  }
  return withoutOverlaps(found)
}

function withoutOverlaps(headings: Heading[]): Heading[] {
  let free = 0
  return headings
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({span}) => {
      if (span.start < free) return false
      free = span.end
      return true
    })
}

/**
 * Text in quotation marks within a line, at most of the length of a long quotation. Where a letter stands behind the last mark, it opens another
 * one, and the first was not closed.
 */
const inMarks =
  /(?:“[^“”\n]{1,600}”|„[^„“”\n]{1,600}[“”]|«[^«»\n]{1,600}»|(?<![\p{L}\p{N}.!?*])"[^"\n]{1,600}")(?![\p{L}\p{N}])|「[^「」\n]{1,600}」|『[^『』\n]{1,600}』/gu

/** Two or more `#` before a word, but for those in quotations, of templates; a single one is a number (`#3`) or a name (`C#`). */
function midLineStarts({prose, code}: Block) {
  if (!prose.text.includes('##')) return []
  const inCode = cover(code)
  const inQuotation = cover(
    [...matchesOf(prose.text, inMarks)].map(({0: {length}, index}) => ({
      start: index,
      end: index + length
    }))
  )
  const starts: {start: number; textStart: number; depth: number}[] = []
  for (const match of matchesOf(prose.text, /(?<!#)(#{2,6})[ \t*_]*(?=[\p{L}\p{N}“"])/gu)) {
    const start = match.index
    if (inCode(start) || inQuotation(start)) continue
    starts.push({start, textStart: start + match[0].length, depth: match[1]!.length})
  }
  return starts
}

/**
 * Bold words that stand where a heading belongs: a line of their own, at the start of a paragraph and run
 * into its text, or run into the text on both sides.
 *
 * A bold label with a colon or full stop before text on the same line is a run-in head or a field, and none.
 */
function boldHeadings(
  {prose, strong, inList, blockQuote}: Block,
  index: number,
  next: Block | undefined
): Heading[] {
  if (inList || blockQuote > 0) return []
  const headings: Heading[] = []
  for (const {start, end} of strong) {
    const inner = prose.text.slice(start, Math.min(end, start + reach + 1))
    const before = prose.text[start - 1] ?? '\n'
    const after = prose.text[end] ?? '\n'
    const startsLine = isLineEnd(before)
    const ownLine = startsLine && isLineEnd(after) && isHeadingLine(inner.trimEnd())
    const runsOn = /[\p{Lu}“"]/u.test(after) && /[\p{L}\p{N})?]$/u.test(inner)
    // “"**X**"”: the marks belong together, with the bold words between them.
    const inMarks = before === '"' && after === '"'
    // What runs on behind the bold words did so before them as well, but for a space.
    const isBehindEnd = /[.!?:”"]\s?$/.test(prose.text.slice(Math.max(0, start - 2), start))
    const glued = runsOn && !inMarks && (startsLine || isBehindEnd)
    const text = headingText(inner)
    if (!(ownLine || glued) || inner.length > reach || !/\p{L}/u.test(text)) continue
    if (ownLine && next === undefined && isEndMark(text)) continue
    if (ownLine && isCaption(text, end === prose.text.length ? next : undefined)) continue
    headings.push({form: 'bold', glued, text, depth: 0, block: index, span: {start, end}})
  }
  return headings
}

/** Whether a character is one that ends a line: some programs write two of them, or the other one. */
function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

/**
 * The name of a section in bold before a colon or a full stop, with its text behind it in the same paragraph, as structured abstracts
 * have it: “**Methods:** Bees were trained …”.
 */
export function runInHead({kind, prose, strong, inList, blockQuote}: Block): string | undefined {
  const [first] = strong
  if (kind !== 'paragraph' || inList || blockQuote > 0 || first?.start !== 0) return
  const label = prose.text.slice(0, Math.min(first.end, reach))
  const behind = prose.text.slice(first.end, first.end + reach)
  const isSetOff = /[.:：]\s*$/.test(label) ? /^\s*\S/.test(behind) : /^[.:：]\s*\S/.test(behind)
  const text = headingText(label).replace(/\.$/, '')
  return isSetOff && namesSection(text) ? text : undefined
}

const caption = new RegExp(`^(?:${captionNames.join('|')})[.\\s]{0,3}\\d`, 'iu')

/** Whether bold words are the caption of a table or a figure: by their first words, or by the table below them. */
function isCaption(text: string, next: Block | undefined): boolean {
  if (caption.test(text)) return true
  return next !== undefined && isTable(next) && !namesSection(text)
}

/** Bold words alone on a line: no sentence, and no label with a colon. */
function isHeadingLine(text: string): boolean {
  return !/[.!?,;:。：]$/.test(text)
}

/** Words of a heading without what surrounds them. */
function headingText(text: string): string {
  return text
    .slice(0, reach * 2)
    .replace(/^[\s*_#]+/, '')
    .replace(/(?<![\s*_#:])[\s*_#:]+$/, '')
    .replace(/\s+/g, ' ')
}

/**
 * Where the text behind a heading begins, when there is no break between them.
 *
 * In this order: behind bold words that open the heading, behind the known name of a section, before a quotation, before a
 * word that often opens a sentence, before any capital inside a word, if a sentence follows.
 */
function findSeam({prose, strong}: Block, start: number, end: number): number | undefined {
  const line = prose.text.slice(start, Math.min(end, start + reach))
  const bold = strong.find((span) => span.start === start)
  if (bold && bold.end < end && /^[\p{Lu}“"]/u.test(prose.text.slice(bold.end, bold.end + 1))) {
    return bold.end
  }
  const rest = prose.text.slice(start, Math.min(end, start + reach * 2))
  const named = seamBehindName(line, rest)
  if (named !== undefined) return start + named
  // A quotation, or an item of a list with one, runs on without a space: “Evidence"We find …”.
  const quote = /(?<=[\p{L}\p{N})])\*{0,2}["“](?=\p{Lu})/u.exec(line)
  if (quote && quote.index > 0 && hasWords(rest.slice(quote.index), openerWords)) {
    if (isHeadingLine(line.slice(0, quote.index))) return start + quote.index
  }
  let possible: number | undefined
  // Behind a word or its mark, not within initials ("U.S.").
  for (const match of matchesOf(line, /(?<=[\p{Ll}\p{N}][)?!.”]?)(?=(\p{Lu}[\p{L}’']*))/gu)) {
    const {index} = match
    if (index === 0 || capitalAndNumber.test(line.slice(Math.max(0, index - 4), index))) continue
    if (opensSentence(line, index, match[1]!) && hasWords(rest.slice(index), openerWords))
      return start + index
    if (possible === undefined && isSentence(rest.slice(index))) possible = start + index
  }
  return possible
}

/** What ends in a name that goes on: “A2A”, “H2O”. */
const capitalAndNumber = /\p{Lu}\p{N}{1,3}$/u

const openers = new Set(sentenceOpeners)

/** Whether a word opens a sentence: white space or a comma stands behind it, but behind a single letter (“A2A, B2B”) no comma. */
function opensSentence(line: string, index: number, word: string): boolean {
  const after = line[index + word.length] ?? ''
  return openers.has(word) && (/\s/.test(after) || (after === ',' && word.length > 1))
}

/** Fewest words of the text behind a seam, before a word that opens sentences ("LinkedIn" ends in one), and before any other. */
const openerWords = 5
const sentenceWords = 8

/** Running text: long enough, with a full stop, and not in Title Case. */
function isSentence(text: string): boolean {
  if (!hasWords(text, sentenceWords) || !/[.!?]["”’)]*(?:\s+\p{Lu}|$)/u.test(text)) return false
  const words = text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

function hasWords(text: string, count: number): boolean {
  return text.split(/\s+/, count).length === count
}

const allNames = Object.values(sectionNames).flat()

const knownNames: ReadonlySet<string> = new Set(allNames)

/** The number of a section, with what sets it off from its name: “3.”, “IV.”, “2.1)”, “(4)”, “三、”. “2 layers” is a name. */
const sectionNumber =
  /^(?:\((?:\d{1,3}|[ivxl]{1,6})\)|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6})[.):]|[一二三四五六七八九十]{1,3}[、.．])\s{0,5}(?=\P{N})/u

/** A number that nothing sets off; it is one of a section only before a name that is known. */
const bareNumber = /^(?:(?:\d{1,3} ){1,5}|[ivxl]{1,6} )(?=\p{L})/u

/**
 * The name of a section as it is compared: the words of its heading in small letters, without its number, marks and emoji; signs stay,
 * as “C++” is not “C#”. Empty where there is no word.
 */
export function sectionName(heading: string): string {
  const plain = heading
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(sectionNumber, '')
    .replace(/[^\p{L}\p{M}\p{N}\s;/+#%&=<>^~@$’'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
  const unnumbered = plain.replace(bareNumber, '')
  return knownNames.has(unnumbered) ? unnumbered : plain
}

/** The names that are written in signs, without spaces. */
const signNames = allNames.filter((name) => startsWithSign.test(name))

/** Whether a heading is a known name of a section and nothing else, as "2. Results" is. */
export function isSectionName(heading: string): boolean {
  return knownNames.has(sectionName(heading))
}

/** Whether a heading holds a known name of a section, as "2. Further Results" does. */
export function namesSection(heading: string): boolean {
  const words = ` ${sectionName(heading)} `
  return allNames.some((name) => words.includes(` ${name} `))
}

const names = allNames.filter((name) => name.length >= 5).sort((a, b) => b.length - a.length)

/** A number of several parts, which nothing sets off from a name behind it: “2.1 Methods”. */
const partNumber = /^\d{1,3}(?:\.\d{1,3}){1,4} {1,3}/

/**
 * Where the text begins behind the known name of a section, with its number: right behind it, or behind a space or a colon if it is a
 * sentence.
 */
function seamBehindName(line: string, rest: string): number | undefined {
  const low = line.toLowerCase()
  // Lower case may be longer than the text (`İ`): then offsets would not fit.
  if (low.length !== line.length) return
  const number = [partNumber, sectionNumber, bareNumber].find((one) => one.test(low))
  if (number) {
    const start = number.exec(low)![0].length
    const seam = seamBehindBareName(line.slice(start), low.slice(start), rest.slice(start))
    if (seam !== undefined) return start + seam
  }
  return seamBehindBareName(line, low, rest)
}

/** The same behind a name at the beginning of a line, which `low` is in small letters. */
function seamBehindBareName(line: string, low: string, rest: string): number | undefined {
  for (const name of names) {
    if (!low.startsWith(name)) continue
    const behind = line.slice(name.length)
    if (/^[\p{Lu}“"‘*\d]/u.test(behind)) return behind.length > 1 ? name.length : undefined
    const [lead, between, opener] = /^( |[:：] ?)(\p{Lu}\p{L}{0,15}) \p{Ll}/u.exec(behind) ?? []
    if (lead === undefined || !openers.has(opener!)) continue
    const seam = name.length + between!.length
    if (isSentence(rest.slice(seam))) return seam
  }
  return
}
