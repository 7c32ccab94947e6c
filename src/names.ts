/** Names files, and compares their names with citation keys, which are mostly such names. */

import path from 'node:path'

/** A name as it is compared: file systems write an accent in two ways, and people write capitals or not. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** A path as it is shown: from a folder on, with `/`. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/')
}

/** The name of a file without folder and ending, as it is compared. */
export function fileKey(file: string): string {
  return nameKey(path.parse(file).name)
}
