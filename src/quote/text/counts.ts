/** Counts how often runs of symbols stand in a text: all of them in one pass. */

/** A run that is counted. */
interface Counted {
  run: string
  count: number
  /** Where the last that was found ends, so that none overlap. */
  free: number
}

/** Symbols by which runs are looked up, and the buckets that they are put in: for a few hundred runs, most are empty. */
const BEGINNING = 4
const BUCKETS = 4096

/** How often a text has each of some runs of symbols, without overlaps, wherever words begin and end. */
export function countsIn(symbols: string, runs: Iterable<string>): Map<string, number> {
  const counted = new Map<string, Counted>()
  const buckets: (Counted[] | undefined)[] = new Array(BUCKETS)
  for (const run of runs) {
    if (counted.has(run)) continue
    const one = {run, count: run.length < BEGINNING ? countShort(symbols, run) : 0, free: 0}
    counted.set(run, one)
    if (run.length < BEGINNING) continue
    let bucket = 0
    for (let at = 0; at < BEGINNING; at++) bucket = hashWith(bucket, run.charCodeAt(at))
    const others = buckets[bucket]
    if (others) others.push(one)
    else buckets[bucket] = [one]
  }
  let hash = 0
  for (let end = 1; end <= symbols.length; end++) {
    hash = hashWith(hash, symbols.charCodeAt(end - 1))
    const bucket = buckets[hash]
    if (bucket) countAt(symbols, end - BEGINNING, bucket)
  }
  return new Map([...counted].map(([run, {count}]) => [run, count]))
}

/** The hash of the last symbols of a text, made of that of the symbols before and the next one. */
function hashWith(hash: number, symbol: number): number {
  // Each symbol moves the others on by three of the twelve bits, so that the last four are left.
  return ((hash << 3) ^ symbol) & (BUCKETS - 1)
}

function countAt(symbols: string, place: number, bucket: readonly Counted[]): void {
  for (const one of bucket) {
    if (place < one.free || !symbols.startsWith(one.run, place)) continue
    one.count++
    one.free = place + one.run.length
  }
}

function countShort(symbols: string, run: string): number {
  return run === '' ? 0 : symbols.split(run).length - 1
}
