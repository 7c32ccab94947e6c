/** Sub- and superscripts of formulas, which extractions print in other places than a writer does. */

import type {PreparedPaper} from '../prepared.ts'
import {agrees} from '../reading/anchors.ts'
import type {Step} from '../reading/step.ts'
import {endOf, fold, isDigit} from './fold.ts'
import type {Folded} from './folded.ts'
import {lineOf} from './lines.ts'
import {STACKED} from './stacked.ts'
import {lettersOf} from './text-words.ts'

/** Scripts have at most this many symbols, and their lines so many in all. */
const MOST_SCRIPT = 6
const MOST_SCRIPT_LINE = 24
/** More letters are a word. */
const LONG_SCRIPT = /[\p{L}\p{M}]{4}/u
/** A variable has at most this many letters: “x_t”, “AC_i”; a longer name only takes one capital: “Lens_C”. */
const MOST_VARIABLE = 2
/** A script stands on the line below or above, or the one beyond. */
const SCRIPT_LINES = [1, -1, 2, -2]

/**
 * The steps with scripts where the quotation has them: an alignment finds “t” of “x_t” on the line that the extraction
 * printed it on, by a jump there and, where the quotation goes on, back.
 */
export function withScriptsInPlace(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  steps: readonly Step[]
): readonly Step[] {
  const placed: Step[] = []
  for (let index = 0; index < steps.length; index++) {
    const gap = steps[index]!
    const script = steps[index + 1]
    const behind = steps[index + 2]
    const returns = behind === undefined || (behind.start === behind.end && behind.to === gap.from)
    const moved =
      index > 0 &&
      gap.start === gap.end &&
      script?.kind === 'match' &&
      script.end - script.start <= MOST_SCRIPT &&
      returns
        ? {
            kind: 'differs' as const,
            start: script.start,
            end: script.end,
            from: gap.from,
            to: gap.from
          }
        : undefined
    if (moved && isMovedScript(paper, quotation, starts, moved)) {
      placed.push(moved)
      index += behind === undefined ? 1 : 2
    } else placed.push(gap)
  }
  return placed
}

/**
 * The steps in which nothing differs but the order of two scripts that stand above each other: “x_i^2” is “x2 i” to one extraction
 * and “xi2” to another. Two numbers may not change places, and the first script has to stand right at its variable; letters are
 * words (“from” is no “form”, “per peer” no “peer per”), unless one of them stands apart: “Rmin k” is “Rkmin”.
 */
export function stackedScripts(
  paper: PreparedPaper,
  quotation: Folded,
  steps: readonly Step[]
): ReadonlySet<Step> {
  const found = new Set<Step>()
  for (let index = 2; index < steps.length; index++) {
    const [before, kept, behind] = [steps[index - 2]!, steps[index - 1]!, steps[index]!]
    if (before.kind !== 'differs' || kept.kind !== 'match' || behind.kind !== 'differs') continue
    const moved = movedBetween(paper.folded, quotation, before, behind)
    if (moved && areStacked(paper, quotation, [moved, kept], before, behind))
      found.add(before).add(behind)
  }
  return found
}

/** Has two sides, which are not the same: “P(T|X)” is no “P(X|T)”. */
const BETWEEN_SIDES = /[|∣‖/;]/

/** Whether two runs of symbols between the steps before and behind are scripts of one variable. */
function areStacked(
  paper: PreparedPaper,
  quotation: Folded,
  scripts: readonly [Step, Step],
  before: Step,
  behind: Step
): boolean {
  const {folded} = paper
  if (before.from === 0 || before.start === 0) return false
  if (areMarked(folded, scripts)) return true
  if (!scripts.every((script) => isScript(folded, quotation, script))) return false
  const last = Math.max(...scripts.map(({to}) => to)) - 1
  if (BETWEEN_SIDES.test(folded.text.slice(folded.at[before.from], folded.at[last]))) return false
  if (scripts.every(({start, end}) => /\p{N}/u.test(quotation.symbols.slice(start, end))))
    return false
  const base = letterBefore(folded, before.from)
  if (base === undefined || base !== letterBefore(quotation, before.start) || isWord(paper, base))
    return false
  if (!isGlued(folded, before.from) && !isGlued(quotation, before.start)) return false
  return !(
    areLetters(folded, before.from - 1, behind.to) &&
    areLetters(quotation, before.start - 1, behind.end)
  )
}

