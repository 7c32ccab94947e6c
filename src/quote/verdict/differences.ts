/** What differs between a quotation and its passage, in whole words, and of what kind each difference is. */

import {Line} from '../layout/line-kinds.ts'
import {mayHaveColumns} from '../layout/no-columns.ts'
import type {PreparedPaper} from '../prepared.ts'
import {placesOf, type Step} from '../reading/step.ts'
import {isLetterBeside, isWord, lettersBefore, lostSpaces} from '../text/edges.ts'
import {endOf, isDigit, NumberMark} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {lineOf} from '../text/lines.ts'
import {mayNegate} from '../text/prefixes.ts'
import {readable, rejoined} from '../text/readable.ts'
import {wordsOf} from '../text/text-words.ts'
import {endsSentence, INSIDE, isBroken} from '../text/word-edges.ts'
import {isSpace, wordEnd, wordStart, wordStarts} from '../text/words.ts'
import type {Difference, Span} from '../types.ts'
import {isEnding, kindOf} from './kinds.ts'

/** A difference before it is named: words of the quotation, and pieces of the paper, both in symbols. */
export interface Group {
  start: number
  end: number
  /** Pieces of the paper, without what layout put between them. */
  paper: {from: number; to: number}[]
  /** Whether both sides are one word, of which one side lacks letters. */
  isOneWord: boolean
}

/** The differences that a reading left, not yet named. */
export function differing(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): readonly Group[] {
  if (!steps.some(({kind}) => kind === 'differs')) return []
  const starts = wordStarts(quotation)
  const places = placesOf(quotation.symbols.length, steps)
  const groups = groupsOf(paper, quotation, steps, starts, places)
  return joinSwaps(paper, quotation, groups, steps, starts, places).map((group) =>
    withLeftOut(paper, quotation, group)
  )
}

/** How far from a passage its first and last words may stand that an alignment gave up, in symbols: two lines of a wide page. */
const LINES_ON = 160
/** Words of fewer symbols stand anywhere, and are looked for only right beside a passage, and beyond whole lines. */
const SHORTEST_ON = 14

/**
 * A difference at a quotation's edge, as words left out of it where the paper has the quotation's words some further on: “As late the
 * summer” leaves out the second word of “as late as the summer”, though as many letters are alike otherwise.
 */
function withLeftOut(paper: PreparedPaper, quotation: Folded, group: Group): Group {
  const {start, end, paper: pieces} = group
  const {symbols} = paper.folded
  const [piece, ...others] = pieces
  const isFirst = start === 0
  const isLast = end === quotation.symbols.length
  if (isFirst === isLast || end === start || !piece || others.length > 0) return group
  const said = quotation.symbols.slice(start, end)
  const {length} = said
  const isLeftOut = (at: number, left: {from: number; to: number}): boolean => {
    const away = left.to - left.from
    const isNear = length >= SHORTEST_ON || away <= 2 * length || areLines(paper, left)
    return isNear && areWhole(paper, at, left)
  }
  if (isFirst) {
    const least = Math.max(0, piece.from - LINES_ON)
    let at = symbols.lastIndexOf(said, piece.to - length)
    for (; at >= least; at = at === 0 ? -1 : symbols.lastIndexOf(said, at - 1)) {
      const left = {from: at + length, to: piece.to}
      if (isLeftOut(at, left)) return {...group, start: end, paper: [left]}
    }
    return group
  }
  const most = piece.to + LINES_ON - length
  let at = symbols.indexOf(said, piece.from)
  for (; at >= 0 && at <= most; at = symbols.indexOf(said, at + 1)) {
    const left = {from: piece.from, to: at}
    if (isLeftOut(at + length, left)) return {...group, end: start, paper: [left]}
  }
  return group
}

/** Whether a part of the paper is whole lines. */
function areLines({lines}: PreparedPaper, {from, to}: {from: number; to: number}): boolean {
  return (
    to > from &&
    lines.first[lineOf(lines, from)] === from &&
    lines.last[lineOf(lines, to - 1)] === to
  )
}

