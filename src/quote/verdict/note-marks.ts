/** Tells the marks of notes and references, printed as plain digits, from numbers that a sentence has. */

import {matchesOf} from '../../text/matches.ts'
import {partNames} from '../../text/part-names.ts'
import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Step} from '../reading/step.ts'
import {endOf, isDigit, RAISED} from '../text/fold.ts'
import type {Folded} from '../text/folded.ts'
import {lineOf, nextLine} from '../text/lines.ts'
import {kindOfWord} from '../text/word-kinds.ts'

/**
 * A number of so many digits may mark a note or a reference; of more than two it has to be raised, or one of a series. A note stands at most
 * this many lines below its mark: two columns of a page.
 */
const MOST_MARK_DIGITS = 3
const MOST_NOTE_DIGITS = 2
const NOTE_LINES = 110
/** Behind these words a number is the sentence's own: “Section4”, “of5”. */
const TAKES_NUMBER =
  /(?:sections?|fig(?:ure)?s?|tables?|eqs?|equations?|appendix|chapter|algorithm|theorem|lemma|step|stage|level|phase|case|type|experiment|version|part|by|of|to|from|than|is|was|are|were|at|with|in|for|and|or|the|a|about|least|most|only|over|under|top|between|approximately|nearly|around|up|within)$/i

/**
 * What no number is raised to as its power: a word that is longer than the signs of units, and neither one that is longer nor a function,
 * perhaps with a number of its own (“Sensor7”), the number of a version, and that of a table or a figure.
 */
const RAISED_TO_NOTHING =
  /(?:(?<!\p{L})(?!(?:mol|min|sec|rad|bar|a?(?:sin|cos|tan)h?|cot|csc|log|exp|det|lim|max|erf|arg|dim|sgn)\d{0,4}$)[\p{L}\p{M}]{3,34}\d{0,4}|\d\.\d{1,3}\.\d{1,3})$/u
const PART_NUMBER = new RegExp(
  `(?<!\\p{L})(?:${partNames('figures', 'tables', 'shortFigures', 'shortTables').join('|')})\\.? \\d{1,3}$`,
  'iu'
)
const RAISED_LOOK = 42

/**
 * Whether what a quotation leaves out are numbers of references between sentences or behind names, or a note's number, glued to a word
 * or a mark, where a note with that number stands further down; behind a number it has to be a raised one. A raised number behind a point,
 * a comma or a quotation mark can be nothing else, nor can several.
 */
