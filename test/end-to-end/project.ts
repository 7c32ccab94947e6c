/** Projects in empty folders, in which the packed package is installed, and the real `remark` run in them. */

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = 'remark-preset-lint-paper-summary'

/** Make an empty folder of its own. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')))
}

/**
 * Pack the package and install it, with remark-cli, as a user would. It is packed as it was built: to build it again would take
 * files away under other tests.
 *
 * The packages that it depends on come from the registry or npm's cache.
 */
export function installPacked(folder: string) {
  const [{filename}] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  ) as [{filename: string}]
  writeManifest(folder, {plugins: [name]})
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`, 'remark-cli@12'],
    {cwd: folder, stdio: 'ignore'}
  )
}

/** Write package.json with a remark configuration; what was installed stays. */
export function writeManifest(folder: string, remarkConfig: object) {
  const file = path.join(folder, 'package.json')
  writeFileSync(file, JSON.stringify({name: 'notes', private: true, remarkConfig}))
}

/** Write files, by path. */
export function write(folder: string, files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
}

/** Run the project's own `remark`; the report is what a user sees on standard error. */
export function remark(folder: string, ...args: string[]) {
  return remarkWith(folder, {}, ...args)
}

/** What `remark` is run with besides its arguments. */
interface Surroundings {
  /** Modules that Node.js loads before it. */
  imports?: string[]
  /** More variables of the environment. */
  env?: Record<string, string>
  /** Standard input. */
  input?: string | Uint8Array
}

/** The same with a clock, an environment or an input of its own. */
export function remarkWith(
  folder: string,
  {imports = [], env = {}, input}: Surroundings,
  ...args: string[]
) {
  const script = path.join(folder, 'node_modules/remark-cli/cli.js')
  const before = imports.flatMap((name) => ['--import', name])
  const {status, stderr, stdout} = spawnSync(
    process.execPath,
    [...before, script, '--no-color', ...args],
    {cwd: folder, encoding: 'utf8', env: {...process.env, ...env}, input}
  )
  return {status, report: stderr, stdout}
}
