/**
 * Signs by their numbers in the fonts MathematicalPi and their kin, which journals of the 1990s and 2000s are set in. Their glyphs are named
 * by these numbers, `H11005`, and nothing else; programs that extract text take the numbers for those of Unicode, and write “5 ⫾ 2 ␮m”
 * for “5 ± 2 μm”, or, with four digits, “5 Ϯ 2”. Letters follow each other as in the alphabet; the rest was read off printed pages.
 */

const capitals = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'
const smalls = 'αβγδεζηθικλμνξοπρςστυφχψω'
const firstCapital = 9001
const firstSmall = 9251

/** Signs whose numbers begin with a 1 that some programs leave out. */
const operators: readonly (readonly [number, string])[] = [
  [11001, '+'],
  [11002, '−'],
  [11003, '×'],
  [11004, '÷'],
  [11005, '='],
  [11006, '±'],
  [11007, '∓'],
  [11011, '∼'],
  [11015, '≈'],
  [11021, '<'],
  [11022, '>'],
  [11032, '′'],
  [11033, '″'],
  [11034, '°'],
  [11349, '≤'],
  [11350, '≥']
]

const brackets: readonly (readonly [number, string])[] = [
  [20648, '∥'],
  [20849, '('],
  [20850, ')'],
  [20851, '['],
  [20852, ']']
]

const letters = [
  ...Array.from(capitals, (letter, index) => [firstCapital + index, letter] as const),
  ...Array.from(smalls, (letter, index) => [firstSmall + index, letter] as const)
]

const signs: ReadonlyMap<number, string> = new Map([...letters, ...operators, ...brackets])

/** The sign with a number in these fonts. */
export function signOfPi(number: number): string | undefined {
  return signs.get(number)
}

/** By the characters that texts have for them. */
function byCharacter(pairs: readonly (readonly [number, string])[], less = 0): [string, string][] {
  return pairs.map(([number, sign]) => [String.fromCharCode(number - less), sign])
}

/** Whether a text may have the character of a number and mean what it says: the sign of a space, an arrow, what is drawn around others. */
function isDoubtful([number]: readonly [number, string]): boolean {
  return number <= firstSmall || number === 11015
}

/** Signs and letters by characters that hardly any text has but by such a mistake. */
export const misreadPi: ReadonlyMap<string, string> = new Map(
  byCharacter([...operators, ...letters].filter((pair) => !isDoubtful(pair)))
)

/** The same by those that a text may have for other signs; angle brackets are always such. */
export const doubtfulPi: ReadonlyMap<string, string> = new Map(
  byCharacter([...operators, ...letters.slice(2)].filter(isDoubtful))
)

/** Brackets, by Chinese characters. */
export const bracketsOfPi: ReadonlyMap<string, string> = new Map(byCharacter(brackets))

/** Signs by letters of other scripts, where the first digit was left out. */
export const shortPi: ReadonlyMap<string, string> = new Map(byCharacter(operators, 10_000))
