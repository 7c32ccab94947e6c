/** Compares titles, whatever their typography, and finds a title in a summary. */

import type {Span} from '../quote/types.ts'
import {matchesOf} from '../text/matches.ts'
import {americanised} from '../text/spelling.ts'
import type {Block} from './blocks.ts'
import type {Heading} from './headings.ts'
import {editionNotes, genericWords, ownTexts, workNames} from './language/titles.ts'
import {nameOrTag} from './note-marks.ts'
import {trim} from './sentences.ts'

/** Text folded to its letters and digits, with the offset of each. */
interface Folded {
  text: string
  offsets: number[]
}

/** Greek letters that TeX writes as words. */
const greek = new Map(
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω'
    .split(' ')
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1]!] as const] : []))
)

/** Fold a text: letters and digits alone, small, without accents; TeX macros are their letter or nothing. */
function fold(text: string): Folded {
  const folded: Folded = {text: '', offsets: []}
  for (let index = 0; index < text.length; ) {
    const macro =
      text[index] === '\\' ? /^\\([A-Za-z]{1,20})/.exec(text.slice(index, index + 21)) : null
    const letter = String.fromCodePoint(text.codePointAt(index)!)
    const length = macro ? macro[0].length : letter.length
    const value = macro ? (greek.get(macro[1]!.toLowerCase()) ?? '') : foldLetter(letter)
    folded.text += value
    for (let unit = 0; unit < value.length; unit++) folded.offsets.push(index)
    index += length
  }
  return folded
}

function foldLetter(letter: string): string {
  if (letter <= '\u007f') return /[A-Za-z0-9]/.test(letter) ? letter.toLowerCase() : ''
  return letter
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Notes in brackets that are no words of a title: anything in square ones, the edition in round ones. */
const note = new RegExp(`\\[[^[\\]]{1,30}\\]|\\((?:${editionNotes.join('|')})\\)`, 'giu')

/** The words of a title, folded, without notes such as "[Invited]". */
export function titleWords(title: string): string[] {
  return title
    .replace(note, ' ')
    .split(/[\s\-‐‑–—/:]+/)
    .map((word) => fold(word).text)
    .filter(Boolean)
}

/** Whether two titles are the same but for typography, spaces and notes in brackets. */
export function sameTitle(a: string, b: string): boolean {
  return titleWords(a).join('') === titleWords(b).join('')
}

/** Words that one title may have and another write as a sign, or not at all. */
const joining = new Set(['and', 'und', 'et', 'y', 'e', 'en'])

/** Whether two titles are the same but for typography and the spelling of British and American English. */
export function spellsSameTitle(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) =>
    titleWords(title)
      .filter((word) => !joining.has(word))
      .map(americanised)
      .join('')
  )
  return one === other
}

/** Whether a text is a title with nothing but what may stand beside one: who wrote it, when, and what the text on it is called. */
export function bearsTitle(text: string, title: string): boolean {
  const [span] = occurrences(text, titleWords(title).join(''))
  return span !== undefined && !addsWords(text, span, {start: 0, end: text.length})
}

/** Whether a text is a title, or a piece of it, such as what stands before its colon. */
export function isPartOfTitle(text: string, title: string): boolean {
  return ` ${titleWords(title).join(' ')} `.includes(` ${titleWords(text).join(' ')} `)
}

/** Where a title, or what stands in its place, was found. */
export interface FoundTitle {
  /** Index of the block. */
  block: number
  span: Span
  /** Whether it is the title, word for word. */
  exact: boolean
}

/** Fewest words of a title that is looked for in running text; shorter ones are ordinary words. */
const wordsInText = 4

/** Blocks in which a shorter title is looked for in running text: the opening. */
const openingBlocks = 3

/**
 * Find a title in a summary: in a heading of any level, in bold, in quotation marks, glued to the next
 * word or in the text; and the words that stand in its place.
 *
 * @returns The title, if it is there, and what a reader would take for it: near titles in headings and bold
 *   near the start, and when the title itself is missing, the nearest words in quotation marks that are said to be one as well.
 */
