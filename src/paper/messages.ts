/** What the main thread and the threads that read papers say to each other. */

import type {Damage, LineKind} from '../quote/types.ts'
import type {Included} from './include.ts'
import type {PageStart, PaperFormat, PaperProblem, PaperTitle} from './types.ts'

/** The formats that are read in a thread: those that need a library. */
export type ThreadFormat = Exclude<PaperFormat, 'text' | 'markdown'>

/** A paper to read. Its bytes are copied to the thread. */
export interface ReadRequest {
  format: ThreadFormat
  bytes: Uint8Array
  /** Files that a LaTeX paper includes, by the path that it names them by. */
  included: Included
  /** Pages that are read at most. */
  pages: number
  /** Characters that are extracted at most. */
  characters: number
}

/** Kinds of lines in the order of their numbers in `ReadText.lines`. */
export const lineKinds: readonly LineKind[] = [
  'body',
  'furniture',
  'caption',
  'table',
  'footnote',
  'formula',
  'references'
]

/** Numbers that a line takes in `ReadText.lines`: start, end, index of the kind, page, flow. */
export const numbersPerLine = 5

/** A paper, read, as it is kept on disk: lines are numbers. */
export interface ReadText {
  text: string
  /** `numbersPerLine` numbers a line. */
  lines: number[]
  pages: PageStart[]
  title?: PaperTitle | undefined
  damage: Damage[]
}

/** Why a paper could not be read. */
export interface ReadProblem {
  problem: PaperProblem
  /** Goes into the message in brackets, where the problem alone would not tell enough. */
  detail?: string
}

/** What a thread answers. */
export type ReadReply = {text: ReadText} | ReadProblem

/** Thrown by a reader when a paper passes a limit; `message` goes into the refusal in brackets. */
export class TooLarge extends Error {}
