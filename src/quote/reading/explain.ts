/** What extraction did to the paper's text, where an alignment differs: lost glyphs, note marks, scripts of formulas. */

import {doubtOf, REFUTED, stretchesOf} from '../jumps/jump-evidence.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {endOf, isDigit, NumberMark, UNKNOWN_CODE} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {isAsciiLetter} from '../text/letters.ts'
import {lineOf} from '../text/lines.ts'
import {isMovedScript, stackedScripts, withScriptsInPlace} from '../text/scripts.ts'
import {isSpace} from '../text/words.ts'
import {isReferenceLike, isTold} from '../verdict/damage.ts'
import {isNoteMark} from '../verdict/note-marks.ts'
import {jumpCost, type Sides} from './sides.ts'
import type {Step} from './step.ts'

/** Steps of which some are taken as matched, since the extraction explains them. */
export interface Explained {
  steps: readonly Step[]
  /** What each of them costs that is a jump or a repair, in the unit of `Boundaries.cost`; 0 for others. */
  costs: readonly number[]
}

/** Steps in which only what a reader would call a difference still differs. */
export interface Believed {
  steps: readonly Step[]
  /** What the jumps and the repairs cost together. */
  cost: number
  /** How doubtful the most doubtful jump is; see `doubtOf`. */
  doubt: number
}

/** What one repair costs; far less than a jump, but a quotation full of them is nobody's. */
const REPAIR = 0.4

/** Takes as matched what the extraction explains in an alignment, and its jumps as far as layout allows them. */
export function explain(sides: Sides, steps: readonly Step[]): Explained {
  const {paper, quotation, starts} = sides
  const costs: number[] = []
  const placed = withScriptsInPlace(paper, quotation, starts, steps)
  const stacked = stackedScripts(paper, quotation, placed)
  const explained = placed.map((step, index): Step => {
    let {kind} = step
    const beside = [placed[index - 1], placed[index + 1]] as const
    let cost = 0
    if (kind === 'layout') {
      cost = jumpCost(sides, step.start, step.from, step.to)
      if (!Number.isFinite(cost)) kind = 'differs'
    } else if (kind === 'differs' && isCapitalOf(paper.folded, quotation, step)) {
      kind = 'match'
    } else if (kind === 'differs' && (stacked.has(step) || isExplained(sides, step, beside))) {
      cost = REPAIR
      kind = 'repair'
    }
    costs.push(cost)
    return kind === step.kind ? step : {...step, kind}
  })
  return {steps: explained, costs}
}

/** How many jumps of explained steps can be doubted: where the layout was given, none. */
export function doubtable({boundaries}: PreparedPaper, {steps}: Explained): number {
  return boundaries.inferred ? steps.filter(isJump).length : 0
}

function isJump({kind, from, to}: Step): boolean {
  return kind === 'layout' && from !== to
}

/** Doubts every jump of explained steps, which is dear; `aligned` are the steps before they were explained. */
export function believed(
  {paper, starts}: Sides,
  {steps, costs}: Explained,
  aligned: readonly Step[]
): Believed {
  const {inferred} = paper.boundaries
  const stretches = inferred ? stretchesOf(aligned) : []
  let cost = 0
  let most = 0
  const result = steps.map((step, index): Step => {
    if (inferred && isJump(step)) {
      const {start, from, to} = step
      const jump = {from, to, insideWord: starts[start] === 0}
      const doubt = doubtOf(paper, inferred, jump, stretches)
      if (doubt > REFUTED) return {...step, kind: 'differs'}
      most = Math.max(most, doubt)
    }
    if (step.kind === 'layout' || step.kind === 'repair') cost += costs[index]!
    return step
  })
  return {steps: result, cost, doubt: most}
}

/** The steps before and behind one. */
type Beside = readonly [Step | undefined, Step | undefined]

function isExplained({paper, quotation, starts}: Sides, step: Step, beside: Beside): boolean {
  if (step.to < step.from) return false
  return (
    isLostGlyph(paper, quotation, step, beside) ||
    areToldMarks(paper, step) ||
    isNoteMark(paper, quotation, step) ||
    isForeignGlyph(paper, step) ||
    isLostLigature(paper, quotation, step) ||
    isLostDash(paper, quotation, step) ||
    isMovedScript(paper, quotation, starts, step)
  )
}

/** Accents that capitals are often set without: acute, grave, circumflex, and the cedilla. */
const ACCENTS_OF_SMALL = /[\u0300-\u0302\u0327]/g

/**
 * Whether one letter is the other as a capital without its accent: “A l’aube” for “À l’aube”, “ΤΕΛΟΣ” for “τέλος”. The capital of the
 * Turkish “ı” has no dot, which folding cannot know.
 */
