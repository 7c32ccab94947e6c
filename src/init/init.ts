/** Sets a folder of summaries and papers up: finds the pairs, names the papers, writes a configuration. */

import type {Dirent} from 'node:fs'
import {access, constants, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parse as parseYaml} from 'yaml'
import {packageFacts} from '../package-facts.ts'
import {extensionOf, locatePaper, openPaper, paperExtensions} from '../paper/index.ts'
import {readSharedSettings, type Settings} from '../settings.ts'
import {refuseOtherEncoding} from '../source.ts'
import {type DraftFields, namePaper, readFields} from './frontmatter.ts'
import {type Ambiguity, type Draft, findPairs, type Pair} from './pairs.ts'

/** A file or a folder that was left alone because something is wrong with it. */
export interface Refusal {
  /** Relative to the project's folder. */
  file: string
  /** What is wrong, as a sentence. */
  reason: string
}

/** What was found and done, or would be. */
export interface InitResult {
  /** Summaries whose frontmatter named no paper before. */
  pairs: Pair[]
  /** Summaries that name a paper already. */
  named: string[]
  /** Those of them whose paper is not to be had, and why. */
  lost: Refusal[]
  /** Markdown files for which no paper was found; they were left alone. */
  unpaired: string[]
  /** Summaries and papers of which cannot be told which belong together; they were left alone, too. */
  ambiguities: Ambiguity[]
  /** What could not be read or written, and was left alone, too. */
  refusals: Refusal[]
  /** Name of the configuration that was written; `undefined` when there is one already. */
  written?: string | undefined
  /** The configuration that was there. */
  existing?: Configuration | undefined
  /** Configurations in folders below, that count there in place of the project's. */
  nested: Configuration[]
  /** Whether the folder has remark-cli and this package among its own. */
  installed: boolean
}

/** A configuration of remark that was there. */
export interface Configuration {
  /** Relative to the project's folder. */
  file: string
  namesPreset: boolean
  isScript: boolean
}

const {name} = packageFacts

/** The configuration that is written; `showsTitles`: whether the summaries' site shows the title of the frontmatter. */
function newConfiguration(showsTitles: boolean) {
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
  const shown = summaries.filter(({title, body}) => title !== undefined && !firstLevel.test(body))
  return shown.length * 2 > summaries.length
}

/** Names under which remark finds a configuration, the one that it takes first. */
const configurationNames = ['', '.json', '.cjs', '.mjs', '.js', '.yaml', '.yml'].map(
  (ending) => `.remarkrc${ending}`
)

/** Files that are taken for Markdown. */
const markdown = /\.(?:md|markdown)$/i

/** Most entries of folders that are looked at: more than any library, less than a home folder. */
const mostEntries = 50_000

/** A Markdown file, read. */
type ReadDraft = Draft & DraftFields

/**
 * Set a folder up. Files that exist are changed in one way alone: the frontmatter of a summary gains the field that
 * names its paper. An existing configuration is left as it is. A file that cannot be read or written, or whose
 * frontmatter is broken, does not keep others from being set up.
 *
 * @param folder The project's folder.
 * @param dryRun Whether to look and write nothing.
 * @throws Error when the folder cannot be read, is far larger than a library of papers, or has a configuration that
 *   cannot be read.
 */
