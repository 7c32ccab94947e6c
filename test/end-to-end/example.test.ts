/** Promises of example/README.md: what it says of the summaries is what is reported of them. */

import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = path.join(root, 'example')

interface Message {
  place: {start: {line: number}}
}

/** The lines of the messages on each summary, in order. */
function reportedLines(): Record<string, number[]> {
  const {stderr} = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/remark-cli/cli.js'),
      'summaries',
      '--report',
      'remark-preset-lint-paper-summary/report/json'
    ],
    {cwd: folder, encoding: 'utf8'}
  )
  const {files} = JSON.parse(stderr) as {files: {path: string; messages: Message[]}[]}
  return Object.fromEntries(
    files
      .filter(({messages}) => messages.length > 0)
      .map((file) => [
        path.basename(file.path),
        inOrder(file.messages.map((one) => one.place.start.line))
      ])
  )
}

/** The lines that the table names, by summary. */
function toldLines(): Record<string, number[]> {
  const text = readFileSync(path.join(folder, 'README.md'), 'utf8')
  const told: Record<string, number[]> = {}
  let name = ''
  for (const [, first, lines] of text.matchAll(
    /^\| (?:`([\w-]+\.md)` )?\| [^|]*\| ([\d, ]+) \|$/gm
  )) {
    name = first ?? name
    told[name] = [...(told[name] ?? []), ...lines!.split(',').map(Number)]
  }
  return Object.fromEntries(Object.entries(told).map(([file, lines]) => [file, inOrder(lines)]))
}

function inOrder(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b)
}

it('tells each line of which something is reported, and no other', {timeout: 120_000}, () => {
  expect(toldLines()).toEqual(reportedLines())
})
