/**
 * Build the thread that reads PDFs, with pdf.js in it, into one file: `dist/pdf/worker.js`.
 *
 * As a dependency pdf.js would bring 41 MB and a native library of 33 MB to draw with. Text needs
 * neither, only its code and its tables of characters for Chinese, Japanese and Korean.
 */

import {createHash} from 'node:crypto'
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = path.join(root, 'dist/pdf')
const pdfjs = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Changes to pdf.js: the file, what it says, and what it is to say. */
const changes: [file: RegExp, before: string, after: string][] = [
  // No library to draw with is looked for.
  [/legacy\/build\/pdf\.mjs$/, 'require("@napi-rs/canvas")', 'undefined'],
  // Text comes with the names of its fonts: a font of signs is told by its name.
  [
    /legacy\/build\/pdf\.worker\.mjs$/,
    'fontFamily: font.fallbackName,',
    'fontFamily: font.fallbackName, name: font.name,'
  ]
]

/** Make the changes; fails when pdf.js has changed so that there is nothing to change. */
const changed: Plugin = {
  name: 'changed',
  setup(build) {
    for (const [filter, before, after] of changes) {
      build.onLoad({filter}, async ({path: file}) => {
        const code = await readFile(file, 'utf8')
        if (!code.includes(before)) throw new Error(`${file} no longer has ${before}`)
        return {contents: code.replaceAll(before, after), loader: 'js'}
      })
    }
  }
}

/** Build the bundle. Also vitest's global set-up, so that tests never run an old one. */
export async function setup(): Promise<void> {
  await mkdir(target, {recursive: true})
  await build({
    absWorkingDir: root,
    entryPoints: ['src/paper/pdf/worker.ts'],
    outfile: path.join(target, 'worker.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    // The package's own `sideEffects: false` would drop what is put in place for pdf.js.
    ignoreAnnotations: true,
    legalComments: 'none',
    plugins: [changed]
  })
  const worker = await readFile(path.join(target, 'worker.js'))
  const version = createHash('sha256').update(worker).digest('hex').slice(0, 16)
  await writeFile(path.join(target, 'version'), version)
  await cp(path.join(pdfjs, 'cmaps'), path.join(target, 'cmaps'), {recursive: true})
  await cp(path.join(pdfjs, 'LICENSE'), path.join(target, 'LICENSE-pdfjs'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup()
