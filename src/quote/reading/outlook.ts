/**
 * What reading the rest of a region costs at least, from each word of the quotation and each place of the paper, so that a
 * search for the cheapest way looks hardly anywhere else. Jumps are taken to be as cheap as any, and allowed from each
 * exit to each entry; marks of numbers, and where words of the paper begin, are not looked at closely.
 */

import {Boundary} from '../layout/boundary.ts'
import type {PreparedPaper} from '../prepared.ts'
import type {Folded} from '../text/folded.ts'
import {LOST_SPACE} from '../text/word-edges.ts'
import {isSpace, wordEnd, wordsIn} from '../text/words.ts'
import {DIFFERENCE, LEAST_JUMP, REPLACED, REST, SWAPPED, WORD} from './change-costs.ts'
import type {Sides} from './sides.ts'
import type {Step} from './step.ts'

/** A stretch of the paper, in symbols; both of its ends are places. */
export interface Zone {
  from: number
  to: number
}

/** A zone, its symbols, and where its places begin among those of all zones. */
interface Stretch extends Zone {
  symbols: string
  base: number
}

/** What it costs at least from one word of the quotation on, by place of the paper. */
interface Row {
  /** Where the word begins, and the next one; the same at the region's end. */
  word: number
  end: number
  /** When the word is read there. */
  reads: Float64Array
  /** Behind a word that both have. */
  same: Float64Array
  /** Behind one that differs. */
  differing: Float64Array
  /** The least of `same`, and of `differing`. */
  least: number
  leastDiffering: number
}

/** Columns of costs that a row has. */
const COLUMNS = 3

/** The costs of the rows of one region; only one is looked at at a time, and to make them anew took longer than to fill them. */
let room = new Float64Array(0)

function makeRoom(costs: number): void {
  if (room.length < costs) room = new Float64Array(costs)
}

/** Estimates for one region of a quotation, made at once: as many as its words times the places. */
export class Outlook {
  readonly #paper: PreparedPaper
  readonly #quotation: Folded
  readonly #starts: Uint8Array
  readonly #repairs: readonly Step[]
  readonly #stretches: readonly Stretch[]
  readonly #places: number
  /** For each place: what it costs at least that a word of the paper begins there, and whether one surely does. */
  readonly #edges: Float64Array
  readonly #sure: Uint8Array
  /** How much of {@link room} the rows have. */
  #taken = 0
  /** By the symbol of the quotation that they begin at. */
  readonly #rows: (Row | undefined)[] = []

