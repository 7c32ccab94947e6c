/**
 * Fuzzes the matcher and the preset, bounded in count and time:
 * `npm run fuzz -- --quotations N --documents N --seconds N --seed S [--slow-paths]`. Without counts it tries some of both.
 *
 * The work is done in a process of its own, so that a case that hangs is seen, named and ended. Exits with 1 when
 * a promise was broken; each failure comes with the seed that shows it again.
 */

import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Failure} from './failure.ts'
import type {Job, Message} from './worker.ts'

/** A case that takes longer hangs: loaded machines take seconds for what takes a quiet one milliseconds. */
const hangSeconds = 60

const job = readArguments(process.argv.slice(2))
let current = 'the start'
let beatAt = Date.now()
let broken = false

const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [JSON.stringify(job)])
worker.on('message', (message: Message) => {
  beatAt = Date.now()
  if (message.beat !== undefined) current = message.beat
  if (message.title !== undefined) {
    console.log(`${message.title}: ${JSON.stringify(message.figures)}`)
  }
  if (message.failures) printFailures(message.failures)
})
const watchdog = setInterval(() => {
  if (Date.now() - beatAt > hangSeconds * 1000) worker.kill('SIGKILL')
}, 1000)
worker.on('exit', (code) => {
  clearInterval(watchdog)
  if (code !== 0) console.log(`Hung or died at: ${current}`)
  process.exitCode = broken || code !== 0 ? 1 : 0
})

function printFailures(failures: readonly Failure[]) {
  for (const promise of new Set(failures.map((failure) => failure.promise))) {
    const own = failures.filter((failure) => failure.promise === promise)
    broken = true
    console.log(`\nBroken: ${promise}`)
    for (const {seed, details} of own) {
      console.log(`  --seed ${seed}: ${JSON.stringify(details, undefined, 2)}`)
    }
  }
}

function readArguments(args: string[]): Job {
  const text = {type: 'string'} as const
  const {values} = parseArgs({
    args,
    options: {
      quotations: text,
      documents: text,
      seconds: text,
      seed: text,
      'slow-paths': {type: 'boolean', default: false}
    }
  })
  const number = (name: 'quotations' | 'documents' | 'seconds' | 'seed', fallback: number) => {
    const given = Number(values[name] ?? fallback)
    if (!Number.isSafeInteger(given) || given < 0)
      throw new Error(`Unexpected \`${values[name]}\` for --${name}, expected a whole number`)
    return given
  }
  const isAsked =
    values.quotations !== undefined || values.documents !== undefined || values['slow-paths']
  return {
    quotations: number('quotations', isAsked ? 0 : 3000),
    documents: number('documents', isAsked ? 0 : 300),
    seconds: number('seconds', 3600),
    seed: number('seed', 1),
    slowPaths: values['slow-paths']
  }
}
