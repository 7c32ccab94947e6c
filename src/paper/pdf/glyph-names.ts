/**
 * What the names of glyphs say, by the rules of the Adobe Glyph List: `one.oldstyle` is a “1”, `f_f_i` is “ffi”, `uni03C0` is “π”.
 * pdf.js knows the names that the list has, and nothing of the rules.
 */

import {signOfPi} from '../../text/pi-codes.ts'
import {isMathematicalFont} from './sign-fonts.ts'
import {texGlyphs} from './tex-glyph-names.ts'

/** Codes by the names of glyphs. */
export type GlyphList = Readonly<Record<string, number>>

/** What a glyph says, by its name; `undefined` where the name does not tell. */
export type NameReader = (name: string) => string | undefined

/** The parts of a font that tell what its names are worth. */
interface NamedFont {
  name?: string
  /** The names that the PDF gives to codes. */
  differences?: Iterable<[code: number, name: string]>
}

/**
 * How the names of a font's glyphs are read.
 *
 * @param listOf gives the Adobe Glyph List; `dingbatsOf` that of Zapf Dingbats, whose names other fonts have for anything.
 */
export function nameReader(
  {name, differences}: NamedFont,
  listOf: () => GlyphList,
  dingbatsOf: () => GlyphList
): NameReader {
  const list = listOf()
  if (/Dingbats/i.test(name ?? '')) {
    const dingbats = dingbatsOf()
    return (glyph) => charactersOf(dingbats[glyph]) ?? textOfName(glyph, list)
  }
  if (isMathematicalFont(name ?? '')) return (glyph) => codedSign(glyph) ?? textOfName(glyph, list)
  if (areNumbers(differences ?? [])) return (glyph) => numbered(glyph) ?? textOfName(glyph, list)
  return (glyph) => textOfName(glyph, list) ?? numberedSign(glyph)
}

/** The sign of MathematicalPi that a name is the number of, behind an “H”. */
function numberedSign(name: string): string | undefined {
  return /^H\d{4,5}$/.test(name) ? signOfPi(Number(name.slice(1))) : undefined
}

/** The first signs of TeX's font of mathematical signs (OMS); what it calls a ring is drawn as the sign of degrees. */
const texSigns = [...'−·×∗÷⋄±∓⊕⊖⊗⊘⊙○°•≍≡⊆⊇≤≥≼≽∼≈⊂⊃≪≫≺≻']

/**
 * The sign whose code a name is, behind a “C”. The codes that the PDF gives to such glyphs are those of their first use in it, so
 * that the same code is a minus in one paper and “±” in another.
 */
function codedSign(name: string): string | undefined {
  return /^C\d{1,2}$/.test(name) ? texSigns[Number(name.slice(1))] : undefined
}

/** What a name says: what stands behind its first point tells a variant, and low lines join the parts of a ligature. */
function textOfName(name: string, list: GlyphList): string | undefined {
  const code = list[name]
  if (code !== undefined) return isPrivate(code) ? meaningOf(name, code, list) : charactersOf(code)
  const point = name.indexOf('.', 1)
  const base = point === -1 ? name : name.slice(0, point)
  let text = ''
  for (const part of base.split('_')) {
    const its = charactersOf(list[part]) ?? texGlyphs.get(part) ?? ofCodes(part)
    if (its === undefined) return undefined
    text += its
  }
  return text
}

/** A character, if there is one of that code. */
function charactersOf(code: number | undefined): string | undefined {
  return code === undefined || code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

/**
 * The characters of a name that is made of codes: `uni` and four digits for each, or `u` and those of one. Programs that number
 * the glyphs of a font write `uni00000048`: what has control characters in it means none.
 */
function ofCodes(name: string): string | undefined {
  let text: string | undefined
  if (/^uni(?:[\dA-F]{4})+$/.test(name)) {
    const units = name.match(/[\dA-F]{4}/g)!.map((digits) => Number.parseInt(digits, 16))
    text = String.fromCharCode(...units)
  } else if (/^u[\dA-F]{4,6}$/.test(name)) {
    text = charactersOf(Number.parseInt(name.slice(1), 16))
  }
  return text === undefined || /[\0-\x1f]/.test(text) ? undefined : text
}

/** Whether a code is one of private use: Adobe gave such to what Unicode did not have, or does not tell apart. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff
}

/** Ends of names that tell another form of a sign: “Asmall” is a small capital, “zerooldstyle” a digit. */
const formEnd = /(?:small|oldstyle|superior|inferior|fitted|serif|sans)$/

/** The pieces that large brackets are made of, and signs beside them, in the order of Adobe's codes from U+F8E5 on. */
const pieces = [...'‾⏐⎯®©™⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪⎮⎞⎟⎠⎤⎥⎦⎫⎬⎭']

/** A text with the pieces of brackets as Unicode has them; when Adobe numbered them, it had none. */
export function bracketPieces(text: string): string {
  return text.replace(/[\uf8e5-\uf8fe]/g, (piece) => pieces[piece.charCodeAt(0) - 0xf8e5]!)
}

/** What a sign of private use is: another form of one that Unicode has, or a piece of a bracket; else its code. */
function meaningOf(name: string, code: number, list: GlyphList): string {
  const plain = list[name.replace(formEnd, '')]
  if (plain !== undefined && !isPrivate(plain)) return String.fromCodePoint(plain)
  return bracketPieces(String.fromCharCode(code))
}

/**
 * Whether all names of a font are numbers. Distiller names the glyphs of bitmap fonts so, by the codes that they have in the fonts
 * that TeX drew with, and gives them other codes. A font whose names are characters may have digits alone, but none of two.
 */
function areNumbers(differences: Iterable<[code: number, name: string]>): boolean {
  let longest = 0
  for (const [, name] of differences) {
    if (name === '.notdef') continue
    if (numbered(name) === undefined) return false
    longest = Math.max(longest, name.length)
  }
  return longest > 1
}

/** The character whose code a name is. */
function numbered(name: string): string | undefined {
  return /^\d{1,3}$/.test(name) && Number(name) < 256
    ? String.fromCharCode(Number(name))
    : undefined
}
