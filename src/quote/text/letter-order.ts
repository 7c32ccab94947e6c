/**
 * Papers whose extraction lost the order in which letters follow each other: such letters are put into one order, in the paper and in
 * what is held against it, so that only the order is not compared.
 *
 * - `lam-alef`: Arabic draws lam and alef as one glyph, and an extractor wrote the two the wrong way round: “األول” for “الأول”.
 * - `drawn`: scripts of India draw some signs before the letter that they follow, and the “r” that begins a syllable behind it. Where
 *   such signs were lost, what stands for them stands where they are drawn.
 */

import {matchesOf} from '../../text/matches.ts'
export type LostOrder = 'none' | 'lam-alef' | 'drawn'

/** Two alefs before a lam, or the article behind one: what Arabic never writes, and what it writes with the two the right way round. */
const SWAPPED = /ا[اأإآ]ل/g
const SOUND = /ال[اأإآ]/g

/** Words that have to show it. */
const FEWEST = 3
/** So many times as many are swapped as are sound: lost spaces make some, and what is set in another font is right. */
const CLEARLY = 4

/** A letter that was lost beside one of a script of India. */
const LOST_INDIC = /[\u0900-\u0d7f] ?\ufffd|\ufffd ?[\u0900-\u0d7f]/g

/** What of the order of its letters a paper's text has lost. */
export function lostOrderOf(text: string): LostOrder {
  if (text.includes('ا')) {
    const swapped = count(text, SWAPPED)
    if (swapped >= FEWEST && swapped > CLEARLY * count(text, SOUND)) return 'lam-alef'
  }
  return text.includes('\ufffd') && count(text, LOST_INDIC) >= FEWEST ? 'drawn' : 'none'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of matchesOf(text, pattern)) found++
  return found
}

/** Puts the letters whose order was lost into one order. Offsets stay where they are, in rising order. */
export function orderLetters(symbols: Uint16Array, at: Int32Array, lost: LostOrder): void {
  if (lost === 'lam-alef') orderLamAlef(symbols, at)
  else if (lost === 'drawn') orderSyllables(symbols)
}

const ALEF = 0x0627
const LAM = 0x0644

/** Whether a symbol is lam, alef, or a mark that an alef is decomposed into. */
function isLamOrAlef(symbol: number): boolean {
  return symbol === ALEF || symbol === LAM || (symbol >= 0x0653 && symbol <= 0x0655)
}

/** Sorts the lams and alefs that follow each other in a word. */
function orderLamAlef(symbols: Uint16Array, at: Int32Array): void {
  for (let start = 0; start < symbols.length; start++) {
    if (!isLamOrAlef(symbols[start]!)) continue
    let end = start + 1
    while (end < symbols.length && isLamOrAlef(symbols[end]!) && at[end]! - at[end - 1]! <= 1) end++
    if (end - start > 1) symbols.subarray(start, end).sort()
    start = end - 1
  }
}

/**
 * The blocks of India's scripts, from Devanagari to Malayalam, have 128 places each, and the same sound in the same place. These are
 * the places of consonants, and those of signs.
 */
const FIRST_INDIC = 0x0900
const LAST_INDIC = 0x0d7f
const PLACE = 0x7f
const FIRST_CONSONANT = 0x15
const LAST_CONSONANT = 0x39
const RA = 0x30
const NUKTA = 0x3c
const FIRST_VOWEL_SIGN = 0x3e
const LAST_VOWEL_SIGN = 0x4c
const VIRAMA = 0x4d

/** Vowel signs that are drawn before their syllable, in the scripts that draw them so: by the first code of their block. */
const DRAWN_BEFORE: ReadonlyMap<number, readonly number[]> = new Map([
  [0x0900, [0x3f]],
  [0x0980, [0x3f, 0x47, 0x48]],
  [0x0a00, [0x3f]],
  [0x0a80, [0x3f]],
  [0x0b00, [0x47]],
  [0x0b80, [0x46, 0x47, 0x48]],
  [0x0d00, [0x46, 0x47, 0x48]]
])

/** Where a symbol stands in its block, or -1 for one of another script. */
function placeOf(symbol: number | undefined): number {
  return symbol !== undefined && symbol >= FIRST_INDIC && symbol <= LAST_INDIC ? symbol & PLACE : -1
}

function isConsonant(symbol: number | undefined): boolean {
  const place = placeOf(symbol)
  return place >= FIRST_CONSONANT && place <= LAST_CONSONANT
}

function isVowelSign(symbol: number | undefined): boolean {
  const place = placeOf(symbol)
  return place >= FIRST_VOWEL_SIGN && place <= LAST_VOWEL_SIGN
}

function isDrawnBefore(symbol: number): boolean {
  return DRAWN_BEFORE.get(symbol & ~PLACE)?.includes(symbol & PLACE) ?? false
}

/** Puts each syllable into the order in which it is drawn: vowel signs that stand before it, consonants, other signs, an “r” that begins it. */
function orderSyllables(symbols: Uint16Array): void {
  for (let at = 0; at < symbols.length; ) {
    if (!isConsonant(symbols[at])) {
      at++
      continue
    }
    const start = at
    const hasRa =
      placeOf(symbols[at]) === RA &&
      placeOf(symbols[at + 1]) === VIRAMA &&
      isConsonant(symbols[at + 2])
    const consonants = hasRa ? at + 2 : at
    const signs = endOfConsonants(symbols, consonants)
    at = signs
    while (isVowelSign(symbols[at])) at++
    if (!hasRa && at === signs) continue
    const letters = [...symbols.subarray(consonants, signs)]
    const vowels = [...symbols.subarray(signs, at)]
    symbols.set(
      [
        ...vowels.filter(isDrawnBefore),
        ...letters,
        ...vowels.filter((sign) => !isDrawnBefore(sign)),
        ...(hasRa ? [...symbols.subarray(start, consonants)] : [])
      ],
      start
    )
  }
}

/** Where the consonants of a syllable end, which viramas join. */
function endOfConsonants(symbols: Uint16Array, from: number): number {
  for (let at = from; ; at++) {
    if (placeOf(symbols[at + 1]) === NUKTA) at++
    if (placeOf(symbols[at + 1]) !== VIRAMA || !isConsonant(symbols[at + 2])) return at + 1
    at++
  }
}
