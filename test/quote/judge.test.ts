/** What a judgement promises, on small papers of our own. */

import {describe, expect, it} from 'vitest'
import {judge} from '../../src/quote/judge.ts'
import {prepare} from '../../src/quote/paper.ts'
import {findVerbatim} from '../../src/quote/reading/exact.ts'
import {readable} from '../../src/quote/text/readable.ts'
import type {DifferenceKind, Judgement} from '../../src/quote/types.ts'
import {prose, setInLines} from './extraction.ts'

const TEXT = `The long survey of hill streams
We walked along twelve streams in the spring of 2019 and wrote down every insect that we met on
the stones. The water was colder than in any year before, and it was not clear at the mouths of
the four northern streams. Where the banks had been cleared, mayflies were unable to settle, so that
only 0.54 of them stayed through June (Marsh et al., 2011). The free energy principle (FEP) has no
place in this account. Temperatures fell to −5 degrees, while the flow rose by 30% within a week.
Later visits confirmed these findings [3, 4], although fewer stones could be turned. We measured the
colour of the moss, the depth of the pools, and the time that a leaf needs to drift past a boulder.
The keepers of the valley remembered a flood that carried away the bridge. Nobody has rebuilt it.
`
const paper = prepare(TEXT)
const on = (quotation: string): Judgement => judge(paper, quotation)

describe('a quotation holds', () => {
  it.each([
    ['word for word', 'We walked along twelve streams in the spring of 2019'],
    ['over a line break', 'every insect that we met on the stones'],
    [
      'with another case and a full stop of its own',
      'the Water was colder than in any year before.'
    ],
    ['with other quotation marks and dashes', '‘Nobody’ has — rebuilt it'],
    ['with lost or doubled spaces', 'The  water wascolder than in any year'],
    ['with a line break in it', 'The keepers of\nthe valley remembered\na flood'],
    ['with its references', 'Later visits confirmed these findings [3, 4], although fewer stones'],
    ['short, as whole words', 'twelve streams']
  ])('%s', (_, quotation) => {
    expect(on(quotation)).toMatchObject({verdict: 'verbatim', differences: []})
  })

  it('and its passage is where it stands', () => {
    const {passage} = on('fewer stones could be turned')
    expect(TEXT.slice(passage!.start, passage!.end)).toBe('fewer stones could be turned')
    expect(passage!.pieces).toHaveLength(1)
  })

  it('with an ellipsis, of any form', () => {
    for (const mark of ['...', '…', '[...]', '[…]', '(...)', '. . .']) {
      expect(on(`We walked along twelve streams ${mark} and wrote down every insect`).verdict).toBe(
        'verbatim'
      )
    }
  })

  it('with an editor’s brackets', () => {
    expect(on('[w]e walked along twelve streams').verdict).toBe('verbatim')
    expect(on('[They] walked along twelve streams in the spring').verdict).toBe('verbatim')
    expect(on('mayflies [sic] were unable to settle').verdict).toBe('verbatim')
    expect(
      on('The keepers [of the reserve] remembered a flood that carried away the bridge').verdict
    ).toBe('verbatim')
    for (const [put, verdict] of [
      ['of Figure 1', 'verbatim'],
      ['in plot W0', 'verbatim'],
      ['of 12 plots', 'altered'],
      ['Reed 2019', 'altered'],
      ['12, 14', 'altered']
    ])
      expect([
        put,
        on(`The keepers [${put}] remembered a flood that carried away`).verdict
      ]).toEqual([put, verdict])
  })

  it.each([
    ['The keepers [sic] of the lamp', 'verbatim'],
    ['counted there ships [sic] by night', 'verbatim'],
    ['counted there ships [sic] by day', 'altered']
  ])('with “[sic]”, though the paper has one, too: %s', (quotation, verdict) => {
    const lamps = prepare(
      'The keepers of the lamp said that they “counted there ships [sic] by night” for years.'
    )
    expect(judge(lamps, quotation).verdict).toBe(verdict)
  })
})

describe('brackets of the paper’s own', () => {
  const looms = prepare(
    'They followed the plan for Repeatable Knots [KNT] and called weave[k] the row that comes before it. The first loom was ' +
      'mended twice.'
  )

  it.each([
    ['behind a word', 'They followed the plan for Repeatable Knots [KNT] and called', 'Knots '],
    ['before a word', 'Repeatable Knots [KNT] and called weave[k]', 'and '],
    ['at a word', 'and called weave[k] the row that comes before it', 'the ']
  ])('stand for no word %s', (_, quotation, word) => {
    expect(judge(looms, quotation).verdict).toBe('verbatim')
    expect(judge(looms, quotation.replace(word, ''))).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'left-out', reads: word.trim()}]
    })
  })

  const dyes = prepare(
    'The dyer only takes the three colours [madder, weld, woad] from the shelf. The vats are v1, v2, . . . , vn and ' +
      'the cloth is P[wool | washed before dyeing] in the book. In [7] the keeper of x[k] counted the bales that came by river.'
  )

  it.each([
    ['the three colours [madder, woad] from the shelf', '', 'weld'],
    ['the three colours [madder, indigo, woad] from the shelf', 'indigo', 'weld'],
    ['the cloth is P[wool | before dyeing] in the book', '', 'washed'],
    ['the cloth is P[wool | before dyeing]', '', 'washed'],
    ['[madder, woad] from the shelf', '', 'weld'],
    ['The vats are v1, . . . , vn and the cloth', '', 'v2'],
    ['The vats are v1, v2, … and the cloth', '', 'vn']
  ])('are no editor’s where some of their words are others: %s', (quotation, said, reads) => {
    expect(judge(dyes, quotation)).toMatchObject({verdict: 'altered', differences: [{said, reads}]})
  })

  it('are no editor’s where nothing else stands in their place', () => {
    const lines = prepare('They only saw the lines of [Ab IV] and [Cd X] in the light of the lamp.')
    expect(
      judge(lines, 'They only saw the lines of [Ef IX] and [Cd X] in the light')
    ).toMatchObject({
      verdict: 'altered',
      differences: [{said: 'Ef IX', reads: 'Ab IV'}]
    })
  })

  it('are no editor’s where a name in them has a number, and no reference', () => {
    const bells = prepare(
      'He wrote that the plan [for B12 bells] was made in the harbour, and that the town [see Reed 1998] rang them first.'
    )
    for (const [said, one] of [
      ['for B14 bells', 'B14'],
      ['for K12 lamps', 'K12 lamps']
    ] as const)
      expect(
        judge(bells, `that the plan [${said}] was made in the harbour`).differences
      ).toMatchObject([{said: one}])
    expect(judge(bells, 'and that the town [of bells] rang them first').verdict).toBe('verbatim')
  })

  it('are a list that is offered whole', () => {
    expect(judge(dyes, 'the three colours [madder, woad] from the shelf').replacement).toBe(
      'the three colours [madder, weld, woad] from the shelf'
    )
  })

  it.each([
    'In [an older note] the keeper of x[k] counted the bales',
    '[The keeper] counted the bales that came by river',
    'The vats are v1, […] , vn and the cloth',
    'The vats are v1 … and the cloth is P[wool | washed before dyeing]'
  ])('leave an editor his: %s', (quotation) => {
    expect(judge(dyes, quotation).verdict).toBe('verbatim')
  })

  it('do not hide an editor’s', () => {
    expect(judge(looms, '[T]he first loom was mended twice').verdict).toBe('verbatim')
    expect(judge(looms, 'They followed [a] plan for Repeatable Knots').verdict).toBe('verbatim')
  })
})

