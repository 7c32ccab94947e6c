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
/** Enough words that a text is judged. */
const onWasps = `${'Wasps build nests of paper. '.repeat(6)}\n\n`
const missingFrom = async (paper: string, text: string) => {
  const [message] = await lint({
    rule,
    config: [1, {minimum: 8}],
    files: {'paper.txt': paper},
    summary: `---\npaper: paper.txt\ntitle: Landmark counting in honeybees\n---\n\n${onWasps}${text}\n`
  })
  const [, missing = ''] = (message?.reason ?? '').split(': missing are ')
  return Array.from(missing.matchAll(/`([^`]+)`/g), ([, term]) => term)
}

it.each([
  ['They were said to come again.', true],
  ['They were seen by an AI.', false]
])('finds a short word of the title as a word only: %s', async (text, isMissing) => {
  const title = 'AI safety in tunnels'
  const [message] = await lint({
    rule,
    config: [1, {minimum: 8}],
    files: {
      'paper.txt': `${title}\n\n${'In tunnels, AI safety was found. '.repeat(12)}\n\n${sound}`
    },
    summary: `---\npaper: paper.txt\ntitle: ${title}\n---\n\n${onWasps}${text}\n`
  })
  expect(message!.reason.includes('`ai safety`')).toBe(isMissing)
})

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

it.each(['Abstract', 'Résumé'])('takes terms from the abstract alone: %s', async (heading) => {
  const letters = Array.from({length: 60}, (_, day) => `On day ${day} a letter came to the moor.`)
  const found = `The peat gauge rose. ${'Nobody read the peat gauge. A peat gauge sinks. '.repeat(2)}`
  const paper = sound.replace('Abstract. ', `${letters.join(' ')}\n\n${heading}\n${found}`)
  expect(await missingFrom(paper, 'Wasps.')).toContain('peat gauge')
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
  ['Two WDs were seen.', 'waggle dance'],
  ['All of the counting was slow.', 'landmark counting'],
  ['## More on waggle dances\n\nThey were seen.', 'waggle dance'],
  ['Waggle dances were seen.', 'waggle dance'],
  ['The odometer is of the landmark-counting kind.', 'landmark counting']
])('takes a term for used whatever its form: %s', async (text, term) => {
  expect(await missingFrom(sound, text)).not.toContain(term)
})

it.each([
  ['The pi of bees: pick any.', 'path integrator'],
  ['# Wasps\n\n# Landmark counting in honeybees\n\nThey were seen.', 'landmark counting'],
  ['They were seen by WDR.', 'waggle dance']
])('takes no other word for an abbreviation, nor the title for a use: %s', async (text, term) => {
  expect(await missingFrom(sound, text)).toContain(term)
})

it('takes no words of the title, of references or of labels that the text does not keep saying', async () => {
  const paper = `${sound.replace('Landmark counting in honeybees', 'Landmark counting in honeybees stirs new longing')}
Keywords: honeybees, landmarks
XYZ Codes: B12, B40
${'Waggle dances were seen. '.repeat(9)}
References
Wren, A. Landmark counting in honeybees stirs new longing. Stirs new longing. Stirs new longing.
`
  const [message] = await lint({
    rule,
    config: [1, {minimum: 8}],
    files: {'paper.txt': paper},
    summary: `---\npaper: paper.txt\ntitle: Landmark counting in honeybees stirs new longing\n---\n\n${onWasps}\n`
  })
  expect(message!.reason).toContain('landmark counting')
  expect(message!.reason).not.toMatch(/codes|stirs|longing/)
})

it('takes no word that lost its space behind a function word', async () => {
  const glued = `${sound}\n${'We saw thebee count. '.repeat(8)}${'A bee counts. '.repeat(9)}`
  expect(await missingFrom(glued, 'Wasps.')).not.toContain('thebee')
})

it('takes most of the words of a longer term for the term', async () => {
  const paper = `${sound}\n${'A visual path integrator is short. '.repeat(20)}`
  expect(await missingFrom(paper, 'Wasps.')).toContain('visual path integrator')
  expect(await missingFrom(paper, 'The integrator is visual.')).not.toContain(
    'visual path integrator'
  )
})

it('does not judge a text of less than two sentences', async () => {
  const [message] = await lint({
    rule,
    files: {'paper.txt': sound},
    summary: '---\npaper: paper.txt\n---\n\nSee the [talk](https://example.org) on wasps.\n'
  })
  expect(message).toBeUndefined()
})

it('says nothing of a paper too short to have terms', async () => {
  expect(await missingFrom('Bees that count\n\nBees count.\n', 'Wasps.')).toEqual([])
})

const framed = `${sound.replace('Landmark counting in honeybees\n', 'Landmark counting in honeybees\nAda Moth Wren\nUniversity of Silver Lark Bay, Silver Lark Bay\n')}
Journal of Applied Buzzing
It was Ada Moth Wren, not A. Wren or B. Wren. Silver Lark Bay is nice. Silver Lark Bay is calm.
Journal of Applied Buzzing
So says Ada Moth Wren, and it is Ada Moth Wren.
Journal of Applied Buzzing

References
Wren, A. Hoverfly migration charts. Hoverfly migration charts. Hoverfly migration charts.
Wren, B. Hoverfly migration charts. Hoverfly migration charts. Hoverfly migration charts.
`

it('takes no names of authors, no running heads and no titles of other papers', async () => {
  const terms = (await missingFrom(framed, 'Wasps.')).join(' ')
  expect(terms).toContain('landmark counting')
  expect(terms).not.toMatch(/wren|buzzing|hoverfly/)
})

it('takes a term for used in the other spelling of English', async () => {
  const optimised = `${sound}\n${'The optimisation of paths was slow. '.repeat(8)}`
  const text = (word: string) => `Wasps care for the ${word} of their ways.`
  expect(await missingFrom(optimised, text('length'))).toContain('optimisation')
  expect(await missingFrom(optimised, text('optimization'))).not.toContain('optimisation')
})

it.each([
  `Die Arbeit zeigt, dass es von der Strecke und nicht von der Zeit abhängt, wie die Tiere sich verhalten, wenn sie auf dem
Weg nach Hause sind, und dass das auch für junge Tiere gilt, die noch nicht lange fliegen.`,
  'この論文は、虫が道をどのように覚えるかを調べ、距離ではなく数を覚えることを示している。実験は二週間にわたって行われた。'
])('does not look for its terms in another language: %s', async (text) => {
  expect(await missingFrom(sound, text)).toEqual([])
})

it.each([
  'Osy budują gniazda z papieru, który robią z drewna i wody, ale nie używają ich ponownie. Wiosną każda królowa sama zaczyna nowe gniazdo i karmi w nim swoje pierwsze córki, a jesienią wszystkie odlatują przed zimą nad rzekę.',
  'Осы строят свои гнёзда из бумаги, которую делают из дерева и воды, и никогда не живут в них снова. Весной каждая матка сама начинает новое гнездо и кормит в нём первых дочерей, а осенью все они улетают за реку.',
  'Yaban arıları yuvalarını odun ve sudan yaptıkları kâğıtla kurar, eski yuvalarını bir daha kullanmaz. İlkbaharda her kraliçe yeni yuvasına tek başına başlar, ilk kızlarını orada besler, sonbaharda hepsi nehrin karşı kıyısına uçup gider ve geri dönmez.'
])('does not judge a summary in another language: %s', async (summary) => {
  const found = await lint({
    rule,
    files: {'paper.txt': sound},
    summary: `---\npaper: paper.txt\n---\n\n${summary}\n`
  })
  expect(found).toEqual([])
})

it('tells the language of a summary by what it says itself, not by what it quotes', async () => {
  const quotation =
    'It is not that the wasps do not know of the nests, and they have been seen to go there with all that they had.'
  const dutch = `De wespen bouwen hun nesten van papier, dat ze van hout en water maken, en wonen er nooit een tweede keer in. In de lente
begint elke koningin alleen, en in de herfst vliegen ze weg.`
  const found = (text: string) =>
    lint({rule, files: {'paper.txt': sound}, summary: `---\npaper: paper.txt\n---\n\n${text}\n`})
  expect(await found(`${dutch}\n\nZij schrijven: “${quotation}”\n\n> ${quotation}`)).toEqual([])
  expect(await found(`Zij schrijven: “${quotation} ${quotation}”`)).toHaveLength(1)
})

it('says nothing of notes on details, whose words are the paper’s', async () => {
  const detailed = `${sound}\n${'Marquees of yellow canvas stood beside the syrup feeder, with a shutter and a stopwatch. '.repeat(4)}`
  const found = (text: string) =>
    lint({
      rule,
      files: {'paper.txt': detailed},
      summary: `---\npaper: paper.txt\ntitle: Landmark counting in honeybees\n---\n\n${text}\n`
    })
  const notes =
    'Yellow canvas marquees; syrup in a feeder, behind a shutter; a stopwatch for each. '
  expect(await found(`${notes.repeat(3)}\n\nIt was done by hand.`)).toEqual([])
  const others = 'Green wooden cabins; sugar on a saucer, behind a curtain; a clock for each. '
  expect(await found(`${others.repeat(3)}\n\nIt was done by hand.`)).toHaveLength(1)
})

it.each([
  ['The interactivity of wasps.', true],
  ['The activity of wasps.', false]
])('takes no piece in the middle of a word for a term: %s', async (text, isMissing) => {
  const active = `${sound}\n${'The activity was slow. '.repeat(30)}`
  const terms = await missingFrom(active, text)
  expect(terms.includes('activity')).toBe(isMissing)
})

it('takes a noun that every paper has for a part of a term of the title', async () => {
  const title = 'Number stealing in honeybees'
  const [message] = await lint({
    rule,
    config: [1, {minimum: 8}],
    files: {
      'paper.txt': `${title}\n\n${'They saw that number stealing is rare. A yellow number is slow. '.repeat(12)}\n\n${sound}`
    },
    summary: `---\npaper: paper.txt\ntitle: ${title}\n---\n\n${onWasps}\n`
  })
  expect(message!.reason).toContain('`number stealing`')
  expect(message!.reason).not.toContain('`yellow number`')
})

it.each([
  ['Sure! Here is the summary you asked for:\n\n# Wasps\n\n', 8],
  ['Sure! Here is the summary you asked for:\n\n', 8],
  ['# Wasps\n\n', 6]
])('stands where the summary begins, not on what is said before: %j', async (before, line) => {
  const [message] = await lint({
    rule,
    files: {'paper.txt': sound},
    summary: `---\npaper: paper.txt\ntitle: Landmark counting in honeybees\n---\n\n${before}${onWasps}`
  })
  expect(message!.line).toBe(line)
})

it.each([
  [
    '蜜蜂会数灯，在长长的隧道里，到第三盏灯下，找糖水盘子。摇摆的舞蹈，说出了距离，和飞行路线，给别的蜜蜂。养蜂人看到，它们数到四。',
    '黄蜂用纸筑巢。每年夏天它们都会换一个地方，把旧的巢留在树上，而养蜂人往往要到冬天才发现。'
  ],
  [
    'ミツバチは、長いトンネルで、三つ目のランプの下に、砂糖水を探す。尻振りダンスは、距離を伝え、飛ぶ方向も、仲間に知らせる。養蜂家たちは、四つまで数えた。',
    'スズメバチは紙で巣を作る。毎年の夏に場所を変え、古い巣は木に残していくので、養蜂家は冬になってようやく気づく。'
  ]
])('judges no summary of a paper whose words no space tells apart: %s', async (paper, text) => {
  const messages = await lint({
    rule,
    files: {'paper.txt': `${paper} `.repeat(20)},
    summary: `---\npaper: paper.txt\n---\n\n${text.repeat(2)}\n`
  })
  expect(messages).toEqual([])
})
