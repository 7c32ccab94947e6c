import {describe, expect, it} from 'vitest'
import {judge, prepare} from '../../src/quote/index.ts'

/** A paper of which some lines have lost their spaces, and others only here and there. */
const paper = prepare(
  [
    'The lamps were tested in the harbour, and the light of each lamp was measured twice.',
    'Where the light of one lamp was weak, the number of the lamp was written down.',
    'The number of lamps was large, and their light was read at night.',
    'A keeper learns the signals in a year, and the signals of the harbour are few.',
    'Thekeepershavelearnedthesignalsofeachharbourwithinayear,andtheyarenot',
    'unabletousethematnight.Eachlampwasthentestedinthedarkandthebestofthese',
    'lampsweremeasuredagainwithouttheircoversinto',
    'theeveninghours.',
    'In the harbour, thelight of eachlamp was bound to be seen, and the keeper was support-',
    'ing it with oil; and a test of the lamps with thenumber of signals was then read.'
  ].join('\n')
)

function verdictOn(quotation: string): string {
  return judge(paper, quotation).verdict
}

describe('at words that were joined', () => {
  it.each([
    'keepers have learned the signals of each harbour',
    'learned the signals of each harbour within a year',
    'Each lamp was then tested in the dark and the best',
    'best of these lamps were measured again without their covers into the evening',
    'covers into the evening hours',
    'light of each lamp was bound to be seen',
    'In the harbour, the light of each',
    'number of signals was then read'
  ])('a quotation may begin and end: %s', (quotation) => {
    expect(verdictOn(quotation)).toBe('verbatim')
  })

  it.each([
    ['keepers have learn', 'learned'],
    ['The keepers have learned the signal', 'signals'],
    ['Each lamp was then test', 'tested'],
    ['ed the signals of each harbour within a year', 'learned'],
    ['able to use them at night', 'unable'],
    ['lamps were measured again with', 'without'],
    ['st of these lamps were measured again', 'best'],
    ['the light of each lamp was bound to be see', 'seen'],
    ['seen, and the keeper was support', 'supporting'],
    ['ing it with oil; and a test of the lamps', 'supporting']
  ])('a quotation may not cut one of them: %s', (quotation) => {
    const {verdict, differences} = judge(paper, quotation)
    expect(verdict).toBe('altered')
    expect(differences).toEqual([expect.objectContaining({kind: 'cut-word'})])
  })
})

describe('at a word that a line’s end breaks', () => {
  const broken = prepare(
    [
      'The keeper of the lamps had a year in which he was support-',
      'ing the others with oil, and no lamp was lost.',
      'All of them were learn- the river was low in the',
      'ing what they did, and a lamp- oil was cheap in the',
      'like light was seen.'
    ].join('\n')
  )

  it.each([
    ['a year in which he was support', 'support', 'supporting'],
    ['ing the others with oil, and no lamp was lost', 'ing', 'supporting'],
    ['All of them were learn', 'learn', 'learning'],
    ['ing what they did', 'ing', 'learning']
  ])('a quotation is told what it cuts: %s', (quotation, said, reads) => {
    const {verdict, differences} = judge(broken, quotation)
    expect(verdict).toBe('altered')
    expect(differences).toEqual([expect.objectContaining({kind: 'cut-word', said, reads})])
  })

  it('a quotation may end with the hyphen of a compound', () => {
    expect(judge(broken, 'ing what they did, and a lamp-').differences).toMatchObject([
      {said: 'ing', reads: 'learning'}
    ])
    expect(judge(broken, 'what they did, and a lamp-').verdict).toBe('verbatim')
  })
})
