/**
 * How the lines around a place of the paper are best read, when only the text is known.
 *
 * An extractor prints a page line by line, and each line may be one column's, another's, both columns'
 * side by side, or a note's or caption's. Here a few lines are read in every way that makes sense, by a
 * beam search; a way is worth the more the better words continue each other within each column, and the
 * better the parts fit the width that columns were set to. A jump of a quotation from one place to
 * another is believed as far as the ways that read on there are worth more than those that do not.
 */

import {Boundary, type InferredLayout} from '../layout/boundary.ts'
import {isText, Line} from '../layout/line-kinds.ts'
import {
  alikeWorth,
  endAt,
  type LineParts,
  linePartsOf,
  MOST_ALIKE,
  type PartEnd
} from '../layout/line-parts.ts'
import {LinePlaces, Side} from '../layout/line-places.ts'
import {isBeside} from '../layout/margin.ts'
import {setWidth} from '../layout/set-width.ts'
import type {Jump, JumpReader, PreparedPaper, Stretch} from '../prepared.ts'
import {behindMarks} from '../text/fold.ts'
import {isHyphen} from '../text/hyphens.ts'
import {isEnglish} from '../text/languages.ts'
import {isUppercase} from '../text/letters.ts'
import {lineOf} from '../text/lines.ts'
import {continuity, HALVES} from './continuity.ts'

/** How far each text has been read, or one of the two marks below. */
interface State {
  /** The only text, or the left column's. */
  left: PartEnd
  /** The right column's, or {@link SINGLE}. */
  right: PartEnd
  /** A caption's, note's or table's beside them. */
  matter: PartEnd
  /** The column of the last line, where that was one column's alone: {@link LEFT} or {@link RIGHT}; 0 otherwise. */
  side: number
  /** What it is worth to have read so, in units of two to one odds. */
  worth: number
}

/** A text of which nothing has been read. */
const FRESH = endAt(-1, 0)
/** There is one text only, and no right column. */
const SINGLE = endAt(-2, 0)
/** The columns of {@link State.side}. */
const LEFT = Side.left
const RIGHT = Side.right

/** Lines read on both sides of a jump. */
const AROUND = 8
/** Ways kept from line to line, and how much less than the best they may be worth; more change nothing. */
const BEAM = 10
const MARGIN = 15

/*
 * What a line is worth, in units of two to one odds. Found by a random search for the numbers that part the
 * jumps of true quotations best from those where a line, or a line's last word, was left out (`bench/quotes`, one
 * half of the papers; the other half agrees).
 */
/** From one text to two columns, or back; and how much more that takes where a paper's lines are in order throughout. */
const SWITCH = -2.5
const SWITCH_IN_ORDER = -10
/** A column, or a text beside it, begins. */
const START = -2.2
/**
 * Two lines in a row are the same column's alone: where columns alternate, they take turns, unless the other
 * one has a gap, as behind a paragraph or around a heading.
 */
const AGAIN = -2.4
const AGAIN_AT_GAP = -1
/**
 * A line is read as one column's, and stands where the other is: places are sure, but for lines that belong to no column.
 */
const OTHER_SIDE = -6
/** Matter begins without a sign of it, or behind a running head, where notes and captions stand. */
const UNMARKED_MATTER = -5
const MATTER_AT_EDGE = -2.6
/** Matter begins with a small letter, as what runs on from elsewhere does; or it ends for good and ends no sentence. */
const MATTER_IN_MID_SENTENCE = -2.5
const MATTER_UNFINISHED = -2
/** A text goes on with a capital behind its heading. */
const BEHIND_HEADING = 2
const HEADING = /^\s*(?:[\dIVX]+(?:\.\d+)*\.?\s*)?\p{Lu}[\p{L}\s]{4}/u
/**
 * A text goes on with a small letter, although its next word would have stood on the line before; or with a capital
 * behind a short line, as behind a heading or an item of a list.
 */
const WOULD_HAVE_FIT = -4
const BEHIND_SHORT = 0.5
/** Widths are estimates, and lines end before long words, so that less room than this, in em, says nothing. */
const SPARE = 5
/** More letters in a row are words that lost their spaces. */
const LONGEST_WORD = 24
/** A line of running text belongs to nothing around it; or one of few words or signs. */
const SKIPPED_TEXT = -10
const SKIPPED_OTHER = -2.6

/**
 * How much better lines continue the line before than the one before that in papers in order throughout, and in those whose columns
 * alternate; and how much worse than elsewhere they have to continue each other to be out of order: a few do so by chance. More is known
 * of English, and so they differ more.
 */
