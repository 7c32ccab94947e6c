/**
 * Whether what a jump skips belongs somewhere else on the page, or was left out of the quotation.
 *
 * In a paper of which only the text is known, a line that stands between two lines of a sentence may be
 * the other column's, or the sentence's own. The words on both sides tell, and so do the lines around.
 */

import {Boundary, type InferredLayout, isBesideColumn} from '../layout/boundary.ts'
import {notesAtFoot} from '../layout/foot-notes.ts'
import {isText, Line} from '../layout/line-kinds.ts'
import {doubtWithoutColumns, isRagged} from '../layout/no-columns.ts'
import {hasTextAbove, standsBelow} from '../layout/page-places.ts'
import {skipsSpreadWords} from '../layout/spread-lines.ts'
import type {Jump, PlacedJump, PreparedPaper, Stretch} from '../prepared.ts'
import type {Step} from '../reading/step.ts'
import {behindMarks, fold} from '../text/fold.ts'
import {isKnownWord, isSureWord} from '../text/joined-words.ts'
import {lineOf, nextLine} from '../text/lines.ts'
import {negationIn} from '../verdict/negations.ts'
import {beginsAmid, continuity, endsAmid} from './continuity.ts'

/**
 * From this doubt on, a jump leaves open whether words were left out: 97 of 100 interrupted quotations stay
 * below, and 5 of those that lack a whole line, 1 of those that lack a line's last word.
 */
export const DOUBTFUL = 4
/** From this doubt on, words were left out. */
export const REFUTED = 7

/** A jump over more lines than this is not judged by the lines around it: they do not read on from one to the other. */
const FAR = 40
/**
 * From one page to the next it is judged so over more lines than this: behind a page's foot and head they are a figure's at the top of the next page,
 * and no other column's.
 */
const FAR_BETWEEN_PAGES = 6

/** Whether a jump leads back, or too far for the lines around to tell of it. */
function isLeap({kinds}: InferredLayout, {leave, enter}: PlacedJump): boolean {
  if (enter < leave) return true
  return enter - leave > (kinds.page[leave] === kinds.page[enter] ? FAR : FAR_BETWEEN_PAGES)
}

/**
 * How doubtful a jump of a reading is: in units of two to one odds, that it left words of the paper out; below 0
 * where layout explains it better. `stretches` are all that the reading takes up, see `stretchesOf`.
 */
export function doubtOf(
  paper: PreparedPaper,
  layout: InferredLayout,
  jump: Jump,
  stretches: readonly Stretch[]
): number {
  const {lines} = layout
  const placed = {leave: lineOf(lines, jump.from - 1), enter: lineOf(lines, jump.to), ...jump}
  if (skipsSpreadWords(paper, layout, placed)) return IN_SPREAD_LINE
  if (skipsFurniture(paper, layout, placed)) return 0
  let doubt = 0
  doubt += negationDoubt(paper, layout, placed)
  if (skipsHalf(paper, placed)) doubt += HALF_WORD
  if (entersFurniture(layout, placed)) doubt += INTO_FURNITURE
  if (skipsColumn(paper, layout, placed)) return doubt + SKIPS_COLUMN
  const stands = standsBelow(paper, placed)
  if (stands === 'entered') return doubt + BELOW
  const isFar = isLeap(layout, placed)
  if (stands === 'other') doubt += isFar ? PASSED_BY_FAR : PASSED_BY
  if (isFar && hasTextAbove(paper, placed)) doubt += PASSED_BY_FAR
  doubt += doubtWithoutColumns(paper, layout, placed)
  if (isFar) return doubt + farDoubt(paper, layout, placed)
  return doubt + paper.neighbourhood(layout).doubt(jump, stretches)
}

/** The doubt of a jump over words of a line that is spread over many: as good as a word left out in mid-line. */
const IN_SPREAD_LINE = 12

/**
 * The doubt of a jump to the next line of its column, as the places of words on the page show: as low as for most lines of columns, so
 * that a negation at the edge of another column, which `NEGATION` is for, does not refute it.
 */
const BELOW = -3
/**
 * What it adds that another line stands there. With it, a third less of the lines that quotations dropped passed where places are
 * known, and no true quotation more was doubted; without a page's end or a blank line in between, few texts go on elsewhere.
 */