function isCapitalOf(paper: Folded, quotation: Folded, {start, end, from, to}: Step): boolean {
  if (end !== start + 1 || to !== from + 1) return false
  const said = quotation.text[quotation.at[start]!]!
  const reads = paper.text[paper.at[from]!]!
  const [capital, other] = isBareCapital(said) ? [said, reads] : [reads, said]
  return (
    isBareCapital(capital) &&
    other.normalize('NFD').replace(ACCENTS_OF_SMALL, '').replace('ı', 'i').toLowerCase() ===
      capital.toLowerCase()
  )
}

function isBareCapital(character: string): boolean {
  return /\p{Lu}/u.test(character) && character.normalize('NFD').length === 1
}

/** An unknown glyph in a word may stand for up to three letters (a ligature) or for none (an accent, a space). */
const LETTERS_A_GLYPH = 3

function isLostGlyph(paper: PreparedPaper, quotation: Folded, step: Step, beside: Beside): boolean {
  const {folded} = paper
  const glyphs = step.to - step.from
  const letters = step.end - step.start
  if (glyphs === 0 || letters > LETTERS_A_GLYPH * glyphs) return false
  // Any number would do for a lost one, and any sign.
  if (!/^[\p{L}\p{M}]*$/u.test(quotation.symbols.slice(step.start, step.end))) return false
  // No glyph ends one word and begins the next.
  if (spacesIn(quotation, step) >= glyphs) return false
  for (let symbol = step.from; symbol < step.to; symbol++) {
    if (folded.symbols.charCodeAt(symbol) !== UNKNOWN_CODE) return false
  }
  if (isOfAscii(quotation, step) && !isInMatchedLine(paper, step, beside)) return false
  if (standsAlone(folded, step)) {
    if (letters > glyphs) return false
    if (letters === 0) return hasSigns(quotation, step.start)
  }
  if ((letters === 0 || isOfAscii(quotation, step)) && isInUnit(folded, step)) return false
  return letters === 0 || !isTold(paper, step) || isReferenceLike(textOf(quotation, step))
}

/** Whether what stands right before a step's part of the paper, or right behind it, on the same line, is the quotation's, too: it is no running head then. */
function isInMatchedLine(
  {lines}: PreparedPaper,
  {from, to}: Step,
  [before, behind]: Beside
): boolean {
  const areBeside = (one: number, other: number): boolean =>
    lineOf(lines, one) === lineOf(lines, other)
  return (
    (before?.kind === 'match' && before.to === from && areBeside(from - 1, from)) ||
    (behind?.kind === 'match' && behind.from === to && areBeside(to - 1, to))
  )
}

/** Whether a step's part of the quotation has a letter of ASCII: the fonts that lose glyphs are those of Greek ones and of signs. */
function isOfAscii({codes}: Folded, {start, end}: Step): boolean {
  for (let symbol = start; symbol < end; symbol++) if (isAsciiLetter(codes[symbol]!)) return true
  return false
}

/** Whether a step's part of the paper is one of the few letters of a unit behind a number, such as “W”: a lost glyph may be any prefix of it. */
function isInUnit({text, at}: Folded, {from, to}: Step): boolean {
  const start = at[from]!
  const end = at[to - 1]! + 1
  const before = /\p{Nd}\s?(\p{L}{0,2})$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1]
  if (before === undefined) return false
  const behind = /^\p{L}{0,3}/u.exec(text.slice(end, end + 3))![0]
  const {length} = before + behind
  return length > 0 && length < 3
}

/** Whether a step's part of the paper has spaces or marks on both sides: variables and operators, each a sign of its own. */
function standsAlone({text, at}: Folded, {from, to}: Step): boolean {
  const around = (text[at[from]! - 1] ?? ' ') + (text[at[to - 1]! + 1] ?? ' ')
  return /^[^\p{L}\p{M}]{2}$/u.test(around)
}

/** Whether a text has anything but spaces before a symbol and behind the last one. */
function hasSigns({text, at}: Folded, symbol: number): boolean {
  return /\S/.test(text.slice(symbol === 0 ? 0 : at[symbol - 1]! + 1, at[symbol]))
}

function textOf({text, at}: Folded, {start, end}: Step): string {
  return text.slice(at[start]!, at[end])
}

/** Between how many symbols of a step the quotation has a space. */
function spacesIn({text, at}: Folded, step: Step): number {
  let spaces = 0
  for (let symbol = step.start + 1; symbol < step.end; symbol++) {
    for (let offset = at[symbol - 1]! + 1; offset < at[symbol]!; offset++) {
      if (!isSpace(text.charCodeAt(offset))) continue
      spaces++
      break
    }
  }
  return spaces
}

