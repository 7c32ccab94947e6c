/** How far two texts are alike. */

import {cutBefore, cutBehind} from './cuts.ts'

/** How many units two texts begin with alike. */
export function alikeAtStart(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count++
  return count
}

/** How many units two texts end with alike. */
export function alikeAtEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count++
  return count
}

/**
 * How many units two texts begin with alike, and how many of the rest they end with alike, in whole characters: what differs
 * begins and ends with a letter and its marks.
 */
export function alikeAtEnds(one: string, other: string): {start: number; end: number} {
  const alike = alikeAtStart(one, other)
  const start = Math.min(cutBefore(one, alike), cutBefore(other, alike))
  const end = alikeAtEnd(one.slice(start), other.slice(start))
  const wholeAtEnd = (text: string) => text.length - cutBehind(text, text.length - end)
  return {start, end: Math.min(wholeAtEnd(one), wholeAtEnd(other))}
}
