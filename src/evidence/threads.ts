/**
 * Threads that hold summaries against their papers while the main thread reads and reports others: two thirds of a
 * long run are spent so. They are given everything and open no paper.
 */

import {createRequire} from 'node:module'
import {availableParallelism} from 'node:os'
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  type Worker
} from 'node:worker_threads'
import type {OpenPaper} from '../paper/types.ts'
import type {Settings} from '../settings.ts'
import type {Summary} from '../summary/index.ts'
import {endWhenIdle, startWorker} from '../threads.ts'
import type {Findings, OwnFindings} from './findings.ts'
import type {FindingsReply, FindingsRequest} from './messages.ts'

/**
 * Threads at most; a core is left to the main thread. Each has its own code to compile and memory of its own, and two
 * of them do their part of a run about as fast as the main thread does the rest.
 */
const mostThreads = Math.min(availableParallelism() - 1, 2)

/** Files of a run from which on threads pay: one takes as long to start as a few summaries take to be judged. */
const fewestFiles = 16

/** Letters of the longest paper that is sent; a prepared one takes ten times its text. */
const longestPaper = 1_000_000

/**
 * The heap of a thread, in MB. V8 lets garbage lie as long as it may; over 430 summaries a thread with 200 MB was no
 * slower than one with ten times as many. When they are not enough the thread ends, and the main thread does its work.
 */
const heapLimits = {maxOldGenerationSizeMb: 200, maxYoungGenerationSizeMb: 16}

/** Threads that may fail in a process: papers may be too much for one, but where each fails, none is of use. */
const mostFailures = 3

/** A thread, and who waits for its answers, in their order. */
interface Thread {
  worker: Worker
  port: MessagePort
  waiting: ((findings: Findings | undefined) => void)[]
  timer: NodeJS.Timeout | undefined
}

const threads = new Set<Thread>()
let failures = 0

/** Which thread has each paper, by path: preparing one takes longer than judging a summary. */
const owners = new Map<string, Thread>()

/** Whether a run of so many files is worth threads. Sources that were not built have none. */
export function paysThreads(files: number): boolean {
  const mayStart = mostThreads > 0 && failures < mostFailures && !import.meta.url.endsWith('.ts')
  return mayStart && files >= fewestFiles
}

/**
 * What a summary and its paper show, found in a thread, which also keeps it.
 *
 * @returns `undefined` when no thread can find it: the main thread has to.
 */
export function findInThread(
  {place: _, placeInSource: _of, ...summary}: Summary,
  own: OwnFindings,
  {lineAt: _line, pageAt: _page, path, ...paper}: OpenPaper,
  settings: Settings,
  key: string | undefined
): Promise<Findings | undefined> {
  if (paper.text.length > longestPaper) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    ask(threadFor(path), {summary, own, paper, path, settings, key}, resolve)
  })
}

/** The thread that has a paper, or else the one with least to do; it will be given the paper’s other summaries, too. */
function threadFor(path: string): Thread {
  const owner = owners.get(path)
  if (owner) return owner
  const thread =
    threads.size < mostThreads
      ? startThread()
      : [...threads].reduce((one, other) =>
          other.waiting.length < one.waiting.length ? other : one
        )
  owners.set(path, thread)
  return thread
}

function startThread(): Thread {
  const {port1: port, port2} = new MessageChannel()
  const program = createRequire(import.meta.url).resolve('#holder')
  const worker = startWorker(program, heapLimits, {workerData: port2, transferList: [port2]})
  const thread: Thread = {worker, port, waiting: [], timer: undefined}
  port.on('message', (reply: FindingsReply) => take(thread, reply))
  // Whatever went wrong, the main thread goes through the same and says so.
  worker.on('error', () => fail(thread))
  worker.on('exit', () => fail(thread))
  threads.add(thread)
  return thread
}

/** Give work to a thread. It does not keep the process alive unless it has some. */
function ask(thread: Thread, request: FindingsRequest, resolve: Thread['waiting'][number]) {
  clearTimeout(thread.timer)
  thread.waiting.push(resolve)
  thread.worker.ref()
  thread.port.ref()
  thread.port.postMessage(request)
}

/**
 * Take the answers that are there. The files of a run are read all at once, and until the last of them is parsed no
 * event is handled: the threads would soon be idle.
 */
export function takeAnswers(): void {
  for (const thread of threads) {
    for (;;) {
      const reply = receiveMessageOnPort(thread.port)
      if (!reply) break
      take(thread, reply.message as FindingsReply)
    }
  }
}

/** Take a thread's answer, and let it rest when it was the last. */
function take(thread: Thread, reply: FindingsReply) {
  thread.waiting.shift()?.('findings' in reply ? reply.findings : undefined)
  if (thread.waiting.length > 0) return
  thread.worker.unref()
  thread.port.unref()
  clearTimeout(thread.timer)
  thread.timer = endWhenIdle(() => end(thread))
}

/** A thread ended without being told to. */
function fail(thread: Thread) {
  if (!threads.has(thread)) return
  failures++
  end(thread)
}

/** End a thread; who waits for it is told that nothing was found. */
function end(thread: Thread) {
  threads.delete(thread)
  clearTimeout(thread.timer)
  for (const [path, owner] of owners) if (owner === thread) owners.delete(path)
  thread.port.close()
  void thread.worker.terminate()
  for (const resolve of thread.waiting.splice(0)) resolve(undefined)
}
