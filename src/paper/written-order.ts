/**
 * Put Hebrew and Arabic into the order in which they are read, where an extractor wrote the order in which they are drawn.
 *
 * A PDF places glyphs from left to right. Some extractors write all letters of a line so; others know that a word is read from right
 * to left, but not that the line is; others again put all in order. Which one it was is read off the text: off letters that only end
 * words, and off full stops that begin lines.
 */

/** A letter, or a mark on one, of a script that is written from right to left. */
const LEFTWARD = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** A letter of any script that is spoken of here; most texts have none. */
const CONCERNED = /[\u0590-\u0e7f\ufb1d-\ufdff\ufe70-\ufefc]/
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
 * A number that follows a word without a space, where what was drawn to the left of it was written first; a letter alone may be a
 * preposition. And one that follows a word with a space.
 */
const NUMBER_GLUED =
  /[\u0590-\u05ff\u0620-\u065f\u066e-\u06ef\ufb1d-\ufdff\ufe70-\ufefc]{2}[.,:;،؛]?\p{Nd}/gu
const NUMBER_APART =
  /[\u0590-\u05ff\u0620-\u065f\u066e-\u06ef\ufb1d-\ufdff\ufe70-\ufefc][.,:;،؛]?\s\p{Nd}/gu

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

/** Consonants of India's scripts with the dot that some have, and what joins two of them to one syllable. */
const INDIC_CONSONANT =
  '[\\u0915-\\u0939\\u0958-\\u095f\\u0995-\\u09b9\\u0a15-\\u0a39\\u0a95-\\u0ab9\\u0b95-\\u0bb9\\u0d15-\\u0d39][\\u093c\\u09bc\\u0a3c\\u0abc]?'
const VIRAMA = '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0bcd\\u0d4d]'
const CONSONANTS = `${INDIC_CONSONANT}(?:${VIRAMA}${INDIC_CONSONANT})*`
/** Vowel signs that are drawn before the consonants that they are written behind. */
const SIGN_DRAWN_BEFORE =
  '[\\u093f\\u09bf\\u09c7\\u09c8\\u0a3f\\u0abf\\u0bc6-\\u0bc8\\u0d46-\\u0d48]'
const DRAWN_SIGN = new RegExp(`(${SIGN_DRAWN_BEFORE})(${CONSONANTS})`, 'g')
/** Such a sign behind a consonant, as it is written, and behind anything else, as only a drawn one can stand. */
const WRITTEN = new RegExp(`${INDIC_CONSONANT}${SIGN_DRAWN_BEFORE}`, 'g')
const ONLY_DRAWN = new RegExp(`(?<!${INDIC_CONSONANT})${SIGN_DRAWN_BEFORE}`, 'g')
/** Drawn signs that stand behind a consonant by chance, to one that does not: a syllable is as often preceded by a vowel sign or a space. */
const BY_CHANCE = 4

/** Thai “am” in two parts with the tone between them, as it is drawn: it is written behind the tone. */
const THAI_AM = /\u0e4d(\s?[\u0e48-\u0e4b\ufffd]\s?)(?=\u0e32)/g

/** A text whose lines are in the order in which they are read, without the marks that say how to show them. */
export function inReadingOrder(text: string): string {
  if (!CONCERNED.test(text)) return text
  const written = syllablesAsWritten(text).replace(THAI_AM, '$1\u0e4d')
  return LEFTWARD.test(written) ? linesAsRead(written) : written
}

/** A text of which some is read from right to left. */
function linesAsRead(text: string): string {
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

/** A text in a script of India with vowel signs behind their consonants. */
function syllablesAsWritten(text: string): string {
  const drawn = text.match(ONLY_DRAWN)?.length ?? 0
  const isDrawn = drawn >= FEWEST && BY_CHANCE * drawn > (text.match(WRITTEN)?.length ?? 0)
  return isDrawn ? text.replace(DRAWN_SIGN, '$2$1') : text
}

/** What of a text is in the order in which it is drawn. */
function drawnOrder(text: string, lines: readonly string[]): Drawn {
  let read = 0
  let drawn = 0
  for (const [word] of text.matchAll(WORD)) {
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
  for (const line of lines) {
    if (!LEFTWARD.test(line)) continue
    const bare = line.replace(DIRECTION_MARKS, '').trim()
    if (MARK_BEGINS_LINE.test(bare)) begins++
    if (MARK_ENDS_LINE.test(bare)) ends++
  }
  if (begins >= FEWEST && begins > CLEARLY * ends) return 'words'
  const glued = text.match(NUMBER_GLUED)?.length ?? 0
  const apart = text.match(NUMBER_APART)?.length ?? 0
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
