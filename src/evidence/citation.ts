/** Looks the citation key of a summary up in the bibliographies of the settings. */

import {type Bibliography, openBibliography} from '../paper/bibliography.ts'
import {locateInside} from '../paper/index.ts'
import type {Settings} from '../settings.ts'
import type {Frontmatter} from '../summary/frontmatter.ts'
import {sameTitle, titleLikeness} from '../summary/titles.ts'
import {withFormulasPrinted} from '../text/mathematics.ts'
import type {Findings} from './findings.ts'

/** What the bibliographies say of a summary's citation key. */
export interface Citation {
  /** The key, as the frontmatter has it. */
  key: string
  /** Whether one of the bibliographies has it. */
  known: boolean
  /** The title that the bibliography has, only where the frontmatter has another one, or the paper is another one. */
  otherTitle?: string | undefined
  /** Whether the paper is another one: its own title, which is certain or that of the frontmatter, is nothing like that of the bibliography. */
  isOfAnother?: boolean | undefined
}

/** Share of words that the title of one work, in a bibliography and in print, has in common at least: one may lack its subtitle. */
const sameWork = 0.4

/**
 * Look up the citation key.
 *
 * @param paper What is known of the paper's title.
 * @param root The project's folder, to which the settings' paths are relative.
 * @returns `undefined` without a key or without bibliographies.
 * @throws {PaperError} When a bibliography lies outside of the project and its roots, or cannot be read, whether or not there is a key: that
 *   one is missing should not come out with the first key.
 */
export async function findCitation(
  {citationKey, title}: Frontmatter,
  paper: Pick<Findings['paper'], 'title' | 'given'>,
  root: string,
  settings: Settings
): Promise<Citation | undefined> {
  const bibliographies: Bibliography[] = []
  for (const file of settings.bibliography)
    bibliographies.push(await openBibliography(locateInside(root, settings.roots, file)))
  if (!citationKey || bibliographies.length === 0) return
  const key = citationKey.value
  for (const entries of bibliographies) {
    const entry = entries.get(key)
    if (!entry) continue
    const listed = entry.title
    if (listed === undefined) return {key, known: true}
    const given = title && withFormulasPrinted(title.value)
    const own = paper.title?.certain ? paper.title.text : undefined
    const known = paper.given?.isPrinted ? (given ?? own) : own
    const isOfAnother = known !== undefined && titleLikeness(listed, known) < sameWork
    const differs = isOfAnother || (given !== undefined && !sameTitle(listed, given))
    return {key, known: true, otherTitle: differs ? listed : undefined, isOfAnother}
  }
  return {key, known: false}
}
