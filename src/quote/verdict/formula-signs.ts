/**
 * Signs of formulas that folding drops, since elsewhere they say nothing: the minus before a variable or a bracket, “exp(−x)”, which is mostly a
 * hyphen, and the prime behind one, “R′”, which is mostly an apostrophe. They are looked for where they can be nothing else.
 */

import {matchesOf} from '../../text/matches.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {differenceAt} from '../reading/difference.ts'
import type {Reading} from '../reading/reading.ts'
import {placesOf} from '../reading/step.ts'
import {endOf} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import type {Difference, Span} from '../types.ts'
import {inOrder, meet} from './opposed-signs.ts'

/** What extractors print for a minus, and what people type for one: a hyphen, or any dash. */
const SIGN = '−'
const DASHES = '-−‐‑‒–—﹣－'

const MINUS = 0x2212
const EN_DASH = 0x2013

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && DASHES.includes(String.fromCharCode(code)))
}

/** What stands before the minus of a number that has only one side, and what behind it, perhaps with a space between. */
const OPENS = /[=([{<>≤≥≪≫≈∼∝^,]\s?$/
const BEGINS = /^\s?[\p{L}([{|‖∂∇∑∏∫√∞]/u
/** What stands on both sides of one between two: a bracket, or a variable, which is a letter, or a capital with a script. */
const ENDS_TERM = /(?:[)\]}|‖]|(?<![\p{L}\p{M}\p{N}])(?:\p{L}|\p{Lu}\p{L})\p{M}?)\s?$/u
const BEGINS_TERM = /^\s?(?:[([{|‖∂∇∑∏∫√∞]|(?:\p{L}|\p{Lu}\p{L})(?![\p{L}\p{M}]))/u
/** Glued to letters on both sides it is a hyphen, or a bond: “C−H”. */
const GLUED = /^\p{L}\p{L}$/u
/** A sign of a list of signs: “(+, −, −)”. */
const IN_LIST = /^[(,]\s?$/
const LIST_GOES_ON = /^\s?[,)]/
/** Before this sign it can be nothing else. */
const INFINITE = /^\s?∞/

/** How far a formula is looked at on each side. */
const LOOK = 6

/** Whether the dash at an offset is a minus that is no number's. */
function isMinus(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LOOK), offset)
  const behind = text.slice(offset + 1, offset + 1 + LOOK)
  if (INFINITE.test(behind)) return true
  if (OPENS.test(before) && BEGINS.test(behind)) return true
  if (IN_LIST.test(before.slice(-2)) && LIST_GOES_ON.test(behind)) return true
  if (GLUED.test((before.at(-1) ?? '') + (behind[0] ?? ''))) return false
  return ENDS_TERM.test(before) && BEGINS_TERM.test(behind)
}

/** A paper that prints so many has lost none, so that a quotation that has one more has put it in. */
const FEWEST_PRINTED = 8

/** Whether an en dash is a minus in a paper that prints so many where they can be nothing else. */
const hasDashes = perPaper(({text}) => countMinuses(text, '–') >= FEWEST_PRINTED)
const hasMinus = perPaper((paper) => paper.text.includes(SIGN) || hasDashes(paper))
const printsMinus = perPaper(
  (paper) => hasDashes(paper) || countMinuses(paper.text, SIGN) >= FEWEST_PRINTED
)

/** Tells what a paper prints for a minus. */
function signOf(paper: PreparedPaper): (code: number) => boolean {
  const others = hasDashes(paper)
  return (code) => code === MINUS || (others && code === EN_DASH)
}

/** How many signs of a text are minus signs, up to {@link FEWEST_PRINTED}. */
function countMinuses(text: string, sign: string): number {
  let found = 0
  for (
    let offset = text.indexOf(sign);
    offset >= 0 && found < FEWEST_PRINTED;
    offset = text.indexOf(sign, offset + 1)
  )
    if (isMinus(text, offset)) found++
  return found
}

/** A prime right behind a letter or a bracket; what is typed for one. */
const PRIME = /(?<=(?<![\p{L}\p{M}])\p{L}\p{M}?|[)\]}])[′″‴]+/u
const PRIMES = /[′″‴'’‘´`"”]/g
const TIMES: Readonly<Record<string, number>> = {'″': 2, '"': 2, '”': 2, '‴': 3}

const hasPrime = perPaper(({text}) => /[′″‴]/.test(text))

/** A reading's differences, with the signs of formulas that one side has and the other does not. */
export function withFormulaSigns(
  paper: PreparedPaper,
  reading: Reading,
  differences: readonly Difference[]
): Difference[] {
  if (!hasMinus(paper) && !hasPrime(paper)) return [...differences]
  const {quotation, steps} = reading
  const {folded} = paper
  const places = placesOf(quotation.symbols.length, steps)
  const known = differences.map((one) => withMinusForPlus(paper, quotation.text, one))
  const found: Difference[] = []
  // An extraction may write the parts of a fraction in another order: the same primes stand in other places then.
  const hasOtherPrimes =
    hasPrime(paper) && primesIn(quotation.text) !== primesIn(readBy(paper, reading))
  for (let symbol = 1; symbol <= places.length; symbol++) {
    const place = places[symbol - 1]! + 1
    if (place < 1 || (symbol < places.length && places[symbol] !== place)) continue
    if (isPlain(quotation, symbol) && isPlain(folded, place)) continue
    const said = gapBefore(quotation, symbol)
    // Behind the last one only a sign that is no symbol shows how far the paper is quoted.
    if (symbol === places.length && !quotation.text.includes('∞', said.start)) continue
    const reads = gapBefore(folded, place)
    const gaps = {quotation: quotation.text, said, text: folded.text, reads}
    const sides = otherMinus(paper, gaps) ?? (hasOtherPrimes ? otherPrime(gaps) : undefined)
    if (!sides) continue
    const {one, other} = sides
    if (known.some((difference) => meet(difference, one))) continue
    const kind = one.start === one.end ? 'left-out' : 'replaced'
    found.push(differenceAt(paper, quotation.text, kind, {quotation: one, paper: other}))
  }
  return found.length === 0 ? known : inOrder([...known, ...found])
}

/** What stands between two symbols of the quotation, and between those of the paper that they were matched with. */
interface Gaps {
  quotation: string
  said: Span
  text: string
  reads: Span
}

/** The terms that differ by a sign, of the quotation and of the paper. */
interface Sides {
  one: Span
  other: Span
}

/** The terms behind a minus that one of two gaps has and the other does not. */
function otherMinus(paper: PreparedPaper, {quotation, said, text, reads}: Gaps): Sides | undefined {
  const added = minusesIn(quotation, said, isDash)
  const leftOut = minusesIn(text, reads, signOf(paper))
  const isLeftOut = leftOut.length > dashesIn(quotation, said)
  const isAdded = added.length > dashesIn(text, reads) && printsMinus(paper)
  if (!isLeftOut && !isAdded) return undefined
  const other = termAt(text, isLeftOut ? leftOut[0]! : reads.end)
  const isAlone = isLeftOut && other.end === other.start + 1
  const end = {start: said.end, end: said.end}
  return {one: isAlone ? end : termAt(quotation, isAdded ? added[0]! : said.end), other}
}

/** The letters before primes of the paper of which the quotation has another number. */
function otherPrime({quotation, said, text, reads}: Gaps): Sides | undefined {
  const from = Math.max(0, reads.start - 2)
  const found = PRIME.exec(text.slice(from, reads.end))
  if (!found || from + found.index < reads.start) return undefined
  const primes = found[0]
  const own = quotation.slice(said.start, said.end)
  if (primesIn(primes) === primesIn(own)) return undefined
  const end = from + found.index + primes.length
  return {
    one: {start: said.start - 1, end: said.start + /^[)\]}]*[′″‴'’´]*/.exec(own)![0].length},
    other: {start: reads.start - 1, end}
  }
}

function primesIn(text: string): number {
  let count = 0
  for (const [sign] of matchesOf(text, PRIMES)) count += TIMES[sign] ?? 1
  return count
}

/** What a reading matches of a paper, with what stands between. */
function readBy({folded}: PreparedPaper, {steps}: Reading): string {
  return steps
    .filter(({kind}) => kind === 'match')
    .map(({from, to}) => folded.text.slice(folded.at[from], endOf(folded, to - 1) + 1))
    .join('')
}

/** A plus that one side has alone stands for the minus that the other has there: folding knows only the plus. */
function withMinusForPlus(paper: PreparedPaper, quotation: string, one: Difference): Difference {
  const {text} = paper.folded
  if (one.said === '+' && one.reads === '') {
    const place = beside(text, one.paper, signOf(paper))
    if (place >= 0)
      return {...one, kind: 'replaced', paper: {start: place, end: place + 1}, reads: text[place]!}
  } else if (one.reads === '+' && one.said === '') {
    const place = beside(quotation, one.quotation, isDash)
    if (place >= 0) {
      const span = {start: place, end: place + 1}
      return {...one, kind: 'replaced', quotation: span, said: quotation[place]!}
    }
  }
  return one
}

/** Where a minus stands right beside a stretch; -1 where none does. */
function beside(text: string, {start, end}: Span, is: (code: number) => boolean): number {
  const around = {start: Math.max(0, start - 2), end: Math.min(text.length, end + 2)}
  return minusesIn(text, around, is)[0] ?? -1
}

/** How many dashes a stretch has, of whatever kind. */
function dashesIn(text: string, {start, end}: Span): number {
  let count = 0
  for (let offset = start; offset < end; offset++) if (isDash(text.charCodeAt(offset))) count++
  return count
}

/** Whether nothing stands between a symbol and the one before it, or one space, as is mostly so. */
function isPlain({text, at}: Folded, symbol: number): boolean {
  const apart = at[symbol]! - at[symbol - 1]!
  return apart === 1 || (apart === 2 && text.charCodeAt(at[symbol]! - 1) === 32)
}

/** What stands between a symbol and the one before it. */
function gapBefore(folded: Folded, symbol: number): Span {
  return {start: endOf(folded, symbol - 1), end: folded.at[symbol] ?? folded.text.length}
}

/** Longest term that is named with its sign. */
const LONGEST_TERM = 24

/** A sign and the letters and digits behind it, from an offset on. */
function termAt(text: string, offset: number): Span {
  const [term] = /^[-−–—‐‑‒﹣－]?\s?[\p{L}\p{M}\p{N}]*/u.exec(
    text.slice(offset, offset + LONGEST_TERM)
  )!
  return {start: offset, end: offset + term.trimEnd().length}
}

/** Where a stretch has minus signs. */
function minusesIn(text: string, {start, end}: Span, is: (code: number) => boolean): number[] {
  const found: number[] = []
  for (let offset = start; offset < end; offset++)
    if (is(text.charCodeAt(offset)) && isMinus(text, offset)) found.push(offset)
  return found
}
