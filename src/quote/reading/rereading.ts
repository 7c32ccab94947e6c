/**
 * Reading a few words of a quotation once more, word by word: the cheapest way through the quotation's and the paper's
 * words, in which words are the same, added, left out, replaced, or have changed places, and the paper is left at its
 * boundaries only.
 */

import {continuity} from '../jumps/continuity.ts'
import {Boundary, byBoundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Folded} from '../text/folded.ts'
import {isUppercase} from '../text/letters.ts'
import {endsSentence, isBroken, LOST_SPACE} from '../text/word-edges.ts'
import {wordEnd, wordStart, wordsIn} from '../text/words.ts'
import {agrees} from './anchors.ts'
import {DIFFERENCE, JUMP, LEAST_JUMP, REPLACED, REST, SWAPPED, WORD} from './change-costs.ts'
import {Heap} from './heap.ts'
import {Outlook, type Zone} from './outlook.ts'
import {jumpCost, type Sides} from './sides.ts'
import type {Step} from './step.ts'

/**
 * Ways looked at for one region; a usual one takes a dozen. With half as many, two fewer of 2,640 changes were named exactly;
 * with twice as many, none more.
 */
const MOST_WAYS = 800

/** An unusually long word is rather two that lost their space: what each symbol costs beyond so many. */
const SYMBOL = 0.02
const USUAL = 8
/**
 * What it costs more to replace the quotation's first or last word amid a sentence of the paper, and to add one there. Nothing
 * holds such a word in its place, as the sentence's end would: where the paper has it a little further away, the words
 * between were left out (“We claim” of “We do not claim”).
 */
const OUTSIDE = WORD
const ADDED_OUTSIDE = 0.15
/** What leaving the text, or entering it, costs besides, by `Boundary`. */
const EDGE = byBoundary({none: 0, line: 0, gutter: 0.1, debris: 0.1, gap: 0, unlikely: 0.2})
/** What one unit of `Boundaries.cost` is worth. */
const JUMP_COST = 0.01
/** What one unit of doubt, two to one odds, that the words on both sides of a jump raise is worth. */
const DOUBT = 0.03
/** How much more than what was read before a way may cost, and symbols of a short word, by which its words are counted. */
const SLACK = 0.5
const SHORT_WORD = 5
/** How much more than it costs at least, with the cheapest of jumps, a way may cost: a difference, or some jumps. */
const DETOUR = 1.5
/** What a symbol is worth by which an open end, or a jump, is further away. */
const DISTANCE = 0.0005
/** At a quotation's first and last words, the paper's words beyond the end of a sentence are hardly meant. */
const BEYOND_SENTENCE = 0.2
/** Paper's words are at most so many symbols long. */
const LONGEST_WORD = 32

/** A part of the quotation, in symbols, to be read again. */
export interface Region {
  start: number
  end: number
  /** Where it is entered and left in the paper; `undefined` where the quotation begins or ends with it. */
  from: number | undefined
  to: number | undefined
}

/** How far a way has come. */
interface Way {
  /** Symbols of the quotation and of the paper that it has reached. */
  said: number
  read: number
  mode: Mode
  cost: number
  /** What the whole of it costs at least. */
  bound: number
  /** Whether `cost` counts what a jump costs that the way ends with. */
  isWeighed: boolean
  step?: Step | undefined
  before?: Way | undefined
}

type Mode = 0 | 1 | 2 | 3
/** Behind words that both have; within a difference; within the second, then within the first of two words that changed places. */
const SAME = 0
const DIFFERING = 1
const SECOND = 2
const FIRST = 3

/** A search for the cheapest way to read a region. */
export class Rereading {
  readonly #sides: Sides
  readonly #paper: PreparedPaper
  readonly #quotation: Folded
  readonly #starts: Uint8Array
  readonly #region: Region
  readonly #zones: readonly Zone[]
  readonly #entries: number[] = []
  readonly #repairs: readonly Step[]
  readonly #open = new Heap<Way>()
  readonly #least = new Map<number, number>()
  /** Places of the paper from the first zone's start to the last one's end. */
  readonly #width: number
  readonly #most: number
  readonly #outlook: Outlook

