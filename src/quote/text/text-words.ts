/** The words of a text, for telling what differs. */

/** The runs of letters of a text, in small letters. */
export function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
}

/** Words in small letters; an apostrophe, or a mark between digits, belongs to its word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
}
