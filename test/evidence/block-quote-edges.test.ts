import {expect, it} from 'vitest'
import rule from '../../rules/verbatim-quotes/index.ts'
import {lint} from '../rules/lint.ts'

const paper = `Bees that count

Honeybees count the lamps that they pass, however far apart these stand in the tunnel (Wren et al., 2013).

Wasps learn the colour of a door within a single afternoon (Wren and Moss, 2013; Ito, 2016).

As was first shown by Moss (2016). Lamp 2: a small lamp that is set on the ground.

Moss noted [Mo16] that crickets are warm at noon and cold at night.

Observation 1: Hornets find their way back in the dark when the lamps are out.

Moths fly to the nearest of all lamps when the night is dark and still (see Section 4). Bees flew
farther when the wind blew from the east side (p < 0.01). Ants carry more than they eat.
`

const reasonsOf = async (words: string) => {
  const summary = `---\npaper: paper.txt\n---\n\n${words.replace(/^/gm, '> ')}\n`
  const messages = await lint({rule, files: {'paper.txt': paper}, summary})
  return messages.map(({reason}) => reason)
}

const tunnel =
  'Honeybees count the lamps that they pass, however far apart these stand in the tunnel'

it.each([
  [`${tunnel} (Wren et al., 2018).`, '`2018` in quotation, the paper says `2013`'],
  [`${tunnel}\n(Wren et al., 2018).`, '`2018` in quotation, the paper says `2013`'],
  [`${tunnel.replace(' tunnel', '')} (Wren et al., 2013).`, 'leaves out `tunnel`'],
  [
    'Wasps learn the colour of a door within a single afternoon (Wren and Moss, 2013; Ito, 2010).',
    '`2010` in quotation, the paper says `2016`'
  ],
  [
    'Wasps learn the colour of a door within a single afternoon (Wren and Moss, 2013; Hall, 2016).',
    '`Hall` in quotation, the paper says `Ito`'
  ],
  [
    'Wasps learn the colour of a door within a single afternoon (Wren and Hall, 2013; Ito, 2016).',
    '`Hall` in quotation, the paper says `Moss`'
  ],
  [`${tunnel} (Wren and Hall, 2013).`, '`and Hall` in quotation, the paper says `et al`'],
  ['As was first shown by Moss (2010).', '`2010` in quotation, the paper says `2016`'],
  [
    'Moths fly to the nearest of all lamps when the night is dark and still (see Section 7).',
    '`7` in quotation, the paper says `4`'
  ],
  [
    'Observation 6: Hornets find their way back in the dark when the lamps are out.',
    '`6` in quotation, the paper says `1`'
  ],
  ['Lamp 8: a small lamp that is set on the ground.', '`8` in quotation, the paper says `2`']
])('holds what the paper has at the edge of a block quote against it: %s', async (words, part) => {
  expect(await reasonsOf(words)).toEqual([expect.stringContaining(part)])
})

it.each([
  `${tunnel} (Wren et al., 2013).`,
  `${tunnel} (Ito et al., 2020).`,
  `${tunnel} (Ito et al., 2020, p. 4).`,
  `${tunnel} (Hu, 2020).`,
  'Wasps learn the colour of a door within a single afternoon (Ito & Hu, 2024).',
  'Wasps learn the colour of a door within a single afternoon (p. 3).',
  'Moths fly to the nearest of all lamps when the night is dark and still (p. 7).',
  'Bees flew farther when the wind blew from the east side (p. 7).',
  'Bees flew farther when the wind blew from the east side (2020).',
  '(Moss, 2016) that crickets are warm at noon and cold at night.',
  '(Ito, 2020) Ants carry more than they eat.',
  'Ants carry more than they eat. (Section 4)',
  'Highlight 6: Hornets find their way back in the dark when the lamps are out.',
  'Page 8: a small lamp that is set on the ground.'
])(
  'takes what the paper has not at the edge of a block quote for its source: %s',
  async (words) => {
    expect(await reasonsOf(words)).toEqual([])
  }
)
