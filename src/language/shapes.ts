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
  /** Whether nothing but talk stands behind it. */
  closing: boolean
  /** Whether the sentence before it in the same block talks, too. */
  goesOn: boolean
  /** Whether the block before it ends in talk. */
  follows: boolean
  /** Whether it ends in a question mark. */
  question: boolean
  /** Whether it ends in a colon. */
  colon: boolean
  /** How many of its words are numbers in digits. */
  numbers: number
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
  if (s.has('me', 'person')) return false
  return (
    listsDemands(s) ||
    // “Output format: Markdown with headings and ten quotes.”
    (s.begins(1, 'answer') &&
      s.begins(2, 'trait') &&
      s.near('answer', 'trait', 0) &&
      s.has('cited', 'product', 'count') &&
      s.within(20)) ||
    (s.begins(1, 'role') && (s.has('work', 'product') || s.within(8))) ||
    orders(s)
  )
}

/** “Requirements: exact quotes, no repetition.”, “Key requirements for the summary:” */
function listsDemands(s: Sentence): boolean {
  if (!s.begins(2, 'task', 'brief') || !s.within(20)) return false
  return (
    (s.begins(1, 'task', 'brief') && s.has('cited') && s.has('count', 'virtue', 'verbatim')) ||
    (s.near('task', 'product', 2) && s.within(6))
  )
}

function orders(s: Sentence): boolean {
  // “IMPORTANT: Only use …”; in Japanese the order stands last.
  const commands =
    s.begins(1, 'order', 'emit') ||
    (s.begins(1, 'disclaimer') && s.begins(3, 'order')) ||
    s.endsWith('order')
  if (!commands) return false
  return (
    s.handedSource ||
    s.has('target') ||
    (s.handedTask && s.has('product', 'answer', 'cited', 'trait', 'comply')) ||
    s.near('order', 'cited', 3) ||
    (s.near('order', 'answer', 3) && s.has('given', 'you', 'brief', 'all', 'count', 'verbatim')) ||
    (s.near('order', 'product', 3) && s.has('count')) ||
    (s.near('order', 'trait', 2) && s.has('all', 'verbatim')) ||
    s.near('order', 'virtue', 1) ||
    (s.begins(1, 'emit') && (s.has('product') || s.within(4)))
  )
}

/** Look-ups in the concepts of a sentence. Distances are in words of a language with spaces. */
class Sentence {
  readonly facts: SentenceFacts
  readonly #byConcept = new Map<Concept, Hit[]>()
  #coverage: {content: number; covered: number} | undefined

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
      (this.near('this', 'product', 3) || this.near('this', 'answer', 3))
    )
  }

  /** It is plain that somebody talks with the one who asked: of what they asked for, or of what they get. */
  get talksPlainly(): boolean {
    if (this.has('person')) return false
    if (this.facts.question && this.has('you')) return true
    return (
      this.has('brief', 'asked') ||
      (this.has('me') && this.has('you', 'task', 'product', 'answer', 'cited'))
    )
  }

  /** The authors of the paper speak: “we”, which is not that of “let us”. */
  get isOfAuthors(): boolean {
    return this.#hits('authors').some(
      (hit) => !this.#hits('lets').some((lets) => isPart(hit, lets))
    )
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

/** Whether a hit lies within another, longer one. */
function isPart(a: Hit, b: Hit): boolean {
  return a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start
}

/** Longest sentence, in words, that is nothing but an agreement or a call to begin: “Okay, let’s get started with it.” */
const shortSentence = 7