describe('a long bracket of the paper’s own', () => {
  const text =
    'Sound was [squared and summed] over the whole of the night. [The editor uses “lakes” as a generic word for all kinds of still ' +
    'water, and for no river.] Many birds were there in the mor-\nning, [large and sma-\nll ones], and sang.'

  it.each([
    'over the whole of the night. [The editor uses “lakes” as a generic word for some kinds of still water, and for no river.] Many birds',
    'Sound was [square and summed] over the whole of the night'
  ])('may not be changed: %s', (quotation) => {
    expect(judge(prepare(text), quotation).verdict).toBe('altered')
  })

  it('may be broken by a hyphen, beside words left out', () => {
    expect(
      judge(prepare(text), 'Many birds were […] the morning, [large and small ones], and sang')
        .verdict
    ).toBe('verbatim')
  })
})

describe('a difference is named', () => {
  it('as a whole word at the end of the quotation, also on a line of long ones', () => {
    const boards = prepare(
      'The crew fixes what is loose, and fixes it well: pre is its sign, and pre is on all of it.\nBoards that are alike, of the same tree and of the same year,\nshare the replaceable shipbuilders’ prefixes.\nOthers do not.'
    )
    expect(
      judge(boards, 'of the same year, share the replaceable shipbuilders’ suffixes').differences
    ).toMatchObject([{said: 'suffixes', reads: 'prefixes'}])
  })

  describe('as words left out where the paper has the quotation’s some further on', () => {
    const lamps = prepare(
      'As late as the summer of that year the keepers had asked for a larger share of what was paid for oil and for wicks by the ' +
        'ships of the north, and somebody asked them whether they had a need for any of the lamps of the north.'
    )
    it.each([
      ['As late the summer of that year the keepers had asked for a larger share', 'as'],
      [
        'As late as the summer of that year the keepers had asked for a larger share for any of the lamps',
        'of what was paid for oil and for wicks by the ships of the north, and somebody asked them whether they had a need'
      ]
    ])('%s', (quotation, reads) => {
      expect(judge(lamps, quotation).differences).toMatchObject([
        {kind: 'left-out', said: '', reads}
      ])
    })

    it('but not where they stand far away, or within other words', () => {
      expect(
        on('The water was colder than in any year before the bridge').differences.some(
          ({said}) => said !== ''
        )
      ).toBe(true)
      expect(
        judge(lamps, 'a larger share of what was paid for oil and wick').differences.some(
          ({reads}) => reads === ''
        )
      ).toBe(false)
    })
  })

  const cases: [DifferenceKind, string, string, string][] = [
    ['replaced', 'wrote down every beetle that we met on the stones', 'beetle', 'insect'],
    ['added', 'We walked slowly along twelve streams in the spring', 'slowly', ''],
    ['left-out', 'the four streams. Where the banks had been cleared', '', 'northern'],
    ['order', 'that carried the away bridge. Nobody has rebuilt it', 'the away', 'away the'],
    ['number', 'We walked along twelve streams in the spring of 2018', '2018', '2019'],
    ['number', 'so that only 54 of them stayed through June', '54', '0.54'],
    ['number', 'Temperatures fell to 5 degrees, while the flow rose', '5', '−5'],
    ['number', 'while the flow rose by 30 within a week', '30', '30%'],
    ['negation', 'and it was clear at the mouths of the four northern streams', '', 'not'],
    ['negation', 'mayflies were not unable to settle, so that only', 'not', ''],
    ['spelling', 'We measured the color of the moss, the depth of the pools', 'color', 'colour'],
    ['inflection', 'The keeper of the valley remembered a flood', 'keeper', 'keepers'],
    [
      'citation',
      'of them stayed through June. The free energy principle',
      '',
      'Marsh et al., 2011'
    ],
    ['abbreviation', 'The free energy principle has no place in this account', '', 'FEP'],
    ['abbreviation', 'the four northern streams (FNS). Where the banks had been', 'FNS', ''],
    ['added', 'the four northern streams (IMS). Where the banks had been', 'IMS', ''],
    ['cut-word', 'able to settle, so that only', 'able', 'unable']
  ]
  it.each([
    ['(Marsh 2011)', 'citation'],
    ['(2011, 2012a)', 'citation'],
    ['[2011]', 'citation'],
    ['(1996: 5.9%)', 'number'],
    ['(31.12.1993)', 'number'],
    ['(1998-2002)', 'number'],
    ['(in 1996 5.9%)', 'number']
  ])('what is left out in brackets, %s, is a %s', (brackets, kind) => {
    const paper = prepare(`The old mill ${brackets} was closed when the river had changed its bed.`)
    const judgement = judge(paper, 'The old mill was closed when the river had changed its bed.')
    expect(judgement.differences.map((one) => one.kind)).toEqual([kind])
  })

  it.each([
    ['fibre', 'fiber'],
    ['metres', 'meters'],
    ['grey', 'gray'],
    ['sulphur', 'sulfur'],
    ['artefacts', 'artifacts'],
    ['ageing', 'aging'],
    ['whilst', 'while'],
    ['amongst', 'among']
  ])('%s and %s are one word', (british, american) => {
    const sentence = (word: string) => `In the old valley we counted ${word} beside the long river.`
    for (const [one, other] of [
      [british, american],
      [american, british]
    ] as const)
      expect(judge(prepare(sentence(one)), sentence(other))).toMatchObject({
        verdict: 'altered',
        differences: [{kind: 'spelling'}]
      })
  })

  it.each(cases)('%s: %s', (kind, quotation, said, reads) => {
    const judgement = on(quotation)
    expect(judgement.verdict).toBe('altered')
    expect(judgement.differences).toMatchObject([{kind, said, reads}])
    const [{quotation: span, paper: place}] = judgement.differences as [Judgement['differences'][0]]
    expect(quotation.slice(span.start, span.end)).toBe(said)
    expect(place.end).toBeGreaterThanOrEqual(place.start)
  })

  it.each([
    ['We claim that the wells are deeper than the ponds of the valley', '', 'do not'],
    ['We claimed that the wells are deeper than the ponds', 'claimed', 'do not claim'],
    ['It depends on the rain of the summer, and on the trees', 'depends', 'does not depend'],
    // A sentence's first and last words stand where its ends hold them.
    ['They do not claim that the wells are deeper than the ponds', 'They', 'We'],
    ['than the ponds of the mountains. It does not depend', 'mountains', 'valley'],
    ['and on the trees of the garden', 'garden', 'keepers']
  ])(
    'rather as words left out than as a first word in another’s place: %s',
    (quotation, said, reads) => {
      const wells = prepare(
        'Wells are old. We do not claim that the wells are deeper than the ponds of the valley. It does not depend on the rain of the summer, and on the trees of the keepers.'
      )
      expect(judge(wells, quotation).differences).toMatchObject([{said, reads}])
    }
  )

  it('each of several, in order', () => {
    const judgement = on(
      'We strolled along twelve rivers in the spring of 2019 and wrote down every insect'
    )
    expect(judgement.differences.map(({said, reads}) => [said, reads])).toEqual([
      ['strolled', 'walked'],
      ['rivers', 'streams']
    ])
  })

  it('and replaced, in the quotation’s own typography', () => {
    expect(
      on('we strolled along twelve “rivers” in the spring of 2019 and wrote down').replacement
    ).toBe('we walked along twelve “streams” in the spring of 2019 and wrote down')
    expect(on('the four streams. Where the banks had been cleared').replacement).toBe(
      'the four northern streams. Where the banks had been cleared'
    )
  })

  describe('in as few words as may be', () => {
    const wells = prepare(
      [
        'The level in the wells is low in autumn, as the rain of the summer is used up by the trees.',
        'A similar level was found in the ponds. We compare the wells with the ponds of the valley. Then',
        'the wells were measured again with a longer rope.',
        'Thekeeperswrotedownthelevelofeachwellbeforedawn.Wetrustedtheropeandthestone.',
        'At the end of the survey the level of the ponds was re-',
        'markable. It had risen.'
      ].join('\n')
    )

    it.each([
      [
        'two words that changed places and share letters with others',
        'The level in the wells is in low autumn, as the rain of the summer',
        ['in low', 'low in']
      ],
      [
        'a word behind the first',
        'A different level was found in the ponds.',
        ['different', 'similar']
      ],
      [
        'the last word, and nothing of the next sentence',
        'We compare the wells with the ponds of the village',
        ['village', 'valley']
      ],
      [
        'a word among others without spaces',
        'The keepers wrote down the depth of each well before dawn.',
        ['depth', 'level']
      ],
      [
        'a word left out among them',
        'The keepers wrote down the level of well before dawn.',
        ['', 'each']
      ],
      [
        'a word that a line’s end breaks',
        'At the end of the survey the level of the ponds was splendid. It had risen',
        ['splendid', 'remarkable']
      ]
    ])('%s', (_, quotation, [said, reads]) => {
      expect(judge(wells, quotation).differences.map((one) => [one.said, one.reads])).toEqual([
        [said, reads]
      ])
    })
  })

  it('and not replaced by words that would be an editor’s', () => {
    const quotation = '[the 3rd of the moths came back to the lamp]'
    const moths = prepare('The notes say: the last of the moths came back to the lamp and no more.')
    const {verdict, replacement} = judge(moths, quotation)
    expect({verdict, replacement}).toEqual({verdict: 'altered', replacement: undefined})
    const bracketed = prepare(
      'The notes say: [the last of the moths came back to the lamp] and no more.'
    )
    expect(judge(bracketed, quotation).replacement).toBe(
      '[the last of the moths came back to the lamp]'
    )
  })

  describe('and replaced only where the paper’s words are certain', () => {
    const bees = prepare(
      [
        'The gardens of the old harbour hold many kinds of bees, and we counted them at noon.',
        'Every keeper of the gardens was asked how many building blocks of nests the bees had brought.',
        'We found that theirwildflowersarerarer in a year of drought than they were before it began',
        '17',
        'and that the bees fly further.',
        'A swarm (as the keepers call it) rarely leaves the garden in which it was born.',
        'Our model of the bees is a chain of simple steps, and each of the steps is learned in a day.',
        'They leave at dawn. The other young queens stay in the warm hive, where rich (sweet) honey is kept.'
      ].join('\n')
    )

    it.each([
      [
        'hold few kinds of bees, and we counted them',
        'hold many kinds of bees, and we counted them'
      ],
      [
        'Every keeper of gardens was asked how many',
        'Every keeper of the gardens was asked how many'
      ],
      [
        'how many building block of nests the bees had brought',
        'how many building blocks of nests the bees had brought'
      ]
    ])('%s', (quotation, expected) => expect(judge(bees, quotation).replacement).toBe(expected))

    it('in whole words, where two words are read as one', () => {
      const paper = prepare('We present a system that works with a new task of the museum.')
      expect(judge(paper, 'a system that works with an old task of the museum')).toMatchObject({
        differences: [{said: 'an old', reads: 'a new'}]
      })
    })

    const rooms = prepare(
      'It happens in warm rooms and/or halls, at once, struggling with the tide — light that is — and it drops sharply—e.g., at noon—in the users’ ' +
        'understanding. We have chosen the simple delivery method. Participants learn of data, management, and storage from start-to-finish, and N + M is the sum that cannot be seen.'
    )

    it.each([
      [
        'in warm rooms or halls, at once, struggling',
        'in warm rooms and/or halls, at once, struggling'
      ],
      ['halls, at once with the tide', 'halls, at once, struggling with the tide'],
      [
        'struggling with the — light that is — and',
        'struggling with the tide — light that is — and'
      ],
      ['and it drops—e.g., at noon—in', 'and it drops sharply—e.g., at noon—in'],
      [
        'Participants learn of management, and storage',
        'Participants learn of data, management, and storage'
      ]
    ])('with the marks around them: %s', (quotation, expected) =>
      expect(judge(rooms, quotation).replacement).toBe(expected)
    )

    it('not where a sign or the end of a sentence would be wrong', () => {
      for (const quotation of [
        'We have chosen the simple method. delivery Participants learn of data',
        'start-to-finish, and N − M is the sum that cannot be seen'
      ])
        expect(judge(rooms, quotation).replacement).toBeUndefined()
    })

    it('not with words behind a blank line, which may be a heading’s', () => {
      const kilns = prepare(
        'Two of the kilns of the village burn for about half of the\n\nClay Month: At last, the potters rest.\n'
      )
      const {differences, replacement} = judge(kilns, 'burn for about half of the summer month')
      expect(differences).toMatchObject([{said: 'summer', reads: 'Clay'}])
      expect(replacement).toBeUndefined()
    })

    it('not with a word that half of another is glued to', () => {
      const kilns = prepare(
        'Old clay is mixed with ash. What was firmixed with sand broke in the kiln. Clay that is mixed well does not break.'
      )
      const {differences, replacement} = judge(kilns, 'What was coated with sand broke in the kiln')
      expect(differences).toMatchObject([{said: 'coated', reads: 'firmixed'}])
      expect(replacement).toBeUndefined()
    })

    it('without the space of the extraction in a number', () => {
      const kilns = prepare('The third of the kilns lost only 2 .4 pots of a hundred in a year.')
      expect(judge(kilns, 'kilns lost only 2.5 pots of a hundred').replacement).toBe(
        'kilns lost only 2.4 pots of a hundred'
      )
    })

    it('with the hyphen of a number that a line’s end broke', () => {
      const mills = prepare(
        'The wheel is one of the kind K7-\n3820 that turns at dawn. The mill stands at the post code 94720-\n4735, as told.'
      )
      expect(judge(mills, 'one of the kind K7-3920 that turns at dawn').replacement).toBe(
        'one of the kind K7-3820 that turns at dawn'
      )
      expect(judge(mills, 'The mill stands at the post code 94720-4753, as told').replacement).toBe(
        'The mill stands at the post code 94720-4735, as told'
      )
    })

    it('without the hyphen of the other column’s line', () => {
      const half = prose.length / 2
      const left = setInLines(prose.slice(0, half), 38)
      const right = setInLines(prose.slice(half), 38, true)
      const hall = prepare(
        left.map((line, row) => `${line.padEnd(50)}${right[row] ?? ''}`).join('\n')
      )
      let tried = 0
      for (let row = 1; row + 1 < left.length; row++) {
        const [, first, rest] = /^([a-z]{2,}) (.*)$/.exec(left[row + 1]!) ?? []
        if (first === undefined || !right[row]?.endsWith('-')) continue
        tried++
        const {replacement} = judge(hall, `${left[row - 1]} ${left[row]} ${rest}`)
        expect([undefined, `${left[row - 1]} ${left[row]} ${first} ${rest}`]).toContain(replacement)
      }
      expect(tried).toBeGreaterThan(5)
    })

    it('with the marks of the lines that they stand on, and none of another column’s', () => {
      const half = prose.length / 2
      const left = setInLines(prose.slice(0, half), 38)
      const right = setInLines(prose.slice(half), 38).map((line) => `${line.slice(0, -2)}),`)
      const hall = prepare(
        left.map((line, row) => `${line.padEnd(50)}${right[row] ?? ''}`).join('\n')
      )
      const found: (string | undefined)[] = []
      for (let row = 1; row + 1 < left.length; row++) {
        const [, first, rest] = /^([a-z]{2,}) (.*)$/.exec(left[row + 1]!) ?? []
        if (first === undefined) continue
        const {replacement} = judge(hall, `${left[row - 1]} ${left[row]} ${rest}`)
        expect([undefined, `${left[row - 1]} ${left[row]} ${first} ${rest}`]).toContain(replacement)
        found.push(replacement)
      }
      expect(found.filter((one) => one !== undefined).length).toBeGreaterThan(5)
    })

    it.each([
      ['with the comma before a page’s end', '\n12\n\f', ' ', ''],
      ['with the mark of quotation on the page behind', ' ', '\n12\n\f', '‘']
    ])('%s', (_, before, behind, mark) => {
      const lines = setInLines([...prose], 60)
      const found = lines.flatMap((line, row) => {
        const [, first, rest] = /^([a-z]{2,}) (.*)$/.exec(lines[row + 1] ?? '') ?? []
        if (row === 0 || !line.endsWith(',') || first === undefined) return []
        const next = `${mark}${rest}`
        const pages = [...lines.slice(0, row), `${line}${before}${first}${behind}${next}`]
        const paper = prepare([...pages, ...lines.slice(row + 2)].join('\n'))
        const {replacement} = judge(paper, `${lines[row - 1]} ${line} ${next}`)
        expect([undefined, `${lines[row - 1]} ${line} ${first} ${next}`]).toContain(replacement)
        return replacement === undefined ? [] : [replacement]
      })
      expect(found.length > 0 || mark !== '').toBe(true)
    })

    it('not where a sentence ends behind them, and the quotation goes on', () => {
      const lamps = prepare('The keepers trust the lamp. Ships come home at noon in any weather.')
      const {differences, replacement} = judge(
        lamps,
        'The keepers trust the stars ships come home at noon'
      )
      expect(differences).toMatchObject([{reads: 'lamp'}])
      expect(replacement).toBeUndefined()
    })

    it('not behind a sign that stays', () => {
      const sums = prepare(
        'The first sum needs d + 1 steps in each round. We compare them with == in the program.'
      )
      expect(judge(sums, 'We compare them with != in the')).toEqual(
        expect.not.objectContaining({replacement: expect.anything()})
      )
      expect(judge(sums, 'needs d − 1 steps in each round')).toMatchObject({
        differences: [{said: '− 1', reads: '+ 1'}],
        replacement: 'needs d + 1 steps in each round'
      })
    })

    it.each([
      ['the first words', 'The parks hold many kinds of bees, and we counted them at noon'],
      ['the last words', 'many kinds of bees, and we counted them in the evening'],
      [
        'several behind the first',
        'The study shows a chain of simple steps, and each of the steps'
      ],
      [
        'words without their spaces',
        'We found that animals are rarer in a year of drought than they'
      ],
      ['a number', 'of drought than they were before it so began and that the bees fly further'],
      ['words in brackets', 'A swarm rarely leaves the garden in which it was born'],
      ['words before a bracket', 'the warm hive, where sweet honey is kept'],
      [
        'a sentence’s first words amid a sentence',
        'They leave at dawn, and the other queens stay in the warm hive'
      ],
      ['words for a formula at the end', 'We found that their wildflowers are rarer in x = 3']
    ])('not %s', (_, quotation) => {
      const {verdict, replacement} = judge(bees, quotation)
      expect({verdict, replacement}).toEqual({verdict: 'altered', replacement: undefined})
    })
  })

  it('and passes where its kind is allowed, and no other does', () => {
    expect(
      judge(paper, 'We measured the color of the moss, the depth', {allow: ['spelling']}).verdict
    ).toBe('verbatim')
    expect(
      judge(paper, 'We measured the color of the moss, the width', {allow: ['spelling']})
    ).toMatchObject({
      verdict: 'altered',
      differences: [{said: 'width', reads: 'depth'}]
    })
  })
})