/** Whether a paper says that two scripts, of which the first may be the second, stand above each other. */
function areMarked({at, text}: Folded, [one, other]: readonly [Step, Step]): boolean {
  const from = Math.max(one.from, other.from)
  return text.slice(at[from - 1]! + 1, at[from]) === STACKED
}

/** What only the quotation has in the one place and only the paper in the other; `undefined` where that is not the same. */
function movedBetween(
  paper: Folded,
  quotation: Folded,
  before: Step,
  behind: Step
): Step | undefined {
  const [added, leftOut] = before.start < before.end ? [before, behind] : [behind, before]
  const {start, end} = added
  const {from, to} = leftOut
  if (added.from !== added.to || leftOut.start !== leftOut.end || end - start !== to - from) return
  for (let by = 0; by < end - start; by++)
    if (!agrees(quotation, start + by, paper, from + by)) return
  return {kind: 'match', start, end, from, to}
}

/** Whether matched symbols can be a script: a few, of which no four are letters in a row, and which are no word in both texts. */
function isScript(paper: Folded, quotation: Folded, {start, end, from, to}: Step): boolean {
  const symbols = quotation.symbols.slice(start, end)
  if (end === start || symbols.length > MOST_SCRIPT || LONG_SCRIPT.test(symbols)) return false
  return !(standsAsWord(quotation, start, end) && standsAsWord(paper, from, to))
}

/** Whether symbols are several letters between spaces. */
function standsAsWord({text, at}: Folded, start: number, end: number): boolean {
  return /^\s\p{L}{2,}[\s.,;:]$/u.test(text.slice(at[start]! - 1, at[end - 1]! + 2))
}

/** The hyphen of a line's end within a word. */
const BREAK = /(?<=\p{L})[-‐\u00ad]\s{0,9}\n\s{0,9}(?=\p{L})/gu

/** Whether a stretch of symbols is written in letters alone, if in two lines, and none of them stands apart from others. */
function areLetters({text, at}: Folded, start: number, end: number): boolean {
  const last = at[end - 1]! + 1
  const isApart = /\s\p{L}(?![\p{L}\p{M}\p{N}])/u.test(text.slice(at[start]!, last + 1))
  const written = text.slice(at[start]!, last).replace(BREAK, '')
  return !isApart && /^[\p{L}\p{M}\s.,;:]+$/u.test(written)
}

