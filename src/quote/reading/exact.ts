/** Finding a quotation in one piece, and telling whether it is whole words and the same numbers. */

import type {PreparedPaper} from '../prepared.ts'
import {type Cut, cutAtEnd, cutAtStart} from '../text/edges.ts'
import {endOf, fold, isDigit, sameFirstMark, sameMark} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import type {Span} from '../types.ts'

/** A quotation found in one piece, in symbols; `cut` is the word that it begins or ends inside of. */
export interface Found {
  start: number
  end: number
  cut?: Cut | undefined
}

/**
 * What may be waived at an edge, because an editor's bracket stands there: “[W]e”, “discuss[ed]”; and whether an ellipsis or a
 * bracket says that words behind the end were left out.
 */
export interface LooseEdges {
  start?: boolean
  end?: boolean
  goesOn?: boolean
}

/** Occurrences that are looked at; a quotation that stands there more often is a phrase, and any place will do. */
const MOST_OCCURRENCES = 200

/** Symbols of a quotation that are searched for; the rest is compared where they stand. */
const PROBE = 64

/**
 * Finds a folded quotation in one piece at or behind symbol `from`. When every occurrence cuts into a
 * word, the first of those comes back, with its `cut`.
 */
export function findExact(
  paper: PreparedPaper,
  quotation: Folded,
  from = 0,
  loose: LooseEdges = {}
): Found | undefined {
  const {symbols} = paper.folded
  const length = quotation.symbols.length
  if (length === 0) return undefined
  let cutOne: Found | undefined
  // A long needle can make a search quadratic, so that only its start is searched for.
  const probe = quotation.symbols.slice(0, PROBE)
  let place = symbols.indexOf(probe, from)
  for (let count = 0; place >= 0 && count < MOST_OCCURRENCES; count++) {
    const whole = length <= PROBE || symbols.startsWith(quotation.symbols, place)
    if (whole && sameNumbers(paper.folded, quotation, place)) {
      const cut = cutOf(paper, quotation, place, place + length, loose)
      if (!cut) return {start: place, end: place + length}
      cutOne ??= {start: place, end: place + length, cut}
    }
    place = symbols.indexOf(probe, place + 1)
  }
  return cutOne
}

/** Finds the last occurrence of a folded quotation that ends at or before symbol `to`; whole words only. */
export function findExactBefore(
  paper: PreparedPaper,
  quotation: Folded,
  to: number,
  loose: LooseEdges = {}
): Found | undefined {
  const {symbols} = paper.folded
  const length = quotation.symbols.length
  if (length === 0 || length > to) return undefined
  const probe = quotation.symbols.slice(0, PROBE)
  let place = symbols.lastIndexOf(probe, to - length)
  for (let count = 0; place >= 0 && count < MOST_OCCURRENCES; count++) {
    if (
      symbols.startsWith(quotation.symbols, place) &&
      sameNumbers(paper.folded, quotation, place) &&
      !cutOf(paper, quotation, place, place + length, loose)
    ) {
      return {start: place, end: place + length}
    }
    if (place === 0) break
    place = symbols.lastIndexOf(probe, place - 1)
  }
  return undefined
}

/** The word of the paper that a match from `start` to `end` cuts into, if any. */
export function cutOf(
  paper: PreparedPaper,
  quotation: Folded,
  start: number,
  end: number,
  loose: LooseEdges = {}
): Cut | undefined {
  if (!loose.start) {
    const cut = cutAtStart(paper, start, firstWord(quotation), quotation.marks[0]!)
    if (cut) return cut
  }
  if (loose.end) return undefined
  const said = quotation.text.slice(endOf(quotation, quotation.symbols.length - 1))
  return cutAtEnd(paper, end, lastWord(quotation), said, loose.goesOn)
}

function firstWord(quotation: Folded): string {
  const match = /[\p{L}\p{M}]+/u.exec(quotation.text.slice(0, 40))
  return match ? match[0].toLowerCase() : ''
}

function lastWord({text}: Folded): string {
  const words = text.slice(-80).match(/[\p{L}\p{M}]+/gu)
  return words?.at(-1)?.toLowerCase() ?? ''
}

function sameNumbers(paper: Folded, quotation: Folded, place: number): boolean {
  const {symbols, marks} = quotation
  for (let index = 0; index < symbols.length; index++) {
    if (!isDigit(symbols.charCodeAt(index))) continue
    const mark = paper.marks[place + index]!
    const inside = index > 0 && isDigit(symbols.charCodeAt(index - 1))
    if (index === 0 ? !sameFirstMark(marks[0]!, mark) : !sameMark(marks[index]!, mark, inside))
      return false
  }
  return true
}

/** The range of a text that a range of its symbols covers. */
export function spanOf(folded: Folded, start: number, end: number): Span {
  return {start: folded.at[start]!, end: end > start ? endOf(folded, end - 1) : folded.at[start]!}
}

/**
 * Where a text stands in the paper word for word in one piece, or `undefined`. Quick and strict: for
 * titles and for finding copied text, not for judging quotations.
 */
export function findVerbatim(paper: PreparedPaper, text: string): Span | undefined {
  const found = findExact(paper, fold(text, paper.folded))
  return found && !found.cut ? spanOf(paper.folded, found.start, found.end) : undefined
}
