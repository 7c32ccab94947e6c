/** What a fuzzed promise that did not hold looks like. */

/** One case that failed. */
export interface Failure {
  /** The promise that was broken, in a few words; failures of one promise are shown together. */
  promise: string
  /** Seed of the case: `--seed` with it and a count of 1 runs it again. */
  seed: number
  /** The texts of the case, as small as they could be made. */
  details: Record<string, unknown>
}

/** Told of each case before it begins, so that a watchdog knows which one hangs. */
export type Beat = (seed: number) => void

/** Processor time that one call may take, in milliseconds: ten times what the slowest takes. */
export const callLimit = 5_000

/** Failures of one promise that are kept; a figure counts the others. */
const kept = 5

/** The failures of a run: the first few of each promise, and how many there were. */
export class Failures {
  readonly list: Failure[] = []
  readonly #counts = new Map<string, number>()

  add(failure: Failure) {
    const count = this.#counts.get(failure.promise) ?? 0
    this.#counts.set(failure.promise, count + 1)
    if (count < kept) this.list.push(failure)
  }

  /** Whether a failure of this promise was seen before. */
  has(promise: string): boolean {
    return this.#counts.has(promise)
  }

  /** How often each promise was broken. */
  get counts(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}

/** Processor time of this process so far, in milliseconds; unlike wall time it does not count what others do. */
export function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
