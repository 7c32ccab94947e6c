/** Finds the sentences of a summary in which its writer talks with the one who asked for it. */

import type {Span} from '../quote/types.ts'
import type {Block} from '../summary/index.ts'
import {findSentences, trim} from '../summary/sentences.ts'
import {
  type ConceptTree,
  conceptTree,
  findConcepts,
  type Hit,
  type Word,
  wordsOf
} from './concepts.ts'
import {lexicons} from './index.ts'
import {type SentenceFacts, type TalkKind, talkOf} from './shapes.ts'

/** Sentences that follow each other in a block and talk. */
export interface Talk {
  block: Block
  /** Where in the block's prose. */
  span: Span
  /** What the first of them does. */
  kind: TalkKind
  /** Whether the block holds nothing else. */
  whole: boolean
  /** Whether nothing of the paper can be in it: no quotation, no code, no title in marks. */
  empty: boolean
}

/** Most words of a sentence that are looked at; talk that was found in summaries has at most 60. */
const longestSentence = 100
/** Letters of a word, space included, of which only that many are read; longer ones are text without spaces. */
const longestWord = 12

/** Find talk, in document order. Linear in the length of the blocks. */
export function findTalk(blocks: readonly Block[]): Talk[] {
  const found: Talk[] = []
  // Where a reading stands: nothing said yet; directly behind a block that ends in talk.
  const reading = {opening: true, follows: false}
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.blockQuote === 0) {
      for (const talk of talkInBlock(block, reading)) found.push(talk)
    }
  }
  return found
}

function talkInBlock(block: Block, reading: {opening: boolean; follows: boolean}): Talk[] {
  const text = hideMarked(block)
  const sentences = sentencesOf(text)
  const found: Talk[] = []
  let current: Talk | undefined
  for (const span of sentences) {
    const sentence = text.slice(span.start, span.end)
    const words = wordsOf(sentence.slice(0, longestSentence * longestWord))
    const kind = kindOf(words, {
      ...reading,
      goesOn: current !== undefined,
      number: words.some(({text}) => /^\p{N}/u.test(text)),
      question: /[?？][\s)\]*"”’»]*$/.test(sentence.slice(-8))
    })
    if (!kind) {
      current = undefined
      if (isSentence(sentence, words)) reading.opening = false
    } else if (current) {
      current.span.end = span.end
    } else {
      current = {block, span: {...span}, kind, whole: false, empty: true}
      found.push(current)
    }
  }
  reading.follows = current !== undefined
  for (const talk of found) {
    talk.whole = talk.span.start === sentences[0]!.start && talk.span.end === sentences.at(-1)!.end
    talk.empty = !text.slice(talk.span.start, talk.span.end).includes(veil)
  }
  return found
}

let trees: ConceptTree[] | undefined

function conceptTrees(): ConceptTree[] {
  trees ??= lexicons.map(conceptTree)
  return trees
}

function kindOf(
  words: readonly Word[],
  place: Pick<SentenceFacts, 'opening' | 'goesOn' | 'follows' | 'question' | 'number'>
): TalkKind | undefined {
  const known = words.slice(0, longestSentence)
  const scale = signScale(known)
  for (const hits of likelyLanguages(conceptTrees().map((tree) => findConcepts(tree, known)))) {
    const kind = talkOf({length: words.length, scale, hits, ...place})
    if (kind) return kind
  }
  return
}

/** Frequent words of one language that a short sentence of another may hold by chance (“los”, “a”). */
const chance = 1

/** What was found in the languages that a sentence may be in: those that know most of its frequent words. */
function likelyLanguages(found: readonly Hit[][]): Hit[][] {
  const counts = found.map((hits) => hits.filter(({concept}) => concept === 'common').length)
  const most = Math.max(...counts)
  return found.filter((_, index) => counts[index]! >= most - chance)
}

/** Signs of Chinese or Japanese that say about as much as a word of English does. */
const signsAWord = 2.5

function signScale(words: readonly Word[]): number {
  const signs = words.filter(({text}) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  )
  return signs.length * 2 > words.length ? signsAWord : 1
}

/** Marks within the prose that end a sentence although no full stop does: headings in mid-line, rules, delimiters. */
const seam = /#{2,6}(?=\s)|-{3,}|={3,}/g

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(seam)) {
    sentences.push(...findSentences(text, {start, end: match.index}))
    start = match.index + match[0].length
  }
  sentences.push(...findSentences(text, {start, end: text.length}))
  return sentences.filter(({start, end}) => trim(text, start, end).end > start)
}

/** What stands for a letter that is quoted or code: no letter, no mark. */
const veil = '\u0001'

/** Longest text between marks that is taken for a quotation, so that one lost mark hides no page. */
const longestQuotation = 600

const marked = new RegExp(
  [
    ['“', '”'],
    ['«', '»'],
    ['„', '“”'],
    ['「', '」'],
    ['『', '』'],
    ['"', '"']
  ]
    .map(([open, close]) => `${open}[^${open}${close}]{1,${longestQuotation}}[${close}]`)
    .join('|'),
  'g'
)

/** The prose of a block with its quotations, titles in marks and code hidden, letter for letter. */
function hideMarked({prose, code}: Block): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of code) {
    parts.push(prose.text.slice(at, start), veil.repeat(end - start))
    at = end
  }
  const text = parts.join('') + prose.text.slice(at)
  return text.replace(marked, (quotation) => veil.repeat(quotation.length))
}

/** Fewest words that make a sentence of the summary itself; shorter lines are data such as “Year: 2021”. */
const fewestWords = 8

function isSentence(sentence: string, words: readonly Word[]): boolean {
  return words.length >= fewestWords && /[.!?。！？:][\s)\]*"”’»]*$/.test(sentence.slice(-8))
}
