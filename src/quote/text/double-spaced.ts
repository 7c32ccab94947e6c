/**
 * Texts in which a blank line stands behind nearly every line, as extractors make of manuscripts that are set with much room between
 * lines. There a blank line ends nothing.
 */

import type {Lines} from './lines.ts'

/**
 * Line ends amid a sentence that have a blank line behind them, of all: in 33 of 997 texts there are more than three of four, and in all
 * others but one fewer than half.
 */
const MOSTLY = 0.7
/** Fewer line ends amid a sentence show nothing. */
const FEWEST = 20
/** Symbols of a line that is running text: labels and cells of tables have blank lines between them, too. */
const FEWEST_SYMBOLS = 12

/** What a line ends and begins with amid a sentence. */
const ENDS_AMID = /[\p{L}\p{M}],?\s*$/u
const BEGINS_AMID = /^\s*(?:\p{Ll}|\p{Lo})/u
/** How much of a line is looked at on either side, in characters. */
const LOOK = 16
const FORM_FEED = '\f'

/** The lines of a text, without the blank ones where these say nothing. */
export function withoutBlankLines(text: string, lines: Lines): Lines {
  const {start, end, first, last, count} = lines
  const isBlank = (line: number): boolean =>
    first[line] === last[line] && text.slice(start[line], end[line]).trim() === ''
  if (!isDoubleSpaced(text, lines, isBlank)) return lines
  const kept: number[] = []
  for (let line = 0; line < count; line++)
    if (!isBlank(line) || text.slice(start[line], end[line]).includes(FORM_FEED)) kept.push(line)
  const of = (all: Int32Array): Int32Array => Int32Array.from(kept, (line) => all[line]!)
  return {
    count: kept.length,
    start: of(start),
    end: of(end),
    first: of(first),
    last: of(last)
  }
}

/** Whether most lines that end amid a sentence have a blank line behind them. */
function isDoubleSpaced(text: string, lines: Lines, isBlank: (line: number) => boolean): boolean {
  let ends = 0
  let apart = 0
  let before = -1
  for (let line = 0; line < lines.count; line++) {
    if (isBlank(line)) continue
    if (before >= 0 && goesOn(text, lines, before, line)) {
      ends++
      if (line > before + 1) apart++
    }
    before = line
  }
  return ends >= FEWEST && apart > MOSTLY * ends
}

/** Whether two lines of running text are parts of one sentence, as far as their ends show. */
function goesOn(
  text: string,
  {start, end, first, last}: Lines,
  one: number,
  other: number
): boolean {
  if (![one, other].every((line) => last[line]! - first[line]! >= FEWEST_SYMBOLS)) return false
  return (
    BEGINS_AMID.test(text.slice(start[other], Math.min(end[other]!, start[other]! + LOOK))) &&
    ENDS_AMID.test(text.slice(Math.max(start[one]!, end[one]! - LOOK), end[one]))
  )
}
