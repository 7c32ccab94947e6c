/** Makes messages of what rules report, and of checks that could not be made. */

import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {CheckFailure} from './check-failure.ts'
import {type Company, keepCompany} from './company.ts'
import {recordOfTree} from './record.ts'
import {splitMark} from './source.ts'
import {printable, printableError} from './untrusted.ts'

/** One thing that a rule has to say. */
export interface Report {
  /** What is there and what was expected, as in “Unexpected `47` words, expected at least `1000`”. */
  reason: string
  /** Where it stands; left out for what stands nowhere, and in trees without positions. */
  place?: Position | Point | undefined
  /** The words that are there. */
  actual?: string | undefined
  /** What may stand in `place` instead; exactly one entry is offered as a quick fix and applied by the fixer. */
  expected?: string[] | undefined
  /** Set for what may be no fault: it is never more than a warning, whatever the rule's severity. */
  mild?: boolean | undefined
  /** Set where nothing could be checked: it is an error, whatever the rule's severity. */
  unchecked?: boolean | undefined
  /** More for those who ask (`--verbose`, editors): the passage, the reason, the way out. */
  note?: string | undefined
  /** Another place that explains this one, such as the first of two equal sentences. */
  cause?: {reason: string; place?: Position | Point | undefined} | undefined
  /**
   * Names a fault of the rule that is told once, wherever else it stands. The rule reports it in each place: it is told in
   * the first that no control comment silences.
   */
  once?: string | undefined
  /** Facts of the evidence of which the report says all that is to be said. */
  covers?: readonly object[] | undefined
  /** Facts of which another rule may say more: where it does, and as gravely, this report is left out. */
  unlessCovered?: readonly object[] | undefined
}

/** Add a message. What papers and summaries say in it is made harmless, since remark prints it as it is. */
export function addMessage(file: VFile, report: Report) {
  const {reason, place = placeOfNothing(file), cause, mild, unchecked, note, ...rest} = report
  const message = file.message(printable(reason), place ? {place} : {})
  if (cause) {
    // A message of its own, so that its place is printed as a place; it is no message of the file.
    const detail = file.message(printable(cause.reason), cause.place ? {place: cause.place} : {})
    file.messages.pop()
    message.cause = detail
  }
  if (note !== undefined) message.note = printable(note)
  if (mild) milds.add(message)
  if (unchecked) failures.add(message)
  return Object.assign(message, rest)
}

/**
 * Where messages on a file of white space stand: at its end. remark-lint drops those that stand between nodes, and
 * takes those without a place for such at the beginning.
 */
function placeOfNothing(file: VFile): Point | undefined {
  const {source} = splitMark(String(file))
  return source !== '' && source.trim() === '' ? location(source).toPoint(source.length) : undefined
}

/** Messages that stay warnings. */
const milds = new WeakSet<object>()
/** Messages that say that a check could not be made; unified-lint-rule would turn them into warnings. */
const failures = new WeakSet<object>()

/** Says that a check could not be made, and why. */
export function reportFailure(id: string, tree: Root, file: VFile, error: unknown) {
  if (error instanceof CheckFailure) {
    const {message: reason, place, note, fix, cause} = error
    const message = addMessage(file, {reason, place, note, unchecked: true, ...fix})
    if (cause) message.cause = printableError(cause)
    keepCompany(message, tree, companyOfFailure(error, tree, file))
    return
  }
  const cause = error instanceof Error ? error : new Error(String(error))
  const message = addMessage(file, {
    reason: `Unexpected failure of the rule \`${id}\` (${cause.message}), the file was not checked by it`,
    note: 'This is a defect of remark-preset-lint-paper-summary, please report it.',
    unchecked: true
  })
  message.cause = printableError(cause)
}

/**
 * Each rule that needs the paper says that it is not to be had: only where all of them are silenced nothing is said of it. That a document
 * is empty explains whatever else is wrong.
 */
function companyOfFailure({explains}: CheckFailure, tree: Root, file: VFile): Company {
  const once = 'no paper'
  return explains ? {once, ...explaining(tree, file)} : {once}
}

/** The company of a message that explains whatever else is wrong with its file: what later rules say is left out beside it. */
export function explaining(tree: Root, file: VFile): Company {
  const explanation = {}
  recordOfTree(tree, file).explanations.push(explanation)
  return {covers: [explanation]}
}

/** Give the messages that a rule has added their severity, which unified-lint-rule sets by the rule's own. */
export function settleSeverities(messages: readonly VFile['messages'][number][]): void {
  for (const message of messages) {
    if (failures.has(message)) message.fatal = true
    else if (milds.has(message)) message.fatal = false
  }
}
