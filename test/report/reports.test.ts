/** Promises of the reports for programs and for CI. */

import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import schemaDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {afterAll, afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import supportedNumbers from '../../rules/supported-numbers/index.ts'
import verbatimQuotes from '../../rules/verbatim-quotes/index.ts'
import fix from '../../src/fix.ts'
import preset from '../../src/index.ts'
import {OptionsError} from '../../src/options.ts'
import reportBrief from '../../src/report/brief.ts'
import reportDiff from '../../src/report/diff.ts'
import reportGithub from '../../src/report/github.ts'
import reportHtml from '../../src/report/html.ts'
import reportJson from '../../src/report/json.ts'
import reportSarif from '../../src/report/sarif.ts'
import reportScore from '../../src/report/score.ts'
import {run} from '../fix/engine.ts'
import {replaceRule} from '../fix/replace.ts'
import {library, lintLibrary, summary} from './library.ts'

const sarifSchema = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
)
const ajv = new schemaDraft04.default({strict: false, unicodeRegExp: false})
addFormats.default(ajv as never)
const isSarif = ajv.compile(sarifSchema)

// Where the tests run, it may be set.
beforeEach(() => vi.stubEnv('GITHUB_WORKSPACE', undefined))
afterEach(() => vi.unstubAllEnvs())

async function sarif(files = library) {
  const log = JSON.parse((await lintLibrary(files, {reporter: reportSarif})).report)
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
  return log.runs[0]
}

/** Messages of one rule over a text, as a reporter shows them. */
const reported = async (
  text: string,
  rule: Parameters<typeof replaceRule>[0],
  reporter: RunReporter,
  name = 'a.md'
) => (await run({[name]: text}, {plugins: [replaceRule(rule)], reporter})).report
type RunReporter = NonNullable<Parameters<typeof run>[1]['reporter']>

describe('report/github', () => {
  it('gives start and end, rule and reason of each message, and the summary line last', async () => {
    const report = await reported('x\nA b\n', {A: ['Z']}, reportGithub)
    expect(report.split('\n')).toEqual([
      '::warning file=a.md,line=2,endLine=2,col=1,endColumn=2,title=replace::Unexpected `A`',
      expect.stringMatching(/^total of 1\tverified=0 .* warnings=1 unchecked=1 score=-$/),
      ''
    ])
  })

  it('fails where there was nothing to check', async () => {
    await expect(run({}, {reporter: reportGithub})).rejects.toThrow('Unexpected run without files')
  })

  it('leaves out columns of a range over several lines, which GitHub refuses', async () => {
    const report = await reported('A\nB\n', {'A\nB': ['Z']}, reportGithub)
    expect(report).toContain('line=1,endLine=2,title=')
  })

  it('names files as the repository does, not as a folder inside of it', async () => {
    vi.stubEnv('GITHUB_WORKSPACE', '/')
    expect(await reported('A\n', {A: ['Z']}, reportGithub)).toMatch(
      /::warning file=[^,]+\/paper-summary-\w+\/a\.md,/
    )
  })

  it('lets no text begin a command of its own', async () => {
    const evil = 'A\r\n::error::owned%0A\n::add-mask::x\u001B[2J\u2028'
    const report = await reported(`${evil}\n`, {[evil]: ['Z']}, reportGithub)
    const lines = report.split(/[\r\n\u2028]/)
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(report).toContain('%250A')
    expect(report).not.toContain('\u001B')
  })

  it('lets no file name end a property', async () => {
    const report = await reported('A\n', {A: ['Z']}, reportGithub, 'a,line=9::b%.md')
    expect(report).toContain('file=a%2Cline=9%3A%3Ab%25.md,line=1')
  })
})

