/** The files of a library: those of a folder, or those that a glob matches, as far as they lie inside. */

import {promises as fs} from 'node:fs'
import path from 'node:path'
import pLimit from 'p-limit'
import {glob, isDynamicPattern} from 'tinyglobby'
import {locateInside, locatePaper, PaperError, paperExtensions, stampIn} from '../paper/index.ts'
import {mostPapers} from './segment.ts'

/** A file of a library. */
export interface LibraryFile {
  /** Its real path. */
  path: string
  /** Tells one state of the file from another: time of change and size. */
  stamp: string
}

/** Files whose state is asked for at the same time: more do not make Node's four threads faster. */
const concurrency = 16

/** What is never a paper of the library. */
const ignored = ['**/node_modules/**']

/**
 * Find the files of a library, in the order of their paths.
 *
 * Symbolic links to files are followed where they lead to a file inside; links to folders are not.
 *
 * @param root The project's folder, to which the patterns are relative.
 * @param roots Further folders that papers may lie in.
 * @param patterns Folders, files or globs.
 * @throws {PaperError} When a pattern leads outside, or to nothing, or they are too many.
 */
export async function filesOf(
  root: string,
  roots: readonly string[],
  patterns: readonly string[]
): Promise<LibraryFile[]> {
  const limit = pLimit(concurrency)
  const files = new Map<string, LibraryFile>()
  for (const pattern of patterns) {
    const found = await pathsOf(root, roots, pattern)
    const stated = await Promise.all(found.map((file) => limit(() => stateOf(root, roots, file))))
    for (const file of stated) if (file) files.set(file.path, file)
    if (found.length === 0) {
      throw new PaperError(
        'missing',
        `\`${pattern}\` holds no paper: name a folder with papers, or a glob such as \`papers/**/*.pdf\``
      )
    }
  }
  if (files.size > mostPapers) {
    throw new PaperError(
      'too-large',
      `it holds ${files.size} papers, at most ${mostPapers} can be indexed: name fewer folders`
    )
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function pathsOf(root: string, roots: readonly string[], pattern: string): Promise<string[]> {
  const literal = locateLiteral(root, roots, pattern)
  if (literal) {
    const stats = await fs.stat(literal)
    return stats.isDirectory() ? search(literal, `**/*.{${paperExtensions.join(',')}}`) : [literal]
  }
  const {folder, rest} = splitGlob(pattern)
  return search(locateInside(root, roots, folder), rest)
}

/** The folder or file that a pattern names as it stands; a name may have brackets. */
function locateLiteral(root: string, roots: readonly string[], pattern: string) {
  try {
    return locateInside(root, roots, pattern)
  } catch (error) {
    const mayMatch = error instanceof PaperError && error.problem === 'missing'
    if (mayMatch && isDynamicPattern(pattern)) return
    throw error
  }
}

/** The part of a glob before its first wildcard, and what is left of it. */
function splitGlob(pattern: string): {folder: string; rest: string} {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return {
    folder: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    rest: parts.slice(first).join('/')
  }
}

/** What a glob matches below a folder; folders that begin with a full stop are left out. */
async function search(folder: string, pattern: string): Promise<string[]> {
  const names = await glob(pattern, {
    cwd: folder,
    ignore: ignored,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false
  })
  return names
    .map((name) => path.resolve(folder, name))
    .filter((file) => file.startsWith(folder + path.sep))
}

/** The state of a file; `undefined` when it is gone, no regular file, or a link that leads outside. */
async function stateOf(
  root: string,
  roots: readonly string[],
  file: string
): Promise<LibraryFile | undefined> {
  try {
    let real = file
    let stats = await fs.lstat(file, {bigint: true})
    if (stats.isSymbolicLink()) {
      real = locatePaper(root, roots, '.', file)
      stats = await fs.lstat(real, {bigint: true})
    }
    return stats.isFile() ? {path: real, stamp: stampIn(stats)} : undefined
  } catch {
    return undefined
  }
}
