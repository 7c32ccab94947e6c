/** Finds out which summary of a folder belongs to which paper. */

import {fileKey, nameKey} from '../names.ts'
import {extensionOf, type OpenPaper, paperExtensions} from '../paper/index.ts'

/** A Markdown file that may be a summary. */
export interface Draft {
  /** Relative to the project's folder. */
  file: string
  /** All of it. */
  text: string
  /** What stands behind its frontmatter. */
  body: string
  /** The paper's title, if its frontmatter has one. */
  title?: string | undefined
  /** Its citation key, if its frontmatter has one. */
  citationKey?: string | undefined
}

/** A summary and its paper, and what showed that they belong together. */
export interface Pair {
  draft: Draft
  /** Relative to the project's folder. */
  paper: string
  by: 'name' | 'title'
}

/** Opens a paper by its path in the project's folder; `undefined` when it cannot be read, which the opener tells. */
export type Opener = (paper: string) => Promise<OpenPaper | undefined>

/** Summaries and papers of which cannot be told which belong together: they share a title, or name and title differ. */
export interface Ambiguity {
  /** Files of summaries. */
  drafts: string[]
  papers: string[]
}

/** What was found of summaries and papers. */
export interface Pairing {
  pairs: Pair[]
  ambiguities: Ambiguity[]
}

/** What people append to the name of a paper to name its summary. */
const appendix = /[-_. ]+(?:summary|draft|notes?|review)$/

/**
 * Most papers that are opened for their titles: it takes a fifth of a second or so for each, of which later runs have the use, and
 * a minute or two for as many as this. Of a larger collection, those without a summary of their name come first.
 */
const mostOpened = 500

/** Shortest title that is looked for in a text, in letters: a shorter one may stand there by chance. */
const shortestTitle = 15

/**
 * Shortest line at a paper's beginning that is looked for at a summary's, in letters: of a title in two lines the first has as many, the
 * name of a journal or an institute fewer.
 */
const shortestLine = 30
/** Lines of a paper in which its title begins: a running head may stand above it. */
const titleLines = 3
/** Lines of a paper in which its title ends: it takes a few behind that in which it begins. */
const longestTitle = 8

/** How much of a summary its paper's title is looked for in, in characters: a list of references holds other titles. */
const headLength = 1000

/** How much of a paper's text its title is looked for in, in characters: banners and notes may stand before it. */
const openingLength = 5000

/**
 * Pair summaries with papers: by equal names (or a citation key that names the paper), unless the summary has another paper's
 * title, and what is left by titles. A summary whose title or first heading is the title of exactly one paper is paired with that, however
 * many others are. One whose title stands somewhere at the beginning of a paper, or that has a paper's title at its own beginning
 * (“Summary of “X””, “Ito (2024): X”), is paired when neither of them may belong to another; else it is told what may.
 *
 * @param papers Relative to the project's folder.
 * @param open Opens one.
 */
export async function findPairs(
  drafts: readonly Draft[],
  papers: readonly string[],
  open: Opener
): Promise<Pairing> {
  const byName = pairByName(drafts, papers)
  const names = new Map(byName.map((pair) => [pair.draft, pair]))
  const used = new Set(byName.map(({paper}) => fileKey(paper)))
  const isFree = (paper: string) => !used.has(fileKey(paper))
  // Papers without a summary of their name are likelier to be those that are looked for.
  const sorted = [...papers.filter(isFree), ...papers.filter((paper) => !isFree(paper))]
  const matches = await matchTitles(drafts, sorted, open)

  const contradictions = matches.flatMap((match) => contradictionOf(match, names.get(match.draft)))
  const contradicted = new Set(contradictions.flatMap((one) => one.drafts))
  const left = matches.filter(({draft}) => !names.has(draft))
  const exact = left.flatMap(({draft, exact}) => (exact.length === 1 ? pairsOf(draft, exact) : []))
  for (const {paper} of exact) used.add(fileKey(paper))
  const vague = left.filter(({exact}) => exact.length !== 1)
  const asked = apart(
    vague.flatMap(({draft, exact, asked}) =>
      pairsOf(draft, exact.length > 0 ? exact : asked.filter(isFree))
    )
  )
  const told = new Set(
    [...asked.certain, ...asked.ambiguous].flatMap(({draft, paper}) => [draft.file, paper])
  )
  const named = apart(
    ofOnePaper(
      vague
        .flatMap(({draft, named}) => pairsOf(draft, named.filter(isFree)))
        .filter(({draft, paper}) => !told.has(draft.file) && !told.has(paper))
    )
  )
  return {
    pairs: [
      ...byName.filter(({draft}) => !contradicted.has(draft.file)),
      ...exact,
      ...asked.certain,
      ...named.certain
    ].sort((a, b) => (a.draft.file < b.draft.file ? -1 : 1)),
    ambiguities: [...contradictions, ...asked.ambiguities, ...named.ambiguities]
  }
}

function pairsOf(draft: Draft, papers: readonly string[]): Pair[] {
  return papers.map((paper) => ({draft, paper, by: 'title'}))
}

