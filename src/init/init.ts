/** Sets a folder of summaries and papers up: finds the pairs, names the papers, writes a configuration. */

import type {Dirent} from 'node:fs'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {namePaper, readFields} from './frontmatter.ts'
import {type Ambiguity, type Draft, findPairs, type Pair, paperEndings} from './pairs.ts'

/** What was found and done, or would be. */
export interface InitResult {
  /** Summaries whose frontmatter named no paper before. */
  pairs: Pair[]
  /** Summaries that name a paper already. */
  named: string[]
  /** Markdown files for which no paper was found; they were left alone. */
  unpaired: string[]
  /** Summaries and papers that share a title; they were left alone, too. */
  ambiguities: Ambiguity[]
  /** Name of the configuration that was written; `undefined` when there is one already. */
  written?: string | undefined
  /** The configuration that was there. */
  existing?: {file: string; namesPreset: boolean} | undefined
  /** Whether the folder has remark-cli and this package among its own. */
  installed: boolean
}

const name = 'remark-preset-lint-paper-summary'

/** The configuration that is written; `showsTitles`: whether the summaries' site shows the title of the frontmatter. */
function configuration(showsTitles: boolean) {
  const titles = [`${name}/rules/paper-title`, {frontmatter: true}]
  return {
    $schema: `./node_modules/${name}/schema.json`,
    plugins: showsTitles ? [name, titles] : [name]
  }
}

/** A heading of the first level, as it begins a line. */
const firstLevel = /^ {0,3}#[ \t]/m

/** Whether most summaries have their title in the frontmatter alone, as sites have it that show it above the text. */
function showTitles(summaries: readonly Draft[]): boolean {
  const shown = summaries.filter(({title, text}) => title !== undefined && !firstLevel.test(text))
  return shown.length * 2 > summaries.length
}

/** Names under which remark finds a configuration. */
const configurationName = /^\.remarkrc(?:\.(?:json|cjs|mjs|js|yaml|yml))?$/

/** Most entries of folders that are looked at: more than any library, less than a home folder. */
const mostEntries = 50_000

/**
 * Set a folder up. Files that exist are changed in one way alone: the frontmatter of a summary gains a
 * `paper`. An existing configuration is left as it is.
 *
 * @param folder The project's folder.
 * @param dryRun Whether to look and write nothing.
 * @throws Error when the folder cannot be read, or is far larger than a library of papers.
 */
export async function init(folder: string, dryRun: boolean): Promise<InitResult> {
  const files = await filesBelow(folder)
  const drafts = await readDrafts(
    folder,
    files.filter((file) => /\.(?:md|markdown)$/i.test(file))
  )
  const papers = files.filter((file) => paperEndings.includes(path.extname(file).toLowerCase()))
  const named = drafts.filter(({paper}) => paper !== undefined)
  const nameless = drafts.filter(({paper}) => paper === undefined)
  const {pairs, ambiguities} = await findPairs(folder, nameless.filter(mayBeNamed), papers)
  const told = new Set([
    ...pairs.map(({draft}) => draft.file),
    ...ambiguities.flatMap(({drafts}) => drafts)
  ])
  const existing = await existingConfiguration(folder)
  const installed = await isInstalled(folder)
  if (!dryRun) {
    for (const pair of pairs) await writePair(folder, pair)
    if (!existing) {
      const settled = configuration(showTitles([...pairs.map(({draft}) => draft), ...named]))
      const text = `${JSON.stringify(settled, null, 2)}\n`
      await writeFile(path.join(folder, '.remarkrc.json'), text, {flag: 'wx'})
    }
  }
  return {
    pairs,
    named: named.map(({file}) => file),
    unpaired: nameless.map(({file}) => file).filter((file) => !told.has(file)),
    ambiguities,
    written: existing ? undefined : '.remarkrc.json',
    existing,
    installed
  }
}

/** All files below a folder, relative to it, with `/`; no hidden ones, no installed packages, no links. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = []
  const folders = ['']
  let entries = 0
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const found: Dirent[] = await readdir(path.join(folder, at), {withFileTypes: true})
    entries += found.length
    if (entries > mostEntries) {
      throw new Error(
        `it holds more than ${mostEntries} files, name the folder of the summaries and their papers`
      )
    }
    for (const entry of found) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = path.posix.join(at, entry.name)
      if (entry.isDirectory()) folders.push(name)
      else if (entry.isFile()) files.push(name)
    }
  }
  return files.sort()
}

/** Whether the frontmatter of a draft may gain a field: one in TOML, as sites have it, is no YAML. */
function mayBeNamed({text}: Draft): boolean {
  return !/^\uFEFF?\+{3}\r?\n/.test(text)
}

async function readDrafts(
  folder: string,
  files: readonly string[]
): Promise<(Draft & {paper?: string | undefined})[]> {
  const drafts: (Draft & {paper?: string | undefined})[] = []
  for (const file of files) {
    const text = await readFile(path.join(folder, file), 'utf8')
    drafts.push({file, text, ...readFields(text)})
  }
  return drafts
}

async function writePair(folder: string, {draft, paper}: Pair) {
  const relative = path.posix.relative(path.posix.dirname(draft.file), paper)
  await writeFile(path.join(folder, draft.file), namePaper(draft.text, relative))
}

async function existingConfiguration(folder: string): Promise<InitResult['existing']> {
  const file = (await readdir(folder)).find((entry) => configurationName.test(entry))
  if (file) {
    const text = await readFile(path.join(folder, file), 'utf8')
    return {file, namesPreset: text.includes(name)}
  }
  const manifest = await manifestOf(folder)
  return 'remarkConfig' in manifest
    ? {
        file: 'package.json',
        namesPreset: JSON.stringify(manifest.remarkConfig).includes(name)
      }
    : undefined
}

async function isInstalled(folder: string): Promise<boolean> {
  const {dependencies, devDependencies} = await manifestOf(folder)
  const all = {...dependencies, ...devDependencies}
  return 'remark-cli' in all && name in all
}

interface Manifest {
  remarkConfig?: unknown
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** @throws Error when there is a `package.json` that is no JSON object. */
async function manifestOf(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}')
  try {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest === 'object' && manifest !== null) return manifest
  } catch {}
  throw new Error('Unexpected `package.json` that cannot be read, expected a JSON object')
}
