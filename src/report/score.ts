/** `--report …/report/score`: a line a summary and one in all, to read and to plot. */

import type {VFile} from 'vfile'
import {readOptions} from '../options.ts'
import {deliver, type OutputOptions, outputOptions} from './output.ts'
import {fileLine, totalLine} from './tally.ts'

/**
 * Report what became of the quotations: `path`, a tab, and `verified=… altered=… stitched=… absent=…
 * undecided=… errors=… warnings=… unchecked=… score=…`, and for a summary that was not held against a paper another tab and why;
 * the last line sums up. `scoreOf` says what the score is.
 *
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportScore(
  files: readonly VFile[],
  options: OutputOptions = {}
): Promise<string> {
  const {output} = readOptions(outputOptions, options, 'report/score')
  const lines: string[] = []
  for (const file of files) lines.push(await fileLine(file))
  lines.push(await totalLine(files))
  return deliver(`${lines.join('\n')}\n`, files, output)
}
