import {expect, it} from 'vitest'
import {readMarkdown, readText} from '../../src/paper/text.ts'
import {judge, prepare} from '../../src/quote/index.ts'

it('a paper in Markdown has characters where it refers to them', () => {
  const written =
    '# Bees &amp; birds\n\nThe groups differed (p &lt; 0.05, n &#8805; 12), 10&ndash;20 of A&amp;B.\n&#10;R&D; stays &unknown; &\n'
  const {text, title} = readMarkdown(new TextEncoder().encode(written))
  expect(title?.text).toBe('Bees & birds')
  expect(text).toContain('(p < 0.05, n ≥ 12), 10–20 of A&B.\n&#10;R&D; stays &unknown; &\n')
  expect(text.split('\n')).toHaveLength(written.split('\n').length)
  expect(judge(prepare(text), 'groups differed (p < 0.05, n ≥ 12), 10–20 of A&B').verdict).toBe(
    'verbatim'
  )
  expect(judge(prepare(text), 'groups differed (p > 0.05, n ≥ 12), 10–20 of A&B').verdict).toBe(
    'altered'
  )
})

const written = `# The keepers of the mill

The keepers<sup>1,2</sup> measured CO<sub>2</sub> in the <i>river</i>.<sup>3</sup> We found
<span id="page-1-0"></span>that **no** net of the _ditch_ was ever<br>found behind the \`mill\`,
see [the map](https://example.org/map_(old).html "A map") and [[4]](#page-2). ![A net](_page_1_Figure.jpeg)
Others agree.[^2] <!-- image
of two lines --> The pond has 12 m<sup>2</sup> (see [Table 1](a)), and x < y where y > 3. It holds 10<sup>6</sup> eggs.

| year | fish |
|------|------|
| 1931 | 12   |

[^2]: They do.
`

it('a paper in Markdown is read without its markup, and keeps its lines', () => {
  const {text} = readMarkdown(new TextEncoder().encode(written))
  expect(text.split('\n')).toHaveLength(written.split('\n').length)
  const paper = prepare(text)
  for (const quotation of [
    'The keepers measured CO2 in the river. We found that no net of the ditch was ever found behind the mill',
    'see the map and [4]. Others agree. The pond has 12 m2 (see Table 1(a)), and x < y where y > 3',
    'It holds 10^6 eggs',
    'year fish 1931 12'
  ])
    expect(judge(paper, quotation).verdict).toBe('verbatim')
  for (const quotation of [
    'We found that a net of the ditch was ever found behind the mill',
    'The pond has 12 m (see Table 1(a)), and x < y where y > 3',
    'and x > y where y > 3'
  ])
    expect(judge(paper, quotation).verdict).not.toBe('verbatim')
})

/** What converters write of one paper: words of a picture, numbers of pages, codes of glyphs, marks of readers, formulas. */
const converted = `# The keepers of the mill

> The keepers found ==all of their nets== behind the mill,${' '}
> where the **==> picture [223 x 12] intentionally omitted <==**

**----- Start of picture text -----**<br>
spring autumn 10 20<br>
**----- End of picture text -----**<br>

water<page_number>12</page_number> was deep. Some eels were signiGLYPH<12>cantly longer (*p* &lt; 0 _._ 05) than
in uniqglyph<c=3,font=/ABCDEF+Times>e ponds,^12,13^ and CO~2~ fell by $9 5 \\%$ to $4 . 2 \\pm 0 . 3 \\ \\mathrm { m g }$.

Eels of the other ponds were no longer (p
> 0.2) than those.

| year | fish |
|------|------|
| 1931 | 12   |
`

it.each([
  ['md', readMarkdown],
  ['txt', readText]
])('a paper that a converter wrote in Markdown is read as it was printed: .%s', (_, read) => {
  const {text} = read(new TextEncoder().encode(converted))
  expect(text.split('\n')).toHaveLength(converted.split('\n').length)
  const paper = prepare(text)
  for (const quotation of [
    'The keepers found all of their nets behind the mill, where the water was deep',
    'Some eels were significantly longer (p < 0.05) than in unique ponds, and CO2 fell by 95% to 4.2 ± 0.3 mg',
    'Eels of the other ponds were no longer (p > 0.2) than those'
  ])
    expect(judge(paper, quotation).verdict).toBe('verbatim')
  for (const quotation of [
    'Some eels were significantly longer (p < 0.5) than in unique ponds, and CO2 fell by 95% to 4.2 ± 0.3 mg',
    'Some eels were significantly longer (p < 0.05) than in unique ponds, and CO2 fell by 9% to 4.2 ± 0.3 mg',
    'Some eels were significantly longer (p < 0.05) than in unique ponds, and CO2 fell by 95% to 4.2 0.3 mg'
  ])
    expect(judge(paper, quotation).verdict).toBe('altered')
})

it('pages of a paper in Markdown end at form feeds, and a title may be a macro', () => {
  const {pages, title} = readMarkdown(
    new TextEncoder().encode('\\title{\nOn mills\n}\n\nOne.\n\fTwo.\n')
  )
  expect(title?.text).toBe('On mills')
  expect(pages).toHaveLength(2)
})

it.each([
  ['# **Counting the _Shore_: A\\_B \\& C\\***', 'Counting the Shore: A_B & C*'],
  ['# Mills at $95 \\%$ and $\\beta$<sup>1</sup> of a_b*c', 'Mills at 95% and β¹ of a_b*c']
])('the title of a paper in Markdown has no marks: %s', (heading, title) => {
  expect(readMarkdown(new TextEncoder().encode(`${heading}\n\nText.\n`)).title?.text).toBe(title)
})

