/** Where a line may join two columns, or text and debris: labels, axis numbers, stamps, moved symbols. */

import {matchesOf} from '../../text/matches.ts'
import {capitalized, partNames} from '../../text/part-names.ts'
import {isHyphen} from '../text/hyphens.ts'
import {isUnspaced, UNSPACED_CHARACTERS} from '../text/words.ts'
import {Boundary} from './boundary.ts'
import {SMALL_TYPE, type TextWidths} from './columns.ts'
import {Line} from './line-kinds.ts'
import {SetSpaces, SPACE, setWidth} from './set-width.ts'

/** A place inside a line where the text may change. */
export interface Gutter {
  /** Offset of what follows. */
  offset: number
  boundary: number
  /** Text may only be entered here, not left. */
  entryOnly: boolean
}

/** A line, as far as its gutters are told from it. */
export interface GutterLine {
  text: string
  /** Its number, and where it stands. */
  number: number
  start: number
  end: number
  kind: number
  width: number
  letters: number
}

/** What is known of a paper that tells the gutters of its lines. */
export interface GutterPaper {
  /** See `TextWidths`. */
  set: TextWidths
  /** Whether one of the lines around a line is a merged one; and whether one just above or below is. */
  isNearMerged(line: number): boolean
  isBesideMerged(line: number): boolean
  /** Whether lines around are wider than columns of the paper's type are, alone or joined. */
  isNearSmallType(line: number): boolean
  /** Whether lines around keep the gap between columns, so that no unlikely place need be thought of. */
  isNearGap(line: number): boolean
  /** Whether the lines around begin with numbers, as beside the axis of a figure. */
  isBesideNumbers(line: number): boolean
  /** Whether a line stands below a formula, whose scripts may begin it. */
  isBelowFormula(line: number): boolean
  /** Whether the paper is written in another script than Latin. */
  isInOtherScript: boolean
  /** Whether the paper is written in English, as far as its spaces tell. */
  isEnglish: boolean
  /** Whether a word of one letter or two is a common one of the paper, whose language is not English. */
  isShortWord(word: string): boolean
  /** How wide a note in the margin is at most, in em; 0 where none stands. */
  widestNote: number
}

/** Wider by this than a column, a line is set in smaller type, or joins two; a little wider may still be one with odd glyphs. */
const SURELY_WIDER = 1.1
export const SLIGHTLY_WIDER = 1.045
/** A line with fewer letters is a label or a formula as a whole. */
const FEWEST_LETTERS = 12
/** Unless it joins the short ends of two paragraphs: two words. */
const FEWEST_JOINED = 4
/** How much worse than the best fit a gutter may be, in em: the true one is within it in 98 of 100 lines. */
const MOST_MISFIT = 3.6
/** A hyphen before a space inside a line nearly always stands at a column's edge. */
const HYPHEN_BONUS = 2.5

/** Finds the gutters of one line. */
export function guttersOf(line: GutterLine, paper: GutterPaper): Gutter[] {
  const gutters: Gutter[] = []
  const isText = line.kind !== Line.furniture && line.letters >= FEWEST_LETTERS
  const gaps = gapGutters(line)
  addNew(gutters, gaps)
  // Before columns: a number beside the text is debris, even where it would fit a column.
  if (isText) addNew(gutters, debrisGutters(line, paper))
  const {column} = paper.set
  if (column !== undefined) {
    if (!partsColumns(line, column, gaps)) addNew(gutters, columnGutters(line, column, paper))
    if (isText) addNew(gutters, markGutters(line, paper))
  }
  return gutters
}

/** Adds gutters to others that stand nowhere else. */
function addNew(gutters: Gutter[], found: readonly Gutter[]): void {
  if (found.length === 0) return
  const known = new Set<number>()
  for (const {offset} of gutters) known.add(offset)
  for (const gutter of found) {
    if (known.has(gutter.offset)) continue
    known.add(gutter.offset)
    gutters.push(gutter)
  }
}

/** So many spaces in a row are no gap between words, in any justified text. */
const GAP = /\S {3,}(?=\S)/g
/** Nor is any in a line of characters that are written without spaces, unless an extractor sets each of them apart. */
const GAP_OF_UNSPACED = new RegExp(
  `[${UNSPACED_CHARACTERS}。，、；：？！」』）] +(?=[${UNSPACED_CHARACTERS}「『（])`,
  'gu'
)
const MOST_GAPS = 2

