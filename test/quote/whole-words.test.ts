/** Differences are told in whole words of the quotation and of the paper, also where the paper lost its spaces. */

import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'
import type {Layout} from '../../src/quote/types.ts'

const TEXT = `Counting nests on islands
The wardens of the northern islands have kept one book for all terns, and the count of nests is a record of weather.
In the long book of the lighthouse an astute keeper wrote that it is imperative to lay fewer stones on the open beach,
and to raise the young terns on smaller fish than those that come with the first wind from the northern coast.
Wheneachboatcarriestheoldestbooksofitswarden, no visitor of the islands is told of them before the evening.
Theseresultsdependonearlybeliefsaboutthenumberofnests, which no warden of the islands has ever doubted.
Afterthestormsthesandkeepsslowlyshiftingbetweenthetwoislands, and no warden of the islands looks for it.
Early beliefs about the number of nests on one island guided all later counts, and these results were never doubted.
The representationalist view of the islands holds that no nest should be counted by people who walk among the terns.
`
const paper = prepare(TEXT)

/** What differs, as `said <- reads`. */
function told(quotation: string, of = paper): string[] {
  return judge(of, quotation).differences.map(({said, reads}) => `${said} <- ${reads}`)
}

describe('scraps of words are no words of the paper', () => {
  it('in front of what a quotation has of it', () => {
    expect(
      told(
        'The council of fishermen proposes that the state will drive to lay fewer stones on the open beach, and to raise the young terns on smaller fish'
      )
    ).toEqual(['The council of fishermen proposes that the state will drive <- is imperative'])
  })

  it.each(['The lamp', 'The old lamp', 'In this paper', 'A lighthouse'])(
    'nor where spaces were lost: %s',
    (words) => {
      const quotation = `${words} carries the oldest books of its warden`
      const replaced = [`${words} <- `, `${words} <- Wheneachboat`]
      expect(told(quotation)).toEqual([expect.toBeOneOf(replaced)])
      const {start} = judge(paper, quotation).passage!
      expect(TEXT.slice(start)).toMatch(/^(?:Wheneachboat)?carriestheoldest/)
    }
  )
})

describe('letters left out of a word are told with it', () => {
  it('in a paper with its spaces', () => {
    expect(
      told('The representational view of the islands holds that no nest should be counted')
    ).toEqual(['representational <- representationalist'])
  })

  it('where spaces were lost', () => {
    expect(told('These results depend on early belief about the number of nests')).toEqual([
      'belief <- beliefs'
    ])
    expect(told('The results depend on early beliefs about the number of nests')).toEqual([
      'The <- These'
    ])
    expect(told('After the storms the sand keeps slowly shift between the two islands')).toEqual([
      'shift <- shifting'
    ])
  })
})

it.each([
  ['Erly beliefs', 'Erly', 'Early'],
  ['Late beliefs', 'Late', 'Early'],
  ['All early beliefs', 'All', ''],
  ['Such opinions', 'Such opinions', 'Early beliefs']
])('the first words of a sentence are told with what stands there: %s', (words, said, reads) => {
  expect(told(`${words} about the number of nests on one island guided all later counts`)).toEqual([
    `${said} <- ${reads}`
  ])
})

it('a comma parts words of a quotation that lost their spaces', () => {
  expect(
    told('an astute lamplighter wrote:that it is imperative,as wardens hold,to lay fewer stones')
  ).toEqual(['lamplighter <- keeper', 'as wardens hold <- '])
})

it('a quotation is absent when its letters fit a passage, and its words do not', () => {
  for (const quotation of [
    'Each warden is told of the fish before they come',
    'the wardens of the coast have told no visitor of their nests'
  ])
    expect(judge(paper, quotation).verdict).toBe('absent')
})

it('brackets of the quotation’s own stay around none of the paper’s words', () => {
  const quotation =
    'Early beliefs (around) the number of nests on one island guided all later counts'
  expect(told(quotation)).toEqual(['around <- about'])
  expect(judge(paper, quotation).replacement).toBe(undefined)
})