/** Whether all that a quotation leaves out are marks of notes or references that the paper's format tells. */
function areToldMarks(paper: PreparedPaper, step: Step): boolean {
  return step.start === step.end && step.to > step.from && isTold(paper, step)
}

/** A sign of another script inside a word, printed there by a formula beside it. */
function isForeignGlyph({folded, text}: PreparedPaper, step: Step): boolean {
  if (step.start !== step.end || step.to - step.from !== 1) return false
  const code = folded.symbols.charCodeAt(step.from)
  if (code < 128 || /[\p{Script=Latin}]/u.test(folded.symbols[step.from]!)) return false
  const around = (text[folded.at[step.from]! - 1] ?? '') + (text[endOf(folded, step.from)] ?? '')
  return /^[a-z]{2}$/i.test(around)
}

const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'th', 'ti', 'tt', 'ft']
const LIGATURE_GLYPHS: Record<string, string> = {ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', ffi: 'ﬃ', ffl: 'ﬄ'}

/** Ligatures of “f”, to a character of a text, below which it has lost them, but in a heading set in another font: papers have 0.0008 to 0.004. */
const FEW_LIGATURES = 0.0003
const LIGATURE_OF_F = /f[fil]|[\ufb00-\ufb04]/g

/** Whether a paper's text has hardly a ligature of “f”. */
const losesLigatures = perPaper(
  ({text}) => (text.match(LIGATURE_OF_F)?.length ?? 0) < FEW_LIGATURES * text.length
)

/** A ligature that this paper's text never has, or hardly, left out of a word: “ecient”. */
function isLostLigature(paper: PreparedPaper, {symbols}: Folded, step: Step): boolean {
  if (step.from !== step.to) return false
  const ligature = LIGATURES.find((one) => standsIn(symbols, step, one))
  if (ligature === undefined) return false
  const {text} = paper
  const glyph = LIGATURE_GLYPHS[ligature]
  return (
    (!text.includes(ligature) && !text.includes(glyph ?? ligature)) ||
    (glyph !== undefined && losesLigatures(paper))
  )
}

/**
 * Whether what was left out of a word may be a ligature. Where letters repeat, an alignment may as well leave out others: of
 * “classification” the “fi”, or the “if” before it.
 */
function standsIn(symbols: string, {start, end}: Step, ligature: string): boolean {
  if (end - start !== ligature.length) return false
  for (let by = 0; by < ligature.length; by++) {
    if (by > 0 && symbols[start - by] !== symbols[end - by]) break
    if (symbols.startsWith(ligature, start - by)) return true
  }
  for (let by = 1; by < ligature.length; by++) {
    if (symbols[start + by - 1] !== symbols[end + by - 1]) break
    if (symbols.startsWith(ligature, start + by)) return true
  }
  return false
}

/** An extractor that joins lines puts at most this many into one. */
const MOST_JOINED = 3
/** The lines before and behind that show how wide a column is, and how many of them have to be as wide. */
const LINES_AROUND = 3
const FEWEST_ALIKE = 2
/** Lines of one column differ by up to a long word, some 10 of 50 characters, and a joined one is longer by more. */
const ALIKE = 0.2

/**
 * A dash between two numbers (“3-5”) that was taken for a hyphen at a line's end: some extractors take that away and put
 * the lines together, which leaves “35” where the lines around end, in a line that goes on.
 */
function isLostDash({folded, lines}: PreparedPaper, quotation: Folded, step: Step): boolean {
  const {start, end, from, to} = step
  const mark = folded.marks[from]
  if (quotation.marks[start] !== NumberMark.dash || from === 0) return false
  if (mark !== NumberMark.none && mark !== NumberMark.space) return false
  if (quotation.symbols.slice(start, end) !== folded.symbols.slice(from, to)) return false
  if (!isDigit(folded.symbols.charCodeAt(from - 1))) return false
  const line = lineOf(lines, from)
  const before = folded.at[from]! - lines.start[line]!
  const length = lines.end[line]! - lines.start[line]!
  let alike = 0
  for (let other = line - LINES_AROUND; other <= line + LINES_AROUND; other++) {
    if (other < 0 || other >= lines.count || other === line) continue
    const width = lines.end[other]! - lines.start[other]!
    const joined = Math.round(before / width)
    if (joined < 1 || joined > MOST_JOINED || length < (1 + ALIKE) * width) continue
    if (Math.abs(before - joined * width) <= ALIKE * width) alike++
  }
  return alike >= FEWEST_ALIKE
}
