/** `prompt-leak`: a summary holds nothing of the prompt or the template that it was made with. */

import * as v from 'valibot'
import type {Leak} from '../../src/language/leaks.ts'
import {defineRule} from '../../src/rule.ts'
import type {Summary} from '../../src/summary/index.ts'

const names: Record<Leak['kind'], {found: string; expected: string}> = {
  delimiter: {found: 'delimiter of a prompt', expected: 'text about the paper'},
  placeholder: {found: 'placeholder', expected: 'what it stands for'},
  instruction: {found: 'instruction to the writer', expected: 'text about the paper'}
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
    for (const leak of evidence().leaks) {
      if (told.has(leak.text)) continue
      told.add(leak.text)
      const {found, expected} = names[leak.kind]
      const shown = leak.kind === 'placeholder' ? ` \`${leak.text}\`` : ''
      report({
        reason: `Unexpected ${found}${shown}, expected ${expected}`,
        place: placeOf(leak, summary)
      })
    }
  }
})

function placeOf({at}: Leak, summary: Summary) {
  return 'block' in at ? summary.place(at.block.prose, at.span) : summary.placeInSource(at.span)
}
