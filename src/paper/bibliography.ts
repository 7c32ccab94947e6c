/** Look citation keys up in bibliographies: BibTeX, CSL-JSON and CFF. */

import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {LRUCache} from 'lru-cache'
import {withFormulasPrinted} from '../text/mathematics.ts'
import {symbols} from '../text/tex-symbols.ts'
import {stampIn, unreadable} from './file-states.ts'
import {accentMarks} from './markup/latex-macros.ts'
import {decode} from './text.ts'
import {PaperError} from './types.ts'

/** An entry of a bibliography. */
export interface BibliographyEntry {
  key: string
  /** The title as a reader sees it, without the marks of BibTeX; `undefined` where it has none. */
  title: string | undefined
}

/** A bibliography: entries by their keys. */
export type Bibliography = ReadonlyMap<string, BibliographyEntry>

/** Bytes of a bibliography at most; 100,000 entries of 500 bytes. */
const mostBytes = 50_000_000

/** Bibliographies that are kept in memory: a project has one or two. */
const kept = new LRUCache<string, Promise<Bibliography>>({max: 8})

/**
 * Open a bibliography: `.json` is CSL-JSON, `.cff`, `.yml` and `.yaml` are CFF, all else BibTeX.
 *
 * A CFF file gives no keys. Its entries are found by their DOI, and by the key that GitHub makes of
 * the first author, the first three words of the title and the year.
 *
 * @param realPath a real path; the caller answers for where it lies.
 * @returns the entries; the first of two with one key.
 * @throws {PaperError} `missing`, `unreadable`, `not-a-file`, `too-large` or `broken`.
 */
export async function openBibliography(realPath: string): Promise<Bibliography> {
  const name = `\`${path.basename(realPath)}\``
  const stats = await stat(realPath, {bigint: true}).catch((error) => {
    throw unreadable(`The bibliography ${name}`, error)
  })
  if (!stats.isFile()) throw new PaperError('not-a-file', `The bibliography ${name} is no file`)
  if (stats.size > mostBytes)
    throw new PaperError('too-large', `The bibliography ${name} is too large`)
  const key = `${realPath}\0${stampIn(stats)}`
  const known = kept.get(key)
  if (known) return known
  const reading = readEntries(realPath, name)
  kept.set(key, reading)
  // That it may not be read can change while the file does not.
  reading.catch(() => kept.delete(key))
  return reading
}

/** Read the entries of a file. */
async function readEntries(realPath: string, name: string): Promise<Bibliography> {
  const bytes = await readFile(realPath).catch((error) => {
    throw unreadable(`The bibliography ${name}`, error)
  })
  try {
    const text = decode(bytes)
    const extension = path.extname(realPath).toLowerCase()
    const entries =
      extension === '.json'
        ? fromCsl(JSON.parse(text))
        : ['.cff', '.yml', '.yaml'].includes(extension)
          ? fromCff((await import('yaml')).parse(text))
          : fromBibtex(text)
    const map = new Map<string, BibliographyEntry>()
    for (const entry of entries) if (!map.has(entry.key)) map.set(entry.key, entry)
    return map
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n', 1)[0] : ''
    throw new PaperError('broken', `The bibliography ${name} cannot be read: ${detail}`, {
      cause: error
    })
  }
}

/** The entries of CSL-JSON: an array of items, or an object that has one. */
function fromCsl(value: unknown): BibliographyEntry[] {
  const items = Array.isArray(value) ? value : (fieldOf(value, 'items') ?? [])
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    const key = fieldOf(item, 'citation-key') ?? fieldOf(item, 'id')
    if (typeof key !== 'string' && typeof key !== 'number') return []
    return [{key: String(key), title: plainTitle(fieldOf(item, 'title'))}]
  })
}

/** A title without the HTML that CSL allows in it. */
function plainTitle(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/<[^<>]*>/g, '').trim() : undefined
}

/** The entries of CFF: the work itself, what to cite in its place, and its references. */
function fromCff(value: unknown): BibliographyEntry[] {
  const references = fieldOf(value, 'references')
  const works = [fieldOf(value, 'preferred-citation'), value].concat(
    Array.isArray(references) ? references : []
  )
  return works.flatMap((work) => {
    const title = plainTitle(fieldOf(work, 'title'))
    if (title === undefined) return []
    const doi = fieldOf(work, 'doi')
    const keys = [madeKey(work, title), ...(typeof doi === 'string' ? [doi] : [])]
    return keys.map((key) => ({key, title}))
  })
}

/** The key that GitHub makes for a work in CFF. */
function madeKey(work: unknown, title: string): string {
  const authors = fieldOf(work, 'authors')
  const first: unknown = Array.isArray(authors) ? authors[0] : undefined
  const name = fieldOf(first, 'family-names') ?? fieldOf(first, 'name')
  const date = fieldOf(work, 'date-released')
  const year = fieldOf(work, 'year') ?? (date === undefined ? undefined : String(date).slice(0, 4))
  return [name, ...title.split(/\s+/).slice(0, 3), year]
    .filter((part) => part !== undefined)
    .join('_')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '_')
}

/** A field of a value that may be an object. */
function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined
}

