/** Gather the files that a LaTeX paper includes, as long as they lie in the paper's own folder. */

import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {stampOf, unreadable} from './file-states.ts'
import {includesOf} from './latex-includes.ts'
import {locatePaper} from './locate.ts'
import {decode} from './text.ts'
import {PaperError} from './types.ts'

/** Files that are included at most; a thesis has some fifty. */
const mostFiles = 200

/** Names that are looked for at most: some of them name figures and other files that were not sent along. */
const mostNames = 2_000

/** Files' bytes by the path that a source names them by. */
export type Included = ReadonlyMap<string, Uint8Array>

/** A file that a paper includes, be it there or not. */
export interface Part {
  /** The path that the source names it by. */
  name: string
  /** Tells one state of the file from another, and from none. */
  state: string
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
 * @param parts where what was looked for is noted, before it is read: it may change meanwhile, or not be read at all.
 * @throws {PaperError} `unreadable`, when a file is there and cannot be read.
 */
export async function gatherIncluded(
  realPath: string,
  bytes: Uint8Array,
  limit: number,
  parts: Part[]
): Promise<Included> {
  const folder = path.dirname(realPath)
  const included = new Map<string, Uint8Array>()
  const names = new Set(includedNames(bytes))
  let total = bytes.length
  let files = 0
  // A set gives what is added while it is gone through, too, and each name once.
  for (const name of names) {
    if (parts.length >= mostNames || files >= mostFiles) break
    try {
      const file = findInside(folder, name)
      parts.push({name, state: stateOf(file)})
      if (file === undefined || file === realPath) continue
      total += (await stat(file)).size
      if (total > limit) break
      const content = await readFile(file)
      included.set(name, content)
      files++
      for (const found of includedNames(content)) names.add(found)
    } catch (error) {
      const paper = path.basename(realPath)
      throw unreadable(`The file \`${name}\`, which the paper \`${paper}\` includes,`, error)
    }
  }
  return included
}

/** Whether what a paper includes is as it was, and what was not there is still not. */
export function areCurrent(realPath: string, parts: readonly Part[]): boolean {
  const folder = path.dirname(realPath)
  try {
    return parts.every(({name, state}) => stateOf(findInside(folder, name)) === state)
  } catch {
    return false
  }
}

/** What tells a file in its state from others and from none. */
function stateOf(file: string | undefined): string {
  return file === undefined ? '' : `${file} ${stampOf(file)}`
}

/** The names that a source includes. */
function includedNames(bytes: Uint8Array): string[] {
  return includesOf(decode(bytes)).map(({name}) => name)
}

/**
 * The real path of an included file inside a folder; LaTeX adds `.tex` where it is missing.
 *
 * The folder is the only root: nothing outside of it is even looked at, see `locatePaper`.
 *
 * @throws an error of the file system when it cannot be told whether there is one.
 */
function findInside(folder: string, name: string): string | undefined {
  for (const candidate of [`${name}.tex`, name]) {
    try {
      return locatePaper(folder, [], folder, candidate)
    } catch (error) {
      if (!(error instanceof PaperError)) throw error
      if (error.problem === 'unreadable') throw error.cause ?? error
    }
  }
  return undefined
}
