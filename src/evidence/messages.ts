/** What the main thread and the threads that hold summaries against papers tell each other. */

import type {Paper} from '../paper/types.ts'
import type {Settings} from '../settings.ts'
import type {SummaryText} from '../summary/index.ts'
import type {Findings, OwnFindings} from './findings.ts'

/** A summary, and the paper to hold it against. */
export interface FindingsRequest {
  summary: SummaryText
  own: OwnFindings
  paper: Paper
  /** The paper's real path. */
  path: string
  settings: Settings
  /** Under which name the findings are kept on disk; missing when they are not. */
  key: string | undefined
}

/** What they show; a failure is left to the main thread, which meets it too and says so. */
export type FindingsReply = {findings: Findings} | {failed: true}