/** Gaps that the extractor kept between columns, as `pdftotext -layout` does; where in a line they end. */
export function gapsOf(written: string): number[] {
  const ends = (pattern: RegExp): number[] =>
    [...matchesOf(written, pattern)].map((match) => match.index + match[0].length)
  const wide = written.includes('   ') ? ends(GAP) : []
  const quarter = written.length >> 2
  const isOfUnspaced =
    isUnspaced(written.charCodeAt(quarter)) || isUnspaced(written.charCodeAt(3 * quarter))
  if (wide.length > 0 || !isOfUnspaced) return wide
  const gaps = ends(GAP_OF_UNSPACED)
  return gaps.length > MOST_GAPS ? [] : gaps
}

function gapGutters({text, start, end}: GutterLine): Gutter[] {
  return gapsOf(text.slice(start, end)).map((offset) => ({
    offset: start + offset,
    boundary: Boundary.gap,
    entryOnly: false
  }))
}

/** Whether a gap that the extractor kept parts two columns: no other place of the line does. */
function partsColumns(
  {text, start, end}: GutterLine,
  column: number,
  gaps: readonly Gutter[]
): boolean {
  const isColumn = (from: number, to: number): boolean =>
    setWidth(text, from, to) <= SURELY_WIDER * column
  return gaps.some(({offset}) => isColumn(start, offset) && isColumn(offset, end))
}

/** Spaces whose left and right parts fit a column, on a line among which others join two. */
function columnGutters(
  {text, number, start, end, width, letters}: GutterLine,
  column: number,
  paper: GutterPaper
): Gutter[] {
  const isWide = width > SLIGHTLY_WIDER * column
  const isAmongMerged = isWide ? paper.isNearMerged(number) : paper.isBesideMerged(number)
  if (letters < FEWEST_JOINED || !isAmongMerged) return []
  const mayBeUnlikely = !paper.isNearGap(number)
  if (!isWide && !mayBeUnlikely) return []
  const mayBeSmallType = mayBeUnlikely && paper.isNearSmallType(number)
  const {columnLines} = paper.set
  const spaces: number[] = []
  const lefts: number[] = []
  const misfits: number[] = []
  let best = Infinity
  const measured = new SetSpaces(text, start, end)
  while (measured.next()) {
    const {offset, before: left} = measured
    if (offset === start || text.charCodeAt(offset - 1) === 32) continue
    const misfit = leastMisfit(columnLines, left, width - left - SPACE) - hyphenBonus(text, offset)
    best = Math.min(best, misfit)
    spaces.push(offset)
    lefts.push(left)
    misfits.push(misfit)
  }
  const gutters: Gutter[] = []
  for (let index = 0; index < spaces.length; index++) {
    const offset = spaces[index]!
    const left = lefts[index]!
    const fits = misfits[index]! <= best + MOST_MISFIT
    const isLikely = fits && isWide
    const isUnlikely =
      (fits && mayBeUnlikely) ||
      (mayBeSmallType &&
        smallTypeMisfit(column, left, width - left - SPACE) <
          MOST_SMALL + hyphenBonus(text, offset))
    const isBesideNote = left <= paper.widestNote
    if (!isLikely && !isUnlikely && !isBesideNote) continue
    const boundary = isLikely || isBesideNote ? Boundary.gutter : Boundary.unlikely
    gutters.push({offset: offset + 1, boundary, entryOnly: false})
  }
  return gutters
}

function leastMisfit(sets: readonly number[], left: number, right: number): number {
  let least = Infinity
  for (const one of sets) {
    for (const other of sets) least = Math.min(least, misfitOf(left - one, right - other))
  }
  return least
}

/**
 * How badly two parts fit a column; `left` and `right` are how much wider than it they are. Both may be
 * full, or one full and the other the short end of a paragraph.
 */
function misfitOf(left: number, right: number): number {
  const full = Math.sqrt(left * left + right * right)
  const shortLeft = Math.abs(right) + (left < 0 ? SHORT_MISFIT - 0.02 * left : TOO_WIDE + left)
  const shortRight = Math.abs(left) + (right < 0 ? SHORT_MISFIT - 0.02 * right : TOO_WIDE + right)
  return Math.min(full, shortLeft, shortRight)
}

/** What a short part misfits, and one that is wider than the column whose short end it would be. */
const SHORT_MISFIT = 0.6
const TOO_WIDE = 9
/** Parts fit smaller type up to this misfit, in em. */
const MOST_SMALL = 1.5

