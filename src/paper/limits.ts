/** How much a paper may cost before it is refused. */

import type {PaperLimits} from './types.ts'

/**
 * The limits of a paper when the caller sets none.
 *
 * Taken from real papers with room to spare (the largest of 118 had 60 pages and 6 MB) and from
 * hostile ones: a nested bomb of 7 kB or a form that expands 2^30 times never ends, and a stream that
 * unpacks to 1 GiB takes twice that. With the start of the program a run over one paper ends within 30
 * seconds.
 */
export const defaultLimits: PaperLimits = {
  bytes: 100_000_000,
  pages: 1_000,
  characters: 20_000_000,
  milliseconds: 27_000,
  memory: 1_000_000_000
}
