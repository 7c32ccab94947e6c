/** Signs that extractions lose or mistake, so that folding does not tell them apart, though they say different things. */

import {matchesOf} from '../../text/matches.ts'
import type {PreparedPaper} from '../prepared.ts'
import {differenceAt} from '../reading/difference.ts'
import type {Reading} from '../reading/reading.ts'
import {placesOf} from '../reading/step.ts'
import {endOf, symbolAt} from '../text/fold.ts'
import type {Difference, Span} from '../types.ts'

/**
 * Signs of which each says something else than the others of its row; those of one entry say the same. Only a paper that has one of the
 * row where the quotation has another is contradicted: where it has none, its extraction may have lost it.
 */
const ROWS: readonly (readonly string[])[] = [
  ['→⟶➔➝⇒⟹↦', '←⟵⇐⟸', '↔⟷⇔⟺', '↑⇑', '↓⇓'],
  ['$', '€', '£', '¥', '₹', '₽', '₩', '₺'],
  ['∈', '∉'],
  ['∪⋃', '∩⋂'],
  ['∧⋀', '∨⋁'],
  ['⊂⊆', '⊃⊇'],
  ['∀', '∃', '∄'],
  ['≺≼⪯⪷', '≻≽⪰⪸'],
  ['⊕', '⊖', '⊗', '⊘', '⊙'],
  ['∥', '⊥'],
  ['△▲▴', '▽▼▾'],
  ['♀', '♂'],
  ['✓✔', '✗✘'],
  ['†', '‡']
]

/** The row and the entry of each sign. */
const MEANINGS = new Map(
  ROWS.flatMap((row, index) =>
    row.flatMap((signs, entry) => [...signs].map((sign) => [sign, {row: index, entry}] as const))
  )
)

/**
 * Any of these signs, and the plus that “±” is not. A paper's plus may be what its extraction left of “±”, and the two together
 * are how “±” is typed.
 */
const SIGNS = new RegExp(
  `[${[...MEANINGS.keys()].join('').replace('$', '\\$')}]|\\+(?!\\s?/?\\s?[-−–])`,
  'gu'
)

/** A reading's differences, with the signs of the quotation that the paper contradicts. */
export function withOpposedSigns(
  paper: PreparedPaper,
  reading: Reading,
  differences: readonly Difference[]
): Difference[] {
  const {quotation, steps} = reading
  const {text, symbols} = quotation
  const known = inOrder(differences)
  const found: Difference[] = []
  let places: Int32Array | undefined
  let next = 0
  for (const {0: sign, index} of matchesOf(text, SIGNS)) {
    places ??= placesOf(symbols.length, steps)
    const place = contradiction(paper, reading, places, sign, index)
    if (!place) continue
    const span = wordAround(text, {start: index, end: index + sign.length})
    while (next < known.length && known[next]!.quotation.end < span.start) next++
    if (meet(known[next], span) || meet(found.at(-1), span)) continue
    const around = wordAround(paper.folded.text, place)
    found.push(differenceAt(paper, text, 'replaced', {quotation: span, paper: around}))
  }
  return found.length === 0 ? [...differences] : inOrder([...differences, ...found])
}

/** Differences in the order of the quotation. */
export function inOrder(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((one, other) => one.quotation.start - other.quotation.start)
}

/** The sign that the paper has in the place of a quotation's, where it says something else. */
function contradiction(
  {folded}: PreparedPaper,
  {quotation}: Reading,
  places: Int32Array,
  sign: string,
  offset: number
): Span | undefined {
  const symbol = symbolAt(quotation, offset)
  const place = places[symbol] ?? -1
  if (place < 0) return undefined
  // One that is a symbol stands there itself, another between the symbols around it.
  if (quotation.at[symbol] === offset) {
    const start = folded.at[place]!
    const reads = String.fromCodePoint(folded.text.codePointAt(start)!)
    return oppose(sign, reads) ? {start, end: start + reads.length} : undefined
  }
  const before = symbol === 0 ? -1 : places[symbol - 1]!
  if (before < 0 || place !== before + 1) return undefined
  const from = endOf(folded, before)
  const others = [...matchesOf(folded.text.slice(from, folded.at[place]), SIGNS)]
  if (others.some(({0: other}) => !oppose(sign, other))) return undefined
  const [first] = others
  return first && {start: from + first.index, end: from + first.index + first[0].length}
}

/** Whether a paper's sign says something else than a quotation's. */
function oppose(said: string, reads: string): boolean {
  if (said === '+') return reads === '±'
  const [one, other] = [MEANINGS.get(said), MEANINGS.get(reads)]
  return one !== undefined && one.row === other?.row && one.entry !== other.entry
}

/** How far a word reaches beyond its sign at most: a number, or the words that an arrow joins. */
const REACH = 24

/** The letters and digits that stand right beside a sign, without space. */
function wordAround(text: string, {start, end}: Span): Span {
  const before = /[\p{L}\p{N}.,]*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0]
  const behind = /^[\p{L}\p{N}]*(?:[.,]\p{N}+)?/u.exec(text.slice(end, end + REACH))![0]
  return {start: start - before.length, end: end + behind.length}
}

/** Whether a difference and a part of the quotation have a place in common. */
export function meet(difference: Difference | undefined, {start, end}: Span): boolean {
  if (!difference) return false
  const {quotation} = difference
  return quotation.start <= end && start <= quotation.end
}
