import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parsed, read} from './read.ts'

const words = 'bees count up to four lamps'

/** What the quotations of a text say, and the source of each. */
const quoted = (text: string) => {
  const {quotations, source} = read(text)
  return quotations.map(({prose}) => {
    const span = prose.sourceSpan({start: 0, end: prose.text.length})!
    return [prose.text, source.slice(span.start, span.end)]
  })
}

const blocksOf = (text: string) =>
  read(text).blocks.map(({kind, depth, blockQuote, inList, prose}) => [
    `${kind}${depth || ''}${blockQuote > 0 ? ' quoted' : ''}${inList ? ' listed' : ''}`,
    prose.text
  ])

describe('quotations in HTML', () => {
  it.each([
    `<p>They add "${words}".</p>`,
    `<p title="a > b" hidden>They add <q>${words}</q>.</p>`,
    `They add <q>${words}</q>.`,
    `They <q>add <q>${words}</q>.`,
    `They <svg> add “${words}”.`,
    `They <svg><svg></svg> add “${words}”.`,
    `They <script>let $</script> add “${words}” $x$.`,
    `<blockquote>\n  <p>${words}</p>\n</blockquote>\n\nSo they say.`,
    `<blockquote>\n\n${words}\n\n</blockquote>\n\nSo they say.`,
    `<details>\n<summary>More</summary>\nThey add “${words}”.\n</details>`,
    `<details><summary>They add “${words}”.</summary>\n\nMore\n\n</details>`,
    `<table><tr><td>“${words}”</td><td>So.</td></tr></table>`,
    `| a | b |\n|---|---|\n| <blockquote>${words}</blockquote> | c |`,
    `- <div>\n  They add "${words}".\n  </div>\n- More`,
    `> [!note]\n> <p>They add "${words}".</p>`,
    `<p>They add "${words}".`,
    `<svg/><p>They add "${words}".</p>`,
    `a < b\n\n<p>a < b, and “${words}”.</p>`
  ])('are found in %j', (text) => {
    expect(quoted(text)).toEqual([[words, words]])
  })

  it('are traced across tags, references and the marks of lists', () => {
    expect(quoted('<p>So “bees &amp; wasps <b>count</b> four lamps”.</p>')).toEqual([
      ['bees & wasps count four lamps', 'bees &amp; wasps <b>count</b> four lamps']
    ])
    expect(quoted('- <p>So “bees count up\r\n  to &lt;b&gt; lamps”.</p>')).toEqual([
      ['bees count up\nto <b> lamps', 'bees count up\r\n  to &lt;b&gt; lamps']
    ])
  })

  it.each([
    `<!-- "${words}" -->`,
    `<script>\nlet a = "${words}"\n\nlet b = "<p>${words}</p>"\n</script>`,
    `<style>p { content: "${words}" }</style>`,
    `<pre>\n"${words}"\n</pre>`,
    `<p>Type <code>"${words}"</code>.</p>`,
    `Type <kbd>"${words}"</kbd>.`,
    `<p title='"${words}"'>So.</p>`,
    `<img alt="“${words}”">`,
    `<div><svg><text>"${words}"</text></svg></div>`,
    `They add <script>"${words}"</script>, *so <svg>“a”* “${words}”</svg>.`,
    `They add <svg><svg>“${words}”</svg> $x</svg>$.`,
    // What nothing closes is none.
    `They add <q>${words}.`,
    `<p>They add <q>${words}.</p>`
  ])('are none in %j', (text) => {
    expect(quoted(text)).toEqual([])
  })
})

describe('marks of quotations in HTML', () => {
  it.each(['They add <q>bees count.', '<p>They add <q>bees count.</p>'])(
    'are none that the source has not: %j',
    (text) => {
      const {markFaults, blocks} = read(text)
      expect(markFaults).toEqual([])
      expect(blocks[0]!.prose.text).toBe('They add bees count.')
    }
  )
})

describe('text that is struck through', () => {
  it.each([
    ['Bees do <del>not</del> count.', 'Bees do ~~not~~ count.'],
    ['Bees do <s>not <strike>ever</strike></s> count.', 'Bees do ~~not ~~ever~~~~ count.'],
    ['<p>Bees do <del>not</del> count.</p>', 'Bees do ~~not~~ count.'],
    ['Bees do ~~not~~ count.', 'Bees do ~~not~~ count.'],
    ['Bees do <s>not count.', 'Bees do not count.'],
    ['Bees do not</del> count.', 'Bees do not count.']
  ])('has its marks: %s', (text, prose) => {
    expect(read(text).blocks.map((block) => block.prose.text)).toEqual([prose])
  })
})

