/**
 * Makes a folder of labelled quotations from PDFs whose sentences are known, for `bench:quotes`:
 * `npm run bench:extract -- PDF_FOLDER NEW_FOLDER`. Needs `pdftotext`.
 *
 * PDF_FOLDER holds `<id>.pdf` and `<id>.sentences.json`: `{sentences: [{text}]}`. Each paper is extracted in
 * five ways: in order (`def`, `raw`), with columns side by side (`lay`), the same with single spaces, as
 * other extractors print columns (`merged`), and with every third line's spaces lost as well (`glued`).
 * A sentence counts as true when one of the first two has its letters in one piece.
 */

import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Letters below which a sentence is left out: shorter ones stand in many places. */
const FEWEST_LETTERS = 40

const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined)
  throw new Error('Name two folders: npm run bench:extract -- PDF_FOLDER NEW_FOLDER')
mkdirSync(join(target, 'papers'), {recursive: true})
const rows: string[] = []
for (const file of readdirSync(source).filter((name) => name.endsWith('.pdf'))) {
  const name = file.slice(0, -'.pdf'.length)
  const ways = extracted(join(source, file))
  const clean = [lettersOf(ways.def), lettersOf(ways.raw)]
  const {sentences} = JSON.parse(readFileSync(join(source, `${name}.sentences.json`), 'utf8')) as {
    sentences: {text: string}[]
  }
  for (const [way, text] of Object.entries(ways)) {
    writeFileSync(join(target, 'papers', `${name}.${way}.txt`), text)
    const letters = lettersOf(text)
    for (const {text: quote} of sentences) {
      const own = lettersOf(quote)
      if (own.length < FEWEST_LETTERS || !clean.some((whole) => whole.includes(own))) continue
      const change = `${letters.includes(own) ? 'contiguous' : 'interrupted'} ${way}`
      const row = {id: rows.length, paper: `${name}.${way}`, label: 'verbatim', change, quote}
      rows.push(JSON.stringify({...row, detail: ''}))
    }
  }
}
writeFileSync(join(target, 'twins.jsonl'), rows.join('\n'))
console.log(`${rows.length} quotations`)

/** One paper's text, extracted in five ways. */
type Ways = Record<'def' | 'raw' | 'lay' | 'merged' | 'glued', string>

function extracted(file: string): Ways {
  const run = (...flags: string[]): string =>
    execFileSync('pdftotext', [...flags, file, '-'], {encoding: 'utf8', maxBuffer: 1e9})
  const lay = run('-layout')
  const lines = lay.split('\n').filter((line) => line.trim() !== '')
  const single = (line: string): string => line.trim().replace(/\s+/g, ' ')
  const lost = (line: string): string => single(line.replace(/(?<=\S) (?=\S)/g, ''))
  return {
    def: run(),
    raw: run('-raw'),
    lay,
    merged: lines.map(single).join('\n'),
    glued: lines.map((line, index) => (index % 3 === 0 ? lost(line) : single(line))).join('\n')
  }
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