const shapes: readonly (readonly [TalkKind, (sentence: Sentence) => boolean])[] = [
  ['refusal', (s) => asksForPaper(s) || refuses(s) || missesPaper(s)],
  ['disclaimer', namesModel],
  ['offer', offersMore],
  ['delivery', handsOver],
  ['agreement', (s) => agrees(s) || thanks(s)],
  ['announcement', (s) => announces(s) || thinksAloud(s)],
  ['report', (s) => reportsWork(s) || praisesItself(s) || vouchesForQuotes(s) || countsWords(s)],
  ['judgement', judgesAnswer],
  ['report', (s) => continues(s) || ends(s) || ticksOff(s)],
  ['offer', (s) => offersOnCondition(s) || asksBack(s)],
  ['report', (s) => isAboutText(s) || labels(s)],
  ['agreement', isCourteous],
  ['disclaimer', isChrome]
]

/** “You're welcome!”, “Working on it …”: what is said to one person, in a short sentence of its own. */
function isCourteous(s: Sentence): boolean {
  // “Good luck plays no role in the game.”
  return (
    s.atEdge &&
    s.within(10) &&
    s.begins(4, 'courtesy') &&
    !s.has('person') &&
    s.isAllOf(1, aboutRequest)
  )
}

/** “Thank you for sharing the paper!” */
function thanks(s: Sentence): boolean {
  return (
    s.atEdge &&
    s.begins(1, 'thanks') &&
    !s.has('person') &&
    s.within(15) &&
    s.has('work', 'source', 'product', 'answer', 'task', 'brief', 'given')
  )
}

/** “The user wants a summary with ten quotes.”, “We need to write a summary of 1000 words.” */
function thinksAloud(s: Sentence): boolean {
  if (!s.facts.opening || s.has('person')) return false
  if (s.begins(6, 'asker')) return s.has('work', 'product', 'quote', 'answer')
  // “The task requires a title and at least ten quotations.”
  if (s.begins(2, 'task') && s.has('cited', 'count') && s.has('trait')) return s.isAllOf(3)
  if (!s.begins(6, 'will') || !s.has('count', 'quote', 'brief', 'trait', 'craft')) return false
  return s.near('work', 'product', 4) || s.isAllOf(3)
}

/** “End of summary.”, “To be continued in the next message.” */
function ends(s: Sentence): boolean {
  if (!s.facts.closing || !s.has('end')) return false
  return (
    s.within(4) ||
    (s.within(14) && (s.has('product', 'answer', 'brief', 'me', 'you') || s.isAllOf(1)))
  )
}

/** “All instructions were followed.”, “No external information was used.”, “Changes made: two quotes were replaced.” */
function ticksOff(s: Sentence): boolean {
  if (!s.facts.closing || s.facts.question) return false
  if (s.has('outside') && s.within(12) && (s.has('me') || s.begins(3, 'outside')) && s.isAllOf(2))
    return true
  if (s.has('person')) return false
  return (
    (s.begins(2, 'all') && s.wholeTask && s.inOrder('task', 'comply', 'work') && s.within(9)) ||
    // “With this, all of the required sections are covered.”
    (s.within(12) && s.near('all', 'given', 4) && s.has('craft', 'trait') && s.isAllOf(3)) ||
    // “The instructions have been followed throughout.”, “That should cover all of the requirements.”
    (s.within(9) &&
      s.isAllOf(2, 1) &&
      s.begins(4, 'task') &&
      s.inOrder('task', 'comply', 'work')) ||
    (s.within(9) && s.isAllOf(2, 1) && s.begins(1, 'it', 'this') && s.wholeTask) ||
    (s.begins(2, 'edits') &&
      s.isAllOf(2, aboutRequest) &&
      s.has('quote', 'virtue', 'brief', 'trait', 'product')) ||
    (s.has('brief') && s.has('work') && (s.begins(2, 'disclaimer', 'work') || s.has('me'))) ||
    ((s.near('this', 'product', 1) || s.near('this', 'answer', 1)) &&
      s.itself &&
      s.has('virtue') &&
      s.has('work', 'comply'))
  )
}

/** Share of the words of a sentence, frequent ones and numbers aside, from which on it is about the text. */
const aboutText = 0.9
/** The same, where the one who asked is named by what they asked (“as you described”): little else can be meant. */
const aboutRequest = 0.7

