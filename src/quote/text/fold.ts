/**
 * Folding: a text as the stream of symbols that carry its meaning, with the way back to its offsets.
 *
 * Extractors lose, add and change spaces, hyphens, quotation marks, accents and ligatures, so none of
 * them is compared. Letters, digits and the signs `% < > = + ~ $ &` are, and so is what stands between
 * two digits or as a minus before a number: “0.54” is not “54”, “−5” is not “5”.
 *
 * Accents are compared where a paper is written with them, and its text has them: “würde” is not “wurde”. In English
 * they stand in names, which people write with and without. What is copied out of a viewer may have them beside their
 * letters: “w¨urde”.
 */

import {numbersBelow} from '../../ordered.ts'
import {unitsAt} from '../../text/characters.ts'
import {matchesOf} from '../../text/matches.ts'
import {misreadPi} from '../../text/pi-codes.ts'
import {spacingAccents} from '../../text/spacing-accents.ts'
import type {Folded, Folding} from './folded.ts'
import {type LostOrder, lostOrderOf, orderLetters} from './letter-order.ts'
import {RADICALS} from './radicals.ts'
import {UNSPACED} from './words.ts'

/** Without accents, and in order. */
const PLAIN: Folding = {hasAccents: false, lostOrder: 'none'}

/** The symbol of a glyph whose letter the extraction lost: `(cid:12)`, private use, U+FFFD. */
export const UNKNOWN_CODE = 1

/**
 * What may stand before a digit. `point` to `colon` and `space` stand between two digits, `minus` and `either` before a number,
 * and `point` also before one that begins with it.
 */
export const NumberMark = {
  none: 0,
  point: 1,
  comma: 2,
  dash: 3,
  slash: 4,
  colon: 5,
  /** A minus after no letter, or the sign itself with a space on both sides: part of the number. */
  minus: 6,
  /** A dash glued to a letter or a closing bracket (“GPT-4”, or “of−5” where a space was lost): minus or hyphen. */
  either: 7,
  /** Nothing but space or brackets between two digits: “10 000”, “19 [23]”. */
  space: 8,
  /** The sign of a minus glued to a variable, “n−1”: of the paper a minus, which a quotation may have where the extraction lost it. */
  glued: 9,
  /** A stroke behind a bracket, which is a fraction's: “(n+1)/2”. Extractions of a fraction have none. */
  over: 10
} as const

/** Signs that are symbols of their own. */
const SIGNS = '%<>=+~$&'

/** Letters that those who do not have them on their keys write as others. */
const NEIGHBOURS: Record<string, string> = {ı: 'i', ø: 'o', đ: 'd', ħ: 'h', ł: 'l', þ: 'th', ð: 'd'}

/** Characters that NFKD leaves as they are but that are written, or extracted, in more than one way. */
const SPELLED_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ȷ: 'j',
  ℓ: 'l',
  '×': 'x',
  '≤': '<=',
  '≥': '>=',
  '⩽': '<=',
  '⩾': '>=',
  '≦': '<=',
  '≧': '>=',
  '≲': '<~',
  '≳': '>~',
  '⪅': '<~',
  '⪆': '>~',
  '≪': '<<',
  '≫': '>>',
  '≠': '<>',
  '±': '+-',
  '∓': '-+',
  '∼': '~',
  '≈': '~',
  '≃': '~',
  '≅': '~',
  '€': '$',
  '£': '$',
  '¥': '$',
  // The raised point of older British journals, and what Arabic numbers have.
  '·': '.',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  // Letters in Unicode, and apostrophes in print: “пʼять”.
  ʼ: '',
  ʻ: '',
  ϵ: 'ε',
  // The same as many a PDF that TeX made names it; as a letter, hardly a language has it.
  ǫ: 'ε',
  ϕ: 'φ',
  ϑ: 'θ',
  ϱ: 'ρ',
  ϖ: 'π',
  ς: 'σ',
  '∆': 'δ',
  '∂': 'δ',
  '∑': 'σ',
  '∏': 'π',
  ...RADICALS
}
// What is copied out of a text that has other characters for signs is theirs.
for (const [written, sign] of misreadPi) {
  const symbols = SPELLED_OUT[sign] ?? sign
  if (SIGNS.includes(symbols[0]!) || /\p{L}/u.test(symbols)) SPELLED_OUT[written] = symbols
}