export function findTitles({blocks, headings}: Titled, title: string): FoundTitle[] {
  const words = titleWords(title)
  if (words.length === 0) return []
  // A title that was cut off on its way ("On the Origin of …") goes on in the text.
  const isCut = /(?:\.\.\.|…)\s*$/.test(title)
  const headingOf = new Map(headings.map((heading) => [heading.block, heading]))
  const found = findExact(blocks, headingOf, words, isCut)
  const others = likely(blocks, headingOf, words, title, isCut)
  if (found) {
    const isHeading = headingOf.has(found.block)
    return [
      found,
      ...others.filter(
        ({quoted, likeness, isLonger}) =>
          !quoted && (likeness >= sureShare || (isLonger && !isHeading))
      )
    ]
  }
  const [best] = others.sort((a, b) => b.likeness - a.likeness)
  return best ? [best] : []
}

/** The part of a summary in which a title is looked for. */
export interface Titled {
  blocks: readonly Block[]
  headings: readonly Heading[]
}

function findExact(
  blocks: readonly Block[],
  headingOf: ReadonlyMap<number, Heading>,
  words: readonly string[],
  isCut: boolean
): FoundTitle | undefined {
  const wanted = words.join('')
  const isShort = words.length < wordsInText
  for (const [index, block] of blocks.entries()) {
    const heading = headingOf.get(index)
    const isMarkedOnly = isShort && index >= openingBlocks
    for (const span of occurrences(block.prose.text, wanted)) {
      const {text} = block.prose
      const inHeading = heading && span.start >= heading.span.start && span.end <= heading.span.end
      if (!startsWord(text, span.start) || !(isCut || endsWord(text, span.end))) continue
      if (inHeading && !isCut && addsWords(text, span, withoutAnchor(text, heading.span))) continue
      if (isMarkedOnly && !inHeading && !isMarked(block, span)) continue
      return {block: index, span, exact: true}
    }
  }
  return
}

/** Where a folded title stands in a text, notes in the text left out. */
function* occurrences(text: string, wanted: string): Generator<Span> {
  const {text: letters, offsets} = fold(text.replace(note, (words) => ' '.repeat(words.length)))
  for (
    let at = letters.indexOf(wanted);
    at >= 0;
    at = letters.indexOf(wanted, at + wanted.length)
  ) {
    const last = offsets[at + wanted.length - 1]!
    const end = last + String.fromCodePoint(text.codePointAt(last)!).length
    yield {start: offsets[at]!, end}
  }
}

function startsWord(text: string, start: number): boolean {
  return start === 0 || !/[\p{L}\p{N}]/u.test(text[start - 1]!)
}

/** At a word's end, or where a capital or a numbered heading ("1. Introduction") shows that the next word is glued on. */
function endsWord(text: string, end: number): boolean {
  return !/[\p{Ll}\p{N}]/u.test(text[end] ?? '') || numbered.test(text.slice(end, end + 8))
}

/** The number of a heading. */
const numbered = /^\d{1,2}[.)]\s*\p{Lu}/u

