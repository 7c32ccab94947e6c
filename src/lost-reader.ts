/** Lets a run come to its end whose report nobody reads any more, as in `remark . 2>&1 | head`. */

/**
 * Bear that standard error cannot be written.
 *
 * Node throws what nobody hears; unified-args (11.0) answers whatever is thrown with a line on standard error, which
 * fails as well, and so on for ever at full load. Heard here, the run does the rest of its work and fails.
 */
export function bearLostReader() {
  if (!process.stderr.listeners('error').includes(fail)) process.stderr.on('error', fail)
}

function fail() {
  process.exitCode = 1
}