describe('pieces of which one stands in several places', () => {
  const between = 'Many boats were counted and written down by the two of us in a book. '.repeat(60)
  const papers = prepare(
    `The frogs sing when the water of the pond is warm enough for them. ${between}` +
      `In most years the toads of the hill come when the water of the pond is warm enough for them. ${between}` +
      'Nobody asked when the water of the pond is warm enough for them.'
  )

  it.each([
    'In most years the toads … when the water of the pond is warm enough for them.',
    'In most years [they] come when the water of the pond is warm enough for them.',
    'The frogs sing … of the pond is warm enough for them.',
    'Nobody asked … the pond is warm enough for them.'
  ])('are read where they stand together: %s', (quotation) => {
    expect(judge(papers, quotation).verdict).toBe('verbatim')
  })

  it('are held against the place where they stand together', () => {
    expect(
      judge(papers, 'In most years the birds … when the water of the pond is warm enough for them.')
    ).toMatchObject({verdict: 'altered', differences: [{said: 'birds', reads: 'toads'}]})
  })

  it('are stitched where they stand together nowhere', () => {
    expect(judge(papers, 'Nobody asked … the toads of the hill come').verdict).toBe('stitched')
  })
})

describe('negations are never elided', () => {
  it('in an ellipsis', () => {
    expect(on('it was ... clear at the mouths of the four northern streams')).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', reads: 'not'}]
    })
  })

  it('just before the start', () => {
    expect(on('clear at the mouths of the four northern streams')).toMatchObject({
      verdict: 'altered',
      differences: [{kind: 'elided-negation', reads: 'not'}]
    })
  })
})