const PASSED_BY = 4
/**
 * And to a jump that is far, or back, on either side: no column ends or begins amid its text. Of 2,049 lines that were glued to lines
 * elsewhere on their page 66 passed without, 28 with 4, 21 with 8, and no true quotation was doubted more.
 */
const PASSED_BY_FAR = 8

/**
 * The doubt of a jump to another page that leaves a left column, or enters a right one: the other column comes between. Of 23,000 of true
 * quotations none does where the extractor kept the gap; of 86 that were put together at the ends of pages 62 do.
 */
const SKIPS_COLUMN = 12

function skipsColumn(
  {boundaries: {exits, entries}}: PreparedPaper,
  {kinds}: InferredLayout,
  {from, to, leave, enter}: PlacedJump
): boolean {
  if (kinds.page[leave] === kinds.page[enter]) return false
  return exits[from] === Boundary.gap || entries[to] === Boundary.gap
}

/**
 * What it adds that the word just behind the exit, or just before the entry, on the same line, denies: left out, it would
 * change the sense most. With 3, twice as many lost negations passed in made columns; 5 costs one true quotation in a thousand
 * that columns interrupt, and 6, to which it was raised with {@link REFUTED}, 2 of 3,649 more.
 */
const NEGATION = 6
const WORD_LOOK = 24
/** What it adds that nothing is skipped but such a word: no column has lines of one “not”. */
const NEGATION_ALONE = 12
/** What it adds that a text goes on in a running head or a page number, beyond lines that are none. */
const INTO_FURNITURE = 4

function entersFurniture({kinds}: InferredLayout, {leave, enter}: PlacedJump): boolean {
  return kinds.kind[enter] === Line.furniture && kinds.kind[leave] !== Line.furniture
}

function negationDoubt(
  paper: PreparedPaper,
  {lines}: InferredLayout,
  {from, to, leave, enter}: PlacedJump
): number {
  const {folded, text} = paper
  const out = behindMarks(folded, from)
  const lineEnd = lines.end[leave]!
  const behind = /^\s*([\p{L}\p{M}]+)/u.exec(
    text.slice(out, Math.min(lineEnd, out + WORD_LOOK))
  )?.[1]
  const into = folded.at[to]!
  const lineStart = lines.start[enter]!
  const before = /([\p{L}\p{M}]+)\s*$/u.exec(
    text.slice(Math.max(lineStart, into - WORD_LOOK), into)
  )?.[1]
  const negation =
    [behind, before].find((word) => word !== undefined && negationIn(word, paper)) ??
    (before && gluedNegation(paper, before))
  if (negation === undefined) return 0
  const isAlone = folded.symbols.slice(from, to) === fold(negation, folded).symbols
  return isAlone ? NEGATION_ALONE : NEGATION
}

/** What it adds that half of the word is left out with which the text goes on. */
const HALF_WORD = 12
/** Half of a word, with its hyphen at the end of a line or a column. */
const HALF = /^\s{0,3}(\p{L}{1,24})[-‐\u00ad]\s/u

/** Whether a jump leaves out the half before a line's hyphen of the word that it goes on with: “often un-⏎changed”. */
function skipsHalf(paper: PreparedPaper, {from, to}: PlacedJump): boolean {
  const {folded, text} = paper
  const out = behindMarks(folded, from)
  const half = HALF.exec(text.slice(out, out + WORD_LOOK))?.[1]
  if (half === undefined) return false
  const into = folded.at[to]!
  const rest = /^\p{Ll}+/u.exec(text.slice(into, into + WORD_LOOK))?.[0]
  if (rest === undefined) return false
  return isKnownWord(paper, half.toLowerCase() + rest) || !isSureWord(paper, rest)
}

/** A negation that stands against half of another column's word, where no such word is known: “harb|not”. */
function gluedNegation(paper: PreparedPaper, word: string): string | undefined {
  const {halves, vocabulary} = paper
  if (halves.size === 0 || (vocabulary.get(word.toLowerCase()) ?? 0) > 1) return undefined
  for (let start = 1; start < word.length - 1; start++)
    if (negationIn(word.slice(start), paper)) return word.slice(start)
  return undefined
}

