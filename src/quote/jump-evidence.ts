/**
 * Whether what a jump skips belongs somewhere else on the page, or was left out of the quotation.
 *
 * In a paper of which only the text is known, a line that stands between two lines of a sentence may be
 * the other column's, or the sentence's own. The words on both sides tell, and so do the lines around.
 */

import type {Step} from './align.ts'
import {Boundary} from './boundary.ts'
import {continuity} from './continuity.ts'
import {endOf} from './fold.ts'
import {lineOf} from './lines.ts'
import type {PreparedPaper} from './paper.ts'

/** From this doubt on, a jump leaves open whether words were left out; 98 of 100 true quotations stay below. */
export const DOUBTFUL = 2.2
/** From this doubt on, words were left out; eight to one odds. */
export const REFUTED = 3

/** Words that tell against a jump count this much at most in its favour: they may be a coincidence. */
const MOST_FOR = 2
/** The jump is inside a word of the quotation: the paper's hyphen meets the word's other half. */
const WORD_JOINED = 3
/** Debris is no words, so that what words say of it counts half. */
const DEBRIS_WEIGHT = 0.5
/** What the lines around say counts half: hyphens there are few. */
const FLOW_WEIGHT = 0.5
const LEAST_FLOW = -1.5
const MOST_FLOW = 3
/** A reading that comes over a line's end without a jump, right before or behind one over a body line. */
const RUNS_ON_WEIGHT = 0.5
/**
 * Two columns alternate line by line, so that a jump skips one body line; here are the doubts when it skips
 * that, two, or so many lines that one of the sentence's own column is among them. No jump of the 750 in
 * true quotations skipped three lines with running text.
 */
const ONE_BODY_LINE = 0.6
const TWO_BODY_LINES = 1.5
const TWO_STRIDES = 3.2
const FAR = 2.5
/** What begins as a caption or a note, or ends with a page, is matter of its own, though its lines look like body. */
const MATTER = 1

/**
 * How doubtful a jump of a reading is: in units of two to one odds, that it left words of the paper out.
 * Weights and limits are fitted to the jumps of 329 true quotations and of 75 from which a line or a
 * line's last word was left out (`bench/quotes`, one half of the papers).
 */
export function doubtOf(
  paper: PreparedPaper,
  steps: readonly Step[],
  index: number,
  insideWord: boolean
): number {
  const {folded, lines, boundaries} = paper
  const step = steps[index]!
  const misfit = Math.max(
    boundaries.misfits.get(step.from) ?? 0,
    boundaries.misfits.get(step.to) ?? 0
  )
  const debris =
    boundaries.exits[step.from] === Boundary.debris ||
    boundaries.entries[step.to] === Boundary.debris
  const doubt = Math.max(-MOST_FOR, wordDoubt(step)) * (debris ? DEBRIS_WEIGHT : 1) + misfit
  const line = lineOf(lines, step.from - 1)
  const entered = lineOf(lines, step.to)
  const skipped = boundaries.bodyLines(line, entered)
  const whole =
    boundaries.exits[step.from] === Boundary.line && boundaries.entries[step.to] === Boundary.line
  if (whole && entered > line + 1 && boundaries.onlyFurniture(line, entered)) return 0
  if (skipped === 0) return doubt
  return (
    doubt +
    skippedDoubt(skipped, entered - line, whole, boundaries.isMatter(line, entered)) +
    (whole ? lineDoubt() : 0)
  )

  function lineDoubt(): number {
    const one = steps[index - 1]
    const other = steps[index + 1]
    const cameOver = one?.kind === 'match' && lines.first[line]! > one.from ? 1 : 0
    const goesOn = other?.kind === 'match' && lines.last[entered]! < other.to ? 1 : 0
    const flow = Math.max(LEAST_FLOW, Math.min(MOST_FLOW, paper.flow(line)))
    return flow * FLOW_WEIGHT + (cameOver + goesOn) * RUNS_ON_WEIGHT
  }

  /** How much better the paper reads without the jump than with it. */
  function wordDoubt({from, to}: Step): number {
    const leave = behindMarks(paper, from)
    const enter = folded.at[to]!
    const straightOn = continuity(paper, leave, folded.at[from]!)
    const straightIn = continuity(paper, behindMarks(paper, to), enter)
    const joined = insideWord ? WORD_JOINED : continuity(paper, leave, enter)
    return straightOn + straightIn - joined
  }
}

function skippedDoubt(bodyLines: number, lines: number, whole: boolean, matter: boolean): number {
  if (matter) return MATTER
  if (bodyLines > 2) return FAR
  if (lines >= 4) return TWO_STRIDES
  if (bodyLines === 2) return TWO_BODY_LINES
  return whole ? ONE_BODY_LINE : 0
}

/** The offset behind the symbol before `symbol` and the marks that follow it. */
function behindMarks({folded, text}: PreparedPaper, symbol: number): number {
  if (symbol === 0) return 0
  let offset = endOf(folded, symbol - 1)
  while (/[-‐\u00ad¬.,;:?!)\]”"’]/.test(text[offset] ?? '')) offset++
  return offset
}