describe('other verdicts', () => {
  it('absent, where the paper has nothing of the kind', () => {
    expect(on('The price of copper doubled when the harbour froze over for a month.')).toEqual({
      verdict: 'absent',
      differences: []
    })
    expect(on('')).toMatchObject({verdict: 'absent'})
    expect(on('…')).toMatchObject({verdict: 'absent'})
  })

  it('altered, where an ellipsis that leaves words out is the paper’s own', () => {
    const paper = prepare(
      'The keeper notes the name of the boat, the date, the cargo, . . .\nThese notes allow the office to find the owner of a boat that was left\nin the harbour at the end of the season. The office keeps the notes for ten years.'
    )
    const verdictOf = (quotation: string) => judge(paper, quotation).verdict
    expect(verdictOf('the date, the cargo, . . . in the harbour at the end of the season')).toBe(
      'altered'
    )
    expect(verdictOf('the date, the cargo, … allow the office to find the owner of a boat')).toBe(
      'altered'
    )
    expect(verdictOf('the date, the cargo, [...] in the harbour at the end of the season')).toBe(
      'verbatim'
    )
    expect(verdictOf('the date, the cargo, ... These notes allow the office')).toBe('verbatim')
    expect(verdictOf('notes the name ... in the harbour at the end of the season')).toBe('verbatim')
    // A piece of a letter or two says little of where it stands.
    const range = prepare(
      'Each of the keepers watches a part of the shore in {1, . . . , K } at low tide\nn\nand notes the boats there. The office has K}n keepers in all.'
    )
    expect(judge(range, 'watches a part of the shore in {1, . . . , K}n').verdict).toBe('verbatim')
  })

  it('altered, with the whole words that stand in place of the first and the last ones', () => {
    const paper = prepare(
      'Older ones are slow, whereas generation-based counters of lanterns are capable of more. ' +
        'All of them ran a recent version of the programs of the harbour, i.e., lantern-9.0.0_r46, on six machines of the keepers.'
    )
    expect(judge(paper, 'Mutation-based counters of lanterns are capable of more')).toMatchObject({
      differences: [{said: 'Mutation-based', reads: 'generation-based'}]
    })
    expect(
      judge(paper, 'a recent version of the programs of the harbour, i.e., lantern-9.0.0_r64')
    ).toMatchObject({
      differences: [{said: 'lantern-9.0.0_r64', reads: 'lantern-9.0.0_r46'}]
    })
  })

  it('absent, with the nearest passage, but for one whose words stand here and there', () => {
    const filler =
      'Rain fell on the quays for days, and nobody wrote down how much of it there was. '
    const paper = prepare(
      `The keeper carried a heavy lantern up the stairs. ${filler.repeat(9)} Small boats crossed the bay. ${filler}`
    )
    const near = judge(
      paper,
      'Visitors say that the keeper carried a heavy lantern whenever captains asked him about the tides of spring'
    )
    expect(near.verdict).toBe('absent')
    expect(near.passage).toMatchObject({start: 0})
    const scattered = judge(
      paper,
      'Visitors say that whoever carried a heavy lantern might warn captains when small boats crossed dangerous shoals'
    )
    expect(scattered).toEqual({verdict: 'absent', differences: []})
  })

  it('stitched, where sentences between two pieces are passed over', () => {
    const judgement = on(
      'We walked along twelve streams in the spring of 2019 that carried away the bridge'
    )
    expect(judgement.verdict).toBe('stitched')
    expect(judgement.passage!.pieces.length).toBeGreaterThan(1)
  })

  it('stitched, where pieces stand in another order than an ellipsis claims', () => {
    expect(on('Nobody has rebuilt it ... We walked along twelve streams').verdict).toBe('stitched')
  })

  it('unverifiable, where the letters of the passage were lost', () => {
    const start = TEXT.indexOf('mayflies')
    const damaged = prepare(TEXT, {
      damage: [{start, end: start + 40, reason: 'its font has no map'}]
    })
    expect(judge(damaged, 'mayflies were happy to settle, so that only 0.54')).toMatchObject({
      verdict: 'unverifiable',
      reason: 'its font has no map'
    })
    expect(judge(damaged, 'The water was colder than in any year').verdict).toBe('verbatim')
  })
})

