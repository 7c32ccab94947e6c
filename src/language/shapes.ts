/**
 * The shapes of sentences in which the writer of a summary talks with the one who asked for it.
 *
 * A shape says who speaks, to whom, about what, and holds for every language: only the words differ. No
 * single word is enough, because papers and people use each of them.
 */

import type {Hit} from './concepts.ts'
import type {Concept} from './lexicon.ts'

/**
 * What a talking sentence does.
 *
 * - `agreement`: takes the task. `announcement`: says what will be done. `delivery`: hands the summary over.
 * - `report`: says how the task was done. `offer`: proposes more. `refusal`: declines, or asks for the paper.
 * - `disclaimer`: speaks of the model. `judgement`: judges the answer or the task.
 */
export type TalkKind =
  | 'agreement'
  | 'announcement'
  | 'delivery'
  | 'report'
  | 'offer'
  | 'refusal'
  | 'disclaimer'
  | 'judgement'

/** A sentence, as far as the shapes see it. */
export interface SentenceFacts {
  /** Number of words; Han characters and kana count as one each. */
  length: number
  /** How much of a sentence one word is: 1 where words are words, about 2.5 where signs are counted. */
  scale: number
  hits: readonly Hit[]
  /** Whether nothing but headings and data about the paper stands before it. */
  opening: boolean
  /** Whether the sentence before it in the same block talks, too. */
  goesOn: boolean
  /** Whether the block before it ends in talk. */
  follows: boolean
  /** Whether it ends in a question mark. */
  question: boolean
  /** Whether it has a number in digits. */
  number: boolean
}

/** What a sentence does with the one who asked for it; `undefined` for one about the paper. */
export function talkOf(facts: SentenceFacts): TalkKind | undefined {
  const sentence = new Sentence(facts)
  for (const [kind, holds] of shapes) if (holds(sentence)) return kind
  return
}

/**
 * Whether a sentence tells the writer of a summary what to do: “Start with exact title:”, “Extract quotes only
 * from the text provided below.” Notes tell their readers what to do, too, but not with quotes and drafts.
 */
export function instructs(facts: SentenceFacts): boolean {
  const s = new Sentence(facts)
  if (!s.begins(1, 'order') || s.has('me', 'person')) return false
  return (
    s.handedSource ||
    (s.handedTask && s.has('product', 'answer', 'quote', 'trait', 'comply')) ||
    s.near('order', 'quote', 2) ||
    s.near('order', 'answer', 3) ||
    (s.near('order', 'trait', 2) && s.has('all', 'verbatim'))
  )
}

/** Look-ups in the concepts of a sentence. Distances are in words of a language with spaces. */
class Sentence {
  readonly facts: SentenceFacts
  readonly #byConcept = new Map<Concept, Hit[]>()

  constructor(facts: SentenceFacts) {
    this.facts = facts
    for (const hit of facts.hits) {
      const hits = this.#byConcept.get(hit.concept)
      if (hits) hits.push(hit)
      else this.#byConcept.set(hit.concept, [hit])
    }
  }

