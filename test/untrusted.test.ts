/** Promises of what is printed: no text of a stranger steers a terminal, a log or a page. */

import {describe, expect, it} from 'vitest'
import {
  escapeHtml,
  printable,
  printableError,
  printableJson,
  printableLine
} from '../src/untrusted.ts'

/** What GitHub Actions (behind spaces at the start of a line, or anywhere) and Azure Pipelines act on. */
const commands = /^\s*::[\w-]+.*::|##(?:vso)?\[/m

const hostile = [
  '::set-output name=a::b',
  'words\n \u00A0::stop-commands::x',
  'words ##[add-mask]e',
  '##vso[task.setvariable variable=a]b',
  '###[error]x'
]

describe.each(hostile)('%j', (text) => {
  it('is a command as it stands', () => expect(text).toMatch(commands))

  it.each([
    ['printable', printable],
    ['printableLine', printableLine],
    ['printableJson', (text: string) => printableJson({text})],
    ['escapeHtml', escapeHtml]
  ])('is none after %s', (_, print) => expect(print(text)).not.toMatch(commands))

  it('reads the same in JSON', () => expect(JSON.parse(printableJson(text))).toBe(text))
})

describe('printable', () => {
  it('makes visible what steers a terminal', () => {
    expect(printable('a\u001B[31mb\u202Ec\u0007')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{7}')
  })

  it('leaves colons, headings and marks of programs as they are', () => {
    for (const text of ['std::vector', 'a :: b', '## Heading', '#[derive]', 'Note: x']) {
      expect(printable(text)).toBe(text)
    }
  })
})

describe('printableJson', () => {
  it('says what steers a terminal in another way, which reads the same', () => {
    const text = 'a\u009B31mb\u202Ec\u2028d\u007F'
    const json = printableJson({text})
    expect(json).toMatch(/^[\x20-\x7E]*$/)
    expect(JSON.parse(json)).toEqual({text})
  })
})

describe('printableError', () => {
  it('steers nothing by its message and its stack, and keeps its name', () => {
    const error = printableError(new TypeError('a\u001B]0;x\u0007'))
    expect(error.message).toBe('a\\u{1b}]0;x\\u{7}')
    expect(error.stack).toMatch(/^TypeError: a\\u\{1b\}/)
    expect(error.name).toBe('TypeError')
  })
})

describe('escapeHtml', () => {
  it('lets no text become markup', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;'
    )
  })
})
