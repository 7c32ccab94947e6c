/** What is found out about a paper once, when it is first asked for, by those who need it: other modules need not know of it. */

import type {PreparedPaper} from './prepared.ts'

/** A function that finds something out about a paper, and keeps it for as long as the paper is kept. */
export function perPaper<Known>(
  find: (paper: PreparedPaper) => Known
): (paper: PreparedPaper) => Known {
  const papers = new WeakMap<PreparedPaper, {known: Known}>()
  return (paper) => {
    let found = papers.get(paper)
    if (!found) {
      found = {known: find(paper)}
      papers.set(paper, found)
    }
    return found.known
  }
}
