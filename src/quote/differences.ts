/** What differs between a quotation and its passage, in whole words, and of what kind each difference is. */

import type {Step} from './align.ts'
import {agrees} from './anchors.ts'
import {isLetterBeside, isWord, lostSpaces} from './edges.ts'
import {endOf, type Folded, isDigit, NumberMark, symbolAt} from './fold.ts'
import {kindOf} from './kinds.ts'
import type {PreparedPaper} from './paper.ts'
import {readable} from './readable.ts'
import type {Difference, Span} from './types.ts'
import {wordStarts} from './words.ts'

/** A difference before it is named: words of the quotation, and pieces of the paper, both in symbols. */
interface Group {
  start: number
  end: number
  /** Pieces of the paper, without what layout put between them. */
  paper: {from: number; to: number}[]
  /** Whether both sides are one word, of which one side lacks letters. */
  isOneWord: boolean
}

/** Names the differences that a reading left. */
export function differencesOf(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): Difference[] {
  const groups = joinSwaps(paper, quotation, groupsOf(paper, quotation, steps), steps)
  return groups.map((group) => difference(paper, quotation, group))
}

function difference(paper: PreparedPaper, quotation: Folded, group: Group): Difference {
  const span = symbolSpan(quotation, group.start, group.end)
  const pieces = group.paper.filter((piece) => piece.to > piece.from)
  const words = pieces
    .map(({from, to}) => {
      const shown = readable(paper, symbolSpan(paper.folded, from, Math.min(to, from + MOST_READ)))
      return to > from + MOST_READ ? `${shown} …` : shown
    })
    .join(' ')
  const reads = group.isOneWord ? words.replace(/\s+/g, '') : words
  const place = placeOf(paper, group, pieces)
  const said = quotation.text.slice(span.start, span.end)
  return {kind: kindOf(paper, said, reads, place), quotation: span, paper: place, said, reads}
}

/** Most symbols of one piece that are made readable: more than a message can hold, and half a paper may differ. */
const MOST_READ = 400

/** Where the paper's side of a group stands: around its pieces, or around the first one when they go back. */
function placeOf({folded}: PreparedPaper, group: Group, pieces: Group['paper']): Span {
  const first = pieces[0] ?? group.paper[0]
  if (!first) return symbolSpan(folded, 0, 0)
  const place = symbolSpan(folded, first.from, pieces.length > 0 ? first.to : first.from)
  const last = pieces.at(-1)
  const end = last ? symbolSpan(folded, last.from, last.to).end : place.end
  return end < place.end ? place : {start: place.start, end}
}

function symbolSpan(folded: Folded, start: number, end: number): Span {
  const at = folded.at[Math.min(start, folded.at.length - 1)]!
  const from = end > start && folded.marks[start] === NumberMark.minus ? at - 1 : at
  return {start: from, end: end > start ? endOf(folded, end - 1) : from}
}

/** Gathers the steps that differ into groups of whole words. */
function groupsOf(paper: PreparedPaper, quotation: Folded, steps: readonly Step[]): Group[] {
  const starts = wordStarts(quotation)
  const places = placesOf(quotation, steps)
  const groups: Group[] = []
  for (const step of steps) {
    if (step.kind !== 'differs') continue
    let {start, end} = step
    let isOneWord = false
    if (start === end && starts[start] !== 0) {
      // Words left out between two words, unless they are the rest of one of those words.
      isOneWord = isStrayEnding(paper, quotation, step)
      const glued = isOneWord ? 'before' : gluedTo(paper, quotation, step)
      if (glued === 'before') start = wordStart(starts, start - 1)
      else if (glued === 'after') end = wordEnd(starts, end + 1)
    } else {
      start = wordStart(starts, start)
      end = wordEnd(starts, end)
    }
    const last = groups.at(-1)
    const isSamePlace = last?.start === start && last.end === end
    if (
      last &&
      start <= last.end &&
      (start < last.end || end > start || last.end > last.start || isSamePlace)
    ) {
      last.start = Math.min(last.start, start)
      last.end = Math.max(last.end, end)
      last.isOneWord &&= isOneWord
    } else groups.push({start, end, paper: [], isOneWord})
  }
  for (const group of groups) {
    group.paper = paperPieces(group, steps, places)
    if (!group.isOneWord) trimShared(paper, quotation, starts, group)
    const atStart = group.end > group.start && group.start === 0
    const atEnd = group.end > group.start && group.end === quotation.symbols.length
    if (atStart) growStart(paper, quotation, starts, group)
    if (atEnd) growEnd(paper, quotation, starts, group)
    if (atStart || atEnd) trimShared(paper, quotation, starts, group)
  }
  return groups
}

