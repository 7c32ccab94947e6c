/** Every regular expression of the package takes time linear in its input, or its input is short. */

import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {tokenizer, tokTypes} from 'acorn'
import {transformSync} from 'esbuild'
import {type AttackPattern, check, type Diagnostics} from 'recheck'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Expressions that take more than linear time, by the one file that may hold them, and why that does no harm: what bounds their input. */
const bounded: readonly (readonly [file: string, pattern: string, why: string])[] = [
  [
    'src/evidence/notes-around.ts',
    String.raw`(?<=[.!?…]["”’»)]{0,2})(?:==|(?:==)?\s{1,3}(?:\^[\w-]{1,40}|#\p{L}[\p{L}\p{N}_/-]{0,40}|\[{1,2}[^[\]\n]{1,60}\]{1,2}|[\w-]{2,20}:: ?[\w-]{1,20}|\p{L}{1,12}\.? ?\d{1,5}(?:[–-]\d{1,5})?\.?|[→⇒💡📌📝✏][^\n]{1,70}))\s{0,3}$`,
    'the last 80 characters of a block quote'
  ],
  [
    'rules/summary-headings/forms.ts',
    String.raw`(?:^|\n)\s*\d+[.)]\s*$`,
    'the 12 characters before a heading'
  ],
  ['rules/summary-headings/forms.ts', String.raw`\S*$`, 'the 40 characters before a seam'],
  [
    'src/summary/language/labels.ts',
    String.raw`(?:[\d.–-]+\s*(?:[,、，]|-|–|and|und|et|y|e|en|&|to|bis|与|與|和|及|と|과|와|및)\s*){1,3}$`,
    'the 40 characters before a number'
  ],
  [
    'src/summary/language/labels.ts',
    String.raw`([\p{L}§°]+)[.(（\s:：#-]*$`,
    'the 40 characters before a number'
  ],
  [
    'src/summary/language/labels.ts',
    String.raw`([\p{L}\s]{2,24})[\s*_]{0,4}[:：][\s*_]{0,4}$`,
    'the 40 characters before a number'
  ],
  [
    'src/init/pairs.ts',
    '[-_. ]+(?:summary|draft|notes?|review)$',
    'the name of a file, of 255 bytes at most'
  ],
  [
    'src/paper/format.ts',
    String.raw`^[^%\n]{0,200}\\documentclass\b`,
    'the first 200 characters of each line'
  ],
  [
    'src/summary/blockquotes.ts',
    String.raw`[.!?…。！？”“"’»«」』]\s*[—–―]{1,2}\s*([^\n—"“”„«»「」『』]{2,80})$`,
    'the last 120 characters of a block quote'
  ],
  [
    'src/summary/attributions.ts',
    String.raw`^(?:,?\s*(?:that|the\s*following|as\s*follows|dass|folgendes|que|che|dat|что|że|следующее|了|道))?\s*(?:\([^()]{0,40}\))?\s*[:：,，、]?[\s*_]*$`,
    'the 160 characters before a quotation'
  ],
  [
    'src/paper/pdf/sign-fonts.ts',
    String.raw`^(?:[A-Z]{6}\+)?(?:Adv(?:P[\dA-F]|Pi|PSM|PSS|MT|T\d)|.*(?:MathematicalPi|MathPi|Greek(?!.*Roman)|UniversalMath|EuclidSymbol|EuclidMath|Wingdings|Webdings|ZapfDingbats))`,
    'the first 127 characters of a font’s name'
  ],
  [
    'src/quote/text/scripts.ts',
    String.raw`[\p{L}\p{M}\p{N}]+$`,
    'the few characters before a variable'
  ],
  [
    'src/quote/jumps/continuity.ts',
    String.raw`(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*)$`,
    'the 32 characters before a place in a paper'
  ],
  [
    'src/quote/jumps/jump-evidence.ts',
    String.raw`([\p{L}\p{M}]+)\s*$`,
    'the 24 characters before a place in a paper'
  ],
  [
    'src/quote/verdict/differences.ts',
    String.raw`[\p{L}\p{M}]+$`,
    'the 24 characters before a place in a quotation'
  ],
  [
    'rules/verbatim-quotes/quick-fix.ts',
    String.raw`[\p{L}\p{M}\p{N}'’-]+[^\p{L}\p{N}]*$`,
    'the 40 characters before a place in a quotation'
  ],
  [
    'src/quote/reading/passages.ts',
    String.raw`[\p{L}\p{M}]*$`,
    'a word and the 24 symbols before it'
  ],
  [
    'src/quote/verdict/opposed-signs.ts',
    String.raw`[\p{L}\p{N}.,]*$`,
    'the 24 characters before a sign'
  ],
  [
    'src/quote/text/edges.ts',
    String.raw`(?:[-−–]|\p{N}(?:[\p{N}.,/:−–-]|\s(?=\p{N}))*|\.)$`,
    'the 24 characters before a number'
  ],
  [
    'src/quote/verdict/note-marks.ts',
    String.raw`(?:(?<!\p{L})(?!(?:mol|min|sec|rad|bar|a?(?:sin|cos|tan)h?|cot|csc|log|exp|det|lim|max|erf|arg|dim|sgn)\d{0,4}$)[\p{L}\p{M}]{3,34}\d{0,4}|\d\.\d{1,3}\.\d{1,3})$`,
    'the 42 characters before a number'
  ],
  ['src/summary/sentences.ts', String.raw`[\p{L}\p{N}.-]*$`, 'the 12 characters before a full stop']
]

/** How long one expression is analysed, in milliseconds; most take some ten. */
const patience = 8_000