export async function init(folder: string, dryRun: boolean): Promise<InitResult> {
  const refusals: Refusal[] = []
  const configuration = await configurationOf(folder)
  const {fields, roots} = readSharedSettings(configuration?.settings ?? {})
  const installed = await isInstalled(folder)
  const {files, configurations} = await filesBelow(folder, refusals)
  const drafts = await readDrafts(
    folder,
    files.filter((file) => markdown.test(file)),
    fields,
    refusals
  )
  const papers = files.filter((file) => paperExtensions.includes(extensionOf(file)))
  const named = drafts.filter(({paper}) => paper !== undefined)
  const nameless = drafts.filter(({paper}) => paper === undefined)
  const found = await findPairs(nameless, papers, (paper) =>
    tried(paper, refusals, () => openPaper(path.join(folder, paper)))
  )
  const pairs = await writePairs(folder, found.pairs, fields, dryRun, refusals)
  const told = new Set([
    ...found.pairs.map(({draft}) => draft.file),
    ...found.ambiguities.flatMap(({drafts}) => drafts)
  ])
  const settled = newConfiguration(showTitles([...pairs.map(({draft}) => draft), ...named]))
  return {
    pairs,
    named: named.map(({file}) => file),
    // A configuration that is a program may name folders that are not known here.
    lost: configuration?.existing?.isScript ? [] : lostPapers(folder, roots, named),
    nested: await nestedConfigurations(folder, configurations),
    unpaired: nameless.map(({file}) => file).filter((file) => !told.has(file)),
    ambiguities: found.ambiguities,
    written: configuration
      ? undefined
      : await writeConfiguration(folder, settled, dryRun, refusals),
    existing: configuration?.existing,
    refusals,
    installed
  }
}

/** Do something with a file; what keeps it from being done is a refusal, and nothing comes of it. */
async function tried<T>(
  file: string,
  refusals: Refusal[],
  act: () => Promise<T>
): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    refusals.push({file, reason: reasonOf(error)})
    return undefined
  }
}

/** An error as a sentence, without the folders of the machine, which those of the file system name. */
export function reasonOf(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === undefined) return message
  if (code === 'ENOENT') return 'There is no such folder or file'
  if (code === 'ENOTDIR') return 'It is a file: name a folder'
  return code === 'EACCES' || code === 'EPERM'
    ? 'There is no permission'
    : `The file system says ${code}`
}

/**
 * All files below a folder, relative to it, with `/`; no hidden ones, no installed packages, no links; and the configurations of
 * folders below.
 *
 * @throws Error when the folder itself cannot be read, or holds too many.
 */
async function filesBelow(
  folder: string,
  refusals: Refusal[]
): Promise<{files: string[]; configurations: string[]}> {
  const files: string[] = []
  const configurations: string[] = []
  const folders = ['']
  let entries = 0
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const read = () => readdir(path.join(folder, at!), {withFileTypes: true})
    const found: Dirent[] = at === '' ? await read() : ((await tried(at, refusals, read)) ?? [])
    entries += found.length
    if (entries > mostEntries) {
      throw new Error(
        `it holds more than ${mostEntries} files, name the folder of the summaries and their papers`
      )
    }
    const configuration = configurationIn(found.map(({name}) => name))
    if (at !== '' && configuration) configurations.push(path.posix.join(at, configuration))
    for (const entry of found) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = path.posix.join(at, entry.name)
      if (entry.isDirectory()) folders.push(name)
      else if (entry.isFile()) files.push(name)
    }
  }
  return {files: files.sort(), configurations: configurations.sort()}
}

