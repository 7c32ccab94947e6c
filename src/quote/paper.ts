/** A paper made ready for many quotations: folded at once, everything dearer on first use. */

import {Neighbourhood} from './jumps/neighbourhood.ts'
import {type Succession, successionOf} from './jumps/succession.ts'
import {boundariesOf} from './layout/boundaries.ts'
import type {Boundaries, InferredLayout} from './layout/boundary.ts'
import {withoutLineNumbers} from './layout/line-numbers.ts'
import type {Edges, JumpReader, PreparedPaper, TextBeginning, TextEnd} from './prepared.ts'
import {withoutBlankLines} from './text/double-spaced.ts'
import {foldPaper} from './text/fold.ts'
import type {Folded} from './text/folded.ts'
import {gluedLines} from './text/glued-lines.ts'
import {type GramIndex, indexGrams} from './text/grams.ts'
import {type Lines, linesOf} from './text/lines.ts'
import {lostHyphens} from './text/lost-hyphens.ts'
import {
  type Pairs,
  pairsOf,
  type SoundWords,
  soundWordsOf,
  type Vocabulary
} from './text/vocabulary.ts'
import {WordEdges} from './text/word-edges.ts'
import type {Damage, Layout, PaperFacts} from './types.ts'

/** A paper of which everything dear is made on first use, and kept. */
class Paper implements PreparedPaper {
  readonly text: string
  readonly folded: Folded
  readonly layout: Layout | undefined
  readonly damage: readonly Damage[]
  readonly ends = new Map<number, TextEnd>()
  readonly beginnings = new Map<number, TextBeginning>()
  #lines: Lines | undefined
  #halves: ReadonlySet<number> | undefined
  #words: SoundWords | undefined
  #pairs: Pairs | undefined
  #succession: Succession | undefined
  #neighbourhood: Neighbourhood | undefined
  #grams: GramIndex | undefined
  #boundaries: Boundaries | undefined
  #wordEdges: Edges | undefined

  constructor(text: string, facts: PaperFacts = {}) {
    this.text = withoutLineNumbers(text)
    this.folded = foldPaper(this.text)
    this.layout = facts.layout
    this.damage = facts.damage ?? []
  }

  get lines(): Lines {
    this.#lines ??= this.layout
      ? linesOf(this.folded)
      : withoutBlankLines(this.text, linesOf(this.folded, this.#breaks()))
    return this.#lines
  }

  get halves(): ReadonlySet<number> {
    this.#halves ??= new Set(this.layout ? [] : lostHyphens(this.text, this.vocabulary))
    return this.#halves
  }

  /** The offsets, in order, at which lines begin although no line break stands there. */
  #breaks(): number[] {
    const breaks = new Set([...gluedLines(this.text), ...this.halves])
    return [...breaks].sort((one, other) => one - other)
  }

  get vocabulary(): Vocabulary {
    return this.#soundWords().vocabulary
  }

  get pairs(): Pairs {
    this.#pairs ??= pairsOf(this.#soundWords())
    return this.#pairs
  }

  #soundWords(): SoundWords {
    this.#words ??= soundWordsOf(this.text)
    return this.#words
  }

  neighbourhood(layout: InferredLayout): JumpReader {
    this.#neighbourhood ??= new Neighbourhood(this, layout)
    return this.#neighbourhood
  }

  get succession(): Succession {
    this.#succession ??= successionOf(this.text)
    return this.#succession
  }

  get grams(): GramIndex {
    this.#grams ??= indexGrams(this.folded.codes)
    return this.#grams
  }

  get boundaries(): Boundaries {
    this.#boundaries ??= boundariesOf(this)
    return this.#boundaries
  }

  get wordEdges(): Edges {
    this.#wordEdges ??= new WordEdges(this)
    return this.#wordEdges
  }
}

/**
 * Makes a paper ready: one pass over its text. The layout, the vocabulary and the index of its
 * passages are made when a quotation first needs them, and kept.
 */
export function prepare(text: string, facts?: PaperFacts): PreparedPaper {
  return new Paper(text, facts)
}
