/** Makes text of papers, summaries and file names harmless where it is printed: all of it may come from strangers. */

import type {VFile} from 'vfile'

/**
 * Characters that steer a terminal or hide what a line says: controls but for tab and line feed, marks
 * that turn the direction of writing, and line separators that editors and logs do not agree on.
 */
const steering = /[\0-\x08\x0B-\x1F\x7F-\x9F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

/** The text with characters that steer a terminal made visible as `\u{…}`; carriage returns of line ends go. */
export function printable(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(steering, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
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

/** The text as content or as a quoted attribute of HTML. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character]!)
}
