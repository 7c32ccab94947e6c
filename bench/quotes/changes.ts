/** Kinds of change of our own, made from true quotations: what a careless or a clever author does. */

import type {Judgement} from '../../src/quote/index.ts'
import type {Row} from './corpus.ts'

/** Makes further rows from a true quotation and the passage that was found for it. */
export function changesOf(row: Row, text: string, judgement: Judgement): Row[] {
  const rows: Row[] = []
  const add = (
    kind: string,
    holds: boolean,
    quote: string | undefined,
    change?: Row['change']
  ): void => {
    if (quote === undefined || quote === row.quote) return
    rows.push({
      id: `${row.id}/${kind}`,
      paper: row.paper,
      kind: `made: ${kind}`,
      holds,
      quote,
      change
    })
  }
  const words = row.quote.split(' ')
  const pick = hashOf(row.id)
  if (judgement.verdict === 'verbatim' && judgement.passage) {
    const {first, last, line} = lineChanges(row.quote, text, judgement.passage.pieces, pick)
    add('word at a line start dropped', false, first)
    add('word at a line end dropped', false, last)
    add('whole line dropped', false, line)
    add('lines of two places put together', false, joinedLines(text, judgement.passage.start, pick))
  }
  const digit = row.quote.search(/\d/)
  if (digit >= 0) {
    const other = String((Number(row.quote[digit]) + 3) % 10)
    add('digit changed', false, row.quote.slice(0, digit) + other + row.quote.slice(digit + 1))
  }
  if (/\d\.\d/.test(row.quote))
    add('decimal point lost', false, row.quote.replace(/(\d)\.(\d)/, '$1$2'))
  const negated = row.quote.search(/\b(?:un|in|im|non)[a-z]{5,}/)
  if (negated > 10 && negated < row.quote.length - 40) {
    const cut = row.quote.slice(negated).replace(/^(?:un|in|im|non)/, '')
    if (
      /^(?:able|likely|certain|known|usual|expected|supervised|observed|dependent|finite|complete|linear)/.test(
        cut
      )
    ) {
      add('“un-” cut off the start', false, cut)
    }
  }
  if (words.length >= 14) {
    const from = 4 + (pick % (words.length - 11))
    const elided = words.slice(from, from + 3)
    if (
      !/\b(?:no|not|never|without|nor|neither|cannot|none|hardly|nothing)\b|n['’]t/i.test(
        elided.join(' ')
      )
    ) {
      add('ellipsis', true, [...words.slice(0, from), '...', ...words.slice(from + 3)].join(' '))
      add(
        '[…] for words',
        true,
        [...words.slice(0, from), '[…]', ...words.slice(from + 3)].join(' ')
      )
      if (!/[[\]()\d]/.test(elided.join(' ')))
        add(
          '[editor’s words]',
          true,
          [...words.slice(0, from), '[the matter]', ...words.slice(from + 3)].join(' ')
        )
    }
    add('two words dropped', false, [...words.slice(0, from), ...words.slice(from + 2)].join(' '))
  }
  const {part, startCut, endCut} = partOf(words, text, pick)
  add('part of a sentence', true, part)
  add('part with its first word’s start cut off', false, startCut)
  add('part with its last word’s end cut off', false, endCut)
  if (/^[A-Z][a-z]/.test(row.quote)) add('[T]he', true, `[${row.quote[0]}]${row.quote.slice(1)}`)
  return rows
}

/** Words that a part has at least, and letters that are cut off a word. */
const fewestWords = 6
const cutLetters = 2

/** Words amid a sentence, which the paper has between spaces somewhere, and none that is denied; the same with letters cut off. */
function partOf(
  words: readonly string[],
  text: string,
  pick: number
): Record<'part' | 'startCut' | 'endCut', string | undefined> {
  const isWhole = (word: string): boolean =>
    /^[a-z]{6,}$/.test(word) && new RegExp(`\\s${word}\\s`).test(text)
  const denies = /^(?:no|not|never|without|nor|neither|cannot|none|hardly|nothing|fails?|to)$/i
  const whole = [...words.keys()].filter((at) => at > 0 && isWhole(words[at]!))
  const starts = whole.filter(
    (at) => !denies.test(words[at - 1]!) && whole.at(-1)! - at >= fewestWords
  )
  const start = starts[pick % Math.max(1, starts.length)]
  const end = whole.find((at) => start !== undefined && at - start >= fewestWords)
  if (start === undefined || end === undefined)
    return {part: undefined, startCut: undefined, endCut: undefined}
  const part = words.slice(start, end + 1).join(' ')
  return {part, startCut: part.slice(cutLetters), endCut: part.slice(0, -cutLetters)}
}

