/** What to write instead of a worn attribution, from the summary's own stock first. */

import type {Attribution} from '../../src/summary/attributions.ts'
import {attributionWords} from '../../src/summary/language/attributions.ts'

/** Most alternatives that are offered: what an editor shows without scrolling. */
const most = 4
/** Fewest of them: a single one would be applied without a choice. */
const fewest = 2

/**
 * Other attributions with the capital of the one they replace.
 *
 * First those that the summary uses itself, the rarest first, as they are written there; then its subject
 * with other verbs of its language, in the same form. There are two or more, so that none is applied without a
 * choice, or none, where no other words of its language are known to fit.
 *
 * @param actual The words to be replaced.
 * @param stock Every attribution of the summary, in order, with its words.
 */
export function alternatives(
  actual: string,
  {key}: Attribution,
  stock: readonly {attribution: Attribution; words: string}[]
): string[] {
  const counts = new Map<string, {count: number; words: string}>()
  for (const {attribution, words} of stock) {
    const known = counts.get(attribution.key)
    if (known) known.count++
    else if (attribution.own && attribution.key !== key && /\s/.test(words)) {
      counts.set(attribution.key, {count: 1, words: small(words)})
    }
  }
  const own = [...counts.values()].sort((a, b) => a.count - b.count).map(({words}) => words)
  const fresh = withOtherVerbs(small(actual)).filter((words) => !own.includes(words))
  const phrases = [...own.slice(0, most - 1), ...fresh].slice(0, most)
  if (phrases.length < fewest) return []
  return /^\p{Lu}/u.test(actual) ? phrases.map(capitalised) : phrases
}

/** "the paper argues" as "the paper notes", "the paper explains", …; “according to the paper” of the authors, in English, none in other languages. */
function withOtherVerbs(words: string): string[] {
  for (const {verbs} of attributionWords) {
    const lists = verbs.map((list) => list.split(' ').map((form) => form.replaceAll('_', ' ')))
    for (const forms of lists) {
      const form = forms.findIndex((form) => words.endsWith(` ${form}`))
      if (form < 0) continue
      const subject = words.slice(0, -forms[form]!.length)
      return lists.flatMap((other) => (other !== forms && other[form] ? subject + other[form] : []))
    }
  }
  return isEnglish(words) ? ['the authors note', 'the authors explain'] : []
}

/** Whether an attribution without a verb begins with a preposition of English. */
function isEnglish(words: string): boolean {
  const [english] = attributionWords
  return english!.prepositions.some((preposition) =>
    words.startsWith(`${preposition.replaceAll('_', ' ')} `)
  )
}

/** With a small first letter, unless it is a name's. */
function small(words: string): string {
  return /^\p{Lu}\p{Ll}+ (?:et al|and |\()/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1)
}

function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
