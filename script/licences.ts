/** The licences of libraries that are bundled: they go with the bundle. */

import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of an installed package. */
export function folderOf(library: string): string {
  return fileURLToPath(new URL(`../node_modules/${library}`, import.meta.url))
}

/** The licences of libraries, one after the other. */
export async function licencesOf(libraries: Iterable<string>): Promise<string> {
  const parts: string[] = []
  for (const library of libraries) {
    const folder = folderOf(library)
    const name = (await readdir(folder)).find((file) => /^licen[sc]e/i.test(file))
    const {license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    const text = name ? await readFile(path.join(folder, name), 'utf8') : `License: ${license}`
    parts.push(`${library}\n\n${text.trim()}\n`)
  }
  return parts.join('\n----\n\n')
}
