/** Refuses what stands in a paper's place and is too short for one. */

import path from 'node:path'
import {type OpenPaper, PaperError} from '../paper/types.ts'

/**
 * Fewest characters of a paper, blanks aside: five words of four letters, and fewer words make no quotation. What has fewer (“Not
 * Found”, “TODO”) was left where the paper should be, and nothing could be held against it. The words are not told: a stranger's summary
 * may name any file of the project.
 */
const fewestCharacters = 20

/**
 * Make sure that a paper has text to hold a summary against.
 *
 * @throws {PaperError} `empty`, when a few characters are all that it has.
 */
export function refuseScrap({path: file, text}: OpenPaper): void {
  let characters = 0
  for (const _ of text.matchAll(/\S/gu)) if (++characters >= fewestCharacters) return
  throw new PaperError(
    'empty',
    `The paper \`${path.basename(file)}\` has only ${characters} ${characters === 1 ? 'character' : 'characters'} of text: name a file that holds the paper`
  )
}
