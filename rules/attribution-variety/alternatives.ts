/** What to write instead of a worn attribution, from the summary's own stock first. */

import {isInSigns} from '../../src/characters.ts'
import type {Attribution} from '../../src/summary/attributions.ts'
import {attributionWords} from '../../src/summary/language/attributions.ts'

/** Most alternatives that are offered: what an editor shows without scrolling. */
const most = 4

/**
 * Other attributions with the capital of the one they replace.
 *
 * First those that the summary uses itself, the rarest first, as they are written there; then its subject
 * with other verbs of its language, in the same form. There are always two or more, so that none is applied
 * without a choice; in Chinese and Japanese, whose verbs have other forms and places, none at all.
 *
 * @param actual The words to be replaced.
 * @param stock Every attribution of the summary, in order, with its words.
 */
export function alternatives(
  actual: string,
  {key}: Attribution,
  stock: readonly {attribution: Attribution; words: string}[]
): string[] {
  if (isInSigns(actual)) return []
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
  return /^\p{Lu}/u.test(actual) ? phrases.map(capitalised) : phrases
}

/** "the paper argues" as "the paper notes", "the paper explains", …; without a known verb, of the authors. */
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
  return ['the authors note', 'the authors explain']
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