const ORDER_IN_ENGLISH = {inOrder: 1.2, alternating: 0.35, slack: 0.4}
const ORDER_ELSEWHERE = {inOrder: 0.82, alternating: 0.28, slack: 0.3}
/** Lines of a paper that are looked at for it, and the most that two of them say. */
const SAMPLE = 400
const MOST_OF_ORDER = 3
/** Lines on both sides of a jump that show whether lines are in order there, and how many of them the whole paper counts for. */
const ORDER_REACH = 12
const ORDER_OF_ALL = 12
/** What a line says of the order that surely is another column's than the next, or two columns'. */
const OUT_OF_ORDER = -2 * MOST_OF_ORDER
/** Two texts that go on with the two parts of a line, each as wide as the line above, are worth no more. */
const MOST_OF_BOTH = 2 * (HALVES + MOST_ALIKE)
/** No line is worth so much. */
const UNASKED = 99

/** What a jump is held against. */
interface Task extends Jump {
  /** The lines that are left and entered. */
  leave: number
  enter: number
  /** How far the lines around are in order: 0 to 1. */
  order: number
  /** What the quotation reads besides the jump: its stretches, where they show a text to go on (by the symbol entered), and where parts end. */
  stretches: readonly Stretch[]
  continues: ReadonlyMap<number, number>
  ends: ReadonlySet<number>
}

/** What it is worth to go from one text to two columns, or back, where a jump stands. */
function switchAt({order}: Task): number {
  return SWITCH + SWITCH_IN_ORDER * order
}

/** A line that is read, for a task, by ways that make the jump or by ways that do not. */
interface Reading {
  line: number
  task: Task
  jumping: boolean
}

/** Doubt of a jump that no way of reading makes, and of one that all make. */
const IMPOSSIBLE = 99

/** Reads the lines around the jumps of quotations. Keeps what it found out, since quotations share lines. */
export class Neighbourhood implements JumpReader {
  readonly #paper: PreparedPaper
  readonly #layout: InferredLayout
  /** The same where lines are in order: there no line is two columns', however wide. */
  readonly #inOrder: InferredLayout
  readonly #parts = [new Map<number, LineParts[]>(), new Map<number, LineParts[]>()] as const
  readonly #doubts = new Map<string, number>()
  readonly #places: LinePlaces
  /** How much better each line is continued by the next than by the one behind it, as far as was asked; `NaN` where nothing is known. */
  readonly #advances: Float32Array
  readonly #advance: number
  readonly #order: typeof ORDER_IN_ENGLISH

  constructor(paper: PreparedPaper, layout: InferredLayout) {
    this.#paper = paper
    this.#layout = layout
    this.#inOrder = {...layout, set: {...layout.set, column: undefined}}
    this.#advances = new Float32Array(layout.lines.count).fill(UNASKED)
    this.#advance = this.#advanceOfAll()
    this.#order = isEnglish(paper) ? ORDER_IN_ENGLISH : ORDER_ELSEWHERE
    this.#places = new LinePlaces(paper, this.#layout)
  }

  orderAt({from, to}: Pick<Jump, 'from' | 'to'>): number {
    const {lines} = this.#layout
    return this.#orderAround(lineOf(lines, from - 1), lineOf(lines, to))
  }

  doubt(jump: Jump, stretches: readonly Stretch[]): number {
    const {lines} = this.#layout
    const leave = lineOf(lines, jump.from - 1)
    const enter = lineOf(lines, jump.to)
    const order = this.#orderAround(leave, enter)
    const first = Math.max(0, Math.min(leave, enter) - AROUND)
    const last = Math.min(lines.count - 1, Math.max(leave, enter) + AROUND)
    const base = lines.first[first]!
    const end = lines.last[last]!
    const near = stretches
      .filter(({from, to}) => to > base && from < end)
      .map((stretch) => ({
        ...stretch,
        from: Math.max(stretch.from, base),
        to: Math.min(stretch.to, end)
      }))
    const key = [
      jump.from,
      jump.to,
      jump.insideWord,
      ...near.flatMap(({from, to, leaves}) => [from, to, leaves])
    ].join()
    let doubt = this.#doubts.get(key)
    if (doubt === undefined) {
      const given = this.#givenBy(near, jump, base, end)
      doubt = this.#compare({leave, enter, order, stretches: near, ...jump, ...given}, first, last)
      this.#doubts.set(key, doubt)
    }
    return doubt
  }

