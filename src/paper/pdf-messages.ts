/** What the main thread and the threads that read PDFs say to each other. */

import type {Damage, LineKind} from '../quote/types.ts'
import type {PageStart, PaperProblem, PaperTitle} from './types.ts'

/** A PDF to read. Its bytes are copied to the thread. */
export interface PdfRequest {
  bytes: Uint8Array
  /** Pages that are read at most. */
  pages: number
  /** Characters that are extracted at most. */
  characters: number
}

/** Kinds of lines in the order of their numbers in `PdfText.lines`. */
export const lineKinds: readonly LineKind[] = [
  'body',
  'furniture',
  'caption',
  'table',
  'footnote',
  'formula',
  'references'
]

/** Numbers that a line takes in `PdfText.lines`: start, end, index of the kind, page, flow. */
export const numbersPerLine = 5

/** The text of a PDF, laid out, as it is kept on disk: lines are numbers. */
export interface PdfText {
  text: string
  /** `numbersPerLine` numbers a line. */
  lines: number[]
  pages: PageStart[]
  title?: PaperTitle | undefined
  damage: Damage[]
}

/** What a thread answers. */
export type PdfReply =
  | {text: PdfText}
  /** `detail` goes into the message behind a colon, where the problem alone would not tell enough. */
  | {problem: PaperProblem; detail?: string}