describe('a file that could not be processed', () => {
  const broken = {'a.md': 'A b\n', '.rc': '{"plugins": ['}
  const reporters = {
    diff: reportDiff,
    github: reportGithub,
    html: reportHtml,
    json: reportJson,
    sarif: reportSarif
  }

  it.each(Object.entries(reporters))(
    'has its cause told by %s, and what that came of',
    async (_, reporter) => {
      const options = {rcName: '.rc', reporter: reporter as never}
      const {report, code} = await run(broken, options)
      expect(report).toContain('Cannot process file')
      expect(report).toMatch(/Cannot parse file `?(?:<code>)?\.rc(?:<\/code>)?`?: [^\n]*JSON/)
      expect(report).not.toContain('Nothing to fix')
      // The cause names the file by its path on this machine.
      expect(report).not.toContain(tmpdir())
      expect(code).toBe(1)
    }
  )

  it('is named by diff beside the patch of another, which git still applies', async () => {
    const linter = {plugins: [replaceRule({A: ['Z']})], reporter: reportDiff}
    const {report} = await run({'a.md': 'A b\n'}, {...linter, files: ['a.md', 'none.md']})
    expect(report).toMatch(/^Not looked at: none\.md\. No such file[^\n]*\n--- a\/a\.md\n/)
    const folder = mkdtempSync(path.join(tmpdir(), 'paper-summary-'))
    writeFileSync(path.join(folder, 'a.md'), 'A b\n')
    execFileSync('git', ['apply', '-'], {cwd: folder, input: report})
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('Z b\n')
    rmSync(folder, {recursive: true, force: true})
  })

  it('whose causes go round is told of in a few words', async () => {
    const round = new Error('one')
    round.cause = new Error('two', {cause: round})
    const plugins = [() => () => Promise.reject(round)]
    const {report} = await run({'a.md': 'x\n'}, {plugins, reporter: reportGithub})
    expect(report).toContain('one: two: one')
  })
})

describe('another place that a message names', () => {
  it('is told by report/github, with its line', async () => {
    const sentence = 'The bees of the second garden flew to the river and did not come back.'
    const text = `${summary}\n${sentence}\n\nOther words stand here.\n\n${sentence}\n`
    const {report} = await lintLibrary(
      {...library, 'summaries/bees.md': text},
      {reporter: reportGithub}
    )
    const line = text.split('\n').indexOf(sentence) + 1
    expect(report).toMatch(
      new RegExp(`title=unique-sentences::[^\\n]*first[^\\n]*\\(line ${line}\\)`)
    )
  })
})

describe('a file that remark prints', () => {
  // What remark prints of it has other marks, escapes and lines.
  const draft = summary.replace(
    '## Results\n',
    'Results\n-------\n\n+ *One* thing\n+ Another__one\n'
  )
  const files = {...library, 'summaries/bees.md': draft}
  const options = {files: ['summaries/bees.md'], quiet: true}
  const reporters = {
    brief: reportBrief,
    diff: reportDiff,
    html: reportHtml,
    json: reportJson,
    sarif: reportSarif
  }

  it.each(Object.entries(reporters))('is reported by %s as it is', async (_, reporter) => {
    // A file with errors is not printed.
    const plugins = [preset, [verbatimQuotes, ['warn']], [supportedNumbers, ['warn']]]
    const linted = (out: boolean) =>
      run(files, {...options, plugins, out, reporter: reporter as never})
    const printed = await linted(true)
    expect(printed.output).toContain('## Results')
    expect(printed.report).toBe((await linted(false)).report)
  })

  it('is reported as it was before its fixes, which are in what is printed', async () => {
    const plugins = [preset, fix]
    const reporter = reportJson as never
    const places = async (out: boolean) =>
      (await run(files, {...options, plugins, out, reporter})).report
    expect(await places(true)).toBe(await places(false))
  })
})

