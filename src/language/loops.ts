/** Finds phrases that a sentence says again and again: “of the lamp of the lamp of the lamp …”, where a model has lost its thread. */

import type {Span} from '../quote/types.ts'
import type {Summary} from '../summary/index.ts'
import {isTable, isTableRow} from '../summary/tables.ts'
import {countSigns} from '../text/characters.ts'
import {isNumber, type Word, wordsOf} from './concepts.ts'
import {hideMarked, veil} from './hidden.ts'

/** A phrase that is said again and again. */
export interface Loop {
  /** Index of its block. */
  block: number
  /** Where it stands, all of its times, in the prose of the block. */
  span: Span
  times: number
}

/** Most words of a phrase that is looked for; longer ones are clauses, and few sentences hold three of them. */
const longestPhrase = 12

/**
 * Fewest times in a row, by the words of a phrase, that nobody says on purpose: “again and again and again”, “left, right, left, right, left,
 * right” are said.
 */
const fewestTimes = [6, 5, 5] as const
/** The same for longer ones. */
const fewestTimesOfLong = 3

/** Letters of the longest word of a phrase at least: shorter ones may be signs (“a b a b a b”) and sounds (“ha ha ha”). */
const fewestLetters = 4
/** Signs of a phrase at least in scripts without spaces. */
const fewestSigns = 4

/** The loops of a summary, at most one a sentence, in document order. Quotations are the paper’s; tables may say the same in each cell. */
export function phraseLoops({blocks, sentences}: Summary): Loop[] {
  let hiddenBlock: number | undefined
  let hidden = ''
  return sentences.flatMap(({block, span: {start, end}, text, inReferences}) => {
    const read = blocks[block]!
    if (inReferences || read.blockQuote > 0 || isTable(read) || isTableRow(text)) return []
    if (block !== hiddenBlock) hidden = hideMarked(read)
    hiddenBlock = block
    const found = loopIn(hidden.slice(start, end))
    if (!found) return []
    const {span, times} = found
    return [{block, span: {start: start + span.start, end: start + span.end}, times}]
  })
}

/** The first loop of a text. */
function loopIn(text: string): Omit<Loop, 'block'> | undefined {
  for (const words of runsOf(text)) {
    for (let length = 1; length <= longestPhrase && length * 2 < words.length; length++) {
      const loop = loopOf(length, words, text)
      if (loop) return loop
    }
  }
  return
}

/** The words of a text in runs: what is hidden, a command of LaTeX and the name of an emoji (“:star:”) part them. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [[]]
  let before = 0
  for (const word of wordsOf(text)) {
    const gap = text.slice(before, word.start)
    before = word.end
    if (gap.includes(veil) || /[\\:]$/.test(gap)) runs.push([])
    runs.at(-1)!.push(word)
  }
  return runs
}

/** The first phrase of so many words that stands often enough in a row. */
function loopOf(
  length: number,
  words: readonly Word[],
  text: string
): Omit<Loop, 'block'> | undefined {
  const fewest = fewestTimes[length - 1] ?? fewestTimesOfLong
  let same = 0
  for (let at = length; at <= words.length; at++) {
    if (at < words.length && words[at]!.text === words[at - length]!.text) {
      same++
      continue
    }
    const times = Math.floor(same / length) + 1
    const first = at - same - length
    same = 0
    if (times < fewest) continue
    const span = {start: words[first]!.start, end: words[first + times * length - 1]!.end}
    const lines = text.slice(span.start, span.end).split('\n').length
    // Each in a line of its own, answers and fields may be the same.
    if (lines < times && isPhrase(words.slice(first, first + length))) return {span, times}
  }
  return
}

/** Whether words are no signs, sounds or numbers, and no shorter phrase that is said several times. */
function isPhrase(words: readonly Word[]): boolean {
  if (words.some(isNumber) || isRepeated(words)) return false
  if (countSigns(words[0]!.text) > 0) return words.length >= fewestSigns
  return words.some(({text}) => text.length >= fewestLetters)
}

function isRepeated(words: readonly Word[]): boolean {
  return words.some(
    (_, length) => length > 0 && words.every(({text}, at) => text === words[at % length]!.text)
  )
}
