/** The places where the text of a paper may be left and entered again within a sentence, and at what cost. */

import type {Lines} from '../text/lines.ts'
import type {TextWidths} from './columns.ts'
import type {LineKinds} from './line-kinds.ts'
import type {Margin} from './margin.ts'

/** A place where a sentence may leave the text (`exits`) or enter it again (`entries`). */
export const Boundary = {
  none: 0,
  /** The end or the start of a line. */
  line: 1,
  /** A space inside a line where two columns probably meet. */
  gutter: 2,
  /** Before or behind labels, symbols or stamps that share a line with the text. */
  debris: 3,
  /** Several spaces in a row: the extractor kept the gap between two columns. */
  gap: 4,
  /**
   * A space where columns meet only if one of them is unusual there: a few words beside a line of the other, so that
   * both are no wider than one column, or a caption or note in smaller type.
   */
  unlikely: 5
} as const

/** A figure for each boundary, by its number. */
export function byBoundary(figures: Readonly<Record<keyof typeof Boundary, number>>): number[] {
  const names = Object.keys(Boundary) as (keyof typeof Boundary)[]
  return names
    .toSorted((one, other) => Boundary[one] - Boundary[other])
    .map((name) => figures[name])
}

/** Whether a boundary is that of a line, or of a part of it where the extractor kept the gap beside it. */
export function isEdge(boundary: number | undefined): boolean {
  return boundary === Boundary.line || boundary === Boundary.gap
}

/** Whether what stands on the other side of a boundary, in the same line, is more likely another column's than the text's own. */
export function isBesideColumn(boundary: number | undefined): boolean {
  return boundary === Boundary.gutter || boundary === Boundary.gap
}

/** What text alone shows of a paper's layout. All arrays have one entry a line. */
export interface InferredLayout {
  lines: Lines
  kinds: LineKinds
  /** Widths of the lines, in em. */
  widths: Float32Array
  /** The widths that the text is set to. */
  set: TextWidths
  /** Where notes stand beside the text. */
  margin: Margin | undefined
}

/** The places where one paper's text may be left, by symbol. */
export interface Boundaries {
  /** For each symbol: the {@link Boundary} before it, for leaving there. One entry more than symbols. */
  exits: Uint8Array
  /** For each symbol: the {@link Boundary} before it, for entering there. */
  entries: Uint8Array
  /** What the boundaries were inferred from when text alone is known, so that each jump has to be doubted. */
  inferred?: InferredLayout | undefined
  /**
   * What it costs to leave the text before symbol `from` and enter it before symbol `to`, or
   * `Infinity` where layout does not explain that. 0 is none at all (the next line), 1 is what
   * every two-column page does.
   */
  cost(from: number, to: number, passage: JumpContext): number
}

/** What is known of the quotation where it jumps. */
export interface JumpContext {
  /** Whether the jump is inside a word of the quotation. */
  insideWord: boolean
}