describe('report/sarif', () => {
  it('is valid against the schema, with and without messages', async () => {
    const {results} = await sarif()
    expect(results.length).toBeGreaterThan(2)
    await sarif({})
  })

  it('describes every rule that looked, with its help', async () => {
    const {tool} = await sarif()
    const rules = tool.driver.rules as {id: string; helpUri?: string; help?: {markdown: string}}[]
    expect(rules.map(({id}) => id)).toContain('verbatim-quotes')
    for (const {helpUri, help} of rules) {
      // No file of this machine is named.
      expect(helpUri ?? 'https:').toMatch(/^https:/)
      expect(help?.markdown).not.toContain('## Examples')
    }
  })

  it('points each result to its rule and its place', async () => {
    const {results, tool} = await sarif()
    for (const {ruleId, ruleIndex, level, locations} of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(['error', 'warning']).toContain(level)
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('summaries/bees.md')
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0)
    }
  })

  it('carries fixes that delete and insert', async () => {
    const log = JSON.parse(await reported('A b\n', {A: ['Z']}, reportSarif))
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0].results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 2},
        insertedContent: {text: 'Z'}
      }
    ])
  })

  it('keeps fingerprints while lines shift, and tells equal faults apart', async () => {
    const prints = (results: {partialFingerprints: Record<string, string>}[]) =>
      results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash)
    const before = prints((await sarif()).results)
    const shifted = summary.replace('## Results\n', '## Results\n\nA new paragraph stands here.\n')
    const after = prints((await sarif({...library, 'summaries/bees.md': shifted})).results)
    expect(new Set(before).size).toBe(before.length)
    expect(after).toEqual(before)
  })

  it('takes a file whose name begins with two full stops for one of the project', async () => {
    expect(await reported('A\n', {A: ['Z']}, reportSarif, '..y.md')).toContain('"uri":"..y.md"')
  })

  it('names files as the repository does, as report/github does, and what they are relative to', async () => {
    const locationOf = async () => {
      const log = JSON.parse(await reported('A\n', {A: ['Z']}, reportSarif))
      expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
      const [run] = log.runs
      const {artifactLocation} = run.results[0].locations[0].physicalLocation
      const {uriBaseId} = artifactLocation
      if (uriBaseId !== undefined) expect(run.originalUriBaseIds).toHaveProperty([uriBaseId])
      return artifactLocation
    }
    vi.stubEnv('GITHUB_WORKSPACE', '/')
    expect(await locationOf()).toEqual({
      uri: expect.stringMatching(/^[^/].*\/paper-summary-\w+\/a\.md$/),
      uriBaseId: '%SRCROOT%'
    })
    vi.stubEnv('GITHUB_WORKSPACE', '/elsewhere')
    expect(await locationOf()).toEqual({uri: expect.stringMatching(/^file:\/\/\/.*\/a\.md$/)})
  })

  it('makes no links or placeholders of a paper’s text', async () => {
    const log = await reported(
      '[x](http://evil) {0}\n',
      {'[x](http://evil) {0}': ['']},
      reportSarif
    )
    expect(log).not.toContain('](http')
    expect(log).toContain('{{0}}')
  })

  it('encodes file names as URIs', async () => {
    const log = JSON.parse(await reported('A\n', {A: ['Z']}, reportSarif, 'ä b#.md'))
    expect(isSarif(log)).toBe(true)
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      '%C3%A4%20b%23.md'
    )
  })
})

describe('report/json', () => {
  it('gives messages with places, and tallies, without trees', async () => {
    const {report} = await lintLibrary(library, {reporter: reportJson})
    const {version, files, total, score} = JSON.parse(report)
    expect(version).toBe(1)
    expect(files[0]).toMatchObject({
      path: 'summaries/bees.md',
      paper: {path: 'papers/bees.txt', format: 'text'}
    })
    expect(total).toMatchObject({verified: 1, altered: 1, absent: 1})
    expect(score).toBeCloseTo(100 / 3)
    for (const {reason, severity, place} of files[0].messages) {
      expect(reason).toMatch(/^[A-Z]/)
      expect(['error', 'warning']).toContain(severity)
      expect(Object.keys(place.start)).toEqual(['line', 'column', 'offset'])
    }
    expect(report).not.toContain('"children"')
  })

  it('reports errors alone when silent', async () => {
    const {report} = await lintLibrary(library, {reporter: reportJson, silent: true})
    const severities = JSON.parse(report).files[0].messages.map(
      ({severity}: {severity: string}) => severity
    )
    expect(new Set(severities)).toEqual(new Set(['error']))
  })
})

describe('report/score', () => {
  it('is a line a summary and one in all', async () => {
    const {report} = await lintLibrary(
      {...library, 'summaries/none.md': '---\npaper: ../papers/bees.txt\n---\n\nNo quotation.\n'},
      {reporter: reportScore}
    )
    expect(report.split('\n')).toEqual([
      expect.stringMatching(
        /^summaries\/bees\.md\tverified=1 altered=1 stitched=0 absent=1 undecided=0 errors=\d+ warnings=\d+ unchecked=0 score=33\.3$/
      ),
      expect.stringMatching(/^summaries\/none\.md\t.*score=-$/),
      expect.stringMatching(/^total of 2\tverified=1 altered=1 .*score=33\.3$/),
      ''
    ])
  })
})

