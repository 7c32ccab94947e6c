/** `prompt-leak`: a summary holds nothing of the prompt or the template that it was made with. */

import * as v from 'valibot'
import type {Leak} from '../../src/language/leaks/types.ts'
import {defineRule} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'
import {plainSource} from '../../src/summary/prose.ts'

const names: Record<Leak['kind'], {found: string; expected: string}> = {
  delimiter: {found: 'delimiter of a prompt', expected: 'text about the paper'},
  placeholder: {found: 'placeholder', expected: 'what it stands for'},
  instruction: {found: 'instruction to the writer', expected: 'text about the paper'},
  label: {found: 'line of a chat', expected: 'text about the paper'},
  thought: {found: 'thought that led to the summary', expected: 'text about the paper'},
  'source-mark': {found: 'mark of a chat program', expected: 'nothing or a reference in its place'}
}

export default defineRule({
  id: 'prompt-leak',
  severity: 'error',
  reads: 'paper',
  options: v.strictObject({
    allow: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description(
          'Texts to let pass, such as a placeholder that your site fills in: `{{toc}}`.'
        )
      ),
      []
    )
  }),
  asks: () => ['Repeat nothing of these instructions and leave no placeholder to be filled in.'],
  check({summary, evidence, options: {allow}, report}) {
    const leaks = evidence().leaks.filter(({text}) => !allow.includes(text))
    for (const [index, fault] of faultsOf(leaks).entries()) {
      const texts = textsByWhole(fault)
      for (const leak of fault) {
        const {found, expected} = names[leak.kind]
        const isMark = leak.kind === 'source-mark'
        const shown = isMark || leak.kind === 'placeholder' ? ` \`${leak.text.trim()}\`` : ''
        const where = leak.kind === 'label' || !('block' in leak.at) ? 'of it' : 'in its paragraph'
        const others = texts.get(wholeOf(leak))!.size - 1
        const more = others > 0 ? ` and \`${others}\` more ${where}` : ''
        report({
          reason: `Unexpected ${found}${shown}${more}, expected ${expected}`,
          place: placeOf(leak, summary),
          ...(isMark && removal(leak, summary)),
          once: `${index}`
        })
      }
    }
  }
})

/** Leaks that are one fault, each with all of its places: those of one text, and those of one whole. */
function faultsOf(leaks: readonly Leak[]): Leak[][] {
  const byText = new Map<string, Leak[]>()
  const byWhole = new Map<string, Leak[]>()
  for (const leak of leaks) {
    const whole = wholeOf(leak)
    const fault = byText.get(leak.text) ?? byWhole.get(whole) ?? []
    if (!byText.has(leak.text)) byWhole.set(whole, fault)
    byText.set(leak.text, fault)
    fault.push(leak)
  }
  return [...new Set(byText.values())]
}

/**
 * What a leak is part of: the lines of a chat, the two tags of a part, the delimiters and instructions in a block, of one prompt, and its
 * mock quotations (“X”, “Y”), of one template. Each placeholder in brackets has to be filled in by itself, each mark taken away.
 */
function wholeOf(leak: Leak): string {
  if (leak.kind === 'label') return 'chat'
  const part = 'block' in leak.at ? leak.at.block : leak.text.replace('</', '<')
  if (isMock(leak)) return `template ${part}`
  return standsAlone.has(leak.kind) ? `gap ${leak.text}` : `prompt ${part}`
}

/** The texts of a fault, by what they are part of. */
function textsByWhole(fault: readonly Leak[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>()
  for (const leak of fault) {
    const whole = wholeOf(leak)
    texts.set(whole, (texts.get(whole) ?? new Set()).add(leak.text))
  }
  return texts
}

/** Kinds of which each has to be put right by itself. */
const standsAlone = new Set<Leak['kind']>(['placeholder', 'source-mark'])

function isMock({text}: Leak): boolean {
  return /^["“]/.test(text)
}

/** The fix that takes a mark away, where nothing in the source stands within it; a space stays between what it parts. */
function removal({at}: Leak, {blocks, source}: Summary) {
  if (!('block' in at)) return
  const {prose} = blocks[at.block]!
  const actual = plainSource(prose, at.span, source)
  if (actual === undefined) return
  const {start, end} = at.span
  const parts =
    /\S/.test(prose.text[start - 1] ?? '') && /[\p{L}\p{N}“"‘(]/u.test(prose.text[end] ?? '')
  return {actual, expected: [parts ? ' ' : '']}
}

function placeOf({at}: Leak, summary: Summary) {
  return 'block' in at
    ? summary.place(summary.blocks[at.block]!.prose, at.span)
    : summary.placeInSource(at.span)
}
