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

/** How long one call may take, in milliseconds: a hundred times what the slowest takes on a quiet machine. */
export const callLimit = 5_000
