/** How captions begin. */

import {asInCaptions, captionNames} from '../../text/part-names.ts'
import type {Line} from './lines.ts'

/** The word and number that a caption begins with, and what follows them. */
const captionStart = new RegExp(
  `^(?<name>(?:(?:Supplementary|Extended Data) )?(?:${asInCaptions(captionNames).join('|')})[.:]? ?(?:[A-Z]?\\d+|[IVX]+)(?:\\.\\d+)*[a-z]?)(?<mark>$|[.:|)]| ?[–—-]| ?\\(| (?=\\P{Ll}))`,
  'u'
)

/** A word in capitals that is spaced out, as publishers set the names of captions: “F I G U R E 1”; kerned letters stay together. */
const spacedOut = /^\p{Lu}{1,2}(?: \p{Lu}{1,2}){2,12}(?= )/u

/** What a line begins with that begins as captions do: the name with its number, and the mark behind it. */
export function captionStartOf({text}: Line): {name: string; mark: string} | undefined {
  const found = captionStart.exec(text.replace(spacedOut, withoutSpaces))?.groups
  return found && {name: found.name!, mark: found.mark!.trim()}
}

function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '')
}

/** Whether a line begins as captions do. */
export function beginsAsCaption(line: Line): boolean {
  return captionStartOf(line) !== undefined
}
