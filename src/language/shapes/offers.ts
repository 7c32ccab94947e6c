/** Sentences that offer more work, and questions back. */

import {type Sentence, shortSentence} from './sentence.ts'

/** “Would you like me to shorten it?”, “Let me know if you want changes.” */
export function offersMore(s: Sentence): boolean {
  if (s.atEdge && s.has('invite') && !s.has('person') && s.within(25)) return true
  if (!s.has('offer')) return false
  if (s.atEdge && !s.has('person') && !s.begins(1, 'condition')) {
    // “Want me to add page numbers?”, “Would you like the short version as well?”
    if (s.facts.question && s.begins(1, 'offer')) {
      if (s.has('me') || (s.has('you') && s.has('answer', 'product', 'craft'))) return true
    }
  }
  if (s.has('me') && s.has('you') && !s.has('person') && s.within(shortSentence)) return true
  // “(If you need the other tables, just ask!)”, wherever it stands.
  const endsInOffer = s.endsWith('offer') || s.endsWith('invite')
  if (
    s.begins(1, 'offer') &&
    endsInOffer &&
    s.inOrder('offer', 'offer', 'invite') &&
    s.within(15)
  ) {
    if (s.has('you') && !s.has('person') && !s.facts.question) return true
  }
  // “Would you like a summary for beginners?”, above whatever heading.
  if (s.facts.question && !s.facts.heading && s.begins(1, 'offer') && s.has('you')) {
    const isOffered = s.near('offer', 'product', 2) || s.near('offer', 'answer', 2)
    if (isOffered && s.within(12) && !s.has('person', 'source')) return true
  }
  // “Want me to draw this table as a chart?”, above whatever heading.
  if (s.facts.question && s.begins(1, 'offer') && s.has('me') && s.has('you') && s.within(15)) {
    if (!s.has('person')) return true
  }
  // “Hope that’s useful.”: no word of it is about the paper.
  if (s.facts.closing && s.begins(2, 'offer') && !s.begins(1, 'condition') && s.within(8)) {
    if (!s.facts.question && !s.has('person') && !s.isOfAuthors && s.unknown === 0) return true
  }
  // “Glad to add more on the hives.”: who would do it is left out, and what is offered is named in one word at most.
  if (s.facts.closing && s.begins(1, 'offer') && s.near('offer', 'work', 0) && s.within(12)) {
    if (!s.has('me', 'person') && !s.isOfAuthors && s.unknown <= s.facts.scale) return true
  }
  if (s.atEdge && s.begins(5, 'offer')) {
    if (s.has('me') && s.has('you') && !s.has('person')) return true
    if (s.has('you') && s.within(shortSentence) && s.has('help') && s.facts.question) return true
  }
  // “You may want to check the spelling of the names.”
  if (
    s.facts.closing &&
    s.begins(2, 'offer') &&
    !s.begins(1, 'condition') &&
    s.has('work', 'handle') &&
    !s.has('reach', 'person')
  ) {
    if (s.isAllOf(3)) return true
  }
  if (!s.has('help', 'work', 'task', 'start')) return false
  // “Subscribe, and let me know what helps you.” is said to many readers.
  if (s.has('person') && (!s.has('you') || s.begins(1, 'person'))) return false
  return (
    // “I hope this helps the patients.” is said of others.
    (s.has('me') && (s.has('you', 'work', 'task', 'start') || s.unknown === 0)) ||
    (s.facts.question && s.has('product', 'answer', 'help')) ||
    (s.has('you') && s.has('product', 'answer')) ||
    (s.begins(2, 'offer') && s.has('trait') && s.has('help'))
  )
}

/** “If something is unclear, I can explain it.”: people who take notes turn to no reader so. */
export function offersOnCondition(s: Sentence): boolean {
  if (!s.atEdge || !s.begins(1, 'condition') || s.has('person') || !s.within(30)) return false
  // “If anything is unclear, just ask.”
  if (s.inOrder('condition', 'offer', 'invite') && s.within(15)) return true
  const deeds = ['work', 'handle', 'help'] as const
  return s.has('me') && (s.has('will') || deeds.some((deed) => s.near('me', deed, 2)))
}

/** “I’ll gladly fix it if something is off.”: the condition may stand behind what is offered. */
export function offersBeforeCondition(s: Sentence): boolean {
  if (!s.facts.closing || !s.has('condition') || !s.speaks || !s.within(20)) return false
  return !s.isOfAuthors && s.unknown === 0
}

/**
 * “Would a comparison with other methods be helpful?”: a piece of text that might be written, and whether it is of use, with nobody named
 * for whom. Of all else that might be helpful, papers ask as well.
 */
export function asksWhetherOfUse(s: Sentence): boolean {
  if (!s.facts.closing || !s.facts.question || !s.begins(1, 'prospect') || !s.within(20))
    return false
  return !s.has('person') && !s.isOfAuthors && (s.endsWith('help') || s.endsWith('manner'))
}

/** “Does this version work for you?”: a question of which no word is about the paper. */
export function asksBack(s: Sentence): boolean {
  // “Is that what you were after?”: little of it can be about anything else.
  if (s.facts.closing && s.facts.question && s.within(9) && s.has('you') && s.begins(3, 'it')) {
    if (s.unknown <= s.facts.scale && !s.has('person', 'source')) return true
  }
  // “Continue?”
  if (s.facts.closing && s.facts.question && s.within(2) && s.begins(1, 'start')) return true
  return (
    s.atEdge &&
    s.facts.question &&
    !s.has('person') &&
    s.within(20) &&
    !s.isOfAuthors &&
    (!s.has('reach') || s.has('you')) &&
    isOfText(s) &&
    s.isAllOf(1)
  )
}

/** Whether a question can be on this text: “Can you count without numbers?” is not. */
export function isOfText(s: Sentence): boolean {
  if (s.has('me', 'offer') || s.near('this', 'answer', 1) || s.near('this', 'product', 1))
    return true
  if (s.has('you')) return s.has('it', 'this', 'product', 'answer', 'cited', 'help')
  // “Does that help?”
  return s.facts.closing && s.begins(3, 'it', 'offer') && s.has('help', 'manner') && s.within(6)
}
