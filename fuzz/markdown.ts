/** Markdown to lint: our own summaries and invented ones, mutated, strewn with what parsers stumble over. */

import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {makePair} from '../bench/runs/pairs.ts'
import type {Random} from './random.ts'

/** Size of the invented paper that invented summaries are of, in characters. */
const paperCharacters = 10_000

/** Documents are cut to this length before they are mutated, so that many can be tried. */
const longest = 12_000

/** The paper of every document, by path from the summaries' folder. */
export const paperPath = 'papers/7.txt'

const pair = makePair(7, paperCharacters)

/** Text of the paper at {@link paperPath}. */
export const paperText = pair.paper

const example = fileURLToPath(new URL('../example/summaries/', import.meta.url))
const summaries = readdirSync(example).map((name) => readFileSync(example + name, 'utf8'))

const bases = [
  pair.summary,
  ...summaries,
  ...summaries.map((text) => text.replace(/^paper:.*$/m, `paper: ../${paperPath}`))
]

/** Pieces that have broken readers of Markdown before, and ours. */
const pieces = [
  '---\n',
  '---\npaper: a\npaper: b\n---\n',
  '---\npaper: [\n---\n',
  '---\npaper: |\n  ../papers/7.txt\n---\n',
  '+++\na = 1\n+++\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '  \n',
  '\\\n',
  ' ',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '\ud83d',
  '👩‍🔬',
  'é́',
  'שלום',
  '引用',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '「',
  '」',
  '"" ',
  '“”',
  '" "',
  '“…”',
  '“[…]”',
  '\\"',
  '&quot;',
  '&ldquo;',
  '&#8220;',
  '&#x201d;',
  '&amp;quot;',
  '&copy',
  '&CounterClockwiseContourIntegral;',
  '&nbsp;',
  '&#0;',
  '&fjlig;',
  '# ',
  '### Overview',
  '###Overview',
  '\n===\n',
  '\n---\n',
  '#######',
  '**Results**',
  '__',
  '***',
  '*',
  '_',
  '~~',
  '``',
  '`a “b` c”',
  '```\n',
  '    code\n',
  '$x$',
  '$$\nx\n$$',
  '> ',
  '>> > ',
  '\n> lazy\ncontinued\n',
  '- ',
  '1. ',
  '10) ',
  '- [ ] ',
  '+   ',
  '\n| a | b |\n| - | - |\n| “c | d” |\n',
  '|',
  '<b>',
  '</b>',
  '<!-- c -->',
  '<!--lint disable-->',
  '<!--lint ignore-->',
  '<div>\n“in html”\n</div>\n',
  '<!--',
  '<?',
  '<![CDATA[',
  '[a](b "c")',
  '![“alt”](x)',
  '[a]: b "t"\n',
  '[^1]',
  '[^1]: note “of many words that stand here” \n',
  '<http://x>',
  'https://example.org/a_b"c',
  '[',
  '](',
  '\\',
  '\\\\',
  '\\[',
  'The authors state: ',
  'Die Autoren schreiben: ',
  '"The authors state: "',
  'Okay, here is a summary',
  '[insert number]',
  'Let me know if',
  '0.5',
  '1,000',
  '-3',
  '50%',
  '...',
  '…',
  'e.g. ',
  'U.S. ',
  '“a "b" c”',
  '“a\n\nb”',
  '""""""'
]

/** Invent a document. */
export function inventDocument(random: Random): string {
  let text = random.chance(0.1) ? '' : random.pick(bases)
  if (text.length > longest) {
    const from = random.chance(0.5) ? 0 : random.below(text.length - longest)
    text = text.slice(from, from + longest)
  }
  if (random.chance(0.5)) text = text.slice(0, random.below(3_000))
  for (let left = random.below(12); left > 0; left--) text = mutate(random, text)
  if (random.chance(0.1)) text = text.replaceAll('\n', '\r\n')
  if (random.chance(0.1)) text = `\ufeff${text}`
  return text
}

function mutate(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const to = at + random.below(random.pick([5, 50, 500]))
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)]
  return random.pick([
    () => head + random.pick(pieces) + middle + tail,
    () => head + random.pick(pieces) + middle + random.pick(pieces) + tail,
    () => head + random.pick(pieces).repeat(1 + random.below(20)) + middle + tail,
    () => head + tail,
    () => head + middle + middle + tail,
    () => head + tail + middle,
    () => head + middle.replaceAll('\n', random.pick(pieces)) + tail,
    () => head + middle.replaceAll(' ', random.pick(pieces)) + tail,
    () => head + middle.replaceAll('"', random.pick(['“', '”', '«', "'", '&quot;'])) + tail,
    () => head + middle.replaceAll('\n', random.pick(['\n> ', '\n- ', '\n    ', '\n>> - '])) + tail
  ])()
}
