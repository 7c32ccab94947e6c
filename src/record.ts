/** What a run leaves behind of each file for the reporters, which are given files and nothing else. */

import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {EvidenceOutcome} from './evidence.ts'
import {splitMark} from './source.ts'
import type {Frontmatter} from './summary/frontmatter.ts'
import type {Summary} from './summary/index.ts'

/** A rule that looked at a file. */
export interface RuleRun {
  id: string
  /** Its severity unless the user says otherwise. */
  severity: 'warn' | 'error'
  /** What it asks of an author with the options in force. */
  asks: string[]
}

/** What is left of a file's run. It holds facts, never a tree or a paper's text. */
export interface FileRecord {
  /** By id, in the order in which they ran. Rules that are off have not looked. */
  rules: Map<string, RuleRun>
  /**
   * The file's text as the rules saw it, with its byte order mark: in a single file that is printed, the engine puts what it
   * prints in its place. Missing for a file that no rule has seen.
   */
  text?: string | undefined
  /** Missing for a file that no rule has seen. */
  frontmatter?: Frontmatter | undefined
  /** Where messages about the summary as a whole are placed: this object, and no other of the same place. */
  opening?: Position | undefined
  /** One object for each time that a rule said what explains everything else: the file is no summary. */
  explanations: object[]
  /** What holding the summary against its paper came to; missing when no rule asked. */
  outcome?: Promise<EvidenceOutcome> | EvidenceOutcome | undefined
}

/** By the tree that the rules look at: a file may be linted twice, as its text changes. */
const byTree = new WeakMap<Root, FileRecord>()
/** By the file: the record of the tree that was looked at last. */
const byFile = new WeakMap<VFile, FileRecord>()

/** The record of a tree, for rules; it becomes that of its file. */
export function recordOfTree(tree: Root, file: VFile): FileRecord {
  let record = byTree.get(tree)
  if (!record) {
    record = {rules: new Map(), explanations: []}
    byTree.set(tree, record)
    byFile.set(file, record)
  }
  return record
}

/** The record of a file, for reporters; empty for a file that none of our rules has seen. */
export function recordOf(file: VFile): FileRecord {
  return byFile.get(file) ?? {rules: new Map(), explanations: []}
}

/** The text of a file in which the places of its messages count, its byte order mark aside. */
export function textOf(file: VFile): {mark: string; source: string} {
  return splitMark(recordOf(file).text ?? String(file))
}

/** Keep what a rule that looks at a file knows of it. */
export function keepForReporters(tree: Root, file: VFile, run: RuleRun, summary: Summary) {
  const record = recordOfTree(tree, file)
  if (record.rules.size === 0) {
    record.text = String(file)
    record.frontmatter = summary.frontmatter
    record.opening = summary.opening
  }
  record.rules.set(run.id, run)
}

/** Give the record of one file to another that has the same text. */
export function moveRecord(from: VFile, to: VFile) {
  byFile.set(to, recordOf(from))
}