/** Whether words left out are whole and in order, and a word begins or ends at the other end of those beside them. */
function areWhole(
  paper: PreparedPaper,
  other: number,
  {from, to}: {from: number; to: number}
): boolean {
  const {layout, lines, boundaries} = paper
  const isInOrder =
    layout !== undefined ||
    !boundaries.inferred ||
    lineOf(lines, from) === lineOf(lines, to) ||
    !mayHaveColumns(paper, boundaries.inferred, {from, to})
  return to > from && isInOrder && [from, to, other].every((symbol) => !isWithinWord(paper, symbol))
}

/** Whether letters stand on both sides of a symbol's place. */
function isWithinWord({folded, text}: PreparedPaper, symbol: number): boolean {
  return symbol > 0 && symbol < folded.symbols.length && isLetterBeside(text, folded.at[symbol]!)
}

/** The words of the quotation that a difference is about. */
export function saidIn(quotation: Folded, {start, end}: Group): Span {
  return symbolSpan(quotation, start, end)
}

/** Names a difference. */
export function named(paper: PreparedPaper, quotation: Folded, group: Group): Difference {
  const span = saidIn(quotation, group)
  const pieces = group.paper.filter((piece) => piece.to > piece.from)
  let words = ''
  for (const [index, {from, to}] of pieces.entries()) {
    const span = symbolSpan(paper.folded, from, Math.min(to, from + MOST_READ))
    const shown = readable(paper, span) + (to > from + MOST_READ ? ' …' : '')
    if (index === 0) words = shown
    else if (isBroken(paper, pieces[index - 1]!.to)) words = rejoined(paper, words, shown)
    else words += ` ${shown}`
  }
  const reads = group.isOneWord ? words.replace(/\s+/g, '') : words
  const place = placeOf(paper, group, pieces)
  const said = quotation.text.slice(span.start, span.end)
  const before = quotation.text.slice(Math.max(0, span.start - MOST_BEFORE), span.start)
  const behind = quotation.text.slice(span.end, span.end + MOST_BEHIND)
  return {
    kind: kindOf(paper, said, reads, place, before, behind),
    quotation: span,
    paper: place,
    said,
    reads
  }
}

/** What stands before words is looked at this far: the words that nine initials stand for. */
const MOST_BEFORE = 120

/** And what stands behind: the rest of an ending. */
const MOST_BEHIND = 4

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
  const from = end > start && folded.marks[start] === NumberMark.minus ? signBefore(folded, at) : at
  return {start: from, end: end > start ? endOf(folded, end - 1) : from}
}

/** Where the sign of a number stands, with or without a space behind it. */
function signBefore({text}: Folded, at: number): number {
  let before = at - 1
  while (before > 0 && isSpace(text.charCodeAt(before))) before--
  return before
}

