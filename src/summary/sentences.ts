/** Finds the sentences of running text, in time linear in its length (`Intl.Segmenter` copies the text for each). */

import type {Span} from '../quote/types.ts'
import {abbreviations} from './language/abbreviations.ts'

/**
 * A mark that may end a sentence, with the marks that close behind it; or a line end before a label ("Context:").
 * The look behind keeps long rows of dots linear.
 */
const terminal =
  /(?<![.!?…])[.!?…]+["＂”’»″〞〟❞)\]*_]*(?=\s|$|\p{Lu}|["“«‘(])|[。！？]+[」』”）]*|\n(?:\n+|(?=\p{Lu}[\p{L} ]{1,24}:))/gu

const abbreviated = new Set(abbreviations)

/**
 * Find the sentences of a range of text, in order, without the space around them.
 *
 * A full stop behind an abbreviation ("et al.", "Fig. 3"), a single letter ("J. Smith") or a list number
 * ("1. ") ends none; one that runs into a capital ("robot.The") does.
 */
export function findSentences(text: string, {start, end}: Span): Span[] {
  const sentences: Span[] = []
  let from = trim(text, start, end).start
  const add = (to: number) => {
    const trimmed = trim(text, from, to)
    if (trimmed.end > trimmed.start) sentences.push(trimmed)
    // The next sentence begins at its first letter, so that a list number is seen as one.
    from = trim(text, to, end).start
  }
  terminal.lastIndex = start
  for (let match = terminal.exec(text); match; match = terminal.exec(text)) {
    const to = match.index + match[0].length
    if (to > end) break
    if (endsSentence(text, match.index, to, from)) {
      add(to)
      terminal.lastIndex = to
    }
  }
  add(end)
  return sentences
}

/** Letters before a full stop in which an abbreviation is looked for; the longest has 9. */
const abbreviationReach = 12

function endsSentence(text: string, mark: number, to: number, from: number): boolean {
  if (/[\n。！？]/.test(text[mark]!)) return true
  const next = /^\s*["“«‘(*_]*(\p{L})/u.exec(text.slice(to, to + 8))?.[1] ?? ''
  // A small letter goes on with the sentence: "approx. half", "wait... and see", "(all of them.) do".
  if (/\p{Ll}/u.test(next)) return false
  if (text[mark] !== '.' || text[mark + 1] === '.') return true
  const before = text.slice(Math.max(from, mark - abbreviationReach), mark)
  const word = wordAtEnd(before)
  // Glued: "robot.The" and "robots”.The" are seams, "z.B." and "U.S.A" are none.
  const isGlued = to === mark + 1 && /\p{Lu}/u.test(text[to] ?? '')
  if (isGlued) return /(?:\p{Ll}{2}|[\p{N})”"»’'])$/u.test(before) && !abbreviated.has(word)
  if (/(?:^|[^\p{L}])\p{Lu}$/u.test(before)) return false
  if (/^\d{1,3}$/.test(word) && mark - from === word.length) return false
  return !isAbbreviation(word)
}

/** Whether the full stop behind a word, in small letters, ends no sentence: “et al.”; “etc.” mostly ends one. */
function isAbbreviation(word: string): boolean {
  return abbreviated.has(word) && word !== 'etc'
}

/** Whether a text, up to a full stop, ends in an abbreviation: “Ito et al” does. */
export function endsInAbbreviation(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - abbreviationReach), mark)
  return text[mark] === '.' && isAbbreviation(wordAtEnd(before))
}

/** The word at the end of a text, with full stops in it, in small letters. */
function wordAtEnd(text: string): string {
  return /[\p{L}\p{N}.-]*$/u.exec(text)![0].toLowerCase()
}

/** A range without the white space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return {start: from, end: to}
}