/** How an entry begins, or what stands beside entries. */
const opening = /@(\w{1,40})\s*([{(])/y

/** The key of an entry, and what stands behind it: fields, or the entry’s end. */
const keyOfEntry = /\s*([^\s,{}()"]+)\s*[,})]/y

/** The entries of BibTeX; the others, comments and what stands behind a percent sign on its line are none. */
function fromBibtex(text: string): BibliographyEntry[] {
  const entries: BibliographyEntry[] = []
  const strings: Strings = new Map()
  let isUnclosed = false
  let from = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', from)) {
    from = at + 1
    opening.lastIndex = at
    const found = opening.exec(text)
    if (!found || isCommented(text, at)) continue
    from = opening.lastIndex
    const kind = found[1]!.toLowerCase()
    if (kind === 'string') from = readFields(text, from, strings, strings).end
    else if (kind === 'comment' || kind === 'preamble') {
      if (found[2] !== '{' || isUnclosed) continue
      const end: number = closing(text, from - 1)
      // Without its end a comment would take all that follows with it: then its first word alone is passed over.
      isUnclosed = end === text.length
      if (!isUnclosed) from = end
    } else {
      keyOfEntry.lastIndex = from
      const key = keyOfEntry.exec(text)?.[1]
      if (key === undefined) continue
      const fields: Strings = new Map()
      from = readFields(text, keyOfEntry.lastIndex, strings, fields).end
      const title = fields.get('title')
      entries.push({key, title: title === undefined ? undefined : withoutTex(title)})
    }
  }
  return entries
}

/** So many characters before an entry, on its line, are looked at: more stand there only in a file without line ends. */
const mostBefore = 40

/** Whether the line of an entry begins with a percent sign, as people write it before what is not to be read. */
function isCommented(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - mostBefore), at)
  const start = before.lastIndexOf('\n') + 1
  return (start > 0 || at <= mostBefore) && before.slice(start).trimStart().startsWith('%')
}

/** Values by their names in small letters; `undefined` where a value names another that is not known. */
type Strings = Map<string, string | undefined>

/** Longest value of a name: one that is made of others, each twice, doubles with each. */
const longestString = 10_000

/** Read the fields of an entry, from after its key up to the brace that ends it; the first of two with one name. */
function readFields(
  text: string,
  from: number,
  strings: ReadonlyMap<string, string | undefined>,
  fields: Strings
): {end: number} {
  const field = /[\s,]*([\w-]+)\s*=\s*/y
  let end = from
  for (;;) {
    field.lastIndex = end
    const found = field.exec(text)
    if (!found) return {end}
    const value = readValue(text, field.lastIndex, strings)
    const name = found[1]!.toLowerCase()
    if (!fields.has(name)) fields.set(name, value.text)
    end = value.end
  }
}

/** Read a value: parts in braces or quotation marks, numbers or names of strings, joined by `#`. */
function readValue(
  text: string,
  from: number,
  strings: ReadonlyMap<string, string | undefined>
): {text: string | undefined; end: number} {
  const bare = /[^\s,#{}()"]+/y
  const join = /\s*#\s*/y
  const parts: (string | undefined)[] = []
  let end = from
  for (;;) {
    bare.lastIndex = end
    const word = bare.exec(text)?.[0]
    if (text[end] === '{' || text[end] === '"') {
      const close = closing(text, end)
      parts.push(text.slice(end + 1, close))
      end = close + 1
    } else if (word !== undefined) {
      parts.push(/^\d/.test(word) ? word : strings.get(word.toLowerCase()))
      end = bare.lastIndex
    }
    join.lastIndex = end
    if (!join.exec(text)) break
    end = join.lastIndex
  }
  const value = parts.includes(undefined) ? undefined : parts.join('')
  const isShort = value !== undefined && value.length <= longestString
  return {text: isShort ? value : undefined, end}
}

/** Where a value that begins with a brace or a quotation mark ends. */
function closing(text: string, open: number): number {
  const quoted = text[open] === '"'
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0 && !quoted) return at
    else if (quoted && character === '"' && at > open && depth === 0) return at
  }
  return text.length
}

/** The accents of TeX that are named by a sign, as in `\'e`, for a class of a regular expression. */
const signs = Object.keys(accentMarks)
  .filter((name) => !/[A-Za-z]/.test(name))
  .map((sign) => `\\${sign}`)
  .join('')

/** Those that are named by a letter, as in `\v{e}`, behind which no other letter may stand. */
const letters = Object.keys(accentMarks)
  .filter((name) => /[A-Za-z]/.test(name))
  .join('')

/** An accent of TeX and its letter. */
const accent = new RegExp(
  `\\\\([${signs}]|[${letters}](?![A-Za-z]))\\s*(?:\\{\\s*)?\\\\?([A-Za-z])\\}?`,
  'g'
)

/** A macro of TeX, which takes the blanks behind its name. */
const macro = /\\(?:([A-Za-z]{1,40})\s*|([^A-Za-z]))/g

/** A title as a reader sees it: without braces, with accents on their letters, formulas and macros as what they print. */
function withoutTex(value: string): string {
  return withFormulasPrinted(value)
    .replace(accent, (_, mark: string, letter: string) =>
      (letter + accentMarks[mark]).normalize('NFC')
    )
    .replace(macro, (_, name?: string, sign?: string) => symbols.get(name ?? sign!) ?? '')
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/[\s~]+/g, ' ')
    .trim()
}
