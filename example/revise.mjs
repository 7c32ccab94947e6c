#!/usr/bin/env node
/**
 * The loop: lint -> brief -> revise -> lint, until a summary is clean or the rounds are used up.
 *
 *     node revise.mjs [--rounds 5] summaries/draft.md -- command [argument…]
 *
 * The command is any program that reads a revision brief on standard input and prints a whole summary: a
 * model's command line, or a script. What it prints overwrites the summary in each round: keep that in version control, or a
 * copy of it. Its frontmatter is not taken over, so that no revision can
 * pass by naming another paper, and no comment that silences rules (`<!--lint disable-->`), unless the draft had it. The exit code is 0 when the summary is clean, 1 when it is not, 2 when the
 * loop could not run, as when the summary or its paper is missing, or the configuration is wrong: no command is asked to make
 * it up, and nothing is written.
 *
 * It imports no package, so it runs wherever `npx remark` does, whichever package manager installed that.
 */

import {spawnSync} from 'node:child_process'
import {readFileSync, statSync, writeFileSync} from 'node:fs'

/**
 * Frontmatter as remark reads it: between two lines of three hyphens, the first of which is the first line of the file; spaces may
 * stand behind the hyphens.
 */
const frontmatter = /^\uFEFF?---[\t ]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??---[\t ]*(?:\r\n|\n|\r|$)/

/** A comment that may silence rules. */
const control = /<!--\s*lint\s[^]*?-->/g

const {rounds, file, command} = readArguments(process.argv.slice(2))
const own = new Set(readFileSync(file, 'utf8').match(control))
process.exitCode = revise()

function revise() {
  for (let round = 1; ; round++) {
    const brief = lint()
    if (brief === '') {
      say(round === 1 ? 'nothing to revise' : `clean after ${counted(round - 1, 'round')}`)
      return 0
    }
    const [about] = brief.split('=== THE DRAFT')
    if (about.includes('=== WHAT TO DO FIRST ===')) {
      say(`nobody can revise this yet:\n${about}`)
      return 2
    }
    const issues = about.match(/^\d+\. /gm).length
    if (round > rounds) {
      say(`gave up after ${counted(rounds, 'round')}, ${counted(issues, 'issue')} left`)
      return 1
    }
    say(`round ${round}: ${counted(issues, 'issue')}`)
    const draft = readFileSync(file, 'utf8')
    writeFileSync(file, frontmatterOf(draft) + withoutControl(bodyOf(ask(brief))))
  }
}

/** The revision brief; empty when the summary is clean. */
function lint() {
  const reporter = 'remark-preset-lint-paper-summary/report/brief'
  const {error, status, stderr} = spawnSync(
    'npx',
    ['--no-install', 'remark', file, '--no-stdout', '--frail', '--report', reporter],
    {encoding: 'utf8', maxBuffer: 1 << 28}
  )
  if (error) throw error
  // npm may warn on standard error before the brief begins.
  const start = stderr.indexOf('=== ONE PAPER ===')
  if (status !== 0 && start < 0) {
    say(`remark did not give a brief:\n${stderr}`)
    process.exit(2)
  }
  return status === 0 ? '' : stderr.slice(start)
}

/** What the command makes of a brief. */
function ask(brief) {
  const [program, ...parameters] = command
  const {error, status, stdout} = spawnSync(program, parameters, {
    input: brief,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  // A command may answer without reading all of the brief.
  const failed = (error && error.code !== 'EPIPE') || status !== 0
  if (failed || stdout.trim() === '') {
    say(`the command gave no summary (${error?.message ?? `exit code ${status}`})`)
    process.exit(2)
  }
  return stdout
}

/** The frontmatter of a text with the end of its last line, and a byte order mark before it. */
function frontmatterOf(text) {
  const [found] = frontmatter.exec(text) ?? /^\uFEFF?/.exec(text)
  return found
}

function withoutControl(text) {
  return text.replace(control, (comment) => (own.has(comment) ? comment : ''))
}

function bodyOf(text) {
  return text.slice(frontmatterOf(text).length)
}

function readArguments(list) {
  const end = list.indexOf('--')
  const own = list.slice(0, Math.max(end, 0))
  const rounds = own[0] === '--rounds' ? Number(own.splice(0, 2)[1]) : 5
  const [file] = own
  const command = list.slice(end + 1)
  if (own.length !== 1 || !Number.isInteger(rounds) || rounds < 1 || command.length === 0) {
    say('usage: node revise.mjs [--rounds 5] summaries/draft.md -- command [argument…]')
    process.exit(2)
  }
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) {
    say(`there is no file ${file}`)
    process.exit(2)
  }
  return {rounds, file, command}
}

function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

function say(text) {
  process.stderr.write(`revise: ${text}\n`)
}
