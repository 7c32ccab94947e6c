/** What a folded text is. */

import type {LostOrder} from './letter-order.ts'

/** How a text is folded: as the paper is that it is held against. */
export interface Folding {
  /** Whether letters with accents are symbols of their own. */
  readonly hasAccents: boolean
  /** What of the order of its letters the paper's extraction lost. */
  readonly lostOrder: LostOrder
}

/** A folded text. All arrays run parallel to `symbols`. */
export interface Folded extends Folding {
  /** The text as it was. */
  text: string
  /** One UTF-16 unit a symbol. */
  symbols: string
  /** The same as numbers, for what looks at one symbol after the other: of a string each takes several times as long. */
  codes: Uint16Array
  /** Offset of each symbol's character in `text`; one entry more than symbols, the text's length. */
  at: Int32Array
  /** What stood before a digit: one of `NumberMark`; 0 for every other symbol. */
  marks: Uint8Array
}
