import fc from 'fast-check'
import type {Paragraph} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {flatten} from '../../src/summary/prose.ts'

/** The prose of the first paragraph. */
function proseOf(source: string) {
  let paragraph: Paragraph | undefined
  visit(unified().use(remarkParse).parse(source), 'paragraph', (node) => {
    paragraph ??= node
  })
  return flatten(paragraph!.children, source).prose
}

/** What stands in the source where the prose says `words`. */
function sourceOf(source: string, words: string): string {
  const prose = proseOf(source)
  const start = prose.text.indexOf(words)
  const span = prose.sourceSpan({start, end: start + words.length})!
  return source.slice(span.start, span.end)
}

describe('Prose', () => {
  it.each([
    ['plain words', 'Bees count.', 'count', 'count'],
    ['words behind an emphasis', 'Bees *always* count.', 'count', 'count'],
    ['words across an emphasis', 'Bees *always* count.', 'Bees always', 'Bees *always'],
    ['words behind an escape', 'Bees \\* count.', 'count', 'count'],
    ['an escaped mark', 'Bees \\* count.', '* count', '* count'],
    ['words behind a reference', 'Bees &amp; wasps &#x3b1; count.', 'count', 'count'],
    ['what a reference stands for', 'Bees &amp; wasps.', '& wasps', '&amp; wasps'],
    [
      'words behind the mark of a footnote',
      'Bees [^1] count.[^x-2] Yes',
      'count. Yes',
      'count.[^x-2] Yes'
    ],
    ['words on a continued line of a block quote', '> Bees\n> count.', 'count', 'count'],
    ['words on a continued line of a list', '- Bees\n  count.', 'count', 'count'],
    ['words behind code', 'Bees `a  b` count.', 'count', 'count'],
    ['words on a CRLF line', 'Bees\r\ncount.', 'count', 'count'],
    ['words behind a formula', 'A slope of $\\beta = 0.31$ shows *that*.', 'shows', 'shows'],
    ['words of a formula in brackets', 'A slope \\(\\beta = 0.31\\) shows.', '0.31', '0.31'],
    ['words of a formula', 'A slope of $\\beta = 0.31$ shows.', '0.31', '0.31'],
    ['words of a link', 'Bees [count](x.html "y").', 'count', 'count']
  ])('traces %s', (_, source, words, expected) => {
    expect(sourceOf(source, words)).toBe(expected)
  })

  it('leaves out images, HTML and footnote marks', () => {
    expect(proseOf('Bees![a](b.png) <b>count</b>.').text).toBe('Bees count.')
    expect(proseOf('Bees[^1] [count][^2].\n\n[^1]: https://example.org/a\n[^2]: b').text).toBe(
      'Bees count.'
    )
  })

  it('keeps the exponent of a number apart from its digits', () => {
    expect(proseOf('Over *10<sup>6</sup>* bees, 3<sup>-2</sup>, H<sup>2</sup>.').text).toBe(
      'Over 10^6 bees, 3^-2, H2.'
    )
    expect(sourceOf('Over 10<sup>6</sup> bees.', '6 bees')).toBe('6</sup> bees')
  })

  it('shows what tags show: marks of quotations, line ends, code', () => {
    const source = 'They add <q>bees *count*</q><br>and <code>"a < b"</code>.'
    expect(proseOf(source).text).toBe('They add “bees count”\nand "a < b".')
    expect(sourceOf(source, 'bees count')).toBe('bees *count')
    expect(proseOf('A <q>b<br>\nc</q></q> <p>d</p>.').text).toBe('A “b\nc” \nd\n.')
  })

  it('keeps words between angle brackets that HTML has not', () => {
    expect(proseOf('Bees <SUBJ> and </think> <mark>count</mark>.').text).toBe(
      'Bees <SUBJ> and </think> count.'
    )
    expect(sourceOf('Bees *do* <SUBJ> and.', '<SUBJ> and')).toBe('<SUBJ> and')
  })

  it('traces what a formula prints to where it stands', () => {
    const source = 'Bees $a \\gg b$ count.'
    const prose = proseOf(source)
    const at = prose.text.indexOf('≫')
    const span = prose.sourceSpan({start: at, end: at + 1})!
    expect(source.slice(span.start, span.end)).toMatch(/^\s?\\gg\s?$/)
  })

  it('traces slices as it traces the whole', () => {
    const source = 'One *two* three &amp; four.'
    const prose = proseOf(source)
    const slice = prose.slice(4, 13)
    expect(slice.text).toBe('two three')
    expect(slice.sourceSpan({start: 4, end: 9})).toEqual(prose.sourceSpan({start: 8, end: 13}))
  })

  it('never leaves the source, whatever the Markdown', () => {
    const pieces = [
      'a',
      'word ',
      '*',
      '**',
      '_',
      '`',
      '&amp;',
      '&#65;',
      '\\',
      '[',
      '](x)',
      '\n',
      '> ',
      '- ',
      '“',
      '”',
      'é',
      '😀',
      '&',
      ';',
      '<b>',
      '!'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
        const source = `x${parts.join('')}`
        const tree = unified().use(remarkParse).parse(source)
        visit(tree, 'paragraph', (node) => {
          const {prose} = flatten(node.children, source)
          for (let start = 0; start < prose.text.length; start++) {
            const span = prose.sourceSpan({start, end: start + 1})
            if (!span || /\s/.test(prose.text[start]!)) continue
            expect(span.start).toBeGreaterThanOrEqual(node.position!.start.offset!)
            expect(span.end).toBeLessThanOrEqual(node.position!.end.offset!)
            const written = source.slice(span.start, span.end)
            expect(written === prose.text[start] || written.startsWith('&')).toBe(true)
          }
        })
      }),
      // The same texts in every run: continuous integration must not fail by chance; `npm run fuzz` explores.
      {numRuns: 300, seed: 7}
    )
  })
})
