/**
 * Build the thread that reads papers, with the libraries of the formats in it: `dist/reader`.
 *
 * As a dependency pdf.js would bring 41 MB and a native library of 33 MB to draw with. Text needs
 * neither, only its code and its tables of characters for Chinese, Japanese and Korean. The parsers of
 * HTML, XML and LaTeX are bundled beside it, each in a file that is loaded when it is needed.
 */

import {createHash} from 'node:crypto'
import {cp, mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {folderOf, licencesOf} from './licences.ts'
import {pdfjsChanged} from './pdfjs-changes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = path.join(root, 'dist/reader')

/** Libraries whose licences go with the bundle. */
const libraries = [
  'pdfjs-dist',
  'core-js',
  'parse5',
  'entities',
  'saxes',
  'xmlchars',
  '@unified-latex/unified-latex-util-parse'
]

/** Build the bundle. */
async function bundle(): Promise<void> {
  await rm(target, {recursive: true, force: true})
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: {worker: 'src/paper/worker.ts'},
    outdir: target,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Node 20 knows these, but not each name that later versions do; for those, an expression would be made anew at each use.
    supported: {'regexp-unicode-property-escapes': true},
    minify: true,
    // The package's own `sideEffects: false` would drop what is put in place for pdf.js.
    ignoreAnnotations: true,
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    plugins: [pdfjsChanged],
    write: false
  })
  await mkdir(target, {recursive: true})
  const hash = createHash('sha256')
  for (const {path: file, contents} of outputFiles) {
    hash.update(contents)
    await writeFile(file, contents)
  }
  await writeFile(path.join(target, 'version'), hash.digest('hex').slice(0, 16))
  await cp(path.join(folderOf('pdfjs-dist'), 'cmaps'), path.join(target, 'cmaps'), {
    recursive: true
  })
  await writeFile(path.join(target, 'LICENSES'), await licencesOf(libraries))
}

await bundle()
