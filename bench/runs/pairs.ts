/** Makes pairs of a paper and its summary, for runs over more files than any corpus has. */

import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {inventSentences, inventWords, setInLines} from '../../fuzz/prose.ts'
import {type Random, randomFrom} from '../../fuzz/random.ts'

/** Size of a generated paper in characters: two thirds of the median of a shelf of real ones. */
const paperCharacters = 40_000

/** Words of a summary's own, about what a summary of 1,250 words has besides its quotations. */
const ownCharacters = 6_000

/** Quotations of a summary: the middle of what the preset wants. */
const quotationCount = 12

/** Write pairs into `folder/summaries` and `folder/papers`. */
export function writePairs(folder: string, count: number) {
  mkdirSync(path.join(folder, 'papers'), {recursive: true})
  mkdirSync(path.join(folder, 'summaries'), {recursive: true})
  for (let index = 0; index < count; index++) {
    const {paper, summary} = makePair(index, paperCharacters)
    writeFileSync(path.join(folder, 'papers', `${index}.txt`), paper)
    writeFileSync(path.join(folder, 'summaries', `${index}.md`), summary)
  }
}

/**
 * A paper of so many characters, and a summary that quotes it; the same for the same index.
 *
 * @param own Characters of the summary's own words.
 */
export function makePair(
  index: number,
  characters: number,
  own: number = ownCharacters
): {paper: string; summary: string} {
  const random = randomFrom(index)
  const field = inventWords(random, 400)
  const sentences = inventSentences(random, field, characters)
  const lines = setInLines(random, sentences.join(' '), 78)
  return {
    paper: `A paper about ${field[0]}\n\n${lines}\n`,
    summary: makeSummary(index, random, field, sentences, own)
  }
}

/** Sections of own sentences, with a quotation behind every third; one in six quotations is altered. */
function makeSummary(
  index: number,
  random: Random,
  field: readonly string[],
  sentences: readonly string[],
  characters: number
): string {
  const own = inventSentences(random, field, characters)
  const step = Math.ceil(own.length / quotationCount)
  const parts = [
    `---\npaper: ../papers/${index}.txt\ntitle: A paper about ${field[0]}\n---\n`,
    `# A paper about ${field[0]}\n`
  ]
  for (let from = 0; from < own.length; from += step) {
    if (from % (3 * step) === 0) parts.push(`### On ${random.pick(field)}\n`)
    let quoted = random.pick(sentences)
    if (random.chance(1 / 6)) quoted = quoted.replace(/ \S+(?= \S+ \S+\.$)/, ' seldom')
    const said = own.slice(from, from + step).join(' ')
    parts.push(`${said} The authors ${random.pick(['state', 'note', 'write'])}: "${quoted}"\n`)
  }
  return parts.join('\n')
}
