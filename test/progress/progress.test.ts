/** Promises of the progress line. */

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import preset from '../../src/index.ts'
import progress from '../../src/progress.ts'
import {run} from '../fix/engine.ts'

const files = Object.fromEntries(Array.from({length: 4}, (_, index) => [`${index}.md`, 'x\n']))
const wasTerminal = process.stderr.isTTY
let written = ''

beforeEach(() => {
  written = ''
  process.stderr.isTTY = true
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text
    return true
  })
})
afterEach(() => {
  process.stderr.isTTY = wasTerminal
  vi.restoreAllMocks()
})

/** Let each look at the clock find it `step` milliseconds later. */
function tick(step: number) {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += step
    return now
  })
}

describe('the progress line', () => {
  it('counts files in a long run, and is gone before the report', async () => {
    tick(1000)
    await run(files, {plugins: [progress]})
    expect(written).toMatch(/\r\d of 4 files checked/)
    expect(written.endsWith('\r\u001B[K')).toBe(true)
  })

  it('is part of the preset', async () => {
    tick(1000)
    await run(files, {plugins: [preset]})
    expect(written).toContain('of 4 files checked')
  })

  it('is silent in a short run', async () => {
    tick(1)
    await run(files, {plugins: [progress]})
    expect(written).toBe('')
  })

  it('is silent where nobody watches', async () => {
    process.stderr.isTTY = false
    tick(1000)
    await run(files, {plugins: [progress]})
    expect(written).toBe('')
  })
})
