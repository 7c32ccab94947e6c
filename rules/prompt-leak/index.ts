/** `prompt-leak`: a summary holds nothing of the prompt or the template that it was made with. */

import * as v from 'valibot'
import type {Leak} from '../../src/language/leaks.ts'
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
    const told = new Set(allow)
    const fresh = evidence().leaks.filter(({text}) => !told.has(text) && told.add(text))
    for (const [first, ...others] of together(fresh)) {
      const {found, expected} = names[first.kind]
      const isMark = first.kind === 'source-mark'
      const shown = isMark || first.kind === 'placeholder' ? ` \`${first.text.trim()}\`` : ''
      const where = first.kind === 'label' || !('block' in first.at) ? 'of it' : 'in its paragraph'
      const more = others.length > 0 ? ` and \`${others.length}\` more ${where}` : ''
      report({
        reason: `Unexpected ${found}${shown}${more}, expected ${expected}`,
        place: placeOf(first, summary),
        ...(isMark && removal(first, summary))
      })
    }
  }
})

/**
 * Leaks that are one fault: the lines of a chat, the two tags of a part, the delimiters and instructions in a block, of one prompt, and its
 * mock quotations (“X”, “Y”), of one template. Each placeholder in brackets has to be filled in by itself, each mark taken away.
 */
function together(leaks: readonly Leak[]): [Leak, ...Leak[]][] {
  const prompts = new Map<number | string, [Leak, ...Leak[]]>()
  const mocks = new Map<number | string, [Leak, ...Leak[]]>()
  const groups: [Leak, ...Leak[]][] = []
  const [label, ...labels] = leaks.filter(({kind}) => kind === 'label')
  if (label) groups.push([label, ...labels])
  for (const leak of leaks.filter(({kind}) => kind !== 'label')) {
    const open = isMock(leak) ? mocks : standsAlone.has(leak.kind) ? undefined : prompts
    const whole = 'block' in leak.at ? leak.at.block : leak.text.replace('</', '<')
    const group = open?.get(whole)
    if (group) group.push(leak)
    else {
      const fresh: [Leak] = [leak]
      groups.push(fresh)
      open?.set(whole, fresh)
    }
  }
  return groups
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
