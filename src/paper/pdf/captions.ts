/** How captions begin. */

import {asInCaptions, captionNames} from '../../part-names.ts'
import type {Line} from './lines.ts'

/** The word and number that a caption begins with, and what follows them. */
export const captionStart = new RegExp(
  `^(?<name>(?:(?:Supplementary|Extended Data) )?(?:${asInCaptions(captionNames).join('|')})[.:]? ?(?:[A-Z]?\\d+|[IVX]+)(?:\\.\\d+)*[a-z]?)(?<mark>$|[.:|)]| ?[–—-]| ?\\(| (?=\\P{Ll}))`,
  'u'
)

/** Whether a line begins as captions do. */
export function beginsAsCaption({text}: Line): boolean {
  return captionStart.test(text)
}
