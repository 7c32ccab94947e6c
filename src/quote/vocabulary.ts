/** The words that a paper writes with spaces around them, for telling where words meet that lost theirs. */

/** How often a paper writes each word; lower case. */
export type Vocabulary = ReadonlyMap<string, number>

/** How often two words, in any case, stand side by side. */
export type Pairs = (first: string, second: string) => number

/** A longer run of letters is several words whose spaces were lost, not a word to learn. */
const LONGEST_WORD = 20
/** Lines shorter than this are labels and headings, whose spaces say little. */
const SHORT_LINE = 30
/** A line with more characters for each of its spaces has lost some; sound English lines have 6, German ones 7. */
const CHARACTERS_A_SPACE = 8.5
const BEYOND_ASCII = /[\p{L}\p{M}]/u

/** Counts the words of a paper on the lines that kept their spaces, in one pass. */
export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  eachSoundLine(text, (start, end) => {
    eachWord(text, start, end, (from, to) => {
      if (to - from <= LONGEST_WORD) count(counts, text.slice(from, to).toLowerCase())
    })
  })
  return counts
}

/** Counts the pairs of words that stand side by side on one line, with nothing but a space between. */
export function pairsOf(text: string): Pairs {
  // Words are numbered, so that a pair is a number, too: strings of ten thousand pairs cost more than all else here.
  const numbers = new Map<string, number>()
  const row: number[] = []
  eachSoundLine(text, (start, end) => {
    let before = -1
    let beforeEnd = -1
    eachWord(text, start, end, (from, to) => {
      const adjoins = from === beforeEnd + 1 && text.charCodeAt(beforeEnd) === 32
      if (!adjoins || to - before > 2 * LONGEST_WORD) row.push(-1)
      const word = text.slice(from, to).toLowerCase()
      let number = numbers.get(word)
      if (number === undefined) {
        number = numbers.size
        numbers.set(word, number)
      }
      row.push(number)
      before = from
      beforeEnd = to
    })
  })
  const counts = new Map<number, number>()
  for (let index = 1; index < row.length; index++) {
    const [first, second] = [row[index - 1]!, row[index]!]
    if (first < 0 || second < 0) continue
    const pair = first * numbers.size + second
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return (first, second) => {
    const one = numbers.get(first.toLowerCase())
    const other = numbers.get(second.toLowerCase())
    if (one === undefined || other === undefined) return 0
    return counts.get(one * numbers.size + other) ?? 0
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Visits the lines that kept their spaces. */
export function eachSoundLine(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const length = end - start
    if (length <= SHORT_LINE || length <= CHARACTERS_A_SPACE * spacesIn(text, start, end))
      visit(start, end)
    start = end + 1
  }
}

function spacesIn(text: string, start: number, end: number): number {
  let spaces = 0
  for (let offset = start; offset < end; offset++) if (text.charCodeAt(offset) === 32) spaces++
  return spaces
}

/** Visits the runs of letters of a stretch. */
function eachWord(
  text: string,
  start: number,
  end: number,
  visit: (from: number, to: number) => void
): void {
  let from = -1
  for (let offset = start; offset < end; offset++) {
    if (isLetterAt(text, offset)) {
      if (from < 0) from = offset
    } else if (from >= 0) {
      visit(from, offset)
      from = -1
    }
  }
  if (from >= 0) visit(from, end)
}

function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return BEYOND_ASCII.test(text[offset]!)
}
