/**
 * Fonts of signs to which their makers gave the codes of letters and digits: an equals sign comes out as
 * "5". A typesetting system that many publishers used names them `Adv…`, each always the same.
 */

/**
 * TeX's font of mathematical signs in that system, which puts into it what TeX has in its font of letters: “ð¼Þ” is “(=)”. Capitals
 * are letters, in handwriting.
 */
const mathematical = {
  '¼': '=',
  þ: '+',
  ð: '(',
  Þ: ')',
  '½': '[',
  '\x8a': ']',
  '!': '→',
  0: '′',
  2: '∈',
  f: '{',
  g: '}',
  h: '⟨',
  i: '⟩',
  j: '|'
}

/** Signs by the characters that stand for them. */
type Signs = Readonly<Record<string, string>>

/** Greek letters of MathematicalPi. */
const greekOfPi: Signs = {a: 'α', b: 'β', c: 'γ', d: 'δ', l: 'μ', s: 'τ', v: 'χ', D: 'Δ'}

/** Letters that are what they say, in the italics of a text. */
const italics: Signs = {N: 'N', P: 'P', n: 'n'}

/**
 * What the characters of the fonts whose signs are known mean, by the fonts' names without subset tags, and by the number alone where
 * the name is one: `AdvP7DA6` and `AdvPS7DA6` are the same font in two formats.
 */
const known: Record<string, Signs> = {
  '7DA6': {2: '−', 5: '=', 9: '′', ',': '<', '.': '>', '>': '⩾', $: '≥', '#': '≤', '|': '×'},
  '7DED': {5: '='},
  '586B': {2: '−', 6: '±', ',': '<', '.': '>'},
  80675: {6: '±'},
  '414BFB': {2: '−'},
  '44E6F4': {u: '°'},
  '4980C': {'¢': '≥', '¡': '≤'},
  '4353FA': {'(': '⩽'},
  '3FDD77': {Z: '=', w: '∼'},
  '44A44B': {C: '+', K: '−', $: '·', e: '–', d: '—'},
  '4731B1': {'!': '<', O: '>', N: '∞'},
  '4C4E51': {':': '.', ';': ',', '=': '/'},
  '4C4E46': {P: '∑', X: '∑', Q: '∏', Y: '∏', R: '∫', Z: '∫'},
  '4C9543': {'≏': '∼'},
  '7DB7': {',': '~'},
  '697C': {'+': '±'},
  '3D56D5': {a: 'α', b: 'β', d: 'δ', g: 'γ', m: 'μ', n: 'ν', r: 'ρ', t: 'τ'},
  '3E72BD': italics,
  '3EAA99': {b: 'β', m: 'μ', x: 'χ'},
  '3F4C13': {a: 'α', c: 'χ', m: 'μ', p: 'π', D: 'Δ', U: 'Ω'},
  '4721B4': {d: 'δ', l: 'λ', n: 'ν', q: 'θ'},
  '43B38B': {a: 'α', b: 'β', g: 'γ', d: 'δ', e: 'ε', l: 'λ', v: 'ω'},
  AdvMathExt1: {'=': '/'},
  AdvGreekM: {a: 'α', b: 'β', x: 'χ'},
  AdvPSMP4: {'\\': '<', '[': '>', P: '≥'},
  AdvPSMSAM10: {6: '≤'},
  AdvPSMP10: greekOfPi,
  AdvPSMP13: greekOfPi,
  'AdvPSSPS-AS': {')': '−'},
  AdvPi1: {5: '<', 6: '×', 7: '−', 8: '°', '+': '±', m: 'μ'},
  AdvTir_symb: {9: '×', C: '≥'}
}

/** The number that a font's name is, in either format. */
const numbered = /^AdvPS?([\dA-F]{4,6})$/

/** The names of TeX's font of signs; all that papers have of it but these signs is unknown. */
const mathematicalFont = /Adv(?:P4C4E74|P40271B|MacMthSyN|MT_SY|MathSymb)$/

/** Names of fonts of signs, with or without the tag of a subset. */
const signFont =
  /^(?:[A-Z]{6}\+)?(?:Adv(?:P[\dA-F]|Pi|PSM|PSS|MT|T\d)|.*(?:MathematicalPi|MathPi|Greek(?!.*Roman)|UniversalMath|EuclidSymbol|EuclidMath|Wingdings|Webdings|ZapfDingbats))/

/** Characters of a font's name that are looked at: a name in a PDF has at most 127 bytes (ISO 32000-1, annex C). */
const longestName = 127

/** Characters that such fonts may mean as they say: "+", "(", "±". */
const doubtful = /(?![Α-Ωα-ω])[\0-\x1f\p{L}\p{N}.,#$¡-¥§-¯²-¶¸-¿]/u

/** Whether a font's name is that of a font of signs. */
export function isSignFont(name: string): boolean {
  return signFont.test(name.slice(0, longestName))
}

/** Whether a font's name is that of TeX's font of mathematical signs. */
export function isMathematicalFont(name: string): boolean {
  return mathematicalFont.test(name.slice(0, longestName))
}

/** Whether a font's name is that of one of which some signs are known, whatever it was used for. */
export function isKnownSignFont(name: string): boolean {
  return isMathematicalFont(name) || knownOf(name) !== undefined
}

/** What is known of a font that is not TeX's. */
function knownOf(name: string): Signs | undefined {
  const own = name.slice(0, longestName).replace(/^[A-Z]{6}\+/, '')
  const key = numbered.exec(own)?.[1] ?? own
  return Object.hasOwn(known, key) ? known[key] : undefined
}

/** A text of a font of signs as it is drawn; `unknown` for what is not known. */
export function readSigns(text: string, name: string, unknown: string): string {
  const isMathematical = isMathematicalFont(name)
  const signs: Signs = isMathematical ? mathematical : (knownOf(name) ?? {})
  return Array.from(text, (character) => {
    if (isMathematical && /[A-Z]/.test(character)) return character
    return signs[character] ?? (doubtful.test(character) ? unknown : character)
  }).join('')
}
