/**
 * Kinds of words: which of them follow each other is much the same for all words of a kind.
 *
 * The words are English, as most papers are. In other languages most words have no kind, and what follows them is
 * told by the words themselves.
 */

/** The commonest words that are not the subject's own, by kind: articles and the like, prepositions, conjunctions, pronouns, “be”, other helping verbs, adverbs. */
const WORDS = [
  'the a an this that these those its our their his her your my each every some any no all both such another either several many few more most other',
  'of in on at by for with from to into onto over under between among through during before after against about across within without upon via per than toward towards along around near beyond despite using based due',
  'and or but nor yet so as if when while where because since although though whether unless until whereas',
  'we they it he she i you them us him who which what whom one there itself themselves',
  'is are was were be been being am',
  'has have had do does did can could may might will would shall should must',
  'not also only very then thus however here often even still well too just already moreover therefore hence rather respectively further furthermore first second finally generally'
]

/** Endings of two letters of other words: adverbs, nouns, plurals, participles of the past and of the present, adjectives. */
const ENDINGS = [
  'ly',
  'on ty ss ce sm er or st th ip',
  'es ns ts rs ls ds ms ps ks hs',
  'ed en wn',
  'ng',
  'al ic us ve le ul ry nt ar'
]

const byWord = numbered(WORDS, 0)
const byEnding = numbered(ENDINGS, WORDS.length)

/** How many kinds of {@link kindOfWord} there are, and of all words. */
export const KINDS_OF_COMMON_WORDS = WORDS.length
export const KINDS_OF_WORDS = WORDS.length + ENDINGS.length

/** The kind of a word in small letters that stands in the lists, a number below {@link KINDS_OF_COMMON_WORDS}. */
export function kindOfWord(word: string): number | undefined {
  return byWord.get(word)
}

/** The kind of the words that end in two letters, a number below {@link KINDS_OF_WORDS}. */
export function kindOfEnding(ending: string): number | undefined {
  return byEnding.get(ending)
}

function numbered(lists: readonly string[], first: number): Map<string, number> {
  return new Map(
    lists.flatMap((list, index) => list.split(' ').map((one) => [one, first + index] as const))
  )
}
