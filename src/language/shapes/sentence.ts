/** A sentence as the shapes see it: which concepts it holds, in which order, how near each other. */

import {groupBy} from '../../groups.ts'
import type {Hit} from '../concepts.ts'
import type {Concept} from '../lexicon.ts'
import {aboutText, addressed, textConcepts} from './text-concepts.ts'

/** A sentence, as far as the shapes see it. */
export interface SentenceFacts {
  /** Number of words; Han characters and kana count as one each. */
  length: number
  /** How much of a sentence one word is: 1 where words are words, about 2.5 where signs are counted. */
  scale: number
  hits: readonly Hit[]
  /** Whether nothing but headings and data about the paper stands before it. */
  opening: boolean
  /** Whether it stands above the first heading: nobody begins a summary there. */
  aboveTitle: boolean
  /** Whether it is a heading. */
  heading: boolean
  /** Whether nothing but talk stands behind it. */
  closing: boolean
  /** Whether the sentence before it in the same block talks, too. */
  goesOn: boolean
  /** Whether the block before it ends in talk. */
  follows: boolean
  /** Whether the sentence before it in the same block, or the heading above, asks something, and does not talk. */
  answers: boolean
  /** Whether the sentence before it in the same block is about the paper. */
  comments: boolean
  /** Whether what stands before it, in whatever block, asks something. */
  afterQuestion: boolean
  /** Whether it ends in a question mark. */
  question: boolean
  /** Whether it ends in a colon. */
  colon: boolean
  /** Whether it ends in an exclamation mark. */
  exclaims: boolean
  /** How many of its words are numbers in digits. */
  numbers: number
  /** Whether it ends in a length that a template asks for. */
  asksLength: boolean
}

/** The place of a sentence that is read by itself. */
export const nowhere = {
  opening: false,
  closing: false,
  goesOn: false,
  follows: false,
  answers: false,
  afterQuestion: false,
  comments: false,
  aboveTitle: false,
  heading: false
} as const satisfies Partial<SentenceFacts>

/** Look-ups in the concepts of a sentence. Distances are in words of a language with spaces. */
export class Sentence {
  readonly facts: SentenceFacts
  readonly #byConcept: Map<Concept, Hit[]>
  #coverage: {content: number; covered: number} | undefined

  constructor(facts: SentenceFacts) {
    this.facts = facts
    this.#byConcept = groupBy(facts.hits, ({concept}) => concept)
    // People who note what they read were asked by nobody: “I have read the paper you sent.”
    if (this.has('asked') || (this.has('brief') && this.has('you')))
      this.#byConcept.delete('person')
  }