/** What words about a text, its making and its exchange are about, by what they do in a sentence. */
const roles: readonly (readonly Concept[])[] = [
  ['me', 'you', 'asker', 'condition'],
  ['work', 'comply', 'will', 'handle'],
  ['product', 'answer', 'cited', 'trait', 'virtue', 'verbatim', 'count', 'craft'],
  ['task', 'brief', 'asked', 'given'],
  ['offer', 'help', 'invite', 'thanks', 'agree', 'regret', 'missing', 'cannot', 'end', 'edits'],
  ['deliver', 'outside', 'model', 'ask', 'courtesy']
]
/** Which of them is about help and its end. */
const helping = 4
const textConcepts = new Set<Concept>([
  ...roles.flat(),
  'quote',
  'source',
  'all',
  'whole',
  'manner',
  'reach',
  'judge',
  'disclaimer',
  'start',
  'lets',
  'chrome'
])

/** What shows that a sentence is said to somebody, or by somebody. */
const exchange = ['me', 'you', 'asker', 'brief', 'asked', 'condition', 'courtesy', 'ask'] as const

/**
 * At the edges of a document: nearly all words are about the text and its making, and none about what the paper
 * is about. “No quotes were altered.”, “The requested summary is provided below.”
 */
function isAboutText(s: Sentence): boolean {
  if (!s.atEdge || (s.has('person') && !s.has('brief')) || s.isOfAuthors) return false
  if (!s.within(30) || (s.facts.question && !s.has('me', 'you', 'offer'))) return false
  if (s.begins(2, 'source') && !s.has('me', 'you', 'brief') && !s.near('given', 'source', 0))
    return false
  // “When you read the paper, …” is said to readers.
  if (s.has('reach') && !s.has('me', 'brief')) return false
  // Orders are a prompt’s; “EXTRACTED QUOTES” is no sentence.
  if (s.begins(1, 'order', 'emit', 'role') || !s.has('common')) return false
  const isExchange =
    s.has(...exchange) || s.begins(1, 'agree') || (s.facts.opening && s.begins(3, 'deliver'))
  const aboutItself =
    isExchange ||
    s.has('product', 'answer', 'cited') ||
    (s.facts.closing && s.begins(2, 'trait') && s.has('given', 'task')) ||
    (s.facts.closing && s.near('given', 'craft', 1) && s.isAllOf(3, 1))
  // “All issues have been fixed.”, “This should pass now.”
  const takesStock =
    s.facts.closing &&
    (s.begins(1, 'whole', 'edits') ||
      (s.begins(1, 'it', 'this') && s.has('answer', 'product', 'task', 'virtue', 'handle')))
  const share = shareOfText(s)
  if (!s.isAllOf(aboutItself || takesStock ? 2 : 3, share)) return false
  // “The output is checked against the specification.”: a system’s.
  if (!isExchange && !s.facts.goesOn && !s.facts.colon && s.begins(3, 'answer')) {
    if (!s.near('given', 'answer', 1) && !s.has('product', 'trait', 'cited', 'virtue')) return false
  }
  // “The task is to …”, “The prompt contains …”: a paper’s.
  const isRequested = s.begins(2, 'given') && s.has('answer', 'product')
  if (s.begins(2, 'task', 'brief') && !takesStock && !s.has('me', 'you', 'asked') && !isRequested)
    return false
  // “I would love to hear what you think of it.”
  if (s.has('me') && s.has('you') && s.isAllOf(2, 1)) return true
  const played = roles.map((concepts) => s.plays(concepts))
  // Papers offer help and ask questions, too: “Every section of the survey asks five questions.”
  const parts = played.filter(
    (plays, role) => plays && (isExchange || !takesStock || role !== helping)
  ).length
  // “I had to read this section twice.”: nothing is done with the text.
  if (parts === 2 && played[0] && played[2]) return false
  // “This is the final version.”
  if (takesStock && s.has('answer', 'product') && s.has('virtue', 'manner')) return true
  return aboutItself || takesStock ? parts >= 2 : parts >= 3 && s.has('task', 'virtue', 'model')
}

