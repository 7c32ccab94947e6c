/** Find where a LaTeX source includes other files. */

import {matchesOf} from '../text/matches.ts'

/** A place where a file is included. */
export interface Include {
  /** The file as the source names it, relative to the paper's folder. */
  name: string
  start: number
  end: number
}

/** `\input{a}`, `\include{a}`, `\subfile{a}`; plain TeX's `\input a`; the two groups after `\import`. */
const patterns = [
  /\\(?:input|include|subfile)[^\S\n]{0,20}\{([^{}\n]{1,200})\}/g,
  /\\input[^\S\n]{1,20}([\w./-]{1,200})/g,
  /\\(?:sub)?import\*?\{([^{}\n]{1,200})\}\{([^{}\n]{1,200})\}/g
]

/** The files that a source includes, in its order; what stands in comments includes nothing. */
export function includesOf(source: string): Include[] {
  const includes: Include[] = []
  let start = 0
  for (const line of source.split('\n')) {
    if (line.includes('\\')) {
      for (const include of includesIn(withoutComment(line), start)) includes.push(include)
    }
    start += line.length + 1
  }
  return includes
}

/** The files that a line includes; the line starts at a place of the source. */
function includesIn(line: string, offset: number): Include[] {
  const includes: Include[] = []
  for (const pattern of patterns) {
    for (const {0: whole, 1: first, 2: second, index} of matchesOf(line, pattern)) {
      const name = second === undefined ? first!.trim() : `${first!.trim()}/${second.trim()}`
      includes.push({name, start: offset + index, end: offset + index + whole.length})
    }
  }
  return includes.sort((a, b) => a.start - b.start)
}

/** A line up to its first percent sign that no backslash stands before. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('%'); at !== -1; at = line.indexOf('%', at + 1)) {
    if (line[at - 1] !== '\\') return line.slice(0, at)
  }
  return line
}