/** Takes words off a group's ends that both sides have: the alignment may have matched their letters elsewhere. */
function trimShared(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  group: Group
): void {
  const first = group.paper[0]
  if (!first) return
  let shared = 0
  for (let by = 0; group.start + by < group.end && first.from + by < first.to; by++) {
    if (!agrees(quotation, group.start + by, paper.folded, first.from + by)) break
    if (starts[group.start + by + 1] !== 0 && isOwnWord(paper, first.from + by + 1)) shared = by + 1
  }
  group.start += shared
  first.from += shared
  const last = group.paper.at(-1)!
  shared = 0
  for (let by = 1; group.end - by >= group.start && last.to - by >= last.from; by++) {
    if (!agrees(quotation, group.end - by, paper.folded, last.to - by)) break
    if (starts[group.end - by] !== 0 && isOwnWord(paper, last.to - by)) shared = by
  }
  group.end -= shared
  last.to -= shared
}

/** Whether a word of the paper may begin at a symbol. */
function isOwnWord({folded}: PreparedPaper, symbol: number): boolean {
  const {at, text, symbols, marks} = folded
  if (symbol === 0 || symbol >= at.length - 1) return true
  // “54” of “0.54” is no word.
  const inNumber = isDigit(symbols.charCodeAt(symbol - 1)) && isDigit(symbols.charCodeAt(symbol))
  if (inNumber && marks[symbol]! > NumberMark.none && marks[symbol]! < NumberMark.minus)
    return false
  const start = at[symbol]!
  if (/[^\p{L}\p{N}]/u.test(text.slice(at[symbol - 1]! + 1, start))) return true
  return /\p{Ll}\p{Lu}/u.test(text.slice(start - 1, start + 1)) || lostSpaces(text, start)
}

/** The longest word that a paper's side is made whole to, in symbols. */
const LONGEST_WORD = 24

/** At the quotation's end the paper's word is read to its end; words that both have behind it are no part of it. */
function growEnd(paper: PreparedPaper, quotation: Folded, starts: Uint8Array, group: Group): void {
  const last = group.paper.at(-1)
  const {symbols} = paper.folded
  if (!last || last.to === 0) return
  if (last.to === last.from && endsSentence(paper, last.to)) return
  if (last.to === last.from && last.to < symbols.length) last.to++
  last.to = Math.max(last.to, wordEndBehind(paper, last.from, last.to))
  for (let end = group.end - 1; end > group.start; end--) {
    if (starts[end] === 0) continue
    if (!symbols.startsWith(quotation.symbols.slice(end, group.end), last.to)) break
    group.end = end
  }
}

/** The end of the word of the paper that begins at symbol `from` and has been read before symbol `to`. */
function wordEndBehind(paper: PreparedPaper, from: number, to: number): number {
  const {folded, text, vocabulary} = paper
  const most = Math.min(folded.symbols.length, to + LONGEST_WORD)
  if (lostSpaces(text, folded.at[from]!)) {
    const letters = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(folded.at[from], folded.at[most]))![0]
    for (let length = letters.length; length > 1; length--) {
      const isWhole = length === letters.length || /^\p{L}/u.test(letters.slice(length))
      if (
        isWhole &&
        vocabulary.has(
          letters
            .slice(0, length)
            .replace(/\p{N}+$/u, '')
            .toLowerCase()
        )
      )
        return symbolAt(folded, folded.at[from]! + length)
    }
  }
  let end = to
  while (end < most && !isOwnWord(paper, end)) end++
  return end
}

