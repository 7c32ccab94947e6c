import {expect, it} from 'vitest'
import {readMarkdown} from '../../src/paper/text.ts'
import {judge, prepare} from '../../src/quote/index.ts'

it('a paper in Markdown has characters where it refers to them', () => {
  const written =
    '# Bees &amp; birds\n\nThe groups differed (p &lt; 0.05, n &#8805; 12), 10&ndash;20 of A&amp;B.\n&#10;R&D; stays &unknown; &\n'
  const {text, title} = readMarkdown(new TextEncoder().encode(written))
  expect(title?.text).toBe('Bees & birds')
  expect(text).toContain('(p < 0.05, n ≥ 12), 10–20 of A&B.\n&#10;R&D; stays &unknown; &\n')
  expect(text.split('\n')).toHaveLength(written.split('\n').length)
  expect(judge(prepare(text), 'groups differed (p < 0.05, n ≥ 12), 10–20 of A&B').verdict).toBe(
    'verbatim'
  )
  expect(judge(prepare(text), 'groups differed (p > 0.05, n ≥ 12), 10–20 of A&B').verdict).toBe(
    'altered'
  )
})