/** A summary that has the name of one paper and the title of another, which the first one, opened too, does not have. */
function contradictionOf(
  {draft, exact, asked, opened}: TitleMatch,
  pair: Pair | undefined
): Ambiguity[] {
  const others = exact.filter((paper) => pair && fileKey(paper) !== fileKey(pair.paper))
  if (!pair || others.length === 0 || asked.includes(pair.paper) || !opened.has(pair.paper)) {
    return []
  }
  return [{drafts: [draft.file], papers: [pair.paper, ...others].sort()}]
}

/** Pairs of summaries that name one paper at their beginning: a list of papers names several. */
function ofOnePaper(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(({draft}) => pairs.filter((pair) => pair.draft === draft).length === 1)
}

/** Pairs by title that are the only ones of their summary and paper, and the others together that share either. */
function apart(pairs: readonly Pair[]): {
  certain: Pair[]
  ambiguous: Pair[]
  ambiguities: Ambiguity[]
} {
  const certain: Pair[] = []
  const groups: Pair[][] = []
  for (const pair of pairs) {
    const near = groups.filter((group) =>
      group.some(({draft, paper}) => draft === pair.draft || paper === pair.paper)
    )
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), pair])
  }
  const ambiguities: Ambiguity[] = []
  for (const group of groups) {
    if (group.length === 1) certain.push(group[0]!)
    else {
      ambiguities.push({
        drafts: [...new Set(group.map(({draft}) => draft.file))].sort(),
        papers: [...new Set(group.map(({paper}) => paper))].sort()
      })
    }
  }
  return {certain, ambiguous: pairs.filter((pair) => !certain.includes(pair)), ambiguities}
}

function pairByName(drafts: readonly Draft[], papers: readonly string[]): Pair[] {
  const best = new Map(onePerKey(papers).map((paper) => [fileKey(paper), paper]))
  return drafts.flatMap((draft) => {
    const names = [
      draft.citationKey,
      fileKey(draft.file),
      fileKey(draft.file).replace(appendix, '')
    ]
    const paper = names.map((name) => name && best.get(nameKey(name))).find(Boolean)
    return paper ? [{draft, paper, by: 'name' as const}] : []
  })
}

/** Of the files of one name, which are taken for forms of one paper, the one that says most of it. */
function onePerKey(papers: readonly string[]): string[] {
  const best = new Map<string, string>()
  for (const paper of papers.toSorted((a, b) => endingRank(a) - endingRank(b))) {
    if (!best.has(fileKey(paper))) best.set(fileKey(paper), paper)
  }
  return [...best.values()]
}

/** The papers that a summary's title, or theirs in it, points to. */
interface TitleMatch {
  draft: Draft
  /** Those that have the summary's title, of several files of one name the best. */
  exact: string[]
  /** Those at whose beginning the summary's title stands. */
  asked: string[]
  /** Those whose title stands at the summary's beginning, and that are none of the others. */
  named: string[]
  /** All that could be opened. */
  opened: ReadonlySet<string>
}

/** Holds the titles of summaries against papers, and those of papers against summaries. */
async function matchTitles(
  drafts: readonly Draft[],
  papers: readonly string[],
  open: Opener
): Promise<TitleMatch[]> {
  const read = drafts.map((draft) => ({
    draft,
    title: titleLetters(draft),
    head: lettersOf(draft.body.slice(0, headLength)),
    exact: [] as string[],
    asked: [] as string[],
    named: [] as string[]
  }))
  if (read.length === 0) return []
  const readable = new Set<string>()
  for (const paper of papers.slice(0, mostOpened)) {
    const opened = await open(paper)
    if (!opened) continue
    readable.add(paper)
    const opening = lettersOf(opened.text.slice(0, openingLength))
    const own = lettersOf(opened.title?.text ?? '')
    const first = firstLines(opened, longestTitle)
    const titles = titlesOf(opened)
    for (const {title, head, exact, asked, named} of read) {
      const isLong = title.length >= shortestTitle
      const isExact = isLong && (own === title || isOfLines(title, first))
      if (isExact) exact.push(paper)
      if (isExact || (isLong && opening.includes(title))) asked.push(paper)
      else if (titles.some((one) => head.includes(one))) named.push(paper)
    }
  }
  return read.map(({draft, exact, asked, named}) => ({
    draft,
    exact: onePerKey(exact),
    asked,
    named,
    opened: readable
  }))
}

/** The letters of a paper's first lines that are not empty. */
function firstLines({text}: OpenPaper, count: number): string[] {
  return text
    .slice(0, openingLength)
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(0, count)
    .map(lettersOf)
}

/** Whether a title is made of whole lines, the first of which is where titles begin. */
function isOfLines(title: string, lines: readonly string[]): boolean {
  return lines.slice(0, titleLines).some((_, start) => {
    let letters = ''
    for (const line of lines.slice(start)) {
      letters += line
      if (letters.length >= title.length) break
    }
    return letters === title
  })
}

/** The letters of what may be a paper's title: where it is certain, and else of its first lines. */
function titlesOf(opened: OpenPaper): string[] {
  const {title} = opened
  const own = title?.certain ? lettersOf(title.text) : ''
  if (own.length >= shortestTitle) return [own]
  return firstLines(opened, titleLines).filter((line) => line.length >= shortestLine)
}

function titleLetters({title, body}: Draft): string {
  return lettersOf(title ?? /^#{1,6}[ \t]+(\S.*)$/m.exec(body)?.[1] ?? '')
}

function endingRank(file: string): number {
  return paperExtensions.indexOf(extensionOf(file))
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
