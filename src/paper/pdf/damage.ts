/**
 * Find where letters were lost: fonts that draw one thing and say another. What such a font says is
 * replaced by U+FFFD, so that "28 uC" does not pass for what the paper says, and is named as damage.
 */

import {isAsciiLetter} from '../../quote/text/letters.ts'
import {UNTOLD, UNTOLD_PAGE} from '../../quote/text/untold.ts'
import type {Damage} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Line} from './lines.ts'
import {type PdfPages, type Piece, piecesOf} from './pieces.ts'
import {isKnownSignFont, isSignFont, readSigns} from './sign-fonts.ts'

/**
 * Characters that running text and formulas have hardly any of, and wrong tables of characters are full of. Azerbaijani, Vietnamese,
 * Chinese in Latin letters and Romanian write some of U+0180 to U+02FF, often from a font of their own; the other forms of
 * Greek letters, “·” and “¬” are signs of formulas.
 */
const odd =
  /(?![ƏəƠơƯưǍ-ǜȘ-țϐ-ϒϕϖϰϱϵ])[\0-\x08\x0e-\x1f\x7f-\xa0¡-¦¨ª¯²-´¶¸-º¼-¿\u0180-\u02ff\u03d0-\u03ff\ue000-\uf8ff\ufffd]/

/** Control characters that no encoding of TeX has letters or signs for, but rare ones: codes, where text has characters. */
const control = /[\0-\x08\x7f-\x9f]/

/** Of a font's characters, the share of odd ones from which none is believed; sound fonts have 5%. */
const mostOdd = 0.25

/** Control characters that stand for some sign in what is otherwise believed. */
const code = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g

/** Of a font's characters, the share of one control character, drawn with words, from which on it is the space. */
const spaceShare = 0.08

/** Of a font's characters, the share of control characters from which none is believed, when they are of so many kinds: a space may be one. */
const mostControls = 0.1
const controlKinds = 4

/** Of the letters of a font's words, the share of vowels below which they are shuffled; sound ones have 30 to 45%. */
const fewestVowels = 0.15

/** Letters side by side that are a word: formulas have few vowels, and their letters stand alone. */
const wordLength = 3

/** Characters of a font that are enough to judge it. */
const enough = 30

/** Letters of a font that are enough to judge it by its vowels: initials and sequences are short. */
const enoughLetters = 400

/** Characters of a font that are looked at for the order in which it uses its codes. */
const orderedCharacters = 2000

/** So many codes come first, so near each other, in a font that gave them as glyphs were used; and of all, so many in their order. */
const firstCodes = 8
const firstSpan = 12
const mostInOrder = 0.8

/** Distinct characters that a font of signs has at most. */
const mostSigns = 12

/** What a font was used for. */
interface Use {
  /**
   * Characters, among them odd ones and control characters, those that are drawn with others, and which; Latin letters of words,
   * among them vowels.
   */
  characters: number
  odd: number
  controls: number
  controlsInWords: number
  controlKinds: Set<string>
  letters: number
  vowels: number
  /** Which characters, in the order of their first use, of those at its start. */
  order: Set<string>
  /** Which characters, of a font of signs. */
  signs: Set<string> | undefined
  /** Whether it ever draws two characters side by side that are not signs. */
  hasWords: boolean
}

/** What a font's characters are worth: believed, read as signs, or not believed. */
type Worth = 'sound' | 'signs' | 'lost'

/** Replace what unbelievable fonts say. */
export function hideLostGlyphs(found: Pick<PdfPages, 'pages' | 'fonts'>): void {
  const {fonts} = found
  const pieces = piecesOf(found)
  const uses = usesOf(pieces, fonts)
  const worth = uses.map((use, font) =>
    isKnownSignFont(fonts[font] ?? '') ? 'signs' : worthOf(use)
  )
  const hasSpaceCode = uses.map(isSpaceCode)
  for (const piece of pieces) {
    const its = worth[piece.font]
    if (its === 'signs') piece.text = readSigns(piece.text, fonts[piece.font] ?? '', UNTOLD)
    else if (its === 'lost') piece.text = piece.text.replace(/\S/gu, UNTOLD)
    else if (!hasSpaceCode[piece.font]) piece.text = piece.text.replace(code, UNTOLD)
  }
}

/** What each font was used for. */
function usesOf(pieces: readonly Piece[], fonts: readonly string[]): Use[] {
  const uses = fonts.map((name): Use => {
    const signs = isSignFont(name) ? new Set<string>() : undefined
    const counts = {characters: 0, odd: 0, controls: 0, controlsInWords: 0, letters: 0, vowels: 0}
    return {...counts, controlKinds: new Set(), order: new Set(), signs, hasWords: false}
  })
  for (const {font, text} of pieces) if (uses[font]) note(uses[font], text)
  return uses
}

/** Take note of what a font draws. */
function note(use: Use, text: string): void {
  use.hasWords ||= /[\p{L}\d]{2}/u.test(text)
  if (use.characters < orderedCharacters) for (const character of text) use.order.add(character)
  use.characters += text.length
  let wordStart = 0
  for (let at = 0; at < text.length; at++) {
    use.signs?.add(text[at]!)
    const code = text.charCodeAt(at)
    if (isAsciiLetter(code)) continue
    noteWord(use, text, wordStart, at)
    wordStart = at + 1
    if (code < 0x20 || code >= 0x7f) noteSign(use, text[at]!, text.length > 1)
  }
  noteWord(use, text, wordStart, text.length)
}

