import {describe, expect, it} from 'vitest'
import {formulasIn, withFormulasPrinted} from '../../src/text/mathematics.ts'

describe('a formula of TeX in running text is what it prints', () => {
  it.each([
    ['between dollar signs', 'fewer ( $p<0.05$ ) eels', 'fewer ( p < 0.05 ) eels'],
    ['in brackets', 'slope \\(\\beta=0.31\\) here', 'slope β = 0.31 here'],
    [
      'letter by letter',
      '$9 5 \\%$ of $4 . 2 \\pm 0 . 3 \\ \\mathrm { m m }$',
      '95% of 4.2 ± 0.3 mm'
    ],
    [
      'with a unit',
      '$10 \\mathrm{~mg} / \\mathrm{L}$ at $30^{\\circ} \\mathrm{C}$',
      '10 mg/L at 30°C'
    ],
    ['with scripts', '$\\mathrm{CO}_{2}$, $R^{2}$, $10^{-5}$', 'CO_2, R^2, 10⁻⁵'],
    ['with a fraction', '$\\frac{a}{b}$ or $\\frac12$', 'a/b or 1/2'],
    ['with words', '$x \\geq 3 \\text{ if } y$', 'x ≥ 3 if y'],
    ['crossed out', '$p \\not= q$', 'p ≠ q'],
    [
      'with a space on the wrong side of its mark',
      'where $N_h $and $WORD $splits by $WORD$',
      'where N_h and WORD splits by WORD'
    ],
    ['with coded line ends', 'where $\\n \\gamma\\n $ is', 'where γ is'],
    ['with words in braces', 'of  $\\{stay, row\\}$  each', 'of  {stay, row}  each'],
    ['with money in it', 'paid $\\$ 40$ each', 'paid $40 each'],
    ['on lines of its own', 'is\n$$\nV = 3 \\tag{1}\n$$\nso', 'is\n\nV = 3\n\nso'],
    ['in columns', '$\\begin{array} { r l } { a } & { b } \\end{array}$', 'a b'],
    ['without a bracket', '$\\left. x \\right)$', 'x)'],
    ['the mark of a note', 'surveys \\({ }^{12,13}\\), which.$^{1}$', 'surveys , which.'],
    ['macros that nobody knows', '$\\constructor{x} \\valueOf y$', 'xy'],
    [
      'marks in marks, and a raised reference',
      'Name \\({ }^{1,2^{*}}\\), $4 ~ \\mathrm{GHz} ^ { [ 4 , 5 ] }$',
      'Name , 4 GHz'
    ],
    ['an isotope and a power', '\\({ }^{13} \\mathrm{C}\\), 3 cm$^{2}$', '^13C, 3 cm^2']
  ])('%s', (_, written, printed) => {
    expect(withFormulasPrinted(written)).toBe(printed)
  })

  it.each([
    ['money', 'They paid $40 and $50, US$5/US$6 and \\$7 or \\$8.'],
    ['headings of tables', 'in ($M) and in ($K)'],
    ['brackets that are escaped', '\\[12, 13\\] and \\(see \\_there\\_\\)'],
    ['a dollar sign that nothing closes', 'echo $x_{1}\n\nand $ y'],
    ['programs', 'set $a and $b_c to $'],
    ['names side by side', 'echo $home $path, $box_c $day']
  ])('%s: none', (_, written) => {
    expect(withFormulasPrinted(written)).toBe(written)
  })

  it('may stand between brackets whose backslashes Markdown has taken', () => {
    const text =
      'A slope (see (\\beta_{1} = f(0.31) \\text{ for all})), and a map (\\emph{or} not) of (C:\\new)'
    const [formula, ...others] = formulasIn(text, true)
    expect(formula?.pieces.map((piece) => piece.text).join('')).toBe('(β_1 = f(0.31) for all)')
    expect(others).toEqual([])
    expect([...formulasIn(text)]).toEqual([])
  })

  it('takes time in proportion', () => {
    for (const part of ['$', '$$', '\\[', '\\(', '${', '\\[a_1 ', '$x_1\\$', '\\frac{', '$ $\n'])
      expect(withFormulasPrinted(part.repeat(200_000 / part.length)).length).toBeGreaterThan(0)
    for (const part of ['(', '(\\be', '(\\be)', '(\\be{'])
      expect([...formulasIn(part.repeat(200_000 / part.length), true)].length).toBeLessThan(50_000)
  }, 10_000)
})
