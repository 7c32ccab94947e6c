#!/usr/bin/env node
/** `npx remark-preset-lint-paper-summary init`: sets a folder of summaries and papers up, and says what to do next. */

import path from 'node:path'
import {packageFacts} from '../package-facts.ts'
import {printableLine} from '../untrusted.ts'
import {type Configuration, type InitResult, init, reasonOf} from './init.ts'

const {name, version} = packageFacts

const usage = `Usage: npx ${name} init [--dry-run] [folder]
       npx ${name} --version

Finds the summaries (Markdown) and the papers (PDF, XML, HTML, LaTeX, text) below the folder, names in each summary
the paper that it belongs to, and writes a configuration for remark. --dry-run shows what would be done.

To lint, run remark: npx remark summaries --frail --quiet
`

/** Most files of a kind that are listed. */
const mostListed = 20

await run(process.argv.slice(2))

async function run([command, ...rest]: readonly string[]) {
  const dryRun = rest.includes('--dry-run')
  const others = rest.filter((argument) => argument !== '--dry-run')
  const [folder = '.'] = others
  const asked = [command, ...rest]
  if (command === undefined || asks(asked, '--help', '-h')) {
    process.stdout.write(usage)
  } else if (asks(asked, '--version', '-v')) {
    process.stdout.write(`${version}\n`)
  } else if (command !== 'init') {
    refuse(command, '`init`')
  } else if (folder.startsWith('-')) {
    refuse(folder, '`--dry-run` or a folder')
  } else if (others.length > 1) {
    refuse(others[1]!, 'one folder')
  } else {
    try {
      process.stdout.write(describe(await init(path.resolve(folder), dryRun), folder, dryRun))
    } catch (error) {
      process.stderr.write(
        `Cannot set up ${printableLine(folder)}: ${printableLine(reasonOf(error))}\n`
      )
      process.exitCode = 1
    }
  }
}

/** Whether one of the arguments asks for what a command says of itself. */
function asks(given: readonly (string | undefined)[], ...names: string[]): boolean {
  return given.some((argument) => argument !== undefined && names.includes(argument))
}

function refuse(argument: string, expected: string) {
  process.stderr.write(
    `Unexpected argument \`${printableLine(argument)}\`, expected ${expected}\n\n${usage}`
  )
  process.exitCode = 1
}

function describe(result: InitResult, folder: string, dryRun: boolean): string {
  const {
    pairs,
    named,
    lost,
    unpaired,
    ambiguities,
    refusals,
    written,
    existing,
    nested,
    installed
  } = result
  const lines: string[] = []
  if (pairs.length > 0) {
    lines.push(dryRun ? 'Would name the paper in:' : 'Named the paper in:')
    lines.push(...listed(pairs.map(({draft, paper, by}) => `${draft.file} -> ${paper} (by ${by})`)))
  }
  const found = named.length - lost.length
  if (found > 0) lines.push(`${counted(found)} named a paper before.`)
  if (lost.length > 0) {
    lines.push('Named a paper before that is not to be had (left alone):')
    lines.push(...listed(lost.map(({file, reason}) => `${file}: ${reason}`)))
  }
  if (ambiguities.length > 0) {
    lines.push(
      'Found more than one that may belong together (left alone; name the paper in the frontmatter, as in `paper: ../papers/x.pdf`):'
    )
    lines.push(
      ...listed(
        ambiguities.map(({drafts, papers}) => `${drafts.join(', ')} -> ${papers.join(', ')}`)
      )
    )
  }
  if (unpaired.length > 0) {
    lines.push(
      'Paired with no paper (left alone; name one in the frontmatter, as in `paper: ../papers/x.pdf`, or list what is no summary in `.remarkignore`):'
    )
    lines.push(...listed(unpaired))
  }
  if (refusals.length > 0) {
    lines.push('Left alone, because something is wrong with it:')
    lines.push(...listed(refusals.map(({file, reason}) => `${file}: ${reason}`)))
  }
  if (written) lines.push(dryRun ? `Would write ${written}.` : `Wrote ${written}.`)
  if (existing) lines.push(describeExisting(existing))
  lines.push(...nested.filter(({namesPreset}) => !namesPreset).map(describeNested))
  const folders = foldersOf([...pairs.map(({draft}) => draft.file), ...named])
  if (folders.length === 0) {
    lines.push('There is nothing to lint yet: no summary has a paper.')
  } else {
    lines.push('', 'Next:')
    if (path.resolve(folder) !== process.cwd()) lines.push(`  cd ${quoted(folder)}`)
    if (!installed) lines.push(`  npm install --save-dev remark-cli ${name}`)
    lines.push(`  npx remark ${folders.map(quoted).join(' ')} --frail --quiet`)
  }
  return `${lines.join('\n')}\n`
}

function describeExisting(existing: NonNullable<InitResult['existing']>): string {
  const {file, namesPreset, isScript} = existing
  const unread = isScript
    ? ' It is a program and was not run: its settings are not known here.'
    : ''
  return namesPreset
    ? `${file} is there already and names ${name}.${unread}`
    : `${file} is there already: add "${name}" to its ${file === 'package.json' ? '`remarkConfig.plugins`' : '`plugins`'}.${unread}`
}

function describeNested({file}: Configuration): string {
  return `${printableLine(file)} counts in its folder in place of the project's, and does not name ${name}: without it nothing is checked there.`
}

function listed(items: readonly string[]): string[] {
  const shown = items.slice(0, mostListed).map((item) => `  ${printableLine(item)}`)
  return items.length > shown.length
    ? [...shown, `  and ${items.length - shown.length} more`]
    : shown
}

function counted(count: number): string {
  return count === 1 ? '1 summary' : `${count} summaries`
}

/** Most folders that a command line names; of more, those around them are named: some keep a folder for each paper. */
const mostFolders = 8

/** The folders that hold the files, without those inside of others; of many, those around them. */
function foldersOf(files: readonly string[]): string[] {
  const folders = outermost([...new Set(files.map((file) => path.posix.dirname(file)))].sort())
  return folders.length > mostFolders ? foldersOf(folders) : folders
}

function outermost(folders: readonly string[]): string[] {
  return folders.filter(
    (folder) =>
      !folders.some(
        (other) => other !== folder && (other === '.' || folder.startsWith(`${other}/`))
      )
  )
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${printableLine(folder).replaceAll("'", "'\\''")}'`
}