describe('lost glyphs', () => {
  it('make a changed quotation unverifiable where there are many', () => {
    const text =
      'The w(cid:3)(cid:9)er was c(cid:4)(cid:7)der than in (cid:1)(cid:2)y ye(cid:1)r before the flood came.'
    expect(
      judge(prepare(text), 'The water was warmer than in any year before the flood came')
    ).toMatchObject({
      verdict: 'unverifiable',
      differences: []
    })
  })

  it('are each a sign of its own where they stand alone', () => {
    const paper = prepare(
      'The keeper of pond \ufffd sends a bee to the keeper of pond \ufffd by hand. They re\ufffdlled the third one with water.'
    )
    const quotation = 'The keeper of pond A sends a bee to the keeper of pond B by hand.'
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    for (const pond of ['', 'of ', 'not ', 'A or '])
      expect(judge(paper, quotation.replace('A ', pond)).verdict).not.toBe('verbatim')
    expect(judge(paper, 'They refilled the third one with water.').verdict).toBe('verbatim')
  })

  it('of a running head are no word of a sentence that goes on behind it', () => {
    const page = (number: number): string =>
      `\ufffd\ufffd\ufffd ${number}\nAda Reed\n\ufffd\ufffd\ufffd\n\nmore bells, which the keeper of the harbour had bought in the town and\n` +
      'hung up by himself in winter. Nobody rang them before the spring, and then\n' +
      'all of the boats that had stayed in the harbour over winter left it by one or\n'
    const paper = prepare([84, 85, 86, 87].map(page).join('\n\f'))
    const quotation = 'in the harbour over winter left it by one or more bells, which the keeper'
    expect(judge(paper, quotation).verdict).toBe('verbatim')
    for (const word of ['not', 'any', 'two', 'few', 'no'])
      expect(judge(paper, quotation.replace('more', `${word} more`)).verdict).toBe('altered')
  })

  it('are no digits, for which any number would do', () => {
    const paper = prepare(
      'The first pond has a depth of \ufffd\ufffd\ufffd and the second one of \ufffd m.'
    )
    for (const depth of ['1.5', '300', '0'])
      expect(
        judge(paper, `The first pond has a depth of ${depth} and the second one`)
      ).toMatchObject({verdict: 'unverifiable'})
    expect(judge(paper, 'and the second one of h m').verdict).toBe('verbatim')
  })

  it('are no letters of a unit, of which they may be any prefix', () => {
    const paper = prepare('The lamps of the harbour take 4.8 \ufffdW each when they are dark.')
    for (const unit of ['kW', 'mW', 'notW'])
      expect(judge(paper, `The lamps of the harbour take 4.8 ${unit} each`).verdict).toBe(
        'unverifiable'
      )
    expect(judge(paper, 'The lamps of the harbour take 4.8 kV each').verdict).toBe('altered')
    for (const end of ['W each', 'W'])
      expect(judge(paper, `The lamps of the harbour take 4.8 ${end}`).verdict).toBe('unverifiable')
    for (const end of ['μW each', 'μW'])
      expect(judge(paper, `The lamps of the harbour take 4.8 ${end}`).verdict).toBe('verbatim')
  })

  it('are no signs that say how numbers are related, for which any other would do', () => {
    const paper = prepare(
      'The weight of the pond is w \ufffd g \ufffd h, where h \ufffd 30 kg was the weight of the reed in winter.'
    )
    for (const said of ['w = g − h', 'w = g + h', 'w < g / h'])
      expect(judge(paper, `The weight of the pond is ${said}, where`).verdict).toBe('unverifiable')
    expect(judge(paper, 'where h > 30 kg was the weight of the reed').verdict).toBe('unverifiable')
    expect(judge(paper, 'kg was the weight of the reed in winter').verdict).toBe('verbatim')
  })

  it.each([
    ['The reed had a swing of 1\u000410\u00053 to the left', 'a swing of 1×10−3 to the left'],
    ['The reed had a weight of \u00021.84 on the left', 'a weight of −1.84 on the left'],
    ['The reed had 8\u00017 leaves on the left', 'The reed had 8·7 leaves on the left'],
    ['The reed had some MUD$ICE on the left', 'The reed had some MUD·ICE on the left']
  ])('or the sign of a currency amid a name are signs that were lost: %j', (text, quotation) => {
    const paper = prepare(`${text}, and the keepers of the pond wrote it down in the winter.`)
    const judgement = judge(paper, `${quotation}, and the keepers of the pond wrote`)
    expect(judgement).toMatchObject({verdict: 'unverifiable', differences: []})
    const changed = judge(paper, `${quotation}, and the wardens of the pond wrote`)
    expect(changed.verdict).toBe('altered')
    expect(changed.replacement).toBeUndefined()
    const digits = quotation.replace(/\d(?!.*\d)/, '6').replace('MUD', 'MAD')
    expect(judge(paper, `${digits}, and the keepers of the pond wrote`).verdict).toBe('altered')
  })

  it('are signs behind digits, which are not taken for the digits themselves', () => {
    const paper = prepare(
      'The pond lies at 35° 2\u{f8020} 8.16\u{f8020}\u{f8020} north, behind the mill of the valley.'
    )
    expect(judge(paper, 'The pond lies at 35° 2′ 8.16′′ north, behind').verdict).toBe('verbatim')
    expect(judge(paper, 'The pond lies at 35° 2′ 9.16′′ north, behind').verdict).not.toBe(
      'verbatim'
    )
  })

  it('make an absent quotation unverifiable where the whole paper has lost its letters', () => {
    const text = '(cid:3)(cid:9)(cid:4) (cid:7)(cid:1) '.repeat(50)
    expect(judge(prepare(text), 'The water was colder than in any year').verdict).toBe(
      'unverifiable'
    )
  })
})

