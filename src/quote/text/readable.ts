/** A stretch of a paper as a person would write it: without line breaks and their hyphens, with the spaces that were lost. */

import type {PreparedPaper} from '../prepared.ts'
import type {Span} from '../types.ts'
import {lostSpaces} from './edges.ts'
import {HYPHENS} from './hyphens.ts'
import {withoutMarkdown} from './markdown-words.ts'
import {STACKED} from './stacked.ts'
import type {Vocabulary} from './vocabulary.ts'

/** The first half starts where no letter stands before it, and the space holds a line end: no place is tried twice. */
const BROKEN_WORD = new RegExp(`(?<!\\p{L})(\\p{L}+)[${HYPHENS}][^\\S\\n]*\\n\\s*(\\p{L}+)`, 'gu')
/** The end of a line behind a hyphen, with a number on one of its sides: “94720-” and “4735”, “COVID-” and “19”. */
const BROKEN_NUMBER = new RegExp(
  `(?<=[\\p{L}\\p{N}][${HYPHENS}])[^\\S\\n]*\\n\\s*(?=\\p{N})|(?<=\\p{N}[${HYPHENS}])[^\\S\\n]*\\n\\s*(?=\\p{L})`,
  'gu'
)
/** The end of a line between two characters of a script without spaces, or behind a mark of theirs. */
const UNSPACED_BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，；：！？）」』])[^\S\n]*\n\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（「『])/gu
/** A space before the decimal point of a number: “2 .4”. */
const STRAY_SPACE = /(?<=\d) (?=\.\d)/g
/** A hyphen of a line's end in the middle of a line, as some extractors leave it. */
const STRAY_HYPHEN = /(?<=\p{L})[\u00ad\ufffe](?=\p{L})/gu
const LIGATURES = /[\ufb00-\ufb06]/g
/** A token of letters, and what else is not space, apart. */
const LETTERS = /\p{L}{6,}/gu

/** The paper's words in a span, respaced and dehyphenated. */
export function readable(paper: PreparedPaper, span: Span): string {
  const written = withoutMarkdown(paper.text, span)
  const joined = written
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKD'))
    .replace(BROKEN_WORD, (_, head: string, tail: string) => rejoined(paper, head, tail))
    .replace(BROKEN_NUMBER, '')
    .replace(STRAY_HYPHEN, '')
    .replaceAll(STACKED, '')
    .replace(UNSPACED_BREAK, '')
    .replace(/\s+/g, ' ')
    .replace(STRAY_SPACE, '')
    .trim()
  return lostSpaces(paper.text, span.start) || lostSpaces(paper.text, span.end)
    ? respaced(joined, paper.vocabulary)
    : joined
}

/** Joins the halves of a word broken at a line's end; the hyphen stays where the paper writes it elsewhere. */
export function rejoined(paper: PreparedPaper, head: string, tail: string): string {
  const plain = head + tail
  if (paper.vocabulary.has(plain.toLowerCase())) return plain
  const hyphenated = `${head}-${tail}`
  return paper.text.includes(hyphenated) ? hyphenated : plain
}

/** Sets spaces where a run of letters is words of the paper, and behind marks that lost theirs. */
function respaced(text: string, vocabulary: Vocabulary): string {
  return text
    .replace(LETTERS, (letters) => splitWords(letters, vocabulary))
    .replace(/([,;:])(?=\p{L})/gu, '$1 ')
    .replace(/([.?!])(?=\p{Lu}\p{Ll})/gu, '$1 ')
}

/** Longer words are not looked for; see `vocabulary.ts`. */
const LONGEST = 20

/** The likeliest words that letters were joined from; the letters themselves when they are one word, or none fit. */
export function splitWords(letters: string, vocabulary: Vocabulary): string {
  const lower = letters.toLowerCase()
  if (vocabulary.has(lower)) return letters
  const cost = new Float64Array(letters.length + 1).fill(Infinity)
  const from = new Int32Array(letters.length + 1)
  cost[0] = 0
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (cost[start] === Infinity) continue
      const count = vocabulary.get(lower.slice(start, end)) ?? 0
      // Every word costs something, so that few long words win over many short ones; a lone letter costs most.
      if (count === 0 || (end - start === 1 && !'ai'.includes(lower[start]!))) continue
      const candidate =
        cost[start]! + 8 - Math.min(4, Math.log2(1 + count) / 2) + (end - start === 1 ? 4 : 0)
      if (candidate < cost[end]!) {
        cost[end] = candidate
        from[end] = start
      }
    }
  }
  if (!Number.isFinite(cost[letters.length]!)) return letters
  const words: string[] = []
  for (let end = letters.length; end > 0; end = from[end]!)
    words.push(letters.slice(from[end]!, end))
  return words.reverse().join(' ')
}
