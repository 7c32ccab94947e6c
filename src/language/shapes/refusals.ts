/** Sentences in place of a summary: it is declined, or the paper asked for; and what a model or its program says of itself. */

import type {Sentence} from './sentence.ts'
import {aboutRequest} from './text-concepts.ts'

/** “Please paste the text of the article.”; “the servers send the text” begins with somebody else. */
export function asksForPaper(s: Sentence): boolean {
  const isAddressed = s.begins(1, 'ask') || s.facts.scale > 1 || s.has(...asking)
  // “To get started, paste the text.”: no word of it is about the paper.
  const isAsked = isAddressed || (s.atEdge && !s.begins(2, 'source') && s.unknown === 0)
  return isAsked && s.begins(12, 'ask') && s.has('source', 'product', 'answer')
}

/** What shows that somebody asks, or that somebody is asked. */
const asking = ['me', 'you', 'agree', 'lets', 'cannot', 'missing', 'regret'] as const

/** Longest sentence that asks for a paper or misses it: more is said in those that tell of one. */
const longestRequest = 22

/** “Could you paste the text here?”, “Would you send me the article?”: a question to hand it over. */
export function asksToHand(s: Sentence): boolean {
  if (!s.atEdge || !s.facts.question || s.has('person') || !s.within(longestRequest)) return false
  return s.has('hand') && s.has('source', 'product') && isOfHanding(s)
}

/** “No document was attached.”, “You seem to have forgotten the paper.”, “I received nothing.” */
export function missesHanding(s: Sentence): boolean {
  if (!s.facts.opening || s.has('person', 'authors') || !s.within(longestRequest)) return false
  if (s.facts.numbers > 0 || !s.has('lack') || !s.has('source')) return false
  return s.has('hand') && !s.begins(4, 'order', 'role') && isOfHanding(s)
}

/** Whether nearly all words of a sentence are about a text and its handing over. */
function isOfHanding(s: Sentence): boolean {
  return s.unknown <= (s.has('you', 'brief') ? s.facts.scale : 0)
}

/** “I cannot summarise the text”, “Sorry, without the paper this is impossible.” */
export function refuses(s: Sentence): boolean {
  if (mendsAnswer(s)) return false
  // “I apologize for the misquoted sentences.”
  if (s.facts.opening && s.has('regret') && s.has('me') && s.begins(3, 'regret'))
    return !s.has('person')
  // “Sorry for the errors in the last draft.”
  if (s.facts.opening && s.begins(1, 'regret') && s.has('answer', 'virtue', 'craft')) {
    if (s.isAllOf(2, aboutRequest)) return true
  }
  // “It was 12… sorry, that is of another source.”: a slip that its writer puts right; “sorry” alone stands for both.
  const isRegretted = s.begins(5, 'regret') || s.apart('regret', 'cannot')
  if (isRegretted && s.has('regret') && s.has('cannot') && s.has('work', 'source')) return true
  if (s.facts.opening && s.speaks && s.near('me', 'cannot', 6) && s.within(15)) {
    if (s.has('regret') && s.has('help')) return true
    if (s.has('reach') && s.near('cannot', 'source', 4)) return true
    if (s.has('source', 'reach', 'trait') && s.isAllOf(3, 0.7)) return true
  }
  // “I don’t have access to the full text, but from the abstract it is plain that …”
  if (s.facts.opening && s.speaks && s.near('me', 'cannot', 2) && s.near('cannot', 'reach', 0)) {
    if (s.near('reach', 'source', 4)) return true
  }
  // “Please note that I can only see a part of the document.”, above whatever heading.
  if (!s.facts.closing && s.begins(1, 'disclaimer') && s.speaks && s.within(15)) {
    const isUnread = s.near('me', 'cannot', 2) && s.near('cannot', 'reach', 0)
    if (isUnread && s.inOrder('reach', 'source')) return true
  }
  // “I don’t have access to the figures.”: whoever holds the paper has them.
  if (s.speaks && s.near('me', 'cannot', 3) && s.near('cannot', 'unseen', 1) && s.within(25)) {
    return true
  }
  // “I was unable to open the tables, so paste them here if they matter.”
  if (s.facts.closing && s.speaks && s.near('me', 'cannot', 3) && s.has('reach') && s.has('ask')) {
    return true
  }
  // “Can’t do that, sorry.”, “I don’t have enough to go on here.”
  if (s.facts.opening && s.has('cannot') && s.within(15) && s.unknown === 0) {
    if (!s.has('person', 'authors') && (s.has('regret') || s.near('me', 'cannot', 3))) return true
  }
  // “I wasn’t able to find the paper you’re referring to.”
  if (s.facts.opening && s.speaks && s.has('brief') && s.near('me', 'cannot', 3) && s.within(20)) {
    return true
  }
  return (
    s.speaks &&
    s.near('me', 'cannot', 3) &&
    (s.has('task') || (s.has('work') && s.has('product', 'source', 'given')))
  )
}