export function isNoteMark(paper: PreparedPaper, quotation: Folded, step: Step): boolean {
  const digits = step.to - step.from
  if (step.start !== step.end || digits === 0 || step.start === 0) return false
  const {folded, text} = paper
  for (let symbol = step.from; symbol < step.to; symbol++)
    if (!isDigit(folded.symbols.charCodeAt(symbol))) return false
  const at = folded.at[step.from]!
  const end = endOf(folded, step.to - 1)
  if (areReferences(paper, at, end) || areRaisedReferences(paper, at, end)) return true
  const isRaised = RAISED.test(text[at]!)
  if (digits > MOST_MARK_DIGITS) return false
  const before = text[at - 1] ?? ''
  if (!/[\p{L}\d.,;:)\]”"’…]/u.test(before)) return false
  const next = folded.at[step.to]
  const goesOn =
    isDigit(folded.symbols.charCodeAt(step.to)) &&
    !(isRaised && /\s[[(]$/.test(text.slice(next! - 2, next)))
  if (goesOn) return false
  if (isRaised && (/[.,;:”"’]/.test(before) || isRaisedToNothing(text, at))) return true
  const isBehindNumber =
    isDigit(folded.symbols.charCodeAt(step.from - 1)) && !/[)\]”"’]/.test(before)
  if (isBehindNumber && !(isRaised && !isBase(text, at))) return false
  const said = quotation.text.slice(
    Math.max(0, quotation.at[step.start - 1]! - 16),
    quotation.at[step.start - 1]! + 1
  )
  if (/\p{L}/u.test(before) && (TAKES_NUMBER.test(said) || isNamed(paper, at, end))) return false
  const number = text.slice(at, end).normalize('NFKD')
  if (isOfSeries(paper, at, number)) return true
  return (isRaised || digits <= MOST_NOTE_DIGITS) && hasNote(paper, step.from, number)
}

/** Numbers that are glued to a mark behind a word, as a sentence's own are not, and end there. Behind a word a column of numbers may be. */
const GLUED = /(?<=\p{L}[.,;:)\]”"’…]{1,2})\d{1,3}(?![\p{L}\p{N}])(?![.,]\p{N})/gu
/** A mark stands at most this many characters from the one before, and from the one behind: the notes of a page may stand between. */
const SERIES_REACH = 8000
/** How many numbers in a row may be marked in another way, or be lost. */
const SERIES_GAP = 2

/** Where each glued number of a paper stands. */
const gluedNumbers = perPaper(({text}): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>()
  for (const {0: number, index} of matchesOf(text, GLUED)) {
    const places = found.get(Number(number))
    if (places) places.push(index)
    else found.set(Number(number), [index])
  }
  return found
})

/** Whether numbers of which a glued one is the next, and those that come next, are glued to words around it, in their order. */
function isOfSeries(paper: PreparedPaper, at: number, number: string): boolean {
  const glued = gluedNumbers(paper)
  const isNear = (other: number, side: 1 | -1): boolean =>
    glued.get(other)?.some((place) => {
      const distance = (place - at) * side
      return distance > 0 && distance <= SERIES_REACH
    }) ?? false
  const gaps = Array.from({length: SERIES_GAP}, (_, gap) => gap + 1)
  return (
    glued.get(Number(number))?.includes(at) === true &&
    gaps.some((gap) => isNear(Number(number) - gap, -1)) &&
    gaps.some((gap) => isNear(Number(number) + gap, 1))
  )
}

/** Whether the raised number that begins at a symbol, right behind another number, marks a note. */
export function isMarkAtNumber(paper: PreparedPaper, symbol: number): boolean {
  const {folded, text} = paper
  const at = folded.at[symbol]!
  if (!RAISED.test(text[at]!)) return false
  if (isRaisedToNothing(text, at)) return true
  if (isBase(text, at)) return false
  let end = at + 1
  while (RAISED.test(text[end] ?? '')) end++
  return (
    end - at <= MOST_NOTE_DIGITS && hasNote(paper, symbol, text.slice(at, end).normalize('NFKD'))
  )
}

/** Whether no number is raised to what stands before an offset. */
function isRaisedToNothing(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - RAISED_LOOK), at)
  return RAISED_TO_NOTHING.test(before) || PART_NUMBER.test(before)
}

/** Whether a number that a raised one stands behind may be raised to it: powers are of 10 and of 2. */
function isBase(text: string, end: number): boolean {
  return /(?<![\p{L}\d.])(?:10|2)$/u.test(text.slice(Math.max(0, end - 4), end))
}

/** Letters of a word that are looked at, and fewest of one that a mark may stand at, but for common ones (“it”): shorter signs have numbers of their own (“L2”, “x1”). */
const LONGEST_WORD = 40
const SHORTEST_WORD = 3
const SMALL = /[\p{Ll}\p{M}]/u
const CAPITAL = /\p{Lu}/u
/** Scripts without capitals may write words of one sign. */
const SIGN = /\p{Lo}/u

/** The word before an offset, as it begins behind a lost space, too: the small letters with the capital before them, or the capitals. */
function wordBefore(text: string, offset: number): string {
  let start = offset
  const back = (letter: RegExp): void => {
    while (start > offset - LONGEST_WORD && letter.test(text[start - 1] ?? '')) start--
  }
  back(SMALL)
  if (start === offset) back(CAPITAL)
  else if (CAPITAL.test(text[start - 1] ?? '')) start--
  return text.slice(start, offset)
}

/** Whether a number belongs to the word before it, as a name of which the paper speaks more than once: “GPT2”. A note is marked once. */
function isNamed({text}: PreparedPaper, at: number, end: number): boolean {
  if (SIGN.test(text[at - 1]!)) return false
  const word = wordBefore(text, at)
  if (word.length < SHORTEST_WORD && kindOfWord(word) === undefined) return true
  const name = word + text.slice(at, end)
  let found = 0
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    if (/^(?![\p{L}\p{N}])/u.test(text.slice(from + name.length, from + name.length + 2))) found++
    if (found > 1) return true
  }
  return false
}

