/** What the matcher knows of a paper: the shape that its modules share, so that none has to import the class that uses them all. */

import type {ClassesBefore, ClassesBehind} from './jumps/english.ts'
import type {Succession} from './jumps/succession.ts'
import type {Boundaries, InferredLayout} from './layout/boundary.ts'
import type {Folded} from './text/folded.ts'
import type {GramIndex} from './text/grams.ts'
import type {Lines} from './text/lines.ts'
import type {Pairs, Vocabulary} from './text/vocabulary.ts'
import type {Damage, Layout} from './types.ts'

/** A paper that `judge` can hold quotations against. Made by `prepare`. */
export interface PreparedPaper {
  readonly text: string
  readonly folded: Folded
  readonly layout: Layout | undefined
  readonly damage: readonly Damage[]
  /** How the text ends before symbols and begins at symbols, as far as was looked. */
  readonly ends: Map<number, TextEnd>
  readonly beginnings: Map<number, TextBeginning>
  /** The lines of the text. */
  readonly lines: Lines
  /** The offsets at which lines begin right behind half a word: the extractor took its hyphen away, and the line break. */
  readonly halves: ReadonlySet<number>
  /** How often the text writes each word. */
  readonly vocabulary: Vocabulary
  /** How often the text writes each two words side by side. */
  readonly pairs: Pairs
  /** How well one word follows another in the text. */
  readonly succession: Succession
  /** Where each short run of symbols stands. */
  readonly grams: GramIndex
  /** Where a sentence may leave the text and enter it again. */
  readonly boundaries: Boundaries
  /** Where words of the text begin. */
  readonly wordEdges: Edges
  /** The reader of the lines around a jump, for a paper whose layout was inferred. */
  neighbourhood(layout: InferredLayout): JumpReader
}

/** Tells how unlikely a word of a text begins at a symbol. */
export interface Edges {
  /** In changed words: 0 where a space stands before the symbol, `Infinity` where no word can begin. */
  at(symbol: number): number
}

/** How a text ends. */
export interface TextEnd {
  /** Its last few letters and signs. */
  text: string
  /** Its last word or sign; `undefined` where a hyphen breaks it. */
  word: string | undefined
  /** The offset at which another line was put against half a word, without its hyphen. */
  glued: number | undefined
  /** Whether a sentence ends there, whether it ends with a letter or a comma, amid a sentence, and whether a bracket is open. */
  endsSentence: boolean
  isAmid: boolean
  isOpen: boolean
  /** The classes that its last words have in English, once they are asked for. */
  classes?: ClassesBefore
  /** How well the text goes on at symbols, as far as it was asked. */
  continuities: Map<number, number>
}

/** How a text begins. */
export interface TextBeginning {
  /** The offset. */
  start: number
  text: string
  /** Its first word or sign. */
  word: string
  /** Whether that is one of the words with a capital that begin sentences, whether it begins with a small letter, and whether a bracket is closed before one is opened. */
  beginsSentence: boolean
  isLow: boolean
  closes: boolean
  /** The classes that its first words have in English, once they are asked for. */
  classes?: ClassesBehind
}

/** A part of the paper that a quotation reads straight on, in symbols. */
export interface Stretch {
  from: number
  to: number
  /** Where the quotation leaves the paper to jump here; `undefined` where it leaves something out, or begins. */
  leaves: number | undefined
}

/** A jump that a quotation makes: it leaves the paper before symbol `from` and enters it before symbol `to`. */
export interface Jump {
  from: number
  to: number
  /** Whether it is inside a word of the quotation. */
  insideWord: boolean
}

/** A jump, and the lines that it leaves and enters. */
export interface PlacedJump extends Jump {
  leave: number
  enter: number
}

/** Tells jumps that layout explains from those that left words out. */
export interface JumpReader {
  /** How far the lines around a jump are in order, so that no text goes back to another column: 0 to 1. */
  orderAt(jump: Pick<Jump, 'from' | 'to'>): number
  /**
   * How much more the lines around are worth, in units of two to one odds, when the text behind `jump.to` does
   * not continue the one before `jump.from`: below 0 layout explains the jump, above 0 it left words out. What the
   * quotation reads otherwise, in `stretches` in its order, is taken for granted.
   */
  doubt(jump: Jump, stretches: readonly Stretch[]): number
}
