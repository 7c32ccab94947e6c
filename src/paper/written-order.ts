/**
 * Put Hebrew and Arabic into the order in which they are read, where an extractor wrote the order in which they are drawn.
 *
 * A PDF places glyphs from left to right. Some extractors write all letters of a line so; others know that a word is read from right
 * to left, but not that the line is; others again put all in order. Which one it was is read off the text: off letters that only end
 * words, and off full stops that begin lines.
 */

import {matchesOf} from '../text/matches.ts'

/** A letter, or a mark on one, of a script that is written from right to left. */
const LEFTWARD = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** What is read from left to right: letters, digits, and either. */
const RIGHTWARD_LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
const RIGHTWARD = /[\p{L}\p{Nd}]/u

/** Says how the characters behind it are to be shown, and nothing else. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Begins text that reads from right to left; ends it. */
const EMBEDS = /[\u202b\u2067]/
const EMBEDDING_ENDS = /[\u202c\u2069]/

/**
 * Letters that stand only at the end of words: the final ones of Hebrew, those of Arabic that mark its feminine and its “a”, of Urdu
 * “e” and the nasal. No other letter tells so much: every tenth word or so ends with one.
 */
const ENDING_LETTERS = 'ךםןףץةىےں'
/** Letters that hardly end a word: in Arabic and Persian they begin one, or follow its article. */
const BEGINNING_LETTERS = 'إآ'

/** Words of two letters or more; both ends are looked at. */
const WORD = /[\u05d0-\u05ea\u0620-\u065f\u066e-\u06ef\ufb1d-\ufdff\ufe70-\ufefc]{2,}/g

/** A line without its end, which may be a page's. */
const LINE = /[^\n\f]+/g

/** The end of a sentence or a clause, at the start of a line and directly before a letter; and at the end of a line. */
const MARK_BEGINS_LINE = /^[.,:;!?،؛؟][\u202a-\u202e]?[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const MARK_ENDS_LINE = /[.,:;!?،؛؟]$/

/**
 * A number that follows a word without a space, on a line that begins with one: what was drawn to the left of the number was written
 * first. A letter alone may be a preposition. And a number that follows a word with a space.
 */
const NUMBER_GLUED =
  /^ \S.*[\u0590-\u05ff\u0620-\u065f\u066e-\u06ef\ufb1d-\ufdff\ufe70-\ufefc]{2}[.,:;،؛]?\p{Nd}/u
const NUMBER_APART =
  /[\u0590-\u05ff\u0620-\u065f\u066e-\u06ef\ufb1d-\ufdff\ufe70-\ufefc][.,:;،؛]?\s\p{Nd}/u

/** Words or lines that have to show an order: one or two may be an example, or letters that were lost. */
const FEWEST = 3

/** So many times as many show that order as show the other. */
const CLEARLY = 2

/** Marks that are shown turned round where text reads from right to left. */
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '<': '>',
  '>': '<'
}

/** What is written in the order in which it is drawn: nothing, what numbers and names part in a line, its words, or all its letters. */
type Drawn = 'nothing' | 'runs' | 'words' | 'letters'

/** A text whose lines are in the order in which they are read, without the marks that say how to show them. */
export function linesInOrder(text: string): string {
  if (!LEFTWARD.test(text)) return text
  const lines = text.match(LINE) ?? []
  const drawn = drawnOrder(text, lines)
  if (drawn === 'nothing') return text.replace(DIRECTION_MARKS, '')
  const isLeftwardPaper = leftwardBalance(text) > 0
  return text
    .replace(LINE, (line) =>
      LEFTWARD.test(line) ? lineAsRead(line, drawn, isLeftwardPaper) : line
    )
    .replace(DIRECTION_MARKS, '')
}

/** What of a text is in the order in which it is drawn. */
function drawnOrder(text: string, lines: readonly string[]): Drawn {
  let read = 0
  let drawn = 0
  for (const [word] of matchesOf(text, WORD)) {
    // Shapes of letters are the letters, and so are two in one: only the outer ones count.
    const letters = word.normalize('NFKC')
    const first = letters[0]!
    const last = letters.at(-1)!
    if (ENDING_LETTERS.includes(last) || BEGINNING_LETTERS.includes(first)) read++
    if (ENDING_LETTERS.includes(first) || BEGINNING_LETTERS.includes(last)) drawn++
  }
  if (drawn >= FEWEST && drawn > CLEARLY * read) return 'letters'
  let begins = 0
  let ends = 0
  let glued = 0
  let apart = 0
  for (const line of lines) {
    if (!LEFTWARD.test(line)) continue
    const bare = line.replace(DIRECTION_MARKS, '').trim()
    if (MARK_BEGINS_LINE.test(bare)) begins++
    if (MARK_ENDS_LINE.test(bare)) ends++
    if (NUMBER_GLUED.test(line)) glued++
    if (NUMBER_APART.test(line)) apart++
  }
  if (begins >= FEWEST && begins > CLEARLY * ends) return 'words'
  return glued >= FEWEST && glued > CLEARLY * apart ? 'runs' : 'nothing'
}

