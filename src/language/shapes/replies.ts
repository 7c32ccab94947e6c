/** Sentences that take a task and say what will be done: replies to whoever asked. */

import {type Sentence, shortSentence} from './sentence.ts'
import {aboutRequest} from './text-concepts.ts'

/** “Understood.”, “Sure, I will follow the instructions.” */
export function agrees(s: Sentence): boolean {
  // “Should I read on? Yes.”: who asks is who answers.
  if (!s.begins(1, 'agree') || s.facts.answers) return false
  // “They flew 7 m each. OK.”: who notes that has just read it.
  if (s.facts.comments && s.within(longestVerdict)) return false
  // “Okay, so the user wants a summary.”, wherever it stands.
  if (s.begins(4, 'asker')) return true
  // “Note:” leads to what comes.
  if (s.facts.colon && s.begins(1, 'disclaimer')) return false
  const starts = s.atEdge || s.facts.goesOn
  // “Yes, bees can count.” and “Great paper!” are about the paper.
  const isPlain = s.isAllOf(1) && !s.near('agree', 'source', 0) && !s.has('person')
  if (starts && isPlain && (s.within(5) || (s.within(shortSentence) && s.has('product', 'answer'))))
    return true
  // “Hi again, picking up where we left off.”: no word of it is about the paper; “Of course, one could ask for more.” names nobody.
  if (s.facts.opening && s.within(12) && s.unknown === 0 && !s.has('source', 'person')) {
    if (s.within(5) || s.has(...inReply)) return true
  }
  // “Alright! This one is longer than usual, and so is the write-up.”; “Great overview of bees.” is a judgement of the paper.
  if (s.facts.opening && s.has('product', 'answer') && s.unknown === 0 && s.within(20)) {
    if (!s.has('person', 'source') && !s.near('agree', 'product', 1)) return true
  }
  // “Okay, let me think about this.”
  if (s.facts.opening && s.has('lets') && s.begins(3, 'lets') && s.within(8)) return true
  if (s.facts.opening && s.speaks && (s.has('will', 'reach') || s.isAllOf(2, 0.5))) return true
  return (
    s.has('me', 'lets', 'will', 'deliver') &&
    s.has('task', 'brief', 'work', 'product', 'answer', 'start', 'comply', 'given')
  )
}

/** Most words of what its writer says to what stands right before it, and no more: “Fair enough.” */
const longestVerdict = 2

/** What a reply names: the two who talk, or what passes between them. */
const inReply = [
  'me',
  'you',
  'lets',
  'will',
  'start',
  'deliver',
  'work',
  'product',
  'answer',
  'task',
  'brief',
  'authors',
  'courtesy',
  'thanks',
  'regret',
  'virtue'
] as const

/** What shows in an exclamation that somebody is spoken to. */
const spokenTo = [
  'courtesy',
  'offer',
  'thanks',
  'invite',
  'deliver',
  'asked',
  'regret',
  'lets'
] as const

/** “With pleasure, chief!”, “Hope that does the trick!”: an exclamation in which hardly a word is about anything else. */
export function exclaims(s: Sentence): boolean {
  if (!s.atEdge || !s.facts.exclaims || s.has('person', 'source') || s.isOfAuthors) return false
  if (!s.within(12)) return false
  // “You can do it!” is said to anybody.
  const isSaid = s.begins(1, 'agree') || s.has(...spokenTo)
  return isSaid ? s.unknown <= s.facts.scale : s.has('me') && s.unknown === 0
}

/**
 * “That’s a great question!”, wherever it stands, in a paragraph that it begins, and behind no question: who writes down questions may praise
 * them, too.
 */
export function praisesQuestion(s: Sentence): boolean {
  if (s.facts.afterQuestion || s.facts.comments || s.facts.heading) return false
  return (
    s.facts.exclaims && s.begins(4, 'praise') && s.endsWith('praise') && s.within(shortSentence)
  )
}

/** Most words of a sentence above the title in which somebody is spoken to. */
const longestAboveTitle = 40

/**
 * “Cool, so I gave it a read, and what a ride!”: above the title somebody speaks, or is spoken to. People who write notes
 * put nothing there but data on the paper, whatever words they use.
 */
