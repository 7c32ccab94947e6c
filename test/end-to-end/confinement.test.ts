/** Confinement: a stranger's summary makes `remark` open no file outside of the project, and act on no terminal. */

import {execFileSync, spawnSync} from 'node:child_process'
import {rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emptyFolder, write} from './project.ts'
import {canTrace, type Trace, trace} from './traced.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const plugin = path.join(repository, 'dist/src/index.js')
const singlePaper = path.join(repository, 'dist/rules/single-paper/index.js')
const command = path.join(repository, 'node_modules/remark-cli/cli.js')
const secretWords = 'kestrel-orchid-basalt'

/** Values of `paper:` that a stranger may write, as they stand in YAML. */
const hostile: Record<string, string> = {
  'an absolute path': '/etc/passwd',
  'a way up': '../../outside/secret.txt',
  'a way up to nothing': '../../outside/nothing.txt',
  'a way down and up': '../papers/../../outside/secret.txt',
  'a way up through a file': '../papers/ice.txt/../../../outside/secret.txt',
  'a way up through nothing': '../papers/nowhere/../../../outside/secret.txt',
  'a folder whose name begins as the project’s': '../../project-b/near.txt',
  'an absolute path to the secret': 'SECRET',
  'a way up from the root of papers': '../../library/../outside/secret.txt',
  'a link that leads out': '../papers/link-to-secret.txt',
  'a link to a link that leads out': '../papers/link-to-link.txt',
  'a link to a folder outside': '../papers/link-to-outside/secret.txt',
  'a link to nothing outside': '../papers/link-to-nothing.txt',
  'a link to the root': '../papers/link-to-top/etc/passwd',
  'a loop of links': '../papers/loop',
  'a URL of a file': 'file:///etc/passwd',
  'a URL': 'http://127.0.0.1:9/paper.pdf',
  'a path with escapes of a URL': '..%2F..%2Foutside%2Fsecret.txt',
  'a way up with backslashes': String.raw`..\..\outside\secret.txt`,
  'a drive of Windows': String.raw`C:\Windows\win.ini`,
  'a share of Windows': String.raw`\\127.0.0.1\share\secret.txt`,
  'the home folder': '~/.ssh/id_rsa',
  'a variable': '$HOME/.ssh/id_rsa',
  'a command': '"$(cat /etc/passwd)"',
  'the standard input': '/dev/stdin',
  'a device that never ends': '/dev/zero',
  'the environment': '/proc/self/environ',
  'what the process has open': '/proc/self/cwd/../outside/secret.txt',
  'a pipe in the project': '../papers/pipe',
  'a folder in the project': '../papers',
  'a name cut by a zero byte': String.raw`"../papers/ice.txt\0../../outside/secret.txt"`,
  'a name of two lines': String.raw`"../papers/ice.txt\n../../outside/secret.txt"`,
  'a name of 100,000 letters': `../${'a'.repeat(100_000)}`,
  'a path of 10,000 folders': `${'../'.repeat(10_000)}etc/passwd`,
  'full stops of another alphabet': '．．/．．/outside/secret.txt',
  'a list': '[/etc/passwd, ../../outside/secret.txt]',
  'a mapping': '{path: /etc/passwd}',
  'a tag': '!!js/function "process.mainModule"',
  'an alias': '&a [*a, /etc/passwd]',
  'a paper in LaTeX that includes': '../papers/includes.tex',
  'a paper in HTML that embeds': '../papers/embeds.html',
  'a paper in XML with outside entities': '../papers/entities.xml'
}

let top: string
/** A run over an honest summary: what Node, remark and the packages ask for anyway. */
let honest: Trace
let run: Trace

beforeAll(() => {
  top = emptyFolder()
  const secret = path.join(top, 'outside/secret.txt')
  write(top, {
    'outside/secret.txt': `The ${secretWords} stands here, in a file that no summary may read.\n`,
    'outside/secret.tex': `The ${secretWords} stands here as well.\n`,
    'project-b/near.txt': `The ${secretWords} again.\n`,
    // So the cache lies in the project too.
    'project/package.json': '{}',
    'project/node_modules/.keep': '',
    'library/rain.txt': 'It rained on every one of the days that we counted.\n',
    'project/.remarkrc.json': JSON.stringify({
      settings: {paperSummary: {roots: ['../library']}},
      // The library has the links that lead out, the pipe and the loop.
      plugins: [
        plugin,
        [singlePaper, {library: ['papers', 'papers/**/*.txt', 'papers/*', '../library']}]
      ]
    }),
    'project/papers/ice.txt': 'The ice was thin on all of the lakes that we crossed.\n',
    'project/papers/includes.tex': `\\documentclass{article}\n\\begin{document}\nWords of its own.\n\\input{../../outside/secret}\n\\input{${secret}}\n\\include{link-to-outside/secret}\n\\verbatiminput{/etc/passwd}\n\\end{document}\n`,
    'project/papers/embeds.html': `<!doctype html><html><head><link rel="stylesheet" href="file://${secret}"></head><body><p>Words.</p><iframe src="${secret}"></iframe><object data="../../outside/secret.txt"></object></body></html>`,
    'project/papers/entities.xml': `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY secret SYSTEM "file://${secret}">]><article><front/><body><p>Words &secret; here.</p></body></article>`,
    'project/summaries/rain.md': '---\npaper: ../../library/rain.txt\n---\n\nA summary.\n'
  })
  const papers = path.join(top, 'project/papers')
  symlinkSync('../../outside/secret.txt', path.join(papers, 'link-to-secret.txt'))
  symlinkSync('link-to-secret.txt', path.join(papers, 'link-to-link.txt'))
  symlinkSync('../../outside', path.join(papers, 'link-to-outside'))
  symlinkSync('../../outside/nothing.txt', path.join(papers, 'link-to-nothing.txt'))
  symlinkSync('/', path.join(papers, 'link-to-top'))
  symlinkSync('loop', path.join(papers, 'loop'))
  execFileSync('mkfifo', [path.join(papers, 'pipe')])
  Object.values(hostile).forEach((value, index) => {
    const paper = value === 'SECRET' ? secret : value
    const text = `---\npaper: ${paper}\n---\n\nThe authors state: "The ${secretWords} stands here, in a file."\n`
    writeFileSync(path.join(top, `project/summaries/${index}.md`), text)
  })
  if (canTrace) {
    const traced = (target: string) =>
      trace(path.join(top, 'project'), path.join(top, 'log'), [command, '--no-color', target])
    honest = traced('summaries/rain.md')
    run = traced('summaries')
  }
}, 120_000)