  /** How much more it is worth to read the lines without a jump than with it. */
  #compare(task: Task, first: number, last: number): number {
    const top = Math.min(task.leave, task.enter)
    const nothing = {matter: FRESH, side: 0}
    const start: State[] = [
      {left: FRESH, right: SINGLE, worth: 0, ...nothing},
      {left: FRESH, right: FRESH, worth: switchAt(task), ...nothing}
    ]
    const above = this.#readLines(start, first, top - 1, task, true)
    const with_ = mostWorth(this.#readLines(above, top, last, task, true))
    if (with_ === -Infinity) {
      if (task.stretches.length === 0) return IMPOSSIBLE
      // What the quotation reads besides fits no way of reading, as at a page's end without a sign, and shows nothing.
      const nothingGiven = {stretches: [], continues: new Map(), ends: new Set<number>()}
      return this.#compare({...task, ...nothingGiven}, first, last)
    }
    const without = mostWorth(this.#readLines(above, top, last, task, false))
    return without === -Infinity ? -IMPOSSIBLE : without - with_
  }

  /** How far the lines around two lines are in order: 0 to 1. */
  #orderAround(leave: number, enter: number): number {
    const {margin} = this.#layout
    if (isBeside(margin, leave) || isBeside(margin, enter)) return 0
    const first = Math.max(0, Math.min(leave, enter) - ORDER_REACH)
    const last = Math.min(this.#layout.lines.count - 1, Math.max(leave, enter) + ORDER_REACH)
    let sum = ORDER_OF_ALL * this.#advance
    let count = ORDER_OF_ALL
    for (let line = first; line <= last; line++) {
      const advance = this.#advanceOf(line)
      if (Number.isNaN(advance)) continue
      sum += advance
      count++
    }
    const {inOrder, alternating, slack} = this.#order
    const advance = Math.min(this.#advance, sum / count + slack)
    return Math.max(0, Math.min(1, (advance - alternating) / (inOrder - alternating)))
  }

  /** How much better lines continue the line before them than the one before that, over the whole paper. */
  #advanceOfAll(): number {
    const {lines} = this.#layout
    let sum = 0
    let count = 0
    const by = Math.max(1, Math.floor(lines.count / SAMPLE))
    for (let line = 0; line < lines.count; line += by) {
      const advance = this.#advanceOf(line)
      if (Number.isNaN(advance)) continue
      sum += advance
      count++
    }
    // A few lines say little.
    return sum / (count + 5)
  }

  /** How much better the next line continues a line than the one behind that; `NaN` where they are not text. */
  #advanceOf(line: number): number {
    let advance = this.#advances[line]!
    if (advance === UNASKED) {
      const {lines, kinds} = this.#layout
      const isRead = (line: number): boolean =>
        lines.first[line]! < lines.last[line]! && isText(kinds.kind[line])
      const end = lines.last[line]!
      if (this.#breaksOrder(line)) advance = OUT_OF_ORDER
      else
        advance =
          line + 2 < lines.count && isRead(line) && isRead(line + 1) && isRead(line + 2)
            ? this.#continuityOfOrder(end, lines.first[line + 1]!) -
              this.#continuityOfOrder(end, lines.first[line + 2]!)
            : Number.NaN
      this.#advances[line] = advance
    }
    return advance
  }

  /**
   * Whether a word that a hyphen breaks shows a line to be out of order: broken amid the line, it goes on in the next one; broken at
   * its end, in the one behind that.
   */
  #breaksOrder(line: number): boolean {
    const {text, folded, boundaries} = this.#paper
    const {lines} = this.#layout
    const next = lines.last[line]!
    if (next === folded.symbols.length) return false
    const second = lines.last[lineOf(lines, next)]!
    if (
      second < folded.symbols.length &&
      this.#continuity(next, next) < HALVES &&
      this.#continuity(next, second) === HALVES
    )
      return true
    for (let symbol = lines.first[line]! + 1; symbol < next; symbol++) {
      if (boundaries.exits[symbol] === Boundary.none) continue
      if (!isHyphen(text.charCodeAt(behindMarks(folded, symbol) - 1))) continue
      if (this.#continuity(symbol, next) === HALVES && this.#continuity(symbol, symbol) < HALVES)
        return true
    }
    return false
  }

  /** A continuity, so limited that no few hyphens decide. */
  #continuityOfOrder(leave: number, enter: number): number {
    return Math.max(-MOST_OF_ORDER, Math.min(MOST_OF_ORDER, this.#continuity(leave, enter)))
  }

  #givenBy(
    stretches: readonly Stretch[],
    jump: Jump,
    first: number,
    last: number
  ): Pick<Task, 'continues' | 'ends'> {
    const {lines} = this.#layout
    const continues = new Map<number, number>()
    const ends = new Set<number>()
    const give = (from: number, to: number): void => {
      if (from === jump.from && to === jump.to) return
      // What ends where the lines begin was read above them.
      if (from <= first || to < first || Math.max(from, to) > last) return
      continues.set(to, from)
      ends.add(from)
    }
    for (const {from, to, leaves} of stretches) {
      if (leaves !== undefined) give(leaves, from)
      for (let line = lineOf(lines, from); line < lines.count; line++) {
        const end = lines.last[line]!
        if (end >= to) break
        if (end > from) give(end, end)
      }
    }
    return {continues, ends}
  }

  #readLines(
    states: readonly State[],
    first: number,
    last: number,
    task: Task,
    jumping: boolean
  ): readonly State[] {
    const {lines} = this.#layout
    let read = states
    for (let line = first; line <= last; line++) {
      if (lines.first[line] !== lines.last[line]) read = this.#readLine(read, line, task, jumping)
    }
    return read
  }

