/**
 * Read what bitmap fonts of TeX draw. They do not say it: their characters have the codes of TeX's own encodings, T1 (Cork)
 * or OT1, whose ligatures, dashes and quotation marks are control codes elsewhere.
 */

import {matchesOf} from '../../text/matches.ts'
import {type PdfPages, type Piece, piecesByFont} from './pieces.ts'

/** Codes 16 to 31 of T1; one stands for nothing, one for the small zero of “‰”. */
const t1Low = '“”„«»–—\u200b₀ıȷﬀﬁﬂﬃﬄ'

/** Codes 128 to 255 of T1. */
const t1High =
  'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß'

/** Characters of OT1 whose codes mean something else elsewhere; the bundle moves those that are white space. */
const ot1: Record<string, string> = {
  '\uf00b': 'ﬀ',
  '\uf00c': 'ﬁ',
  '\uf00d': 'ﬂ',
  '\x0e': 'ﬃ',
  '\x0f': 'ﬄ',
  '\x10': 'ı',
  '\x11': 'ȷ',
  '\x19': 'ß',
  '\x1a': 'æ',
  '\x1b': 'œ',
  '\x1c': 'ø',
  '"': '”',
  '\\': '“',
  '{': '–',
  '|': '—'
}

/** What codes of T1 stand for, where they are no ASCII. */
export const t1: Record<string, string> = Object.fromEntries([
  ...[...t1Low].map((letter, index) => [String.fromCharCode(16 + index), letter]),
  ...[...t1High].map((letter, index) => [String.fromCharCode(128 + index), letter])
])

/** Ligatures of OT1 and of T1 beside a letter: the codes that tell one encoding from the other. */
const ot1Ligature = /[A-Za-z][\uf00b-\uf00d\x0e\x0f]|[\uf00b-\uf00d\x0e\x0f][a-z]/g
const t1Ligature = /[A-Za-z][\x1b-\x1f]|[\x1b-\x1f][a-z]/g

/** Ligatures that are enough to tell; single ones may be stray codes. */
const enough = 3

/** Words as such fonts draw them, with the codes of ligatures. */
const word = /[A-Za-z\uf00b-\uf00d\x0e\x0f\x1b-\x1f]{3,}/g

/**
 * Of a font's characters, the share that stands in words in a font of text: three quarters. In a font of formulas it is less
 * than a half; and in one whose codes are not TeX's but were given as glyphs were used, words come about by chance.
 */
const shareInWords = 0.5

/** Codes that are letters of neither encoding, or of languages that write few of them; their share in a font of text. */
const noLetter = /[\0-\x0a\x7f-\x9f]/g
const mostNoLetters = 0.1

/** Read the pieces of fonts of text without names, which bitmap fonts are, by the encoding that their ligatures are of. */
export function readTexCodes(found: Pick<PdfPages, 'pages' | 'fonts'>): void {
  const pieces: Piece[] = []
  let inOt1 = 0
  let inT1 = 0
  for (const [font, its] of piecesByFont(found)) {
    if (found.fonts[font] !== '' || !isOfText(its)) continue
    for (const piece of its) {
      pieces.push(piece)
      inOt1 += countOf(piece, ot1Ligature)
      inT1 += countOf(piece, t1Ligature)
    }
  }
  if (Math.max(inOt1, inT1) < enough) return
  const table = inOt1 > inT1 ? ot1 : t1
  for (const piece of pieces) piece.text = decoded(piece.text, table)
}

/** Whether a font draws words, and hardly anything that no encoding of TeX has letters for. */
function isOfText(pieces: readonly Piece[]): boolean {
  let characters = 0
  let inWords = 0
  let noLetters = 0
  for (const piece of pieces) {
    characters += piece.text.length
    for (const [found] of matchesOf(piece.text, word)) inWords += found.length
    noLetters += countOf(piece, noLetter)
  }
  return inWords > shareInWords * characters && noLetters < mostNoLetters * characters
}

/** How often a piece has something. */
function countOf({text}: Piece, what: RegExp): number {
  return text.match(what)?.length ?? 0
}

/** A text, each character as a table has it. */
function decoded(text: string, table: Record<string, string>): string {
  return text.replace(/[\uf00b-\uf00d\x0e-\x1f"\\{|\x80-\xff]/g, (code) => table[code] ?? code)
}
