/** What a user of the packed package sees on the command line. */

import {cpSync, readdirSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import preset from '../../src/index.ts'
import type {Rule} from '../../src/rule.ts'
import {emptyFolder, installPacked, remark, write, writeManifest} from './project.ts'

const name = 'remark-preset-lint-paper-summary'
const example = fileURLToPath(new URL('../../example/', import.meta.url))
let folder: string

beforeAll(() => {
  folder = emptyFolder()
  installPacked(folder)
}, 120_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}), 120_000)

beforeEach(() => {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith('node_modules')) rmSync(`${folder}/${entry}`, {recursive: true})
  }
  writeManifest(folder, {plugins: [name]})
})

const paper = `Bees that count

Our bees did not count more than four landmarks, however long they were trained.
`

const draft = `---
paper: ./paper.txt
title: Bees that count
---

Okay, I understand. I will summarise the paper now, and I will do so with great care.
`

describe('the preset', () => {
  it('reports a bad draft and fails', () => {
    write(folder, {'paper.txt': paper, 'draft.md': draft})
    const {status, report} = remark(folder, '.', '--frail')
    expect(status).toBe(1)
    expect(report).toContain('draft.md')
    const reasons = [
      /Unexpected document without a summary/,
      /paper-title/,
      /conversational-text/,
      /Unexpected `17` words, expected at least `1000`/,
      /Unexpected `0` section headings.*summary-headings/,
      /Unexpected `0` distinct quotations that stand in the paper, expected at least `10`/
    ]
    for (const reason of reasons) expect(report).toMatch(reason)
    expect(report.match(/remark-lint/g)).toHaveLength(reasons.length)
  })

  it('lints the example library: only the good summary is clean', () => {
    cpSync(example, folder, {
      recursive: true,
      filter: (source) => !source.endsWith('.remarkrc.json')
    })
    const {status, report} = remark(folder, 'summaries')
    expect(status).toBe(1)
    const clean = report.split('\n').filter((line) => line.endsWith(': no issues found'))
    expect(clean).toEqual(['summaries/tidewell2024counting.md: no issues found'])
  })

  it('names a missing paper once, at its place, and fails without --frail', () => {
    write(folder, {'a.md': '---\npaper: nowhere.pdf\n---\n\nText.\n'})
    const {status, report} = remark(folder, 'a.md', '--no-stdout')
    expect(status).toBe(1)
    expect(report.match(/nowhere\.pdf/g)).toHaveLength(1)
    expect(report).toMatch(/2:8-2:19 +error +The paper `nowhere\.pdf` does not exist/)
  })
})

describe('many files at once', () => {
  /** unified-engine 11 forgets a file that has an error while it waits: see `whenPaperIsRead`. */
  it('reports every file, whatever errors other rules found before', () => {
    writeManifest(folder, {
      plugins: [
        [`${name}/rules/summary-length`, ['error']],
        'remark-preset-lint-paper-summary',
        [`${name}/rules/summary-length`, ['error']]
      ]
    })
    const files: Record<string, string> = {}
    for (let index = 0; index < 40; index++) {
      files[`papers/${index}.txt`] = `${paper}${'Filler is spread. '.repeat(index * 200)}`
      files[`summaries/${index}.md`] = draft.replace('./paper.txt', `../papers/${index}.txt`)
    }
    write(folder, files)
    const {status, report} = remark(folder, 'summaries')
    expect(status).toBe(1)
    for (let index = 0; index < 40; index++) expect(report).toContain(`summaries/${index}.md`)
  })
})

describe('one rule alone', () => {
  it.each(
    (preset.plugins as Rule[])
      .filter((plugin) => plugin.definition)
      .map(({definition}) => definition.id)
  )('%s can be imported and switched on', (id) => {
    writeManifest(folder, {plugins: ['remark-frontmatter', [`${name}/rules/${id}`, ['warn']]]})
    write(folder, {'paper.txt': paper, 'draft.md': draft})
    const {status, report} = remark(folder, 'draft.md', '--no-stdout')
    expect(report).not.toMatch(/Cannot|failure/)
    expect(status).toBe(0)
  })

  it.each([
    ['"error"', 'error', 'Unexpected "error" as options of `summary-length`'],
    [
      'an unknown option',
      {minimun: 3},
      'Unexpected option `minimun` of `summary-length`, expected `minimum`, or else `maximum`'
    ],
    [
      'a wrong value',
      ['warn', {minimum: 'ten'}],
      'Unexpected "ten" as option `minimum` of `summary-length`, expected number'
    ]
  ])('refuses %s by name', (_, config, reason) => {
    writeManifest(folder, {plugins: [[`${name}/rules/summary-length`, config]]})
    write(folder, {'draft.md': draft})
    const {status, report} = remark(folder, 'draft.md', '--no-stdout')
    expect(status).toBe(1)
    expect(report).toContain(reason)
    expect(report).not.toContain('node_modules/unified/')
  })

  it('is set off, or given options, next to the preset', () => {
    writeManifest(folder, {
      plugins: [
        name,
        [`${name}/rules/summary-length`, {minimum: 3}],
        [`${name}/rules/quote-count`, false]
      ]
    })
    write(folder, {'paper.txt': paper, 'draft.md': draft})
    const {report} = remark(folder, 'draft.md', '--no-stdout')
    expect(report).not.toContain('summary-length')
    expect(report).not.toContain('quote-count')
  })
})

describe('control comments', () => {
  it('silence every rule of the preset', () => {
    write(folder, {
      'paper.txt': paper,
      'draft.md': draft.replace('Okay', '<!--lint disable-->\n\nOkay')
    })
    const {status, report} = remark(folder, 'draft.md', '--no-stdout', '--frail')
    expect(report).toContain('draft.md: no issues found')
    expect(status).toBe(0)
  })

  it('silence one rule', () => {
    write(folder, {
      'paper.txt': paper,
      'draft.md': draft.replace('Okay', '<!--lint disable summary-length-->\n\nOkay')
    })
    const {report} = remark(folder, 'draft.md', '--no-stdout')
    expect(report).not.toContain('summary-length')
    expect(report).toContain('quote-count')
  })
})
