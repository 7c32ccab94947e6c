/** Make lines of pieces: pieces on one baseline that follow each other closely, with spaces where gaps are. */

import {STACKED} from '../../quote/text/stacked.ts'
import {withRaisedDigits} from '../../text/raised.ts'
import {spacingAccents} from '../../text/spacing-accents.ts'
import {lineNumbersOf} from './line-numbers.ts'
import {type PagePart, type Piece, spaceGap} from './pieces.ts'
import {hasRightToLeft, isRightToLeft, textRightToLeft} from './right-to-left.ts'

/** A line of one column, caption, cell … of a page. */
export interface Line {
  text: string
  /** Left and right end, in points. */
  left: number
  right: number
  /** The baseline, in points from the page's top. */
  y: number
  /** The height of most of its type, in points. */
  size: number
  /** The font of most of its letters. */
  font: number
  /** The font that it begins with: a label may be bold. */
  startFont: number
  /** Whether it begins with a raised number, as a note does. */
  startsRaised: boolean
  /** Whether it is no part of the text: the PDF says so, or it numbers the lines. */
  artifact: boolean
  /** Whether it is the number of a line. */
  isLineNumber?: true
  /** Letters that stand in words of three and more. */
  wordLetters: number
}

/** A line while it grows. */
interface Growing extends Omit<Line, 'startsRaised' | 'wordLetters'> {
  pieces: Piece[]
  /** Letters of the pieces. */
  weight: number
  /** Whether some of it is written from right to left, and may be drawn so. */
  isMirrored: boolean
}

/**
 * A gap after which a new line begins, in heights of the type. Words of a justified line stand up to
 * about one apart, columns about one and a half at least.
 */
const columnGap = 1.4

/** The same for a piece that was drawn at another time: italics drawn last stand a space away. */
const wordGap = 0.6

/** How far back from a line's end the next piece may begin, in heights of the type. */
const stepBack = 0.6

/** Pieces of scripts above each other at most. */
const mostScripts = 30

/** How far a raised or lowered piece may stand off the baseline, in heights of the type: a script, its own script, and what is as large. */
const farthestScript = 0.65
const scriptOfScriptReach = 0.75
const sameTypeReach = 0.25

/** Lines next to each other, from top to bottom, among which the parts of a line are looked for. */
const neighbours = 40

/** Make lines of a page's pieces, in the order in which they were drawn. */
export function linesOf(part: PagePart): Line[] {
  const numbers = lineNumbersOf(part.pieces)
  const lines: Growing[] = []
  for (const piece of part.pieces) {
    if (numbers.has(piece)) continue
    const line = lines.at(-1)
    if (line && follows(line, piece)) append(line, piece)
    else lines.push(begin(piece))
  }
  const counts = [...numbers].map((piece) => ({
    ...toLine(begin(piece)),
    artifact: true,
    isLineNumber: true as const
  }))
  return [...joinTorn(joinSpread(lines)).map(toLine), ...counts]
}

/** Begin a line. */
function begin(piece: Piece): Growing {
  const {x, y, width, size, font, artifact} = piece
  return {
    text: '',
    left: x,
    right: x + width,
    y,
    size,
    font,
    startFont: font,
    artifact,
    pieces: [piece],
    weight: piece.text.length,
    isMirrored: hasRightToLeft(piece.text)
  }
}

/** Whether a piece, drawn next, goes on with a line. */
function follows(line: Growing, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size)
  const ahead = piece.x - line.right
  const isMirrored = line.isMirrored || hasRightToLeft(piece.text)
  const gap = isMirrored ? Math.max(ahead, line.left - piece.x - piece.width) : ahead
  if (!isLevel(line, piece) || gap >= columnGap * size) return false
  const back = isAccent(line.pieces.at(-1)!.text.at(-1)) ? accentedBack : stepBack
  return gap > -back * size || isUnderScript(line, piece)
}

/**
 * Whether a piece is a script below the raised ones, or above the lowered ones, that a line ends in; a denominator may begin before
 * its numerator.
 */
