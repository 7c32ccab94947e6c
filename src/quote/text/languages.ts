/** The languages of a paper, and word lists by language: a word that denies in one language is another word in the next (“no”, “sin”). */

import {languagesSpoken} from '../../language/generic-words.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'

/** Words, separated by spaces, with the names of the languages that they are of; without a name where their script tells them. */
export type WordList = readonly [languages: string, words: string]

/** The languages that a paper is written in; `undefined` where its words are too few to tell. */
const languagesOf = perPaper(({vocabulary}) => languagesSpoken(vocabulary))

/** Words that other languages in Latin letters have most often, or nearly so: Romance, Germanic, Slavic ones, Turkish, Finnish, Hungarian. */
const COMMON_ELSEWHERE = ['de', 'di', 'der', 'och', 'og', 'na', 've', 'ja', 'az']

/** Whether a paper has “the”, and more often than each of those words: it is in English, apart from an abstract or quotations. */
export const isEnglish = perPaper(({vocabulary}) => {
  const count = vocabulary.get('the') ?? 0
  return COMMON_ELSEWHERE.every((word) => count > (vocabulary.get(word) ?? 0))
})

/** Whether a paper may be written in a language: is, or has too few words to tell. */
export function mayBeIn(paper: PreparedPaper, language: string): boolean {
  return languagesOf(paper)?.has(language) ?? true
}

/**
 * Chooses the lists of a paper's languages.
 *
 * @returns A function that gives the words of the lists that are of the paper's languages; all of them without a paper, and where its
 *   languages are not known or there is a list of none of them.
 */
export function wordsByLanguage(
  lists: readonly WordList[]
): (paper?: PreparedPaper) => ReadonlySet<string> {
  const wordsOf = (chosen: readonly WordList[]): ReadonlySet<string> =>
    new Set(chosen.flatMap(([, words]) => words.split(' ')))
  const all = wordsOf(lists)
  const ofPaper = perPaper((paper) => {
    const spoken = languagesOf(paper)
    const isSpoken = (names: string): boolean => names.split(' ').some((name) => spoken?.has(name))
    if (!lists.some(([names]) => isSpoken(names))) return all
    return wordsOf(lists.filter(([names]) => names === '' || isSpoken(names)))
  })
  return (paper) => (paper ? ofPaper(paper) : all)
}
