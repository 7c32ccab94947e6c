/** Reads the words of a text one after the other. A regular expression would make an object of every match. */

import {Kind, kindAt, unitsAt} from '../language/characters.ts'

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

/** What stands in a row of words where something else than a space stands between two. */
export const gap = -1

/** The words of a text. */
export interface RunningWords {
  /** Each once, in the order in which they first stand. */
  spellings: readonly Spelling[]
  /** Their indexes in the order of the text, and {@link gap}. */
  row: readonly number[]
}

/** Read the words of a text, and count how often it has each. */
export function readWords(text: string): RunningWords {
  const numbers = new Map<string, number>()
  const spellings: Spelling[] = []
  const row: number[] = []
  eachRunningWord(
    text,
    (start, end) => {
      const written = text.slice(start, end)
      let number = numbers.get(written)
      if (number === undefined) {
        number = spellings.length
        numbers.set(written, number)
        spellings.push({written, all: 0, first: 0, broken: 0})
      }
      const spelling = spellings[number]!
      spelling.all++
      if (start === 0 || text.charCodeAt(start - 1) === 0x0a) spelling.first++
      if (isBrokenAt(text, end)) spelling.broken++
      row.push(number)
    },
    () => {
      if (row.length > 0 && row.at(-1) !== gap) row.push(gap)
    }
  )
  return {spellings, row}
}

/** Whether a hyphen and white space stand at an offset. */
function isBrokenAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code === 0x2d || code === 0x2010) && /\s/.test(text.charAt(offset + 1))
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