describe('the last words of a quotation, where none of their letters are the paper’s', () => {
  const paper = prepare(
    'The mean share of the wardens rose by 72.5 in all of the years. Some loss was found between 1.4 and 2.3 nests\nin the north of the coast. The wardens of the old hall went over the long river in winter, as the keeper of all birds told me.'
  )

  it.each([
    ['The mean share of the wardens rose by 68.1', '68.1 <- 72.5'],
    ['The mean share of the wardens rose by 68.1.', '68.1 <- 72.5'],
    ['Some loss was found between 5.8 and 6.9', '5.8 and 6.9 <- 1.4 and 2.3'],
    ['The wardens of the old hall went over the long bog', 'bog <- river'],
    ['The wardens of the old hall went over the sunny bog', 'sunny bog <- long river']
  ])('are told with what stands there: %s', (quotation, difference) => {
    expect(told(quotation, paper)).toEqual([difference])
  })

  it('and as added where the sentence has no more', () => {
    expect(told('as the keeper of all birds told me yesterday', paper)).toEqual(['yesterday <- '])
  })

  const edges = prepare(
    'All of the young terns of the coast were seen near the wall. Gulls came home in the rain of that evening.\n' +
      'The older wardens of the hall had put all of their lamps behind the trunk\nshelter of the northern harbour that nobody opened. So it was.'
  )

  it.each([
    ['sentence', 'All of the young terns of the coast were seen near the wall Crabs', 'Crabs <- '],
    ['line', 'of the hall had put all of their lamps behind the icy bog', 'icy bog <- trunk'],
    ['sentence before', 'fog Gulls came home in the rain of that evening', 'fog <- '],
    ['line before', 'icy fog of the northern harbour that nobody opened', 'icy fog <- shelter']
  ])('are told with no word of the next %s: %s', (_, quotation, difference) => {
    expect(told(quotation, edges)).toEqual([difference])
  })
})

describe('a prefix that negates is told with its word', () => {
  const counts = prepare(
    `${'The counts are consistent in most of the years. '.repeat(8)}It follows that in any year the counts of the two islands are inconsistent with the book of the lighthouse. We use an old proxy for unobserved nests with the data of both islands.`
  )

  it('though it is a word of the paper, too', () => {
    const judgement = judge(counts, 'the two islands are consistent with the book')
    expect(judgement.differences).toMatchObject([
      {kind: 'negation', said: 'consistent', reads: 'inconsistent'}
    ])
    expect(judgement.replacement).toBe('the two islands are inconsistent with the book')
  })

  it('behind other words that differ', () => {
    expect(
      told('We use a full register with observed nests with the data of both islands', counts)
    ).toEqual([expect.stringMatching(/observed <- .*unobserved$/)])
  })
})

describe('few words beyond a line that was left out', () => {
  const set = [
    'The old harbour of the island was rebuilt in the year of the flood. The wardens',
    'asked for a second lighthouse on the northern shore and got a small lamp, which',
    'the terns of both islands mistook for the moon in nearly all of the dark nights',
    'of that year. Nobody has told the council of it.'
  ]
  let end = -1
  const layout: Layout = {
    lines: set.map((line) => {
      const start = end + 1
      end = start + line.length
      return {start, end, kind: 'body', page: 1, flow: 0}
    })
  }
  const lines = prepare(set.join('\n'), {layout})

  it.each([
    ['The wardens the terns of both islands mistook for the moon in nearly all', ` <- ${set[1]}`],
    [
      'for a second lighthouse on the northern shore and got a small lamp, which of that year',
      ` <- ${set[2]}`
    ],
    ['The council the terns of both islands mistook for the moon in nearly all', 'council the <- ']
  ])('are the paper’s: %s', (quotation, difference) => {
    expect(told(quotation, lines)).toEqual([difference])
  })
})

describe('a running head behind words that were left out', () => {
  const birds = ['terns', 'owls', 'gulls', 'plovers', 'herons', 'ducks', 'cranes', 'swans']
  const words =
    'shore boat nest wind stone harbour lamp tower keeper sand wave sail rope net gate bridge'.split(
      ' '
    )
  const page = (bird: string, at: number) =>
    `The ${words[(at * 3) % 16]} of the ${words[at]} was seen by the ${words[(at * 7) % 16]}, and no ${words[at]} has ${bird} on its
the ${bird} room of the library. It holds the number of all young ${bird} that they saw, and the number of HR

\fCounting Birds on Southern Islands
and boats with ${bird} upon them at noon, as all of the wardens of the northern island have told us.
`
  const pages = prepare(birds.map(page).join(''))

  it('is none of them', () => {
    const {differences} = judge(
      pages,
      'It holds the number of all young gulls that they saw, and the number of and boats with gulls upon them at noon'
    )
    expect(differences).toMatchObject([{kind: 'left-out', reads: 'HR'}])
  })
})

describe('words that change places', () => {
  it.each([
    ['the wardens were more often wrong than right', 'wrong than right <- right than wrong'],
    ['the wardens were more often right than weary', 'weary <- wrong'],
    ['the wardens were more often it right than wrong', 'it <- ']
  ])('are told as such at the end of a quotation, too: %s', (quotation, difference) => {
    const wardens = prepare(
      `${TEXT}Of all nests the wardens were more often right than wrong. It is told often.`
    )
    expect(told(quotation, wardens)[0]).toBe(difference)
  })
})