/** How many more letters of a text are read from right to left than from left to right. */
function leftwardBalance(text: string): number {
  let balance = 0
  for (const character of text) {
    if (LEFTWARD.test(character)) balance++
    else if (RIGHTWARD_LETTER.test(character)) balance--
  }
  return balance
}

/** A line as it is read: all of it, or in a line that is read from left to right only what is not. */
function lineAsRead(line: string, drawn: Drawn, isLeftwardPaper: boolean): string {
  const pieces = piecesOf(line, drawn)
  if (isLeftwardPaper || leftwardBalance(line) > 0) return turned(pieces)
  let read = ''
  for (let from = 0; from < pieces.length; ) {
    if (!pieces[from]!.isLeftward) {
      read += pieces[from++]!.text
      continue
    }
    let to = from + 1
    for (let at = to; at < pieces.length && !RIGHTWARD_LETTER.test(bareText(pieces[at]!)); at++) {
      if (pieces[at]!.isLeftward) to = at + 1
    }
    read += turned(pieces.slice(from, to))
    from = to
  }
  return read
}

/** A part of a line whose own characters stand as they are read. */
interface Piece {
  text: string
  isLeftward: boolean
}

/** The text of a piece, if it may be read from left to right. */
function bareText({text, isLeftward}: Piece): string {
  return isLeftward ? '' : text
}

/** Pieces from the last to the first, with brackets that open where they closed. */
function turned(pieces: readonly Piece[]): string {
  let text = ''
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!.text
    text += MIRRORED[piece] ?? piece
  }
  return text
}

/** Cuts a drawn line into pieces: names and numbers, words where these are sound, and all other characters one by one. */
function piecesOf(line: string, drawn: Drawn): Piece[] {
  const characters = [...line]
  const pieces: Piece[] = []
  for (let from = 0; from < characters.length; ) {
    const character = characters[from]!
    const isLeftward = LEFTWARD.test(character)
    let to = from + 1
    if (drawn === 'words' && EMBEDS.test(character)) {
      while (to < characters.length && !EMBEDDING_ENDS.test(characters[to - 1]!)) to++
      pieces.push({text: characters.slice(from, to).join(''), isLeftward: true})
    } else {
      if (isLeftward) {
        if (drawn === 'words') to = endOfWord(characters, from)
        else if (drawn === 'runs') to = endOfRun(characters, from)
      } else if (DIGIT.test(character)) to = endOfNumber(characters, from)
      else if (RIGHTWARD_LETTER.test(character)) to = endOfName(characters, from)
      pieces.push({text: characters.slice(from, to).join(''), isLeftward})
    }
    from = to
  }
  return pieces
}

/** Marks that stand inside a word: “צה"ל”. */
const INSIDE_WORD = /["'״׳’”]/

function endOfWord(characters: readonly string[], from: number): number {
  let to = from + 1
  for (;;) {
    if (LEFTWARD.test(characters[to] ?? '')) to++
    else if (INSIDE_WORD.test(characters[to] ?? '') && LEFTWARD.test(characters[to + 1] ?? ''))
      to += 2
    else return to
  }
}

/** Where words end that are read from right to left: behind the last of their letters before anything that is not. */
function endOfRun(characters: readonly string[], from: number): number {
  let to = from + 1
  for (let at = to; at < characters.length; at++) {
    const character = characters[at]!
    if (RIGHTWARD.test(character) && !LEFTWARD.test(character)) break
    if (LEFTWARD.test(character)) to = at + 1
  }
  return to
}

/** Marks that join digits to one number, which is drawn from left to right, and a sign that follows it. */
const INSIDE_NUMBER = /[.,:/'٫٬]/
const BEHIND_NUMBER = /[%‰°]/

function endOfNumber(characters: readonly string[], from: number): number {
  let to = from + 1
  for (;;) {
    if (DIGIT.test(characters[to] ?? '')) to++
    else if (INSIDE_NUMBER.test(characters[to] ?? '') && DIGIT.test(characters[to + 1] ?? ''))
      to += 2
    else return BEHIND_NUMBER.test(characters[to] ?? '') ? to + 1 : to
  }
}

/** Where words end that are read from left to right: behind the last of their letters and digits before any other letter. */
function endOfName(characters: readonly string[], from: number): number {
  let to = from + 1
  for (let at = to; at < characters.length; at++) {
    const character = characters[at]!
    if (LEFTWARD.test(character) || EMBEDS.test(character)) break
    if (RIGHTWARD_LETTER.test(character) || DIGIT.test(character)) to = at + 1
  }
  return to
}