it('a paper in Markdown has what its formulas print, and characters without their backslashes', () => {
  const written = `# Marks

It grew ($p \\leq 0.05$, \\(\\alpha = 0.01\\)) in $95\\%$ of $10^{6}$ years, 12 m$^2$ at 25$^\\circ$C, for $5 or $6 each \\[12\\], $1{,}234$, $-5$, $\\sim$3.

$$
h = \\frac{1}{n}
$$

| Lower | 71.6\\% |
`
  const {text} = readMarkdown(new TextEncoder().encode(written))
  expect(text.split('\n')).toHaveLength(written.split('\n').length)
  expect(text).toContain(
    'It grew (p ≤ 0.05, α = 0.01) in 95% of 10⁶ years, 12 m^2 at 25°C, for $5 or $6 each [12], 1,234, -5,  ∼ 3.'
  )
  expect(text).toContain('h = 1/n')
  expect(text).toContain('71.6% |')
})

it('a paper in Markdown takes any reference where it has the key of one', () => {
  const written = `# Posts

Keepers moved up to four posts [@alder2020; @birch2019, p. 33]. As @cedar2018 argued, weirs never move, however long they are
pushed (see @fig-weir and @tbl-posts). They stood in 3.5 m of water (Figure {@fig:water}B). Boats lay in the dark [-@elm2001], and
none sank {cite:p}\`fir2002\`. Write to weir@mill.org or https://mill.org/@keeper for a precision@5.
`
  const {text, damage} = readMarkdown(new TextEncoder().encode(written))
  expect(text.split('\n')).toHaveLength(written.split('\n').length)
  expect(text).toContain('Write to weir@mill.org or https://mill.org/@keeper for a precision@5.')
  const paper = prepare(text, {damage})
  for (const quotation of [
    'Keepers moved up to four posts [1,2].',
    'Keepers moved up to four posts (Alder, 2020; Birch, 2019, p. 33). As Cedar (2018) argued, weirs never move',
    'Keepers moved up to four posts [@alder2020; @birch2019, p. 33]. As @cedar2018 argued, weirs never move',
    'however long they are pushed (see Figure 1 and Table 2). They stood in 3.5 m of water (Figure 1B). Boats lay in the dark',
    'Boats lay in the dark (2001), and none sank (Fir, 2002). Write to',
    'Boats lay in the dark, and none sank. Write to'
  ])
    expect([quotation, judge(paper, quotation).verdict]).toEqual([quotation, 'verbatim'])
  for (const quotation of [
    'Keepers moved up to five posts [1,2].',
    'As Cedar (2018) argued, weirs move, however long they are pushed',
    'They stood in 3.5 m of water (Figure 1C). Boats lay in the dark',
    'As not @cedar2018 argued, weirs never move'
  ])
    expect([quotation, judge(paper, quotation).verdict]).toEqual([quotation, 'altered'])
})

it('a paper in Markdown without keys has its signs', () => {
  const written =
    '# Posts\n\nFollow [@keeper](https://mill.org/keeper) or @weir, who has a recall of 3 @ 5.\n'
  const {text, damage} = readMarkdown(new TextEncoder().encode(written))
  expect(text).toContain('Follow [@keeper] or @weir, who has a recall of 3 @ 5.')
  expect(damage).toEqual([])
})

const sentence =
  'The keepers of the mill, who ground rye. They knew (ZK) by Table 9 of 27 eels in 12 m2, but not all'
/** The sentence with the marks of notes where they may stand, and a power. */
const withMarks = (mark: (number: number) => string) =>
  `They slept. ${sentence
    .replace('mill,', `mill${mark(2)},`)
    .replace('rye.', `rye. ${mark(13)}`)
    .replace('Table 9', `Table 9${mark(4)}`)
    .replace('(ZK)', `(ZK)${mark(3)}`)} of them did.\n`

it.each([
  ['HTML', withMarks((number) => `<sup>${number}</sup>`).replace('m2', 'm<sup>2</sup>')],
  [
    'formulas',
    withMarks((number) => `$^{${number}}$`).replace('Table 9$^{4}$', 'Table 9<sup>4</sup>')
  ],
  [
    'formulas of single digits',
    withMarks(
      (number) => `$^{${String(number).split('').join('}$^{')}}${number > 9 ? '' : '$'}`
    ).replace('Table 9$^{4}$', 'Table 9')
  ]
])('the marks of notes in a paper in Markdown may be quoted or left out: %s', (_, written) => {
  const {text, damage} = readMarkdown(new TextEncoder().encode(written))
  const paper = prepare(text, {damage})
  for (const said of [
    sentence,
    sentence.replace('mill,', 'mill2,'),
    sentence.replace('mill,', 'mill²,'),
    sentence.replace('rye.', 'rye.13'),
    sentence.replace('(ZK)', '(ZK)3'),
    sentence.replace('(ZK)', '(ZK)³')
  ])
    expect(judge(paper, said).verdict).toBe('verbatim')
  for (const said of [
    sentence.replace('mill,', 'mill5,'),
    sentence.replace('m2', 'm'),
    sentence.replace('27', '2'),
    sentence.replace('Table 9', 'Table 95')
  ])
    expect(judge(paper, said).verdict).toBe('altered')
})

it('a note of a paper in Markdown begins with a number of its own, and powers are no marks', () => {
  const {text} = readMarkdown(
    new TextEncoder().encode(
      'Of 10<sup>-3</sup> mills<sup>1</sup> none.\n\n<sup>1</sup>All of them.\n'
    )
  )
  expect(text).toBe('Of 10⁻³ mills¹ none.\n\n1All of them.\n')
})