  /** Whether any of the concepts occurs. */
  has(...concepts: Concept[]): boolean {
    return concepts.some((concept) => this.#byConcept.has(concept))
  }

  /** Whether one of the concepts begins among the first `words` words. */
  begins(words: number, ...concepts: Concept[]): boolean {
    const reach = words * this.facts.scale
    return concepts.some((concept) => (this.#byConcept.get(concept)?.[0]?.start ?? reach) < reach)
  }

  /** Whether `first` stands before `second` or behind it, with at most `words` words between them. */
  near(first: Concept, second: Concept, words: number): boolean {
    const reach = words * this.facts.scale
    const others = this.#byConcept.get(second) ?? []
    return (this.#byConcept.get(first) ?? []).some((a) =>
      others.some((b) => {
        const gap = a.start < b.start ? b.start - a.end : a.start - b.end
        return gap >= 0 && gap <= reach
      })
    )
  }

  /** Whether the sentence has at most `words` words. */
  within(words: number): boolean {
    return this.facts.length <= words * this.facts.scale
  }

  /** The task as somebody handed it over: “all the specified requirements”, “your instructions”, “as requested”. */
  get handedTask(): boolean {
    return (
      this.has('brief') ||
      this.near('task', 'given', 4) ||
      this.near('all', 'task', 3) ||
      this.near('you', 'task', 2)
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
      (this.near('this', 'product', 3) || this.near('this', 'answer', 3))
    )
  }

  /** The writer speaks, and is no person who tells what they read. */
  get speaks(): boolean {
    return this.has('me') && !this.has('person')
  }
}

/** Longest sentence, in words, that is nothing but an agreement or a call to begin: “Okay, let’s get started with it.” */
const shortSentence = 7

const shapes: readonly (readonly [TalkKind, (sentence: Sentence) => boolean])[] = [
  ['refusal', (s) => asksForPaper(s) || refuses(s)],
  ['disclaimer', namesModel],
  ['offer', offersMore],
  ['delivery', handsOver],
  ['agreement', agrees],
  ['announcement', announces],
  ['report', (s) => reportsWork(s) || praisesItself(s) || vouchesForQuotes(s) || countsWords(s)],
  ['judgement', judgesAnswer],
  ['report', continues]
]

/** “Please paste the text of the article.” */
function asksForPaper(s: Sentence): boolean {
  return s.has('ask') && s.begins(12, 'ask') && s.has('source', 'product', 'answer')
}

/** “I cannot summarise the text”, “Sorry, without the paper this is impossible.” */
function refuses(s: Sentence): boolean {
  if (s.has('regret') && s.has('cannot') && s.has('work', 'source')) return true
  return (
    s.speaks &&
    s.near('me', 'cannot', 3) &&
    (s.has('task') || (s.has('work') && s.has('product', 'source', 'given')))
  )
}

/** “As an AI model, I …”, “Disclaimer: generated by a language model.” */
function namesModel(s: Sentence): boolean {
  return (
    s.has('model') &&
    (s.speaks || s.itself || s.begins(4, 'disclaimer') || s.begins(2, 'model', 'product', 'answer'))
  )
}

/** “Would you like me to shorten it?”, “Let me know if you want changes.” */
function offersMore(s: Sentence): boolean {
  if (!s.has('offer')) return false
  if (s.has('me') && s.has('you') && s.within(shortSentence)) return true
  if (!s.has('help', 'work', 'task', 'start')) return false
  return (
    s.has('me') ||
    (s.facts.question && s.has('product', 'answer', 'help')) ||
    (s.has('you') && s.has('product', 'answer')) ||
    (s.begins(2, 'offer') && s.has('trait') && s.has('help'))
  )
}

/** “Here is the revised draft”; without more than “here is a summary” only where a document begins. */
function handsOver(s: Sentence): boolean {
  if (!s.has('product', 'answer', 'quote', 'work')) return false
  const handed = s.handedTask || s.handedSource
  if (!s.begins(handed ? 15 : 5, 'deliver') || (s.has('person') && !s.handedTask)) return false
  return (
    handed ||
    s.begins(2, 'agree') ||
    s.facts.goesOn ||
    s.near('deliver', 'answer', 5) ||
    (s.facts.opening && s.near('deliver', 'product', 5)) ||
    (s.near('deliver', 'work', 4) && s.near('work', 'product', 4))
  )
}

/** “Understood.”, “Sure, I will follow the instructions.” */
function agrees(s: Sentence): boolean {
  if (!s.begins(1, 'agree')) return false
  const starts = s.facts.opening || s.facts.goesOn
  if (starts && (s.within(4) || (s.within(shortSentence) && s.has('product', 'answer'))))
    return true
  return (
    s.has('me', 'lets', 'will', 'deliver') &&
    s.has('task', 'brief', 'work', 'product', 'answer', 'start', 'comply', 'given')
  )
}

/** “Let’s begin.”, “I will now extract the key claims from the provided text.” */
function announces(s: Sentence): boolean {
  if (s.has('lets') && !s.has('person') && s.within(shortSentence)) {
    if (s.has('start') || s.within(2)) return true
  }
  if (s.has('lets') && s.begins(4, 'lets') && s.has('start', 'work')) return concernsTask(s)
  return s.speaks && s.has('will') && s.has('work', 'comply', 'start') && concernsTask(s)
}

function concernsTask(s: Sentence): boolean {
  return (
    s.handedTask ||
    s.handedSource ||
    (s.has('comply') && s.has('task')) ||
    (!s.has('person') && (s.near('work', 'product', 6) || s.near('work', 'quote', 6))) ||
    (s.has('start') && s.has('work') && s.has('quote', 'source', 'product'))
  )
}

/** “I have followed all instructions.”, “I removed repeated sentences.”, “The user wants me to revise the text.” */
function reportsWork(s: Sentence): boolean {
  if (!s.speaks) return false
  return (
    (s.has('comply') && s.has('task') && s.has('all', 'given', 'you')) ||
    (s.has('comply', 'work') && s.handedTask) ||
    (s.has('work') && s.handedSource && s.has('quote', 'product', 'verbatim', 'all')) ||
    (s.has('quote') && s.has('verbatim')) ||
    s.near('work', 'product', 5) ||
    s.near('work', 'answer', 5) ||
    s.near('work', 'trait', 4)
  )
}

/**
 * “This summary adheres to the requirements”, “The formatting follows the guidelines”, “It fulfils your request.”
 *
 * “The summary” alone is not enough: papers measure how well summaries meet requirements.
 */
function praisesItself(s: Sentence): boolean {
  if (s.itself) {
    return (
      s.handedTask ||
      s.handedSource ||
      s.near('comply', 'given', 3) ||
      (s.has('comply') && s.has('task') && s.near('comply', 'task', 4)) ||
      (s.has('virtue', 'task') && s.has('trait')) ||
      // “This response gives the key claims of the paper.”
      (s.begins(2, 'this') && s.near('this', 'answer', 1) && s.has('quote') && s.has('source'))
    )
  }
  if (!s.has('comply') || !s.handedTask) return false
  if (s.begins(3, 'trait')) return true
  if (s.begins(3, 'product', 'answer')) return s.has('brief') || !s.facts.number
  return s.begins(1, 'it') && (s.facts.goesOn || s.facts.follows || s.has('brief', 'virtue'))
}

/** “All quotes are verbatim.” */
function vouchesForQuotes(s: Sentence): boolean {
  return (
    s.has('verbatim') &&
    s.begins(4, 'quote') &&
    s.within(30) &&
    (s.near('all', 'quote', 2) ||
      s.begins(2, 'disclaimer') ||
      (s.handedSource && (s.begins(2, 'quote') || s.near('given', 'quote', 0))))
  )
}

/** “The length is approximately 1050 words.”, “Word count: 985” */
function countsWords(s: Sentence): boolean {
  return s.facts.number && s.begins(2, 'trait') && s.has('count') && s.within(9)
}

/** “This is an excellent response to the prompt.” */
function judgesAnswer(s: Sentence): boolean {
  return (
    s.begins(8, 'judge') &&
    s.begins(2, 'this', 'it', 'judge', 'product', 'answer') &&
    s.has('brief', 'task') &&
    (s.near('judge', 'answer', 4) || (s.has('product') && s.handedTask))
  )
}

/** A sentence that goes on with the talk before it: “I will also include context.”, “It avoids repetition.” */
function continues(s: Sentence): boolean {
  return (
    s.facts.goesOn &&
    ((s.has('me') && s.has('work', 'comply', 'task', 'quote', 'will')) ||
      (s.begins(2, 'it', 'this', 'trait') &&
        s.has('product', 'answer', 'task', 'virtue', 'comply', 'work')) ||
      s.begins(2, 'you', 'lets', 'offer') ||
      (s.begins(3, 'product', 'answer') && s.has('virtue', 'task', 'comply', 'judge')))
  )
}