  /** Reads one line in every way behind each state: those that make the jump, or those that do not. */
  #readLine(states: readonly State[], line: number, task: Task, jumping: boolean): State[] {
    const {from, to} = task
    const switching = switchAt(task)
    const mustEnd = jumping && line === task.leave
    const mustEnter = jumping && line === task.enter
    const {parts, isGiven} = this.#partsGiven(line, task)
    const isFree = !mustEnd && !mustEnter && !isGiven
    const isFurniture = this.#layout.kinds.kind[line] === Line.furniture
    const skipped = this.#worthSkipped(line)
    const matterStart = this.#worthOfMatter(line) - START
    const place = this.#places.sideOf(line)
    const asLeft = place === RIGHT ? OTHER_SIDE : 0
    const asRight = place === LEFT ? OTHER_SIDE : 0
    const beam = new Beam(this.#waiting(line, task, jumping))
    const at = {line, task, jumping}
    // No text goes on better than half a word with its other half: what could not be kept even so is not looked at.
    for (const {left, right, matter, side, worth} of states) {
      if (isFree) beam.add(left, right, matter, side, worth + skipped)
      if (isFurniture && isFree) continue
      const isSingle = right === SINGLE
      for (const part of parts) {
        const {start, end, second, last, inColumns, alone} = part
        if (mustEnd && end.symbol !== from && last.symbol !== from) continue
        if (mustEnter && start !== to && second !== to) continue
        const asColumns = worth + inColumns
        const asOne = worth + alone
        if (second >= 0) {
          if (!beam.mayTake(asColumns + MOST_OF_BOTH)) continue
          if (isSingle) {
            const switched = asColumns + switching
            beam.add(end, last, FRESH, 0, switched + this.#linkBoth(left, FRESH, part, at))
            beam.add(end, last, FRESH, 0, switched + this.#linkBoth(FRESH, left, part, at))
            continue
          }
          beam.add(end, last, FRESH, 0, asColumns + this.#linkBoth(left, right, part, at))
          if (matter === FRESH) continue
          beam.add(end, right, last, 0, asColumns + this.#linkBoth(left, matter, part, at))
          beam.add(left, last, end, 0, asColumns + this.#linkBoth(matter, right, part, at))
          continue
        }
        if (isSingle) {
          const switched = asColumns + switching + this.#link(FRESH, start, at)
          if (beam.mayTake(asOne + HALVES))
            beam.add(end, SINGLE, FRESH, 0, asOne + this.#link(left, start, at))
          beam.add(left, end, FRESH, RIGHT, switched + asRight)
          beam.add(end, left, FRESH, LEFT, switched + asLeft)
        } else {
          const inLeft = asColumns + asLeft
          const inRight = asColumns + asRight
          const switched = asOne + switching
          if (beam.mayTake(inLeft + HALVES)) {
            const again = side === LEFT ? this.#worthOfAgain(right) : 0
            beam.add(end, right, FRESH, LEFT, inLeft + this.#link(left, start, at) + again)
          }
          if (beam.mayTake(inRight + HALVES)) {
            const again = side === RIGHT ? this.#worthOfAgain(left) : 0
            beam.add(left, end, FRESH, RIGHT, inRight + this.#link(right, start, at) + again)
          }
          if (beam.mayTake(switched + HALVES)) {
            const link = Math.max(this.#link(left, start, at), this.#link(right, start, at))
            beam.add(end, SINGLE, FRESH, 0, switched + link)
          }
        }
        if (!beam.mayTake(asOne - MATTER_UNFINISHED + HALVES)) continue
        const begun =
          matter === FRESH
            ? matterStart + this.#worthOfStart(start)
            : -this.#worthOfEnd(matter.symbol)
        const asMatter =
          asOne + begun + this.#link(matter, start, at) + this.#worthOfEnd(end.symbol)
        beam.add(left, right, end, side, asMatter)
      }
    }
    return beam.states
  }

  /** What it is worth that the text that ends at `one` goes on at `other`, in a line. */
  #link(one: PartEnd, other: number, {line, task, jumping}: Reading): number {
    const {from, to, enter, insideWord, continues} = task
    const isJump = one.symbol === from && other === to
    if (other === to && line === enter && isJump !== jumping) return -Infinity
    const given = continues.get(other)
    if (given !== undefined && given !== one.symbol) return -Infinity
    return isJump && insideWord ? HALVES : this.#goesOn(one, other)
  }

  /** What it is worth that two texts go on with the two parts of a line. */
  #linkBoth(
    one: PartEnd,
    other: PartEnd,
    {start, end, second, last}: LineParts,
    at: Reading
  ): number {
    return (
      this.#link(one, start, at) +
      this.#link(other, second, at) +
      alikeWorth(one, end) +
      alikeWorth(other, last)
    )
  }

  /** What it is worth that a line is the same column's as the one before it, where the other column's text ends. */
  #worthOfAgain(other: PartEnd): number {
    return other === FRESH || this.#endsSentence(other.symbol) ? AGAIN_AT_GAP : AGAIN
  }

  #endsSentence(symbol: number): boolean {
    const end = behindMarks(this.#paper.folded, symbol)
    return /[.?!:]/.test(this.#paper.text[end - 1]!)
  }

  /** What it is worth that matter begins at a symbol. */
  #worthOfStart(symbol: number): number {
    return isLowercase(this.#characterAt(symbol)) ? MATTER_IN_MID_SENTENCE : 0
  }

  /** What it is worth that matter ends before a symbol; taken back where it goes on. */
  #worthOfEnd(symbol: number): number {
    return this.#endsSentence(symbol) ? 0 : MATTER_UNFINISHED
  }

  /** Whether a heading ends before a symbol: a short line that begins with a capital or a number, and ends no sentence. */
  #endsHeading(symbol: number): boolean {
    const {lines, kinds} = this.#layout
    const line = lineOf(lines, symbol - 1)
    return (
      kinds.kind[line] === Line.other &&
      lines.last[line] === symbol &&
      !this.#endsSentence(symbol) &&
      HEADING.test(this.#paper.text.slice(lines.start[line], lines.end[line]))
    )
  }

  #characterAt(symbol: number): string {
    return this.#paper.text[this.#paper.folded.at[symbol]!]!
  }

  #worthSkipped(line: number): number {
    const kind = this.#layout.kinds.kind[line]
    if (kind === Line.furniture) return 0
    return isText(kind) ? SKIPPED_TEXT : SKIPPED_OTHER
  }

  #worthOfMatter(line: number): number {
    const {kind} = this.#layout.kinds
    if (kind[line] === Line.caption) return 0
    return kind[line - 1] === Line.furniture ? MATTER_AT_EDGE : UNMARKED_MATTER
  }

  /** The places that texts have been left at above a line's end, to be entered again below it. */
  #waiting(line: number, {from, to, continues}: Task, jumping: boolean): number[] {
    const end = this.#layout.lines.last[line]!
    const places: number[] = []
    for (const [entry, exit] of continues) if (exit <= end && entry >= end) places.push(exit)
    if (jumping && from <= end && to >= end) places.push(from)
    return places
  }

  /** The ways to part a line that agree with what the quotation reads of it besides its jump. */
  #partsGiven(
    line: number,
    {continues, ends, stretches, from, to, order}: Task
  ): {parts: LineParts[]; isGiven: boolean} {
    const first = this.#layout.lines.first[line]!
    const last = this.#layout.lines.last[line]!
    const isInOrder = order === 1
    const known = this.#parts[isInOrder ? 1 : 0]
    let all = known.get(line)
    if (!all) {
      const layout = isInOrder ? this.#inOrder : this.#layout
      all = linePartsOf(this.#paper, layout, line, (symbol) => this.#continuity(symbol, symbol))
      known.set(line, all)
    }
    const entries = [...continues.keys()].filter((to) => to >= first && to < last)
    const exits = [...ends].filter((from) => from > first && from <= last)
    const parts = all.filter(
      ({start, end, second, unlikely}) =>
        (!unlikely ||
          second === from ||
          second === to ||
          continues.has(second) ||
          ends.has(second)) &&
        entries.every((to) => to === start || to === second) &&
        exits.every((from) => from === end.symbol || (second >= 0 && from === last)) &&
        !stretches.some(({from, to}) => second > from && second < to)
    )
    // Where the quotation reads what cannot be read so, its other jumps are wrong, and show nothing.
    if (parts.length === 0) return {parts: all, isGiven: false}
    return {parts, isGiven: entries.length > 0 || exits.length > 0}
  }

  /** What it is worth that a text goes on at a symbol; kept, since ways of reading share most of what they read. */
  #goesOn(one: PartEnd, enter: number): number {
    if (one.symbol < 0) return START
    one.goesOn ??= new Map()
    let worth = one.goesOn.get(enter)
    if (worth === undefined) {
      worth = this.#worthOfGoingOn(one, enter)
      one.goesOn.set(enter, worth)
    }
    return worth
  }

  /** The same by its words and by the room in its last line. */
  #worthOfGoingOn({symbol, room}: PartEnd, enter: number): number {
    const known = this.#continuity(symbol, enter)
    if (room < SPARE) return known
    const character = this.#characterAt(enter)
    if (isUppercase(character)) return Math.max(known, BEHIND_SHORT)
    const fits = isLowercase(character) && this.#widthOfWord(enter) <= room - SPARE
    return fits ? known + WOULD_HAVE_FIT : known
  }

