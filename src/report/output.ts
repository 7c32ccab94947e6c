/** Writes a report to the file that its option `output` names, so that nothing else gets between its lines. */

import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type {VFile} from 'vfile'
import {OptionsError} from '../options.ts'
import {printableLine} from '../untrusted.ts'
import {fileOptions} from './findings.ts'

/** The options of a reporter that has no others but those of a file. */
export const outputOptions = v.strictObject(fileOptions)

/** Options of such a reporter, as a user writes them. */
export type OutputOptions = v.InferInput<typeof outputOptions>

/** What the file system says of a place where no file can be written, whatever its state: the option names a wrong one. */
const wrongPlaces = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENAMETOOLONG'
])

/**
 * Deliver a report.
 *
 * @param output As the option has it.
 * @returns What remark prints: the report, or where it was written to.
 * @throws OptionsError when no file can be written there, another Error when writing failed, as on a full disk.
 */
export async function deliver(
  report: string,
  files: readonly VFile[],
  output: string | undefined
): Promise<string> {
  if (output === undefined) return report
  try {
    await writeFile(path.resolve(files[0]?.cwd ?? '', output), report)
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'its folder does not exist' : message
    const sentence = `Cannot write the report to \`${printableLine(output)}\`: ${printableLine(reason)}`
    throw wrongPlaces.has(code) ? new OptionsError(sentence) : new Error(sentence, {cause: error})
  }
  return `Wrote ${printableLine(output)}\n`
}