/** The doubt of a jump to another page or back to the top of the next column, by where it goes and by the words on both sides. */
function farDoubt(paper: PreparedPaper, layout: InferredLayout, jump: PlacedJump): number {
  const {from, to, leave, enter} = jump
  const {lines} = layout
  const below = lines.last[leave]!
  const above = lines.first[enter]!
  const goesOn = Math.max(continuity(paper, from, from), continuity(paper, from, below))
  const comesFrom = Math.max(continuity(paper, to, to), continuity(paper, above, to))
  const unlikely = goesOn + comesFrom - continuity(paper, from, to)
  const begins =
    isAtEdge(paper, layout, enter, -1) || (to === above && isBelowCaption(paper, layout, enter))
  const edges = Number(isAtEdge(paper, layout, leave, 1)) + Number(begins)
  const order = paper.neighbourhood(layout).orderAt({from, to})
  const {passed, overNotes} = textBetween(paper, layout, leave, enter)
  return (
    AT_EDGES[edges]! +
    (edges < 2 ? IN_ORDER * order : 0) +
    leapDoubt(paper, layout, jump, order, passed.length) +
    (passed.length > 0 && overNotes ? BESIDE_NOTES : 0) +
    (order > 0 && passesColumn(paper, layout, jump, passed) ? PASSES_COLUMN * order : 0) +
    unlikely
  )
}

/** What a far jump adds that goes back to another page, or passes over much text. */
const OVER_TEXT = 8
/**
 * What one adds that goes back, by how many of its sides are amid a line, beside another column: a line may stand alone in its column. And in
 * a text in order throughout, where an extractor may have printed the blocks of a page in another order.
 */
const BACK = [8, 3, 0]
const BACK_IN_ORDER = 3
/** Lines of text that the legend of a figure, the notes of a column and the cells of a table may have together. */
const MOST_PASSED = 30
/**
 * And what each of such lines adds between the end of a page and a place near the top of the next one, where text may have been left out above
 * a formula. Of 321 sentences over the ends of columns 74 to 93 in three extractions were refused with it, and 86 to 109 when these jumps were
 * judged by the lines around; with 0, of 1,515 that were put together at the ends of columns 13 to 43 more passed.
 */
const AT_TOP = 0.6

/**
 * How much speaks against a far jump that it goes where no column goes on. Of 204 of true quotations 186 go back from a left column to a
 * right one on its page, and none to another page; of 1,084 from a column's end to the beginning of one that does not follow it, 32 do.
 */
function leapDoubt(
  {boundaries}: PreparedPaper,
  {kinds}: InferredLayout,
  {from, to, leave, enter}: PlacedJump,
  order: number,
  passed: number
): number {
  if (enter < leave) {
    if (kinds.page[leave] !== kinds.page[enter]) return OVER_TEXT
    const sides =
      Number(isBesideColumn(boundaries.exits[from])) +
      Number(isBesideColumn(boundaries.entries[to]))
    return BACK[sides]! + order * (BACK_IN_ORDER - BACK[sides]!)
  }
  if (passed > MOST_PASSED) return OVER_TEXT
  const isNear = enter - leave <= FAR
  return isNear ? Math.min(OVER_TEXT, AT_TOP * passed) : 0
}

/** What it adds that a jump passes over the notes at the foot of a page and over text besides: that is the text that goes on overleaf. */
const BESIDE_NOTES = 8

/**
 * The lines of text between two others, up to one more than what is no column may have, and whether notes at the foot of a page stand there,
 * which are none of its text.
 */
function textBetween(
  paper: PreparedPaper,
  {kinds, lines}: InferredLayout,
  leave: number,
  enter: number
): {passed: number[]; overNotes: boolean} {
  const notes = notesAtFoot(paper)
  const passed: number[] = []
  let overNotes = false
  for (let line = leave + 1; line < enter; line++) {
    if (!notes?.[leave] && notes?.[line]) overNotes = true
    else if (passed.length > MOST_PASSED || lines.first[line] === lines.last[line]) continue
    else if (isText(kinds.kind[line])) passed.push(line)
  }
  return {passed, overNotes}
}

/**
 * What it adds that a far jump passes over a column, where lines are in order. Of 609 quotations that go on at the beginning of a column
 * that does not follow, 84 passed without it, and 55 do; of 879 true ones over the ends of columns and pages 3 more were refused.
 */
const PASSES_COLUMN = 6
/** Fewer lines between two edges may be the cells of a table. */
const FEWEST_OF_COLUMN = 3

/**
 * Whether a jump passes over a text that begins amid a sentence and ends amid one, as a column does and nothing else between two of
 * them, and that goes on with both texts no worse than they with each other.
 */
