/** Find where a LaTeX source includes other files. */

/** A place where a file is included. */
export interface Include {
  /** The file as the source names it, relative to the paper's folder. */
  name: string
  start: number
  end: number
}

/** `\input{a}`, `\input a`, `\include{a}`, `\subfile{a}`, `\import{folder/}{a}`; and comments, to pass over. */
const includeOrComment =
  /(?<!\\)%[^\n]*|\\(?:input|include|subfile)[^\S\n]{0,20}\{(?<braced>[^{}\n]{1,1000})\}|\\input[^\S\n]{1,20}(?<bare>[\w./-]{1,1000})|\\(?:sub)?import\*?\{(?<folder>[^{}\n]{1,1000})\}[^\S\n]{0,20}\{(?<file>[^{}\n]{1,1000})\}/g

/** The files that a source includes, in its order. */
export function includesOf(source: string): Include[] {
  const includes: Include[] = []
  for (const {0: whole, index, groups = {}} of source.matchAll(includeOrComment)) {
    const {braced, bare, folder, file} = groups
    const name = folder === undefined ? (braced ?? bare) : `${folder.trim()}/${file!.trim()}`
    if (name === undefined) continue
    includes.push({name: name.trim(), start: index, end: index + whole.length})
  }
  return includes
}