/** Gathers the steps that differ into groups of whole words. */
function groupsOf(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[],
  starts: Uint8Array,
  places: Int32Array
): Group[] {
  const groups: Group[] = []
  for (const step of steps) {
    if (step.kind !== 'differs') continue
    let {start, end} = step
    let isOneWord = false
    if (start === end && starts[start] !== 0) {
      // Words left out between two words, unless they are the rest of one of those words.
      const rest = restOf(paper, quotation, starts, step)
      isOneWord = rest !== undefined
      if (rest === 'ending') start = wordStart(starts, start - 1)
      if (rest === 'beginning') end = wordEnd(starts, end + 1)
    } else {
      start = wordStart(starts, isMark(paper.folded, quotation, step) ? start - 1 : start)
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
    if (!group.isOneWord) widen(paper, quotation, group, steps, starts, places)
    const [first, last] = [group.paper[0], group.paper.at(-1)]
    if (first && group.start === 0) first.from = wholeFrom(paper, first.from)
    if (last && group.end === places.length) last.to = wholeTo(paper, last.to)
    group.paper = group.paper.flatMap((piece) => withoutFurniture(paper, piece))
  }
  return groups
}

/** A piece of the paper without the running heads and the page numbers in it, in parts; the piece itself where it is nothing else. */
function withoutFurniture(
  {layout, lines, boundaries: {inferred}}: PreparedPaper,
  {from, to}: {from: number; to: number}
): Group['paper'] {
  if (layout || !inferred || to === from) return [{from, to}]
  const parts: Group['paper'] = []
  const last = lineOf(lines, to - 1)
  for (let line = lineOf(lines, from); line <= last; line++) {
    if (inferred.kinds.kind[line] === Line.furniture) continue
    const part = {from: Math.max(from, lines.first[line]!), to: Math.min(to, lines.last[line]!)}
    const before = parts.at(-1)
    if (before?.to === part.from) before.to = part.to
    else if (part.to > part.from) parts.push(part)
  }
  return parts.length > 0 ? parts : [{from, to}]
}

/** Where the word of the paper begins whose last letters were read for those of a quotation's first word. */
function wholeFrom(paper: PreparedPaper, symbol: number): number {
  let from = symbol
  while (symbol - from < LONGEST_WORD && isWithin(paper, from)) from--
  return isWithin(paper, from) ? symbol : from
}

/** Where the word of the paper ends whose first letters were read for those of a quotation's last word. */
function wholeTo(paper: PreparedPaper, symbol: number): number {
  let to = symbol
  while (to - symbol < LONGEST_WORD && isWithin(paper, to)) to++
  return isWithin(paper, to) ? symbol : to
}

/** Whether a place of the paper is inside a number or, as far as its spaces tell, inside a word. */
function isWithin(paper: PreparedPaper, symbol: number): boolean {
  const {folded, text} = paper
  const {codes, at} = folded
  const isNumber =
    isDigit(codes[symbol] ?? 0) &&
    isDigit(codes[symbol - 1] ?? 0) &&
    at[symbol] === at[symbol - 1]! + 1
  if (isNumber || isInside(paper, symbol)) return true
  return (
    symbol < codes.length && isLetterBeside(text, at[symbol]!) && !lostSpaces(text, at[symbol]!)
  )
}

/**
 * Widens a difference until the paper's side are whole words: an alignment may take the letters of two words for those of one, “an” of
 * “an old task” for the first of “a new task”.
 */
function widen(
  paper: PreparedPaper,
  quotation: Folded,
  group: Group,
  steps: readonly Step[],
  starts: Uint8Array,
  places: Int32Array
): void {
  const {start, end} = group
  const before = start > 0 ? wordStart(starts, start - 1) : start
  const behind = end < starts.length - 1 ? wordEnd(starts, end + 1) : end
  if (isInside(paper, group.paper[0]?.from) && isOfTwo(paper, places, before, start))
    group.start = before
  const last = group.paper.at(-1)?.to
  if (
    (isInside(paper, last) && isOfTwo(paper, places, end, behind)) ||
    endsInNegation(paper, quotation, last, {start: end, end: behind})
  )
    group.end = behind
  if (group.start < start || group.end > end) group.paper = paperPieces(group, steps, places)
}

/** Whether what stands before a place of the paper is a prefix that negates the next word of the quotation. */
function endsInNegation(
  {folded, text}: PreparedPaper,
  quotation: Folded,
  place: number | undefined,
  {start, end}: Span
): boolean {
  if (place === undefined || end <= start || !isLetterBeside(text, folded.at[place] ?? 0))
    return false
  const next = quotation.text.slice(quotation.at[start], endOf(quotation, end - 1)).toLowerCase()
  return mayNegate(lettersBefore(text, folded.at[place]!).toLowerCase(), next)
}

/** Whether a place of the paper is surely inside a word. */
function isInside({folded, text, wordEdges}: PreparedPaper, symbol: number | undefined): boolean {
  if (symbol === undefined || symbol === 0 || symbol >= folded.symbols.length) return false
  return isLetterBeside(text, folded.at[symbol]!) && wordEdges.at(symbol) >= INSIDE
}

/** Whether a word of the quotation was matched with letters of two words of the paper, between which a space stands. */
function isOfTwo({folded}: PreparedPaper, places: Int32Array, start: number, end: number): boolean {
  for (let symbol = start + 1; symbol < end; symbol++) {
    const place = places[symbol]!
    if (place < 1 || places[symbol - 1] !== place - 1) continue
    if (folded.text.slice(endOf(folded, place - 1), folded.at[place]) === ' ') return true
  }
  return false
}

/** Whether what differs is the mark between two numbers (“3-5”, “35”): it belongs to both, and the second one is alike. */
function isMark(paper: Folded, quotation: Folded, {start, end, from, to}: Step): boolean {
  return (
    end > start &&
    to > from &&
    isDigit(quotation.symbols.charCodeAt(start - 1)) &&
    quotation.marks[start] !== paper.marks[from] &&
    quotation.symbols.slice(start, end) === paper.symbols.slice(from, to)
  )
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

/** An ending of more letters is a word. */
const LONGEST_ENDING = 3
/** The longest word that an ending is looked for at, in characters. */
const LONGEST_WORD = 24

/**
 * Whether letters that were left out between two words are the rest of one of them: of a word whose ending the extraction
 * cut off (“block s”), or of a longer word that the paper has, also where it lost its spaces (“thepriorbeliefsabout”), or that a prefix
 * negates, which may be a word of its own elsewhere (“in”).
 */
function restOf(
  {folded, text, vocabulary, wordEdges, halves}: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  {start, from, to}: Step
): 'ending' | 'beginning' | undefined {
  if (to <= from) return undefined
  const at = folded.at[from]!
  const behind = endOf(folded, to - 1)
  const letters = text.slice(at, behind).toLowerCase()
  const isRest = (word: string): boolean =>
    (vocabulary.get(word) ?? 0) > (isWord(vocabulary, letters) ? vocabulary.get(letters)! : 0)
  const isShort = to - from <= LONGEST_ENDING
  const isGlued = start > 0 && isLetterBeside(text, at)
  const end = start > 0 ? endOf(quotation, start - 1) : 0
  const word = /[\p{L}\p{M}]+$/u
    .exec(quotation.text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
    .toLowerCase()
  if (word && (isGlued || !isLetterBeside(text, behind))) {
    if (isGlued && (wordEdges.at(from) >= INSIDE || halves.has(at))) return 'ending'
    if (isShort && isRest(word + letters)) return 'ending'
  }
  if (start < quotation.symbols.length && isLetterBeside(text, behind)) {
    if (wordEdges.at(to) >= INSIDE) return 'beginning'
    const last = endOf(quotation, wordEnd(starts, start + 1) - 1)
    const next = quotation.text.slice(quotation.at[start], last).toLowerCase()
    if (mayNegate(letters, next) || (isShort && isRest(letters + next))) return 'beginning'
  }
  if (!word || !isGlued || word.endsWith(letters) || isWord(vocabulary, letters)) return undefined
  return isEnding(letters) ? 'ending' : undefined
}

/** At most this many words may stand between a word's two places for it to count as moved. */
const MOVED_OVER = 4

/** Joins a word added here and left out there into one change of order. */
function joinSwaps(
  paper: PreparedPaper,
  quotation: Folded,
  groups: Group[],
  steps: readonly Step[],
  starts: Uint8Array,
  places: Int32Array
): Group[] {
  const result: Group[] = []
  for (const group of groups) {
    const last = result.at(-1)
    const near = last !== undefined && wordsBetween(starts, last.end, group.start) <= MOVED_OVER
    if (near && isMoved(paper.folded, quotation, last, group)) {
      last.end = Math.max(last.end, group.end)
      last.paper = paperPieces(last, steps, places)
    } else result.push(group)
  }
  const last = result.at(-1)
  if (last) moveOverEnd(paper, quotation, last, starts, places)
  return result
}

/** Makes a change of order of words that are added near the end of a quotation, behind which the paper has them: “more wrong than right”. */
function moveOverEnd(
  {folded, text}: PreparedPaper,
  quotation: Folded,
  group: Group,
  starts: Uint8Array,
  places: Int32Array
): void {
  const {start, end} = group
  const {length} = quotation.symbols
  if (end === start || end === length || group.paper.some(({from, to}) => to > from)) return
  if (wordsBetween(starts, end, length) > MOVED_OVER) return
  const [from, last] = [places[end]!, places[length - 1]!]
  const to = last + 1 + end - start
  if (last - from !== length - 1 - end || to > folded.symbols.length) return
  if (endsSentence(folded, last + 1)) return
  const wordsIn = (one: Folded, first: number, behind: number): string =>
    wordsOf(one.text.slice(one.at[first], endOf(one, behind - 1)))
      .toSorted()
      .join(' ')
  const isEnd = to === folded.symbols.length || !isLetterBeside(text, folded.at[to]!)
  if (!isEnd || wordsIn(folded, last + 1, to) !== wordsIn(quotation, start, end)) return
  group.end = length
  group.paper = [{from, to}]
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
