/** Whether words are an order to the one who writes, or the name of one. */

import {countSigns} from '../../text/characters.ts'
import {remembered} from '../../text/remembered.ts'
import {beginsAt, endsIn, findConcepts, isNumber, wordsOf} from '../concepts.ts'
import type {Concept} from '../lexicon.ts'
import {instructs, openings} from '../shapes/orders.ts'
import {nowhere} from '../shapes/sentence.ts'
import {bareConcepts, beginsIn, isWholly} from '../trees.ts'

/** Whether words begin with an order. */
export function beginsInOrder(text: string): boolean {
  return beginsIn(text, ordering)
}

/** What an order begins with. */
export const ordering = new Set<Concept>(['order', 'emit'])

/** Whether words are nothing but the name of a task: “Instructions”. */
export function isTask(text: string): boolean {
  return isWholly(text, tasks)
}

/** What a task is called. */
const tasks = new Set<Concept>(['task'])

/** Most words of an instruction that are looked at. */
const longestInstruction = 40

/** Whether a sentence tells the one who writes what to write, and how. */
export const isInstruction = remembered((sentence): boolean => {
  const words = wordsOf(sentence.slice(0, 400)).filter((word) => !isNumber(word))
  const known = words.slice(0, longestInstruction)
  const tree = bareConcepts()
  const ordersLast = countSigns(words.at(-1)?.text ?? '') > 0 && endsIn(tree, words, 'order')
  const mayInstruct =
    ordersLast || openings.some((concepts, start) => beginsAt(tree, known, start, concepts))
  if (!mayInstruct) return false
  return findConcepts(tree, known).some((hits) =>
    instructs({
      ordersLast,
      length: words.length,
      scale: 1,
      hits,
      question: false,
      colon: false,
      exclaims: false,
      numbers: 0,
      asksLength: false,
      ...nowhere
    })
  )
})

/** Whether a text is on how long and of what form another is to be: “do not exceed 900 words and keep the tone academic”. */
export function isOnForm(text: string): boolean {
  return findConcepts(bareConcepts(), wordsOf(text)).some((hits) =>
    (['count', 'trait'] as const).every((part) => hits.some(({concept}) => concept === part))
  )
}
