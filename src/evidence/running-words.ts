/** Reads the words of a text one after the other. A regular expression would make an object of every match. */

/** Letters of the longest word that is taken for one. */
export const longestWord = 22

/** A word as a text writes it, and how often. */
export interface Spelling {
  /** Letters, with hyphens and apostrophes between them. */
  written: string
  all: number
  /** How often at the beginning of a line. */
  first: number
  /** How often broken off: with a hyphen and a space behind it. */
  broken: number
}

/** The words of a text. */
export interface RunningWords {
  /** By `written`. */
  spellings: Map<string, Spelling>
  /** In the order of the text; `undefined` where something else than a space stands between two. */
  row: (Spelling | undefined)[]
}

/** Read the words of a text, and count how often it has each. */
export function readWords(text: string): RunningWords {
  const spellings = new Map<string, Spelling>()
  const row: (Spelling | undefined)[] = []
  eachRunningWord(
    text,
    (start, end) => {
      const written = text.slice(start, end)
      let spelling = spellings.get(written)
      if (!spelling) {
        spelling = {written, all: 0, first: 0, broken: 0}
        spellings.set(written, spelling)
      }
      spelling.all++
      if (start === 0 || text.charCodeAt(start - 1) === 0x0a) spelling.first++
      if (isBrokenAt(text, end)) spelling.broken++
      row.push(spelling)
    },
    () => {
      if (row.at(-1)) row.push(undefined)
    }
  )
  return {spellings, row}
}

/** Whether a hyphen and white space stand at an offset. */
function isBrokenAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code === 0x2d || code === 0x2010) && /\s/.test(text.charAt(offset + 1))
}

/** What a character is, as far as words are concerned. */
const Kind = {unknown: 0, other: 1, letter: 2, mark: 3, joint: 4, space: 5} as const

/** The kinds of characters that were met. */
const kinds = new Uint8Array(0x10000)

function kindOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return Kind.letter
  if (/^\p{M}$/u.test(character)) return Kind.mark
  if (/^[-‐‑’']$/.test(character)) return Kind.joint
  return /^\s$/.test(character) ? Kind.space : Kind.other
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  let kind = kinds[code]!
  if (kind === Kind.unknown) {
    kind = kindOf(String.fromCharCode(code))
    kinds[code] = kind
  }
  return kind
}

/** Units of the character at an offset. */
function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/**
 * Visit the words of a text: letters, with hyphens and apostrophes between them.
 *
 * @param onWord is given where a word stands.
 * @param onOther is called for every other character that is no white space.
 */
function eachRunningWord(
  text: string,
  onWord: (start: number, end: number) => void,
  onOther: () => void
): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind === Kind.letter) {
      const end = wordEnd(text, at)
      onWord(at, end)
      at = end
      continue
    }
    if (kind !== Kind.space) onOther()
    at += unitsAt(text, at)
  }
}

function wordEnd(text: string, start: number): number {
  let end = lettersEnd(text, start)
  while (kindAt(text, end) === Kind.joint) {
    const next = lettersEnd(text, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const kind = kindAt(text, end)
    if (kind !== Kind.letter && kind !== Kind.mark) break
    end += unitsAt(text, end)
  }
  return end
}
