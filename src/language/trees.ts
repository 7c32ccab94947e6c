/** The lexicons of all languages, made ready on first use: a run without summaries needs none. */

import {
  beginsAt,
  type ConceptTree,
  conceptTree,
  coversAll,
  findConcepts,
  insideOf,
  wordsOf
} from './concepts.ts'
import type {Concept} from './lexicon.ts'
import {lexicons} from './lexicons/index.ts'

let edge: ConceptTree | undefined
let shielded: ConceptTree | undefined
let bare: ConceptTree | undefined

/** The lexicons of all languages, for sentences at the head and the tail of a document. */
export function conceptsAtEdge(): ConceptTree {
  edge ??= conceptTree(lexicons)
  return edge
}

/** The same without what only counts there, for all others. */
export function shieldedConcepts(): ConceptTree {
  shielded ??= insideOf(conceptsAtEdge())
  return shielded
}

/** The same without their shields, for placeholders, instructions and single words, in which nothing is shielded. */
export function bareConcepts(): ConceptTree {
  bare ??= {...shieldedConcepts(), isShielded: false}
  return bare
}

/** Whether a text is nothing but words for one of some concepts, in any language: “Instructions”. */
export function isWholly(text: string, concepts: ReadonlySet<Concept>): boolean {
  const words = wordsOf(text)
  return findConcepts(bareConcepts(), words).some((hits) => coversAll(hits, words.length, concepts))
}

/** Whether a text begins with words for one of some concepts. */
export function beginsIn(text: string, concepts: ReadonlySet<Concept>): boolean {
  return beginsAt(bareConcepts(), wordsOf(text), 0, concepts)
}