function isMarked({prose: {text}, strong}: Block, {start, end}: Span): boolean {
  return (
    /["“„«‘']\s*$/.test(text.slice(Math.max(0, start - 2), start)) ||
    strong.some((span) => span.start <= start && span.end >= end)
  )
}

/**
 * "Title: A Subtitle of its Own" is another title; "Title – Summary", "Title (2004)", "Ito (2004): Title",
 * "Week 3: Title", "Notes for class: Title", "Title | Bee Letters 2004", "Title, by Ada Ito" and "Title — a slow reading" are not.
 */
function addsWords(text: string, {start, end}: Span, heading: Span): boolean {
  const [line = ''] = text.slice(end, heading.end).split('\n', 1)
  if (isOfReference(text.slice(heading.start, start), line)) return false
  const before = text.slice(heading.start, start).replace(citation, '').replace(brackets, ' ')
  const after = line.replace(brackets, ' ').trim()
  const isLong = titleWords(text.slice(start, end)).length >= wordsInText
  const isBeside =
    label.test(before) || isBesideTitle(before) || (isLong && leadsToTitle(before, after))
  const isDone =
    numbered.test(line.trimStart()) ||
    venue.test(after) ||
    byline.test(after) ||
    namesOwnText(after, text.slice(start, end))
  return !(isBeside && (isDone || isBesideTitle(after)))
}

/** Authors and year before a title: "Ito et al. (2004) — ". */
const citation = /^[^()]{0,100}\((?:19|20)\d\d[a-z]?\)\s*(?:[—–:,.-]|--)\s*["“]?$/u

/** Authors before a title in quotation marks: “Ito, Ada, and Jan Weber. “”. */
const authors = /^[^:：?!“"]{3,100}[.,] ?["“]$/u

/** What follows a title in a reference: a journal with its volume, pages or year, or a link. */
const source = /^[.,?!]?["”’»*_]{0,3}[.,?!]?\s.{0,200}(?:\d|arxiv)/iu

/** Whether a title stands in a whole reference: “Ito, A. (2024). Title. Bee Letters, 7, 1–4.”, “Ito, Ada. “Title.” Bee Letters 7 (2024).” */
function isOfReference(before: string, after: string): boolean {
  return (citation.test(before) || authors.test(before)) && source.test(after)
}

/** A word or two in brackets beside a title: a year, a venue, a short name. */
const brackets = /\([^()]{1,30}\)|\[[^[\]]{1,30}\]|（[^（）]{1,30}）|【[^【】]{1,30}】/gu

/** A number in a row, before a title: "Week 3: ", "Paper 12 – ". */
const label = /^[^:：|–—]{0,30}\d{1,4}\s*(?:[:：|.]|\s[–—-])\s*["“«„]?\s*$/u

/**
 * What its writer calls a summary, before a title that stands there whole: "Notes for class: ". Whoever makes a title up adds to
 * its end; in 430 real summaries, all words before a title and its mark were such labels.
 */
const ownLabel = /^[^:：|.?!–—]{1,40}(?:[:：]|[ \u00a0][–—-][ \u00a0]|—)\s{0,3}["“«„]?\s{0,3}$/u

/** Words that lead to a title in quotation marks, which show where it begins: "Why I like “". */
const beforeMarks = /^[^"“”«»„]{1,40} ["“«„]$/u

/** Whether words before a whole title are the writer's: a label with its mark, or words in front of the title in quotation marks. */
function leadsToTitle(before: string, after: string): boolean {
  return ownLabel.test(before) || (beforeMarks.test(before) && /^[.,?!]?["”»“]/u.test(after))
}

/** Where and when a paper came out, behind its title. */
const venue = /^["”»“]? ?[|–—-] ?[^|–—:]{1,40}(?:19|20)\d\d$/u

/** Who wrote it, behind its title. */
const byline = /^["”»“]? ?[,|–—-]? ?(?:by|von|par|por|di|door) \p{Lu}[^:?!]{1,80}$/u

/** A few words in small letters behind a title and a dash; the last one tells what they name. */
const smallLabel = /^["”»“]? ?[–—-] ?(?:\p{Ll}{1,20}[ -]){0,4}(\p{Ll}{2,20})$/u

/**
 * Whether words behind a title are the writer's name for a text on it, in small letters where the title has capitals: a subtitle would be
 * written as the title is.
 */
function namesOwnText(after: string, title: string): boolean {
  const last = smallLabel.exec(after)?.[1]
  return last !== undefined && isOwnText.has(last) && hasCapitals(title)
}

const isOwnText = new Set(ownTexts)

/** Letters of the words that have capitals where a title is written with them: shorter ones are small in any. */
const capitalisedWord = /(?<!\p{L})\p{L}{4,}/gu

/** Whether most words of a title begin with a capital. */
function hasCapitals(title: string): boolean {
  const words = title.match(capitalisedWord) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Whether a text has no words but those that stand beside titles, such as “Summary of the paper”. */
export function isBesideTitle(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || generic.has(word))
}

const generic = new Set(genericWords)

/** Blocks in which the words in place of a title are looked for: the start, with a list of data on the paper. */
const nearBlocks = 40

/** Letters of a block in which they are looked for, and most letters that they have. */
const nearLetters = 800
const titleLetters = 400

/** Likeness of words in place of a title, when the title is missing; and when it is there as well. */
const nearShare = 0.5
const sureShare = 0.6

/** Share of the title's words that a second title must have at least: a term in bold has fewer. */
const lengthShare = 0.7

interface LikelyTitle extends FoundTitle {
  /** From 0 to 1. */
  likeness: number
  /** Whether it is known for a title by quotation marks alone. */
  quoted: boolean
  /** Whether it is the summary's first heading, with a subtitle that the title does not have. */
  isLonger: boolean
}

/** What a reader could take for the title without its being it: in headings, bold, quotation marks. */
function likely(
  blocks: readonly Block[],
  headingOf: ReadonlyMap<number, Heading>,
  wanted: readonly string[],
  title: string,
  isCut: boolean
): LikelyTitle[] {
  const found: LikelyTitle[] = []
  const [firstHeading] = headingOf.values()
  for (const [block, {prose, strong, inList}] of blocks.slice(0, nearBlocks).entries()) {
    const {text} = prose
    const heading = headingOf.get(block)
    // Bold words with a colon, or in a list, are the label of what follows.
    const bold = inList ? [] : strong.filter(({end}) => !/:\s*$/.test(text.slice(end - 2, end)))
    const line = heading && {
      start: afterMarks(text, heading.span),
      end: withoutAnchor(text, heading.span).end
    }
    const spans = line ? [line, ...bold.filter(({start}) => start !== line.start)] : bold
    const marked = [...matchesOf(text.slice(0, nearLetters), inMarks)]
      .map(({index, 1: words}) => ({start: index + 1, end: index + 1 + words!.length}))
      .filter((span) => heading !== undefined || isSaidToBeTitle(text, span, block))
    for (const span of new Set([...spans, ...marked])) {
      if (span.end - span.start > titleLetters) continue
      const words = titleWords(text.slice(span.start, span.end))
      const likeness = likenessOf(words, wanted)
      const isShort = likeness <= nearShare || words.length < wanted.length * lengthShare
      const isLonger =
        span === line &&
        heading === firstHeading &&
        isMainTitle(wanted, text.slice(span.start, span.end))
      if (isShort && !isLonger && !(span === line && isMainTitle(words, title))) continue
      // The title itself, or "X – Summary".
      const [whole] = occurrences(text.slice(span.start, span.end), wanted.join(''))
      const inner = {start: 0, end: span.end - span.start}
      if (whole && (isCut || !addsWords(text.slice(span.start, span.end), whole, inner))) continue
      found.push({
        block,
        span: trim(text, span.start, span.end),
        exact: false,
        likeness,
        quoted: marked.includes(span),
        isLonger
      })
    }
  }
  return found
}

/** The word right before a quotation mark. */
const wordBefore = /(\p{L}{3,20})[:：,]?\s{1,3}$/u

/** Letters of the longest such word, with the marks and spaces behind it. */
const wordReach = 24

const namesWork = new Set(workNames)

/**
 * Whether words in quotation marks are said to be a title: a word for a work stands right before them, or they are all of a block that opens
 * the summary, and no sentence. All others are a quotation, however many words they share with the title: papers say what they are about.
 */
function isSaidToBeTitle(text: string, {start, end}: Span, block: number): boolean {
  const before = text.slice(0, start - 1)
  const word = wordBefore.exec(before.slice(-wordReach))?.[1]?.toLowerCase()
  if (word !== undefined && namesWork.has(word)) return true
  const isAlone = !/[\p{L}\p{N}]/u.test(before + text.slice(end + 1))
  return isAlone && block < openingBlocks && text[end - 1] !== '.'
}

/** Where the words of a heading begin, behind the `#` of one in mid-line. */
function afterMarks(text: string, {start, end}: Span): number {
  return start + /^[#\s*_]*/.exec(text.slice(start, Math.min(end, start + 16)))![0].length
}

/** What Pandoc, Quarto and Obsidian take for no words of a heading: `{#sec-title .unnumbered}`, `^block-id`, `#tag`. */
const anchor = new RegExp(`(?: ?\\{[#.][^{}]{1,80}\\}| (?:${nameOrTag})){1,4} {0,3}$`, 'u')

/** Characters of the longest such end of a heading. */
const anchorReach = 240

/** A heading but for what names it to a program. */
function withoutAnchor(text: string, {start, end}: Span): Span {
  const from = Math.max(start, end - anchorReach)
  const found = anchor.exec(text.slice(from, end))
  return {start, end: found ? from + found.index : end}
}

/** Fewest words of a title's first part that a heading can be told by; a single word may head a section. */
const mainWords = 2

/** Whether words are the part of a title before its colon: the title, but for its subtitle. */
function isMainTitle(words: readonly string[], title: string): boolean {
  const [main, ...subtitle] = title.split(/[:：?]\s|\s[—–]\s/)
  return (
    subtitle.length > 0 &&
    words.length >= mainWords &&
    titleWords(main!).join('') === words.join('')
  )
}

const inMarks = /[“"«„]([^“”"«»„\n]{8,300})[”"»“]/g

/** Share of words of two titles in common, from 0 to 1. */
export function titleLikeness(one: string, other: string): number {
  return likenessOf(titleWords(one), titleWords(other))
}

/** Share of words in common (Dice), from 0 to 1. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  let common = 0
  for (const word of a) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / Math.max(1, a.length + b.length)
}