/** A sentence's end, perhaps with the space behind it, numbers of references or notes there, plain or raised, and what the next sentence begins with. */
const END = String.raw`\p{Ll}{3}[.!?]["”’)]? ?`
const NUMBERS = String.raw`(?:[1-9]\d{0,2}|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?:[,–-](?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})){0,4}`
const BEGINNING = String.raw`\s{1,3}["“”„‘«»([]?\p{Lu}`
const BEHIND_SENTENCE = new RegExp(`${END}$`, 'u')
const REFERENCES = new RegExp(`^${NUMBERS}$`)
const NEXT_SENTENCE = new RegExp(`^${BEGINNING}`, 'u')
const BETWEEN_SENTENCES = new RegExp(END + NUMBERS + BEGINNING, 'gu')
/** Names of which others are left out, with the space behind them: a number there can be nothing else. */
const BEHIND_NAMES = /\bet al\.,? ?$/
const SENTENCE_LOOK = 8
/** One or two numbers between sentences may be misprints, or numbers of something else. */
const FEWEST_MARKS = 3

/** Whether a paper has the marks of its notes or references between its sentences: “the river.3 We”, “the river. 3,7 We”. */
export const marksSentences = perPaper(({text}): boolean => {
  let marks = 0
  for (const _ of matchesOf(text, BETWEEN_SENTENCES)) if (++marks === FEWEST_MARKS) return true
  return false
})

/** Whether numbers stand behind names, or behind a sentence in a paper that marks its notes and references so. */
function areReferences(paper: PreparedPaper, at: number, end: number): boolean {
  const {text} = paper
  if (!REFERENCES.test(text.slice(at, end))) return false
  const head = text.slice(Math.max(0, at - SENTENCE_LOOK), at)
  if (BEHIND_NAMES.test(head)) return true
  return (
    BEHIND_SENTENCE.test(head) &&
    NEXT_SENTENCE.test(text.slice(end, end + SENTENCE_LOOK)) &&
    (RAISED.test(text[at]!) || marksSentences(paper))
  )
}

/** Raised numbers of several references. */
const RAISED_REFERENCES = /^[⁰¹²³⁴-⁹]{1,3}(?:[,–-][⁰¹²³⁴-⁹]{1,3}){1,9}$/u
/** What they stand behind: a word, the end of a clause, of brackets or of a quotation. */
const BEHIND_CLAUSE = /[\p{L}.,;:)\]”"’]$/u

/** Whether raised numbers are those of references, wherever they stand: no number is raised to several. */
function areRaisedReferences({text}: PreparedPaper, at: number, end: number): boolean {
  return RAISED_REFERENCES.test(text.slice(at, end)) && BEHIND_CLAUSE.test(text.slice(at - 1, at))
}

/** Letters of a line that show whether a note begins there. */
const NOTE_LOOK = 200
/** How a note begins. */
const NOTE_BEGINNING = /^[\s.)\]]{0,2}[\p{Lu}(“"h]/u
/** Letters of a heading at most, what it does not end with, nor hold, and what does not stand below it. */
const LONGEST_HEADING = 80
const NO_HEADING = /[.;,:]\s{0,3}$|:\/\/|www\./
const GOES_ON = /^[^\p{Lu}\p{N}\s]/u
/** What stands before the first letter of a line, or of its part in the next column. */
const COLUMN_START = /^\s*$|\s{3}$/

/** How much further left than its number a note may go on. */
const OUTDENT = 2

/**
 * Whether a note stands below a symbol. Headings of sections begin with a number as well, but they end without a mark and the text below
 * begins with a capital.
 */
function hasNote({text, lines}: PreparedPaper, symbol: number, number: string): boolean {
  const line = lineOf(lines, symbol)
  const read = (index: number): string =>
    index < lines.count
      ? text.slice(lines.start[index], Math.min(lines.end[index]!, lines.start[index]! + NOTE_LOOK))
      : ''
  for (let below = line + 1; below < Math.min(lines.count, line + NOTE_LINES); below++) {
    const written = read(below)
    for (let at = written.indexOf(number); at >= 0; at = written.indexOf(number, at + 1)) {
      if (!COLUMN_START.test(written.slice(0, at))) continue
      const rest = written.slice(at + number.length)
      const first = rest.trim() === '' ? nextLine(lines, below, 1) : below
      const column = Math.max(0, at - OUTDENT)
      const note = first === below ? rest : read(first).slice(column).trimStart()
      const behind = read(nextLine(lines, first, 1))
        .slice(column)
        .trimStart()
      if (NOTE_BEGINNING.test(note) && isNoHeading(note, behind)) return true
    }
  }
  return false
}

function isNoHeading(note: string, behind: string): boolean {
  return note.length > LONGEST_HEADING || NO_HEADING.test(note) || GOES_ON.test(behind)
}