describe('signs that the extraction lost', () => {
  it.each([
    ['The groups differed in size (P,0.001) but not in age', '(P < 0.001) but not', '<'],
    ['The groups differed in size (P . 0.05) but not in age', '(P > 0.05) but not', '>'],
    ['The groups differed in size (P 5 0.03) but not in age', '(P = 0.03) but not', '='],
    ['The groups differed in size (12.3 6 0.4) but not in age', '(12.3 ± 0.4) but not', '±'],
    ['The groups differed in size by ¢20 % but not in age', 'by ≥20 % but not', '≥'],
    ['The groups differed in size by .99.8 % but not in age', 'by >99.8 % but not', '>'],
    ['The groups differed in size by \u000220 % but not in age', 'by ~20 % but not', '~'],
    ['The groups differed in size \u0002A but not in age', '~A but not', '~'],
    ['The groups differed in size Tench\u0002A but not in age', 'Tench~A but not', '~']
  ])('cannot be verified: %s', (text, end, sign) => {
    const judgement = judge(prepare(`${text}.`), `groups differed in size ${end} in age`)
    expect(judgement).toMatchObject({verdict: 'unverifiable', differences: []})
    expect(judgement.reason).toContain(`“${sign}”`)
  })

  it.each([
    ['in size by 20 % but not in age', 'in size by >20 % but not in age'],
    ['in size by\n20 % but not in age', 'in size by >20 % but not in age'],
    ['in size, 20 % but not in age', 'in size, >20 % but not in age'],
    ['in size by .5 but not in age', 'in size by >5 but not in age'],
    ['in size by 5 but not in age = 3', 'in size by = but not in age = 3'],
    ['in size (P,0.001) but not in age', 'in size (P < 0.001) but also in age']
  ])('are not what a text has: %s', (text, quotation) => {
    const judgement = judge(prepare(`The groups differed ${text}.`), `groups differed ${quotation}`)
    expect(judgement.verdict).toBe('altered')
    expect(judgement.replacement ?? '').not.toContain('P,0.001')
  })

  const lost =
    'Cells were kept at 28 uC and at 25 uC (n 5 12), and the water had 6 uC. The fish took 10 mM of the salt in b-form ' +
    'at 3.816106 cells and 5 ml l21; the others took 20 ml.'

  it.each([
    ['Cells were kept at 28 °C and at 25 °C (n = 12), and the water', '°'],
    ['had 6 uC. The fish took 10 µM of the salt in', 'µ'],
    ['The fish took 10 mM of the salt in β-form', 'β'],
    ['in b-form at 3.81×106 cells and 5 ml l21; the others', '×'],
    ['cells and 5 ml l−1; the others took 20 ml', '−']
  ])('are recognized where a paper has lost many: %s', (quotation, sign) => {
    const judgement = judge(prepare(lost), quotation)
    expect(judgement).toMatchObject({verdict: 'unverifiable', differences: []})
    expect(judgement.reason).toContain(`“${sign}”`)
  })

  it.each([
    [lost, 'Cells were kept at 29 °C and at 25 °C (n = 12), and the water'],
    [lost, 'The fish took 11 µM of the salt in β-form'],
    [
      'The fish took 10 mM of the salt in b-form at 3.816106 cells.',
      'The fish took 10 µM of the salt in b-form'
    ]
  ])('are none where something else differs, or a paper has lost none: %s', (text, quotation) => {
    expect(judge(prepare(text), quotation).verdict).toBe('altered')
  })

  it('are tildes where TeX prints accents before numbers', () => {
    const text = 'It was written in approximately ˜300 lines by a senˆor.'
    expect(judge(prepare(text), 'written in approximately ~300 lines').verdict).toBe('verbatim')
  })

  it('are no other form of a number', () => {
    const {differences} = judge(
      prepare('We found growth at 20 percent of oxygen.'),
      'found growth at ≥20 percent of oxygen'
    )
    expect(differences).toMatchObject([{kind: 'number', said: '≥20', reads: '20'}])
  })

  it('are shown with the numbers on both sides', () => {
    const {differences} = judge(
      prepare('We met pages 3, 5 of the old book.'),
      'We met pages 3-5 of the old book'
    )
    expect(differences).toMatchObject([{kind: 'number', said: '3-5', reads: '3, 5'}])
  })
})

