/** The shapes of an opened paper: every format is opened into the same `Paper`. */

import type {Damage, Layout} from '../quote/types.ts'

/** The formats a paper may have. */
export type PaperFormat = 'text' | 'markdown' | 'pdf' | 'html' | 'jats' | 'tei' | 'latex'

/** A title that was read from the paper itself. */
export interface PaperTitle {
  text: string
  /** Where it was read: `metadata` fields, a `markup` element such as `\title`, or the `type` size of page one. */
  source: 'metadata' | 'markup' | 'type'
  /** Whether a rule may report a summary that bears another title. */
  certain: boolean
}

/** Where a page begins. */
export interface PageStart {
  /** Offset in `Paper.text`. */
  offset: number
  /** The number printed on the page, where it is known. */
  printed?: string | undefined
}

/** A paper, read, as each format's reader gives it. */
export interface Paper {
  format: PaperFormat
  /**
   * The text in reading order, lines ended by `\n`; without a byte order mark. In plain text a form
   * feed that ended a page stays where it was.
   */
  text: string
  title?: PaperTitle | undefined
  /** Pages in order, physical page 1 first; empty where the format has none. */
  pages: PageStart[]
  /** Lines with positions, where the format gives them. */
  layout?: Layout | undefined
  /** Where letters were lost; empty in a sound paper. */
  damage: Damage[]
}

/** A paper, opened: what was read, and look-ups in it. One object a file, shared by all who open it. */
export interface OpenPaper extends Paper {
  /** The file that was read: a real path, without symbolic links. */
  path: string
  /** The line of `text` that holds an offset, counted from 1. */
  lineAt(offset: number): number
  /**
   * The page that holds an offset, as a reader looks for it: the number printed on it, else its
   * number counted from 1; `undefined` where the format has no pages.
   */
  pageAt(offset: number): string | undefined
}

/** Why a paper could not be opened. */
export type PaperProblem =
  | 'missing'
  | 'outside'
  | 'url'
  | 'not-a-file'
  | 'unreadable'
  | 'empty'
  | 'no-text'
  | 'encrypted'
  | 'broken'
  | 'format'
  | 'too-large'
  | 'too-slow'

/** A paper that could not be opened. `message` is a sentence that a person can act on. */
export class PaperError extends Error {
  readonly problem: PaperProblem
  /** The path of the file that was likely meant, as the summary should name it. */
  readonly meant: string | undefined
  constructor(
    problem: PaperProblem,
    message: string,
    {meant, ...options}: ErrorOptions & {meant?: string | undefined} = {}
  ) {
    super(message, options)
    this.name = 'PaperError'
    this.problem = problem
    this.meant = meant
  }
}

/** Limits while a paper is opened. A paper that passes one is refused with a `PaperError`. */
export interface PaperLimits {
  /** Bytes of the file; default 100 MB. */
  bytes: number
  /** Pages; default 1,000. */
  pages: number
  /** Characters of extracted text; default 20 million. */
  characters: number
  /** Wall time in milliseconds, once the reading has begun; default 27,000. */
  milliseconds: number
  /** Bytes by which the process may grow while papers are read in threads, as all but texts and Markdown are; default 1 GB. */
  memory: number
}
