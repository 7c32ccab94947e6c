/** What looking keys up in bibliographies promises. */

import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Bibliography, openBibliography} from '../../src/paper/index.ts'
import {accentMarks} from '../../src/paper/markup/latex-macros.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bibliography-'))
})
afterAll(() => rm(folder, {recursive: true}))

async function opened(name: string, content: string): Promise<Bibliography> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return openBibliography(file)
}

describe('BibTeX', () => {
  it('gives titles without its marks', async () => {
    const entries = await opened(
      'a.bib',
      `@comment{ignored, title = {No}}
@string{cold = "Cold Water"}
@article{mueller2020,
  author = "M{\\"u}ller, A.",
  title = {The {Elbe} in {M\\"arz}: ice -- and {\\'e}t{\\'e}},
  journal = cold # " Letters",
  year = 2020
}
@book(second, title = "A {"}quoted{"} title")
@misc{untitled, year = 2021}`
    )
    expect([...entries.keys()]).toEqual(['mueller2020', 'second', 'untitled'])
    expect(entries.get('mueller2020')?.title).toBe('The Elbe in März: ice – and été')
    expect(entries.get('second')?.title).toBe('A "quoted" title')
    expect(entries.get('untitled')?.title).toBeUndefined()
  })

  it('gives titles as TeX prints them', async () => {
    const entries = await opened(
      'tex.bib',
      String.raw`@misc{water, title = {Freezing of {H$_2$O} at $\alpha$ and $n^2$}}
@misc{place, title = {The {\AA}ngstr{\"o}m of S{\o}ren \& {\emph{Wei\ss}}}}
@misc{marks, title = {${Object.keys(accentMarks)
        .map((mark) => `{\\${mark}{e}}`)
        .join('')}}}`
    )
    expect(entries.get('water')?.title).toBe('Freezing of H_2O at α and n^2')
    expect(entries.get('place')?.title).toBe('The Ångström of Søren & Weiß')
    const marked = Object.values(accentMarks).map((mark) => `e${mark}`)
    expect(entries.get('marks')?.title).toBe(marked.join('').normalize('NFC'))
  })

  it('puts titles together of strings and other parts, and has none with one that nobody defined', async () => {
    const entries = await opened(
      'strings.bib',
      `@string{ice = "River Ice"} @STRING{both = Ice # { and Snow}}
@misc{a, title = both # { in } # "Spring " # 2020}
@misc{b, title = nowhere # { in Spring}}`
    )
    expect(entries.get('a')?.title).toBe('River Ice and Snow in Spring 2020')
    expect(entries.has('b')).toBe(true)
    expect(entries.get('b')?.title).toBeUndefined()
  })

  it('takes what is commented out for no entry, and an entry without fields for one', async () => {
    const entries = await opened(
      'comments.bib',
      `@comment{@article{old, title = {Old}}}
% @article{older, title = {Older}}
  %% @article{oldest,
@misc{bare}
@misc(round)
@comment{ that nobody closes
@misc{last, title = {Last}}`
    )
    expect([...entries.keys()]).toEqual(['bare', 'round', 'last'])
  })

  it('does not grow with strings that double', async () => {
    const doubled = Array.from(
      {length: 60},
      (_, index) => `@string{s${index + 1} = s${index} # s${index}}`
    )
    const entries = await opened(
      'bomb.bib',
      `@string{s0 = "ice "}\n${doubled.join('\n')}\n@misc{a, title = s60}\n@misc{b, title = s0}`
    )
    expect(entries.get('a')?.title).toBeUndefined()
    expect(entries.get('b')?.title).toBe('ice')
  })

  it('is read to the end of a file that is cut off', async () => {
    const entries = await opened('cut.bib', '@article{a, title = {One}}\n@article{b, title = {Tw')
    expect(entries.get('a')?.title).toBe('One')
    expect(entries.has('b')).toBe(true)
  })
})

describe('CSL-JSON', () => {
  it('gives titles by citation key or id', async () => {
    const entries = await opened(
      'a.json',
      JSON.stringify([
        {id: 'http://example.org/1', 'citation-key': 'one2020', title: 'River <i>ice</i>'},
        {id: 'two2021', title: 'Rain'}
      ])
    )
    expect(entries.get('one2020')?.title).toBe('River ice')
    expect(entries.get('two2021')?.title).toBe('Rain')
  })

  it('is refused when it is broken', async () => {
    await expect(opened('b.json', '[{')).rejects.toThrow('The bibliography `b.json` cannot be read')
  })
})

describe('CFF', () => {
  it('gives what is to be cited by DOI and by the key that GitHub makes', async () => {
    const entries = await opened(
      'CITATION.cff',
      `cff-version: 1.2.0
title: icebreak
preferred-citation:
  type: article
  title: River ice in spring
  doi: 10.1000/1
  year: 2020
  authors: [{family-names: Müller, given-names: A.}]
`
    )
    expect(entries.get('10.1000/1')?.title).toBe('River ice in spring')
    expect(entries.get('Muller_River_ice_in_2020')?.title).toBe('River ice in spring')
  })
})
