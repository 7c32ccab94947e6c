/**
 * Read UTF-8 that a program has read as Windows-1252 or Latin-1 and written anew, as programs on Windows do: “donâ€™t”, “cafÃ©”.
 */

import {matchesOf} from '../text/matches.ts'

/** What a character of two to four bytes looks like then: its first byte, and those that follow. */
const MISREAD = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g

/** The bytes of the characters that Windows-1252 has where Latin-1 has control characters. */
const windowsBytes = new Map(
  [
    ...new TextDecoder('windows-1252').decode(Uint8Array.from({length: 32}, (_, at) => 0x80 + at))
  ].map((character, at) => [character, 0x80 + at])
)

/**
 * What texts are misread: accents and letters of European scripts, punctuation, signs, ligatures. A capital with an accent before
 * a quotation mark, which is no misreading, makes a character of another script.
 */
const LIKELY = /^[\u00a0-\u017f\u0370-\u04ff\u2000-\u22ff\ufb00-\ufb06]$/

/** So many have to be likely, to one that is not. */
const fewest = 3
const clearly = 4

/** A text with its characters as they were, where it was misread. */
export function asWritten(text: string): string {
  let likely = 0
  let unlikely = 0
  for (const [misread] of matchesOf(text, MISREAD)) {
    if (meant(misread) === undefined) unlikely++
    else likely++
  }
  if (likely < fewest || likely < clearly * unlikely) return text
  return text.replace(MISREAD, (misread) => {
    const character = meant(misread)
    return character === undefined ? misread : character + misread.slice(bytesOf(misread))
  })
}

/** How many bytes a character has, by its first one. */
function bytesOf(misread: string): number {
  const first = misread.charCodeAt(0)
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
}

/** The character that some others stand for; `undefined` where they stand for none, or none that is likely. */
function meant(misread: string): string | undefined {
  const length = bytesOf(misread)
  if (misread.length < length) return undefined
  const bytes = [...misread.slice(0, length)].map(
    (character) => windowsBytes.get(character) ?? character.charCodeAt(0)
  )
  const character = Buffer.from(bytes).toString('utf8')
  return LIKELY.test(character) ? character : undefined
}
