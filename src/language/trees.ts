/** The lexicons of all languages, made ready on first use: a run without summaries needs none. */

import {type ConceptTree, conceptTree} from './concepts.ts'
import {lexicons} from './index.ts'

let shielded: ConceptTree | undefined
let bare: ConceptTree | undefined

/** The lexicons of all languages. */
export function shieldedConcepts(): ConceptTree {
  shielded ??= conceptTree(lexicons)
  return shielded
}

/** The same without their shields, for placeholders, instructions and single words, in which nothing is shielded. */
export function bareConcepts(): ConceptTree {
  bare ??= conceptTree(lexicons.map((lexicon) => ({...lexicon, shield: ''})))
  return bare
}
