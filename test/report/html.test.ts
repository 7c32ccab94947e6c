/** Promises of the evidence page, in a real browser. */

import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {paperHtml} from '../../src/report/evidence-page/panes.ts'
import reportHtml from '../../src/report/html.ts'
import type {Files} from '../fix/engine.ts'
import {hasBrowser, startBrowser} from './browser.ts'
import {library, lintLibrary, paper, summary} from './library.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'paper-summary-'))
let browser: Browser
let page: Page

const html = async (files: Files = library) =>
  (await lintLibrary(files, {reporter: reportHtml as never})).report

/** The places that stand in the margin of a paper. */
const placesIn = (page: string) =>
  [...page.matchAll(/<i class="place">([^<]*)/g)].map(([, place]) => place)

/** What the page asked of a network or was kept from doing. */
const complaints: string[] = []

async function open(files?: Files, options: {colorScheme?: 'dark' | 'light'} = {}) {
  const file = path.join(folder, 'evidence.html')
  writeFileSync(file, await html(files))
  page = await browser.newPage({viewport: {width: 1400, height: 800}, ...options})
  complaints.length = 0
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(pathToFileURL(file).href)
}

interface Violation {
  id: string
  nodes: {html: string}[]
}

/** What axe finds wrong; the policy of the page lets only the debugger bring it in. */
async function violations() {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', {expression: axe})
  const {result} = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then(({violations}) => JSON.stringify(violations))',
    awaitPromise: true
  })
  return (JSON.parse(result.value as string) as Violation[]).map(
    ({id, nodes}) => `${id}: ${nodes[0]!.html}`
  )
}

beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser()
}, 60_000)
afterEach(() => page?.close())
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

