/** Looks the citation key of a summary up in the bibliographies of the settings. */

import {withFormulasPrinted} from '../mathematics.ts'
import {type Bibliography, openBibliography} from '../paper/bibliography.ts'
import {locateInside} from '../paper/index.ts'
import type {Settings} from '../settings.ts'
import type {Frontmatter} from '../summary/frontmatter.ts'
import {sameTitle} from '../summary/titles.ts'

/** What the bibliographies say of a summary's citation key. */
export interface Citation {
  /** The key, as the frontmatter has it. */
  key: string
  /** Whether one of the bibliographies has it. */
  known: boolean
  /** The title that the bibliography has, only where the frontmatter has another one. */
  otherTitle?: string | undefined
}

/**
 * Look up the citation key.
 *
 * @param root The project's folder, to which the settings' paths are relative.
 * @returns `undefined` without a key or without bibliographies.
 * @throws {PaperError} When a bibliography lies outside of the project and its roots, or cannot be read, whether or not there is a key: that
 *   one is missing should not come out with the first key.
 */
export async function findCitation(
  {citationKey, title}: Frontmatter,
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
    const differs =
      entry.title !== undefined &&
      title &&
      !sameTitle(entry.title, withFormulasPrinted(title.value))
    return {key, known: true, otherTitle: differs ? entry.title : undefined}
  }
  return {key, known: false}
}
