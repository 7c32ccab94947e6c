import {describe, expect, it} from 'vitest'
import {readText} from '../../src/paper/text.ts'

const text =
  'The keepers’ café – “Größe” – didn’t open: 5 µm ≤ x ≤ 7 µm, naïve ﬁsh, Ελλάδα, река.\n' +
  'L’été, « les abeilles » n’ont pas compté jusqu’à dix.\n'

/** The text read with an encoding that is not its own, and written in UTF-8. */
function misread(encoding: string, written = text): Uint8Array {
  return new TextEncoder().encode(
    new TextDecoder(encoding).decode(new TextEncoder().encode(written))
  )
}

describe('UTF-8 that was read as another encoding', () => {
  it('is read as it was written', () => {
    expect(readText(misread('windows-1252')).text).toBe(text)
    const latin = Buffer.from(new TextEncoder().encode(text)).toString('latin1')
    expect(readText(new TextEncoder().encode(latin)).text).toBe(text)
  })

  it('is told from what only looks like it', () => {
    for (const sound of [
      text,
      'Il dit : « L’ÉTÉ », « LE CAFÉ\u00a0», «\u00a0été\u00a0», «\u00a0à côté\u00a0» et «\u00a0LA CLÉ».\n',
      'São Tomé: “MANHÔ. Die SÄ–Ä”, Å” und Ö“.\n',
      'A misread letter, Ã©, or two, Ã¨, may be an example.\n'
    ])
      expect(readText(new TextEncoder().encode(sound)).text).toBe(sound)
  })
})

describe('quotation marks and dashes that were taken for letters', () => {
  const asRead = (written: string): string => readText(new TextEncoder().encode(written)).text

  it('are read as they were written', () => {
    expect(
      asRead('The keepers call it łthe lower roomž and łthe lamp.žÐnobody else doesÐin the book.\n')
    ).toBe('The keepers call it “the lower room” and “the lamp.”—nobody else does—in the book.\n')
  })

  it.each([
    'Łódź i łatwa droga, łąka, mała łódź i głos.\n',
    'Muž, který když přijde, což je též muž.\n',
    'Michał Łukasz and Tomáš Kříž wrote about łatwy and muž once.\n'
  ])('are the letters of those who have them: %s', (sound) => {
    expect(asRead(sound)).toBe(sound)
  })
})

describe('signs of formulas that were taken for letters and fractions', () => {
  const asRead = (written: string): string => readText(new TextEncoder().encode(written)).text
  const formulas =
    'The lamps (n ¼ 12) were lit at t ¼ 0.5 h, with p ¼ .03 for the first and R(2) ¼ −1 for the others. '

  it('are read as they were written', () => {
    expect(asRead(`${formulas}Let f ðxÞ ¼ 2x þ 1.\n`)).toBe(
      'The lamps (n = 12) were lit at t = 0.5 h, with p = .03 for the first and R(2) = −1 for the others. Let f (x) = 2x + 1.\n'
    )
  })

  it('are points and comparisons, too', () => {
    expect(asRead(`${formulas}It was 0:61, at 10:30 and 2:1.\n`)).toContain(
      'It was 0.61, at 10:30 and 2:1.'
    )
    expect(asRead('Lit (p\\0.01), p \\ .05, t\\−2, n[30 and lamps [12, 3].\n')).toBe(
      'Lit (p<0.01), p < .05, t<−2, n>30 and lamps [12, 3].\n'
    )
    const path = 'At C:\\bees and D:\\2 and E:\\3 stand [3.\n'
    expect(asRead(path)).toBe(path)
  })

  it('are letters in words', () => {
    expect(
      asRead(`${formulas}Guðni Sigurðsson and Þóra Þorsteinsdóttir of Seyðisfjörður.\n`)
    ).toContain('Guðni Sigurðsson and Þóra Þorsteinsdóttir of Seyðisfjörður.')
  })

  it.each(['Take ¼ of the oil and ¼ of the wick, or 2¼ and 3 ¼ spoons.\n', 'About ¼ 5 or ¼.\n'])(
    'are fractions elsewhere: %s',
    (sound) => {
      expect(asRead(sound)).toBe(sound)
    }
  )
})

describe('signs that have the numbers of their font as characters', () => {
  const asRead = (written: string): string => readText(new TextEncoder().encode(written)).text

  it('are read as they were printed', () => {
    expect(
      asRead('A lamp of 5 ⫾ 2 ␮W (n ⫽ 12, p ⬍ .05, ␣ ⫽ .1) at ⫺4⬚ in ␤-light, 3 k⍀ and ⱖ 4 days.\n')
    ).toBe('A lamp of 5 ± 2 μW (n = 12, p < .05, α = .1) at −4° in β-light, 3 kΩ and ≥ 4 days.\n')
    expect(asRead('It is lit 共see lamp 2兲 and 关3兴.\n')).toBe(
      'It is lit (see lamp 2) and [3].\n'
    )
  })

  it('also where the first digit was left out', () => {
    expect(asRead('A lamp of 5 Ϯ 2 W (n ϭ 12, p Ͻ .05, r Ͼ .3) at Ϫ4Њ, Ն 4 days.\n')).toBe(
      'A lamp of 5 ± 2 W (n = 12, p < .05, r > .3) at −4°, ≥ 4 days.\n'
    )
  })

  it('whatever was read before', () => {
    asRead(`${'A lamp of the keeper. '.repeat(5)}ϭ is a letter.\n`)
    expect(asRead('It was 5 Ϯ 2 (n ϭ 12, p Ͻ .05).\n')).toBe('It was 5 ± 2 (n = 12, p < .05).\n')
  })

  it.each([
    'The space ␣ is drawn so, and ⬇ leads to the lamp.\n',
    'The digits of its figure: ϬϮϭ ϭϬϬ ϮϬϬ Ϯϭ.\n',
    '公共的灯和共同的灯，储存在关口。\n',
    'Јован је упалио лампу са Његошем. ϭ is a letter.\n'
  ])('are what they say elsewhere: %s', (sound) => {
    expect(asRead(sound)).toBe(sound)
  })
})
