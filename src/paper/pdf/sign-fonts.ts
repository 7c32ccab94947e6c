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
  '\x02': '−',
  '\x18': '∼',
  '\x19': '≈',
  '!': '→',
  0: '′',
  2: '∈',
  f: '{',
  g: '}',
  h: '⟨',
  i: '⟩',
  j: '|'
}

/** What the characters of the fonts whose signs are known mean, by the fonts' names without subset tags. */
const known: Record<string, Record<string, string>> = {
  AdvP7DA6: {2: '−', 5: '=', 9: '′', ',': '<', '.': '>', $: '≥', '|': '×'},
  AdvP414BFB: {2: '−'},
  AdvP44E6F4: {u: '°'},
  AdvP4980C: {'¢': '≥', '¡': '≤'},
  AdvPSMP4: {P: '≥'},
  AdvPSMSAM10: {6: '≤'},
  AdvP7DB7: {',': '~'},
  AdvP697C: {'+': '±'},
  AdvPi1: {6: '×'},
  AdvP3EAA99: {m: 'μ'},
  AdvPSMP13: {l: 'μ'},
  AdvP43B38B: {a: 'α', b: 'β', g: 'γ', d: 'δ', e: 'ε', l: 'λ', v: 'ω'}
}

/** The names of this font; all that papers have of it but these signs is unknown. */
const mathematicalFont = /Adv(?:P4C4E74|MacMthSyN|MT_SY|MathSymb)$/

/** Names of fonts of signs, with or without the tag of a subset. */
const signFont =
  /^(?:[A-Z]{6}\+)?(?:Adv(?:P[\dA-F]|Pi|PSM|PSS|MT|T\d)|.*(?:MathematicalPi|MathPi|Greek(?!.*Roman)|UniversalMath|EuclidSymbol|EuclidMath|Wingdings|Webdings|ZapfDingbats))/

/** Characters of a font's name that are looked at: a name in a PDF has at most 127 bytes (ISO 32000-1, annex C). */
const longestName = 127

/** Characters that such fonts may mean as they say: "+", "(", "±". */
const doubtful = /[\0-\x1f\p{L}\p{N}.,#$¡-¥§-¯²-¶¸-¿]/u

/** Whether a font's name is that of a font of signs. */
export function isSignFont(name: string): boolean {
  return signFont.test(name.slice(0, longestName))
}

/** Whether a font's name is that of TeX's font of mathematical signs, whatever it was used for. */
export function isMathematicalFont(name: string): boolean {
  return mathematicalFont.test(name.slice(0, longestName))
}

/** A text of a font of signs as it is drawn; `unknown` for what is not known. */
export function readSigns(text: string, name: string, unknown: string): string {
  const isMathematical = isMathematicalFont(name)
  const signs: Record<string, string> = isMathematical
    ? mathematical
    : (known[name.replace(/^[A-Z]{6}\+/, '')] ?? {})
  return Array.from(text, (character) => {
    if (isMathematical && /[A-Z]/.test(character)) return character
    return signs[character] ?? (doubtful.test(character) ? unknown : character)
  }).join('')
}
