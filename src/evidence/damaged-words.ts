/** Tells words that the extraction damaged, by the other words of the same text. */

/** How often a text has a spelling. */
export interface Tally {
  /** As written: letters, with hyphens and apostrophes between them. */
  spelling: string
  all: number
  /** How often at the beginning of a line. */
  first: number
  /** How often broken off: with a hyphen and a space behind it. */
  broken: number
}

/** Letters from which on a word may be two that lost their space, and letters of such a part. */
const shortestGlued = 9
const shortestPart = 3
/** Letters of the longest word that a part is looked for in; longer ones lost their spaces. */
const longestWord = 22

type Counts = Pick<Tally, 'all' | 'first' | 'broken'>

/** Tell damaged words, in small letters, by the spellings of a text. */
export function damagedAmong(spellings: ReadonlyMap<string, Tally>): (word: string) => boolean {
  const counts = new Map<string, Counts>()
  for (const tally of spellings.values()) addRuns(counts, tally)
  const countOf = (word: string) => counts.get(word)?.all ?? 0
  // The text’s words that may have lost an ending, each on a line; put together when first needed.
  let whole: string | undefined
  const isEnding = (word: string) => {
    whole ??= wholeWords(counts)
    return word.length >= shortestPart && endsLine(whole, word)
  }
  return (word) => {
    // “pref” of “pref- erence”, and “erence” at the beginning of a line.
    const count = counts.get(word)
    if (count && count.broken * 2 >= count.all) return true
    if (count && count.first > 1 && count.first * 2 >= count.all && isEnding(word)) return true
    return isGlued(word, countOf)
  }
}

/** Count the runs of letters of a spelling: its parts between hyphens. */
function addRuns(counts: Map<string, Counts>, {spelling, all, first, broken}: Tally) {
  const runs = /^[a-z]+$/i.test(spelling) ? [spelling] : spelling.split(/[^\p{L}]+/u)
  runs.forEach((run, index) => {
    if (run.length < 2) return
    const word = run.toLowerCase()
    const count = counts.get(word) ?? {all: 0, first: 0, broken: 0}
    counts.set(word, count)
    count.all += all
    if (index === 0) count.first += first
    if (index === runs.length - 1) count.broken += broken
  })
}

/** The words that the text has more than once, each between line ends. */
function wholeWords(counts: ReadonlyMap<string, Counts>): string {
  const lines = ['']
  for (const [word, {all}] of counts) {
    if (all > 1 && word.length <= longestWord) lines.push(word)
  }
  return `${lines.join('\n')}\n`
}

/** Whether a line of a text ends in a word and is longer than it. */
function endsLine(text: string, word: string): boolean {
  const ending = `${word}\n`
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
    if (text[at - 1] !== '\n') return true
  }
  return false
}

/** Whether a word is two words of the text without their space: “activeinference”, which is rarer than both. */
function isGlued(word: string, countOf: (word: string) => number): boolean {
  if (word.length < shortestGlued) return false
  const own = Math.max(1, countOf(word))
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (countOf(word.slice(0, at)) > own && countOf(word.slice(at)) > own) return true
  }
  return false
}
