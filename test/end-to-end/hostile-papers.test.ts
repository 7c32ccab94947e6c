/** Broken and hostile papers through the real command: one message each, at the value that names the paper, and exit code 1. */

import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {assemble, pdfOf, streamOf} from '../paper/pdf-writer.ts'
import {linkedProject, presetWith} from './linked.ts'
import {emptyFolder, remark, write} from './project.ts'

const damaged = fileURLToPath(new URL('../fixtures/damaged/', import.meta.url))
const quotation = 'the ice of the river was measured every day at noon by two observers'
const sentence = `In each of the years ${quotation}.`
const lines = Array.from({length: 40}, (_, index) => ({x: 72, y: 720 - 12 * index, text: sentence}))

/** What Git keeps of a large file whose content was not fetched. */
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 70421\n`

/** What a server sends when it does not have the paper. */
const errorPage =
  '<html>\n<head><title>404 Not Found</title></head>\n<body><h1>404 Not Found</h1><p>There is nothing by this name on our server.</p></body>\n</html>\n'

/** Papers that are refused, by file name, and what is said of them. */
const refused: Record<string, [content: string | Uint8Array, reason: RegExp]> = {
  'empty.pdf': ['', /is empty/],
  'blank.txt': [' \n\n', /has no text/],
  'locked.pdf': [readFileSync(`${damaged}password.pdf`), /is encrypted: save an unlocked copy/],
  'cut.pdf': [pdfOf([lines]).subarray(0, 2000), /is a damaged PDF/],
  'scrap.txt': ['Paper to come.\n', /has only 12 characters of text/],
  'pointer.pdf': [pointer, /is a pointer of Git LFS in place of the file: run `git lfs pull`/],
  'pointer.txt': [pointer, /is a pointer of Git LFS/],
  'annex.html': ['/annex/objects/SHA256E-s7--00.html\n', /is a pointer of git-annex/],
  'gone.txt': [errorPage, /is a page that a web server sent in place of it \(`404 Not Found`\)/],
  'gone.html': [errorPage, /is a page that a web server sent in place of it/],
  'page.txt': [`<!doctype html><p>${sentence}`, /is a web page.*rename the page to end in \.html/],
  'other.txt': [`<?xml version="1.0"?><rss><item>${sentence}</item></rss>`, /neither JATS nor TEI/],
  'log-in.pdf': ['<!doctype html><title>Log in</title><p>Log in', /is a web page/],
  'paper.html': [pdfOf([lines]), /rename it to end in \.pdf/],
  'paper.docx': ['PK\x03\x04\x14\0\x06\0', /save it as PDF/],
  'scan.pdf': [readFileSync(`${damaged}no-text.pdf`), /no text layer.*OCR/],
  'circle.pdf': [
    assemble(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>'],
      '/Root 1 0 R'
    ),
    /is a damaged PDF/
  ],
  'itself.pdf': [
    assemble(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>',
        streamOf('/X Do', '/Type /XObject /Subtype /Form /Resources << /XObject << /X 4 0 R >> >>')
      ],
      '/Root 1 0 R'
    ),
    /no text/
  ],
  'pages.pdf': [pdfOf(Array.from({length: 1001}, () => [])), /too large \(1001 pages/],
  'noise.bin': [Uint8Array.from({length: 5000}, (_, at) => (at * 7919) % 256), /no text/],
  'laughs.xml': [
    `<!DOCTYPE article [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><article><body><p>${sentence} &b;</p></body></article>`,
    /damaged XML/
  ],
  'other.xml': [`<?xml version="1.0"?><rss><item>${sentence}</item></rss>`, /neither JATS nor TEI/],
  'braces.tex': [
    `\\documentclass{a}\\begin{document}${'{'.repeat(100_000)}${sentence}${'}'.repeat(100_000)}\\end{document}`,
    /nested too deep/
  ],
  'fan.tex': [`\\documentclass{a}\\begin{document}${'\\input{fan-1}'.repeat(20)}`, /too large/]
}

/** Files that a paper includes, each the next twenty times: some 20^9 words. */
const fan = Object.fromEntries(
  Array.from({length: 9}, (_, at) => [
    `papers/fan-${at + 1}.tex`,
    `word \\input{fan-${at + 2}} `.repeat(20)
  ])
)

/** Papers that are read, however they are made, by file name. */
const read: Record<string, string | Uint8Array> = {
  'utf-16.txt': Buffer.from(`\ufeff${sentence}`, 'utf16le'),
  'latin-1.txt': Buffer.from(`Größe. ${sentence}`, 'latin1'),
  'mark.txt': `\ufeff${sentence}`,
  'called-404.html': `<!doctype html><title>404 Not Found</title>${`<p>${sentence}`.repeat(60)}`,
  page: `<!doctype html><p>${sentence}`,
  'deep.html': `<!doctype html>${'<div>'.repeat(200_000)}<p>${sentence}`,
  'deep.tei': `<TEI><text>${'<div>'.repeat(200_000)}<p>${sentence}</p>${'</div>'.repeat(200_000)}</text></TEI>`,
  'script.html': `<!doctype html><script>require('fs').writeFileSync('ran', '')</script><p onclick="x">${sentence}`,
  'loop.tex': `\\documentclass{a}\\begin{document}\\input{loop}\\input{loop-2} ${sentence}`
}

let folder: string
let outside: string

/** A summary of a paper. */
function summaryOf(paper: string): string {
  return `---\npaper: ${JSON.stringify(paper)}\n---\n\nThe authors state: “${quotation}”.\n`
}

beforeAll(() => {
  outside = emptyFolder()
  write(outside, {'secret.txt': `The secret: ${sentence}`})
  const files: Record<string, string | Uint8Array> = {...fan}
  files['papers/loop-2.tex'] = '\\input{loop}\\input{loop-2}'
  for (const [name, [content]] of Object.entries(refused)) files[`papers/${name}`] = content
  for (const [name, content] of Object.entries(read)) files[`papers/${name}`] = content
  for (const name of Object.keys(refused))
    files[`refused/${name}.md`] = summaryOf(`../papers/${name}`)
  for (const name of Object.keys(read)) files[`read/${name}.md`] = summaryOf(`../papers/${name}`)
  folder = linkedProject(files, presetWith({'verbatim-quotes': true, 'paper-frontmatter': true}))
})
afterAll(() => {
  for (const one of [folder, outside]) rmSync(one, {recursive: true, force: true})
})

/** What is reported of each file: place and reason. */
function reported(report: string): Map<string, string[]> {
  const messages = new Map<string, string[]>()
  let file = ''
  for (const line of report.split('\n')) {
    const found = /^\s*(\d+:\d+\S*)\s+error\s+(.*)/.exec(line)
    if (found) messages.get(file)?.push(`${found[1]} ${found[2]}`)
    else if (/^\S+\.md/.test(line)) {
      file = line.split(/:| /, 1)[0]!
      messages.set(file, [])
    }
  }
  return messages
}

describe('papers that cannot be read', () => {
  it('are each refused in one message at their name', () => {
    const {status, report} = remark(folder, 'refused')
    expect(status).toBe(1)
    const messages = reported(report)
    for (const [name, [, reason]] of Object.entries(refused)) {
      const its = messages.get(`refused/${name}.md`)
      expect(its, `${name}: ${report}`).toHaveLength(1)
      expect(its![0]).toMatch(/^2:8-2:\d+ /)
      expect(its![0]).toMatch(reason)
    }
  })
})

describe('papers that are read', () => {
  it('are read, and nothing in them is run', () => {
    const {status, report} = remark(folder, 'read', '--frail')
    expect(report).not.toMatch(/error|warn/)
    expect(status).toBe(0)
    expect(existsSync(path.join(folder, 'ran'))).toBe(false)
  })

  it('leave open what their fonts do not say', () => {
    write(folder, {
      'papers/unmapped.pdf': readFileSync(`${damaged}no-font-map.pdf`),
      'unmapped.md': summaryOf('papers/unmapped.pdf')
    })
    const {status, report} = remark(folder, 'unmapped.md')
    expect(status).toBe(1)
    expect(report).toContain('Cannot verify quotation')
  })
})

describe('names that lead to no file of the project', () => {
  const isRoot = process.getuid?.() === 0
  const names: [name: string, reason: RegExp][] = [
    ['papers/folder', /is a folder/],
    ['papers/pipe.txt', /is no regular file/],
    ['papers/dangling.txt', /does not exist/],
    ['papers/out.txt', /lies outside the project/],
    ['papers/out/secret.txt', /lies outside the project/],
    ['https://example.org/a.pdf', /is a URL/],
    ...(isRoot ? [] : [['papers/closed.txt', /no permission/] as [string, RegExp]])
  ]

  it.skipIf(process.platform === 'win32')('are each refused in one message', () => {
    const papers = path.join(folder, 'papers')
    mkdirSync(path.join(papers, 'folder'))
    execFileSync('mkfifo', [path.join(papers, 'pipe.txt')])
    symlinkSync('nowhere.txt', path.join(papers, 'dangling.txt'))
    symlinkSync(path.join(outside, 'secret.txt'), path.join(papers, 'out.txt'))
    symlinkSync(outside, path.join(papers, 'out'))
    write(folder, {'papers/closed.txt': sentence})
    chmodSync(path.join(papers, 'closed.txt'), 0)
    for (const [index, [name]] of names.entries()) write(folder, {[`${index}.md`]: summaryOf(name)})
    const {status, report} = remark(folder, ...names.map((_, index) => `${index}.md`))
    expect(status).toBe(1)
    expect(report).not.toContain('secret:')
    const messages = reported(report)
    for (const [index, [, reason]] of names.entries()) {
      const its = messages.get(`${index}.md`)
      expect(its, report).toHaveLength(1)
      expect(its![0]).toMatch(/^2:8-2:\d+ /)
      expect(its![0]).toMatch(reason)
    }
  })
})
