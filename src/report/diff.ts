/** `--report …/report/diff`: what the fix plugin would change, as a patch; the dry run of `remark --output`. */

import {createTwoFilesPatch} from 'diff'
import type {VFile} from 'vfile'
import {fixedText, textBefore} from '../fix.ts'
import {readOptions} from '../options.ts'
import {isWatched, printable, printablePath} from '../untrusted.ts'
import {unprocessed} from './findings.ts'
import {deliver, type OutputOptions, outputOptions} from './output.ts'

/**
 * Lines around a change, as `git diff` and `diff -u` have them.
 */
const contextLines = 3

/**
 * Show the certain replacements in unified format, which `git apply` reads.
 *
 * On a terminal and in a log of CI, what would steer either is made visible; in a file or a pipe the
 * patch is exact.
 *
 * Named beside the fix plugin, it shows what all of its passes come to; without it, the first pass.
 * Nothing is written.
 *
 * @param files Files that were linted and not written.
 * @returns The patch; a sentence when there is nothing to fix (a file is empty then), and one for each file that could not be
 *   processed, which `git apply` passes over.
 * @throws Error naming the option that is wrong, or when the file cannot be written.
 */
export default async function reportDiff(
  files: readonly VFile[],
  options: OutputOptions = {}
): Promise<string> {
  const {output} = readOptions(outputOptions, options, 'report/diff')
  const patches = files
    .map((file) => ({name: printablePath(file), before: textBefore(file), after: fixedText(file)}))
    .filter(({before, after}) => before !== after)
    .map(({name, before, after}) =>
      createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        context: contextLines,
        headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
      })
    )
  const failures = files.flatMap((file) => {
    const failure = unprocessed(file)
    return failure === undefined ? [] : `Not looked at: ${printablePath(file)}. ${failure}\n`
  })
  const told = failures.join('')
  if (output !== undefined) return told + (await deliver(patches.join(''), files, output))
  if (patches.length === 0) return told || 'Nothing to fix.\n'
  return told + (isWatched() ? printable(patches.join('')) : patches.join(''))
}
