import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

const sound = `The keepers of the mill counted eels in the channel on each of forty evenings. The channel was
deep, and the current of the channel was measured with a wooden float. Eels that passed the
wooden gate were measured and returned to the current. No keeper measured them twice. The
keepers observed that eels in the channel were shorter than eels behind the wooden gate. The
current was weaker in autumn, and most of the eels returned in autumn. Each keeper observed
the gate for one hour, and each counted alone. The harvest of the year was large, and 17 of
the keepers shared it. Their measurements were copied by hand in the winter. The measurements
of two keepers were lost, and so were the measurements of the wooden float. What the keepers
observed behind the wooden gate is told elsewhere; eels returned there, and some returned late.
No keeper observed the measurements of another keeper. A shorter day made shorter lists.
The kecpers counted in the channel, and so did the kecpers behind the gate.
Some keepers came, some keepers went, and three keepers stayed. What was impossible in the winter was a decrease.
`

/** The same as a program reads a poor copy of it. */
const scanned = sound
  .replace('and the current of', 'and the currcnt of')
  .replace('with a wooden float', 'with a wocden float')
  .replace('keepers observed that', 'keepers obserued thal')
  .replace('were shorter than', 'were shortcr than')
  .replace('most of the eels returned', 'most of the eels retumed')
  .replace('Each keeper observed', 'Each kceper obscrved')
  .replace('for one hour', 'fur one hour')
  .replace('were lost, and', 'were lust, and')
  .replace('told elsewhere; eels', 'told elsewhere; ecls')
  .replace('another keeper. A', 'another keepcr. A')
  .replace('and 17 of', 'and l7 of')
  .replace('The harvest of', 'The harvcst of')
  .replace('Their measurements', 'Thcir measurernents')

