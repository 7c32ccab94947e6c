/** Names files as their repository does, for those who show messages beside its lines. */

import path from 'node:path'
import type {VFile} from 'vfile'
import {relativePath} from '../names.ts'

/**
 * The path of a file in its repository, with `/`; it begins with `../`, or is absolute, for what lies outside.
 *
 * A repository begins at `GITHUB_WORKSPACE`, else at the working directory: so messages also find their files when remark runs
 * in a folder of the repository.
 */
export function repositoryPath({cwd, path: name = 'stdin'}: VFile): string {
  const root = process.env.GITHUB_WORKSPACE ?? cwd
  return relativePath(root, path.resolve(cwd, name))
}
