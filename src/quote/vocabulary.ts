/** The words that a paper writes with spaces around them, for telling where words meet that lost theirs. */

/** How often a paper writes each word; words are lower case, without marks around them. */
export type Vocabulary = ReadonlyMap<string, number>

/** A longer run of letters is several words whose spaces were lost, not a word to learn. */
const LONGEST_WORD = 20
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu

/** Counts the words of a paper, in one pass. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(WORD)) {
    const written = match[0]
    if (written.length > LONGEST_WORD) continue
    const word = written.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