describe('a paper that was recognized in images', () => {
  const paper = prepare(scanned)

  it.each([
    'The channel was deep, and the current of the channel was measured with a wooden float.',
    'The current was weaker in autumn, and most of the eels returned in autumn.',
    'measurements were copied by hand in the winter'
  ])('has words that it has elsewhere, though they were misread: %s', (quotation) => {
    expect(judge(paper, quotation)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it('has short words likely', () => {
    const judgement = judge(paper, 'Each keeper observed the gate for one hour, and each counted')
    expect(judgement).toMatchObject({verdict: 'unconfirmed', differences: []})
    expect(judgement.reason).toContain('“fur” for “for”')
  })

  it('has words likely that were misread again and again', () => {
    const judgement = judge(
      paper,
      'lists. The keepers counted in the channel, and so did the keepers'
    )
    expect(judgement).toMatchObject({verdict: 'unconfirmed', differences: []})
  })

  it('has words likely that may be other forms of words', () => {
    const judgement = judge(paper, 'the measurements of another keeper. A shorter day')
    expect(judgement).toMatchObject({verdict: 'unconfirmed', differences: []})
    expect(judgement.reason).toContain('“keepcr” for “keeper”')
  })

  it.each([
    ['The harvest of the year was large', '“harvcst” for “harvest”'],
    ['The harvest of the year was large, and 17 of the keepers shared it', '“harvcst”'],
    ['was large, and 17 of the keepers shared it', '“l7” for “17”']
  ])('cannot be compared where its word is known from nowhere: %s', (quotation, reason) => {
    const judgement = judge(paper, quotation)
    expect(judgement).toMatchObject({verdict: 'unverifiable', differences: []})
    expect(judgement.reason).toContain(reason)
  })

  it.each([
    ['another word', 'and the channel of the channel was measured with a wooden float.'],
    ['a word left out', 'The channel was deep, and the current was measured with a wooden float.'],
    ['a negation', 'and the current of the channel was not measured with a wooden float.'],
    [
      'another negation',
      'measurements were not copied by hand in the winter. The measurements of two'
    ],
    ['a negation cut off', 'lists. What was possible in the winter was a decrease.'],
    ['the opposite', 'lists. What was impossible in the winter was a increase.'],
    ['a word left out beside a misread one', 'another keeper. A day made shorter lists.'],
    ['another number', 'The harvest of the year was large, and 19 of the keepers shared it'],
    ['a common word in place of another', 'The current was weaker in winter, and most of the eels']
  ])('was quoted with %s', (_, quotation) => {
    expect(judge(paper, quotation).verdict).toBe('altered')
  })

  it('offers none of its misread words', () => {
    const judgement = judge(paper, 'the gate for one hour, and each waited alone. The harvcst')
    expect(judgement.replacement).toContain('counted')
    const other = judge(paper, 'The eels of the year was large, and 17 of the keepers shared it')
    expect(other.differences.map(({said}) => said)).toEqual(['eels'])
    expect(other.replacement).toBeUndefined()
  })

  it('is none where words look alike that are words', () => {
    const words = sound.replace('with a wooden', 'with a woolen')
    expect(judge(prepare(words), 'channel was measured with a wooden float').verdict).toBe(
      'altered'
    )
    const judgement = judge(prepare(sound), 'current was weaker in autumn, and most of the cels')
    expect(judgement.verdict).toBe('altered')
  })

  it('is none where words differ by their endings, as in many languages', () => {
    const text = `Los nuevos molinos eran blancos y las puertas nuevas eran blancas. Los viejos molinos eran rojos,
las viejas puertas eran rojas, y los nuevos caminos eran largos. Los muchachos cansados miraban
los molinos blancos, los caminos largos, las muchachas cansadas y los muchachos. Los caminos
cansados y los molinos viejos eran largos, y largas eran las tardes. Los muchachos viejos de los
molinos rojos hablaban de los caminos rojos.`
    const judgement = judge(prepare(text), 'y las puertas nuevos eran blancas. Los viejos')
    expect(judgement.verdict).toBe('altered')
  })
})

describe('a capital “I” for an “l”, and “~” for a hyphen', () => {
  const copied = sound
    .replace('counted eels in', 'counted eeIs in')
    .replace('measured with', 'mea~\nsured with')
    .replace('told elsewhere; eels', 'told else~where; eeIs')

  it.each([
    'The keepers of the mill counted eels in the channel',
    'the current of the channel was measured with a wooden float',
    'observed behind the wooden gate is told else-where'
  ])('are sure to be so: %s', (quotation) => {
    expect(judge(prepare(copied), quotation)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it('but no other letters', () => {
    expect(
      judge(prepare(copied), 'The keepers of the mill counted eyes in the channel').verdict
    ).toBe('altered')
  })

  it('and are none in variables', () => {
    const text = `${sound}The weight pI of an eel and the length lI of its tail were told, and pI and lI again.`
    expect(judge(prepare(text), 'The weight pl of an eel and the length').verdict).toBe('altered')
  })
})

describe('letters that look the same in print', () => {
  const paper = prepare(
    `${sound} Most Al systems count eels. We think that Al will count all of the wooden floats. Ann and Al count more. The Al-based count of the year, Al’s own, is told in the books of FlSH in part lll of them.`
  )

  it.each([
    'Most AI systems count eels',
    'The AI-based count of the year, AI’s own, is told',
    'is told in the books of FISH in part III of them',
    'We think that AI will count all of the wooden floats. Ann and Al count'
  ])('are no difference: %s', (quotation) => {
    expect(judge(paper, quotation)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it('are not named beside others, nor put into the quotation', () => {
    const judgement = judge(paper, 'Most AI systems count the eels')
    expect(judgement).toMatchObject({verdict: 'altered', differences: [{said: 'the'}]})
    expect(judgement.replacement).toBeUndefined()
    const {differences} = judge(paper, 'Most ML systems count eels')
    expect(differences).toMatchObject([{said: 'ML', reads: 'Al'}])
  })
})