/** Take note of letters side by side. */
function noteWord(use: Use, text: string, start: number, end: number): void {
  if (end - start < wordLength) return
  use.letters += end - start
  for (let at = start; at < end; at++) if (vowels.has(text.charCodeAt(at) | 0x20)) use.vowels++
}

/** Take note of what is no sign of ASCII, alone or among others. */
function noteSign(use: Use, sign: string, isInWord: boolean): void {
  if (odd.test(sign)) use.odd++
  if (!control.test(sign)) return
  use.controls++
  if (isInWord) use.controlsInWords++
  use.controlKinds.add(sign)
}

/** The codes of the vowels in most languages that are written in Latin letters, as small letters. */
const vowels = new Set(Array.from('aeiouy', (letter) => letter.charCodeAt(0)))

/** Whether the one control character that a font has is its space: a sign, such as that of a unit, is drawn alone. */
function isSpaceCode({characters, controlsInWords: inWords, controlKinds: {size}}: Use): boolean {
  return size === 1 && inWords > spaceShare * characters
}

/** What a font is worth, by what it was used for. */
function worthOf(use: Use): Worth {
  const {characters, odd, controls, letters, vowels, signs, hasWords} = use
  if (signs && !hasWords && /[\x21-\x7e¡-¿]/.test([...signs].join(''))) {
    return signs.size <= mostSigns ? 'signs' : 'sound'
  }
  if (isOrderOfUse([...use.order])) return 'lost'
  if (characters < enough) return 'sound'
  if (odd > mostOdd * characters) return 'lost'
  if (use.controlKinds.size >= controlKinds && controls > mostControls * characters) return 'lost'
  if (letters < enoughLetters || letters < 0.6 * characters) return 'sound'
  return vowels < fewestVowels * letters ? 'lost' : 'sound'
}

/**
 * Whether codes come in their order, perhaps each two of them swapped, and the first are no letters: a program gave them to glyphs
 * as it used them, so that they mean nothing. Where letters come in their order, a figure has them so.
 */
function isOrderOfUse(characters: readonly string[]): boolean {
  const codes = characters
    .filter((character) => character !== ' ')
    .map((character) => character.codePointAt(0)!)
    .map((code) => (code >= 0xf00b && code <= 0xf00d ? code - 0xf000 : code))
  if (codes.length < firstCodes) return false
  const first = codes.slice(0, firstCodes)
  if (Math.max(...first) - Math.min(...first) > firstSpan) return false
  if (first.some((code) => /[\p{L}\p{N}]/u.test(String.fromCodePoint(code)))) return false
  const inOrder = codes.filter((code, at) => at >= 2 && code > codes[at - 2]!).length
  return inOrder >= mostInOrder * (codes.length - 2)
}

/** The width and height of a page, in points, when it could not be read. */
const usualPage = {width: 595, height: 842}

/** The type of the text, when it is not known. */
const unknownType = {size: 10, font: -1}

/** A line that stands for what could not be read of a page, at its end, in the type of the text. */
export function lostPage(
  {width, height}: {width: number; height: number} = usualPage,
  {size, font}: {size: number; font: number} = unknownType
): Line {
  return {
    text: UNTOLD.repeat(UNTOLD_PAGE),
    left: 0,
    right: width,
    y: height,
    size,
    font,
    startFont: font,
    startsRaised: false,
    artifact: false,
    wordLetters: 0
  }
}

/**
 * Where a text has unknown characters.
 *
 * @param unread why whole pages could not be read, for which some stand; `undefined` where all were.
 */
export function damageOf(text: string, unread: string | undefined): Damage[] {
  const damage: Damage[] = []
  for (const {index, 0: run} of matchesOf(
    text,
    /[\ufffd\p{Co}](?:[\ufffd\p{Co} \n]*[\ufffd\p{Co}])?/gu
  )) {
    for (const {start, length} of hasWords(run) ? [{start: 0, length: run.length}] : signsOf(run)) {
      damage.push({
        start: index + start,
        end: index + start + length,
        reason: reasonOf(length, unread)
      })
    }
  }
  return damage
}

/** Whether unknown characters may be words: where all stand apart, they are a dotted line, in which no sentence is hidden. */
function hasWords(run: string): boolean {
  return /\S{2}/.test(run)
}

/** The characters of a run that stand apart. */
function signsOf(run: string): {start: number; length: number}[] {
  return Array.from(matchesOf(run, /\S/gu), ({index, 0: sign}) => ({
    start: index,
    length: sign.length
  }))
}

/** Why characters are unknown. */
function reasonOf(length: number, unread: string | undefined): string {
  if (unread !== undefined && length >= UNTOLD_PAGE) return unread
  return length < enough
    ? 'a font of the PDF does not say which sign it draws'
    : 'a font of the PDF does not say which letters it draws'
}