/** The start of the word of the paper that ends before symbol `to` and has been read from symbol `from`. */
function wordStartBefore(paper: PreparedPaper, from: number, to: number): number {
  const {folded, text, vocabulary} = paper
  const most = Math.max(0, from - LONGEST_WORD)
  const end = to > from ? endOf(folded, to - 1) : folded.at[to]!
  if (lostSpaces(text, Math.max(0, end - 1))) {
    const letters = /[\p{L}\p{M}]*$/u.exec(text.slice(folded.at[most], end))![0]
    for (let length = letters.length; length > 1; length--) {
      if (vocabulary.has(letters.slice(-length).toLowerCase()))
        return symbolAt(folded, end - length)
    }
  }
  let start = from
  while (start > most && !isOwnWord(paper, start)) start--
  return start
}

/** The same before the quotation's start. */
function growStart(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  group: Group
): void {
  const first = group.paper[0]
  const {symbols} = paper.folded
  if (!first || first.from === 0) return
  if (first.to === first.from && endsSentence(paper, first.from)) return
  if (first.to === first.from) first.from--
  first.from = Math.min(first.from, wordStartBefore(paper, first.from, first.to))
  for (let start = group.start + 1; start < group.end; start++) {
    if (starts[start] === 0) continue
    if (!symbols.endsWith(quotation.symbols.slice(group.start, start), first.from)) break
    group.start = start
  }
}

/** Whether a sentence of the paper ends just before a symbol. */
function endsSentence({folded: {at, text}}: PreparedPaper, symbol: number): boolean {
  if (symbol === 0 || symbol >= at.length - 1) return true
  return /[.?!]/.test(text.slice(at[symbol - 1]! + 1, at[symbol]!))
}

function wordStart(starts: Uint8Array, symbol: number): number {
  let start = Math.max(0, symbol)
  while (starts[start] === 0) start--
  return start
}

function wordEnd(starts: Uint8Array, symbol: number): number {
  let end = Math.min(symbol, starts.length - 1)
  while (starts[end] === 0) end++
  return end
}

/** For each symbol of the quotation the symbol of the paper that it was matched with, or -1. */
function placesOf(quotation: Folded, steps: readonly Step[]): Int32Array {
  const places = new Int32Array(quotation.symbols.length).fill(-1)
  for (const step of steps) {
    if (step.kind !== 'match') continue
    for (let symbol = step.start; symbol < step.end; symbol++)
      places[symbol] = step.from + symbol - step.start
  }
  return places
}

/** The paper's symbols that steps read beside the words of a group, in pieces parted by layout. */
function paperPieces(group: Group, steps: readonly Step[], places: Int32Array): Group['paper'] {
  const pieces: Group['paper'] = []
  const add = (from: number, to: number): void => {
    const last = pieces.at(-1)
    if (last && last.to === from) last.to = to
    else pieces.push({from, to})
  }
  for (const step of steps) {
    if (step.end < group.start || step.start > group.end) continue
    if (step.kind === 'differs') {
      const inside = step.start >= group.start && step.end <= group.end
      const own =
        step.start === step.end ? inside : step.start < group.end && step.end > group.start
      if (own && step.to >= step.from) add(step.from, step.to)
    } else if (step.kind === 'match') {
      const from = Math.max(step.start, group.start)
      const to = Math.min(step.end, group.end)
      if (to > from) add(places[from]!, places[to - 1]! + 1)
    }
  }
  return pieces
}