  /** The width of the word at a symbol, in em; `Infinity` where the spaces were lost. */
  #widthOfWord(symbol: number): number {
    const {text, folded} = this.#paper
    const start = folded.at[symbol]!
    const length = text.slice(start, start + LONGEST_WORD).search(/\s/)
    return length < 0 ? Infinity : setWidth(text, start, start + length)
  }

  #continuity(leave: number, enter: number): number {
    const known = continuity(this.#paper, leave, enter)
    return known < BEHIND_HEADING &&
      isUppercase(this.#characterAt(enter)) &&
      this.#endsHeading(leave)
      ? BEHIND_HEADING
      : known
  }
}

function isLowercase(character: string): boolean {
  return /\p{Ll}/u.test(character)
}

function mostWorth(states: readonly State[]): number {
  let most = -Infinity
  for (const {worth} of states) most = Math.max(most, worth)
  return most
}

/** The states behind a line that are worth most, the best first, each once. */
class Beam {
  readonly states: State[] = []
  readonly #waiting: readonly number[]
  #most = -Infinity

  /** Of all states only those are kept in which a text waits at each of some places. */
  constructor(waiting: readonly number[]) {
    this.#waiting = waiting
  }

  /** Whether a state of some worth, or less, may be kept. */
  mayTake(worth: number): boolean {
    if (worth < this.#most - MARGIN || worth === -Infinity) return false
    return this.states.length < BEAM || worth > this.states[BEAM - 1]!.worth
  }

  /** Adds a state, if it is worth it. Most are not, and nothing is made for them. */
  add(left: PartEnd, right: PartEnd, matter: PartEnd, side: number, worth: number): void {
    if (!this.mayTake(worth)) return
    if (worth > this.#most) this.#most = worth
    const {states} = this
    for (const place of this.#waiting)
      if (place !== left.symbol && place !== right.symbol && place !== matter.symbol) return
    // Where a state goes that is added, and where the same one is, which is worth less.
    let place = states.length
    let same = place
    for (let index = states.length - 1; index >= 0; index--) {
      const state = states[index]!
      if (state.worth < worth) place = index
      if (
        state.left.symbol !== left.symbol ||
        state.right.symbol !== right.symbol ||
        state.matter.symbol !== matter.symbol ||
        state.side !== side
      )
        continue
      if (state.worth >= worth) return
      same = index
    }
    if (same === BEAM) same--
    for (let index = same; index > place; index--) states[index] = states[index - 1]!
    states[place] = {left, right, matter, side, worth}
  }
}
