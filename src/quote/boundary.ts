/** The places where the text of a paper may be left and entered again within a sentence, and at what cost. */

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
  gap: 4
} as const

/** The places where one paper's text may be left, by symbol. */
export interface Boundaries {
  /** For each symbol: the {@link Boundary} before it, for leaving there. One entry more than symbols. */
  exits: Uint8Array
  /** For each symbol: the {@link Boundary} before it, for entering there. */
  entries: Uint8Array
  /** Whether the boundaries were inferred from text alone, so that each jump has to be doubted. */
  inferred: boolean
  /** How many lines of running text stand between two lines. */
  bodyLines(leave: number, enter: number): number
  /** Whether nothing but running heads and page numbers stands between two lines. */
  onlyFurniture(leave: number, enter: number): boolean
  /** Whether what stands between two lines begins as a caption or a note, or ends with a page. */
  isMatter(leave: number, enter: number): boolean
  /** For gutters: how much worse each fits the columns than its line's best place, in em. */
  misfits: ReadonlyMap<number, number>
  /**
   * What it costs to leave the text before symbol `from` and enter it before symbol `to`, or
   * `Infinity` where layout does not explain that. 0 is none at all (the next line), 1 is what
   * every two-column page does, 5 is rare and needs a long quotation to be believed.
   */
  cost(from: number, to: number, passage: JumpContext): number
}

/** What is known of the quotation where it jumps. */
export interface JumpContext {
  /** Whether the jump is inside a word of the quotation. */
  insideWord: boolean
  /** Whether a sentence of the quotation ends there. */
  sentenceEnd: boolean
}
