/** Counts the words of a text in any script. */

/** A word: letters and digits, with marks inside it ("state-of-the-art", "0.54", "don’t"). */
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐‑/][\p{L}\p{N}\p{M}]+)*/gu

/** Scripts that are written without spaces; their words are counted by `Intl.Segmenter`. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]{1,100}/gu

let segmenter: Intl.Segmenter | undefined

/** Count the words of a text in any script. A word with hyphens or an apostrophe is one. */
export function countWords(text: string): number {
  let count = 0
  const spaced = text.replace(unspaced, (run) => {
    segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'})
    for (const {isWordLike} of segmenter.segment(run)) if (isWordLike) count++
    return ' '
  })
  return count + (spaced.match(word)?.length ?? 0)
}