describe.skipIf(!hasBrowser)('report/html in a browser', {timeout: 60_000}, () => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong (%s)',
    async (colorScheme) => {
      await open({...library, 'summaries/other.md': summary}, {colorScheme})
      expect(await violations()).toEqual([])
    }
  )

  it('asks nothing of a network and logs nothing', async () => {
    await open()
    expect(complaints).toEqual([])
  })

  it('joins each quotation to its passage, both ways', async () => {
    await open()
    await page.click('.draft a#s0q2')
    expect(page.url()).toMatch(/#s0p2$/)
    expect(await page.textContent('.paper mark.current')).toContain('31 of 40')
    await page.click('.paper a#s0p1')
    expect(page.url()).toMatch(/#s0q1$/)
  })

  it('marks each quotation by its verdict, and the words that differ', async () => {
    await open()
    expect(await page.textContent('.draft mark.verbatim')).toContain('Our bees did not count')
    expect(await page.textContent('.draft mark.altered.different')).toBe('old')
    expect(await page.textContent('.paper mark.altered.different')).toBe('new')
    expect(await page.textContent('.draft mark.absent')).toContain('read a clock')
  })

  it('shows in the list and in the summary what the paper says instead, to readers of all kinds', async () => {
    await open()
    const item = await page.textContent('.list li:nth-child(2) a')
    expect(item!.replace(/\s+/g, ' ')).toMatch(
      /^≠ altered .*found the \[the summary says: old\] \[the paper says: new\] garden/
    )
    const struck = 'getComputedStyle(document.querySelector(".list del")).textDecorationLine'
    expect(await page.evaluate(struck)).toBe('line-through')
    await expect.poll(() => page.innerText('.draft ins')).toContain('new')
  })

  it('shows words that were left out where they are missing', async () => {
    await open({...library, 'summaries/bees.md': summary.replace('did not count', 'did count')})
    // On a busy machine a page is laid out a moment after it is loaded, and has no text until then.
    await expect.poll(() => page.innerText('.draft ins')).toContain('not')
    expect(await page.textContent('.paper mark.different')).toBe('not')
    const item = await page.textContent('.list li:nth-child(1) a')
    expect(item!.replace(/\s+/g, ' ')).toContain('Our bees did [the paper says: not] count more')
  })

  it('tells verdicts apart without colour', async () => {
    await open()
    const signs = await page.$$eval('.list .badge', (found) =>
      found.map(({textContent}) => textContent)
    )
    expect(signs).toEqual(['✓ verbatim', '≠ altered', '✗ absent'])
    const lines =
      '[...document.querySelectorAll(".list .badge")].map((one) => getComputedStyle(one).borderBottomStyle)'
    expect(await page.evaluate(lines)).toEqual(['solid', 'dashed', 'dotted'])
  })

  it('shows who is said to speak', async () => {
    await open()
    expect(await page.textContent('.draft mark.attribution')).toMatch(/authors say/i)
    expect(await page.textContent('.list li:nth-child(1)')).toMatch(/Attributed by “.*say.*”/)
  })

  it('is stepped through by keyboard, and says where one is', async () => {
    await open()
    await page.focus('.list a')
    const where = () => page.evaluate("document.activeElement.getAttribute('href')")
    await page.keyboard.press('ArrowDown')
    expect(await where()).toBe('#s0q2')
    expect(await page.textContent('#status')).toContain('altered')
    expect(await page.getAttribute('.list a[aria-current]', 'href')).toBe('#s0q2')
    await page.keyboard.press('j')
    expect(await where()).toBe('#s0q3')
    await page.keyboard.press('j')
    expect(await where()).toBe('#s0q3')
    await page.keyboard.press('Home')
    await page.keyboard.press('k')
    expect(await where()).toBe('#s0q1')
  })

  it('is stepped through from one fault to the next', async () => {
    const where = () => page.evaluate("document.activeElement.getAttribute('href')")
    await open()
    await page.focus('.list')
    for (const [key, href] of [
      ['n', '#s0q2'],
      ['n', '#s0q3'],
      ['n', '#s0q3'],
      ['p', '#s0q2'],
      ['p', '#s0q2']
    ] as const) {
      await page.keyboard.press(key)
      expect(await where()).toBe(href)
    }
  })

  it('underlines where messages stand, but not the opening for what is said of the whole', async () => {
    await open({
      ...library,
      'summaries/bees.md': summary.replace('They moved', 'Let me know what you think. They moved')
    })
    expect(await page.textContent('.draft mark.message')).toMatch(/^Let me know/)
    expect(await page.textContent('.list ul')).toMatch(/warning: Unexpected .* words/)
    expect(await page.locator('.draft mark.message').count()).toBe(1)
  })

  it('underlines errors and warnings in two ways', async () => {
    const talk = 'Let me know what you think. [Insert the year here] They moved'
    await open({...library, 'summaries/bees.md': summary.replace('They moved', talk)})
    const [warning, error] = await Promise.all(
      ['warning', 'error'].map(
        (severity) =>
          page.evaluate(`{
            const mark = document.querySelector('.draft mark.message.${severity}')
            ;[mark.textContent, getComputedStyle(mark).textDecorationStyle]
          }`) as Promise<[string, string]>
      )
    )
    expect(warning![0]).toMatch(/^Let me know/)
    expect(error![0]).toMatch(/^\[Insert/)
    expect(warning![1]).not.toBe(error![1])
  })

  it('brings a passage into view that stands far along a line', async () => {
    const column = 'And the other bees of the garden flew home. '.repeat(4)
    const side = paper.replace('In a second', `${column}In a second`)
    await open({...library, 'papers/bees.txt': side})
    await page.setViewportSize({width: 1000, height: 640})
    await page.click('.list li:nth-child(2) a')
    const box = (await page.locator('.paper mark.current').first().boundingBox())!
    expect(box.x).toBeLessThan(1000)
  })

  it('wraps no line of a page or of a paragraph a second time, and keeps what has lines of its own', async () => {
    const wrapped =
      'The bees of the third garden were trained for a whole\nsummer, and “Our bees did not count more than\nfour landmarks”.'
    const own =
      '- One bee\n- Two bees\n\n```\na = 1\nb = 2\n```\n\nA line  \nbroken\n\n| a |\n| - |\n| b |'
    const text = `${summary}\n${wrapped}\n\n${own}\n`
    for (const source of [text, text.replaceAll('\n', '\r\n')]) {
      await open({...library, 'summaries/bees.md': source})
      const shown = (await page.textContent('.draft'))!.replace(/ {2}(?=\S)/g, ' ')
      expect(shown).toContain('for a whole summer, and “')
      expect(shown).toMatch(/more than four landmarks”\.\n\n/)
      expect(shown).toContain(own)
      expect(shown).toContain('---\npaper: ../papers/bees.txt\ntitle: Bees that count\n---\n\n#')
      expect(shown).not.toContain('\\u{')
    }
    const height = (width: number) =>
      page
        .setViewportSize({width, height: 800})
        .then(() => page.$eval('.paper', (pane) => pane.scrollHeight))
    expect(await height(1000)).toBe(await height(2400))
  })

  it('wraps a paper whose paragraphs are lines', async () => {
    const paragraph = 'The bees of the garden flew over the field and came back. '.repeat(20)
    await open({...library, 'papers/bees.txt': `${paper}\n${paragraph}\n${paragraph}\n`})
    const widths = await page.$eval('.paper', (pane) => [pane.clientWidth, pane.scrollWidth])
    expect(widths[0]).toBe(widths[1])
  })

  it('shows all summaries at once, also on a narrow screen', async () => {
    const names = Array.from({length: 21}, (_, at) => `summaries/a-bee-of-garden-${at}.md`)
    await open({...library, ...Object.fromEntries(names.map((name) => [name, summary]))})
    const shown = await page.$eval('.contents', (nav) => [nav.clientHeight, nav.scrollHeight])
    expect(shown[0]).toBe(shown[1])
    await page.setViewportSize({width: 420, height: 800})
    const heights = await page.$$eval('.contents tbody th', (cells) =>
      cells.map((cell) => cell.clientHeight)
    )
    // Three lines of a name.
    expect(Math.max(...heights)).toBeLessThan(100)
  })

  it('brings quotation and passage into view', async () => {
    const filler = 'The bees flew over the field and came back in the evening.\n'.repeat(3000)
    await open({
      ...library,
      'papers/bees.txt': paper.replace('In a second', `${filler}In a second`)
    })
    await page.click('.list li:nth-child(2) a')
    const box = (await page.locator('.paper mark.current').first().boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y).toBeLessThan(800)
  })

  it('opens fast with 15 quotations and 400 kB of paper', async () => {
    const lines = Array.from(
      {length: 6500},
      (_, at) => `Hive ${at} stood in garden ${at * 7} and was visited by ${at * 3} bees in May.`
    )
    const quotations = lines
      .filter((_, at) => at % 433 === 0)
      .slice(0, 15)
      .map((text) => `The study says “${text}”`)
    const files = {
      'papers/bees.txt': lines.join('\n'),
      'summaries/bees.md': `---\npaper: ../papers/bees.txt\n---\n\n# Bees\n\n${quotations.join('\n\n')}\n`
    }
    expect(files['papers/bees.txt'].length).toBeGreaterThan(400_000)
    await open(files)
    const loaded = await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    // Measured under load on two cores: 0.4 s to load, 0.1 s to step; five times that is a defect.
    expect(loaded).toBeLessThan(2000)
    const stepped = await page.evaluate(`{
      const start = performance.now()
      document.querySelectorAll('.list a[data-q]')[14].click()
      document.body.getBoundingClientRect()
      performance.now() - start
    }`)
    expect(stepped).toBeLessThan(500)
  })

  it('prints the summary and the list without cutting them off, and not the paper', async () => {
    await open()
    await page.emulateMedia({media: 'print'})
    expect(await page.isVisible('.paper')).toBe(false)
    const heights = await page.$eval('.draft', (pane) => [pane.clientHeight, pane.scrollHeight])
    expect(heights[0]).toBe(heights[1])
  })

  it('can be read on a narrow screen', async () => {
    await open()
    await page.setViewportSize({width: 360, height: 640})
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  })

  it('runs nothing that a paper, a summary or a file name brings along', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    await open({
      'papers/bees.txt': `${paper}${evil}\n`,
      'summaries/"><script>document.title=3<!--.md': summary
        .replace('title: Bees that count', `title: '${evil}'`)
        .replace('They moved', `${evil} They moved`)
    })
    expect(await page.title()).toMatch(/^Evidence for/)
    expect(await page.$$eval('img, main script', (found) => found.length)).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('report/html', () => {
  it('names who speaks beside each quotation, also behind words in marks that are the writer’s own', async () => {
    const page = await html({
      ...library,
      'summaries/bees.md': `---
paper: ../papers/bees.txt
---

# 概述

本文讨论“蜜蜂在花园里如何数地标的能力”这个问题，并给出很多证据。

作者指出：“Our bees did not count more than four landmarks, however long they were trained.”

论文认为：“31 of 40 bees found the new garden within a day.”
`
    })
    const named = [...page.matchAll(/Attributed by “([^”]*)”|No attribution/g)]
    expect(named.map(([, words]) => words)).toEqual(['作者指出', '论文认为'])
    const marked = [...page.matchAll(/<mark class="attribution">([^<]*)/g)]
    expect(marked.map(([, words]) => words)).toEqual(['作者指出', '论文认为'])
  })

  it('numbers the lines of a paper, each where they are paragraphs', async () => {
    expect(await html()).toContain('<i class="place">5</i>A bee that had been fed')
    const long = `${'The hives were moved, and the bees found the new garden. '.repeat(5)}\n\nThe end.`
    const paragraphs = await html({...library, 'papers/bees.txt': `${long.repeat(3)}\n`})
    expect(placesIn(paragraphs)).toEqual(['1', '3', '5', '7'])
  })

  it('tells where the pages of a paper begin, as they are printed', () => {
    const pages = ['first one\n\nof page', 'of the next', 'of the last']
    const text = pages.join('\n')
    const pageAt = (at: number) => ['xi', 'xii', '1'][text.slice(0, at).split('of ').length - 1]
    expect(placesIn(paperHtml({text, pageAt}, [], 's0'))).toEqual(['xi', 'xii', '1'])
  })

  it('shows what there is when the paper cannot be read', async () => {
    const page = await html({'summaries/bees.md': summary})
    expect(page).toContain('Not held against a paper.')
    expect(page).toContain('No paper to show')
    expect(page).toContain('They moved the hives')
  })

  it('writes the page to a file when asked', async () => {
    const output = path.join(folder, 'page.html')
    const {report} = await lintLibrary(library, {
      reporter: reportHtml as never,
      reporterOptions: {output}
    })
    expect(report).toBe(`Wrote ${output}\n`)
    expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>/)
  })
})
