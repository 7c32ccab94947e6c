/** Opens papers (base: plain text only, until the formats arrive). */
import {readFile, realpath} from 'node:fs/promises'
import path from 'node:path'
import {type Paper, PaperError} from './types.ts'

/** A paper with look-ups. */
export interface OpenPaper extends Paper {
  lineAt: (offset: number) => number
  pageAt: (offset: number) => string | undefined
}

/** Resolve the frontmatter value. */
export async function locatePaper(
  root: string,
  roots: readonly string[],
  from: string,
  value: string
): Promise<string> {
  let real: string
  try {
    real = await realpath(path.resolve(from, value))
  } catch (error) {
    throw new PaperError('missing', `Cannot find the paper \`${value}\``, {cause: error})
  }
  const allowed = await Promise.all(
    [root, ...roots.map((d) => path.resolve(root, d))].map((d) => realpath(d))
  )
  if (!allowed.some((d) => real.startsWith(d + path.sep)))
    throw new PaperError('outside', `outside: ${value}`)
  return real
}

/** Open. */
export async function openPaper(realPath: string): Promise<OpenPaper> {
  const text = await readFile(realPath, 'utf8')
  return {
    format: 'text',
    text,
    pages: [],
    damage: [],
    lineAt: (offset) => text.slice(0, offset).split('\n').length,
    pageAt: () => undefined
  }
}
