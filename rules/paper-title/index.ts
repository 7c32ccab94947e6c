/** `paper-title`: a summary bears the title of its paper, word for word. */

import * as v from 'valibot'
import {CheckFailure} from '../../src/check-failure.ts'
import type {GivenTitle} from '../../src/evidence/own-title.ts'
import type {Evidence} from '../../src/evidence.ts'
import type {Span} from '../../src/quote/types.ts'
import {defineRule, type Report, type RuleContext} from '../../src/rule.ts'
import {type Block, withWords} from '../../src/summary/blocks.ts'
import {textInYaml} from '../../src/summary/frontmatter.ts'
import {findHeadings} from '../../src/summary/headings.ts'
import type {Summary} from '../../src/summary/index.ts'
import {titleAsMarkdown, titleAsWritten} from '../../src/summary/markdown.ts'
import {flatten, plainSource} from '../../src/summary/prose.ts'
import {findTitles, isPartOfTitle, sameTitle, titleWords} from '../../src/summary/titles.ts'
import {differences} from './differences.ts'

export default defineRule({
  id: 'paper-title',
  severity: 'error',
  reads: 'paper',
  ofEveryDocument: true,
  options: v.strictObject({
    frontmatter: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether a title in the frontmatter is enough, where it is shown above the text, as Hugo, Jekyll and Quarto do.'
        )
      ),
      false
    )
  }),
  asks: ({frontmatter}) =>
    frontmatter ? [] : ['Begin with the title of the paper as a heading, word for word.'],
  check(context) {
    const {summary, evidence, options} = context
    const titles = titlesOf(context)
    if (!titles) return
    const {title, accepted, isCertain} = titles
    const known = knownOf(evidence)
    const given = known?.paper.given
    // Where another paper's title stands, `single-paper` says so.
    const unlessCovered = known?.otherNames.filter(({kind}) => kind === 'title')
    const report = (fault: Report) => context.report({unlessCovered, ...fault})
    if (known && given?.isWrong) {
      report(wrongInFrontmatter(summary, known, given))
      // Whether it stands in the text does not matter any more.
      return
    }
    const isShown = options.frontmatter && summary.frontmatter.title !== undefined
    if (isShown) reportShownTitle(context)
    if (accepted.some((one) => hasTitle(summary, one))) return
    const found = findTitles(summary, title)
    if (found.every(({exact}) => exact) && (found.length > 0 || isShown)) return
    if (found.length === 0) {
      report({
        reason: `Unexpected summary without the title of its paper, expected \`${title}\``,
        place: headingInPlace(summary) ?? startOf(context),
        ...(isCertain &&
          mayBePutIn(title, summary) && {expected: [`# ${titleAsMarkdown(title)}\n\n`]})
      })
    }
    for (const {exact, block, span} of found) {
      if (!exact) report(anotherTitle(summary, block, span, title, isCertain))
    }
  }
})

/** Says how the title that the frontmatter shows differs from the paper's own, where that is certain. */
function reportShownTitle({summary, evidence, report}: RuleContext<unknown>): void {
  const {value, span} = summary.frontmatter.title!
  const own = evidence().paper.title
  if (!own?.certain || sameTitle(own.text, value)) return
  const text = inOneLine(own.text)
  report({
    reason: `Unexpected title \`${value}\` in the frontmatter, expected \`${text}\`: ${differences(value, text)}`,
    place: summary.placeInSource(span)
  })
}

/** What holding the summary against its paper shows; `undefined` without a paper that it can be held against. */
function knownOf(evidence: RuleContext<unknown>['evidence']): Evidence | undefined {
  try {
    return evidence()
  } catch (error) {
    if (error instanceof CheckFailure) return undefined
    throw error
  }
}

/** A title in the frontmatter that is not the paper's. What the paper itself has may have become another one in the journal: no fix then. */
function wrongInFrontmatter(
  {frontmatter, source, placeInSource}: Summary,
  {paper}: Evidence,
  {instead, printed}: GivenTitle
): Report {
  const {value, span} = frontmatter.title!
  const title = inOneLine(value)
  const actual = span && source.slice(span.start, span.end)
  const known = instead ?? printed
  const own = known ?? (paper.title?.certain ? paper.title.text : undefined)
  const expected = own === undefined ? 'the title of the paper' : `\`${inOneLine(own)}\``
  return {
    reason: `Unexpected title \`${title}\` in the frontmatter, expected ${expected}: ${
      known === undefined
        ? `the first pages of \`${paper.path}\` do not have it`
        : differences(title, inOneLine(known))
    }`,
    place: placeInSource(span),
    ...(instead !== undefined &&
      actual &&
      !actual.includes('\n') && {actual, expected: [textInYaml(inOneLine(instead))]}),
    note: noteOn({instead, printed})
  }
}

/** What tells that a title in the frontmatter is wrong. */
function noteOn({instead, printed}: Pick<GivenTitle, 'instead' | 'printed'>): string {
  if (instead !== undefined) return 'The paper has the title that the summary itself has.'
  return printed === undefined
    ? 'It is made up, or that of another paper than the one that the frontmatter names.'
    : 'All other words of it stand so on the paper’s first pages.'
}

function inOneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}

/** Whether a summary has a title, and no other one in its place. */
function hasTitle(summary: Summary, title: string): boolean {
  const found = findTitles(summary, title)
  return found.length > 0 && found.every(({exact}) => exact)
}

function anotherTitle(
  summary: Summary,
  index: number,
  span: Span,
  title: string,
  isCertain: boolean
): Report {
  const block = summary.blocks[index]!
  const {prose} = block
  const said = prose.text.slice(span.start, span.end)
  // Where marks of Markdown stand within the words, a replacement would unbalance them.
  const actual = plainSource(prose, span, summary.source)
  const isSettled =
    isCertain && isSettledBy(title) && isContentWith(withWords(block, span, title), title)
  const isBroken = goesOnBelow(summary, index, span, title)
  return {
    reason: `Unexpected title \`${said}\`, expected \`${title}\`: ${differences(said, title)}`,
    place: summary.place(prose, span),
    // With a replacement, the words below would stand there twice.
    ...(isBroken
      ? {note: 'The rest of the title stands below: write it on one line.'}
      : actual !== undefined && isSettled && {actual, expected: [titleAsWritten(title, block)]})
  }
}

