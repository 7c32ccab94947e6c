/** What the print of a paper has, as far as texts that were read from it show. */

/** Letters and digits that a piece of a sentence has at least: shorter ones stand anywhere. */
const shortestPiece = 6

/** Pieces in which a sentence counts as found. */
const mostPieces = 5

/** How far from a line's end a sentence may seem to be interrupted: by chance the next letters are the same. */
const byChance = 2

/** A text as its letters, or letters and digits, and where its lines begin in them. */
export interface Letters {
  letters: string
  lineStarts: Set<number>
}

/** The letters of a text, without marks and case; with `digits`, those too. */
export function lettersOf(text: string, digits = false): string {
  const other = digits ? /[^\p{L}\p{Nd}]/gu : /\P{L}/gu
  return text.normalize('NFKD').toLowerCase().replace(other, '')
}

/** A text whose lines are known, as its letters and digits. */
export function linedLetters(text: string): Letters {
  let letters = ''
  const lineStarts = new Set<number>()
  for (const line of text.split(/[\n\f]/)) {
    lineStarts.add(letters.length)
    letters += lettersOf(line, true)
  }
  return {letters, lineStarts}
}

/** A part of a sentence, and where a text has it; -1 where it has not. */
export interface Piece {
  letters: string
  at: number
}

/** Cut a sentence into the longest pieces that a text has in order; a lost letter is a piece. */
export function piecesOf(sentence: string, letters: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at < sentence.length; ) {
    const length = longestFound(sentence.slice(at), letters, from)
    const piece = sentence.slice(at, at + Math.max(1, length))
    const found = length === 0 ? -1 : letters.indexOf(piece, from)
    pieces.push({letters: piece, at: found})
    if (found !== -1) from = found + length
    at += piece.length
  }
  return pieces
}

/** The length of the longest beginning that the text has after a place. */
function longestFound(rest: string, letters: string, from: number): number {
  let low = 0
  let high = rest.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (letters.indexOf(rest.slice(0, middle), from) === -1) high = middle - 1
    else low = middle
  }
  return low
}

/** Whether a sentence, as its letters, is found in few pieces. */
export function isFound(pieces: readonly Piece[]): boolean {
  return pieces.length <= mostPieces
}

/**
 * Whether a text shows that the print has a sentence, as its letters and digits: in one piece, or in
 * few pieces between which whole lines with letters stand. A citation that the source sets apart stands
 * within a line, or is a line of raised numbers.
 */
export function hasPrinted(sentence: string, {letters, lineStarts}: Letters): boolean {
  const pieces = piecesOf(sentence, letters)
  if (!isFound(pieces)) return false
  return pieces.every(({letters: its, at}, index) => {
    const before = pieces[index - 1]
    if (at === -1 || (pieces.length > 1 && its.length < shortestPiece)) return false
    if (!before) return true
    const end = before.at + before.letters.length
    return (
      isNear(lineStarts, at) && isNear(lineStarts, end) && /\p{L}/u.test(letters.slice(end, at))
    )
  })
}

function isNear(places: ReadonlySet<number>, at: number): boolean {
  for (let off = -byChance; off <= byChance; off++) if (places.has(at + off)) return true
  return false
}