describe('a summary that was not held against its paper', () => {
  const files = {...library, 'summaries/lost.md': summary.replace('bees.txt', 'lost.txt')}

  it('is told by report/score with what kept it from that, and counted in all', async () => {
    const {report} = await lintLibrary(files, {reporter: reportScore})
    expect(report.split('\n')).toEqual([
      expect.stringMatching(/^summaries\/bees\.md\t[^\t]* unchecked=0 score=33\.3$/),
      expect.stringMatching(/^summaries\/lost\.md\t[^\t]* unchecked=1 score=-\t.*lost\.txt/),
      expect.stringMatching(/^total of 2\t.* unchecked=1 score=33\.3$/),
      ''
    ])
  })

  it('is told by report/score with what kept it from being processed, or that no rule asked', async () => {
    const reporter = reportScore
    const broken = {...files, '.rc': '{"plugins": ['}
    expect((await run(broken, {rcName: '.rc', reporter})).report).toMatch(
      /^summaries\/bees\.md\t.* score=-\tCannot process file: Cannot parse file `\.rc`: .*JSON/m
    )
    expect((await run({'a.md': 'x\n'}, {reporter})).report).toMatch(
      /^a\.md\t.* score=-\tNo rule in force reads the paper$/m
    )
  })

  it('has no quotations counted in JSON, and says so', async () => {
    const {files: entries, total} = JSON.parse(
      (await lintLibrary(files, {reporter: reportJson})).report
    )
    expect(entries.map(({tally}: {tally: {unchecked: number}}) => tally.unchecked)).toEqual([0, 1])
    expect(total.unchecked).toBe(1)
  })

  it('is not shown as one without quotations on the evidence page', async () => {
    const {report} = await lintLibrary(files, {reporter: reportHtml as never})
    const [overview, checked, lost] = report.split('<section')
    expect(overview).toContain('1 of 2 not held against a paper')
    expect(overview).toContain('<td>–</td>'.repeat(5))
    expect(checked).not.toContain('not held against')
    expect(lost).toContain('<h3>Quotations not held against a paper</h3>')
    expect(lost).not.toMatch(/No quotations|0 verbatim/)
  })
})

describe('a report to a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-summary-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  it.each([
    ['brief', reportBrief],
    ['diff', reportDiff],
    ['json', reportJson],
    ['sarif', reportSarif],
    ['score', reportScore]
  ])('%s: the file holds what would be printed', async (name, reporter) => {
    const output = path.join(folder, name)
    const {report} = await lintLibrary(library, {
      reporter: reporter as never,
      reporterOptions: {output}
    })
    expect(report).toBe(`Wrote ${output}\n`)
    const printed = (await lintLibrary(library, {reporter: reporter as never})).report
    expect(readFileSync(output, 'utf8')).toBe(printed)
  })

  it('fails with a sentence when it cannot be written', async () => {
    const output = path.join(folder, 'nowhere', 'a.sarif')
    await expect(
      lintLibrary(library, {reporter: reportSarif as never, reporterOptions: {output}})
    ).rejects.toMatchObject({
      stack: `Cannot write the report to \`${output}\`: its folder does not exist`
    })
  })

  it('is refused without a name', async () => {
    const reporterOptions = {output: ''}
    await expect(
      lintLibrary(library, {reporter: reportSarif as never, reporterOptions})
    ).rejects.toThrow('Unexpected "" as option `output` of `report/sarif`, expected a name')
  })

  it('fails as a wrong configuration does where no file can be, and as a failure where a disk is full', async () => {
    const deliverTo = (output: string) =>
      lintLibrary(library, {reporter: reportScore as never, reporterOptions: {output}})
    await expect(deliverTo(folder)).rejects.toBeInstanceOf(OptionsError)
    if (!existsSync('/dev/full')) return
    await expect(deliverTo('/dev/full')).rejects.toThrow('Cannot write the report to `/dev/full`')
    await expect(deliverTo('/dev/full')).rejects.not.toBeInstanceOf(OptionsError)
  })

  it.each([
    ['sarif', reportSarif],
    ['github', reportGithub]
  ])('refuses options that it does not have: %s', async (name, reporter) => {
    await expect(
      lintLibrary(library, {reporter: reporter as never, reporterOptions: {file: 'a'}})
    ).rejects.toThrow(`Unexpected option \`file\` of \`report/${name}\``)
  })
})