function isUnderScript({pieces, y, size}: Growing, piece: Piece): boolean {
  const offset = offsetOf(piece, {y, size})
  if (offset === 0) return false
  const side = (piece: Piece) => offsetOf(piece, {y, size}) * offset
  const scripts = pieces.slice(-mostScripts)
  while (scripts.length > 0 && side(scripts.at(-1)!) > 0) scripts.pop()
  let first: Piece | undefined
  while (scripts.length > 0 && side(scripts.at(-1)!) < 0) first = scripts.pop()
  if (first === undefined) return false
  const base = scripts.at(-1)
  return piece.x > (base ? base.x + base.width : first.x) - stepBack * piece.size
}

/** How far a letter may begin before the end of its accent, which is drawn first, in heights of the type: about the widest letter. */
const accentedBack = 1

/** How far above the baseline the accent of a capital may be drawn, in heights of the type; on a small letter it is drawn at it. */
const accentOffset = 0.35

/** Whether a piece stands on a line's baseline, or is raised or lowered from it. */
function isLevel(line: Growing, piece: Piece): boolean {
  const offset = Math.abs(piece.y - line.y)
  const size = Math.max(line.size, piece.size)
  if (offset < 0.15 * size) return true
  if (isAccent(piece.text)) return offset < accentOffset * size && piece.y < line.y
  if (isLone(line, isAccent)) return offset < accentOffset * size && piece.y > line.y
  if (isTall(piece.text) && hangs(piece.text, offset, size) && piece.y < line.y) return true
  if (isLone(line, isTall) && hangs(line.pieces[0]!.text, offset, size) && piece.y > line.y)
    return true
  return offset < scriptReach(line, piece) * size
}

/** How far a piece may stand off the baseline of a line, in heights of the larger type of the two: by the smaller one. */
function scriptReach({size, pieces}: Growing, piece: Piece): number {
  const isLower = piece.size <= size
  const lower = isLower ? piece.text : pieces.length === 1 ? pieces[0]!.text : ''
  const share = isLower ? piece.size / size : size / piece.size
  if (share < scriptOfScript) return scriptOfScriptReach
  return share < smallTypeOf(lower) ? farthestScript : sameTypeReach
}

/** Signs that are drawn taller than the text, on a line through their tops, as TeX's fonts have them. */
const tallSign = /^[∑∏∐∫∮⋃⋂⨁⨂⨀√()[\]{}⟨⟩〈〉⌈⌉⌊⌋|∣∥‖]$/u
/** Those that are put together of several below each other, of which only the first is drawn from the top. */
const tallPart = /^[|∣∥‖]$/u

function isTall(text: string): boolean {
  return tallSign.test(text)
}

/**
 * Whether the top of a tall sign is as far above a baseline as it is in TeX's fonts: 0.74 heights of the type for a sum within the
 * text, 0.94 for a displayed one. The numerator of a fraction, 0.68 above it, has lines of its own; the parts of a bar may hang anywhere.
 */
function hangs(sign: string, offset: number, size: number): boolean {
  return offset > (tallPart.test(sign) ? 0.15 : 0.7) * size && offset < 1.05 * size
}

/** Parts that a tall sign is put together of, at most. */
const mostParts = 8

/** Whether a line is such a sign alone so far, or the parts of one. */
function isLone({pieces}: Growing, is: (text: string) => boolean): boolean {
  return pieces.length <= mostParts && pieces.every(({text}) => is(text))
}

/** Add a piece; while the line grows, its baseline is that of the largest type. */
function append(line: Growing, piece: Piece): void {
  if (isLone(line, isAccent) || isLone(line, isTall)) line.y = piece.y
  line.pieces.push(piece)
  line.right = Math.max(line.right, piece.x + piece.width)
  line.left = Math.min(line.left, piece.x)
  line.weight += piece.text.length
  line.isMirrored ||= hasRightToLeft(piece.text)
  if (piece.size > line.size) {
    line.size = piece.size
    line.y = piece.y
  }
}

/** How far the spaces of a justified line may differ, and its ends stand off its neighbour's, in heights of the type. */
const justifiedWithin = 0.1

/** How far the baselines of neighbouring lines stand apart at most, in heights of the type. */
const lineDistance = 2.5

/**
 * Join the words of justified lines that are spread: in a narrow column, before a long word that is not broken, spaces
 * are as wide as those between columns. But they are all the same, and the line's ends are those of the line before or
 * behind it.
 */
