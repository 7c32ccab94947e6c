/** What TeX makes of characters: marks of several signs, shorthands of a language, letters with accents, Roman numbers. */

/** What quotation marks as shorthands print. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  s: 'ß',
  S: 'SS',
  z: 'ß',
  Z: 'SZ',
  '`': '„',
  "'": '“',
  '<': '«',
  '>': '»',
  '=': '-',
  '~': '-',
  '-': '',
  '|': '',
  '"': '',
  '/': '/'
}

/** The signs that TeX makes of several. */
export function typeset(text: string, hasShorthands: boolean): string {
  const plain = hasShorthands && text.includes('"') ? withoutShorthands(text) : text
  if (!/[~`'&<>-]/.test(plain)) return plain
  return plain
    .replace(/~|&/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/<</g, '«')
    .replace(/>>/g, '»')
    .replace(/([?!])`/g, (_, mark: string) => (mark === '?' ? '¿' : '¡'))
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/'/g, '’')
}

/** A text without the shorthands of babel: `"a` is “ä”, `"s` is “ß”, `"=` a hyphen. */
function withoutShorthands(text: string): string {
  return text
    .replace(/"---?/g, '—')
    .replace(
      /"([aeiouAEIOUsSzZ`'<>=~-]|\||"|\/)/g,
      (_, sign: string) => SHORTHANDS[sign] ?? `${sign}\u0308`.normalize('NFC')
    )
}

/** A text whose first letter takes a mark; an i or j that is to take one has no dot. */
export function withMark(text: string, mark: string): string {
  if (mark === '') return text
  const base = text[0] === 'ı' ? 'i' : text[0] === 'ȷ' ? 'j' : text[0]
  return (base + mark + text.slice(1)).normalize('NFC')
}

/** What Roman numbers are made of, greatest first, as far as any degree of ionization goes. */
const ROMAN: readonly [value: number, letters: string][] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I']
]

/** A number of one or two digits as a Roman one. */
export function roman(number: number): string {
  let left = number
  let written = ''
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) written += letters
  }
  return written
}
