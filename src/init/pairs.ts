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

/** Summaries and papers of one title, of which cannot be told which belong together. */
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
 * Most papers that are opened for their titles: it takes a second or so for each, and a folder in which more
 * papers than that have no summary of their name is a collection and no library of summaries.
 */
const mostOpened = 200

/** Shortest title that is looked for in a text, in letters: a shorter one may stand there by chance. */
const shortestTitle = 15

/**
 * Shortest line at a paper's beginning that is looked for at a summary's, in letters: of a title in two lines the first has as many, the
 * name of a journal or an institute fewer.
 */
const shortestLine = 30
/** Lines of a paper in which its title begins: a running head may stand above it. */
const titleLines = 3

/** How much of a summary its paper's title is looked for in, in characters: a list of references holds other titles. */
const headLength = 1000

/** How much of a paper's text its title is looked for in, in characters: banners and notes may stand before it. */
const openingLength = 5000

/**
 * Pair summaries with papers: by equal names (or a citation key that names the paper), and what is left by
 * titles, when a summary's title or first heading stands at the beginning of exactly one paper, and no other
 * summary bears it; else it is told which share a title. What is left of these is paired when a paper's title stands at
 * the beginning of exactly one summary, and no other paper's does: “Summary of “X””, “Ito (2024): X”.
 *
 * @param papers Relative to the project's folder.
 * @param open Opens one that no name pairs.
 */
export async function findPairs(
  drafts: readonly Draft[],
  papers: readonly string[],
  open: Opener
): Promise<Pairing> {
  const byName = pairByName(drafts, papers)
  const paired = new Set(byName.map(({draft}) => draft))
  const used = new Set(byName.map(({paper}) => fileKey(paper)))
  const byTitle = await pairByTitle(
    drafts.filter((draft) => !paired.has(draft)),
    papers.filter((paper) => !used.has(fileKey(paper))),
    open
  )
  const asked = apart(byTitle.asked)
  const told = new Set(byTitle.asked.flatMap(({draft, paper}) => [draft, paper]))
  const named = apart(
    ofOnePaper(byTitle.named.filter(({draft, paper}) => !told.has(draft) && !told.has(paper)))
  )
  return {
    pairs: [...byName, ...asked.certain, ...named.certain].sort((a, b) =>
      a.draft.file < b.draft.file ? -1 : 1
    ),
    ambiguities: [...asked.ambiguities, ...named.ambiguities]
  }
}

/** Pairs of summaries that name one paper at their beginning: a list of papers names several. */
function ofOnePaper(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(({draft}) => pairs.filter((pair) => pair.draft === draft).length === 1)
}

/** Pairs by title that are the only ones of their summary and paper, and the others together that share either. */
function apart(pairs: readonly Pair[]): {certain: Pair[]; ambiguities: Ambiguity[]} {
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
  return {certain, ambiguities}
}

function pairByName(drafts: readonly Draft[], papers: readonly string[]): Pair[] {
  const best = new Map<string, string>()
  for (const paper of papers.toSorted((a, b) => endingRank(a) - endingRank(b))) {
    if (!best.has(fileKey(paper))) best.set(fileKey(paper), paper)
  }
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

/** Pairs by titles: papers that begin with a summary's title, and summaries that begin with the title of a paper. */
async function pairByTitle(
  drafts: readonly Draft[],
  papers: readonly string[],
  open: Opener
): Promise<{asked: Pair[]; named: Pair[]}> {
  const read = drafts.map((draft) => ({
    draft,
    title: titleLetters(draft),
    head: lettersOf(draft.body.slice(0, headLength))
  }))
  const asked: Pair[] = []
  const named: Pair[] = []
  if (read.length === 0) return {asked, named}
  for (const paper of papers.slice(0, mostOpened)) {
    const opened = await open(paper)
    if (!opened) continue
    const opening = lettersOf(opened.text.slice(0, openingLength))
    const own = lettersOf(opened.title?.text ?? '')
    const titles = titlesOf(opened)
    for (const {draft, title, head} of read) {
      const pair: Pair = {draft, paper, by: 'title'}
      if (title.length >= shortestTitle && (opening.includes(title) || own === title))
        asked.push(pair)
      else if (titles.some((one) => head.includes(one))) named.push(pair)
    }
  }
  return {asked, named}
}

/** The letters of what may be a paper's title: where it is certain, and else of its first lines. */
function titlesOf({title, text}: OpenPaper): string[] {
  const own = title?.certain ? lettersOf(title.text) : ''
  if (own.length >= shortestTitle) return [own]
  return text
    .slice(0, openingLength)
    .split('\n')
    .filter((line) => /\S/.test(line))
    .slice(0, titleLines)
    .map(lettersOf)
    .filter((line) => line.length >= shortestLine)
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
