/** Runs unified-engine on files of a scratch project, as remark-cli does, with plugins given as functions. */

import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {remark} from 'remark'
import {engine, type Options} from 'unified-engine'
import type {VFile} from 'vfile'

/** A scratch project: files by path. */
export type Files = Record<string, string | Uint8Array>

/** Options of the engine; plugins of any type, which the engine's own types do not take. */
export type RunOptions = Partial<Omit<Options, 'plugins'>> & {plugins?: unknown[]}

/** What a run came to. */
export interface Run {
  /** The exit code that remark-cli would have. */
  code: number
  /** What was reported on standard error. */
  report: string
  /** What was written to standard output. */
  output: string
  files: VFile[]
  /** The bytes of a file after the run. */
  read: (name: string) => Buffer
}

/**
 * Run the engine over `*.md` of a scratch project.
 *
 * @param runs How often; between runs the files stay as they are, and the last run is returned.
 */
export async function run(files: Files, options: RunOptions, runs = 1): Promise<Run> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'paper-summary-')))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), content)
    }
    let result = await once(folder, options)
    for (let count = 1; count < runs; count++) result = await once(folder, options)
    const after = new Map(
      Object.keys(files).map((name) => [name, readFileSync(path.join(folder, name))])
    )
    return {...result, read: (name) => after.get(name)!}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function once(folder: string, options: RunOptions): Promise<Omit<Run, 'read'>> {
  const report = collect()
  const output = collect()
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: remark,
        cwd: folder,
        files: ['.'],
        extensions: ['md'],
        out: false,
        streamError: report.stream,
        streamOut: output.stream,
        ...options
      } as Options,
      (error, code, context) => {
        if (error || code === undefined) reject(error)
        else {
          resolve({code, report: report.text(), output: output.text(), files: context?.files ?? []})
        }
      }
    )
  })
}

function collect() {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {stream, text: () => Buffer.concat(chunks).toString()}
}