/** Whether the words that a title lacks at its end begin the next block: headings have no second line. */
function goesOnBelow({blocks}: Summary, index: number, span: Span, title: string): boolean {
  const {text} = blocks[index]!.prose
  const said = titleWords(text.slice(span.start, span.end))
  const [wanted, below] = [titleWords(title), titleWords(blocks[index + 1]?.prose.text ?? '')]
  if (said.length === 0 || said.length >= wanted.length || /\S/.test(text.slice(span.end)))
    return false
  return wanted.every((word, at) => word === (said[at] ?? below[at - said.length]))
}

/** The title that a summary has to bear. */
interface Titles {
  title: string
  /** Others with which it is right, too. */
  accepted: string[]
  /** Whether the title is known to be the paper's, so that it may be put in. */
  isCertain: boolean
}

/**
 * The title that the frontmatter names, or the paper's own when that is certain. A summary may bear either: titles change on the way to the
 * journal. One that the paper's first pages have not is no title to ask for, though, and a short one (`TODO`) is none at all.
 */
function titlesOf({summary, evidence}: RuleContext<unknown>): Titles | undefined {
  const given = summary.frontmatter.title && inOneLine(summary.frontmatter.title.value)
  const paper = given === undefined ? evidence().paper : knownOf(evidence)?.paper
  const own = paper?.title?.certain ? inOneLine(paper.title.text) : undefined
  const isMissed = paper?.given?.isPrinted === false
  const isPart = given !== undefined && own !== undefined && isPartOfTitle(given, own)
  const title = isMissed || isPart ? (own ?? given) : (given ?? own)
  if (title === undefined) return
  const others = [own, paper?.given?.borne, paper?.given?.isShort ? undefined : given]
  const accepted = others.flatMap((one) => (one === undefined || one === title ? [] : [one]))
  return {title, accepted, isCertain: title === own || !isMissed}
}

/** Where the only heading of a title’s depth stands, if it is the first heading and other words open the summary: in the title’s place. */
function headingInPlace({headings, blocks, place}: Summary) {
  const [first] = headings
  const titles = headings.filter(({depth}) => depth === titleDepth)
  if (!first || first !== titles[0] || titles.length > 1 || first.block === 0) return
  return place(blocks[first.block]!.prose, first.span)
}

/** The point before the first block, where a title can be put in. */
function startOf({summary}: RuleContext<unknown>) {
  const start = summary.opening?.start
  if (start?.offset === undefined) return
  // The opening is the first block's text: its heading's marks stand before it, on the same line.
  const line = start.offset - (start.column - 1)
  return summary.placeInSource({start: line, end: line})
}

/**
 * Whether a missing title can be put in before the first block: not above another heading of its depth, since which words that should
 * give way to it, its author knows; and not within HTML.
 */
function mayBePutIn(title: string, {headings, blocks}: Summary): boolean {
  return (
    isSettledBy(title) && !blocks[0]?.isHtml && !headings.some(({depth}) => depth === titleDepth)
  )
}

/** The depth of the heading that bears a title. */
const titleDepth = 1

/** What a parser with and one without mathematics read differently between dollar signs. */
const unsureInMathematics = /[<&`[\]]/

/**
 * Whether the rule is content with a summary that has this title for its heading, as Markdown would render
 * it. Else a fix would put the heading in again and again: a title with
 * words glued together (`CamerasReveal`) or with `##` in it is read as two headings.
 */
function isSettledBy(title: string): boolean {
  if (title.split('$').some((part, index) => index % 2 === 1 && unsureInMathematics.test(part))) {
    return false
  }
  const inline = flatten([{type: 'text', value: title.trim()}], '')
  const block: Block = {
    ...inline,
    kind: 'heading',
    depth: titleDepth,
    isHtml: false,
    blockQuote: 0,
    inList: false,
    isQuotedItem: false,
    container: 0,
    outer: 0
  }
  const [heading, ...others] = findHeadings(block, 0)
  // One in its middle, or that seems glued to a text, is cut off by `summary-headings`.
  const isWhole = others.length === 0 && heading?.form === 'line' && !heading.glued
  return isWhole && isContentWith(block, title)
}

/** Whether the title, and no other, is found in a block. */
function isContentWith(block: Block, title: string): boolean {
  const found = findTitles({blocks: [block], headings: findHeadings(block, 0)}, title)
  return found.length > 0 && found.every(({exact}) => exact)
}