/** Whether words that were left out are in truth the rest of the word before or after: “model[s]”, “[un]able”. */
function gluedTo(
  paper: PreparedPaper,
  quotation: Folded,
  step: Step
): 'before' | 'after' | undefined {
  const {folded, text} = paper
  if (step.to <= step.from) return undefined
  const start = folded.at[step.from]!
  const end = endOf(folded, step.to - 1)
  // A number is one word with its decimals, its sign and its “%”.
  if (/^%/.test(text.slice(start, end)) && isDigit(folded.symbols.charCodeAt(step.from - 1)))
    return 'before'
  if (
    isDigit(folded.symbols.charCodeAt(step.to - 1)) &&
    folded.marks[step.to] !== NumberMark.none
  ) {
    if (step.start < quotation.symbols.length && isDigit(folded.symbols.charCodeAt(step.to)))
      return 'after'
  }
  const letter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')
  const before = step.start > 0 && letter(text[start - 1]) && letter(text[start])
  const after = step.start < quotation.symbols.length && letter(text[end]) && letter(text[end - 1])
  const leftOut = text.slice(start, end).toLowerCase()
  if (!before && !after) return undefined
  if (before && after) {
    const whole = isWord(paper.vocabulary, leftOut)
    return whole && lostSpaces(text, start)
      ? undefined
      : step.to - step.from <= 3
        ? 'before'
        : undefined
  }
  if (lostSpaces(text, before ? start : end) && step.to - step.from > 2) return undefined
  return before ? 'before' : 'after'
}

/** An ending of more letters is a word. */
const LONGEST_ENDING = 3

/** Whether letters that stand alone in the paper are the ending of the word before, which the extraction cut off: “block s”. */
function isStrayEnding(
  {folded, text, vocabulary}: PreparedPaper,
  quotation: Folded,
  {start, from, to}: Step
): boolean {
  if (start === 0 || to <= from || to - from > LONGEST_ENDING) return false
  const at = folded.at[from]!
  const behind = endOf(folded, to - 1)
  if (isLetterBeside(text, at) || isLetterBeside(text, behind)) return false
  const ending = text.slice(at, behind).toLowerCase()
  const end = endOf(quotation, start - 1)
  const word = /\p{L}+$/u.exec(quotation.text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
  return (
    word !== undefined && !isWord(vocabulary, ending) && vocabulary.has(word.toLowerCase() + ending)
  )
}

/** At most this many words may stand between a word's two places for it to count as moved. */
const MOVED_OVER = 4

/** Joins a word added here and left out there into one change of order. */
function joinSwaps(
  paper: PreparedPaper,
  quotation: Folded,
  groups: Group[],
  steps: readonly Step[]
): Group[] {
  const starts = wordStarts(quotation)
  const places = placesOf(quotation, steps)
  const result: Group[] = []
  for (const group of groups) {
    const last = result.at(-1)
    const near = last !== undefined && wordsBetween(starts, last.end, group.start) <= MOVED_OVER
    if (near && isMoved(paper.folded, quotation, last, group)) {
      last.end = Math.max(last.end, group.end)
      last.paper = paperPieces(last, steps, places)
    } else result.push(group)
  }
  return result
}

/** Whether one of two groups only adds what the other only leaves out. */
function isMoved(paper: Folded, quotation: Folded, one: Group, other: Group): boolean {
  const [added, leftOut] = one.end > one.start ? [one, other] : [other, one]
  if (leftOut.end > leftOut.start || leftOut.paper.length !== 1) return false
  if (added.paper.some((piece) => piece.to > piece.from)) return false
  const {from, to} = leftOut.paper[0]!
  return quotation.symbols.slice(added.start, added.end) === paper.symbols.slice(from, to)
}

function wordsBetween(starts: Uint8Array, from: number, to: number): number {
  let words = 0
  for (let symbol = from; symbol < to; symbol++) if (starts[symbol] !== 0) words++
  return words
}