/** What stands right at a variable: a script, or all of one in brackets, “x_i”, “x^(t)”. Arguments are none: “p(i, j)”. */
const SCRIPT_AT = /^(?:[_^{]*[−-]?[\p{L}\p{N}]|\([^\s()]{1,6}\))/u

/** Whether a script stands right at symbol `symbol - 1`. */
function isGlued({at, text}: Folded, symbol: number): boolean {
  const end = at[symbol - 1]! + 1
  return SCRIPT_AT.test(text.slice(end, end + 2 + MOST_SCRIPT))
}

/** A sub- or superscript that the extraction printed on a line of its own: “x_t” as “x” and, below it, “t”. */
export function isMovedScript(
  paper: PreparedPaper,
  quotation: Folded,
  starts: Uint8Array,
  step: Step
): boolean {
  const length = step.end - step.start
  if (step.from !== step.to || length === 0 || length > MOST_SCRIPT || step.from === 0) return false
  const {lines} = paper
  const said = quotation.text.slice(quotation.at[step.start], endOf(quotation, step.end - 1))
  // Either text may have lost the space before the variable.
  const isVariable =
    isBehindVariable(paper.folded, step.from) || isBehindVariable(quotation, step.start)
  const isCapital = starts[step.start] === 0 && /^\p{Lu}$/u.test(said)
  if (!isVariable && !isCapital) return false
  if (isWithinNumber(paper.folded, step.from)) return false
  if (!isBesideVariable(paper, quotation, step)) return false
  // A word of the paper is a word that was put in (“of [not] the”), wherever such a line stands.
  if (lettersOf(said).some((word) => word.length > 1 && paper.vocabulary.has(word))) return false
  const script = quotation.symbols.slice(step.start, step.end)
  // A word may well stand alone on the line below.
  if (LONG_SCRIPT.test(script)) return false
  // Nor is a digit that was put behind another number raised to its power: those are of 10 and of 2.
  if (isDigit(script.charCodeAt(0)) && OTHER_NUMBER.test(textUpTo(quotation, step.start)))
    return false
  const line = lineOf(lines, step.from - 1)
  return SCRIPT_LINES.some((by) => scriptsOf(paper, line + by).includes(script))
}

/** A number that hardly stands raised to another. */
const OTHER_NUMBER = /(?<![\p{L}\p{N}.,])(?!(?:10|2)$)\d[\d.,]{0,7}$/u

/** What a text has right before a symbol. */
function textUpTo({at, text}: Folded, symbol: number): string {
  const end = at[symbol - 1]! + 1
  return text.slice(Math.max(0, end - 10), end)
}

/** Whether a symbol goes on with the number that the one before ends: “25” is no “2” of “24” with a “5” from the next line. */
function isWithinNumber({at, codes}: Folded, symbol: number): boolean {
  return (
    isDigit(codes[symbol - 1]!) && isDigit(codes[symbol] ?? 0) && at[symbol] === at[symbol - 1]! + 1
  )
}

/**
 * Whether a quotation has a script right behind its variable. With a space between them, both have to be single signs (“n b”): two
 * letters and a number are “in 5”, which may as well be words of their own. Copied from such a text, it may follow a mark: “n .b”.
 */
function isBesideVariable(
  paper: PreparedPaper,
  quotation: Folded,
  {start, end, from}: Step
): boolean {
  const {at, text} = quotation
  if (start === 0) return false
  const between = text.slice(at[start - 1]! + 1, at[start])
  if (/^[_^{(]*$/.test(between)) return true
  const isLetter = [letterBefore(paper.folded, from), letterBefore(quotation, start)].some(
    (letter) => letter !== undefined && !isWord(paper, letter)
  )
  return isLetter && end === start + 1 && /^[\s.,;]*$/.test(between)
}

/** A letter that stands alone; these three may be words. */
const LETTER = /(?<![\p{L}\p{M}\p{N}])[^\P{L}aioAIO]$/u

/** The letter that stands alone in a text before the end of symbol `symbol - 1`, as a variable does. */
function letterBefore({at, text}: Folded, symbol: number): string | undefined {
  const end = at[symbol - 1]! + 1
  return LETTER.exec(text.slice(Math.max(0, end - 2), end))?.[0]
}

/** A letter that stands alone more often than once in so many symbols, a hundred words, is a word: “w” in Polish, “y” in Spanish. */
const SYMBOLS_A_WORD = 600

/** Whether a lone letter is a word in a paper's language; in English only those of {@link LETTER} are. Variables are Latin or Greek. */
function isWord({folded, vocabulary}: PreparedPaper, letter: string): boolean {
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.test(letter)) return true
  const count = vocabulary.get(letter.toLowerCase()) ?? 0
  return folded.hasAccents && SYMBOLS_A_WORD * count > folded.symbols.length
}

/** Whether a text's letters before the end of symbol `symbol - 1` are a variable's. */
function isBehindVariable({at, text}: Folded, symbol: number): boolean {
  const end = at[symbol - 1]! + 1
  const letters = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, end - 2 * MOST_VARIABLE), end))
  return letters !== null && letters[0].length <= MOST_VARIABLE
}

function scriptsOf({text, lines, folded}: PreparedPaper, line: number): string[] {
  if (line < 0 || line >= lines.count || lines.last[line]! - lines.first[line]! > MOST_SCRIPT_LINE)
    return []
  const tokens = text.slice(lines.start[line], lines.end[line]).trim().split(/\s+/)
  return tokens.every((token) => token.length <= 8)
    ? tokens.map((token) => fold(token, folded).symbols)
    : []
}
