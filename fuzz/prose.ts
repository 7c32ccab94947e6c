/** Invents sentences that look like those of a paper: words of English shape, numbers, citations. */

import type {Random} from './random.ts'

const commonWords =
  'the of and to in a is that we for with as are on by this from it be or which at can an these our not between have more than each when only both into were other their has was its most all also two such one if results over using show time after within does about there under very model while three then same first where no them but per some they'.split(
    ' '
  )

const openings = 'b br c cl d dr f g gr h j k l m n p pl pr qu r s st str t tr v w'.split(' ')
const middles = 'a e i o u ai ea ou io ur or an en in on'.split(' ')
const closings = 'l n r s t d m rd nt st ck ve te ne al ion ing ment ive ance ity ed'.split(' ')

/** Words of a field: a paper uses a few hundred of its own besides the common ones. */
export function inventWords(random: Random, count: number): string[] {
  const words = new Set<string>()
  while (words.size < count) words.add(inventWord(random))
  return [...words]
}

/** One word of two or three syllables that no dictionary has. */
export function inventWord(random: Random): string {
  let word = random.pick(openings) + random.pick(middles)
  if (random.chance(0.4)) word += random.pick(openings) + random.pick(middles)
  return word + random.pick(closings)
}

/** A sentence of 8 to 35 words. */
export function inventSentence(random: Random, field: readonly string[]): string {
  const words: string[] = []
  for (let left = 8 + random.below(28); left > 0; left--) words.push(inventToken(random, field))
  const text = words.join(' ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

function inventToken(random: Random, field: readonly string[]): string {
  // Half of the running words of English prose are function words.
  const word = random.chance(0.5) ? random.pick(commonWords) : random.pick(field)
  if (random.chance(0.03)) return inventNumber(random)
  if (random.chance(0.02)) return `${word} [${1 + random.below(60)}]`
  if (random.chance(0.01)) return `${word} (${random.pick(field)})`
  return random.chance(0.06) ? `${word},` : word
}

function inventNumber(random: Random): string {
  const number = random.below(1000)
  return random.pick([`${number}`, `${number / 10}`, `${number / 10}%`, `0.${number}`])
}

/** Sentences until the text has so many characters. */
export function inventSentences(
  random: Random,
  field: readonly string[],
  characters: number
): string[] {
  const sentences: string[] = []
  for (let length = 0; length < characters; length += sentences.at(-1)!.length + 1) {
    sentences.push(inventSentence(random, field))
  }
  return sentences
}

/** Lines of at most so many characters, as a paper's text has them; long words are hyphenated at times. */
export function setInLines(random: Random, text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - line.length - 2
    if (line.length + word.length + 1 <= width || line === '') {
      line += line === '' ? word : ` ${word}`
    } else if (
      /^[a-z]{7,}$/.test(word) &&
      room >= 3 &&
      room <= word.length - 3 &&
      random.chance(0.5)
    ) {
      lines.push(`${line} ${word.slice(0, room)}-`)
      line = word.slice(room)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join('\n')
}
