/** The process that fuzzes: does the job, and says which case it is at. */

import {fuzzDocuments} from './documents.ts'
import type {Failure} from './failure.ts'
import {fuzzQuotations} from './quotations.ts'
import {measureSlowPaths} from './slow-paths.ts'

/** What is to be done. */
export interface Job {
  /** Pairs of a quotation and a paper. */
  quotations: number
  /** Markdown documents. */
  documents: number
  /** After so many seconds the rest is left out. */
  seconds: number
  /** Seed of the first case; each case after it has the next. */
  seed: number
  /** Whether the time of huge inputs is measured. */
  slowPaths: boolean
}

/** What the process says to the one that watches it. */
export interface Message {
  /** Where it is. */
  beat?: string
  /** What came to its end, with its figures and failures. */
  title?: string
  figures?: object
  failures?: Failure[]
}

const job = JSON.parse(process.argv[2]!) as Job
const end = Date.now() + job.seconds * 1000
const isOver = () => Date.now() > end
const say = (message: Message) => process.send?.(message)
const beatOf = (what: string) => (seed: number) => say({beat: `${what} --seed ${seed}`})

if (job.quotations > 0) {
  const outcome = fuzzQuotations(job.quotations, job.seed, beatOf('quotation'), isOver)
  say({title: 'Quotations', ...outcome})
}
if (job.documents > 0) {
  const outcome = await fuzzDocuments(job.documents, job.seed, beatOf('document'), isOver)
  say({title: 'Documents', ...outcome})
}
if (job.slowPaths) {
  const outcome = await measureSlowPaths((what) => say({beat: what}))
  say({title: 'Slow paths', ...outcome})
}
