/** Where sentences end, as far as a line shows it. */

/** Whether a line ends with the mark of a sentence's end, perhaps followed by a note's mark; “0.4” is a number. */
export function endsSentence(text: string): boolean {
  return /[.!?:;]["'”’»)\]]*[\d,*†‡]*$/.test(text) && !/\d\.\d+$/.test(text)
}