const DASHES = new Set('-−–—‐‑‒―\u00ad¬﹣－⫺')
/** Letters with an accent that a language writes with and without. */
const SAME_LETTERS: Record<string, string> = {ё: 'е'}

/** An accent of European scripts that follows its letter. */
const COMBINING = /[\u0300-\u036f]/

/** Marks set over or under a letter, as combining marks and as the free-standing ones that extractors print. */
const ACCENT =
  /[\u0300-\u036f]|[\u0483-\u0487]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[´¨¯˘˙˚¸˛˝ˆˇ˜]/
/**
 * What Arabic, Hebrew and the scripts of India are mostly written without: points of vowels and of chant, the stroke that stretches a word, and the
 * dot for sounds of other languages.
 */
const POINTING =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c]/
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u
const DIGIT = /\p{Nd}/u
/** Signs beyond ASCII that are symbols of their own. */
const MORE_SIGNS = new Set('‰‱')
/** What a hyphen may stand behind: “(5R,6S)-6-acetoxy” has no minus. */
const BEFORE_HYPHEN = /[\p{L}\p{N}\p{M})\]]/u
const LOST_GLYPH = /[\ufffd\p{Co}]/u

/** Codes below 32 in the tables below stand for a mark, or for a lost glyph; all others are the symbol itself. */
const DROP = 0
const CLEAR = 1
const POINT = 2
const COMMA = 3
const DASH = 4
const SLASH = 5
const COLON = 6
const LOST = 7

const ASCII = asciiTable()

function asciiTable(): Uint8Array {
  const table = new Uint8Array(128)
  const dropped = ' \t\n\r\f\v()[]"\'`^'
  for (let code = 0; code < 128; code++) {
    const character = String.fromCharCode(code)
    if (/[a-z0-9]/i.test(character)) table[code] = character.toLowerCase().charCodeAt(0)
    else if (SIGNS.includes(character)) table[code] = code
    else if (dropped.includes(character)) table[code] = DROP
    else table[code] = CLEAR
  }
  table[0x2e] = POINT
  table[0x2c] = COMMA
  table[0x2d] = DASH
  table[0x2f] = SLASH
  table[0x3a] = COLON
  return table
}

/** The cache never holds more than this; Unicode has more characters than any paper uses. */
const CACHED_CHARACTERS = 20_000

/** What a character beyond ASCII folds to; kept, because a paper uses few of them, many times. */
class CharacterFolding {
  readonly #known = new Map<string, number[]>()
  readonly #form: 'NFKC' | 'NFKD'
  readonly #alike: Readonly<Record<string, string>>

  /**
   * @param form composed, letters with accents are symbols of their own; decomposed, accents are left out.
   * @param alike letters that are written as others.
   */
  constructor(form: 'NFKC' | 'NFKD', alike: Readonly<Record<string, string>>) {
    this.#form = form
    this.#alike = alike
  }

