/** Notes in the margin of a first page, that the extractor wrote into the lines of the text. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const {sentences: SENTENCES}: {sentences: string[]} = JSON.parse(
  readFileSync('test/fixtures/papers/en-columns.sentences.json', 'utf8')
)

/** What stands beside each line of the text, from the third on; `+` where it stands on a line of its own. */
const NOTES = [
  'Received: 3 March 2021',
  'Accepted: 17 September 2021',
  '+Published: 2 October 2021',
  '+Editor: Ina Halm',
  'Available under the licence of',
  '+the guild of lamplighters, which',
  'lets everyone copy it.',
  '',
  'Write to: halm@harbour.example',
  '+Key words:',
  'boats, lamps, tides, ropes'
]

/** The sentences in lines of one column, full as justified ones are, with notes left of some. */
function besideNotes(notes: readonly string[]): {text: string; lines: string[]} {
  const lines: string[] = []
  let line = ''
  for (const word of SENTENCES.join(' ').split(' ')) {
    if (line.length + word.length >= 88) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  const written: string[] = []
  let next = 0
  for (const [index, one] of lines.entries()) {
    while (index >= 2 && notes[next]?.startsWith('+')) written.push(notes[next++]!.slice(1))
    const note = index >= 2 ? notes[next++] : undefined
    written.push(note ? `${note} ${one}` : one)
  }
  return {text: written.join('\n'), lines}
}

describe('notes in the margin', () => {
  const {text, lines} = besideNotes(NOTES)
  const paper = prepare(text)
  const beside = lines.slice(1, 12).join(' ')
  const sentences = SENTENCES.filter((sentence) => beside.includes(sentence))

  it('stand beside some sentences', () => {
    expect(sentences.length).toBeGreaterThan(4)
  })

  it.each(sentences)('are passed over: %s', (sentence) => {
    expect(['verbatim', 'unconfirmed']).toContain(judge(paper, sentence).verdict)
  })

  it.each(lines.slice(2, 10))('hide no word that was left out: %s', (line) => {
    const words = line.split(' ')
    const at = words.length >> 1
    const said = words.toSpliced(at, 1).join(' ')
    expect(judge(paper, said)).toMatchObject({verdict: 'altered'})
  })

  it('are looked for where lines are too wide', () => {
    expect(judge(prepare(besideNotes([]).text), sentences[0]!).verdict).toBe('verbatim')
  })
})
