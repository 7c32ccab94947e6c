/**
 * Bundle what `tsc` built, and stamp it. Node takes longer to find and open 170 files than to run what is in them: each
 * entry of the package becomes one file, and what they share stands in a few others beside them. Rules mostly run
 * together: all of them are in one file, and what is a file of its own for each only names it.
 *
 * The parser of Markdown, which the host gives to rules and `init` has to bring itself, is bundled like the package's own
 * code; what the package depends on is not.
 *
 * `dist/version` is a hash of all code. What is kept on disk of a summary is named by it, so that no build believes
 * what another found.
 */

import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'
import {licencesOf} from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist')
const {exports, imports, bin, dependencies} = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8')
) as {
  exports: Record<string, string>
  imports: Record<string, string>
  bin: Record<string, string>
  dependencies: Record<string, string>
}

/** The files of a folder of `dist`, however deep, that end in `.js`. */
function scripts(folder: string): string[] {
  return readdirSync(path.join(dist, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(dist, folder, name))
    .sort()
}

/** Makes of each rule's file one that takes the rule out of a list of all. */
const rulesTogether: Plugin = {
  name: 'rules-together',
  setup({onResolve, onLoad}) {
    const rules = scripts('rules').filter((name) => path.basename(name) === 'index.js')
    onResolve({filter: /\/rules\/[^/]+\/index\.js$/}, ({path: file, kind}) =>
      kind === 'entry-point' ? {path: path.resolve(root, file), namespace: 'rule'} : undefined
    )
    onResolve({filter: /^all-rules$/}, ({path}) => ({path, namespace: 'rule'}))
    onLoad({filter: /./, namespace: 'rule'}, ({path: file}) => ({
      resolveDir: root,
      contents:
        file === 'all-rules'
          ? `${rules.map((rule, index) => `import rule${index} from ${JSON.stringify(rule)}`).join('\n')}
             export const rules = [${rules.map((_, index) => `rule${index}`)}]`
          : `import {rules} from 'all-rules'
             export default rules[${rules.indexOf(file)}]`
    }))
  }
}

const entries = [...Object.values(exports), imports['#holder']!, ...Object.values(bin)]
const {outputFiles, metafile} = await build({
  absWorkingDir: root,
  entryPoints: entries.filter((name) => name.endsWith('.js')),
  outdir: 'dist',
  outbase: 'dist',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies),
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Node 20 knows these, but not each name that later versions do; for those, an expression would be made anew at each use.
  supported: {'regexp-unicode-property-escapes': true},
  // As deep as the sources of this name, which look for the package two folders up.
  chunkNames: 'src/shared-[hash]',
  legalComments: 'none',
  plugins: [rulesTogether],
  metafile: true,
  write: false
})
for (const file of [...scripts('src'), ...scripts('rules')]) rmSync(file)
for (const {path: file, contents} of outputFiles) {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, contents)
}

/** The packages whose files were bundled. */
const bundled = Object.keys(metafile.inputs).flatMap(
  (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []
)
writeFileSync(path.join(dist, 'LICENSES'), await licencesOf(new Set(bundled.sort())))

const hash = createHash('sha256')
for (const file of scripts('.')) {
  hash.update(`${path.relative(dist, file)}\0`).update(readFileSync(file))
}
writeFileSync(path.join(dist, 'version'), hash.digest('hex').slice(0, 16))