/**
 * Share of the words of a sentence that must be about the text: the plainer it is that somebody speaks with the one who
 * asked, the fewer.
 */
function shareOfText(s: Sentence): number {
  if (s.begins(1, 'condition') || s.facts.question || s.has('person')) return aboutText
  if (s.has('me') && s.has('you')) return 0.5
  if (s.has('asked')) return 0.6
  if (s.has('brief')) return aboutRequest
  if (s.has('me') && s.has('task', 'product', 'answer', 'cited')) return 0.8
  return aboutText
}

/** “If something is unclear, I can explain it.”: people who take notes turn to no reader so. */
function offersOnCondition(s: Sentence): boolean {
  if (!s.atEdge || !s.begins(1, 'condition') || s.has('person') || !s.within(30)) return false
  // “If anything is unclear, just ask.”
  if (s.inOrder('condition', 'offer', 'invite') && s.within(15)) return true
  const deeds = ['work', 'handle', 'help'] as const
  return s.has('me') && (s.has('will') || deeds.some((deed) => s.near('me', deed, 2)))
}

/** “Does this version work for you?”: a question of which no word is about the paper. */
function asksBack(s: Sentence): boolean {
  return (
    s.atEdge &&
    s.facts.question &&
    !s.has('person') &&
    s.within(20) &&
    !s.isOfAuthors &&
    (!s.has('reach') || s.has('you')) &&
    (s.has('me', 'you', 'offer') || s.near('this', 'answer', 1) || s.near('this', 'product', 1)) &&
    s.isAllOf(1)
  )
}

/** “Final answer:”, “Revised draft (version 2)”: what a text is called by the one who hands it over. */
function labels(s: Sentence): boolean {
  if (!s.atEdge || !s.within(5) || s.has('common')) return false
  // “Summary:” and “### Structured output” are headings of a summary, too.
  const isName = s.facts.colon || s.facts.numbers > 0
  return (
    isName &&
    (s.has('answer')
      ? s.isAllOf(1)
      : (s.has('product') || (s.has('work') && s.has('source'))) && s.isAllOf(2))
  )
}

/** What chat programs print around an answer: “ChatGPT said:”, “Regenerate response” */
function isChrome(s: Sentence): boolean {
  return s.atEdge && s.begins(2, 'chrome') && (s.within(3) || s.isAllOf(1))
}

/** “Please paste the text of the article.” */
function asksForPaper(s: Sentence): boolean {
  return s.has('ask') && s.begins(12, 'ask') && s.has('source', 'product', 'answer')
}

/** “I cannot summarise the text”, “Sorry, without the paper this is impossible.” */
function refuses(s: Sentence): boolean {
  // “I apologize for the misquoted sentences.”
  if (s.facts.opening && s.has('regret') && s.has('me') && s.begins(3, 'regret'))
    return !s.has('person')
  // “Sorry for the errors in the last draft.”
  if (s.facts.opening && s.begins(1, 'regret') && s.has('answer', 'virtue', 'craft')) {
    if (s.isAllOf(2, aboutRequest)) return true
  }
  if (s.has('regret') && s.has('cannot') && s.has('work', 'source')) return true
  if (s.facts.opening && s.speaks && s.near('me', 'cannot', 6) && s.within(15)) {
    if (s.has('regret') && s.has('help')) return true
    if (s.has('reach') && s.near('cannot', 'source', 4)) return true
    if (s.has('source', 'reach', 'trait') && s.isAllOf(3, 0.7)) return true
  }
  return (
    s.speaks &&
    s.near('me', 'cannot', 3) &&
    (s.has('task') || (s.has('work') && s.has('product', 'source', 'given')))
  )
}

