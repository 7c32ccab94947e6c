/**
 * Lines of justified text whose words stand so far apart that the extractor wrote each on a line of its own, mostly the last
 * words of a page or of a paragraph: “the\nwords\nstand\nfar\napart”. No other column stands between two of them.
 */

import {perPaper} from '../per-paper.ts'
import type {PlacedJump, PreparedPaper} from '../prepared.ts'
import {nextLine} from '../text/lines.ts'
import {UNSPACED} from '../text/words.ts'
import type {InferredLayout} from './boundary.ts'

/** So many words in a row, each on a line of its own, are a line: labels of a figure that a sentence goes on in are fewer. */
const FEWEST_WORDS = 4
/** And so many letters has every second of them at least: the letters of a formula stand on lines of their own, too. */
const LONG_WORD = 3

/** A line that is one word. */
const LONE_WORD = /^\s*[^\p{L}\p{N}\s]*\p{L}\S*\s*$/u
/** A line longer than this is none. */
const LONGEST_WORD = 40
/** The end of a sentence, behind which labels of a figure may follow. */
const SENTENCE_END = /[.!?。！？]["”’»)\]]*\s*$/

/**
 * Whether a jump skips words of such a line and takes others of it: those beside the words that it leaves or enters.
 */
export function skipsSpreadWords(
  paper: PreparedPaper,
  {lines}: InferredLayout,
  {leave, enter}: PlacedJump
): boolean {
  if (enter <= leave + 1) return false
  const runs = runsOf(paper)
  if (runs === undefined) return false
  const isSkipped = (line: number): boolean => line > leave && line < enter
  const next = nextLine(lines, leave, 1)
  const last = nextLine(lines, enter, -1)
  return (
    (runs[leave] !== 0 && isSkipped(next) && runs[next] === runs[leave]) ||
    (runs[enter] !== 0 && isSkipped(last) && runs[last] === runs[enter])
  )
}

/** The numbers of the spread lines that a paper's lines are words of, from 1; 0 for all others. `undefined` where there are none. */
const runsOf = perPaper(({text, boundaries: {inferred}}): Int32Array | undefined => {
  if (!inferred) return undefined
  const {lines} = inferred
  const runs = new Int32Array(lines.count)
  let found = 0
  let run: number[] = []
  let long = 0
  const close = (): void => {
    if (run.length >= FEWEST_WORDS && 2 * long >= run.length) {
      found++
      for (const line of run) runs[line] = found
    }
    run = []
    long = 0
  }
  for (let line = 0; line < lines.count; line++) {
    const [start, end] = [lines.start[line]!, lines.end[line]!]
    if (lines.first[line] === lines.last[line]) continue
    const written = end - start > LONGEST_WORD ? '' : text.slice(start, end)
    if (!LONE_WORD.test(written) || UNSPACED.test(written)) {
      close()
      continue
    }
    run.push(line)
    if (lines.last[line]! - lines.first[line]! >= LONG_WORD) long++
    if (SENTENCE_END.test(written)) close()
  }
  close()
  return found > 0 ? runs : undefined
})
