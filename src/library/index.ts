/**
 * A library: the papers that a summary's stray words may come from. Which of them may have a text, an index on
 * disk tells, at a cost that does not grow with the library; whether they do have it, the matcher has to say.
 */

import {createHash} from 'node:crypto'
import {groupBy} from '../groups.ts'
import {fileKey, nameKey} from '../names.ts'
import {fold} from '../quote/text/fold.ts'
import {type CataloguedPaper, catalogueOf, isUpToDate} from './catalogue.ts'
import {filesOf} from './files.ts'
import {gramsOf} from './fingerprints.ts'
import type {Segment} from './segment.ts'

/** A paper of the library. */
export interface LibraryPaper {
  /** Its real path. */
  path: string
  /** The paper's own title, where its format gives one. */
  title?: string | undefined
}

/** A library, up to date. */
export interface Library {
  /** Papers that may have a text, the likeliest first; no more than `mostCandidates`. */
  candidates(text: string): LibraryPaper[]
  /** Papers that may have a text as a whole at their beginning, where titles stand. */
  headed(text: string): LibraryPaper[]
  /** Papers whose file has a name, apart from its extension and from case: citation keys are such names. */
  named(name: string): LibraryPaper[]
}

/** Papers that are held against a text. The right one has most marks in common with it; the next ones are its versions. */
const mostCandidates = 4

/** A gram in more papers than this is a phrase or a notice of the publisher, and says nothing. */
const mostPapersAGram = 16

/** Symbols of a text that are looked up; of a longer one its first sentences are enough. */
const longestText = 400

/** Share of the grams of a title that a paper's beginning has to have: damaged letters spoil some. */
const headedShare = 0.6

/**
 * For so long, in milliseconds, the files of a library are taken to be as they were: a run over many summaries, or
 * an editor at each key, does not ask for the state of thousands of files each time.
 */
const freshFor = 5_000

/**
 * After so long, in milliseconds, a library that nobody asks is closed when another one is asked: a language server runs for days, and
 * settings and projects change. A run asks each of its libraries more often.
 */
const idleTime = 60_000

/** What names a library. */
export interface LibrarySource {
  /** The project's folder, to which the other paths are relative. */
  root: string
  /** Further folders that papers may lie in. */
  roots: readonly string[]
  /** Folders, files or globs. */
  patterns: readonly string[]
}

/** A library as it was found last. */
interface Opened {
  library: Library
  papers: readonly CataloguedPaper[]
  /** The state of all of its files. */
  state: string
  until: number
  close: () => void
}

const opened = new Map<string, Opened>()
/** Libraries that are being brought up to date, so that many summaries wait for it once. */
const underWay = new Map<string, Promise<void>>()

/**
 * Ask a library, after its index was brought up to date: papers that are new or changed are read.
 *
 * @param ask Called with the library. It must not keep it: the files of the index are closed when others take their
 *   place.
 * @returns What `ask` returns.
 * @throws {PaperError} When a pattern leads outside of the project and its roots, or to no paper.
 */
export async function askLibrary<Answer>(
  source: LibrarySource,
  ask: (library: Library) => Answer
): Promise<Answer> {
  const key = JSON.stringify([source.root, source.roots, source.patterns])
  while (Date.now() >= (opened.get(key)?.until ?? 0)) {
    let update = underWay.get(key)
    if (!update) {
      update = bringUpToDate(key, source).finally(() => underWay.delete(key))
      underWay.set(key, update)
    }
    await update
    closeIdle()
  }
  return ask(opened.get(key)!.library)
}

/** Close the libraries that nobody has asked for long, but those that are being brought up to date just now. */
function closeIdle() {
  for (const [key, {until, close}] of opened) {
    if (underWay.has(key) || Date.now() < until + idleTime) continue
    opened.delete(key)
    close()
  }
}

async function bringUpToDate(key: string, source: LibrarySource): Promise<void> {
  const files = await filesOf(source.root, source.roots, source.patterns)
  const state = files.map(({path, stamp}) => `${path} ${stamp}`).join('\n')
  const known = opened.get(key)
  if (known?.state === state && known.papers.every(isUpToDate)) {
    known.until = Date.now() + freshFor
    return
  }
  const name = createHash('sha256').update(key).digest('base64url').slice(0, 16)
  const {papers, segments} = await catalogueOf(name, files)
  opened.set(key, {
    library: libraryOf(papers, segments),
    papers,
    state,
    until: Date.now() + freshFor,
    close() {
      for (const segment of segments.values()) segment.close()
    }
  })
  known?.close()
}

function libraryOf(
  papers: readonly CataloguedPaper[],
  segments: ReadonlyMap<string, Segment>
): Library {
  const shelves = [...segments].map(([name, segment]) => {
    const members: CataloguedPaper[] = []
    for (const paper of papers) if (paper.segment === name) members[paper.id] = paper
    return {segment, members}
  })
  const byName = groupBy(papers, (paper) => fileKey(paper.path))

  /** The papers that share telling grams with a text, by how many. */
  function votes(grams: Iterable<number>): [CataloguedPaper, number][] {
    const counts = new Map<CataloguedPaper, number>()
    for (const gram of grams) {
      const holders = shelves.flatMap(({segment, members}) =>
        segment.papersWith(gram).flatMap((id) => members[id] ?? [])
      )
      if (holders.length > mostPapersAGram) continue
      for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1])
  }

  const gramsIn = (text: string) => new Set(gramsOf(fold(text).symbols.slice(0, longestText)))
  return {
    candidates: (text) =>
      votes(gramsIn(text))
        .slice(0, mostCandidates)
        .map(([paper]) => paper),
    headed(text) {
      const grams = gramsIn(text)
      return votes(grams)
        .filter(([, count]) => count >= grams.size * headedShare)
        .slice(0, mostCandidates)
        .map(([paper]) => paper)
    },
    named: (name) => byName.get(nameKey(name)) ?? []
  }
}