/** How badly two parts fit when one of them, or both, is set in smaller type than the paper's text, whatever size that is. */
function smallTypeMisfit(column: number, left: number, right: number): number {
  return Math.min(
    smallPartMisfit(column, left) + anyPartMisfit(column, right),
    anyPartMisfit(column, left) + smallPartMisfit(column, right)
  )
}

function smallPartMisfit(column: number, width: number): number {
  return Math.max(0, SURELY_WIDER * column - width, width - SMALL_TYPE * column)
}

function anyPartMisfit(column: number, width: number): number {
  const short = width < column ? SHORT_MISFIT : TOO_WIDE
  return Math.min(smallPartMisfit(column, width), Math.abs(width - column), short)
}

function hyphenBonus(text: string, offset: number): number {
  return isHyphenEnd(text, offset) ? HYPHEN_BONUS : 0
}

function isHyphenEnd(text: string, offset: number): boolean {
  return isHyphen(text.charCodeAt(offset - 1)) && isLower(text.charCodeAt(offset - 2))
}

function isLower(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(String.fromCharCode(code))
}

/** Places behind a hyphen anywhere, and, for entering only, behind a mark that ends a sentence beside merged lines. */
function markGutters({text, number, start, end}: GutterLine, paper: GutterPaper): Gutter[] {
  const found: Gutter[] = []
  for (let offset = start + 2; offset < end - 2; offset++) {
    if (text.charCodeAt(offset) !== 32) continue
    const before = text.charCodeAt(offset - 1)
    if (
      isHyphen(before) &&
      isLower(text.charCodeAt(offset - 2)) &&
      isLower(text.charCodeAt(offset - 3))
    ) {
      found.push({offset: offset + 1, boundary: Boundary.gutter, entryOnly: false})
    } else if (
      (before === 46 || before === 63 || before === 58 || before === 41) &&
      paper.isNearMerged(number)
    ) {
      found.push({offset: offset + 1, boundary: Boundary.gutter, entryOnly: true})
    }
  }
  return found
}

/**
 * A number as a sentence has it: with a sign or a currency before it (“≥20”, “$1,000”), with what it is the value of (“p<0.05”), with
 * its unit (“5km²”). Plain ones stand beside a text, too: of pages, lines, axes.
 */
const NUMBER =
  /^(?:[A-Za-z]{1,2}(?=[<>=≤≥]))?[([$€£¥~∼≈≃<>≤≥=±+×]*[-−–]?\d[\d.,–-]*[A-Za-zµμΩ]{0,3}[²³]?(?:[%°′)\];:][%)\],.;:]*)?$/u
/** A unit or a compound of words: “km²”, “°C”, “H₂O”. A variable has one letter. */
const UNIT = /^(?:°[A-Z]|(?:[A-Za-zµμΩ][²³₀-₉]?){2,4})[.,;:)\]]*$/u
const STAMP =
  /^(?:naJ|beF|raM|rpA|yaM|nuJ|luJ|guA|peS|tcO|voN|ceD|\d*v?\d{4,5}\.\d{4}:viXra|\][A-Za-z-]{2}\.[A-Za-z-]{2,8}\[)$/
