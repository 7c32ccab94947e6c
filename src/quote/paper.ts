/** A paper made ready for many quotations: folded at once, everything dearer on first use. */

import {boundariesOf} from './boundaries.ts'
import type {Boundaries, InferredLayout} from './boundary.ts'
import type {TextBeginning, TextEnd} from './continuity.ts'
import {type Folded, fold} from './fold.ts'
import {type GramIndex, indexGrams} from './grams.ts'
import {type Lines, linesOf} from './lines.ts'
import {Neighbourhood} from './neighbourhood.ts'
import {type Succession, successionOf} from './succession.ts'
import type {Damage, Layout, PaperFacts} from './types.ts'
import {type Pairs, pairsOf, type Vocabulary, vocabularyOf} from './vocabulary.ts'

/** A paper that `judge` can hold quotations against. Made by {@link prepare}. */
export class PreparedPaper {
  readonly text: string
  readonly folded: Folded
  readonly layout: Layout | undefined
  readonly damage: readonly Damage[]
  /** How the text ends before symbols and begins at symbols, as far as was looked. */
  readonly ends = new Map<number, TextEnd>()
  readonly beginnings = new Map<number, TextBeginning>()
  #lines: Lines | undefined
  #vocabulary: Vocabulary | undefined
  #pairs: Pairs | undefined
  #succession: Succession | undefined
  #neighbourhood: Neighbourhood | undefined
  #grams: GramIndex | undefined
  #boundaries: Boundaries | undefined

  constructor(text: string, facts: PaperFacts = {}) {
    this.text = text
    this.folded = fold(text)
    this.layout = facts.layout
    this.damage = facts.damage ?? []
  }

  /** The lines of the text. */
  get lines(): Lines {
    this.#lines ??= linesOf(this.folded)
    return this.#lines
  }

  /** How often the text writes each word. */
  get vocabulary(): Vocabulary {
    this.#vocabulary ??= vocabularyOf(this.text)
    return this.#vocabulary
  }

  /** How often the text writes each two words side by side. */
  get pairs(): Pairs {
    this.#pairs ??= pairsOf(this.text)
    return this.#pairs
  }

  /** The reader of the lines around a jump, for a paper whose layout was inferred. */
  neighbourhood(layout: InferredLayout): Neighbourhood {
    this.#neighbourhood ??= new Neighbourhood(this, layout)
    return this.#neighbourhood
  }

  /** How well one word follows another in the text. */
  get succession(): Succession {
    this.#succession ??= successionOf(this.text)
    return this.#succession
  }

  /** Where each short run of symbols stands. */
  get grams(): GramIndex {
    this.#grams ??= indexGrams(this.folded.symbols)
    return this.#grams
  }

  /** Where a sentence may leave the text and enter it again. */
  get boundaries(): Boundaries {
    this.#boundaries ??= boundariesOf(this)
    return this.#boundaries
  }
}

/**
 * Makes a paper ready: one pass over its text. The layout, the vocabulary and the index of its
 * passages are made when a quotation first needs them, and kept.
 */
export function prepare(text: string, facts?: PaperFacts): PreparedPaper {
  return new PreparedPaper(text, facts)
}
