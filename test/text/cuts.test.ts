/** Promises of texts that are cut or compared: whole characters, whatever they are made of. */

import {describe, expect, it} from 'vitest'
import {alikeAtEnds} from '../../src/text/alike.ts'
import {cutBefore, cutBehind, shorten} from '../../src/text/cuts.ts'

describe('alikeAtEnds', () => {
  it.each([
    ['characters of two halves, the second another', '一𠀌三', '一𠀋三', {start: 1, end: 1}],
    [
      'characters of two halves, the first another',
      'a\u{1f41d}b',
      'a\u{2041d}b',
      {start: 1, end: 1}
    ],
    ['a mark that is on one letter only', 'bee\u0301s', 'bees', {start: 2, end: 1}],
    ['a mark that is on another letter', 'ma\u0301n', 'mo\u0301n', {start: 1, end: 1}],
    ['a text that the other begins and ends with', 'lamp lamp', 'lamp', {start: 4, end: 0}]
  ])('cuts through none of %s', (_, one, other, alike) => {
    expect(alikeAtEnds(one, other)).toEqual(alike)
  })
})

describe('cuts', () => {
  it('stand beside a character, and in front of none of its marks', () => {
    const text = 'a\u{1f41d}e\u0301\u0323b'
    const offsets = [0, 1, 2, 3, 4, 5, 6, 7]
    expect(offsets.map((at) => cutBefore(text, at))).toEqual([0, 1, 1, 3, 3, 3, 6, 7])
    expect(offsets.map((at) => cutBehind(text, at))).toEqual([0, 1, 3, 3, 6, 6, 6, 7])
  })

  it('leave a text within its length, and as it is where it fits', () => {
    expect(shorten('\u{1f41d}\u{1f41d}\u{1f41d}', 6)).toBe('\u{1f41d}\u{1f41d}\u{1f41d}')
    expect(shorten('\u{1f41d}\u{1f41d}\u{1f41d}', 5)).toBe('\u{1f41d}\u{1f41d}…')
    expect(shorten('\u{1f41d}\u{1f41d}\u{1f41d}', 4)).toBe('\u{1f41d}…')
    expect(shorten('lamp', 3)).toBe('la…')
  })
})
