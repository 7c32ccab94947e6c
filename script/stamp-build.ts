/**
 * Stamp the build: `dist/version` is a hash of all code in `dist`. What is kept on disk of a summary is named by it, so
 * that no build believes what another found.
 */

import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const names = readdirSync(dist, {recursive: true, encoding: 'utf8'})
const hash = createHash('sha256')
for (const name of names.filter((name) => name.endsWith('.js')).sort()) {
  hash.update(`${name}\0`).update(readFileSync(path.join(dist, name)))
}
writeFileSync(path.join(dist, 'version'), hash.digest('hex').slice(0, 16))
