import {expect, it} from 'vitest'
import {findSentences} from '../../src/summary/sentences.ts'
import {countWords} from '../../src/summary/words.ts'

const sentences = (text: string) =>
  findSentences(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))

it.each([
  [
    'Bees count. Wasps do not! Why? Nobody knows',
    ['Bees count.', 'Wasps do not!', 'Why?', 'Nobody knows']
  ],
  [
    'As Ito et al. (2024) show in Fig. 3, e.g. with lamps, bees count.',
    ['As Ito et al. (2024) show in Fig. 3, e.g. with lamps, bees count.']
  ],
  [
    'A. Ito counted 0.54 lamps vs. 3.2 by B. Osei. So it is.',
    ['A. Ito counted 0.54 lamps vs. 3.2 by B. Osei.', 'So it is.']
  ],
  [
    'They say: “Bees count.” Wasps (all of them.) do.',
    ['They say: “Bees count.”', 'Wasps (all of them.) do.']
  ],
  ['Bees count.Wasps do not.', ['Bees count.', 'Wasps do not.']],
  [
    'They read “Lamps”.The bees count "to four".They stop.',
    ['They read “Lamps”.', 'The bees count "to four".', 'They stop.']
  ],
  ['1. Bees count.', ['1. Bees count.']],
  ['Bees, wasps, etc. The end.', ['Bees, wasps, etc.', 'The end.']],
  ['Wait... they count. Or… not.', ['Wait... they count.', 'Or… not.']],
  ['蜜蜂数灯。黄蜂不数！', ['蜜蜂数灯。', '黄蜂不数！']],
  ['Quote: Bees count\nContext: Results', ['Quote: Bees count', 'Context: Results']],
  ['Bienen zählen z.B. Lampen. Wespen nicht.', ['Bienen zählen z.B. Lampen.', 'Wespen nicht.']]
])('splits %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

it.each([
  ['', 0],
  ['Bees don’t count state-of-the-art lamps, 0.54 of them.', 8],
  ['Größe, naïve — Ωμέγα и пчёлы', 5],
  ['# - * … «»', 0],
  ['蜜蜂可以数四盏灯', 5]
])('counts the words of %j', (text, count) => {
  expect(Math.abs(countWords(text) - count)).toBeLessThanOrEqual(text.startsWith('蜜') ? 2 : 0)
})