  constructor(sides: Sides, region: Region, own: readonly Step[]) {
    const {paper, quotation, starts} = sides
    this.#sides = sides
    this.#paper = paper
    this.#quotation = quotation
    this.#starts = starts
    this.#region = region
    this.#repairs = own.filter(({kind}) => kind === 'repair')
    this.#zones = zonesOf(region, own, paper.folded.symbols.length)
    this.#width = this.#zones.at(-1)!.to - this.#zones[0]!.from + 1
    const {entries} = paper.boundaries
    for (const {from, to} of this.#zones)
      for (let symbol = from; symbol < to; symbol++)
        if (entries[symbol] !== Boundary.none) this.#entries.push(symbol)
    this.#outlook = new Outlook(sides, region, this.#zones, this.#repairs)
    const {start, from} = region
    const least =
      from === undefined
        ? this.#outlook.fromAnywhere(start)
        : this.#outlook.from(start, from, false)
    this.#most = Math.min(mostOf(own, starts), least + DETOUR)
  }

  /** The steps of the cheapest way, if there is one. */
  steps(): Step[] | undefined {
    this.#begin()
    for (let count = 0; count < MOST_WAYS; count++) {
      const way = this.#open.pop()
      if (!way) return undefined
      if (!way.isWeighed) {
        this.#weigh(way)
        continue
      }
      if (way.cost > this.#least.get(this.#key(way.said, way.read, way.mode))!) continue
      if (this.#isEnd(way)) return stepsTo(way)
      this.#goOn(way)
    }
    return undefined
  }

  #begin(): void {
    const {start, from} = this.#region
    if (from !== undefined) {
      this.#add(start, from, SAME, 0)
      return
    }
    const last = this.#zones.at(-1)!.to
    for (const zone of this.#zones) {
      for (let read = zone.from; read < zone.to; read++) {
        const cost = (last - read) * DISTANCE
        if (cost + this.#outlook.from(start, read, false) > this.#most) continue
        const edge = this.#paper.wordEdges.at(read)
        if (Number.isFinite(edge)) this.#add(start, read, SAME, cost + edge)
      }
    }
  }

  #isEnd({said, read, mode}: Way): boolean {
    const {end, to} = this.#region
    return said === end && mode <= DIFFERING && (to === undefined || read === to)
  }

  #key(said: number, read: number, mode: Mode): number {
    // Small enough a number for the engine to keep it as such.
    return ((said - this.#region.start) * 4 + mode) * this.#width + read - this.#zones[0]!.from
  }

  /**
   * Adds a way, unless one that is as cheap is known, or none so dear is looked for. What it goes on by behind the way
   * `before` is a step of a kind; `start` and `end` are what that has of the quotation.
   */
  #add(
    said: number,
    read: number,
    mode: Mode,
    cost: number,
    before?: Way,
    kind?: Step['kind'],
    start = said,
    end = said
  ): void {
    if (said > this.#region.end || !this.#outlook.isPlace(read)) return
    const bound = cost + this.#leastFrom(said, read, mode)
    if (bound > this.#most) return
    const key = this.#key(said, read, mode)
    if (cost >= (this.#least.get(key) ?? Infinity)) return
    this.#least.set(key, cost)
    const step = before && kind && {kind, start, end, from: before.read, to: read}
    this.#open.push({said, read, mode, cost, bound, isWeighed: true, step, before})
  }

  /** What the rest of a way costs at least. */
  #leastFrom(said: number, read: number, mode: Mode): number {
    if (mode <= DIFFERING) return this.#outlook.from(said, read, mode === DIFFERING)
    const second = wordEnd(this.#starts, said + 1)
    return this.#outlook.fromAnywhere(mode === SECOND ? second : wordEnd(this.#starts, second + 1))
  }

  #next(
    before: Way,
    kind: Step['kind'],
    said: number,
    read: number,
    mode: Mode,
    cost: number
  ): void {
    this.#add(said, read, mode, before.cost + cost, before, kind, before.said)
  }

  #goOn(way: Way): void {
    this.#jump(way)
    if (way.mode > DIFFERING) {
      this.#swap(way)
      return
    }
    this.#match(way)
    for (const {start, end, from, to} of this.#repairs)
      if (start === way.said && from === way.read) this.#next(way, 'repair', end, to, SAME, 0)
    if (this.#starts[way.said] !== 0) this.#differ(way)
  }

  /** Reads on as far as both agree, up to where something else might begin. */
  #match(way: Way): void {
    const {exits} = this.#paper.boundaries
    const {end} = this.#region
    let {said, read} = way
    while (said < end && agrees(this.#quotation, said, this.#paper.folded, read)) {
      said++
      read++
      if (this.#starts[said] !== 0 || exits[read] !== Boundary.none || this.#isRepaired(said)) break
    }
    if (said === way.said) return
    // A quotation that ends within a word of the paper has changed it.
    const edge = this.#region.to === undefined && said === end ? this.#paper.wordEdges.at(read) : 0
    this.#next(way, 'match', said, read, SAME, edge)
  }

  #isRepaired(said: number): boolean {
    return this.#repairs.some(({start}) => start === said)
  }

  /** Adds, leaves out, replaces, or swaps words. */
  #differ(way: Way): void {
    const {said, read} = way
    const edge = this.#paper.wordEdges.at(read)
    if (!Number.isFinite(edge)) return
    const word = wordEnd(this.#starts, said + 1)
    const open = way.mode === DIFFERING ? 0 : DIFFERENCE + edge
    const own = costOf(word - said)
    const isWithin = word <= this.#region.end
    const {isFirst, isLast} = this.#isOutside(said, word)
    if (isWithin) {
      const added = (isFirst || isLast) && !this.#endsSentence(read) ? OUTSIDE + ADDED_OUTSIDE : 0
      this.#next(way, 'differs', word, read, DIFFERING, open + own + REPLACED + added)
      this.#beginSwap(way, word, edge)
    }
    const isRest =
      way.mode === DIFFERING && way.step?.kind === 'layout' && isBroken(this.#paper, way.step.from)
    const {from: after, to: before} = this.#region
    const beyond = before === undefined && this.#endsSentence(read) ? BEYOND_SENTENCE : 0
    const most = Math.min(this.#paper.folded.symbols.length, read + LONGEST_WORD)
    for (let to = read + 1; to <= most; to++) {
      const cost = this.#paper.wordEdges.at(to)
      if (Number.isFinite(cost)) {
        const theirs = isRest ? REST : costOf(to - read)
        const ahead = after === undefined && this.#endsSentence(to) ? BEYOND_SENTENCE : 0
        const around = open + Math.max(ahead, beyond) + cost
        this.#next(way, 'differs', said, to, DIFFERING, around + theirs)
        if (isWithin) {
          const isHeld =
            (!isFirst || this.#beginsSentence(said, read)) && (!isLast || this.#endsSentence(to))
          const replaced = Math.max(own, theirs) + REPLACED + (isHeld ? 0 : OUTSIDE)
          this.#next(way, 'differs', word, to, DIFFERING, around + replaced)
        }
      }
      // The word ends here for sure.
      if (cost <= LOST_SPACE) return
    }
  }

  /** Whether a word begins the quotation, or ends it, where that may be anywhere in the paper. */
  #isOutside(said: number, word: number): {isFirst: boolean; isLast: boolean} {
    const {start, end, from, to} = this.#region
    return {
      isFirst: from === undefined && said === start,
      isLast: to === undefined && word === end
    }
  }

  /** Whether a sentence begins there in the paper, or both have a capital: behind a heading no mark shows it. */
  #beginsSentence(said: number, read: number): boolean {
    return (
      this.#endsSentence(read) ||
      (isCapitalAt(this.#quotation, said) && isCapitalAt(this.#paper.folded, read))
    )
  }

  #endsSentence(symbol: number): boolean {
    return endsSentence(this.#paper.folded, symbol)
  }

  /** Begins to read the second of two words before the first. */
  #beginSwap(way: Way, second: number, edge: number): void {
    if (second >= this.#region.end || wordEnd(this.#starts, second + 1) > this.#region.end) return
    this.#add(second, way.read, SECOND, way.cost + SWAPPED + edge, way)
  }

  /** Reads on in one of two words that changed places. */
  #swap(way: Way): void {
    const {exits} = this.#paper.boundaries
    const end = wordEnd(this.#starts, way.said + 1)
    let {said, read} = way
    while (said < end && agrees(this.#quotation, said, this.#paper.folded, read)) {
      said++
      read++
      if (exits[read] !== Boundary.none) break
    }
    if (said === way.said) return
    const {start, end: behind} = this.#swapped(way)
    if (said < end) {
      this.#add(said, read, way.mode, way.cost, way, 'differs', start, behind)
      return
    }
    const cost = way.cost + this.#paper.wordEdges.at(read)
    if (way.mode === SECOND) {
      const first = wordStart(this.#starts, wordStart(this.#starts, said - 1) - 1)
      this.#add(first, read, FIRST, cost, way, 'differs', start, behind)
    } else this.#add(behind, read, SAME, cost, way, 'differs', start, behind)
  }

  /** The symbols of the quotation that the next step of a swap stands for: all of them for the first, none for others. */
  #swapped({said, mode}: Way): {start: number; end: number} {
    if (mode === FIRST) {
      const end = wordEnd(this.#starts, wordEnd(this.#starts, said + 1) + 1)
      return {start: end, end}
    }
    const end = wordEnd(this.#starts, said + 1)
    return {start: this.#starts[said] === 0 ? end : wordStart(this.#starts, said - 1), end}
  }

  /** Adds the jumps that may be worth it; what each costs takes long to find, and is found when its turn comes. */
  #jump(way: Way): void {
    const {exits} = this.#paper.boundaries
    const {said, read, mode} = way
    if (exits[read] === Boundary.none || way.step?.kind === 'layout') return
    const cut = mode > DIFFERING ? this.#swapped(way).start : said
    const cost = way.cost + LEAST_JUMP
    for (const entry of this.#entries) {
      const bound = cost + this.#leastFrom(said, entry, mode)
      if (bound > this.#most || entry === read) continue
      if (cost >= (this.#least.get(this.#key(said, entry, mode)) ?? Infinity)) continue
      const step: Step = {kind: 'layout', start: cut, end: cut, from: read, to: entry}
      this.#open.push({
        said,
        read: entry,
        mode,
        cost: way.cost,
        bound,
        isWeighed: false,
        step,
        before: way
      })
    }
  }

  /** Adds what a jump costs to a way that ends with it. */
  #weigh(way: Way): void {
    const {exits, entries} = this.#paper.boundaries
    const {start, end, from, to} = way.step!
    const jump = jumpCost(this.#sides, way.said, from, to)
    if (!Number.isFinite(jump)) return
    const cost =
      JUMP +
      jump * JUMP_COST +
      EDGE[exits[from]!]! +
      EDGE[entries[to]!]! +
      Math.max(-LEAST_JUMP, this.#doubt(from, to) * DOUBT) +
      Math.abs(to - from) * DISTANCE * 0.1
    this.#add(way.said, to, way.mode, way.cost + cost, way.before, 'layout', start, end)
  }

  /** How much better the words on both sides of a jump go on without it. */
  #doubt(from: number, to: number): number {
    return (
      continuity(this.#paper, from, from) +
      continuity(this.#paper, to, to) -
      continuity(this.#paper, from, to)
    )
  }
}

function isCapitalAt({at, text}: Folded, symbol: number): boolean {
  return isUppercase(text.charAt(at[symbol]!))
}

/** What the cheapest way costs at most: what was read before, by its words, and a little more. */
function mostOf(own: readonly Step[], starts: Uint8Array): number {
  let cost = SLACK
  for (const {kind, start, end, from, to} of own) {
    if (kind === 'layout') cost += DIFFERENCE
    if (kind !== 'differs') continue
    const words = Math.max(Math.ceil((to - from) / SHORT_WORD), wordsIn(starts, start + 1, end) + 1)
    cost += DIFFERENCE + words * (WORD + REPLACED)
  }
  return cost
}

/** What a word of so many symbols costs: an unusually long one is rather two that lost their space. */
function costOf(symbols: number): number {
  return WORD + SYMBOL * Math.max(0, symbols - USUAL)
}

/** Where the paper is looked at for a region: around what was read there. */
function zonesOf({start, end, from, to}: Region, steps: readonly Step[], symbols: number): Zone[] {
  const reach = 2 * (end - start) + 60
  const zones = steps
    .filter((step) => step.kind !== 'layout' && step.to >= step.from)
    .map((step) => ({from: Math.max(0, step.from - reach), to: Math.min(symbols, step.to + reach)}))
  if (from !== undefined) zones.push({from, to: Math.min(symbols, from + reach)})
  if (to !== undefined) zones.push({from: Math.max(0, to - reach), to})
  zones.sort((one, other) => one.from - other.from)
  const result: Zone[] = []
  for (const zone of zones) {
    const last = result.at(-1)
    if (last && zone.from <= last.to) last.to = Math.max(last.to, zone.to)
    else result.push(zone)
  }
  return result
}

function stepsTo(way: Way): Step[] {
  const steps: Step[] = []
  for (let one: Way | undefined = way; one; one = one.before) if (one.step) steps.push(one.step)
  return steps.reverse()
}
