/** Numbers words in the order in which they first come: a row of numbers is read faster than one of words. */
export class NumberedWords {
  /** Each word's number. */
  readonly numbers = new Map<string, number>()
  /** The words by their numbers. */
  readonly words: string[] = []
  /** What the caller counted of each, by its number. */
  readonly counts: number[] = []

  /** The number of a word, which is counted as often as never when it is new. */
  numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.length
    this.numbers.set(word, number)
    this.words.push(word)
    this.counts.push(0)
    return number
  }
}