function joinSpread(lines: Growing[]): Growing[] {
  const joined: Growing[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOfSpread(lines, at)
    const [line, ...parts] = lines.slice(at, end) as [Growing, ...Growing[]]
    const isSpread = parts.length > 0 && isJustified([line, ...parts], lines, at, joined.at(-1))
    if (isSpread) for (const part of parts) merge(line, part)
    joined.push(line)
    at = isSpread ? end : at + 1
  }
  return joined
}

/** Whether parts of a line, which begin at a place among the lines, have the ends of its neighbours. */
function isJustified(
  parts: readonly Growing[],
  lines: readonly Growing[],
  at: number,
  above: Growing | undefined
): boolean {
  const end = at + parts.length
  return (
    [lines[at - 1], lines[end]].some((other) => other && hasSameEnds(parts, other)) ||
    isBetween(parts, above, lines.slice(end, endOfSpread(lines, end)))
  )
}

/** Where lines end, behind one, that stand beside each other with the same gaps between them: a line's words are not many. */
function endOfSpread(lines: readonly Growing[], at: number): number {
  const first = lines[at]
  if (first === undefined) return at
  const gap = gapBetween(first, lines[at + 1])
  const isSame = (end: number): boolean =>
    Math.abs(gapBetween(lines[end - 1]!, lines[end]) - gap) < justifiedWithin * first.size
  let end = at + 1
  while (end < at + neighbours && isSame(end)) end++
  return end
}

/** The gap between two lines of the same type on one baseline; `NaN` where they are not. */
function gapBetween(a: Growing, b: Growing | undefined): number {
  if (b === undefined || b.y !== a.y || b.size !== a.size) return Number.NaN
  return Math.max(b.left - a.right, a.left - b.right)
}

/** How far a paragraph's first line may be set in, in heights of the type: in Russia by 1.25 cm, which is 3.54 of ten points. */
const indent = 3.6

/**
 * Whether parts of a line reach from one end of another line, above or below it, to its other end; the first line of
 * a paragraph may begin further in, where more than one gap tells that it is spread.
 */
function hasSameEnds(parts: readonly Growing[], other: Growing): boolean {
  const [{size}] = parts as [Growing]
  const {left, right, y} = endsOf(parts)
  const isNeighbour = other.y !== y && Math.abs(other.y - y) < lineDistance * size
  const apart = [left - other.left, other.right - right]
  return (
    isNeighbour &&
    Math.min(...apart) > -justifiedWithin * size &&
    Math.min(...apart) < justifiedWithin * size &&
    Math.max(...apart) < (parts.length > 2 ? indent : justifiedWithin) * size
  )
}

/** Words at least, with the same gaps, that tell a line which neighbours hold only together: three cells of a table may stand so by chance. */
const fewestWords = 4

/** How wide a neighbour of such a line is at least, as a share of it: a cell is not. */
const neighbourWidth = 0.5

/**
 * Whether words begin where the line above or below them begins and end where one of the two ends: one may be a paragraph's first line,
 * the other its last. The one below may be spread as well, by other gaps, as rows of a table are not.
 */
function isBetween(
  words: readonly Growing[],
  above: Growing | undefined,
  below: readonly Growing[]
): boolean {
  if (words.length < fewestWords) return false
  const [first, second] = words as [Growing, Growing]
  const {size, y} = first
  const within = justifiedWithin * size
  const isAligned =
    Math.abs(gapBetween(first, second) - gapBetween(below[0] ?? first, below[1])) < within
  const {left, right} = endsOf(words)
  const near = [above ? [above] : [], isAligned ? [] : below]
    .filter((line) => line.length > 0)
    .map(endsOf)
    .filter((line) => line.y !== y && Math.abs(line.y - y) < lineDistance * size)
    .filter((line) => line.right - line.left >= neighbourWidth * (right - left))
  return (
    near.some((line) => Math.abs(line.right - right) < within) &&
    near.some((line) => left - line.left > -within && left - line.left < indent * size)
  )
}

/** Where the parts of a line begin and end together. */
function endsOf(parts: readonly Growing[]): Pick<Growing, 'left' | 'right' | 'y'> {
  const left = Math.min(...parts.map((part) => part.left))
  const right = Math.max(...parts.map((part) => part.right))
  return {left, right, y: parts[0]!.y}
}

/**
 * Join lines that were drawn in parts: a word in italics may be drawn after the page. Only close
 * neighbours on one baseline are joined, so that columns stay apart.
 */
