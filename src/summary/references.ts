/** Tells references to works by their form: authors with initials, a title, and where and when it came out. */

import {matchesOf} from '../text/matches.ts'
import {attributionBefore} from './attributions.ts'
import {isLabel} from './language/labels.ts'

/** Small words between the names of authors, in them, and behind the first of many. */
const nameParts = new Set(
  'et al and und y e og i и in ed eds de der den del di da du la le van von ter ten coll coauteurs mitarb cols medew др соавт 等 ほか 他 외'.split(
    ' '
  )
)

/** Whether a word may stand in names of authors without a capital. */
export function isNamePart(word: string): boolean {
  return nameParts.has(word)
}

/** Longest reference with its address, in letters. */
const longestReference = 400

/** Authors with which a reference begins whose title stands in marks: “Ito, Ada, and Jan Weber. “”, “[3] A. Ito, et al. “”. */
const authorsBeforeMarks =
  /^(?:\[\d{1,3}\]\s?)?(?:\p{Lu}[\p{L}’' -]{1,30}, \p{Lu}|\p{Lu}\.)[^:：?!“"]{0,160}[.,] ?["“]/u

/** Whether a text is a reference, in one of the common forms; its authors have initials where no marks show which words are the title. */
export function isReference(text: string): boolean {
  if (text.length > longestReference) return false
  return isMarkedReference(text) || isPlainReference(text.replace(entryMark, ''))
}

/** Words in quotation marks. */
const inMarks = /["“„«][^"“”„«»]{0,400}["”“»]/gu

/**
 * Whether a text below a heading for references may be one. It is a quotation where words in marks are led to as such (“the authors write:”), or
 * have nothing beside them but where they stand (“(Section 3)”); a work has its author, its year, or what it came out in.
 */
export function mayBeReference(text: string): boolean {
  const beside = text.replace(inMarks, ' ')
  if (beside === text) return true
  if (attributionBefore(text, text.search(inMarks), 0)?.direct) return false
  if (year.test(beside) || registry.test(beside)) return true
  return (beside.match(/\p{L}+/gu) ?? []).some((word) => !isLabel(word))
}

/** Whether a text is authors, a title in marks, and the year or pages with which it ends. */
function isMarkedReference(text: string): boolean {
  const authors = authorsBeforeMarks.exec(text)
  return authors !== null && /["”]/.test(text.slice(authors[0].length)) && endsInNumber(text)
}

function endsInNumber(text: string): boolean {
  return /\d[)\].]{0,4}$/.test(text.slice(-8).trimEnd())
}

/** What stands before a reference: its number in a list, or a label such as “Citation:” or “How to cite:”. */
const entryMark = /^(?:\[\d{1,3}\]|\d{1,3}\.|\p{L}{2,14}(?:\s\p{L}{2,14}){0,2}:)\s/u

/** Where a title without marks begins: behind the year in brackets, or behind the full stop that ends the authors. */
const beforeTitle = /(?:\s\(((?:1[89]|20)\d\d[a-z]?)\)[.,:]?|[.:])\s(?=[\p{Lu}\p{Lo}\p{N}*_“"])/gu

/** Fewest words behind the authors: a title, and a name of what it came out in. */
const fewestWords = 4

/** A volume and pages, with the year or an issue: “2004;7:1–4”, “7(2), 1–4”, “vol. 7, pp. 1–4”. */
const volume =
  /(?<![\d.])\d{1,4}(?:\s?\(\d{1,4}(?:[–-]\d{1,4})?\))?\s?[:,]\s?(?:pp?\.\s?)?[a-zA-Z]?\d{1,7}\s?[–-]\s?[a-zA-Z]?\d{1,7}(?!\d)/u
const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/
/**
 * What says that a number is one by which libraries know a work: “arXiv:1712.01234”, “doi 10.1000/7”; none is a part of a word. Where a
 * line was broken, “ar” may be lost.
 */
export const registry = /(?<!\p{L})(?:arxiv|xiv(?=:\d)|doi|isbn|issn|pmid)(?!\p{L})/iu

/** What parts a title from what it came out in. */
const behindTitle = /[.,?!]\s/u
/** A last sentence without a dash. */
const lastSentence = /[.?!]\s(\p{Lu}[^.?!—–]{2,120})\.?$/u
/** Small words in names of venues and publishers. To add a language, add its words. */
const venueParts = new Set('of the on in for für des do dos da'.split(' '))

/**
 * Whether a text is authors and a title without marks. Words may begin like one author (“Vitamin A (2004).”), or with the name of who
 * said them: with one author, or no year in brackets, there has to be what the work came out in. What stands in marks behind authors may
 * be a quotation.
 */
function isPlainReference(text: string): boolean {
  if (/["“„«]/.test(text)) return false
  for (const {0: mark, 1: dated, index} of matchesOf(text, beforeTitle)) {
    const authors = text.slice(0, index)
    if (!areAuthors(authors)) continue
    const rest = text.slice(index + mark.length)
    if ((rest.match(/\p{L}+/gu) ?? []).length < fewestWords) continue
    const isSure =
      dated === undefined
        ? year.test(rest) && hasNumbers(rest)
        : isOfMany(authors) || hasNumbers(rest) || endsInVenue(rest)
    if (isSure) return true
  }
  return false
}

/** Whether a volume with pages, or an address, stands behind a title. */
function hasNumbers(rest: string): boolean {
  const title = behindTitle.exec(rest)
  if (!title) return false
  const source = rest.slice(title.index)
  return volume.test(source) || registry.test(source)
}

/** Whether the last words behind a title are a venue or publisher, with capitals: “Annals of the Hive.”, “Hive Press, Bremen”. */
function endsInVenue(rest: string): boolean {
  const words = lastSentence.exec(rest)?.[1]?.match(/\p{L}+/gu) ?? []
  return (
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word) || venueParts.has(word) || isNamePart(word))
  )
}

/** What parts the names of authors. */
const betweenNames = /[,;]\s{0,2}|\s&\s|\s(?:and|und|et(?!\sal)|y|e|en)\s/u

/** The first letters of given names: “A. B.”, “AB”, “J.-P.”. */
const initials = /^(?:\p{Lu}\.?[ -]?){1,4}$/u

/** Most words of one name, with its initials. */
const longestName = 6

/** Whether a text is nothing but names of authors, of whom the first has initials. */
function areAuthors(text: string): boolean {
  const [first = '', ...others] = text.split(betweenNames).filter(Boolean)
  const firstWords = first.split(' ')
  const hasInitials =
    firstWords.length > 1
      ? [firstWords[0]!, firstWords.at(-1)!].some((word) => initials.test(word))
      : initials.test(others[0] ?? '')
  return hasInitials && [first, ...others].every(isAuthor)
}

/** Whether words are one name, or the initials of the name before. */
function isAuthor(name: string): boolean {
  const words = name.replace(/^[&…\s]{1,4}/u, '').split(' ')
  return (
    words.length <= longestName &&
    words.every(
      (word) => /^\p{Lu}[\p{L}.’'-]{0,30}$/u.test(word) || isNamePart(word.replace(/\.$/, ''))
    )
  )
}

/** Whether authors are two or more: initials behind a name are none of their own. */
function isOfMany(authors: string): boolean {
  if (/\set\sal(?!\p{L})/u.test(authors)) return true
  const names = authors.split(betweenNames).filter((name) => /\p{L}{2}/u.test(name))
  return names.filter((name) => !initials.test(name)).length > 1
}