  /**
   * @param region - The part of the quotation, in symbols; `to` is where the paper has to be left, if that is known.
   * @param zones - Where the paper is read, apart from each other and in order.
   */
  constructor(
    {paper, quotation, starts}: Sides,
    {start, end, to}: {start: number; end: number; to: number | undefined},
    zones: readonly Zone[],
    repairs: readonly Step[]
  ) {
    this.#paper = paper
    this.#quotation = quotation
    this.#starts = starts
    this.#repairs = repairs
    let places = 0
    this.#stretches = zones.map(({from, to}) => {
      const base = places
      places += to - from + 1
      return {from, to, symbols: paper.folded.symbols.slice(from, to), base}
    })
    this.#places = places
    this.#edges = new Float64Array(places)
    this.#sure = new Uint8Array(places)
    this.#markEdges()
    makeRoom(COLUMNS * (wordsIn(starts, start, end) + 2) * places)
    let next = this.#lastRow(end, to)
    for (let word = end - 1; word >= start; word--)
      if (starts[word] !== 0) next = this.#row(word, next)
  }

  /** What reading on costs at least from symbol `said` of the quotation and place `read` of the paper, which is in a zone. */
  from(said: number, read: number, isDiffering: boolean): number {
    const row = this.#rows[said]
    if (row) return (isDiffering ? row.differing : row.same)[this.#indexOf(read)]!
    const end = wordEnd(this.#starts, said)
    const next = this.#rows[end]!
    const {symbols} = this.#quotation
    if (this.#isRepaired(said, end)) return next.least
    return this.#paper.folded.symbols.startsWith(symbols.slice(said, end), read) &&
      this.isPlace(read + end - said)
      ? next.same[this.#indexOf(read + end - said)]!
      : LEAST_JUMP + next.least
  }

  /** What reading on costs at least from symbol `said` on, wherever in the paper; a word begins there. */
  fromAnywhere(said: number): number {
    return this.#rows[said]!.least
  }

  #indexOf(read: number): number {
    let stretch = 0
    while (read > this.#stretches[stretch]!.to) stretch++
    const {from, base} = this.#stretches[stretch]!
    return base + read - from
  }

  /** Whether a place is in a zone. */
  isPlace(read: number): boolean {
    for (const {from, to} of this.#stretches) if (read >= from && read <= to) return true
    return false
  }

  #markEdges(): void {
    const {at, text} = this.#paper.folded
    for (const {from, to, base} of this.#stretches) {
      for (let place = from, index = base; place <= to; place++, index++) {
        const start = place === 0 ? 0 : at[place - 1]! + 1
        const end = at[place] ?? text.length
        this.#edges[index] = start < end ? 0 : LOST_SPACE
        // A line's hyphen may break a word.
        this.#sure[index] = start < end && isSpace(text.charCodeAt(start)) ? 1 : 0
      }
    }
  }

  #isRepaired(start: number, end: number): boolean {
    return this.#repairs.some((repair) => repair.start < end && repair.end > start)
  }

  #emptyRow(word: number, end: number): Row {
    const row = {
      word,
      end,
      reads: this.#column(),
      same: this.#column(),
      differing: this.#column(),
      least: 0,
      leastDiffering: 0
    }
    this.#rows[word] = row
    return row
  }

  /** A cost for each place, of any value. */
  #column(): Float64Array {
    const from = this.#taken
    this.#taken += this.#places
    return room.subarray(from, this.#taken)
  }

  /** Behind the last word: the paper is left where it has to be, or anywhere. */
  #lastRow(end: number, to: number | undefined): Row {
    const row = this.#emptyRow(end, end)
    if (to === undefined) {
      for (const costs of [row.reads, row.same, row.differing]) costs.fill(0)
      return row
    }
    row.reads.fill(Infinity)
    row.reads[this.#indexOf(to)] = 0
    this.#fill(row, undefined)
    return row
  }

  #row(word: number, next: Row): Row {
    const row = this.#emptyRow(word, next.word)
    this.#read(row, next)
    this.#fill(row, next)
    return row
  }

  /** Finds where a word is read as the paper has it, perhaps with a jump inside. */
  #read({word, end, reads}: Row, next: Row): void {
    if (this.#isRepaired(word, end)) {
      reads.fill(next.least)
      return
    }
    reads.fill(Infinity)
    const {exits} = this.#paper.boundaries
    const letters = this.#quotation.symbols.slice(word, end)
    for (const {from, to, symbols, base} of this.#stretches) {
      for (let at = symbols.indexOf(letters); at >= 0; at = symbols.indexOf(letters, at + 1))
        reads[base + at] = next.same[base + at + letters.length]!
      for (let exit = from + 1; exit <= to; exit++) {
        if (exits[exit] === Boundary.none) continue
        const last = symbols[exit - from - 1]!
        for (
          let cut = letters.indexOf(last) + 1;
          cut > 0 && cut < letters.length;
          cut = letters.indexOf(last, cut) + 1
        ) {
          const at = exit - from - cut
          if (at >= 0 && symbols.startsWith(letters.slice(0, cut), at))
            reads[base + at] = Math.min(reads[base + at]!, LEAST_JUMP + next.least)
        }
      }
    }
  }

  /** Fills a row from each zone's end to its start: each place looks at those behind it, and at the next row. */
  #fill(row: Row, next: Row | undefined): void {
    const {exits, entries} = this.#paper.boundaries
    const edges = this.#edges
    const sure = this.#sure
    const {reads, same, differing} = row
    const swapped = next && next.word < next.end ? SWAPPED + this.#rows[next.end]!.least : Infinity
    const own = next ? WORD + REPLACED + next.leastDiffering : Infinity
    const jump = this.#leastJump(row, Math.min(own, swapped))
    let leastSame = Infinity
    let leastDiffering = Infinity
    for (const {from, to, base} of this.#stretches) {
      // What it costs behind the paper's word that begins at a place, when it is left out, and when it is replaced.
      let leftOut = Infinity
      let replaced = Infinity
      for (let place = to, index = base + to - from; place >= from; place--, index--) {
        const edge = edges[index]!
        const mayJump = exits[place] !== Boundary.none
        let least = reads[index]!
        let differs = leftOut + (entries[place] === Boundary.none ? WORD : REST)
        let nextDiffers = Infinity
        if (next) {
          nextDiffers = next.differing[index]!
          differs = Math.min(differs, WORD + REPLACED + Math.min(nextDiffers, replaced))
          if (mayJump || next.reads[index]! < Infinity) least = Math.min(least, edge + swapped)
        }
        let ifDiffering = Math.min(least, differs)
        let ifSame = Math.min(least, DIFFERENCE + edge + differs)
        if (mayJump) {
          ifDiffering = Math.min(ifDiffering, jump.differing)
          ifSame = Math.min(ifSame, jump.same)
        }
        same[index] = ifSame
        differing[index] = ifDiffering
        leastSame = Math.min(leastSame, ifSame)
        leastDiffering = Math.min(leastDiffering, ifDiffering)
        const isSure = sure[index] !== 0
        leftOut = Math.min(isSure ? Infinity : leftOut, edge + ifDiffering)
        replaced = Math.min(isSure ? Infinity : replaced, edge + nextDiffers)
      }
    }
    row.least = leastSame
    row.leastDiffering = leastDiffering
  }

  /** What it costs at least to jump and go on, where it costs `own` to differ by the quotation's next word. */
  #leastJump({reads}: Row, own: number): Record<'same' | 'differing', number> {
    const {entries} = this.#paper.boundaries
    let atEntry = Infinity
    let anywhere = Infinity
    for (const {from, to, base} of this.#stretches) {
      for (let place = from, index = base; place <= to; place++, index++) {
        const cost = reads[index]!
        if (cost < anywhere) anywhere = cost
        if (cost < atEntry && entries[place] !== Boundary.none) atEntry = cost
      }
    }
    const differs = Math.min(own, REST + anywhere)
    return {
      same: LEAST_JUMP + Math.min(atEntry, DIFFERENCE + differs),
      differing: LEAST_JUMP + Math.min(atEntry, differs)
    }
  }
}
