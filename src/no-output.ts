/** For threads: what libraries write there is nobody's output. */

/**
 * Let this thread write nothing. Handed to the main thread, output that nobody takes would keep the process alive as long as the thread, which
 * rests for a while when its work is done.
 */
export function writeNothing(): void {
  const taken = () => true
  process.stdout.write = taken
  process.stderr.write = taken
}
