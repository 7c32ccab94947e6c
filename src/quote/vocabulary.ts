/** The words that a paper writes with spaces around them, for telling where words meet that lost theirs. */

/** How often a paper writes each word; words are lower case, without marks around them. */
export type Vocabulary = ReadonlyMap<string, number>

/** A longer run of letters is several words whose spaces were lost, not a word to learn. */
const LONGEST_WORD = 20
/** A word with no mark behind it, so that the next one belongs to it. */
const PLAIN = /^[\p{L}\p{M}]+$/u
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu

/** Lines shorter than this are labels and headings, whose spaces say little. */
const SHORT_LINE = 30
/** A line with more characters for each of its spaces has lost some; sound English lines have 6, German ones 7. */
const CHARACTERS_A_SPACE = 8.5

/** Counts the words of a paper on the lines that kept their spaces, in one pass. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line.length > SHORT_LINE && line.length > CHARACTERS_A_SPACE * spacesIn(line)) continue
    for (const match of line.matchAll(WORD)) {
      const written = match[0]
      if (written.length > LONGEST_WORD) continue
      const word = written.toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

function spacesIn(line: string): number {
  let spaces = 0
  for (let offset = 0; offset < line.length; offset++) if (line.charCodeAt(offset) === 32) spaces++
  return spaces
}

/** How often a paper writes two words side by side, on the lines that kept their spaces: “first second” by count. */
export function pairsOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line.length > CHARACTERS_A_SPACE * spacesIn(line)) continue
    let before = ''
    for (const written of line.split(' ')) {
      const word = written.toLowerCase()
      const bare = /^[\p{L}\p{M}]+/u.exec(word)?.[0]
      if (before !== '' && bare !== undefined) {
        const pair = `${before} ${bare}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
      before = PLAIN.test(word) ? word : ''
    }
  }
  return counts
}
