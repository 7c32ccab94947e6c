/**
 * Find the file that a summary's frontmatter names, and refuse whatever lies outside the project.
 *
 * A summary may come from a stranger's pull request. It must not make the linter read any other file
 * of the machine, nor tell by its message whether such a file exists. So symbolic links are followed
 * here, one at a time, and nothing is looked at before it is known to lie inside.
 *
 * The file system is asked without waiting for it: that takes a third of the processor's time of calls that are waited for.
 */

import {lstatSync, readdirSync, readlinkSync, realpathSync, type Stats, statSync} from 'node:fs'
import path from 'node:path'
import {relativePath} from '../names.ts'
import {shorten} from '../text/cuts.ts'
import {PaperError} from './types.ts'

/** Symbolic links that are followed before a loop is assumed; the number that Linux allows. */
const maxLinks = 40

/** What is looked for, as refusals speak of it. */
interface Sought {
  /** The value, as it stands in the frontmatter or in the configuration. */
  value: string
  noun: 'paper' | 'path'
  /** What the value is relative to. */
  base: 'the summary' | 'the working directory'
}

/** A folder that papers may lie in: as it was given, and after symbolic links. */
interface Folder {
  given: string
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
export function locatePaper(
  root: string,
  roots: readonly string[],
  from: string,
  value: string
): string {
  const sought: Sought = {value, noun: 'paper', base: 'the summary'}
  refuseUrl(sought)
  const folders = realFolders(root, roots)
  try {
    return locateFile(folders, path.resolve(root, from, value), sought)
  } catch (error) {
    if (!(error instanceof PaperError) || error.problem !== 'missing') throw error
    throw withMeantPath(error, folders, root, from, sought)
  }
}

function locateFile(folders: Folder[], file: string, sought: Sought): string {
  const real = resolveInside(folders, file, sought)
  requireFile(real, sought)
  return real
}

/** A link of a vault, `[[paper.pdf|Ito]]`, or one of Markdown, `[PDF](paper.pdf#page=3)`. */
const links = [/^\[\[([^\]|#]+)(?:[|#][^\]]*)?\]\]$/, /^\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)$/]

/**
 * A refusal that says which file was likely meant: one that is there when the path is taken to be relative to the project, or without what
 * makes a link of it, `#page=3` behind it or the strokes of Windows.
 */
function withMeantPath(
  refusal: PaperError,
  folders: Folder[],
  root: string,
  from: string,
  sought: Sought
): PaperError {
  const value = sought.value.trim()
  const inLink = links.map((link) => link.exec(value)?.[1]).find((target) => target !== undefined)
  const plain = (inLink ?? value.split('#', 1)[0]!).trim().replaceAll('\\', '/')
  const summaries = path.resolve(root, from)
  const places = [summaries, path.resolve(root)].map((folder) => path.resolve(folder, plain))
  for (const file of [
    ...places,
    ...places.flatMap((place) => namesake(folders, place, sought) ?? [])
  ]) {
    try {
      locateFile(folders, file, sought)
    } catch {
      continue
    }
    const meant = relativePath(summaries, file)
    return new PaperError('missing', `${refusal.message}, expected \`${meant}\``, {meant})
  }
  return inLink !== undefined
    ? new PaperError(
        'missing',
        `${named(sought)} is a link: name the path of the file, relative to the summary`
      )
    : refusal
}

/** Files of a folder that are looked through for one of nearly the same name. */
const mostFiles = 10_000

/** The one file beside a place with its name in other capitals, or with an extension behind it, if there is one alone. */
function namesake(folders: Folder[], place: string, sought: Sought): string | undefined {
  const name = path.basename(place).toLowerCase()
  try {
    const folder = resolveInside(folders, path.dirname(place), sought)
    const files = readdirSync(folder).slice(0, mostFiles)
    const alike = files.filter((file) => {
      const other = file.toLowerCase()
      return other === name || path.parse(other).name === name
    })
    return alike.length === 1 ? path.join(path.dirname(place), alike[0]!) : undefined
  } catch {
    return undefined
  }
}

/**
 * Resolve a path of the configuration, of a folder or a file, as the value of `paper:` is resolved.
 *
 * @returns the real path of whatever is there, inside one of the folders.
 * @throws {PaperError} `url`, `outside`, `missing` or `unreadable`.
 */
export function locateInside(root: string, roots: readonly string[], value: string): string {
  const sought: Sought = {value, noun: 'path', base: 'the working directory'}
  refuseUrl(sought)
  return resolveInside(realFolders(root, roots), path.resolve(root, value), sought)
}

/**
 * Make sure that further folders in which papers may lie are there, as the configuration names them.
 *
 * @throws {PaperError} `missing`, `not-a-file` or `unreadable`.
 */
export function requireRoots(root: string, roots: readonly string[]): void {
  for (const value of roots) {
    const sought: Sought = {value, noun: 'path', base: 'the working directory'}
    if (statsOf(path.resolve(root, value), sought, statSync).isDirectory()) continue
    throw new PaperError('not-a-file', `${named(sought)} is no folder: name a folder`)
  }
}

/** A DOI by itself or behind its name. */
const doi = /^(?:doi:\s?)?10\.\d{4,9}\/\S+$/i

/** Refuse values such as `https://…`, `file:…` and `doi:…`; `C:\…` and `Trees: a survey.pdf` are paths. */
function refuseUrl(sought: Sought): void {
  const {value, noun} = sought
  if (value.trim() === '' || value.includes('\0')) {
    throw new PaperError('missing', `No ${noun} is named: give the path of a file`)
  }
  if (doi.test(value.trim())) {
    throw new PaperError(
      'url',
      `${named(sought)} is a DOI: nothing is ever downloaded; save the paper in the project and name the file`
    )
  }
  if (/^[a-z][a-z\d+.-]+:\S/i.test(value)) {
    throw new PaperError(
      'url',
      `${named(sought)} is a URL: nothing is ever downloaded; save it in the project and name the file`
    )
  }
}

/** The folders that papers may lie in; those that do not exist hold no paper and are left out. */
function realFolders(root: string, roots: readonly string[]): Folder[] {
  const folders: Folder[] = []
  for (const folder of [root, ...roots]) {
    const given = path.resolve(root, folder)
    try {
      folders.push({given, real: realpathSync.native(given)})
    } catch {}
  }
  return folders
}

/** Follow the path part by part; at each step it lies inside one of the folders. */
function resolveInside(folders: Folder[], start: string, sought: Sought): string {
  let {base, parts} = enter(folders, start, sought)
  let links = 0
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const next = path.join(base, part)
    const stats = statsOf(next, sought)
    if (!stats.isSymbolicLink()) {
      base = next
      continue
    }
    links++
    if (links > maxLinks) {
      throw new PaperError('unreadable', `${named(sought)} is a loop of symbolic links`)
    }
    const target = path.resolve(base, readlinkSync(next), ...parts)
    ;({base, parts} = enter(folders, target, sought))
  }
  return base
}

/** Split a path into the folder that it lies in, and the parts below it. */
function enter(folders: Folder[], file: string, sought: Sought): {base: string; parts: string[]} {
  for (const folder of folders) {
    for (const start of [folder.given, folder.real]) {
      const below = path.relative(start, file)
      if (below !== '..' && !below.startsWith(`..${path.sep}`) && !path.isAbsolute(below)) {
        return {base: folder.real, parts: below.split(path.sep).filter(Boolean)}
      }
    }
  }
  throw new PaperError(
    'outside',
    `${named(sought)} lies outside the project (the working directory): move it inside, or name its folder in \`settings.paperSummary.roots\``
  )
}

/** The facts of a file that is known to lie inside, or that the configuration names. */
function statsOf(file: string, sought: Sought, look: (file: string) => Stats = lstatSync): Stats {
  try {
    return look(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
      throw new PaperError(
        'missing',
        `${named(sought)} does not exist: it is looked for relative to ${sought.base}`,
        {cause: error}
      )
    }
    throw new PaperError('unreadable', `${named(sought)} cannot be reached: ${reason(code)}`, {
      cause: error
    })
  }
}

/** Refuse folders, pipes, sockets and devices; to read from one may wait forever. */
function requireFile(real: string, sought: Sought): void {
  const stats = statsOf(real, sought)
  if (stats.isFile()) return
  const what = stats.isDirectory() ? 'a folder' : 'no regular file'
  throw new PaperError('not-a-file', `${named(sought)} is ${what}: name a file`)
}

/** What a person can make of an error code of the file system. */
function reason(code: string | undefined): string {
  return code === 'EACCES' || code === 'EPERM'
    ? 'there is no permission to read it'
    : `the file system says ${code}`
}

/** Longest value that a refusal repeats, in characters: the longest paths that people write are shorter. */
const longestNamed = 200

/** The beginning of a refusal; a value of many lines or of great length is cut. */
function named({value, noun}: Sought): string {
  const line = value.trim().split(/[\r\n]/, 1)[0] ?? ''
  return `The ${noun} \`${shorten(line, longestNamed)}\``
}
