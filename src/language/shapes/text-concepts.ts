/** The concepts that are about a text, its making and its exchange, and how many words of a sentence must be. */

import type {Concept} from '../lexicon.ts'

/** Share of the words of a sentence, frequent ones and numbers aside, from which on it is about the text. */
export const aboutText = 0.9
/** The same, where the one who asked is named by what they asked (“as you described”): little else can be meant. */
export const aboutRequest = 0.7

/** What words about a text, its making and its exchange are about, by what they do in a sentence. */
export const roles: readonly (readonly Concept[])[] = [
  ['me', 'you', 'asker', 'condition'],
  ['work', 'comply', 'will', 'handle'],
  ['product', 'answer', 'cited', 'trait', 'virtue', 'verbatim', 'count', 'craft'],
  ['task', 'brief', 'asked', 'given'],
  ['offer', 'help', 'invite', 'thanks', 'agree', 'regret', 'missing', 'cannot', 'end', 'edits'],
  ['deliver', 'outside', 'model', 'ask', 'courtesy']
]
/** Which of them is about help and its end. */
export const helping = 4

export const textConcepts = new Set<Concept>([
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

/** The same with what is said of handing a text over, and of doing as somebody asked. */
export const addressed = new Set<Concept>([...textConcepts, 'hand', 'lack', 'heeding'])
