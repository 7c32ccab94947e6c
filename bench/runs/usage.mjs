/** Loaded into a measured process before all else: writes what the process used when it ends. */

import {writeFileSync} from 'node:fs'

process.on('exit', () => {
  const {maxRSS, systemCPUTime, userCPUTime} = process.resourceUsage()
  const usage = {
    milliseconds: performance.now(),
    kilobytes: maxRSS,
    cpu: userCPUTime + systemCPUTime
  }
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage))
})
