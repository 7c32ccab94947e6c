/**
 * Find the file that a summary's frontmatter names, and refuse whatever lies outside the project.
 *
 * A summary may come from a stranger's pull request. It must not make the linter read any other file
 * of the machine, nor tell by its message whether such a file exists. So symbolic links are followed
 * here, one at a time, and nothing is looked at before it is known to lie inside.
 */

import type {Stats} from 'node:fs'
import {lstat, readlink, realpath} from 'node:fs/promises'
import path from 'node:path'
import {PaperError} from './types.ts'

/** Symbolic links that are followed before a loop is assumed; the number that Linux allows. */
const maxLinks = 40

/** A folder that papers may lie in: as it was named, and after symbolic links. */
interface Folder {
  named: string
  real: string
}

/**
 * Resolve the value of `paper:` to the real path of a file.
 *
 * @param root the project's folder (`file.cwd`).
 * @param roots further folders that papers may lie in, relative to `root`.
 * @param from the summary's folder, relative to `root`; the value is relative to it.
 * @param value the value as it stands in the frontmatter.
 * @returns the path of a regular file inside one of the folders, free of symbolic links.
 * @throws {PaperError} `url`, `outside`, `missing`, `not-a-file` or `unreadable`.
 */
export async function locatePaper(
  root: string,
  roots: readonly string[],
  from: string,
  value: string
): Promise<string> {
  refuseUrl(value)
  const folders = await realFolders(root, roots)
  const named = path.resolve(root, from, value)
  const real = await resolveInside(folders, named, value)
  await requireFile(real, value)
  return real
}

/**
 * Resolve a path of the configuration, of a folder or a file, as the value of `paper:` is resolved.
 *
 * @returns the real path of whatever is there, inside one of the folders.
 * @throws {PaperError} `url`, `outside`, `missing` or `unreadable`.
 */
export async function locateInside(
  root: string,
  roots: readonly string[],
  value: string
): Promise<string> {
  refuseUrl(value)
  return resolveInside(await realFolders(root, roots), path.resolve(root, value), value)
}

/** Refuse values such as `https://…`, `file:…` and `doi:…`; `C:\…` is a path. */
function refuseUrl(value: string): void {
  if (value.trim() === '' || value.includes('\0')) {
    throw new PaperError('missing', 'No paper is named: give the path of a file')
  }
  if (/^[a-z][a-z\d+.-]+:/i.test(value)) {
    throw new PaperError(
      'url',
      `The paper ${quote(value)} is a URL: papers are never downloaded; save it next to the summary and name the file`
    )
  }
}

/** The folders that papers may lie in; those that do not exist hold no paper and are left out. */
async function realFolders(root: string, roots: readonly string[]): Promise<Folder[]> {
  const folders: Folder[] = []
  for (const folder of [root, ...roots]) {
    const named = path.resolve(root, folder)
    try {
      folders.push({named, real: await realpath(named)})
    } catch {}
  }
  return folders
}

/** Follow the path part by part; at each step it lies inside one of the folders. */
async function resolveInside(folders: Folder[], named: string, value: string): Promise<string> {
  let {base, parts} = enter(folders, named, value)
  let links = 0
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const next = path.join(base, part)
    const stats = await statsOf(next, value)
    if (!stats.isSymbolicLink()) {
      base = next
      continue
    }
    links++
    if (links > maxLinks) {
      throw new PaperError('unreadable', `The paper ${quote(value)} is a loop of symbolic links`)
    }
    const target = path.resolve(base, await readlink(next), ...parts)
    ;({base, parts} = enter(folders, target, value))
  }
  return base
}

/** Split a path into the folder that it lies in, and the parts below it. */
function enter(folders: Folder[], file: string, value: string): {base: string; parts: string[]} {
  for (const folder of folders) {
    for (const start of [folder.named, folder.real]) {
      const below = path.relative(start, file)
      if (below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below)) {
        return {base: folder.real, parts: below.split(path.sep).filter(Boolean)}
      }
    }
  }
  throw new PaperError(
    'outside',
    `The paper ${quote(value)} lies outside the project: move it inside, or name its folder in the option \`roots\``
  )
}

/** The facts of a file that is known to lie inside. */
async function statsOf(file: string, value: string): Promise<Stats> {
  try {
    return await lstat(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
      throw new PaperError(
        'missing',
        `The paper ${quote(value)} does not exist: the path is relative to the summary`,
        {cause: error}
      )
    }
    throw new PaperError(
      'unreadable',
      `The paper ${quote(value)} cannot be reached: ${reason(code)}`,
      {cause: error}
    )
  }
}

/** Refuse folders, pipes, sockets and devices; to read from one may wait forever. */
async function requireFile(real: string, value: string): Promise<void> {
  const stats = await statsOf(real, value)
  if (stats.isFile()) return
  const what = stats.isDirectory() ? 'a folder' : 'no regular file'
  throw new PaperError('not-a-file', `The paper ${quote(value)} is ${what}: name a file`)
}

/** What a person can make of an error code of the file system. */
function reason(code: string | undefined): string {
  return code === 'EACCES' || code === 'EPERM'
    ? 'there is no permission to read it'
    : `the file system says ${code}`
}

/** A path in a message; a value of many lines or of great length is cut. */
function quote(value: string): string {
  const line = value.trim().split(/[\r\n]/, 1)[0] ?? ''
  return `\`${line.length > 200 ? `${line.slice(0, 200)}…` : line}\``
}
