/** Failures around a run: whatever happens to papers and the cache, the verdict is right or the error is clear. */

import {type ChildProcess, execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterEach, describe, expect, it, onTestFinished} from 'vitest'
import {linkedProject} from './linked.ts'
import {remark, remarkWith, writeManifest} from './project.ts'

const pdf = readFileSync(fileURLToPath(new URL('../fixtures/papers/en-lines.pdf', import.meta.url)))
const sentence = 'People are more honest than the owners of umbrellas believe.'

/** A summary with one quotation that holds and one that does not. */
const summary = `---
paper: ../papers/paper.pdf
---

The authors state: “${sentence}” They also state: “${sentence.replace('umbrellas', 'zeppelins')}”
`

const folders: string[] = []

/** Whether a disk can be mounted without asking anybody: in a name space of its own, as Linux may allow. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
if (!canMount) console.warn('unshare may not mount: a full and a read-only disk are not tried')

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

function project(files: Record<string, string | Uint8Array> = {}): string {
  const folder = linkedProject({'papers/paper.pdf': pdf, 'summaries/a.md': summary, ...files})
  folders.push(folder)
  return folder
}

const cacheOf = (folder: string) => path.join(folder, 'node_modules/.cache')

/** Files of a cache, wherever they lie in it. */
function entries(folder: string): string[] {
  if (!existsSync(cacheOf(folder))) return []
  return readdirSync(cacheOf(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** The report of a run over an honest project; the cache is filled by it. */
function honestReport(folder: string): string {
  const {report, status} = remark(folder, 'summaries')
  expect(status).toBe(1)
  expect(report).toContain('zeppelins')
  expect(report.match(/verbatim-quotes/g)).toHaveLength(1)
  return report
}

function start(folder: string): ChildProcess {
  const script = path.join(folder, 'node_modules/remark-cli/cli.js')
  return spawn(process.execPath, [script, '--no-color', 'summaries'], {cwd: folder})
}

async function reportOf(child: ChildProcess): Promise<string> {
  let report = ''
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    report += part
  })
  await once(child, 'close')
  return report
}

it('ends when it has reported, whatever a library writes that reads a paper', async () => {
  // Of a definition whose value is in another line its parser tells the console.
  const source = `\\documentclass{article}\n\\renewcommand{\\baselinestretch}%\n{1}\n\\begin{document}\n${sentence}\n\\end{document}\n`
  const latex = summary.replace('paper.pdf', 'paper.tex')
  const child = start(project({'papers/paper.tex': source, 'summaries/a.md': latex}))
  const ended = once(child, 'exit')
  const [report] = (await once(child.stderr!.setEncoding('utf8'), 'data')) as [string]
  expect(report).toContain('zeppelins')
  const isLate = setTimeout(6_000, 'late', {ref: false})
  expect(await Promise.race([ended, isLate])).not.toBe('late')
})

/** What may have become of an entry of the cache. */
const spoilings: Record<string, (entry: Buffer) => Buffer> = {
  empty: () => Buffer.alloc(0),
  garbage: () => Buffer.from('garbage '.repeat(100)),
  'cut off': (entry) => entry.subarray(0, entry.length >> 1),
  'changed in the middle': (entry) => flipped(entry),
  'JSON of another shape': () => gzipSync('{"text": 7}'),
  'a list': () => gzipSync('[[[]]]'),
  'a bomb': () => gzipSync(Buffer.alloc(64_000_000), {level: 1})
}

describe('the cache', () => {
  it('gives the same report when it is warm, and when its entries are spoilt', () => {
    const folder = project()
    const report = honestReport(folder)
    const sound = entries(folder).map((file) => ({file, content: readFileSync(file)}))
    expect(sound.length).toBeGreaterThan(0)
    expect(remark(folder, 'summaries').report).toBe(report)
    for (const [what, spoil] of Object.entries(spoilings)) {
      for (const {file, content} of sound) writeFileSync(file, spoil(content))
      expect(remark(folder, 'summaries').report, what).toBe(report)
    }
  }, 120_000)

  it('does no harm when there is no place for it', () => {
    const folder = project()
    writeFileSync(cacheOf(folder), 'a file where the folder would be')
    const script = path.join(folder, 'node_modules/remark-cli/cli.js')
    const env = {...process.env, XDG_CACHE_HOME: cacheOf(folder), HOME: cacheOf(folder)}
    const child = spawn(process.execPath, [script, '--no-color', 'summaries'], {cwd: folder, env})
    return expect(reportOf(child)).resolves.toContain('zeppelins')
  })

  it.skipIf(process.platform === 'win32')('does no harm when the disk is full', () => {
    const folder = project()
    const script = path.join(folder, 'node_modules/remark-cli/cli.js')
    // No file may grow: a write fails as it does on a full disk.
    const limited = `ulimit -f 0; exec "$0" "$@" 2>&1 | cat`
    const report = execFileSync(
      'sh',
      ['-c', limited, process.execPath, script, '--no-color', 'summaries'],
      {cwd: folder, encoding: 'utf8'}
    )
    expect(report).toContain('zeppelins')
    expect(remark(folder, 'summaries').report).toContain('zeppelins')
  })

  it.runIf(canMount).for([
    ['full', 'size=16k', 'head -c 1000000 /dev/zero >"$CACHE/filling"; test -s "$CACHE/filling"'],
    ['read-only', 'ro', '! touch "$CACHE/x"']
  ] as const)('does no harm on a disk that is %s', ([, options, prove]) => {
    const folder = project()
    const report = honestReport(project())
    mkdirSync(cacheOf(folder))
    const script = path.join(folder, 'node_modules/remark-cli/cli.js')
    // In a name space of its own, which takes the disk with it when it ends.
    const mounted = `mount -t tmpfs -o ${options} tmpfs "$CACHE" && { ${prove}; } 2>"$CACHE.log" && exec "$0" "$@"`
    const {stderr, status} = spawnSync(
      'unshare',
      ['-rm', 'sh', '-c', mounted, process.execPath, script, '--no-color', 'summaries'],
      {
        cwd: folder,
        encoding: 'utf8',
        // No other place for the cache.
        env: {...process.env, CACHE: cacheOf(folder), XDG_CACHE_HOME: cacheOf(folder)}
      }
    )
    expect(stderr).toBe(report)
    expect(status).toBe(1)
    expect(entries(folder)).toEqual([])
  })

  it.for([
    ['reader', 'pdf-', 'umbrellas', 'zeppelins'],
    ['matcher', 'findings-', '"verdict":"altered"', '"verdict":"verbatim"']
  ] as const)('takes nothing that another version of the %s kept', ([, kind, written, forged]) => {
    const folder = project()
    const report = honestReport(folder)
    const file = entries(folder).find((name) => path.basename(name).startsWith(kind))!
    const kept = gunzipSync(readFileSync(file)).toString()
    const other = path.basename(file).replace(/^(\w+)-\w+-/, '$1-0123456789abcdef-')
    expect(other).not.toBe(path.basename(file))
    const changed = kept.replaceAll(written, forged)
    expect(changed).not.toBe(kept)
    for (const entry of entries(folder)) rmSync(entry)
    writeFileSync(path.join(path.dirname(file), other), gzipSync(changed))
    expect(remark(folder, 'summaries').report).toBe(report)
    // The same entry under its own name would have been taken: it is the version that keeps it out.
    for (const entry of entries(folder)) rmSync(entry)
    writeFileSync(file, gzipSync(changed))
    expect(remark(folder, 'summaries').report).not.toBe(report)
  })

  it('forgets what was found when a new year begins', () => {
    const folder = project({
      'papers/paper.txt': 'The hives were counted in 2019 by all of their keepers.',
      'summaries/a.md':
        '---\npaper: ../papers/paper.txt\n---\n\nThe hives of the keepers were counted once more in 2041.\n',
      'clock.mjs': 'Date.prototype.getFullYear = () => Number(process.env.YEAR)\n'
    })
    const reportIn = (year: string) =>
      remarkWith(folder, {imports: ['./clock.mjs'], env: {YEAR: year}}, 'summaries/a.md').report
    expect(reportIn('2040')).toContain('number `2041`')
    expect(reportIn('2041')).not.toContain('number `2041`')
  })

  it('forgets what was found when the paper, the settings or a plugin change', () => {
    const folder = project({
      'papers/paper.txt': sentence,
      'summaries/a.md': summary.replace('paper.pdf', 'paper.txt')
    })
    honestReport(folder)
    writeFileSync(path.join(folder, 'papers/paper.txt'), sentence.replace('owners', 'owner'))
    expect(remark(folder, 'summaries').report).toContain('`owners` in quotation')
    const faults = (report: string) => report.match(/verbatim-quotes/g)?.length ?? 0
    const preset = 'remark-preset-lint-paper-summary'
    const configure = (plugins: string[], paperSummary: object = {}) =>
      writeManifest(folder, {plugins, settings: {paperSummary}})
    writeFileSync(
      path.join(folder, 'cut.mjs'),
      'export default () => (tree) => { tree.children.splice(-1) }\n'
    )
    configure([preset])
    expect(faults(remark(folder, 'summaries').report)).toBe(2)
    configure([preset], {allowedDifferences: ['inflection']})
    expect(faults(remark(folder, 'summaries').report)).toBe(1)
    configure(['./cut.mjs', preset])
    expect(faults(remark(folder, 'summaries').report)).toBe(0)
    configure([preset])
    expect(faults(remark(folder, 'summaries').report)).toBe(2)
  })

  it('is shared by 16 processes that begin at once', async () => {
    const folder = project()
    const report = honestReport(project())
    const reports = await Promise.all(Array.from({length: 16}, () => reportOf(start(folder))))
    for (const one of reports) expect(one).toBe(report)
    expect(remark(folder, 'summaries').report).toBe(report)
  }, 240_000)

  it('survives a process that is killed at any moment', async () => {
    const folder = project()
    const report = honestReport(project())
    for (let moment = 0; moment < 10; moment++) {
      const child = start(folder)
      // A quick machine may be done before the kill.
      const closed = once(child, 'close')
      await setTimeout(250 + moment * 150)
      child.kill('SIGKILL')
      await closed
    }
    expect(remark(folder, 'summaries').report).toBe(report)
  }, 240_000)
})

/** The bytes with one changed that gzip's checksum covers. */
function flipped(entry: Buffer): Buffer {
  const copy = Buffer.from(entry)
  copy[copy.length >> 1]! ^= 0xff
  return copy
}

describe('a report that nobody reads to its end', () => {
  it('fails the run, which ends', async () => {
    const child = start(project())
    onTestFinished(() => void child.kill('SIGKILL'))
    child.stderr?.destroy()
    await expect(once(child, 'exit')).resolves.toEqual([1, null])
  })
})

describe('a paper that changes while it is read', () => {
  const old = 'The old paper says that every lamp was lit before the evening came.\n'
  const young = 'The young paper says that hardly any lamp was lit when evening came.\n'
  const quoting = `---\npaper: ../papers/paper.txt\n---\n\nThey state: “The old paper says that every lamp was lit before the evening came.”\n`

  it('is judged as it was or as it is, and said to be missing when it is gone', async () => {
    const files: Record<string, string> = {'papers/paper.txt': old}
    for (let index = 0; index < 40; index++) files[`summaries/${index}.md`] = quoting
    const folder = project(files)
    rmSync(path.join(folder, 'summaries/a.md'))
    const paper = path.join(folder, 'papers/paper.txt')
    const child = start(folder)
    const report = reportOf(child)
    const states = [
      () => writeFileSync(paper, young),
      () => appendFileSync(paper, old.repeat(1000)),
      () => rmSync(paper),
      () => writeFileSync(paper, old)
    ]
    for (let turn = 0; child.exitCode === null; turn++) {
      states[turn % states.length]!()
      await setTimeout(3)
    }
    const text = await report
    expect(text).not.toMatch(/defect|failure|TypeError|at file:/)
    const verdicts = text.match(/^.*(?:verbatim-quotes|paper-frontmatter).*$/gm) ?? []
    for (const line of verdicts) {
      expect(line).toMatch(/does not exist|is empty|has no text|Unexpected (?:word|quotation)/)
    }
    for (let index = 0; index < 40; index++) expect(text).toContain(`summaries/${index}.md`)
  }, 120_000)

  it('is judged anew in the next run', () => {
    const folder = project({'papers/paper.txt': old, 'summaries/a.md': quoting})
    expect(remark(folder, 'summaries').report).not.toContain('verbatim-quotes')
    mkdirSync(path.join(folder, 'papers'), {recursive: true})
    writeFileSync(path.join(folder, 'papers/paper.txt'), young)
    expect(remark(folder, 'summaries').report).toContain('verbatim-quotes')
  })
})

describe('a summary that is not in UTF-8', () => {
  const made =
    '---\npaper: ../papers/paper.pdf\n---\n\nThe café owners say: “No lamp was lit before we came home.”\n'
  const windows = Buffer.from(made.replace('“', '\x93').replace('”', '\x94'), 'latin1')
  const utf16 = Buffer.from(made.replace('é', 'e'), 'utf16le')
  const withMark = Buffer.from(`\uFEFF${made}`, 'utf16le')
  const files = {
    'summaries/windows.md': windows,
    'summaries/little.md': utf16,
    'summaries/little-mark.md': withMark,
    'summaries/big.md': Buffer.from(utf16).swap16(),
    'summaries/big-mark.md': Buffer.from(withMark).swap16()
  }
  const preset = 'remark-preset-lint-paper-summary'

  it('is refused in one sentence, which names the encoding and the place', () => {
    const folder = project(files)
    rmSync(path.join(folder, 'summaries/a.md'))
    const {report, status} = remark(folder, 'summaries')
    expect(status).toBe(1)
    expect(report).toContain('5 errors')
    expect(report).not.toContain('warning')
    expect(report.match(/expected a file in UTF-8/g)).toHaveLength(5)
    expect(report.match(/^1:[12]-1:[23] +error +Unexpected text in UTF-16/gm)).toHaveLength(4)
    expect(report).toMatch(/^5:8-5:9 +error +Unexpected bytes that are no UTF-8/m)
  })

  it('is refused by any rule alone, and not written by the fix plugin', () => {
    const rule = `${preset}/rules/unique-sentences`
    const folder = linkedProject(files, {
      plugins: [fileURLToPath(import.meta.resolve('remark-frontmatter')), rule]
    })
    folders.push(folder)
    const {report, status} = remark(folder, 'summaries', '--use', `${preset}/fix`, '--output')
    expect(status).toBe(1)
    expect(report.match(/expected a file in UTF-8/g)).toHaveLength(5)
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(path.join(folder, name)).equals(bytes), name).toBe(true)
  })

  it('is refused on standard input as well, where its bytes are not known', () => {
    const folder = project(files)
    for (const input of Object.values(files)) {
      const {report, status} = remarkWith(folder, {input})
      expect(report).toContain('expected a file in UTF-8')
      expect(report).toContain('1 error')
      expect(status).toBe(1)
    }
  })

  it('is none when it holds a replacement character of its own', () => {
    const folder = project({'summaries/a.md': `${summary}\nOf a word, “caf\uFFFD” is left.\n`})
    expect(remark(folder, 'summaries').report).toContain('zeppelins')
  })
})
