/** What threads have in common, whatever they do: how they start, and when they end for want of work. */

import {type ResourceLimits, Worker, type WorkerOptions} from 'node:worker_threads'

/** After so long without work a thread is ended, in milliseconds: an editor stays open for days, and so does `remark --watch`. */
const idleTime = 10_000

/** Start a thread, whose program writes nothing. */
export function startWorker(
  program: string,
  resourceLimits: ResourceLimits,
  given: Pick<WorkerOptions, 'workerData' | 'transferList'> = {}
): Worker {
  return new Worker(program, {
    ...given,
    resourceLimits,
    // A flag such as --input-type of the main program is none of the thread's.
    execArgv: [],
    stdout: true,
    stderr: true
  })
}

/** End a thread after some time; the timer, which is cleared when there is work, does not keep the process alive. */
export function endWhenIdle(end: () => void): NodeJS.Timeout {
  return setTimeout(end, idleTime).unref()
}