describe('a dash between numbers that was taken for a hyphen', () => {
  const lines = (last: string) =>
    [
      'We walked along all of the northern streams in spring',
      'and counted every mayfly on the stones of the shallow',
      last,
      'before the flood came down and carried away the weir',
      'that the keepers of the valley had built of old oaks.'
    ].join('\n')

  it('is missed where the lines around end', () => {
    const joined = lines('pools in each of the years, and there were in all 3050 in each of them')
    expect(judge(prepare(joined), 'there were in all 30-50 in each of them').verdict).toBe(
      'verbatim'
    )
  })

  it('is a change elsewhere', () => {
    for (const line of [
      'pools in each of these 3050 years, and there were in all some in each of them',
      'pools in each of the years, and there were in all 3050'
    ]) {
      const quotation = line.replace('3050', '30-50')
      expect(judge(prepare(lines(line)), quotation)).toMatchObject({
        verdict: 'altered',
        differences: [{kind: 'number', said: '30-50', reads: '3050'}]
      })
    }
  })
})

describe('what stands around', () => {
  it('finds a text word for word, quickly', () => {
    expect(findVerbatim(paper, 'the survey of Hill Streams')).toBeUndefined()
    const span = findVerbatim(paper, 'long survey of Hill Streams')!
    expect(TEXT.slice(span.start, span.end)).toBe('long survey of hill streams')
  })

  it('reads a stretch as a person would write it', () => {
    const text =
      'The moss on the boulders was green and the boulders were large and the moss grew on stone.\n' +
      'We saw how the moss had over-\ngrown the stone; the ﬁeld wasfloodedandthebouldersweregreenandlarge here.\n'
    const whole = readable(prepare(text), {
      start: text.indexOf('We saw'),
      end: text.indexOf(' wasfl')
    })
    expect(whole).toBe('We saw how the moss had overgrown the stone; the field')
  })
})