/** Leaves out the first or the last word of a line of the paper, or a line, inside the quotation. */
function lineChanges(
  quote: string,
  text: string,
  pieces: readonly {start: number; end: number}[],
  pick: number
): Record<'first' | 'last' | 'line', string | undefined> {
  const chunks: string[] = []
  for (const {start, end} of pieces) chunks.push(...text.slice(start, end).split('\n'))
  const inner = chunks.slice(1, -1).filter((chunk) => letters(chunk).length >= 12)
  const ends = chunks
    .slice(0, -1)
    .filter((chunk) => letters(chunk).length >= 12 && !/-\s*$/.test(chunk))
  // Half of a word that the line before breaks is none.
  const starts = chunks.filter(
    (chunk, index) => index > 0 && letters(chunk).length >= 12 && !/-\s*$/.test(chunks[index - 1]!)
  )
  const of = (some: readonly string[]): string | undefined => some[pick % Math.max(1, some.length)]
  const chunk = of(ends)
  const start = of(starts)
  const line = of(inner)
  return {
    first: start === undefined ? undefined : without(quote, start, 'first word'),
    last: chunk === undefined ? undefined : without(quote, chunk, 'last word'),
    line: line === undefined ? undefined : without(quote, line, 'all')
  }
}

/** Lines nearer than this may be the other column's beside a sentence, or go on with it. */
const apart = 40

/**
 * A line of a passage, from where it begins to its end, with two lines from far away in the paper that stand amid a paragraph: what
 * is read across lines or columns that do not belong together.
 */
function joinedLines(text: string, start: number, pick: number): string | undefined {
  const lines = text.split('\n')
  const own = text.slice(0, start).split('\n').length - 1
  const head = text.slice(start, text.indexOf('\n', start))
  if (letters(head).length < 20 || !/ .* .*[a-z,]$/.test(head)) return undefined
  const isAmid = (at: number): boolean =>
    Math.abs(at - own) > apart &&
    [at - 1, at, at + 1].every((near) => /^[a-z].{28,}[a-z,]$/.test(lines[near] ?? ''))
  const others = [...lines.keys()].filter(isAmid)
  const other = others[pick % Math.max(1, others.length)]
  return other === undefined ? undefined : `${head} ${lines[other]} ${lines[other + 1]}`
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Takes a line of the paper, or its first or last word, out of the quotation; `undefined` where that cannot be done cleanly. */
function without(
  quote: string,
  line: string,
  what: 'first word' | 'last word' | 'all'
): string | undefined {
  const words = quote.split(' ')
  const joined = words.map(letters)
  const target = letters(line)
  const whole = joined.join('')
  const at = whole.indexOf(target)
  if (at < 0) return undefined
  let reached = 0
  let first = -1
  let last = -1
  for (let index = 0; index < words.length; index++) {
    if (reached === at) first = index
    reached += joined[index]!.length
    if (reached === at + target.length) {
      last = index
      break
    }
  }
  if (last < 0 || last >= words.length - 1) return undefined
  if (what === 'last word') {
    if (last < 1 || joined[last]!.length === 0) return undefined
    return [...words.slice(0, last), ...words.slice(last + 1)].join(' ')
  }
  if (first < 1) return undefined
  if (what === 'first word') {
    if (joined[first]!.length === 0) return undefined
    return [...words.slice(0, first), ...words.slice(first + 1)].join(' ')
  }
  return [...words.slice(0, first), ...words.slice(last + 1)].join(' ')
}

function hashOf(text: string): number {
  let hash = 7
  for (const character of text) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0
  return hash
}
