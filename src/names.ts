/** Compares names of files and citation keys, which are mostly the names of files. */

import path from 'node:path'

/** A name as it is compared: file systems write an accent in two ways, and people write capitals or not. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** The name of a file without folder and ending, as it is compared. */
export function fileKey(file: string): string {
  return nameKey(path.parse(file).name)
}