  fold(character: string): number[] {
    const known = this.#known.get(character)
    if (known) return known
    const codes: number[] = []
    // Normalization would take some of these apart, or make others of them.
    const parts = SPELLED_OUT[character] ?? character.normalize(this.#form)
    for (const part of parts.toLowerCase()) {
      for (const one of SPELLED_OUT[part] ?? this.#alike[part] ?? part) foldPart(one, codes)
    }
    if (this.#known.size < CACHED_CHARACTERS) this.#known.set(character, codes)
    return codes
  }
}

function foldPart(part: string, codes: number[]): void {
  const code = part.codePointAt(0)!
  if (DASHES.has(part)) codes.push(DASH)
  else if (part === '⁄') codes.push(SLASH)
  else if (part === '٫') codes.push(POINT)
  else if (part === '٬') codes.push(COMMA)
  else if (code < 128) {
    if (ASCII[code] !== DROP) codes.push(ASCII[code]!)
  } else if (isMark(part)) return
  else if (LOST_GLYPH.test(part)) codes.push(LOST)
  else if (DIGIT.test(part)) codes.push(48 + digitValue(code))
  else if (LETTER_OR_DIGIT.test(part) || MORE_SIGNS.has(part)) {
    for (let unit = 0; unit < part.length; unit++) codes.push(part.charCodeAt(unit))
  }
}

/**
 * Where parts of letters were lost: Hindi draws its long “i” as the short one below a sign that is also the “r” of a syllable. A mark
 * that no paper has stands for that sign.
 */
const DRAWN_IN_PARTS: Record<string, string> = {ई: 'इ\u0953'}

/** The value of a digit of any script, by its code: each script has its ten in a row of their own. */
export function digitValue(code: number): number {
  let before = 0
  while (before < 9 && DIGIT.test(String.fromCodePoint(code - before - 1))) before++
  return before
}

const withoutAccents = new CharacterFolding('NFKD', NEIGHBOURS)
const inParts = new CharacterFolding('NFKD', {...NEIGHBOURS, ...DRAWN_IN_PARTS})
const withAccents = new CharacterFolding('NFKC', SAME_LETTERS)

/** “->” is typed for “→”, which is no symbol. */
const GREATER = 0x3e
const HYPHEN = 0x2d

/** The symbol of a nine. */
const LAST_DIGIT = 0x39

/** TeX prints “~300” with the accent “˜”; before a digit it is no accent. */
const SMALL_TILDE = 0x2dc
const TILDE = [0x7e]

/**
 * Folds a text, in one pass.
 *
 * @param folding how; accents are left out by default.
 */
export function fold(text: string, folding: Folding = PLAIN): Folded {
  const {hasAccents, lostOrder} = folding
  const plain = lostOrder === 'drawn' ? inParts : withoutAccents
  const characters = hasAccents ? withAccents : plain
  const torn = hasAccents ? tornAccentsOf(text) : NONE_TORN
  let tornPassed = 0
  let tornAt = torn[0]?.at
  const symbols = new SymbolRow(text)
  const {length} = text
  for (let offset = 0; offset < length; offset++) {
    const code = text.charCodeAt(offset)
    if (offset === tornAt) {
      offset = symbols.addTorn(torn[tornPassed]!)
      tornAt = torn[++tornPassed]?.at
    } else if (code < 128) offset = foldAscii(text, offset, code, symbols)
    else if (hasAccents && isCombining(code) && symbols.count > 0 && !isStroke(text, offset, code))
      symbols.accent(code)
    else offset = foldOther(text, offset, code, characters, symbols)
  }
  if (lostOrder !== 'none') symbols.order(lostOrder)
  return symbols.folded(folding)
}

/** Folds a character of ASCII, or several that stand for one; gives the offset of the last of them. */
function foldAscii(text: string, offset: number, code: number, symbols: SymbolRow): number {
  const folded = ASCII[code]!
  // Nearly all are letters and spaces: the symbol of a letter needs no look at what stands around it.
  if (folded > LAST_DIGIT) {
    if (code === GREATER && text.charCodeAt(offset - 1) === HYPHEN) symbols.clear()
    else symbols.add(folded, offset)
  } else if (folded === DROP) {
    const end =
      code === 0x28 && text.charCodeAt(offset + 1) === 0x63 ? endOfGlyphNumber(text, offset) : 0
    if (end > 0) {
      symbols.add(UNKNOWN_CODE, offset)
      return end - 1
    }
  } else if (code === STRUCK && isStruckEquals(text, offset)) {
    symbols.addUnequal(offset, offset + 1)
    return offset + 1
  } else symbols.take(folded, offset)
  return offset
}

/** Folds a character beyond ASCII; gives the offset of its last unit, or of the sign that it strikes through. */
function foldOther(
  text: string,
  offset: number,
  code: number,
  characters: CharacterFolding,
  symbols: SymbolRow
): number {
  if (isStroke(text, offset, code)) {
    const equals = equalsStruckAt(text, offset)
    symbols.strike(equals, offset)
    return Math.max(equals, offset)
  }
  const wide = code >= 0xd800 && code < 0xdc00
  const codes =
    code === SMALL_TILDE && isDigit(text.charCodeAt(offset + 1))
      ? TILDE
      : characters.fold(wide ? text.slice(offset, offset + 2) : text[offset]!)
  symbols.makeRoom(codes.length, offset)
  for (let index = 0; index < codes.length; index++) {
    symbols.take(codes[index]!, offset)
  }
  return wide ? offset + 1 : offset
}

/** Whether a character is the stroke through an “=”. */
function isStroke(text: string, offset: number, code: number): boolean {
  return code === STROKE && equalsStruckAt(text, offset) !== -1
}

/** The symbols of a text while it is folded, in arrays that run parallel. */
class SymbolRow {
  readonly #text: string
  /** Most characters fold to one symbol or none; the few that fold to more make it grow. */
  #room: number
  #symbols: Uint16Array<ArrayBuffer>
  #at: Int32Array<ArrayBuffer>
  #marks: Uint8Array<ArrayBuffer>
  /** The mark met since the last symbol, and where; a number's minus must touch it. */
  #pending = DROP
  #pendingAt = -1
  /** How many symbols there are. */
  count = 0

  constructor(text: string) {
    this.#text = text
    this.#room = text.length + 64
    this.#symbols = new Uint16Array(this.#room)
    this.#at = new Int32Array(this.#room + 1)
    this.#marks = new Uint8Array(this.#room)
  }

  /** Add what a character folds to: a symbol, or a mark that may belong to the next digit. */
  take(folded: number, offset: number): void {
    if (folded >= 32) {
      if (isDigit(folded)) this.#marks[this.count] = this.#markAt(offset)
      this.add(folded, offset)
    } else if (folded === CLEAR) this.#pending = DROP
    else if (folded === LOST) this.add(UNKNOWN_CODE, offset)
    else if (folded !== DROP) {
      this.#pending = folded
      this.#pendingAt = offset
    }
  }

  /** Add a symbol before which no mark counts. */
  add(symbol: number, offset: number): void {
    this.#pending = DROP
    this.#symbols[this.count] = symbol
    this.#at[this.count++] = offset
  }

  /** Forget the mark met last: something stands between it and what follows. */
  clear(): void {
    this.#pending = DROP
  }

  /** Set an accent on the last symbol. */
  accent(code: number): void {
    this.#symbols[this.count - 1] = accented(this.#symbols[this.count - 1]!, code)
  }

  /** Set an accent that stands beside its letter on it, which is added where it follows; gives the offset of the last of both. */
  addTorn({at, letter}: TornAccent): number {
    if (letter > at) this.#at[this.count++] = letter
    this.#symbols[this.count - 1] = withTorn(this.#text, letter, at)!
    this.#pending = DROP
    return Math.max(letter, at)
  }

  /** Strike an “=” through, which is added already where it stands before its stroke. */
  strike(equals: number, stroke: number): void {
    if (equals < stroke) this.count--
    this.addUnequal(Math.min(equals, stroke), Math.max(equals, stroke))
  }

  /** Add the two symbols of “≠”, of two characters. */
  addUnequal(first: number, second: number): void {
    this.add(UNEQUAL[0]!, first)
    this.add(UNEQUAL[1]!, second)
  }

  /** Make sure that so many symbols have room, and one for each character from an offset on. */
  makeRoom(more: number, offset: number): void {
    if (this.count + more + this.#text.length - offset <= this.#room) return
    this.#room *= 2
    this.#symbols = copied(this.#symbols, new Uint16Array(this.#room))
    this.#at = copied(this.#at, new Int32Array(this.#room + 1))
    this.#marks = copied(this.#marks, new Uint8Array(this.#room))
  }

  /** Put letters in order whose own was lost. */
  order(lost: Exclude<LostOrder, 'none'>): void {
    orderLetters(this.#symbols.subarray(0, this.count), this.#at, lost)
  }

  /** The folded text. */
  folded({hasAccents, lostOrder}: Folding): Folded {
    this.#at[this.count] = this.#text.length
    const codes = this.#symbols.subarray(0, this.count)
    return {
      text: this.#text,
      symbols: decoded(codes),
      codes,
      at: this.#at.subarray(0, this.count + 1),
      marks: this.#marks.subarray(0, this.count),
      hasAccents,
      lostOrder
    }
  }

  /** The mark of a digit at an offset. */
  #markAt(offset: number): number {
    const last = this.count - 1
    return markBefore(this.#text, offset, {
      pending: this.#pending,
      pendingAt: this.#pendingAt,
      before: last < 0 ? 0 : this.#symbols[last]!,
      beforeAt: last < 0 ? offset : this.#at[last]!
    })
  }
}

/**
 * The stroke through a sign: TeX draws “≠” as a stroke and an “=”, and so does what is extracted of it; Unicode's own
 * decomposition has them the other way round.
 */
const STROKE = 0x338

/** The sign that is struck through, and the symbols of what that is. */
const EQUALS = 0x3d
const UNEQUAL = [0x3c, 0x3e]

/** The “6” in whose place TeX's font has the stroke: many extractors have “x 6= y” for “x ≠ y”. */
const STRUCK = 0x36

/** Whether a “6” is such a stroke: it stands against an “=”, and nothing else against either. */
function isStruckEquals(text: string, six: number): boolean {
  return (
    text.charCodeAt(six + 1) === EQUALS &&
    /^\s$/.test(text[six - 1] ?? '') &&
    /^\s$/.test(text[six + 2] ?? '')
  )
}

/** The offset of the “=” that a stroke goes through; -1 when it goes through something else. */
function equalsStruckAt(text: string, stroke: number): number {
  const next = text[stroke + 1] === ' ' ? stroke + 2 : stroke + 1
  if (text.charCodeAt(next) === EQUALS) return next
  return text.charCodeAt(stroke - 1) === EQUALS ? stroke - 1 : -1
}

/** Whether a UTF-16 unit is an accent that follows its letter. */
function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** TeX sets accents on an “i” without its dot. */
const DOTLESS_I = 0x131

/** The symbol of a letter with an accent; the letter's own when there is no such character. */
function accented(letter: number, accent: number): number {
  const base = letter === DOTLESS_I ? 0x69 : letter
  const character = String.fromCharCode(base, accent).normalize('NFC')
  return character.length > 1 ? letter : (SAME_LETTERS[character] ?? character).charCodeAt(0)
}

/** Accents that stand beside their letters, by their codes, and the same as marks on them. */
const TORN = new Map(
  Object.entries({...spacingAccents, '`': '\u0300'}).map(([sign, mark]) => [
    sign.charCodeAt(0),
    mark.charCodeAt(0)
  ])
)
const TORN_SIGN = /[`´ˆ˜˘˙¨˚˝ˇ¸˛]/g

/** The backtick, which stands around names and TeX's quotations too, is an accent within a word, or on a word of one letter. */
const GRAVE = /^(?:\p{L}`\p{L}|[^`]?`\p{L}(?![`’'\p{L}\p{M}]))/u

function isTornSign(text: string, at: number): boolean {
  return text[at] !== '`' || GRAVE.test(text.slice(Math.max(0, at - 1), at + 3))
}

/** Letters beyond are no letters of European languages that TeX sets so: an accent that would make one belongs to another letter. */
const LAST_EUROPEAN = 0x17f

/** The symbol of a letter with the accent that stands beside it; `undefined` where the two are none. */
function withTorn(text: string, letter: number, accent: number): number | undefined {
  const base = (text[letter] ?? '').toLowerCase().charCodeAt(0)
  const mark = TORN.get(text.charCodeAt(accent))
  if (mark === undefined || !(base < LAST_EUROPEAN)) return
  const symbol = accented(base, mark)
  return symbol !== base && symbol <= LAST_EUROPEAN ? symbol : undefined
}

/** An accent that stands beside its letter, and where that is. */
interface TornAccent {
  at: number
  letter: number
}

const NONE_TORN: readonly TornAccent[] = []

/**
 * The torn accents of a text, in order, with the letters that they belong to. TeX draws an accent before its letter (“f¨ur”), others write
 * it behind (“fu¨r”); which of the two a text does is told by the accents that can stand on one neighbour only.
 */
function tornAccentsOf(text: string): readonly TornAccent[] {
  const places = [...matchesOf(text, TORN_SIGN)]
    .filter(({index}) => isTornSign(text, index))
    .map(({index}) => ({
      at: index,
      next: withTorn(text, index + 1, index) !== undefined,
      last: index > 0 && withTorn(text, index - 1, index) !== undefined
    }))
  const before = places.filter(({next, last}) => next && !last).length
  const behind = places.filter(({next, last}) => last && !next).length
  return places
    .filter(({next, last}) => next || last)
    .map(({at, next, last}) => ({
      at,
      letter: next && (before >= behind || !last) ? at + 1 : at - 1
    }))
}

/** Folds a paper: with accents where it is written with them, and in one order where its own was lost. */
export function foldPaper(text: string): Folded {
  return fold(text, {hasAccents: isWrittenWithAccents(text), lostOrder: lostOrderOf(text)})
}

/**
 * The share of words with accents from which a text is written with them. English papers have 0 to 1.5%, names
 * left out; German, Russian and Spanish have 5 to 10%, Italian 3, French 15, Greek and Vietnamese most.
 */
const ACCENTED_WORDS = 0.025

/** The letters of a word, with the space behind it: more than the mean of any language with accents. */
const LONG_WORD = 10

/** Free-standing accents, to an accent that is kept, above which the extraction tears them off. */
const TORN_ACCENTS = 0.1

/** Words that are looked at: enough to tell. */
const WORDS_LOOKED_AT = 20_000

/** Words that begin with a small letter: names are left out. */
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]+/gu

/** Whether a text is written with accents and the extraction has kept them. */
function isWrittenWithAccents(text: string): boolean {
  const {kept, torn} = countAccents(text)
  if (kept < (ACCENTED_WORDS * text.length) / LONG_WORD || torn > TORN_ACCENTS * kept) return false
  let words = 0
  let accented = 0
  for (const [word] of matchesOf(text, SMALL_WORD)) {
    if (COMBINING.test(word.normalize('NFD'))) accented++
    if (++words === WORDS_LOOKED_AT) break
  }
  return accented > ACCENTED_WORDS * words
}

/** Letters with an accent, and accents that stand free. */
function countAccents(text: string): {kept: number; torn: number} {
  let kept = 0
  let torn = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xa0 || code >= accentKinds.length) continue
    accentKinds[code] ||= accentKindOf(text[at]!)
    if (accentKinds[code] === AccentKind.kept) kept++
    else if (accentKinds[code] === AccentKind.torn) torn++
  }
  return {kept, torn}
}

/** What a character is to accents. */
const AccentKind = {unknown: 0, none: 1, kept: 2, torn: 3} as const

/** By codes up to those of Greek with its accents, as far as they were met. */
const accentKinds = new Uint8Array(0x2000)

function accentKindOf(character: string): number {
  if (COMBINING.test(character.normalize('NFD'))) return AccentKind.kept
  return ACCENT.test(character) ? AccentKind.torn : AccentKind.none
}

function copied<Numbers extends {set(from: Numbers): void}>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

/** `String.fromCharCode` takes its units as arguments, and engines allow some 65,000 of those. */
const UNITS_A_CALL = 8192

function decoded(units: Uint16Array): string {
  let text = ''
  for (let start = 0; start < units.length; start += UNITS_A_CALL) {
    // The spread of a typed array goes through an iterator, which is ten times slower.
    text += String.fromCharCode.apply(
      undefined,
      units.subarray(start, start + UNITS_A_CALL) as unknown as number[]
    )
  }
  return text
}

/**
 * Where a word may be broken. Behind a first letter or digit, with a space, it is one that stands at the start of the word and is not
 * printed, which `pdftotext` puts a character further on: “1\u00ad 998” for “1998”, “p\u00ad er-pupil”.
 */
const SOFT_HYPHEN = '\u00ad'

/** What stands before the digit at an offset: the mark met since the last symbol, and that symbol, with their offsets. */
function markBefore(
  text: string,
  offset: number,
  {
    pending,
    pendingAt,
    before,
    beforeAt
  }: {pending: number; pendingAt: number; before: number; beforeAt: number}
): number {
  if (pending === DROP)
    return isDigit(before) && beforeAt < offset - 1 ? NumberMark.space : NumberMark.none
  if (isDigit(before)) {
    if (pending - 1 === NumberMark.slash && text[pendingAt - 1] === ')') return NumberMark.over
    const isPrinted = text[pendingAt] !== SOFT_HYPHEN || text[pendingAt + 1] !== ' '
    return isPrinted || beforeAt !== pendingAt - 1 ? pending - 1 : NumberMark.none
  }
  const touches = pendingAt === offset - 1
  const behind = text[pendingAt - 1] ?? ' '
  if (pending === POINT && touches)
    return BEFORE_POINT.test(behind) ? NumberMark.point : NumberMark.none
  if (pending === POINT && BEFORE_OPERAND.test(behind) && pendingAt === offset - 2)
    return NumberMark.point
  if (pending !== DASH) return NumberMark.none
  const sign = text[pendingAt]!
  if (!touches) {
    if (!/^\s{1,2}$/.test(text.slice(pendingAt + 1, offset))) return NumberMark.none
    // Behind half a word at a line's end it is a hyphen, and perhaps another column's: “pre−⏎4 m”.
    if (text[pendingAt + 1] === '\n' && HALF_WORD.test(text.slice(pendingAt - 2, pendingAt)))
      return NumberMark.none
    // Set apart, only the sign itself is surely a minus: “was − 3”, “the river – 3 of them”.
    return sign === '−' ? NumberMark.minus : NumberMark.either
  }
  if (!BEFORE_HYPHEN.test(behind)) return NumberMark.minus
  if (!MINUS.test(sign)) return NumberMark.either
  // Where words have no spaces, a minus has none before it.
  if (UNSPACED.test(behind)) return NumberMark.minus
  return VARIABLE.test(text.slice(Math.max(0, pendingAt - 3), pendingAt))
    ? NumberMark.glued
    : NumberMark.either
}

/** A variable of one letter, perhaps with a script of one; two capitals are a name: “IL−6”. */
const VARIABLE = /(?<![\p{L}\p{M}\p{N}])\p{L}?\p{Ll}$|(?<![\p{L}\p{M}\p{N}])\p{Lu}$/u

/** The end of half a word: two small letters, for one may be a variable. */
const HALF_WORD = /^\p{Ll}{2}$/u

/** What stands before a number that begins with its decimal point: “(.05)”, “p < .05”. */
const BEFORE_POINT = /[\s([{<>=≤≥~≈±+−-]/
/** Of these no sentence ends with one: where an extractor sets the point apart, it is the number's: “p >. 5”. */
const BEFORE_OPERAND = /[<>=≤≥~≈]/
/** A minus that is no keyboard's hyphen. */
const MINUS = /[−－]/

/** The end of `(cid:123)` at `offset`, or 0. Four digits are the most that a font's glyph numbers take, plus one. */
function endOfGlyphNumber(text: string, offset: number): number {
  if (!text.startsWith('(cid:', offset)) return 0
  let end = offset + 5
  while (end < offset + 10 && isDigit(text.charCodeAt(end))) end++
  return end > offset + 5 && text[end] === ')' ? end + 1 : 0
}

/** Raised digits, as a reader that knows the size of the type writes them behind a number. */
export const RAISED = /[⁰¹²³⁴-⁹]/

/** Whether a symbol or a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/**
 * Whether two digits stand behind the same mark, of a quotation and of the paper. `inside` says that both follow a digit; else
 * they begin a number, where only a certain minus or a decimal point on one side alone counts.
 */
export function sameMark(said: number, reads: number, inside: boolean): boolean {
  if (said === reads) return true
  if (inside) return isLoose(said, reads) || isLoose(reads, said) || isUnstruck(said, reads)
  if (said === NumberMark.point || reads === NumberMark.point) return false
  if (said === NumberMark.minus) return mayBeMinus(reads)
  if (reads === NumberMark.minus || reads === NumberMark.glued) return mayBeMinus(said)
  return true
}

function mayBeMinus(mark: number): boolean {
  return mark === NumberMark.minus || mark === NumberMark.either || mark === NumberMark.glued
}

/** Whether a number of a quotation may be one of the paper that another number's digits stand before: not with a minus that the paper lacks. */
export function mayBeMarked(said: number, reads: number): boolean {
  return said !== NumberMark.minus || reads === NumberMark.dash || mayBeMinus(reads)
}

/** The same of the number that a quotation begins with: one without a mark may be cut out of a longer one, which is told elsewhere. */
export function sameFirstMark(said: number, mark: number): boolean {
  return said === NumberMark.none || sameMark(said, mark, false)
}

/** A space between digits may be lost, or be a comma: “10 000”, “10,000”, references “19 23” and “19, 23”. */
function isLoose(one: number, other: number): boolean {
  return one === NumberMark.space && (other === NumberMark.none || other === NumberMark.comma)
}

/** The stroke of a fraction that the paper has as one above the other. */
function isUnstruck(said: number, reads: number): boolean {
  return said === NumberMark.over && reads === NumberMark.space
}

/** The offset behind the character of a symbol, with the accents that follow it. */
export function endOf(folded: Folded, symbol: number): number {
  const {text, at} = folded
  const start = at[symbol]!
  const number = text.charCodeAt(start) === 0x28 ? endOfGlyphNumber(text, start) : 0
  if (number > 0) return number
  let end = start + unitsAt(text, start)
  while (end < text.length && text.charCodeAt(end) > 0x2ff && isMark(text[end]!)) end++
  return end
}

/** Whether a character is set on the letter before it, and no symbol. */
function isMark(character: string): boolean {
  return ACCENT.test(character) || POINTING.test(character)
}

/** Marks that belong to the word before them. */
const BEHIND_WORD = /[-‐\u00ad¬.,;:?!)\]”"’]/

/** The offset behind the symbol before `symbol` and the marks that follow it. */
export function behindMarks(folded: Folded, symbol: number): number {
  if (symbol === 0) return 0
  let offset = endOf(folded, symbol - 1)
  while (offset < folded.text.length && BEHIND_WORD.test(folded.text[offset]!)) offset++
  return offset
}

/** The first symbol at or behind an offset. */
export function symbolAt({symbols, at}: Folded, offset: number): number {
  // The list ends with the end of the text.
  return Math.min(symbols.length, numbersBelow(at, offset))
}
