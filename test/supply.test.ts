/** What a user installs: nothing that runs on installing, and nothing but what the package needs to run. */

import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (name: string) => JSON.parse(readFileSync(`${root}${name}`, 'utf8'))

interface LockedPackage {
  dev?: boolean
  hasInstallScript?: boolean
}

it('no package that is installed with it runs a script on installing, nor does it itself', () => {
  const packages = Object.entries(
    read('package-lock.json').packages as Record<string, LockedPackage>
  )
  const installed = packages.filter(([, {dev}]) => !dev)
  expect(installed.length).toBeGreaterThan(10)
  expect(installed.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([])
  const scripts = Object.keys(read('package.json').scripts)
  expect(scripts.filter((name) => /^(?:(?:pre|post)?install|(?:pre)?prepare)$/.test(name))).toEqual(
    []
  )
})

it('holds only what runs and what documents it', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [{files}] = JSON.parse(packed) as [{files: {path: string}[]}]
  const paths = files.map(({path}) => path)
  expect(paths).toContain('dist/src/index.js')
  expect(paths).toContain('dist/reader/worker.js')
  const known =
    /^(?:dist\/(?:version|LICENSES)|dist\/(?:src|rules)\/.+\.(?:js|d\.ts)|dist\/reader\/.+|rules\/[\w-]+\/readme\.md|docs\/[\w-]+\.(?:md|svg)|SECURITY\.md|schema\.json|package\.json|README\.md|LICENSE)$/
  expect(paths.filter((path) => !known.test(path))).toEqual([])

  const readme = readFileSync(`${root}README.md`, 'utf8')
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link!)
  expect(links).toContain('docs/reports.md')
  // Those that only contributors follow lead into the repository.
  const dead = links.filter((link) => !paths.includes(link))
  expect(new Set(dead)).toEqual(new Set(['example/README.md', 'CONTRIBUTING.md']))
})
