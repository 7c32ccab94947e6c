/** Counts how often each of many short texts stands in a long one, in one pass over it. */

/** Letters by which a text is looked for; four fill the 16 bits of a key. */
const prefixLength = 4
const bitsALetter = 4
const keyMask = 0xffff

/**
 * How often each part stands in a text; occurrences of a part do not overlap each other.
 *
 * @param parts different texts.
 */
export function countOccurrences(text: string, parts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  // Which of the lists below is meant by a key, from 1; a sparse array would be a slow one.
  const listOf = new Uint16Array(keyMask + 1)
  const lists: {part: string; end: number}[][] = []
  for (const part of parts) {
    if (part.length < prefixLength) {
      counts.set(part, countShort(text, part))
      continue
    }
    counts.set(part, 0)
    const key = keyOf(part)
    if (listOf[key] === 0) listOf[key] = lists.push([])
    lists[listOf[key]! - 1]!.push({part, end: 0})
  }
  // The key of the last four letters: each letter is shifted out by the fourth behind it.
  let key = 0
  for (let end = 1; end <= text.length; end++) {
    key = ((key << bitsALetter) ^ text.charCodeAt(end - 1)) & keyMask
    const list = listOf[key]!
    if (list === 0) continue
    const start = end - prefixLength
    for (const entry of lists[list - 1]!) {
      if (start < entry.end || !text.startsWith(entry.part, start)) continue
      counts.set(entry.part, counts.get(entry.part)! + 1)
      entry.end = start + entry.part.length
    }
  }
  return counts
}

function keyOf(part: string): number {
  let key = 0
  for (let at = 0; at < prefixLength; at++) {
    key = ((key << bitsALetter) ^ part.charCodeAt(at)) & keyMask
  }
  return key
}

function countShort(text: string, part: string): number {
  if (part === '') return 0
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}