afterAll(() => rmSync(top, {recursive: true, force: true}))

/** Whether a file may be asked for: it lies inside, or a run over an honest summary asks for it too. */
function isAllowed(file: string): boolean {
  // Node counts the cores and the memory when a thread is started for a paper.
  if (
    honest.files.includes(file) ||
    /^\/(?:sys\/devices\/system\/cpu\/online|proc\/self\/stat)$/.test(file)
  )
    return true
  const folders = [path.join(top, 'project'), path.join(top, 'library'), repository]
  // A path is made real part by part, from the top of the disk down to a folder that is allowed.
  return folders.some((folder) => isBelow(file, folder) || isBelow(folder, file))
}

function isBelow(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way === '' || (way !== '..' && !way.startsWith('../') && !path.isAbsolute(way))
}

describe('a run over hostile summaries', () => {
  it('is traced where CI runs', () => {
    if (!canTrace) console.warn('strace is missing: confinement was not tested')
    expect(canTrace || !process.env.CI).toBe(true)
  })

  it.runIf(canTrace)(
    'opens nothing outside of the project, its roots, the packages and Node',
    () => {
      expect(run.files.length).toBeGreaterThan(100)
      expect(run.files.filter((file) => !isAllowed(file))).toEqual([])
    }
  )

  it.runIf(canTrace)('reads the papers that it may: the trace sees what is opened', () => {
    expect(run.files).toContain(path.join(top, 'library/rain.txt'))
    expect(run.files).toContain(path.join(top, 'project/papers/embeds.html'))
  })

  it.runIf(canTrace)('says no word of what it may not read', () => {
    // The summaries quote the words themselves; the file has more of them.
    expect(run.report).not.toContain('that no summary may read')
    expect(run.report).not.toContain('root:x:')
  })

  it.runIf(canTrace)('tells the missing from the forbidden only inside the project', () => {
    const names = Object.keys(hostile)
    const said = (name: string) => {
      const at = run.report.indexOf(`summaries/${names.indexOf(name)}.md`)
      return /^\s*\d+:\d+.*paper-frontmatter/m
        .exec(run.report.slice(at))?.[0]
        .replace(/`[^`]*`/g, '')
    }
    const words = (name: string) =>
      said(name)
        ?.replace(/^.*(?:error|warning)/, '')
        .replace(/\s+/g, ' ')
    expect(words('a way up')).toContain('outside')
    expect(words('a way up to nothing')).toBe(words('a way up'))
    expect(words('a link to nothing outside')).toBe(words('a link that leads out'))
  })

  it.runIf(canTrace)('reports every summary', () => {
    expect(run.status).toBe(1)
    for (const index of Object.keys(Object.values(hostile))) {
      expect(run.report).toContain(`summaries/${index}.md`)
    }
  })
})

/** Signs that colour, retitle, overwrite or reverse what a terminal shows. */
const steering = '\x1b[31m\x1b]0;title\x07\x9b2J\b\b\u202e\u2066\r'

describe('what remark itself prints', () => {
  it('holds nothing of a paper or a summary that steers a terminal', () => {
    const project = path.join(top, 'terminal')
    write(project, {
      '.remarkrc.json': JSON.stringify({plugins: [plugin]}),
      'paper.txt': `A ${steering}title\n\nThe lake was${steering} frozen on all of the ${steering}days that we counted there.\n`,
      'a.md': `---\npaper: paper.txt\ntitle: "A ${'\\e[31m\\u202E'}tale"\n---\n\nThe authors state: "The lake was frozen on none ${steering} of the days that we counted there."\n`,
      'b.md': `---\npaper: "${'\\e[31m\\u202E'}none.txt"\n---\n\nWords${steering}.\n`
    })
    const {stderr} = spawnSync(process.execPath, [command, '--no-color', '.', '--verbose'], {
      cwd: project,
      encoding: 'utf8'
    })
    expect(stderr).toContain('Unexpected')
    expect(
      stderr.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g)
    ).toBeNull()
  })
})