describe('a clause from elsewhere', () => {
  it('behind a sentence’s beginning makes a stitched quotation, and both places are named', () => {
    const {verdict, passage} = on(
      'The keepers of the valley remembered a flood that stayed through June'
    )
    expect(verdict).toBe('stitched')
    expect(passage!.pieces.map(({start, end}) => readable(paper, {start, end}))).toEqual([
      'The keepers of the valley remembered a flood that',
      'stayed through June'
    ])
  })
})

describe('where a paper lost its spaces', () => {
  const lost = prepare(
    'Our guests had been to the hills in spring, and the water of the hills was cold in the spring.\n' +
      'Theirsuggestionsforthewatercamefromtheguestswhohadwrittenthemdown.\n' +
      'Theguestsofthehillshadbeenunabletocrossthewateroftheriverincompletesilence.\n'
  )

  it.each(['suggestions for the water came from the guests', 'water of the river'])(
    '“%s” begins with a word of its own',
    (quotation) => {
      expect(judge(lost, quotation).verdict).toBe('verbatim')
    }
  )

  it('“able to cross the water” is cut out of “unable”', () => {
    expect(judge(lost, 'able to cross the water of the river').differences).toMatchObject([
      {kind: 'cut-word'}
    ])
  })
})

it('an ending that the extraction cut off its word is no word of its own', () => {
  const broken = prepare(
    'The blocks of the dam are old. We counted the block s of the dam in the spring of each year.\n'
  )
  expect(judge(broken, 'We counted the block of the dam in the spring').differences).toMatchObject([
    {kind: 'inflection', said: 'block'}
  ])
})

it('a line’s hyphen that the extraction left within a word is not shown', () => {
  const paper = prepare(
    'We counted the block\ufffes of the dam in the ab\u00adsence of any guests.\n'
  )
  expect(
    judge(paper, 'We counted the stones of the dam in the absence of any guests').differences
  ).toMatchObject([{said: 'stones', reads: 'blocks'}])
  expect(readable(paper, {start: 0, end: paper.text.length})).toBe(
    'We counted the blocks of the dam in the absence of any guests.'
  )
})

it('offers no words whose sentence ends behind them', () => {
  const paper = prepare(
    'The guests asked who had built the dam in the hills? The keepers did not know it.\n'
  )
  const {differences, replacement} = judge(
    paper,
    'The guests asked who had built the dam The keepers did not know it'
  )
  expect(differences).toMatchObject([{said: '', reads: 'in the hills'}])
  expect(replacement).toBeUndefined()
})

it.each([
  'zzqkeepersofthetowXrlitthelampQWE',
  'stairswerewoundlikeaXYZPQR',
  'qxzlitthelamptwixqzzq'
])('a quotation that lost its spaces keeps its passage: %s', (quotation) => {
  const paper = prepare(
    'The keepers of the tower lit the lamp twice a month. The stairs were wound like a snail shell.\n'
  )
  const {verdict, passage} = judge(paper, quotation)
  expect(verdict).toBe('altered')
  expect(passage!.pieces.length).toBeGreaterThan(0)
  expect(passage!.start).toBeLessThan(passage!.end)
})

describe('ligatures that the extraction dropped', () => {
  const sentences = [
    'The classification of the first five fields was significantly different from that of the others.',
    'We find that the influence of the flow is sufficient, and that the effect is difficult to define.',
    'The final figures reflect the specific conflict over fish and the staff of the office.'
  ]
  const filler =
    'The keepers wrote down what they saw along the river, and slept until the morning came.\n'
  const text = `Findings on Fish\n${sentences.join('\n')}\n${filler.repeat(40)}`

  it.each(['', ' '])('are no difference, also where a heading has kept some: “%s”', (left) => {
    const paper = prepare(text.replace(/(?<!\bF)(?:ffi|ff|fi|fl)/g, left))
    for (const sentence of sentences) expect(judge(paper, sentence).verdict).toBe('verbatim')
    expect(judge(paper, 'from that of others').verdict).toBe('altered')
    expect(judge(paper, 'We find that the influence of the snow is sufficient').verdict).toBe(
      'altered'
    )
  })

  it('are words where the text has ligatures', () => {
    const paper = prepare(`${text}The rst keeper was there all alone.\n`)
    expect(judge(paper, 'The first keeper was there all alone').verdict).toBe('altered')
  })
})
