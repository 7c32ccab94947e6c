/** Gather the files that a LaTeX paper includes, as long as they lie in the paper's own folder. */

import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {includesOf} from './latex-includes.ts'
import {locatePaper} from './locate.ts'
import {decode} from './text.ts'
import {PaperError} from './types.ts'

/** Files that are included at most; a thesis has some fifty. */
const mostFiles = 200

/** What a paper includes. */
export interface Included {
  /** The files' bytes by the path that the source names them by. */
  files: Record<string, Uint8Array>
  /** Their real paths. */
  paths: string[]
}

/**
 * Gather what a paper includes, and what that includes in turn.
 *
 * Paths are relative to the paper, as LaTeX has them. A file outside of the paper's folder, after
 * symbolic links, is left out without a word: a paper from a stranger must not read other files.
 *
 * @param realPath the paper's real path.
 * @param bytes the paper.
 * @param limit bytes of all files together.
 */
export async function gatherIncluded(
  realPath: string,
  bytes: Uint8Array,
  limit: number
): Promise<Included> {
  const folder = path.dirname(realPath)
  const included: Included = {files: {}, paths: []}
  const names = includedNames(bytes)
  let total = bytes.length
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    if (name in included.files || included.paths.length >= mostFiles) continue
    const file = findInside(folder, name)
    if (file === undefined || file === realPath) continue
    total += (await stat(file)).size
    if (total > limit) break
    const content = await readFile(file)
    included.files[name] = content
    included.paths.push(file)
    for (const found of includedNames(content)) names.push(found)
  }
  return included
}

/** The names that a source includes. */
function includedNames(bytes: Uint8Array): string[] {
  return includesOf(decode(bytes)).map(({name}) => name)
}

/**
 * The real path of an included file inside a folder; LaTeX adds `.tex` where it is missing.
 *
 * The folder is the only root: nothing outside of it is even looked at, see `locatePaper`.
 */
function findInside(folder: string, name: string): string | undefined {
  for (const candidate of [`${name}.tex`, name]) {
    try {
      return locatePaper(folder, [], folder, candidate)
    } catch (error) {
      if (!(error instanceof PaperError)) throw error
    }
  }
  return undefined
}
