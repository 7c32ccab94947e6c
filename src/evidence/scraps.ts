/** Refuses what stands in a paper's place and is none. */

import path from 'node:path'
import {isPaperName} from '../paper/format.ts'
import {fieldOf} from '../paper/text.ts'
import {type OpenPaper, PaperError} from '../paper/types.ts'
import {matchesOf} from '../text/matches.ts'

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
  for (const _ of matchesOf(text, /\S/gu)) if (++characters >= fewestCharacters) return
  throw new PaperError(
    'empty',
    `The paper \`${path.basename(file)}\` has only ${characters} ${characters === 1 ? 'character' : 'characters'} of text: name a file that holds the paper`
  )
}

/**
 * Make sure that a paper is no summary of another one: its frontmatter would name that. Whatever a summary says would stand in a copy of it.
 *
 * @param field the field that names a paper.
 * @throws {PaperError} `format`, when it is one.
 */
export function refuseSummary({path: file, format, text}: OpenPaper, field: string): void {
  const named = format === 'markdown' ? fieldOf(text, field) : undefined
  if (named === undefined || !isPaperName(named)) return
  throw new PaperError(
    'format',
    `The paper \`${path.basename(file)}\` is a summary itself, whose frontmatter names a paper: name that`
  )
}