describe('text that an attribute hides', () => {
  it.each([
    'Bees do <span hidden>not</span>count.',
    'Bees do <b style="color: red; display:none">not <b>ever</b> or</b>count.',
    '<p>Bees do <span class="x" hidden="">not <span>ever</span></span>count.</p>',
    'Bees <img hidden>do <span title="a hidden hive">count</span>.'
  ])('is none: %s', (text) => {
    expect(read(text).blocks.map((block) => block.prose.text)).toEqual(['Bees do count.'])
  })
})

describe('blocks of HTML', () => {
  it('are those of Markdown', () => {
    expect(blocksOf('<h2 align="center">Bees</h2>\n<p>They<br>count.</p>')).toEqual([
      ['heading2', 'Bees'],
      ['paragraph', 'They\ncount.']
    ])
    expect(blocksOf('<ul>\n<li>One\n<li>Two\n</ul>\nThree')).toEqual([
      ['paragraph listed', 'One'],
      ['paragraph listed', 'Two'],
      ['paragraph', 'Three']
    ])
    expect(blocksOf('<table><tr><th>A<td>10<sup>5</sup></table>')).toEqual([
      ['cell', 'A'],
      ['cell', '10^5']
    ])
    expect(blocksOf('<h1>Bees\n<h2>Lamps\n\n<p>Words</p>')).toEqual([
      ['heading1', 'Bees'],
      ['heading2', 'Lamps'],
      ['paragraph', 'Words']
    ])
  })

  it('hold the Markdown between two pieces of it', () => {
    expect(blocksOf('<ul><li>\n\n*One*\n\n</li></ul>\n\nTwo')).toEqual([
      ['paragraph listed', 'One'],
      ['paragraph', 'Two']
    ])
    expect(blocksOf('<blockquote>\n\nOne\n\n<ul><li>Two\n\n</blockquote>\n\nThree')).toEqual([
      ['paragraph quoted', 'One'],
      ['paragraph quoted listed', 'Two'],
      ['paragraph', 'Three']
    ])
    // What nothing closes, or nothing in the same list item, ends with its piece of HTML.
    expect(blocksOf('- <blockquote>One\n\n  Two\n\n</blockquote>\n\nThree')).toEqual([
      ['paragraph quoted listed', 'One'],
      ['paragraph listed', 'Two'],
      ['paragraph', 'Three']
    ])
  })

  it('keep words between angle brackets that HTML has not', () => {
    expect(blocksOf('<p>Bees <SUBJ> and</p>')).toEqual([['paragraph', 'Bees <SUBJ> and']])
  })

  it('read as their source does, whatever it is', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<q>',
      '</q>',
      '<li>',
      '<!--',
      '-->',
      '<b a="',
      '">',
      '&amp;',
      '&',
      '\n',
      '> ',
      '- ',
      'a',
      'é😀',
      ' ',
      '<h2>',
      '<td>',
      '</ul>',
      '<pre>',
      '<',
      '$'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const {blocks, source} = read(`<div>${parts.join('')}`)
        for (const {prose} of blocks) {
          for (let at = 0; at < prose.text.length; at++) {
            const letter = prose.text[at]!
            const span = prose.sourceSpan({start: at, end: at + 1})
            if (!span || !/[aé<&]/.test(letter)) continue
            const written = source.slice(span.start, span.end)
            expect(written === letter || written.startsWith('&')).toBe(true)
          }
        }
      }),
      {numRuns: 300, seed: 7}
    )
  })

  it.each([
    ['open', '<div>'.repeat(50_000)],
    ['nest', '<blockquote>a'.repeat(30_000)],
    ['stay open', `${'<table><li>\n\na\n\n'.repeat(5_000)}${'</table>\n\n'.repeat(5_000)}`],
    ['close nothing', `<ul>${'<li></td>'.repeat(30_000)}`],
    ['stand in words', '<p>a<b>b</b>'.repeat(30_000)],
    ['are never closed', '<p a="'.repeat(50_000)],
    ['are none', `<p>${'< & <1 </ '.repeat(30_000)}`],
    ['are comments', `<p>${'a<!-- -->&amp;<?b?>'.repeat(15_000)}`],
    ['stand around white space', `<div>${'bees '.repeat(40_000)}`],
    ['end lines', `<p>${'aaaa<br>'.repeat(35_000)}`],
    ['end lines of Markdown', 'aaaa<br>'.repeat(20_000)],
    ['raise numbers', 'a 10<sup>5</sup>'.repeat(10_000)],
    ['quote', `<p>${'<q>'.repeat(50_000)}`],
    ['are silent', `a ${'<svg>a'.repeat(5_000)}${'</svg></style>'.repeat(5_000)}`],
    ['are code', `<p>${'<code>'.repeat(30_000)}${'</code>'.repeat(30_000)}`]
  ])('take time in proportion where tags %s', (_, text) => {
    const readIt = parsed(text)
    const start = performance.now()
    readIt()
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