/** “I apologize for the mix-up; here is the new version.”: what is regretted is put right. */
export function mendsAnswer(s: Sentence): boolean {
  if (s.has('person') || s.apart('regret', 'cannot') || s.unknown > 2 * s.facts.scale) return false
  return s.begins(3, 'regret') && s.inOrder('regret', 'deliver') && s.has('product', 'answer')
}

/** “No paper was attached.”, “I do not see any text in your message.” */
export function missesPaper(s: Sentence): boolean {
  return (
    s.facts.opening &&
    s.has('missing') &&
    s.has('source') &&
    !s.has('person') &&
    s.within(20) &&
    (s.has('me', 'you', 'ask', 'cannot') ||
      ((s.handedSource || s.has('product')) && s.isAllOf(2, aboutRequest)) ||
      (s.within(12) && (s.begins(3, 'it') || s.isAllOf(1))))
  )
}

/** “As an AI model, I cannot judge this.”: behind the beginning of a document, where it would refuse the task, it speaks of the model. */
export function speaksAsModel(s: Sentence): boolean {
  return !s.facts.opening && s.speaks && s.begins(1, 'model')
}

/** Most words of a remark on who wrote a text, without the numbers of its date. */
const longestRemark = 7

/** “Summary generated by a language model on 1 May 2031.”: beside a date, no word of it is on anything else. */
function isDated(s: Sentence): boolean {
  return s.unknown === 0 && s.facts.numbers > 1 && s.within(longestRemark + s.facts.numbers)
}

/** “As an AI model, I …”, “Disclaimer: generated by a language model.” */
export function namesModel(s: Sentence): boolean {
  // “As GPT-4, I found this paper fascinating.”; “As GPT-4 is closed, I cannot check this” is said of it.
  if (s.begins(1, 'bot') && s.near('bot', 'me', 0)) return true
  return (
    s.has('model') &&
    (s.speaks ||
      s.itself ||
      s.begins(4, 'disclaimer') ||
      (s.has('me') && s.begins(2, 'model')) ||
      (s.atEdge && s.begins(2, 'model') && s.within(8)) ||
      (s.atEdge && s.begins(1, 'this') && s.within(12)) ||
      // “Summary generated by a language model on request of the user.”
      (s.atEdge &&
        s.begins(1, 'product') &&
        s.near('product', 'work', 0) &&
        s.near('work', 'model', 0) &&
        (s.within(6) || isDated(s) || s.has('task', 'brief', 'asker'))) ||
      // “Generated with the help of a language model.”
      (s.facts.closing && s.begins(1, 'work') && !s.begins(1, 'product') && s.within(10)) ||
      (s.atEdge && s.begins(3, 'product', 'answer') && s.within(5)))
  )
}

/** “Based on the text you shared, bees count.”: within a document, too, no reader shared it. */
export function restsOnShared(s: Sentence): boolean {
  if (s.has('person') || !s.begins(1, 'comply')) return false
  if (!s.has('you')) return false
  // “Based on what you’ve shared so far, bees count.”
  if (s.near('comply', 'brief', 1) && s.near('brief', 'given', 0) && !s.has('task')) return true
  return s.near('comply', 'source', 1) && s.near('source', 'brief', 0)
}

/**
 * “Based on the provided PDF, the paper deals with bees.”, as the first sentence: nobody was told of that file before. Without an article
 * it is any file: “Based on uploaded files, …”.
 */
export function restsOnHanded(s: Sentence): boolean {
  const isSigns = s.facts.scale > 1
  if (!s.facts.opening || s.has('person') || !s.begins(isSigns ? 3 : 1, 'comply')) return false
  return (
    s.near('hand', 'source', 1) &&
    s.near('comply', 'hand', 2) &&
    (isSigns || !s.near('comply', 'hand', 0))
  )
}

/** What chat programs print around an answer: “ChatGPT said:”, “Regenerate response” */
export function isChrome(s: Sentence): boolean {
  // A section may be on an assistant.
  if (s.facts.heading && s.facts.length === 1) return false
  return s.atEdge && s.begins(2, 'chrome') && (s.within(3) || s.isAllOf(1))
}
