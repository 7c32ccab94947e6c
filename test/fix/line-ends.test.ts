/** Files with Windows line ends are linted at the right places, and stay as they are when they are fixed. */

import {expect, it} from 'vitest'
import rule from '../../rules/paper-title/index.ts'
import {fix, format, lint} from '../rules/lint.ts'

it('places messages in a file with CRLF, and keeps its line ends in a fix', async () => {
  const summary =
    "---\r\npaper: bees.txt\r\ntitle: 'Bees That Count Lamps'\r\n---\r\n\r\n# Bees That Counted Lamps\r\n\r\nBees.\r\n"
  const messages = await lint({rule, summary, files: {'bees.txt': 'Bees count lamps by day.'}})
  expect(messages.map(format)[0]).toMatch(/^6:3-6:26: /)
  expect(fix(summary, messages)).toBe(summary.replace('Counted', 'Count'))
})
