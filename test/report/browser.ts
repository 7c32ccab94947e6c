/** Starts a real Chromium for tests; without one they are skipped loudly, and fail in CI. */

import {existsSync} from 'node:fs'
import {type Browser, chromium} from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether the tests that need a browser can run. */
export const hasBrowser = existsSync(executablePath)

if (!hasBrowser) {
  const told = `No Chromium at ${executablePath}: the evidence page is NOT tested. Install it, or name it in CHROMIUM.`
  if (process.env.CI) throw new Error(told)
  console.warn(told)
}

/** Start it, without a network. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}