export function speaksAboveTitle(s: Sentence): boolean {
  if (!s.facts.aboveTitle || s.has('person') || s.isOfAuthors) return false
  if (!s.within(longestAboveTitle) || s.begins(1, 'condition')) return false
  // “I could not find the size of the sample.”, “Why should you care?”: what is missing in the paper, and what readers ask themselves.
  if (s.has('cannot') && !s.has('you', 'source')) return false
  if (s.facts.question && !s.has('me', 'it', 'this', 'product', 'answer')) return false
  if (s.has('me') && s.has('you')) return true
  // In some languages a verb alone may speak or be said of anybody: then most words have to be about no paper.
  const isSpoken = s.has('me', 'you') || s.begins(4, 'lets')
  return isSpoken && (s.unknown <= s.facts.scale || s.isMostlyKnown)
}

/** “Let’s see what we have here.”: where a document begins, a call to look of which no word is about the paper. */
export function callsTo(s: Sentence): boolean {
  if (!s.facts.opening || !s.has('lets') || s.has('person') || !s.within(14)) return false
  return s.unknown === 0 && !callsToFindings(s)
}

/** “Let’s look at the numbers first.”: at those of the paper, which its readers may be called to. */
function callsToFindings(s: Sentence): boolean {
  return s.has('lets') && s.has('craft') && !s.has('start', 'source', 'product', 'answer', 'you')
}

/** Most words of a sentence that thanks for a paper that are none that are known: that it was sent, and what it is like. */
const unknownInThanks = 2

/** “Thank you for sharing the paper!” */
export function thanks(s: Sentence): boolean {
  // Wherever it stands, who thanks for the paper itself has it from somebody: “Thank you for sending this lovely article.”
  if (s.begins(1, 'thanks') && s.has('source') && s.within(9) && !s.facts.heading) {
    // “Thanks for reading this article.” is said to readers.
    const isToReaders = s.has('reach', 'person', 'authors')
    if (s.has('you') && !isToReaders && s.unknown <= unknownInThanks * s.facts.scale) return true
  }
  return (
    s.atEdge &&
    s.begins(1, 'thanks') &&
    !s.has('person') &&
    s.within(15) &&
    s.has('work', 'source', 'product', 'answer', 'task', 'brief', 'given', 'hand')
  )
}

/** “You're welcome!”, “Working on it …”: what is said to one person, in a short sentence of its own. */
export function isCourteous(s: Sentence): boolean {
  // “Good luck plays no role in the game.”
  return (
    s.atEdge &&
    s.within(10) &&
    s.begins(4, 'courtesy') &&
    !s.has('person') &&
    s.isAllOf(1, aboutRequest)
  )
}

/** “Let’s begin.”, “I will now extract the key claims from the provided text.” */
export function announces(s: Sentence): boolean {
  if (s.has('lets') && !s.has('person') && s.within(10)) {
    if (s.within(2)) return true
    // “Let’s start with the summary.”, and where a document begins “Let’s look at this paper.”
    if ((s.has('start') || (s.facts.opening && s.has('source', 'product'))) && s.isAllOf(1)) {
      return true
    }
  }
  // “Now, on to the summary.”
  // “The abstract begins: …” tells what stands in the paper.
  if (s.facts.opening && s.begins(5, 'start') && s.near('start', 'product', 2) && s.within(10)) {
    if (s.inOrder('start', 'product') && !s.has('person', 'source') && s.isAllOf(2, aboutRequest))
      return true
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

/** “The user wants a summary with ten quotes.”, “We need to write a summary of 1000 words.” */
export function thinksAloud(s: Sentence): boolean {
  if (!s.facts.opening || s.has('person') || callsToFindings(s)) return false
  if (s.begins(6, 'asker')) {
    // “The user wants an answer at once, so delay was measured.”
    return s.has('product', 'quote') || (s.has('work', 'answer') && s.isAllOf(2, aboutRequest))
  }
  // “First, a quick note on how I approached this.”
  if (s.has('me') && s.begins(5, 'disclaimer') && s.within(12) && s.unknown === 0) return true
  // “The task requires a title and at least ten quotations.”
  if (s.begins(2, 'task') && s.has('cited') && s.has('trait')) return s.isAllOf(3)
  // “The instructions call for a summary of 1000 words.”
  if (s.begins(2, 'task') && s.has('cited', 'count') && s.has('product')) {
    return s.isAllOf(3, aboutRequest)
  }
  // “Before we begin, a note on the format.”
  if (
    s.begins(3, 'start') &&
    !s.begins(1, 'order') &&
    s.inOrder('start', 'disclaimer', 'craft') &&
    s.within(12) &&
    s.isAllOf(2)
  )
    return true
  if (!s.begins(6, 'will') || !s.has('count', 'quote', 'brief', 'trait', 'craft')) return false
  return s.near('work', 'product', 4) || s.isAllOf(3)
}