function passesColumn(
  paper: PreparedPaper,
  layout: InferredLayout,
  {from, to}: PlacedJump,
  passed: readonly number[]
): boolean {
  const {lines} = layout
  const own = continuity(paper, from, to)
  /** Lines of a text that began amid a sentence, none as long as none did; and how well it goes on with the text that is left. */
  let rows = 0
  let goesOn = 0
  for (const line of passed) {
    const first = lines.first[line]!
    const last = lines.last[line]!
    if (rows > 0) rows++
    else if (beginsAmid(paper, first) && isAtEdge(paper, layout, line, -1)) {
      rows = 1
      goesOn = continuity(paper, from, first)
    }
    if (
      rows >= FEWEST_OF_COLUMN &&
      endsAmid(paper, last) &&
      isAtEdge(paper, layout, line, 1) &&
      goesOn + continuity(paper, last, to) >= 2 * own
    )
      return true
  }
  return false
}

/**
 * The odds against a jump that is far, or back, before its words are looked at: by how many of its two sides show that a text may end
 * there, or begin. With 3 in place of 6, 190 in place of 75 of 2,049 glued lines passed where the lines of two columns are joined, and 5 of
 * 10,438 interrupted quotations fewer were doubted.
 */
const AT_EDGES = [6, 1, -1]
/**
 * What is added where a side does not show it, and all lines around are in order: then nothing else stands between two lines of a text. With 3,
 * 123 of 1,341 quotations passed that lack the line before the end of a page or column, or behind it, and with 6 47 do; of 879 true ones 4 more
 * were refused, all where an extractor keeps no blank lines.
 */
const IN_ORDER = 6

/**
 * Whether a text may end with a line, with `by` 1, or begin with it, with -1: at a page's end, above its notes, at a blank line, or beside what is
 * no text.
 */
function isAtEdge(
  paper: PreparedPaper,
  {lines, kinds}: InferredLayout,
  line: number,
  by: 1 | -1
): boolean {
  const {text} = paper
  const other = nextLine(lines, line, by)
  if (other !== line + by || !isText(kinds.kind[other])) return true
  const notes = notesAtFoot(paper)
  if (by > 0 && notes?.[other] && !notes[line]) return true
  const [above, below] = by > 0 ? [line, other] : [other, line]
  return text.slice(lines.end[above], lines.start[below]).includes('\f')
}

/** Lines that a caption has at most. */
const MOST_OF_CAPTION = 15

/** Whether a line follows a caption at once, as in texts without blank lines: a sentence ends above it, and from the caption's first line on all are text. */
function isBelowCaption(
  paper: PreparedPaper,
  {lines, kinds}: InferredLayout,
  line: number
): boolean {
  if (line === 0 || endsAmid(paper, lines.last[line - 1]!)) return false
  const highest = Math.max(0, line - 1 - MOST_OF_CAPTION)
  for (let above = line - 1; above >= highest; above--) {
    if (kinds.kind[above] === Line.caption) return true
    if (!isText(kinds.kind[above])) return false
  }
  return false
}

/** Words left out up to this many symbols, some ten words, are still the text that the quotation reads. */
const READ_OVER = 60

/** The stretches of the paper that a reading takes up, in its order. */
export function stretchesOf(steps: readonly Step[]): Stretch[] {
  const stretches: Stretch[] = []
  let leaves: number | undefined
  for (const {kind, from, to} of steps) {
    const last = stretches.at(-1)
    if (kind === 'layout') {
      leaves = last?.to
      continue
    }
    if (last?.to === from && to >= from && to - from <= READ_OVER) last.to = to
    else if (kind === 'match') stretches.push({from, to, leaves})
    else continue
    leaves = undefined
  }
  return stretches
}

/**
 * Whether a jump goes from a line's end to a line's start over nothing but running heads and page numbers. In a text with a line
 * for each word, any word that is repeated would be one.
 */
function skipsFurniture(
  paper: PreparedPaper,
  {kinds, lines}: InferredLayout,
  {from, to, leave, enter}: PlacedJump
): boolean {
  const {boundaries} = paper
  if (enter <= leave || isRagged(paper)) return false
  if (boundaries.exits[from] !== Boundary.line || boundaries.entries[to] !== Boundary.line)
    return false
  for (let line = leave + 1; line < enter; line++) {
    const isBlank = lines.first[line] === lines.last[line]
    if (!isBlank && kinds.kind[line] !== Line.furniture) return false
  }
  return true
}