/** “No paper was attached.”, “I do not see any text in your message.” */
function missesPaper(s: Sentence): boolean {
  return (
    s.facts.opening &&
    s.has('missing') &&
    s.has('source') &&
    !s.has('person') &&
    s.within(20) &&
    (s.has('me', 'you', 'ask', 'cannot') || (s.within(12) && (s.has('it') || s.isAllOf(1))))
  )
}

/** “As an AI model, I …”, “Disclaimer: generated by a language model.” */
function namesModel(s: Sentence): boolean {
  return (
    s.has('model') &&
    (s.speaks ||
      s.itself ||
      s.begins(4, 'disclaimer') ||
      (s.has('me') && s.begins(2, 'model')) ||
      (s.atEdge && (s.begins(2, 'model') || s.begins(1, 'this')) && s.within(8)) ||
      (s.atEdge && s.begins(3, 'product', 'answer') && s.within(5)))
  )
}

/** “Would you like me to shorten it?”, “Let me know if you want changes.” */
function offersMore(s: Sentence): boolean {
  if (s.atEdge && s.has('invite') && !s.has('person') && s.within(25)) return true
  if (!s.has('offer')) return false
  if (s.atEdge && !s.has('person') && !s.begins(1, 'condition')) {
    // “Want me to add page numbers?”, “Would you like the short version as well?”
    if (s.facts.question && s.begins(1, 'offer')) {
      if (s.has('me') || (s.has('you') && s.has('answer', 'product', 'craft'))) return true
    }
  }
  if (s.has('me') && s.has('you') && s.within(shortSentence)) return true
  if (s.atEdge && s.begins(5, 'offer')) {
    if (s.has('me') && s.has('you') && !s.has('person')) return true
    if (s.has('you') && s.within(shortSentence) && s.has('help') && s.facts.question) return true
  }
  // “You may want to check the spelling of the names.”
  if (
    s.facts.closing &&
    s.begins(2, 'offer') &&
    s.has('work', 'handle') &&
    !s.has('reach', 'person')
  ) {
    if (s.isAllOf(3)) return true
  }
  if (!s.has('help', 'work', 'task', 'start') || (s.has('person') && !s.has('you'))) return false
  return (
    s.has('me') ||
    (s.facts.question && s.has('product', 'answer', 'help')) ||
    (s.has('you') && s.has('product', 'answer')) ||
    (s.begins(2, 'offer') && s.has('trait') && s.has('help'))
  )
}

/** “Here is the revised draft”; without more than “here is a summary” only where a document begins. */
function handsOver(s: Sentence): boolean {
  // “Here’s the Markdown:”
  if (s.facts.opening && s.begins(1, 'deliver') && s.facts.colon && s.isAllOf(2)) return true
  if (!s.has('product', 'answer', 'quote', 'work')) return false
  const handed = s.handedTask || s.handedSource
  // “I have reviewed the paper and here is my summary:”
  if (s.facts.opening && s.speaks && s.near('deliver', 'product', 1) && s.within(20)) return true
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
  const starts = s.atEdge || s.facts.goesOn
  // “Yes, bees can count.” and “Great paper!” are about the paper.
  const isPlain = s.isAllOf(1) && !s.near('agree', 'source', 0)
  if (starts && isPlain && (s.within(5) || (s.within(shortSentence) && s.has('product', 'answer'))))
    return true
  // “Okay, let me think about this.”
  if (s.facts.opening && s.has('lets') && s.begins(3, 'lets') && s.within(8)) return true
  if (s.facts.opening && s.speaks && (s.has('will', 'reach') || s.isAllOf(2, 0.5))) return true
  return (
    s.has('me', 'lets', 'will', 'deliver') &&
    s.has('task', 'brief', 'work', 'product', 'answer', 'start', 'comply', 'given')
  )
}

