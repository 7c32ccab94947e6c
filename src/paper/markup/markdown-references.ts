/**
 * References as sources in Markdown have them, for Pandoc, Quarto, Manubot or MyST: by keys, of which another program makes numbers or
 * names. How they are printed the source does not tell.
 */

import {UNTOLD} from '../../quote/text/untold.ts'
import type {Damage} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'

/** What stands for a reference while the text is read: a sign that no text has. */
const REFERENCE = '\ufdd2'
const REFERENCES = /\ufdd2/g
const REASON = 'a program puts in a reference that the source does not tell'

/** A key behind its sign: “@smith2020”, “-@fig-map”, “@doi:10.1/x”, “@{a key}”; behind a letter or a stroke it is an address. */
const KEY =
  /(?<![\p{L}\p{N}_.@/\\`"'-])-?@(?:\{[^{}\n]{1,100}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){1,100})/gu
/** The same in braces, as Manubot has the numbers of figures and tables. */
const BRACED_KEY = /\{-?@[\p{L}\p{N}_][^{}\s]{0,100}\}/gu
/** What MyST has for the same. */
const ROLE = /\{(?:cite(?::\w{1,12})?|ref|numref|eq)\}`[^`\n]{1,200}`/g

/** What no text has that is not made for such a program: keys alone in brackets or braces, or behind words in them, that lead nowhere. */
const MADE_FOR_IT =
  /\[(?:[^[\]\n@]{0,200}[\s;])?-?@[\p{L}\p{N}_{][^[\]\n]{0,500}\](?![(:])|\{-?@[\p{L}\p{N}_][^{}\s]{0,100}\}/u

/** A text with a sign in place of each reference that is written by a key. */
export function withReferencesSigned(text: string): string {
  const withoutRoles = text.includes('}`') ? text.replace(ROLE, REFERENCE) : text
  if (!MADE_FOR_IT.test(withoutRoles)) return withoutRoles
  return withoutRoles.replace(BRACED_KEY, REFERENCE).replace(KEY, REFERENCE)
}

/** A text with what its references are not told by, and where they stand. */
export function withReferencesUntold(text: string): {text: string; damage: Damage[]} {
  const damage = Array.from(matchesOf(text, REFERENCES), ({index}) => ({
    start: index,
    end: index + 1,
    reason: REASON,
    isReference: true
  }))
  return {text: text.replace(REFERENCES, UNTOLD), damage}
}
