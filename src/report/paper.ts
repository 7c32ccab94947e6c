/** Opens the paper that a summary was held against, for reports that show it. */

import path from 'node:path'
import type {VFile} from 'vfile'
import type {Evidence} from '../evidence.ts'
import {type OpenPaper, openPaper, PaperError} from '../paper/index.ts'

/** The paper of a file; `undefined` when it has changed meanwhile so that it cannot be read any more. */
export async function paperOf(file: VFile, {paper}: Evidence): Promise<OpenPaper | undefined> {
  try {
    return await openPaper(path.resolve(file.cwd, paper.path))
  } catch (error) {
    if (error instanceof PaperError) return undefined
    throw error
  }
}
