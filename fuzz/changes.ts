/** Changes of a true quotation that make it false, whatever a reader forgives. */

import {inventWord} from './prose.ts'
import type {Random} from './random.ts'

/** A quotation that the paper does not have, and how it was made. */
export interface Changed {
  quotation: string
  change: string
}

type Change = (random: Random, words: string[], paper: string) => string[] | undefined

/** Words away from the ends that a change stays: what is cut off there is a shorter, true quotation. */
const margin = 2

const changes: Record<string, Change> = {
  'a word replaced': (random, words, paper) => {
    const at = wordInside(random, words)
    return at === undefined ? undefined : words.with(at, foreignWord(random, paper))
  },
  'a word added': (random, words, paper) => {
    const at = wordInside(random, words)
    return at === undefined ? undefined : words.toSpliced(at, 0, foreignWord(random, paper))
  },
  'a negation added': (random, words) => {
    const at = wordInside(random, words)
    if (at === undefined || isNegation(words[at - 1]) || isNegation(words[at])) return undefined
    return words.toSpliced(at, 0, 'not')
  },
  'a negation dropped': (_, words) => {
    const at = words.findIndex((word, index) => isInside(words, index) && isNegation(word))
    return at < 0 || words[at] === words[at + 1] ? undefined : words.toSpliced(at, 1)
  },
  'a digit changed': (random, words) => {
    const at = words.findIndex((word, index) => isInside(words, index) && /^\d/.test(word))
    if (at < 0) return undefined
    const digit = (1 + Number(words[at]![0]) + random.below(8)) % 10
    return words.with(at, `${digit}${words[at]!.slice(1)}`)
  },
  'a decimal point lost': (_, words) => {
    const at = words.findIndex(
      (word, index) => isInside(words, index) && /^[1-9]\d*\.\d/.test(word)
    )
    return at < 0 ? undefined : words.with(at, words[at]!.replace('.', ''))
  }
}

/** Change a quotation in one of the ways; `undefined` when it has no place for it. */
export function change(random: Random, quotation: string, paper: string): Changed | undefined {
  const [name, make] = random.pick(Object.entries(changes))
  const words = make(random, quotation.split(' '), paper)
  return words && {quotation: words.join(' '), change: name}
}

function isInside(words: readonly string[], index: number): boolean {
  return index >= margin && index < words.length - margin
}

function isNegation(word: string | undefined): boolean {
  return word === 'not' || word === 'no'
}

/** The index of a plain word away from the ends. */
function wordInside(random: Random, words: readonly string[]): number | undefined {
  const inside = words.flatMap((word, index) =>
    isInside(words, index) && /^\p{L}{3,}$/u.test(word) ? [index] : []
  )
  return inside.length > 0 ? random.pick(inside) : undefined
}

/** A word of eight letters or more that stands nowhere in the paper, not even across its spaces. */
function foreignWord(random: Random, paper: string): string {
  const letters = paper.toLowerCase().replace(/[^a-z]/g, '')
  for (;;) {
    const word = inventWord(random) + inventWord(random)
    if (word.length >= 8 && !letters.includes(word)) return word
  }
}
