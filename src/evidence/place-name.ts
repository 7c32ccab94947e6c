/** Names places of papers. */

import type {PaperPlace} from './judged-papers.ts'

/** Where a stretch of a paper stands, in words: the page where there are pages, else the line. */
export function placeName({line, page}: Pick<PaperPlace, 'line' | 'page'>): string {
  return page === undefined ? `line ${line}` : `page ${page}`
}