async function readDrafts(
  folder: string,
  files: readonly string[],
  fields: Settings['fields'],
  refusals: Refusal[]
): Promise<ReadDraft[]> {
  const drafts: ReadDraft[] = []
  for (const file of files) {
    const draft = await tried(file, refusals, () => readDraft(folder, file, fields))
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** @throws Error when the file cannot be read or is none for remark, or may not be written for what it holds. */
async function readDraft(
  folder: string,
  file: string,
  fields: Settings['fields']
): Promise<ReadDraft> {
  const ending = path.posix.extname(file)
  if (ending !== ending.toLowerCase()) {
    throw new Error(
      `remark passes over the ending \`${ending}\`, expected \`${ending.toLowerCase()}\`: rename the file`
    )
  }
  const bytes = await readFile(path.join(folder, file))
  refuseOtherEncoding(bytes)
  const text = bytes.toString()
  const read = readFields(text, fields)
  if (read.problem !== undefined) throw new Error(read.problem)
  return {file, text, ...read}
}

/** The summaries whose paper is not to be had, as the rules look for it. */
function lostPapers(
  folder: string,
  roots: readonly string[],
  named: readonly ReadDraft[]
): Refusal[] {
  return named.flatMap(({file, paper = ''}) => {
    try {
      locatePaper(folder, roots, path.posix.dirname(file), paper)
      return []
    } catch (error) {
      return {file, reason: reasonOf(error)}
    }
  })
}

/** The configurations of folders below; one that cannot be read names nothing. */
function nestedConfigurations(folder: string, files: readonly string[]): Promise<Configuration[]> {
  return Promise.all(
    files.map(async (file) =>
      configurationFrom(file, await readFile(path.join(folder, file), 'utf8').catch(() => ''))
    )
  )
}

/** The name of the configuration that remark takes of a folder's files, `package.json` aside. */
function configurationIn(names: readonly string[]): string | undefined {
  return configurationNames.find((name) => names.includes(name))
}

function configurationFrom(file: string, text: string): Configuration {
  return {file, namesPreset: text.includes(name), isScript: /js$/.test(file)}
}

/** Name the papers in their summaries; the pairs of which that could be done. */
async function writePairs(
  folder: string,
  pairs: readonly Pair[],
  fields: Settings['fields'],
  dryRun: boolean,
  refusals: Refusal[]
): Promise<Pair[]> {
  const written: Pair[] = []
  for (const pair of pairs) {
    const {draft, paper} = pair
    const file = await tried(draft.file, refusals, async () => {
      const relative = path.posix.relative(path.posix.dirname(draft.file), paper)
      const text = namePaper(draft.text, relative, fields)
      const full = path.join(folder, draft.file)
      await (dryRun ? access(full, constants.W_OK) : writeFile(full, text))
      return draft.file
    })
    if (file !== undefined) written.push(pair)
  }
  return written
}

/** Write a configuration; its name, when that could be done. */
function writeConfiguration(
  folder: string,
  settled: object,
  dryRun: boolean,
  refusals: Refusal[]
): Promise<string | undefined> {
  const file = '.remarkrc.json'
  return tried(file, refusals, async () => {
    const text = `${JSON.stringify(settled, null, 2)}\n`
    if (!dryRun) await writeFile(path.join(folder, file), text, {flag: 'wx'})
    return file
  })
}

/** The configuration of a folder, and its settings; `undefined` when there is none. */
async function configurationOf(
  folder: string
): Promise<{existing: Configuration; settings?: Record<string, unknown> | undefined} | undefined> {
  const entries = await readdir(folder)
  const file = configurationIn(entries)
  if (file) {
    const text = await readFile(path.join(folder, file), 'utf8')
    const existing = configurationFrom(file, text)
    return {existing, settings: existing.isScript ? undefined : settingsIn(parsed(file, text))}
  }
  const {remarkConfig} = await manifestOf(folder)
  if (remarkConfig === undefined) return
  const namesPreset = JSON.stringify(remarkConfig).includes(name)
  return {
    existing: {file: 'package.json', namesPreset, isScript: false},
    settings: settingsIn(remarkConfig)
  }
}

/**
 * What a file of JSON or YAML holds.
 *
 * @throws Error when it is neither.
 */
function parsed(file: string, text: string): unknown {
  try {
    return /ya?ml$/.test(file) ? parseYaml(text) : JSON.parse(text)
  } catch (error) {
    throw new Error(`Unexpected \`${file}\` that cannot be read: ${(error as Error).message}`)
  }
}

/** The settings in a configuration; remark itself says when they are no object. */
function settingsIn(configuration: unknown): Record<string, unknown> | undefined {
  const {settings} = (configuration ?? {}) as {settings?: unknown}
  return typeof settings === 'object' && settings !== null ? {...settings} : undefined
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
  const file = path.join(folder, 'package.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw new Error(`\`package.json\` cannot be read. ${reasonOf(error)}`)
  })
  try {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest === 'object' && manifest !== null) return manifest
  } catch {}
  throw new Error('Unexpected `package.json` that cannot be read, expected a JSON object')
}
