/** Sentences that hand a summary over, and that say how the task was done. */

import type {Concept} from '../lexicon.ts'
import {mendsAnswer} from './refusals.ts'
import type {Sentence} from './sentence.ts'
import {aboutRequest} from './text-concepts.ts'

/** “Here is the revised draft”; without more than “here is a summary” only where a document begins. */
export function handsOver(s: Sentence): boolean {
  // “Here’s the Markdown:”
  if (s.facts.opening && s.begins(1, 'deliver') && s.facts.colon && s.isAllOf(2)) return true
  if (s.facts.opening && namesHandedPaper(s)) return true
  // “Here’s what the paper says, in a nutshell:”
  if (s.facts.opening && s.begins(1, 'deliver') && s.facts.colon && s.has('source')) {
    if (s.within(12) && !s.has('person')) return true
  }
  // “Sure, here are the limits in short:”, “Please find the summary below.”, wherever it stands.
  if (s.begins(1, 'serve') && (s.facts.colon || s.has('product') || s.within(4)) && s.within(15)) {
    return !s.has('person')
  }
  // “As requested, here are the limits.”
  if (s.begins(1, 'asked') && s.has('task', 'given') && s.near('asked', 'deliver', 0)) {
    return !s.has('person')
  }
  // “Here is the chapter on limits as requested: …”
  if (s.begins(1, 'deliver') && s.near('deliver', 'blank', 3) && s.begins(8, 'asked')) {
    if (!s.has('person')) return true
  }
  // “Below you will find the abstract in the shape you described.”
  if (s.facts.opening && s.begins(3, 'deliver') && s.has('you') && s.has('brief', 'asked')) {
    if (!s.has('person')) return true
  }
  // “You asked for the gist, so I have boiled it down.”: what was asked for, and that it is there.
  if (s.facts.opening && s.begins(1, 'you') && s.has('asked', 'brief') && s.has('product')) {
    if (s.acts) return true
  }
  if (mendsAnswer(s)) return true
  if (!s.has('product', 'answer', 'quote', 'work')) return false
  // “I have followed the requirements, presenting each quote with its context.”: how it was done.
  if (s.near('me', 'comply', 2) && s.inOrder('me', 'comply') && s.inOrder('comply', 'deliver')) {
    return false
  }
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

/** “The PDF you shared describes an experiment.”, “Your paper looks at bees.”: no reader shared it. */
function namesHandedPaper(s: Sentence): boolean {
  return (
    s.begins(5, 'source') &&
    !s.has('person', 'condition') &&
    (s.near('source', 'brief', 1) || (s.begins(1, 'you') && s.near('you', 'source', 0)))
  )
}

/** “I have followed all instructions.”, “I removed repeated sentences.”, “The user wants me to revise the text.” */
export function reportsWork(s: Sentence): boolean {
  if (!s.speaks || s.facts.question || s.begins(1, 'condition')) return false
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

/** Most words of a sentence that assures something of the text, or says where its figures come from. */
const longestAssurance = 16

/** What a sentence may be about that assures something of the text itself. */
const ofItself: ReadonlySet<Concept> = new Set([
  ...(['me', 'you', 'assure', 'retain', 'stem', 'all', 'contents', 'supplied', 'given'] as const),
  ...(['source', 'quote', 'cited', 'verbatim', 'product', 'answer', 'brief', 'heeding'] as const)
])

/** Whether a sentence is about all figures, or other parts that any text has, and about nothing else. */
function isOfAllContents(s: Sentence): boolean {
  if (s.facts.question || s.facts.heading || s.facts.comments || s.isOfAuthors) return false
  if (s.has('person') || !s.within(longestAssurance)) return false
  return s.near('all', 'contents', 2) && s.isOnlyOf(ofItself)
}

/** “I made sure to keep all figures.”; “I made sure that all mice were fed” is what somebody did. */
export function assures(s: Sentence): boolean {
  if (!s.near('me', 'assure', 2) && !s.isBoth('me', 'assure')) return false
  return s.inOrder('assure', 'retain') && isOfAllContents(s)
}

/** “All figures come from the provided text.”; that they come from the original is said to readers. */
export function tellsOrigin(s: Sentence): boolean {
  if (!s.begins(3, 'contents') || !s.has('stem')) return false
  return isOfAllContents(s) && (s.near('supplied', 'source', 1) || s.near('brief', 'source', 1))
}

/** Most words of a sentence that does as the one who asked wanted, and tells nothing of the paper. */
const longestHeeding = 12
/** Most words of it that are none that are known: “in a nutshell” has two. */
const unknownInHeeding = 2

/** “As you asked, in brief.”, “Moving on to the next section as instructed.”, wherever it stands. */
export function heeds(s: Sentence): boolean {
  if (s.has('person') || s.facts.question || !s.within(longestHeeding)) return false
  if (s.begins(1, 'heeding')) return s.unknown <= unknownInHeeding * s.facts.scale
  return s.begins(1, 'start') && s.near('start', 'blank', 4) && s.endsWith('asked')
}

/** “I’ve gone through the whole thing for you.”, “I used nothing but the file you uploaded.” */
export function servesAsker(s: Sentence): boolean {
  // “(Note to user: the page could not be parsed.)”
  if (s.begins(1, 'disclaimer') && s.begins(1, 'asker')) return true
  // “Per your request, equations were left out.”
  if (s.begins(1, 'asked') && s.begins(1, 'comply') && s.begins(2, 'brief') && s.has('task')) {
    return s.has('you')
  }
  if (!s.atEdge || !s.speaks || !s.has('brief') || s.facts.question || s.isOfAuthors) return false
  return s.within(25) && s.isAllOf(1, aboutRequest)
}

/** “End of summary. Sources: provided document.”: behind talk that ends a document, what was handed over is named once more. */
export function namesHanded(s: Sentence): boolean {
  if (!s.facts.closing || !s.facts.goesOn || !s.within(5)) return false
  return s.near('hand', 'source', 0) && s.unknown <= s.facts.scale
}

/**
 * “This summary adheres to the requirements”, “The formatting follows the guidelines”, “It fulfils your request.”
 *
 * “The summary” alone is not enough: papers measure how well summaries meet requirements.
 */
export function praisesItself(s: Sentence): boolean {
  // “The following section is on the limits, as requested.”
  if (s.begins(1, 'this') && s.near('this', 'blank', 0) && s.has('asked') && !s.has('person')) {
    return true
  }
  if (s.itself) {
    return (
      s.handedTask ||
      s.handedSource ||
      s.near('comply', 'given', 3) ||
      (s.has('comply') && s.has('task') && s.near('comply', 'task', 4)) ||
      (s.has('virtue', 'task') && s.has('trait')) ||
      // “This overview sticks to the source and adds nothing.”
      (s.atEdge && s.has('comply', 'work') && s.near('comply', 'source', 2)) ||
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
export function vouchesForQuotes(s: Sentence): boolean {
  if (s.facts.closing && s.begins(3, 'quote') && s.within(15)) {
    if (s.has('verbatim') ? s.has('given') : s.has('work') && s.has('brief')) return true
  }
  return (
    s.has('verbatim') &&
    s.begins(4, 'quote') &&
    s.within(30) &&
    (s.near('all', 'quote', 2) ||
      (s.begins(2, 'disclaimer') && s.isAllOf(2)) ||
      // “Each claim and quote is extracted verbatim from the provided text.”
      (s.handedSource &&
        (s.begins(s.facts.closing ? 4 : 2, 'quote') || s.near('given', 'quote', 0))))
  )
}

/** “The length is approximately 1050 words.”, “Word count: 985” */
export function countsWords(s: Sentence): boolean {
  // “Word count of these notes: 40.”: people count their own, too.
  if (s.facts.numbers === 0 || s.has('person')) return false
  // “Words: 123” is a field of data, as “Pages: 12” is.
  if (s.begins(1, 'count') && !s.has('task') && s.facts.length === 2) return false
  // “The length of the summaries was 150 words”: of those that a paper is about.
  const isOfOthers = s.has('product', 'answer') && !s.itself && !s.facts.colon
  if (s.begins(2, 'trait') && s.has('count') && s.within(9) && s.isAllOf(1) && !isOfOthers)
    return true
  if (s.facts.closing && s.has('count') && s.within(4)) return true
  // “In total about 980 words.”
  if (s.facts.closing && s.has('count') && s.within(8) && s.isAllOf(2)) {
    if (!s.has('product', 'source', 'answer')) return true
  }
  // “The text has 1,150 words in total.”, “1,150 words, 12 quotes”
  if (s.facts.closing && s.has('count') && s.within(14) && s.isAllOf(1)) {
    if (s.begins(3, 'answer', 'source') || s.has('cited')) return true
  }
  // “The summary is 1,105 words long.”
  if (!s.facts.closing || !s.has('count') || !s.within(14)) return false
  return s.itself || (s.begins(3, 'product') && s.isAllOf(2))
}

/** “This is an excellent response to the prompt.” */
export function judgesAnswer(s: Sentence): boolean {
  // “The response is thorough, but it repeats itself in places.”, “Your summary is well written.”
  if (s.facts.opening && s.begins(2, 'answer', 'product') && s.has('judge')) {
    if (s.facts.numbers === 0 && s.isAllOf(3) && !s.has('person', 'source')) return true
  }
  // “Your summary is ready.”: no reader ordered one.
  if (s.facts.opening && s.begins(2, 'you') && s.near('you', 'product', 0) && !s.has('person')) {
    return true
  }
  // “Quality of this answer: 4/5”: a mark, and hardly a word on anything else.
  if (s.facts.closing && s.facts.numbers > 0 && !s.begins(1, 'this') && s.within(8)) {
    if (s.near('this', 'answer', 0) && s.unknown <= s.facts.scale && !s.has('person')) return true
  }
  // “This is a well-crafted prompt.”
  if (s.facts.opening && s.begins(1, 'this') && s.near('judge', 'task', 0)) return true
  return (
    s.begins(8, 'judge') &&
    s.begins(2, 'this', 'it', 'judge', 'product', 'answer') &&
    s.has('brief', 'task') &&
    (s.near('judge', 'answer', 4) || (s.has('product') && s.handedTask))
  )
}

/** A sentence that goes on with the talk before it: “I will also include context.”, “It avoids repetition.” */
export function continues(s: Sentence): boolean {
  // A list of such remarks: “I’ve included the sources where possible.”
  if (s.facts.follows && s.speaks && s.near('me', 'work', 3)) return true
  // A closing paragraph behind such a remark: “It provides a detailed summary of the paper.”
  if (
    s.facts.follows &&
    s.facts.closing &&
    s.begins(1, 'it') &&
    s.has('product', 'answer', 'task', 'source', 'virtue')
  ) {
    return true
  }
  return (
    s.facts.goesOn &&
    ((s.has('me') && s.has('work', 'comply', 'task', 'quote', 'will')) ||
      (s.begins(2, 'it', 'this', 'trait') &&
        s.has('product', 'answer', 'task', 'virtue', 'comply', 'work')) ||
      s.begins(2, 'you', 'lets', 'offer') ||
      (s.begins(3, 'product', 'answer') && s.has('virtue', 'task', 'comply', 'judge')))
  )
}

/** “End of summary.”, “To be continued in the next message.” */
export function ends(s: Sentence): boolean {
  // “(to be continued when I have read the rest)”: a note to oneself.
  if (s.has('person') && !s.has('product', 'answer')) return false
  // “(Continued in the next message)”, within a document, too: no paper is sent in messages.
  if (s.inOrder('end', 'end') && s.within(8) && s.unknown === 0) return true
  // “End of summary.”, above whatever heading.
  if (s.begins(1, 'end') && s.endsWith('end') && s.has('product') && !s.facts.heading) {
    if (s.within(5) && s.unknown === 0) return true
  }
  if (!s.facts.closing) return false
  // “That’s the gist of it.”; “This summary leaves out the proofs.” is what readers have to know.
  if (s.begins(1, 'it', 'this') && s.has('product') && s.within(6) && s.isAllOf(1)) {
    if (!s.has('lack')) return true
  }
  if (!s.has('end')) return false
  return (
    s.within(4) ||
    (s.within(14) && (s.has('product', 'answer', 'brief', 'me', 'you') || s.isAllOf(1)))
  )
}

/** “All instructions were followed.”, “No external information was used.”, “Changes made: two quotes were replaced.” */
export function ticksOff(s: Sentence): boolean {
  if (!s.facts.closing || s.facts.question) return false
  // “Use only information from the paper.”: an order is a prompt’s.
  if (s.begins(1, 'order')) return false
  if (s.has('outside') && s.within(12) && (s.has('me') || s.begins(3, 'outside')) && s.isAllOf(2))
    return true
  if (s.has('person')) return false
  // “Each number was checked twice, and none was made up.”
  if (s.begins(1, 'whole') && s.has('outside') && s.has('work') && s.unknown <= s.facts.scale) {
    return true
  }
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
