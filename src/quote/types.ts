/**
 * The shapes of the matcher. Read these before any function of this folder.
 *
 * Offsets are UTF-16 code units, as in JavaScript strings; ranges are half open. Nothing here knows
 * of files, unified or Node: the matcher must also run in a browser.
 */

/** A range of a string, from `start` up to and without `end`. */
export interface Span {
  start: number
  end: number
}

/**
 * What a line of a paper is, as far as it matters to a sentence that runs past it.
 *
 * - `body`: running text, headings included.
 * - `furniture`: running heads, page numbers, margin stamps, line numbers. Never part of a sentence.
 * - `caption`, `table`, `footnote`, `formula`: text of its own that stands between two lines of the body.
 * - `references`: an entry of the reference list.
 */
export type LineKind =
  | 'body'
  | 'furniture'
  | 'caption'
  | 'table'
  | 'footnote'
  | 'formula'
  | 'references'

/** One line of a paper whose place on the page is known, because the format gave positions. */
export interface LayoutLine extends Span {
  kind: LineKind
  /** Physical page, counted from 1. */
  page: number
  /**
   * Lines of the same flow follow each other in one column (or one caption, one note …). A sentence
   * runs on inside a flow, and from the last line of one flow to the first of another.
   */
  flow: number
}

/** The layout of a paper as its format gave it. Its lines are in reading order and cover the text. */
export interface Layout {
  lines: LayoutLine[]
}

/** A part of a paper whose letters the extraction lost, such as a font without a character map. */
export interface Damage extends Span {
  /** Ends the sentence "The words of the paper cannot be read here: …". */
  reason: string
  /**
   * Whether a number or a name that refers to something stands there in print, such as LaTeX puts in for `\ref` and `\cite`: a
   * quotation may have any there.
   */
  isReference?: boolean
}

/** What is known of a paper besides its text. All of it is optional: a `.txt` has only its text. */
export interface PaperFacts {
  /** Lines with positions; without it the matcher infers a layout from the text alone. */
  layout?: Layout | undefined
  /** Where letters were lost. */
  damage?: readonly Damage[] | undefined
}

/**
 * What holding a quotation against a paper shows.
 *
 * - `verbatim`: the paper says exactly this (apart from what a reader would not call a change).
 * - `altered`: a passage of the paper says nearly this; `differences` names each word.
 * - `stitched`: all words are the paper's, but from places that stand apart; `passage.pieces` names them.
 * - `absent`: the paper has nothing of the kind.
 * - `unconfirmed`: every word stands there, but the layout leaves open whether something was left out, or a short one was misread.
 * - `unverifiable`: the extraction lost, or misread, what the quotation would have to be held against; beside the matcher, also what its
 *   writer says to be a translation.
 */
export type Verdict =
  | 'verbatim'
  | 'altered'
  | 'stitched'
  | 'absent'
  | 'unconfirmed'
  | 'unverifiable'

/**
 * The kind of one difference between a quotation and its passage.
 *
 * Full kinds change what the paper says:
 * `replaced`, `added`, `left-out`, `order`, `number`, `negation`, `cut-word` (the quotation begins or
 * ends inside a word of the paper: “able” from “unable”), `elided-negation` (an ellipsis swallows a
 * negation, or the quotation begins just after one, or ends just before one that ends its clause).
 *
 * Mild kinds leave the sense: `spelling` (a variant or a typing error), `citation` (a reference left
 * out), `abbreviation` (expanded or shortened), `inflection` (case, number or tense of one word).
 */
export type DifferenceKind =
  | 'replaced'
  | 'added'
  | 'left-out'
  | 'order'
  | 'number'
  | 'negation'
  | 'cut-word'
  | 'elided-negation'
  | 'spelling'
  | 'citation'
  | 'abbreviation'
  | 'inflection'

/** The kinds of difference that leave the sense, and that a user may let pass. */
export const mildKinds = ['spelling', 'citation', 'abbreviation', 'inflection'] as const

/** One difference, in whole words, as a reader sees it. */
export interface Difference {
  kind: DifferenceKind
  /** Where in the quotation; empty where words of the paper were left out. */
  quotation: Span
  /** Where in the paper; empty where the quotation added words. */
  paper: Span
  /** The quotation's words, as written there; `''` where it left words out. */
  said: string
  /** The paper's words, respaced and dehyphenated as a person would write them; `''` where it has none. */
  reads: string
}

/** Where in the paper a quotation stands. */
export interface Passage extends Span {
  /** The parts of the paper that the quotation matched, in the order of the quotation. */
  pieces: Span[]
}

/** What the matcher found out about one quotation. */
export interface Judgement {
  verdict: Verdict
  /** The passage; for `absent` the nearest one, only when it is near, and for `unverifiable` only when one was found. */
  passage?: Passage | undefined
  /** What differs, in the order of the quotation; empty for `verbatim`. */
  differences: Difference[]
  /**
   * The quotation with the differing words as the paper has them, in the quotation's own typography;
   * only for `altered`, and only when the passage and the words are certain.
   */
  replacement?: string | undefined
  /** For `unverifiable` and `unconfirmed`: ends the sentence "This could not be decided: …". */
  reason?: string | undefined
}

/** What a caller may set for one call of `judge`. */
export interface JudgeOptions {
  /** Kinds of difference that are let pass as `verbatim`; default none. */
  allow?: readonly DifferenceKind[] | undefined
}
