import {expect, it} from 'vitest'
import rule from '../../rules/key-terms/index.ts'
import {lint} from './lint.ts'

const sound = `Landmark counting in honeybees

Abstract. Honeybees pass landmarks on their way to food. We trained foragers in a tunnel with landmarks and
moved the landmarks. Foragers searched behind the third landmark of the tunnel. The waggle dance told of the
distance, the odometer of the honeybees did not count. Landmark counting needs a path integrator (PI).

The path integrator of honeybees is visual. Foragers that had danced the waggle dance flew to the tunnel, and
foragers that had not did so, too. A waggle dance tells a distance. The path integrator is short in honeybees. The
tunnel had an odometer of its own. The odometer and landmark counting are one, as the path integrator shows.
`
const missingFrom = async (paper: string, text: string) => {
  const [message] = await lint({
    rule,
    config: [1, {minimum: 8}],
    files: {'paper.txt': paper},
    summary: `---\npaper: paper.txt\ntitle: Landmark counting in honeybees\n---\n\n${text}\n`
  })
  return Array.from(
    (message?.note ?? '').split('. It may')[0]!.matchAll(/`([^`]+)`/g),
    ([, term]) => term
  )
}

it('takes its terms from the title, the abstract and what the text keeps saying', async () => {
  const terms = await missingFrom(sound, 'Wasps.')
  expect(terms).toEqual(
    expect.arrayContaining([
      'landmark counting',
      'honeybees',
      'foragers',
      'tunnel',
      'waggle dance',
      'path integrator'
    ])
  )
  expect(terms).not.toContain('abstract')
})

it('takes no pieces of words and no words without their spaces', async () => {
  const damaged = sound
    .replace('of the tunnel', 'of thetunnel')
    .replaceAll('of honeybees', 'of honey-\nbees')
    .replace('Foragers that had danced', 'Forag- the 7 ers Forag- that had danced')
  for (const term of await missingFrom(damaged, 'Wasps.')) {
    expect(term).not.toMatch(/thetunnel|^forag$|^ers$|^bees$/)
  }
})

it.each([
  ['The landmark is counted by a honeybee.', 'honeybees'],
  ['The PI of bees.', 'path integrator'],
  ['Waggle dances were seen.', 'waggle dance']
])('takes a term for used whatever its form: %s', async (text, term) => {
  expect(await missingFrom(sound, text)).not.toContain(term)
})

it('says nothing of a paper too short to have terms', async () => {
  expect(await missingFrom('Bees that count\n\nBees count.\n', 'Wasps.')).toEqual([])
})
