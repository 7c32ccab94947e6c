/** A line that tells how far a long run is, where a person watches: standard error is a terminal. */

import type {Node} from 'unist'
import type {VFile} from 'vfile'
import {bearLostReader} from './lost-reader.ts'

/** How long a run may take without a word, in milliseconds: until a person begins to wonder. */
const patience = 2000

/** Pause between two lines, in milliseconds: faster is not read. */
const pause = 100

/** The part of unified-engine's `FileSet` that is used here. */
interface FileSet {
  valueOf: () => VFile[]
  use: (completer: (fileSet: FileSet) => undefined) => unknown
}

interface Run {
  done: number
  /** When the next line is due. */
  due: number
  shown: boolean
}

const runs = new WeakMap<FileSet, Run>()

/**
 * The plugin; last in the preset, as a file is done when its rules are. It has no options: it is silent in
 * runs of a few seconds, and wherever standard error goes to a file, a pipe or an editor.
 */
export default function remarkPaperSummaryProgress(_options?: unknown, fileSet?: unknown) {
  if (!fileSet) return
  bearLostReader()
  if (!process.stderr.isTTY) return
  const files = fileSet as FileSet
  if (!runs.has(files)) runs.set(files, {done: 0, due: Date.now() + patience, shown: false})
  // The engine calls it once all files are linted, before it writes or reports.
  files.use(clear)
  return (_: Node, file: VFile) => {
    // A file that the fix plugin looks at once more is none of the run's.
    if (file.data.unifiedEngineGiven) advance(files)
  }
}

function advance(files: FileSet) {
  const run = runs.get(files)!
  run.done++
  if (Date.now() < run.due) return
  run.due = Date.now() + pause
  run.shown = true
  process.stderr.write(`\r${run.done} of ${files.valueOf().length} files checked\u001B[K`)
}

function clear(files: FileSet): undefined {
  const run = runs.get(files)
  if (run?.shown) process.stderr.write('\r\u001B[K')
  if (run) run.shown = false
}