  /** Whether any of the concepts occurs. */
  has(...concepts: Concept[]): boolean {
    return concepts.some((concept) => this.#byConcept.has(concept))
  }

  /** Whether one of the concepts begins among the first `words` words. */
  begins(words: number, ...concepts: Concept[]): boolean {
    // The first word is the first, however little a sign says.
    const reach = words === 1 ? 1 : words * this.facts.scale
    return concepts.some((concept) => (this.#byConcept.get(concept)?.[0]?.start ?? reach) < reach)
  }

  /**
   * Whether `first` stands before `second` or behind it, with at most `words` words between them, or one is
   * part of the other, as the person is part of the verb in “no puedo”.
   */
  near(first: Concept, second: Concept, words: number): boolean {
    const reach = words * this.facts.scale
    const others = this.#byConcept.get(second) ?? []
    return (this.#byConcept.get(first) ?? []).some((a) =>
      others.some((b) => {
        const gap = a.start < b.start ? b.start - a.end : a.start - b.end
        return gap >= 0 ? gap <= reach : isPart(a, b) || isPart(b, a)
      })
    )
  }

  /** Whether a word is both, as “procurei” names who speaks and what they did. */
  isBoth(first: Concept, second: Concept): boolean {
    const others = this.#hits(second)
    return this.#hits(first).some((a) => others.some((b) => a.start === b.start && a.end === b.end))
  }

  /** Whether `first` and `second` stand in words of their own. */
  apart(first: Concept, second: Concept): boolean {
    const others = this.#byConcept.get(second) ?? []
    return (this.#byConcept.get(first) ?? []).some((a) =>
      others.some((b) => a.end <= b.start || b.end <= a.start)
    )
  }

  /** How many of its words are none that are known: of those that tell what it is about, everyday words aside. */
  get unknown(): number {
    const {content, covered} = this.coverage(addressed, {everyday: false})
    return Math.max(0, content - covered)
  }

  /** Whether all of its words that tell what it is about belong to one of the concepts. */
  isOnlyOf(concepts: ReadonlySet<Concept>): boolean {
    const {content, covered} = this.coverage(concepts, {everyday: false})
    return covered >= content
  }

  /** Whether two of three words that tell what it is about are known. */
  get isMostlyKnown(): boolean {
    const {content, covered} = this.coverage(addressed, {everyday: false})
    return covered * 3 >= content * 2
  }

  /** Whether more than one of three words that tell what it is about is none that is known; frequent words tell nothing. */
  get isOnPaper(): boolean {
    const {content} = this.coverage(new Set(), {everyday: false})
    return this.unknown * 3 > content
  }

  /** Whether the sentence ends in a concept. */
  endsWith(concept: Concept): boolean {
    return (this.#byConcept.get(concept) ?? []).some(({end}) => end === this.facts.length)
  }

  /**
   * How many words of a sentence tell what it is about, and how many of them belong to one of the concepts. Frequent
   * words and numbers tell nothing.
   */
  coverage(
    concepts: ReadonlySet<Concept>,
    telling: {everyday: boolean}
  ): {content: number; covered: number} {
    const covered = new Set<number>()
    const common = new Set<number>()
    for (const {concept, start, end} of this.facts.hits) {
      const isCommon =
        concept === 'common' ||
        concept === 'filler' ||
        (concept === 'everyday' && !telling.everyday)
      const words = isCommon ? common : concepts.has(concept) ? covered : undefined
      for (let word = start; words && word < end; word++) words.add(word)
    }
    const frequent = [...common].filter((word) => !covered.has(word)).length
    return {content: this.facts.length - frequent - this.facts.numbers, covered: covered.size}
  }

  /** Whether the first of a concept stands before the last of one of others. */
  inOrder(first: Concept, ...others: Concept[]): boolean {
    const from = this.#byConcept.get(first)?.[0]?.start ?? Number.POSITIVE_INFINITY
    return others.some((other) => (this.#byConcept.get(other)?.at(-1)?.start ?? -1) > from)
  }

  /**
   * Whether the sentence is about a text and its making and nothing else: nearly all of its words, frequent ones and
   * numbers aside, are, and at least `fewest` of them.
   */
  isAllOf(fewest: number, share = aboutText): boolean {
    this.#coverage ??= this.coverage(textConcepts, {everyday: !this.talksPlainly})
    const {content, covered} = this.#coverage
    return covered >= fewest && covered >= content * share
  }

  /**
   * Whether a word plays a role: of “summary”, which names a text, it is not said that it is what is done with one, nor
   * of “length” that it is what help is offered with.
   */
  plays(role: readonly Concept[]): boolean {
    if (role.includes('product')) return this.has(...role)
    const namedBy: readonly Concept[] = role.includes('help')
      ? ['product', 'answer', 'trait', 'craft', 'cited']
      : ['product', 'answer']
    const names = new Set(namedBy.flatMap((name) => this.#hits(name).map(({start}) => start)))
    return role.some((concept) => this.#hits(concept).some(({start}) => !names.has(start)))
  }

  #hits(concept: Concept): readonly Hit[] {
    return this.#byConcept.get(concept) ?? []
  }

  /** Whether the sentence has at most `words` words. */
  within(words: number): boolean {
    return this.facts.length <= words * this.facts.scale
  }

  /** The task as somebody handed it over: “all the specified requirements”, “your instructions”, “as requested”. */
  get handedTask(): boolean {
    return (
      this.givesTo ||
      this.has('brief', 'asked') ||
      this.near('task', 'given', 4) ||
      this.near('all', 'task', 3) ||
      this.near('you', 'task', 2)
    )
  }

  /** “All instructions”, “all of the requested changes”; of “all participants followed the instructions” it is not said. */
  get wholeTask(): boolean {
    return (
      this.near('all', 'task', 1) || (this.near('all', 'given', 2) && this.near('given', 'task', 1))
    )
  }

  /** The paper as somebody handed it over: “the provided text”. */
  get handedSource(): boolean {
    return this.near('given', 'source', 3)
  }

  /** “This summary”, “the above response”: the text that speaks of itself, as a subject. */
  get itself(): boolean {
    return (
      this.begins(6, 'this') &&
      this.begins(8, 'product', 'answer') &&
      // “This paper gives a summary of …”
      (!this.near('this', 'source', 0) || this.near('this', 'answer', 0)) &&
      (this.near('this', 'product', 3) || this.near('this', 'answer', 3))
    )
  }

  /** It is plain that somebody talks with the one who asked: of what they asked for, or of what they get. */
  get talksPlainly(): boolean {
    if (this.has('person')) return false
    if (this.facts.question && this.has('you')) return true
    if (this.facts.closing && this.begins(1, 'it', 'this') && this.has('you')) return true
    return (
      this.has('brief', 'asked') ||
      (this.has('me') && this.has('you', 'task', 'product', 'answer', 'cited'))
    )
  }

  /** The writer does something with a text (“I’ve trimmed”), and is no person who tells what they read. */
  get acts(): boolean {
    return this.speaks && deeds.some((deed) => this.near('me', deed, 2))
  }

  /** “We made this summary for you.” */
  get givesTo(): boolean {
    return this.has('you') && this.near('this', 'product', 2)
  }

  /** The authors of the paper speak: “we”, which is not that of “let us” and “our conversation”. */
  get isOfAuthors(): boolean {
    if (this.givesTo) return false
    const others = (['lets', 'brief', 'asked'] as const).flatMap((concept) => this.#hits(concept))
    return this.#hits('authors').some((hit) => !others.some((other) => isPart(hit, other)))
  }

  /** At the head or the tail of a document, where models talk: less is needed there to tell that one does. */
  get atEdge(): boolean {
    return this.facts.opening || this.facts.closing
  }

  /** The writer speaks, and is no person who tells what they read. */
  get speaks(): boolean {
    return this.has('me') && !this.has('person')
  }
}

/** What is done with a text. */
const deeds: readonly Concept[] = ['work', 'comply', 'handle', 'start']

/** Whether a hit lies within another, longer one. */
function isPart(a: Hit, b: Hit): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start
}

/** Longest sentence, in words, that is nothing but an agreement or a call to begin: “Okay, let’s get started with it.” */
export const shortSentence = 7
