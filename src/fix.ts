/** `remark-preset-lint-paper-summary/fix`: makes `remark --output` apply certain replacements and nothing else. */

import type {Processor} from 'unified'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isFailure} from './check-failure.ts'
import {applyEdits, certainEdits} from './edits.ts'
import {moveRecord, textOf} from './record.ts'
import {type OtherEncoding, otherEncodingOf, splitMark} from './source.ts'

/** What fixing a file came to. */
interface Fix {
  /** The file's text before the first pass. */
  before: string
  /** The file's text after all passes, with its byte order mark, if it had one. */
  text: string
  /** How many replacements each rule asked for. */
  applied: Map<string, number>
  /** The file as it was linted last, with what is still wrong; `undefined` when nothing was fixed. */
  linted?: VFile | undefined
}

/** The part of unified-engine's `FileSet` that is used here. */
interface FileSet {
  valueOf: () => VFile[]
  use: (completer: (fileSet: FileSet) => Promise<undefined>) => unknown
  prependListener: (event: 'one', listener: (file: VFile) => void) => unknown
}

/**
 * Passes over one file: a pass can make room for an edit that overlapped another. Real summaries need
 * two (one that edits, one that finds nothing left); the limit stops rules that undo each other.
 */
const maximumPasses = 10

const fixes = new WeakMap<VFile, Fix>()
const processors = new WeakMap<VFile, Processor>()
/** Files that were taken up; the engine may call the completer again while it still waits. */
const begun = new WeakSet<VFile>()
const knownSets = new WeakSet<FileSet>()
const errorsAside = new WeakMap<VFile, VFileMessage[]>()

/**
 * The plugin; it has no options.
 *
 * `remark --output` would serialise the whole document anew, and would not write a file with errors. With
 * this plugin it writes the source with the certain replacements spliced in (see `certainEdits`), linted
 * again after each pass until none is left. Of a file that was written, the messages are those
 * of the new text; without `--output` nothing changes but the time a second look takes, so the plugin is best
 * named on the command line: `remark . --use remark-preset-lint-paper-summary/fix --output`.
 */
export default function remarkFixPaperSummary(
  this: Processor,
  _options?: unknown,
  fileSet?: unknown
) {
  // The types of unified know compilers of trees alone; this one looks at the file.
  Object.assign(this, {compiler: (_: Node, file: VFile) => fixedText(file)})
  if (fileSet) hook(fileSet as FileSet)
  return (_: Node, file: VFile) => {
    processors.set(file, this)
  }
}

/** The text of a file with its certain replacements made: all of them after a run with the plugin, else one pass. */
export function fixedText(file: VFile): string {
  const fix = fixes.get(file)
  if (fix) return fix.text
  const {mark, source} = textOf(file)
  return mark + applyEdits(source, certainEdits(file.messages, source))
}

/** The text of a file as it was: of a single file that is printed, the engine puts the fixed text in its place. */
export function textBefore(file: VFile): string {
  const {mark, source} = textOf(file)
  return fixes.get(file)?.before ?? mark + source
}

function hook(fileSet: FileSet) {
  if (knownSets.has(fileSet)) return
  knownSets.add(fileSet)
  // All files are linted, none is written: the only moment at which a file can be looked at once more.
  fileSet.use(fixAll)
  // A file went through all of the engine, and no report is made yet.
  fileSet.prependListener('one', settle)
}

async function fixAll(fileSet: FileSet): Promise<undefined> {
  for (const file of fileSet.valueOf()) {
    const processor = processors.get(file)
    if (!processor || begun.has(file)) continue
    begun.add(file)
    const other = otherEncodingOf(file)
    if (other) {
      refuse(file, other)
      continue
    }
    try {
      fixes.set(file, await fixInPasses(file, processor))
      setErrorsAside(file)
    } catch (error) {
      file.message('Cannot fix the file', {cause: error as Error}).fatal = true
    }
  }
}

/** Written back, bytes that are no UTF-8 would be lost: an error keeps the engine from it, of a rule or, where none looked, this one. */
function refuse(file: VFile, {reason}: OtherEncoding) {
  if (file.messages.some((message) => message.reason === reason)) return
  file.message(reason, {source: 'remark-lint', ruleId: 'fix'}).fatal = true
}

async function fixInPasses(file: VFile, processor: Processor): Promise<Fix> {
  const applied = new Map<string, number>()
  const {mark, source} = splitMark(String(file))
  let text = source
  let linted: VFile | undefined
  for (let pass = 0; pass < maximumPasses; pass++) {
    const edits = certainEdits((linted ?? file).messages, text)
    if (edits.length === 0) break
    for (const {ruleId} of edits) applied.set(ruleId, (applied.get(ruleId) ?? 0) + 1)
    text = applyEdits(text, edits)
    linted = new VFile({cwd: file.cwd, path: file.path, value: mark + text})
    await processor.run(processor.parse(linted), linted)
  }
  return {before: mark + source, text: mark + text, applied, linted}
}

/** The engine writes no file with errors; what lint rules found must not keep it from writing their fixes. */
function setErrorsAside(file: VFile) {
  const errors = file.messages.filter(({fatal}) => fatal)
  // Any other error means that the file could not be processed: then its text is not to be trusted.
  if (errors.some(isFailure)) return
  errorsAside.set(file, file.messages)
  file.messages = file.messages.filter(({fatal}) => !fatal)
}

function settle(file: VFile) {
  const before = errorsAside.get(file)
  if (!before) return
  // What came up while the file was written, such as a folder that does not exist.
  const since = file.messages.filter((message) => !before.includes(message))
  const fix = fixes.get(file)
  if (file.stored && fix?.linted) {
    file.messages = [...fix.linted.messages, ...since]
    moveRecord(fix.linted, file)
    file.info(`Fixed: ${listOf(fix.applied)}`, {source: 'remark-lint', ruleId: 'fix'})
  } else {
    file.messages = [...before, ...since]
  }
}

/** `verbatim-quotes` (2), `paper-title` (1) */
function listOf(applied: ReadonlyMap<string, number>): string {
  return [...applied].map(([ruleId, count]) => `\`${ruleId}\` (${count})`).join(', ')
}
