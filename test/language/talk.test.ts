/** Talk about the task is told from talk about the paper, in every language. */

import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {talkOfSummary} from '../../src/language/talk.ts'
import {readSettings} from '../../src/settings.ts'
import {readSummary} from '../../src/summary/index.ts'
import {wordings} from './wordings.ts'

function talksOf(text: string) {
  const file = new VFile({path: 'summary.md', value: text})
  const tree = unified().use(remarkParse).parse(file)
  return talkOfSummary(readSummary(tree, file, readSettings({}))).talks
}

for (const [language, {talk, paper}] of Object.entries(wordings)) {
  describe(`talk in ${language}`, () => {
    it.each(talk)('finds: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toHaveLength(1)
    })

    it.each(paper)('leaves alone: %s', (sentence) => {
      expect(talksOf(`# Bees that count\n\n${sentence}\n`)).toEqual([])
    })
  })
}
