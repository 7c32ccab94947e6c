/**
 * Keep on disk what was read of papers, found of summaries and learned of libraries, so that the next run need not do it again: one
 * file for each, named by a hash of all that it follows from. Many processes may use it at once, and any may be
 * killed: an entry is written under a name of its own and then renamed, and one that cannot be read
 * counts as none. Entries are read and written without waiting, so that nothing of a long run stays in memory for when
 * the disk has time.
 */

import {createHash, randomUUID} from 'node:crypto'
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {rm} from 'node:fs/promises'
import {homedir} from 'node:os'
import path from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'

/** The name of the folder among those of other tools. */
const folderName = 'remark-preset-lint-paper-summary'

/** Bytes that all entries may have: some 8,000 papers of 25 kB. */
const mostBytes = 200_000_000

/** Bytes that are left when there were too many, so that not every entry leads to a clearing. */
const bytesLeft = 150_000_000

/** Bytes that an entry may unpack to; a longer one is none of ours. */
const longestEntry = 400_000_000

/** After so long a file that was never renamed has lost its writer, in milliseconds: an hour. */
const abandonedAfter = 3_600_000

/** The last use is noted when the last note is older than this, in milliseconds: a day. */
const noteUseAfter = 86_400_000

/** The key of what is read of some bytes by a reader of some version. */
export function cacheKey(reader: string, ...bytes: Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of bytes) hash.update(`${part.length}\0`).update(part)
  return `${reader}-${hash.digest('hex')}`
}

/**
 * What is kept under a key, or else what is found now; that is then kept.
 *
 * @param find gives a value that JSON can hold.
 * @param isSound whether a kept value has the right shape.
 */
export async function cached<T>(
  key: string,
  find: () => Promise<T>,
  isSound: (value: unknown) => value is T
): Promise<T> {
  const known = kept(key)
  if (known !== undefined && isSound(known)) return known
  const found = await find()
  keep(key, found)
  return found
}

/** What is kept under a key; `undefined` when there is nothing, or nothing that can be read. */
export function kept(key: string): unknown {
  const folder = cacheFolder()
  return folder && read(path.join(folder, key))
}

/** Keep a value that JSON can hold. One that cannot be written is found anew next time, which is no error. */
export function keep(key: string, value: unknown): void {
  keepBytes(key, gzipSync(JSON.stringify(value)))
}

/**
 * Keep bytes as they are, in a file of their own.
 *
 * @returns Whether they are kept now.
 */
export function keepBytes(key: string, bytes: Uint8Array): boolean {
  const folder = cacheFolder()
  return folder !== undefined && write(folder, key, bytes)
}

/** The file in which bytes are kept, whether there are any or not; `undefined` without a place to keep them. */
export function keptFile(key: string): string | undefined {
  const folder = cacheFolder()
  if (!folder) return
  const file = path.join(folder, key)
  noteUse(file)
  return file
}

/** Keep something no longer. */
export async function forget(key: string): Promise<void> {
  const folder = cacheFolder()
  if (folder) await rm(path.join(folder, key), {force: true}).catch(() => {})
}

let foundFolder: {path: string | undefined} | undefined

/** The folder, found and made once; `undefined` when there is none that can be written to. */
function cacheFolder(): string | undefined {
  foundFolder ??= {path: findFolder()}
  return foundFolder.path
}

/** In `node_modules/.cache` of the project, as other tools do; else where the user's caches are. */
function findFolder(): string | undefined {
  for (const parent of [projectCache(), userCache()]) {
    if (parent === undefined) continue
    const folder = path.join(parent, folderName)
    try {
      mkdirSync(folder, {recursive: true})
      accessSync(folder, constants.W_OK)
      return folder
    } catch {}
  }
  return undefined
}

/** `node_modules/.cache` of the nearest folder with a package.json that has `node_modules`. */
function projectCache(): string | undefined {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    try {
      accessSync(path.join(folder, 'package.json'))
      accessSync(path.join(folder, 'node_modules'))
      return path.join(folder, 'node_modules', '.cache')
    } catch {}
    if (folder === path.dirname(folder)) return undefined
  }
}

/** Where the user's caches are on this system. */
function userCache(): string {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches')
  return path.join(homedir(), '.cache')
}

/** Read an entry; `undefined` when there is none, or none that can be read. */
function read(file: string): unknown {
  try {
    const packed = readFileSync(file)
    noteUse(file)
    return JSON.parse(gunzipSync(packed, {maxOutputLength: longestEntry}).toString())
  } catch {
    return undefined
  }
}

/** Note that an entry is used, so that it is not taken away for its age. */
function noteUse(file: string): void {
  try {
    const {mtimeMs} = statSync(file)
    const now = new Date()
    if (now.getTime() - mtimeMs > noteUseAfter) utimesSync(file, now, now)
  } catch {
    // It is not there, or another's: then nothing is noted.
  }
}

/** Write an entry: whole, or not at all. */
function write(folder: string, key: string, bytes: Uint8Array): boolean {
  clear(folder)
  const unfinished = path.join(folder, `${key}.${randomUUID()}.tmp`)
  try {
    writeFileSync(unfinished, bytes, {flag: 'wx'})
    renameSync(unfinished, path.join(folder, key))
    return true
  } catch {
    try {
      rmSync(unfinished, {force: true})
    } catch {
      // Whoever clears the folder takes it away later.
    }
    return false
  }
}

/** Whether this process has looked for what may be taken away. */
let isCleared = false

/**
 * Take away what was abandoned, and the entries that were not used for longest when all take too much. Done before
 * the first entry is written, since what writes nothing makes the folder no larger.
 */
function clear(folder: string): void {
  if (isCleared) return
  isCleared = true
  try {
    const files = readdirSync(folder).map((name) => {
      const file = path.join(folder, name)
      const {size = 0, mtimeMs = 0} = statSync(file, {throwIfNoEntry: false}) ?? {}
      return {file, size, mtimeMs}
    })
    files.sort((a, b) => a.mtimeMs - b.mtimeMs)
    let bytes = files.reduce((sum, {size}) => sum + size, 0)
    const limit = bytes > mostBytes ? bytesLeft : Number.POSITIVE_INFINITY
    for (const {file, size, mtimeMs} of files) {
      const abandoned = file.endsWith('.tmp') && Date.now() - mtimeMs > abandonedAfter
      if (!abandoned && bytes <= limit) continue
      rmSync(file, {force: true})
      bytes -= size
    }
  } catch {
    // What cannot be taken away stays; another process may do it.
  }
}
