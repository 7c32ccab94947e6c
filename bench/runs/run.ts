/** Runs the real `remark` in a process of its own, and says what it took. */

import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** What one run took. */
export interface Usage {
  /** From the start of the process to its end. */
  milliseconds: number
  /** Time of all threads on all cores: less shaken by what else the machine does. */
  cpu: number
  /** The most memory that was resident at once, in megabytes. */
  megabytes: number
  /** Messages in the report, so that a run that did nothing is seen. */
  messages: number
}

/** Who is run: a name for the table, and the plugins of its configuration. */
export interface Contender {
  name: string
  plugins: string[]
  /** Whether what earlier runs kept on disk is taken away before each run. */
  anew?: boolean
}

const file = (url: string) => fileURLToPath(new URL(url, import.meta.url))
const usageHook = new URL('usage.mjs', import.meta.url).href
const command = file('../../node_modules/remark-cli/cli.js')

/** The preset as it is built in `dist`, as it runs every day: what the run before found is kept on disk. */
export const ours: Contender = {name: 'paper-summary', plugins: [file('../../dist/src/index.js')]}

/** The same in its first run, which finds everything itself and keeps it. */
export const oursAnew: Contender = {...ours, name: '… first run', anew: true}

/** The peer: remark-cli with the preset that its makers recommend. */
export const recommended: Contender = {
  name: 'recommended',
  plugins: [fileURLToPath(import.meta.resolve('remark-preset-lint-recommended'))]
}

/** remark-cli that only reads the files. */
export const bare: Contender = {name: 'bare', plugins: []}

/**
 * Run `remark` once.
 *
 * @param folder the project; its configuration is written anew.
 * @param target what to lint, relative to the folder.
 * @throws Error when the run ended in any other way than with a report.
 */
export function run(contender: Contender, folder: string, target: string): Usage {
  writeFileSync(path.join(folder, '.remarkrc.json'), JSON.stringify({plugins: contender.plugins}))
  const usageFile = path.join(folder, 'usage.json')
  const cache = path.join(folder, 'cache')
  if (contender.anew) rmSync(cache, {recursive: true, force: true})
  const before = performance.now()
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', usageHook, command, '--no-color', '--no-stdout', target],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {...process.env, BENCH_USAGE: usageFile, XDG_CACHE_HOME: cache}
    }
  )
  const milliseconds = performance.now() - before
  if (status !== 0 && status !== 1) throw new Error(`remark ended with ${status}:\n${stderr}`)
  const {cpu, kilobytes} = JSON.parse(readFileSync(usageFile, 'utf8'))
  return {
    milliseconds,
    cpu: cpu / 1000,
    megabytes: kilobytes / 1024,
    messages: stderr.match(/^ *\d+:\d+.* (?:error|warning) /gm)?.length ?? 0
  }
}

/**
 * Run several contenders by turns, so that what else the machine does meets all of them.
 *
 * @returns the medians of each, in the order given.
 */
export function compare(
  contenders: readonly Contender[],
  folder: string,
  target: string,
  times: number
): Usage[] {
  const usages: Usage[][] = contenders.map(() => [])
  for (let time = 0; time < times; time++) {
    contenders.forEach((contender, index) => {
      usages[index]!.push(run(contender, folder, target))
    })
  }
  return usages.map((own) => ({
    milliseconds: median(own.map((usage) => usage.milliseconds)),
    cpu: median(own.map((usage) => usage.cpu)),
    megabytes: median(own.map((usage) => usage.megabytes)),
    messages: median(own.map((usage) => usage.messages))
  }))
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}