function joinTorn(lines: Growing[]): Growing[] {
  const order = lines.map((_, index) => index)
  order.sort((a, b) => lines[a]!.y - lines[b]!.y || lines[a]!.left - lines[b]!.left)
  const gone = new Set<number>()
  for (let at = 0; at < order.length; at++) {
    for (let next = at + 1; next < Math.min(order.length, at + neighbours); next++) {
      if (!isTorn(lines[order[at]!]!, lines[order[next]!]!)) continue
      const [small, large] = byWeight(lines, order[at]!, order[next]!)
      if (gone.has(small) || gone.has(large)) continue
      merge(lines[large]!, lines[small]!)
      gone.add(small)
    }
  }
  return lines.filter((_, index) => !gone.has(index))
}

/** Two lines, the one with fewer letters first: the other's place in the drawn order is kept. */
function byWeight(lines: Growing[], a: number, b: number): [small: number, large: number] {
  return lines[a]!.weight < lines[b]!.weight ? [a, b] : [b, a]
}

/** Whether two lines are parts of one. */
function isTorn(a: Growing, b: Growing): boolean {
  const size = Math.max(a.size, b.size)
  if (Math.abs(a.y - b.y) > 0.15 * size || Math.min(a.size, b.size) < 0.85 * size) return false
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right)
  return gap < wordGap * size && gap > -0.3 * size
}

/** Put a part of a line into it. */
function merge(line: Growing, part: Growing): void {
  for (const piece of part.pieces) line.pieces.push(piece)
  line.pieces.sort((a, b) => a.x - b.x)
  line.left = Math.min(line.left, part.left)
  line.right = Math.max(line.right, part.right)
  line.weight += part.weight
  line.isMirrored ||= part.isMirrored
}

/**
 * A type in which so much of a line is set may be the line's own: small capitals and formulas leave
 * the text's own type in the minority.
 */
const ownShare = 0.25

/** A line, its text put together. */
function toLine({pieces, weight, left, right, isMirrored}: Growing): Line {
  const own = ownType(pieces, weight)
  const text =
    isMirrored && isRightToLeft(pieces)
      ? textRightToLeft(pieces, spaceGap * own.size)
      : textOf(withScriptsApart(pieces, own), own)
  const artifact = pieces.every((piece) => piece.artifact)
  const [first] = pieces as [Piece]
  const {y, size, font} = own
  return {
    text,
    left,
    right,
    y,
    size,
    font,
    startFont: first.font,
    startsRaised: isRaised(first, own),
    artifact,
    wordLetters: wordLetters(text)
  }
}

/** Letters that stand in words of three and more. */
export function wordLetters(text: string): number {
  let sum = 0
  for (const word of text.match(/\p{L}{3,}/gu) ?? []) sum += word.length
  return sum
}

/** The piece that is set in a line's own type: the largest in which a good part is set. */
function ownType(pieces: readonly Piece[], weight: number): Piece {
  if (pieces.length === 1) return pieces[0]!
  const letters = new Map<number, number>()
  for (const {size, text} of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length)
  let own = pieces[0]!
  let share = 0
  for (const piece of pieces) {
    const its = letters.get(piece.size)! / weight
    const isOwn = its >= ownShare && (share < ownShare || piece.size > own.size)
    const isLonger = piece.size === own.size && piece.text.length > own.text.length
    if (isOwn || isLonger || (share < ownShare && its > share)) {
      own = piece
      share = its
    }
  }
  return own
}

/** Pieces with scripts that stand above each other one behind the other. From left to right, letters of the two would take turns. */
function withScriptsApart(pieces: readonly Piece[], own: Piece): Piece[] {
  const apart: Piece[] = []
  let scripts: Piece[] = []
  const close = (): void => {
    for (const script of scriptsInOrder(scripts, apart.at(-1), own)) apart.push(script)
    scripts = []
  }
  for (const piece of pieces) {
    const isWithin = scripts.length > 0 && piece.size <= scriptOfScript * own.size
    if (isWithin || offsetOf(piece, own) !== 0) scripts.push(piece)
    else {
      if (scripts.length > 0) close()
      apart.push(piece)
    }
  }
  close()
  return apart
}

/**
 * Scripts that follow each other behind a base, where some stand above others: first what is lowered, then what is raised, as
 * people write them. Most programs draw them the other way round, and quotations may have them so. A fraction has its stroke.
 */
