/** Abbreviations that LaTeX prints in full where they are first used: of the packages acronym, acro and glossaries. */

import {matchesOf} from '../../text/matches.ts'

/** An abbreviation. */
interface Acronym {
  short: string
  long: string
}

/** The macros that define abbreviations. */
const DEFINITIONS =
  /\\(?:newacronym|newabbreviation|acrodef|acro|DeclareAcronym|newglossaryentry)(?![A-Za-z])/g

/** The abbreviations that a source defines, by their keys, in LaTeX. */
export function acronymsOf(source: string): Map<string, Acronym> {
  const acronyms = new Map<string, Acronym>()
  for (const {0: macro, index} of matchesOf(source, DEFINITIONS)) {
    const {groups, option} = groupsAt(source, index + macro.length)
    const [key, second, third] = groups
    if (key === undefined || second === undefined) continue
    if (/^\\new(?:ac|ab)/.test(macro)) {
      if (third !== undefined) acronyms.set(key, {short: second, long: third})
    } else if (macro.startsWith('\\acro')) acronyms.set(key, {short: option ?? key, long: second})
    else acronyms.set(key, fieldsOf(second, key))
  }
  return acronyms
}

/** Characters of a definition at most. */
const LONGEST_DEFINITION = 1000

/** The groups that follow each other from an offset of a source on, and the option between them. */
function groupsAt(source: string, from: number): {groups: string[]; option: string | undefined} {
  const groups: string[] = []
  let option: string | undefined
  let depth = 0
  let start = from
  const end = Math.min(source.length, from + LONGEST_DEFINITION)
  for (let at = from; at < end; at++) {
    const sign = source[at]!
    if (depth === 0 && !/[\s[{]/.test(sign)) break
    if (sign === '{' || sign === '[') {
      if (depth === 0) start = at + 1
      depth++
    } else if (sign === '}' || sign === ']') {
      depth--
      if (depth > 0) continue
      const inside = source.slice(start, at).trim()
      if (sign === '}') groups.push(inside)
      else option = inside
    }
  }
  return {groups, option}
}

/** Fields of such a definition, their values in braces or up to the next comma. */
const SHORT = /\b(?:short|name)\s{0,9}=\s{0,9}(?:\{([^{}]{0,300})\}|([^,{}]{1,300}))/
const LONG = /\blong\s{0,9}=\s{0,9}(?:\{([^{}]{0,300})\}|([^,{}]{1,300}))/

/** An abbreviation that is defined by fields: `short = SVM, long = {support vector machine}`. */
function fieldsOf(fields: string, key: string): Acronym {
  const [short, long] = [SHORT, LONG].map((field) => {
    const match = field.exec(fields)
    return (match?.[1] ?? match?.[2])?.trim()
  })
  return {short: short ?? key, long: long ?? ''}
}

/** What the macros print: `\ac` and `\gls` in full at first, then in short. */
const FORMS: ReadonlyMap<string, 'first' | 'short' | 'long' | 'full'> = new Map([
  ['ac', 'first'],
  ['gls', 'first'],
  ['acs', 'short'],
  ['acrshort', 'short'],
  ['glsxtrshort', 'short'],
  ['acl', 'long'],
  ['acrlong', 'long'],
  ['glsxtrlong', 'long'],
  ['acf', 'full'],
  ['acrfull', 'full'],
  ['glsxtrfull', 'full']
])

/** The macros that print an abbreviation: with a capital for the beginning of a sentence, with an ending for the plural. */
export const acronymMacros: ReadonlySet<string> = new Set(
  [...FORMS.keys()].flatMap((name) =>
    [name, name.charAt(0).toUpperCase() + name.slice(1)].flatMap((one) => [
      one,
      `${one}p`,
      `${one}pl`
    ])
  )
)

/** The LaTeX that a macro with an abbreviation stands for; `isFirst` where none has used it before. */
export function acronymUsed(macro: string, {short, long}: Acronym, isFirst: boolean): string {
  const isPlural = /pl?$/.test(macro)
  const form = FORMS.get(macro.toLowerCase().replace(/pl?$/, ''))
  const ending = isPlural ? 's' : ''
  const isCapital = /^[AG]/.test(macro)
  const inShort = `${short}${ending}`
  const inFull = `${isCapital ? long.charAt(0).toUpperCase() + long.slice(1) : long}${ending}`
  if (long === '' || form === 'short') return inShort
  if (form === 'long') return inFull
  return isFirst || form === 'full' ? `${inFull} (${inShort})` : inShort
}
