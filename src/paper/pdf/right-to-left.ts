/** Lines of Hebrew, Arabic and other scripts that are written from right to left, put together as they are read. */

import type {Piece} from './pieces.ts'

/** A letter of a script that is written from right to left. */
const letter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** What is written from left to right: letters of other scripts, and digits. */
const rightward = /[\p{L}\p{Nd}]/u

/** Whether a text holds letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return letter.test(text)
}

/** Whether most of what tells a direction in a line is written from right to left. */
export function isRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0
  for (const {text} of pieces) {
    if (letter.test(text)) balance += text.length
    else if (/\p{L}/u.test(text)) balance -= text.length
  }
  return balance > 0
}

/**
 * The text of a line that is read from right to left. Each piece has its own characters in the order in which they are read;
 * pieces next to each other that are written from left to right, as a name or a number in parts, keep
 * their order.
 *
 * @param pieces the line's, in the order in which they were drawn, which may be either direction.
 * @param spaceGap a gap that is a space, in points.
 */
export function textRightToLeft(pieces: readonly Piece[], spaceGap: number): string {
  const drawn = new Map(pieces.map((piece, index) => [piece, index]))
  const order = asRead([...pieces].sort((a, b) => a.x - b.x))
  let text = ''
  for (const [at, piece] of order.entries()) {
    const before = order[at - 1]
    if (before && isApart(before, piece)) text += ' '
    text += piece.text
  }
  return text

  /** Whether a space was drawn, or a gap left, between two pieces: the one that was drawn later tells. */
  function isApart(a: Piece, b: Piece): boolean {
    const later = drawn.get(a)! > drawn.get(b)! ? a : b
    const [left, right] = a.x < b.x ? [a, b] : [b, a]
    return later.spaced || right.x - (left.x + left.width) > spaceGap
  }
}

/** Pieces from right to left, but those that are written from left to right in their own order. */
function asRead(ascending: readonly Piece[]): Piece[] {
  const order: Piece[] = []
  for (let end = ascending.length; end > 0; ) {
    let start = end - 1
    if (isLeftToRight(ascending[start]!)) {
      for (let at = start; at >= 0 && !letter.test(ascending[at]!.text); at--) {
        if (isLeftToRight(ascending[at]!)) start = at
      }
    }
    for (let at = start; at < end; at++) order.push(ascending[at]!)
    end = start
  }
  return order
}

/** Whether a piece is written from left to right; signs on their own are written as what is around them. */
function isLeftToRight({text}: Piece): boolean {
  return rightward.test(text) && !letter.test(text)
}
