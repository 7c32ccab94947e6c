/** Reads the words of a text one after the other. A regular expression would make an object of every match. */

import {Kind, kindAt, unitsAt} from '../../text/characters.ts'

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

/** Read the words of a text, and count how often it has each: letters, with hyphens and apostrophes between them. */
export function readWords(text: string): RunningWords {
  const numbers = new Map<string, number>()
  const spellings: Spelling[] = []
  const row: number[] = []
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    if (kind !== Kind.letter) {
      if (kind !== Kind.space && row.length > 0 && row[row.length - 1] !== gap) row.push(gap)
      at += unitsAt(text, at)
      continue
    }
    const end = wordEnd(text, at)
    const written = text.slice(at, end)
    let number = numbers.get(written)
    if (number === undefined) {
      number = spellings.length
      numbers.set(written, number)
      spellings.push({written, all: 0, first: 0, broken: 0})
    }
    const spelling = spellings[number]!
    spelling.all++
    if (at === 0 || text.charCodeAt(at - 1) === 0x0a) spelling.first++
    if (isBrokenAt(text, end)) spelling.broken++
    row.push(number)
    at = end
  }
  return {spellings, row}
}

/** Whether a hyphen and white space stand at an offset. */
function isBrokenAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return (code === 0x2d || code === 0x2010) && /\s/.test(text.charAt(offset + 1))
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
