/** What the characters of a text are: letters, marks, digits, hyphens, white space. A regular expression takes ten times as long to tell. */

/** What a character is, as far as words are concerned. */
export const Kind = {
  unknown: 0,
  other: 1,
  letter: 2,
  mark: 3,
  joint: 4,
  space: 5,
  half: 6,
  digit: 7
} as const

/** The kinds of UTF-16 units that were met. */
const kinds = new Uint8Array(0x10000)

function kindOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return Kind.letter
  if (/^\p{M}$/u.test(character)) return Kind.mark
  if (/^\p{N}$/u.test(character)) return Kind.digit
  if (/^[-‐‑’']$/.test(character)) return Kind.joint
  if (/^[\ud800-\udbff]$/.test(character)) return Kind.half
  return /^\s$/.test(character) ? Kind.space : Kind.other
}

/** Whether a unit is a hyphen or an apostrophe, which stand within words. */
export function isJoint(code: number): boolean {
  return kindOfUnit(code) === Kind.joint
}

function kindOfUnit(code: number): number {
  let kind = kinds[code]!
  if (kind === Kind.unknown) {
    kind = kindOf(String.fromCharCode(code))
    kinds[code] = kind
  }
  return kind
}

/** The kind of the character at an offset; that of no character is none of a word. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return Kind.other
  const kind = kindOfUnit(text.charCodeAt(at))
  return kind === Kind.half ? kindOf(String.fromCodePoint(text.codePointAt(at)!)) : kind
}

/** Units of the character at an offset. */
export function unitsAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xd800 && text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Where signs of Chinese and Japanese are; told in a fraction of the time that their scripts take. */
const nearSigns = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffff\ud800-\ud834\ud836-\udbff]/

/** What the signs of Chinese and Japanese are, for regular expressions. */
export const signClass = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const signs = new RegExp(signClass, 'gu')

/** How many signs of Chinese and Japanese a text has. */
export function countSigns(text: string): number {
  return text.match(signs)?.length ?? 0
}

/** How many letters a text has. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Share of letters that are signs in Chinese and Japanese texts with many English terms in them. */
const signShare = 0.2

/** Whether a text is Chinese or Japanese, by its letters. */
export function isInSigns(text: string): boolean {
  if (!nearSigns.test(text)) return false
  const found = countSigns(text)
  return found > 0 && found > countLetters(text) * signShare
}
