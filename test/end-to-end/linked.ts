/** Projects in which the built package is linked and not installed: quick to make. Run `npm run build` before. */

import {mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {emptyFolder, write, writeManifest} from './project.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Make a project with the package and remark-cli in its node_modules. */
export function linkedProject(
  files: Record<string, string | Uint8Array>,
  remarkConfig: object = {plugins: ['remark-preset-lint-paper-summary']}
): string {
  const folder = emptyFolder()
  const modules = path.join(folder, 'node_modules')
  mkdirSync(path.join(modules, '.bin'), {recursive: true})
  symlinkSync(root, path.join(modules, 'remark-preset-lint-paper-summary'))
  symlinkSync(path.join(root, 'node_modules/remark-cli'), path.join(modules, 'remark-cli'))
  symlinkSync(path.join(root, 'node_modules/remark-cli/cli.js'), path.join(modules, '.bin/remark'))
  // npm makes the command executable when it installs it.
  const init = path.join(root, 'dist/src/init/command.js')
  writeFileSync(
    path.join(modules, '.bin/remark-preset-lint-paper-summary'),
    `#!/bin/sh\nexec '${process.execPath}' '${init}' "$@"\n`,
    {mode: 0o755}
  )
  writeManifest(folder, remarkConfig)
  write(folder, files)
  return folder
}

/**
 * A configuration with the preset in which only some rules are on, so that a small text can be free of faults.
 *
 * @param rules What stands behind the names of the rules that are on.
 */
export function presetWith(rules: Record<string, unknown>): {plugins: unknown[]} {
  const name = 'remark-preset-lint-paper-summary'
  return {
    plugins: [
      name,
      ...readdirSync(`${root}rules`).map((id) => [`${name}/rules/${id}`, rules[id] ?? false])
    ]
  }
}
