/** Sentences at the edges of a document whose words as a whole are about a text and its making. */

import {isOfText} from './offers.ts'
import type {Sentence} from './sentence.ts'
import {aboutRequest, aboutText, helping, roles} from './text-concepts.ts'

/** What shows that a sentence is said to somebody, or by somebody. */
const exchange = ['me', 'you', 'asker', 'brief', 'asked', 'condition', 'courtesy', 'ask'] as const

/** What shows that somebody vouches for quotations: “No quotes were altered”. */
const vouching = ['all', 'whole', 'given', 'verbatim', 'virtue', 'comply', 'task'] as const

/** What a reader has from the writer alone: a draft or feedback may be the reader’s own. */
const handedOn = ['product', 'source', 'quote', 'cited', 'trait', 'count'] as const

/** What names a text that somebody asked for, or what it is made from. */
const asText = ['product', 'answer', 'source', 'quote', 'cited', 'task', 'brief'] as const
/** What a text is praised for: that it leaves such things out. */
const merits = ['virtue', 'outside', 'verbatim', 'cited', 'given'] as const

/**
 * At the edges of a document: nearly all words are about the text and its making, and none about what the paper
 * is about. “No quotes were altered.”, “The requested summary is provided below.”
 */
export function isAboutText(s: Sentence): boolean {
  if (!s.atEdge || (s.has('person') && !s.has('brief')) || s.isOfAuthors) return false
  if (!s.within(30) || (s.facts.question && !isOfText(s))) return false
  // “Is it worth reading? Yes, I would say.”: who asks is who answers.
  if (s.facts.answers && s.begins(1, 'agree')) return false
  const isExchange =
    s.has(...exchange) || s.begins(1, 'agree') || (s.facts.opening && s.begins(3, 'deliver'))
  // “Quotes to keep”: what stands below it.
  if (s.facts.heading && s.begins(2, 'cited') && !isExchange && !s.has(...vouching)) return false
  // “Here is what they did.”
  if (s.facts.opening && !s.has(...exchange, ...asText, 'craft', 'given')) return false
  // “Please cite the published version.”
  if (s.begins(2, 'order') && !s.has(...exchange)) return false
  if (tellsOfReader(s)) return false
  if (s.begins(2, 'source') && !s.has('me', 'you', 'brief') && !s.near('given', 'source', 0))
    return false
  // “This quote summarizes the key findings.”: what a passage of the paper says, behind its words.
  if (s.near('this', 'quote', 0) && !isExchange && !s.has('verbatim', 'given')) return false
  // “Summary of the second chapter”: a heading.
  if (s.begins(1, 'product') && !isExchange && !s.has('given', 'this', 'count')) return false
  // “A summary of the results is given in Table 3.”
  if (s.facts.numbers > 0 && s.has('craft') && !s.facts.colon && !s.has('count') && !isExchange)
    return false
  // “If you want to understand bees, start with this paper.”
  if (s.begins(1, 'condition') && !s.has('me', 'invite', 'ask', 'answer', 'product', 'cited'))
    return false
  // “Let me start with the definition.”: an exposition, which names no text that was asked for.
  if (s.has('lets') && !s.has('it', 'this', 'you', ...asText)) return false
  // “This summary covers the main text only, not the appendices.”: what readers have to know.
  if (s.itself && !isExchange && s.has('lack') && !s.has('comply', 'task', ...merits)) return false
  // “When you read the paper, …” is said to readers.
  if (s.has('reach') && !s.has('me', 'brief')) return false
  // Orders are a prompt’s; “EXTRACTED QUOTES” is no sentence.
  if (s.begins(1, 'order', 'emit', 'role') || !s.has('common')) return false
  const aboutItself =
    isExchange ||
    s.has('product', 'answer', 'cited') ||
    (s.facts.closing && s.begins(2, 'trait') && s.has('given', 'task', 'work')) ||
    (s.facts.closing && s.near('given', 'craft', 1) && s.isAllOf(3, 1))
  // “All issues have been fixed.”, “This should pass now.”
  const takesStock =
    s.facts.closing &&
    (s.begins(1, 'whole', 'edits') ||
      (s.begins(1, 'it', 'this') && s.has('answer', 'product', 'task', 'virtue', 'handle')))
  const share = shareOfText(s)
  if (!s.isAllOf(aboutItself || takesStock ? 2 : 3, share)) return false
  // “No repetition, no filler, no jargon.”
  if (s.facts.closing && s.begins(1, 'whole') && s.has('virtue') && s.isAllOf(3)) return true
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
  if (parts === 2 && played[0] && played[2] && !s.has('you')) return false
  // “This is the final version.”
  if (takesStock && s.has('answer', 'product') && s.has('virtue', 'manner')) return true
  return aboutItself || takesStock ? parts >= 2 : parts >= 3 && s.has('task', 'virtue', 'model')
}

/** “You have a draft.”, “1/ You want feedback.”: what any reader may have or want, where nobody talks yet. */
function tellsOfReader(s: Sentence): boolean {
  if (s.facts.goesOn || s.facts.follows || !s.begins(s.facts.numbers > 0 ? 2 : 1, 'you'))
    return false
  return !s.has('me', 'asked', 'this', 'given', ...handedOn)
}

/**
 * Share of the words of a sentence that must be about the text: the plainer it is that somebody speaks with the one who
 * asked, the fewer.
 */
function shareOfText(s: Sentence): number {
  if (s.begins(1, 'condition') || s.facts.question || s.has('person')) return aboutText
  if (s.has('me') && s.has('you')) return 0.4
  if (s.has('asked')) return 0.6
  // “Let me break this down section by section.”
  if (s.facts.opening && s.has('lets')) return aboutRequest
  if (s.acts && s.has('product', 'answer', 'cited', 'trait', 'virtue')) return aboutRequest
  if (s.has('brief')) return aboutRequest
  // “This should give you a solid understanding of the paper.”
  if (s.facts.closing && s.begins(1, 'it', 'this') && s.has('you')) return aboutRequest
  if (s.has('me') && s.has('task', 'product', 'answer', 'cited')) return 0.8
  return aboutText
}

/** “Final answer:”, “Revised draft (version 2)”: what a text is called by the one who hands it over. */
export function labels(s: Sentence): boolean {
  if (!s.atEdge || !s.within(5) || s.has('common')) return false
  // “Note:”, with nothing but talk behind it.
  if (s.facts.closing && s.facts.colon && s.within(2) && s.begins(1, 'disclaimer')) return true
  // “Summary:” and “### Structured output” are headings of a summary, too.
  // “Overview (2–3 sentences)” is a template’s.
  const isName = s.facts.colon || (s.facts.numbers > 0 && !s.facts.asksLength)
  return (
    isName &&
    (s.has('answer')
      ? s.isAllOf(1)
      : (s.has('product') || (s.has('work') && s.has('source'))) && s.isAllOf(2))
  )
}

/**
 * A heading in which nobody speaks with the one who asked: a question, which the text below it answers, and the thanks of the last slide
 * (“Thank you! Any questions?”). What is said to somebody may be put above a text as well: “Here is the summary you wanted”.
 */
export function headsOwnText(s: Sentence): boolean {
  if (!s.facts.heading) return false
  if (s.begins(1, 'thanks')) return !s.has('source', 'product', 'answer', 'task', 'brief')
  if (!s.facts.question) return false
  // “Should you read it?”: nothing is offered.
  return !s.has('you') || !s.has('me', 'product', 'answer', 'help', 'work', 'asked')
}