function scriptsInOrder(
  scripts: readonly Piece[],
  base: Piece | undefined,
  own: Piece
): readonly Piece[] {
  if (!areStacked(scripts, own)) return scripts
  const raised = scripts.filter((piece) => piece.y < own.y)
  const lowered = scripts.filter((piece) => piece.y >= own.y)
  const [first] = lowered as [Piece]
  const between = (text: string): Piece => ({...first, text, width: 0, spaced: false})
  if (!standApart(scripts, base, own)) {
    return [...joined(lowered), between(STACKED), ...joined(raised)]
  }
  const above = withScriptsApart(raised, largestOf(raised))
  if (!isFraction(raised, lowered, own)) return [...above, ...lowered]
  return [...above, between('/'), ...joined(lowered)]
}

/** Whether scripts stand apart from what is before them: the numerator and the denominator of a fraction, no indices. */
function standApart(scripts: readonly Piece[], base: Piece | undefined, own: Piece): boolean {
  const left = Math.min(...scripts.slice(0, mostScripts).map(({x}) => x))
  return base === undefined || left - base.x - base.width > fractionGap * own.size
}

/** Scripts right behind what is before them, their own scripts in order. */
function joined(scripts: readonly Piece[]): Piece[] {
  const [first, ...others] = withScriptsApart(scripts, largestOf(scripts)) as [Piece, ...Piece[]]
  return [{...first, spaced: false}, ...others]
}

/** The first piece in the largest type. */
function largestOf(pieces: readonly Piece[]): Piece {
  return pieces.reduce((one, other) => (other.size > one.size ? other : one))
}

/**
 * Whether what is raised is the numerator of what is lowered: their middles are the same, and the denominator is lower than an index.
 * TeX lowers it by 0.34 heights of the type, an index by 0.25 at most.
 */
function isFraction(raised: readonly Piece[], lowered: readonly Piece[], own: Piece): boolean {
  const apart = Math.abs(middleOf(raised) - middleOf(lowered))
  return apart < sameCentre * own.size && -offsetOf(lowered[0]!, own) > 0.3 * own.size
}

/** The height of a script's own script at most, in heights of the line's type. */
const scriptOfScript = 0.6

/** How far a fraction stands apart from what is before it at least, and the middles of its parts at most, in heights of the type. */
const fractionGap = 0.1
const sameCentre = 0.1

/** The middle of pieces that follow each other. */
function middleOf(pieces: readonly Piece[]): number {
  const {x, width} = pieces.at(-1)!
  return (pieces[0]!.x + x + width) / 2
}

/** How far a piece in small type stands above the baseline, in points, or below it; 0 for what is no script. */
function offsetOf(piece: Piece, own: Pick<Piece, 'y' | 'size'>): number {
  const offset = own.y - piece.y
  const isScript =
    piece.size <= smallTypeOf(piece.text) * own.size && Math.abs(offset) >= raisedBy * own.size
  return isScript ? offset : 0
}

/** Whether raised scripts and lowered ones stand above each other somewhere. */
function areStacked(scripts: readonly Piece[], {y}: Piece): boolean {
  let high = Number.NEGATIVE_INFINITY
  let low = Number.NEGATIVE_INFINITY
  return scripts
    .toSorted((a, b) => a.x - b.x)
    .some((piece) => {
      const right = piece.x + piece.width
      if (piece.y < y) {
        high = Math.max(high, right)
        return piece.x < low
      }
      low = Math.max(low, right)
      return piece.x < high
    })
}

/** A part of a list of raised numbers: “1,4–” before “9”. */
const partOfNumbers = /^[\d,–-]+$/

/** Pieces with those as one that are drawn as parts of a list of raised numbers. */
function withWholeNumbers(
  pieces: readonly Piece[],
  own: Piece,
  isApart: (piece: Piece, right: number) => boolean
): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isPart = (one: Piece) => partOfNumbers.test(one.text) && offsetOf(one, own) > 0
    const goesOn = last && last.y === piece.y && isPart(last) && isPart(piece)
    if (goesOn && !isApart(piece, last.x + last.width)) {
      const width = piece.x + piece.width - last.x
      joined[joined.length - 1] = {...last, text: last.text + piece.text, width}
    } else joined.push(piece)
  }
  return joined
}

