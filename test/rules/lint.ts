/** Runs one rule on texts, as `remark` would run it on files. */

import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkLint from 'remark-lint'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {applyEdits, certainEdits} from '../../src/edits.ts'
import type {Rule} from '../../src/rule.ts'
import type {SettingsInput} from '../../src/settings.ts'

/** What to lint. */
export interface Case {
  rule: Rule<never> | Rule
  /** What a user writes behind the rule's name. */
  config?: unknown
  settings?: SettingsInput | undefined
  /** The summary; it lies in the root of the project as `summary.md`. */
  summary: string
  /** Other files of the project, by path: papers above all. */
  files?: Record<string, string | Uint8Array> | undefined
  /** Rules that run behind it. */
  also?: readonly Rule[] | undefined
  /** Lint the tree as if it had been generated: without positions. */
  withoutPositions?: boolean | undefined
}

/** Lint a summary; the messages in the order of their places. */
export async function lint(test: Case): Promise<VFileMessage[]> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'paper-summary-')))
  try {
    for (const [name, content] of Object.entries(test.files ?? {})) {
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
      writeFileSync(path.join(folder, name), content)
    }
    const file = new VFile({cwd: folder, path: 'summary.md', value: test.summary})
    const processor = unified()
      .use(remarkParse)
      .use(remarkStringify)
      .use(remarkLint)
      .use(remarkFrontmatter)
      .use({settings: {paperSummary: test.settings}})
      .use(() => (test.withoutPositions ? removePositions : undefined))
      .use([[test.rule, test.config] as never, ...(test.also ?? [])])
    await processor.run(processor.parse(file), file)
    return file.messages.sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** A message as examples show it: `3:1-3:9: Unexpected …`; without a place, the reason alone. */
export function format(message: VFileMessage): string {
  const {place, reason} = message
  if (!place) return reason
  const at =
    'start' in place
      ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
      : `${place.line}:${place.column}`
  return `${at}: ${reason}`
}

/** The summary with the certain replacements made, as the fix plugin makes them in one pass. */
export function fix(summary: string, messages: readonly VFileMessage[]): string {
  return applyEdits(summary, certainEdits(messages, summary))
}

function removePositions(tree: Root) {
  const stack: {position?: unknown; children?: unknown[]}[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    delete node.position
    stack.push(...((node.children ?? []) as (typeof node)[]))
  }
}
