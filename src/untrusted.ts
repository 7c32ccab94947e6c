/** Makes text of papers, summaries and file names harmless where it is printed: all of it may come from strangers. */

import type {VFile} from 'vfile'

/**
 * Characters that steer a terminal or hide what a line says: controls but for tab and line feed, marks
 * that turn the direction of writing, and line separators that editors and logs do not agree on.
 */
const steering = /[\0-\x08\x0B-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

/**
 * What a log of GitHub Actions (`::command::` at the start of a line, `##[command]` anywhere) or of Azure
 * Pipelines (`##vso[command]`) takes for a command. Reports may stand in a log, whoever wrote the paper.
 */
const lineCommand = /^([^\S\r\n\u2028\u2029]*):(?=:)/gm
const command = /#(?=#\w{0,20}\[)/g

/**
 * The text with what steers a terminal or a log made visible as `\u{…}`; carriage returns of line ends go.
 */
export function printable(text: string): string {
  return withoutSteering(text)
    .replace(lineCommand, (_, space: string) => space + visible(':'))
    .replace(command, visible)
}

/** Whether a report may be read from a terminal or from a log, and not by a program. Azure Pipelines alone sets no `CI`. */
export function isWatched(): boolean {
  const {CI, TF_BUILD} = process.env
  return process.stderr.isTTY === true || [CI, TF_BUILD].some((set) => set && set !== 'false')
}

/** The text with what steers a terminal made visible; carriage returns of line ends go. */
export function withoutSteering(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(steering, visible)
}

function visible(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).trim()
}

/** The path of a file as people see it, with `/`; `stdin` for a file that has none. */
export function printablePath(file: VFile): string {
  return printableLine(file.path ? file.path.replaceAll('\\', '/') : 'stdin')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** The text as JSON: what steers a terminal or a log reads the same, but is written in another way. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(command, '\\u0023')
    .replace(steering, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** An error whose message and stack steer neither a terminal nor a log. */
export function printableError(error: Error): Error {
  const {message, stack} = error
  return Object.create(error, {
    message: {value: printable(message)},
    stack: {value: stack && printable(stack)}
  })
}

/** The text as content or as a quoted attribute of HTML; a page may be printed into a log, too. */
export function escapeHtml(text: string): string {
  return withoutSteering(text)
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(lineCommand, '$1&#58;')
    .replace(command, '&#35;')
}