/** Signs and foreign glyphs that no word of running text has. */
const ODD = /[^\x00-\x7f\u00c0-\u017f\u2010-\u2026\ufb00-\ufb06]|[=|{}_^<>\\~#@+*]|\(cid:/
/** What may stand inside a word of running text: accents beside their letters, signs that are not seen, lost glyphs. */
const ACCENTS = /[´¨¯˘˙˚¸˛˝ˆˇ˜\p{M}\p{Cf}\ufffd\p{Co}]|\(cid:\d{1,5}\)/gu
/** A word of three letters or more, in any script, with its marks. */
const PLAIN_WORD = /^["“„«(]?\p{L}{3,}(?:['’-]\p{L}+)*[.,;:?!)\]"”»。，、]*$/u
/**
 * A word of a paper in another script, such as may be short or hold a number: two letters of it with their marks, one before a number, or one that is
 * a syllable, and no sign of a formula.
 */
const OTHER_WORD =
  /^(?!.{0,40}[=|{}_^<>\\~#@+*])[\P{L}\p{Script=Latin}]{0,12}(?![\p{Script=Latin}])(?:\p{L}[\p{L}\p{M}]|\p{L}[-־]?\p{Nd}|[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u
const LONE_LETTER = /^[()[\]]{0,2}[b-zB-HJ-Z][()[\],.;:]{0,2}$/
const LONG_WORD = /\p{Ll}{7,}/u
/** Debris at a line's start is at most this many tokens. */
const MOST_LEADING = 4

/** Words of one and two letters; other such tokens are variables and labels. Those that an English paper has in names count there, too. */
const ENGLISH_WORDS = new Set(
  'a i o am an as at be by do eg go he ie if in is it me my no of on or so to up us we vs et al de la le en du'.split(
    ' '
  )
)
/** The same in the other languages of most papers. */
const WORDS_ELSEWHERE = new Set(
  (
    'y e à è ou un il au ce se si sa su el lo ni ya yo os às ao da na em um zu im es er ob wo ab je ja ' +
    'на не по за из от до во ко об он мы вы то же бы ли со в и к с у о я но да'
  ).split(' ')
)

function isDebris(token: string, paper: GutterPaper): boolean {
  const {isInOtherScript, isShortWord} = paper
  if (isInOtherScript && OTHER_WORD.test(token)) return false
  if (/^\p{L}{1,2}$/u.test(token) && isShortWord(token)) return false
  if (STAMP.test(token) || LONE_LETTER.test(token)) return true
  if (/^\p{L}{1,2}$/u.test(token))
    return !isWord(token.toLowerCase(), paper) || /^\p{Lu}{2}$/u.test(token)
  const bare = token.replace(ACCENTS, '')
  if (PLAIN_WORD.test(bare) || NUMBER.test(token) || UNIT.test(token)) return false
  return ODD.test(bare) && !LONG_WORD.test(bare)
}

/** Whether a token of one letter or two, in small letters, is a word of the paper's language. */
function isWord(token: string, {isEnglish}: GutterPaper): boolean {
  return ENGLISH_WORDS.has(token) || (!isEnglish && WORDS_ELSEWHERE.has(token))
}

/** A sign that stands between two numbers, or a variable and a number, wherever a line ends: “(p < 0.05)”, “4.2 ± 0.3”. */
const OPERATOR = /^[<>=≤≥⩽⩾~≈∼±×]$/
const OPERAND_BEFORE = /(?:\d[%)\]]?|(?<![\p{L}\p{M}])\p{L}{1,2})\s{1,2}$/u
const OPERAND_BEHIND = /^\s{1,2}[-−]?\.?\d/
const OPERAND_LOOK = 6

/** Whether a token is the text's own sign, with what it belongs to on both sides of a line's end. */
function isOperator(text: string, {start, end}: Token): boolean {
  return (
    end - start === 1 &&
    OPERATOR.test(text[start]!) &&
    OPERAND_BEFORE.test(text.slice(Math.max(0, start - OPERAND_LOOK), start)) &&
    OPERAND_BEHIND.test(text.slice(end, end + OPERAND_LOOK))
  )
}

/** Places before debris at a line's end and behind debris at its start. */
function debrisGutters(line: GutterLine, paper: GutterPaper): Gutter[] {
  if (!mayHoldDebris(line)) return []
  const tokens = tokensOf(line.text, line.start, line.end)
  if (tokens.length < 2) return []
  return [...trailingDebris(line, tokens, paper), ...leadingDebris(line, tokens, paper)]
}

/** Whether a line begins or ends with anything but a word of three letters or more; most lines of running text do not. */
function mayHoldDebris({text, start, end}: GutterLine): boolean {
  let from = start
  while (from < end && text.charCodeAt(from) <= 32) from++
  let to = end
  while (to > from && text.charCodeAt(to - 1) <= 32) to--
  return !(isPlain(text, from, 1) && isPlain(text, to - 2, -1))
}

/** Whether three small letters stand from an offset on, one way or the other; a line's last mark is passed over. */
function isPlain(text: string, offset: number, by: number): boolean {
  return (
    isLower(text.charCodeAt(offset + by)) &&
    isLower(text.charCodeAt(offset + 2 * by)) &&
    isLetterCode(text.charCodeAt(offset))
  )
}

function isLetterCode(code: number): boolean {
  return isLower(code) || (code >= 65 && code <= 90)
}

/** Whether a token is one that lines of running text have most: a word of four small letters or more. */
function isCommonWord(text: string, {start, end}: Token): boolean {
  if (end - start < 4) return false
  for (let offset = start; offset < end; offset++)
    if (!isLower(text.charCodeAt(offset))) return false
  return true
}

function trailingDebris({text}: GutterLine, tokens: Token[], paper: GutterPaper): Gutter[] {
  const found: Gutter[] = []
  const tokenAt = (index: number): string => text.slice(tokens[index]!.start, tokens[index]!.end)
  let onlyNumbers = true
  for (let index = tokens.length - 1; index > 0; index--) {
    if (isCommonWord(text, tokens[index]!) || isOperator(text, tokens[index]!)) break
    if (lacksNumber(text, tokens[index]!.start)) break
    const token = tokenAt(index)
    const number = NUMBER.test(token)
    // “log” or “max” amid the signs of a formula.
    const formulaWord = !onlyNumbers && token.length <= 3 && isDebris(tokenAt(index - 1), paper)
    if (!isDebris(token, paper) && !number && !formulaWord) break
    if (!number || STAMP.test(token)) onlyNumbers = false
    if (onlyNumbers) continue
    found.push({
      offset: tokens[index]!.start,
      boundary: Boundary.debris,
      entryOnly: false
    })
  }
  return found
}

function leadingDebris(
  {text, number: line, start, end, width}: GutterLine,
  tokens: Token[],
  paper: GutterPaper
): Gutter[] {
  const found: Gutter[] = []
  if (lacksNumber(text, start)) return found
  let anyNumber = false
  for (let index = 0; index < Math.min(tokens.length - 1, MOST_LEADING); index++) {
    if (isCommonWord(text, tokens[index]!) || isOperator(text, tokens[index]!)) break
    const token = text.slice(tokens[index]!.start, tokens[index]!.end)
    const number = NUMBER.test(token)
    const label =
      index === 0 &&
      LABEL.test(token) &&
      startsLow(text, tokens[1]!.start) &&
      !endsSentence(text, start)
    if (!isDebris(token, paper) && !number && !label) break
    anyNumber ||= number
    const offset = tokens[index + 1]!.start
    const rest = anyNumber ? setWidth(text, offset, end) : 0
    const fits = isFullIn(paper.set.modes, rest, width)
    // Lines and axes are numbered by a few digits; another number in a line that is full with it is the text's.
    const isFull = !/^\d{1,3}$/.test(token) && isFullIn(paper.set.modes, width)
    if (
      anyNumber &&
      index === 0 &&
      !(/^\d{1,5}$/.test(token) && fits) &&
      (isFull || !paper.isBesideNumbers(line)) &&
      !paper.isBelowFormula(line)
    )
      continue
    found.push({offset, boundary: Boundary.debris, entryOnly: false})
  }
  return found
}

/** Whether a part of a line is as wide as one of the paper's widths, and the whole line wider. */
function isFullIn(modes: readonly number[], part: number, line = Infinity): boolean {
  for (const mode of modes)
    if (part > 0.93 * mode && part < 1.06 * mode && line > 1.06 * mode) return true
  return false
}

/** A figure's “A” or “I” before a line that goes on in small letters. */
const LABEL = /^[AI]$/

function startsLow(text: string, offset: number): boolean {
  return /\p{Ll}/u.test(text[offset] ?? '')
}

/** What has to have a number behind it, so that one at a line's end, or at the start of the next one, is the text's. */
const NUMBERED_NAMES = [
  'Art|Abs|Nr|Nos?|Secs?|Eqs?|Sections?|Equations?|Chapter|Theorem|Lemma|Algorithm',
  ...capitalized(partNames('figures', 'tables', 'shortFigures', 'shortTables', 'appendix'))
].join('|')
const NUMBERED = new RegExp(`(?:§|(?<!\\p{L})(?:${NUMBERED_NAMES})\\.?)\\s*$`, 'u')
const NUMBERED_LOOK = 16

/** Whether what stands before an offset lacks its number. */
function lacksNumber(text: string, offset: number): boolean {
  return NUMBERED.test(text.slice(Math.max(0, offset - NUMBERED_LOOK), offset))
}

/** Whether the line before the one that starts at `start` ends a sentence. */
function endsSentence(text: string, start: number): boolean {
  return /[.?!:]\s*$/.test(text.slice(Math.max(0, start - 6), start))
}

interface Token {
  start: number
  end: number
}

function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let from = start
  while (from < end) {
    while (from < end && text.charCodeAt(from) <= 32) from++
    let to = from
    while (to < end && text.charCodeAt(to) > 32) to++
    if (to > from) tokens.push({start: from, end: to})
    from = to
  }
  return tokens
}
