/** Runs `remark` under `strace`, and says which files it asked the system for. */

import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'

/** Whether `strace` is there and may trace: in containers it is at times forbidden. */
export const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** What a traced run came to. */
export interface Trace {
  report: string
  status: number | null
  /** Every path that was opened, looked at or read as a link, absolute, each once. */
  files: string[]
}

/**
 * Run `node` with arguments in a folder.
 *
 * @param log where the trace is written, outside of what is traced.
 */
export function trace(folder: string, log: string, args: readonly string[]): Trace {
  const {status, stderr} = spawnSync(
    'strace',
    ['-f', '-qq', '-s', '8192', '-e', 'trace=%file', '-o', log, process.execPath, ...args],
    // Through io_uring files would be opened unseen.
    {cwd: folder, encoding: 'utf8', env: {...process.env, UV_USE_IO_URING: '0'}}
  )
  return {status, report: stderr, files: filesIn(readFileSync(log, 'utf8'), folder)}
}

/** The paths in a log; octal escapes are bytes, and relative paths lie in the folder of the run. */
function filesIn(log: string, folder: string): string[] {
  const files = new Set<string>()
  for (const line of log.split('\n')) {
    // The program's own start, and calls that another thread interrupted: their beginning has the path.
    if (/^\d+ +(?:execve\(|<\.\.\.)/.test(line)) continue
    for (const [, quoted] of line.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      files.add(path.resolve(folder, unescaped(quoted!)))
      // Of a call that reads a link, the second string is what the link says, not what is opened.
      if (/readlink/.test(line)) break
    }
  }
  return [...files]
}

function unescaped(text: string): string {
  const bytes = text.replace(/\\([0-7]{1,3}|.)/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code
  )
  return Buffer.from(bytes, 'latin1').toString()
}
