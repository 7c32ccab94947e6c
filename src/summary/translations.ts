/** Tells whether the writer of a summary says that quoted words are a translation: “… (my translation)”. */

import {matchesOf} from '../text/matches.ts'
import {translationSigns, translationWords} from './language/translations.ts'

const translationWord = new RegExp(
  `^(?:${Object.values(translationWords).join(' ').replaceAll('*', '\\p{L}*').replaceAll(' ', '|')})$`,
  'u'
)
const translationSign = new RegExp(translationSigns.join('|'), 'u')

/** Most words of a mark of translation, with the source that may stand beside it; longer brackets are remarks. */
const mostWords = 12

/** Whether a text in brackets says that what it stands beside is a translation. */
export function namesTranslation(text: string): boolean {
  if (translationSign.test(text)) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length <= mostWords && words.some((word) => translationWord.test(word))
}

/** Letters beside quoted words in which the mark is looked for: a source, who says it, and the mark. */
export const translationReach = 160

/** Brackets with what stands in them. */
const bracket = /[([（［【〔]([^()[\]（）［］【】〔〕\n]{1,100})[)\]）］】〕]/gu

/** What ends the brackets that belong to the words before: other quoted words, or another sentence. */
const anotherBegins = /["“„«「『]|[.!?。！？]\s{0,3}[\p{Lu}\p{Lo}]/u

/** The rest of a bracket in which the quoted words stand themselves: `(« … », traduction libre)`. */
const restOfBracket = /^[^()[\]（）［］【】〔〕\n"“„«「『]{2,100}(?=[)\]）］】〕])/u

/** A bracket that leads to the quoted words, or in which they stand: `(my translation): “…”`, `(my translation: “…”)`. */
const leadingBracket =
  /[([（［【〔]([^()[\]（）［］【】〔〕\n]{1,100})[)\]）］】〕]?[\s:：,，]{0,4}$/u

/** Whether what stands right before or behind quoted words, without their marks, says that they are a translation. */
export function isMarkedTranslation(before: string, behind: string): boolean {
  const lead = leadingBracket.exec(before.slice(-translationReach))?.[1]
  return [lead ?? '', ...bracketsBehind(behind.slice(0, translationReach))].some(namesTranslation)
}

/** What stands in the brackets behind quoted words, as far as they belong to these. */
function bracketsBehind(text: string): string[] {
  const rest = restOfBracket.exec(text)?.[0] ?? ''
  const found = [rest]
  let from = rest.length
  for (const {0: whole, 1: inner, index} of matchesOf(text, bracket)) {
    if (anotherBegins.test(text.slice(from, index))) break
    found.push(inner!)
    from = index + whole.length
  }
  return found
}