/** Pieces put together, with a space where one was drawn or a gap left. */
function textOf(drawn: readonly Piece[], own: Piece): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  const isApart = (piece: Piece, right: number): boolean =>
    piece.spaced || piece.x - right > spaceGap * own.size
  const pieces = withWholeNumbers(drawn, own, isApart)
  const leads = (next: Piece | undefined, end: number): boolean =>
    next !== undefined && !isApart(next, end) && /^\p{L}/u.test(next.text)
  for (const [index, piece] of pieces.entries()) {
    const gap = piece.x - right
    const end = piece.x + piece.width
    const apart = text !== '' && isApart(piece, right)
    if (gap < -accentOverlap * own.size && text.endsWith('`')) text = `${text.slice(0, -1)}ˋ`
    // Some set a space before the mark of a note; the number of an isotope leads what follows.
    const isMark =
      isRaised(piece, own) &&
      (apart
        ? behindWord.test(text) && !leads(pieces[index + 1], end)
        : behindWord.test(text) || behindNumber.test(text))
    if (isMark) text += withRaisedDigits(piece.text)
    else text += apart ? ` ${piece.text}` : piece.text
    // What is raised may end before what is lowered under it, which comes first.
    right = offsetOf(piece, own) > 0 ? Math.max(right, end) : end
  }
  return composed(text.replace(/\s+/g, ' '))
}

/**
 * How far a letter reaches back under its grave accent at least, in heights of the type. The accent is drawn as the backtick that
 * stands around names in code, but there it has a place of its own.
 */
const accentOverlap = 0.1

/**
 * A number at the end of a text, or a word, perhaps with marks behind them: beside the one, plain digits are its own, and beside the
 * other, in its sentence. Behind U+2063 they are an exponent above an index.
 */
const behindNumber = /\d(?:[.,;:)\]”"’]{0,2}|\u2063)$/u
const behindWord = /\p{L}{3}[.,;:)\]…”"’]{0,2}$/u

/** How far a raised piece stands above the baseline at least, or a lowered one below it, in heights of the type. */
const raisedBy = 0.15

/** The height of scripts at most, in heights of the line's type; word processors of old set marks of notes hardly smaller. */
function smallTypeOf(text: string): number {
  return raisedNumber.test(text) ? 0.92 : 0.88
}

/** Whether a piece is a number in small type above the baseline: an exponent, or the mark of a note. */
function isRaised(piece: Piece, own: Piece): boolean {
  if (offsetOf(piece, own) <= 0) return false
  return raisedNumber.test(piece.text)
}

/** What is raised as an exponent or as the marks of notes. */
const raisedNumber = /^\d{1,3}(?:[,–-]\d{1,3})*$/

/** Accents that are drawn as signs of their own, and the marks that they stand for. The backtick is one only where `textOf` says so. */
const accents: Readonly<Record<string, string>> = {...spacingAccents, ˋ: '\u0300'}

/** Whether a text is such an accent alone. */
function isAccent(text: string | undefined): boolean {
  return text !== undefined && Object.hasOwn(accents, text)
}

/**
 * Put accents that were drawn as signs of their own onto their letters: onto the next one, before
 * which TeX draws them, or else onto the one before. The hook of “ą” is drawn so far behind the letter before that it looks like
 * a word's beginning; no word of Polish begins with it.
 */
function composed(text: string): string {
  if (!/[ˋ´ˆ˜˘˙¨˚˝ˇ¸˛]/.test(text)) return text
  return text
    .replace(/(?<=\p{L}) ˛(?=[AEae])/gu, '˛')
    .replace(/([ˋ´ˆ˜˘˙¨˚˝ˇ¸˛]) ?(\p{L})/gu, (whole, accent: string, letter: string) => {
      return accented(letter, accent) ?? whole
    })
    .replace(
      /(\p{L})([ˋ´ˆ˜˘˙¨˚˝ˇ¸˛])(?: (?=\p{Ll}))?/gu,
      (whole, letter: string, accent: string) => {
        return accented(letter, accent) ?? whole
      }
    )
    .replace(/˜(?=\d)/g, '~')
}

/** A letter with an accent, when there is such a character. */
function accented(letter: string, accent: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
  const character = (base + accents[accent]).normalize('NFC')
  return character.length === 1 ? character : undefined
}