/** “Let’s begin.”, “I will now extract the key claims from the provided text.” */
function announces(s: Sentence): boolean {
  if (s.has('lets') && !s.has('person') && s.within(10)) {
    if (s.within(2)) return true
    // “Let’s start with the summary.”, and where a document begins “Let’s look at this paper.”
    if ((s.has('start') || (s.facts.opening && s.has('source', 'product'))) && s.isAllOf(1)) {
      return true
    }
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
  if (!s.speaks || s.facts.question) return false
  return (
    (s.has('comply') && s.has('task') && s.has('all', 'given', 'you')) ||
    (s.has('comply', 'work') && s.handedTask) ||
    (s.has('work') && s.handedSource && s.has('quote', 'product', 'verbatim', 'all')) ||
    (s.has('comply') && s.has('task') && s.facts.opening && s.within(8)) ||
    // “I have summarized the paper for you.”
    (s.atEdge && s.near('me', 'work', 3) && s.near('work', 'you', 5)) ||
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
  // “Revised as requested.”
  if (s.atEdge && s.begins(2, 'work') && s.within(8)) {
    if (s.has('brief') || (s.near('work', 'product', 0) && s.has('task'))) return true
  }
  if (!s.has('comply') || !s.handedTask) return false
  // “In accordance with your instructions, the summary has five sections.”
  if (s.has('brief') && s.has('you') && s.has('product', 'answer', 'quote') && !s.has('person')) {
    return true
  }
  if (s.begins(3, 'trait')) return s.atEdge || s.has('brief')
  if (s.begins(3, 'product', 'answer')) {
    return s.has('brief') || s.near('all', 'comply', 1) || (s.atEdge && s.facts.numbers === 0)
  }
  return s.begins(1, 'it') && (s.facts.goesOn || s.facts.follows || s.has('brief', 'virtue'))
}

/** “All quotes are verbatim.” */
function vouchesForQuotes(s: Sentence): boolean {
  if (s.facts.closing && s.begins(3, 'quote') && s.within(15)) {
    if (s.has('verbatim') ? s.has('given') : s.has('work') && s.has('brief')) return true
  }
  return (
    s.has('verbatim') &&
    s.begins(4, 'quote') &&
    s.within(30) &&
    (s.near('all', 'quote', 2) ||
      (s.begins(2, 'disclaimer') && s.isAllOf(2)) ||
      (s.handedSource && (s.begins(2, 'quote') || s.near('given', 'quote', 0))))
  )
}

/** “The length is approximately 1050 words.”, “Word count: 985” */
function countsWords(s: Sentence): boolean {
  if (s.facts.numbers === 0) return false
  // “The length of the summaries was 150 words”: of those that a paper is about.
  const isOfOthers = s.has('product') && !s.itself && !s.facts.colon
  if (s.begins(2, 'trait') && s.has('count') && s.within(9) && s.isAllOf(1) && !isOfOthers)
    return true
  if (s.facts.closing && s.has('count') && s.within(4)) return true
  // “The text has 1,150 words in total.”, “1,150 words, 12 quotes”
  if (s.facts.closing && s.has('count') && s.within(14) && s.isAllOf(1)) {
    if (s.begins(3, 'answer', 'source') || s.has('cited')) return true
  }
  // “The summary is 1,105 words long.”
  if (!s.facts.closing || !s.has('count') || !s.within(14)) return false
  return s.itself || (s.begins(3, 'product') && s.isAllOf(2))
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
  // A list of such remarks: “I’ve included the sources where possible.”
  if (s.facts.follows && s.speaks && s.near('me', 'work', 3)) return true
  return (
    s.facts.goesOn &&
    ((s.has('me') && s.has('work', 'comply', 'task', 'quote', 'will')) ||
      (s.begins(2, 'it', 'this', 'trait') &&
        s.has('product', 'answer', 'task', 'virtue', 'comply', 'work')) ||
      s.begins(2, 'you', 'lets', 'offer') ||
      (s.begins(3, 'product', 'answer') && s.has('virtue', 'task', 'comply', 'judge')))
  )
}
