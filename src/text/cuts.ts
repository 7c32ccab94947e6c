/** Cuts texts between whole characters: a letter keeps its marks, and no half of a character is left. */

/** A mark that stands on the letter before it. */
const mark = /^\p{M}/u

/** Whether a text can be cut at an offset: what stands there belongs to nothing before it. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const isHalved = text.codePointAt(at - 1)! > 0xffff
  return !isHalved && !mark.test(text.slice(at, at + 2))
}

/** The last offset up to a given one at which a text can be cut. */
export function cutBefore(text: string, at: number): number {
  let cut = at
  while (!isCut(text, cut)) cut--
  return cut
}

/** The first offset from a given one on at which a text can be cut. */
export function cutBehind(text: string, at: number): number {
  let cut = at
  while (!isCut(text, cut)) cut++
  return cut
}

/** A text, its end left out where it is longer than so many units. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, cutBefore(text, most - 1))}…` : text
}