/** Expressions that are not analysed are fuzzed: from one seed, or the same expression is found safe one day and not the next. */
const randomSeed = 1

/** Characters of the texts on which an expression is tried that no analysis came to an end with. */
const pumped = 20_000

/** Words of an expression that are repeated in turn. */
const mostWords = 60

/** How long such a try may take, in milliseconds: quadratic time would take seconds, linear takes one or two. */
const longestTime = 1_000

interface Expression {
  file: string
  pattern: string
  flags: string
}

const sources = ['src', 'rules'].flatMap((folder) =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
)
const composedOnes = await composed()
const all = [...sources.flatMap((file) => literals(file)), ...composedOnes]
const expressions = unique(all.filter((one) => !bounded.some((excused) => isOf(one, excused))))

/** Whether an expression is one that is excused in its file. */
function isOf({file, pattern}: Expression, [where, what]: (typeof bounded)[number]): boolean {
  return file === where && pattern === what
}

/** Files whose expressions are put together only when they run, and why that does no harm. */
const composedLater: ReadonlyMap<string, string> = new Map()

/** The expressions that a file writes out. */
function literals(file: string): Expression[] {
  const {code} = transformSync(readFileSync(path.join(root, file), 'utf8'), {loader: 'ts'})
  const found: Expression[] = []
  for (const token of tokenizer(code, {ecmaVersion: 'latest', sourceType: 'module'})) {
    if (token.type !== tokTypes.regexp) continue
    const {pattern, flags} = (token as unknown as {value: Omit<Expression, 'file'>}).value
    found.push({file, pattern, flags})
  }
  return found
}

/** The expressions that are put together while the package is loaded. */
async function composed(): Promise<Expression[]> {
  const found: Expression[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags)
      const caller = /\/((?:src|rules)\/[^:]+):/.exec(
        new Error('').stack?.split('\n')[2] ?? ''
      )?.[1]
      if (caller) found.push({file: caller, pattern: made.source, flags: made.flags})
      return made
    }
  })
  try {
    await import('../src/index.ts')
    // These are loaded when a paper is first read.
    await import('../src/evidence/findings.ts')
    await import('../src/evidence/other-papers.ts')
    // And these in a thread of their own.
    await import('../src/paper/pdf/layout.ts')
    // Some are made when a text first needs them.
    const {leadingAttribution} = await import('../src/summary/attributions.ts')
    leadingAttribution('The authors state that bees count.')
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/**
 * The text of which quadratic time is guessed and not proved: the fuzzer takes “at most 600 letters, from each mark”
 * for it. That text is then tried.
 */
function guessedAttack(found: Diagnostics): AttackPattern | undefined {
  if (found.status !== 'vulnerable' || found.checker !== 'fuzz') return undefined
  const {complexity} = found
  return complexity.type === 'polynomial' && complexity.degree === 2 ? found.attack : undefined
}

/** Characters of the text that is made of what the fuzzer found: quadratic time would be ten seconds and more. */
const attackLength = 100_000

/** The processor time, in milliseconds, of an expression on a text: other processes may keep it waiting for as long. */
function spentOn(expression: RegExp, text: string): number {
  const before = process.cpuUsage()
  expression.test(text)
  return process.cpuUsage(before).user / 1000
}

/** The time, in milliseconds, of an expression on the text that is said to be its worst. */
function timeOf(pattern: string, flags: string, {pumps, suffix}: AttackPattern): number {
  const length = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const times = Math.ceil(attackLength / Math.max(1, length))
  const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
  const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''))
  return spentOn(expression, text)
}

/** The longest time, in milliseconds, of an expression on texts that repeat what it looks for. */
function slowestOn(pattern: string, flags: string): number {
  const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''))
  const words = (pattern.match(/\p{L}{2,}/gu) ?? []).slice(0, mostWords)
  const units = [...'aA0 \n\t.,:([*"', ...words, ...words.map((word) => `${word} `)]
  let slowest = 0
  for (const unit of new Set(units)) {
    const text = `${unit.repeat(Math.ceil(pumped / unit.length))}\0`
    slowest = Math.max(slowest, spentOn(expression, text))
  }
  return slowest
}

function unique(list: readonly Expression[]): Expression[] {
  const byName = new Map(list.map((one) => [`${one.pattern}/${one.flags}`, one]))
  return [...byName.values()]
}

describe('regular expressions', () => {
  it('are found: written out and put together', () => {
    expect(expressions.length).toBeGreaterThan(100)
    expect(literals('src/untrusted.ts').map(({pattern}) => pattern)).toContain('\\s+')
  })

  it('are found wherever one is put together', () => {
    const seen = new Set(composedOnes.map(({file}) => file))
    const putting = sources.filter((file) =>
      readFileSync(path.join(root, file), 'utf8').includes('RegExp(')
    )
    expect(putting.filter((file) => !seen.has(file))).toEqual([...composedLater.keys()])
  })

  it.for(expressions.map((one) => [one.file, one.pattern, one.flags] as const))(
    '%s: %s',
    {timeout: 10 * patience},
    async ([_, pattern, flags]) => {
      const found = await check(pattern, flags, {timeout: patience, randomSeed})
      const guess = guessedAttack(found)
      if (found.status === 'unknown') expect(slowestOn(pattern, flags)).toBeLessThan(longestTime)
      else if (guess) expect(timeOf(pattern, flags, guess)).toBeLessThan(longestTime)
      else expect(found.status === 'safe' ? 'safe' : found.complexity.summary).toBe('safe')
    }
  )

  it('are excused only while they exist', () => {
    expect(bounded.filter((excused) => !all.some((one) => isOf(one, excused)))).toEqual([])
  })
})
