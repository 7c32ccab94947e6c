/**
 * Threads that read papers: at most one a core, started when there is a paper to read, watched while
 * they read, and ended when a paper takes too long or too much memory.
 *
 * A hostile paper keeps its thread in a loop that nothing but ending the thread stops, and takes memory
 * that no limit of a thread counts (array buffers). So the main thread looks at the clock and at the
 * memory of the process while threads are at work.
 */

import {createRequire} from 'node:module'
import {availableParallelism} from 'node:os'
import type {Worker} from 'node:worker_threads'
import {endWhenIdle, startWorker} from '../threads.ts'
import type {ReadReply, ReadRequest} from './messages.ts'
import type {PaperLimits} from './types.ts'

/** The thread's program, the libraries in it: built by `npm run build:reader`, in the package's `dist`. */
export const readerProgram = createRequire(import.meta.url).resolve('#reader')

/** The heap of a thread, in MB: ten times what the largest of 118 papers took. */
const heapLimit = 1_000

/** Threads at most; each takes some 150 MB, and the rules run beside them. */
const maxThreads = Math.min(availableParallelism(), 8)

/** How often the memory is looked at, in milliseconds; a bomb unpacks some 50 MB in that time. */
const watchEvery = 50

/**
 * After so many papers a thread is ended, lest what its library keeps adds up. After 300 papers the heap of one held
 * 20 MB, no more than after 26; a new thread reads its first papers at half the pace, until its code is compiled.
 */
const papersPerThread = 1_000

/** A paper that waits to be read, or is being read. */
interface Job {
  request: ReadRequest
  limits: PaperLimits
  /** Read while nothing else is, because the memory ran out while it was read beside others. */
  alone: boolean
  resolve: (reply: ReadReply) => void
  reject: (error: unknown) => void
}

/** A thread, and what it does. */
interface Thread {
  worker: Worker
  job: Job | undefined
  papers: number
  /** Ends the reading of a paper that takes too long, or the thread that has nothing to do. */
  timer: NodeJS.Timeout | undefined
}

const threads = new Set<Thread>()
const waiting: Job[] = []
let watch: NodeJS.Timeout | undefined
/** The memory of the process before the reading began. */
let memoryBefore = 0

/**
 * Read a paper in a thread.
 *
 * @returns the thread's answer; `too-slow` or `too-large` when it was ended.
 */
export function readInThread(request: ReadRequest, limits: PaperLimits): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    waiting.push({request, limits, alone: false, resolve, reject})
    next()
  })
}

/** Give work to threads, as long as there is any and one may be started. */
function next(): void {
  const busy = [...threads].filter((thread) => thread.job)
  const job = waiting[0]
  if (job === undefined) return
  if (busy.length >= maxThreads || busy.some((thread) => thread.job?.alone)) return
  if (job.alone && busy.length > 0) return
  waiting.shift()
  if (busy.length === 0) memoryBefore = process.memoryUsage.rss()
  start(job, [...threads].find((thread) => !thread.job) ?? startThread())
  next()
}

/** Start a thread. It does not keep the process alive unless it has work. */
function startThread(): Thread {
  const worker = startWorker(readerProgram, {maxOldGenerationSizeMb: heapLimit})
  const thread: Thread = {worker, job: undefined, papers: 0, timer: undefined}
  worker.on('message', (reply: ReadReply) => finish(thread, reply))
  worker.on('error', (error) => fail(thread, error))
  threads.add(thread)
  return thread
}

/** Let a thread read a paper. */
function start(job: Job, thread: Thread): void {
  clearTimeout(thread.timer)
  thread.job = job
  thread.papers++
  thread.timer = setTimeout(() => stop(thread, {problem: 'too-slow'}), job.limits.milliseconds)
  thread.worker.ref()
  watch ??= setInterval(watchMemory, watchEvery)
  try {
    thread.worker.postMessage(job.request)
  } catch (error) {
    fail(thread, error as Error)
  }
}

/** Take a thread's answer, and let the thread rest. */
function finish(thread: Thread, reply: ReadReply): void {
  const job = release(thread)
  if (thread.papers >= papersPerThread) end(thread)
  else rest(thread)
  job?.resolve(reply)
  next()
}

/** Wait for work, but not for long, and without keeping the process alive. */
function rest(thread: Thread): void {
  thread.worker.unref()
  thread.timer = endWhenIdle(() => end(thread))
}

/** End a thread that takes too long or too much, and answer in its place. */
function stop(thread: Thread, reply: ReadReply): void {
  const job = release(thread)
  end(thread)
  job?.resolve(reply)
  next()
}

/** A thread died: of memory, when its heap is full; of anything else, by a fault of ours. */
function fail(thread: Thread, error: Error): void {
  const job = release(thread)
  end(thread)
  const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  if (outOfMemory) job?.resolve({problem: 'too-large', detail: 'it takes too much memory'})
  else job?.reject(error)
  next()
}

/** Take the work from a thread; nobody watches a process that reads nothing. */
function release(thread: Thread): Job | undefined {
  clearTimeout(thread.timer)
  const job = thread.job
  thread.job = undefined
  if (watch && ![...threads].some((thread) => thread.job)) {
    clearInterval(watch)
    watch = undefined
  }
  return job
}

/** End a thread. */
function end(thread: Thread): void {
  threads.delete(thread)
  clearTimeout(thread.timer)
  void thread.worker.terminate()
}

/**
 * End the threads when the process has grown too much. Which of several papers is to blame, the memory
 * does not tell: each is read again alone, and the one that then takes too much is refused.
 */
function watchMemory(): void {
  const busy = [...threads].filter((thread) => thread.job)
  const growth = process.memoryUsage.rss() - memoryBefore
  const over = busy.filter((thread) => growth > thread.job!.limits.memory)
  if (over.length === 0) return
  if (busy.length === 1) {
    stop(busy[0]!, {problem: 'too-large', detail: 'it takes too much memory'})
    return
  }
  for (const thread of busy) {
    const job = release(thread)!
    end(thread)
    waiting.unshift({...job, alone: true})
  }
  next()
}
